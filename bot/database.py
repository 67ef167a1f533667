"""The database: one engine, short transactions, and rows that are queues.

SQLite (WAL) and PostgreSQL run the same code. Everything here is synchronous and meant
for the thread pool; `Database.run` is the bridge from coroutines.
"""

from __future__ import annotations

import asyncio
import os
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, ClassVar

import anyio
import anyio.to_thread
from sqlalchemy import (
    JSON,
    ColumnElement,
    DateTime,
    Dialect,
    Engine,
    String,
    create_engine,
    event,
    exists,
    or_,
    select,
    text,
    update,
)
from sqlalchemy.engine import Connection, make_url
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, aliased, mapped_column, sessionmaker
from sqlalchemy.types import TypeDecorator

__all__ = ["Base", "Database", "QueueRow", "UtcDateTime", "any_due", "claim", "new_id", "now"]


def now() -> datetime:
    """The present, aware, in UTC."""
    return datetime.now(UTC)


def new_id() -> str:
    """An identifier nobody can guess: 32 hexadecimal digits."""
    return uuid.uuid4().hex


class UtcDateTime(TypeDecorator[datetime]):
    """An aware datetime, stored in UTC; SQLite would forget the zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """To the database: UTC. Raises ValueError for a time without a zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone does not enter the database")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """From the database: aware, in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Base(DeclarativeBase):
    """All tables of the bot process. Rasa keeps its own `events` table."""

    type_annotation_map: ClassVar[dict[Any, Any]] = {datetime: UtcDateTime(), dict[str, Any]: JSON(), list[Any]: JSON()}


class QueueRow:
    """Columns of a table whose rows are work to do.

    A row is `waiting` until `due_at`, `running` while leased to `lease_owner`, then it
    ends in a state of its own table. A lease that has run out makes the row free again,
    so a killed process loses nothing.
    """

    status: Mapped[str] = mapped_column(String(16), default="waiting", index=True)
    attempts: Mapped[int] = mapped_column(default=0)
    due_at: Mapped[datetime] = mapped_column(default=now)
    lease_until: Mapped[datetime | None]
    lease_owner: Mapped[str | None] = mapped_column(String(64))


def _is_due(table: type[Any], moment: datetime) -> ColumnElement[bool]:
    """Waiting and its time has come, or left behind by a process whose lease ran out."""
    return or_(
        (table.status == "waiting") & (table.due_at <= moment),
        (table.status == "running") & (table.lease_until < moment),
    )


def any_due(session: Session, table: type[Any]) -> bool:
    """Whether a queue table may hold work: a look that costs no write."""
    return bool(session.scalar(select(exists().where(_is_due(table, now())))))


def claim(session: Session, table: type[Any], *, owner: str, lease: timedelta, limit: int) -> Sequence[Any]:
    """Lease up to `limit` free rows of a queue table to `owner`, oldest first.

    Of one conversation only the oldest unfinished row is free: order within a
    conversation is kept and two workers never serve the same one.
    """
    moment = now()
    earlier = aliased(table)
    unfinished = ("waiting", "running")
    free = (
        select(table.id)
        .where(
            _is_due(table, moment),
            ~select(earlier.id)
            .where(
                earlier.conversation_id == table.conversation_id,
                earlier.id < table.id,
                earlier.status.in_(unfinished),
            )
            .exists(),
        )
        .order_by(table.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
        .cte("free")  # on its own, so that PostgreSQL runs it once, whatever the plan of the update
    )
    rows = session.scalars(
        update(table)
        .where(table.id.in_(select(free.c.id)))
        .values(status="running", attempts=table.attempts + 1, lease_until=moment + lease, lease_owner=owner)
        .returning(table)
        .execution_options(synchronize_session=False, populate_existing=True)
    ).all()
    return sorted(rows, key=lambda row: row.id)


class Database:
    """The engine and its transactions."""

    def __init__(self, url: str) -> None:
        parsed = make_url(url)
        if parsed.get_backend_name() == "postgresql" and parsed.drivername == "postgresql":
            parsed = parsed.set(drivername="postgresql+psycopg")
        self.url = parsed
        self.is_sqlite = parsed.get_backend_name() == "sqlite"
        if self.is_sqlite and parsed.database and parsed.database != ":memory:":
            Path(parsed.database).parent.mkdir(parents=True, exist_ok=True)
        self.engine = self._engine()
        self._sessions = sessionmaker(self.engine, expire_on_commit=False)
        self.process = f"{os.getpid()}-{uuid.uuid4().hex[:8]}"

    def _engine(self) -> Engine:
        if not self.is_sqlite:
            return create_engine(self.url, pool_size=20, max_overflow=20, pool_pre_ping=True, hide_parameters=True)
        engine = create_engine(self.url, connect_args={"timeout": 30, "check_same_thread": False}, hide_parameters=True)

        @event.listens_for(engine, "connect")
        def _connect(connection: Any, _record: object) -> None:
            connection.isolation_level = None  # we say BEGIN ourselves, see below
            for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON", "busy_timeout=30000"):
                connection.execute(f"PRAGMA {pragma}")

        @event.listens_for(engine, "begin")
        def _begin(connection: Connection) -> None:
            # A deferred transaction that turns into a writer fails at once when another
            # writer is active; one that says so at the start waits its turn.
            reading = connection.get_execution_options().get("reading", False)
            connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

        return engine

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A transaction that commits at the end of the block, or leaves no trace."""
        with self._sessions() as session, session.begin():
            yield session

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session for reading only; nothing is committed."""
        with self._sessions() as session:
            session.connection(execution_options={"reading": True})
            yield session

    async def run[T](self, work: Callable[..., T], *args: Any) -> T:
        """Call `work(session, *args)` in a thread and in one write transaction."""
        return await _to_the_end(self.write, work, *args)

    async def look[T](self, work: Callable[..., T], *args: Any) -> T:
        """Call `work(session, *args)` in a thread on a reading session."""
        return await _to_the_end(self.read, work, *args)

    def ping(self) -> None:
        """Raise when the database does not answer."""
        with self.read() as session:
            session.execute(text("SELECT 1"))

    def close(self) -> None:
        """Give all connections back."""
        self.engine.dispose()


async def _to_the_end[T](
    transaction: Callable[[], AbstractContextManager[Session]], work: Callable[..., T], *args: Any
) -> T:
    """Call `work` in a thread; who is cancelled meanwhile waits for its end.

    A thread cannot be cancelled. A task that left it behind would let the process stop, or the
    database close, in the middle of a transaction: what was just sent would be sent again.
    """

    def call() -> T:
        with transaction() as session:
            return work(session, *args)

    running = asyncio.create_task(anyio.to_thread.run_sync(call))
    with anyio.CancelScope(shield=True):
        try:
            await asyncio.wait({running})
        except asyncio.CancelledError:
            await asyncio.gather(running, return_exceptions=True)
            raise
    return running.result()
