"""Text to values: amounts, dates, names, lines, questions, in four languages."""
