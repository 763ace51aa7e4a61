"""What stands on an opportunity's card and behind it."""
