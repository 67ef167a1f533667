"""Whether every sum of a message has its place in the amount: what has none may be owed too, so it is asked."""

from __future__ import annotations

import re
from math import isclose

from ..reading import Amount
from .items import Item
from .rates import is_promised
from .story import SUMS, Story

__all__ = ["unexplained"]

_CLOSE = 0.006  # of a sum; people round


def unexplained(story: Story, amount: Amount) -> list[Item]:
    """The sums that are neither the amount, nor what it was before payments, nor together what it comes to."""
    if any(item.wage_part for item in story.items):
        return []  # 一共欠六万，里面工钱八千: the rest is no wage
    known = _known(story, amount)
    fixed = max(
        (place for place, item in enumerate(story.items) if item.fixed and not _only_meant(story, item)), default=0
    )
    rest = [item for item in story.items[fixed:] if item.role in SUMS and not _is_any(item.number.value, known)]
    if amount.source == "computed":  # 合同写九千五，每月只打五千: what was agreed is in it
        rest = [item for item in rest if not is_promised(story.norm, item)]
    return [] if _is_any(sum(item.number.value for item in rest), known) else rest


def _only_meant(story: Story, item: Item) -> bool:
    """还剩一万零八，我应该是一万二: what it should be may be disputed, and takes nothing back."""
    before = story.norm[max(0, item.mention.start - 16) : item.mention.start]
    return bool(_SHOULD_BE.search(before)) and not _TAKES_BACK.search(before)


_SHOULD_BE = re.compile(r"应该是[^,;。]{0,6}$")
_TAKES_BACK = re.compile(r"不对|不是|错|更正|搞")


def _known(story: Story, amount: Amount) -> set[float]:
    """The figures that are the amount seen in another way: a share or all of it, before or after payments."""
    seen = {amount.stated, amount.total, amount.per_person, amount.low, amount.high}
    plain = {value for value in seen if value}
    payments = {item.number.value for item in story.of_role("paid")} | {story.paid()}
    whole = {value + sign * paid for value in plain for paid in payments for sign in (1, -1)} | plain
    return whole | {value * story.people for value in whole if story.people}


def _is_any(value: float, known: set[float]) -> bool:
    return any(isclose(value, one, rel_tol=_CLOSE) for one in known)
