"""Who may read a case by its number, and how little a wrong guess tells."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot.cases.complaint import Draft
from bot.cases.looking_up import look_up
from bot.cases.models import Complaint
from bot.cases.moving import by_number
from bot.cases.numbers import digest_of
from bot.database import Database

NOON = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
MIDNIGHT = datetime(2026, 11, 23, 16, 0, tzinfo=UTC)  # the day ends in China
CODE = "04839207"


@pytest.fixture
def number(database: Database, file_it: Callable[..., Any]) -> str:
    """Wang's case; the phone ends in 5678."""
    with database.write() as session:
        found: str = file_it(session, conversation_id="wangs chat").case.number
        return found


@pytest.fixture
def nameless(database: Database, file_it: Callable[..., Any]) -> str:
    """A report without a name; its query code is 04839207."""
    with database.write() as session:
        case = file_it(session, Draft(kind="report", employer="宏远装饰", anonymous=True), key="report").case
        case.complaint.query_code = digest_of(CODE, case.number)
        found: str = case.number
        return found


def may_read(
    database: Database, number: str, said: str, at: datetime = NOON, chat: str | None = "another chat", tries: int = 5
) -> bool:
    with database.write() as session:
        found = look_up(session, number, said, at, tries=tries, conversation_id=chat)
        assert found is None or found.number == number
        return found is not None


def wrong_guesses(database: Database) -> int:
    with database.read() as session:
        return session.scalars(select(Complaint)).one().failed_lookups


@pytest.mark.parametrize(
    ("said", "reads"),
    [
        ("5678", True),
        ("尾号5678", True),
        ("查一下 5678 谢谢", True),
        ("my phone ends in 5678", True),
        ("5679", False),
        ("", False),
        ("查一下", False),
        ("678", False),
        ("45678", False),
        ("13812345678", False),  # the last four digits are asked for, in no longer number
        ("5678 1234", False),  # one guess a message
        ("1234 5678", False),
        (CODE, False),
    ],
)
def test_who_knows_the_last_digits_of_the_phone(database: Database, number: str, said: str, reads: bool) -> None:
    assert may_read(database, number, said) is reads


@pytest.mark.parametrize(
    ("said", "reads"), [(CODE, True), (f"查询码{CODE}", True), ("04839208", False), ("9207", False), ("", False)]
)
def test_who_knows_the_code_of_a_report_without_a_name(
    database: Database, nameless: str, said: str, reads: bool
) -> None:
    assert may_read(database, nameless, said) is reads


def test_the_code_of_one_report_opens_no_other(database: Database, file_it: Callable[..., Any]) -> None:
    made = []
    for key in ("a", "b"):
        with database.write() as session:
            made.append(file_it(session, Draft(kind="report", anonymous=True), key=key).case.number)
    with database.write() as session:
        one, other = (by_number(session, number) for number in made)
        assert one is not None and other is not None
        one.complaint.query_code = digest_of(CODE, one.number)
        other.complaint.query_code = digest_of(CODE, one.number)  # stolen out of the other row
    assert may_read(database, made[0], CODE)
    assert not may_read(database, made[1], CODE)


def test_the_chat_that_filed_needs_no_digits(database: Database, number: str) -> None:
    assert may_read(database, number, "", chat="wangs chat")
    for _ in range(9):
        may_read(database, number, "0000")
    assert may_read(database, number, "", chat="wangs chat")  # nobody can lock the worker out


def test_a_case_from_the_counter_opens_to_no_guess(database: Database, file_it: Callable[..., Any]) -> None:
    with database.write() as session:
        number = file_it(session, Draft(employer="宏远装饰")).case.number
    assert not may_read(database, number, "5678")
    assert not may_read(database, number, "", chat=None)  # no conversation is not the same conversation


@pytest.mark.parametrize("number", ["XS0000000000000", "", "XS"])
def test_a_number_that_nobody_has(database: Database, number: str) -> None:
    assert not may_read(database, number, "5678")


def test_after_five_wrong_guesses_the_right_one_does_not_help_until_tomorrow(database: Database, number: str) -> None:
    for guess in range(5):
        assert not may_read(database, number, f"{guess:04d}")
    assert not may_read(database, number, "5678")
    assert not may_read(database, number, "5678", MIDNIGHT - timedelta(seconds=1))
    assert may_read(database, number, "5678", MIDNIGHT)


def test_the_fifth_guess_may_be_the_right_one(database: Database, number: str) -> None:
    for guess in range(4):
        may_read(database, number, f"{guess:04d}")
    assert may_read(database, number, "5678")


@pytest.mark.parametrize(
    ("said", "counts"), [("", 0), ("办到哪了", 0), ("5678", 0), ("0000", 1), ("0000 5678", 1), (CODE, 1)]
)
def test_only_wrong_guesses_count(database: Database, number: str, said: str, counts: int) -> None:
    may_read(database, number, said)
    assert wrong_guesses(database) == counts


def test_the_guesses_of_yesterday_do_not_count(database: Database, number: str) -> None:
    for guess in range(4):
        may_read(database, number, f"{guess:04d}")
    for guess in range(4):
        may_read(database, number, f"{guess:04d}", MIDNIGHT)
    assert wrong_guesses(database) == 4
    assert may_read(database, number, "5678", MIDNIGHT)
