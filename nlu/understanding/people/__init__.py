"""How many people are owed, and what each of them is."""
