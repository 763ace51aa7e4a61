"""Reports asked for in words."""
