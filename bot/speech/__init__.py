"""Values to text: sentences, numbers, calendars, buttons."""
