"""Identity and card numbers: is it one, and how it is shown when it is not to be read. Pure."""

from __future__ import annotations

import re
import unicodedata

from stdnum import luhn
from stdnum.cn import ric
from stdnum.exceptions import ValidationError
from stdnum.iso7064 import mod_11_2

__all__ = ["BadNumber", "bank_card", "identity", "masked"]

# Foreigners hold a passport, or a residence permit whose number has the same check as a resident's card.
_PASSPORT = re.compile(r"[A-Z]{1,3}[0-9]{6,9}|[0-9]{9}")
_RESIDENCE_PERMIT = re.compile(r"9[0-9]{16}[0-9X]")


class BadNumber(ValueError):
    """Not a number of its kind: `reason` is `length`, `check` (probably a slip of the finger) or `unknown`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def identity(text: str) -> str:
    """The number of a resident's identity card (GB 11643), a residence permit or a passport. Raises `BadNumber`."""
    number = _plain(text).upper()
    if _PASSPORT.fullmatch(number) or (_RESIDENCE_PERMIT.fullmatch(number) and mod_11_2.is_valid(number)):
        return number
    if not re.fullmatch(r"[0-9]+[0-9X]", number):
        raise BadNumber("unknown")
    if len(number) != 18:
        raise BadNumber("length")
    try:  # the library's list of places, which a full check looks into, lacks some of ours (321183, 321182, 321112)
        ric.get_birth_date(number)
    except ValidationError:
        raise BadNumber("check") from None
    if ric.calc_check_digit(number) != number[-1]:
        raise BadNumber("check")
    return number


def bank_card(text: str) -> str:
    """The number of a bank card, 16 to 19 digits with a check digit (ISO/IEC 7812). Raises `BadNumber`."""
    number = _plain(text)
    if not re.fullmatch(r"[0-9]+", number):
        raise BadNumber("unknown")
    if not 16 <= len(number) <= 19:
        raise BadNumber("length")
    if not luhn.is_valid(number):
        raise BadNumber("check")
    return number


def masked(number: str) -> str:
    """The last four characters, the rest hidden."""
    return "*" * (len(number) - 4) + number[-4:]


def _plain(text: str) -> str:
    """Full-width digits as plain ones, without the blanks and dashes that people put in."""
    return re.sub(r"[\s·-]", "", unicodedata.normalize("NFKC", text))
