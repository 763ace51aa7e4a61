"""The vocabularies of four languages."""
