"""Reports and goals as they are shown."""
