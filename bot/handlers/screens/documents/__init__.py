"""Documents as they are shown in the chat."""
