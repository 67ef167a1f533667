"""What workers say: the Rasa project's own code, and `understanding`."""
