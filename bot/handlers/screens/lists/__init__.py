"""Lists, boards and filters as they are shown."""
