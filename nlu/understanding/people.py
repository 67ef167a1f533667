"""How many people are owed: the speaker included, teams added, other teams and passers-by left out."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from . import clauses, people_words
from .mentions import Mention
from .reading import Count, Span
from .text import Text

__all__ = ["Crowd", "bare", "read"]


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


@dataclass(frozen=True)
class _Group:
    mention: Mention
    end: int
    trade: bool
    plus_me: bool
    ours: bool
    total: bool
    fixed: bool
    noun: str


def read(text: Text, mentions: list[Mention]) -> Crowd:
    """The headcount of a message; guessed as 1 when somebody speaks of the own pay only."""
    norm = text.norm
    groups, each = _groups(norm, mentions)
    used = tuple((group.mention.start, group.end) for group in groups) + each
    singular, plural = bool(people_words.SINGULAR.search(norm)), bool(people_words.PLURAL.search(norm))
    if people_words.OWED_TO_ME.search(norm) and not people_words.PLURAL_OWED.search(norm):
        singular, plural = True, False
    elif (people_words.OWED_TO_ONE.search(norm) and not plural) or (
        not plural and people_words.RELATIVE.search(norm) and people_words.PAY.search(norm)
    ):
        singular = True
    count = _settle(text, groups) or _without_number(text)
    vague = any(group.mention.number.vague for group in groups) or bool(people_words.UNKNOWN.search(norm))
    if count and not (vague and count.value == 1 and count.source == "guessed"):
        sizes = tuple(group.mention.value for group in groups)
        return Crowd(count, count.is_range, used, singular, plural, sizes, each)
    conflict = len({group.mention.value for group in groups if not group.mention.number.vague}) > 1
    if vague or conflict:
        return Crowd(None, True, used, singular, plural, each=each)
    if singular and not plural and people_words.PAY.search(norm) and _tells_of_pay(norm, mentions):
        return Crowd(Count(1, 1, 1, source="guessed"), False, used, True, False, each=each)
    return Crowd(None, False, used, singular, plural, each=each)


def _tells_of_pay(norm: str, mentions: list[Mention]) -> bool:
    """Whether something is told, not only asked or announced (我要投诉欠薪, what should I do if I get hurt)."""
    if any(mention.kind in ("amount", "duration") or mention.value >= 100 for mention in mentions):
        return True
    return bool(
        people_words.OWED_TO_ME.search(norm)
        or people_words.OWED_TO_ONE.search(norm)
        or people_words.MY_PAY.search(norm)
    )


def _groups(norm: str, mentions: list[Mention]) -> tuple[list[_Group], tuple[Span, ...]]:
    groups: list[_Group] = []
    each: list[Span] = []
    for mention in mentions:
        if mention.kind != "number" or mention.value < 1 or mention.value > 20000:
            continue
        at = mention.number.end
        found = people_words.CLASS.match(norm, at) or people_words.EN_CLASS.match(norm, at)
        named = _trade_before(norm, mention)
        plain = named and mention.value < 100 and people_words.TRADE_COUNT.match(norm, at)
        if not found and not plain and not _plain_we(norm, mention) and not _plain_piece(norm, mention):
            continue
        if mention.value != int(mention.value) and not mention.number.is_range:
            continue
        before = norm[max(0, mention.start - 40) : mention.start]
        if re.search(r"(?:-|\bminus |\bnegative |负)\s?$", before):
            continue
        if people_words.EACH.search(before) or _is_each(norm, mention, found, before):
            each.append((mention.start, found.end() if found else mention.end))
            continue
        clause = clauses.around(norm, mention.start, mention.end)
        noun = (found.groupdict().get("noun") or "") if found else ""
        ours = bool(people_words.OURS_BEFORE.search(clause.before)) or noun in ("of us", "us")
        if _of_others(norm, mention, clause, ours) or _others_after(norm, found, mention):
            continue
        if clauses.hypothetical(clause):
            continue
        end = found.end() if found else mention.end
        plus = bool(
            people_words.PLUS_ME.search(before)
            or people_words.APART_ME.search(before)
            or people_words.LED.search(before)
            or people_words.PLUS_ME_AFTER.match(norm[end : end + 12])
        ) and not people_words.COUNT_ME.search(before)
        total = bool(
            people_words.TOTAL.search(clause.before)
            or people_words.TOTAL_AFTER.match(clause.after[max(0, end - mention.end) :])
        )
        groups.append(
            _Group(
                mention,
                end,
                named or bool(noun and re.fullmatch(people_words.TRADES, noun)),
                plus,
                ours,
                total,
                bool(people_words.FIXED.search(norm[max(0, mention.start - 24) : mention.start])),
                noun,
            )
        )
    return groups, tuple(each)


def _trade_before(norm: str, mention: Mention) -> bool:
    return bool(re.search(people_words.TRADES + r"(?:有|是)?\s?$", norm[max(0, mention.start - 8) : mention.start]))


def _plain_we(norm: str, mention: Mention) -> bool:
    """ "我们12个没拿到", "we are 12": people without a noun."""
    before, after = norm[max(0, mention.start - 14) : mention.start], norm[mention.end : mention.end + 4]
    if mention.value >= 1000 or re.match(
        r"\s?(?:块|元|万|天|月|年|%|k|w|点|号楼|平|吨|米|[./:-]\d|month|day|week|year|hour|thous|rmb|yuan|times)", after
    ):
        return False
    return bool(
        re.search(
            r"\bwe (?:are|were)(?: about| around| only| total| like| maybe)?\s?$|\b(?:now|other"
            r"|remaining) (?:the )?\s?$|\bwe're\s?$|\b(?:team|group|crew|party|gang) of\s?$|\bthere (?:are|is"
            r"|were)(?: about| only)?\s?$|\bus\s?$",
            before,
        )
    ) and not re.match(r"\s?(?:months|left|in the|[a-z]+ (?:months|days))", norm[mention.end : mention.end + 14])


def _of_others(norm: str, mention: Mention, clause: clauses.Clause, ours: bool) -> bool:
    """Whether these people belong to another team, or are part of a number that was said already."""
    elsewhere = people_words.ELSEWHERE_TEAM.search(norm[max(0, mention.start - 30) : mention.start])
    if elsewhere and not re.search(r"[.。!?;]|我们|\bwe\b|\bour\b", elsewhere.group()):
        return True
    return bool(people_words.SUBSET.search(clause.before) or (people_words.OTHERS.search(clause.before) and not ours))


def _plain_piece(norm: str, mention: Mention) -> bool:
    """欠我们六个13.5万, 还有17个没拿到: 个 without a noun, told by the words around it."""
    before, after = norm[max(0, mention.start - 6) : mention.start], norm[mention.number.end : mention.number.end + 8]
    if (
        not re.match(r"\s?个(?!月|钟|小时|半|星期|礼拜|工|项目|点|多月|亿|[一二三四五六七八九十]?月)", after)
        or mention.value > 500
    ):
        return False
    return bool(
        re.search(r"(?:我们|俺们|咱们|咱|还有|还剩|剩下)(?:这|那|一共|总共|共)?\s?$", before)
        or re.match(r"\s?个(?:还)?(?:没(?:拿|给|发|结|领)|都没|人)", after)
    )


def _is_each(norm: str, mention: Mention, found: re.Match[str] | None, before: str) -> bool:
    """Whether 一人 or 一个人 means "each" because money follows (一人八千)."""
    if mention.value != 1 or found is None:
        return False
    after = norm[found.end() : found.end() + 12]
    if re.match(
        r"\s?(?:大概|差不多|也就|就|要|得|是|欠|该|拖欠|没给|我们|少|差|给"
        r"|应该)*\s?(?:有)?\s?[\d一二两三四五六七八九十百千万几]",
        after,
    ):
        return not re.search(r"(?:就我|只有我|我自己|我|俺)$", before)
    return bool(re.search(r"[\d万千百块元kw]\s?$", before)) and not before.rstrip().endswith("我")


def _others_after(norm: str, found: re.Match[str] | None, mention: Mention) -> bool:
    """Whether what follows says that these people are not the ones owed (5个人打我们, 三个人受伤)."""
    end = found.end() if found else mention.end
    after = norm[end : end + 10]
    return bool(
        re.match(
            r"\s?(?:把|来|过来|冲|拿着|围着我|受伤|被打|已经(?:拿|结|给|发|领)|拿到了|都拿到了|的房|住一|一间|一桌"
            r"|的工作|already (?:got|paid|received)|got paid|got their|came to|beat|were injured|to beat|got hurt)",
            after,
        )
    )


def _settle(text: Text, groups: list[_Group]) -> Count | None:
    groups = [group for group in groups if not group.mention.number.vague]
    if not groups:
        return None
    fixed = [group for group in groups if group.fixed]
    if fixed:
        return _count(text, fixed[-1])
    total = [group for group in groups if group.total]
    if total:
        return _count(text, total[-1])
    trades = [group for group in groups if group.trade]
    if len(trades) > 1:
        return _added(text, trades, groups)
    if len(groups) == 1:
        return _count(text, groups[0])
    rest = [group for group in groups if _is_rest(text.norm, group)]
    if len(rest) == 1 and any(group.mention.value > rest[0].mention.value for group in groups):
        return _count(text, rest[0])
    if all(people_words.THEN_EACH.match(text.norm[group.end : group.end + 20]) for group in groups):
        return _added(text, groups, groups)
    values = {(group.mention.number.low, group.mention.number.high, group.plus_me) for group in groups}
    if len(values) == 1:
        return _count(text, groups[0])
    if all(group.noun in ("女的", "男的", "女工", "男工", "women", "men", "female", "male") for group in groups):
        return _added(text, groups, groups)
    ours = [group for group in groups if group.ours]
    if len({group.mention.value for group in ours}) == 1:
        return _count(text, ours[0])
    joined = re.compile(r"^\s?(?:和|加|加上|跟|还有|,还有|,?另外还?有|and|plus|\+)\s?(?:我们)?\s?$")
    if len(groups) == 2 and joined.match(text.norm[groups[0].end : groups[1].mention.start]):
        return _added(text, groups, groups)
    return None


def _is_rest(norm: str, group: _Group) -> bool:
    """Whether these are the ones that are still owed (20个人, 3个拿到了, 还有17个没拿到)."""
    before, after = norm[max(0, group.mention.start - 10) : group.mention.start], norm[group.end : group.end + 16]
    return bool(people_words.REST_BEFORE.search(before) or people_words.REST_AFTER.match(after))


def _added(text: Text, parts: list[_Group], all_groups: list[_Group]) -> Count:
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


def _count(text: Text, group: _Group) -> Count:
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


def _without_number(text: Text) -> Count | None:
    """我们仨, 夫妻俩, 我和我老婆, 就我一个."""
    found = people_words.FEW.search(text.norm)
    if found and not clauses.supposed(clauses.around(text.norm, *found.span())):
        value = 3 if found["n"] == "仨" else 2
        if not (
            found["n"]
            and re.search(r"(?:[找派来叫]了?|其中|他们)$", text.norm[max(0, found.start() - 3) : found.start() + 2])
        ):
            return Count(value, value, value, span=text.span(*found.span()))
    pair = people_words.ME_AND.search(text.norm)
    if pair:
        return Count(2, 2, 2, span=text.span(*pair.span()), source="computed")
    alone = people_words.ALONE.search(text.norm)
    if alone:
        return Count(1, 1, 1, span=text.span(*alone.span()))
    return None


def bare(text: Text, mentions: list[Mention]) -> Count | None:
    """A bare answer to "how many" ("12", "十二三个", "twelve")."""
    norm = text.norm.strip(" .。!~")
    if re.fullmatch(
        r"(?:就|只|只有)?(?:我|俺|本人)(?:自己|一个人?|1个人?|一人|本人)?(?:吧|啊|呀)?|一个人?|自己|me|myself"
        r"|only me|just me|alone|one|i",
        norm,
    ):
        return Count(1, 1, 1, span=text.span(0, len(text.norm)))
    numbers = [mention for mention in mentions if mention.kind == "number" and not mention.number.vague]
    opening = people_words.ANSWER.match(text.norm)
    for mention in numbers:
        if (
            mention.value < 1
            or mention.value > 20000
            or (mention.value != int(mention.value) and not mention.number.is_range)
        ):
            continue
        first = opening.end() if opening else 0
        if (
            mention.start <= first and people_words.ANSWER_TAIL.match(text.norm[mention.number.end :])
        ) or people_words.FIXED.search(text.norm[: mention.start]):
            return Count(
                math.floor(mention.value + 0.5),
                math.floor(mention.number.low),
                math.ceil(mention.number.high),
                mention.number.is_range,
                text.span(*mention.span),
            )
    return None
