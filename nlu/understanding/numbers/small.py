"""The small numbers that people count in words: 两, 俩, 十二, three, 7."""

from __future__ import annotations

__all__ = ["FEW_EN", "SMALL_WORDS", "small"]

FEW_EN = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)"
"""So many people in English, as a piece of a pattern; `small` reads what it matches."""

_ZH = "零一二三四五六七八九"
_EN = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")

SMALL_WORDS = {
    **{sign: value for value, sign in enumerate(_ZH)},
    **{f"十{sign if value else ''}": 10 + value for value, sign in enumerate(_ZH)},
    **{"两": 2, "俩": 2, "仨": 3},
    **{word: value for value, word in enumerate(_EN, 1)},
}
"""零 to 十九, 两, 俩, 仨, and one to twelve."""


def small(word: str) -> int:
    """The number that a word or figures are. Raises KeyError on any other word."""
    return int(word) if word.isdecimal() else SMALL_WORDS[word]
