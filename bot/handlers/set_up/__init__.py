"""What an admin arranges in the chat."""
