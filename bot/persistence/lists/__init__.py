"""Lists: filters, orders, pages and sums."""
