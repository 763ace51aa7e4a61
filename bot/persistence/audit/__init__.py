"""The audit that writes itself, and what erasing takes out of it."""
