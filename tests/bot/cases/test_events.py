"""The history of a case: what is altered, taken out or put in shows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import delete, select, update

from bot.cases.events import Actor, history, is_unbroken, record
from bot.cases.models import Case, CaseEvent
from bot.database import Database

OFFICER = Actor("张明", "officer", "321183")


@pytest.fixture
def number(database: Database, file_it: Callable[..., Any]) -> str:
    """A case with four events, written in transactions of their own."""
    with database.write() as session:
        found: str = file_it(session).case.number
    for kind, details in (("received", {"yuan": 500}), ("evidence", {"照片": ["欠条"]}), ("not_received", {})):
        with database.write() as session:
            record(session, session.scalars(select(Case)).one(), kind, OFFICER, reason="电话核实", details=details)
    return found


def holds(database: Database, number: str) -> bool:
    with database.read() as session:
        case = session.scalars(select(Case).filter_by(number=number)).one()
        return is_unbroken(case, history(session, case))


def change(database: Database, position: int, **values: object) -> None:
    with database.write() as session:
        session.execute(update(CaseEvent).where(CaseEvent.position == position).values(**values))


def test_an_honest_history_holds_after_it_was_stored(database: Database, number: str) -> None:
    assert holds(database, number)
    with database.read() as session:
        events = history(session, session.scalars(select(Case)).one())
        assert [event.position for event in events] == [1, 2, 3, 4]
        assert [event.kind for event in events] == ["submitted", "received", "evidence", "not_received"]


@pytest.mark.parametrize(
    "values",
    [
        {"actor": "somebody else"},
        {"role": "admin"},
        {"kind": "closed_paid"},
        {"state": "closed_paid"},
        {"reason": "改过"},
        {"details": {"yuan": 5000}},
        {"digest": "0" * 64},
    ],
    ids=lambda values: next(iter(values)),
)
def test_an_altered_event_breaks_the_chain(database: Database, number: str, values: dict[str, object]) -> None:
    change(database, 2, **values)
    assert not holds(database, number)


@pytest.mark.parametrize("position", [1, 4])
def test_the_first_and_the_last_event_are_held_too(database: Database, number: str, position: int) -> None:
    change(database, position, reason="改过")
    assert not holds(database, number)


def test_an_altered_time_breaks_the_chain(database: Database, number: str) -> None:
    with database.read() as session:
        at = history(session, session.scalars(select(Case)).one())[1].at
    change(database, 2, at=at - timedelta(days=1))
    assert not holds(database, number)


@pytest.mark.parametrize("position", [1, 3])
def test_a_missing_event_breaks_the_chain(database: Database, number: str, position: int) -> None:
    with database.write() as session:
        session.execute(delete(CaseEvent).where(CaseEvent.position == position))
    assert not holds(database, number)


def test_events_in_another_order_break_the_chain(database: Database, number: str) -> None:
    with database.read() as session:
        case = session.scalars(select(Case)).one()
        events = list(history(session, case))
        assert not is_unbroken(case, [events[0], events[2], events[1], events[3]])


def test_a_history_does_not_fit_another_case(database: Database, number: str, file_it: Callable[..., Any]) -> None:
    with database.write() as session:
        other = file_it(session, key="k2").case
        mine = session.scalars(select(Case).filter_by(number=number)).one()
        assert is_unbroken(other, history(session, other))
        assert not is_unbroken(other, history(session, mine))
