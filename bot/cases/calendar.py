"""The working calendar: which days count, and the festival window.

A year's file `policy/calendar/<year>.json` holds the State Council's notice (`official`)
or only the statutory days (`estimated`); a year without a file is estimated from the
fixed statutory days. Day counting follows `domain.md` section 8.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

__all__ = ["SHANGHAI", "Calendar", "Year", "load_calendar", "local_date"]

SHANGHAI = ZoneInfo("Asia/Shanghai")
_FIXED_DAYS = ((1, 1), (5, 1), (5, 2), (10, 1), (10, 2), (10, 3))
_WEEKEND = 5


def local_date(moment: datetime) -> date:
    """The date in China at this moment."""
    return moment.astimezone(SHANGHAI).date()


@dataclass(frozen=True)
class Year:
    """One year's days off, weekend days worked, and Spring Festival (the first day of the first lunar month)."""

    official: bool
    off: frozenset[date]
    work: frozenset[date]
    spring_festival: date | None


@dataclass(frozen=True)
class Calendar:
    """All years that are known; pure."""

    years: dict[int, Year] = field(default_factory=dict)

    def is_official(self, day: date) -> bool:
        """Whether the State Council has published the year of this day."""
        year = self.years.get(day.year)
        return year is not None and year.official

    def is_working_day(self, day: date) -> bool:
        """Monday to Friday, without days off, with the weekend days that are worked."""
        year = self.years.get(day.year)
        if year is None:
            return day.weekday() < _WEEKEND and (day.month, day.day) not in _FIXED_DAYS
        return day in year.work or (day.weekday() < _WEEKEND and day not in year.off)

    def add_working_days(self, start: date, count: int) -> tuple[date, bool]:
        """The `count`-th working day after `start`, and whether every year on the way is official."""
        day, official = start, self.is_official(start)
        while count > 0:
            day += timedelta(days=1)
            official = official and self.is_official(day)
            count -= self.is_working_day(day)
        return day, official

    def in_festival_window(self, day: date) -> bool:
        """From the earlier of 20 December and 45 days before Spring Festival to New Year's Eve."""
        for year in (day.year, day.year + 1):
            known = self.years.get(year)
            if known is None or known.spring_festival is None:
                continue
            first = min(date(year - 1, 12, 20), known.spring_festival - timedelta(days=45))
            if first <= day < known.spring_festival:
                return True
        return False


def load_calendar(folder: Path) -> Calendar:
    """Read every `<year>.json` of a folder.

    A file is `{"status": "official" | "estimated", "off": [dates], "work": [dates],
    "spring_festival": date}` with ISO dates; a span is written "2026-02-15/2026-02-23".
    """
    years = {}
    for path in sorted(folder.glob("*.json")):
        data = json.loads(path.read_text(encoding="utf-8"))
        festival = data.get("spring_festival")
        years[int(path.stem)] = Year(
            official=data["status"] == "official",
            off=_days(data["off"]),
            work=_days(data["work"]),
            spring_festival=date.fromisoformat(festival) if festival else None,
        )
    return Calendar(years)


def _days(spans: list[str]) -> frozenset[date]:
    days: set[date] = set()
    for span in spans:
        first, _, last = span.partition("/")
        day = date.fromisoformat(first)
        end = date.fromisoformat(last or first)
        while day <= end:
            days.add(day)
            day += timedelta(days=1)
    return frozenset(days)
