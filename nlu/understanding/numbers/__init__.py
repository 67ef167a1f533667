"""Numbers as people say them: digits, words, spells of time, money in any currency."""
