"""What was said and done, and the history made of it."""
