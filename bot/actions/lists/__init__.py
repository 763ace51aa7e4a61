"""Reading many: lists, filters, chosen fields, files."""
