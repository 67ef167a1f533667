"""Copying SQLite databases aside while they are written to, and putting them back whole."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy.engine import make_url

__all__ = ["NotSqlite", "backup", "restore"]


class NotSqlite(Exception):
    """The database is no file here; its own tools copy it."""


def backup(database_url: str, dialogues_url: str, folder: Path) -> list[Path]:
    """Copy the database and that of the dialogues into a folder, each as it is at one moment; returns the copies."""
    folder.mkdir(parents=True, exist_ok=True)
    return [_copy(file, folder / file.name) for file in _files(database_url, dialogues_url) if file.exists()]


def restore(database_url: str, dialogues_url: str, folder: Path) -> list[Path]:
    """Put the copies of a folder in place of the databases; nothing may be running. Returns what was put back.

    What SQLite had not yet written into the old files goes with them, and a database without a copy goes too: the
    state of open dialogues that is newer than the cases would answer for cases that are not there.
    Raises `FileNotFoundError` where the folder has no copy of the database, before anything is touched.
    """
    main, *others = _files(database_url, dialogues_url)
    if not (folder / main.name).exists():
        raise FileNotFoundError(folder / main.name)
    put_back = []
    for file in (main, *others):
        for ending in ("", "-wal", "-shm"):
            Path(f"{file}{ending}").unlink(missing_ok=True)
        if (folder / file.name).exists():
            put_back.append(_copy(folder / file.name, file))
    return put_back


def _files(database_url: str, dialogues_url: str) -> tuple[Path, ...]:
    """The database, and Rasa's where that is a file too."""
    main, dialogues = _file(database_url), _file(dialogues_url)
    if main is None:
        raise NotSqlite
    return (main, dialogues) if dialogues else (main,)


def _file(url: str) -> Path | None:
    known = make_url(url)
    return Path(known.database) if known.get_backend_name() == "sqlite" and known.database else None


def _copy(source: Path, target: Path) -> Path:
    with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(target)) as new:
        old.backup(new)
    return target
