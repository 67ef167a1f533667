"""English numerals: eleven thousand, 4.5k, two hundred and six, forty something, a dozen."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .numeral_digits import SPACED_YUAN
from .numerals import Number, tidy

__all__ = ["WORDS", "parse"]

_UNITS = {
    "zero": 0,
    "nought": 0,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    "twelf": 12,
    "fourty": 40,
    "forteen": 14,
}
_TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
    "twenties": 20,
    "fourty": 40,
}
_SCALES = {
    "hundred": 1e2,
    "hundreds": 1e2,
    "thousand": 1e3,
    "thousands": 1e3,
    "thousend": 1e3,
    "grand": 1e3,
    "k": 1e3,
    "lakh": 1e5,
    "lakhs": 1e5,
    "lkh": 1e5,
    "lac": 1e5,
    "mil": 1e6,
    "mn": 1e6,
    "mm": 1e6,
    "m": 1e6,
    "million": 1e6,
    "millions": 1e6,
    "crore": 1e7,
    "crores": 1e7,
    "cr": 1e7,
    "kr": 1e7,
    "koti": 1e7,
    "b": 1e9,
    "bn": 1e9,
    "billion": 1e9,
    "billions": 1e9,
    "trillion": 1e12,
    "wan": 1e4,
    "w": 1e4,
}
_DOZENS = {"dozen": 12, "dozens": 12, "dz": 12, "dzs": 12}
_FRACTIONS = {"half": 0.5, "quarter": 0.25, "quarters": 0.25}
_SCALE_WORDS = {name for name, size in _SCALES.items() if size >= 1000 and len(name) > 2}
WORDS = sorted(
    {
        *_UNITS,
        *_TENS,
        "hundred",
        "thousand",
        "grand",
        "million",
        "dozen",
        "couple",
        "few",
        "several",
        "half",
        "quarter",
    },
    key=len,
    reverse=True,
)
_TOKEN = re.compile(
    r"\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?: \d{3}){2,}(?!\d)(?:\.\d+)?|\d{1,3} 000(?!\d)"
    rf"|{SPACED_YUAN}|\d{{1,3}},\d(?= ?(?:k|w|wan|thousand|million)\b)"
    r"|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|[a-z]+"
)
_GAP = re.compile(r" ?- ?| {0,2}")
# A bare m, b or w glued to figures is a scale; apart from them it is a word of its own.
_GLUED = {"m", "b", "w", "k", "mm", "mil", "mn", "bn"}
_LONGEST = 12


@dataclass
class _Words:
    """The words ahead and the place among them."""

    words: list[tuple[str, int, int]]
    at: int = 0
    spelt: bool = True
    vague: bool = False
    scale: float = 1.0
    hundreds: bool = False  # one twenty per lesson: 120, as people say it

    def peek(self, ahead: int = 0) -> str:
        place = self.at + ahead
        return self.words[place][0] if place < len(self.words) else ""

    def glued(self) -> bool:
        return self.at > 0 and self.words[self.at][1] == self.words[self.at - 1][2]


def _tokens(text: str, start: int) -> _Words:
    words: list[tuple[str, int, int]] = []
    at = start
    while at < len(text) and len(words) < _LONGEST:
        found = _TOKEN.match(text, at)
        if not found or (words and found.start() == words[-1][2] and words[-1][0].isalpha() == found.group().isalpha()):
            break
        words.append((found.group(), found.start(), found.end()))
        gap = _GAP.match(text, found.end())
        at = gap.end() if gap else found.end()
    return _Words(words)


_AS_HUNDREDS = re.compile(
    r"(?:one|two|three|four|five|six|seven|eight|nine) (?:twenty|thirty|forty|fifty|sixty|seventy|eighty"
    r"|ninety)(?:[ -][a-z]+)?"
    r" (?:per|each|yuan|rmb|kuai|an? (?:day|night|lesson|hour|shift|class|piece))\b"
)
_EACH_OF = frozenset({"day", "man", "month", "person", "week", "worker", "year"})


# Two three thousand each: from one to the other.
_PAIR_SCALES = {"hundred": 100.0, "thousand": 1000.0, "wan": 10_000.0}
_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_PAIR = re.compile(
    rf"(?P<low>{'|'.join(_ONES)})[ -](?P<high>{'|'.join(_ONES)})[ -](?P<scale>{'|'.join(_PAIR_SCALES)})\b"
)


def parse(text: str, start: int) -> Number | None:
    """The longest number that begins at `start`, or None. Understands a leading figure ("11 thousand")."""
    pair = _PAIR.match(text, start)
    if pair and _ONES.index(pair["high"]) == _ONES.index(pair["low"]) + 1:
        scale = _PAIR_SCALES[pair["scale"]]
        low, high = ((_ONES.index(pair[end]) + 1) * scale for end in ("low", "high"))
        return Number((low + high) / 2, low, high, start, pair.end(), True, False, scale, True)
    words = _tokens(text, start)
    words.hundreds = bool(_AS_HUNDREDS.match(text, start))
    total, limit = 0.0, 1e18
    while True:
        before = words.at
        if total and words.peek() == "and":
            if words.peek(1) in ("a", "an", "one") and words.peek(2) in _FRACTIONS:
                break  # two million and one half: the half is of a million
            words.at += 1
        if total and words.peek() == "one" and words.peek(1) in _EACH_OF:
            break  # six thousand one month: a rate
        group = _group(words, limit)
        if group is None:
            words.at = before
            break
        size = _scale(words, spelt_only=words.spelt)
        if size >= limit:
            words.at = before
            break
        if size == 1.0 and limit == 1e4 and group < 10 and words.words[words.at - 2][0] in ("wan", "w"):
            group *= 1000  # three wan five, as in 三万五
        if size == 1.0 and limit == 1e3 and _is_short_for_hundreds(words, group):
            group *= 100  # seven thousand two, as in 七千二
        total += group * size
        if size == 1.0:
            break
        limit, words.scale = size, size
    if not words.at:
        return None
    tail = _tail(words)
    total += tail
    if tail and words.scale == 1.0:  # two point two million
        words.scale = _scale(words, spelt_only=True)
        total *= words.scale
    if tail and total < 1000 and words.peek() in _SCALE_WORDS:  # two and a half thousand
        words.scale = _scale(words, spelt_only=True)
        total *= words.scale
    total = tidy(total)
    end = words.words[words.at - 1][2]
    low, high = (tidy(total * 2 / 3), total * 3) if words.vague else (total, total)
    return Number(total, low, high, start, end, words.vague, words.vague, words.scale, words.spelt)


def _is_short_for_hundreds(words: _Words, group: float) -> bool:
    """Whether a single figure right behind a spelt "thousand" stands for hundreds, and counts nothing of its own."""
    if not words.spelt or not 0 < group < 10 or words.words[words.at - 2][0] != "thousand":
        return False
    return words.peek() in (
        "",
        "a",
        "per",
        "each",
        "every",
        "for",
        "yuan",
        "rmb",
        "kuai",
        "and",
        "that",
        "is",
        "in",
        "which",
    )


def _group(words: _Words, limit: float) -> float | None:
    """One part below the next scale: 12, twelve, two hundred and six, a dozen, half."""
    word = words.peek()
    if word in ("a", "an"):
        return _with_article(words)
    if word in _FRACTIONS and (words.peek(1) in _SCALE_WORDS):
        words.at += 1
        return _FRACTIONS[word]
    if word in ("couple", "few", "several"):
        return _some(words)
    # Altogether hundred ninety thousand; but "hundred people" counts nothing for certain.
    bare = word == "hundred" and (_goes_on(words) or words.peek(1) in _SCALE_WORDS)
    value = 1.0 if bare else _below_hundred(words, limit)
    if value is None:
        return None
    if words.peek() in ("hundred", "hundreds"):
        words.at += 1
        value, words.scale = value * 100, 100.0
        skip = 1 if words.peek() == "and" else 0
        words.at += skip
        rest = _below_hundred(words, 100.0)
        if rest is None:
            words.at -= skip
        value += rest or 0.0
    if words.peek() in _DOZENS:
        words.at += 1
        value, words.scale = value * 12, 12.0
    return value


_ANY = 1e18


def _with_article(words: _Words) -> float | None:
    after = words.peek(1)
    if after in ("couple", "few", "several"):
        words.at += 1
        return _some(words)
    if after in _FRACTIONS and words.peek(2) in _SCALE_WORDS:
        words.at += 2
        return _FRACTIONS[after]
    if after == "hundred":
        words.at += 1
        if _goes_on(words):
            return _group(words, _ANY)  # a hundred ninety thousand
        words.at += 1
        words.scale = 100.0
        return 100.0
    if after in _DOZENS:
        words.at += 2
        words.scale = 12.0
        return 12.0
    if after in _SCALE_WORDS:
        words.at += 1
        return 1.0
    return None


def _goes_on(words: _Words) -> bool:
    """Whether a number follows the "hundred" that is next: hundred ninety, hundred and five."""
    after = words.peek(2) if words.peek(1) == "and" else words.peek(1)
    return after in _TENS or after in _UNITS


def _some(words: _Words) -> float:
    few = words.peek() != "couple"
    words.at += 1
    words.vague = words.vague or few
    if words.peek() == "of" and words.peek(1) in _SCALE_WORDS | {"hundred"}:
        words.at += 1
    return 3.0 if few else 2.0


_DECIMAL_COMMA = re.compile(r"\d{1,3},\d")


def _below_hundred(words: _Words, limit: float) -> float | None:
    word = words.peek()
    if not word:
        return None
    if word[0].isdigit():
        decimal = _DECIMAL_COMMA.fullmatch(word)  # 4,2 thousand
        value = float(word.replace(",", "." if decimal else "").replace(" ", ""))
        if value >= limit:
            return None
        words.spelt = False
        words.at += 1
        return value
    if word in _TENS:
        words.at += 1
        unit = _UNITS.get(words.peek(), 0)
        if 0 < unit < 10:
            words.at += 1
            return float(_TENS[word] + unit)
        return float(_TENS[word])
    if word in _UNITS:
        words.at += 1
        if words.hundreds and 0 < _UNITS[word] < 10 and _TENS.get(words.peek(), 0) >= 20:
            return float(_UNITS[word] * 100) + (_below_hundred(words, limit) or 0.0)
        return float(_UNITS[word])
    return None


def _scale(words: _Words, spelt_only: bool) -> float:
    size = 1.0
    while words.peek() in _SCALES and words.peek() not in ("hundred", "hundreds"):
        word = words.peek()
        if word in _GLUED and word != "k" and (spelt_only or not (words.glued() or word in ("mil", "bn", "mn"))):
            break
        size *= _SCALES[word]
        words.at += 1
    return size


def _tail(words: _Words) -> float:
    """ "and a half", "and a quarter", "point five"."""
    skip = 2 if words.peek() == "and" and words.peek(1) in ("a", "one") else 1
    # 5,100 and half of June: half of something else
    if words.peek() == "and" and words.peek(skip) in _FRACTIONS and words.peek(skip + 1) != "of":
        share = _FRACTIONS[words.peek(skip)]
        words.at += skip + 1
        return share * (words.scale if words.scale >= 1000 else 1.0)
    if words.peek() == "point":
        figures, ahead = "", 1
        while (word := words.peek(ahead)) in _UNITS or word in _TENS or word.isdecimal():
            # A ten keeps its nought only where no unit follows: seventy-one is 71, seventy 70.
            ten = word in _TENS and 0 < _UNITS.get(words.peek(ahead + 1), 0) < 10
            figures += (
                str(_TENS[word])[:1] if ten else word if word.isdecimal() else str(_UNITS.get(word, _TENS.get(word)))
            )
            ahead += 1
        if figures:
            words.at += ahead
            return float(f"0.{figures}")
    return 0.0
