"""Turns: every waiting message of a worker gets its answer, in order, once.

A turn has three steps, each a transaction of its own: *prepare* (what is this, and whose
turn is it), *ask* Rasa, *complete* (answer, state and the end of the inbound together).
A process that dies in between leaves a lease that runs out, and the turn is taken again.
"""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import structlog
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.cases.moving import by_number
from bot.conversations.dialogue import SIDE_QUESTIONS, Answer, Dialogue, DialogueUnavailable
from bot.conversations.log import answers_to, named_button
from bot.conversations.models import Attachment, Conversation, Inbound, Message
from bot.conversations.ownership import is_urgent, leave_queue, queue_place, queued, request_person
from bot.conversations.safety import listen, say_distress
from bot.conversations.told_to_reply import reply_to_notice
from bot.conversations.which_case import looked_up, named_case
from bot.database import any_due, claim, now
from bot.delivery.outbox import say
from bot.delivery.rendering import render
from bot.metrics import TURN_SECONDS, TURNS
from bot.photos.reader import PhotoReader
from bot.platform import Platform
from bot.private.keeping import forget
from bot.private.links import offer
from nlu.understanding.answers.assent import settles, undoes
from nlu.understanding.answers.waiting import asks_how_long, declines_person

__all__ = ["Turns"]

logger = structlog.get_logger(__name__)

LEASE = timedelta(seconds=30)
LOOK_EVERY = 0.5  # seconds, for rows that another process wrote
_COMMANDS = {"/start": "/greet", "/help": "/help"}  # typed by habit of other chats
BACK_OFF = (1, 2, 4, 5)  # seconds between tries while Rasa is away


@dataclass(frozen=True)
class _Question:
    """What Rasa is asked in this turn."""

    conversation_id: str
    message_id: int
    text: str
    language: str
    asking: str | None
    retry: bool
    inbound: Inbound
    asks_safety: bool = False  # instead of saying what Rasa answers
    is_pressing: bool = False
    is_held: bool = False  # what was said while the form rested
    is_noted: bool = False
    has_filed: bool = False
    filed_earlier: bool = False
    picture: bytes | None = None  # to be looked at for a notice board


class Turns:
    """The worker of one process."""

    def __init__(self, platform: Platform, dialogue: Dialogue, photos: PhotoReader | None = None) -> None:
        self._platform, self._dialogue, self._photos = platform, dialogue, photos
        self._database = platform.database
        self._slots = asyncio.Semaphore(platform.settings.turn_workers)
        self._running: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """Take turns until cancelled; then the ones under way are given up to their leases."""
        while True:
            try:
                rows = await self._claim() if await self._database.look(any_due, Inbound) else []
            except Exception as error:  # the database may be away for a while
                logger.error("turns.claim_failed", error=type(error).__name__)
                rows = []
            for inbound in rows:
                await self._slots.acquire()
                task = asyncio.create_task(self._take(inbound))
                self._running.add(task)
                task.add_done_callback(self._end)
            if not rows:
                await self._platform.bell.wait("inbox", LOOK_EVERY)

    async def _claim(self) -> list[Inbound]:
        limit = self._platform.settings.turn_workers

        def work(session: Session) -> list[Inbound]:
            return list(claim(session, Inbound, owner=self._database.process, lease=LEASE, limit=limit))

        return await self._database.run(work)

    def _end(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        self._slots.release()

    async def _take(self, inbound: Inbound) -> None:
        with TURN_SECONDS.time():
            outcome = "fault"
            try:
                outcome = await self._turn(inbound)
            except Exception as error:
                logger.exception("turn.fault", inbound=inbound.id, error=type(error).__name__)
                await self._put_back(inbound)
            TURNS.labels(outcome).inc()
        self._platform.bell.ring(inbound.conversation_id, "inbox", "outbox")

    async def _turn(self, inbound: Inbound) -> str:
        question = await self._database.run(self._prepare, inbound.id)
        if question is None:
            return "without_dialogue"
        board = await self._photos.board(question.picture) if self._photos and question.picture else None
        found = board.said() if board else None
        try:
            answer = await self._dialogue.turn(
                question.conversation_id,
                question.text,
                message_id=question.message_id,
                retry=question.retry,
                language=question.language,
                asking=question.asking,
                is_pressing=question.is_pressing,
                is_noted=question.is_noted,
                has_filed=question.has_filed,
                filed_earlier=question.filed_earlier,
                board=found,
                received_at=inbound.received_at,
            )
        except DialogueUnavailable as error:
            logger.warning("turn.dialogue_unavailable", inbound=inbound.id, tries=inbound.attempts, reason=str(error))
            await self._put_back(inbound)
            return "put_back"
        await self._database.run(self._complete, question, answer, found)
        return "answered"

    async def _put_back(self, inbound: Inbound) -> None:
        try:
            await self._database.run(self._return_to_inbox, inbound.id)
        except Exception as error:  # its lease runs out by itself
            logger.error("turn.put_back_failed", inbound=inbound.id, error=type(error).__name__)

    def _prepare(self, session: Session, inbound_id: int) -> _Question | None:
        """What to ask Rasa, or None when the turn ends here."""
        inbound = self._mine(session, inbound_id)
        if inbound is None:
            return None
        message = session.get_one(Message, inbound.message_id)
        conversation = _hold(session, inbound.conversation_id, message.plain if message.author == "worker" else "")
        heard = listen(session, self._platform, conversation, message, inbound.received_at)
        if conversation.owner == "staff" or heard.ends_turn:
            _end(session, inbound, conversation)
            return None
        if message.redacted and message.author == "worker" and not answers_to(session, message.id):  # once, if retried
            say(session, conversation, offer(session, self._platform, conversation, "sensitive"), cause_id=message.id)
        picture = None
        if message.attachment_id:
            attachment = session.get_one(Attachment, message.attachment_id)
            if attachment.content_type.startswith("audio/"):
                say(session, conversation, render("voice", conversation.language), cause_id=message.id)
                _end(session, inbound, conversation)
                return None
            if attachment.content_type.startswith("image/") and not conversation.has_filed:
                picture = attachment.content
        instead = heard.instead
        if self._settle_wait(session, conversation, message):
            if conversation.asking is None:
                _end(session, inbound, conversation)
                return None
            instead = "/resume"  # the open question again
        text = instead or message.payload or named_button(session, message)
        text = text or _settled(conversation, message) or reply_to_notice(session, conversation, message)
        text = text or looked_up(session, conversation, message) or _words(message)
        if not text.strip():
            say(session, conversation, render("not_text", conversation.language), cause_id=message.id)
            _end(session, inbound, conversation)
            return None
        return _Question(
            conversation_id=conversation.id,
            message_id=message.id,
            text=text,
            language=conversation.language,
            asking=conversation.asked,
            retry=inbound.attempts > 1,
            inbound=inbound,
            asks_safety=heard.asks_safety,
            is_pressing=heard.is_pressing,
            is_held=heard.is_held,
            is_noted=heard.is_noted,
            has_filed=conversation.has_filed,
            filed_earlier=conversation.case_number is not None,
            picture=picture,
        )

    def _settle_wait(self, session: Session, conversation: Conversation, message: Message) -> bool:
        """Whether who waits for a person gives it up, or asks when one comes: both are answered here."""
        if conversation.owner != "queue" or conversation.queue_reason != "asked":
            return False
        if declines_person(message.plain) and not conversation.urgent:  # who is in danger is not left alone
            leave_queue(session, conversation, message.id)
            return True
        if message.author == "worker" and asks_how_long(message.plain):
            ahead = queue_place(session, conversation)
            words = queued(
                self._platform.authority, ahead, now(), conversation.language, urgent=is_urgent(conversation)
            )
            say(session, conversation, words, cause_id=message.id)
            return True
        return False

    def _complete(self, session: Session, question: _Question, answer: Answer, board: dict[str, str] | None) -> None:
        """Answer, state and the end of the inbound, in one transaction."""
        inbound = self._mine(session, question.inbound.id)
        if inbound is None:  # the lease ran out and another process has it
            return
        conversation = session.get_one(Conversation, question.conversation_id, with_for_update={"key_share": True})
        _set_state(conversation, answer.state)
        if board:
            photo = session.get_one(Message, question.message_id).attachment_id
            session.get_one(Attachment, photo).board = dict(board)
        if answer.state.get("deleted"):
            forget(session, conversation)
        if question.is_held:
            conversation.noted = {name: value for name, value in conversation.noted.items() if name != "held"}
        if question.asks_safety:
            say_distress(session, conversation, question.message_id)
        elif not answer.messages and not answer.state:
            logger.error("turn.silent", inbound=inbound.id)
            say(session, conversation, render("stumbled", conversation.language), cause_id=question.message_id)
        elif conversation.owner != "staff":  # a person may have taken over in the meantime
            for message in answer.messages:
                say(
                    session,
                    conversation,
                    message["text"],
                    buttons=message["buttons"],
                    cause_id=question.message_id,
                )
        _end(session, inbound, conversation)

    def _return_to_inbox(self, session: Session, inbound_id: int) -> None:
        inbound = self._mine(session, inbound_id)
        if inbound is None:
            return
        inbound.status = "waiting"
        inbound.lease_owner = inbound.lease_until = None
        self._listen_ahead(session, inbound)
        inbound.due_at = now() + timedelta(seconds=BACK_OFF[min(inbound.attempts, len(BACK_OFF)) - 1])
        waited = (now() - inbound.received_at).total_seconds()
        if inbound.told_at is None and waited >= self._platform.settings.keep_words_after:
            inbound.told_at = now()
            conversation = session.get_one(Conversation, inbound.conversation_id, with_for_update={"key_share": True})
            request_person(session, conversation, "fault")
            say(session, conversation, render("kept", conversation.language), cause_id=inbound.message_id)

    def _listen_ahead(self, session: Session, inbound: Inbound) -> None:
        """Words of danger do not wait behind a turn that Rasa cannot take now."""
        conversation = _hold(session, inbound.conversation_id)
        later = select(Inbound).where(
            Inbound.conversation_id == inbound.conversation_id, Inbound.id > inbound.id, Inbound.status == "waiting"
        )
        for row in session.scalars(later.order_by(Inbound.id)):
            message = session.get_one(Message, row.message_id)
            if message.author != "worker" or message.payload:
                continue
            if listen(session, self._platform, conversation, message, row.received_at).ends_turn:
                _end(session, row, conversation)

    def _mine(self, session: Session, inbound_id: int) -> Inbound | None:
        """The row while the lease is still ours."""
        inbound = session.get(Inbound, inbound_id, with_for_update=True)
        mine = inbound is not None and inbound.status == "running" and inbound.lease_owner == self._database.process
        return inbound if mine else None


def _hold(session: Session, conversation_id: str, words: str = "") -> Conversation:
    """Lock the conversation, and before it the case that it filed: two orders of locks are a deadlock.

    Of several cases it goes on with the one that the words name.
    """
    conversation = session.get_one(Conversation, conversation_id)
    named = named_case(session, conversation, words) if words else None
    number = named or conversation.case_number
    if number:
        by_number(session, number, lock=True)
    session.refresh(conversation, with_for_update={"key_share": True})
    if named and conversation.has_filed:
        conversation.case_number = named
    return conversation


def _words(message: Message) -> str:
    """What Rasa reads: the text in simplified signs, never taken for a button; or a file's sign."""
    if message.attachment_id:
        return "/evidence"
    return _COMMANDS.get(message.text.strip().lower()) or message.plain.lstrip("/ \t\n")


def _settled(conversation: Conversation, message: Message) -> str | None:
    """The button that says the same as plain words to a question beside the form ("留着" for "keep the draft")."""
    question = conversation.asking if conversation.asking in SIDE_QUESTIONS else None
    if conversation.has_filed and undoes(message.plain):
        return '/deny{"to": "undo"}'  # said in so many words, whatever else was offered since
    yes = settles(question, message.plain) if question else None
    return None if yes is None else f"/{'affirm' if yes else 'deny'}" + json.dumps({"to": question})


def _end(session: Session, inbound: Inbound, conversation: Conversation) -> None:
    """The turn is over; what is asked now is noted beside the message."""
    session.get_one(Message, inbound.message_id).asked_next = conversation.open_question
    inbound.status = "done"
    inbound.done_at = now()
    inbound.lease_owner = inbound.lease_until = None


def _set_state(conversation: Conversation, state: dict[str, Any]) -> None:
    if "asking" in state:
        conversation.asking = state["asking"]
    elif conversation.asking in SIDE_QUESTIONS:
        conversation.asking = None  # it was not answered, and something else was talked about
    if state.get("deleted"):
        conversation.noted = {}
    if "case" in state:
        conversation.draft_open = False
    elif "progress" in state:
        conversation.draft_open = conversation.open_question is not None or state["progress"]["done"] > 0
    if "progress" in state:
        conversation.progress_done = state["progress"]["done"]
        conversation.progress_total = state["progress"]["total"]
    if "language" in state:
        conversation.language = state["language"]
