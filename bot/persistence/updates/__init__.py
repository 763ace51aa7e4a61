"""Updates coming in, talks, and what processes agree on."""
