"""Talking with workers: inbox, turns, ownership, the log."""
