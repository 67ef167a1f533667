"""When people answer: office hours on working days, and half an hour of them until the bot goes on."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cases.calendar import SHANGHAI
from bot.cases.policy import Authority
from bot.cases.service import ServicePolicy, load_service
from bot.settings import ROOT

POLICY = ROOT / "bot" / "policy" / "service.yml"


def local(text: str) -> datetime:
    return datetime.fromisoformat(f"2026-{text}").replace(tzinfo=SHANGHAI)


@pytest.mark.parametrize(
    ("at", "opens"),
    [
        ("11-23 08:29:59", "11-23 08:30"),  # Monday, before the door opens
        ("11-23 08:30", None),
        ("11-23 12:00", None),
        ("11-23 17:29:59", None),
        ("11-23 17:30", "11-24 08:30"),
        ("11-23 23:59", "11-24 08:30"),
        ("11-20 18:00", "11-23 08:30"),  # Friday evening
        ("11-21 10:00", "11-23 08:30"),  # Saturday
        ("10-01 10:00", "10-08 08:30"),  # National Day week
        ("10-10 10:00", None),  # a Saturday that is worked
        ("09-30 17:30", "10-08 08:30"),
        ("02-14 16:00", None),  # a Saturday before Spring Festival
        ("02-14 18:00", "02-24 08:30"),
    ],
)
def test_somebody_sits_at_the_chats_in_office_hours_of_working_days(
    authority: Authority, at: str, opens: str | None
) -> None:
    service, moment = authority.service, local(at)
    assert service.is_staffed(moment, authority.calendar) is (opens is None)
    expected = moment if opens is None else local(opens)
    assert service.next_staffed(moment, authority.calendar) == expected


@pytest.mark.parametrize(
    ("queued", "back"),
    [
        ("11-23 10:00", "11-23 10:30"),
        ("11-23 17:00", "11-23 17:30"),  # just before closing is in time
        ("11-23 17:10", "11-24 08:40"),  # twenty minutes today, ten tomorrow
        ("11-23 17:30", "11-24 09:00"),
        ("11-23 03:00", "11-23 09:00"),
        ("11-20 17:20", "11-23 08:50"),
        ("09-30 17:29", "10-08 08:59"),
    ],
)
def test_only_staffed_minutes_count_until_the_bot_goes_on(authority: Authority, queued: str, back: str) -> None:
    assert authority.service.take_back_at(local(queued), authority.calendar) == local(back)


def test_a_patience_longer_than_a_day_goes_over_days(authority: Authority) -> None:
    patient = ServicePolicy(**{**vars(authority.service), "take_back": timedelta(hours=20)})
    assert patient.take_back_at(local("11-20 15:30"), authority.calendar) == local("11-24 17:30")


moments = st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 20)).map(lambda at: at.replace(tzinfo=SHANGHAI))


@given(moments)
def test_the_bot_goes_on_only_when_the_office_is_open_and_never_sooner_than_it_may(
    authority: Authority, queued: datetime
) -> None:
    service, calendar = authority.service, authority.calendar
    back = service.take_back_at(queued, calendar)
    assert back - queued >= service.take_back
    assert service.is_staffed(back - timedelta(seconds=1), calendar)
    opening = service.next_staffed(queued, calendar)
    assert queued <= opening < back
    assert service.is_staffed(opening, calendar)


@given(moments, moments)
def test_who_came_first_is_taken_back_first(authority: Authority, one: datetime, other: datetime) -> None:
    first, second = sorted((one, other))
    service, calendar = authority.service, authority.calendar
    assert service.take_back_at(first, calendar) <= service.take_back_at(second, calendar)


def test_the_policy_as_shipped_keeps_the_order_of_a_draft(authority: Authority) -> None:
    service = authority.service
    assert service.remind < service.notice < service.purge <= timedelta(days=30)  # PIPL Art. 19
    assert list(service.money_check_days) == sorted(set(service.money_check_days))
    assert service.representatives <= 5  # 信访工作条例 Art. 20


def test_an_authority_changes_it_without_code(tmp_path: Path) -> None:
    changed = tmp_path / "service.yml"
    changed.write_text(
        POLICY.read_text(encoding="utf-8")
        .replace('from: "08:30"', 'from: "09:00"')
        .replace("take_back_minutes: 30", "take_back_minutes: 45")
        .replace("[1, 7]", "[3]"),
        encoding="utf-8",
    )
    service = load_service(changed)
    assert service.opens.isoformat("minutes") == "09:00"
    assert service.take_back == timedelta(minutes=45)
    assert service.money_check_days == (3,)


@pytest.mark.parametrize("missing", ["answer_minutes", "staffed", "lookup_tries_a_day"])
def test_a_policy_with_a_hole_stops_the_start_and_names_it(tmp_path: Path, missing: str) -> None:
    broken = tmp_path / "service.yml"
    lines = POLICY.read_text(encoding="utf-8").splitlines()
    broken.write_text("\n".join(line for line in lines if not line.startswith(missing)), encoding="utf-8")
    with pytest.raises(KeyError, match=missing):
        load_service(broken)
