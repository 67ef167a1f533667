"""What the worker told of money that came, as it stands in the history of the case."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from actions.questions import settled
from actions.totals import of_all, raised
from bot.cases.events import Actor, history, record
from bot.cases.models import Case, CaseEvent
from nlu.understanding.answers.sum_changes import only_came, sum_replaced

__all__ = ["PaymentMended", "is_noted", "news_of_money", "payment_mended", "still_to_take_off", "void", "was_no_wage"]

_PAYMENTS = frozenset({"received", "received_part"})
_OF_MONEY = _PAYMENTS | {"not_received"}
_VOID = "payment_void"


def _told(session: Session, case: Case) -> list[CaseEvent]:
    """What the worker told of money and changes of the sum, oldest first, without what was taken back."""
    told: list[CaseEvent] = []
    for event in history(session, case):
        changes_sum = (
            event.kind == "amended"
            and "amount_yuan" in event.details.get("changes", ())
            and "amount_yuan" not in event.details.get("kept", ())
        )
        if event.kind == _VOID:
            told = [other for other in told if other.position != event.details["position"]]
        elif changes_sum and event.details.get("undone"):
            _drop_last_change(told)
        elif changes_sum or event.kind in _OF_MONEY:
            told.append(event)
    return told


def _drop_last_change(told: list[CaseEvent]) -> None:
    last = next((place for place in reversed(range(len(told))) if told[place].kind == "amended"), None)
    if last is not None:
        del told[last]


def news_of_money(session: Session, case: Case) -> list[CaseEvent]:
    """What the worker told of money that came or did not, oldest first, without what was noted by mistake."""
    return [event for event in _told(session, case) if event.kind in _OF_MONEY]


def void(session: Session, case: Case, position: int, worker: Actor) -> None:
    """The payment that is noted at this place of the history was a mistake; once, however often it is said."""
    if any(event.position == position for event in news_of_money(session, case)):
        record(session, case, _VOID, worker, details={"position": position})


@dataclass(frozen=True)
class _Told:
    """A part that came, in yuan; `is_off`: the registered sum was changed after it, so it is taken off there."""

    came: float
    is_off: bool


def _payments_told(session: Session, case: Case) -> list[_Told]:
    """The parts that came, in order, where it was said how much."""
    told: list[_Told] = []
    is_off = False
    for event in reversed(_told(session, case)):
        is_off = is_off or (event.kind == "amended" and not event.details.get("on_top"))
        if event.kind == "received_part" and event.reason:
            told.append(_Told(float(event.reason.replace(",", "")), is_off))
    return told[::-1]


def still_to_take_off(session: Session, case: Case) -> float:
    """Yuan that came since the registered sum was last changed."""
    return sum(payment.came for payment in _payments_told(session, case) if not payment.is_off)


def is_noted(session: Session, case: Case, words: str) -> float | None:
    """Yuan of the payment noted last, where no more than that is said to have come (no not all, only 500)."""
    only = only_came(words)
    noted = [payment.came for payment in _payments_told(session, case)][-1:] if only else []
    return only if noted == [only] else None


def was_no_wage(session: Session, case: Case, money: list[float], worker: Actor) -> float | None:
    """Yuan of the payment noted last, taken back because one of the sums is said to be no wage; None of any other."""
    noted = [event for event in news_of_money(session, case) if event.kind == "received_part" and event.reason]
    told = _payments_told(session, case)
    if not noted or not told or told[-1].is_off or told[-1].came not in money:
        return None
    void(session, case, noted[-1].position, worker)
    return told[-1].came


@dataclass(frozen=True)
class PaymentMended:
    """What really came, in yuan, and what is left of the sum of all with it."""

    came: float
    rest: dict[str, Any]


def payment_mended(
    session: Session, case: Case, amount: dict[str, Any] | None, headcount: dict[str, Any] | None, words: str
) -> PaymentMended | None:
    """He paid 8,000 and not 10,000: said of what was noted as paid last, and not of what is owed."""
    amount = of_all(amount, headcount)
    if amount is None:
        return None
    replaced, only = sum_replaced(words), only_came(words)
    payments = _payments_told(session, case) if replaced or only else []
    if not payments:
        return None
    noted = payments[-1].came
    if replaced and noted in replaced:
        came = replaced[0] if replaced[1] == noted else replaced[1]
    elif only and only != noted:
        came = only
    else:
        return None
    rest = raised(settled(amount), (noted if payments[-1].is_off else 0) - came)
    return PaymentMended(came, rest) if rest["stated"] > 0 else None
