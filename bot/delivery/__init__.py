"""Getting words to workers: rendering, outbox, sending."""
