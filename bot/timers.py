"""What happens by itself when time passes: reminders, deletion of drafts, chats nobody answers, "did the money come?".

Every look reads the rows that are due and changes them in one transaction, so a killed
process or a second one does nothing twice; nothing is kept in memory.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from bot.cases.models import Case, CaseEvent, Complaint
from bot.cases.policy import Authority
from bot.conversations.inbox import Arrival, accept
from bot.conversations.models import Conversation
from bot.conversations.ownership import is_answered, release, take_back
from bot.database import now
from bot.delivery.outbox import say
from bot.delivery.rendering import button, render
from bot.platform import Platform

__all__ = [
    "Timers",
    "check_money",
    "delete_old_drafts",
    "notice_deletion",
    "release_chats",
    "remind_drafts",
    "take_back_chats",
]

logger = structlog.get_logger(__name__)

AT_ONCE = 200  # rows of one look; the rest has its turn at the next
PAID_STATES = ("closed_paid", "revoked")  # the employer is said to have paid


class Timers:
    """Looks for what is due, in one process or in many."""

    def __init__(self, platform: Platform) -> None:
        self._platform = platform

    async def run(self) -> None:
        """Look until cancelled."""
        while True:
            for work in _WORKS:
                await self._look(work)
            await asyncio.sleep(self._platform.settings.timers_every)

    async def _look(self, work: Callable[[Session, Authority, datetime], list[str]]) -> None:
        try:
            told = await self._platform.database.run(work, self._platform.authority, now())
        except Exception as error:  # the database may be away for a while
            logger.error("timers.failed", timer=work.__name__, error=type(error).__name__)
            return
        if told:
            logger.info("timers.done", timer=work.__name__, conversations=len(told))
            self._platform.bell.ring("inbox", "outbox", *told)


def remind_drafts(session: Session, authority: Authority, at: datetime) -> list[str]:
    """Remind once of a question that is open since a day."""
    due = _silent(
        session, at - authority.service.remind, Conversation.reminded.is_(None), Conversation.asking.is_not(None)
    )
    for conversation in due:
        conversation.reminded, conversation.reminded_at = "silent", at
        left = conversation.progress_total - conversation.progress_done
        _say_with_resume(session, conversation, render("draft_reminder", conversation.language, left=max(left, 1)))
    return [conversation.id for conversation in due]


def notice_deletion(session: Session, authority: Authority, at: datetime) -> list[str]:
    """Tell that an old draft will be deleted."""
    service = authority.service
    not_yet = Conversation.reminded.is_distinct_from("purge")
    due = _silent(session, at - service.notice, not_yet)
    for conversation in due:
        conversation.reminded, conversation.reminded_at = "purge", at
        days = (service.purge - service.notice).days
        _say_with_resume(session, conversation, render("draft_purge_notice", conversation.language, days=days))
    return [conversation.id for conversation in due]


def delete_old_drafts(session: Session, authority: Authority, at: datetime) -> list[str]:
    """Delete a draft (PIPL Art. 19) that was announced: the dialogue forgets its answers through the inbox."""
    service = authority.service
    announced = (Conversation.reminded == "purge") & (Conversation.reminded_at <= at - (service.purge - service.notice))
    due = _silent(session, at - service.purge, announced)
    for conversation in due:
        conversation.noted = {}
        conversation.draft_open = False
        conversation.asking = "delete_draft"
        say(session, conversation, render("draft_purged", conversation.language))
        key = f"purge:{conversation.id}:{conversation.heard_at.isoformat()}"
        arrival = Arrival(channel="system", external_id=key, payload='/affirm{"to": "delete_draft"}')
        accept(session, conversation.id, arrival, author="system")
    return [conversation.id for conversation in due]


def take_back_chats(session: Session, authority: Authority, at: datetime) -> list[str]:
    """Go on with chats that nobody took in time. One with danger or distress stays open to people."""
    calm = (Conversation.urgent.is_(False), Conversation.queue_reason.is_distinct_from("distress"))
    late = _unanswered(session, authority, at, Conversation.queued_at, Conversation.owner == "queue", *calm)
    for conversation in late:
        take_back(session, conversation)
    return [conversation.id for conversation in late]


def release_chats(session: Session, authority: Authority, at: datetime) -> list[str]:
    """Put chats back into the queue whose holder has not answered in time: the browser may be closed."""
    held = _unanswered(session, authority, at, Conversation.heard_at, Conversation.owner == "staff")
    late = [one for one in held if not is_answered(session, one)]
    for conversation in late:
        release(session, conversation)
    return [conversation.id for conversation in late]


def _unanswered(
    session: Session, authority: Authority, at: datetime, since: InstrumentedAttribute[Any], *which: ColumnElement[bool]
) -> list[Conversation]:
    """The chats of a kind that have waited, from the moment that a column holds, longer than the office allows."""
    service = authority.service
    found = session.scalars(
        select(Conversation)
        .where(since <= at - service.take_back, *which)
        .order_by(since)
        .limit(AT_ONCE)
        .with_for_update(skip_locked=True, key_share=True)
    ).all()
    return [one for one in found if service.take_back_at(getattr(one, since.key), authority.calendar) <= at]


def check_money(session: Session, authority: Authority, at: datetime) -> list[str]:
    """Ask some days after a case was closed as paid whether the money came, unless the worker has said so."""
    told = []
    days = authority.service.money_check_days
    due = [
        (Case.money_checks == position) & (Case.closed_at <= at - timedelta(days=day))
        for position, day in enumerate(days)
    ]
    cases = session.scalars(
        select(Case)
        .join(Complaint)
        .where(Case.state.in_(PAID_STATES), Complaint.conversation_id.is_not(None), or_(*due))
        .limit(AT_ONCE)
        .with_for_update(of=Case, skip_locked=True)
    ).all()
    for case in cases:
        closed = case.closed_at or at
        case.money_checks = sum(closed <= at - timedelta(days=day) for day in days)  # after an outage asked once
        if not _has_reported(session, case):
            told.append(_ask_about_money(session, case))
    return told


def _silent(session: Session, since: datetime, *more: ColumnElement[bool]) -> Sequence[Conversation]:
    """Conversations with a draft, owned by the bot, whose worker has not written since."""
    return session.scalars(
        select(Conversation)
        .where(Conversation.draft_open, Conversation.owner == "bot", Conversation.heard_at <= since, *more)
        .order_by(Conversation.heard_at)
        .limit(AT_ONCE)
        .with_for_update(skip_locked=True, key_share=True)
    ).all()


def _say_with_resume(session: Session, conversation: Conversation, text: str) -> None:
    say(session, conversation, text, buttons=[button(conversation.language, "继续", "Continue", "/resume")])


def _has_reported(session: Session, case: Case) -> bool:
    said = select(CaseEvent.id).where(
        CaseEvent.case_id == case.id, CaseEvent.kind == "received", CaseEvent.at >= case.closed_at
    )
    return session.scalar(said.limit(1)) is not None


def _ask_about_money(session: Session, case: Case) -> str:
    conversation = session.get_one(Conversation, case.complaint.conversation_id, with_for_update={"key_share": True})
    buttons = [
        button(conversation.language, "到了", "It came", "/received_money"),
        button(conversation.language, "没到", "Not yet", "/not_received"),
    ]
    text = render("money_check", conversation.language, number=case.number)
    say(session, conversation, text, buttons=buttons, case_number=case.number)
    if conversation.asking is None:
        conversation.asking = "paid"
    return conversation.id


_WORKS = (remind_drafts, notice_deletion, delete_old_drafts, take_back_chats, release_chats, check_money)
