"""Each month, feast or run of months that a text names, as a point in time."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from datetime import datetime

from ..numbers.small import SMALL_WORDS, small
from ..reading import Span
from ..wording.text import is_english
from . import month_words

__all__ = ["Point", "last_due", "points_of"]


@dataclass(frozen=True)
class Point:
    """A month, or a named run of months inside one year; the year is None where it was not said."""

    month: int
    year: int | None
    start: int
    end: int
    last_month: int | None = None  # the point names two months or a half year
    now: bool = False


_PER_CENT = re.compile(r"百分之[零一二三四五六七八九十\d]{1,3}")  # 打了百分之七十，五月份又…: no October and May


def last_due(now: datetime) -> tuple[int, int]:
    """(year, month) up to which pay can be missing: who says "since June" on the first means no month just begun."""
    if now.day > _FIRST_DAYS:
        return now.year, now.month
    return (now.year, now.month - 1) if now.month > 1 else (now.year - 1, 12)


_FIRST_DAYS = 2  # of a month, in which no pay of it is due


def points_of(norm: str, now: datetime, noted: tuple[Span, ...] = ()) -> list[Point]:
    """The months that the text names, in order; the first two dozen, a longer text is a table."""
    norm = _PER_CENT.sub(lambda found: "~" * len(found.group()), norm)
    points: list[Point] = []
    pattern = month_words.POINT_EN if is_english(norm) else month_words.POINT
    for found in pattern.finditer(norm):
        if (
            found.start()
            and norm[found.start() - 1] in "万千百块元毛角0123456789"
            and month_words.TWO_FIGURES.match(found.group())
        ):
            found = month_words.POINT.search(norm, found.start() + 1, found.end()) or found
        point = _point(norm, found, now, any(first <= found.start() < last for first, last in noted))
        if point:
            points.append(point)
        if len(points) >= 24:
            break
    return points


def _point(norm: str, found: re.Match[str], now: datetime, certain: bool) -> Point | None:
    group = found.groupdict()
    start, end = found.span()
    if group["now"]:
        due = last_due(now)
        return Point(due[1], due[0], start, end, now=True)
    if group["iso"]:
        parts = re.split(r"[-./]\s?", group["iso"])
        parts = parts[::-1] if len(parts[1]) == 4 else parts  # 03/2026
        return Point(int(parts[1]), int(parts[0]), start, end)
    if group["near"]:
        back = {"上上": 2, "前个": 2, "上个": 1, "上月": 1, "last": 1, "the ": 2}.get(
            group["near"][:2], {"last": 1, "the ": 2}.get(group["near"][:4], 0)
        )
        index = now.year * 12 + now.month - 1 - back
        return Point(index % 12 + 1, index // 12, start, end)
    if group["numbered"]:
        figures = [_month_of(word) for word in re.findall(r"\d+|[a-z]{3,}", group["numbered"].replace("and", ""))]
        figures = [figure for figure in figures if figure]
        rising = len(figures) == 2 and figures[0] < figures[1]
        return Point(figures[0], None, start, end, figures[1] if rising else None) if figures else None
    if group["name"]:
        return _english(norm, found, now, certain)
    if group["feast_en"]:
        return _feast_english(found, now)
    year = _year(group["year"], now)
    run = _named_run(group, year, now)
    if run:
        return Point(run[0], run[2], start, end, run[1])
    if not (group["half"] or group["feast"] or group["farm"] or group["month"]):
        return None  # the whole year, but not which
    if group["half"]:
        last_year = "last" in group["half"]
        first = group["half"].startswith(("上", "first"))
        return Point(1 if first else 7, now.year - 1 if last_year else year, start, end, 6 if first else 12)
    if group["farm"]:
        return Point(month_words.farm_month(group["farm"]), year, start, end)
    if group["feast"]:
        return Point(month_words.FEASTS[group["feast"]], year, start, end)
    whole = norm[max(0, start - 2) : start] in ("整个", "半个")
    word = group["month"] or ""
    glued = norm[start - 1 : start].isdigit() and not group["year"] and word.isascii()
    if (norm[start - 1 : start] in ("个", "第") and not whole) or glued:
        return None
    if day := month_words.DAY_OF_FIRST_MOON.match(norm, start):
        return Point(month_words.of_first_moon(year or now.year, small(day["day"])), year, start, end)
    return _chinese(norm, group, start, end, year)


def _chinese(norm: str, group: dict[str, str | None], start: int, end: int, year: int | None) -> Point | None:
    word, second = group["month"] or "", group["month2"]
    if word == "一" and _A_MONTHS_PAY.match(norm, end) and not _OF_FEBRUARY.search(norm):
        return None  # 一月四千二: so much a month
    if word == "一" and norm[start - 1 : start] in _PAY_BEFORE and not norm.startswith("份", end):
        return None  # 3800一月
    if word == "元" and norm[start - 1 : start] in _OF_A_SUM:
        return None
    month = month_words.OF_MOON[word] if word in month_words.OF_MOON else small(word)
    other = small(second) if second else None
    if other is not None and other <= month and not (month >= 10):
        # "十二月" is read as 12 and "二三月" as two months; anything falling is not a pair.
        other = None
    if word in ("腊", "冬", "正") and year is not None and word == "腊":
        year += 1
    return Point(month, year, start, end, other)


_A_MONTHS_PAY = re.compile(r"[一二两三四五六七八九]千")
_OF_FEBRUARY = re.compile(r"二月(?:份)?[一二两三四五六七八九]千")
_PAY_BEFORE = tuple("0123456789块")
_OF_A_SUM = tuple("0123456789一二两三四五六七八九十百千万几多")  # 三千元月底给


def _named_run(group: dict[str, str | None], year: int | None, now: datetime) -> tuple[int, int, int | None] | None:
    """(first month, last month, year) of a quarter, a season, a whole year, a part of one, or a list of months."""
    quarter, season = group["quarter"], group["season"] or group["season_en"] or group["holiday"]
    if quarter:
        if quarter[:2] in _NEAR_QUARTERS or quarter[0] in "上这本" or quarter.startswith("this"):
            return _near_quarter(quarter, now)
        figure = re.sub(r"[^1-4一二三四]", "", quarter) or {"fi": "1", "se": "2", "th": "3", "fo": "4"}[quarter[:2]]
        last = 3 * small(figure)
        return last - 2, last, _year(group["quarter_year"], now) or year
    if season:
        return *month_words.SEASONS[season[:1] if not season.isascii() else season[:2]], year
    if group["whole"] or group["whole_en"]:
        known = _year(group["whole_en"], now) or year
        return (1, now.month if known == now.year else 12, known) if known else None
    size = group["part_size"] or group["part_size_en"]
    if size:
        known = _year(group["part_year"], now) or year
        count = small(size)
        late = (group["part"] or group["part_en"]) in ("最后", "后", "末", "last", "final")
        return ((13 - count, 12, known) if late else (1, count, known)) if known else None
    if group["list"]:
        figures = re.findall(r"1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九]", group["list"])
        months = list(map(small, figures))
        rising = all(one + 1 == two for one, two in itertools.pairwise(months))
        counted = small(group["list_size"]) if group["list_size"] else len(months)
        return (months[0], months[-1], year) if rising and counted == len(months) else None
    return None


_NEAR_QUARTERS = {"la": 1, "pr": 1, "pa": 1, "cu": 0}


def _near_quarter(quarter: str, now: datetime) -> tuple[int, int, int]:
    """上季度, last quarter: three months; 这个季度: up to now."""
    first = (now.month - 1) // 3 * 3 + 1
    if quarter[0] in "这本" or _NEAR_QUARTERS.get(quarter[:2]) == 0 or quarter.startswith("this"):
        return first, now.month, now.year
    return (10, 12, now.year - 1) if first == 1 else (first - 3, first - 1, now.year)


def _month_of(word: str) -> int:
    return int(word) if word.isdecimal() else SMALL_WORDS.get(word, 0)


def _english(norm: str, found: re.Match[str], now: datetime, certain: bool) -> Point | None:
    name = found["name"]
    before = norm[max(0, found.start() - 16) : found.start()]
    if name in ("may", "mar", "march") and not (
        certain
        or month_words.ENGLISH_MAY.search(before)
        or (month_words.PAY_OF_MAY.search(before) and not month_words.MAY_DO.match(norm, found.end()))
        or _MONTH_BEFORE.search(before)
        or (found.group()[0].isdigit() and not month_words.MAY_DO.match(norm, found.end()))
        or found["rel"]
        or found["name_year"]
        or found["year_before"]
        or month_words.MONTH_GOES_ON.match(norm, found.end())
    ):
        return None
    month = month_words.NAMES[name[:3]]
    year: int | None = None
    named = found["name_year"] or found["year_before"]
    if named:
        year = int(named) if named.isdigit() else now.year - named.startswith("last")
    elif found["rel"] == "last" or before.endswith("last "):
        # "last October" said in November is not the month just gone, which would be "last month".
        year = now.year if 2 < now.month - month <= 9 else now.year - 1
    return Point(month, year, found.start(), found.end())


_MONTH_BEFORE = re.compile(r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*[,.&/ ]+(?:and )?$")


def _feast_english(found: re.Match[str], now: datetime) -> Point | None:
    name = found["feast_en"]
    last = found["feast_rel"] == "last" or "last" in name
    if "year" in name and ("end" in name or "begin" in name or "start" in name):
        month = 12 if "end" in name else 1
        return Point(month, now.year - 1 if last else None, found.start(), found.end())
    return Point(month_words.FEASTS_EN[name], None, found.start(), found.end())


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
        return 2000 + SMALL_WORDS.get(word[2], 0) * 10 + SMALL_WORDS.get(word[3], 0)
    figures = re.sub(r"\D", "", word)
    if figures:
        value = int(figures)
        return value if value > 99 else 2000 + value
    return None
