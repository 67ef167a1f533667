"""What follows from the settings."""

from __future__ import annotations

import pytest

from bot.settings import Settings


@pytest.mark.parametrize(
    ("database", "tracker", "dialogues"),
    [
        ("sqlite:////data/xinsheng.sqlite", "", "sqlite:////data/xinsheng-rasa.sqlite"),
        ("sqlite:////data/x.db", "", "sqlite:////data/x.db-rasa.sqlite"),
        ("postgresql+psycopg://u@h/x", "", "postgresql+psycopg2://u@h/x"),
        ("sqlite:////data/x.db", "sqlite:////other/y.db", "sqlite:////other/y.db"),
    ],
)
def test_where_the_dialogues_are_kept(database: str, tracker: str, dialogues: str) -> None:
    assert Settings(database_url=database, tracker_url=tracker).dialogues_url == dialogues
