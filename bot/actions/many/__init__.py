"""Many opportunities in one go."""
