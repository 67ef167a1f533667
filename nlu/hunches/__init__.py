"""The model of `nlu.understanding.hunches`: what it learns from, and how."""
