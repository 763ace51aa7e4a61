"""The group of a team."""
