"""The web channel: the worker's page. Everything it does goes through the API of conversations."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Cookie, HTTPException, Request
from fastapi.responses import HTMLResponse, JSONResponse

from bot.api.access import CHAT_COOKIE, PlatformOf
from bot.api.conversations import create
from bot.api.schemas import ConversationIn
from bot.conversations.models import Conversation
from bot.pages import page
from bot.staff.accounts import digest

__all__ = ["router"]

router = APIRouter(include_in_schema=False)

COOKIE_AGE = 90 * 24 * 3600  # seconds; a case may take that long


@router.get("/", response_class=HTMLResponse)
def chat_page(
    request: Request,
    platform: PlatformOf,
    lang: Literal["zh", "en"] | None = None,
    chat: Annotated[str | None, Cookie(alias=CHAT_COOKIE)] = None,
) -> HTMLResponse:
    """The chat. The conversation starts when the worker does something, so that robots start none."""
    conversation_id, _, token = (chat or "").partition(".")
    language: str = lang or ("en" if request.headers.get("accept-language", "").lower().startswith("en") else "zh")
    known = ""
    with platform.database.read() as session:
        conversation = session.get(Conversation, conversation_id) if conversation_id else None
        if conversation is not None and conversation.token_hash == digest(token):
            known, language = conversation.id, lang or conversation.language
    return page("chat", language, conversation=known, upload_limit=platform.settings.upload_limit)


@router.post("/chat", status_code=201)
def start_chat(body: ConversationIn, request: Request, platform: PlatformOf) -> JSONResponse:
    """Start a conversation for this browser; its token stays in a cookie that scripts cannot read."""
    made = create(body, request, platform)
    response = JSONResponse({"id": made.id}, status_code=201)
    response.set_cookie(
        CHAT_COOKIE,
        f"{made.id}.{made.token}",
        max_age=COOKIE_AGE,
        httponly=True,
        samesite="lax",  # a link from elsewhere must not lose the conversation
        secure=platform.settings.is_https,
    )
    return response


@router.post("/chat/forget")
def forget_chat(request: Request) -> JSONResponse:
    """Forget the conversation on this device, for a borrowed phone."""
    if request.headers.get("x-requested-with") != "xinsheng":
        raise HTTPException(403, "not from our page")
    response = JSONResponse(None, status_code=200)
    response.delete_cookie(CHAT_COOKIE)
    return response
