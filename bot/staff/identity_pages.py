"""Whom an officer has to call and pay: opened with a reason that stays in the history, or asked for by a link."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import quote

from fastapi import APIRouter, Form, HTTPException, Request
from fastapi.responses import HTMLResponse, Response
from sqlalchemy.orm import Session

from bot.api.access import PlatformOf
from bot.api.cases import visible_case
from bot.cases.events import Actor
from bot.cases.models import Case
from bot.conversations.models import Conversation
from bot.delivery.outbox import say
from bot.pages import translate
from bot.platform import Platform
from bot.private.keeping import open_contact, open_detail
from bot.private.links import offer
from bot.private.sealing import Unreadable
from bot.staff.accounts import Principal
from bot.staff.case_pages import case_answer
from bot.staff.frame import Poster

__all__ = ["router"]

router = APIRouter(prefix="/staff/cases/{number}/identity")


@router.post("/open", response_class=HTMLResponse)
def open_identity(
    number: str,
    me: Poster,
    platform: PlatformOf,
    what: Annotated[str, Form(max_length=32)],
    reason: Annotated[str, Form(max_length=200)] = "",
) -> Response:
    """Show the contact or one detail in full for this one answer; papers come as a file."""
    with platform.database.write() as session:
        case = _case(session, platform, me, number)
        if not reason.strip():
            return case_answer(session, platform, me, number, problem=translate("请写上理由。", me.language))
        actor = Actor(me.name, me.role, me.unit)
        if what == "contact":
            opened = open_contact(session, case, actor, reason.strip())
        else:
            try:
                detail, content = open_detail(session, platform, case, what, actor, reason.strip())
            except LookupError:
                raise HTTPException(404) from None
            except Unreadable:
                problem = translate("这份材料打不开了（密钥换过），请让劳动者再交一次。", me.language)
                return case_answer(session, platform, me, number, problem=problem)
            if detail.content_type:
                return _file(content, detail.content_type, detail.shown)
            opened = {detail.id: content.decode()}
        answer = case_answer(session, platform, me, number, opened=opened)
    answer.headers["Cache-Control"] = "no-store"
    return answer


@router.post("/ask", response_class=HTMLResponse)
def ask_identity(number: str, me: Poster, platform: PlatformOf, request: Request) -> HTMLResponse:
    """Send the worker a link in the chat; an anonymous reporter is not asked who they are."""
    with platform.database.write() as session:
        case = _case(session, platform, me, number)
        conversation = session.get(Conversation, case.complaint.conversation_id or "")
        if conversation is None or case.complaint.anonymous:
            raise HTTPException(404)
        say(session, conversation, offer(session, platform, conversation, "private_asked"), case_number=number)
        answer = case_answer(session, platform, me, number, notice=translate("已发给劳动者。", me.language))
        topics = ("outbox", conversation.id)
    request.app.state.loop.call_soon_threadsafe(platform.bell.ring, *topics)
    return answer


def _case(session: Session, platform: Platform, me: Principal, number: str) -> Case:
    if not me.may_read_identity:
        raise HTTPException(403, translate("您的角色不能看身份材料。", me.language))
    return visible_case(session, platform, me, number, lock=True)


def _file(content: bytes, content_type: str, name: str) -> Response:
    headers = {
        "Content-Disposition": f"attachment; filename*=UTF-8''{quote(name)}",
        "Content-Security-Policy": "default-src 'none'; sandbox",
        "Cache-Control": "no-store",
    }
    return Response(content, media_type=content_type, headers=headers)
