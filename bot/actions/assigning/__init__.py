"""Who gets an opportunity that nobody has."""
