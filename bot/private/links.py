"""Making a link, looking whether one still opens, and offering it to a worker in the chat."""

from __future__ import annotations

import secrets
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot.conversations.models import Conversation
from bot.database import now
from bot.delivery.rendering import render
from bot.platform import Platform
from bot.private.models import PrivateLink
from bot.staff.accounts import digest

__all__ = ["find_link", "make_link", "offer"]


def offer(session: Session, platform: Platform, conversation: Conversation, event: str) -> str:
    """The text of `event` with a fresh link, which replaces an open one.

    Without a public address a worker outside cannot open our page: `link` is then empty, and
    the text sends the worker to the counter.
    """
    address = platform.settings.address_for(conversation.channel)
    link = f"{address}/private/{make_link(session, platform, conversation.id)}" if address else ""
    hours = int(platform.authority.service.private_link.total_seconds() // 3600)
    unit = platform.authority.organisation.city
    return render(event, conversation.language, link=link, hours=hours, unit=unit.label(conversation.language))


def make_link(session: Session, platform: Platform, conversation_id: str, at: datetime | None = None) -> str:
    """A new token for this conversation; the one before opens nothing any more."""
    at = at or now()
    open_before = update(PrivateLink).where(
        PrivateLink.conversation_id == conversation_id, PrivateLink.used_at.is_(None)
    )
    session.execute(open_before.values(used_at=at))
    token = secrets.token_urlsafe(32)
    session.add(
        PrivateLink(
            conversation_id=conversation_id,
            token_hash=digest(token),
            expires_at=at + platform.authority.service.private_link,
        )
    )
    session.flush()
    return token


def find_link(session: Session, token: str, *, lock: bool = False) -> PrivateLink | None:
    """The link of this token while it opens. Looking does not use it up: chat programs look at links by themselves."""
    query = select(PrivateLink).where(PrivateLink.token_hash == digest(token))
    found = session.scalar(query.with_for_update() if lock else query)
    return found if found and found.used_at is None and found.expires_at > now() else None
