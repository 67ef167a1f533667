"""Filing: a confirmed complaint becomes a case, with colour, unit, clocks, events and receipt, in one transaction."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from bot.cases.calendar import local_date
from bot.cases.complaint import Draft, crime_amount_line, urgency_context, urgency_facts
from bot.cases.deadlines import clocks_at_filing
from bot.cases.events import Actor, record
from bot.cases.models import Case, Complaint, Deadline
from bot.cases.notices import tell
from bot.cases.numbers import digest_of, new_number, new_query_code
from bot.cases.policy import Authority
from bot.cases.routing import route
from bot.cases.urgency import Decision, classify
from bot.database import now

__all__ = ["Filed", "Origin", "decide", "file"]


@dataclass(frozen=True)
class Origin:
    """Where a complaint comes from. `cause_id` is the worker's message that confirmed it."""

    channel: str
    key: str
    conversation_id: str | None = None
    language: str = "zh"
    cause_id: int | None = None


@dataclass(frozen=True)
class Filed:
    """The case, and whether this very complaint had been filed before."""

    case: Case
    repeated: bool


def decide(draft: Draft, at: datetime, authority: Authority) -> Decision:
    """The colour of a complaint and why, by the policy in force."""
    return classify(urgency_facts(vars(draft)), urgency_context(local_date(at)), authority.urgency)


def file(
    session: Session,
    authority: Authority,
    draft: Draft,
    origin: Origin,
    *,
    actor: Actor | None = None,
    at: datetime | None = None,
) -> Filed:
    """File a complaint, graded and routed, and tell the worker. The same `origin.key` again returns the first case."""
    known = session.scalar(select(Complaint).filter_by(filing_key=origin.key))
    if known is not None:
        return Filed(known.case, repeated=True)
    at = at or now()
    decision = decide(draft, at, authority)
    unit = route(authority.organisation, draft.district, draft.town, decision.colour)
    case = Case(
        number=_unused_number(session, at),
        state="submitted",
        colour=decision.colour,
        rules=[vars(hit) for hit in decision.hits],
        policy_version=decision.version,
        unit=unit.code,
        created_at=at,
        updated_at=at,
    )
    case.complaint = _complaint(draft, origin, authority, at)
    code = new_query_code() if draft.anonymous else None
    case.complaint.query_code = digest_of(code, case.number) if code else None
    clocks = clocks_at_filing(decision.colour, at, authority.deadlines, authority.calendar)
    case.deadlines = [Deadline.of(clock) for clock in clocks]
    try:
        with session.begin_nested():
            session.add(case)
            session.flush()
    except IntegrityError:  # another process filed the same complaint a moment ago
        known = session.scalar(select(Complaint).filter_by(filing_key=origin.key))
        if known is None:
            raise
        return Filed(known.case, repeated=True)
    filer = actor or Actor((not draft.anonymous and draft.name) or "worker", "worker")
    details = {"colour": case.colour, "rules": decision.codes, "policy": decision.version, "unit": unit.code}
    record(session, case, "submitted", filer, at=at, details=details)
    tell(session, authority, case, "submitted", cause_id=origin.cause_id, code=code)
    return Filed(case, repeated=False)


def _complaint(draft: Draft, origin: Origin, authority: Authority, at: datetime) -> Complaint:
    facts = draft.facts()
    flags = list(draft.flags)
    if crime_amount_line(urgency_facts(vars(draft)), authority.urgency):
        flags.append("crime_amount_line")
    facts["flags"] = {"value": flags, "status": "reported"}
    return Complaint(
        filing_key=origin.key,
        kind=draft.kind,
        channel=origin.channel,
        conversation_id=origin.conversation_id,
        language=origin.language,
        name=None if draft.anonymous else draft.name,
        phone=None if draft.anonymous else draft.phone,
        anonymous=draft.anonymous,
        employer=draft.employer,
        project=draft.project,
        district=draft.district,
        facts=facts,
        created_at=at,
    )


def _unused_number(session: Session, at: datetime) -> str:
    """A number that no case has. A day holds a million, so a second try is rare and a tenth means a fault."""
    for _ in range(10):
        number = new_number(local_date(at))
        if session.scalar(select(Case.id).filter_by(number=number)) is None:
            return number
    raise RuntimeError("no free case number found in ten tries")
