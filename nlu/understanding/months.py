"""The months that a text names, resolved by the day it was received."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from . import period_words
from .reading import Span

__all__ = ["MonthSpan", "month_spans", "spans_of_dates"]


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
            if len(between) <= 30 and period_words.LINK.match(between):
                joined = "range"
            elif len(between) <= 5 and period_words.AND.match(between) and not points[at + 1].now:
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
        (period_words.PROMISE.search(before) and not re.search(r"欠|没", before[-6:]))
        or period_words.PROMISE_AFTER.match(after)
    ) or bool(period_words.LEFT.match(re.sub("^[份的就我们 ]+", "", after)))


def _is_since(norm: str, span: MonthSpan) -> bool:
    before, after = norm[max(0, span.start - 10) : span.start], norm[span.end : span.end + 12]
    return bool(period_words.SINCE_BEFORE.search(before) or period_words.SINCE_AFTER.match(after))


def _points(norm: str, now: datetime) -> list[_Point]:
    points: list[_Point] = []
    for found in period_words.POINT.finditer(norm):
        if found.start() and norm[found.start() - 1] in "万千百" and period_words.TWO_FIGURES.match(found.group()):
            found = period_words.POINT.match(norm, found.start() + 1) or found
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
        month = period_words.FEASTS[group["feast"]]
        return _Point(month, year, start, end)
    if norm[start - 1 : start] in ("个", "第") or (norm[start - 1 : start].isdigit() and not group["year"]):
        return None
    return _chinese(norm, group, start, end, year)


def _chinese(norm: str, group: dict[str, str | None], start: int, end: int, year: int | None) -> _Point | None:
    word, second = group["month"] or "", group["month2"]
    if word == "元":
        return None
    month = int(word) if word.isdigit() else period_words.FIGURES[word]
    other = (int(second) if second.isdigit() else period_words.FIGURES[second]) if second else None
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
        period_words.ENGLISH_MAY.search(before)
        or found["rel"]
        or found["name_year"]
        or re.match(r"\s?(?:-|to|and|salary|wages?|until|till|,? ?june?\b)", norm[found.end() :][:10])
    ):
        return None
    month = period_words.NAMES[name[:3]]
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
        return 2000 + period_words.FIGURES.get(word[2], 0) * 10 + period_words.FIGURES.get(word[3], 0)
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
    return tuple((found.start() + _borrowed(norm, found), found.end()) for found in period_words.DATE.finditer(norm))


def _borrowed(norm: str, found: re.Match[str]) -> int:
    """1 when the first figure belongs to a sum before it: 六万四五月六月 is 64,000 for May and June."""
    return int(
        bool(
            norm[found.start() - 1 : found.start()] in "万千百"
            and found.start()
            and period_words.TWO_FIGURES.match(found.group())
        )
    )
