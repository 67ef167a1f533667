"""What is heard after filing: danger goes into the case at once, so that its colour and its clocks follow."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from bot.cases.amending import as_filed
from bot.cases.events import history, is_unbroken
from bot.cases.lifecycle import STAGES
from bot.cases.models import Case
from bot.cases.moving import by_number
from bot.cases.noting import note_on_case
from bot.cases.policy import Authority
from bot.database import Database, now
from tests.bot.cases.conftest import WANG

JUMP = {"kind": "suicide_threat", "when": "now", "hours": None}
BLOCK = {"kind": "road_block", "when": "planned", "hours": 20}


@pytest.fixture
def number(database: Database, file_it: Callable[..., Any]) -> str:
    """A yellow case."""
    with database.write() as session:
        found: str = file_it(session, at=now()).case.number
        return found


def note(database: Database, authority: Authority, number: str | None, **noted: Any) -> None:
    with database.write() as session:
        note_on_case(session, authority, number, noted)


def case_of(database: Database, number: str) -> tuple[Case, list[str]]:
    with database.read() as session:
        case = by_number(session, number)
        assert case is not None
        events = history(session, case)
        assert is_unbroken(case, events)
        return case, [event.kind for event in events]


@pytest.mark.parametrize(
    ("noted", "colour", "codes", "unit"),
    [
        ({"acts": [JUMP]}, "red", ["R01"], "321183"),
        ({"acts": [BLOCK], "flags": []}, "red", ["R05", "O06"], "321183"),
        ({"flags": ["asset_transfer"]}, "red", ["R09"], "321183"),
        ({"flags": ["doc_withheld"]}, "orange", ["O13"], "321183011"),
        ({"flags": ["retaliation", "livelihood"]}, "orange", ["O08", "O16"], "321183011"),
        ({"flags": ["machine_rent_mixed"]}, "yellow", ["Y00"], "321183011"),
    ],
)
def test_the_colour_the_clocks_and_the_unit_follow(
    database: Database,
    authority: Authority,
    number: str,
    noted: dict[str, Any],
    colour: str,
    codes: list[str],
    unit: str,
) -> None:
    note(database, authority, number, **noted)
    case, events = case_of(database, number)
    assert (case.colour, [hit["code"] for hit in case.rules], case.unit) == (colour, codes, unit)
    assert events == ["submitted", "amended"]
    assert ("on_site" in {clock.kind for clock in case.deadlines}) is (colour == "red")
    filed = as_filed(case)
    assert (filed.acts, filed.flags) == (noted.get("acts", []), noted.get("flags", []))
    assert replace(filed, acts=[], flags=[]) == WANG


def test_the_record_says_that_the_bot_heard_it(database: Database, authority: Authority, number: str) -> None:
    note(database, authority, number, flags=["doc_withheld"])
    with database.read() as session:
        case = by_number(session, number)
        assert case is not None
        event = history(session, case)[-1]
    assert (event.actor, event.role) == ("xinsheng", "bot")
    assert event.details["changes"] == {"flags": [[], ["doc_withheld"]]}


def test_what_was_known_is_not_noted_again_and_nothing_known_is_lost(
    database: Database, authority: Authority, number: str
) -> None:
    note(database, authority, number, acts=[BLOCK], flags=["livelihood"])
    note(database, authority, number, acts=[BLOCK], flags=["livelihood"])
    note(database, authority, number)
    case, events = case_of(database, number)
    assert events == ["submitted", "amended"]
    note(database, authority, number, acts=[JUMP], flags=["doc_withheld"])
    case, events = case_of(database, number)
    assert len(events) == 3
    assert as_filed(case).acts == [BLOCK, JUMP]
    assert as_filed(case).flags == ["livelihood", "doc_withheld"]
    assert case.colour == "red"


@pytest.mark.parametrize("state", STAGES["closing"])
def test_a_closed_case_is_left_alone(database: Database, authority: Authority, number: str, state: str) -> None:
    with database.write() as session:
        case = by_number(session, number)
        assert case is not None
        case.state = state
    note(database, authority, number, acts=[JUMP])
    case, events = case_of(database, number)
    assert (case.colour, events) == ("yellow", ["submitted"])


@pytest.mark.parametrize("number", [None, "", "XS0000000000000"])
def test_where_nothing_was_filed_nothing_is_noted(
    database: Database, authority: Authority, file_it: Callable[..., Any], number: str | None
) -> None:
    with database.write() as session:
        other = file_it(session).case.number
    note(database, authority, number, acts=[JUMP])
    assert case_of(database, other)[1] == ["submitted"]
