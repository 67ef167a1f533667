"""Accounts, log-in and keys: secrets are stored as digests, and nothing tells a wrong name from a wrong password."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.database import Database, now
from bot.staff import accounts
from bot.staff.accounts import (
    SESSION_LENGTH,
    create_key,
    create_staff,
    digest,
    log_in,
    log_out,
    principal_of_key,
    principal_of_session,
)
from bot.staff.demo import create_demo_staff
from bot.staff.models import ApiKey, LoginSession, Staff

PASSWORD = "correct horse"


@pytest.fixture
def zhang(database: Database) -> str:
    """The id of an officer's account."""
    with database.write() as session:
        return create_staff(session, "zhang", PASSWORD, "张明", "officer", "321183").id


def enter(database: Database, username: str = "zhang", password: str = PASSWORD) -> str | None:
    with database.write() as session:
        return log_in(session, username, password)


def who(database: Database, token: str) -> accounts.Principal | None:
    with database.read() as session:
        return principal_of_session(session, token)


def test_name_and_password_open_a_session(database: Database, zhang: str) -> None:
    token = enter(database)
    assert token is not None
    found = who(database, token)
    assert found is not None
    assert (found.id, found.name, found.role, found.unit) == (zhang, "张明", "officer", "321183")
    assert found.csrf


@pytest.mark.parametrize(
    ("username", "password"),
    [
        ("zhang", "wrong"),
        ("zhang", ""),
        ("zhang", PASSWORD + " "),
        ("zhang", PASSWORD.upper()),
        ("nobody", PASSWORD),
        ("nobody", "nobody"),  # the stand-in that is checked for unknown names
        ("", ""),
        ("Zhang", PASSWORD),
        ("zhang' OR 1=1 --", PASSWORD),
    ],
)
def test_anything_else_does_not(database: Database, zhang: str, username: str, password: str) -> None:
    assert enter(database, username, password) is None
    with database.read() as session:
        assert session.scalars(select(LoginSession)).all() == []


def test_neither_password_nor_token_is_stored(database: Database, zhang: str) -> None:
    token = enter(database)
    assert token is not None
    with database.read() as session:
        staff = session.get_one(Staff, zhang)
        kept = session.scalars(select(LoginSession)).one()
        assert staff.password_hash.startswith("$argon2id$")
        assert PASSWORD not in staff.password_hash
        assert kept.token_hash == digest(token) != token


def test_who_is_inactive_does_not_come_in_and_is_out_at_once(database: Database, zhang: str) -> None:
    token = enter(database)
    assert token is not None
    with database.write() as session:
        session.get_one(Staff, zhang).active = False
    assert who(database, token) is None
    assert enter(database) is None


def test_a_session_ends_by_itself_and_is_cleared_away(database: Database, zhang: str) -> None:
    token = enter(database)
    assert token is not None
    with database.write() as session:
        kept = session.scalars(select(LoginSession)).one()
        assert timedelta(0) < kept.expires_at - now() <= SESSION_LENGTH
        kept.expires_at = now() - timedelta(seconds=1)
    assert who(database, token) is None
    enter(database)
    with database.read() as session:
        assert session.get(LoginSession, digest(token)) is None


def test_logging_out_ends_this_session_only(database: Database, zhang: str) -> None:
    office, home = enter(database), enter(database)
    assert office is not None
    assert home is not None
    with database.write() as session:
        log_out(session, office)
    assert who(database, office) is None
    assert who(database, home) is not None


def test_two_sessions_do_not_share_a_csrf_token(database: Database, zhang: str) -> None:
    tokens = {found.csrf for _ in range(2) if (found := who(database, enter(database) or ""))}
    assert len(tokens) == 2


@pytest.mark.parametrize("token", ["", "x", "0" * 64])
def test_a_made_up_token_is_nobody(database: Database, zhang: str, token: str) -> None:
    assert who(database, token) is None


def test_an_account_made_again_has_the_new_password(database: Database, zhang: str) -> None:
    with database.write() as session:
        again = create_staff(session, "zhang", "new one", "张明", "brigade_leader", "321183")
        assert again.id == zhang
    assert enter(database) is None
    token = enter(database, password="new one")
    found = who(database, token or "")
    assert found is not None
    assert found.role == "brigade_leader"


def test_a_key_is_shown_once_and_opens_its_role_and_unit(database: Database) -> None:
    with database.write() as session:
        token = create_key(session, "12345 desk", "channel", "3211")
    assert token.startswith("xs_")
    with database.read() as session:
        found = principal_of_key(session, token)
        assert found is not None
        assert (found.name, found.role, found.unit, found.csrf) == ("12345 desk", "channel", "3211", None)
        assert session.scalars(select(ApiKey)).one().key_hash == digest(token)
        for wrong in ("", token[:-1], token.upper(), digest(token)):
            assert principal_of_key(session, wrong) is None


def test_a_new_key_of_the_same_name_ends_the_old_one(database: Database) -> None:
    with database.write() as session:
        old = create_key(session, "desk", "channel", "3211")
    with database.write() as session:
        new = create_key(session, "desk", "channel", "321183")
    with database.read() as session:
        assert principal_of_key(session, old) is None
        found = principal_of_key(session, new)
        assert found is not None
        assert found.unit == "321183"


@pytest.mark.parametrize(
    ("role", "chats", "cases"),
    [
        ("grid_assistant", False, True),
        ("town_squad", True, True),
        ("officer", True, True),
        ("brigade_leader", True, True),
        ("city_detachment", True, True),
        ("city_leader", False, True),
        ("dispatcher", True, True),
        ("agent", True, True),
        ("channel", False, True),
        ("admin", False, False),
    ],
)
def test_what_a_role_may_see(role: str, chats: bool, cases: bool) -> None:
    principal = accounts.Principal("1", "x", role, "3211")
    assert (principal.may_chat, principal.may_see_cases) == (chats, cases)


def test_demo_accounts_log_in_and_are_made_only_once(database: Database) -> None:
    for _ in range(2):
        with database.write() as session:
            rows = create_demo_staff(session)
    with database.read() as session:
        assert len(session.scalars(select(Staff)).all()) == len(rows)
    for username, password, role, unit in rows:
        found = who(database, enter(database, username, password) or "")
        assert found is not None
        assert (found.role, found.unit) == (role, unit)
