"""Quotes, invoices and the like, in the chat and on paper."""
