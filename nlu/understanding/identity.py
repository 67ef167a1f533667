"""Identity data in a text: found with its place, and masked before anything is stored or logged."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from .reading import Span

__all__ = ["IdentityNumber", "identity_numbers", "redact"]

# One run of 15 to 19 digits, blanks or dashes between groups allowed. Starts only where no digit stands
# before, so a long run of digits is tried once and not at each place.
_LONG = re.compile(r"(?<![\d])\d(?:[ \u00a0\u3000.\-–—_]{0,2}\d){14,18}(?:[ \-]?[xX])?(?![\dA-Za-z])")
_ID_WITH_X = re.compile(r"(?<![\d])\d(?:[ \u00a0\u3000.\-–—_]{0,2}\d){16}[ \-]?[xXｘＸ](?![\dA-Za-z])")
_PHONE = re.compile(r"(?<![\d])(?:(?:\+|00)?86[ \-]?)?1[3-9]\d(?:[ \-]?\d{4}){2}(?!\d)")
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


@dataclass(frozen=True)
class IdentityNumber:
    """`kind` says what it is; `digits` is the number without the marks between its groups."""

    kind: Literal["id_card", "bank_card", "phone"]
    digits: str
    span: Span


def identity_numbers(text: str) -> tuple[IdentityNumber, ...]:
    """All ID cards (18 and 15 digits), bank cards (16-19 digits, Luhn) and mobile phones, in order."""
    found: list[IdentityNumber] = []
    for pattern in (_ID_WITH_X, _LONG):
        for match in pattern.finditer(text):
            digits = "".join(_ascii(letter) for letter in match.group() if letter.isalnum())
            kind = _kind(digits)
            if kind and not any(match.start() < other.span[1] and other.span[0] < match.end() for other in found[-8:]):
                found.append(IdentityNumber(kind, digits, match.span()))
    taken = [number.span for number in found]
    for match in _PHONE.finditer(text):
        if len(taken) > 50 or not any(first < match.end() and match.start() < last for first, last in taken):
            digits = "".join(_ascii(letter) for letter in match.group() if letter.isdigit())[-11:]
            found.append(IdentityNumber("phone", digits, match.span()))
        if len(found) > 2000:
            break
    return tuple(sorted(found, key=lambda number: number.span))


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
    if len(digits) == 18 and (_birthday(digits[6:14]) or _check(digits)):
        return "id_card"
    if digits.endswith("X"):
        return None
    if len(digits) == 15 and _birthday("19" + digits[6:12]) and digits[0] in "12345678":
        return "id_card"
    if 16 <= len(digits) <= 19 and _luhn(digits) and len(set(digits)) > 1:
        return "bank_card"
    return None


def _birthday(date: str) -> bool:
    # Plausible is enough: a number with a mistyped check figure is still somebody's identity.
    year, month, day = int(date[:4]), int(date[4:6]), int(date[6:8])
    return 1900 <= year <= 2035 and 1 <= month <= 12 and 1 <= day <= 31


def _check(digits: str) -> bool:
    if len(digits) != 18 or "X" in digits[:17]:
        return False
    total = sum(int(figure) * weight for figure, weight in zip(digits[:17], _WEIGHTS))
    return "10X98765432"[total % 11] == digits[17] and len(set(digits)) > 3


def _luhn(digits: str) -> bool:
    total = 0
    for place, figure in enumerate(reversed(digits)):
        value = int(figure) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0
