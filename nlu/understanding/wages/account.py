"""An account told in lines: what each month, or a rate for a time, comes to, less what was paid.

一个月七千八，七月给了三千，八月给了两千五，九月一分没给. The rules of `owed` say what one figure means;
here all figures of the message must have their place, or there is no answer.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from math import isclose

from ..numbers import spells
from ..numbers.mentions import Mention
from ..numbers.numerals import tidy
from ..periods import period_spell
from ..reading import Amount
from ..wording.text import is_english
from . import pieces
from .amount import Wages, finish, own
from .items import Item
from .month_lines import HALF, HALF_OF, OTHER_PART, Line, fate_of, lines_of, open_share, times_each, turned
from .rates import SOME, is_habit, is_missing_each, is_paid_each, is_timed
from .scopes import Scope
from .story import RATES, SUMS, Story
from .unpaid_part import unpaid_share

__all__ = ["is_doubtful", "settled"]

_MOST_MONTHS = 24
_LITTLE = 300  # yuan; whoever complains of less was more likely misheard
_MANY = 4  # times the sum in a month's pay, beside unpaid months
_MUCH_MORE = 1.5  # times the sum in the pay of the months that are named as unpaid
_CLOSE_BY = 5  # characters from the name of a month to the pay of that month
_CLOSE = 0.002  # of a sum; people round


@dataclass(frozen=True)
class _Rate:
    """So many yuan for one `unit`: a day, a month, an hour, a piece of something; of all of them, or of each."""

    mention: Mention
    unit: str
    for_all: bool = False

    @property
    def value(self) -> float:
        """Yuan for one unit."""
        return self.mention.value


@dataclass(frozen=True)
class _Time:
    """So many units, told at `start`..`end`; `for_all` of the people together."""

    size: float
    start: int
    end: int
    for_all: bool = False


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

    def earn(self, value: float, rate: _Rate, *, for_all: bool, people: float) -> None:
        """What a rate came to: of each of them for time, of all of them for what was made together."""
        if people > 1 and (for_all or rate.for_all or rate.unit not in _OF_ONE):
            self.whole += value
            self.scope = "total"
        else:
            self.each += value

    def is_it(self, value: float) -> bool:
        """Whether a figure of the message is what it comes to."""
        return any(isclose(one, value, rel_tol=_CLOSE) for one in (self.each + self.whole, self.each) if one)


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
    rates = _rates(story)
    if any(len({rate.value for rate in rates if rate.unit == unit}) > 1 for unit in {rate.unit for rate in rates}):
        return None  # two people at their own rates: see `rows`
    priced = {rate.mention.start for rate in rates}
    priced |= {time.start for rate in rates for time in _times_of(story, rate)}
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


def is_doubtful(story: Story, amount: Amount) -> bool:
    """Whether the message tells of pay that the amount can hardly hold: a rate and a time, or months paid in part."""
    if amount.stated < _LITTLE and not story.answer:
        return True
    if any(
        rate.unit == "month" and rate.value > _MANY * amount.stated and _times_of(story, rate) for rate in _rates(story)
    ):
        return True  # 一个月3800，两个月，她扣了我300
    months = story.months or 0
    whole = not story.of_role("paid", "left") and unpaid_share(story.norm) is None  # 每个月就发一半: less than the rate
    if whole and months > 1 and not _is_short_each_month(story, amount.stated, months):
        if any(rate.unit == "month" and rate.value * months > _MUCH_MORE * amount.stated for rate in _rates(story)):
            return True  # March and April 4,200 each, and half of May, so 2,100
    if _is_of_one_line(story, amount.stated):
        return True
    if amount.source != "said" and _more_are_unpaid(story):
        return True
    paid = story.paid()
    if paid and any(isclose(item.number.value - paid, amount.stated, rel_tol=_CLOSE) for item in story.of_role(*SUMS)):
        return False  # 130,000 in all, 50,000 and 18,000 came, 62,000 is not paid: it is what is left
    in_part = [line for line in lines_of(story) if _is_in_part(story, line)]
    if len(in_part) > 1 and (amount.source == "said" or story.of_role("monthly")):
        return True  # 6,000 of August is missing, September half: of a month, and not all
    if amount.source != "said":
        fates = {fate_of(line) for line in lines_of(story) if _is_named(story, line)}
        return len(fates) > 1 and bool(fates & {"paid", "half"})
    told = [item for item in story.items if isclose(item.number.value, amount.stated, rel_tol=_CLOSE)]
    if any(item.role in ("left", "owed") or item.scope == "total" for item in told):
        return False
    return any(not _comes_to(story, rate, amount.stated) for rate in _rates(story))


def _is_short_each_month(story: Story, value: float, months: float) -> bool:
    """2月到4月每月5100，每月都只发我2000: what was lacking every month."""
    pay = [rate.value for rate in _rates(story) if rate.unit == "month"]
    return any(isclose((high - low) * months, value, rel_tol=_CLOSE) for high in pay for low in pay if high > low)


_BOTH_UNPAID = re.compile(r"月(?:份)?[^,;。\d]{0,8}(?:和|跟|还有)[^,;。]{0,14}都(?:没|不)")


def _more_are_unpaid(story: Story) -> bool:
    """四月份压的那个月和六月份最后一个月都没给: whether more months are told as unpaid than were counted."""
    lines = [line for line in lines_of(story) if _is_named(story, line)]
    both = _BOTH_UNPAID.search(story.norm)
    open_ = [line for line in lines if (fate_of(line) != "paid" if both else fate_of(line) == "unpaid")]
    months = story.months or 0
    return bool(months) and len({month for line in open_ for month in line.named}) > months


def _is_named(story: Story, line: Line) -> bool:
    """Whether a month is named and not only pointed at (看当月卖多少)."""
    return not _POINTED_AT.search(story.norm[line.start : line.end - len(line.words)])


_POINTED_AT = re.compile(
    r"[当本这上下]|底|年|节|\b(?:this|last|next|festival|new year|cny|christmas|easter|eid"
    r"|holidays?)\b"
)


def _is_of_one_line(story: Story, value: float) -> bool:
    """头一个月还差3800，第二个月一分没有: told of some months, where others are unpaid with no figure of their own."""
    lines = lines_of(story)
    if len(lines) < 2 or not any(rate.unit == "month" for rate in _rates(story)):
        return False
    sums = [item for item in story.items if item.role not in ("paid", "other", *RATES)]
    told = [item for item in sums if isclose(item.number.value, value, rel_tol=_CLOSE)]
    if not told and isclose(sum(item.number.value for item in sums), value, rel_tol=_CLOSE):
        told = sums
    bare = [
        line
        for line in lines
        if fate_of(line) == "unpaid" and not any(line.start <= item.mention.start < line.end for item in sums)
    ]
    first, last = lines[0].start, lines[-1].end
    return bool(bare and told) and all(first <= item.mention.start < last and not item.scope for item in told)


def _is_in_part(story: Story, line: Line) -> bool:
    """Whether a month is said to be paid in part."""
    paid = [item for item in story.of_role("paid") if line.start <= item.mention.start < line.end]
    return bool(paid) or fate_of(line) == "half" or open_share(line) is not None


def _comes_to(story: Story, rate: _Rate, value: float) -> bool:
    """Whether a figure is a rate for the time that was told for it; a rate with no time comes to nothing."""
    size = sum(time.size for time in _times_of(story, rate))
    wholes = (rate.value * size, rate.value * size * (story.people or 1), rate.value)
    return not size or any(isclose(whole, value, rel_tol=_CLOSE) for whole in wholes)


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


# What stands in the message.


def _rates(story: Story) -> list[_Rate]:
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
            rates.append(_Rate(item.mention if item else mention, unit, for_all))
    return rates


def _times_of(story: Story, rate: _Rate, start: int = 0, end: int | None = None) -> list[_Time]:
    """How many units of a rate are told between two places."""
    norm, end = story.norm, len(story.norm) if end is None else end
    if rate.unit in ("day", "nights", "shifts"):
        told = [(spells.days(m.value), m) for m in pieces.days_told(norm, story.mentions)]
    elif rate.unit == "month" and (rest := period_spell.without_paid(norm, story.mentions)):
        told = [(spells.months(rest.value), rest)]
    elif rate.unit == "month":
        told = [(spells.months(m.value), m) for m in story.mentions if _is_months(norm, m)]
    else:
        counts = pieces.quantities(norm, [m for m in story.mentions if m.start != rate.mention.start], [rate.unit])
        told = [(count.number.value, m) for m, count in counts if count.unit == rate.unit]
    return [
        _Time(size, m.start, m.end, bool(_FOR_ALL.match(norm, m.end) or _TOGETHER.search(norm[: m.start][-14:])))
        for size, m in told
        if start <= m.start < end and not SOME.match(norm, m.start) and not _A_DAY.search(norm[: m.start][-8:])
    ]


def _is_months(norm: str, spell: Mention) -> bool:
    """Whether a duration may be the months that a rate is for."""
    months = spells.months(spell.value) if spell.kind == "duration" else 0
    if not 1 <= months <= _MOST_MONTHS or spell.value % (spells.MONTH / 2):
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


# Month by month.


def _by_month(story: Story, rates: list[_Rate], money: list[Item], lines: list[Line]) -> _Sum | None:
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


def _of_each(item: Item, rates: list[_Rate], story: Story) -> Item:
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


def _add_line(told: _Sum, story: Story, rates: list[_Rate], line: Line, inside: list[Item]) -> bool:
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
    if rest and not (made and isclose(made.size * rate.value, rest[0].number.value, rel_tol=_CLOSE)):
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


def _made(story: Story, rates: list[_Rate], line: Line) -> tuple[_Rate, _Time] | tuple[_Rate, None]:
    """The days, hours or pieces of a line, with their rate."""
    for rate in rates:
        times = _times_of(story, rate, line.start, line.end) if rate.unit != "month" else []
        if len(times) == 1:
            return rate, times[0]
    return _Rate(story.mentions[0], ""), None


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


def _by_rate(story: Story, rates: list[_Rate], money: list[Item], lines: list[Line]) -> _Sum | None:
    """Each rate for its time, with what was earned besides, less what was paid."""
    norm = story.norm
    in_part = HALF.search(norm) or OTHER_PART.search(norm) or any(fate_of(line) == "paid" for line in lines)
    if (
        not rates
        or in_part
        or is_timed(norm)
        or _more_are_unpaid(story)
        or any(_OF_PIECES.search(norm[: item.mention.start][-10:]) for item in story.of_role("other"))
        or len(story.crowd.sizes) > 1
        or any(is_habit(norm, item) for item in money)
    ):
        return None
    told = _Sum()
    for rate in {rate.unit: rate for rate in reversed(rates)}.values():
        times = _times_of(story, rate)
        sizes = {time.size for time in times}
        if not sizes and rate.unit == "month" and story.months and story.months <= _MOST_MONTHS:
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
        if rate.unit == "hour" and pieces.days_told(norm, story.mentions):
            return None  # so many hours a day
        for_all = any(time.for_all for time in times) or (len(times) > 1 and len(times) == story.people)
        told.earn(rate.value * size, rate, for_all=for_all, people=story.people or 1)
    extras = [item for item in money if item.extra and item.role != "paid"]
    for item in extras:
        told.add(item, 1)
    return _with_rest(told, [item for item in money if item not in extras])


def _all_named(norm: str, times: list[_Time]) -> bool:
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
