"""What happens by itself: reminders, old drafts, chats that nobody took, "did the money come?"."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test
from sqlalchemy import delete, select

from bot.cases.complaint import Draft
from bot.cases.events import Actor, record
from bot.cases.filing import Origin, file
from bot.cases.models import Case
from bot.cases.policy import Authority
from bot.conversations.inbox import Arrival, accept
from bot.conversations.log import append
from bot.conversations.models import Conversation, Inbound, Message
from bot.conversations.ownership import hand_back, request_person, take
from bot.database import Database, now
from bot.delivery.models import Delivery
from bot.platform import Platform
from bot.settings import Settings
from bot.timers import (
    Timers,
    check_money,
    delete_old_drafts,
    notice_deletion,
    release_chats,
    remind_drafts,
    take_back_chats,
)
from nlu.understanding import Places

MONDAY = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)  # ten in the morning in China
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
DRAFT = {"draft_open": True, "heard_at": MONDAY, "asking": "amount", "progress_done": 6, "progress_total": 10}
WORDS = {"reminded": "还差", "announced": "再过3天", "deleted": "按规定现在删掉"}

Look = Callable[..., list[str]]


def look(database: Database, authority: Authority, work: Look, at: datetime) -> list[str]:
    with database.write() as session:
        return work(session, authority, at)


def said(database: Database, conversation: str) -> list[str]:
    with database.read() as session:
        told = select(Message.text).where(
            Message.conversation_id == conversation, Message.author.in_(("bot", "system"))
        )
        return [text for text in session.scalars(told.order_by(Message.seq)) if text]


def state(database: Database, conversation: str) -> Conversation:
    with database.read() as session:
        return session.get_one(Conversation, conversation)


@pytest.mark.parametrize(
    ("language", "work", "silence", "words", "resume"),
    [
        ("zh", remind_drafts, DAY, "还差4项", "继续"),
        ("en", remind_drafts, DAY, "4 items of your complaint are still open", "Continue"),
        ("zh", notice_deletion, 27 * DAY, "再过3天", "继续"),
        ("en", notice_deletion, 27 * DAY, "In 3 days", "Continue"),
    ],
)
def test_a_silent_worker_is_told_once_and_can_go_on_with_one_tap(
    database: Database,
    authority: Authority,
    chat: Callable[..., str],
    language: str,
    work: Look,
    silence: timedelta,
    words: str,
    resume: str,
) -> None:
    worker = chat(**DRAFT, language=language)
    assert look(database, authority, work, MONDAY + silence - MINUTE) == []
    assert look(database, authority, work, MONDAY + silence) == [worker]
    assert look(database, authority, work, MONDAY + silence + HOUR) == []
    [text] = said(database, worker)
    assert words in text
    with database.read() as session:
        [button] = session.scalars(select(Message)).one().buttons
    assert button == {"title": resume, "payload": "/resume"}


def test_a_reminder_goes_out_to_the_phone(database: Database, authority: Authority, chat: Callable[..., str]) -> None:
    chat(**DRAFT, channel="telegram", external_id="77")
    look(database, authority, remind_drafts, MONDAY + DAY)
    with database.read() as session:
        assert session.scalars(select(Delivery)).one().status == "waiting"


@pytest.mark.parametrize("work", [remind_drafts, notice_deletion])
@pytest.mark.parametrize(
    "values",
    [
        {"draft_open": False, "asking": None},
        {"draft_open": False, "asking": "paid"},  # "did the money come?" is no draft
        {"owner": "queue"},
        {"owner": "staff", "staff_id": "li"},
        {"heard_at": MONDAY + 40 * DAY},
        {"reminded": "purge"},
    ],
    ids=["nothing open", "only beside the form", "waits for a person", "a person has it", "just wrote", "was told"],
)
def test_who_is_not_reminded(
    database: Database, authority: Authority, chat: Callable[..., str], work: Look, values: dict[str, Any]
) -> None:
    worker = chat(**{**DRAFT, **values})
    assert look(database, authority, work, MONDAY + 40 * DAY) == []
    assert said(database, worker) == []


def test_a_draft_that_was_put_aside_is_not_pressed_but_its_end_is_announced(
    database: Database, authority: Authority, chat: Callable[..., str]
) -> None:
    worker = chat(**{**DRAFT, "asking": None})
    assert look(database, authority, remind_drafts, MONDAY + 5 * DAY) == []
    assert look(database, authority, notice_deletion, MONDAY + 27 * DAY) == [worker]


def test_who_writes_again_is_reminded_again_after_the_next_silence(
    database: Database, authority: Authority, chat: Callable[..., str]
) -> None:
    worker = chat(**DRAFT)
    look(database, authority, remind_drafts, MONDAY + DAY)
    with database.write() as session:
        accept(session, worker, Arrival("web", "a", text="三万", received_at=MONDAY + 2 * DAY))
    assert look(database, authority, remind_drafts, MONDAY + 3 * DAY - MINUTE) == []
    assert look(database, authority, remind_drafts, MONDAY + 3 * DAY) == [worker]
    assert len(said(database, worker)) == 2


def test_an_old_draft_is_forgotten_through_the_inbox(
    database: Database, authority: Authority, chat: Callable[..., str]
) -> None:
    worker = chat(**DRAFT, reminded="purge", reminded_at=MONDAY + 27 * DAY)
    assert look(database, authority, delete_old_drafts, MONDAY + 30 * DAY - MINUTE) == []
    assert look(database, authority, delete_old_drafts, MONDAY + 30 * DAY) == [worker]
    assert look(database, authority, delete_old_drafts, MONDAY + 31 * DAY) == []
    [text] = said(database, worker)
    assert WORDS["deleted"] in text
    found = state(database, worker)
    assert (found.draft_open, found.asking) == (False, "delete_draft")
    with database.read() as session:
        asked = session.get_one(Message, session.scalars(select(Inbound)).one().message_id)
    assert (asked.author, asked.payload) == ("system", '/affirm{"to": "delete_draft"}')


def test_a_draft_whose_end_was_not_announced_is_not_deleted(
    database: Database, authority: Authority, chat: Callable[..., str]
) -> None:
    worker = chat(**DRAFT, reminded="silent")
    assert look(database, authority, delete_old_drafts, MONDAY + 365 * DAY) == []
    assert state(database, worker).draft_open


def test_one_who_answers_the_announcement_keeps_the_draft(
    database: Database, authority: Authority, chat: Callable[..., str]
) -> None:
    worker = chat(**DRAFT)
    look(database, authority, notice_deletion, MONDAY + 27 * DAY)
    with database.write() as session:
        accept(session, worker, Arrival("web", "a", payload="/resume", received_at=MONDAY + 29 * DAY))
    assert look(database, authority, delete_old_drafts, MONDAY + 30 * DAY) == []
    assert state(database, worker).draft_open


class SilentDraft(RuleBasedStateMachine):
    """One draft, looked at in any order and at any time, by one process or by many, while people come and go."""

    database: Database
    authority: Authority

    def __init__(self) -> None:
        super().__init__()
        self.at = self.heard = MONDAY
        self.told: list[str] = []  # since the worker last wrote
        self.read = self.words = 0
        with self.database.write() as session:
            for table in (Inbound, Message, Conversation):
                session.execute(delete(table))
            conversation = Conversation(channel="web", **DRAFT)
            session.add(conversation)
            session.flush()
            self.id = conversation.id

    @rule(hours=st.sampled_from([1, 23, 24, 72, 24 * 26, 24 * 30]))
    def time_passes(self, hours: int) -> None:
        self.at += hours * HOUR

    @rule()
    def worker_writes(self) -> None:
        self.words += 1
        with self.database.write() as session:
            accept(session, self.id, Arrival("web", f"w{self.words}", text="三万", received_at=self.at))
            session.get_one(Conversation, self.id).draft_open = True
        self.heard, self.told, self.read = self.at, [], len(said(self.database, self.id))

    @rule()
    def a_person_takes_and_gives_back(self) -> None:
        with self.database.write() as session:
            take(session, self.id, "li")
        before = len(said(self.database, self.id))
        for work in (remind_drafts, notice_deletion, delete_old_drafts):
            assert look(self.database, self.authority, work, self.at) == []
        assert len(said(self.database, self.id)) == before  # nobody talks over a person
        with self.database.write() as session:
            hand_back(session, self.id, "li")
        self.read = len(said(self.database, self.id))

    @rule(works=st.permutations([remind_drafts, notice_deletion, delete_old_drafts]))
    def looks(self, works: list[Look]) -> None:
        for work in works:
            named = look(self.database, self.authority, work, self.at)
            texts = said(self.database, self.id)[self.read :]
            assert len(texts) == len(named) <= 1  # what is told is what the bell is rung for
            self.read += len(texts)
            for text in texts:
                [kind] = [kind for kind, words in WORDS.items() if words in text]
                self._is_right(kind)
                self.told.append(kind)

    def _is_right(self, kind: str) -> None:
        silence = self.at - self.heard
        assert kind not in self.told
        if kind == "reminded":
            assert self.told == []
            assert silence >= DAY
        elif kind == "announced":
            assert "deleted" not in self.told
            assert silence >= 27 * DAY
        else:
            assert self.told[-1] == "announced"
            assert silence >= 30 * DAY

    def teardown(self) -> None:
        """In the end every draft is deleted, and every step before it was taken."""
        deleted = "deleted" in self.told
        for days in (31, 62):
            self.at = max(self.at, self.heard) + days * DAY
            self.looks([remind_drafts, notice_deletion, delete_old_drafts])
        assert "deleted" in self.told
        assert deleted or not state(self.database, self.id).draft_open


def test_whatever_the_order_of_looks_nothing_is_told_twice_and_nothing_deleted_unannounced(
    database: Database, authority: Authority
) -> None:
    class Machine(SilentDraft):
        pass

    Machine.database, Machine.authority = database, authority
    run_state_machine_as_test(Machine, settings=settings(max_examples=12, stateful_step_count=15))


@pytest.mark.parametrize(
    ("queued", "back"),
    [
        (datetime(2026, 11, 23, 2, 0, tzinfo=UTC), datetime(2026, 11, 23, 2, 30, tzinfo=UTC)),  # Monday, ten
        (
            datetime(2026, 11, 23, 9, 20, tzinfo=UTC),
            datetime(2026, 11, 24, 0, 50, tzinfo=UTC),
        ),  # ten minutes to closing
        (datetime(2026, 11, 23, 14, 0, tzinfo=UTC), datetime(2026, 11, 24, 1, 0, tzinfo=UTC)),  # at night
        (datetime(2026, 11, 21, 4, 0, tzinfo=UTC), datetime(2026, 11, 23, 1, 0, tzinfo=UTC)),  # on Saturday
    ],
)
def test_a_chat_that_nobody_took_goes_on_after_half_an_hour_of_office_time(
    database: Database, authority: Authority, chat: Callable[..., str], queued: datetime, back: datetime
) -> None:
    worker = chat(owner="queue", queue_reason="asked", queued_at=queued, asking="amount", draft_open=True)
    assert look(database, authority, take_back_chats, back - MINUTE) == []
    assert state(database, worker).owner == "queue"
    assert look(database, authority, take_back_chats, back) == [worker]
    assert look(database, authority, take_back_chats, back + HOUR) == []
    found = state(database, worker)
    assert (found.owner, found.queued_at, found.queue_reason, found.asking) == ("bot", None, None, "amount")
    [text] = said(database, worker)
    assert "对不起" in text
    with database.read() as session:
        assert [one.payload for one in session.scalars(select(Message)) if one.payload] == ["/resume"]


@pytest.mark.parametrize(
    "values",
    [{"urgent": True, "queue_reason": "danger"}, {"owner": "staff", "staff_id": "li"}, {"owner": "bot"}],
    ids=["danger", "a person has it", "with the bot"],
)
def test_chats_that_stay_where_they_are(
    database: Database, authority: Authority, chat: Callable[..., str], values: dict[str, Any]
) -> None:
    worker = chat(**{"owner": "queue", "queued_at": MONDAY, **values})
    assert look(database, authority, take_back_chats, MONDAY + 30 * DAY) == []
    assert said(database, worker) == []


@pytest.mark.parametrize("last", ["worker", "staff"])
def test_a_chat_whose_holder_does_not_answer_waits_for_a_colleague(
    database: Database, authority: Authority, chat: Callable[..., str], last: str
) -> None:
    worker = chat(owner="staff", staff_id="li", heard_at=MONDAY)
    with database.write() as session:
        for author in ("staff", "worker") if last == "worker" else ("worker", "staff"):
            append(session, worker, author=author, text="有人吗")
    assert look(database, authority, release_chats, MONDAY + 29 * MINUTE) == []
    gone = [worker] if last == "worker" else []
    assert look(database, authority, release_chats, MONDAY + 30 * MINUTE) == gone
    assert state(database, worker).owner == ("queue" if gone else "staff")


def test_who_asks_for_a_person_again_waits_anew(
    database: Database, authority: Authority, chat: Callable[..., str]
) -> None:
    worker = chat(owner="queue", queue_reason="asked", queued_at=MONDAY)
    look(database, authority, take_back_chats, MONDAY + HOUR)
    with database.write() as session:
        conversation = session.get_one(Conversation, worker)
        request_person(session, conversation, "asked")
        conversation.queued_at = MONDAY + 2 * HOUR
    assert look(database, authority, take_back_chats, MONDAY + 2 * HOUR + 29 * MINUTE) == []
    assert look(database, authority, take_back_chats, MONDAY + 2 * HOUR + 30 * MINUTE) == [worker]


@pytest.fixture
def closed(database: Database, authority: Authority, chat: Callable[..., str]) -> Callable[..., tuple[str, str]]:
    """A case that was closed on Monday, and its worker: `closed(state="closed_paid", language="en")`."""

    def make(
        state: str = "closed_paid", conversation: str | None = "worker", **values: object
    ) -> tuple[str | None, str]:
        worker = chat(**values) if conversation else None
        with database.write() as session:
            origin = Origin("web", f"key {worker}", conversation_id=worker)
            case = file(session, authority, Draft(employer="宏远装饰", name="王建国"), origin).case
            case.state, case.closed_at = state, MONDAY
            session.execute(delete(Message))  # the receipt
            if worker:
                session.get_one(Conversation, worker).case_number = case.number
            return worker, case.number

    return make


@pytest.mark.parametrize(
    ("state_of_case", "language", "words", "titles"),
    [
        ("closed_paid", "zh", "钱真的到手了吗", ["到了", "没到"]),
        ("revoked", "zh", "钱真的到手了吗", ["到了", "没到"]),
        ("closed_paid", "en", "did you really get the money", ["It came", "Not yet"]),
    ],
)
def test_the_worker_is_asked_after_a_day_and_after_a_week_whether_the_money_came(
    database: Database,
    authority: Authority,
    closed: Callable[..., tuple[str, str]],
    state_of_case: str,
    language: str,
    words: str,
    titles: list[str],
) -> None:
    worker, number = closed(state_of_case, language=language)
    for days in (1, 7):
        assert look(database, authority, check_money, MONDAY + days * DAY - MINUTE) == []
        assert look(database, authority, check_money, MONDAY + days * DAY) == [worker]
        assert look(database, authority, check_money, MONDAY + days * DAY) == []
    assert look(database, authority, check_money, MONDAY + 365 * DAY) == []
    with database.read() as session:
        asked = session.scalars(select(Message).order_by(Message.seq)).all()
    assert len(asked) == 2
    for message in asked:
        assert words in message.text
        assert number in message.text
        assert message.case_number == number
        assert [button["title"] for button in message.buttons] == titles
    assert state(database, worker).asking == "paid"


def test_the_question_about_the_money_does_not_push_away_an_open_one(
    database: Database, authority: Authority, closed: Callable[..., tuple[str, str]]
) -> None:
    worker, _ = closed(asking="headcount", draft_open=True)
    assert look(database, authority, check_money, MONDAY + DAY) == [worker]
    assert state(database, worker).asking == "headcount"


@pytest.mark.parametrize(
    "state_of_case", ["investigating", "reopened", "withdrawn", "closed_not_found", "closed_unpaid", "merged"]
)
def test_where_nobody_is_said_to_have_paid_nobody_is_asked(
    database: Database, authority: Authority, closed: Callable[..., tuple[str, str]], state_of_case: str
) -> None:
    closed(state_of_case)
    assert look(database, authority, check_money, MONDAY + 8 * DAY) == []


def test_a_case_from_the_counter_has_nobody_to_ask(
    database: Database, authority: Authority, closed: Callable[..., tuple[str | None, str]]
) -> None:
    closed(conversation=None)
    assert look(database, authority, check_money, MONDAY + 8 * DAY) == []


@pytest.mark.parametrize(("kind", "when", "asked"), [("received", DAY, 1), ("received", -DAY, 2), ("evidence", DAY, 2)])
def test_who_has_said_that_it_came_is_not_asked_again(
    database: Database,
    authority: Authority,
    closed: Callable[..., tuple[str, str]],
    kind: str,
    when: timedelta,
    asked: int,
) -> None:
    """What was received before the closing may have been a part; afterwards it is the answer."""
    worker, number = closed()
    look(database, authority, check_money, MONDAY + DAY)
    with database.write() as session:
        case = session.scalars(select(Case).filter_by(number=number)).one()
        record(session, case, kind, Actor("王建国", "worker"), at=MONDAY + when)
    look(database, authority, check_money, MONDAY + 7 * DAY)
    assert len(said(database, worker)) == asked


@pytest.mark.anyio
async def test_the_clockwork_does_all_that_is_due_and_wakes_who_waits(
    platform: Platform, chat: Callable[..., str]
) -> None:
    at = now()
    silent = chat(**{**DRAFT, "heard_at": at - 2 * DAY})
    old = chat(**{**DRAFT, "heard_at": at - 28 * DAY, "reminded": "silent"})
    waiting = chat(owner="queue", queue_reason="asked", queued_at=at - 14 * DAY, asking="name")
    platform.settings.timers_every = 0.01
    task = asyncio.create_task(Timers(platform).run())
    rung = [asyncio.create_task(platform.bell.wait(one, 20)) for one in (silent, old, waiting)]
    await asyncio.gather(*rung)
    await asyncio.sleep(0.1)  # some more rounds
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    database = platform.database
    assert [WORDS["reminded"] in text for text in said(database, silent)] == [True]
    assert [WORDS["announced"] in text for text in said(database, old)] == [True]
    assert ["对不起" in text for text in said(database, waiting)] == [True]


@pytest.mark.anyio
async def test_a_database_that_is_away_does_not_stop_the_clockwork(authority: Authority) -> None:
    nowhere = Database("postgresql://nobody@127.0.0.1:1/none")
    configured, places = Settings(_env_file=None, timers_every=0.01), Places.from_policy(authority.organisation.policy)
    task = asyncio.create_task(Timers(Platform(configured, nowhere, authority, places)).run())
    await asyncio.sleep(0.3)
    assert not task.done()
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    nowhere.close()
