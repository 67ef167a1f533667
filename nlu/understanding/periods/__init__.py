"""Which months are unpaid, and when something happens."""
