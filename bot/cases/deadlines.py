"""When something is due: pure functions of a start, a colour, the policy and the calendar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any

import yaml

from bot.cases.calendar import SHANGHAI, Calendar

__all__ = ["Clock", "DeadlinePolicy", "clocks_at_acceptance", "clocks_at_filing", "load_deadlines"]

_END_OF_DAY = time(23, 59, 59)


@dataclass(frozen=True)
class Clock:
    """One deadline: `due` in UTC; `estimated` when a year on the way has no official calendar yet."""

    kind: str
    due: datetime
    statutory: bool
    estimated: bool


@dataclass(frozen=True)
class DeadlinePolicy:
    """The parsed clocks."""

    version: str
    filing: dict[str, list[dict[str, Any]]]
    acceptance: list[dict[str, Any]]
    met_by: dict[str, list[str]]


def load_deadlines(path: Path) -> DeadlinePolicy:
    """Read `deadlines.yml`."""
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    return DeadlinePolicy(str(data["version"]), data["filing"], data["acceptance"], data["met_by"])


def clocks_at_filing(colour: str, filed: datetime, policy: DeadlinePolicy, calendar: Calendar) -> list[Clock]:
    """The clocks that start when a case of this colour is filed."""
    return [_clock(entry, filed, calendar) for entry in policy.filing[colour]]


def clocks_at_acceptance(accepted: datetime, policy: DeadlinePolicy, calendar: Calendar) -> list[Clock]:
    """The clocks that start with acceptance (60 working days, Regulation Art. 17)."""
    return [_clock(entry, accepted, calendar) for entry in policy.acceptance]


def _clock(entry: dict[str, Any], start: datetime, calendar: Calendar) -> Clock:
    estimated = False
    if "workdays" in entry:
        day, official = calendar.add_working_days(start.astimezone(SHANGHAI).date(), entry["workdays"])
        due, estimated = datetime.combine(day, _END_OF_DAY, SHANGHAI), not official
    elif "days" in entry:
        day = start.astimezone(SHANGHAI).date() + timedelta(days=entry["days"])
        due = datetime.combine(day, _END_OF_DAY, SHANGHAI)
    elif "office" in entry:
        due = _in_office_hours(entry, start.astimezone(SHANGHAI))
    else:
        due = start + timedelta(minutes=entry.get("minutes", 0), hours=entry.get("hours", 0))
    return Clock(entry["kind"], due.astimezone(UTC), bool(entry.get("statutory")), estimated)


def _in_office_hours(entry: dict[str, Any], start: datetime) -> datetime:
    """Due after the hours given when the office is open, else at `else_at` of the next morning."""
    opens, closes = (time.fromisoformat(part) for part in entry["office"])
    if opens <= start.time() < closes:
        return start + timedelta(hours=entry["hours"])
    day = start.date() if start.time() < opens else start.date() + timedelta(days=1)
    return datetime.combine(day, time.fromisoformat(entry["else_at"]), SHANGHAI)
