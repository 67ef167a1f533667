"""Fractions and powers, which a wage text holds seldom and which must not be read as whole numbers.

two thirds, three and a fifth, 3/15, ½, 1.3x10^6, 2e5: each is one number. What only looks
like one (an address of the net, 192.168.1.2) is none.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from .numerals import Number, tidy

__all__ = ["NO_NUMBER", "figured", "ordinal_parts"]

_ONES = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"]
_BOTTOMS = {
    "half": 2, "halve": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "fifteenth": 15, "sixteenth": 16, "twentieth": 20,
    "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "hundredth": 100, "thousandth": 1000, "millionth": 10**6,
}  # fmt: skip
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
# A quarter is also three months, so it is a part only where a whole is named.
_BOTTOM = re.compile(
    rf"[ -](?:(?P<tens>{'|'.join(_TENS)})[ -](?P<one>{'|'.join(_ONES)})|(?P<bottom>{'|'.join(_BOTTOMS)}))(?P<many>e?s)?"
    r"(?![a-z])(?! (?:floor|day|month|week|year|time|of (?:the )?month))"
)
_GLUED_BOTTOM = re.compile(rf"-(?P<one>{'|'.join(_ONES)})s(?![a-z])")
_AND_PARTS = re.compile(r" and (?=(?:an?|one|two|three|four|five|six|seven|eight|nine)\b)")
_TOP = re.compile(r"an?(?= )")
_SLASH = re.compile(r"(\d{1,7})\s?[/⁄]\s?(\d{1,7})(?![\d/.⁄-]|\s?[a-z㐀-鿿%])")
_POWER = re.compile(r"(\d+(?:\.\d+)?)(?:e([+-]?\d{1,3})|\s?[x×*]\s?10\s?\^\s?([+-]?\d{1,3})|\^([+-]?\d{1,3}))(?![\w.])")

NO_NUMBER = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}(?![\d.])|\d+(?:\.\d+)?e[+-]?\d{3}(?![\w.])")


def figured(text: str, at: int) -> Number | None:
    """A fraction or a power in figures that begins at `at`."""
    power = _POWER.match(text, at)
    if power:
        base, tens = float(power[1]), power[2] or power[3]
        # A sign in front belongs to the base, and the caller sees to it.
        return _exact(_raised(10.0, int(tens), base) if tens else _raised(base, int(power[4])), at, power.end())
    part = _SLASH.match(text, at)
    if part and text[at - 1 : at] != "/" and int(part[2]) and (int(part[1]) < int(part[2])):
        return _exact(int(part[1]) / int(part[2]), at, part.end())
    return None


def _raised(base: float, power: int, times: float = 1.0) -> float | None:
    try:
        raised = times * base**power
    except (OverflowError, ZeroDivisionError):
        return None
    return raised if raised < _LARGEST else None


_LARGEST = 1e15  # beyond it no wage text means a number


def ordinal_parts(text: str, number: Number, parse: Callable[[str, int], Number | None]) -> Number | None:
    """five eighths, twenty and three fifths, one hundred thirty-fifths: the number with its ordinal, or None."""
    glued = _GLUED_BOTTOM.match(text, number.end)
    tens = next((size for word, size in _TENS.items() if text.endswith(word, number.start, number.end)), 0)
    if glued and tens and number.value > tens:
        return _exact((number.value - tens) / (tens + _ONES.index(glued["one"]) + 1), number.start, glued.end())
    bottom = _bottom(text, number)
    if bottom:
        return _exact(number.value / bottom[0], number.start, bottom[1])
    link = _AND_PARTS.match(text, number.end)
    if not link:
        return None
    article = _TOP.match(text, link.end())
    top = _exact(1.0, link.end(), article.end()) if article else parse(text, link.end())
    below = _bottom(text, top) if top else None
    if top is None or below is None:
        return None
    value = tidy(number.value + top.value / below[0])
    return replace(number, value=value, low=value, high=value, end=below[1])


def _bottom(text: str, top: Number) -> tuple[int, int] | None:
    found = _BOTTOM.match(text, top.end)
    if not found or (top.value != 1 and not found["many"]) or found["bottom"] == "quarter":
        return None
    size = _BOTTOMS[found["bottom"]] if found["bottom"] else _TENS[found["tens"]] + _ONES.index(found["one"]) + 1
    return size, found.end()


def _exact(value: float | None, start: int, end: int) -> Number | None:
    return None if value is None else Number(tidy(value), tidy(value), tidy(value), start, end)
