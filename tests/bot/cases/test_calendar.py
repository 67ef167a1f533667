"""The working calendar, on the test days of domain.md section 8."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cases.calendar import Calendar, load_calendar, local_date
from bot.cases.policy import Authority


@pytest.mark.parametrize(
    ("received", "days", "due", "official"),
    [
        (date(2026, 2, 14), 5, date(2026, 2, 28), True),  # a Saturday that is worked, before Spring Festival
        (date(2026, 9, 30), 5, date(2026, 10, 13), True),  # before the National Day week
        (date(2026, 11, 20), 5, date(2026, 11, 27), True),  # an ordinary Friday
        (date(2026, 11, 21), 1, date(2026, 11, 23), True),  # received on a Saturday
        (date(2026, 11, 22), 0, date(2026, 11, 22), True),  # the same day, even a Sunday
        (date(2026, 12, 31), 1, date(2027, 1, 4), False),  # into a year that is not published
        (date(2027, 2, 4), 1, date(2027, 2, 9), False),  # over the estimated Spring Festival
    ],
)
def test_working_days_are_counted_from_the_day_after(
    authority: Authority, received: date, days: int, due: date, official: bool
) -> None:
    assert authority.calendar.add_working_days(received, days) == (due, official)


@pytest.mark.parametrize(
    ("day", "works"),
    [
        (date(2026, 11, 20), True),
        (date(2026, 11, 21), False),
        (date(2026, 2, 14), True),  # Saturday made a working day
        (date(2026, 2, 16), False),  # Monday of Spring Festival
        (date(2026, 2, 24), True),
        (date(2026, 1, 4), True),  # Sunday made a working day
        (date(2026, 10, 7), False),
        (date(2026, 10, 10), True),
        (date(2025, 1, 26), True),
        (date(2025, 10, 8), False),
        (date(2027, 1, 1), False),
        (date(2027, 6, 9), False),  # Dragon Boat, estimated
        (date(2031, 5, 1), False),  # no file: the fixed statutory days
        (date(2031, 10, 3), False),
        (date(2031, 5, 6), True),
    ],
)
def test_working_days(authority: Authority, day: date, works: bool) -> None:
    assert authority.calendar.is_working_day(day) is works


@pytest.mark.parametrize(
    ("day", "official"), [(date(2025, 6, 1), True), (date(2026, 6, 1), True), (date(2027, 6, 1), False),
                          (date(2031, 6, 1), False)]
)  # fmt: skip
def test_only_published_years_are_official(authority: Authority, day: date, official: bool) -> None:
    assert authority.calendar.is_official(day) is official


@pytest.mark.parametrize(
    ("day", "inside"),
    [
        (date(2026, 12, 19), False),
        (date(2026, 12, 20), True),
        (date(2026, 12, 31), True),
        (date(2027, 1, 1), True),
        (date(2027, 2, 5), True),
        (date(2027, 2, 6), False),
        (date(2027, 12, 11), False),
        (date(2027, 12, 12), True),  # 45 days before an early Spring Festival (2028-01-26)
        (date(2026, 2, 16), True),
        (date(2026, 2, 17), False),
        (date(2026, 7, 1), False),
    ],
)
def test_festival_window(authority: Authority, day: date, inside: bool) -> None:
    assert authority.calendar.in_festival_window(day) is inside


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (datetime(2026, 11, 22, 15, 59, tzinfo=UTC), date(2026, 11, 22)),
        (datetime(2026, 11, 22, 16, 0, tzinfo=UTC), date(2026, 11, 23)),  # midnight in China
    ],
)
def test_the_day_is_the_day_in_china(moment: datetime, day: date) -> None:
    assert local_date(moment) == day


def test_a_span_holds_both_its_ends(tmp_path: Path) -> None:
    (tmp_path / "2030.json").write_text(
        '{"status": "official", "off": ["2030-05-01/2030-05-03", "2030-06-05"], "work": ["2030-05-04"]}'
    )
    calendar = load_calendar(tmp_path)
    off = [day for day in range(1, 6) if not calendar.is_working_day(date(2030, 5, day))]
    assert off == [1, 2, 3, 5]  # the 4th is a Saturday that is worked, the 5th a Sunday
    assert not calendar.is_working_day(date(2030, 6, 5))
    assert not calendar.in_festival_window(date(2030, 1, 20))  # no Spring Festival in the file


@given(st.dates(date(2024, 1, 1), date(2030, 1, 1)), st.integers(0, 90))
def test_the_last_day_works_and_the_count_is_right(authority: Authority, start: date, count: int) -> None:
    calendar: Calendar = authority.calendar
    end, _ = calendar.add_working_days(start, count)
    between = [start + timedelta(days=n + 1) for n in range((end - start).days)]
    assert sum(calendar.is_working_day(day) for day in between) == count
    assert end == start or calendar.is_working_day(end)
