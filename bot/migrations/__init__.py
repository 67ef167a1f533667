"""The schema's history, run by `xinsheng migrate` and at every start."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config

__all__ = ["configuration", "upgrade"]


def configuration(url: str) -> Config:
    """Alembic's configuration, without an ini file."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.attributes["url"] = url
    return config


def upgrade(url: str) -> None:
    """Bring a database to the newest schema."""
    command.upgrade(configuration(url), "head")
