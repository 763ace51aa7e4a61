"""Reports and goals."""
