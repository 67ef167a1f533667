"""Days of work: 45个工, 30 shifts, or two dates and no day of rest (3月5号干到4月18号，一天没歇)."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from ..numbers import spells
from ..numbers.mentions import Mention
from ..numbers.numerals import Number
from ..numbers.small import small
from ..people.people import Crowd
from ..periods import month_words

__all__ = ["TOGETHER", "days_of_all", "days_told", "named_in_days", "worked_days"]

_DAYS_OF_WORK = re.compile(
    r" (?:shifts?|nights?|sundays|saturdays|weekdays|evenings|mornings|afternoons)\b|\s?个?(?:晚上|夜班|晚)(?=$"
    r"|[,;.。! ])|\s?(?:多|来)?个?(?P<half>半)?工(?:日"
    r"|作日)?(?=$|[,;.。! 一每没未还都的]|老板|总|给)"
)
_BY_THE_CLOCK = re.compile(r"\b(?:after|before|at|until|till|from) $")  # call after 9 night


def worked_days(norm: str, mentions: list[Mention]) -> list[Mention]:
    """工 counted without 天, and days between two dates: 45个工 are 45 days of work."""
    return _between_dates(norm) + [
        replace(
            mention,
            kind="duration",
            end=found.end(),
            number=mention.number.plus(0.5 if found["half"] else 0.0).times(spells.DAY),
        )
        for mention in mentions
        if mention.kind == "number"
        and mention.value > 1
        and (found := _DAYS_OF_WORK.match(norm, mention.number.end))
        and not _BY_THE_CLOCK.search(norm[: mention.start][-8:])
    ]


def days_told(norm: str, mentions: list[Mention]) -> list[Mention]:
    """The numbers of days, shifts or nights that were told, as durations."""
    told = [m for m in mentions if m.kind == "duration" and spells.DAY < m.value < 2 * spells.YEAR]
    return [m for m in told if named_in_days(norm, m)] + worked_days(norm, mentions)


def named_in_days(norm: str, spell: Mention) -> bool:
    """Whether a time is counted in days, shifts or nights: 干了两个月，一共56天."""
    return bool(_IN_DAYS.search(norm[spell.start : spell.end]))


_IN_DAYS = re.compile(r"天|工|日|days?|shifts?|nights?|晚|夜班")
_FOR_EACH = re.compile(r"(?:每人|每个人|一人|人均|各|都)[^,;。\d]{0,4}$")
TOGETHER = re.compile(r"(?:一共|总共|加起来|合起来|共|合计|拢共)[^,;。\d]{0,6}$")


def days_of_all(norm: str, mentions: list[Mention], crowd: Crowd) -> bool | None:
    """Whether the 工 of several people were counted together (加起来做了62个工); False when it is not said.

    None when there is nothing to tell apart: one person, no 工 counted, or so many for each.
    """
    counted = worked_days(norm, mentions)
    if not counted or crowd.each or crowd.count is None or crowd.count.low < 2:
        return None
    if any(_FOR_EACH.search(norm[max(0, mention.start - 8) : mention.start]) for mention in counted):
        return None
    return any(TOGETHER.search(norm[max(0, mention.start - 12) : mention.start]) for mention in counted)


_MONTH_ZH = r"(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])"
_DAY_ZH = r"(?:[12]\d|3[01]|[1-9]|[二三]?十[一二三四五六七八九]?)"
_NAME_EN = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_DATES = re.compile(
    rf"(?P<m>{_MONTH_ZH})月(?P<d>{_DAY_ZH})[号日]?(?:开始|起)?(?:一直)?(?:做|干|上班?"
    rf"|打工)?到(?:(?P<m2>{_MONTH_ZH})月)?"
    rf"(?P<d2>{_DAY_ZH})[号日]"
    rf"|\bfrom (?:the )?(?P<e>\d{{1,2}})(?:st|nd|rd|th)?(?: (?:of )?(?P<n>{_NAME_EN}))? (?:to|till|until) (?:the )?"
    rf"(?P<e2>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?(?P<n2>{_NAME_EN})"
    rf"|\bfrom (?P<n3>{_NAME_EN}) (?P<e3>\d{{1,2}})(?:st|nd|rd|th)? (?:to|till|until) (?:(?P<n4>{_NAME_EN}) )?"
    r"(?P<e4>\d{1,2})(?:st|nd|rd|th)?\b"
)
_NO_REST = re.compile(
    r"一天(?:都|也)?没(?:歇|休|停|落|缺|请假)|天天(?:都)?(?:干|做|上|在)|每天都(?:干|做|上|在)|没(?:歇|休息?|停)过"
    r"|全勤|连着(?:干|做)"
    r"|\b(?:every|each) day\b|\b(?:no|without|not one|never a?) ?(?:day of )?(?:rest|day off|days off|break)\b"
)
_YEAR = 2026  # any year without a leap day
_MOST = 200  # days; more were told in months


def _between_dates(norm: str) -> list[Mention]:
    """The days from one date to another, both counted, as a duration; none where a day of rest may lie between."""
    found = _DATES.search(norm)
    if found is None or not _NO_REST.search(norm):
        return []
    days = _days_from_to(*_dates(found))
    if not 1 < days <= _MOST:
        return []
    start, end = found.span()
    return [Mention("duration", Number(days, days, days, start, end).times(spells.DAY), start, end)]


def _dates(found: re.Match[str]) -> tuple[tuple[int, int], tuple[int, int]]:
    """(month, day) of the first and of the last day."""
    if found["m"]:
        month = small(found["m"])
        return (month, _day(found["d"])), (small(found["m2"]) if found["m2"] else month, _day(found["d2"]))
    if found["e"]:
        last = _month(found["n2"])
        return (_month(found["n"]) if found["n"] else last, int(found["e"])), (last, int(found["e2"]))
    month = _month(found["n3"])
    return (month, int(found["e3"])), (_month(found["n4"]) if found["n4"] else month, int(found["e4"]))


def _month(name: str) -> int:
    return month_words.NAMES[name[:3]]


def _day(said: str) -> int:
    tens, ten, ones = said.partition("十")
    if said.isdecimal() or not ten:
        return small(said)
    return 10 * (small(tens) if tens else 1) + (small(ones) if ones else 0)


def _days_from_to(first: tuple[int, int], last: tuple[int, int]) -> int:
    """How many days they are, over the new year if need be; 0 where one is no date."""
    try:
        start, end = date(_YEAR, *first), date(_YEAR + (last < first), *last)
    except ValueError:
        return 0
    return (end - start).days + 1
