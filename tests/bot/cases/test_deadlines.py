"""The clocks of a case by colour (domain.md 3.2) and by law (若干规定 Art. 18, Regulation Art. 17)."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.cases.calendar import SHANGHAI
from bot.cases.deadlines import Clock, clocks_at_acceptance, clocks_at_filing
from bot.cases.policy import Authority


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=SHANGHAI)


def clocks(authority: Authority, colour: str, filed: str) -> dict[str, Clock]:
    found = clocks_at_filing(colour, local(filed), authority.deadlines, authority.calendar)
    return {clock.kind: clock for clock in found}


def due(authority: Authority, colour: str, filed: str) -> dict[str, str]:
    return {
        kind: f"{clock.due.astimezone(SHANGHAI):%Y-%m-%d %H:%M}"
        for kind, clock in clocks(authority, colour, filed).items()
    }


@pytest.mark.parametrize(
    ("filed", "acceptance"),
    [
        ("2026-02-14 10:00", "2026-02-28 23:59"),
        ("2026-09-30 10:00", "2026-10-13 23:59"),
        ("2026-11-20 10:00", "2026-11-27 23:59"),
        ("2026-11-20 00:05", "2026-11-27 23:59"),
        ("2026-11-20 23:59", "2026-11-27 23:59"),
    ],
)
@pytest.mark.parametrize("colour", ["yellow", "orange", "red"])
def test_acceptance_is_decided_within_five_working_days_whatever_the_colour(
    authority: Authority, colour: str, filed: str, acceptance: str
) -> None:
    clock = clocks(authority, colour, filed)["acceptance"]
    assert f"{clock.due.astimezone(SHANGHAI):%Y-%m-%d %H:%M}" == acceptance
    assert clock.statutory
    assert not clock.estimated


def test_red_runs_in_real_minutes_also_on_sunday_night(authority: Authority) -> None:
    assert due(authority, "red", "2026-11-22 23:50") == {
        "acknowledge": "2026-11-23 00:05",
        "first_contact": "2026-11-23 00:20",
        "on_site": "2026-11-23 00:50",
        "acceptance_target": "2026-11-22 23:59",  # the same day, incl. the weekend
        "acceptance": "2026-11-27 23:59",
        "closing_target": "2026-11-29 23:59",
    }


def test_yellow_runs_in_working_days(authority: Authority) -> None:
    assert due(authority, "yellow", "2026-11-20 16:00") == {  # a Friday
        "acknowledge": "2026-11-23 23:59",
        "first_contact": "2026-11-23 23:59",
        "acceptance_target": "2026-11-24 23:59",
        "acceptance": "2026-11-27 23:59",
        "closing_target": "2026-12-11 23:59",
    }


@pytest.mark.parametrize(
    ("filed", "acknowledged"),
    [
        ("2026-11-20 07:59", "2026-11-20 08:30"),
        ("2026-11-20 08:00", "2026-11-20 10:00"),
        ("2026-11-20 10:15", "2026-11-20 12:15"),
        ("2026-11-20 19:59", "2026-11-20 21:59"),
        ("2026-11-20 20:00", "2026-11-21 08:30"),  # the next morning, a Saturday: somebody is on duty
        ("2026-11-20 23:59", "2026-11-21 08:30"),
        ("2026-11-21 00:01", "2026-11-21 08:30"),
    ],
)
def test_orange_is_acknowledged_in_two_hours_or_the_next_morning(
    authority: Authority, filed: str, acknowledged: str
) -> None:
    assert due(authority, "orange", filed)["acknowledge"] == acknowledged


def test_orange_other_clocks(authority: Authority) -> None:
    found = due(authority, "orange", "2026-11-20 10:15")
    assert found["first_contact"] == "2026-11-20 14:15"
    assert found["face_to_face"] == "2026-11-23 23:59"
    assert found["acceptance_target"] == "2026-11-20 23:59"
    assert found["closing_target"] == "2026-11-27 23:59"


@pytest.mark.parametrize(
    ("accepted", "investigated", "estimated"),
    [
        ("2026-03-02 09:00", "2026-05-28", False),
        ("2026-11-23 09:00", "2027-02-18", True),  # over New Year and the estimated Spring Festival
    ],
)
def test_sixty_working_days_to_investigate(
    authority: Authority, accepted: str, investigated: str, estimated: bool
) -> None:
    [clock] = clocks_at_acceptance(local(accepted), authority.deadlines, authority.calendar)
    assert (clock.kind, clock.statutory, clock.estimated) == ("investigation", True, estimated)
    assert clock.due.astimezone(SHANGHAI).date().isoformat() == investigated


def test_only_clocks_that_end_in_an_unpublished_year_are_estimated(authority: Authority) -> None:
    found = clocks(authority, "yellow", "2026-12-28 10:00")
    assert {kind: clock.estimated for kind, clock in found.items()} == {
        "acknowledge": False,
        "first_contact": False,
        "acceptance_target": False,
        "acceptance": True,
        "closing_target": True,
    }


@pytest.mark.parametrize("colour", ["yellow", "orange", "red"])
def test_only_the_law_is_statutory(authority: Authority, colour: str) -> None:
    found = clocks(authority, colour, "2026-11-20 10:00")
    assert [kind for kind, clock in found.items() if clock.statutory] == ["acceptance"]


@pytest.mark.parametrize("colour", ["yellow", "orange", "red"])
def test_no_clock_is_due_before_the_complaint(authority: Authority, colour: str) -> None:
    filed = "2026-11-22 23:59"
    assert all(clock.due >= local(filed) for clock in clocks(authority, colour, filed).values())
