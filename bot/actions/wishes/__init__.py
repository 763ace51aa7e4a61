"""Products that somebody asked for, because nobody sells them yet."""
