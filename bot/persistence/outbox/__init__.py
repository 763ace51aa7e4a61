"""Messages to others, from the decision to the sender."""
