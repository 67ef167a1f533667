"""What every page of the console needs: who is logged in, the check of a form, and the frame around the page."""

from __future__ import annotations

import hmac
from http import HTTPStatus
from typing import Annotated, Any

from fastapi import Cookie, Depends, Form, HTTPException, Request
from fastapi.responses import JSONResponse, RedirectResponse, Response
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from starlette.exceptions import HTTPException as StarletteHTTPException

from bot.api.access import STAFF_COOKIE, PlatformOf
from bot.conversations.models import Conversation
from bot.conversations.ownership import IS_WAITING
from bot.pages import page, translate
from bot.platform import Platform
from bot.staff.accounts import Principal, principal_of_session

__all__ = ["Me", "NotLoggedIn", "Poster", "frame", "say_problem", "to_log_in", "waiting_now"]


class NotLoggedIn(Exception):
    """The page needs a log-in."""


def to_log_in(request: Request, _: Exception) -> Response:
    """Send the browser to the log-in page, also from within an HTMX request."""
    if request.headers.get("hx-request"):
        return Response(status_code=401, headers={"HX-Redirect": "/staff/login"})
    return RedirectResponse("/staff/login", status_code=303)


def say_problem(request: Request, error: Exception) -> Response:
    """A page for who opens what is not there, or not theirs; to a program and to HTMX it is JSON as everywhere."""
    assert isinstance(error, StarletteHTTPException)
    is_page = request.url.path.startswith("/staff/") and "text/html" in request.headers.get("accept", "")
    if not is_page or request.headers.get("hx-request"):
        return JSONResponse({"detail": error.detail}, error.status_code, headers=error.headers)
    platform: Platform = request.app.state.platform
    token = request.cookies.get(STAFF_COOKIE)
    with platform.database.read() as session:
        me = principal_of_session(session, token) if token else None
    language = me.language if me else "zh"
    problem = translate(_problem(error.status_code, error.detail), language)
    return page("staff/problem", language, error.status_code, problem=problem)


def _problem(status: int, detail: str) -> str:
    """What is told: our words to staff where there are any; of what is not there the API says it in English alone."""
    if status == HTTPStatus.NOT_FOUND:
        return "没有这一页，或者不归您的单位管。请核对编号。"
    if detail != HTTPStatus(status).phrase:
        return detail
    if status == HTTPStatus.FORBIDDEN:
        return "您的角色不能做这一步。需要的话，请找管理员。"
    return "这一步没有办成。请回到列表再试；还不行，请找管理员。"


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


def frame(session: Session, platform: Platform, me: Principal, here: str) -> dict[str, Any]:
    """What the frame of every page shows."""
    unit = platform.authority.organisation.units.get(me.unit)
    return {
        "me": me,
        "unit": unit.label(me.language) if unit else me.unit,
        "here": here,
        **waiting_now(session),
    }


def waiting_now(session: Session) -> dict[str, int]:
    """How many wait for a person, and how many of them in danger: the badge of every page."""
    queue = select(func.count()).select_from(Conversation).where(IS_WAITING)
    return {"queue": session.scalar(queue) or 0, "urgent": session.scalar(queue.where(Conversation.urgent)) or 0}
