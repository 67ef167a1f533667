"""Cases in the console: the worklist, one case with its reasons, clocks and history, and its moves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from fastapi import APIRouter, Form, HTTPException, Query, Request
from fastapi.responses import HTMLResponse, Response
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.api.access import PlatformOf, visible_conversation
from bot.api.cases import visible_case
from bot.cases.events import Actor, history, is_unbroken
from bot.cases.lifecycle import STAGES, IllegalMove, SecondPersonNeeded, moves
from bot.cases.models import Case
from bot.cases.moving import move
from bot.cases.search import Filters, worklist
from bot.cases.views import as_event, as_json, fact, mask_name, mask_phone
from bot.conversations.models import Attachment
from bot.database import now
from bot.delivery.rendering import yuan
from bot.labels import label, labels
from bot.pages import page, translate
from bot.platform import Platform
from bot.private.keeping import details_of
from bot.staff.accounts import Principal
from bot.staff.frame import Me, Poster, frame

__all__ = ["case_answer", "router"]

router = APIRouter(prefix="/staff")


_PAGE = 100  # cases on one page of the list


@router.get("", response_class=HTMLResponse)
def case_list(
    me: Me,
    platform: PlatformOf,
    request: Request,
    colour: str = "",
    stage: str = "",
    words: Annotated[str, Query(max_length=100)] = "",
    at: Annotated[int, Query(ge=1, le=10_000)] = 1,
) -> HTMLResponse:
    """Cases of the person's area: the gravest colour first, then the oldest; `at` is the page of the list."""
    with platform.database.read() as session:
        found: Sequence[Case] = ()
        total = 0
        if me.may_see_cases:
            filters = Filters(stage=stage or None, colour=colour or None, words=words.strip() or None)
            organisation = platform.authority.organisation
            found, total = worklist(session, organisation, me.unit, filters, page=at, size=_PAGE)
        values: dict[str, Any] = {
            "cases": [_case_row(platform, case, me.language) for case in found],
            "colour": colour,
            "stage": stage,
            "words": words,
            "total": total,
            "at": at,
            "pages": max(1, -(-total // _PAGE)),
            "stages": list(STAGES),
        }
        template = "staff/case_rows" if request.headers.get("hx-target") == "cases" else "staff/cases"
        answer = page(template, me.language, **values, **frame(session, platform, me, "cases"))
        answer.headers["Cache-Control"] = "no-store"  # rows alone must not come back as the whole page
        return answer


@router.get("/cases/{number}", response_class=HTMLResponse)
def case_page(number: str, me: Me, platform: PlatformOf) -> HTMLResponse:
    """One case with its reasons, clocks, timeline and the moves that this person may make."""
    with platform.database.read() as session:
        return case_answer(session, platform, me, number)


@router.post("/cases/{number}/move", response_class=HTMLResponse)
def move_case(
    number: str,
    me: Poster,
    platform: PlatformOf,
    request: Request,
    to: Annotated[str, Form(max_length=24)],
    reason: Annotated[str, Form(max_length=2000)] = "",
    officer: Annotated[str, Form(max_length=80)] = "",
) -> HTMLResponse:
    """Move a case; the page comes back with what has changed, or with what is wrong."""
    problem = None
    with platform.database.write() as session:
        case = visible_case(session, platform, me, number, lock=True)
        if not reason.strip():
            problem = translate("请写上理由。", me.language)
        else:
            try:
                actor = Actor(me.name, me.role, me.unit)
                move(
                    session, platform.authority, case, to, actor, reason=reason.strip(), officer=officer.strip() or None
                )
            except IllegalMove:
                problem = translate("案件已经变了，这一步现在不能走。请看最新状态。", me.language)
            except SecondPersonNeeded:
                problem = translate("红色案件结案要两个人：上一步是您办的，请另一位负责人来结案。", me.language)
        session.flush()
        typed = {"reason": reason, "officer": officer} if problem else None
        answer = case_answer(session, platform, me, number, problem=problem, typed=typed)
        topics = ("outbox", case.complaint.conversation_id or "outbox")
    request.app.state.loop.call_soon_threadsafe(platform.bell.ring, *topics)
    return answer


@router.get("/attachments/{attachment_id}")
def attachment(attachment_id: str, me: Me, platform: PlatformOf) -> Response:
    """A worker's photo or file, for staff who may read chats or the case."""
    with platform.database.read() as session:
        found = session.get(Attachment, attachment_id)
        if found is None:
            raise HTTPException(404)
        if me.may_chat:
            visible_conversation(session, platform, me, found.conversation_id)
        else:
            visible_case(session, platform, me, found.case_number or "")
        headers = {"Content-Security-Policy": "default-src 'none'; sandbox"}
        if not found.content_type.startswith("image/"):
            headers["Content-Disposition"] = "attachment"
        return Response(found.content, media_type=found.content_type, headers=headers)


def _case_row(platform: Platform, case: Case, language: str) -> dict[str, Any]:
    units = platform.authority.organisation.units
    open_clocks = [clock for clock in case.deadlines if clock.met is None]
    next_clock = min(open_clocks, key=lambda clock: clock.due) if open_clocks else None
    return {
        **as_json(case, language),
        "unit_name": units[case.unit].area if case.unit in units else case.unit,
        "created": case.created_at,
        "next_clock": next_clock,
        "late": next_clock is not None and next_clock.due < now(),
    }


def _beside(case: Case, language: str) -> list[str]:
    """What was heard beside the facts of the form: the firm above, acts, flags, how to reach the worker."""
    named = as_json(case, language)
    names = [*named["extreme_acts"], *named["flags"]]
    above = fact(case, "general_contractor")
    firms = [f"{label('board', 'general_contractor', language)} {above}"] if above else []
    names = [name for name in names if not (above and name == "general_contractor_present")]
    return [*firms, *labels("noted", names, language), *labels("case_flags", names, language)]


_SHOWN = {
    "employer": "employer", "project": "project", "district": "place", "headcount": "headcount",
    "amount_yuan": "amount", "name": "name", "phone": "phone",
}  # fmt: skip


def _changes(details: Mapping[str, Any], language: str) -> list[str]:
    """What a worker changed in a filed case: before and after; of who it is, only that it changed."""
    told = []
    for field, name in _SHOWN.items():
        change = details.get("changes", {}).get(field)
        if isinstance(change, list):
            before, after = (yuan(value) if field == "amount_yuan" and value else value or "—" for value in change)
            told.append(f"{label('facts', name, language)} {before} → {after}")
        elif change:
            told.append(label("facts", name, language))
    return told


def case_answer(
    session: Session,
    platform: Platform,
    me: Principal,
    number: str,
    problem: str | None = None,
    notice: str | None = None,
    opened: Mapping[str, str] | None = None,
    typed: Mapping[str, str] | None = None,
) -> HTMLResponse:
    """The page of a case. `opened` has what is shown in full this once: `name`, `phone`, or a detail by its id.

    `typed` is what stays in the form of a move that could not be made.
    """
    if not me.may_see_cases:
        raise HTTPException(403)
    case = visible_case(session, platform, me, number)
    events = history(session, case)
    files = session.scalars(select(Attachment).filter_by(case_number=number)).all()
    return page(
        "staff/case",
        me.language,
        case=_case_row(platform, case, me.language),
        clocks=case.deadlines,
        events=[
            {**as_event(event), "at": event.at, "changes": _changes(event.details, me.language)} for event in events
        ],
        now=now(),
        unbroken=is_unbroken(case, events),
        moves=moves(case.state, case.colour, me.role),
        files=files,
        worker={"name": mask_name(case.complaint.name), "phone": mask_phone(case.complaint.phone)},
        beside=_beside(case, me.language),
        details=details_of(session, case.complaint.conversation_id),
        opened=opened or {},
        typed=typed or {},
        problem=problem,
        notice=notice,
        **frame(session, platform, me, "cases"),
    )
