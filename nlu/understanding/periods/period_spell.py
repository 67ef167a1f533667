"""Which duration is unpaid: 三个半月没发, 4 months of work for nothing; not the years that somebody worked there."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Literal

from ..numbers import spells
from ..numbers.mentions import Mention
from ..wording import clauses
from ..wording.corrections import BACK_EN, BACK_ZH
from ..wording.text import is_english
from . import period_paid, period_words

__all__ = ["is_in_a_row", "is_left", "is_owed", "months_paid", "unpaid", "without_paid"]

Sign = Literal["owed", "worked", "alone"]

_SHORTEST, _LONGEST = 5 * spells.DAY, 15 * spells.YEAR
_LONG_SERVICE = 3 * spells.YEAR  # who worked that long was paid; so was who worked a year and does not say "nothing"
_SHOUT = 60  # characters; SALARY!!! 3 MONTH!!!
_PAID_MONTHS = re.compile(
    r"(?<![没未不])(?:给|发|结|付)(?:了|过)(?:我们?|俺们?|大家)?(?:前面|头|前)?$|(?:只|才|就)(?:拿|领)(?:到|了)+$"
    r"|\b(?:gave|give|gives|paid|pay) (?:me |us )?(?:the )?(?:money|salary|pay|wages?) (?:of|for) (?:only )?$"
    r"|(?<!not )\bpaid (?:me |us )?(?:only |just )?(?:for )?$"
)
_HOURS = re.compile(r"小时|钟头|\bhours?\b|\bhrs?\b")
# 要了八个月: how long it has been asked for.
_DEMANDED = re.compile(r"(?:(?:要|讨|追|催|等|盼|跑)(?:了|咗)|等到(?:现在|今天))(?:快|整整|有|都)?\s?$")
_OF_RENT = re.compile(r"(?:房租|水电费?|贷款|社保)[^,，。;\d]{0,3}$")  # 房租也两个月没交了
# 干了快两年, 就是这三个月生意差，每个月六千只给我发三千
_NONE_OR_LITTLE = re.compile(r"^[^。;!?\d]{0,30}(?:没|不|只)(?:有)?(?:给|发|结|付)(?!假)")
_DAYS, _MONTHS = re.compile(r"天|日|day"), re.compile(r"月|month|年|year")
_RATE_BEFORE = re.compile(r"[每/]\s?$|(?:per|a|each|every)\s$")
_SUM_BEFORE = re.compile(r"[\d千万百块元kw]\s?(?:块|元|钱|块钱)?\s?$")
_PAY_DAY = re.compile(r"\s?(?:给|发|结|付)(?:一次|一回)|\s?一(?:结|发|付)")
_ALREADY, _AND_MORE = re.compile(r"(?:已经|都|快|整整|有)\s?$"), re.compile(r"\s?(?:多|了)")
_TAKEN_BACK = re.compile(rf"{BACK_ZH}|不是|应该是|\b(?:no|{BACK_EN})\b")
_NO_SPELL_BEFORE = re.compile(
    r"\bnot $"
    r"|\b(?:in|within|after|for the first|first|every|each|another|next|of|since|about|over|under|my|his|her|a|age|aged"
    r"|him|only|stayed|hospital|bed) $|\bworked? (?:\w+ ){0,3}$|\bcontract (?:\w+ ){0,3}$"
)
# We still wait 2 month money; 发了两个月的钱.
_OF_PAY = re.compile(r"的(?:钱|工资|工钱|薪水)| (?:of )?(?:salary|pay|wages?|money)\b|['’s]* (?:salary|pay|wages?)\b")
_NO_SPELL_AFTER = re.compile(
    r" ?(?:old|later|from now|contract|notice|holiday|visa|in (?:bed|hospital|china|prison)|probation|pregnant|ago"
    r"|before|trial|rest|leave|off\b)"
)
_LESS = re.compile(r"少发|只发|一半|\b(?:less|short|missing|half|only)\b")  # 18 months, every month 500 less
_LAST, _IN_A_ROW = re.compile(r"最后(?:那|这)?$"), re.compile(r"(?:连着|连续|一连|接连)$")
_SINGLE = frozenset({"一个月", "1个月", "一年", "a month", "1 month", "one month", "a year", "every month"})


def unpaid(norm: str, mentions: list[Mention], answer: bool) -> Mention | None:
    """The duration that is unpaid: what is left of one, else one that is owed, else one that was worked."""
    durations = _durations(mentions)
    parted = [mention for mention in durations if period_paid.is_parted(norm, mention)]
    if parted:
        return parted[0]
    left = [mention for mention in durations if is_left(norm, mention) and not _SOME.match(norm, mention.start)]
    if left and period_words.UNPAID.search(norm):
        return left[-1]
    rest = without_paid(norm, mentions)
    if rest:
        return rest
    durations = [mention for mention in durations if not _SOME.match(norm, mention.start)]
    signs = [(mention, _sign(norm, mention, mentions, answer)) for mention in durations]
    owed = [mention for mention, sign in signs if sign == "owed"]
    if owed:
        return _corrected(norm, owed)
    worked = [mention for mention, sign in signs if sign]
    if worked and answer:
        return worked[-1]
    if worked and (any(sign == "alone" for _, sign in signs) or period_words.UNPAID.search(norm)):
        longest = _LONG_SERVICE if period_words.NEVER_PAID.search(norm) or _LESS.search(norm) else spells.YEAR
        return worked[0] if worked[0].value < longest else None
    return _only_one(norm, durations) if is_english(norm) else None


def _only_one(norm: str, durations: list[Mention]) -> Mention | None:
    """4 months he lie to me, we still wait 2 month money: the one duration of weeks or months beside pay."""
    spells_told = [mention for mention in durations if _MONTHS.search(norm[mention.start : mention.end])]
    several = [mention for mention in spells_told if norm[mention.start : mention.end] not in _SINGLE]
    spells_told = several if len(spells_told) > 1 and len(several) == 1 else spells_told  # 2 month. 1 month 4200
    spells_told = spells_told or [m for m in durations if "week" in norm[m.start : m.end]]
    if len(spells_told) != 1 or not period_words.PAY_TALK.search(norm):
        return None
    told = spells_told[0]
    before, after = norm[max(0, told.start - 24) : told.start], norm[told.end : told.end + 24]
    clause = clauses.around(norm, told.start, told.end)
    if (
        told.value > 2 * spells.YEAR
        or norm[told.start : told.end] in _SINGLE
        or _NO_SPELL_BEFORE.search(before)
        or _NO_SPELL_AFTER.match(after)
        or period_words.AGO.match(after)
        or period_words.NOT_OWED.search(clause.text)
        or (period_words.FUTURE.search(before) and not _OF_PAY.match(after))
        or _RATE_BEFORE.search(before)
        or clauses.supposed(clause)
        or clauses.about_others(clause)
    ):
        return None
    return told


def is_owed(norm: str, spell: Mention) -> bool:
    """Whether the words right beside a duration say that it is owed (欠了三个月, 3 months unpaid)."""
    return bool(
        period_words.OWING.search(norm[max(0, spell.start - 16) : spell.start])
        or _SINCE_EN.search(norm[max(0, spell.start - 6) : spell.start])  # not me, since 2 month
        or period_words.OWED_AFTER.match(norm[spell.end : spell.end + 12])
    )


def is_in_a_row(norm: str, spell: Mention) -> bool:
    """Whether a duration is told as a run of months (连着三个月都这样)."""
    return bool(_IN_A_ROW.search(norm[max(0, spell.start - 4) : spell.start]))


_SOME = re.compile(r"几个|好几|好多|(?:several|some|a few|many)\b")  # 几个月没发: how many is asked
_SINCE_EN = re.compile(r"\bsince $")


def _durations(mentions: list[Mention]) -> list[Mention]:
    return [m for m in mentions if m.kind == "duration" and _SHORTEST <= m.value <= _LONGEST]


def without_paid(norm: str, mentions: list[Mention]) -> Mention | None:
    """做了仨月, 给了一个月: the months worked less the months paid."""
    durations = _durations(mentions)
    worked = [mention for mention in durations if period_words.WORKED.search(norm[: mention.start][-16:])]
    paid = [mention for mention in durations if _PAID_MONTHS.search(norm[: mention.start][-24:])]
    first = period_paid.first_paid(norm)
    told = len(worked) == 1 and not paid and not period_paid.is_lessened(norm, worked[0])
    if told and first and worked[0].value > first * spells.MONTH:
        return replace(worked[0], number=worked[0].number.times(1 - first * spells.MONTH / worked[0].value))
    if len(worked) != 1 or len(paid) != 1 or worked == paid or paid[0].value >= worked[0].value:
        return None
    if paid[0].value % spells.MONTH or _SUM_BEFORE.search(norm[: paid[0].start][-8:]):
        return None
    return replace(worked[0], number=worked[0].number.times(1 - paid[0].value / worked[0].value))


def months_paid(norm: str, mentions: list[Mention]) -> float:
    """4月到10月，每个月5000，只给了两个月的钱: how many of the months were paid; 0 where that is not told."""
    paid = [mention for mention in _durations(mentions) if _PAID_MONTHS.search(norm[: mention.start][-24:])]
    whole = [m for m in paid if m.value % spells.MONTH == 0 and _OF_PAY.match(norm, m.end)]
    return spells.months(whole[0].value) if len(whole) == len(paid) == 1 else 0.0


def is_left(norm: str, mention: Mention) -> bool:
    """Whether a duration is what is left of a longer one (还剩两个月, 有十个月没给)."""
    before, after = norm[max(0, mention.start - 16) : mention.start], norm[mention.end : mention.end + 40]
    return bool(
        period_words.LEFT_OVER.search(before)
        or period_words.LEFT_OVER_AFTER.match(after)
        or (period_words.OF_THEM_BEFORE.search(before) and period_words.OF_THEM_AFTER.match(after))
    )


def _sign(norm: str, mention: Mention, mentions: list[Mention], answer: bool) -> Sign | None:
    """What the words around a duration make of it; None when it is no time of work, or asked, or to come."""
    before, after = norm[max(0, mention.start - 16) : mention.start], norm[mention.end : mention.end + 40]
    if _DEMANDED.search(before) or _OF_RENT.search(before):
        return None
    farther = norm[max(0, mention.start - 50) : mention.start]
    if _is_of_days(norm, mention, before, after):
        return None
    if period_words.STOPPED_AGO.match(after) or (before.endswith("这") and _NONE_OR_LITTLE.search(after)):
        return "owed"
    if period_words.AGO.match(after):
        return "owed" if period_words.STOPPED_BEFORE.search(farther[-48:]) else None
    unpaid_in = period_words.UNPAID_IN.search(farther)
    if _RATE_BEFORE.search(before) or _PAY_DAY.match(after) or (period_words.FUTURE.search(before) and not unpaid_in):
        return None
    clause = clauses.around(norm, mention.start, mention.end)
    single = norm[mention.start : mention.end] in _SINGLE and not _LAST.search(before)
    if clauses.supposed(clause) or (single and _is_a_rate(before, after)):
        return None
    if _LAST.search(before) and period_words.UNPAID.search(clause.text):
        return "owed"  # 就最后一个月3900没给
    more = _ALREADY.search(before) and _AND_MORE.match(after) and period_words.UNPAID.search(farther[-30:])
    if period_words.OWING.search(before) or period_words.OWED_AFTER.match(after) or unpaid_in or more:
        return "owed"
    months = mention.value >= spells.MONTH
    alone = months and period_words.ALONE_BEFORE.search(before) and period_words.ALONE_AFTER.match(after)
    if (
        answer
        or period_words.WORKED.search(before)
        or _IN_A_ROW.search(before)
        or period_words.HAS_BEEN.search(farther[-30:])
        or (alone and (_sum_told(mentions) or len(norm) < _SHOUT or _in_its_field(norm, mention, mentions)))
        or (period_words.UNPAID.search(clause.text) and not single and months)
    ):
        return "alone" if alone else "worked"
    return None


def _is_of_days(norm: str, mention: Mention, before: str, after: str) -> bool:
    """Hours and days are worked or waited; pay is owed by the month, unless the days are said to be unpaid."""
    words = norm[mention.start : mention.end]
    if _HOURS.search(words):
        return True
    if not _DAYS.search(words) or _MONTHS.search(words) or mention.value >= 3 * spells.MONTH:
        return False
    return not period_words.DAYS_UNPAID.match(after) or bool(period_words.WORKED.search(before))


def _is_a_rate(before: str, after: str) -> bool:
    """七千一个月, a month for 7,000."""
    if period_words.OWING.search(before):
        return False
    return bool(_SUM_BEFORE.search(before) or period_words.RATE_NEAR.match(after))


def _sum_told(mentions: list[Mention]) -> bool:
    return any(
        mention.kind == "amount" or (mention.kind == "number" and mention.number.scale >= 1000) for mention in mentions
    )


def _in_its_field(norm: str, mention: Mention, mentions: list[Mention]) -> bool:
    """Pan Weld, 22 of us, 4 month: the only duration of an English note, between commas or stops."""
    durations = sum(1 for other in mentions if other.kind == "duration")
    before = norm[max(0, mention.start - 24) : mention.start]
    return is_english(norm) and durations == 1 and not period_words.NOT_OWED.search(before)


def _corrected(norm: str, owed: list[Mention]) -> Mention:
    """The first, or the last where that takes back the one before it."""
    if len(owed) > 1 and _TAKEN_BACK.search(norm[owed[-2].end : owed[-1].start]):
        return owed[-1]
    return owed[0]
