"""The schema's history ends where the models are."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, select, text

from bot.cases.models import Case
from bot.conversations.models import Conversation
from bot.database import Base, Database
from bot.migrations import configuration, upgrade


def test_migrations_and_models_agree(database: Database) -> None:
    url = database.url.render_as_string(hide_password=False)
    command.check(configuration(url))  # raises when a migration is missing
    assert set(Base.metadata.tables) <= set(inspect(database.engine).get_table_names())


def test_migrating_again_changes_nothing(database: Database) -> None:
    upgrade(database.url.render_as_string(hide_password=False))
    database.ping()


def test_there_is_one_newest_revision() -> None:
    assert len(ScriptDirectory.from_config(configuration("sqlite://")).get_heads()) == 1


@pytest.mark.parametrize("url", ["nonsense", "postgresql://nobody@127.0.0.1:1/none"])
def test_a_wrong_address_stops_the_start(url: str) -> None:
    with pytest.raises(Exception, match=r"parse|connection"):
        upgrade(url)


MONDAY = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
# What a product of revision 0001 had written: a talk in the middle of the form, one that has filed, and the case.
ROWS = [
    """INSERT INTO conversations (id, channel, language, owner, urgent, reachable, last_seq, asking, progress_done,
    progress_total, case_number, noted, created_at, updated_at) VALUES
    ('talking', 'web', 'zh', 'bot', false, true, 1, 'amount', 6, 10, NULL, '{}', :at, :at),
    ('filed', 'telegram', 'en', 'queue', true, true, 2, NULL, 10, 10, 'XS1', '{"flags": ["injury"]}', :at, :at)""",
    """INSERT INTO messages (id, conversation_id, seq, author, text, buttons, created_at) VALUES
    (1, 'talking', 1, 'worker', '三万', '[]', :at)""",
    """INSERT INTO cases (id, number, state, colour, rules, policy_version, unit, created_at, updated_at) VALUES
    (1, 'XS1', 'submitted', 'yellow', '[]', '2026-11', '3211', :at, :at)""",
    """INSERT INTO complaints (id, case_id, filing_key, kind, channel, conversation_id, language, anonymous, employer,
    facts, created_at) VALUES
    (1, 1, 'k', 'complaint', 'telegram', 'filed', 'en', false, '宏远装饰', '{}', :at)""",
]


@pytest.fixture(params=["sqlite", "postgresql"])
def of_0001(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """A database of revision 0001 with rows in it."""
    if request.param == "sqlite":
        yield from _with_rows(f"sqlite:///{tmp_path_factory.mktemp('old') / 'xinsheng.sqlite'}")
        return
    server = Database(request.getfixturevalue("postgresql_url"))
    with server.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("DROP DATABASE IF EXISTS old"))
        connection.execute(text("CREATE DATABASE old"))
        yield from _with_rows(server.url.set(database="old").render_as_string(hide_password=False))
        connection.execute(text("DROP DATABASE old"))
    server.close()


def _with_rows(url: str) -> Iterator[Database]:
    command.upgrade(configuration(url), "0001")
    database = Database(url)
    with database.write() as session:
        for row in ROWS:
            at = MONDAY.replace(tzinfo=None) if database.is_sqlite else MONDAY
            session.connection().exec_driver_sql(*_bound(row, at, database))
    yield database
    database.close()


def _bound(row: str, at: datetime, database: Database) -> tuple[str, dict[str, object]]:
    return (row, {"at": str(at)}) if database.is_sqlite else (row.replace(":at", "%(at)s"), {"at": at})


def url_of(database: Database) -> str:
    return database.url.render_as_string(hide_password=False)


def test_rows_of_0001_get_the_values_of_fresh_ones(of_0001: Database) -> None:
    upgrade(url_of(of_0001))
    with of_0001.read() as session:
        talking, filed = (session.get_one(Conversation, one) for one in ("talking", "filed"))
        assert (talking.draft_open, filed.draft_open) == (True, False)
        for conversation in (talking, filed):
            assert (conversation.heard_at, conversation.updated_at) == (MONDAY, MONDAY)  # as if heard then, not today
            assert (conversation.safety, conversation.reminded) == (None, None)
        assert (talking.asking, talking.progress_done) == ("amount", 6)
        assert (filed.owner, filed.urgent, filed.noted) == ("queue", True, {"flags": ["injury"]})
        assert session.execute(select(Case.number, Case.money_checks)).all() == [("XS1", 0)]


def test_after_0002_the_product_writes_as_in_a_fresh_database(of_0001: Database) -> None:
    upgrade(url_of(of_0001))
    command.check(configuration(url_of(of_0001)))
    with of_0001.write() as session:
        session.add(Conversation(channel="web"))
    with of_0001.read() as session:
        fresh = session.scalars(select(Conversation).where(Conversation.id.not_in(["talking", "filed"]))).one()
    assert (fresh.draft_open, fresh.safety) == (False, None)
