"""Reading the complaint back, and filing it once the worker has confirmed."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict
from sqlalchemy import update
from sqlalchemy.orm import Session

from actions.base import cause_of, language_of, report_state, worker_of
from actions.draft import as_draft, general_contractor
from actions.questions import DRAFT, KEPT, doubt, readback
from actions.wording import describe
from bot.cases.events import record
from bot.cases.filing import Origin, file
from bot.conversations.models import Attachment, Conversation
from bot.conversations.safety import noted
from bot.delivery.rendering import button, render
from bot.labels import label, labels
from bot.platform import Platform

__all__ = ["FileComplaint", "ReadBack"]


class ReadBack(Action):
    """Asks for the confirmation: every answer on a numbered line."""

    def __init__(self, platform: Platform) -> None:
        self._platform = platform

    def name(self) -> str:
        """The name that the form calls to ask for `confirm`."""
        return "action_ask_complaint_form_confirm"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """Say the read-back with its buttons; of one that is not right, what to change."""
        language = language_of(tracker)
        slots = tracker.slots
        if doubt(slots, "confirm"):
            dispatcher.utter_message(response="utter_what_to_change")
            return []
        lines = [(label("facts", name, language), describe(name, slots, language)) for name in readback(slots)]
        kind = slots.get("kind")
        beside = [] if kind in (None, "complaint") else [label("kinds", kind, language)]
        if above := general_contractor(slots):
            beside.append(f"{label('board', 'general_contractor', language)} {above}")
        beside += labels("noted", await self._platform.database.look(_heard, tracker.sender_id), language)
        dispatcher.utter_message(
            text=render("readback", language, lines=lines, noted=beside),
            buttons=[
                button(language, "确认", "Confirm", "/affirm", to="confirm"),
                button(language, "要改", "Change", "/deny", to="confirm"),
                button(language, "人工", "A person", "/human"),
            ],
        )
        return []


def _heard(session: Session, conversation_id: str) -> list[str]:
    conversation = session.get(Conversation, conversation_id)
    # What somebody said in despair is not read back to them.
    return [name for name in noted(conversation) if name != "suicide_threat"] if conversation else []


class FileComplaint(Action):
    """Files the confirmed complaint; the receipt goes out with the case, in one transaction."""

    def __init__(self, platform: Platform) -> None:
        self._platform = platform

    def name(self) -> str:
        """The name in the rule that follows the form."""
        return "action_file_complaint"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """File, then clear the answers so that a second complaint starts afresh."""
        slots = tracker.slots
        if slots.get("confirm") is not True:  # the form ended without a confirmation
            return []
        number = await self._platform.database.run(
            self._file, tracker.sender_id, slots, cause_of(tracker), language_of(tracker)
        )
        report_state(dispatcher, slots, None, case=number)
        if words := slots.get("other_firm"):  # two who owe were told of at first
            language = language_of(tracker)
            dispatcher.utter_message(
                text=render("other_firm", language, words=words),
                buttons=[button(language, "登记另一家", "Register the other", "/file")],
            )
        events: list[EventType] = [SlotSet(name, None) for name in DRAFT if name not in KEPT]
        return [*events, SlotSet("case_number", number)]

    def _file(
        self, session: Session, conversation_id: str, slots: dict[str, Any], cause_id: int | None, language: str
    ) -> str:
        conversation = session.get(Conversation, conversation_id)
        if conversation is None:
            raise LookupError("no such conversation")
        origin = Origin(
            channel=conversation.channel,
            key=f"{conversation_id}:{slots['filing_key']}",
            conversation_id=conversation_id,
            language=language,
            cause_id=cause_id,
        )
        filed = file(session, self._platform.authority, as_draft(slots, conversation.noted), origin)
        if not filed.repeated:
            conversation.case_number = filed.case.number
            conversation.noted = {}
            for words in slots.get("remarks") or ():
                record(session, filed.case, "remark", worker_of(filed.case), reason=words)
            session.execute(
                update(Attachment)
                .where(Attachment.conversation_id == conversation_id, Attachment.case_number.is_(None))
                .values(case_number=filed.case.number)
            )
        return filed.case.number
