"""What was paid already, taken out of the months told: 干到七月底只发了四月的, paid for 2 of the 5 months."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from ..numbers import numerals_en, spells
from ..numbers.mentions import Mention
from ..numbers.small import small
from ..wording.phrases import Sought
from . import month_words
from .months import MonthSpan

__all__ = [
    "first_paid",
    "is_lessened",
    "is_parted",
    "of_unpaid_months",
    "stayed_until",
    "without_first",
    "without_paid",
]

_PAID_FOR = re.compile(
    r"(?<!last )\bpaid(?: me| us| him| her| wages| salary| in full)*(?: only| just)?(?: for| in)?(?: the months? of"
    r"| the wages (?:of"
    r"|for))? $|\b(?:only|just) (?:gave|got|pay)(?: me| us)?(?: the)?(?: wages| salary| pay| money"
    r"| paid)?(?: for| of)? $"
    r"|\b(?:got|received) (?:my|our|the)(?: full)? (?:wages?|salary|pay) (?:for|of|in) $"
    r"|(?:发|给|付|结)(?:我们?|俺们?)?了(?:我们?|俺们?)?$"
)
_NOT_PAID = re.compile(
    r"(?:\bnot|n't|\bnever|\bnobody|\bno one|\bwithout|\bun)(?: \w+){0,4} ?$|(?:没有?|未|不|少|拖|欠)[^,。;]{0,3}$"
)
_PAID_AFTER = re.compile(
    r"^(?: on(?:wards?)?)?,? (?:he|she|they|i was|we were) paid (?:me |us )?(?:in full|fully|everything|normally)\b"
    r"|^份?的?(?:工资|工钱)?(?:还|都)?没到(?:发工资的?)?(?:日子|时候|时间|期|点)|^ (?:is |was )?not (?:yet )?due\b"
    r"|^,? (?:was |were |came )?on time\b|^ (?:came|arrived)\b(?! only| just| late| half| (?:¥|rmb )?\d)"
    r"|^:? (?:yes,? )?(?:was |is )?(?:paid|received)\b(?! only| (?:me |us )?(?:¥|rmb )?\d)|^(?:'s)?(?: wages?| salary"
    r"| pay| only)* (?:was|were|is|has been|have been|got) (?:fully |already )?paid\b"
    r"|^份?的(?:1[0-2]|\d|十[一二]?|[一二三四五六七八九])月(?:份|初|底|中)?(?:就|才|已经)?[给发结](?:我|俺)?们?了"
    r"|^份?的?(?:工资|工钱|钱)?(?:老板|公司|厂里)?(?:已经|倒|都|是|全部?){0,4}(?:发了|给了|[给发结](?:我|俺)们?了|付了"
    r"|结了|清了"
    r"|结清)(?![一二两三四五六七八九\d]{0,2}[百千万\d])"
)
_NOT_ME = re.compile(r"[^.;!?]{0,16}\b(?:except|but not|apart from|besides) me\b")
_STAYED = re.compile(
    r"\b(?:work(?:ed|ing)?|stay(?:ed)?|was there|were there|continued|went on|left|leave|quit|finish(?:ed)?"
    r"|stop(?:ped)?)[^,.;]{0,16}"
    r" ?(?:until|till|to|through|up to|in|at)(?: the)?(?: end of| middle of)? ?$|\b(?:left|leave|quit"
    r"|finish(?:ed)?|stop(?:ped)?) (?:at |in )?(?:the )?(?:(?:middle|mid|end) (?:of )?)?$|(?:干|做|上|忙|工作|待"
    r"|呆)(?:班)?(?:一直)?到(?:了)?$"
)

_LEFT_THEN = re.compile(
    r"[份底初]?(?:二?十?[几\d]{0,2}[号日])?(?:被(?:撵|赶|开|辞|炒)|退的?场|撤的?场|离的?场"
    r"|走的|完的?工|结的?束)"
)

# Something is owed beside what was paid, so the months that were named may still be open.
_OPEN = re.compile(
    r"欠|差|没|未|不[发给付结]|半|部分|还剩|扣|\bowe|unpaid|\bnot\b|n't\b|\bonly\b|\bhalf\b|\bpart|\bless\b"
    r"|\bstill\b|\brest\b"
)


def without_paid(norm: str, spans: list[MonthSpan]) -> tuple[list[MonthSpan], bool]:
    """The months that are left when those said to be paid are taken out, and whether any was."""
    paid = [span for span in spans if _is_paid(norm, span)]
    if not paid:
        return spans, False
    rest = [span for span in spans if not any(gone.first <= span.first and span.last <= gone.last for gone in paid)]
    for gone in paid:
        rest = [_less(span, gone) for span in rest]
    return ([] if not rest and not _OPEN.search(norm) else rest or spans), bool(rest)


def _is_paid(norm: str, span: MonthSpan) -> bool:
    if _NOT_ME.match(norm, span.end):
        return False
    if month_words.FEAST_NAMES.search(norm[span.start : span.end]) and _GAVE_A_SUM.match(norm, span.end):
        return False  # 过年给了我6000: when it came, and not the pay of that month
    before = norm[max(0, span.start - 48) : span.start]
    found = _PAID_FOR.search(before)
    if found:
        return not _NOT_PAID.search(before[: found.start()])
    return bool(_PAID_AFTER.match(norm[span.end : span.end + 40]))


_GAVE_A_SUM = re.compile(r"(?:的时候|就|只|才|他|老板)*(?:给|发|付|打|转)了?(?:我|俺)?(?:们)?[\d一二两三四五六七八九]")


def _less(span: MonthSpan, gone: MonthSpan) -> MonthSpan:
    if gone.first == span.first and gone.last < span.last:
        year, month = gone.last
        return replace(span, first=(year + month // 12, month % 12 + 1), named=None)
    if span.first < gone.first <= gone.last == span.last:
        year, month = gone.first
        return replace(span, last=(year - (month == 1), (month - 2) % 12 + 1), named=None)
    named = span.named or span.length
    if span.first < gone.first <= gone.last < span.last and named == span.length:
        return replace(span, named=named - gone.length)  # 3月到6月, 其中4月的发了
    return span


def stayed_until(norm: str, started: list[MonthSpan], spans: list[MonthSpan]) -> list[MonthSpan]:
    """四月进厂, 干到七月; started in May and worked until August: one run of months."""
    if len(started) != 1 or started[0].first != started[0].last:
        return spans
    first = started[0]
    for place, span in enumerate(spans):
        stays = _STAYED.search(norm[max(0, span.start - 48) : span.start]) or _LEFT_THEN.match(norm, span.end)
        if span.start > first.end and stays and first.first <= span.last:
            whole = MonthSpan(first.first, span.last, first.start, span.end)
            return [*spans[:place], whole, *spans[place + 1 :]]
    return spans


_FIRST = r"(?:(?:头|前)(?P<{n}>[一两俩二三123])个?月|第一个月|头个月|首月)"
# 头一个月的发了，后头四个月没见着钱; the first was paid, the second not.
_FIRST_PAID = Sought(
    _FIRST.format(n="zh")
    + r"(?:的)?(?:工资|工钱|钱)?(?:倒|是|就|老板|他|也|都|已经|按时|正常)*(?:给|发|结|付)(?:了|过|清)"
    r"(?![\d一二两三四五六七八九半点])"
    r"|(?:给|发|结|付)(?:了|过)(?:我|俺)?们?" + _FIRST.format(n="zh_then") + r"(?!.{0,4}半)"
    r"|\bfirst (?:(?P<en>two|three|[23]) )?(?:months?|one)(?:'s)?(?: salary| pay| wages?)?(?: was| is| were"
    r"| they| he| boss"
    r"| got)* paid\b"
    r"|\b(?:paid|gave|got)(?: me| us)?(?: for| only| just)* the first (?:(?P<en_then>two|three"
    r"|[23]) )?(?:months?|one)\b"
    r"(?! of\b|,? half)"
)


def first_paid(norm: str) -> int:
    """How many months at the start are said to be paid; 0 when none are."""
    found = _FIRST_PAID.search(norm)
    word = next((value for value in found.groupdict().values() if value), "") if found else ""
    return small(word or "1") if found else 0


def without_first(spans: list[MonthSpan], months: int) -> list[MonthSpan]:
    """A run of months without so many at its start."""
    if len(spans) != 1 or not months or spans[0].length <= months or spans[0].named not in (None, spans[0].length):
        return spans
    return [replace(spans[0], first=spans[0].months[months], named=None)]


_OF_MONTHS = re.compile(r"(\w+) (?:out )?of (?:the |my |our |these |those )?$")


def is_parted(norm: str, mention: Mention) -> bool:
    """Whether some months were told apart from this whole (paid for 2 of the 5 months, 3 of 5 are unpaid)."""
    return _part(norm, mention) is not None


def _part(norm: str, mention: Mention) -> tuple[float, bool] | None:
    """(seconds told apart from a whole, whether they were paid)."""
    link = _OF_MONTHS.search(norm[max(0, mention.start - 30) : mention.start])
    if link is None:
        return None
    begin = max(0, mention.start - 30) + link.start()
    part = numerals_en.parse(norm, begin)
    if part is None or part.value <= 0:
        return None
    before = norm[max(0, begin - 30) : begin]
    got = re.search(r"\b(?:paid|got|received|gave)\b[^,.;]*$", before)
    return part.value * spells.MONTH, bool(got and not _NOT_PAID.search(before[: got.start()]))


_PAID_OF_THEM = re.compile(r"[^,。;\d]{0,6},?(?:只|就|才|光)(?:给|发|结)了?(?:我|俺)?们?(?:头|前|第)?")


def of_unpaid_months(norm: str, mentions: list[Mention]) -> list[Mention]:
    """上船4个月只发了头一个月, got 3 of 5 months: of the months told only those that were not paid."""
    mentions = [_less_part(norm, mention) if mention.kind == "duration" else mention for mention in mentions]
    for one, two in itertools.pairwise(mentions):
        whole = one.kind == two.kind == "duration" and not (one.value % spells.MONTH or two.value % spells.MONTH)
        if whole and one.value > two.value and _PAID_OF_THEM.fullmatch(norm, one.end, two.start):
            rest = replace(one, number=one.number.times((one.value - two.value) / one.value))
            return [rest if mention is one else mention for mention in mentions if mention is not two]
    return mentions


def is_lessened(norm: str, mention: Mention) -> bool:
    """Whether `of_unpaid_months` took the months that were paid from this time already."""
    return bool(_PAID_OF_THEM.match(norm, mention.end))


def _less_part(norm: str, mention: Mention) -> Mention:
    told = _part(norm, mention)
    if told is None or told[0] >= mention.value:
        return mention
    part, paid = told
    return replace(mention, number=mention.number.times((mention.value - part if paid else part) / mention.value))
