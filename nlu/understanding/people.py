"""How many people are owed: the speaker included, teams added, other teams and passers-by left out."""

from __future__ import annotations

import itertools
import math
import re
from dataclasses import dataclass

from . import clauses, people_signs, people_words, wage_words
from .listed import Share, named_shares
from .mentions import Mention
from .phrases import Phrases
from .reading import Count, Source, Span
from .text import Text

__all__ = ["Crowd", "read"]

_ONLY_ME = Phrases([people_words.ONLY_ME])
_CURT = 110  # characters; in so short a message of pay, whoever names nobody speaks of the own
_MOST_OWN = 100_000  # yuan; more than one worker is ever owed for a few months
_NOT_ONES_OWN = re.compile(r"\b(?:if|suppose|each|apiece|per (?:person|head|man)|a (?:person|head|man)|million)\b")


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


def read(text: Text, mentions: list[Mention], noted: bool = False) -> Crowd:
    """The headcount of a message; guessed as 1 when somebody speaks of the own pay only.

    `noted`: a sum was jotted down, which is pay whatever the words around it.
    """
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
    shares = named_shares(norm, mentions)
    if shares and all(shares[0].start <= group.mention.start < shares[-1].figure.end for group in groups):
        span = text.span(shares[0].start, shares[-1].figure.end)
        size = sum(share.size for share in shares)
        return Crowd(Count(size, size, size, span=span, source="computed"), plural=True, each=each, shares=shares)
    alone = next(iter(_ONLY_ME.find(norm)), None)
    if alone:
        groups = []
        singular, plural = True, False
    count = _settle(text, groups) or _beside_few(text, groups)
    if alone and (count is None or count.value != 1):
        count = Count(1, 1, 1, span=text.span(*alone.span()))
    vague = any(group.mention.number.vague for group in groups) or bool(people_words.UNKNOWN.search(norm))
    if count and not (vague and count.value == 1 and count.is_guess):
        sizes = tuple(group.mention.value for group in groups)
        return Crowd(count, count.is_range, used, singular, plural, sizes, each)
    conflict = len({group.mention.value for group in groups if not group.mention.number.vague}) > 1
    if vague or conflict:
        return Crowd(None, True, used, singular, plural, each=each)
    own = not _NOT_ONES_OWN.search(norm) and all(
        mention.value < _MOST_OWN for mention in mentions if mention.kind == "amount"
    )
    curt = own and norm.isascii() and len(norm) < _CURT
    by_oneself = not each and _speaks_alone(norm, mentions)
    told = not plural and (singular or curt) and _tells_of_pay(norm, mentions)
    if told or (not plural and ((noted and own) or by_oneself)):
        source: Source = "guessed" if told and singular else "assumed"
        return Crowd(Count(1, 1, 1, source=source), False, used, True, False, each=each)
    return Crowd(None, False, used, singular, plural, each=each)


_NOTE = 40  # letters of a message that only notes what is owed: 厨师，两个月，一万四
_ONES_OWN = 30_000  # yuan; more may be a crew's, so who said nothing of the people is asked


def _speaks_alone(norm: str, mentions: list[Mention]) -> bool:
    """工资差一万, 两个月工资没发: pay that one worker may claim, and nobody else is spoken of."""
    unpaid = people_words.UNPAID_ZH.search(norm) or (people_words.NOTE.search(norm) if len(norm) < _NOTE else None)
    if not unpaid or people_words.SEVERAL.search(norm):
        return False
    if clauses.supposed(clauses.around(norm, *unpaid.span())):
        return False
    sums = [mention for mention in mentions if mention.kind == "amount" or mention.value >= 100]
    sums = [m for m in sums if m.kind != "duration" and not wage_words.COUNTED.match(norm[m.end : m.end + 12])]
    if any(mention.value > _ONES_OWN for mention in sums if not mention.number.vague):
        return False
    spells = any(mention.kind == "duration" for mention in mentions) and people_words.PAY_ZH.search(norm)
    return bool(sums or spells)


def _tells_of_pay(norm: str, mentions: list[Mention]) -> bool:
    """Whether something is told, not only asked or announced (我要投诉欠薪, what should I do if I get hurt)."""
    summed = any(mention.kind in ("amount", "duration") or mention.value >= 100 for mention in mentions)
    mine = people_words.OWED_TO_ME.search(norm)
    if people_words.PAY.search(norm):
        told = bool(summed or mine or people_words.OWED_TO_ONE.search(norm) or people_words.MY_PAY.search(norm))
    else:
        told = summed and bool(mine or people_words.PAY_BESIDE_SUM.search(norm))
    return told or any(
        not clauses.supposed(clauses.around(norm, *found.span()))
        for found in itertools.islice(people_words.TOLD_UNPAID.finditer(norm), 8)
    )


def _groups(norm: str, mentions: list[Mention]) -> tuple[list[_Group], tuple[Span, ...]]:
    groups: list[_Group] = []
    each: list[Span] = []
    for mention in mentions:
        if mention.kind != "number" or mention.value < 1 or mention.value > 20000:
            continue
        at = mention.number.end
        found = people_words.CLASS.match(norm, at) or people_words.EN_CLASS.match(norm, at)
        named = people_signs.trade_before(norm, mention)
        plain = named and mention.value < 100 and people_words.TRADE_COUNT.match(norm, at)
        if (
            not found
            and not plain
            and not people_signs.plain_we(norm, mention)
            and not people_signs.plain_piece(norm, mention)
            and not people_signs.labelled(norm, mention)
        ):
            continue
        if mention.value != int(mention.value) and not mention.number.is_range:
            continue
        before = norm[max(0, mention.start - 40) : mention.start]
        if re.search(r"(?:-|\bminus |\bnegative |负)\s?$", before):
            continue
        if people_words.EACH.search(before) or people_signs.is_each(norm, mention, found, before):
            each.append((mention.start, found.end() if found else mention.end))
            continue
        if people_words.RATE_BEFORE.search(before) or (mention.value == 1 and people_words.ANOTHER_ONE.search(before)):
            continue
        clause = clauses.around(norm, mention.start, mention.end)
        if people_words.TOLD_OF.search(clause.before) or people_words.NOT_ONE.search(before):
            continue
        if mention.value == 1 and people_words.NONE_OF_ALL.match(norm, mention.number.end):
            continue
        noun = (found.groupdict().get("noun") or "") if found else ""
        if people_signs.only_talked_to(norm, mention, found, noun, clause):
            continue
        ours = bool(people_words.OURS_BEFORE.search(clause.before)) or noun in ("of us", "us")
        ours = ours or bool(people_words.WE_WITH.search(norm[max(0, mention.start - 80) : mention.start]))
        end = found.end() if found else mention.end
        rest = people_words.REST_BEFORE.search(before) and people_words.REST_AFTER.match(norm[end : end + 24])
        if (not rest and people_signs.of_others(norm, mention, clause, ours)) or people_signs.others_after(
            norm, found, mention
        ):
            continue
        if clauses.hypothetical(clause):
            continue
        plus = bool(
            people_words.PLUS_ME.search(before)
            or people_words.APART_ME.search(before)
            or people_words.LED.search(before)
            or people_words.PLUS_ME_AFTER.match(norm[end : end + 12])
        ) and not people_words.COUNT_ME.search(before)
        if noun == "others" and not plus:
            continue
        total = bool(
            people_words.TOTAL.search(clause.before)
            or people_words.TOTAL_AFTER.match(clause.after[max(0, end - mention.end) :])
        )
        groups.append(
            _Group(
                mention,
                end,
                named
                or bool(noun and (re.fullmatch(people_words.TRADES, noun) or people_words.TRADES_EN.fullmatch(noun))),
                plus,
                ours,
                total,
                bool(people_words.FIXED.search(norm[max(0, mention.start - 24) : mention.start])),
                noun,
            )
        )
    return groups, tuple(each)


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
    with_me = [group for group in groups if people_words.COUNT_ME.search(text.norm[: group.mention.start][-12:])]
    if with_me:  # 手底下十三个人，加上我十四个
        return _count(text, with_me[-1])
    trades = [group for group in groups if group.trade]
    if len(trades) > 1:
        return _added(text, trades, groups)
    if len(groups) == 1:
        return _count(text, groups[0])
    rest = [group for group in groups if _is_rest(text.norm, group)]
    if len(rest) == 1 and any(
        group.mention.value > rest[0].mention.value and group.end <= rest[0].mention.start for group in groups
    ):
        return _count(text, rest[0])
    if all(people_words.THEN_EACH.match(text.norm[group.end : group.end + 20]) for group in groups):
        return _added(text, groups, groups)
    values = {(group.mention.number.low, group.mention.number.high, group.plus_me) for group in groups}
    if len(values) == 1:
        return _count(text, groups[0])
    if all(group.noun in ("女的", "男的", "女工", "男工", "women", "men", "female", "male") for group in groups):
        return _added(text, groups, groups)
    named = [group for group in groups if people_words.WE_BEFORE.search(text.norm[: group.mention.start][-20:])]
    if len({group.mention.value for group in named}) == 1:  # two men at the gate, we 9 people
        return _count(text, named[0])
    ours = [group for group in groups if group.ours]
    if len({group.mention.value for group in ours}) == 1:
        return _count(text, ours[0])
    last = groups[-1]
    if _ends_the_count(text.norm, last) and all(group.mention.value < last.mention.value for group in groups[:-1]):
        return _count(text, last)  # 还有一个小工也没拿 15个人
    if len(groups) == 2 and people_words.JOINED.match(text.norm[groups[0].end : groups[1].mention.start]):
        return _added(text, groups, groups)
    return None


def _ends_the_count(norm: str, group: _Group) -> bool:
    """Whether a count is a clause of its own, and the last one."""
    return not norm[group.end :].strip(" 了吧啊呢。.!,") and norm[: group.mention.start][-1:] in (
        ",",
        ";",
        "。",
        "!",
        " ",
    )


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


def _beside_few(text: Text, groups: list[_Group]) -> Count | None:
    """夫妻俩加一个老乡, 三个人: a count without a number, unless the numbers beside it add up to another."""
    few = people_signs.without_number(text)
    values = sorted({group.mention.value for group in groups if not group.mention.number.vague})
    if few and len(values) > 1 and few.value + sum(values[:-1]) == values[-1]:
        return _count(text, next(group for group in groups if group.mention.value == values[-1]))
    return few


def _ends_short(norm: str, mention: Mention) -> bool:
    """ "let me count.. 16": the only figure, at the end of a few words."""
    lead = norm[: mention.start].strip()
    return (
        len(lead) <= _SHORT_LEAD
        and not re.search(r"钱|元|块|月|岁|点|号|\b(?:yuan|rmb|month|year|age|at|line|no)\b", lead)
        and bool(people_words.ANSWER_TAIL.match(norm[mention.number.end :]))
    )


_SHORT_LEAD = 16  # characters
