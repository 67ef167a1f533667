"""Pay by the piece, the square metre or the hour, and teams at different day rates: multiplied only when all is said.

A unit price alone is never an amount.
"""

from __future__ import annotations

import re
from dataclasses import replace

from . import spells
from .mentions import Mention
from .numerals import Number, tidy
from .people import Crowd
from .wage_items import Item

__all__ = ["days_of_all", "piece_pay", "worked_days"]

_UNITS = (
    r"(?P<area>平方米?|平米|平|㎡|m2|sqm|sq\.? ?m|square met(?:er|re)s?|squares?)|(?P<cubic>立方米?|方"
    r"|cubic met(?:er|re)s?)"
    r"|(?P<metre>米|met(?:er|re)s?)|(?P<ton>吨|tons?|tonnes?)|(?P<piece>件|pieces?|pcs)|(?P<hour>小时|钟头|钟|hours?"
    r"|hrs?)"
    r"|(?P<trip>趟|trips?)|(?P<set>套|户|栋|扇|樘|台|根|只|双|sets?|pairs?|boxes|box|units?)|(?P<ticket>票|单(?![位据]))|(?P<load>车|loads?)"
    r"|(?P<lesson>节课|堂课|课时|lessons?|classes)"
)
_RATE_AFTER = re.compile(
    rf"\s?(?:块钱|块|元|钱|yuan|rmb|kuai)*\s?(?:/ ?|每|一个?|1个?|per |an? |each |for (?:a|each"
    rf"|one) )(?:{_UNITS})(?![a-z])"
)
_RATE_BEFORE = re.compile(
    rf"(?:(?:每|一|1)个?|\b(?:per|each|an?|every|one) )(?:{_UNITS})(?:的)?(?:单价|工价|价)?(?:是|给|算|为|is|at"
    rf"|for)?\s?$"
    r"|(?:(?P<hour_>时薪|\bhourly(?: rate| wage| pay)?))(?:是| is| of|:)?\s?$"
)
_AT = re.compile(rf"(?:{_UNITS}) (?:at|@|for)(?: the rate of| a rate of)? $")
_QUANTITY = re.compile(rf"\s?(?:多|来)?个?(?:{_UNITS})(?![a-z])")
_UNPAID = re.compile(
    r"没|未|不给|不结|不付|欠|拖|\bnot\b|n't\b|unpaid|nothing|\bowe|\bno (?:pay|money)|never|refus|without"
)
_DAYS_OF_WORK = re.compile(r"\s?(?:多|来)?个?(?P<half>半)?工(?:日|作日)?(?=$|[,;.。! 一每没未还都的]|老板|总|给)")


def _unit(found: re.Match[str] | None) -> str | None:
    return next((name.rstrip("_") for name, value in found.groupdict().items() if value), None) if found else None


def _rate_unit(norm: str, mention: Mention) -> str | None:
    ahead = norm[max(0, mention.start - 24) : mention.start]
    return (
        _unit(_RATE_AFTER.match(norm, mention.number.end))
        or _unit(_RATE_AFTER.match(norm, mention.end))
        or _unit(_RATE_BEFORE.search(ahead))
        or _unit(_AT.search(ahead))
    )


def piece_pay(norm: str, mentions: list[Mention], items: list[Item]) -> tuple[Mention, str] | None:
    """(the product, its unit) of one unit price and one quantity of the same unit, less what was paid."""
    if not _UNPAID.search(norm):
        return None
    rates: list[tuple[Mention, str]] = []
    counts: list[tuple[Number, str]] = []
    for mention in mentions:
        if mention.kind == "duration":
            if re.search(r"小时|钟头|个钟|hours?|hrs?", norm[mention.start : mention.end]) and mention.value > 3600:
                counts.append((mention.number.times(1 / 3600), "hour"))
            continue
        unit = _rate_unit(norm, mention)
        if unit:
            rates.append((mention, unit))
            continue
        size = _unit(_QUANTITY.match(norm, mention.number.end))
        if size and mention.kind == "number" and mention.value > 1:
            counts.append((mention.number, size))
    if len({(rate.value, unit) for rate, unit in rates}) != 1:
        return None
    rate, unit = rates[0]
    told = ("owed", "left", "earned")
    if any((item.role in told or item.scope == "total") and item.mention != rate for item in items):
        return None
    fitting = [number for number, size in counts if size == unit]
    if len({number.value for number in fitting}) != 1:
        return None
    paid = sum(item.number.value for item in items if item.role == "paid")
    product = _product(rate.number, fitting[0], paid)
    return (replace(rate, number=product), unit) if product.value > 0 else None


def _product(rate: Number, times: Number, paid: float = 0.0) -> Number:
    return replace(
        rate,
        value=tidy(rate.value * times.value - paid),
        low=tidy(rate.low * times.low - paid),
        high=tidy(rate.high * times.high - paid),
        is_range=rate.is_range or times.is_range,
    )


def _more(number: Number, more: float) -> Number:
    return replace(number, value=number.value + more, low=number.low + more, high=number.high + more)


def worked_days(norm: str, mentions: list[Mention]) -> list[Mention]:
    """工 counted without 天: 45个工 are 45 days of work."""
    return [
        replace(mention, kind="duration", number=_more(mention.number, 0.5 if found["half"] else 0.0).times(spells.DAY))
        for mention in mentions
        if mention.kind == "number" and mention.value > 1 and (found := _DAYS_OF_WORK.match(norm, mention.number.end))
    ]


_FOR_EACH = re.compile(r"(?:每人|每个人|一人|人均|各|都)[^,;。\d]{0,4}$")
_TOGETHER = re.compile(r"(?:一共|总共|加起来|合起来|共|合计|拢共)[^,;。\d]{0,6}$")


def days_of_all(norm: str, mentions: list[Mention], crowd: Crowd) -> bool | None:
    """Whether the 工 of several people were counted together (加起来做了62个工); False when it is not said.

    None when there is nothing to tell apart: one person, no 工 counted, or so many for each.
    """
    counted = worked_days(norm, mentions)
    if not counted or crowd.each or crowd.count is None or crowd.count.low < 2:
        return None
    if any(_FOR_EACH.search(norm[max(0, mention.start - 8) : mention.start]) for mention in counted):
        return None
    return any(_TOGETHER.search(norm[max(0, mention.start - 12) : mention.start]) for mention in counted)
