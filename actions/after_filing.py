"""What a worker does with a case that is filed: ask for progress, report back, add evidence."""

from __future__ import annotations

import re

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from actions.base import language_of, message_of
from bot.cases.events import Actor, record
from bot.cases.lifecycle import moves
from bot.cases.models import Case
from bot.cases.moving import by_number, move
from bot.cases.numbers import find_number, mentions_number
from bot.conversations.models import Attachment, Conversation
from bot.conversations.ownership import request_person
from bot.delivery.rendering import render, say_date
from bot.labels import label
from bot.platform import Platform

__all__ = ["KeepEvidence", "Progress", "ReportBack"]


class Progress(Action):
    """Says where a case stands, from what is stored and nothing else.

    The conversation that filed a case may ask; anybody else needs the number and the last
    four digits of the phone, and a wrong pair says nothing about whether the case exists.
    """

    def __init__(self, platform: Platform) -> None:
        self._platform = platform

    def name(self) -> str:
        """The name in the rules."""
        return "action_progress"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """Answer with state, unit and the next date."""
        text = await self._platform.database.look(
            self._answer, tracker.sender_id, message_of(tracker).text, language_of(tracker)
        )
        dispatcher.utter_message(text=text)
        return []

    def _answer(self, session: Session, conversation_id: str, text: str, language: str) -> str:
        number = find_number(text)
        if number is None and mentions_number(text):
            return render("unknown_case", language)
        if number is None:
            conversation = session.get(Conversation, conversation_id)
            case = by_number(session, conversation.case_number) if conversation and conversation.case_number else None
            return self._describe(case, language) if case else render("no_case", language)
        case = by_number(session, number)
        if case is None or not self._may_see(case, conversation_id, text.replace(number, "")):
            return render("unknown_case", language)
        return self._describe(case, language)

    @staticmethod
    def _may_see(case: Case, conversation_id: str, rest: str) -> bool:
        if case.complaint.conversation_id == conversation_id:
            return True
        phone, tried = case.complaint.phone, re.findall(r"(?<!\d)\d{4}(?!\d)", rest)
        return phone is not None and tried == [phone[-4:]]  # one guess a message

    def _describe(self, case: Case, language: str) -> str:
        unit = self._platform.authority.organisation.units[case.unit]
        running = case.closed_at is None
        open_clocks = [c.due for c in case.deadlines if running and c.met is None and c.statutory]
        return render(
            "progress",
            language,
            number=case.number,
            state=label("states", case.state, language),
            since=say_date(case.updated_at, language),
            unit=unit.label(language),
            phone=unit.phone,
            officer=case.officer,
            next_due=say_date(min(open_clocks), language) if open_clocks else None,
        )


class ReportBack(Action):
    """The worker says that the money came or did not, or was punished or forced: noted on the case, and acted on."""

    def __init__(self, platform: Platform) -> None:
        self._platform = platform

    def name(self) -> str:
        """The name in the rules."""
        return "action_report_back"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """Say that it is noted and what happens with it."""
        message = message_of(tracker)
        kind = {"received_money": "received"}.get(message.intent or "", message.intent or "")
        cause_id = (tracker.latest_message.get("metadata") or {}).get("message")
        event = await self._platform.database.run(self._note, tracker.sender_id, kind, cause_id)
        dispatcher.utter_message(text=render(event, language_of(tracker)))
        return []

    def _note(self, session: Session, conversation_id: str, kind: str, cause_id: int | None) -> str:
        number = session.scalar(select(Conversation.case_number).filter_by(id=conversation_id))
        # The case before the conversation, as everywhere: two orders of locks are a deadlock.
        case = by_number(session, number, lock=True) if number else None
        conversation = session.get(Conversation, conversation_id, with_for_update={"key_share": True})
        if conversation is None:
            raise LookupError("no such conversation")
        if kind in ("retaliation", "forced"):
            request_person(session, conversation, "retaliation", urgent=kind == "forced")
        if case is None:
            return kind if kind in ("retaliation", "forced") else "no_case"
        worker = Actor(case.complaint.name or "worker", "worker")
        record(session, case, kind, worker)
        if kind in ("not_received", "forced") and any(m.target == "reopened" for m in moves(case.state, "", "worker")):
            move(session, self._platform.authority, case, "reopened", worker, reason=kind, cause_id=cause_id)
        return kind


class KeepEvidence(Action):
    """A photo or file outside a draft belongs to the case that the conversation filed last."""

    def __init__(self, platform: Platform) -> None:
        self._platform = platform

    def name(self) -> str:
        """The name in the rules."""
        return "action_keep_evidence"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """Say that it is kept."""
        if not tracker.active_loop.get("name"):
            await self._platform.database.run(self._keep, tracker.sender_id)
        dispatcher.utter_message(response="utter_evidence_kept")
        return []

    @staticmethod
    def _keep(session: Session, conversation_id: str) -> None:
        conversation = session.get(Conversation, conversation_id)
        number = conversation.case_number if conversation else None
        case = by_number(session, number, lock=True) if number else None
        if case is None:
            return
        loose = update(Attachment).where(
            Attachment.conversation_id == conversation_id, Attachment.case_number.is_(None)
        )
        session.execute(loose.values(case_number=case.number))
        record(session, case, "evidence", Actor(case.complaint.name or "worker", "worker"))
