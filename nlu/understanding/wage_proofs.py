"""Figures that prove each other: where one is what the others come to, it needs no word to say what it is.

二百零八万，付了三十万、二十八万、二十四万，还欠一百二十六万: the last is the first less the three between.
"""

from __future__ import annotations

import itertools
from dataclasses import replace

from . import spells
from .mentions import Mention
from .numerals import tidy
from .wage_items import Item

__all__ = ["proved"]

_MOST = 6  # figures between a whole and its rest; more are a list and prove by chance
_LONGEST = 24  # months
_RATES = ("daily", "monthly")


def proved(items: list[Item], mentions: list[Mention]) -> Item | None:
    """What is owed, when the figures of the message prove it; its scope is that of the whole it is the rest of."""
    if any(item.number.is_range or item.fixed for item in items):
        return None
    return _rest(items) or _net_of_months(items) or _of_a_rate(items, mentions)


def _rest(items: list[Item]) -> Item | None:
    """The figure that a whole, told before it, comes to without some of those between."""
    for place, rest in enumerate(items):
        if place < 2 or rest.role not in ("left", "loose", "owed", "earned") or rest.scope == "per_person":
            continue
        if rest.role != "left" and place != len(items) - 1:
            continue
        for at, whole in enumerate(items[: place - 1]):
            between = items[at + 1 : place]
            if whole.role in (*_RATES, "paid", "other") or whole.scope == "per_person" or len(between) > _MOST:
                continue
            if _some_come_to(between, tidy(whole.number.value - rest.number.value), rest):
                return replace(rest, scope=rest.scope or whole.scope or "total", role="left")
    return None


def _some_come_to(between: list[Item], difference: float, rest: Item) -> bool:
    """Whether some of the figures, which have to be paid or no wages unless `rest` is one, add up to the difference."""
    if difference <= 0:
        return False
    for size in range(1, len(between) + 1):
        for some in itertools.combinations(between, size):
            if tidy(sum(item.number.value for item in some)) != difference:
                continue
            if rest.role == "left" or all(item.role in ("paid", "other") for item in some):
                return True
    return False


def _net_of_months(items: list[Item]) -> Item | None:
    """一个月5600，八月没发，九月发了两千，合计9200: so many months at that rate, less what was paid."""
    rates = {item.number.value for item in items if item.role == "monthly"}
    paid = sum(item.number.value for item in items if item.role == "paid" and item.scope is None)
    last = next((item for item in reversed(items) if item.role in ("owed", "left", "earned", "loose")), None)
    if len(rates) != 1 or not paid or last is None or last.scope == "per_person":
        return None
    if any(item.mention.start > last.mention.start for item in items if item.role == "paid"):
        return None
    months = (last.number.value + paid) / rates.pop()
    return replace(last, role="left") if months == int(months) and 1 <= months <= _LONGEST else None


def _of_a_rate(items: list[Item], mentions: list[Mention]) -> Item | None:
    """11,000 a month, six months, 66,000: the figure that the rate and the time before it come to."""
    rates = [item for item in items if item.role in _RATES]
    told = [item for item in items if item.role in ("owed", "earned", "loose")]
    if len(rates) != 1 or len(told) != 1 or told[0].scope == "per_person" or len(items) != 2:
        return None
    rate, whole = rates[0], told[0]
    size = spells.MONTH if rate.role == "monthly" else spells.DAY
    times = [
        m.value / size for m in mentions if m.kind == "duration" and rate.mention.start < m.end <= whole.mention.start
    ]
    return whole if any(tidy(rate.number.value * round(time, 1)) == whole.number.value for time in times) else None
