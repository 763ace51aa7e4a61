"""What an admin arranges."""
