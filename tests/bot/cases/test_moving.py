"""Moving a case: the record, the clocks and the words to the worker go together."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy import select

from bot.cases.calendar import SHANGHAI
from bot.cases.events import Actor, history, is_unbroken
from bot.cases.lifecycle import CaseLife, IllegalMove, SecondPersonNeeded
from bot.cases.models import Case
from bot.cases.moving import by_number, move
from bot.cases.policy import Authority
from bot.cases.search import Filters, worklist
from bot.conversations.models import Conversation, Message
from bot.database import Database
from tests.bot.cases.conftest import FLED, WANG

LEADER = Actor("周蓉", "brigade_leader", "321183")
OFFICER = Actor("张明", "officer", "321183")
WORKER = Actor("王建国", "worker")

# Ways that together pass every state; who moves is given with each step.
LIVES: dict[str, list[tuple[str, Actor]]] = {
    "paid after an order": [
        ("triaged", LEADER), ("accepted", LEADER), ("dispatched", LEADER), ("investigating", OFFICER),
        ("ordered", LEADER), ("paid_partial", OFFICER), ("closed_paid", LEADER), ("reopened", WORKER),
    ],
    "enforced in vain": [
        ("triaged", LEADER), ("accepted", LEADER), ("dispatched", LEADER), ("investigating", OFFICER),
        ("decided", LEADER), ("enforcement", LEADER), ("closed_unpaid", LEADER),
    ],
    "a crime": [
        ("triaged", LEADER), ("accepted", LEADER), ("dispatched", LEADER), ("investigating", OFFICER),
        ("transferred_police", LEADER), ("closed_criminal", LEADER),
    ],
    "nothing found": [
        ("triaged", LEADER), ("accepted", LEADER), ("dispatched", LEADER), ("investigating", OFFICER),
        ("closed_not_found", LEADER),
    ],
    "put right": [
        ("triaged", LEADER), ("accepted", LEADER), ("dispatched", LEADER), ("investigating", OFFICER),
        ("revoked", LEADER),
    ],
    "asked for papers, then refused": [
        ("triaged", LEADER), ("needs_material", OFFICER), ("not_accepted", LEADER),
    ],
    "sent to arbitration": [("triaged", LEADER), ("guided_arbitration", OFFICER)],
    "sent to Nanjing": [("triaged", LEADER), ("transferred_out", OFFICER)],
    "joined": [("triaged", LEADER), ("merged", OFFICER)],
    "withdrawn": [("withdrawn", WORKER)],
}  # fmt: skip


def go(database: Database, authority: Authority, number: str, target: str, actor: Actor, **more: Any) -> None:
    with database.write() as session:
        case = by_number(session, number, lock=True)
        assert case is not None
        move(session, authority, case, target, actor, reason=more.pop("reason", "电话核实"), **more)


@pytest.fixture
def conversation(chat: Callable[..., str]) -> str:
    """The worker's."""
    return chat()


@pytest.fixture
def number(database: Database, conversation: str, file_it: Callable[..., Any]) -> str:
    """A submitted case."""
    with database.write() as session:
        found: str = file_it(session, conversation_id=conversation).case.number
        return found


def case_of(session: Any, number: str) -> Case:
    found = by_number(session, number)
    assert found is not None
    return found


def test_the_lives_below_pass_every_state() -> None:
    passed = {"submitted", *(target for life in LIVES.values() for target, _ in life)}
    assert passed == {str(state.value) for state in CaseLife.states}


@pytest.mark.parametrize("life", LIVES.values(), ids=LIVES.keys())
def test_every_step_is_recorded_and_told_to_the_worker(
    database: Database, authority: Authority, number: str, life: list[tuple[str, Actor]]
) -> None:  # fmt: skip
    for target, actor in life:
        go(database, authority, number, target, actor, reason="核实过了")
    with database.read() as session:
        case = case_of(session, number)
        events = history(session, case)
        assert case.state == life[-1][0]
        assert [event.state for event in events] == ["submitted", *(target for target, _ in life)]
        assert [event.role for event in events[1:]] == [actor.role for _, actor in life]
        assert events[-1].reason == "核实过了"
        assert events[-1].details["from"] == ([*life][-2][0] if len(life) > 1 else "submitted")
        assert is_unbroken(case, events)
        told = session.scalars(select(Message).order_by(Message.seq)).all()
        assert len(told) == 1 + len(life)  # the receipt, and one for each step
        assert all(message.text and message.case_number == number for message in told)


def test_the_worker_is_told_in_the_language_spoken_now(
    database: Database, authority: Authority, number: str, conversation: str
) -> None:
    with database.write() as session:
        session.get_one(Conversation, conversation).language = "en"
    go(database, authority, number, "triaged", LEADER)
    with database.read() as session:
        last = session.scalars(select(Message).order_by(Message.seq.desc())).first()
        assert last is not None
        assert "Baohua labour inspection squad has looked at your complaint" in last.text


RED_LIFE = [("dispatched", LEADER), ("investigating", OFFICER), ("ordered", LEADER)]


def test_a_red_case_is_ended_by_a_second_person_whichever_way(
    database: Database, authority: Authority, conversation: str, file_it: Callable[..., Any]
) -> None:
    with database.write() as session:
        number = file_it(session, FLED, key="red", conversation_id=conversation).case.number
    go(database, authority, number, "triaged", LEADER)
    with pytest.raises(SecondPersonNeeded):
        go(database, authority, number, "guided_arbitration", LEADER)
    go(database, authority, number, "guided_arbitration", OFFICER)


def test_a_red_case_is_closed_by_a_second_person(
    database: Database, authority: Authority, conversation: str, file_it: Callable[..., Any]
) -> None:
    with database.write() as session:
        number = file_it(session, FLED, key="red", conversation_id=conversation).case.number
    for target, actor in [("triaged", LEADER), *RED_LIFE]:
        go(database, authority, number, target, actor)
    with pytest.raises(SecondPersonNeeded):
        go(database, authority, number, "closed_paid", LEADER)
    with database.read() as session:
        assert case_of(session, number).state == "ordered"
    go(database, authority, number, "closed_paid", Actor("孙丽", "city_detachment", "3211"))
    with database.read() as session:
        assert case_of(session, number).state == "closed_paid"


@pytest.mark.parametrize("target", ["not_accepted", "guided_arbitration", "transferred_out", "merged"])
def test_what_has_ended_leaves_the_worklist_and_its_clocks_stop(
    database: Database, authority: Authority, number: str, target: str
) -> None:
    for step in ("triaged", target):
        go(database, authority, number, step, LEADER)
    with database.read() as session:
        case = case_of(session, number)
        assert case.closed_at == case.updated_at
        assert [clock.kind for clock in case.deadlines if clock.met is None] == []
        assert worklist(session, authority.organisation, "3211", Filters()) == ([], 0)


def test_acceptance_starts_sixty_working_days_and_meets_the_acceptance_clocks(
    database: Database, authority: Authority, number: str
) -> None:
    go(database, authority, number, "triaged", LEADER)
    with database.read() as session:
        met = {clock.kind for clock in case_of(session, number).deadlines if clock.met}
        assert met == {"acknowledge"}
    go(database, authority, number, "accepted", LEADER)
    with database.read() as session:
        case = case_of(session, number)
        clocks = {clock.kind: clock for clock in case.deadlines}
        assert {kind for kind, clock in clocks.items() if clock.met} == {
            "acknowledge", "acceptance_target", "acceptance",
        }  # fmt: skip
        assert clocks["acceptance"].met == case.updated_at
        start = case.updated_at.astimezone(SHANGHAI).date()
        day, official = authority.calendar.add_working_days(start, 60)
        assert clocks["investigation"].due.astimezone(SHANGHAI).date() == day
        assert clocks["investigation"].statutory
        assert clocks["investigation"].estimated is not official
        last = session.scalars(select(Message).order_by(Message.seq.desc())).first()
        assert last is not None
        assert f"{day.month}月{day.day}日" in last.text
        assert ("预计" in last.text) is not official


def test_only_one_investigation_clock_starts(database: Database, authority: Authority, number: str) -> None:
    for target, actor in LIVES["paid after an order"]:
        go(database, authority, number, target, actor)
    with database.read() as session:
        kinds = [clock.kind for clock in case_of(session, number).deadlines]
        assert kinds.count("investigation") == 1


def test_closing_meets_the_closing_clocks_and_reopening_opens_the_case(
    database: Database, authority: Authority, number: str
) -> None:
    for target, actor in LIVES["paid after an order"][:-1]:
        go(database, authority, number, target, actor)
    with database.read() as session:
        case = case_of(session, number)
        assert case.closed_at == case.updated_at
        assert {clock.kind for clock in case.deadlines if not clock.met} == set()
    go(database, authority, number, "reopened", WORKER)
    with database.read() as session:
        assert case_of(session, number).closed_at is None


def test_the_officer_is_named_from_then_on(database: Database, authority: Authority, number: str) -> None:
    for target in ("triaged", "accepted"):
        go(database, authority, number, target, LEADER)
    go(database, authority, number, "dispatched", LEADER, officer="张明")
    go(database, authority, number, "investigating", OFFICER)
    with database.read() as session:
        case = case_of(session, number)
        assert case.officer == "张明"
        texts = [message.text for message in session.scalars(select(Message).order_by(Message.seq))]
        assert "办案人：张明" in texts[3]


def test_a_red_case_is_dispatched_at_once(
    database: Database, authority: Authority, conversation: str, file_it: Callable[..., Any]
) -> None:
    with database.write() as session:
        number = file_it(session, FLED, conversation_id=conversation).case.number
    go(database, authority, number, "triaged", LEADER)
    go(database, authority, number, "dispatched", Actor("值班", "dispatcher", "3211"), officer="张明")
    with database.read() as session:
        case = case_of(session, number)
        assert case.state == "dispatched"
        assert {"acknowledge", "first_contact"} <= {clock.kind for clock in case.deadlines if clock.met}


@pytest.mark.parametrize(
    ("target", "actor", "allowed"),
    [
        ("closed_paid", LEADER, ["triaged"]),
        ("triaged", Actor("协理员", "grid_assistant", "321183011"), []),
        ("withdrawn", LEADER, ["triaged"]),
        ("draft", LEADER, ["triaged"]),
    ],
)
def test_an_illegal_move_changes_nothing(
    database: Database, authority: Authority, number: str, target: str, actor: Actor, allowed: list[str]
) -> None:
    with database.write() as session:
        case = case_of(session, number)
        with pytest.raises(IllegalMove) as refused:
            move(session, authority, case, target, actor, reason="x", officer="别人")
        assert refused.value.allowed == allowed
    with database.read() as session:
        case = case_of(session, number)
        assert (case.state, case.officer, case.updated_at) == ("submitted", None, case.created_at)
        assert len(history(session, case)) == 1
        assert len(session.scalars(select(Message)).all()) == 1


def test_a_fault_after_the_move_leaves_the_case_where_it_was(
    database: Database, authority: Authority, number: str
) -> None:

    def attempt() -> None:
        with database.write() as session:
            move(session, authority, case_of(session, number), "triaged", LEADER, reason="x")
            session.flush()
            raise RuntimeError("power cut")

    with pytest.raises(RuntimeError, match="power cut"):
        attempt()
    with database.read() as session:
        case = case_of(session, number)
        assert case.state == "submitted"
        assert len(history(session, case)) == 1
        assert not [clock for clock in case.deadlines if clock.met]


def test_a_case_from_the_counter_moves_without_a_word(
    database: Database, authority: Authority, file_it: Callable[..., Any]
) -> None:
    with database.write() as session:
        number = file_it(session, WANG, channel="window").case.number
    for target, actor in LIVES["nothing found"]:
        go(database, authority, number, target, actor)
    with database.read() as session:
        assert case_of(session, number).state == "closed_not_found"
        assert session.scalars(select(Message)).all() == []


def test_two_who_move_at_once_make_one_move(database: Database, authority: Authority, number: str) -> None:
    go(database, authority, number, "triaged", LEADER)
    together = Barrier(2)

    def one(target: str) -> str:
        together.wait()
        try:
            go(database, authority, number, target, LEADER)
        except IllegalMove as illegal:
            return f"refused in {illegal.state}"
        return target

    with ThreadPoolExecutor(2) as pool:
        found = set(pool.map(one, ["accepted", "not_accepted"]))
    [done] = found & {"accepted", "not_accepted"}
    assert found == {done, f"refused in {done}"}
    with database.read() as session:
        case = case_of(session, number)
        assert case.state == done
        assert is_unbroken(case, history(session, case))


def test_a_number_that_nobody_has(database: Database) -> None:
    with database.read() as session:
        assert by_number(session, "XS0000000000000") is None
