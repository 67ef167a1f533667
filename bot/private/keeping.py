"""Keeping what came in by a link, and opening it for staff with a reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from bot.cases.events import Actor, record
from bot.cases.models import Case
from bot.cases.moving import by_number
from bot.conversations.models import Conversation
from bot.database import now
from bot.delivery.outbox import say
from bot.delivery.rendering import render
from bot.labels import label
from bot.platform import Platform
from bot.private.models import PrivateDetail, PrivateLink
from bot.private.sealing import seal, unseal

__all__ = ["Detail", "details_of", "forget", "keep", "open_contact", "open_detail"]


@dataclass(frozen=True)
class Detail:
    """One detail as it came in: a number in UTF-8, or a file with its `content_type`."""

    kind: str
    content: bytes
    shown: str
    content_type: str | None = None


def keep(session: Session, platform: Platform, link: PrivateLink, details: Sequence[Detail]) -> None:
    """Seal the details, use the link up, and confirm it in the chat and in the history of the case.

    A number told again replaces the one before; papers are added.
    """
    number = session.get_one(Conversation, link.conversation_id).case_number
    case = by_number(session, number, lock=True) if number else None  # before the conversation, as everywhere
    conversation = session.get_one(Conversation, link.conversation_id, with_for_update={"key_share": True})
    link.used_at = now()
    secret = platform.settings.secret_key.get_secret_value()
    for detail in details:
        if detail.content_type is None:
            same = (PrivateDetail.conversation_id == conversation.id) & (PrivateDetail.kind == detail.kind)
            session.execute(delete(PrivateDetail).where(same))
        session.add(
            PrivateDetail(
                conversation_id=conversation.id,
                kind=detail.kind,
                shown=detail.shown,
                content_type=detail.content_type,
                sealed=seal(detail.content, secret),
            )
        )
    kinds = sorted({detail.kind for detail in details})
    if case is not None:
        record(session, case, "private_received", Actor("worker", "worker"), details={"kinds": kinds})
    named = [label("private_details", kind, conversation.language) for kind in kinds]
    say(session, conversation, render("private_received", conversation.language, named=named))


def details_of(session: Session, conversation_id: str | None) -> Sequence[PrivateDetail]:
    """What a worker has handed in, oldest first, still sealed."""
    found = select(PrivateDetail).where(PrivateDetail.conversation_id == conversation_id)
    return session.scalars(found.order_by(PrivateDetail.consented_at, PrivateDetail.id)).all()


def open_detail(
    session: Session, platform: Platform, case: Case, detail_id: str, actor: Actor, reason: str
) -> tuple[PrivateDetail, bytes]:
    """One detail of the worker of this case, opened; who did it and why goes into the history.

    The caller holds the row of the case. Raises `LookupError` when the case has no such detail,
    and `Unreadable`.
    """
    detail = session.get(PrivateDetail, detail_id)
    if detail is None or detail.conversation_id != case.complaint.conversation_id:
        raise LookupError("no such detail")
    content = unseal(detail.sealed, platform.settings.secret_key.get_secret_value())
    record(session, case, "private_read", actor, reason=reason, details={"kind": detail.kind})
    return detail, content


def open_contact(session: Session, case: Case, actor: Actor, reason: str) -> dict[str, str]:
    """The worker's name and phone in full, as told; who read them and why goes into the history."""
    record(session, case, "private_read", actor, reason=reason, details={"kind": "contact"})
    return {"name": case.complaint.name or "—", "phone": case.complaint.phone or "—"}


def forget(session: Session, conversation: Conversation) -> None:
    """Delete the details of a draft that was deleted; with a case they belong to the case."""
    if conversation.case_number is None:
        session.execute(delete(PrivateDetail).where(PrivateDetail.conversation_id == conversation.id))
