"""`validate_complaint_form`: takes the answers of the form and chooses the next question."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from rasa_sdk import FormValidationAction, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.answers import resolve
from actions.base import asked, language_of, message_of, report_state
from actions.questions import FACTS, UNKNOWN, doubt, missing
from actions.side_questions import answers_side_question
from actions.wording import describe
from bot.labels import label

__all__ = ["ComplaintForm"]

_REJECTED: EventType = {"event": "action_execution_rejected", "name": "complaint_form"}


class ComplaintForm(FormValidationAction):
    """Everything that the form decides is in `actions.answers`; here it is put into Rasa's events.

    The message that an interruption was about is not read twice: when Rasa comes back to
    the form after it, the open question is only asked again.
    """

    def name(self) -> str:
        """The name that Rasa calls."""
        return "validate_complaint_form"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """Slots to set, then the slot to ask for next (None ends the form)."""
        message = message_of(tracker)
        slots: dict[str, Any] = dict(tracker.slots)
        asking = slots.get("requested_slot") if tracker.active_loop.get("name") else None
        if asking and message.id != slots.get("heard") and answers_side_question(asked(tracker), message):
            return [SlotSet("heard", message.id), _REJECTED]  # heard once: after the answer the form only asks again
        if slots.get("addition") and not asking:  # said before it was clear that it is another complaint
            message = replace(message, entities={**slots["addition"], **message.entities})
        events: list[EventType] = []
        ask = asking
        if message.id != slots.get("heard"):
            again = {"confirm": None} if doubt(slots, "confirm") else {}  # whatever is said now, it is read back
            slots.update(again)
            before = dict(slots)
            outcome = resolve(slots, asking, message)
            changes = {**again, **outcome.slots, "heard": message.id, "addition": None}
            events = [SlotSet(name, value) for name, value in changes.items()]
            if outcome.rejected:
                return [*events, _REJECTED]
            slots.update(changes)
            ask = outcome.ask
            language = language_of(tracker)
            for response, values in outcome.say:
                words = {key: label("phone_problems", value, language) for key, value in values.items()}
                dispatcher.utter_message(response=response, changed=_changed(before, slots, language), **words)
        ask = ask or missing(slots)
        report_state(dispatcher, slots, ask)
        return [*events, SlotSet("requested_slot", ask)]


def _changed(before: dict[str, Any], slots: dict[str, Any], language: str) -> str:
    """What was known and is otherwise now, in words that end "that is changed"; what is still in doubt is asked."""
    names = [
        name
        for name in FACTS
        if before.get(name) not in (None, UNKNOWN) and slots.get(name) != before[name] and not doubt(slots, name)
    ]
    told = [f"{label('facts', name, language)} {describe(name, slots, language)}" for name in names]
    return (": " + "; ".join(told) if language == "en" else "：" + "；".join(told)) if told else ""
