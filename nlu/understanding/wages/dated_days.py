"""Days of work told by two dates and no day of rest: 3月5号干到4月18号，一天没歇."""

from __future__ import annotations

import re
from datetime import date

from ..numbers import spells
from ..numbers.mentions import Mention
from ..numbers.numerals import Number
from ..numbers.small import small

__all__ = ["dated_days"]

_MONTH_ZH, _DAY_ZH = (
    r"(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])",
    r"(?:[12]\d|3[01]|[1-9]|[二三]?十[一二三四五六七八九]?)",
)
_MONTHS_EN = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAME_EN = rf"(?:{'|'.join(_MONTHS_EN)})[a-z]*"
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


def dated_days(norm: str) -> list[Mention]:
    """The days from one date to another, both counted, as a duration; none where a day of rest may lie between."""
    found = _DATES.search(norm)
    if found is None or not _NO_REST.search(norm):
        return []
    days = _between(*_dates(found))
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
    return 1 + _MONTHS_EN.index(name[:3])


def _day(said: str) -> int:
    tens, ten, ones = said.partition("十")
    if said.isdecimal() or not ten:
        return small(said)
    return 10 * (small(tens) if tens else 1) + (small(ones) if ones else 0)


def _between(first: tuple[int, int], last: tuple[int, int]) -> int:
    """How many days they are, over the new year if need be; 0 where one is no date."""
    try:
        start, end = date(_YEAR, *first), date(_YEAR + (last < first), *last)
    except ValueError:
        return 0
    return (end - start).days + 1
