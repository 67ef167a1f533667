"""What a short text means as an answer, and what is asked or told beside it."""
