"""Phone numbers: kept as E.164, and a bad one is told apart by what is wrong with it."""

from __future__ import annotations

from typing import Literal

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat

__all__ = ["Problem", "problem_with"]

Problem = Literal["too_short", "too_long", "not_a_number", "no_such_number"]


def problem_with(text: str) -> tuple[str | None, Problem | None]:
    """The number in E.164 (region China unless it says otherwise), or what is wrong with it."""
    try:
        number = phonenumbers.parse(text, "CN")
    except NumberParseException as error:
        kind = NumberParseException
        if error.error_type in (kind.TOO_SHORT_NSN, kind.TOO_SHORT_AFTER_IDD):
            return None, "too_short"
        return None, "too_long" if error.error_type == kind.TOO_LONG else "not_a_number"
    if phonenumbers.is_valid_number(number):
        return phonenumbers.format_number(number, PhoneNumberFormat.E164), None
    digits = len(str(number.national_number))
    if number.country_code == 86 and digits != 11:
        return None, "too_short" if digits < 11 else "too_long"
    return None, "no_such_number"
