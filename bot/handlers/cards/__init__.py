"""The card of an opportunity, and what its buttons do."""
