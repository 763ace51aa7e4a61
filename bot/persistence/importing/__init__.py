"""Rows on their way in from a file."""
