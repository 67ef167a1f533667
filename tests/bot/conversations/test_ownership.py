"""Who talks with the worker: of two people one wins, and the other learns who did."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from threading import Barrier

import pytest
from sqlalchemy import select

from bot.api.conversations import is_shown
from bot.cases.policy import Authority
from bot.conversations.models import Conversation, Inbound, Message
from bot.conversations.ownership import (
    Taken,
    hand_back,
    queue_place,
    queued,
    release_all,
    reply,
    request_person,
    take,
    take_back,
    waiting,
)
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


@pytest.mark.parametrize(
    ("at", "ahead", "language", "words", "never"),
    [
        (datetime(2026, 11, 23, 2, 0, tzinfo=UTC), 0, "zh", ["大概10分钟"], ["前面还有", "上班后"]),
        (datetime(2026, 11, 23, 2, 0, tzinfo=UTC), 2, "zh", ["前面还有2位", "大概30分钟"], ["上班后"]),
        (datetime(2026, 11, 23, 2, 0, tzinfo=UTC), 2, "en", ["2 people are before you", "30 minutes"], ["at work"]),
        (datetime(2026, 11, 23, 15, 0, tzinfo=UTC), 0, "zh", ["11月24日 08:30上班后", "12345", "110"], ["分钟"]),
        (datetime(2026, 11, 20, 15, 0, tzinfo=UTC), 4, "zh", ["11月23日 08:30上班后"], ["分钟"]),  # Friday night
        (datetime(2026, 11, 22, 23, 0, tzinfo=UTC), 0, "en", ["23 Nov 08:30", "12345", "110"], ["minutes"]),
    ],
)
def test_who_waits_is_told_how_long_or_when_somebody_comes(
    authority: Authority, at: datetime, ahead: int, language: str, words: list[str], never: list[str]
) -> None:
    told = queued(authority, ahead, at, language)
    assert all(word in told for word in words)
    assert not [word for word in never if word in told]


def test_who_told_of_danger_is_not_sent_to_office_hours(authority: Authority) -> None:
    night = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
    told = queued(authority, 0, night, "zh", urgent=True)
    assert "值班的人已经收到" in told and "110" in told
    assert "上班后" not in told


@pytest.mark.parametrize(
    ("asking", "payloads"), [("amount", ["/resume"]), ("paid", ["/resume"]), (None, [])], ids=["form", "beside", "none"]
)
def test_taken_back_the_bot_apologises_and_goes_on_at_the_open_question(
    database: Database, chat: Callable[..., str], asking: str | None, payloads: list[str]
) -> None:
    conversation = chat(owner="queue", queue_reason="asked", queued_at=START, asking=asking)
    with database.write() as session:
        take_back(session, session.get_one(Conversation, conversation))
    with database.read() as session:
        found = session.get_one(Conversation, conversation)
        assert (found.owner, found.queue_reason, found.queued_at, found.asking) == ("bot", None, None, asking)
        asked = session.scalars(select(Message).join(Inbound, Inbound.message_id == Message.id)).all()
        assert [(one.author, one.payload) for one in asked] == [("system", payload) for payload in payloads]
    assert "对不起" in texts(database)[0][1]


@pytest.mark.parametrize("asking", ["employer", None])
def test_what_a_person_learned_goes_to_the_bot_in_words(
    database: Database, chat: Callable[..., str], asking: str | None
) -> None:
    """The facts are read like the worker's own, so nothing has to be asked again; also without an open question."""
    conversation = chat(asking=asking)
    taken_by(database, conversation, "li")
    with database.write() as session:
        hand_back(session, conversation, "li", "宏远装饰，8个人")
    with database.read() as session:
        inbound = session.scalars(select(Inbound)).one()
        said = session.get_one(Message, inbound.message_id)
    assert (said.author, said.text, said.payload, inbound.channel) == ("note", "宏远装饰，8个人", None, "system")
    assert (is_shown(said), is_shown(said, to_staff=True)) == (False, True)


def test_what_becomes_urgent_in_the_hands_of_one_may_be_taken_by_another(
    database: Database, chat: Callable[..., str]
) -> None:
    conversation, calm = chat(), chat()
    for one in (conversation, calm):
        taken_by(database, one, "li")
    with database.write() as session:
        request_person(session, session.get_one(Conversation, conversation), "danger", urgent=True)
        assert [one.id for one in waiting(session)] == [conversation]
    with pytest.raises(Taken):
        taken_by(database, calm, "wang")
    taken_by(database, conversation, "wang")
    assert owner_of(database, conversation) == ("staff", "wang")
    with database.write() as session:
        assert waiting(session) == []


def test_who_answers_is_there_and_nobody_else_has_to_come(database: Database, chat: Callable[..., str]) -> None:
    conversation = chat()
    taken_by(database, conversation, "li")
    with database.write() as session:
        request_person(session, session.get_one(Conversation, conversation), "danger", urgent=True)
        reply(session, conversation, "li", "我在，您慢慢说")
        assert waiting(session) == []


def test_the_chats_of_who_goes_wait_for_a_colleague(database: Database, chat: Callable[..., str]) -> None:
    mine, others = chat(), chat()
    taken_by(database, mine, "li")
    taken_by(database, others, "wang")
    with database.write() as session:
        assert release_all(session, "li") == [mine]
    assert owner_of(database, mine) == ("queue", None)
    assert owner_of(database, others) == ("staff", "wang")
    with database.read() as session:
        assert session.get_one(Conversation, mine).queue_reason == "left"


def test_without_facts_and_without_a_question_nothing_is_asked(database: Database, chat: Callable[..., str]) -> None:
    conversation = chat()
    taken_by(database, conversation, "li")
    with database.write() as session:
        hand_back(session, conversation, "li")
    with database.read() as session:
        assert session.scalars(select(Inbound)).all() == []


def test_each_time_a_chat_is_given_back_the_bot_is_asked_anew(database: Database, chat: Callable[..., str]) -> None:
    conversation = chat(asking="amount")
    for _ in range(2):
        taken_by(database, conversation, "li")
        with database.write() as session:
            hand_back(session, conversation, "li")
    with database.read() as session:
        assert len(session.scalars(select(Inbound)).all()) == 2


@pytest.mark.parametrize(("before", "afterwards"), [("stopped", "cleared"), ("cleared", "cleared"), (None, None)])
def test_after_a_person_has_been_there_the_form_no_longer_rests(
    database: Database, chat: Callable[..., str], before: str | None, afterwards: str | None
) -> None:
    conversation = chat(safety=before)
    taken_by(database, conversation, "li")
    with database.write() as session:
        hand_back(session, conversation, "li")
    with database.read() as session:
        assert session.get_one(Conversation, conversation).safety == afterwards
