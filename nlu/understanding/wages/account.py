"""An account told in lines: what each month, or a rate for a time, comes to, less what was paid.

一个月七千八，七月给了三千，八月给了两千五，九月一分没给. The rules of `owed` say what one figure means;
here all figures of the message must have their place, or there is no answer.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from math import isclose

from ..numbers.numerals import tidy
from ..wording.text import is_english
from . import pieces, workdays
from .amount import Wages, finish, own
from .doubtful import more_are_unpaid
from .items import Item
from .month_lines import HALF, HALF_OF, OTHER_PART, Line, fate_of, lines_of, open_share, times_each, turned
from .rated_times import CLOSE, MOST_MONTHS, Rate, Time, rates_of, times_of
from .rates import is_habit, is_missing_each, is_paid_each, is_timed
from .scopes import Scope
from .story import RATES, SUMS, Story

__all__ = ["settled"]

_CLOSE_BY = 5  # characters from the name of a month to the pay of that month


@dataclass
class _Sum:
    """What each of them is owed, and what is owed to all of them together, less what was paid."""

    each: float = 0.0
    whole: float = 0.0
    scope: Scope | None = None

    def add(self, item: Item, times: float) -> None:
        """A figure told of each of them or of all, so many times."""
        if item.scope == "per_person":
            self.each += item.number.value * times
            self.scope = "per_person"
        else:
            self.whole += item.number.value * times
            self.scope = self.scope or (item.scope if item.role != "paid" else None)

    def earn(self, value: float, rate: Rate, *, for_all: bool, people: float) -> None:
        """What a rate came to: of each of them for time, of all of them for what was made together."""
        if people > 1 and (for_all or rate.for_all or rate.unit not in _OF_ONE):
            self.whole += value
            self.scope = "total"
        else:
            self.each += value

    def is_it(self, value: float) -> bool:
        """Whether a figure of the message is what it comes to."""
        return any(isclose(one, value, rel_tol=CLOSE) for one in (self.each + self.whole, self.each) if one)


_OF_ONE = ("day", "month", "hour", "lesson", "trip", "nights", "shifts")


def settled(story: Story) -> Wages | None:
    """The amount that all lines come to; None where one of them stays open."""
    count = story.crowd.count
    if any(item.number.is_range or item.fixed for item in story.items) or (count and count.is_range):
        return None
    each_time = (is_paid_each, is_missing_each)
    if any(says(story.norm, item) for says in each_time for item in story.of_role(*RATES)):
        return None
    if pieces.has_small_deduction(story):
        return None
    if _BASE_PAID.search(story.norm):
        return None  # 底薪给了，提成没给: what of the rates is open is only said in words
    rates = rates_of(story)
    if any(len({rate.value for rate in rates if rate.unit == unit}) > 1 for unit in {rate.unit for rate in rates}):
        return None  # two people at their own rates: see `rows`
    priced = {rate.mention.start for rate in rates}
    priced |= {time.start for rate in rates for time in times_of(story, rate)}
    money = [item for item in story.items if item.mention.start not in priced and item.role not in ("other", *RATES)]
    lines = lines_of(story)
    by_month = len(lines) > 1 and all(
        any(line.start <= part.start() < line.end and open_share(line) is not None for line in lines)
        for part in OTHER_PART.finditer(story.norm)
    )
    told = _by_month(story, rates, money, lines) if by_month else None
    told = told or _by_rate(story, rates, money, lines)
    return _finished(story, told) if told else None


_BASE_PAID = re.compile(
    r"(?:给|发|结)了(?:我|我们)?(?:底薪|基本工资)|(?:底薪|基本工资)(?:都|是|倒)?(?:给|发|结)了"
    r"|\b(?:basic|base)(?: salary| pay)? (?:was |is )?paid\b"
)


def _finished(story: Story, told: _Sum) -> Wages | None:
    people, crowd = story.people, story.crowd
    first = (story.items[0].mention if story.items else story.mentions[0]).number
    of_others = crowd.plural or bool(crowd.each) or crowd.ask
    scope: Scope | None = "total"
    if people is None and told.each and not told.whole:
        scope = "per_person"
    elif people is None and told.each and of_others:
        return None  # of how many was not said
    elif not told.each and told.scope is None:
        scope = None
    total = round(told.each * (1 if scope == "per_person" else people or 1) + told.whole, 2)
    if total <= 0:
        return None
    number = replace(first, value=tidy(total), low=tidy(total), high=tidy(total), is_range=False)
    mention = story.items[0].mention if story.items else story.mentions[0]
    found = finish(story, replace(mention, number=number), scope, computed=True, netted=True)
    return found if of_others or scope != "per_person" else own(found)


# Month by month.


def _by_month(story: Story, rates: list[Rate], money: list[Item], lines: list[Line]) -> _Sum | None:
    """Each month by what is told of it: a sum, a part, nothing, or all; at the one rate that was told."""
    told, placed, named, paid_since = _Sum(), set[int](), frozenset[int](), _paid_since(lines)
    is_paid_so = False  # for March they paid 3,000, for April 1,000
    tells_payments = any(_ZERO.match(line.words) for line in lines)  # second month 3,000, third month zero
    for line in turned(story, lines):
        if line.named & paid_since:
            if named & line.named:
                continue
            named |= line.named & paid_since
            line = replace(line, named=line.named - paid_since)
        reach = line.start + _first_sentence(story.norm[line.start : line.end])
        inside = [_of_each(item, rates, story) for item in money if line.start <= item.mention.start < reach]
        if not line.named:
            placed |= {item.mention.start for item in inside}
            continue
        if named & line.named:  # told before: only what came then is news
            if not inside or any(item.role != "paid" for item in inside):
                return None
            continue
        named |= line.named
        placed |= {item.mention.start for item in inside}
        if (is_paid_so or tells_payments) and any(rate.unit == "month" for rate in rates) and _BARE.match(line.words):
            inside = [replace(item, role="paid") if item.role == "loose" else item for item in inside]
        is_paid_so = bool(inside) and all(item.role == "paid" for item in inside)
        if not _add_line(told, story, rates, line, inside):
            return None
    return _with_rest(told, [item for item in money if item.mention.start not in placed])


def _of_each(item: Item, rates: list[Rate], story: Story) -> Item:
    """一个月六千，三月差四千八，六个人都一样: of one month of each, where the pay is each one's."""
    pay = next((rate for rate in rates if rate.unit == "month" and not rate.for_all), None)
    is_one = pay and item.scope is None and item.number.value <= pay.value and (story.people or 1) > 1
    return replace(item, scope="per_person") if is_one else item


def _paid_since(lines: list[Line]) -> frozenset[int]:
    """1月7000，2月3500，3月7000，1月的给我了: a month that is told once more because it was paid."""
    return frozenset(
        month
        for place, line in enumerate(lines)
        if line.months == 1 and fate_of(line) == "paid" and not _FIGURE.search(line.words)
        for month in line.named
        if any(month in earlier.named for earlier in lines[:place])
    )


_FIGURE = re.compile(r"\d(?![\d月])")


def _add_line(told: _Sum, story: Story, rates: list[Rate], line: Line, inside: list[Item]) -> bool:
    """Add what is still owed of the months of a line; False where its words leave that open."""
    share = open_share(line)
    fate = fate_of(line) if share is None else "part"
    if _MONTH_OF_PAYMENT.search(line.lead) and any(item.role == "paid" for item in inside):
        return False  # in June 1,200 of it came: of June, or only then
    paid = [item for item in inside if item.role == "paid" or _was_paid(story.norm, item)]
    rest = [item for item in inside if item not in paid]
    left = [item for item in rest if item.role == "left" or (item.role == "owed" and _is_behind(item, paid))]
    if left or fate == "paid":
        if len(left) == 1 and fate != "paid":
            told.add(left[0], times_each(line))
        return len(left) < 2 and not (left and fate == "paid")
    if len(rest) > 1:
        return False
    part, people = (share or (0.5 if fate == "half" else 1.0)), story.people or 1
    rate, made = _made(story, rates, line)
    if rest and not (made and isclose(made.size * rate.value, rest[0].number.value, rel_tol=CLOSE)):
        is_of_half = HALF_OF.search(line.lead) and not _is_told_again(story, rest[0])
        told.add(rest[0], times_each(line) * (1.0 if is_of_half else part))
    elif made is not None:
        told.earn(made.size * rate.value * part, rate, for_all=made.for_all, people=people)
    else:
        monthly = next((rate for rate in rates if rate.unit == "month"), None)
        named_until = line.end - len(line.words)
        own_rate = monthly and 0 <= monthly.mention.start - named_until <= _CLOSE_BY  # 3月4月每月5500
        if monthly is None or (fate is None and not (paid or own_rate)):
            return False
        told.earn(monthly.value * line.months * part, monthly, for_all=False, people=people)
    if fate not in ("half", "part"):
        for item in paid:
            told.add(item, -times_each(line))
    return True


def _is_behind(item: Item, paid: list[Item]) -> bool:
    """五月给了两千还欠三千: what is owed is told after what came, and is net of it."""
    return any(one.mention.start < item.mention.start for one in paid)


def _is_told_again(story: Story, item: Item) -> bool:
    """4,200 for May and half of June, 4,200: as much as another month's, so the half is to be taken of it."""
    return any(one.number.value == item.number.value for one in story.items if one is not item)


_BARE = re.compile(r"份?(?:的)?[,: ]?(?:¥|rmb )?\d[\d,.]*(?: yuan| rmb|块钱?|元)?(?=[.,;。]|$| for\b| and\b)")
_ZERO = re.compile(r"[: ]{0,2}(?:rmb |¥)?(?:0|zero)(?=[.,;!]|$)")
_MONTH_OF_PAYMENT = re.compile(r"\bin $")


def _first_sentence(words: str) -> int:
    """Where the words about a month end: the sums of a later sentence are told of all."""
    stop = _SENTENCE_END.search(words)
    return min(stop.start() if stop else len(words), _REACH if is_english(words) else _REACH // 2)


_SENTENCE_END = re.compile(r"[;!?。]|\.(?!\d)|一共|总共|合计|加起来|所以|\b(?:total|so|altogether|together)\b")
_REACH = 80  # characters of a line in which it tells of its month


def _made(story: Story, rates: list[Rate], line: Line) -> tuple[Rate, Time] | tuple[Rate, None]:
    """The days, hours or pieces of a line, with their rate; a later sentence tells of other things."""
    behind = line.end - len(line.words)
    reach = behind + _first_sentence(line.words) if behind > line.start else line.end
    for rate in rates:
        times = times_of(story, rate, line.start, reach) if rate.unit != "month" else []
        if len(times) == 1:
            return rate, times[0]
    return Rate(story.mentions[0], ""), None


_ONLY = re.compile(
    r"(?:只|才|就)(?:有|给|发|结|付|打|到|拿)?(?:了|过)?\s?$"
    r"|\b(?:only|just)(?: (?:gave|give|got|paid|pay|sent|about|me))* (?:¥|rmb )?$"
)


_ONLY_AFTER = re.compile(r" ?(?:yuan |rmb )?only(?=[.,;!]|$)")


def _was_paid(norm: str, item: Item) -> bool:
    """9月只给了1200, August only 7,000, for June 2k only: what came of a month."""
    is_little = _ONLY.search(norm[: item.mention.start][-20:]) or _ONLY_AFTER.match(norm, item.mention.end)
    return item.role in ("loose", "earned") and bool(is_little)


# At a rate.


def _by_rate(story: Story, rates: list[Rate], money: list[Item], lines: list[Line]) -> _Sum | None:
    """Each rate for its time, with what was earned besides, less what was paid."""
    norm = story.norm
    in_part = HALF.search(norm) or OTHER_PART.search(norm) or any(fate_of(line) == "paid" for line in lines)
    if (
        not rates
        or in_part
        or is_timed(norm)
        or more_are_unpaid(story)
        or any(_OF_PIECES.search(norm[: item.mention.start][-10:]) for item in story.of_role("other"))
        or len(story.crowd.sizes) > 1
        or any(is_habit(norm, item) for item in money)
    ):
        return None
    told = _Sum()
    for rate in {rate.unit: rate for rate in reversed(rates)}.values():
        times = times_of(story, rate)
        sizes = {time.size for time in times}
        if not sizes and rate.unit == "month" and story.months and story.months <= MOST_MONTHS:
            size = story.months
        elif len(sizes) == 1:
            size = sizes.pop()
        elif sizes and rate.unit != "month" and all(pieces.OWN.search(norm[: time.start][-24:]) for time in times):
            size = sum(time.size for time in times)  # 我摘了12天，她摘了9天
        elif sizes and rate.unit == "day" and len(times) == story.people and _all_named(norm, times):
            size = sum(time.size for time in times)  # Ravi 21 days, Suresh 24 days, me 19 days
        else:
            return None
        if rate.unit == "month" and size != 1 and len({rate.unit for rate in rates}) > 1:
            return None  # salary 9,000 and 38 hours overtime at 45/h, two months: the hours of each, or of both
        if rate.unit == "hour" and workdays.days_told(norm, story.mentions):
            return None  # so many hours a day
        for_all = any(time.for_all for time in times) or (len(times) > 1 and len(times) == story.people)
        told.earn(rate.value * size, rate, for_all=for_all, people=story.people or 1)
    extras = [item for item in money if item.extra and item.role != "paid"]
    for item in extras:
        told.add(item, 1)
    return _with_rest(told, [item for item in money if item not in extras])


def _all_named(norm: str, times: list[Time]) -> bool:
    """Whether every time has a name of its own before it."""
    named = [_NAMED.search(norm[: time.start][-20:]) for time in times]
    return all(named) and len({found["one"] for found in named if found}) == len(times)


_NAMED = re.compile(r"(?:^|[:,;] ?|\band )(?P<one>[a-z]{2,12}) (?:did |worked |has |had )?$")
_OF_PIECES = re.compile(r"(?:计件|提成|加班费?|奖金|绩效|补贴)(?:是|:|的|工资)*$")  # 底薪3200，9月计件2140


def _with_rest(told: _Sum, rest: list[Item]) -> _Sum | None:
    """The lines less what was paid besides; None where another sum is told that they do not come to."""
    for item in rest:
        if item.role == "paid":
            told.add(item, -1)
    return told if all(told.is_it(item.number.value) for item in rest if item.role in SUMS) else None
