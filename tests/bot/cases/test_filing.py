"""Filing: once for each confirmation, everything in one transaction, on SQLite and on PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy import func, select

from bot.cases.calendar import SHANGHAI
from bot.cases.complaint import Draft
from bot.cases.events import Actor, history, is_unbroken
from bot.cases.models import Case, CaseEvent, Complaint, Deadline
from bot.cases.numbers import is_valid
from bot.cases.policy import Authority
from bot.conversations.models import Conversation, Message
from bot.database import Database
from bot.delivery.models import Delivery
from tests.bot.cases.conftest import FLED, FRIDAY, WANG

TABLES = (Case, Complaint, CaseEvent, Deadline, Message, Delivery)


def rows(database: Database) -> dict[str, int]:
    with database.read() as session:
        return {table.__tablename__: session.scalar(select(func.count()).select_from(table)) or 0 for table in TABLES}


def test_a_complaint_becomes_a_case(database: Database, chat: Callable[..., str], file_it: Callable[..., Any]) -> None:
    conversation = chat()
    with database.write() as session:
        filed = file_it(session, conversation_id=conversation, cause_id=None)
    case = filed.case
    assert not filed.repeated
    assert is_valid(case.number)
    assert case.number.startswith("XS261120")
    assert (case.state, case.colour, case.unit, case.policy_version) == ("submitted", "yellow", "321183011", "2026-11")
    assert [hit["code"] for hit in case.rules] == ["Y00"]
    assert case.created_at == case.updated_at == FRIDAY


def test_what_is_stored_is_what_the_worker_said(database: Database, file_it: Callable[..., Any]) -> None:
    with database.write() as session:
        number = file_it(session, FLED).case.number
    with database.read() as session:
        case = session.scalars(select(Case).filter_by(number=number)).one()
        facts = case.complaint.facts
        assert facts["headcount"] == {"value": 12, "status": "reported"}
        assert facts["period"]["value"] == {"from": "2026-08", "to": "2026-10", "months": 3}
        assert facts["absconded"]["value"] is True
        assert facts["flags"]["value"] == ["crime_amount_line"]  # 12 workers, 108,000
        assert (case.complaint.name, case.complaint.phone) == ("王建国", "+8613812345678")
        assert (case.colour, case.unit) == ("red", "321183")
        assert [hit["code"] for hit in case.rules] == ["R08", "O01", "O05"]


def test_the_receipt_goes_to_the_conversation_with_number_time_unit_and_the_date_of_the_law(
    database: Database, chat: Callable[..., str], file_it: Callable[..., Any]
) -> None:
    conversation = chat(channel="telegram", external_id="77")
    with database.write() as session:
        number = file_it(session, conversation_id=conversation, cause_id=41).case.number
    with database.read() as session:
        [message] = session.scalars(select(Message)).all()
        assert (message.author, message.cause_id, message.case_number) == ("bot", 41, number)
        for part in (number, "2026-11-20 10:00", "宝华镇劳动保障监察中队", "11月27日"):
            assert part in message.text
        [delivery] = session.scalars(select(Delivery)).all()
        assert (delivery.message_id, delivery.channel, delivery.status) == (message.id, "telegram", "waiting")


@pytest.mark.parametrize(
    ("draft", "language", "words"),
    [
        (WANG, "zh", "工作人员会联系您"),
        (WANG, "en", "Somebody will contact you"),
        (FLED, "zh", "很急"),
        (FLED, "en", "very urgent"),
    ],
)
def test_the_worker_reads_the_receipt_in_the_language_of_the_conversation(
    database: Database, chat: Callable[..., str], file_it: Callable[..., Any], draft: Draft, language: str, words: str
) -> None:
    conversation = chat(language=language)
    with database.write() as session:
        file_it(session, draft, conversation_id=conversation)
    with database.read() as session:
        assert words in session.scalars(select(Message)).one().text


def test_clocks_start_with_the_filing(database: Database, file_it: Callable[..., Any]) -> None:
    with database.write() as session:
        number = file_it(session, FLED).case.number
    with database.read() as session:
        case = session.scalars(select(Case).filter_by(number=number)).one()
        found = {clock.kind: f"{clock.due.astimezone(SHANGHAI):%m-%d %H:%M}" for clock in case.deadlines}
    assert found == {
        "acknowledge": "11-20 10:15",
        "first_contact": "11-20 10:30",
        "on_site": "11-20 11:00",
        "acceptance_target": "11-20 23:59",
        "acceptance": "11-27 23:59",
        "closing_target": "11-27 23:59",
    }


def test_the_history_begins_with_who_filed_and_why_the_colour(database: Database, file_it: Callable[..., Any]) -> None:
    with database.write() as session:
        case = file_it(session, FLED).case
        [event] = history(session, case)
    assert (event.position, event.kind, event.state, event.actor, event.role) == (
        1, "submitted", "submitted", "王建国", "worker",
    )  # fmt: skip
    assert event.details == {
        "colour": "red", "rules": ["R08", "O01", "O05"], "policy": "2026-11", "unit": "321183",
    }  # fmt: skip
    assert is_unbroken(case, [event])


def test_the_counter_files_without_a_conversation_and_nobody_is_written_to(
    database: Database, file_it: Callable[..., Any]
) -> None:
    with database.write() as session:
        case = file_it(session, channel="window", actor=Actor("窗口 李", "officer", "321183")).case
        assert history(session, case)[0].role == "officer"
    assert rows(database)["messages"] == 0


def test_an_anonymous_report_keeps_no_name_and_no_phone(database: Database, file_it: Callable[..., Any]) -> None:
    draft = Draft(**{**vars(WANG), "kind": "report", "anonymous": True})
    with database.write() as session:
        file_it(session, draft, actor=Actor("worker", "worker"))
    with database.read() as session:
        complaint = session.scalars(select(Complaint)).one()
        assert (complaint.anonymous, complaint.name, complaint.phone) == (True, None, None)
        assert "王建国" not in str(complaint.facts)


def test_the_same_confirmation_again_is_the_same_case(
    database: Database, chat: Callable[..., str], file_it: Callable[..., Any]
) -> None:
    conversation = chat()
    with database.write() as session:
        first = file_it(session, conversation_id=conversation).case.number
    before = rows(database)
    with database.write() as session:
        again = file_it(session, FLED, conversation_id=conversation)  # even with other facts
        assert again.repeated
        assert again.case.number == first
    assert rows(database) == before


def test_a_second_complaint_is_a_case_of_its_own(database: Database, file_it: Callable[..., Any]) -> None:
    with database.write() as session:
        numbers = {file_it(session, key=key).case.number for key in ("k1", "k2")}
    assert len(numbers) == 2
    assert rows(database)["cases"] == 2


def test_one_confirmation_filed_by_several_at_once_is_one_case(
    database: Database, chat: Callable[..., str], file_it: Callable[..., Any]
) -> None:
    conversation, together = chat(), Barrier(4)

    def one(_: int) -> tuple[str, bool]:
        together.wait()
        with database.write() as session:
            filed = file_it(session, conversation_id=conversation)
            return filed.case.number, filed.repeated

    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(one, range(4)))
    assert len({number for number, _ in found}) == 1
    assert sorted(repeated for _, repeated in found) == [False, True, True, True]
    counted = rows(database)
    assert (counted["cases"], counted["case_events"], counted["messages"]) == (1, 1, 1)


def test_a_fault_on_the_way_leaves_nothing_behind(
    database: Database, chat: Callable[..., str], file_it: Callable[..., Any]
) -> None:
    conversation = chat(channel="telegram", external_id="77")

    def attempt() -> None:
        with database.write() as session:
            file_it(session, conversation_id=conversation)
            session.flush()
            raise RuntimeError("power cut")

    with pytest.raises(RuntimeError, match="power cut"):
        attempt()
    assert set(rows(database).values()) == {0}
    with database.read() as session:
        assert session.get_one(Conversation, conversation).last_seq == 0
    with database.write() as session:
        assert not file_it(session, conversation_id=conversation).repeated


def test_the_colour_and_its_reasons_stay_as_they_were_decided(
    database: Database, file_it: Callable[..., Any], authority: Authority
) -> None:
    with database.write() as session:
        number = file_it(session, FLED).case.number
    with database.read() as session:
        rules = session.scalars(select(Case).filter_by(number=number)).one().rules
    assert rules[1] == {
        "code": "O01", "colour": "orange", "fact": "headcount", "value": 12, "threshold": 10,
        "zh": "涉及12人，达到10人", "en": "12 workers, at or above 10",
    }  # fmt: skip
