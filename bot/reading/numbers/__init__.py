"""Numbers, money, shares, quantities."""
