"""Questions beside the form, such as "do you really withdraw?": a yes or no goes to whoever asked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Protocol

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.base import asked, language_of, message_of
from actions.messages import Message
from actions.more_facts import TakeFacts
from actions.undoing import is_late
from bot.conversations.dialogue import SIDE_QUESTIONS
from bot.conversations.models import OFFERED
from bot.delivery.rendering import render

__all__ = ["Settle", "answers_side_question"]

# What a yes or no with nothing open may tell of the filed case; a name beside it is anybody's.
_NEWS = ("headcount", "amount", "period", "absconded", "phone")
_AGREES = re.compile(r"(?<!不)同意|(?<!not )(?<!n't )(?<!dont )\bagree\b", re.I)


class Settles(Protocol):
    """Whoever asks such a question."""

    async def settle(self, yes: bool, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Act on the answer."""


def answers_side_question(open_question: str | None, message: Message) -> bool:
    """Whether a message is the yes or no to a question beside the form."""
    return open_question in SIDE_QUESTIONS and message.intent in ("affirm", "deny")


class Settle(Action):
    """Hands a yes or no to the action that asked; without an open question it is not understood."""

    def __init__(self, asked_by: Mapping[str, Settles], take_facts: TakeFacts) -> None:
        self._asked_by, self._take_facts = asked_by, take_facts

    def name(self) -> str:
        """The name in the rules."""
        return "action_settle"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """Settle the open question."""
        message, question = message_of(tracker), asked(tracker)
        addition = tracker.get_slot("addition")
        if question is None and addition and not message.is_button:
            # 是补充: said after something else was talked about
            question = "amend" if "text" in addition else None
        to = message.entities.get("to", question)
        if to == "undo" and is_late(message.entities, addition):
            dispatcher.utter_message(response="utter_stale_button")
            return []
        if to in OFFERED and to in (addition or {}):
            question = to  # offered beside whatever else is open
        number = tracker.get_slot("case_number")
        if to == "confirm" and question is None and number:  # "confirm" was pressed twice
            dispatcher.utter_message(text=render("filed_before", language_of(tracker), number=number))
            return []
        if to != question:
            if to == "undo" and number:  # nothing was changed that could be taken back
                dispatcher.utter_message(text=render("amend_unclear", language_of(tracker)))
                return []
            dispatcher.utter_message(response="utter_stale_button")
            return []
        owner = self._asked_by.get(question or "")
        if owner is None and number is None and _AGREES.search(message.text) and not tracker.active_loop.get("name"):
            # Before the notice was seen it is shown now; who had seen it and said no at first has agreed.
            agreed = tracker.get_slot("noticed") == language_of(tracker)
            return [*([SlotSet("consent", True)] if agreed else []), FollowupAction("complaint_form")]
        if owner is None and number and any(name in message.entities for name in _NEWS):
            return await self._take_facts.run(dispatcher, tracker, domain)  # yes, 152440: whatever was asked before
        if owner is None:
            dispatcher.utter_message(response="utter_ask_rephrase_filed" if number else "utter_ask_rephrase")
            return []
        events = await owner.settle(message.intent == "affirm", dispatcher, tracker)
        return [SlotSet("heard", message.id), *events]  # the form only asks again
