"""The inbox: kept before it is answered, and the same update twice has one effect."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from threading import Barrier

import pytest
from sqlalchemy import func, select

from bot.conversations.inbox import Accepted, Arrival, accept, conversation_for
from bot.conversations.models import Conversation, Inbound, Message
from bot.database import Database

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


def counted(database: Database) -> tuple[int, int]:
    with database.read() as session:
        return (
            session.scalar(select(func.count()).select_from(Message)) or 0,
            session.scalar(select(func.count()).select_from(Inbound)) or 0,
        )


def test_words_are_in_the_log_and_in_the_queue(database: Database, chat: Callable[..., str]) -> None:
    conversation = chat()
    with database.write() as session:
        accepted = accept(session, conversation, Arrival("telegram", "77", text="老板欠我钱"))
    with database.read() as session:
        message = session.get_one(Message, accepted.message_id)
        inbound = session.get_one(Inbound, accepted.inbound_id)
    assert (message.seq, message.author, message.text) == (1, "worker", "老板欠我钱")
    assert (inbound.status, inbound.channel, inbound.external_id) == ("waiting", "telegram", "77")
    assert inbound.message_id == message.id
    assert not accepted.repeated


def test_the_same_update_again_changes_nothing_even_with_other_words(
    database: Database, chat: Callable[..., str]
) -> None:
    conversation = chat()
    with database.write() as session:
        first = accept(session, conversation, Arrival("web", "a", text="十个人"))
    with database.write() as session:
        again = accept(session, conversation, Arrival("web", "a", text="二十个人"))
    assert (again.inbound_id, again.message_id, again.repeated) == (first.inbound_id, first.message_id, True)
    assert counted(database) == (1, 1)
    with database.read() as session:
        assert session.scalars(select(Message)).one().text == "十个人"


def test_one_id_in_two_channels_is_two_messages(database: Database, chat: Callable[..., str]) -> None:
    conversation = chat()
    for channel in ("web", "telegram"):
        with database.write() as session:
            assert not accept(session, conversation, Arrival(channel, "1", text="x")).repeated
    assert counted(database) == (2, 2)


def test_copies_that_arrive_at_once_have_one_effect(database: Database, chat: Callable[..., str]) -> None:
    conversation, together = chat(), Barrier(5)

    def one(_: int) -> Accepted:
        together.wait()
        with database.write() as session:
            return accept(session, conversation, Arrival("web", "a", text="x"))

    with ThreadPoolExecutor(5) as pool:
        found = list(pool.map(one, range(5)))
    assert len({one.inbound_id for one in found}) == 1
    assert sorted(one.repeated for one in found) == [False, True, True, True, True]
    assert counted(database) == (1, 1)


def test_nothing_is_kept_of_a_fault(database: Database, chat: Callable[..., str]) -> None:
    conversation = chat()

    def attempt() -> None:
        with database.write() as session:
            accept(session, conversation, Arrival("web", "a", text="x"))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        attempt()
    assert counted(database) == (0, 0)


def test_a_conversation_that_does_not_exist_is_an_error(database: Database) -> None:
    with pytest.raises(LookupError), database.write() as session:
        accept(session, "nobody", Arrival("web", "a", text="x"))
    assert counted(database) == (0, 0)


def test_a_chat_has_one_conversation(database: Database) -> None:
    with database.write() as session:
        first = conversation_for(session, "telegram", "77", "en").id
    with database.write() as session:
        again = conversation_for(session, "telegram", "77", "zh")
        other = conversation_for(session, "telegram", "78")
        assert (again.id, again.language) == (first, "en")
        assert (other.language, other.owner) == ("zh", "bot")
        assert other.id != first
    with database.read() as session:
        assert session.scalar(select(func.count()).select_from(Conversation)) == 2


@pytest.mark.parametrize(
    ("text", "kept", "redacted"),
    [
        ("我身份证321102198001011234", "我身份证3211****1234", True),
        ("卡号6222 0212 3456 7890 128 农行", "卡号6222****0128 农行", True),
        ("打我电话13812345678", "打我电话13812345678", False),  # officers need it
        ("欠我30000", "欠我30000", False),
        ("", "", False),
    ],
)
@pytest.mark.parametrize("author", ["worker", "system"])
def test_identity_numbers_are_masked_before_anything_is_kept(
    database: Database, chat: Callable[..., str], text: str, kept: str, redacted: bool, author: str
) -> None:
    """Also in what staff write when they give a chat back."""
    conversation = chat()
    with database.write() as session:
        accept(session, conversation, Arrival("web", "a", text=text), author=author)
    with database.read() as session:
        message = session.scalars(select(Message)).one()
    assert (message.text, message.redacted) == (kept, redacted)


def test_the_words_of_a_worker_end_the_silence_and_the_products_own_do_not(
    database: Database, chat: Callable[..., str]
) -> None:
    conversation = chat(heard_at=LONG_AGO, reminded="silent")
    with database.write() as session:
        accept(session, conversation, Arrival("system", "a", payload="/resume"), author="system")
    with database.read() as session:
        found = session.get_one(Conversation, conversation)
        assert (found.heard_at, found.reminded) == (LONG_AGO, "silent")
    arrival = Arrival("web", "a", text="我在")
    with database.write() as session:
        accept(session, conversation, arrival)
    with database.read() as session:
        found = session.get_one(Conversation, conversation)
        assert (found.heard_at, found.reminded) == (arrival.received_at, None)


def test_an_update_that_comes_twice_does_not_end_a_later_silence(database: Database, chat: Callable[..., str]) -> None:
    conversation = chat()
    with database.write() as session:
        accept(session, conversation, Arrival("web", "a", text="我在", received_at=LONG_AGO))
        session.get_one(Conversation, conversation).reminded = "silent"
    with database.write() as session:
        accept(session, conversation, Arrival("web", "a", text="我在"))
    with database.read() as session:
        found = session.get_one(Conversation, conversation)
        assert (found.heard_at, found.reminded) == (LONG_AGO, "silent")
