"""The queries of the reports, one set for both engines."""
