"""The months that a text names, resolved by the day it was received."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, replace
from datetime import datetime

from ..numbers.small import small
from ..reading import Span
from . import month_words
from .month_points import Point, last_due, points_of

__all__ = ["MonthSpan", "bare_row", "month_spans", "spans_of_dates", "until_now"]


@dataclass(frozen=True)
class MonthSpan:
    """A run of months as (year, month) pairs, and where it was said."""

    first: tuple[int, int]
    last: tuple[int, int]
    start: int
    end: int
    named: float | None = None  # how many months were named one by one (3月, 5月, 6月): a gap is no unpaid month

    @property
    def length(self) -> int:
        """How many months there are from the first to the last."""
        return 12 * (self.last[0] - self.first[0]) + self.last[1] - self.first[1] + 1

    @property
    def months(self) -> list[tuple[int, int]]:
        """Each of them."""
        start = 12 * self.first[0] + self.first[1] - 1
        return [(index // 12, index % 12 + 1) for index in range(start, start + self.length)]


_FEW = 5  # months; told backwards, and not over the new year
_LATE = 10  # after October a smaller month is of the next year


def month_spans(norm: str, now: datetime, noted: tuple[Span, ...] = ()) -> list[MonthSpan]:
    """All months and runs of months that the text names, resolved by the day it was received.

    `noted` are places where a word is a month for certain, and no verb.
    """
    points = [_with_year_before(norm, point) for point in points_of(norm, now, noted)]
    spans: list[MonthSpan] = []
    at = 0
    while at < len(points):
        point = points[at]
        if point.now:
            at += 1
            continue
        last, end, joined, named = point, point.end, "one", [point]
        halves = int(bool(month_words.HALF_AFTER.match(norm, end)))
        while at + 1 < len(points):
            between = norm[end : points[at + 1].start]
            if points[at + 1].now and ("工资" in between or "干的" in between or between.startswith(("的", "份的"))):
                break  # 9月份工资到现在没给: one month's pay, still open
            if _leads_on(between, points[at + 1]):
                joined = "range"
            elif (
                len(between) <= 20
                and month_words.AND.match(between)
                and not points[at + 1].now
                and not month_words.PAID_UP_TO.search(norm[max(0, point.start - 40) : point.start])  # 给到6月，7月没给
                and not (points[at + 1].last_month and between.strip() == ",")
                and not (
                    between.strip() == "," and norm[last.start : last.end].endswith("年底")
                )  # 合同到年底，10月没发
                and not (between.strip() == "," and _A_DAY.search(norm, points[at + 1].start, points[at + 1].end))
                and not (len(named) > 1 and points[at + 1].month < last.month < _LATE)  # 1月和3月,2月没上班
            ):
                joined = joined if joined == "range" else "and"
            else:
                break
            at += 1
            last, end = points[at], points[at].end
            named.append(last)
            halves += bool(month_words.HALF_OF.search(between) or month_words.HALF_AFTER.match(norm, end))
            if joined == "range":
                break
        if joined == "and" and len(named) > 2 and _are_of_one_year(named):
            # October, November and half of September
            point, last = min(named, key=_month_of), replace(max(named, key=_month_of), end=end)
            point = replace(point, start=named[0].start)
        if joined == "and" and last.year is not None and point.year is not None:
            point, last = sorted((point, last), key=lambda one: (one.year or 0, one.month))  # this month and last month
        if (
            joined == "and"
            and len(named) == 2
            and point.year is last.year is None
            and 0 < point.month - last.month < _FEW
        ):
            point, last = last, replace(point, end=last.end)  # June and half of May
        span = _of_the_moon(norm, _with_months_before(norm, _resolve(point, last, end, now)))
        ends_only = norm[max(0, point.start - 8) : point.start].endswith("between ")
        if span and joined == "and" and not ends_only and all(one.last_month is None for one in named):
            span = replace(span, named=len({(one.year, one.month) for one in named}) - halves / 2)
        if span and not _promised(norm, span):
            if joined == "one" and span.first == span.last and _paid_up_to(norm, span, now):
                year, month = span.last
                span = until_now((year + month // 12, month % 12 + 1), now, span.start, span.end)
            elif joined == "one" and _is_since(norm, span):
                until = _UNTIL.search(norm, span.end) if at + 1 < len(points) else None
                later = points[at + 1] if until and until.end() == points[at + 1].start else None
                if later and not later.now and (whole := _resolve(point, later, later.end, now)):
                    span, at = whole, at + 1  # 从二月开始每个月就发一半，到六月五个月了
                else:
                    span = until_now(span.first, now, span.start, span.end)
            spans.append(span)
        at += 1
    return _without_open_ends(norm, spans) or _this_year(norm, now)


def _without_open_ends(norm: str, spans: list[MonthSpan]) -> list[MonthSpan]:
    """Nothing since May: that makes May, June and July; what is told in full goes before a month since which."""
    return [
        span
        for span in spans
        if not any(
            later.first != later.last
            and later.first == span.first
            and later.last < span.last
            and not _COMPLETE.match(norm, later.end)
            and later.start > span.end
            for later in spans
        )
    ]


_COMPLETE = re.compile(
    r"(?:的|份|都|已|工资|is\b|are\b|was\b|were\b|all\b|[,: ])*(?:[发给结付]了|(?:complete"
    r"|full|paid|fine|ok)\b)"
)
_UNTIL = re.compile(r"[^。;]{0,16}[,，]?到")
_A_DAY = re.compile(r"\d[号日]$")  # 9月跟10月，11月3号受的伤
_FIGURE = r"(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"
_ROW = re.compile(
    rf"\s*(?:就|是|大概)*(?P<row>0[1-9]|{_FIGURE}(?:[、,;/. 和跟]{{0,2}}{_FIGURE}){{1,7}})"
    r"(?:[一两二三四五六七八]个?月|月份?|吧|啊|呢|的|[.。!])*\s*"
)


def bare_row(norm: str, now: datetime) -> MonthSpan | None:
    """三四五; 3 4 5: nothing but the numbers of months that follow each other, in answer to "which months?"."""
    found = _ROW.fullmatch(norm)
    if found is None:
        return None
    months = [small(word) for word in re.findall(_FIGURE, found["row"])]
    if any(two - one not in (1, -11) for one, two in itertools.pairwise(months)):
        return None
    return _resolve(
        Point(months[0], None, *found.span("row")), Point(months[-1], None, *found.span("row")), found.end("row"), now
    )


def _this_year(norm: str, now: datetime) -> list[MonthSpan]:
    """Nothing was paid this year, no month named: from January until now."""
    named = "今年" in norm or "this year" in norm
    found = month_words.NOT_THIS_YEAR.search(norm) if named else None
    return [until_now((now.year, 1), now, *found.span())] if found else []


def _with_months_before(norm: str, span: MonthSpan | None) -> MonthSpan | None:
    """This month and the two months before: the run begins earlier."""
    more = month_words.MONTHS_BEFORE.match(norm, span.end) if span else None
    if span is None or more is None:
        return span
    count = small((more["n"] or more["n_zh"] or "1").strip())
    index = span.first[0] * 12 + span.first[1] - 1 - count
    return MonthSpan((index // 12, index % 12 + 1), span.last, span.start, more.end())


_UNPAID_THEN = re.compile(r"份?的?(?:工资|工钱|钱)?(?:都|也|还|就)*没(?:有)?(?:发|给|结|付)")
_HEARD = re.compile(r"听[^,。]{0,4}[讲说]")  # 听他们讲是七月到九月


_STOP = re.compile(r"[.!?;。](?: |$|(?=[\u4e00-\u9fff]))")


def _promised(norm: str, span: MonthSpan) -> bool:
    before, after = norm[max(0, span.start - 16) : span.start], norm[span.end : span.end + 14]
    before = _STOP.split(before)[-1]  # she said sorry. August she gave half
    if _UNPAID_THEN.match(norm, span.end) or (before.endswith("说是") and norm.startswith("的", span.end)):
        return False  # 说资金紧张，九月十月都没发
    return (
        bool(_GONE_SINCE.search(before))
        or bool(
            (
                month_words.PROMISE.search(_HEARD.sub("", before))
                and not re.search(r"欠|没|\b(?:not|never)\b|n't\b", before)
                and not re.match("份?的?(?:工资|工钱)", after)
            )
            or month_words.PROMISE_AFTER.match(after)
        )
        or bool(
            month_words.LEFT.match(re.sub("^[份底初的就我们 ]+", "", after))
            and not re.search("[干做班]到[^到]{1,6}$", norm[max(0, span.end - 8) : span.end])
            and not month_words.CAME.search(norm, 0, span.start)  # 8月3号进的场，9月20号走的
        )
    )


# Boss gone from 20 June: when he went, and no months of pay.
_GONE_SINCE = re.compile(r"\b(?:gone|disappear\w*|missing|vanish\w*|switched off|closed) (?:from|since) (?:the )?$")


def _is_since(norm: str, span: MonthSpan) -> bool:
    before, after = norm[max(0, span.start - 60) : span.start], norm[span.end : span.end + 12]
    if norm.startswith("since ", span.start):  # no pay since summer, and not: I work there since summer
        return bool(_NO_PAY_BEFORE.search(before) or _NO_PAY_AFTER.match(norm, span.end))
    if month_words.NOT_SINCE.match(norm, span.end) or (
        norm[span.start : span.end] == "last month" and _PAY_FROM.search(before)
    ):
        return False
    return bool(month_words.SINCE_BEFORE.search(before) or month_words.SINCE_AFTER.match(after))


_NO_PAY_BEFORE = re.compile(r"(?:\b(?:no|not|never(?! a)|nothing|without|owed?)\b|n't\b)[^.;!?,]{0,24}$")
_NO_PAY_AFTER = re.compile(
    r",? (?:(?:i|we|he|they|boss) )?(?:get |got |give |gave )?"
    r"(?:nothing|(?:no|not|never|not been) (?:pay|paid|money|salary|wages?))\b"
)
_PAY_FROM = re.compile(r"\b(?:pay|salary|wages?|money) from $")  # of that month, and not since then


def until_now(first: tuple[int, int], now: datetime, start: int, end: int) -> MonthSpan:
    """From a month until the last one whose pay is due; `start` and `end` are where it was said."""
    return MonthSpan(first, max(first, last_due(now)), start, end)


def _paid_up_to(norm: str, span: MonthSpan, now: datetime) -> bool:
    """Whether pay came up to this month and no further (工资只发到五月, last paid in July)."""
    before = norm[max(0, span.start - 40) : span.start]
    if before.endswith("after ") and not month_words.FEAST_NAMES.search(norm[span.start : span.end]):
        return True
    return span.last < (now.year, now.month) and bool(month_words.PAID_UP_TO.search(before))


# 3月份跟一个老乡过来镇江，讲好一天320，装铝模，做到5月底
_CAME_AND_WORKED_UNTIL = re.compile(
    r"份?(?:就)?(?:(?:跟|和)(?:着|了)?[^,;。没欠]{1,10})?(?:过来|来|出来|进场|到)[^;。!?没欠]{0,40}(?:干|做|打|忙)到(?:了|今年)?"
)


def _month_of(point: Point) -> int:
    return point.month


def _are_of_one_year(named: list[Point]) -> bool:
    """Whether months that are told out of order lie close together."""
    months = [point.month for point in named]
    told_back = months[-1] < months[0] and max(months) - min(months) < _CLOSE
    return told_back and all(point.year is None and point.last_month is None for point in named)


_CLOSE = 5  # months


def _leads_on(between: str, point: Point) -> bool:
    """Whether the words between two months make them the ends of a run."""
    if len(between) <= 30 and month_words.LINK.match(between):
        return True
    return not point.now and bool(_CAME_AND_WORKED_UNTIL.fullmatch(between))


_IN_THE_YEAR = re.compile(r"\bin (20\d\d)(?: (?:spring|summer|autumn|fall|winter))?[,:]? (?:from )?$")


def _with_year_before(norm: str, point: Point) -> Point:
    """In 2024 spring, March till May: the year is told before the months."""
    told = _IN_THE_YEAR.search(norm[: point.start][-24:]) if point.year is None else None
    return replace(point, year=int(told.group(1))) if told else point


def _resolve(first: Point, last: Point, end: int, now: datetime) -> MonthSpan | None:
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


_LUNAR = re.compile("(?:农历|阴历|老历|旧历)的?(?:今年|去年)?$")


def _of_the_moon(norm: str, span: MonthSpan | None) -> MonthSpan | None:
    """农历三月到五月: a month of the moon mostly falls into the next month of the sun."""
    if span is None or not _LUNAR.search(norm[: span.start][-6:]):
        return span
    (one, first), (two, last) = span.first, span.last
    return replace(span, first=(one + first // 12, first % 12 + 1), last=(two + last // 12, last % 12 + 1))


def spans_of_dates(norm: str) -> tuple[Span, ...]:
    """Where dates stand, so that their figures are not read as numbers of anything else."""
    return tuple((found.start() + _borrowed(norm, found), found.end()) for found in month_words.DATE.finditer(norm))


def _borrowed(norm: str, found: re.Match[str]) -> int:
    """1 when the first figure belongs to a sum before it: 六万四五月六月 is 64,000 for May and June."""
    return int(
        bool(
            norm[found.start() - 1 : found.start()] in "万千百"
            and found.start()
            and month_words.TWO_FIGURES.match(found.group())
        )
    )
