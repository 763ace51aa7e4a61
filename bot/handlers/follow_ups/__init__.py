"""A day: follow-ups, reminders, digests, absence."""
