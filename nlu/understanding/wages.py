# ruff: noqa: E501  (a list of words reads better unbroken)
"""The wages owed now: figures weighed by the words around them, paid sums subtracted, total and share told apart.

A silent wrong amount is the worst mistake of all, so whatever does not add up is left open and asked.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from . import clauses, spells, wage_words
from .mentions import Mention
from .numerals import Number, tidy
from .people import Crowd
from .reading import Amount, Count
from .text import Text

__all__ = ["Wages", "read", "stands_for_money"]

Role = Literal["left", "owed", "paid", "earned", "daily", "monthly", "other", "loose"]
Scope = Literal["total", "per_person"]


_EXTRA = re.compile(r"(?:加班费|奖金|补贴|补助|提成|高温费|年终奖|overtime(?: pay)?|bonus)[^,;。\d]{0,6}$")
# "half is paid" said beside a total: what is left was not said.
_PART_OF_IT = re.compile(
    r"一半|三分之|四分之|百分之|[一二三四五六七八九]成(?!都)|\d\s?%|\bhalf (?:of|is|was|paid|not)|\b(?:paid|gave|owes?|only) half\b|\bpercent\b"
)


@dataclass(frozen=True)
class Wages:
    """The amount, and what has to be asked about it."""

    amount: Amount | None = None
    ask: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Item:
    """One figure with what it seems to be."""

    mention: Mention
    role: Role
    scope: Scope | None
    fixed: bool
    group: bool = False  # said right after the people it is owed to: 欠我们12个人十万八
    extra: bool = False  # 加班费, 奖金: owed besides the wages
    wage_part: bool = False  # 其中工资8万: the wages inside a larger sum

    @property
    def number(self) -> Number:
        return self.mention.number


def read(
    text: Text, mentions: list[Mention], crowd: Crowd, answer: bool = False, months: float | None = None
) -> Wages:
    """The wages owed. With `answer`, a bare figure is the amount and its scope stays open.

    `months` are the unpaid months that were named (4月到7月): pay per month is multiplied by them.
    """
    money = [mention for mention in mentions if _is_money(text.norm, mention, crowd, answer)]
    items = _items(text.norm, money, crowd, mentions)
    if any(item.mention.unit not in (None, "CNY") and item.role not in ("paid", "other") for item in items):
        return Wages(ask=("amount",))
    vague = [item for item in items if item.number.vague and item.role in ("left", "owed", "loose", "earned")]
    items = [item for item in items if not item.number.vague]
    if not items:
        return Wages(ask=("amount",)) if vague else Wages()
    return _solve(text, items, mentions, crowd, answer, months)


def stands_for_money(norm: str, mention: Mention) -> bool:
    """Whether a figure without a money word is one by what stands beside it (欠我工资三千五)."""
    before = norm[max(0, mention.start - 8) : mention.start]
    beside = re.search(r"(?:欠|工资|工钱|薪水|给了?|付了?|差|owes? me|owes? us|paid)[^,;。\d]{0,4}$", before)
    return bool(beside) and mention.value >= 100 and not wage_words.COUNTED.match(norm[mention.end : mention.end + 12])


def _is_money(norm: str, mention: Mention, crowd: Crowd, answer: bool) -> bool:
    if mention.kind == "amount":
        return mention.unit is not None and (mention.value >= 1 or answer)
    if mention.kind != "number":
        return False
    if any(first <= mention.start < last for first, last in crowd.used):
        return False
    number = mention.number
    if wage_words.COUNTED.match(norm[number.end : number.end + 12]) and not re.match(
        r"\s?(?:个|点)?(?:块|元)", norm[number.end : number.end + 3]
    ):
        per = (
            re.match(r"\s?(?:每|一|/|month\b|day\b)", norm[number.end : number.end + 8]) if number.value >= 30 else None
        )
        single = re.match(r"\s?(?:1人|月|天)", norm[number.end : number.end + 3])
        if not per and not (single and number.scale >= 1000 and number.spelt):
            return False
    if re.search(
        r"(?:第|号|楼|路|电话|手机|微信|qq|编号|no\.?)\s?:?$", norm[max(0, mention.start - 5) : mention.start]
    ):
        return False
    if answer:
        return mention.value >= 10 or number.scale > 1
    if re.search(r"(?:人|people|persons?|workers?|men|guys)\s?[x×*]\s?$", norm[max(0, mention.start - 10) : mention.start]):
        return mention.value >= 30
    window = norm[max(0, mention.start - 24) : mention.start] + norm[number.end : number.end + 16]
    context = re.search(
        r"欠|工资|工钱|薪|钱|给|付|发|结|拿|差|剩|干了|一天|一个月|每月|每天|每人|人均|一人|一个人|各|共|总|讨|owe|pay|paid|salary|wage|money|each|total|left|get|got|gave|earn|per|month|day|amount|about|maybe",
        window,
    )
    if number.scale >= 1000 and mention.value >= 1000:
        return bool(context) or number.spelt or len(norm) < 30
    return mention.value >= 100 and bool(context)


def _items(norm: str, money: list[Mention], crowd: Crowd, mentions: list[Mention]) -> list[_Item]:
    items: list[_Item] = []
    for place, mention in enumerate(money):
        left = money[place - 1].end if place else 0
        right = money[place + 1].start if place + 1 < len(money) else len(norm)
        before = norm[max(left, mention.start - 40) : mention.start]
        after = norm[mention.end : min(right, mention.end + 24)]
        clause = clauses.around(norm, mention.start, mention.end)
        if clauses.hypothetical(clause):
            continue
        role = _role(before, after, norm, mention)
        items.append(
            _Item(
                mention,
                role,
                _scope(before, after, mention, crowd),
                place > 0 and _corrects(norm, money[place - 1], before),
                bool(wage_words.TO_GROUP.search(before)),
                bool(_EXTRA.search(before)),
                bool(wage_words.WAGE_PART.search(before)),
            )
        )
    return items


def _corrects(norm: str, earlier: Mention, before: str) -> bool:
    """Whether a figure takes back the one before it (3万，不对，2万8; 不是3万，是2万8)."""
    denied = re.search(r"不是(?:欠)?$|\bnot $", norm[max(0, earlier.start - 6) : earlier.start])
    return bool(wage_words.FIXED.search(before) or (denied and re.match(r"[\s,块元钱]*(?:而?是|but|it'?s)", before)))


def _role(before: str, after: str, norm: str, mention: Mention) -> Role:
    if (
        wage_words.NOT_WAGE_BEFORE.search(before) and not re.search(rf"{wage_words.WAGE}[^,]{{0,4}}$", before)
    ) or wage_words.NOT_WAGE_AFTER.match(after):
        return "other"
    rate = wage_words.RATE_AFTER.match(after) or wage_words.RATE_BEFORE.search(before)
    stated = rate and rate["month"] and rate["month"].startswith("工资") and wage_words.OWED_AFTER.match(after)
    if rate and not stated and not (
        rate.groupdict().get("month")
        and re.search(
            r"(?:欠|差|没(?:给|发)|owe)[^,\s]{0,2}$",
            before[: rate.start()] if rate.re is wage_words.RATE_BEFORE else "",
        )
    ):
        return "daily" if rate["day"] else "monthly" if rate["month"] else "other"
    if wage_words.LEFT_AFTER.match(after):
        return "left"
    if wage_words.OWED_AFTER.match(after) and not wage_words.PAID.search(before):
        return "left" if wage_words.LEFT.search(before) else "owed"
    if wage_words.PAID_AFTER.match(norm[mention.end : mention.end + 24]):
        return "paid"
    hits = [
        (found.end() - len(found.group()), role)
        for pattern, role in (
            (wage_words.LEFT, "left"),
            (wage_words.OWED, "owed"),
            (wage_words.PAID, "paid"),
            (wage_words.EARNED, "earned"),
        )
        if (found := _last(pattern, before))
    ]
    if not hits:
        return "loose"
    place, role = max(hits)
    names = {name for _, name in hits}
    if role == "earned" and "owed" in names and not re.search(r"(?:干|做|挣|应)", before[place:]):
        return "owed"
    if role == "owed" and "left" in names:
        return "left"
    if role == "paid" and re.search(
        r"(?:没|未|不|还没|从没|haven'?t|hasn'?t|didn'?t|not|never|n't)(?:有)?\s?$", before[:place]
    ):
        return "owed"
    if role == "paid" and re.search(r"(?:还有|还剩|剩下)[^,]{0,8}$", before[:place]):
        return "left"
    return role  # type: ignore[return-value]


def _last(pattern: re.Pattern[str], words: str) -> re.Match[str] | None:
    """The last place where the pattern reaches the end of the words."""
    found = pattern.search(words)
    while found:
        later = pattern.search(words, found.start() + 1)
        if not later:
            return found
        found = later
    return None


def _scope(before: str, after: str, mention: Mention, crowd: Crowd) -> Scope | None:
    if wage_words.EACH_AFTER.match(after) or wage_words.EACH_BEFORE.search(before):
        return "per_person"
    if any(0 <= mention.start - last <= 4 or 0 <= first - mention.end <= 2 for first, last in crowd.each):
        return "per_person"
    if wage_words.ALL_BEFORE.search(before) or wage_words.ALL_AFTER.match(after):
        return "total"
    return None


def _solve(
    text: Text, items: list[_Item], mentions: list[Mention], crowd: Crowd, answer: bool, months: float | None
) -> Wages:
    teams = _teams(text, items, crowd)
    if teams:
        return teams
    items = _reconciled(items, crowd)
    summed = _summed(text, items, crowd, answer)
    if summed:
        return summed
    listed = _listed(text, items, crowd)
    if listed:
        return listed
    chosen, computed, doubt = _choose(text.norm, items, answer)
    if doubt:
        return Wages(ask=("amount",))
    if chosen is None:
        rated = _from_rate(text.norm, items, mentions, months)
        if rated is None:
            return Wages()
        return _finish(text, rated, "per_person", crowd, answer, None, True)
    if chosen.role != "left" and chosen.scope != "per_person" and _PART_OF_IT.search(text.norm):
        return Wages(ask=("amount",))
    monthly = _monthly(text.norm, items, chosen, mentions)
    if monthly:
        return _finish(text, monthly, "per_person", crowd, answer, None, True)
    paid = _paid(items, chosen) if not computed else None
    scope = chosen.scope
    extras = [item for item in items if item.extra and item is not chosen and item.role in ("owed", "loose")]
    if extras:  # 欠工资8600，加班费1200
        value = sum(item.number.value for item in extras)
        more = replace(
            chosen.number,
            value=chosen.number.value + value,
            low=chosen.number.low + sum(item.number.low for item in extras),
            high=chosen.number.high + sum(item.number.high for item in extras),
        )
        return _finish(text, replace(chosen.mention, number=more), scope, crowd, answer, None, True)
    # A rest or a balance is a sum: 还有5万没给, 我们6个人的.
    if scope is None and (chosen.group or (chosen.role == "left" and crowd.count and _REST.search(_lead(text, chosen)))):
        scope = "total"
    second = next(
        (
            item
            for item in items
            if item.scope
            and item.scope != scope
            and item.role in ("owed", "left", "loose", "earned")
            and item is not chosen
        ),
        None,
    )
    if paid and second is None:
        return _after_payment(text, chosen, paid, scope, crowd, answer)
    if second and scope:
        return _both(text, chosen, second, paid, crowd)
    netted = computed and any(item.role == "paid" for item in items)
    return _finish(text, chosen.mention, scope, crowd, answer, None, False, netted)


_REST = re.compile(r"还有|还剩|剩下|剩余|尾款|余下|\bleft\b|remain|balance")
_MONEY_WORDS = re.compile(
    r"欠|工资|工钱|薪|血汗|讨|没(?:给|发|结)|不(?:给|发|结)|拖|owe|wage|salary|pay|paid|money|amount"
)
_BOUGHT = re.compile(r"买|花|卖|租|罚|借|\b(?:bought|buy|cost|spent|spend|borrow\w*|sold|price|worth)\b")
_TIME_OF_PAY = re.compile(
    r"(?:1[0-2]|\d|十[一二]?|[一二三四五六七八九腊正])月(?:份)?|去年|今年|前年|上个?月|这个?月|本月|上半年|下半年"
    r"|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:last|this) (?:year|month)\b"
)


def _lead(text: Text, item: _Item) -> str:
    return text.norm[max(0, item.mention.start - 12) : item.mention.end + 10]


def _summed(text: Text, items: list[_Item], crowd: Crowd, answer: bool) -> Wages | None:
    """Parts and their sum (差3万, 差2万6, 一共5万6), or one figure for each month or year, added."""
    parts = [item for item in items if item.scope is None and item.role in ("owed", "left", "loose", "earned")]
    if any(item.fixed for item in items) or len(parts) < 2:
        return None
    total = [item for item in items if item.scope == "total" and item.role != "paid"]
    value = _cents(sum(item.number.value for item in parts))
    if len(total) == 1 and total[0].number.value == value:
        return _finish(text, total[0].mention, "total", crowd, answer, None, False)
    if total or any(item.role in ("paid", "daily", "monthly") or item.scope for item in items):
        return None
    times, at = [], 0
    for item in parts:
        named = _TIME_OF_PAY.findall(text.norm[max(at, item.mention.start - 14) : item.mention.start])
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
    return _finish(text, replace(first, number=number), None, crowd, answer, None, True)


def _monthly(norm: str, items: list[_Item], chosen: _Item, mentions: list[Mention]) -> Mention | None:
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


def _choose(norm: str, items: list[_Item], answer: bool) -> tuple[_Item | None, bool, bool]:
    """(the figure that says what is owed, whether it is net of what was paid already, whether it is in doubt)."""
    fixed = [item for item in items if item.fixed and item.role in ("owed", "left", "earned", "loose")]
    if fixed:
        return fixed[-1], False, False
    part = [item for item in items if item.wage_part]
    if part:
        return part[-1], True, False
    left = [item for item in items if item.role == "left"]
    if left:
        return _single(norm, left), True, _single(norm, left) is None
    items = [item for item in items if not item.extra] or items
    for role in ("owed", "earned"):
        named = [item for item in items if item.role == role]
        if (
            role == "owed"
            and named
            and any(item.role == "earned" for item in items)
            and any(item.role == "paid" for item in items)
        ):
            net = named[-1]
            return net, True, False
        if named:
            single = _single(norm, named)
            return single, False, single is None
    loose = [item for item in items if item.role == "loose"]
    if not loose or (any(item.role in ("daily", "monthly") for item in items) and not answer):
        return None, False, False
    plain = len(norm) > 30 and not any(item.scope for item in loose)
    lonely = len(loose) == 1 and loose[0].mention.marked and len(norm) < 90 and not _BOUGHT.search(norm)
    if not answer and not _MONEY_WORDS.search(norm) and plain and not lonely:
        return None, False, False
    single = _single(norm, loose)
    return single, False, single is None


def _single(norm: str, items: list[_Item]) -> _Item | None:
    """The one figure among several of a kind: corrected last, or all the same, or one total and one share."""
    fixed = [item for item in items if item.fixed]
    if fixed:
        return fixed[-1]
    if len({(item.number.low, item.number.high) for item in items}) == 1:
        return next((item for item in items if item.scope), items[0])
    total = [item for item in items if item.scope == "total"]
    share = [item for item in items if item.scope == "per_person"]
    if len({item.number.value for item in total}) == 1 and len(total) + len(share) == len(items):
        return total[0]
    if len({item.number.value for item in total}) == 1 and re.search(
        r"(?:一共|总共|合计|加起来|total|altogether)",
        norm[max(0, total[-1].mention.start - 14) : total[-1].mention.end + 14],
    ):
        return total[-1]
    return None


def _paid(items: list[_Item], chosen: _Item) -> _Item | None:
    paid = [item for item in items if item.role == "paid"]
    if chosen.role == "owed":
        # "给了5万，欠13万" tells the rest; only what was paid after the debt was named lessens it.
        paid = [item for item in paid if item.mention.start > chosen.mention.start]
    if not paid:
        return None
    if len(paid) == 1:
        return paid[0]
    value = sum(item.number.value for item in paid)
    low, high = sum(item.number.low for item in paid), sum(item.number.high for item in paid)
    first = paid[0].mention
    return replace(paid[0], mention=replace(first, number=replace(first.number, value=value, low=low, high=high)))


def _after_payment(text: Text, chosen: _Item, paid: _Item, scope: Scope | None, crowd: Crowd, answer: bool) -> Wages:
    number, given = chosen.number, paid.number
    if given.value >= number.value:
        return Wages(ask=("amount",))
    # "欠了5万, 前天给了2万": whether the 5万 is before or after the 2万 is worth a tap.
    unsure = chosen.role == "owed" and chosen.scope is None
    count = crowd.count
    if paid.scope and scope and paid.scope != scope:
        if count is None or count.value < 1:
            return Wages(ask=("amount",))
        factor = count.value if scope == "per_person" else 1 / count.value
        number = number.times(factor) if scope == "per_person" else number
        given = given if scope == "per_person" else given.times(count.value)
        scope = "total"
    net = replace(
        number,
        value=tidy(number.value - given.value),
        low=tidy(number.low - given.high),
        high=tidy(number.high - given.low),
    )
    result = _finish(text, replace(chosen.mention, number=net), scope, crowd, answer, given.value, True, True)
    return replace(result, ask=tuple(dict.fromkeys((*result.ask, *(("amount",) if unsure else ())))))


def _both(text: Text, chosen: _Item, second: _Item, paid: _Item | None, crowd: Crowd) -> Wages:
    """A total and a share were said: keep both when they agree with the headcount."""
    total, share = (chosen, second) if chosen.scope == "total" else (second, chosen)
    count = crowd.count
    low, high = total.number.low, total.number.high
    if paid and paid.number.value < total.number.value:
        return _after_payment(text, total, paid, "total", crowd, False)
    agree = count is None or (
        share.number.low * count.low * 0.9 <= high and low <= share.number.high * count.high * 1.1
    )
    if not agree:
        return Wages(ask=("amount",))
    amount = Amount(
        total.number.value,
        "total",
        total.number.value,
        share.number.value,
        low,
        high,
        None,
        total.number.is_range,
        text.span(*total.mention.span),
    )
    return Wages(amount, ("amount",) if total.number.is_range else ())


def _from_rate(norm: str, items: list[_Item], mentions: list[Mention], months: float | None) -> Mention | None:
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


def _reconciled(items: list[_Item], crowd: Crowd) -> list[_Item]:
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


def _listed(text: Text, items: list[_Item], crowd: Crowd) -> Wages | None:
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


def _teams(text: Text, items: list[_Item], crowd: Crowd) -> Wages | None:
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


def _finish(
    text: Text,
    mention: Mention,
    scope: Scope | None,
    crowd: Crowd,
    answer: bool,
    paid: float | None,
    computed: bool,
    netted: bool = False,
) -> Wages:
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
