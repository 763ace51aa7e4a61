"""The two databases: engines, transactions, copies."""
