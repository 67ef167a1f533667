"""Alembic's entry: which tables there are and where they live."""

from __future__ import annotations

from alembic import context
from sqlalchemy import text

import bot.cases.models
import bot.conversations.models
import bot.delivery.models
import bot.private.models
import bot.staff.models  # noqa: F401  the tables register themselves
from bot.database import Base, Database

MIGRATION_LOCK = 7_291_001  # several processes may start at once; one migrates


def run() -> None:
    """Run the migrations in one transaction."""
    database = Database(context.config.attributes["url"])
    with database.engine.begin() as connection:
        if not database.is_sqlite:
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": MIGRATION_LOCK})
        context.configure(
            connection=connection,
            target_metadata=Base.metadata,
            render_as_batch=database.is_sqlite,
            compare_type=True,
            user_module_prefix="bot.database.",
            include_name=lambda name, kind, _: kind != "table" or name in Base.metadata.tables,
        )
        context.run_migrations()
    database.close()


run()
