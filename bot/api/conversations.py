"""REST for conversations: the web channel, and take-over by staff."""

from __future__ import annotations

import asyncio
import json
import re
import secrets
from collections.abc import AsyncIterator
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Header, HTTPException, Query, Request, Response, UploadFile
from sqlalchemy import select
from sqlalchemy.orm import Session
from sse_starlette.sse import EventSourceResponse

from bot.api.access import ChatStaff, PlatformOf, Reader, Worker, is_visible, visible_conversation
from bot.api.problems import problems
from bot.api.schemas import (
    ConversationIn,
    ConversationList,
    ConversationNew,
    HandBackIn,
    MessageIn,
    MessageLog,
    ReplyIn,
    TurnOut,
    UploadOut,
)
from bot.conversations.attachments import BadFile, examine, store
from bot.conversations.inbox import Arrival, accept
from bot.conversations.log import answers_to, messages_after
from bot.conversations.models import Attachment, Conversation, Inbound, Message
from bot.conversations.ownership import Taken, hand_back, reply, take, waiting
from bot.conversations.safety import tells_of_danger
from bot.database import new_id
from bot.platform import Platform
from bot.staff.accounts import digest
from bot.staff.models import Staff

__all__ = ["as_logged", "create", "is_shown", "router"]

router = APIRouter(prefix="/api/v1/conversations", tags=["conversations"])

_FILE_ADVICE = {
    "empty": "The file is empty. Take the photo again. 文件是空的，请重新拍。",
    "too_large": "The file is too large. Send a smaller photo. 文件太大，请发小一点的照片。",
    "not_accepted": "Only photos, PDF and sound are taken. 只收照片、PDF 和录音。",
}


@router.post("", status_code=201, responses=problems(429))
def create(body: ConversationIn, request: Request, platform: PlatformOf) -> ConversationNew:
    """Start a conversation. The token is the worker's key to it."""
    address = request.client.host if request.client else "?"
    if not request.app.state.new_conversations.allows(address):
        raise HTTPException(429, "Too many new conversations from this address. Wait a minute.")
    token = "xw_" + secrets.token_urlsafe(24)
    with platform.database.write() as session:
        conversation = Conversation(channel="web", language=body.language, token_hash=digest(token))
        session.add(conversation)
        session.flush()
        return ConversationNew(id=conversation.id, token=token)


@router.get("", responses=problems(401, 403))
def listed(
    principal: ChatStaff, platform: PlatformOf, owner: Annotated[Literal["queue", "staff", "bot"], Query()] = "queue"
) -> ConversationList:
    """Conversations by owner; with `staff`, the caller's own."""
    with platform.database.read() as session:
        if owner == "queue":
            found = waiting(session)
        else:
            query = select(Conversation).filter_by(owner=owner).order_by(Conversation.updated_at.desc()).limit(200)
            if owner == "staff":
                query = query.filter_by(staff_id=principal.id)
            found = session.scalars(query).all()
        shown = [one for one in found if is_visible(session, platform, principal, one)]
        return ConversationList.model_validate({"conversations": [_row(session, one) for one in shown]})


@router.post(
    "/{conversation_id}/messages",
    responses={202: {"model": TurnOut, "description": "The turn is still running"}, **problems(401, 404, 413, 429)},
)
async def post_message(
    conversation_id: Worker, body: MessageIn, request: Request, platform: PlatformOf, response: Response
) -> TurnOut:
    """Say something and get the answer of this turn. 202 when it takes longer; the answer comes as an event."""
    if not request.app.state.messages.allows(conversation_id) and not tells_of_danger(body.text or ""):
        raise HTTPException(429, "Too many messages. Wait a moment. 发得太快了，请等一下。", {"Retry-After": "10"})
    if len(body.text or "") > platform.settings.text_limit:
        raise HTTPException(
            413, f"At most {platform.settings.text_limit} characters at once: split the message. 太长了，请分几次发。"
        )
    arrival = Arrival(
        channel="web",
        external_id=f"{conversation_id}:{body.client_id or new_id()}",
        text=_printable(body.text or ""),
        payload=body.payload,
    )
    accepted = await platform.database.run(accept, conversation_id, arrival)
    platform.bell.ring("inbox", conversation_id)
    done = await _wait_for_turn(platform, conversation_id, accepted.inbound_id)
    if not done:
        response.status_code = 202
    return await platform.database.look(_turn, conversation_id, accepted.message_id)


@router.post("/{conversation_id}/attachments", status_code=201, responses=problems(400, 401, 404, 413, 415, 429))
async def post_attachment(
    conversation_id: Worker, file: UploadFile, request: Request, platform: PlatformOf
) -> UploadOut:
    """Keep a photo or file; the bot's answer comes as an event."""
    if not request.app.state.messages.allows(conversation_id):
        raise HTTPException(429, "Too many messages. Wait a moment. 发得太快了，请等一下。")
    content = await file.read(platform.settings.upload_limit + 1)
    try:
        upload = await asyncio.to_thread(examine, file.filename or "", content, platform.settings.upload_limit)
    except BadFile as bad:
        raise HTTPException(413 if bad.reason == "too_large" else 415, _FILE_ADVICE[bad.reason]) from None

    def keep(session: Session) -> Attachment:
        attachment = store(session, conversation_id, upload)
        key = f"{conversation_id}:{attachment.id}"
        accept(session, conversation_id, Arrival(channel="web", external_id=key, attachment_id=attachment.id))
        return attachment

    kept = await platform.database.run(keep)
    platform.bell.ring("inbox", conversation_id)
    return UploadOut.model_validate(kept, from_attributes=True)


@router.get(
    "/{conversation_id}/attachments/{attachment_id}", response_class=Response, responses=problems(401, 403, 404)
)
def get_attachment(conversation_id: Reader, attachment_id: str, platform: PlatformOf) -> Response:
    """A file of this conversation. It is never shown inside our pages' origin as a document."""
    with platform.database.read() as session:
        found = session.get(Attachment, attachment_id)
        if found is None or found.conversation_id != conversation_id:
            raise HTTPException(404, "No such file.")
        headers = {"Content-Security-Policy": "default-src 'none'; sandbox", "X-Content-Type-Options": "nosniff"}
        if not found.content_type.startswith("image/"):
            headers["Content-Disposition"] = "attachment"
        return Response(found.content, media_type=found.content_type, headers=headers)


@router.get("/{conversation_id}/messages", responses=problems(401, 403, 404))
def get_messages(
    conversation_id: Reader, platform: PlatformOf, after: Annotated[int, Query(ge=0, le=2**31)] = 0
) -> MessageLog:
    """The log of both sides, oldest first, after a message number."""
    with platform.database.read() as session:
        found = messages_after(session, conversation_id, after, limit=None)
        return MessageLog.model_validate({"messages": [as_logged(one) for one in found if is_shown(one)]})


@router.get("/{conversation_id}/events", response_class=EventSourceResponse, responses=problems(401, 403, 404))
async def get_events(
    conversation_id: Reader,
    platform: PlatformOf,
    last_event_id: Annotated[str | None, Header()] = None,
    after: Annotated[int, Query(ge=0, le=2**31)] = 0,
) -> EventSourceResponse:
    """Server-sent events: `message` with the message number as id, and `state` whenever it changes."""
    start = int(last_event_id) if last_event_id and re.fullmatch(r"[0-9]{1,9}", last_event_id) else after
    return EventSourceResponse(_events(platform, conversation_id, start), ping=15)


@router.post("/{conversation_id}/take", responses=problems(401, 403, 404, 409))
def post_take(conversation_id: str, principal: ChatStaff, platform: PlatformOf, request: Request) -> dict[str, Any]:
    """Take a conversation over. 409 with the owner when somebody else has it."""
    with platform.database.read() as session:
        visible_conversation(session, platform, principal, conversation_id)
    return _change(platform, request, lambda session: take(session, conversation_id, principal.id))


@router.post("/{conversation_id}/reply", responses=problems(401, 403, 404, 409))
def post_reply(
    conversation_id: str, body: ReplyIn, principal: ChatStaff, platform: PlatformOf, request: Request
) -> dict[str, Any]:
    """Write to the worker. 409 when the conversation is not yours."""
    return _change(platform, request, lambda session: reply(session, conversation_id, principal.id, body.text))


@router.post("/{conversation_id}/hand-back", responses=problems(401, 403, 404, 409))
def post_hand_back(
    conversation_id: str,
    principal: ChatStaff,
    platform: PlatformOf,
    request: Request,
    body: HandBackIn | None = None,
) -> dict[str, Any]:
    """Give the conversation back to the bot, with what you learned in words. 409 when it is not yours."""
    facts = body.facts.strip() if body else ""
    return _change(platform, request, lambda session: hand_back(session, conversation_id, principal.id, facts))


def _change(platform: Platform, request: Request, work: Any) -> dict[str, Any]:
    """Run one change of ownership and answer with the owner; conflicts become 409."""
    with platform.database.write() as session:
        try:
            changed = work(session)
        except LookupError:
            raise HTTPException(404, "No such conversation.") from None
        except Taken as taken:
            holder = session.get(Staff, taken.staff_id) if taken.staff_id else None
            detail = {"message": "Somebody else has this conversation.", "owner": taken.owner,
                      "staff": holder.display_name if holder else taken.staff_id}  # fmt: skip
            raise HTTPException(409, detail) from None
        conversation_id = changed.conversation_id if isinstance(changed, Message) else changed.id
        conversation = session.get_one(Conversation, conversation_id)
        answer = {"id": conversation.id, "owner": conversation.owner, "staff": conversation.staff_id}
    request.app.state.loop.call_soon_threadsafe(platform.bell.ring, "inbox", "outbox", conversation_id)
    return answer


async def _wait_for_turn(platform: Platform, conversation_id: str, inbound_id: int) -> bool:
    """Whether the turn ended within the time that a caller waits."""

    def ended(session: Session) -> bool:
        return session.scalar(select(Inbound.status).filter_by(id=inbound_id)) == "done"

    loop = asyncio.get_running_loop()
    until = loop.time() + platform.settings.turn_wait
    while (left := until - loop.time()) > 0:
        await platform.bell.wait(conversation_id, min(left, 0.25))
        if await platform.database.look(ended):
            return True
    return False


def _turn(session: Session, conversation_id: str, message_id: int) -> TurnOut:
    conversation = session.get_one(Conversation, conversation_id)
    said = answers_to(session, message_id)
    return TurnOut.model_validate({
        "messages": [{"text": one.text, "buttons": one.buttons, "attachment": one.attachment_id} for one in said],
        "owner": conversation.owner,
        "asking": conversation.open_question,
        "progress": {"done": conversation.progress_done, "total": conversation.progress_total},
        "case": next((one.case_number for one in said if one.case_number), None),
    })  # fmt: skip


async def _events(platform: Platform, conversation_id: str, start: int) -> AsyncIterator[dict[str, Any]]:
    seen, state = start, None
    while True:
        found, present = await platform.database.look(_news, conversation_id, seen)
        for message in found:
            seen = message.seq
            if is_shown(message):
                yield {"id": str(seen), "event": "message", "data": _json(as_logged(message))}
        if present != state:
            state = present
            yield {"event": "state", "data": _json(state)}
        if not found:
            await platform.bell.wait(conversation_id, 1.0)


def _news(session: Session, conversation_id: str, seen: int) -> tuple[list[Message], dict[str, Any]]:
    conversation = session.get_one(Conversation, conversation_id)
    state = {
        "owner": conversation.owner,
        "asking": conversation.open_question,
        "progress": {"done": conversation.progress_done, "total": conversation.progress_total},
        "case": conversation.case_number,
        "language": conversation.language,
    }
    return list(messages_after(session, conversation_id, seen)), state


def is_shown(message: Message, *, to_staff: bool = False) -> bool:
    """What the product asks its own dialogue to do is no part of the talk; what staff note is none for the worker."""
    if message.author == "note":
        return to_staff
    return not (message.author == "system" and message.payload)


def as_logged(message: Message) -> dict[str, Any]:
    """One message as the log shows it."""
    return {
        "seq": message.seq,
        "author": message.author,
        "text": message.text,
        "payload": message.payload,
        "buttons": message.buttons,
        "attachment": message.attachment_id,
        "at": message.created_at.isoformat(),
    }


def _row(session: Session, conversation: Conversation) -> dict[str, Any]:
    holder = session.get(Staff, conversation.staff_id) if conversation.staff_id else None
    return {
        "id": conversation.id,
        "channel": conversation.channel,
        "language": conversation.language,
        "owner": conversation.owner,
        "staff": holder.display_name if holder else conversation.staff_id,
        "urgent": conversation.urgent,
        "reason": conversation.queue_reason,
        "queued_at": conversation.queued_at.isoformat() if conversation.queued_at else None,
        "case": conversation.case_number,
        "updated_at": conversation.updated_at.isoformat(),
    }


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _printable(text: str) -> str:
    """Without control characters that no database or page wants; line breaks stay."""
    return "".join(
        c for c in text if c in "\n\t" or (ord(c) >= 32 and ord(c) != 127 and not 0xD800 <= ord(c) <= 0xDFFF)
    )
