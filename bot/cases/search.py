"""Finding cases within one part of the organisation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Select, case, select
from sqlalchemy.orm import Session, contains_eager

from bot.cases.lifecycle import STAGES
from bot.cases.models import Case, Complaint
from bot.cases.routing import Organisation

__all__ = ["Filters", "search", "worklist"]


@dataclass(frozen=True)
class Filters:
    """What to look for; None means any. `employer` is any part of the name."""

    state: str | None = None
    stage: str | None = None
    colour: str | None = None
    unit: str | None = None
    conversation: str | None = None
    employer: str | None = None
    number: str | None = None


def search(
    session: Session,
    organisation: Organisation,
    root: str,
    filters: Filters,
    *,
    before: int | None = None,
    limit: int = 50,
) -> Sequence[Case]:
    """Cases below the unit `root`, newest first; `before` is the id where the page before ended."""
    query = _filtered(organisation, root, filters).order_by(Case.id.desc()).limit(limit)
    if before is not None:
        query = query.where(Case.id < before)
    return session.scalars(query).unique().all()


def worklist(
    session: Session, organisation: Organisation, root: str, filters: Filters, *, limit: int = 100
) -> Sequence[Case]:
    """The same for a person's list: open cases, the gravest colour first, then the oldest."""
    gravity = case((Case.colour == "red", 0), (Case.colour == "orange", 1), else_=2)
    query = _filtered(organisation, root, filters).order_by(gravity, Case.created_at).limit(limit)
    if not (filters.stage or filters.state or filters.number):
        query = query.where(Case.closed_at.is_(None))
    return session.scalars(query).unique().all()


def _filtered(organisation: Organisation, root: str, filters: Filters) -> Select[Case]:
    query = select(Case).join(Case.complaint).options(contains_eager(Case.complaint))
    if root != organisation.city.code:
        query = query.where(Case.unit.in_(organisation.subtree(root)))
    if filters.unit:
        query = query.where(Case.unit.in_(organisation.subtree(filters.unit)))
    if filters.state:
        query = query.where(Case.state == filters.state)
    if filters.stage:
        query = query.where(Case.state.in_(STAGES.get(filters.stage, ())))
    if filters.colour:
        query = query.where(Case.colour == filters.colour)
    if filters.conversation:
        query = query.where(Complaint.conversation_id == filters.conversation)
    if filters.employer:
        query = query.where(Complaint.employer.contains(filters.employer, autoescape=True))
    if filters.number:
        query = query.where(Case.number == filters.number)
    return query
