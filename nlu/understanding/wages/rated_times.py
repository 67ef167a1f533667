"""What stands in the message to be reckoned with: the rates, and the times that are told for them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..numbers import spells
from ..numbers.mentions import Mention
from ..periods import period_spell
from . import pieces, workdays
from .rates import SOME
from .story import Story

__all__ = ["CLOSE", "MOST_MONTHS", "Rate", "Time", "rates_of", "times_of"]

CLOSE = 0.002  # of a sum; people round
MOST_MONTHS = 24


@dataclass(frozen=True)
class Rate:
    """So many yuan for one `unit`: a day, a month, an hour, a piece of something; of all of them, or of each."""

    mention: Mention
    unit: str
    for_all: bool = False

    @property
    def value(self) -> float:
        """Yuan for one unit."""
        return self.mention.value


@dataclass(frozen=True)
class Time:
    """So many units, told at `start`..`end`; `for_all` of the people together."""

    size: float
    start: int
    end: int
    for_all: bool = False


def rates_of(story: Story) -> list[Rate]:
    """Every figure that is so many yuan for one of something."""
    items = {item.mention.start: item for item in story.items}
    rates = []
    for mention in story.mentions:
        item = items.get(mention.start)
        role = item.role if item else ""
        unit = None if mention.kind == "duration" else pieces.rate_unit(story.norm, mention)
        unit = {"daily": "day", "monthly": "month"}.get(role) or unit
        if unit:
            for_all = bool(item and item.scope == "total") or bool(
                _ALL_BEFORE.search(story.norm[: mention.start][-14:])
            )
            rates.append(Rate(item.mention if item else mention, unit, for_all))
    return rates


def times_of(story: Story, rate: Rate, start: int = 0, end: int | None = None) -> list[Time]:
    """How many units of a rate are told between two places."""
    norm, end = story.norm, len(story.norm) if end is None else end
    if rate.unit in ("day", "nights", "shifts"):
        told = [(spells.days(m.value), m) for m in workdays.days_told(norm, story.mentions)]
    elif rate.unit == "month" and (rest := period_spell.without_paid(norm, story.mentions)):
        told = [(spells.months(rest.value), rest)]
    elif rate.unit == "month":
        told = [(spells.months(m.value), m) for m in story.mentions if _is_months(norm, m)]
    else:
        counts = pieces.quantities(norm, [m for m in story.mentions if m.start != rate.mention.start], [rate.unit])
        told = [(count.number.value, m) for m, count in counts if count.unit == rate.unit]
    return [
        Time(size, m.start, m.end, bool(_FOR_ALL.match(norm, m.end) or _TOGETHER.search(norm[: m.start][-14:])))
        for size, m in told
        if start <= m.start < end and not SOME.match(norm, m.start) and not _A_DAY.search(norm[: m.start][-8:])
    ]


def _is_months(norm: str, spell: Mention) -> bool:
    """Whether a duration may be the months that a rate is for."""
    months = spells.months(spell.value) if spell.kind == "duration" else 0
    if not 1 <= months <= MOST_MONTHS or spell.value % (spells.MONTH / 2):
        return False
    if _OF_WAITING.search(norm[: spell.start][-10:]) or _NO_TIME.match(norm, spell.end):
        return False
    return months > 1 or bool(_WORKED_ONE.search(norm[: spell.start][-6:]))


_ALL_BEFORE = re.compile(r"(?:[俩两三四五]个?人?|夫妻|我们)[^,;。\d]{0,6}(?:合|一起|一共|总共|共)(?:是|算)?\s?$")
_FOR_ALL = re.compile(r"[^,.;!?\d]{0,16}\b(?:for all|together|in all|altogether|all of us)\b")
_TOGETHER = re.compile(r"(?:加起来|合起来|合计|拢共|一起|总共)[^,;。\d]{0,6}$|\btogether\b[^,.;\d]{0,10}$")
_A_DAY = re.compile(r"[一每]天[^,;。\d]{0,4}$")  # 一天剥七八十斤: how fast, and not how much
_OF_WAITING = re.compile(r"(?:要|讨|追|催|等|拖|盼|跑)(?:了|过)?(?:快|整整|有|都)?$|\b(?:wait\w*|ask\w*)(?: for)? $")
_NO_TIME = re.compile(r"\s?(?:前|之前|以前|后|ago|before|later|contract|old)")
_WORKED_ONE = re.compile(r"(?:[干做上]满?了?|满|头|最后|第)$")  # 做满一个月
