"""What happens by itself at night."""
