"""One update's turn: its transaction, and what is shown after it."""
