"""Figures that prove each other: where one is what the others come to, it needs no word to say what it is.

二百零八万，付了三十万、二十八万、二十四万，还欠一百二十六万: the last is the first less the three between.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from ..numbers import spells
from ..numbers.numerals import tidy
from .items import Item
from .roles import Role
from .scopes import Scope
from .story import RATES, SUMS, Story

__all__ = ["agreed", "paid_in_all", "proved", "stated_total", "without_factors", "without_rate"]

_MOST = 6  # figures between a whole and its rest; more are a list and prove by chance
_LONGEST = 24  # months


def proved(story: Story) -> Item | None:
    """What is owed, when the figures of the message prove it; its scope is that of the whole it is the rest of."""
    if any(item.number.is_range or (item.fixed and item.role != "paid") for item in story.items):
        return None
    return _rest(story.norm, story.items) or _net_of_months(story) or _whole(story) or _of_a_salary(story)


def _of_a_salary(story: Story) -> Item | None:
    """Nothing of my 15,000 salary for eight months, so it's 120,000: the last is the first in each of the months."""
    told = [item for item in story.items if item.role != "other"]  # not 5,200, it's 5,500, so 11,000
    if len(told) != 2 or (story.crowd.count and story.crowd.count.value > 1):
        return None
    pay, whole = told
    if pay.role not in ("loose", "monthly") or whole.role not in SUMS or whole.scope == "per_person":
        return None
    months = whole.number.value / pay.number.value if pay.number.value else 0
    return replace(whole, scope="total") if months >= 2 and months in _months(story) else None


def _whole(story: Story) -> Item | None:
    """月薪3200，两个月没发，加班费960，加起来7360: the last sum is what the pay and the others before it come to."""
    told = story.of_role(*SUMS, "monthly")
    if not 3 <= len(told) <= _MOST or told[-1].role == "monthly" or told[-1].scope == "per_person":
        return None
    *parts, whole = told
    paid = story.of_role("paid")
    if paid and paid[-1].mention.start > whole.mention.start:
        return None
    sums = {tidy(sum(item.number.value for item in parts))}
    for months in _months(story):
        sums.add(tidy(sum(item.number.value * (months if item.role == "monthly" else 1) for item in parts)))
        if parts[0].role == "monthly":  # I get 3,000 a month, she 2,600
            sums.add(tidy(sum(item.number.value for item in parts) * months))
    return replace(whole, scope="total") if whole.number.value in sums else None


def _months(story: Story) -> set[float]:
    """How many months were told: those that are unpaid, and every other time."""
    told = [spells.months(mention.value) for mention in story.mentions if mention.kind == "duration"]
    return {round(months, 1) for months in (*told, story.months or 0) if 1 <= months <= _LONGEST}


# 总数5.2万，我占1.1万，剩下2.8万是另外四个人的: told of all of them.
_IS_OF_OTHERS = re.compile(r"(?:块钱?|元)?(?:就|都)?是(?:另外|其他|其余|别的|剩下)[^,;。]{0,8}的")


def _rest(norm: str, items: list[Item]) -> Item | None:
    """The figure that a whole comes to without some of the others."""
    for place, rest in enumerate(items):
        each = rest.scope == "per_person"
        if rest.role not in ("left", "loose", "owed", "earned") or (each and rest.role != "left"):
            continue
        if (rest.role != "left" and place != len(items) - 1) or _IS_OF_OTHERS.match(norm, rest.mention.end):
            continue
        if any(item.role == "owed" and item.number.low == item.number.high for item in items[place + 1 :]):
            continue  # 六月给了4000还差2200，七月又是6200没给: the rest of June alone
        if any(item.role == "left" and item.number.value < rest.number.value for item in items[place + 1 :]):
            continue  # 还欠一万三，现在他又给了两千，那还有一万一: what was left before that
        for whole in items[:place]:
            others = [item for item in items if item is not whole and item is not rest]
            unlike = {whole.scope, rest.scope} == {"total", "per_person"} or (each and whole.scope == "total")
            if whole.role in (*RATES, "paid", "other") or unlike or not 0 < len(others) <= _MOST:
                continue
            if _some_come_to(others, tidy(whole.number.value - rest.number.value), rest):
                return replace(rest, scope=rest.scope or whole.scope or "total", role="left")
    return None


def _some_come_to(others: list[Item], difference: float, rest: Item) -> bool:
    """Whether some of the figures, which have to be paid or no wages unless `rest` is one, add up to the difference."""
    if difference <= 0:
        return False
    for size in range(1, len(others) + 1):
        for some in itertools.combinations(others, size):
            if tidy(sum(item.number.value for item in some)) != difference:
                continue
            if rest.role == "left" or all(item.role in ("paid", "other") for item in some):
                return True
    return False


def _net_of_months(story: Story) -> Item | None:
    """一个月5600，八月没发，九月发了两千，合计9200: so many months at that rate, less what was paid."""
    items = story.items
    rates = {item.number.value for item in items if item.role == "monthly"}
    paid = sum(item.number.value for item in items if item.role == "paid" and item.scope is None)
    last = next((item for item in reversed(items) if item.role in ("owed", "left", "earned", "loose")), None)
    if len(rates) != 1 or not paid or last is None or last.scope == "per_person":
        return None
    if any(item.mention.start > last.mention.start for item in items if item.role == "paid"):
        return None
    months = (last.number.value + paid) / rates.pop()
    if story.months and months < story.months:
        return None  # 8,500 of January, where February is open as well
    return replace(last, role="left") if months == int(months) and 1 <= months <= _LONGEST else None


def agreed(story: Story) -> tuple[Item, Item] | None:
    """每人净欠29500，8个人就是23万6: a total and a share that prove each other."""
    told = [item for item in story.of_role(*SUMS) if not item.number.is_range]
    shares = [item for item in told if item.scope == "per_person"]
    count = story.crowd.count
    if count is None or count.is_range or count.value < 2:
        return None
    if len(shares) == len(told) == 2:  # 欠我们四个人八万八一人两万二
        shares = [min(shares, key=lambda item: item.number.value)]
    if len(shares) != 1:
        return None
    whole = [item for item in told if item.number.value == tidy(shares[0].number.value * count.value)]
    return (replace(whole[0], scope="total"), shares[0]) if whole and whole[0] is not shares[0] else None


def paid_in_all(story: Story) -> list[Item]:
    """He gave each person 2000, 5 persons total 10000: what everybody got, told once more for all of them."""
    people = story.people or 0
    each = [item for item in story.of_role("paid") if item.scope == "per_person"]
    if len(each) != 1 or people < 2:
        return story.items
    whole = [item for item in story.of_role(*SUMS, "paid") if item.number.value == tidy(each[0].number.value * people)]
    if len(whole) != 1 or whole[0].mention.start < each[0].mention.start:
        return story.items
    paid = replace(whole[0], role="paid", scope="total")
    return [paid if item is whole[0] else item for item in story.items if item is not each[0]]


def without_factors(story: Story) -> list[Item]:
    """2 x 14,000 = 28,000, minus 6,000: what stands behind the sign was earned, and its factors have served."""
    norm, items = story.norm, story.items
    products = [item for item in items if norm[: item.mention.start].rstrip(" ¥").endswith("=")]
    if len(products) != 1 or products[0].role == "paid":
        return items
    product = products[0]
    kept = [item for item in items if item.mention.start >= product.mention.start]
    role: Role = "earned" if product.role == "loose" else product.role
    return [replace(item, role=role, scope=item.scope or "total") if item is product else item for item in kept]


def without_rate(story: Story) -> list[Item]:
    """11,000 a month, six months, 66,000: what a rate and a time come to was earned, and the rate has served."""
    rates = story.of_role(*RATES)
    if len(rates) != 1:
        return story.items
    rate = rates[0]
    for whole in story.of_role("owed", "earned", "loose"):
        scope = None if whole.fixed else _scope_of_product(story, rate, whole)
        if scope:
            role: Role = "earned" if whole.role == "loose" else whole.role
            proved = replace(whole, role=role, scope=whole.scope or scope)
            return [proved if item is whole else item for item in story.items if item is not rate]
    return story.items


_OF_EACH = re.compile(r"每个?人|\b(?:every|each) (?:person|man|one|worker|of us)\b")


def _scope_of_product(story: Story, rate: Item, whole: Item) -> Scope | None:
    """The scope of a figure that the rate and a time told between them come to, for one or for all; None if neither."""
    size = spells.MONTH if rate.role == "monthly" else spells.DAY
    people = story.people or 1
    for mention in story.mentions:
        if mention.kind != "duration" or mention.value <= size:
            continue
        if not rate.mention.end < mention.end <= whole.mention.start:
            continue
        share = tidy(rate.number.value * round(mention.value / size, 1))
        if whole.number.value == share:
            of_each = people > 1 or (story.people is None and _OF_EACH.search(story.norm))
            return "per_person" if of_each else "total"
        if whole.number.value == tidy(share * people):
            return "total"
    return None


# Yes total 40500, three have 8000 and three 5500; 12k, 9k, two 7k each, sum is 35k
_TOTAL_IS = re.compile(
    r"\bso (?:it'?s |it is |that'?s |that is |all )?(?:rmb |¥)?$"
    r"|\b(?:sum|total|together|altogether|in all)(?: is| of| was| =|:)? ?(?:rmb |¥)?$|(?:一共|总共|总数|加起来|合计"
    r"|合起来|拢共)(?:就|是|有|:)*$"
)
_ADDED = re.compile(r"(?<![\d.])\d{1,3}(?:\.\d)?(?: ?\+ ?\d{1,3}(?:\.\d)?)+(?![\d.])")


def stated_total(story: Story) -> Item | None:
    """The total that is told beside its parts where the sum was asked for: by its word, or by what the parts add up to.

    35000. 12+9+7+7: the parts are in thousands.
    """
    told = [item for item in story.items if item.role != "other"]
    if not story.answer or story.of_role("paid") or any(item.number.is_range for item in told):
        return None
    if added := _ADDED.search(story.norm):
        parts = sum(float(part) for part in re.findall(r"\d+(?:\.\d)?", added.group()))
        whole = [item for item in story.items if item.number.value in (parts * 1000, parts * 10_000)]
        return whole[0] if len(whole) == 1 else None
    greatest = max(told, key=lambda item: item.number.value, default=None)
    if greatest is None or len(told) < 2:
        return None
    return greatest if _TOTAL_IS.search(story.norm[: greatest.mention.start][-16:]) else None
