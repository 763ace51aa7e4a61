"""One opportunity: made, changed, moved, won or lost."""
