"""The wages owed now: figures weighed by the words around them, paid sums subtracted, total and share told apart.

A silent wrong amount is the worst mistake of all, so whatever does not add up is left open and asked.
"""

from __future__ import annotations

import re
from dataclasses import replace

from . import wage_pieces, wage_rows, wage_words
from .mentions import Mention
from .numerals import tidy
from .people import Crowd
from .reading import Amount
from .text import Text
from .wage_items import LEAST_SUM, Item, Scope, is_money, items_of, joined, monthly_or_not
from .wage_proofs import proved, without_rate
from .wage_shares import unpaid_share
from .wage_sums import (
    Wages,
    added,
    finish,
    from_rate,
    is_habit,
    is_missing_each,
    lead,
    listed_shares,
    monthly_share,
    reconciled,
    sum_of_parts,
    team_sums,
)

__all__ = ["Wages", "read"]

_NO_ONES_OWN = 60_000  # yuan; more than the line above which one worker's arrears are pressing (rule O03)
_BARE = 14  # characters; a shorter message is a sum and no story


def read(text: Text, mentions: list[Mention], crowd: Crowd, answer: bool = False, months: float | None = None) -> Wages:
    """The wages owed. With `answer`, a bare figure is the amount and its scope stays open.

    `months` are the unpaid months that were named (4月到7月): pay per month is multiplied by them.
    """
    mentions = joined(text.norm, mentions)
    money = [mention for mention in mentions if is_money(text.norm, mention, crowd, answer)]
    items = monthly_or_not(text.norm, items_of(text.norm, money, crowd, mentions), months)
    if any(item.mention.unit not in (None, "CNY") and item.role not in ("paid", "other") for item in items):
        return Wages(ask=("amount",))
    vague = [item for item in items if item.number.vague and item.role in ("left", "owed", "loose", "earned")]
    items = [item for item in items if not item.number.vague]
    piece = wage_pieces.piece_pay(text.norm, mentions, items) if not vague else None
    if piece:
        return _by_the_piece(text, *piece, crowd, answer)
    if not items:
        return Wages(ask=("amount",)) if vague else Wages()
    found = _solve(text, items, mentions, crowd, answer, months)
    only_paid = all(item.role == "paid" and item.scope is None for item in items)
    if found.amount is None and only_paid and not vague and not re.search(r"每|一?人|each|per|every", text.norm):
        return replace(found, paid=tidy(sum(item.number.value for item in items)))
    return found


def _by_the_piece(text: Text, product: Mention, unit: str, crowd: Crowd, answer: bool) -> Wages:
    """Hours are one person's; square metres and pieces are all of theirs."""
    if unit == "hour" and crowd.count and crowd.count.value > 1 and not crowd.each:
        return Wages(ask=("amount",))
    return finish(text, product, "total", crowd, answer, None, True)


def _own(wages: Wages) -> Wages:
    """One person's pay where nobody else is spoken of is all of it."""
    amount = wages.amount
    if amount is None or amount.total is not None:
        return wages
    return replace(wages, amount=replace(amount, total=amount.per_person))


def _solve(
    text: Text, items: list[Item], mentions: list[Mention], crowd: Crowd, answer: bool, months: float | None
) -> Wages:
    if _EACH_OF_MONTHS.search(text.norm):
        return Wages(ask=("amount",))
    items = without_rate(items, mentions, crowd)
    rest = proved(items)
    if rest:
        return finish(text, rest.mention, rest.scope, crowd, answer, None, False, netted=True)
    agreed = _agreed(items, crowd)
    if agreed:
        return _both(text, *agreed, None, crowd)
    concluded = _concluded(text.norm, items)
    if concluded:
        return finish(text, concluded.mention, "total", crowd, answer, None, False)
    teams = team_sums(text, items, crowd, mentions)
    if teams:
        return teams
    if crowd.count and crowd.count.low == crowd.count.high == 1 and any(item.role == "left" for item in items):
        items = [replace(item, scope=None) for item in items]  # 欠我一个人五万六，给过四千，还剩五万二
    items = reconciled(items, crowd)
    summed = sum_of_parts(text, items, crowd, answer)
    if summed:
        return summed
    listed = listed_shares(text, items, crowd)
    if listed:
        return listed
    share = unpaid_share(text.norm)
    if share is not None:
        return _in_part(text, items, mentions, crowd, answer, months, *share)
    chosen, computed, doubt = _choose(text.norm, items, answer)
    if doubt:
        return Wages(ask=("amount",))
    if chosen is None:
        return _at_a_rate(text, items, mentions, crowd, answer, months)
    if _is_open(text.norm, chosen, items):
        return Wages(ask=("amount",))
    monthly = monthly_share(text.norm, items, chosen, mentions)
    if monthly:
        return finish(text, monthly, "per_person", crowd, answer, None, True)
    paid = _paid(items, chosen) if not computed else None
    scope = chosen.scope
    extras = [item for item in items if item.extra and item is not chosen and item.role in ("owed", "loose")]
    if extras:  # 欠工资8600，加班费1200
        return finish(text, added([chosen, *extras]), scope, crowd, answer, None, True)
    # A rest or a balance is a sum: 还有5万没给, 我们6个人的.
    if scope is None and (
        chosen.group
        or chosen.wage_part
        or (chosen.role == "left" and _of_a_crew(chosen, crowd) and wage_words.REST.search(lead(text, chosen)))
    ):
        scope = "total"
    # 进度款不算，我们工资三十六万，三十个人: nobody's own pay is that much.
    if scope is None and crowd.count and crowd.count.low > 1 and chosen.number.low >= _NO_ONES_OWN:
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
    found = finish(text, chosen.mention, scope, crowd, answer, None, False, netted)
    if found.amount and found.amount.total is None and found.amount.scope is None and not crowd.plural and not answer:
        # 干水电的，1.2万，老板叫顾长林: one sum in a message that speaks of nobody else. Whether others come to it
        # shows later, so the scope stays open.
        if crowd.count is None and len(items) == 1 and len(text.norm) > _BARE:
            ask = tuple(name for name in found.ask if name != "amount_scope")
            return Wages(replace(found.amount, total=found.amount.stated), ask)
    return found


def _in_part(
    text: Text,
    items: list[Item],
    mentions: list[Mention],
    crowd: Crowd,
    answer: bool,
    months: float | None,
    share: float,
    told_at: int,
) -> Wages:
    """讲好工钱四万八，结了一半: the unpaid share of the one sum or rate that was told; asked where there are more."""
    told = [item for item in items if item.role != "other"]
    if len(told) == 1 and told[0].role == "loose" and _EVERY_MONTH.search(text.norm):
        told = items = [replace(told[0], role="monthly")]  # salary 7,500, every month they hold back 20 percent
    rates = [item for item in told if item.role in ("daily", "monthly")]
    if told and len(rates) == len(told):
        earned = from_rate(text.norm, items, mentions, months)
        scope: Scope | None = "per_person"
    elif len(told) == 1 and told[0].role in ("owed", "earned", "loose") and told[0].mention.end <= told_at:
        earned, scope = told[0].mention, told[0].scope
    else:
        earned = None
    if earned is None:
        return _given_all(text, items, crowd, answer)
    return finish(text, replace(earned, number=earned.number.times(share)), scope, crowd, answer, None, True)


_EVERY_MONTH = re.compile(r"每个?月|\b(?:every|each) month\b")


def _given_all(text: Text, items: list[Item], crowd: Crowd, answer: bool) -> Wages:
    """每月只发一半，一共欠我五万二: what the parts come to was told as well."""
    told = [item for item in items if item.role in ("owed", "left")]
    if len(told) == 1:
        return finish(text, told[0].mention, told[0].scope, crowd, answer, None, False, netted=True)
    return Wages(ask=("amount",))


def _at_a_rate(
    text: Text, items: list[Item], mentions: list[Mention], crowd: Crowd, answer: bool, months: float | None
) -> Wages:
    """Pay by the day or the month where no sum was told."""
    in_rows = wage_rows.at_rates(text.norm, items, mentions, crowd, months)
    if in_rows:
        whole = replace(items[0].mention, number=in_rows)
        return finish(text, whole, "total", crowd, answer, None, True)
    rated = from_rate(text.norm, items, mentions, months)
    if rated is None:
        return _team_rate(text, items, mentions, crowd, answer, months)
    in_part = wage_words.PART_OF_IT.search(text.norm) and not any(is_missing_each(text.norm, item) for item in items)
    if in_part or _is_unexplained(text.norm, items, rated, crowd):
        return Wages(ask=("amount",))  # what the other figure is, or a part of, was not said
    if any(item.extra for item in items):
        return Wages(ask=("amount",))  # base pay and a bonus: how much of either is owed was not said
    shared = wage_pieces.days_of_all(text.norm, mentions, crowd)
    if shared is not None:  # 两个人加起来做了六十二个工
        return finish(text, rated, "total", crowd, answer, None, True) if shared else Wages(ask=("amount",))
    for_all = all(item.scope == "total" for item in items if item.role in ("daily", "monthly"))
    if for_all and crowd.count and crowd.count.value > 1:  # 一个月俩人一共一万三
        return finish(text, rated, "total", crowd, answer, None, True)
    found = finish(text, rated, "per_person", crowd, answer, None, True)
    alone = crowd.count is None and not crowd.plural and not any(item.scope for item in items) and not crowd.each
    alone = alone and not _OF_EACH.search(text.norm)
    return _own(found) if alone and not crowd.ask else found


def _of_a_crew(chosen: Item, crowd: Crowd) -> bool:
    """Whether a figure is of people who were counted, or of several and more than one is owed."""
    return crowd.count is not None or (crowd.plural and chosen.number.low >= _NO_ONES_OWN)


_OF_EACH = re.compile(r"每个?人|人均|\b(?:each|everyone|everybody|every (?:one|woman|man|worker|girl|guy))\b")


def _team_rate(
    text: Text, items: list[Item], mentions: list[Mention], crowd: Crowd, answer: bool, months: float | None
) -> Wages:
    """10 people, 3 months at 5,000, paid 60,000: what is more than one person's pay was paid to all of them."""
    paid = [item for item in items if item.role == "paid"]
    earned = from_rate(text.norm, [item for item in items if item not in paid], mentions, months)
    if earned is None or not paid or crowd.count is None or crowd.count.low < 2:
        return Wages()
    given = sum(item.number.value for item in paid)
    whole = earned.number.times(crowd.count.value)
    if any(item.scope == "per_person" for item in paid) or crowd.count.is_range or given >= whole.low:
        return Wages()
    rest = replace(whole, value=whole.value - given, low=whole.low - given, high=whole.high - given)
    return finish(text, replace(earned, number=rest), "total", crowd, answer, given, True)


def _is_open(norm: str, chosen: Item, items: list[Item]) -> bool:
    """Whether the words leave open how much of the figure is owed."""
    taken_back = not chosen.fixed and wage_words.TAKEN_BACK.match(norm, chosen.mention.end)
    # Should be 5,000, they gave 3,000 each month.
    paid_each_time = chosen.role == "earned" and any(_paid_each_time(norm, item) for item in items)
    part = wage_words.PART_OF_IT.search(norm)
    # 每月只发一半, 押到现在一共欠我五万二: what the parts came to is told.
    summed = chosen.role == "owed" and chosen.scope == "total" and part and part.end() <= chosen.mention.start
    in_parts = chosen.scope != "per_person" and (
        wage_words.INCLUDES.search(norm) or (part and chosen.role != "left" and not summed)
    )
    return bool(taken_back or paid_each_time or in_parts or _pay_then_months(norm, chosen, items))


def _is_unexplained(norm: str, items: list[Item], rated: Mention, crowd: Crowd) -> bool:
    """Whether some figure beside a rate is neither what the rate comes to nor that for all of them."""
    people = crowd.count.value if crowd.count else 1
    rates = [item.number.value for item in items if item.role in ("daily", "monthly")]
    known = (rated.value, rated.value * people, *rates)
    loose = [item for item in items if item.role == "loose" and not is_habit(norm, item)]
    return any(item.number.value not in known for item in loose)


def _paid_each_time(norm: str, item: Item) -> bool:
    before = norm[max(0, item.mention.start - 24) : item.mention.start]
    return item.role in ("monthly", "daily") and bool(wage_words.PAID.search(before))


def _pay_then_months(norm: str, chosen: Item, items: list[Item]) -> bool:
    before = norm[max(0, chosen.mention.start - 12) : chosen.mention.start]
    told = re.search(r"(?<![的月])(?:工资|薪水)(?:是)?$", before) and not re.search("欠|差|拖", before)
    return bool(told and len(items) == 1 and wage_words.PAY_THEN_MONTHS.match(norm, chosen.mention.end))


_EACH_OF_MONTHS = re.compile(
    r"月(?:份)?[和、跟及与].{0,4}月(?:份)?(?:的|工资)*(?:都|是)?(?:各|每月)"
)  # 3月和4月各欠五千
_SUMS_UP = re.compile(r"(?:一共|总共|前后|前前后后|拢共|加起来|合计|共计|统共)(?P<owed>[^,。;\d]{0,8})$")


def _concluded(norm: str, items: list[Item]) -> Item | None:
    """The figure that ends a story of several (前后欠一万八), unless something was paid and it does not say "owed"."""
    told = [item for item in items if item.role in ("left", "owed", "earned", "loose", "paid")]
    equals = [item for item in told if norm[: item.mention.start].rstrip(" ¥").endswith("=")]
    if len(equals) == 1 and told[-1].role != "paid":
        return equals[0]  # 5 x 5,000 = 25,000
    if len(told) < 3 or told[-1].role == "paid":
        return None
    last = told[-1]
    sums_up = _SUMS_UP.search(norm[max(0, last.mention.start - 14) : last.mention.start])
    if sums_up is None or last.number.is_range or any(item.number.value > last.number.value for item in told):
        return None
    paid = any(item.role == "paid" for item in told)
    return last if not paid or re.search(r"欠|差|剩|没", sums_up["owed"]) else None


def _agreed(items: list[Item], crowd: Crowd) -> tuple[Item, Item] | None:
    """每人净欠29500，8个人就是23万6: a total and a share that prove each other."""
    told = [
        item for item in items if item.role not in ("paid", "other", "daily", "monthly") and not item.number.is_range
    ]
    shares = [item for item in told if item.scope == "per_person"]
    if crowd.count is None or crowd.count.is_range or crowd.count.value < 2 or len(shares) != 1:
        return None
    share = shares[0]
    whole = [item for item in told if item.number.value == tidy(share.number.value * crowd.count.value)]
    return (replace(whole[0], scope="total"), share) if whole and whole[0] is not share else None


def _choose(norm: str, items: list[Item], answer: bool) -> tuple[Item | None, bool, bool]:
    """(the figure that says what is owed, whether it is net of what was paid already, whether it is in doubt)."""
    fixed = [item for item in items if item.fixed and item.role in ("owed", "left", "earned", "loose")]
    if fixed:
        return fixed[-1], False, False
    part = [item for item in items if item.wage_part]
    if part:
        return part[-1], True, False
    left = [item for item in items if item.role == "left"]
    if (
        len(left) == 2
        and left[0].number.value - sum(i.number.value for i in items if i.role == "paid") == left[1].number.value
    ):
        left = left[1:]  # 差我七千，给过两千，还有五千
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
    if any(item.role in ("daily", "monthly") for item in items) and not answer:
        loose = [item for item in loose if item.scope == "total" or item.bare]
    if not loose:
        return None, False, False
    bare = [item for item in loose if item.bare]
    loose = bare if len(bare) == 1 and not any(item.scope or item.fixed for item in loose) else loose
    plain = len(norm) > 30 and not any(item.scope for item in loose)
    one = len(loose) == 1 and not _was_bought(norm, loose[0])
    lonely = (one and (loose[0].mention.marked or loose[0].bare) and len(norm) < 90) or any(
        item.mention.jotted for item in loose
    )
    if norm.isascii() and one and loose[0].number.value >= LEAST_SUM:
        lonely = True  # forklift driver, tengfei glass, 3 weeks 4,300
    if not answer and not wage_words.MONEY_WORDS.search(norm) and plain and not lonely:
        return None, False, False
    single = _single(norm, loose)
    return single, False, single is None


def _was_bought(norm: str, item: Item) -> bool:
    """Whether buying, renting or lending is spoken of beside a figure."""
    return bool(wage_words.BOUGHT.search(norm[max(0, item.mention.start - 60) : item.mention.end + 24]))


def _single(norm: str, items: list[Item]) -> Item | None:
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


def _paid(items: list[Item], chosen: Item) -> Item | None:
    paid = [item for item in items if item.role == "paid"]
    if chosen.role == "owed":
        # "给了5万，欠13万" tells the rest; only what was paid after the debt was named lessens it.
        # 从头到尾就给过两千 is the whole story, not what came after.
        paid = [item for item in paid if item.mention.start > chosen.mention.start and not item.in_all]
    if not paid:
        return None
    if len(paid) == 1:
        return paid[0]
    value = sum(item.number.value for item in paid)
    low, high = sum(item.number.low for item in paid), sum(item.number.high for item in paid)
    first = paid[0].mention
    return replace(paid[0], mention=replace(first, number=replace(first.number, value=value, low=low, high=high)))


def _after_payment(text: Text, chosen: Item, paid: Item, scope: Scope | None, crowd: Crowd, answer: bool) -> Wages:
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
    result = finish(text, replace(chosen.mention, number=net), scope, crowd, answer, given.value, True, True)
    return replace(result, ask=tuple(dict.fromkeys((*result.ask, *(("amount",) if unsure else ())))))


def _both(text: Text, chosen: Item, second: Item, paid: Item | None, crowd: Crowd) -> Wages:
    """A total and a share were said: keep both when they agree with the headcount."""
    total, share = (chosen, second) if chosen.scope == "total" else (second, chosen)
    count = crowd.count
    low, high = total.number.low, total.number.high
    if paid and paid.number.value < total.number.value:
        return _after_payment(text, total, paid, "total", crowd, False)
    agree = count is None or (
        share.number.low * count.low * 0.9 <= high and low <= share.number.high * count.high * 1.1
    )
    months = total.number.value / share.number.value
    if not agree and count and count.is_guess and count.value == 1 and months in range(2, 25):
        return finish(text, total.mention, "total", crowd, False, None, False)  # May and June, each 3,700, so 7,400
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
