"""What a worker may do with the own data: see it, hand in what no chat should carry, delete what is not filed.

(PIPL 28 to 30 and 45 to 47.)
"""

from __future__ import annotations

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActiveLoop, EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict
from sqlalchemy.orm import Session

from actions.base import ask_beside, language_of, report_state
from actions.questions import DRAFT, FACTS, has_draft
from actions.wording import describe, in_words
from bot.cases.amending import as_filed
from bot.cases.models import Case
from bot.cases.moving import filed_in
from bot.cases.views import mask_name, mask_phone
from bot.conversations.models import Conversation
from bot.delivery.rendering import render
from bot.labels import label
from bot.platform import Platform
from bot.private.keeping import details_of
from bot.private.links import offer

__all__ = ["DeleteDraft", "MyData", "PrivateLink"]


class MyData(Action):
    """Shows what is kept: the answers of the open form, and the cases that were filed here."""

    def __init__(self, platform: Platform) -> None:
        self._platform = platform

    def name(self) -> str:
        """The name in the rules."""
        return "action_my_data"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """Say it."""
        language, slots = language_of(tracker), tracker.slots
        cases, details = await self._platform.database.look(self._kept, tracker.sender_id, language)
        told = [name for name in FACTS if slots.get(name) is not None] if has_draft(slots) else []
        lines = [(label("facts", name, language), describe(name, slots, language)) for name in told]
        dispatcher.utter_message(text=render("my_data", language, lines=lines, cases=cases, details=details))
        return []

    @staticmethod
    def _kept(
        session: Session, conversation_id: str, language: str
    ) -> tuple[list[tuple[str, str, list[tuple[str, str]]]], list[tuple[str, str]]]:
        """The cases with their states and what they say, and the private details; what names a person is masked."""
        filed = filed_in(session, conversation_id)
        cases = [(case.number, label("states", case.state, language), _said(case, language)) for case in filed]
        details = details_of(session, conversation_id)
        return cases, [(label("private_details", one.kind, language), one.shown) for one in details]


def _said(case: Case, language: str) -> list[tuple[str, str]]:
    """(label, answer) of what a case says; a phone may lie open, so name and number are masked."""
    filed = as_filed(case)
    answers = {
        "employer": filed.employer,
        "project": filed.project,
        "headcount": in_words("headcount", filed.headcount, language) if filed.headcount else None,
        "amount": in_words("amount", filed.amount_yuan, language) if filed.amount_yuan else None,
        "name": mask_name(filed.name),
        "phone": mask_phone(filed.phone),
    }
    return [(label("facts", name, language), answer) for name, answer in answers.items() if answer]


class PrivateLink(Action):
    """Gives the page where an ID number, a bank card or health papers can be handed in."""

    def __init__(self, platform: Platform) -> None:
        self._platform = platform

    def name(self) -> str:
        """The name in the rules."""
        return "action_private_link"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """Give it."""
        dispatcher.utter_message(text=await self._platform.database.run(self._offer, tracker.sender_id))
        return []

    def _offer(self, session: Session, conversation_id: str) -> str:
        conversation = session.get_one(Conversation, conversation_id)
        return offer(session, self._platform, conversation, "private_link")


class DeleteDraft(Action):
    """Deletes the answers of the open form, once the worker has said so twice; what is filed stays."""

    def name(self) -> str:
        """The name in the rules."""
        return "action_delete_draft"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """Ask whether that is really meant."""
        if not has_draft(tracker.slots):
            dispatcher.utter_message(response="utter_no_draft")
            return [FollowupAction("complaint_form")] if tracker.active_loop.get("name") else []
        dispatcher.utter_message(response="utter_delete_draft_question")
        return ask_beside(dispatcher, tracker, "delete_draft")

    async def settle(self, yes: bool, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Delete, or keep everything."""
        if not yes:
            dispatcher.utter_message(response="utter_draft_kept")
            return []
        dispatcher.utter_message(response="utter_draft_deleted")
        report_state(dispatcher, {}, None, deleted=True)
        cleared: list[EventType] = [SlotSet(name, None) for name in DRAFT]
        return [*cleared, ActiveLoop(None), SlotSet("requested_slot", None), FollowupAction("action_listen")]
