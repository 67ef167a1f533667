"""The text itself: one spelling, its language, its clauses, the numbers that identify somebody."""
