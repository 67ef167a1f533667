"""What the tagger of names learns from, and how."""
