"""Changing a filed complaint: recorded, graded anew, and never made less urgent by the machine."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select

from bot.cases.amending import Amended, amend, as_filed, put_back
from bot.cases.complaint import Draft
from bot.cases.deadlines import clocks_at_filing
from bot.cases.events import Actor, history, is_unbroken
from bot.cases.filing import Origin, decide, file
from bot.cases.models import Case, CaseEvent, Complaint
from bot.cases.moving import by_number, move
from bot.cases.policy import Authority
from bot.conversations.models import Message
from bot.database import Database, now
from tests.bot.cases.conftest import WANG

WORKER = Actor("王建国", "worker")
LEADER = Actor("周蓉", "brigade_leader", "321183")
COLOURS = ("yellow", "orange", "red")
CROWD = {"kind": "road_block", "when": "now", "hours": None}


@pytest.fixture
def number(database: Database, file_it: Callable[..., Any]) -> str:
    """Wang's complaint, filed: yellow, with the squad of Baohua."""
    with database.write() as session:
        found: str = file_it(session, at=now()).case.number
        return found


def case_of(session: Any, number: str) -> Case:
    found = by_number(session, number, lock=True)
    assert found is not None
    return found


def say_anew(database: Database, authority: Authority, number: str, **values: Any) -> Amended:
    """The worker says something else about the complaint."""
    with database.write() as session:
        case = case_of(session, number)
        return amend(session, authority, case, replace(as_filed(case), **values), WORKER)


def settle(database: Database, number: str, name: str, value: Any, status: str = "verified") -> None:
    """Staff have looked into a fact."""
    with database.write() as session:
        complaint = case_of(session, number).complaint
        complaint.facts = {**complaint.facts, name: {"value": value, "status": status}}


def test_what_was_filed_is_what_is_read(database: Database, number: str) -> None:
    with database.read() as session:
        assert as_filed(case_of(session, number)) == WANG


@pytest.mark.parametrize(
    ("values", "changed"),
    [
        ({"employer": "恒达劳务"}, ("employer",)),
        ({"project": "恒大名都"}, ("project",)),
        ({"place": "下蜀镇桥头村", "town": "下蜀镇"}, ("place", "town")),
        ({"headcount": 5}, ("headcount",)),
        ({"period": {"from": "2026-07", "to": "2026-10", "months": 4}}, ("period",)),
        ({"absconded": True}, ("absconded",)),
        ({"name": "王建军"}, ("name",)),
        ({"phone": "+8613900000000"}, ("phone",)),
        ({"name": "王建军", "phone": "+8613900000000", "headcount": 4}, ("headcount", "name", "phone")),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_what_is_said_anew_is_what_is_registered(
    database: Database, authority: Authority, number: str, values: dict[str, Any], changed: tuple[str, ...]
) -> None:
    amended = say_anew(database, authority, number, **values)
    assert (amended.changed, amended.kept) == (changed, ())
    with database.read() as session:
        case = case_of(session, number)
        filed = as_filed(case)
        assert filed == replace(WANG, **values)
        complaint = case.complaint  # lists and searches look at these columns
        assert (complaint.employer, complaint.project, complaint.district) == (
            filed.employer, filed.project, filed.district,
        )  # fmt: skip
        [_, event] = history(session, case)
        assert (event.kind, event.actor, event.role) == ("amended", "王建国", "worker")
        assert set(event.details["changes"]) == set(changed)
        assert is_unbroken(case, [*history(session, case)])


def test_the_record_holds_both_values_but_of_who_it_is_only_that_it_changed(
    database: Database, authority: Authority, number: str
) -> None:
    say_anew(database, authority, number, headcount=5, name="王建军", phone="+8613900000000")
    with database.read() as session:
        event = history(session, case_of(session, number))[-1]
    assert event.details["changes"] == {"headcount": [3, 5], "name": True, "phone": True}
    assert "13900000000" not in str(event.details)


def test_saying_the_same_again_changes_nothing(database: Database, authority: Authority, number: str) -> None:
    with database.read() as session:
        before = case_of(session, number).updated_at
    assert say_anew(database, authority, number) == Amended()
    assert say_anew(database, authority, number, employer=None, headcount=None) == Amended()  # not said is not erased
    with database.read() as session:
        case = case_of(session, number)
        assert (case.updated_at, len(history(session, case))) == (before, 1)


def test_a_sum_for_each_becomes_a_sum_for_all_without_leaving_parts_behind(
    database: Database, authority: Authority, file_it: Callable[..., Any]
) -> None:
    each = replace(
        WANG, amount_scope="per_person", amount_per_person_yuan=9_000, amount_per_person_high=9_500,
        amount_yuan=27_000, amount_low=27_000, amount_high=28_500,
    )  # fmt: skip
    with database.write() as session:
        number = file_it(session, each).case.number
    total = {
        "amount_scope": "total", "amount_yuan": 30_000, "amount_low": 30_000, "amount_high": 30_000,
        "amount_per_person_yuan": 10_000, "amount_per_person_high": None,
    }  # fmt: skip
    say_anew(database, authority, number, **total)
    with database.read() as session:
        complaint = case_of(session, number).complaint
        now_filed = as_filed(case_of(session, number))
        assert now_filed == replace(each, **total, flags=["crime_amount_line"])  # the new sum reaches it
        assert "amount_per_person_high" not in complaint.facts


@pytest.mark.parametrize(
    ("values", "colour", "codes"),
    [
        ({"headcount": 9}, "yellow", ["Y00"]),
        ({"headcount": 10}, "orange", ["O01"]),
        ({"amount_yuan": 200_000, "amount_scope": "total"}, "orange", ["O02"]),
        ({"absconded": True}, "orange", ["O05"]),
        ({"headcount": 12, "absconded": True}, "red", ["R08", "O01", "O05"]),
        ({"headcount": 50}, "red", ["R06", "O01"]),
        ({"acts": [CROWD]}, "red", ["R05"]),
    ],
)
def test_the_complaint_is_graded_anew_by_the_same_rules(
    database: Database, authority: Authority, number: str, values: dict[str, Any], colour: str, codes: list[str]
) -> None:
    amended = say_anew(database, authority, number, **values)
    assert amended.raised is (colour != "yellow")
    with database.read() as session:
        case = case_of(session, number)
        event = history(session, case)[-1]
        found = [hit["code"] for hit in case.rules]
        assert (case.colour, found) == (colour, codes)
        assert (event.details["colour"], event.details["rules"]) == (colour, codes)
        assert event.details["policy"] == case.policy_version == authority.urgency.version


def test_a_lower_colour_is_left_to_a_person(
    database: Database, authority: Authority, file_it: Callable[..., Any]
) -> None:
    with database.write() as session:
        number = file_it(session, replace(WANG, headcount=60)).case.number
    assert say_anew(database, authority, number, headcount=2) == Amended(("headcount",))
    with database.read() as session:
        case = case_of(session, number)
        assert (case.colour, [hit["code"] for hit in case.rules]) == ("red", ["R06", "O01"])
        assert as_filed(case).headcount == 2
        event = history(session, case)[-1]
        assert (event.details["colour"], event.details["rules"]) == ("red", ["Y00"])  # what a person would see


@pytest.mark.parametrize(
    ("values", "unit"),
    [
        ({"headcount": 60}, "321183"),  # red goes to the district brigade
        ({"headcount": 12}, "321183011"),  # orange stays with the squad
        ({"district": "丹阳市", "town": "云阳街道"}, "321181001"),
        ({"district": "丹阳市", "town": "云阳街道", "headcount": 60}, "321181"),
        ({"district": "南京市", "town": "江宁区"}, "3211"),  # outside: the city forwards it
        ({"employer": "恒达劳务"}, "321183011"),
    ],
)
def test_it_goes_to_whoever_is_responsible_now(
    database: Database, authority: Authority, number: str, values: dict[str, Any], unit: str
) -> None:
    with database.read() as session:
        assert case_of(session, number).unit == "321183011"
    say_anew(database, authority, number, **values)
    with database.read() as session:
        assert case_of(session, number).unit == unit


@pytest.mark.parametrize("status", ["verified", "decided"])
def test_what_staff_verified_stays_and_the_workers_word_is_beside_it(
    database: Database, authority: Authority, number: str, status: str
) -> None:
    settle(database, number, "headcount", 3, status)
    settle(database, number, "employer", "宏远装饰", status)
    amended = say_anew(database, authority, number, headcount=60, employer="恒达劳务", absconded=True)
    assert amended == Amended(("absconded",), ("employer", "headcount"), raised=True)
    with database.read() as session:
        case = case_of(session, number)
        assert case.colour == "orange"  # sixty people would be red
        assert (case.complaint.employer, as_filed(case).headcount) == ("宏远装饰", 3)
        assert case.complaint.facts["headcount"] == {"value": 3, "status": status}
        event = history(session, case)[-1]
        assert event.details["kept"] == ["employer", "headcount"]
        assert event.details["changes"]["headcount"] == [3, 60]


def test_only_the_word_against_verified_facts_is_recorded_too(
    database: Database, authority: Authority, number: str
) -> None:
    settle(database, number, "headcount", 3)
    assert say_anew(database, authority, number, headcount=60) == Amended(kept=("headcount",))
    with database.read() as session:
        case = case_of(session, number)
        assert [event.kind for event in history(session, case)] == ["submitted", "amended"]
        assert case.colour == "yellow"


@pytest.mark.parametrize(("headcount", "colour"), [(12, "orange"), (60, "red")])
def test_the_clocks_of_the_new_colour_run_and_those_that_run_only_get_shorter(
    database: Database, authority: Authority, number: str, headcount: int, colour: str
) -> None:
    def clocks() -> dict[str, datetime]:
        with database.read() as session:
            case = case_of(session, number)
            assert len({clock.kind for clock in case.deadlines}) == len(case.deadlines)
            return {clock.kind: clock.due for clock in case.deadlines}

    before, start = clocks(), now()
    say_anew(database, authority, number, headcount=headcount)
    after = clocks()
    wanted = {one.kind: one.due for one in clocks_at_filing(colour, start, authority.deadlines, authority.calendar)}
    assert set(after) == set(before) | set(wanted)
    for kind, due in after.items():
        shortest = min(clocks[kind] for clocks in (before, wanted) if kind in clocks)
        assert abs(due - shortest) < timedelta(minutes=1)


def test_a_clock_that_was_met_is_not_started_again(database: Database, authority: Authority, number: str) -> None:
    with database.write() as session:
        move(session, authority, case_of(session, number), "triaged", LEADER, reason="电话核实")
    with database.read() as session:
        before = {clock.kind: (clock.due, clock.met) for clock in case_of(session, number).deadlines}
    assert before["acknowledge"][1] is not None
    say_anew(database, authority, number, headcount=60)
    with database.read() as session:
        after = {clock.kind: (clock.due, clock.met) for clock in case_of(session, number).deadlines}
    assert after["acknowledge"] == before["acknowledge"]
    assert after["on_site"][1] is None


def test_without_a_higher_colour_no_clock_moves(database: Database, authority: Authority, number: str) -> None:
    with database.read() as session:
        before = [(clock.kind, clock.due) for clock in case_of(session, number).deadlines]
    say_anew(database, authority, number, headcount=4, project="恒大名都")
    with database.read() as session:
        assert [(clock.kind, clock.due) for clock in case_of(session, number).deadlines] == before


@pytest.mark.parametrize("name", ["kind", "anonymous", "evidence"])
def test_what_a_complaint_is_cannot_be_amended(
    database: Database, authority: Authority, number: str, name: str
) -> None:
    other = {"kind": "report", "anonymous": True, "evidence": "photo"}[name]
    assert say_anew(database, authority, number, **{name: other}) == Amended()
    with database.read() as session:
        assert as_filed(case_of(session, number)) == WANG


def test_a_fault_leaves_the_complaint_as_it_was(database: Database, authority: Authority, number: str) -> None:

    def attempt() -> None:
        with database.write() as session:
            case = case_of(session, number)
            amend(session, authority, case, replace(WANG, headcount=60, employer="恒达劳务"), WORKER)
            raise RuntimeError("power cut")

    with pytest.raises(RuntimeError, match="power cut"):
        attempt()
    with database.read() as session:
        case = case_of(session, number)
        assert (as_filed(case), case.colour, case.unit) == (WANG, "yellow", "321183011")
        assert len(history(session, case)) == 1


def test_amending_says_nothing_by_itself(
    database: Database, authority: Authority, chat: Callable[..., str], file_it: Callable[..., Any]
) -> None:
    """Whoever amends says it in the words of the talk; a second voice would say it twice."""
    with database.write() as session:
        number = file_it(session, conversation_id=chat()).case.number
        session.execute(delete(Message))
    say_anew(database, authority, number, headcount=60)
    with database.read() as session:
        assert session.scalars(select(Message)).all() == []


said = st.fixed_dictionaries(
    {},
    optional={
        "headcount": st.integers(1, 200),
        "amount_yuan": st.integers(1, 3_000_000),
        "absconded": st.booleans(),
        "employer": st.sampled_from(["宏远装饰", "恒达劳务", "周老板"]),
        "period": st.sampled_from([None, {"months": 2}, {"months": 7}]),
        "acts": st.sampled_from([[], [CROWD]]),
        "flags": st.sampled_from([[], ["livelihood"], ["asset_transfer"]]),
        "name": st.sampled_from([None, "王建军"]),
    },
)
steps = st.lists(
    st.tuples(said, st.sets(st.sampled_from(["headcount", "employer", "absconded", "period"]), max_size=2)),
    min_size=1,
    max_size=5,
)


@given(steps)
@settings(max_examples=40)
def test_whatever_is_amended_the_colour_never_falls_verified_facts_stay_and_the_chain_holds(
    database: Database, authority: Authority, steps: list[tuple[dict[str, Any], set[str]]]
) -> None:
    with database.write() as session:
        for table in (CaseEvent, Complaint, Case):
            session.execute(delete(table))
        number = file(session, authority, WANG, Origin("web", "k1")).case.number
    verified: dict[str, Any] = {}
    events = 1
    for values, looked_into in steps:
        with database.read() as session:
            before, filed = case_of(session, number), as_filed(case_of(session, number))
        amended = say_anew(database, authority, number, **values)
        with database.read() as session:
            case = case_of(session, number)
            now_filed, record = as_filed(case), history(session, case)
        events += bool(amended.changed or amended.kept)
        assert COLOURS.index(case.colour) >= COLOURS.index(before.colour)
        assert amended.raised is (case.colour != before.colour)
        assert COLOURS.index(case.colour) >= COLOURS.index(decide(now_filed, now(), authority).colour)
        assert all(getattr(now_filed, name) == value for name, value in verified.items())
        assert set(amended.kept) <= set(verified)
        for name in vars(filed):
            wanted = values.get(name)
            expected = getattr(filed, name) if wanted is None or name in verified else wanted
            if name != "flags":  # the crime's amount line is flagged when the sums reach it
                assert getattr(now_filed, name) == expected
        assert len(record) == events
        assert is_unbroken(case, record)
        for name in looked_into:
            verified[name] = getattr(now_filed, name)
            settle(database, number, name, verified[name])


@pytest.mark.parametrize(
    "values",
    [
        {"headcount": 60, "headcount_low": 60, "headcount_high": 60},
        {"employer": "别的公司", "project": "别的工地"},
        {"name": "王五", "phone": "+8613900000000"},
        {"amount_scope": "per_person", "amount_per_person_yuan": 9000.0, "amount_yuan": 27000.0},
        {"absconded": True},
    ],
)
def test_a_change_that_is_put_back_leaves_the_complaint_as_it_was(
    database: Database, authority: Authority, number: str, values: dict[str, Any]
) -> None:
    with database.read() as session:
        filed = as_filed(case_of(session, number))
    changed = say_anew(database, authority, number, **values)
    with database.write() as session:
        put_back(session, authority, case_of(session, number), changed.before, WORKER)
    with database.read() as session:
        case = case_of(session, number)
        assert as_filed(case) == filed
        record = history(session, case)
        assert [event.details.get("undone", False) for event in record if event.kind == "amended"] == [False, True]
        assert is_unbroken(case, record)


def test_a_sum_that_is_put_back_takes_its_flag_and_reasons_along(
    database: Database, authority: Authority, number: str
) -> None:
    sums = {"amount_scope": "per_person", "amount_per_person_yuan": 90_000.0, "amount_yuan": 270_000.0}
    changed = say_anew(database, authority, number, **sums)
    with database.write() as session:
        case = case_of(session, number)
        assert "crime_amount_line" in as_filed(case).flags
        put_back(session, authority, case, changed.before, WORKER)
    with database.read() as session:
        assert "crime_amount_line" not in as_filed(case_of(session, number)).flags


def test_what_staff_verified_since_is_not_put_back(database: Database, authority: Authority, number: str) -> None:
    changed = say_anew(database, authority, number, headcount=60)
    settle(database, number, "headcount", 60)
    with database.write() as session:
        undone = put_back(session, authority, case_of(session, number), changed.before, WORKER)
    assert undone.kept == ("headcount",)
    with database.read() as session:
        assert as_filed(case_of(session, number)).headcount == 60


def test_an_altered_amendment_shows(database: Database, authority: Authority, number: str) -> None:
    say_anew(database, authority, number, headcount=60)
    with database.write() as session:
        event = session.scalars(select(CaseEvent).filter_by(kind="amended")).one()
        event.details = {**event.details, "changes": {"headcount": [3, 6]}}
    with database.read() as session:
        case = case_of(session, number)
        assert not is_unbroken(case, history(session, case))


def test_a_report_without_a_name_reads_back_without_one(
    database: Database, authority: Authority, file_it: Callable[..., Any]
) -> None:
    nameless = Draft(**{**vars(WANG), "kind": "report", "anonymous": True, "flags": ["anonymous_report"]})
    with database.write() as session:
        number = file_it(session, nameless).case.number
    say_anew(database, authority, number, headcount=12)
    with database.read() as session:
        filed = as_filed(case_of(session, number))
    assert (filed.kind, filed.anonymous, filed.name, filed.phone) == ("report", True, None, None)
    assert filed.flags == ["anonymous_report"]
