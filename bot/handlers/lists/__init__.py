"""Lists, boards, filters, files of them, and many at once."""
