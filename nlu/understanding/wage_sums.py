"""Sums that nobody said: rates times time, shares times people, teams, months and parts added."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from . import clauses, period_spell, spells, wage_pieces, wage_rows, wage_words
from .mentions import Mention
from .numerals import Number, tidy
from .people import Crowd
from .reading import Amount, Count
from .text import Text
from .wage_items import Item, Scope

__all__ = [
    "Wages",
    "added",
    "finish",
    "from_rate",
    "is_habit",
    "is_missing_each",
    "lead",
    "listed_shares",
    "monthly_share",
    "reconciled",
    "sum_of_parts",
    "team_sums",
]


@dataclass(frozen=True)
class Wages:
    """The amount, what has to be asked about it, and what was paid where nothing but that was told."""

    amount: Amount | None = None
    ask: tuple[str, ...] = ()
    paid: float | None = None


def lead(text: Text, item: Item) -> str:
    """The words just around a figure."""
    return text.norm[max(0, item.mention.start - 12) : item.mention.end + 10]


def sum_of_parts(text: Text, items: list[Item], crowd: Crowd, answer: bool) -> Wages | None:
    """Parts and their sum (差3万, 差2万6, 一共5万6), or one figure for each month or year, added."""
    parts = [item for item in items if item.scope is None and item.role in ("owed", "left", "loose", "earned")]
    if any(item.fixed for item in items) or len(parts) < 2:
        return None
    total = [item for item in items if item.scope == "total" and item.role != "paid"]
    value = _cents(sum(item.number.value for item in parts))
    if len(total) == 1 and total[0].number.value == value:
        return finish(text, total[0].mention, "total", crowd, answer, None, False)
    if total or any(item.scope for item in items):
        return None
    if any(item.number.is_range for item in parts):
        return None
    if not _times_of(text.norm, parts) and not _respectively(text.norm, parts):
        return None
    paid = sum(item.number.value for item in items if item.role == "paid")
    if paid >= value:
        return Wages(ask=("amount",))
    found = finish(text, added(parts, less=paid), None, crowd, answer, paid or None, True)
    # Whether the sums are before or after what was paid is worth a tap.
    return replace(found, ask=tuple(dict.fromkeys((*found.ask, "amount")))) if paid else found


_RESPECTIVELY = re.compile(r"分别(?:是|为|有|欠)?\s?$")
_AND = re.compile(r"[\s、,和元块钱]*(?:and )?")


def _respectively(norm: str, parts: list[Item]) -> bool:
    """三、四、五月工资分别是5120、4870、6010元: figures in a row, each of one month."""
    in_row = all(_AND.fullmatch(norm, one.mention.end, two.mention.start) for one, two in itertools.pairwise(parts))
    first, last = parts[0].mention, parts[-1].mention
    return in_row and bool(
        _RESPECTIVELY.search(norm[max(0, first.start - 6) : first.start])
        or re.match(r"(?: ?(?:yuan|rmb))?,? respectively\b", norm[last.end : last.end + 20])
    )


def added(parts: list[Item], less: float = 0.0) -> Mention:
    """The sum of several figures, `less` what was paid, at the place of the first."""
    ends = {end: sum(getattr(item.number, end) for item in parts) - less for end in ("value", "low", "high")}
    first = parts[0].mention
    return replace(first, number=replace(first.number, **ends))


def _times_of(norm: str, parts: list[Item]) -> bool:
    """Whether each figure has a month or a year of its own, all before their figures or all behind them."""
    before, behind, at = [], [], 0
    reach = 28 if norm.isascii() else 18  # 8,000 for two thirds of April
    for place, item in enumerate(parts):
        lead_in = norm[max(at, item.mention.start - reach) : item.mention.start]
        before.append(wage_words.TIME_OF_PAY.findall(re.split("[。!?]", lead_in)[-1]))
        at = item.mention.end
        stop = parts[place + 1].mention.start if place + 1 < len(parts) else at + reach
        behind.append(wage_words.TIME_OF_PAY.findall(norm[at : min(stop, at + reach)]))
    return any(
        all(len(named) == 1 for named in times) and len({named[0] for named in times}) == len(parts)
        for times in (before, behind)
    )


def monthly_share(norm: str, items: list[Item], chosen: Item, mentions: list[Mention]) -> Mention | None:
    """一人4500, 六个人, 两个月没发: a share that is nobody's debt yet is a month's pay, times the months owed."""
    if len(items) != 1 or chosen.scope != "per_person" or not 1000 <= chosen.number.value <= 20000:
        return None
    clause = clauses.around(norm, chosen.mention.start, chosen.mention.end)
    if re.search(r"欠|差|该|没|不给|拖|共|owe|not|unpaid|due|total|still", clause.text):
        return None
    owed = [
        mention
        for mention in mentions
        if mention.kind == "duration"
        and spells.MONTH < mention.value <= spells.YEAR
        and mention.value % (spells.MONTH / 2) == 0
        and mention.start > chosen.mention.end  # 两个月没发, 每人九千: what it comes to
        and _is_owed(norm, mention)
    ]
    if len(owed) != 1:
        return None
    return replace(chosen.mention, number=chosen.number.times(owed[0].value / spells.MONTH))


def _is_owed(norm: str, spell: Mention) -> bool:
    """Whether a duration is said to be unpaid, not only worked (干了五个月, 有两个月工资没给)."""
    after = norm[spell.end : spell.end + 10]
    return bool(
        re.match(r"\s?(?:都|也|的工资|工资|工钱|的)?(?:还|都|一分)?(?:没|未|不)(?:给|发|结|拿|付)", after)
        or re.search(r"(?:欠|拖|owe\w*)[^,;。]{0,6}$", norm[max(0, spell.start - 8) : spell.start])
        or re.match(r",? (?:not paid|unpaid|no pay)", after)
    )


def from_rate(norm: str, items: list[Item], mentions: list[Mention], months: float | None) -> Mention | None:
    """Pay per day or month times the time that is owed, one person's share."""
    for role, size in (("daily", spells.DAY), ("monthly", spells.MONTH)):
        rates = [item for item in items if item.role == role]
        missing = [item for item in rates if is_missing_each(norm, item)]
        rates = missing or _less(norm, rates, items)
        if len(rates) == 1 and _ONLY_PAID_EACH.search(_before(norm, rates[0])):
            return None  # 一月就给三百生活费: not what was to be paid
        if len({item.number.value for item in rates}) != 1:
            continue
        times = [
            m for m in mentions if m.kind == "duration" and size < m.value < (2 * spells.YEAR if missing else _LONGEST)
        ]
        if role == "daily":  # 干了两个月，一共56天: the days count
            times += wage_pieces.worked_days(norm, mentions)
            days = [m for m in times if re.search(r"天|工|日|days?", norm[m.start : m.end])]
            times = days or times
        if role == "monthly":
            rest = period_spell.without_paid(norm, mentions)
            several = len({m.value for m in times}) > 1
            times = [rest] if rest else [m for m in times if _is_owed(norm, m)] if several else times
        paid = sum(item.number.value for item in items if item.role == "paid" and not is_habit(norm, item))
        paid = 0 if missing else paid
        if role == "monthly" and months and months <= 24 and len({m.value for m in times}) != 1:
            if _HALF_MONTH.search(norm):
                return None  # 三月半个月, 四月五月满的: which of them is half is not counted
            return _earned(rates[0], replace(rates[0].number, value=months, low=months, high=months), float, paid)
        if not times and role == "monthly" and _LAST_MONTH.search(norm):
            return _earned(rates[0], _ONE, float, paid)
        if len({m.value for m in times}) != 1:
            continue
        if role == "monthly" and times[0].value % (spells.MONTH / 2) and times[0].value < 3 * spells.MONTH:
            return None  # 三千五一个月, 做了47天: how a part of a month is paid was not said
        return _earned(rates[0], times[0].number, spells.months if role == "monthly" else _days, paid)
    return None


# 最后一个月工资扣着不发, 我月薪5200
_LAST_MONTH = re.compile(
    r"(?:最后|头)一?个月(?:的)?(?:工资|工钱|钱|薪水)|\b(?:last|first) month'?s? (?:salary|pay|wages?)\b"
)
_ONE = Number(1.0, 1.0, 1.0, 0, 0)
_LONGEST = 400 * spells.DAY  # who works longer has been paid some of it

# 每个月差3200: what stays unpaid each time; 一月就给三百: what is paid each time.
_MISSING_EACH = re.compile(r"(?:每个?|一个?|1个)(?:月|天)(?:都|还|就)*(?:差|欠|少|扣|压)(?:了|着|我|我们|给)*\s?$")
_MISSING_EACH_AFTER = re.compile(
    r" ?(?:yuan |rmb )?(?:is |are )?(?:missing|short|less|unpaid|not paid|held back|kept) (?:every|each|per"
    r"|a) (?:month|day)\b"
)
_ONLY_PAID_EACH = re.compile(r"(?:每个?|一个?|1个)(?:月|天)(?:就|只|才)(?:给|发|拿|开|付)(?:了|过|我)*\s?$")


def is_missing_each(norm: str, item: Item) -> bool:
    """Whether a figure is what stays unpaid each time (2,000 missing every month)."""
    return bool(_MISSING_EACH.search(_before(norm, item)) or _MISSING_EACH_AFTER.match(norm, item.mention.end))


def _before(norm: str, item: Item) -> str:
    return norm[max(0, item.mention.start - 14) : item.mention.start]


_HALF_MONTH = re.compile(r"半个?月|\bhalf\b")


def _earned(rate: Item, time: Number, lengths: Callable[[float], float], paid: float) -> Mention | None:
    """A rate times a time, less what was paid; None when nothing is left."""
    ends = [tidy(getattr(rate.number, end) * lengths(getattr(time, end)) - paid) for end in ("value", "low", "high")]
    if ends[0] <= 0:
        return None
    is_range = rate.number.is_range or time.is_range
    number = replace(rate.number, value=ends[0], low=ends[1], high=ends[2], is_range=is_range)
    return replace(rate.mention, number=number)


def _days(seconds: float) -> float:
    return seconds / spells.DAY


def _less(norm: str, rates: list[Item], items: list[Item]) -> list[Item]:
    """每月6000，每月只发4000: what stays unpaid each time is the difference."""
    if len(rates) == 1:  # 6000 a month, I only get 4000
        rates = rates + [item for item in items if is_habit(norm, item) and item.mention.start > rates[0].mention.end]
    if len(rates) != 2 or rates[0].number.value <= rates[1].number.value:
        return rates
    between = norm[rates[0].mention.end : rates[1].mention.start]
    if not re.search(r"(?:只|才|就)(?:发|给|付|拿|领|到)[^,;。]{0,8}$|\b(?:only|just|but)\b[^;.]{0,30}$", between):
        return rates
    more, less = rates[0].number, rates[1].number
    number = replace(
        more, value=tidy(more.value - less.value), low=tidy(more.low - less.high), high=tidy(more.high - less.low)
    )
    return [replace(rates[0], mention=replace(rates[0].mention, number=number))]


_ONLY_GET = re.compile(r"\bonly (?:gets?|gives?|pays?) (?:me |us )?$")
_EACH_MONTH = re.compile(r"(?: yuan| rmb)?(?: [a-z]+){0,2} (?:each|every|per|a) month\b")


def is_habit(norm: str, item: Item) -> bool:
    """Whether a figure is what is paid each time (I only get 4,000)."""
    before, after = norm[max(0, item.mention.start - 24) : item.mention.start], norm[item.mention.end :][:36]
    each_time = item.role == "paid" and _EACH_MONTH.match(after)
    return item.role != "monthly" and bool(each_time or _ONLY_GET.search(before))


def reconciled(items: list[Item], crowd: Crowd) -> list[Item]:
    """A figure without a scope is the total when one person's share times the headcount comes to it."""
    share = next((item.number for item in items if item.scope == "per_person" and item.role != "paid"), None)
    if share is None or crowd.count is None or crowd.count.value < 2:
        return items
    low, high = share.low * crowd.count.low * 0.9, share.high * crowd.count.high * 1.1
    return [
        replace(item, scope="total")
        if item.scope is None and item.role != "paid" and low <= item.number.value <= high
        else item
        for item in items
    ]


def listed_shares(text: Text, items: list[Item], crowd: Crowd) -> Wages | None:
    """老王1万2，我9千，小李8千: as many figures as people, each somebody's share, added."""
    if crowd.shares:
        return _added_shares(text, items, crowd)
    shares = [item for item in items if item.role in ("owed", "loose") and item.scope is None]
    count = crowd.count
    if len(shares) < 2 or len({item.number.value for item in shares}) == 1 or any(item.fixed for item in shares):
        return None
    pair = len(shares) == 2 and _PAIR.fullmatch(text.norm, shares[0].mention.end, shares[1].mention.start)
    if (len(shares) < 3 and not pair) or count is None or count.value != len(shares) or count.is_guess:
        return Wages(ask=("amount",)) if len(shares) > 3 else None
    if any(item.role == "paid" for item in items):
        return Wages(ask=("amount",))
    return _total_of(text, [(item.mention, 1) for item in shares], count)


_PAIR = re.compile(r" ?(?:元|块钱?|yuan|rmb|kuai)?(?:,? and |和|跟|、)(?:¥|rmb )?")  # 2 of us, 3,900 and 4,600


def _added_shares(text: Text, items: list[Item], crowd: Crowd) -> Wages | None:
    """The figures of a list of people added; left open when another figure says something else."""
    figures = [share.figure for share in crowd.shares]
    told = [item for item in items if item.mention in figures]
    if any(item.role in ("paid", "daily", "monthly") or item.fixed for item in told) or crowd.count is None:
        return None
    total = sum(share.figure.value * share.size for share in crowd.shares)
    rest = [item for item in items if item not in told and item.role not in ("other", "daily", "monthly", "paid")]
    paid = sum(item.number.value for item in items if item.role == "paid" and item.scope != "per_person")
    if any(item.number.value not in (total, total - paid) for item in rest) or paid >= total:
        return Wages(ask=("amount",))
    return _total_of(text, [(share.figure, share.size) for share in crowd.shares], crowd.count, paid)


def _total_of(text: Text, shares: list[tuple[Mention, int]], count: Count, paid: float = 0.0) -> Wages:
    value, low, high = (
        _cents(sum(getattr(figure.number, end) * size for figure, size in shares) - paid)
        for end in ("value", "low", "high")
    )
    span = text.span(shares[0][0].start, shares[-1][0].end)
    return Wages(Amount(value, "total", value, _share(value, count), low, high, paid or None, False, span, "computed"))


def team_sums(text: Text, items: list[Item], crowd: Crowd, mentions: list[Mention]) -> Wages | None:
    """木工8个每人5000，瓦工6个每人6000: each team's share times its people, added; or each team's own total."""
    told = _parts_of_all(text, items, crowd, mentions)
    total = None if told else wage_rows.of_teams(text.norm, items, mentions, crowd)
    if total is None or crowd.count is None:
        return told
    paid = sum(item.number.value for item in items if item.role == "paid") or None
    value = _cents(total.value)
    span = text.span(items[0].mention.start, items[-1].mention.end)
    share = _share(value, crowd.count)
    return Wages(Amount(value, "total", value, share, value, value, paid, False, span, "computed"))


_LEAST_EACH = 4000  # yuan; more for each of a part may be what the part is owed


_PART_OF_ALL = re.compile(
    r" (?:of us |of them |people |guys |men |workers )?(?:with|are owed|get|gets|at|is owed|have|has"
    r"|for)? ?(?:¥|rmb )?|\s?(?:个|名|位)?(?:人|工人|工友)?(?:每人|每个人?|一人|一个人|各自?|都是?)?(?:欠|差|是"
    r"|被欠)*(?:了|着)?\s?"
)


def _parts_of_all(text: Text, items: list[Item], crowd: Crowd, mentions: list[Mention]) -> Wages | None:
    """我们7个, 其中4个人各欠3万5，另外3个各欠2万8: parts of one crew that add up to it."""
    shares = [item for item in items if item.scope != "total" and item.role in ("owed", "loose", "left")]
    if len(shares) < 2 or crowd.count is None or len(shares) != len([i for i in items if i.role != "other"]):
        return None
    parts: list[tuple[Mention, int]] = []
    for item in shares:
        near = [m for m in mentions if m.kind == "number" and m.end <= item.mention.start]
        if not near or not _PART_OF_ALL.fullmatch(text.norm, near[-1].number.end, item.mention.start):
            return None
        size = int(near[-1].value)
        if item.scope is None and item.number.value >= _LEAST_EACH * size:
            return None  # 三个欠三万: each of the three, or all
        parts.append((item.mention, size))
    if sum(size for _, size in parts) != crowd.count.value:
        return None
    return _total_of(text, parts, crowd.count)


def finish(
    text: Text,
    mention: Mention,
    scope: Scope | None,
    crowd: Crowd,
    answer: bool,
    paid: float | None,
    computed: bool,
    netted: bool = False,
) -> Wages:
    """The amount in full: its total and share as far as scope and headcount allow, and what has to be asked."""
    number, count = mention.number, crowd.count
    ask = ["amount"] if number.is_range else []
    span = text.span(*mention.span)
    source: Literal["said", "computed"] = "computed" if computed else "said"
    value, low, high = _cents(number.value), _cents(number.low), _cents(number.high)
    if scope is None and not answer and count is not None and count.low == count.high == 1:
        scope = "total"
    if scope is None and not answer and count is None and not crowd.plural and (crowd.singular or netted):
        scope = "total"
    if scope is None:
        ask += [] if answer else ["amount_scope"]
        return Wages(Amount(value, None, None, None, low, high, paid, number.is_range, span, source), tuple(ask))
    if scope == "total":
        share = _share(value, count)
        return Wages(Amount(value, "total", value, share, low, high, paid, number.is_range, span, source), tuple(ask))
    if count is None:
        return Wages(
            Amount(value, "per_person", None, value, low, high, paid, number.is_range, span, source), tuple(ask)
        )
    total = _cents(value * count.value)
    return Wages(
        Amount(
            value,
            "per_person",
            total,
            value,
            _cents(low * count.low),
            _cents(high * count.high),
            paid,
            number.is_range,
            span,
            "computed",
        ),
        tuple(ask),
    )


def _share(total: float, count: Count | None) -> float | None:
    """One person's share of a total; nothing when the headcount has bounds, to claim no more than was said."""
    if count is None or count.value < 1:
        return None
    return _cents(total / count.value)


def _cents(value: float) -> float:
    return round(value, 2)
