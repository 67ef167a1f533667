"""Links that open once, and the sealed details that came in by them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from bot.database import Base, new_id, now

__all__ = ["PrivateDetail", "PrivateLink"]


class PrivateLink(Base):
    """One page for one answer. Only the digest of its token is kept; `used_at` also marks one that was replaced."""

    __tablename__ = "private_links"

    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id", ondelete="CASCADE"), index=True)
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]
    created_at: Mapped[datetime] = mapped_column(default=now)


class PrivateDetail(Base):
    """One detail of a worker. `kind` is `identity`, `bank_card` or `health`.

    `sealed` holds the number in UTF-8 or the bytes of the file, encrypted; `shown` is what
    may be seen without opening it: a masked number or a file name. `content_type` only for files.
    It belongs to the conversation, and so to each case that the worker filed there.
    """

    __tablename__ = "private_details"

    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str] = mapped_column(String(16))
    shown: Mapped[str] = mapped_column(String(200))
    content_type: Mapped[str | None] = mapped_column(String(80))
    sealed: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    consented_at: Mapped[datetime] = mapped_column(default=now)
