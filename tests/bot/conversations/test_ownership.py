"""Who talks with the worker: of two people one wins, and the other learns who did."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from threading import Barrier

import pytest
from sqlalchemy import select

from bot.conversations.models import Conversation, Inbound, Message
from bot.conversations.ownership import Taken, hand_back, queue_place, reply, request_person, take, waiting
from bot.database import Database

START = datetime(2026, 11, 22, tzinfo=UTC)


def owner_of(database: Database, conversation: str) -> tuple[str, str | None]:
    with database.read() as session:
        found = session.get_one(Conversation, conversation)
        return found.owner, found.staff_id


def texts(database: Database) -> list[tuple[str, str]]:
    with database.read() as session:
        return [(one.author, one.text) for one in session.scalars(select(Message).order_by(Message.id))]


def taken_by(database: Database, conversation: str, staff: str) -> None:
    with database.write() as session:
        take(session, conversation, staff)


@pytest.mark.parametrize("owner", ["bot", "queue"])
@pytest.mark.parametrize(("language", "words"), [("zh", "工作人员来了"), ("en", "A person is here now")])
def test_a_person_takes_a_chat_and_the_worker_is_told(
    database: Database, chat: Callable[..., str], owner: str, language: str, words: str
) -> None:
    conversation = chat(owner=owner, urgent=owner == "queue", language=language)
    taken_by(database, conversation, "li")
    assert owner_of(database, conversation) == ("staff", "li")
    [(author, text)] = texts(database)
    assert author == "system"
    assert words in text
    with database.read() as session:
        assert not session.get_one(Conversation, conversation).urgent


def test_of_two_who_take_at_once_one_wins_and_the_other_learns_who(
    database: Database, chat: Callable[..., str]
) -> None:
    conversation, together = chat(owner="queue"), Barrier(2)

    def one(staff: str) -> str:
        together.wait()
        try:
            taken_by(database, conversation, staff)
        except Taken as taken:
            return f"{staff} lost to {taken.staff_id} ({taken.owner})"
        return f"{staff} won"

    with ThreadPoolExecutor(2) as pool:
        found = set(pool.map(one, ["li", "chen"]))
    assert found in ({"li won", "chen lost to li (staff)"}, {"chen won", "li lost to chen (staff)"})
    assert len(texts(database)) == 1


def test_taking_twice_is_taking_once(database: Database, chat: Callable[..., str]) -> None:
    conversation = chat()
    taken_by(database, conversation, "li")
    taken_by(database, conversation, "li")
    assert len(texts(database)) == 1


def test_the_one_who_has_the_chat_writes(database: Database, chat: Callable[..., str]) -> None:
    conversation = chat(channel="telegram", external_id="77")
    taken_by(database, conversation, "li")
    with database.write() as session:
        reply(session, conversation, "li", "您好，我是小李")
    assert texts(database)[-1] == ("staff", "您好，我是小李")


@pytest.mark.parametrize(
    ("owner", "staff_id"), [("bot", None), ("queue", None), ("staff", "chen")], ids=["bot", "queue", "somebody else"]
)
@pytest.mark.parametrize("verb", ["reply", "hand back"])
def test_who_does_not_have_the_chat_neither_writes_nor_gives_it_back(
    database: Database, chat: Callable[..., str], owner: str, staff_id: str | None, verb: str
) -> None:
    conversation = chat(owner=owner, staff_id=staff_id)

    def attempt() -> None:
        with database.write() as session:
            if verb == "reply":
                reply(session, conversation, "li", "x")
            else:
                hand_back(session, conversation, "li")

    with pytest.raises(Taken) as taken:
        attempt()
    assert (taken.value.owner, taken.value.staff_id) == (owner, staff_id)
    assert owner_of(database, conversation) == (owner, staff_id)
    assert texts(database) == []


def test_given_back_the_bot_goes_on_through_the_inbox(database: Database, chat: Callable[..., str]) -> None:
    conversation = chat(owner="queue", asking="headcount", queue_reason="asked", queued_at=START)
    taken_by(database, conversation, "li")
    with database.write() as session:
        hand_back(session, conversation, "li")
    with database.read() as session:
        found = session.get_one(Conversation, conversation)
        assert (found.owner, found.staff_id, found.queue_reason, found.queued_at) == ("bot", None, None, None)
        assert found.asking == "headcount"  # the open question stays
        inbound = session.scalars(select(Inbound)).one()
        asked = session.get_one(Message, inbound.message_id)
        assert (asked.author, asked.payload, inbound.channel) == ("system", "/resume", "system")
    assert "由我接着" in texts(database)[1][1]


def test_a_second_time_round(database: Database, chat: Callable[..., str]) -> None:
    conversation = chat()
    for staff in ("li", "chen"):
        taken_by(database, conversation, staff)
        with database.write() as session:
            hand_back(session, conversation, staff)
    assert owner_of(database, conversation) == ("bot", None)


@pytest.mark.parametrize("verb", [take, hand_back])
def test_a_chat_that_does_not_exist(database: Database, verb: Callable[..., object]) -> None:
    with pytest.raises(LookupError), database.write() as session:
        verb(session, "nobody", "li")


def test_asking_for_a_person_opens_the_chat_once(database: Database, chat: Callable[..., str]) -> None:
    conversation = chat()
    for reason in ("asked", "fault"):
        with database.write() as session:
            request_person(session, session.get_one(Conversation, conversation), reason)
    with database.read() as session:
        found = session.get_one(Conversation, conversation)
        assert (found.owner, found.queue_reason, found.urgent) == ("queue", "asked", False)


def test_danger_makes_a_waiting_chat_urgent_without_losing_its_place(
    database: Database, chat: Callable[..., str]
) -> None:
    conversation = chat(owner="queue", queue_reason="asked", queued_at=START)
    with database.write() as session:
        request_person(session, session.get_one(Conversation, conversation), "danger", urgent=True)
    with database.read() as session:
        found = session.get_one(Conversation, conversation)
        assert (found.urgent, found.queue_reason, found.queued_at) == (True, "danger", START)


def test_urgent_chats_are_answered_first_then_the_longest_wait(database: Database, chat: Callable[..., str]) -> None:
    queue = [("a", 1, False), ("b", 2, True), ("c", 0, False), ("d", 3, True)]
    for name, minutes, urgent in queue:
        chat(id=name, owner="queue", urgent=urgent, queued_at=START + timedelta(minutes=minutes))
    chat(id="talking", owner="staff", staff_id="li", queued_at=START)
    chat(id="with the bot")
    with database.read() as session:
        assert [one.id for one in waiting(session)] == ["b", "d", "c", "a"]
        places = {one.id: queue_place(session, one) for one in session.scalars(select(Conversation))}
    assert places == {"b": 0, "d": 1, "c": 2, "a": 3, "talking": 0, "with the bot": 0}
