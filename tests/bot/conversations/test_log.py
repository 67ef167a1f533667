"""The log: numbered from 1 without a gap, whoever writes at the same time."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from bot.conversations.log import answers_to, append, messages_after
from bot.database import Database


def test_numbers_have_no_gap_and_no_pair_when_many_write_at_once(database: Database, chat: Callable[..., str]) -> None:
    conversation = chat()

    def one(number: int) -> None:
        with database.write() as session:
            append(session, conversation, author="worker", text=str(number))

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(one, range(30)))
    with database.read() as session:
        found = messages_after(session, conversation)
    assert [message.seq for message in found] == list(range(1, 31))
    assert sorted(int(message.text) for message in found) == list(range(30))


def test_a_fault_leaves_no_gap(database: Database, chat: Callable[..., str]) -> None:
    conversation = chat()
    for number in range(4):
        try:
            with database.write() as session:
                append(session, conversation, author="bot", text=str(number))
                if number == 2:
                    raise RuntimeError
        except RuntimeError:
            pass
    with database.read() as session:
        found = [(message.seq, message.text) for message in messages_after(session, conversation)]
    assert found == [(1, "0"), (2, "1"), (3, "3")]


def test_a_reader_goes_on_where_it_stopped(database: Database, chat: Callable[..., str]) -> None:
    conversation, other = chat(), chat()
    with database.write() as session:
        for number in range(5):
            append(session, conversation, author="bot", text=str(number))
        append(session, other, author="bot", text="of somebody else")
    with database.read() as session:
        assert [one.text for one in messages_after(session, conversation, 3)] == ["3", "4"]
        assert [one.text for one in messages_after(session, conversation, 1, limit=2)] == ["1", "2"]
        assert messages_after(session, conversation, 5) == []


def test_answers_belong_to_the_message_that_caused_them(database: Database, chat: Callable[..., str]) -> None:
    conversation = chat()
    with database.write() as session:
        asked = append(session, conversation, author="worker", text="几个人？")
        append(session, conversation, author="bot", text="b", cause_id=asked.id)
        append(session, conversation, author="staff", text="unasked")
        append(session, conversation, author="bot", text="c", cause_id=asked.id)
    with database.read() as session:
        assert [one.text for one in answers_to(session, asked.id)] == ["b", "c"]
        assert answers_to(session, 10**6) == []


def test_nobody_talks_to_a_conversation_that_does_not_exist(database: Database) -> None:
    with pytest.raises(LookupError), database.write() as session:
        append(session, "nobody", author="bot", text="x")
