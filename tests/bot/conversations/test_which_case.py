"""Which case a message is about, where several were filed in one chat or the number came a message before."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from sqlalchemy.orm import Session

from bot.cases.complaint import Draft
from bot.cases.filing import Origin, file
from bot.cases.policy import Authority
from bot.conversations.models import Conversation, Message
from bot.conversations.which_case import looked_up, named_case
from bot.database import Database

AT = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)


def filed(session: Session, authority: Authority, conversation: Conversation, employer: str) -> str:
    draft = Draft(employer=employer, headcount=1, amount_yuan=4_000, name="王建国", phone="+8613812345678")
    origin = Origin(channel="web", key=employer, conversation_id=conversation.id)
    number: str = file(session, authority, draft, origin, actor=None, at=AT).case.number
    conversation.case_number = number
    return number


@pytest.mark.parametrize(
    ("text", "which"),
    [
        ("老周今天给了三千", "宏远装饰（老周）"),
        ("宏远装饰那边还是没动静", "宏远装饰（老周）"),
        ("Kaiyuan paid 2,000", "Kaiyuan Decoration"),
        ("老周给了，Kaiyuan也给了", None),
        ("今天给了三千", None),
        ("the kaiyuans paid", None),  # no name is looked for within a word
        ("进度", None),
    ],
)
def test_of_two_cases_the_one_that_is_named(
    database: Database, authority: Authority, chat: Callable[..., str], text: str, which: str | None
) -> None:
    with database.write() as session:
        conversation = session.get_one(Conversation, chat())
        numbers = {
            name: filed(session, authority, conversation, name) for name in ("宏远装饰（老周）", "Kaiyuan Decoration")
        }
        assert named_case(session, conversation, text) == (numbers[which] if which else None)
        assert named_case(session, conversation, f"查 {numbers['宏远装饰（老周）']}") == numbers["宏远装饰（老周）"]


def test_the_only_case_needs_no_name(database: Database, authority: Authority, chat: Callable[..., str]) -> None:
    with database.write() as session:
        conversation = session.get_one(Conversation, chat())
        filed(session, authority, conversation, "宏远装饰")
        assert named_case(session, conversation, "宏远装饰给了三千") is None


@pytest.mark.parametrize(
    ("before", "said", "asking", "joins"),
    [
        ("查一下 XS2611224839209", "5678", None, True),
        ("XS2611224839209", " 5678。", None, True),
        ("XS2611224839209", "04839207", None, True),
        ("XS2611224839209 1234", "5678", None, False),  # a guess was there: each is counted
        ("XS2611224839209", "5678", "amount", False),
        ("XS2611224839209", "是5678吧", None, False),
        ("XS2611224839200", "5678", None, False),  # mistyped
        ("你好", "5678", None, False),
    ],
)
def test_the_digits_that_follow_the_number_in_a_message_of_their_own(
    database: Database, chat: Callable[..., str], before: str, said: str, asking: str | None, joins: bool
) -> None:
    conversation_id = chat(asking=asking)
    with database.write() as session:
        first = Message(conversation_id=conversation_id, seq=1, author="worker", text=before)
        asked = Message(conversation_id=conversation_id, seq=2, author="bot", text="…")
        second = Message(conversation_id=conversation_id, seq=3, author="worker", text=said)
        session.add_all((first, asked, second))
        session.flush()
        found = looked_up(session, session.get_one(Conversation, conversation_id), second)
        assert (found is not None) is joins
        assert found is None or found == f"XS2611224839209 {said.strip(' 。')}"
