"""Days, times and calendars."""
