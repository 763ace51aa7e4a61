"""The questions of each form, as data, and the machine that hears and shows them."""
