"""What was kept, as it is shown."""
