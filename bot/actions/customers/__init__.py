"""Customers: added, changed, united, erased."""
