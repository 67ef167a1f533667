"""Whether every sum of a message has its place in the amount: what has none may be owed too, so it is asked."""

from __future__ import annotations

from math import isclose

from ..reading import Amount
from .items import Item
from .story import SUMS, Story

__all__ = ["unexplained"]

_CLOSE = 0.006  # of a sum; people round


def unexplained(story: Story, amount: Amount) -> list[Item]:
    """The sums that are neither the amount, nor what it was before payments, nor together what it comes to."""
    if any(item.wage_part for item in story.items):
        return []  # 一共欠六万，里面工钱八千: the rest is no wage
    known = _known(story, amount)
    fixed = max((place for place, item in enumerate(story.items) if item.fixed), default=0)
    rest = [item for item in story.items[fixed:] if item.role in SUMS and not _is_any(item.number.value, known)]
    return [] if _is_any(sum(item.number.value for item in rest), known) else rest


def _known(story: Story, amount: Amount) -> set[float]:
    """The figures that are the amount seen in another way: a share or all of it, before or after payments."""
    seen = {amount.stated, amount.total, amount.per_person, amount.low, amount.high}
    plain = {value for value in seen if value}
    payments = {item.number.value for item in story.of_role("paid")} | {story.paid()}
    whole = {value + sign * paid for value in plain for paid in payments for sign in (1, -1)} | plain
    return whole | {value * story.people for value in whole if story.people}


def _is_any(value: float, known: set[float]) -> bool:
    return any(isclose(value, one, rel_tol=_CLOSE) for one in known)
