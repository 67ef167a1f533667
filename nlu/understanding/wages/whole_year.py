"""Pay that was agreed for a whole year, and what was kept back of each month's: both fall due at the end."""

from __future__ import annotations

import re
from dataclasses import replace

from ..numbers import spells
from ..numbers.mentions import Mention
from ..numbers.numerals import Number, tidy
from .amount import UNCLEAR, Wages, finish, own
from .items import Item
from .rates import is_habit
from .story import Story

__all__ = ["held_back", "year_of_work"]

_MONTHS = 12
_LONGEST = 24  # months in which something was kept back

_YEARLY_BEFORE = re.compile(
    r"年薪(?:是|有|[讲说谈定]好)*\s?$|(?:[讲说谈]好|答应|承诺)(?:的|是|我)*[一每]年(?:是|给|算)*\s?$"
    r"|\b(?:yearly|annual) (?:pay|salary|wages?)(?: is| was| of|:)? ?(?:¥|rmb )?$"
    r"|\b(?:for (?:the|one|a) (?:whole |full )?|one |a |per )year(?: is| pay)? (?:¥|rmb )?$"
)
_YEARLY_AFTER = re.compile(
    r"(?:块钱?|元)?[/每一]年| ?(?:yuan |rmb )?(?:an?|per|each|for (?:the|one|a)(?: whole| full)?) year\b"
)
_WORKED = re.compile(
    r"整整一年|一整年|整一年|满(?:了)?一年|[干做](?:了|满)?一年(?!多|半)|全年|一年(?:都)?[干做]满"
    r"|\b(?:full|whole|entire) year\b|\b(?:work\w*|did) (?:for )?(?:one|a) year\b"
)


def year_of_work(story: Story) -> Wages | None:
    """讲好一年六万，干了整整一年，支过一万四: a year's pay less what came of it, by the month or now and then."""
    agreed = [item for item in story.items if _is_yearly(story.norm, item)]
    if len(agreed) != 1 or not _WORKED.search(story.norm) or story.of_role("owed", "left"):
        return None
    if (story.people or 1) > 1 or story.crowd.plural:
        return UNCLEAR  # of how many it is the pay was not said
    each_month = [item for item in story.items if item not in agreed and _is_monthly(story.norm, item)]
    once = [item for item in story.of_role("paid") if item not in each_month]
    rest = [item for item in story.items if item not in (*agreed, *each_month, *once) and item.role != "other"]
    if rest or len(each_month) > 1:
        return UNCLEAR
    year = next(
        (m for m in story.mentions if m.start == agreed[0].mention.start), agreed[0].mention
    )  # not by the month
    came = _MONTHS * sum(item.number.value for item in each_month) + sum(item.number.value for item in once)
    return _one_persons(story, year, year.value - came)


def _is_monthly(norm: str, item: Item) -> bool:
    return item.role == "monthly" or (item.role == "paid" and is_habit(norm, item))


def _is_yearly(norm: str, item: Item) -> bool:
    before = norm[max(0, item.mention.start - 40) : item.mention.start]
    return bool(_YEARLY_BEFORE.search(before) or _YEARLY_AFTER.match(norm, item.mention.end))


_HELD_EACH = re.compile(r"(?:每个?月|月月)(?:都)?(?:从)?[^,;。\d]{0,8}[扣押压](?:了|下|我|着)*[^,;。\d]{0,4}$")
_HELD = re.compile(r"\b(?:cuts?|kept|keeps?|held|holds?|took|takes?|deduct\w*)(?: back)?(?: me)? (?:¥|rmb )?$")
_EACH_MONTH = re.compile(r"[^.;,\d]{0,48}\b(?:every|each|a|per) month\b")
_TO_COME_BACK = re.compile(
    r"退|押金|年底|返还|\b(?:give|get|pay|come)s? (?:it )?back\b|\breturn\w*|\brefund\w*|\bdeposit\b"
)


def held_back(story: Story) -> Wages | None:
    """每个月扣500，扣了8个月，加上最后那个月4600: what was kept of each month, with the one sum owed besides."""
    held = [item for item in story.items if _is_held_each(story.norm, item)]
    months = {spells.months(m.value) for m in story.mentions if m.kind == "duration" and m.value > spells.MONTH}
    if len(held) != 1 or len(months) != 1 or not _TO_COME_BACK.search(story.norm):
        return None
    rest = [item for item in story.items if item not in held and item.role != "other"]
    times = months.pop()
    if len(rest) > 1 or any(item.role not in ("owed", "loose", "left") for item in rest) or not 1 < times <= _LONGEST:
        return None
    if (story.people or 1) > 1 or story.crowd.plural:
        return UNCLEAR
    return _one_persons(story, held[0].mention, held[0].number.value * times + sum(item.number.value for item in rest))


def _is_held_each(norm: str, item: Item) -> bool:
    before = norm[max(0, item.mention.start - 24) : item.mention.start]
    return bool(_HELD_EACH.search(before) or (_HELD.search(before) and _EACH_MONTH.match(norm, item.mention.end)))


def _one_persons(story: Story, at: Mention, value: float) -> Wages:
    if value <= 0:
        return UNCLEAR
    value = tidy(value)
    number = Number(value, value, value, 0, 0)
    return own(finish(story, replace(at, number=number), "per_person", computed=True, netted=True))
