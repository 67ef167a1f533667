"""The very words that a notice told the worker to reply, in the states that ask for them and in no other."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from bot.cases.complaint import Draft
from bot.cases.filing import Origin, file
from bot.cases.policy import Authority
from bot.conversations.models import Conversation, Message
from bot.conversations.told_to_reply import reply_to_notice
from bot.database import Database

AT = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("state", "words", "button"),
    [
        ("ordered", "收到", "/received_money"),
        ("ordered", "没到。", "/not_received"),
        ("ordered", "received", "/received_money"),
        ("ordered", "not received", "/not_received"),
        ("closed_paid", "到了", "/received_money"),
        ("closed_paid", "还没到", "/not_received"),
        ("revoked", "没解决", "/not_received"),
        ("revoked", "not solved", "/not_received"),
        ("submitted", "收到", None),  # the number was received
        ("investigating", "没到", None),
        ("ordered", "收到一封信", None),
        ("closed_paid", "谢谢", None),
    ],
)
def test_the_words_of_a_notice_are_its_button(
    database: Database, authority: Authority, chat: Callable[..., str], state: str, words: str, button: str | None
) -> None:
    with database.write() as session:
        conversation = session.get_one(Conversation, chat())
        draft = Draft(employer="宏远装饰", headcount=1, amount_yuan=4_000, name="王建国", phone="+8613812345678")
        case = file(session, authority, draft, Origin("web", "one", conversation.id), at=AT).case
        case.state, conversation.case_number = state, case.number
        message = Message(conversation_id=conversation.id, author="worker", text=words)
        assert reply_to_notice(session, conversation, message) == button
