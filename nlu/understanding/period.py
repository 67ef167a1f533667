# ruff: noqa: E501  (a list of words reads better unbroken)
"""Which months were not paid: 3月到6月, 去年腊月到现在, 三个半月, since April."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from . import clauses, spells
from .mentions import Mention
from .moments import local
from .reading import Period, Span
from .text import Text

__all__ = ["MonthSpan", "month_spans", "read", "spans_of_dates", "too_old"]

_FIGURES = {
    "一": 1,
    "正": 2,
    "二": 2,
    "两": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
    "十": 10,
    "十一": 11,
    "十二": 12,
    "冬": 12,
    "腊": 1,
    "元": 1,
}
_NAMES = {
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "may": 5,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}
_FEASTS = {
    "元旦": 1,
    "春节": 2,
    "过年": 2,
    "过完年": 2,
    "年后": 2,
    "开春": 3,
    "清明": 4,
    "五一": 5,
    "端午": 6,
    "中秋": 9,
    "国庆": 10,
    "十一": 10,
    "年底": 12,
    "年末": 12,
    "年尾": 12,
    "年初": 1,
    "年中": 6,
    "底": 12,
    "末": 12,
    "初": 1,
}
_YEAR = r"(?:(?P<year>大前年|前年|去年|上年|今年|当年|同年|次年|第二年|本年|(?:20)?[12]\d年|二零[零一二三四五六七八九]{2}年|last year|this year)(?:的|度)?\s?)?"
_MONTH = r"(?P<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九正冬腊元])(?:(?:、|和|跟|,|-|到|至)?(?P<month2>1[0-2]|[1-9]|十[一二]?|[二三四五六七八九])(?=月))?月(?:份)?(?:[上中下]旬|底|初|末|中)?(?:\d{1,2}[号日]|[一二三]?十?[一二三四五六七八九]?[号日])?(?!租)"
_FEAST = r"(?P<feast>元旦|春节|过完年|过年|年后|开春|清明|五一|端午|中秋|国庆|年底|年末|年尾|年初|年中|(?<=年)[底初末])"
_NEAR = r"(?P<near>上上个?月|上个?月|这个?月|本月|当月|前个月|last month|this month|the month before last)"
_NOW = r"(?P<now>现在|目前|(?<=[至到])今(?![年天])|今天|如今|这会|眼下|\bnow\b|\btoday\b|\bpresent\b)"
_ISO = r"(?P<iso>20[12]\d[-./]\s?(?:1[0-2]|0?[1-9])(?:[-./]\d{1,2})?(?!\d))"
_HALF = r"(?P<half>上半年|下半年|first half of (?:the|this|last) year|second half of (?:the|this|last) year)"
_EN = r"(?:(?P<rel>last|this|end of|beginning of|early|late|mid|middle of)[ -])?\b(?P<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?(?: \d{1,2}(?:st|nd|rd|th)?\b(?!\d))?(?:,? ?(?:of )?(?P<name_year>20[12]\d|last year|this year))?"
_EN_FEAST = r"\b(?:(?P<feast_rel>last|this) )?(?P<feast_en>spring festival|chinese new year|new year|cny|national day|may day|labou?r day|mid[- ]autumn|(?:the )?(?:end|beginning|start) of (?:the |this |last )?year)\b"
_POINT = re.compile(
    "|".join((_ISO, _YEAR + "(?:" + "|".join((_HALF, _MONTH, _FEAST)) + ")", _NEAR, _NOW, _EN, _EN_FEAST))
)
_LINK = re.compile(
    r"^(?:份|的时候|那时候|那会儿?|开始|干|起|做|的|工资|进场|进厂|入职|上班|来|就|,|\s|我|我们|在|这边|干活|打工|活|上工|一直)*(?:到|至|-+|~|—|干到|做到|一直到|直到|截止|to|till|until|til|through|up to|untill|and now|-)\s?(?:了)?(?:the end of |end of )?$"
)
_AND = re.compile(r"^\s?(?:、|和|跟|,|加|与|还有|以及|and|&|,? and|,? or|\s)?\s?$")
_SINCE_BEFORE = re.compile(
    r"(?:从|自从|自|打从|打|since|starting|beginning|ever since|from|after)\s?(?:the |about |around |last )?$"
)
_SINCE_AFTER = re.compile(
    r"^(?:份|的时候)?(?:开始|起|以来|以后|之后|往后|就(?:没|一直|不|开始)|到今|onwards?|until now|till now|to now|up to now)"
)
_PROMISE = re.compile(
    r"(?:说(?:好|是|到|过|等)?|答应|承诺|保证|约定|等到|要到|拖到|推到|许诺|讲好|讲|promis\w*|said|says|told \w+|will pay|pay (?:us|me)? ?(?:in|by))[^,;。]{0,8}$"
)
_PROMISE_AFTER = re.compile(
    r"^(?:份|之前|前)?(?:\d+[号日])?(?:之前|前|以前)?(?:一定|肯定|就|再|会|才|要|统一)*(?:给|付|发|结|还|付清|结清|打)(?!了|过|我们?的|的)"
)
_STARTED = re.compile(
    r"^(?:份|底|初|中旬)?(?:的时候)?(?:就)?(?:\d+[号日])?(?:进场|进厂|入职|来的|来|进来|开始(?:干|做|上班|打工)|去的|入厂|到岗|上班的|上的班|签|started|joined)|^ (?:i |we )?(?:started|joined|came)"
)
_STARTED_BEFORE = re.compile(
    r"(?:started|joined|began|came|hired|入职|进场|进厂|来|签(?:的)?合同|signed)[^,.;]{0,10}(?:in |on )?$"
)
_LEFT = re.compile(
    r"(?:离职|辞职|走的|离开|不干了|投诉|报警|打电话|去过|受伤|摔|完工|竣工|交房|left|quit|resign\w*|injured|complained)"
)
_UNPAID = re.compile(
    r"欠|差(?:我|了|着|咱|他|[\d一二两三四五六七八九十])|只给|该(?:我|了)|没(?:有)?(?:给|发|结|付|拿|领|收|到|见)|未(?:付|发|结)|拖|不(?:给|发|结|付)|工资|工钱|薪|没钱|一分|owe|unpaid|not pa|n't pa|no pay|no salary|no wage|no money|salary|wage|without pay|pay(?:ment)?\b|never pa|behind|delay|period|owing|without|withh"
)
_RATE_NEAR = re.compile(
    r"^\s?(?:的)?(?:工资|薪水|收入)?\s?(?:是|给|大概|差不多|about|才|有|挣|就|也就)?\s?[\d一二两三四五六七八九]+(?:\.\d)?\s?(?:[千百万k]|\d{3})"
)
_AGO = re.compile(
    r"^\s?(?:多)?(?:之?前|以前|后|之后|以后|内|以内|之内|就能|就要|时间内| ago| later| before| after| from now)"
)
_FUTURE = re.compile(r"(?:再|等(?:了)?|过|还要|还有|试用期|合同|签了?|合同期|in|within|wait|waiting for|waited|after|every|per|another)\s?$")
_WORKED = re.compile(
    r"(?:干|做|打工|上班|上|工作|忙活|忙|辛苦|在.{0,8}干|worked?|working|for)(?:了|满|完|过|够|的)?(?:整整|快|大概|差不多|将近|有|about|for|almost|nearly)?\s?$"
)
_OWING = re.compile(
    r"(?:欠|拖|差|押|压|没发|没给|没结|没拿|不发|不给|owe|owes|owed|unpaid|behind|withheld|not paid|paid|pay|salary|wage|wages|last|past)(?:了|着|我|我们|俺|俺们|咱们?|大家|工人|工资|的|他们|整整|有|快|大概|差不多|将近|都|me|us|like|about|for|already|almost|nearly|my|our|the|salary|wages?|money|\s)*$"
)
_OWED_AFTER = re.compile(
    r"^\s?(?:多|了|来|都|也|还|的|左右|已经|一直|工程队|,|\s)*(?:没|未|不|工资|工钱|薪|钱|没有|一分|血汗|salary|wage|wages|pay\b|unpaid|not|no |of (?:salary|wages?|pay|work|unpaid|my|our|back)|without|worth|and (?:no|not|he|she|they|still|boss)|he (?:not|no|didn|never)|without pay)"
)
_ENGLISH_MAY = re.compile(
    r"(?:\b(?:in|since|from|to|until|till|through|and|of|for|last|this|by|before|after|early|late|or|june|april|july|march|-)|[-,])\s?$"
)


@dataclass(frozen=True)
class MonthSpan:
    """A run of months as (year, month) pairs, and where it was said."""

    first: tuple[int, int]
    last: tuple[int, int]
    start: int
    end: int


@dataclass(frozen=True)
class _Point:
    month: int
    year: int | None
    start: int
    end: int
    last_month: int | None = None  # the point names two months or a half year
    now: bool = False
    wrap: bool = False  # a lunar name whose year turns: 腊月 of 去年 lies in January of this year
    explicit_month: bool = True


def read(text: Text, mentions: list[Mention], received: datetime | None, answer: bool = False) -> Period | None:
    """The months not paid. With `answer`, a bare duration or month is taken as the period."""
    norm, now = text.norm, local(received)
    found = month_spans(norm, now)
    spell = _duration(norm, mentions, answer)
    started = [
        span
        for span in found
        if _STARTED.match(norm[span.end : span.end + 12])
        or _STARTED_BEFORE.search(norm[max(0, span.start - 16) : span.start])
    ]
    found = _mended(norm, found)
    spans = [span for span in found if span not in started and not _is_occasion(norm, span)]
    if spell and (
        not spans
        or (
            len(spans) == 1
            and spans[0].first == spans[0].last
            and _counts(norm, spell)
            and not _UNPAID.search(norm[spans[0].end : spans[0].end + 8])
        )
    ):
        return _of_duration(text, spell)
    if spell:
        spans = [_bounded(span, spell, now) for span in spans]
    if not spans and started and not spell and (answer or _UNPAID.search(norm)):
        spans = started
        first = spans[0]
        since = re.search(r"到(?:现在|今)|一直没|从(?:来)?没|至今|till now|until now|still not|never", norm[first.end : first.end + 40])
        if first.first == first.last and since:
            spans = [MonthSpan(first.first, (now.year, now.month), first.start, first.end)]
        elif not answer:
            spans = []  # the day of entering the site says nothing of the months unpaid
    rest = len(norm) - sum(span.end - span.start for span in spans)
    if not spans or not (answer or _UNPAID.search(norm) or rest < 24):
        return None
    return _of_months(text, spans)


_OCCASION_BEFORE = re.compile(
    r"(?:要过|快过|快到|快要|马上|临近|等|等到|眼看|眼瞅|又到|都|就|before|until|till|for|by|next|this|happy|coming)(?:了)?\s?(?:the )?$"
)
_OCCASION_AFTER = re.compile(
    r"^(?:了|份|里|底|初|中旬|下旬|上旬)*(?:了(?=[,.。!;]|$)|的?(?:火车|车)?票|之?前|没钱|回家|回不|快|要到|给了|付了|发了|打了|结了|拿了|只给|就说|说|答应|的事|的时候(?!.{0,4}(?:没|欠))|受|出|来(?=.{0,4}(?:干|的|这|上班))"
    r"|进|就走|离|走|辞|被|去|发生|才给|给(?!我们?发)(?=[\d一二两三四五六七八九十]))|^,? (?:is (?:coming|near)|they paid|he paid|paid|gave|came|started|joined|left|quit|train|ticket|comes)|^(?:s)? (?:is )?coming"
)
_FEAST_NAMES = re.compile(r"过年|元旦|春节|年底|年末|年尾|腊月|中秋|国庆|new year|spring festival|cny|national day|年初|年后")
_FEAST_UNPAID = re.compile(r"^(?:以来|到现在|开始|起|的?(?:工资|工钱|薪水|加班费)|就?(?:没|一直没|欠|拖)|后(?:就)?(?:没|一直)|(?:salary|wages?|pay))")


def _is_occasion(norm: str, span: MonthSpan) -> bool:
    """Whether a month is only when something happened or is due (要过元旦了, 上个月给了7万), not a month of pay."""
    before, after = norm[max(0, span.start - 8) : span.start], norm[span.end : span.end + 20]
    if span.first != span.last:
        return False
    if _OCCASION_AFTER.match(after):
        return True
    if _FEAST_NAMES.search(norm[span.start : span.end]) and not _FEAST_UNPAID.match(after):
        return bool(_OCCASION_BEFORE.search(before) or not re.match(r"[^,.。;!]{0,10}(?:没|欠|不发|不给|工资|unpaid|salary)", after))
    return False


def _mended(norm: str, found: list[MonthSpan]) -> list[MonthSpan]:
    """是七月八月, 口误, 是八月九月: what was taken back is no longer said."""
    for earlier, later in zip(found, found[1:], strict=False):
        if re.search(r"口误|不对|说错|错了|记错|更正|应该是|\b(?:sorry|i mean|no wait|correction)\b", norm[earlier.end : later.start]):
            return found[found.index(later) :]
    return found


def _bounded(span: MonthSpan, spell: Mention, now: datetime) -> MonthSpan:
    """从7月开始没发，已经四个月了: the duration ends a span that was left open."""
    months = _months(spell.value)
    if span.last != (now.year, now.month) or span.first == span.last or not months.is_integer():
        return span
    last = _index(span.first) + int(months) - 2
    end = (last // 12, last % 12 + 1)
    return MonthSpan(span.first, end, span.start, span.end) if span.first <= end <= span.last else span


def _counts(norm: str, spell: Mention) -> bool:
    return bool(
        _OWING.search(norm[max(0, spell.start - 16) : spell.start])
        or _OWED_AFTER.match(norm[spell.end : spell.end + 12])
    )


def _of_months(text: Text, spans: list[MonthSpan]) -> Period:
    best = max(spans, key=lambda span: (_index(span.last) - _index(span.first), -span.start))
    months = _index(best.last) - _index(best.first) + 1
    return Period(
        f"{best.first[0]}-{best.first[1]:02d}",
        f"{best.last[0]}-{best.last[1]:02d}",
        float(months),
        text.span(best.start, best.end),
    )


def _index(month: tuple[int, int]) -> int:
    return month[0] * 12 + month[1]


def _of_duration(text: Text, spell: Mention) -> Period:
    months = _months(spell.value)
    return Period(None, None, months, text.span(*spell.span))


def _months(seconds: float) -> float:
    """Months of a duration: 365 days are twelve months, not 12.17, and half a year is six."""
    if seconds % spells.MONTH == 0:
        return seconds / spells.MONTH
    if seconds % (spells.YEAR / 2) == 0:
        return seconds / (spells.YEAR / 2) * 6
    years, rest = divmod(seconds, spells.YEAR)
    return round(years * 12 + rest / spells.MONTH, 1)


def _duration(norm: str, mentions: list[Mention], answer: bool) -> Mention | None:
    """The duration that is unpaid: one that is said to be owed, else one that was worked."""
    owed: list[Mention] = []
    worked: list[Mention] = []
    for mention in mentions:
        if mention.kind != "duration" or mention.value < 5 * spells.DAY or mention.value > 15 * spells.YEAR:
            continue
        before, after = norm[max(0, mention.start - 16) : mention.start], norm[mention.end : mention.end + 14]
        if re.search(r"天|日|day", norm[mention.start : mention.end]) and mention.value < 3 * spells.MONTH:
            continue  # days are worked or waited, pay is owed by the month
        if _AGO.match(after) or _FUTURE.search(before) or re.search(r"[每/]\s?$|(?:per|a|each|every)\s$", before):
            continue
        clause = clauses.around(norm, mention.start, mention.end)
        if clauses.supposed(clause):
            continue
        single = mention.value in (spells.MONTH, spells.DAY, spells.YEAR) and norm[mention.start : mention.end] in (
            "一个月",
            "a month",
            "one month",
            "一年",
            "1个月",
            "a year",
            "every month",
        )
        money_near = re.search(r"[\d千万百块元kw]\s?(?:块|元|钱|块钱)?\s?$", before) or _RATE_NEAR.match(after)
        if single and money_near and not _OWING.search(before):
            continue
        if re.match(r"\s?(?:给|发|结|付)(?:一次|一回)|\s?一(?:结|发|付)", after):
            continue
        if (
            _OWING.search(before)
            or _OWED_AFTER.match(after)
            or (
                re.search(r"(?:已经|都|快|整整|有)\s?$", before)
                and re.match(r"\s?(?:多|了)", after)
                and _UNPAID.search(norm[max(0, mention.start - 30) : mention.start])
            )
        ):
            owed.append(mention)
        elif (
            _WORKED.search(before)
            or answer
            or (_UNPAID.search(clause.text) and not single and mention.value >= spells.MONTH)
        ):
            worked.append(mention)
    if owed:
        return _corrected(norm, owed)
    if worked and (answer or _UNPAID.search(norm)):
        return worked[-1] if answer else worked[0]
    return None


def _corrected(norm: str, owed: list[Mention]) -> Mention:
    last = owed[-1]
    if len(owed) > 1 and re.search(
        r"(?:不对|不是|错|应该是|\bno\b|sorry|i mean|actually)", norm[owed[-2].end : last.start]
    ):
        return last
    return owed[0]


def month_spans(norm: str, now: datetime) -> list[MonthSpan]:
    """All months and runs of months that the text names, resolved by the day it was received."""
    points = _points(norm, now)
    spans: list[MonthSpan] = []
    at = 0
    while at < len(points):
        point = points[at]
        if point.now:
            at += 1
            continue
        last, end, joined = point, point.end, "one"
        while at + 1 < len(points):
            between = norm[end : points[at + 1].start]
            if points[at + 1].now and "工资" in between:
                break  # 9月份工资到现在没给: one month's pay, still open
            if len(between) <= 30 and _LINK.match(between):
                joined = "range"
            elif len(between) <= 5 and _AND.match(between) and not points[at + 1].now:
                joined = joined if joined == "range" else "and"
            else:
                break
            at += 1
            last, end = points[at], points[at].end
            if joined == "range":
                break
        span = _resolve(point, last, end, now)
        if span and not _promised(norm, span):
            if joined == "one" and _is_since(norm, span):
                span = MonthSpan(span.first, (now.year, now.month), span.start, span.end)
            spans.append(span)
        at += 1
    return spans


def _promised(norm: str, span: MonthSpan) -> bool:
    before, after = norm[max(0, span.start - 16) : span.start], norm[span.end : span.end + 14]
    return bool(
        (_PROMISE.search(before) and not re.search(r"欠|没", before[-6:])) or _PROMISE_AFTER.match(after)
    ) or bool(_LEFT.match(re.sub("^[份的就我们 ]+", "", after)))


def _is_since(norm: str, span: MonthSpan) -> bool:
    before, after = norm[max(0, span.start - 10) : span.start], norm[span.end : span.end + 12]
    return bool(_SINCE_BEFORE.search(before) or _SINCE_AFTER.match(after))


def _points(norm: str, now: datetime) -> list[_Point]:
    points: list[_Point] = []
    for found in _POINT.finditer(norm):
        if found.start() and norm[found.start() - 1] in "万千百" and _TWO_FIGURES.match(found.group()):
            found = _POINT.match(norm, found.start() + 1) or found
        point = _point(norm, found, now)
        if point:
            points.append(point)
        if len(points) >= 24:
            break
    return points


def _point(norm: str, found: re.Match[str], now: datetime) -> _Point | None:
    group = found.groupdict()
    start, end = found.span()
    if group["now"]:
        return _Point(now.month, now.year, start, end, now=True)
    if group["iso"]:
        parts = re.split(r"[-./]\s?", group["iso"])
        return _Point(int(parts[1]), int(parts[0]), start, end)
    if group["near"]:
        back = {"上上": 2, "前个": 2, "上个": 1, "上月": 1, "last": 1, "the ": 2}.get(
            group["near"][:2], {"last": 1, "the ": 2}.get(group["near"][:4], 0)
        )
        index = now.year * 12 + now.month - 1 - back
        return _Point(index % 12 + 1, index // 12, start, end)
    if group["name"]:
        return _english(norm, found, now)
    if group["feast_en"]:
        return _feast_english(found, now)
    year = _year(group["year"], now)
    if group["half"]:
        last_year = "last" in group["half"]
        first = group["half"].startswith(("上", "first"))
        return _Point(1 if first else 7, now.year - 1 if last_year else year, start, end, 6 if first else 12)
    if group["feast"]:
        month = _FEASTS[group["feast"]]
        return _Point(month, year, start, end)
    if norm[start - 1 : start] in ("个", "第") or (norm[start - 1 : start].isdigit() and not group["year"]):
        return None
    return _chinese(norm, group, start, end, year)


def _chinese(norm: str, group: dict[str, str | None], start: int, end: int, year: int | None) -> _Point | None:
    word, second = group["month"] or "", group["month2"]
    if word == "元":
        return None
    month = int(word) if word.isdigit() else _FIGURES[word]
    other = (int(second) if second.isdigit() else _FIGURES[second]) if second else None
    if other is not None and other <= month and not (month >= 10):
        # "十二月" is read as 12 and "二三月" as two months; anything falling is not a pair.
        other = None
    if word in ("腊", "冬", "正") and year is not None and word == "腊":
        year += 1
    return _Point(month, year, start, end, other)


def _english(norm: str, found: re.Match[str], now: datetime) -> _Point | None:
    name = found["name"]
    before = norm[max(0, found.start() - 10) : found.start()]
    if name in ("may", "mar", "march") and not (
        _ENGLISH_MAY.search(before)
        or found["rel"]
        or found["name_year"]
        or re.match(r"\s?(?:-|to|and|salary|wages?|until|till|,? ?june?\b)", norm[found.end() :][:10])
    ):
        return None
    month = _NAMES[name[:3]]
    year: int | None = None
    if found["name_year"]:
        year = (
            int(found["name_year"])
            if found["name_year"].isdigit()
            else now.year - (found["name_year"].startswith("last"))
        )
    elif found["rel"] == "last" or before.endswith("last "):
        year = now.year - 1 if month >= now.month or now.month - month > 9 else now.year
    return _Point(month, year, found.start(), found.end())


def _feast_english(found: re.Match[str], now: datetime) -> _Point | None:
    name = found["feast_en"]
    last = found["feast_rel"] == "last" or "last" in name
    if "year" in name and ("end" in name or "begin" in name or "start" in name):
        month = 12 if "end" in name else 1
        return _Point(month, now.year - 1 if last else None, found.start(), found.end())
    month = {"sp": 2, "ch": 2, "cn": 2, "ne": 1, "na": 10, "ma": 5, "la": 5, "mi": 9}[name[:2]]
    return _Point(month, None, found.start(), found.end())


def _year(word: str | None, now: datetime) -> int | None:
    if not word:
        return None
    for name, back in (
        ("大前年", 3),
        ("前年", 2),
        ("去年", 1),
        ("上年", 1),
        ("last", 1),
        ("今年", 0),
        ("本年", 0),
        ("this", 0),
    ):
        if word.startswith(name):
            return now.year - back
    if word.startswith("二零"):
        return 2000 + _FIGURES.get(word[2], 0) * 10 + _FIGURES.get(word[3], 0)
    figures = re.sub(r"\D", "", word)
    if figures:
        value = int(figures)
        return value if value > 99 else 2000 + value
    return None


def _resolve(first: _Point, last: _Point, end: int, now: datetime) -> MonthSpan | None:
    """Years for a run of months: the most recent one that is not in the future."""
    end_month = last.last_month or last.month
    end_year = last.year
    if end_year is None and first.year is not None:
        end_year = first.year if end_month >= first.month else first.year + 1
    if end_year is None:
        end_year = now.year if end_month <= now.month else now.year - 1
    start_year = first.year
    if start_year is None:
        start_year = end_year if first.month <= end_month else end_year - 1
    if (start_year, first.month) > (end_year, end_month):
        return None
    if start_year < 1990 or (end_year, end_month) > (now.year + 1, 12):
        return None
    return MonthSpan((start_year, first.month), (end_year, end_month), first.start, end)


def spans_of_dates(norm: str) -> tuple[Span, ...]:
    """Where dates stand, so that their figures are not read as numbers of anything else."""
    return tuple((found.start() + _borrowed(norm, found), found.end()) for found in _DATE.finditer(norm))


def _borrowed(norm: str, found: re.Match[str]) -> int:
    """1 when the first figure belongs to a sum before it: 六万四五月六月 is 64,000 for May and June."""
    return int(bool(norm[found.start() - 1 : found.start()] in "万千百" and found.start() and _TWO_FIGURES.match(found.group())))


_TWO_FIGURES = re.compile(r"[一二三四五六七八九][一二三四五六七八九]月")


_DATE = re.compile(
    r"20[12]\d[-./]\d{1,2}(?:[-./]\d{1,2})?(?!\d)|(?:20[0-3]\d|(?<!\d)[12]\d|二零[零一二三四五六七八九]{2})年(?:\d{1,2}月(?:份)?(?:\d{1,2}[日号])?)?(?=\d{1,2}月|底|初|的|中|到|至|开始|[^\d个多半零一二两三四五六七八九十])|(?<![\d.])(?:1[0-2]|0?[1-9])(?:[-~到至、和](?:1[0-2]|0?[1-9]))?月(?!份?[千万])(?:份)?(?:\d{1,2}[日号])?|(?<![\d.])\d{1,2}[日号](?!人|楼|线|门|院|厂房|机)|\d{1,2}:\d{2}|\b20[12]\d\b(?!\s?(?:yuan|rmb|元|块|kuai|cny))|(?:十[一二]|(?<![十百千万])[一二三四五六七八九十])(?:[到至、和](?:十[一二]?|[一二三四五六七八九]))?月(?:份|[一二三]?十?[一二三四五六七八九]?[号日])?"
)


_AGES = re.compile(
    r"(?:两|二|三|四|五|六|七|八|九|十|好几|几|[2-9])年(?:多)?(?:前|以前|了|没)|(?:拖|欠)(?:了|着)?(?:快|整整|有)?(?:两|三|四|五|六|[2-9])年|大前年|前年|\b(?:two|three|four|five|[2-9]) years? (?:ago|already|now)|\bover (?:two|2) years"
)


def too_old(period: Period | None, mentions: list[Mention], norm: str, received: datetime | None) -> bool:
    """Whether the claim may be near or past the limit of two years: 20 months since the first unpaid month."""
    now = local(received)
    if period and period.first:
        year, month = (int(part) for part in period.first.split("-"))
        return now.year * 12 + now.month - year * 12 - month >= 20
    found = _AGES.search(norm)
    if found and _UNPAID.search(norm):
        worked = re.search(
            r"(?:干|做|工作|打工|上班|在)[^,;。]{0,6}$", norm[max(0, found.start() - 10) : found.start()]
        )
        return not worked
    return bool(period and period.months and period.months >= 20 and period.first is None)
