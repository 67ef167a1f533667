"""Which of the people counted in a message are owed: a ladder of rules, each from the words around the counts."""

from __future__ import annotations

import re
from collections.abc import Callable

from ..wording.corrections import BACK_EN, BACK_ZH
from . import people_words
from .people_groups import Group

__all__ = ["is_left_over", "owed_groups"]

_SEXES = frozenset({"女的", "男的", "女嘞", "男嘞", "女工", "男工", "women", "men", "female", "male"})


def owed_groups(norm: str, groups: list[Group]) -> list[Group]:
    """The group that is owed, or the groups that add up to it; none where the words leave it open."""
    return next((found for rule in _RULES if (found := rule(norm, groups))), []) if groups else []


_AFTERTHOUGHT = 40  # characters; what takes a number back farther off is about something else
_RECOUNTED = re.compile(
    rf"{BACK_ZH}[^。;]*[,，](?:应该|其实)?(?:就)?(?:是|剩)$|\b{BACK_EN}\b[^.;]*, (?:so |we are |it is )$"
    r"|\b(?:couples|pairs|families|brothers|sisters)\b[^.;]{0,12}, so (?:we are |that is |it is )?$"
)


def _fixed(norm: str, groups: list[Group]) -> list[Group]:
    """Corrected last: 不对，是九个人; 11个人，哦不对，小李走了，是10个人."""
    fixed = [group for group in groups if group.is_fixed]
    if not fixed and len(groups) > 1:
        between = norm[groups[-2].end : groups[-1].mention.start]
        again = _RECOUNTED.search(between) or (
            (_COMES_TO.search(between) or _AND_ONE.fullmatch(between)) and _is_sum(groups)
        )
        fixed = groups[-1:] if len(between) <= _AFTERTHOUGHT and again else []
    return fixed[-1:]


_AND_ONE = re.compile(r"(?:加上?|带着?|和|跟|还有|外加)一个[^,，。;]{1,4}[,，]?")  # 弟兄四个加一个堂侄，五个人
_COMES_TO = re.compile(r"\bso (?:we are |we're |that is |it is |all )?$|(?:一共|总共|就是|共)(?:有|是)?$")


def _is_sum(groups: list[Group]) -> bool:
    """Me and four other guys, so five of us: what the numbers before it come to, with or without the speaker."""
    before = sum(group.mention.value for group in groups[:-1])
    return groups[-1].mention.value in (before, before + 1)


def _not_paid(norm: str, groups: list[Group]) -> list[Group]:
    """一共15个人，还有10个没拿到钱."""
    found = [group for group in groups if people_words.REST_AFTER.match(norm[group.end : group.end + 16])]
    return found if len(found) == 1 and not found[0].is_trade and _is_after_more(found[0], groups) else []


def _left_over(norm: str, groups: list[Group]) -> list[Group]:
    """原来12个人，5个人的钱已经结了，剩下的7个人每人还欠8000."""
    found = [group for group in groups if is_left_over(norm, group)]
    return found if len(found) == 1 and _is_after_more(found[0], groups) else []


def is_left_over(norm: str, group: Group) -> bool:
    """Whether these are the ones who stayed when others had been paid."""
    return bool(
        people_words.LEFT_OVER.search(_before(norm, group, 10)) or people_words.LEFT_OVER_AFTER.match(norm, group.end)
    )


def _some_of_us(_norm: str, groups: list[Group]) -> list[Group]:
    """14 of us, two of us already went home: some of those who were counted before."""
    ours = [group for group in groups if group.noun in ("of us", "us")]
    most = ours[0] if len(ours) > 1 and len(ours) == len(groups) else None
    return [most] if most and all(group.size < most.size for group in ours[1:]) else []


def _total(_norm: str, groups: list[Group]) -> list[Group]:
    return [group for group in groups if group.is_total][-1:]


def _others_paid(norm: str, groups: list[Group]) -> list[Group]:
    """我们5个人，2个人是亲戚钱给了，我们3个还差: of two that make up all of them the one that was not paid."""
    if len(groups) != 3 or groups[0].size != groups[1].size + groups[2].size:
        return []
    paid = [group for group in groups[1:] if people_words.WERE_PAID.match(norm, group.end)]
    return [group for group in groups[1:] if group not in paid] if len(paid) == 1 else []


def _whole(_norm: str, groups: list[Group]) -> list[Group]:
    """木工班十二个人: 大工八个, 小工四个: the number that the others add up to."""
    if len(groups) < 3:
        return []
    most = max(groups, key=lambda group: group.size)
    rest = sum(group.size for group in groups if group is not most)
    return [most] if rest == most.size else []


def _with_me(norm: str, groups: list[Group]) -> list[Group]:
    """手底下十三个人，加上我十四个."""
    found = [group for group in groups if people_words.COUNT_ME.search(_before(norm, group, 12))]
    if found and any(group.mention.value + 1 == found[-1].mention.value for group in groups):
        return found[-1:]  # 14个瓦工连我15个
    several_trades = len(_trades(groups)) > 1 and bool(found) and found[-1].is_trade
    return [] if several_trades else found[-1:]


def _owed_to(norm: str, groups: list[Group]) -> list[Group]:
    """欠我们十六个人…, 有两个人住宿舍."""
    found = [group for group in groups if people_words.OWED_TO.search(_before(norm, group, 20))]
    return found[:1] if len(groups) > 1 and _say_the_same(found) and not found[0].is_trade else []


def _unpaid_team(norm: str, groups: list[Group]) -> list[Group]:
    """Two teams, and only the carpenters are owed."""
    only = people_words.ONLY_TEAM.search(norm)
    if not only:
        return []
    team, trades = only["team"][:2], _trades(groups)
    named = [group for group in trades if team in _before(norm, group, 4)]
    named = named or [group for group in trades if team in group.noun]
    return named if len(named) == 1 else []


def _teams(_norm: str, groups: list[Group]) -> list[Group]:
    trades = _trades(groups)
    return trades if len(trades) > 1 else []


def _only_one(_norm: str, groups: list[Group]) -> list[Group]:
    return groups if len(groups) == 1 else []


def _rest(norm: str, groups: list[Group]) -> list[Group]:
    """The ones that are still owed: 20个人, 3个拿到了, 还有17个没拿到."""
    found = [
        group
        for group in groups
        if people_words.REST_BEFORE.search(_before(norm, group, 10))
        or people_words.REST_AFTER.match(norm[group.end : group.end + 16])
    ]
    return found if len(found) == 1 and _is_after_more(found[0], groups) else []


def _each_with_a_sum(norm: str, groups: list[Group]) -> list[Group]:
    told = all(people_words.THEN_EACH.match(norm[group.end : group.end + 40]) for group in groups)
    return groups if told else []


def _the_same(_norm: str, groups: list[Group]) -> list[Group]:
    values = {(group.mention.number.low, group.mention.number.high, group.plus_me) for group in groups}
    return groups[:1] if len(values) == 1 else []


def _women_and_men(_norm: str, groups: list[Group]) -> list[Group]:
    return groups if all(group.noun in _SEXES for group in groups) else []


_ANYBODY = frozenset({"", "人", "工人", "工友", "people", "persons", "workers", "us", "of us", "guys", "men"})


def _of_two_kinds(norm: str, groups: list[Group]) -> list[Group]:
    """We are 3 Tanzanians and 2 Zambians; each of the two kinds may be counted once more in what follows."""
    if len(groups) < 2:
        return []
    first, second = groups[:2]
    plain = {first.noun, second.noun} & _ANYBODY or first.noun.rstrip("s") == second.noun.rstrip("s")
    if plain or not people_words.JOINED.fullmatch(norm[first.end : second.mention.start]):
        return []
    again = {first.size, second.size, first.size + second.size}
    return groups[:2] if all(group.size in again for group in groups[2:]) else []


def _named_we(norm: str, groups: list[Group]) -> list[Group]:
    """Two men at the gate, we 9 people."""
    found = [group for group in groups if people_words.WE_BEFORE.search(_before(norm, group, 20))]
    return found[:1] if _say_the_same(found) else []


def _ours(_norm: str, groups: list[Group]) -> list[Group]:
    found = [group for group in groups if group.is_ours]
    return found[:1] if _say_the_same(found) else []


def _last_word(norm: str, groups: list[Group]) -> list[Group]:
    """还有一个小工也没拿 15个人: a count that is a clause of its own, the last, and the largest."""
    last = groups[-1]
    ends = not norm[last.end :].strip(" 了吧啊呢。.!,") and norm[: last.mention.start].endswith((*",;。! ",))
    return [last] if ends and all(group.mention.value < last.mention.value for group in groups[:-1]) else []


def _joined(norm: str, groups: list[Group]) -> list[Group]:
    joined = len(groups) == 2 and people_words.JOINED.match(norm[groups[0].end : groups[1].mention.start])
    return groups if joined else []


_Rule = Callable[[str, list[Group]], list[Group]]
_RULES: tuple[_Rule, ...] = (
    _fixed, _of_two_kinds, _not_paid, _left_over, _total, _some_of_us, _others_paid, _whole, _with_me, _owed_to,
    _unpaid_team,
    _teams, _only_one,
    _rest, _each_with_a_sum, _the_same, _women_and_men, _named_we, _ours, _last_word, _joined,
)  # fmt: skip


def _before(norm: str, group: Group, reach: int) -> str:
    return norm[max(0, group.mention.start - reach) : group.mention.start]


def _say_the_same(groups: list[Group]) -> bool:
    return len({group.mention.value for group in groups}) == 1


def _is_after_more(group: Group, groups: list[Group]) -> bool:
    return any(other.mention.value > group.mention.value and other.end <= group.mention.start for other in groups)


def _trades(groups: list[Group]) -> list[Group]:
    """The teams, each once: "two drivers at 6,200; I am one of the two drivers"."""
    trades = [group for group in groups if group.is_trade]
    told = {(group.mention.value, group.noun): group for group in reversed(trades) if group.noun}
    return [group for group in trades if not group.noun or told[group.mention.value, group.noun] is group]
