"""Moving a case along its life cycle: check, move, record, set clocks, tell the worker."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.cases.deadlines import clocks_at_acceptance
from bot.cases.events import Actor, history, record
from bot.cases.lifecycle import SecondPersonNeeded, check_move, has_ended
from bot.cases.models import Case, Complaint, Deadline
from bot.cases.notices import tell
from bot.cases.policy import Authority
from bot.database import now

__all__ = ["by_number", "filed_in", "move"]


def by_number(session: Session, number: str, *, lock: bool = False) -> Case | None:
    """The case with this number; `lock` keeps others from moving it until the transaction ends."""
    query = select(Case).filter_by(number=number)
    if lock:
        query = query.with_for_update(of=Case)
    case = session.scalar(query)
    if case is not None and lock:
        session.refresh(case.complaint)  # read when the row of the case is ours, not before
    return case


def filed_in(session: Session, conversation_id: str) -> Sequence[Case]:
    """The cases that a conversation filed, the first one first."""
    query = select(Case).join(Complaint).where(Complaint.conversation_id == conversation_id).order_by(Case.id)
    return session.scalars(query).all()


def move(
    session: Session,
    authority: Authority,
    case: Case,
    target: str,
    actor: Actor,
    *,
    reason: str,
    officer: str | None = None,
    cause_id: int | None = None,
) -> Case:
    """Send a case to `target` in the role of `actor`.

    Raises `IllegalMove` and `SecondPersonNeeded`; then nothing has changed.
    """
    source = case.state
    ends_red = case.colour == "red" and has_ended(target) and actor.role != "worker"
    if ends_red and actor.name == _last_mover(session, case):
        raise SecondPersonNeeded
    done = check_move(case, target, actor.role)
    at = now()
    case.updated_at = at
    case.closed_at = at if has_ended(target) else None
    if target == "reopened":
        case.money_checks = 0  # after another closing the worker is asked anew
    if officer:
        case.officer = officer
    _set_clocks(authority, case, target)
    if done.event == "dispatch_first":  # a red case is accepted on the way, and its legal clocks run
        _set_clocks(authority, case, "accepted")
    record(session, case, target, actor, reason=reason, details={"from": source, "event": done.event}, at=at)
    tell(session, authority, case, _notice_name(target), reason=reason, cause_id=cause_id)
    return case


def _last_mover(session: Session, case: Case) -> str | None:
    """The name of who moved the case last."""
    moved = [event for event in history(session, case) if event.details.get("event")]
    return moved[-1].actor if moved else None


def _set_clocks(authority: Authority, case: Case, target: str) -> None:
    at = case.updated_at
    key = "closed" if has_ended(target) else target
    for clock in case.deadlines:
        if clock.met is None and clock.kind in authority.deadlines.met_by.get(key, ()):
            clock.met = at
    if target == "accepted":
        clocks = clocks_at_acceptance(at, authority.deadlines, authority.calendar)
        case.deadlines.extend(Deadline.of(clock) for clock in clocks)


def _notice_name(target: str) -> str:
    """All closings share one text."""
    return "closed" if target.startswith("closed_") else target
