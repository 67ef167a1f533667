"""Finding cases within one part of the organisation."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, case, func, or_, select
from sqlalchemy.orm import Session, contains_eager

from bot.cases.lifecycle import STAGES
from bot.cases.models import Case, Complaint
from bot.cases.routing import Organisation

__all__ = ["Filters", "search", "worklist"]


@dataclass(frozen=True)
class Filters:
    """What to look for; None means any. `employer` is any part of the name.

    `words` is what somebody at the telephone tells: a part of the number, of who owes, the site or the place, the
    whole name of the worker, or a phone number.
    """

    state: str | None = None
    stage: str | None = None
    colour: str | None = None
    unit: str | None = None
    conversation: str | None = None
    employer: str | None = None
    number: str | None = None
    words: str | None = None


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
    session: Session, organisation: Organisation, root: str, filters: Filters, *, page: int = 1, size: int = 100
) -> tuple[Sequence[Case], int]:
    """(cases, how many there are in all) for a person's list: open ones, the gravest colour first, then the oldest."""
    gravity = case((Case.colour == "red", 0), (Case.colour == "orange", 1), else_=2)
    query = _filtered(organisation, root, filters)
    if not (filters.stage or filters.state or filters.number or filters.words):
        query = query.where(Case.closed_at.is_(None))
    total = session.scalar(select(func.count()).select_from(query.with_only_columns(Case.id).order_by(None).subquery()))
    query = query.order_by(gravity, Case.created_at).limit(size).offset((page - 1) * size)
    return session.scalars(query).unique().all(), total or 0


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
    if filters.words:
        query = query.where(_any_of(filters.words.strip()))
    return query


def _any_of(words: str) -> ColumnElement[bool]:
    """Where the words may stand; a phone is looked for by its figures."""
    parts = (Case.number, Complaint.employer, Complaint.project, Complaint.district)
    found = or_(Complaint.name == words, *(part.icontains(words, autoescape=True) for part in parts))
    figures = re.sub(r"\D", "", words)
    return or_(found, Complaint.phone.endswith(figures)) if len(figures) >= _LEAST_FIGURES else found


_LEAST_FIGURES = 7  # of a phone number; fewer are of anything
