"""Kinds of questions: how each is read, offered and shown."""
