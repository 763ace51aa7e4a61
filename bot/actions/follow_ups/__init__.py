"""The next contact: planned, reminded of, done."""
