"""Tables of customers, products, members and opportunities, brought in and taken out."""
