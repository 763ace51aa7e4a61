"""Updates on their way in, up to the router that takes them."""
