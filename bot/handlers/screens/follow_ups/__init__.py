"""The screens of a day."""
