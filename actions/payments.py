"""What the worker told of money that came, as it stands in the history of the case."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from bot.cases.events import history
from bot.cases.models import Case

__all__ = ["Told", "payments_told", "still_to_take_off"]


@dataclass(frozen=True)
class Told:
    """A part that came, in yuan; `is_off`: the registered sum was changed after it, so it is taken off there."""

    came: float
    is_off: bool


def payments_told(session: Session, case: Case) -> list[Told]:
    """The parts that came, in order, where it was said how much."""
    told: list[Told] = []
    is_off = False
    for event in reversed(history(session, case)):
        is_off = is_off or event.kind == "amended"
        if event.kind == "received_part" and event.reason:
            told.append(Told(float(event.reason.replace(",", "")), is_off))
    return told[::-1]


def still_to_take_off(session: Session, case: Case) -> float:
    """Yuan that came since the registered sum was last changed."""
    return sum(payment.came for payment in payments_told(session, case) if not payment.is_off)
