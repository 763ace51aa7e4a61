"""The screens of the set-up."""
