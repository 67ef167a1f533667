"""Conversations, their messages, and the inbox queue."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, LargeBinary, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from bot.database import Base, QueueRow, new_id, now
from nlu.understanding.wording.text import plain

__all__ = ["OFFERED", "Attachment", "Conversation", "Inbound", "Message"]


class Conversation(Base):
    """One worker in one channel. `owner` is `bot`, `queue` (waiting for a person) or `staff`.

    `noted` holds the dangerous acts and the flags said since the last filing: `{"acts": […], "flags": […]}`.
    `safety` is `asked` (then `again`) while "do you think of hurting yourself?" is open, `stopped` while the form
    rests because somebody is in danger, `cleared` when the worker or staff said to go on.
    `heard_at` is when the worker last wrote; `reminded` tells which reminder was sent since
    (`silent`, `purge`), `reminded_at` when.
    """

    __tablename__ = "conversations"

    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    channel: Mapped[str] = mapped_column(String(16))
    external_id: Mapped[str | None] = mapped_column(String(128))
    token_hash: Mapped[str | None] = mapped_column(String(64), unique=True)
    language: Mapped[str] = mapped_column(String(2), default="zh")
    owner: Mapped[str] = mapped_column(String(8), default="bot", index=True)
    staff_id: Mapped[str | None] = mapped_column(String(32))
    queue_reason: Mapped[str | None] = mapped_column(String(32))
    urgent: Mapped[bool] = mapped_column(default=False)
    queued_at: Mapped[datetime | None]
    reachable: Mapped[bool] = mapped_column(default=True)
    last_seq: Mapped[int] = mapped_column(default=0)
    asking: Mapped[str | None] = mapped_column(String(24))
    progress_done: Mapped[int] = mapped_column(default=0)
    progress_total: Mapped[int] = mapped_column(default=0)
    case_number: Mapped[str | None] = mapped_column(String(20), index=True)
    noted: Mapped[dict[str, Any]] = mapped_column(default=dict)
    draft_open: Mapped[bool] = mapped_column(default=False)
    safety: Mapped[str | None] = mapped_column(String(8))
    heard_at: Mapped[datetime] = mapped_column(default=now, index=True)
    reminded: Mapped[str | None] = mapped_column(String(8))
    reminded_at: Mapped[datetime | None]
    created_at: Mapped[datetime] = mapped_column(default=now)
    updated_at: Mapped[datetime] = mapped_column(default=now)

    @property
    def open_question(self) -> str | None:
        """What the worker was asked last: the question of safety before that of the dialogue, which rests in danger."""
        if self.safety == "stopped":
            return None
        if self.safety in ("asked", "again"):
            return "safety"
        return None if self.asking in _OFFERS else self.asking

    @property
    def asked(self) -> str | None:
        """The question in whose light a message is read; to undo a change has words of its own."""
        return None if self.asking in OFFERED else self.asking

    @property
    def has_filed(self) -> bool:
        """Whether a case was filed here and nothing new is being filled in."""
        return self.case_number is not None and not self.draft_open

    @property
    def acts(self) -> list[dict[str, Any]]:
        """Every act that was ever told here, be it of a case that was filed since."""
        return list((self.noted or {}).get("acts", ()))

    @property
    def acts_to_come(self) -> list[str]:
        """The kinds of the acts that are noted as happening now or still to come; what is past is left out."""
        return [act["kind"] for act in self.acts if act["when"] != "past"]

    __table_args__ = (UniqueConstraint("channel", "external_id"), Index("ix_conversations_queue", "owner", "queued_at"))


# What is still open after a part payment, and to undo a change, are offered for a press; who says nothing to it
# leaves nothing open.
OFFERED = frozenset({"undo"})  # by a button; words may say anything else
_OFFERS = OFFERED | {"rest"}


class Message(Base):
    """One thing said, by either side. `seq` counts from 1 in each conversation and is also the event id.

    `asked_next` is the question that was open after this message of the worker had its answer.
    `redacted` when ID or bank card numbers were masked before it was kept.
    `cause_id` names the worker's message that this one answers, `case_number` the case that it
    tells about.
    """

    __tablename__ = "messages"

    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id", ondelete="CASCADE"))
    seq: Mapped[int]
    author: Mapped[str] = mapped_column(String(8))
    text: Mapped[str] = mapped_column(Text, default="")
    redacted: Mapped[bool] = mapped_column(default=False)
    asked_next: Mapped[str | None] = mapped_column(String(24))
    payload: Mapped[str | None] = mapped_column(Text)
    buttons: Mapped[list[Any]] = mapped_column(default=list)
    attachment_id: Mapped[str | None] = mapped_column(ForeignKey("attachments.id"))
    cause_id: Mapped[int | None] = mapped_column(index=True)
    case_number: Mapped[str | None] = mapped_column(String(20))
    staff_id: Mapped[str | None] = mapped_column(String(32))
    created_at: Mapped[datetime] = mapped_column(default=now)

    __table_args__ = (UniqueConstraint("conversation_id", "seq"),)

    @property
    def plain(self) -> str:
        """The text as it is read: in simplified signs and without pictures. What was written is kept in `text`."""
        return plain(self.text)


class Inbound(QueueRow, Base):
    """A worker's message that waits for its turn. Ends `done`.

    `(channel, external_id)` is unique, so the same update twice has one effect.
    """

    __tablename__ = "inbounds"

    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id", ondelete="CASCADE"), index=True)
    message_id: Mapped[int] = mapped_column(ForeignKey("messages.id", ondelete="CASCADE"), unique=True)
    channel: Mapped[str] = mapped_column(String(16))
    external_id: Mapped[str] = mapped_column(String(160))
    received_at: Mapped[datetime] = mapped_column(default=now)
    told_at: Mapped[datetime | None]
    done_at: Mapped[datetime | None]

    __table_args__ = (UniqueConstraint("channel", "external_id"),)


class Attachment(Base):
    """A photo or file that a worker sent: the original, its digest and what it really is.

    `board` is what was read off a photo of a notice board (see `Board`); None when it is none.
    """

    __tablename__ = "attachments"

    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id", ondelete="CASCADE"), index=True)
    case_number: Mapped[str | None] = mapped_column(String(20), index=True)
    filename: Mapped[str] = mapped_column(String(200))
    content_type: Mapped[str] = mapped_column(String(80))
    size: Mapped[int]
    sha256: Mapped[str] = mapped_column(String(64))
    content: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    board: Mapped[dict[str, Any] | None]
    created_at: Mapped[datetime] = mapped_column(default=now)
