"""Forms as they are shown, and what they look up."""
