"""Case numbers: XS, the date filed, six random digits, a check digit (ISO 7064, mod 11-10).

Digits only, because a number is read out on the phone; random, because a number must not
tell how many cases there are or let a neighbour's be guessed.
"""

from __future__ import annotations

import hashlib
import re
import secrets
import unicodedata
from datetime import date

from stdnum.exceptions import ValidationError
from stdnum.iso7064 import mod_11_10

__all__ = ["digest_of", "find_number", "is_valid", "mentions_number", "new_number", "new_query_code", "without_number"]

_TYPED = re.compile(r"(?<![0-9A-Za-z])(?:XS|xs|Xs)?[\s-]?(\d{6})[\s-]?(\d{6})[\s-]?(\d)(?!\d)")


_MEANT = re.compile(r"XS[\s-]?\d{4,}|(?<!\d)\d{12,14}(?!\d)", re.IGNORECASE)


def new_number(day: date) -> str:
    """A fresh number for a case filed on this day, e.g. XS2611224839207. The caller makes sure that it is unused."""
    body = f"{day:%y%m%d}{secrets.randbelow(1_000_000):06d}"
    return f"XS{body}{mod_11_10.calc_check_digit(body)}"


def new_query_code() -> str:
    """Eight digits that stand for the phone of somebody who reports without a name."""
    return f"{secrets.randbelow(10**8):08d}"


def digest_of(code: str, number: str) -> str:
    """What is kept of a query code; the number of the case makes each digest its own."""
    return hashlib.sha256(f"{number}:{code}".encode()).hexdigest()


def is_valid(number: str) -> bool:
    """Whether the check digit is right."""
    try:
        mod_11_10.validate(number.removeprefix("XS"))
    except ValidationError:
        return False
    return number.startswith("XS")


def mentions_number(text: str) -> bool:
    """Whether a text holds what is meant as a case number, also when it is mistyped."""
    return bool(_MEANT.search(text))


def without_number(text: str) -> str:
    """The rest of a text that holds a case number."""
    return _TYPED.sub(" ", unicodedata.normalize("NFKC", text))


def find_number(text: str) -> str | None:
    """The first well-formed case number in a text, however it was typed: with spaces, hyphens, without XS."""
    for match in _TYPED.finditer(unicodedata.normalize("NFKC", text)):
        number = "XS" + "".join(match.groups())
        if is_valid(number):
            return number
    return None
