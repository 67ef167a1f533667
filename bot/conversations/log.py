"""The log of a conversation: everything said by either side, in order, numbered from 1."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot.conversations.models import Conversation, Message
from bot.database import now

__all__ = ["answers_to", "append", "messages_after", "named_button"]

_LAST_SHOWN = 8  # messages


def append(session: Session, conversation_id: str, *, author: str, text: str = "", **more: Any) -> Message:
    """Write one message at the end of a conversation's log.

    The row lock that the counter takes makes the order of `seq` the order of commits,
    so a reader that resumes after `seq` misses nothing.
    """
    seq = session.scalar(
        update(Conversation)
        .where(Conversation.id == conversation_id)
        .values(last_seq=Conversation.last_seq + 1, updated_at=now())
        .returning(Conversation.last_seq)
    )
    if seq is None:
        raise LookupError("no such conversation")
    message = Message(conversation_id=conversation_id, seq=seq, author=author, text=text, **more)
    session.add(message)
    session.flush()
    return message


def messages_after(session: Session, conversation_id: str, seq: int = 0, limit: int | None = 500) -> Sequence[Message]:
    """What was said after `seq`, oldest first."""
    return session.scalars(
        select(Message)
        .where(Message.conversation_id == conversation_id, Message.seq > seq)
        .order_by(Message.seq)
        .limit(limit)
    ).all()


def answers_to(session: Session, message_id: int) -> Sequence[Message]:
    """Everything that was said because of one message of the worker, in order."""
    return session.scalars(select(Message).where(Message.cause_id == message_id).order_by(Message.seq)).all()


def named_button(session: Session, message: Message) -> str | None:
    """The payload of the button whose title was typed by hand ("要改"), of those shown since the worker wrote last."""
    typed = message.plain.strip().rstrip("。.!！~ ").casefold()
    before = select(Message).where(
        Message.conversation_id == message.conversation_id, Message.seq < message.seq
    )  # fmt: skip
    for shown in session.scalars(before.order_by(Message.seq.desc()).limit(_LAST_SHOWN)):
        if shown.author == "worker":
            return None
        for button in shown.buttons:
            if button["title"].casefold() == typed:
                return str(button["payload"])
    return None
