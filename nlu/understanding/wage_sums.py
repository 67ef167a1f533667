"""Sums that nobody said: rates times time, shares times people, teams, months and parts added."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from . import clauses, spells, wage_words
from .mentions import Mention
from .numerals import tidy
from .people import Crowd
from .reading import Amount, Count
from .text import Text
from .wage_items import Item, Scope

__all__ = [
    "Wages",
    "finish",
    "from_rate",
    "lead",
    "listed_shares",
    "monthly_share",
    "reconciled",
    "sum_of_parts",
    "team_sums",
]


@dataclass(frozen=True)
class Wages:
    """The amount, and what has to be asked about it."""

    amount: Amount | None = None
    ask: tuple[str, ...] = ()


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
    if total or any(item.role in ("paid", "daily", "monthly") or item.scope for item in items):
        return None
    times, at = [], 0
    for item in parts:
        named = wage_words.TIME_OF_PAY.findall(text.norm[max(at, item.mention.start - 14) : item.mention.start])
        if len(named) != 1 or item.number.is_range:
            return None
        times.append(named[0])
        at = item.mention.end
    if len(set(times)) != len(parts):
        return None
    first = parts[0].mention
    number = replace(
        first.number,
        value=value,
        low=sum(item.number.low for item in parts),
        high=sum(item.number.high for item in parts),
    )
    return finish(text, replace(first, number=number), None, crowd, answer, None, True)


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
        and (
            re.match(r"\s?(?:都|也|的工资|工资|的)?(?:没|未|不)(?:给|发|结|拿|付)", norm[mention.end : mention.end + 8])
            or re.search(r"(?:欠|拖|owe\w*)[^,;。]{0,6}$", norm[max(0, mention.start - 8) : mention.start])
            or re.match(r",? (?:not paid|unpaid|no pay)", norm[mention.end : mention.end + 10])
        )
    ]
    if len(owed) != 1:
        return None
    return replace(chosen.mention, number=chosen.number.times(owed[0].value / spells.MONTH))


def from_rate(norm: str, items: list[Item], mentions: list[Mention], months: float | None) -> Mention | None:
    """Pay per day or month times the time that is owed, one person's share."""
    for role, size in (("daily", spells.DAY), ("monthly", spells.MONTH)):
        rates = [item for item in items if item.role == role]
        if len({item.number.value for item in rates}) != 1:
            continue
        times = [
            m
            for m in mentions
            if m.kind == "duration" and m.value > size and m.value < 3 * spells.YEAR and m.value < 400 * spells.DAY
        ]
        if role == "daily":  # 干了两个月，一共56天: the days count
            days = [m for m in times if re.search(r"天|工|日|days?", norm[m.start : m.end])]
            times = days or times
        if not times and role == "monthly" and months and months <= 24:
            return replace(rates[0].mention, number=rates[0].number.times(months))
        if len({m.value for m in times}) != 1:
            continue
        if any(item.role == "paid" for item in items):
            paid = sum(item.number.value for item in items if item.role == "paid")
        else:
            paid = 0.0
        rate, time = rates[0].number, times[0].number
        value = tidy(rate.value * time.value / size - paid)
        if value <= 0:
            return None
        number = replace(
            rate,
            value=value,
            low=tidy(rate.low * time.low / size - paid),
            high=tidy(rate.high * time.high / size - paid),
            is_range=rate.is_range or time.is_range,
        )
        return replace(rates[0].mention, number=number)
    return None


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
    shares = [item for item in items if item.role in ("owed", "loose") and item.scope is None]
    count = crowd.count
    if len(shares) < 2 or len({item.number.value for item in shares}) == 1 or any(item.fixed for item in shares):
        return None
    if len(shares) < 3 or count is None or count.value != len(shares):
        return Wages(ask=("amount",)) if len(shares) > 3 else None
    total = _cents(sum(item.number.value for item in shares))
    low, high = sum(item.number.low for item in shares), sum(item.number.high for item in shares)
    span = text.span(shares[0].mention.start, shares[-1].mention.end)
    return Wages(Amount(total, "total", total, _share(total, count), low, high, None, False, span, "computed"))


def team_sums(text: Text, items: list[Item], crowd: Crowd) -> Wages | None:
    """木工8个每人5000，瓦工6个每人6000: each team's share times its people, added."""
    shares = [item for item in items if item.scope == "per_person" and item.role in ("owed", "loose", "left")]
    count = crowd.count
    groups = [span for span in crowd.used if span not in crowd.each]
    if len(shares) < 2 or len(groups) != len(shares) or count is None or count.source != "computed":
        return None
    if len({item.number.value for item in shares}) == 1:
        return None
    sizes = crowd.sizes
    if len(sizes) != len(shares):
        return None
    total = sum(item.number.value * size for item, size in zip(shares, sizes, strict=True))
    span = text.span(shares[0].mention.start, shares[-1].mention.end)
    return Wages(Amount(total, "total", total, None, total, total, None, False, span, "computed"))


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
