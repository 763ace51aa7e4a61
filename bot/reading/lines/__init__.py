"""One line, one opportunity."""
