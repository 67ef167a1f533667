"""Chats in the console: who waits, one chat with its log, and taking it over."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Annotated, Any

from fastapi import APIRouter, Form, HTTPException, Request
from fastapi.responses import HTMLResponse
from sqlalchemy import select
from sqlalchemy.orm import Session
from sse_starlette.sse import EventSourceResponse

from bot.api.access import PlatformOf, is_visible, visible_conversation
from bot.api.conversations import as_logged, is_shown
from bot.cases.amending import as_filed
from bot.cases.moving import by_number
from bot.conversations.log import messages_after
from bot.conversations.models import Conversation, Message
from bot.conversations.ownership import Taken, hand_back, reply, take, waiting
from bot.conversations.safety import noted
from bot.labels import labels
from bot.pages import page, translate
from bot.platform import Platform
from bot.staff.accounts import Principal
from bot.staff.frame import Me, Poster, frame
from bot.staff.models import Staff

__all__ = ["router"]

router = APIRouter(prefix="/staff")
_SHOWN = 80  # characters of a message in the list


@router.get("/chats", response_class=HTMLResponse)
def chat_list(me: Me, platform: PlatformOf) -> HTMLResponse:
    """Who waits for a person, and the person's own chats."""
    _needs_chat(me)
    with platform.database.read() as session:
        own = session.scalars(select(Conversation).filter_by(owner="staff", staff_id=me.id)).all()
        return page(
            "staff/chats",
            me.language,
            waiting=[
                _chat_row(session, one, me.language)
                for one in waiting(session)
                if is_visible(session, platform, me, one)
            ],
            own=[_chat_row(session, one, me.language) for one in own],
            **frame(session, platform, me, "chats"),
        )


@router.get("/chats/{conversation_id}", response_class=HTMLResponse)
def chat_page(conversation_id: str, me: Me, platform: PlatformOf) -> HTMLResponse:
    """One chat with its whole log."""
    _needs_chat(me)
    with platform.database.read() as session:
        visible_conversation(session, platform, me, conversation_id)
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
        visible_conversation(session, platform, me, conversation_id)
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
    with platform.database.read() as session:
        visible_conversation(session, platform, me, conversation_id)

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


def _needs_chat(me: Principal) -> None:
    if not me.may_chat:
        raise HTTPException(403, translate("您的角色不能看对话。", me.language))


def _chat_row(session: Session, conversation: Conversation, language: str) -> dict[str, Any]:
    """What tells one waiting chat from another: what was heard, the words that called, the last ones."""
    messages = messages_after(session, conversation.id, max(conversation.last_seq - 6, 0))
    last = next((one.text for one in reversed(messages) if one.author == "worker" and one.text), "")
    held = conversation.noted.get("held", ())
    called = session.get(Message, held[0]) if conversation.urgent and held else None
    return {
        "conversation": conversation,
        "noted": labels("noted", _heard(session, conversation), language),
        "holder": _holder(session, conversation),
        "called": called.text[:_SHOWN] if called else "",  # the words that called for a person
        "last": last[:_SHOWN],
    }


def _heard(session: Session, conversation: Conversation) -> list[str]:
    """What was heard here, also where it belongs to the case by now: why somebody waits must stay to be seen."""
    case = by_number(session, conversation.case_number) if conversation.case_number else None
    filed = as_filed(case) if case is not None and conversation.urgent else None
    of_the_case = [*(act["kind"] for act in filed.acts if act["when"] != "past"), *filed.flags] if filed else []
    return list(dict.fromkeys([*noted(conversation), *of_the_case]))


def _holder(session: Session, conversation: Conversation) -> str | None:
    """The name of the member of staff who has the chat."""
    staff = session.get(Staff, conversation.staff_id) if conversation.staff_id else None
    return staff.display_name if staff else None


def _chat_page(
    session: Session, platform: Platform, me: Principal, conversation_id: str, problem: str | None = None
) -> HTMLResponse:
    conversation = session.get(Conversation, conversation_id)
    if conversation is None:
        raise HTTPException(404)
    _, log = _log_of(session, conversation_id)
    return page(
        "staff/chat",
        me.language,
        conversation=conversation,
        chat=conversation_id,
        log=log,
        holder=_holder(session, conversation),
        mine=conversation.owner == "staff" and conversation.staff_id == me.id,
        problem=problem,
        **frame(session, platform, me, "chats"),
    )


def _log_of(session: Session, conversation_id: str) -> tuple[tuple[int, str], list[dict[str, Any]]]:
    conversation = session.get_one(Conversation, conversation_id)
    newest = messages_after(session, conversation_id, max(conversation.last_seq - 2000, 0), limit=2000)
    shown = [one for one in newest if is_shown(one, to_staff=True)]
    log = [{**as_logged(one), "at": one.created_at} for one in shown]
    return (conversation.last_seq, conversation.owner), log
