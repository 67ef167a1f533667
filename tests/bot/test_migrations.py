"""The schema's history ends where the models are."""

from __future__ import annotations

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

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
