"""The first commands, the menu, and one's own settings."""
