"""Who may call what: the worker by the conversation's token, staff by session or key."""

from __future__ import annotations

import hmac
from typing import Annotated

from fastapi import Depends, HTTPException, Request
from sqlalchemy.orm import Session

from bot.cases.moving import by_number
from bot.conversations.models import Conversation
from bot.platform import Platform
from bot.staff.accounts import Principal, digest, principal_of_key, principal_of_session

__all__ = [
    "CHAT_COOKIE",
    "STAFF_COOKIE",
    "CaseStaff",
    "ChatStaff",
    "PlatformOf",
    "Reader",
    "Worker",
    "bearer",
    "is_visible",
    "staff_principal",
    "visible_conversation",
]

CHAT_COOKIE = "xinsheng_chat"
STAFF_COOKIE = "xinsheng_staff"


def platform_of(request: Request) -> Platform:
    """The platform of the running application."""
    found: Platform = request.app.state.platform
    return found


PlatformOf = Annotated[Platform, Depends(platform_of)]


def bearer(request: Request) -> str | None:
    """The Bearer token of a request."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" and token.strip() else None


def _fail(status: int, message: str) -> HTTPException:
    headers = {"WWW-Authenticate": "Bearer"} if status == 401 else None
    return HTTPException(status, message, headers=headers)


def _worker_token(request: Request, conversation_id: str) -> str | None:
    token = bearer(request)
    if token:
        return token
    cookie_id, _, cookie_token = request.cookies.get(CHAT_COOKIE, "").partition(".")
    return cookie_token if cookie_id == conversation_id else None


def _is_worker(session: Session, conversation_id: str, token: str) -> bool:
    conversation = session.get(Conversation, conversation_id)
    known = conversation.token_hash if conversation and conversation.token_hash else ""
    return hmac.compare_digest(known, digest(token))


def worker(request: Request, conversation_id: str, platform: PlatformOf) -> str:
    """The conversation's id when the caller holds its token; the same 404 whether it exists or not."""
    token = _worker_token(request, conversation_id)
    if token is None:
        raise _fail(401, "Send the conversation's token as a Bearer token.")
    with platform.database.read() as session:
        if not _is_worker(session, conversation_id, token):
            raise _fail(404, "No such conversation, or the token is not its token.")
    return conversation_id


def staff_principal(request: Request, platform: PlatformOf) -> Principal:
    """The member of staff or the system that calls. Raises 401, and 403 for a form without its CSRF token."""
    token = bearer(request)
    cookie = request.cookies.get(STAFF_COOKIE)
    with platform.database.read() as session:
        if token:
            found = principal_of_key(session, token)
        else:
            found = principal_of_session(session, cookie) if cookie else None
    if found is None:
        raise _fail(401, "Log in, or send an API key as a Bearer token.")
    if found.csrf and request.method not in ("GET", "HEAD"):
        if not hmac.compare_digest(request.headers.get("x-csrf-token", "").encode(), found.csrf.encode()):
            raise _fail(403, "The form is too old. Load the page again.")
    return found


def reader(request: Request, conversation_id: str, platform: PlatformOf) -> str:
    """The conversation's id for its worker, or for staff who handle chats."""
    token = bearer(request)
    if _worker_token(request, conversation_id) and not (token or "").startswith("xs_"):
        try:
            return worker(request, conversation_id, platform)
        except HTTPException:
            if request.cookies.get(STAFF_COOKIE) is None:
                raise
    principal = staff_principal(request, platform)
    if not principal.may_chat:
        raise _fail(403, "Your role does not read chats.")
    with platform.database.read() as session:
        visible_conversation(session, platform, principal, conversation_id)
    return conversation_id


def visible_conversation(
    session: Session, platform: Platform, principal: Principal, conversation_id: str
) -> Conversation:
    """The conversation, unless its case lies outside the caller's part of the organisation; else 404."""
    conversation = session.get(Conversation, conversation_id)
    if conversation is None or not is_visible(session, platform, principal, conversation):
        raise _fail(404, "No such conversation.")
    return conversation


def is_visible(session: Session, platform: Platform, principal: Principal, conversation: Conversation) -> bool:
    """Whether a member of staff may read a chat: one without a case may be anybody's, others are of the case's area."""
    case = by_number(session, conversation.case_number) if conversation.case_number else None
    return case is None or platform.authority.organisation.within(case.unit, principal.unit)


def chat_staff(principal: Annotated[Principal, Depends(staff_principal)]) -> Principal:
    """Staff who handle chats."""
    if not principal.may_chat:
        raise _fail(403, "Your role does not handle chats.")
    return principal


def case_staff(principal: Annotated[Principal, Depends(staff_principal)]) -> Principal:
    """Staff and systems that work with cases."""
    if not principal.may_see_cases:
        raise _fail(403, "Your role does not read cases.")
    return principal


Worker = Annotated[str, Depends(worker)]
Reader = Annotated[str, Depends(reader)]
ChatStaff = Annotated[Principal, Depends(chat_staff)]
CaseStaff = Annotated[Principal, Depends(case_staff)]
