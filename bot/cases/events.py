"""The history of a case: append-only and hash-chained, so that a missing or altered event shows."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.cases.models import Case, CaseEvent
from bot.database import now

__all__ = ["Actor", "history", "is_unbroken", "record"]


class Actor:
    """Who did it: a name for the record and the role it was done in (`worker`, `bot`, or a staff role)."""

    def __init__(self, name: str, role: str, unit: str | None = None) -> None:
        self.name, self.role, self.unit = name, role, unit


def record(
    session: Session,
    case: Case,
    kind: str,
    actor: Actor,
    *,
    reason: str = "",
    details: dict[str, Any] | None = None,
    at: datetime | None = None,
) -> CaseEvent:
    """Add one event at the end of the chain. The caller holds the row of the case."""
    last = session.scalar(
        select(CaseEvent).where(CaseEvent.case_id == case.id).order_by(CaseEvent.position.desc()).limit(1)
    )
    event = CaseEvent(
        case_id=case.id,
        position=last.position + 1 if last else 1,
        at=at or now(),
        actor=actor.name,
        role=actor.role,
        kind=kind,
        state=case.state,
        reason=reason,
        details=details or {},
        digest="",
    )
    event.digest = _digest(event, last.digest if last else case.number)
    session.add(event)
    session.flush()
    return event


def history(session: Session, case: Case) -> Sequence[CaseEvent]:
    """All events of a case, oldest first."""
    return session.scalars(select(CaseEvent).where(CaseEvent.case_id == case.id).order_by(CaseEvent.position)).all()


def is_unbroken(case: Case, events: Sequence[CaseEvent]) -> bool:
    """Whether the chain holds from the first event to the last."""
    before = case.number
    for position, event in enumerate(events, 1):
        if event.position != position or event.digest != _digest(event, before):
            return False
        before = event.digest
    return True


def _digest(event: CaseEvent, before: str) -> str:
    content = [
        before,
        event.position,
        event.at.isoformat(),
        event.actor,
        event.role,
        event.kind,
        event.state,
        event.reason,
        event.details,
    ]
    return hashlib.sha256(json.dumps(content, ensure_ascii=False, sort_keys=True).encode()).hexdigest()
