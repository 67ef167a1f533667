"""Who may read a case by its number: whoever filed it, or who knows the phone's last digits or the query code."""

from __future__ import annotations

import hmac
import re
from datetime import datetime

from sqlalchemy.orm import Session

from bot.cases.calendar import local_date
from bot.cases.models import Case
from bot.cases.moving import by_number
from bot.cases.numbers import digest_of

__all__ = ["guesses", "look_up"]

_DIGITS = re.compile(r"(?<!\d)(?:[0-9]{4}|[0-9]{8})(?!\d)")


def guesses(said: str) -> list[str]:
    """What may be the last four digits of a phone or the eight of a query code, in a text without its number."""
    return _DIGITS.findall(said)


def look_up(
    session: Session, number: str, said: str, at: datetime, *, tries: int, conversation_id: str | None
) -> Case | None:
    """The case, or None: a wrong number and a wrong guess look alike, so neither tells whether a case exists.

    `said` is the rest of the message with the last four digits of the phone, or the eight of
    an anonymous report's query code; one guess a message, `tries` wrong ones a case and day.
    """
    case = by_number(session, number, lock=True)
    if case is None:
        return None
    complaint = case.complaint
    if conversation_id is not None and complaint.conversation_id == conversation_id:
        return case
    if complaint.failed_lookup_at is None or local_date(complaint.failed_lookup_at) != local_date(at):
        complaint.failed_lookups = 0
    if complaint.failed_lookups >= tries:
        return None
    guessed = guesses(said)
    if len(guessed) == 1 and _is_right(case, guessed[0]):
        return case
    if guessed:
        complaint.failed_lookups, complaint.failed_lookup_at = complaint.failed_lookups + 1, at
    return None


def _is_right(case: Case, guess: str) -> bool:
    complaint = case.complaint
    if complaint.query_code is not None:
        return hmac.compare_digest(digest_of(guess, case.number), complaint.query_code)
    return complaint.phone is not None and hmac.compare_digest(guess, complaint.phone[-4:])
