"""Who talks with the worker: the bot, nobody yet (`queue`), or one member of staff.

Every change is one conditional update, so of two people who take a chat one wins and the
other is told who did.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from bot.cases.policy import Authority
from bot.conversations.inbox import Arrival, accept
from bot.conversations.models import Conversation, Message
from bot.database import new_id, now
from bot.delivery.outbox import say
from bot.delivery.rendering import render, say_date

__all__ = [
    "IS_WAITING",
    "Taken",
    "hand_back",
    "is_answered",
    "is_urgent",
    "leave_queue",
    "queue_place",
    "queued",
    "release",
    "release_all",
    "reply",
    "request_person",
    "take",
    "take_back",
    "waiting",
]


# In the queue, or in the hands of staff and urgent since they last wrote.
IS_WAITING = (Conversation.owner == "queue") | ((Conversation.owner == "staff") & Conversation.urgent)


class Taken(Exception):
    """The conversation belongs to somebody else. `owner` is bot, queue or staff; `staff_id` who."""

    def __init__(self, owner: str, staff_id: str | None) -> None:
        super().__init__(f"the conversation belongs to {staff_id or owner}")
        self.owner, self.staff_id = owner, staff_id


def request_person(session: Session, conversation: Conversation, reason: str, *, urgent: bool = False) -> int:
    """Put a conversation into the queue and return how many wait before it.

    With staff already, nothing changes, unless it is urgent: then a colleague may come before the one who has it.
    """
    if conversation.owner == "bot":
        conversation.owner = "queue"
        conversation.queued_at = now()
        conversation.queue_reason = reason
    if urgent:
        if conversation.owner == "staff" and not conversation.urgent:
            conversation.queued_at = now()
        conversation.urgent = True
        conversation.queue_reason = reason
    session.flush()
    return queue_place(session, conversation)


def queue_place(session: Session, conversation: Conversation) -> int:
    """How many conversations are answered before this one; urgent ones come first."""
    if conversation.owner != "queue":
        return 0
    before = Conversation.queued_at < conversation.queued_at
    earlier = (Conversation.urgent & before) if conversation.urgent else (Conversation.urgent | before)
    return session.scalar(
        select(func.count()).where(Conversation.owner == "queue", Conversation.id != conversation.id, earlier)
    ) or 0  # fmt: skip


def queued(authority: Authority, ahead: int, at: datetime, language: str, *, urgent: bool = False) -> str:
    """What a worker who waits for a person is told: how many wait before, and when somebody answers.

    `urgent`: danger was told here, which the person on duty sees at any hour; office hours are no answer to that.
    """
    service, calendar = authority.service, authority.calendar
    opening = service.next_staffed(at, calendar)
    return render(
        "queued",
        language,
        urgent=urgent,
        ahead=ahead,
        minutes=int(service.answer.total_seconds() // 60) * (ahead + 1),
        opens=None if opening == at else f"{say_date(opening, language)} {opening:%H:%M}",
    )


def is_urgent(conversation: Conversation) -> bool:
    """Whether danger was told in a conversation, now or to come."""
    return conversation.urgent or bool(conversation.acts_to_come)


def waiting(session: Session) -> Sequence[Conversation]:
    """Who waits for a person: urgent first, then the longest wait first; with what became urgent in staff's hands."""
    return session.scalars(
        select(Conversation).where(IS_WAITING).order_by(Conversation.urgent.desc(), Conversation.queued_at)
    ).all()


def take(session: Session, conversation_id: str, staff_id: str) -> Conversation:
    """Give a conversation to a member of staff: from the queue or the bot, and from a colleague where it is urgent.

    Raises `Taken`, `LookupError`.
    """
    may = Conversation.owner.in_(("bot", "queue")) | (Conversation.urgent & (Conversation.staff_id != staff_id))
    changed = session.execute(
        update(Conversation)
        .where(Conversation.id == conversation_id, may)
        .values(owner="staff", staff_id=staff_id, urgent=False, updated_at=now())
    ).rowcount  # type: ignore[attr-defined]
    conversation = _get(session, conversation_id)
    if changed:
        say(session, conversation, render("taken", conversation.language), author="system", staff_id=staff_id)
    elif conversation.staff_id != staff_id:
        raise Taken(conversation.owner, conversation.staff_id)
    return conversation


def reply(session: Session, conversation_id: str, staff_id: str, text: str) -> Message:
    """Write to the worker as the person who owns the chat. Raises `Taken`, `LookupError`."""
    conversation = _owned(session, conversation_id, staff_id)
    conversation.urgent = False  # somebody is there
    return say(session, conversation, text, author="staff", staff_id=staff_id)


def release(session: Session, conversation: Conversation) -> None:
    """Put a chat back into the queue whose holder has gone; what called for it stays. The caller holds the row."""
    conversation.owner, conversation.staff_id = "queue", None
    if not conversation.urgent:
        conversation.queue_reason, conversation.queued_at = "left", now()


def release_all(session: Session, staff_id: str) -> list[str]:
    """Put all chats of a person who goes back into the queue; returns which."""
    held = session.scalars(
        select(Conversation).filter_by(owner="staff", staff_id=staff_id).with_for_update(key_share=True)
    ).all()
    for conversation in held:
        release(session, conversation)
    return [conversation.id for conversation in held]


def is_answered(session: Session, conversation: Conversation, since: datetime | None = None) -> bool:
    """Whether the last word is that of a member of staff, and not the worker's; or any word of staff's `since` then."""
    talk = select(Message).where(Message.conversation_id == conversation.id)
    if since is not None:
        return session.scalar(talk.where(Message.author == "staff", Message.created_at >= since).limit(1)) is not None
    last = session.scalar(talk.where(Message.author.in_(("worker", "staff"))).order_by(Message.seq.desc()).limit(1))
    return last is None or last.author == "staff"


def hand_back(session: Session, conversation_id: str, staff_id: str, facts: str = "") -> Conversation:
    """Give the chat back to the bot, which goes on at the open question. Raises `Taken`, `LookupError`.

    `facts` are what the person learned, in words ("宏远装饰，8个人"); they are read like the worker's own.
    """
    conversation = _owned(session, conversation_id, staff_id)
    _give_to_bot(conversation)
    if conversation.safety is not None:
        conversation.safety = "cleared"  # a person has been there
    text = render("handed_back", conversation.language, filed=conversation.has_filed)
    say(session, conversation, text, author="system", staff_id=staff_id)
    _ask_again(session, conversation, facts)
    return conversation


def leave_queue(session: Session, conversation: Conversation, cause_id: int) -> None:
    """The worker who asked for a person does not want to wait any longer. The caller holds the row."""
    _give_to_bot(conversation)
    say(session, conversation, render("queue_left", conversation.language), cause_id=cause_id)


def take_back(session: Session, conversation: Conversation) -> None:
    """The bot goes on, with an apology, with a chat that nobody took. The caller holds the row."""
    _give_to_bot(conversation)
    say(session, conversation, render("taken_back", conversation.language), author="system")
    _ask_again(session, conversation)


def _give_to_bot(conversation: Conversation) -> None:
    conversation.owner, conversation.staff_id = "bot", None
    conversation.queue_reason, conversation.queued_at, conversation.urgent = None, None, False


def _ask_again(session: Session, conversation: Conversation, facts: str = "") -> None:
    """The bot goes on through the same inbox as everybody: after a crash it still does."""
    if facts or conversation.asking:
        payload = None if facts else "/resume"
        arrival = Arrival(channel="system", external_id=f"hand-back:{new_id()}", text=facts, payload=payload)
        accept(session, conversation.id, arrival, author="note" if facts else "system")


def _owned(session: Session, conversation_id: str, staff_id: str) -> Conversation:
    conversation = _get(session, conversation_id)
    if conversation.owner != "staff" or conversation.staff_id != staff_id:
        raise Taken(conversation.owner, conversation.staff_id)
    return conversation


def _get(session: Session, conversation_id: str) -> Conversation:
    conversation = session.scalar(
        select(Conversation)
        .filter_by(id=conversation_id)
        .with_for_update(key_share=True)
        .execution_options(populate_existing=True)
    )
    if conversation is None:
        raise LookupError("no such conversation")
    return conversation
