"""Messages and taps that become records."""
