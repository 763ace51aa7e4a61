"""An opportunity in one line."""
