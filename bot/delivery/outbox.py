"""Saying something to a worker: one row in the log, and one in the outbox when the channel must be pushed.

The web page reads the log itself (over HTTP and server-sent events), so for it a message
is delivered when it is committed.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from bot.conversations.log import append
from bot.conversations.models import Conversation, Message
from bot.delivery.models import Delivery

__all__ = ["PULLED", "say"]

PULLED = frozenset({"web"})


def say(
    session: Session,
    conversation: Conversation,
    text: str,
    *,
    buttons: list[dict[str, str]] | None = None,
    author: str = "bot",
    cause_id: int | None = None,
    **more: Any,
) -> Message:
    """Say `text` to the worker in the transaction of `session`; it is sent after the commit.

    `buttons` are `{"title", "payload"}`; `cause_id` is the worker's message that is answered.
    """
    message = append(
        session, conversation.id, author=author, text=text, buttons=buttons or [], cause_id=cause_id, **more
    )
    if conversation.channel not in PULLED:
        session.add(Delivery(conversation_id=conversation.id, message_id=message.id, channel=conversation.channel))
    return message
