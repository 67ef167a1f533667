"""Logging in and out of the console."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Cookie, Form, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from sqlalchemy import select

from bot.api.access import STAFF_COOKIE, PlatformOf
from bot.conversations.ownership import release_all
from bot.pages import page, translate
from bot.staff.accounts import SESSION_LENGTH, log_in, log_out
from bot.staff.frame import Poster
from bot.staff.models import Staff

__all__ = ["router"]

router = APIRouter(prefix="/staff")


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
    """End the session; the chats of who goes wait for a colleague."""
    with platform.database.write() as session:
        release_all(session, me.id)
        log_out(session, token or "")
    response = RedirectResponse("/staff/login", status_code=303)
    response.delete_cookie(STAFF_COOKIE)
    return response
