"""Reminders, the question of safety, query codes.

Revision: 0002, after 0001
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

import bot.database

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_ZERO, _FALSE = sa.text("0"), sa.false()
_MOMENT = bot.database.UtcDateTime(timezone=True)
def _columns() -> dict[str, list[sa.Column[Any]]]:
    """The new columns of each table, made afresh for every database."""
    return {
        "cases": [sa.Column("money_checks", sa.Integer(), nullable=False, server_default=_ZERO)],
        "complaints": [
            sa.Column("query_code", sa.String(length=64), nullable=True),
            sa.Column("failed_lookups", sa.Integer(), nullable=False, server_default=_ZERO),
            sa.Column("failed_lookup_at", _MOMENT, nullable=True),
        ],
        "conversations": [
            sa.Column("draft_open", sa.Boolean(), nullable=False, server_default=_FALSE),
            sa.Column("safety", sa.String(length=8), nullable=True),
            sa.Column("heard_at", _MOMENT, nullable=False, server_default=sa.text("'1970-01-01 00:00:00'")),
            sa.Column("reminded", sa.String(length=8), nullable=True),
            sa.Column("reminded_at", _MOMENT, nullable=True),
        ],
        "messages": [
            sa.Column("redacted", sa.Boolean(), nullable=False, server_default=_FALSE),
            sa.Column("asked_next", sa.String(length=24), nullable=True),
        ],
    }


def upgrade() -> None:
    """Apply. Columns are added in place: rebuilding a table would, on SQLite, delete what refers to it."""
    for table, columns in _columns().items():
        for column in columns:
            op.add_column(table, column)
    op.create_index("ix_conversations_heard_at", "conversations", ["heard_at"])
    op.execute(
        "UPDATE conversations SET heard_at = updated_at, draft_open = "
        "(asking IS NOT NULL OR (progress_done > 0 AND case_number IS NULL))"
    )
    op.execute("UPDATE cases SET money_checks = 2 WHERE closed_at IS NOT NULL")  # nobody is asked about old cases


def downgrade() -> None:
    """Take back."""
    op.drop_index("ix_conversations_heard_at", "conversations")
    for table, columns in _columns().items():
        for column in columns:
            op.drop_column(table, column.name)
