"""Identity data in a text: found with its place, and masked before anything is stored or logged."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from typing import Literal

from ..reading import Span

__all__ = ["CASE_NUMBER", "IdentityNumber", "dictated", "figures_of", "identity_numbers", "redact"]

# The number of a case, whole or as far as it was typed with its letters (`bot.cases.numbers`).
CASE_NUMBER = re.compile(r"\bXS[\s-]?\d{4,}|(?<!\d)\d{13}(?!\d)", re.IGNORECASE)
# Figures with at most two marks between them; read in one pass, then cut into numbers group by group.
_RUN = re.compile(r"\d+(?:[ \u00a0\u3000.\-–—_]{1,2}\d+)*(?:[ \-]?[xXｘＸ](?![A-Za-z]))?")
_GROUP = re.compile(r"\d+[xXｘＸ]?|[xXｘＸ]")
_LONE = re.compile(r"\d{15,}[xXｘＸ]?")
_MANY = 40
_PHONE = re.compile(r"(?<![\d])(?:(?:\+|00)?86[ \-]?)?1[3-9]\d(?:[ \-]?\d{4}){2}(?!\d)")
# As a phone writes down what was dictated: 一三八三七幺五六二零九.
_FIGURE_WORDS = dict(zip("零〇一幺二两三四五六七八九洞拐勾", "0011223456789079", strict=True))
_FIGURE_WORDS_EN = {"zero": "0", "oh": "0", "o": "0", "one": "1", "two": "2", "three": "3", "four": "4"} | {
    "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9"
}  # fmt: skip
_FIGURE = rf"[\d{''.join(_FIGURE_WORDS)}]"
_TIMES_EN = {"double": 2, "triple": 3}
_FIGURE_EN = rf"\b(?:(?:{'|'.join(_TIMES_EN)}) )?(?:{'|'.join(_FIGURE_WORDS_EN)})\b"
_DICTATED = re.compile(
    rf"(?<!{_FIGURE}){_FIGURE}(?:[ ,，、.-]?{_FIGURE}){{4,24}}(?!{_FIGURE}|[十百千万])"
    rf"|{_FIGURE_EN}(?:[ ,-]{{1,2}}(?:{_FIGURE_EN}|\d{{1,8}}(?!\d))){{4,24}}",
    re.I,
)
_MOST_DICTATED = 50
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


@dataclass(frozen=True)
class IdentityNumber:
    """`kind` says what it is; `digits` is the number without the marks between its groups."""

    kind: Literal["id_card", "bank_card", "phone"]
    digits: str
    span: Span


def identity_numbers(text: str) -> tuple[IdentityNumber, ...]:
    """All ID cards (18 and 15 digits), bank cards (16-19 digits, Luhn or 62…) and mobile phones, in order."""
    found: list[IdentityNumber] = []
    for run in _RUN.finditer(text):
        if run.end() - run.start() < 15:
            continue
        found += _in_run(text, run.start(), run.end())
    taken = [number.span for number in found]
    for match in _PHONE.finditer(text):
        if len(taken) > 50 or not any(first < match.end() and match.start() < last for first, last in taken):
            digits = "".join(_ascii(letter) for letter in match.group() if letter.isdigit())[-11:]
            found.append(IdentityNumber("phone", digits, match.span()))
        if len(found) > 2000:
            break
    taken = [number.span for number in found]
    for digits, (start, end) in dictated(text):
        kind = "phone" if _PHONE.fullmatch(digits) else _kind(digits)
        if kind and not any(first < end and start < last for first, last in taken):
            found.append(IdentityNumber(kind, digits, (start, end)))
    return tuple(sorted(found, key=lambda number: number.span))


def dictated(text: str) -> tuple[tuple[str, Span], ...]:
    """Runs of five and more figures said one by one, with where they stand (幺三八三七 is 13837)."""
    runs = itertools.islice(_DICTATED.finditer(text), _MOST_DICTATED)
    return tuple((figures_of(run.group()), run.span()) for run in runs if not run.group().isdecimal())


def figures_of(said: str) -> str:
    """The digits of figures that are said one by one in either language: 幺三八 is 138, double four 44."""
    if said[0].isascii() and said[0].isalpha():
        words = ["", *re.findall(r"[a-z]+|\d+", said.lower())]
        return "".join(
            _FIGURE_WORDS_EN.get(word, word) * _TIMES_EN.get(before, 1)
            for before, word in itertools.pairwise(words)
            if word not in _TIMES_EN
        )
    return "".join(_FIGURE_WORDS.get(letter) or _ascii(letter) for letter in said)


def _in_run(text: str, start: int, end: int) -> list[IdentityNumber]:
    """The cards in one run of figures: single groups, or neighbouring groups that make one number together."""
    # A long column of figures is no card number in groups: there only a group that is long enough alone counts.
    groups = [match.span() for match in (_GROUP if end - start <= 4000 else _LONE).finditer(text, start, end)]
    found: list[IdentityNumber] = []
    at = 0
    while at < len(groups):
        longest = min(len(groups), at + (19 if len(groups) <= _MANY else 6))
        for last in range(longest, at, -1):
            first, stop = groups[at][0], groups[last - 1][1]
            if not 15 <= stop - first <= 60:
                continue
            digits = "".join(_ascii(letter) for letter in text[first:stop] if letter.isalnum())
            kind = _kind(digits)
            if kind:
                found.append(IdentityNumber(kind, digits, (first, stop)))
                at = last - 1
                break
        at += 1
    return found


def redact(text: str) -> str:
    """The text with ID and bank card numbers masked ("3211****0012"); phones stay, officers need them."""
    parts: list[str] = []
    at = 0
    for number in identity_numbers(text):
        if number.kind == "phone" or number.span[0] < at:
            continue
        parts.append(text[at : number.span[0]])
        parts.append(f"{number.digits[:4]}****{number.digits[-4:]}")
        at = number.span[1]
    return "".join((*parts, text[at:]))


def _ascii(letter: str) -> str:
    return "X" if letter in "xXｘＸ" else str(int(letter)) if letter.isdecimal() else ""


def _kind(digits: str) -> Literal["id_card", "bank_card"] | None:
    if "X" in digits[:-1] or not 15 <= len(digits) <= 19:
        return None
    if len(digits) == 18 and (_birthday(digits[6:14]) or _check(digits)):
        return "id_card"
    if digits.endswith("X"):
        return None
    if len(digits) == 15 and _birthday("19" + digits[6:12]) and digits[0] in "12345678":
        return "id_card"
    # A card of a Chinese bank is one also with a slip in its last figures.
    if 16 <= len(digits) <= 19 and (digits.startswith("62") or _luhn(digits)) and len(set(digits)) > 1:
        return "bank_card"
    return None


def _birthday(date: str) -> bool:
    # Plausible is enough: a number with a mistyped check figure is still somebody's identity.
    year, month, day = int(date[:4]), int(date[4:6]), int(date[6:8])
    return 1900 <= year <= 2035 and 1 <= month <= 12 and 1 <= day <= 31


def _check(digits: str) -> bool:
    if len(digits) != 18 or "X" in digits[:17]:
        return False
    total = sum(int(figure) * weight for figure, weight in zip(digits[:17], _WEIGHTS, strict=True))
    return "10X98765432"[total % 11] == digits[17] and len(set(digits)) > 3


def _luhn(digits: str) -> bool:
    total = 0
    for place, figure in enumerate(reversed(digits)):
        value = int(figure) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0
