"""Which months were not paid: 3月到6月, 去年腊月到现在, 三个半月, since April."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from datetime import datetime

from ..numbers import spells
from ..numbers.mentions import Mention
from ..people.listed import PINYIN
from ..reading import Period, Span
from ..wording.corrections import BACK_EN, BACK_ZH
from ..wording.text import Text, is_english
from . import month_words, period_listed, period_paid, period_spell, period_words
from .moments import local
from .month_points import last_due
from .months import MonthSpan, bare_row, month_spans, until_now

__all__ = ["read"]


# December is not finished yet, only September to November; 12月还没过完.
_NOT_OVER = re.compile(
    r"(?: is| has| was|'s)?(?: not|n'?t)(?: yet)? (?:finish\w*|over|ended?|done|complete\w*|due)\b"
    r"|份?(?:的)?(?:还|都)?没(?:有)?(?:到(?!手|账|位)|过完|结束|完)"
)


# July to nov except august; 七月到十一月 除了八月
_EXCEPT = re.compile(r"[,， ]*(?:but )?(?:except|excluding|not counting|除了|除开|不算)(?: for)? ?")


def _without_excepted(norm: str, found: list[MonthSpan]) -> list[MonthSpan]:
    """The months told, where one of them is left out by name."""
    for one, two in itertools.pairwise(found):
        inside = one.first < two.first <= two.last < one.last
        if inside and one.named is None and _EXCEPT.fullmatch(norm, one.end, two.start):
            whole = replace(one, named=one.length - two.length)
            return [whole if span is one else span for span in found if span is not two]
    return found


_GIVEN_NAMES = ("jun", "may")
_SURNAME = re.compile(rf"\b{PINYIN} $")


def _is_a_name(norm: str, span: MonthSpan) -> bool:
    """Chen Jun owes me: who owes, and not the month."""
    return norm[span.start : span.end] in _GIVEN_NAMES and bool(_SURNAME.search(norm[: span.start][-8:]))


def read(
    text: Text,
    mentions: list[Mention],
    received: datetime | None,
    answer: bool = False,
    noted: tuple[Span, ...] = (),
) -> Period | None:
    """The months not paid. With `answer`, a bare duration or month is taken as the period.

    `noted` are the places where months were jotted down beside a sum: those are the months unpaid.
    """
    norm, now = text.norm, local(received)
    row = bare_row(norm, now) if answer else None
    if row:
        return _of_months(text, [row])
    certain = ((0, len(norm)),) if answer else noted  # "March only" is no verb where months were asked for
    found = period_listed.listed(norm, month_spans(norm, now, certain))
    found = [span for span in found if not _NOT_OVER.match(norm, span.end)] or found
    found = _without_excepted(norm, [span for span in found if not _is_a_name(norm, span)])
    unpaid = period_paid.without_paid(norm, found)[0] if noted else []
    jotted = [span for span in unpaid if any(first <= span.start < last for first, last in noted)]
    if jotted:
        parted = [span for span in found if _PAID_IN_PART.match(norm, span.end)]
        return _of_months(text, [_with_parts(norm, span, parted) for span in _joined(jotted)])
    spells_noted = [mention for mention in mentions if mention.kind == "duration" and mention.span in noted]
    if spells_noted and not found:
        return _of_duration(text, spells_noted[0])
    if counted := _counted_back(norm, found, mentions) or _some_of(norm, found, mentions):
        return _of_months(text, [counted])
    spell = period_spell.unpaid(norm, [m for m in mentions if not _comes_on_top(norm, m)], answer)
    started = [span for span in found if _is_start(norm, span)]
    found = _mended(norm, found)
    spans = [span for span in period_paid.stayed_until(norm, started, found) if span not in started]
    spans, paid = period_paid.without_paid(norm, spans)
    spans = period_paid.without_first(spans, period_paid.first_paid(norm))
    months_of_pay = [span for span in spans if paid or not _is_occasion(norm, span)]
    spans = months_of_pay or (spans if answer else [])
    if spell and (row := _row_of(found, spell)):
        return _of_months(text, [row])
    if spell and (not spans or _says_more(norm, spell, spans) or _is_rest_of(norm, spell, spans)):
        return _of_duration(text, spell)
    if spell:
        spans = [_bounded(span, spell, now) for span in spans]
    elif not spans and started and (answer or period_words.UNPAID.search(norm)):
        spans = _since_start(norm, started, now, answer)
    spans = _itemised(norm, spans)
    if not spans or not _is_told(norm, spans, answer):
        return None
    return _of_months(text, [_with_parts(norm, span, found) for span in _said_unpaid(norm, spans)])


def _comes_on_top(norm: str, spell: Mention) -> bool:
    """The cooks want 1 more month; 再加一个月: to the months that are known, and how many these are is not said."""
    return " more " in norm[spell.start : spell.end] or norm.endswith(("再加", "再多"), 0, spell.start)


_PAID_IN_PART = re.compile(
    # 3月份的发了6000，4月份的一分没发
    r"(?:份|的)*(?:给|发|付|打)了(?:我|俺)?\d{3,6}(?:块钱?|元)?[,;]\s?(?:1[0-2]|\d)月(?:份)?的?(?:工资)?(?:一分钱?"
    r"|全|都|也|还|就|根本)*没|"
    r"(?:份|的|工资|老板|公司|他|俩|两个?|人|每|各|也|都)*(?:还?(?:差|欠)(?:我|我们|俺)?\s?[\d一二两三四五六七八九]"
    r"|(?:就|只|才)(?:给"
    r"|发|付|结)了?|(?:给|发|付"
    r"|结|打)了?(?:我|我们|俺)?(?:一?半|半个?月|一部分|[三四五]分之[一二三四]|百分之[\d一二三四五六七八九十]+"
    r"|[一二三四五六七八九]成"
    r"|[\d一二两三四五六七八九百千万]{2,7}(?:块钱?|元)?"
    r"[, ]?(?:还|又)?(?:差|欠|少)))|份?一半(?=[,。; ]|$)"
    r"|,? (?:(?:he|she|they|(?:the )?(?:boss|owner)(?: lady)?) )?(?:(?:only|just) (?:gave|paid)|(?:gave|paid"
    r"|gives?|pays?)(?: me| us)? "
    r"(?:exactly )?(?:(?:¥|rmb )?[\d,]+(?: yuan| rmb)? only|only|just|half|a part|part))\b"
    r"|份?(?:只有|才|就)?(?:百分之[\d一二三四五六七八九十]+|[一二三四五六七八九]成(?!都))"
    r"|:?,? (?:(?:he|she|they|boss) )?(?:only |just )?(?:(?:gave|paid|sent)(?: me| us)? )?(?:only "
    r"|just )?\d{1,2} ?(?:%|percent|per cent)"
    r"|:? (?:only |just )?half(?: paid)?(?=[,.;]|$)"
    r"|:? (?:should be|supposed(?: to be)?|was to be) (?:¥|rmb )?\d[\d,]*(?: yuan| rmb)?,? (?:and|but) (?:(?:i"
    r"|we|he|they) )?"
    r"(?:only )?(?:get|got|gave|paid|received?)\b"
    r"|,? (?:he|she|they|boss|owner) (?:cut|deducted|kept|held back)(?: me| us)? (?:¥|rmb )?\d"
    r"|每个?月(?:都)?(?:少发|扣|差|欠)(?:我|俺)?们?\d"
    r"|:? (?:he|she|they|boss|owner) (?:only |just )?(?:transferred|sent|paid|gave)(?: me| us)? (?:only "
    r"|just )?(?:¥|rmb )?\d"
)


_PART_OR_NONE_OF = re.compile(r"\b(?:half|part|none|nothing) (?:of|for) $")
# 6月整月6500没发, April 5,100 whole missing
_ITS_SUM = re.compile(
    r"份?(?:整个?月)?的?(?:工资)?[\d一二两三四五六七八九十百千万]{3,7}(?:块钱?|元)?(?:整个|全部|都|也|还)*(?:没"
    r"|未)(?:给|发|结|付)"
    r"|:?,? (?:¥|rmb )?\d[\d,]{2,6}(?: yuan| rmb)? (?:whole |all |fully )?(?:missing|unpaid|not paid|nothing)\b"
)
_FEW = 4  # months in a row that are paid in part
_AS_WELL = re.compile(r"份?的?(?:工资|工钱|钱)?(?:也|同样)")


def _with_parts(norm: str, span: MonthSpan, found: list[MonthSpan]) -> MonthSpan:
    """5月到7月一分没有，8月给了一半: months next to those that are unpaid, paid in part or not at all, are of them."""
    open_ = [
        other
        for other in found
        if other.length <= _FEW
        and not _DAY_OF_MONTH.search(norm[other.start : other.end])
        and (
            _PAID_IN_PART.match(norm, other.end)
            or period_words.UNPAID_AFTER.match(norm[other.end :][:24])
            or _ITS_SUM.match(norm, other.end)
            or _PART_OR_NONE_OF.search(norm[: other.start][-12:])
        )
    ]
    if _AS_WELL.match(norm, span.end):  # 9月的还没到，10月的同样没到
        open_ += [
            other for other in found if other.first == other.last and _index(other.last) + 1 == _index(span.first)
        ]
    for other in (*open_, *reversed(open_)):
        named = span.named + other.length if span.named else None
        start, end = min(span.start, other.start), max(span.end, other.end)
        if _index(other.first) == _index(span.last) + 1:
            span = MonthSpan(span.first, other.last, start, end, named)
        elif _index(other.last) == _index(span.first) - 1:
            span = MonthSpan(other.first, span.last, start, end, named)
    return span


def _is_start(norm: str, span: MonthSpan) -> bool:
    """Whether this is when somebody began (三月进的场)."""
    return bool(
        period_words.STARTED.match(norm[span.end : span.end + 12])
        or period_words.STARTED_BEFORE.search(norm[max(0, span.start - 32) : span.start])
    )


def _row_of(found: list[MonthSpan], spell: Mention) -> MonthSpan | None:
    """八月312个钟，九月288，十月96，三个月都没结: months told one by one, as many as are said to be unpaid."""
    if len(found) > 1 and found[-1].end <= spell.start and found[0].first < found[-1].last:
        whole = MonthSpan(found[0].first, found[-1].last, found[0].start, found[-1].end)
        if whole.length == spells.months(spell.value) and all(
            whole.first <= span.first <= whole.last for span in found
        ):
            return whole  # 十月到十二月五千五，一月涨到六千，做到三月底，总共六个月
    single = [span for span in found if span.first == span.last]
    if len(single) < 2 or len(single) != len(found) or len(single) != spells.months(spell.value):
        return None
    row = _joined(single)
    return row[0] if len(row) == 1 and single[-1].end <= spell.start else None


def _says_more(norm: str, spell: Mention, spans: list[MonthSpan]) -> bool:
    """Whether a duration that is owed tells more than the one month beside it."""
    return (
        len(spans) == 1
        and spans[0].first == spans[0].last
        and (period_spell.is_owed(norm, spell) or period_spell.is_in_a_row(norm, spell))
        and not period_words.UNPAID.search(norm[spans[0].end : spans[0].end + 8])
    )


def _is_rest_of(norm: str, spell: Mention, spans: list[MonthSpan]) -> bool:
    """上半年给了四个月，剩两个月没给: what is left of the months named; which of them was not said."""
    longest = max(span.length for span in spans)
    return period_spell.is_left(norm, spell) and spells.months(spell.value) < longest


def _since_start(norm: str, started: list[MonthSpan], now: datetime, answer: bool) -> list[MonthSpan]:
    """From the day of entering the site until now, if nothing was ever paid; else that day says nothing."""
    first = started[0]
    since = period_words.NEVER_PAID.search(norm, max(0, first.start - 40), first.end + 60)
    is_open = first.first == first.last or first.last == last_due(now)
    if since and is_open:
        return [until_now(first.first, now, first.start, first.end)]
    return started if answer else []


def _is_told(norm: str, spans: list[MonthSpan], answer: bool) -> bool:
    """Whether the months are those unpaid: asked for, beside a sum, in talk of pay, or all that is said."""
    rest = len(norm) - sum(span.end - span.start for span in spans)
    beside = any(
        period_words.SUM_BESIDE.match(norm[span.end : span.end + 30])
        or period_words.WORKED_THEN.match(norm[span.end : span.end + 8])
        or (period_words.AT_WORK_THEN.match(norm, span.end) and period_words.SUM.search(norm))
        or (period_listed.is_counted(norm, span) and _MONEY.search(norm))
        or period_words.LABELLED.search(norm[: span.start][-20:])
        or _SO_MANY.search(norm[: span.start][-16:])
        or (_IS_OF.match(norm, span.end) and _MONEY.search(norm) and norm[: span.start].endswith("是"))
        or (
            period_words.OWN_SENTENCE.search(norm[: span.start][-3:])
            and re.match(r"\s?(?:[.;!]|$)", norm[span.end :][:3])
        )
        for span in spans
    )
    beside = beside or (rest < _BRIEF and any(_FROM.search(norm[: span.start][-8:]) for span in spans))
    told = is_english(norm) and period_words.PAY_TALK.search(norm) and not _only_near(norm, spans)
    beside = beside or (rest < _BRIEF and bool(_TAKEN_BACK.search(norm)))  # I said May but that was wrong, it's June
    return bool(answer or beside or told or period_words.UNPAID.search(norm) or rest < 24)


_IS_OF = re.compile(r"份?的(?=[,。;!? ]|$)")  # 每人2600，说是六月的
_SO_MANY = re.compile(
    r"\b(?:two|three|four|five|six|\d{1,2}) months?: ?$"
    r"|[两二三四五六七八九\d]个月[:是]$"
)  # 3 months: June…
_BRIEF = 48  # characters
_FROM = re.compile(r"\bfrom (?:the )?$|从$")
_MONEY = re.compile(r"[元块钱]|工资|\d{3}|一天|一小时|\b(?:yuan|rmb|pay|paid|wages?|salary)\b")


def _joined(spans: list[MonthSpan]) -> list[MonthSpan]:
    """October base 3,000 + november 3,000: months that follow each other are one run."""
    if any(_index(two.first) - _index(one.last) != 1 for one, two in itertools.pairwise(spans)):
        return spans
    return [MonthSpan(spans[0].first, spans[-1].last, spans[0].start, spans[-1].end)]


_SUM_FOLLOWS = re.compile(
    r"(?: salary| wages?| pay)?[\s,:是]{0,3}(?:份?[^,;。\d]{0,6}(?:只有|才))?(?:份?的?(?:工资|派费|提成|课时费|加班费"
    r"|计件)?)?(?:份?(?:我|是|[做干]了|挣了?|赚了?|还|就|又"
    r"|也)*(?:少发|少给|欠|差|没发|没给|扣|压|拖欠?)(?:着"
    r"|了)?(?:我们?|俺们?)?)?"
    r"(?:(?:is|was|(?:was |is )?at|he owes?|they owe|owed)(?: me| us)? )?(?:rmb|¥)?\s?[\d一二两三四五六七八九]"
    r"|(?:份)?(?:也|都| is| was| also)*(?:一样|同样| (?:the )?same\b)"
)
_SUM_IN_REACH = re.compile(
    r"[^。;!?月]{0,8}(?:半个月)?[^。;!?月\d]{0,4}(?:月[^。;!?月\d]{0,2})?(?:\d{3,}|[一二两三四五六七八九][千万百])"
)
_SUM_BETWEEN = re.compile(
    r"[\s,;(]{0,2}(?:(?:i|we) )?(?:made |did |had |taught |worked )?(?:and |plus |和|还有|份?[做干]了)?(?:rmb "
    r"|¥)?\d[\d,.]{0,12}k?"
    r"(?: ?yuan| ?rmb| ?元| ?块|件|套|双|平米?| pieces?| hours| lessons| classes| days| orders)?\)?,?"
    r"(?: and)?(?: is| was)?(?: for| in"
    r"| of|的是)? ?"
)


def _itemised(norm: str, spans: list[MonthSpan]) -> list[MonthSpan]:
    """August, 4,300 yuan, and September, 4,500: months that follow each other, each with its sum."""
    if len(spans) < 2 or not (
        all(_SUM_FOLLOWS.match(norm, span.end) or _PAID_IN_PART.match(norm, span.end) for span in spans)
        or all(_SUM_IN_REACH.match(norm, span.end) for span in spans)
        or all(_SUM_BETWEEN.fullmatch(norm, one.end, two.start) for one, two in itertools.pairwise(spans))
    ):
        return spans
    if any(span.first != span.last and span.named != span.length for span in spans):
        return spans
    if any(_index(two.first) - _index(one.last) != 1 for one, two in itertools.pairwise(spans)):
        return spans
    return [MonthSpan(spans[0].first, spans[-1].last, spans[0].start, spans[-1].end)]


def _said_unpaid(norm: str, spans: list[MonthSpan]) -> list[MonthSpan]:
    """Worked from February to May, never paid for May: the months said to be unpaid, where only some are."""
    unpaid = [
        span
        for span in spans
        if period_words.UNPAID_BEFORE.search(norm[max(0, span.start - 48) : span.start])
        or period_words.UNPAID_AFTER.match(norm[span.end : span.end + 24])
    ]
    if any(_PAY_OF.search(norm[: span.start][-20:]) for span in spans):
        spans = [span for span in spans if not _WORKED_FROM.search(norm[: span.start][-64:])] or spans
    # not from May, from March to June
    return unpaid or [span for span in spans if not _DENIED.search(norm[: span.start][-12:])] or spans


# Employed from 6 May to 31 August. The wages for July and August …
_PAY_OF = re.compile(r"\b(?:the|my|our) (?:wages?|pay|salary|salaries|money) (?:for|of) $")
_WORKED_FROM = re.compile(r"\b(?:worked|employed|working|served)\b[^.;!?]{0,50} from $")


def _is_occasion(norm: str, span: MonthSpan) -> bool:
    """Whether a month is only when something happened or is due (要过元旦了, 上个月给了7万), not a month of pay."""
    before, after = norm[max(0, span.start - 40) : span.start], norm[span.end : span.end + 32]
    if _HELPED_THEN.match(after):
        return True  # last winter you already helped us; 上个月就在这投诉过
    if span.first != span.last:
        return False
    if _DAY_OF_MONTH.search(norm[span.start : span.end]) and not _FROM_TO.search(before):
        return True  # on 3 November a pallet came down
    if (
        period_words.OCCASION_AFTER.match(after)
        or period_words.PAID_THEN.search(before[-36:])
        or period_words.HAPPENED_THEN.search(before)
    ):
        return True
    if month_words.FEAST_NAMES.search(norm[span.start : span.end]) and not period_words.FEAST_UNPAID.match(after):
        return bool(period_words.OCCASION_BEFORE.search(before[-8:]) or not _FEAST_OPEN.match(after))
    return False


# 腊月盖猪场的钱，到现在没结; but not 过年都没脸回去
_FEAST_OPEN = re.compile(
    r"[^,.。;!]{0,10}(?:(?:钱|工资|账),[^,.。;!]{0,6})?(?:没(?!脸|法回|空|回)|欠|不发|不给|工资|unpaid|salary)"
)
_HELPED_THEN = re.compile(
    r",? (?:you|your (?:office|people)|the (?:office|bureau|government))\b[^.,;]{0,16} help"
    r"|份?(?:我们?|俺们?|都|已经|就)*(?:在|到|跟|向|找)[^,;。]{0,6}(?:投诉|举报|反映|登记|报)过"
)


def _only_near(norm: str, spans: list[MonthSpan]) -> bool:
    """Whether all that is named is this month or the last, which things happen in: we got the money last month."""
    return all(norm[span.start : span.end].endswith("month") for span in spans)


_DAY_OF_MONTH = re.compile(
    r"^[^到至-]*(?:\d{1,2}|二?十几|[一二三]?十[一二三四五六七八九]?)[日号]$|^\d{1,2}(?:st|nd|rd|th)? [a-z]"
    r"|[a-z](?<!month) \d{1,2}(?:st|nd|rd|th)?$"
)
_FROM_TO = re.compile(r"[从自到至](?:了)?$|\b(?:from|since|till|until|to|after|through)(?: the)? $")
_CORRECTION = 40  # characters; farther off it takes back something else
_TAKEN_BACK = re.compile(rf",(?:[哎哦噢啊]不(?:是)?|不不|不是不是),|{BACK_ZH}|应该是|\b{BACK_EN}\b")

_ONLY_THE_END = re.compile(r"(?:到|至|until|till|to)\s?$")


_DENIED = re.compile(r"(?:不是|不)(?:从)?\s?$|\bnot (?:from |since |in )?$")


def _mended(norm: str, found: list[MonthSpan]) -> list[MonthSpan]:
    """是七月八月, 口误, 是八月九月: what was taken back is no longer said."""
    for place, later in enumerate(found[1:], 1):
        between = norm[found[place - 1].end : later.start]
        if len(between) <= _CORRECTION and _TAKEN_BACK.search(between):
            earlier = found[place - 1]
            if _ONLY_THE_END.search(between) and earlier.first < later.last:  # 三月到七月, 不对, 是到八月
                return [MonthSpan(earlier.first, later.last, earlier.start, later.end), *found[place + 1 :]]
            return found[place:]
    return found


def _bounded(span: MonthSpan, spell: Mention, now: datetime) -> MonthSpan:
    """从7月开始没发，已经四个月了: the duration ends a span that was left open."""
    months = spells.months(spell.value)
    if span.last != last_due(now) or span.first == span.last or not months.is_integer():
        return span
    last = _index(span.first) + int(months) - 2
    end = (last // 12, last % 12 + 1)
    return MonthSpan(span.first, end, span.start, span.end) if span.first <= end <= span.last else span


def _counted_back(norm: str, found: list[MonthSpan], mentions: list[Mention]) -> MonthSpan | None:
    """到11月底9个月: so many months that end with the one named."""
    if len(found) != 1 or found[0].length > 1 or not _ONLY_THE_END.search(norm[: found[0].start]):
        return None
    last = found[0]
    for spell in mentions if not _is_occasion(norm, last) else ():
        months = spells.months(spell.value) if spell.kind == "duration" else 0.0
        beside = _BESIDE_END.fullmatch(norm, last.end, spell.start) or _TO.fullmatch(norm, spell.end, last.start)
        if beside and months.is_integer() and 1 < months <= _LONGEST_BACK:
            first = _index(last.last) - int(months)
            return MonthSpan((first // 12, first % 12 + 1), last.last, min(last.start, spell.start), last.end)
    return None


def _some_of(norm: str, found: list[MonthSpan], mentions: list[Mention]) -> MonthSpan | None:
    """4月到10月里头五个月: which of them was not said, but how many."""
    for span in found if len(found) == 1 else ():
        for spell in mentions:
            months = spells.months(spell.value) if spell.kind == "duration" else 0.0
            if 0 < months < span.length and _AMONG.fullmatch(norm, span.end, spell.start):
                return replace(span, named=months)
    return None


_AMONG = re.compile(r"份?(?:这)?(?:里头|里面|里|中间|当中|之间|之中|间)[,， ]?(?:的|有|一共|总共)*|,? (?:but )?only ")
_BESIDE_END = re.compile(r"[底末份]{0,2}(?:为止|止)?[,， ]{0,2}(?:一共|总共|共|正好|整)?")
_TO = re.compile(r"[,， ]{0,2}(?:到|至) ?")
_LONGEST_BACK = 36  # months


def _of_months(text: Text, spans: list[MonthSpan]) -> Period:
    best = max(spans, key=lambda span: (span.length, -span.start))
    months = best.named or best.length
    return Period(
        f"{best.first[0]}-{best.first[1]:02d}",
        f"{best.last[0]}-{best.last[1]:02d}",
        float(months),
        text.span(best.start, best.end),
    )


def _index(month: tuple[int, int]) -> int:
    return month[0] * 12 + month[1]


def _of_duration(text: Text, spell: Mention) -> Period:
    months = spells.months(spell.value)
    return Period(None, None, months, text.span(*spell.span))
