"""The staff console: server-rendered pages with HTMX, live by server-sent events."""

from __future__ import annotations

import hmac
from collections.abc import AsyncIterator, Sequence
from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, Cookie, Depends, Form, HTTPException, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sse_starlette.sse import EventSourceResponse

from bot.api.access import STAFF_COOKIE, PlatformOf
from bot.api.cases import visible_case
from bot.api.conversations import as_logged, is_shown
from bot.cases.events import Actor, history, is_unbroken
from bot.cases.lifecycle import STAGES, IllegalMove, moves
from bot.cases.models import Case
from bot.cases.moving import move
from bot.cases.search import Filters, worklist
from bot.cases.views import as_event, as_json, mask_name, mask_phone
from bot.conversations.log import messages_after
from bot.conversations.models import Attachment, Conversation
from bot.conversations.ownership import Taken, hand_back, reply, take, waiting
from bot.pages import page, translate
from bot.platform import Platform
from bot.staff.accounts import SESSION_LENGTH, Principal, log_in, log_out, principal_of_session
from bot.staff.models import Staff

__all__ = ["NotLoggedIn", "router", "to_log_in"]

router = APIRouter(prefix="/staff", include_in_schema=False)


class NotLoggedIn(Exception):
    """The page needs a log-in."""


def to_log_in(request: Request, _: Exception) -> Response:
    """Send the browser to the log-in page, also from within an HTMX request."""
    if request.headers.get("hx-request"):
        return Response(status_code=401, headers={"HX-Redirect": "/staff/login"})
    return RedirectResponse("/staff/login", status_code=303)


def _principal(platform: PlatformOf, token: Annotated[str | None, Cookie(alias=STAFF_COOKIE)] = None) -> Principal:
    with platform.database.read() as session:
        found = principal_of_session(session, token) if token else None
    if found is None:
        raise NotLoggedIn
    return found


Me = Annotated[Principal, Depends(_principal)]


def _checked(me: Me, csrf: Annotated[str, Form()] = "") -> Principal:
    """The person behind a form that came from our own page."""
    if not hmac.compare_digest(csrf.encode(), (me.csrf or "-").encode()):
        raise HTTPException(403, translate("页面太旧了，请刷新后再试。", me.language))
    return me


Poster = Annotated[Principal, Depends(_checked)]


@router.get("/login", response_class=HTMLResponse)
def login_page(lang: str = "zh") -> HTMLResponse:
    """The log-in form."""
    return page("staff/login", "en" if lang == "en" else "zh", problem=None)


@router.post("/login")
def login(
    request: Request,
    platform: PlatformOf,
    username: Annotated[str, Form(max_length=64)],
    password: Annotated[str, Form(max_length=200)],
    lang: Annotated[str, Form()] = "zh",
) -> Response:
    """Log in. A wrong name and a wrong password look the same."""
    language = "en" if lang == "en" else "zh"
    limiter, address = request.app.state.logins, request.client.host if request.client else "?"
    if not (limiter.allows(f"address:{address}") and limiter.allows(f"account:{username}")):
        return page("staff/login", language, 429, problem=translate("试得太多了，请等一分钟。", language))
    with platform.database.write() as session:
        token = log_in(session, username, password)
        if token:
            staff = session.scalar(select(Staff).filter_by(username=username))
            if staff is not None:
                staff.language = language
    if token is None:
        return page("staff/login", language, 401, problem=translate("用户名或密码不对。", language))
    response = RedirectResponse("/staff", status_code=303)
    response.set_cookie(
        STAFF_COOKIE,
        token,
        max_age=int(SESSION_LENGTH.total_seconds()),
        httponly=True,
        samesite="strict",
        secure=platform.settings.is_https,
    )
    return response


@router.post("/logout")
def logout(
    me: Poster, platform: PlatformOf, token: Annotated[str | None, Cookie(alias=STAFF_COOKIE)] = None
) -> Response:
    """End the session."""
    with platform.database.write() as session:
        log_out(session, token or "")
    response = RedirectResponse("/staff/login", status_code=303)
    response.delete_cookie(STAFF_COOKIE)
    return response


@router.get("", response_class=HTMLResponse)
def case_list(
    me: Me, platform: PlatformOf, request: Request, colour: str = "", stage: str = "", employer: str = ""
) -> HTMLResponse:
    """Cases of the person's area: the gravest colour first, then the oldest."""
    with platform.database.read() as session:
        found: Sequence[Case] = ()
        if me.may_see_cases:
            filters = Filters(stage=stage or None, colour=colour or None, employer=employer or None)
            found = worklist(session, platform.authority.organisation, me.unit, filters)
        values: dict[str, Any] = {
            "cases": [_case_row(platform, case, me.language) for case in found],
            "colour": colour,
            "stage": stage,
            "employer": employer,
            "stages": list(STAGES),
        }
        template = "staff/case_rows" if request.headers.get("hx-target") == "cases" else "staff/cases"
        return page(template, me.language, **values, **_frame(session, platform, me, "cases"))


@router.get("/cases/{number}", response_class=HTMLResponse)
def case_page(number: str, me: Me, platform: PlatformOf) -> HTMLResponse:
    """One case with its reasons, clocks, timeline and the moves that this person may make."""
    with platform.database.read() as session:
        return _case_page(session, platform, me, number)


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
        session.flush()
        answer = _case_page(session, platform, me, number, problem=problem)
        topics = ("outbox", case.complaint.conversation_id or "outbox")
    request.app.state.loop.call_soon_threadsafe(platform.bell.ring, *topics)
    return answer


@router.get("/chats", response_class=HTMLResponse)
def chat_list(me: Me, platform: PlatformOf) -> HTMLResponse:
    """Who waits for a person, and the person's own chats."""
    _needs_chat(me)
    with platform.database.read() as session:
        own = session.scalars(select(Conversation).filter_by(owner="staff", staff_id=me.id)).all()
        return page(
            "staff/chats",
            me.language,
            waiting=[_chat_row(session, one) for one in waiting(session)],
            own=[_chat_row(session, one) for one in own],
            **_frame(session, platform, me, "chats"),
        )


@router.get("/chats/{conversation_id}", response_class=HTMLResponse)
def chat_page(conversation_id: str, me: Me, platform: PlatformOf) -> HTMLResponse:
    """One chat with its whole log."""
    _needs_chat(me)
    with platform.database.read() as session:
        return _chat_page(session, platform, me, conversation_id)


@router.post("/chats/{conversation_id}/{verb}", response_class=HTMLResponse)
def change_chat(
    conversation_id: str,
    verb: str,
    me: Poster,
    platform: PlatformOf,
    request: Request,
    text: Annotated[str, Form(max_length=4000)] = "",
) -> HTMLResponse:
    """Take over, write, or hand back."""
    _needs_chat(me)
    problem = None
    with platform.database.write() as session:
        try:
            match verb:
                case "take":
                    take(session, conversation_id, me.id)
                case "hand-back":
                    hand_back(session, conversation_id, me.id, text.strip())
                case "reply" if text.strip():
                    reply(session, conversation_id, me.id, text.strip())
                case "reply":
                    problem = translate("还没有写字。", me.language)
                case _:
                    raise HTTPException(404)
        except LookupError:
            raise HTTPException(404) from None
        except Taken as taken:
            holder = session.get(Staff, taken.staff_id) if taken.staff_id else None
            problem = translate("这个对话现在归：", me.language) + (holder.display_name if holder else taken.owner)
        answer = _chat_page(session, platform, me, conversation_id, problem=problem)
    request.app.state.loop.call_soon_threadsafe(platform.bell.ring, "inbox", "outbox", conversation_id)
    return answer


@router.get("/chats/{conversation_id}/live", response_class=EventSourceResponse)
async def chat_live(conversation_id: str, me: Me, platform: PlatformOf) -> EventSourceResponse:
    """The log as HTML, each time something is said."""
    _needs_chat(me)

    async def events() -> AsyncIterator[dict[str, Any]]:
        last = None
        while True:
            present, log = await platform.database.look(_log_of, conversation_id)
            if present != last:
                last = present
                rendered = bytes(page("staff/log", me.language, log=log, chat=conversation_id).body).decode()
                yield {"event": "log", "data": rendered}
            await platform.bell.wait(conversation_id, 1.0)

    return EventSourceResponse(events(), ping=15)


@router.get("/live", response_class=EventSourceResponse)
async def live(me: Me, platform: PlatformOf) -> EventSourceResponse:
    """How many wait and how many cases are new, whenever that changes; lists load themselves again."""

    async def events() -> AsyncIterator[dict[str, Any]]:
        last = None
        while True:
            present = await platform.database.look(_pulse)
            if present != last:
                if last is not None:
                    yield {"event": "changed", "data": "1"}
                last = present
            await platform.bell.wait("staff", 1.0)

    return EventSourceResponse(events(), ping=15)


@router.get("/attachments/{attachment_id}")
def attachment(attachment_id: str, me: Me, platform: PlatformOf) -> Response:
    """A worker's photo or file, for staff who may read chats or the case."""
    with platform.database.read() as session:
        found = session.get(Attachment, attachment_id)
        if found is None:
            raise HTTPException(404)
        if not me.may_chat:
            visible_case(session, platform, me, found.case_number or "")
        headers = {"Content-Security-Policy": "default-src 'none'; sandbox"}
        if not found.content_type.startswith("image/"):
            headers["Content-Disposition"] = "attachment"
        return Response(found.content, media_type=found.content_type, headers=headers)


def _needs_chat(me: Principal) -> None:
    if not me.may_chat:
        raise HTTPException(403, translate("您的角色不能看对话。", me.language))


def _frame(session: Session, platform: Platform, me: Principal, here: str) -> dict[str, Any]:
    """What the frame of every page shows."""
    unit = platform.authority.organisation.units.get(me.unit)
    queue = select(func.count()).select_from(Conversation).filter_by(owner="queue")
    return {
        "me": me,
        "unit": unit.label(me.language) if unit else me.unit,
        "here": here,
        "queue": session.scalar(queue) or 0,
    }


def _case_row(platform: Platform, case: Case, language: str) -> dict[str, Any]:
    units = platform.authority.organisation.units
    open_clocks = [clock for clock in case.deadlines if clock.met is None]
    return {
        **as_json(case, language),
        "unit_name": units[case.unit].area if case.unit in units else case.unit,
        "created": case.created_at,
        "next_clock": min(open_clocks, key=lambda clock: clock.due) if open_clocks else None,
    }


def _case_page(
    session: Session, platform: Platform, me: Principal, number: str, problem: str | None = None
) -> HTMLResponse:
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
        events=[{**as_event(event), "at": event.at} for event in events],
        unbroken=is_unbroken(case, events),
        moves=moves(case.state, case.colour, me.role),
        files=files,
        worker={"name": mask_name(case.complaint.name), "phone": mask_phone(case.complaint.phone)},
        problem=problem,
        **_frame(session, platform, me, "cases"),
    )


def _chat_row(session: Session, conversation: Conversation) -> dict[str, Any]:
    messages = messages_after(session, conversation.id, max(conversation.last_seq - 6, 0))
    last = next((one.text for one in reversed(messages) if one.author == "worker" and one.text), "")
    return {"conversation": conversation, "last": last[:80]}


def _chat_page(
    session: Session, platform: Platform, me: Principal, conversation_id: str, problem: str | None = None
) -> HTMLResponse:
    conversation = session.get(Conversation, conversation_id)
    if conversation is None:
        raise HTTPException(404)
    _, log = _log_of(session, conversation_id)
    holder = session.get(Staff, conversation.staff_id) if conversation.staff_id else None
    return page(
        "staff/chat",
        me.language,
        conversation=conversation,
        chat=conversation_id,
        log=log,
        holder=holder.display_name if holder else None,
        mine=conversation.owner == "staff" and conversation.staff_id == me.id,
        problem=problem,
        **_frame(session, platform, me, "chats"),
    )


def _log_of(session: Session, conversation_id: str) -> tuple[tuple[int, str], list[dict[str, Any]]]:
    conversation = session.get_one(Conversation, conversation_id)
    newest = messages_after(session, conversation_id, max(conversation.last_seq - 2000, 0), limit=2000)
    shown = [one for one in newest if is_shown(one)]
    log = [{**as_logged(one), "at": one.created_at} for one in shown]
    return (conversation.last_seq, conversation.owner), log


def _pulse(session: Session) -> tuple[int, datetime | None]:
    queue = select(func.count()).select_from(Conversation).filter_by(owner="queue")
    return session.scalar(queue) or 0, session.scalar(select(func.max(Case.updated_at)))
