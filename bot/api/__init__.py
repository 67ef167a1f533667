"""REST, for the web channel, other channels and integrators."""
