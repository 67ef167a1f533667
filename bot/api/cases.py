"""REST for cases: filing from other channels, looking, moving. By role and organisation subtree."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, HTTPException, Query, Request, Response
from sqlalchemy.orm import Session

from bot.api.access import CaseStaff, PlatformOf
from bot.api.problems import problems
from bot.api.schemas import CaseList, CaseOut, EventList, FilingIn, PeriodIn, TransitionIn
from bot.cases.complaint import Draft
from bot.cases.events import Actor, history, is_unbroken
from bot.cases.filing import Origin, file
from bot.cases.lifecycle import IllegalMove, SecondPersonNeeded
from bot.cases.models import Case
from bot.cases.moving import by_number, move
from bot.cases.search import Filters, search
from bot.cases.views import as_event, as_json
from bot.platform import Platform
from bot.staff.accounts import Principal

__all__ = ["router", "visible_case"]

router = APIRouter(prefix="/api/v1/cases", tags=["cases"], responses=problems(401, 403))


def visible_case(
    session: Session, platform: Platform, principal: Principal, number: str, *, lock: bool = False
) -> Case:
    """The case when it lies in the caller's part of the organisation; else 404, as if it did not exist."""
    case = by_number(session, number, lock=lock)
    if case is None or not platform.authority.organisation.within(case.unit, principal.unit):
        raise HTTPException(404, "No such case in your area.")
    return case


@router.post(
    "", status_code=201, responses={200: {"model": CaseOut, "description": "Filed before with this external_id"}}
)
def file_case(body: FilingIn, principal: CaseStaff, platform: PlatformOf, response: Response) -> CaseOut:
    """File a complaint from the counter, the hotline or another system. The same `external_id` files once."""
    with platform.database.write() as session:
        filed = file(
            session,
            platform.authority,
            _draft(body),
            Origin(channel=body.channel, key=f"api:{principal.id}:{body.external_id}", language=body.language),
            actor=Actor(principal.name, principal.role, principal.unit),
        )
        session.flush()
        if filed.repeated:
            response.status_code = 200
        return CaseOut.model_validate(as_json(filed.case, body.language))


@router.get("")
def list_cases(
    principal: CaseStaff,
    platform: PlatformOf,
    state: Annotated[str | None, Query(max_length=24)] = None,
    stage: Annotated[str | None, Query(max_length=24)] = None,
    colour: Annotated[str | None, Query(max_length=8)] = None,
    unit: Annotated[str | None, Query(max_length=16)] = None,
    conversation: Annotated[str | None, Query(max_length=32)] = None,
    employer: Annotated[str | None, Query(max_length=200)] = None,
    number: Annotated[str | None, Query(max_length=20)] = None,
    before: Annotated[int | None, Query(ge=1, le=2**53)] = None,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
) -> CaseList:
    """Cases of your area, newest first. `employer` finds any part of the name."""
    filters = Filters(state, stage, colour, unit, conversation, employer, number)
    with platform.database.read() as session:
        found = search(session, platform.authority.organisation, principal.unit, filters, before=before, limit=limit)
        following = str(found[-1].id) if len(found) == limit else None
        return CaseList.model_validate({"cases": [as_json(case) for case in found], "next": following})


@router.get("/{number}", responses=problems(404))
def get_case(
    number: str, principal: CaseStaff, platform: PlatformOf, language: Annotated[str, Query()] = "zh"
) -> CaseOut:
    """One case."""
    with platform.database.read() as session:
        return CaseOut.model_validate(as_json(visible_case(session, platform, principal, number), language))


@router.post("/{number}/transitions", responses=problems(404, 409))
def post_transition(
    number: str, body: TransitionIn, principal: CaseStaff, platform: PlatformOf, request: Request
) -> CaseOut:
    """Move a case. 409 with the moves that are allowed when this one is not."""
    with platform.database.write() as session:
        case = visible_case(session, platform, principal, number, lock=True)
        try:
            move(
                session,
                platform.authority,
                case,
                body.to,
                Actor(principal.name, principal.role, principal.unit),
                reason=body.reason,
                officer=body.officer,
            )
        except IllegalMove as illegal:
            detail = {"message": str(illegal), "state": illegal.state, "allowed": illegal.allowed}
            raise HTTPException(409, detail) from None
        except SecondPersonNeeded:
            detail = {"message": "A red case is closed by a second person.", "state": case.state, "allowed": []}
            raise HTTPException(409, detail) from None
        session.flush()
        answer = CaseOut.model_validate(as_json(case))
        topics = ("outbox", case.complaint.conversation_id or "outbox")
    request.app.state.loop.call_soon_threadsafe(platform.bell.ring, *topics)
    return answer


@router.get("/{number}/events", responses=problems(404))
def get_case_events(number: str, principal: CaseStaff, platform: PlatformOf) -> EventList:
    """The history of a case."""
    with platform.database.read() as session:
        case = visible_case(session, platform, principal, number)
        events = history(session, case)
        shown = {"events": [as_event(event) for event in events], "unbroken": is_unbroken(case, events)}
        return EventList.model_validate(shown)


def _draft(body: FilingIn) -> Draft:
    values: dict[str, Any] = body.model_dump(exclude={"channel", "external_id", "language", "period", "extreme_acts"})
    return Draft(
        **{**values, **_sums(body)},
        period=_period(body.period) if body.period else None,
        acts=[{"kind": kind, "when": _when(kind), "hours": None} for kind in body.extreme_acts],
        anonymous=body.kind == "report",
    )


def _sums(body: FilingIn) -> dict[str, float]:
    """Total and share follow from each other when the people are counted (domain.md 3.5)."""
    total, share, people = body.amount_yuan, body.amount_per_person_yuan, body.headcount
    if people and total is None and share is not None:
        return {"amount_yuan": share * people}
    if people and share is None and total is not None:
        return {"amount_per_person_yuan": round(total / people, 2)}
    return {}


def _period(period: PeriodIn) -> dict[str, Any]:
    """The months from first to last, both counted, when their number is not given."""
    found = period.model_dump(by_alias=True)
    if period.months is None and period.from_ and period.to:
        first, last = (int(month[:4]) * 12 + int(month[5:]) for month in (period.from_, period.to))
        found["months"] = last - first + 1
    return found


def _when(kind: str) -> str:
    return "planned" if kind.endswith("_planned") else "now"
