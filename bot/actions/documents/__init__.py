"""From the opportunity to paper: quotes, invoices, receipts, and who owes whom."""
