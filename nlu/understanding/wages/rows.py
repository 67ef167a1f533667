"""An account in rows: each person or team of a crew with a sum, or at a rate for a time.

大工八个，三百八一天；小工四个，二百六一天，都干了25天. Rows count only when every figure has its owner and
the owners are all of the crew.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from ..numbers import spells
from ..numbers.mentions import Mention
from ..numbers.numerals import Number, tidy
from ..people import people_groups, people_nouns, people_words
from ..people.listed import ONE, ONE_EN
from ..people.people_groups import Group
from . import workdays
from .items import Item
from .rate_words import DEAREST_DAY
from .story import RATES, SUMS, Story

__all__ = ["at_rates", "in_stretches", "of_teams"]

_PAIR = 2.0  # people
_GAP = 40  # characters between an owner and the figure
_LEAST_SHARE = 2500  # yuan; less for each of a team may be what each is owed
_CLASS = re.compile(
    rf"{people_nouns.TRADES}|[男女](?:的|工|人|嘞)?|师傅|老师|学徒|徒弟"
    rf"|\b(?:men|women|skilled|unskilled|(?:{people_nouns.TRADES_EN.pattern}))\b"
)
_OURS = re.compile(r"(?:我们|俺们|咱们?|我)(?:那个|这个)?(?:班组?|组|队)|\b(?:our|my) (?:team|crew|gang)\b")
_WITH_ME = re.compile(r"(?:连|带|加|算上|包括)(?:我|俺)|\bme and\b|我们|俺们|\bour\b")
_ONE = re.compile(
    rf"(?<![给欠差付发借少扣赔还跟和])(?:我|他|她)(?:老婆|老公|弟|哥|表弟|儿子)?\s?$|(?:^|[,;、:。. 天月日]|和"
    rf"|跟|还有|[讲说谈]好|[块元百千十])(?:{ONE})(?:\d{{1,2}}岁)?(?:是|做)?(?:{people_nouns.TRADES})?(?:是|的|每|,|开"
    rf"|做(?:{people_nouns.TRADES})?"
    rf"|干|刷墙|打下手|[打搬抬和贴砌扎焊][\u4e00-\u9fff]){{0,4}}(?:[^,;。]{{0,3}}个月,?)?(?:一天"
    rf"|一个月|月薪|每天|底薪)?"
    rf"(?:是|的|开|,)*\s?$|(?:^|[,;:. ]|\band ){ONE_EN}(?: get| gets| was on| at| for| had| has| have| earn(?:s|ed)?"
    rf"| ma[dk]es?|'s)?(?: ¥| rmb)? $"
    r"|(?:^|[,;:. ]|\band )(?:my|his|her)(?: (?:wage|pay|rate|salary|money))?(?: is| was)?(?: ¥| rmb)? $"
    r"|\bthe (?:second|third|fourth|fifth|sixth|last|other)(?: one| man)?(?:,? [a-z]+,)?(?: only| just| is owed)* $"
)
_OF = re.compile(r"(?:块钱?|元)?的(?:有|是)?")
_REST = re.compile(r"\s?(?:个|名|位)(?:人)?(?:都|各|是|每人|拿|的|,){0,4}")
_COUNTED = re.compile(r"\s?(?:个|名|位)(?!月|小时|班|工)")
_ONES_DAYS = re.compile(
    rf"(?:^|[,;、:。. 嘛月天]|是|(?<=[\u4e00-\u9fff])[和跟])(?:{ONE}|{ONE_EN})(?:都是|都|各|全|只|后[头来]来的|干|做"
    rf"|上|worked"
    rf"|did|一共|总共|了| )*$"
)
_TWO_DAYS = re.compile(rf"(?:^|[,;、:。. ])(?:{ONE})[和跟](?:{ONE})(?:都|各|全)(?:是|干了?|做了?|上了?)*$")
_INHERITS = 30  # characters; within these 她220 is by the day as the figure before it


@dataclass(frozen=True)
class _Owner:
    """Who a figure is for: how many, where they are named, and whether their number stands with the figure.

    `end` is where they were counted, if that is behind the figure.
    """

    size: float
    start: int
    is_beside: bool
    end: int = 0


class _Rows:
    """The owners of the figures of one message."""

    def __init__(self, norm: str, mentions: list[Mention], people: float) -> None:
        self._norm, self._mentions, self._people = norm, mentions, people
        self._groups = people_groups.find(norm, mentions)[0]

    def owner(self, left: int, item: Item) -> _Owner | None:
        """Who a figure is for, named after `left`: one person, a counted group, or a class that was counted before."""
        behind = self._behind(item)
        if behind:
            return behind
        first = max(left, item.mention.start - _GAP)
        gap = self._norm[first : item.mention.start]
        pair = people_words.ME_AND.search(gap) if self._people > _PAIR else None
        if pair and not self._groups_within(first + pair.end(), item.mention.start):
            return _Owner(_PAIR, first + pair.start(), True)  # 我跟我老汉儿一天四百二
        one = _ONE.search(gap)
        if one:
            return _Owner(1.0, first + one.start(), True)
        named = list(_CLASS.finditer(gap)) or list(_OURS.finditer(gap))
        beside = [group for group in self._groups if first <= group.mention.start and group.end <= item.mention.start]
        if beside and not (named and first + named[-1].start() >= beside[-1].end):
            return _Owner(beside[-1].size, beside[-1].mention.start, True)
        told = [group for group in self._groups if named and self._is_of(group, named[-1].group())]
        if len(told) == 1:
            return _Owner(told[0].size, first + named[-1].start(), False)
        return self._rest(first, item)

    def _groups_within(self, first: int, last: int) -> bool:
        return any(first <= group.mention.start < last for group in self._groups)

    def _behind(self, item: Item) -> _Owner | None:
        """月薪7000的3个: counted right behind the figure."""
        for mention in self._mentions:
            gap = self._norm[item.mention.end : mention.start]
            if mention.kind == "number" and _OF.fullmatch(gap) and _COUNTED.match(self._norm, mention.number.end):
                return _Owner(mention.value, item.mention.start, True, mention.end)
        return None

    def _rest(self, first: int, item: Item) -> _Owner | None:
        """剩下5个都是5000: counted right before the figure, though not as people."""
        for mention in self._mentions:
            gap = self._norm[mention.number.end : item.mention.start]
            if mention.kind == "number" and mention.start >= first and _REST.fullmatch(gap):
                return _Owner(mention.value, mention.start, True)
        return None

    def _is_of(self, group: Group, label: str) -> bool:
        figures = [mention.end for mention in self._mentions if mention.end <= group.mention.start]
        before = figures + [other.end for other in self._groups if other.end <= group.mention.start]
        words = self._norm[max(0, group.mention.start - 8, *before) : group.end]
        if _OURS.fullmatch(label):
            return bool(_WITH_ME.search(words))
        if label.isascii():
            return bool(re.search(rf"\b{label.removesuffix('s')}s?\b", words))
        return (label[0] if label[0] in "男女" else label[:2]) in words


def at_rates(story: Story) -> Number | None:
    """What people at rates of their own, or for days of their own, earned in all, less what was paid."""
    return _of_each_rate(story) or _of_each_ones_time(story)


def in_stretches(story: Story) -> Number | None:
    """头20天一天180，后面15天220: one person's days at one rate and then at another, less what was paid."""
    days = workdays.days_told(story.norm, story.mentions)
    rates = [item for item in story.items if item.role in ("daily", "loose") and item.number.value < DEAREST_DAY]
    others = [item for item in story.items if item not in rates and item.role not in ("other", "paid")]
    if len(days) < 2 or len(days) != len(rates) or others or (story.people or 1) > 1:
        return None
    if len({item.number.value for item in rates}) == 1:
        return None
    stops = [*(day.start for day in days[1:]), len(story.norm)]
    beside = all(
        day.end <= rate.mention.start <= day.end + _BESIDE and rate.mention.start < stop
        for day, rate, stop in zip(days, rates, stops, strict=True)
    )
    if not beside:
        return None
    earned = sum(rate.number.value * spells.days(day.value) for day, rate in zip(days, rates, strict=True))
    return _whole(rates[0], earned - story.paid())


_BESIDE = 16  # characters from the days to their rate


def _of_each_ones_time(story: Story) -> Number | None:
    """我干了30个工，我儿子32个工，都是130一天: one rate, and the days or months of each of the people."""
    rates = story.of_role(*RATES)
    others = [item for item in story.items if item not in rates and item.role not in ("other", "paid")]
    if len({(item.role, item.number.value) for item in rates}) != 1 or others:
        return None
    times = _times_of_ones(story, rates[0].role)
    people = sum(size for _, size in times)
    if people < 2 or (story.people or people) != people:
        return None
    length = spells.days if rates[0].role == "daily" else spells.months
    time = sum(length(m.value) * size for m, size in times)
    return _whole(rates[0], rates[0].number.value * time - story.paid())


def _times_of_ones(story: Story, role: str) -> list[tuple[Mention, int]]:
    """The days or months told of a person of their own, and of how many persons (大军跟小凯都是26天)."""
    months = [m for m in story.mentions if m.kind == "duration" and m.value % (spells.MONTH / 2) == 0 < m.value]
    told = workdays.days_told(story.norm, story.mentions) if role == "daily" else months
    ahead = [(m, story.norm[: m.start][-16:]) for m in told]
    return [(m, 2 if _TWO_DAYS.search(words) else 1) for m, words in ahead if _ONES_DAYS.search(words)]


def _of_each_rate(story: Story) -> Number | None:
    rates = story.of_role(*RATES)
    if not rates or len({item.role for item in rates}) > 1:
        return None
    rates += [item for item in story.of_role("loose") if _inherits(item, rates)]
    rates.sort(key=lambda item: item.mention.start)
    others = [item for item in story.items if item not in rates and item.role not in ("other", "paid")]
    if len(rates) < 2 or others or story.people is None:
        return None
    owners = _owners(story, rates)
    if owners is None:
        return None
    role = next(item.role for item in rates if item.role != "loose")
    times = _times(story, role, [owner.start for owner in owners])
    if times is None:
        return None
    earned = sum(rate.number.value * owner.size * time for rate, owner, time in zip(rates, owners, times, strict=True))
    paid = sum(
        item.number.value * (story.people if item.scope == "per_person" else 1) for item in story.of_role("paid")
    )
    return _whole(rates[0], earned - paid)


def of_teams(story: Story) -> Number | None:
    """What several teams are owed in all: a total for each, or what each of its people is owed."""
    told = story.of_role(*SUMS)
    others = [item for item in story.items if item not in told and item.role not in ("paid", "other")]
    if len(told) < 2 or others or story.people is None or any(item.number.is_range or item.fixed for item in told):
        return None
    owners = _owners(story, told)
    if owners is None or max(owner.size for owner in owners) < 2:
        return None
    total = 0.0
    for item, owner in zip(told, owners, strict=True):
        little = item.number.value < _LEAST_SHARE * owner.size
        each = item.scope == "per_person" or (little and not owner.is_beside)
        if little and not each:
            return None  # 6个人五千: of each, or of all six
        total += item.number.value * (owner.size if each else 1)
    return _whole(told[0], total - story.paid())


def _whole(first: Item, value: float) -> Number | None:
    value = tidy(value)
    return replace(first.number, value=value, low=value, high=value) if value > 0 else None


def _inherits(item: Item, rates: list[Item]) -> bool:
    return any(0 <= item.mention.start - rate.mention.end <= _INHERITS for rate in rates) and item.scope is None


def _owners(story: Story, items: list[Item]) -> list[_Owner] | None:
    """The owner of each figure; None when one has none, or when they are not all of the crew."""
    rows, left = _Rows(story.norm, story.mentions, story.people or 0), 0
    owners: list[_Owner] = []
    for item in items:
        owner = rows.owner(left, item)
        if owner is None:
            return None
        owners.append(owner)
        left = max(item.mention.end, owner.end)
    return owners if sum(owner.size for owner in owners) == story.people else None


def _times(story: Story, role: str, starts: list[int]) -> list[float] | None:
    """How many days or months each row is for: its own, or one for all."""
    norm, mentions, months = story.norm, story.mentions, story.months
    size, lengths = (spells.DAY, spells.days) if role == "daily" else (spells.MONTH, spells.months)
    told = [m for m in mentions if m.kind == "duration" and size < m.value < 2 * spells.YEAR]
    told = workdays.days_told(story.norm, story.mentions) if role == "daily" else told
    own = [
        [m for m in told if start <= m.start < stop]
        for start, stop in zip(starts, [*starts[1:], len(norm)], strict=True)
    ]
    if all(len({m.value for m in row}) == 1 for row in own):
        return [lengths(row[0].value) for row in own]
    if len(told) == len(starts) and all(m.start > starts[-1] for m in told):  # I did 24 days and he did 20
        return [lengths(m.value) for m in told]
    if len({m.value for m in told}) == 1:
        return [lengths(told[0].value)] * len(starts)
    return [months] * len(starts) if role == "monthly" and months and not told else None
