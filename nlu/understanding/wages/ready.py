"""The figures of a message made ready for the rules: what is told twice, roughly, of oneself, or less what is kept."""

from __future__ import annotations

import re
from dataclasses import replace

from . import payments
from .items import Item
from .story import SUMS

__all__ = ["made_ready"]


def made_ready(norm: str, items: list[Item]) -> list[Item]:
    """The figures that the rules reckon with, in the order of the message."""
    items = _without_rough(_corrected(norm, _without_own(norm, items)))
    items = [_of_a_pair(norm, item) for item in items]
    return _net_of_board(norm, payments.in_a_row(norm, _each_ones_rate(items)))


def _each_ones_rate(items: list[Item]) -> list[Item]:
    """每月都是六千整，一人六千啊: the rate said once more, for each of them."""
    rates = {item.number.value for item in items if item.role == "monthly"}
    again = [
        item for item in items if item.scope == "per_person" and item.role == "loose" and item.number.value in rates
    ]
    if len(rates) != 1 or not again:
        return items
    return [
        replace(item, scope="per_person") if item.role == "monthly" else item for item in items if item not in again
    ]


_BOARD = re.compile(
    r"(?:伙食|饭钱?|吃饭|住宿|宿舍)费?(?:每|一)天(?:要)?扣(?:掉|我|俺)?(?P<zh>\d{1,2})(?!\d)"
    r"|(?:每|一)天(?:要)?扣(?:掉|我|俺)?(?P<before>\d{1,2})(?:块钱?|元)?的?(?:伙食|饭钱?|住宿)"
    r"|\b(?P<eaten>\d{1,2})(?: yuan| rmb)? (?:a|per|each|every) day for (?:the |my )?(?:canteen )?(?:food|meals?)\b"
    r"|\b(?:deduct|cut|minus|take)\w* (?:¥|rmb )?(?P<en>\d{1,2})(?: yuan| rmb)? (?:a|per|each|every) day for (?:the )?"
    r"(?:food|meals?|dorm|room)\b"
)


def _net_of_board(norm: str, items: list[Item]) -> list[Item]:
    """一个工380，饭钱一天扣20: the pay of a day less what is kept of it for meals."""
    board = _BOARD.search(norm)
    daily = [item for item in items if item.role == "daily"]
    if board is None or len(daily) != 1:
        return items
    kept = float(next(part for part in board.groups() if part))
    net = replace(daily[0], mention=replace(daily[0].mention, number=daily[0].number.plus(-kept)))
    return [net if item is daily[0] else item for item in items]


_EACH_PAIR = re.compile(
    r" ?(?:yuan |rmb )?(?:for )?(?:each|every|per|a) couple\b|(?:块钱?|元)?(?:一|每)(?:对|双)(?:夫妻|夫妇|人)?"
)
_PAIR_BEFORE = re.compile(r"(?:一|每)(?:对|双)(?:夫妻|夫妇)?(?:都|各|是|差|欠)*$")


def _of_a_pair(norm: str, item: Item) -> Item:
    """15,500 for each couple: half of it is each one's."""
    ahead = norm[: item.mention.start][-10:]
    if item.role == "paid" or not (_EACH_PAIR.match(norm, item.mention.end) or _PAIR_BEFORE.search(ahead)):
        return item
    return replace(item, mention=replace(item.mention, number=item.number.times(0.5)), scope="per_person")


_MY_OWN = re.compile(r"[我俺](?:个人|自己)的?(?:就|也|占)?(?:是|有)?\s?$")


_IS_MY_OWN = re.compile(r" ?(?:yuan |rmb )?(?:is|was) (?:only|just) (?:me|mine|for me|my own)\b")


def _without_own(norm: str, items: list[Item]) -> list[Item]:
    """一共有六万多 我个人是九千: the own share, where that of all of them is told."""
    own_ = [
        item
        for item in items
        if _MY_OWN.search(norm[: item.mention.start][-10:]) or _IS_MY_OWN.match(norm, item.mention.end)
    ]
    rest = [item for item in items if item not in own_]
    return rest if any(item.scope == "total" and item.role in SUMS for item in rest) else items


_TO_BE_EXACT = re.compile(
    r"\b(?:accurately|exactly|precisely|to be (?:exact|precise))(?: it'?s| it is| is|:|,)? (?:¥|rmb )?$"
    r"|(?:准确|确切|精确|具体)(?:地|点)?(?:说|讲)?(?:是|就是)?\s?$"
)


def _corrected(norm: str, items: list[Item]) -> list[Item]:
    """More than 1 million, accurately 1,160,000: the figure before is told again, and better."""
    exact = [place for place, item in enumerate(items) if _TO_BE_EXACT.search(norm[: item.mention.start][-24:])]
    return [item for place, item in enumerate(items) if place + 1 not in exact or item.role not in SUMS]


def _without_rough(items: list[Item]) -> list[Item]:
    """大概五十万出头吧，算的是52万: a rough figure goes where an exact one lies within it."""
    exact = [item.number.value for item in items if item.role in SUMS and item.number.low == item.number.high]
    return [
        item
        for item in items
        if item.number.low == item.number.high
        or item.role not in SUMS
        or not any(item.number.low < value <= item.number.high for value in exact)
    ]
