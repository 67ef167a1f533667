"""What is said of a sum beside the sum itself: a part that was paid, a wage by the month, total or each."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from actions.messages import Message, Outcome
from actions.questions import UNKNOWN, doubt, settled
from nlu.understanding.answers.part_paid import paid_to_each
from nlu.understanding.answers.sum_changes import bare_sum

__all__ = ["as_payment", "set_scope", "take_monthly_wage", "take_payment", "take_uneven"]


def as_payment(slots: dict[str, Any], asking: str | None, message: Message) -> Message:
    """The message, where a small figure alone says how much has come: 五千, after 老板给了一部分 of 30,000.

    What is left is asked about before it is taken off; a figure of half the sum or more is what is left itself.
    """
    amount = slots.get("amount")
    if asking != "amount" or not isinstance(amount, dict) or doubt(slots, "amount") != "part_paid":
        return message
    came = bare_sum(message.text)
    if came is None or came * 2 >= amount["low"]:
        return message
    return replace(message, entities={"paid": came})


def take_payment(slots: dict[str, Any], asking: str | None, message: Message, outcome: Outcome) -> None:
    """A part that was paid is never taken off in silence: what is left is asked about."""
    amount = outcome.slots.get("amount") or slots.get("amount")
    if not isinstance(amount, dict) or doubt(outcome.slots, "amount") == "range":
        return
    paid = _paid_in_all(amount, slots.get("headcount"), message)
    if isinstance(paid, int | float) and "amount" not in outcome.slots:
        rest = {name: amount[name] - paid for name in ("stated", "low", "high")}
        left = {**settled(amount), **rest, "paid": amount.get("paid", 0) + paid}
        # Of one person's share it is not known whose part was paid, unless there is only one.
        people = slots.get("headcount")
        alone = isinstance(people, dict) and people["high"] == 1
        known = (amount["scope"] != "per_person" or alone) and left["low"] > 0
        outcome.slots["amount"] = {**left, "doubt": "paid"} if known else {**settled(amount), "doubt": "left"}
    elif message.entities.get("paid_some") and ("amount" in outcome.slots or asking != "amount"):
        outcome.slots["amount"] = {**settled(amount), "doubt": "part_paid"}


def _paid_in_all(amount: dict[str, Any], headcount: Any, message: Message) -> Any:
    """Yuan that were paid, as the sum is told: to all together, or of one share to each of them."""
    each = paid_to_each(message.text) if "paid" not in message.entities else None
    if each is None or amount["scope"] == "per_person":
        return message.entities.get("paid")
    return each * headcount["value"] if isinstance(headcount, dict) and headcount["low"] == headcount["high"] else None


def take_monthly_wage(slots: dict[str, Any], asking: str | None, message: Message, outcome: Outcome) -> None:
    """Of "一个月七千" the sum is counted once the months are known, and it stands only after a yes."""
    wage, amount = message.entities.get("monthly"), slots.get("amount")
    if "amount" in outcome.slots or asking != "amount":
        return
    if isinstance(wage, int | float):
        amount = {"stated": wage, "low": wage, "high": wage, "scope": "per_person", "doubt": "monthly"}
        outcome.slots["amount"] = amount
    if isinstance(amount, dict) and amount.get("doubt") == "monthly":
        period = outcome.slots.get("period") or slots.get("period")
        months = period.get("months") if isinstance(period, dict) else None
        if months:
            sums = {name: amount[name] * months for name in ("stated", "low", "high")}
            outcome.slots["amount"] = {**amount, **sums, "doubt": "counted"}


def take_uneven(slots: dict[str, Any], message: Message, outcome: Outcome) -> None:
    """Of "有的一万六，有的一万四" the total is asked; who cannot say it keeps the range for each."""
    sums, amount = message.entities.get("uneven"), slots.get("amount")
    if not isinstance(sums, dict) or "amount" in outcome.slots:
        return
    low, high = sums["low"], sums["high"]
    if high:
        each = {"stated": (low + high) / 2, "low": low, "high": high, "scope": "per_person"}
        outcome.slots["amount"] = {**each, "doubt": "uneven"}
    elif doubt(slots, "amount") == "uneven":
        return  # asked already
    elif isinstance(amount, dict):
        outcome.slots["amount"] = {**settled(amount), "scope": UNKNOWN, "doubt": "uneven"}
    else:
        outcome.say.append(("utter_question_amount_together", {}))


def set_scope(slots: dict[str, Any], scope: str, outcome: Outcome) -> None:
    """Note whether the sum is the `total` or for each (`per_person`)."""
    amount = outcome.slots.get("amount") or slots.get("amount")
    if isinstance(amount, dict):
        outcome.slots["amount"] = {**amount, "scope": scope}
        outcome.slots["amount_scope"] = scope
