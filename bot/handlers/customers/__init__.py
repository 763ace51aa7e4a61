"""The customers' room."""
