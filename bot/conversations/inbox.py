"""The inbox: what a worker said is committed here before the worker is answered."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.conversations.log import append
from bot.conversations.models import Conversation, Inbound
from bot.database import now
from nlu.understanding import redact

__all__ = ["Accepted", "Arrival", "accept", "conversation_for"]


@dataclass(frozen=True)
class Arrival:
    """What a channel received, in no channel's terms. Exactly one of text, payload, attachment is the content."""

    channel: str
    external_id: str
    text: str = ""
    payload: str | None = None
    attachment_id: str | None = None
    received_at: datetime = field(default_factory=now)


@dataclass(frozen=True)
class Accepted:
    """`inbound_id` to wait for; `repeated` when the same arrival had been accepted before."""

    inbound_id: int
    message_id: int
    repeated: bool


def conversation_for(session: Session, channel: str, external_id: str, language: str = "zh") -> Conversation:
    """The conversation with this chat, made when it is the first time."""
    found = session.scalar(select(Conversation).filter_by(channel=channel, external_id=external_id))
    if found is None:
        found = Conversation(channel=channel, external_id=external_id, language=language)
        session.add(found)
        session.flush()
    return found


def accept(session: Session, conversation_id: str, arrival: Arrival, *, author: str = "worker") -> Accepted:
    """Keep what arrived and queue it for its turn; the same arrival again changes nothing.

    `author` is `system` for what the product itself asks the dialogue to do, `note` for what staff learned and
    hand to the bot, which the worker is not shown.
    """
    # The lock on the conversation comes first: two copies of one update queue up here.
    conversation = session.get(Conversation, conversation_id, with_for_update={"key_share": True})
    known = session.scalar(select(Inbound).filter_by(channel=arrival.channel, external_id=arrival.external_id))
    if known is not None:
        return Accepted(known.id, known.message_id, repeated=True)
    if conversation is not None and author == "worker":
        conversation.heard_at, conversation.reminded = arrival.received_at, None
    text = redact(arrival.text)  # what must not be kept is not kept
    message = append(
        session,
        conversation_id,
        author=author,
        text=text,
        redacted=text != arrival.text,
        payload=arrival.payload,
        attachment_id=arrival.attachment_id,
    )
    inbound = Inbound(
        conversation_id=conversation_id,
        message_id=message.id,
        channel=arrival.channel,
        external_id=arrival.external_id,
        received_at=arrival.received_at,
    )
    session.add(inbound)
    session.flush()
    return Accepted(inbound.id, message.id, repeated=False)
