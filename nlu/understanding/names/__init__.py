"""Who owes, for which works, and where."""
