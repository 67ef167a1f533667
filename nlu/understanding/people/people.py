"""How many people are owed: the speaker included, teams added, other teams and passers-by left out."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from ..numbers.mentions import Mention
from ..reading import Count, Source, Span
from ..wording.phrases import Phrases
from ..wording.text import Text, is_english
from . import claimant_words, claimants, people_groups, people_plain, people_rules, people_signs, people_words
from .listed import Share, named_people, named_shares
from .people_groups import Group
from .people_times import in_each

__all__ = ["Crowd", "read"]

_ONLY_ME = Phrases([claimant_words.ONLY_ME])
_FAMILY = {"三": 3, "四": 4, "五": 5, "three": 3, "four": 4, "five": 5, "3": 3, "4": 4, "5": 5, "仨": 3}
_CURT = 110  # characters; in so short a message of pay, whoever names nobody speaks of the own
_NOT_ONES_OWN = re.compile(r"\b(?:if|suppose|each|apiece|per (?:person|head|man)|a (?:person|head|man)|million)\b")
_OF_A_CREW = re.compile(
    r"每个?人|人均|\bfor (?:everybody|everyone|the staff)\b|\bwages of the\b"
    r"|\b(?:every|each)(?: [a-z]+)? (?:(?:wo)?m[ae]n|person|girl|guy|colleague|mate|(?!order|number|paper|letter"
    r"|floor|door|tower"
    r"|corner|meter|metre|quarter|winter|summer)[a-z]{2,}(?:er|[a-z]or|ist))\b"
    r"|\b(?:whole|our) (?:team|crew|group|line|staff|shift|kitchen|factory)\b"
)


# Who brought workers along speaks of their pay.
_HIRES = re.compile(
    r"我(?:就)?是(?:个|一个)?小?(?:包工头|包工的|工头|分包|带班的?)|\bcontractor here\b|\bi am (?:a "
    r"|the )?(?:small )?(?:sub-?contractor|labou?r boss)\b"
)


@dataclass(frozen=True)
class Crowd:
    """The headcount, the mentions that it came from, and whether it has to be asked."""

    count: Count | None
    ask: bool = False
    used: tuple[Span, ...] = ()
    singular: bool = False
    plural: bool = False
    sizes: tuple[float, ...] = ()  # of the teams that were added, in order
    each: tuple[Span, ...] = ()  # 一人, 每个人: they make the money beside them per person
    shares: tuple[Share, ...] = ()  # counted by the figures that were given for each of them
    unnamed: bool = False  # 工钱九千没结: pay is told, and whose it is was not said


def read(text: Text, mentions: list[Mention], noted: bool = False) -> Crowd:
    """The headcount of a message; guessed as 1 when somebody speaks of the own pay only.

    `noted`: a sum was jotted down, which is pay whatever the words around it.
    """
    norm = text.norm
    groups, each = people_groups.find(norm, mentions)
    groups = [in_each(norm, group, mentions) for group in groups if group.mention.value <= _MOST]
    used = tuple((group.mention.start, group.end) for group in groups) + each
    if people_plain.ONLY_US_TWO.search(norm):
        groups = []
    singular, plural = claimants.numbers(norm)
    shares = named_shares(norm, mentions)
    size = sum(share.size for share in shares)
    others = [g for g in groups if not g.mention.number.vague and not (shares and _is_among(g, shares))]
    # 原来十五个人, 十二个人结清走了: the list is of the rest
    family = people_words.FAMILY_OF.search(norm) if shares else None
    if (
        shares
        and not (family and _of_family(family) > size)
        and (
            {group.size for group in others} <= {size}
            or (len(others) == 2 and others[0].mention.value - others[1].mention.value == size)
        )
    ):
        span = text.span(shares[0].start, shares[-1].figure.end)
        return Crowd(Count(size, size, size, span=span, source="computed"), plural=True, each=each, shares=shares)
    alone = next(iter(_ONLY_ME.find(norm)), None)
    if alone and any(group.is_ours for group in groups) and claimant_words.OTHERS_UNKNOWN.search(norm):
        alone = alone if _MY_OWN.search(norm) else None  # 别人多少我不知道，我们8个人欠5万
    if alone:
        groups = []
        singular, plural = True, False
    settled = people_plain.settled(text)
    ones = len(groups) > 1 and all(group.size == 1 for group in groups)  # 夫妻俩一个保洁一个看门
    few = people_signs.without_number(text) if ones else _named_with(text, groups)
    count = settled or few or _settle(text, groups) or _beside_few(text, groups)
    if not alone and (count is None or count.is_guess):
        count = people_plain.counted(text) or count
    remain = any(people_rules.is_left_over(norm, group) for group in groups)
    count = count if remain or count is None else _without_paid_off(text, mentions, count)
    if alone and settled is None and (count is None or count.value != 1):
        count = Count(1, 1, 1, span=text.span(*alone.span()))
    vague = any(group.mention.number.vague for group in groups) or people_words.UNKNOWN.told_in(norm)
    if count and not (vague and count.value == 1 and count.is_guess):
        sizes = tuple(group.size for group in groups)
        return Crowd(count, count.is_range, used, singular, plural, sizes, each)
    conflict = len({group.mention.value for group in groups if not group.mention.number.vague}) > 1
    if vague or conflict:
        return Crowd(None, True, used, singular, plural, each=each)
    plural = plural or bool(_OF_A_CREW.search(norm) or _HIRES.search(norm))
    own = not _NOT_ONES_OWN.search(norm) and claimants.may_be_ones_own(mentions)
    curt = own and is_english(norm) and len(norm) < _CURT
    by_oneself = not each and claimants.speaks_alone(norm, mentions)
    told = not plural and (singular or curt) and claimants.tells_of_pay(norm, mentions)
    if told or (not plural and ((noted and own) or by_oneself)):
        source: Source = "guessed" if told and singular else "assumed"
        if source == "assumed" and not claimants.names_oneself(norm):
            return Crowd(None, False, used, True, False, each=each, unnamed=True)
        return Crowd(Count(1, 1, 1, source=source), False, used, True, False, each=each)
    return Crowd(None, False, used, singular, plural, each=each)


_MY_OWN = re.compile(r"[我俺](?:自己|个人|自个)|\bmy (?:own|part|share)\b|\bmine\b")
_MOST = 9999  # 20 thousand people saw the video


def _named_with(text: Text, groups: list[Group]) -> Count | None:
    """Me, my wife, her two brothers and my cousin: those named one by one, whose number holds that of the groups."""
    named = named_people(text.norm) if groups else None
    if named is None:
        return None
    found, start, end = named
    inside = all(start <= group.mention.start < end for group in groups)
    return Count(found, found, found, span=text.span(start, end), source="computed") if inside else None


def _is_among(group: Group, shares: tuple[Share, ...]) -> bool:
    return shares[0].start <= group.mention.start < shares[-1].figure.end


def _settle(text: Text, groups: list[Group]) -> Count | None:
    sure = [group for group in groups if not group.mention.number.vague]
    rest = [group for group in groups if group not in sure and people_rules.is_left_over(text.norm, group)]
    if any(group.is_ours and sure and sure[0].end <= group.mention.start for group in rest):
        return None  # 原来我们9个人，后来两个要到了，剩下我们几个: how many they are is asked
    owed = people_rules.owed_groups(text.norm, sure)
    if len(owed) == 1:
        return (_with_pair(text, owed[0]) if len(sure) == 1 else None) or _count(text, owed[0])
    return _added(text, owed, sure) if owed else None


def _with_pair(text: Text, group: Group) -> Count | None:
    """我跟我弟还有三个工友, 一家三口加两个老乡: those named first, and those counted after them."""
    for words in (people_words.ME_AND, people_words.FEW, people_words.FAMILY_OF):
        first = words.search(text.norm)
        if first and people_words.JOINS_PAIR.fullmatch(text.norm, first.end(), group.mention.start):
            value = math.floor(group.mention.value) + _of_family(first)
            return Count(value, value, value, span=text.span(first.start(), group.end), source="computed")
    return None


def _of_family(found: re.Match[str]) -> int:
    said = found.groupdict()
    size = said.get("zh") or said.get("en") or said.get("n")
    return _FAMILY.get(size or "", 2)


def _without_paid_off(text: Text, mentions: list[Mention], count: Count) -> Count:
    """10个人, 已经有4个人结清了, 其他人没结: those who are paid are owed nothing."""
    if count.is_range:
        return count
    if people_words.HALF_PAID.search(text.norm) and count.value > 1 and count.value % 2 == 0:
        half = count.value // 2
        return Count(half, half, half, span=count.span, source="computed")
    if not (people_words.NOT_ALL_PAID.search(text.norm) or people_words.SOME_PAID.search(text.norm)):
        return count
    paid = people_signs.paid_off(text.norm, mentions, count.value)
    if not paid or any(mention.value == count.value + paid for mention in mentions):
        return count  # the count is that of the others already
    value = math.floor(count.value - paid)
    return Count(value, value, value, span=count.span, source="computed")


def _added(text: Text, parts: list[Group], all_groups: list[Group]) -> Count:
    plus = 1 if any(group.plus_me for group in parts) else 0
    value = sum(group.mention.value for group in parts) + plus
    low = sum(group.mention.number.low for group in parts) + plus
    high = sum(group.mention.number.high for group in parts) + plus
    span = text.span(all_groups[0].mention.start, all_groups[-1].end)
    return Count(
        math.floor(value + 0.5),
        int(low),
        math.ceil(high),
        any(g.mention.number.is_range for g in parts),
        span,
        "computed",
    )


def _count(text: Text, group: Group) -> Count:
    number = group.mention.number
    plus = 1 if group.plus_me else 0
    return Count(
        math.floor(number.value + 0.5) + plus,
        math.floor(number.low) + plus,
        math.ceil(number.high) + plus,
        number.is_range,
        text.span(group.mention.start, group.end),
        "computed" if plus else "said",
    )


_ME_WITH = re.compile(r"(?:我|俺)(?:跟|和|带着?|同)")


def _beside_few(text: Text, groups: list[Group]) -> Count | None:
    """夫妻俩加一个老乡, 三个人: a count without a number, unless the numbers beside it add up to another."""
    few = people_signs.without_number(text)
    sizes = sorted(group.mention.value for group in groups)
    if len(sizes) > 1 and _ME_WITH.search(text.norm) and sizes[-1] == sum(sizes[:-1]) + 1:
        return _count(text, max(groups, key=lambda group: group.mention.value))  # 我跟另外俩服务员，仨人
    values = sorted({group.mention.value for group in groups if not group.mention.number.vague})
    if few and len(values) > 1 and few.value + sum(values[:-1]) == values[-1]:
        return _count(text, next(group for group in groups if group.mention.value == values[-1]))
    return few
