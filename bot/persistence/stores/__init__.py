"""The ports of the actions, room by room, over one session."""
