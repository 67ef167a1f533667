"""What must be known before anything else: danger, what the employer does, whether he fled."""
