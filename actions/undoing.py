"""The way back from a change of a filed case that the worker did not mean: one press, and it stands as before."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from sqlalchemy.orm import Session

from actions.base import ask_beside, conversation_and_case, language_of, worker_of
from actions.draft import as_slots
from actions.payments import void
from actions.questions import FACTS
from actions.wording import describe
from bot.cases.amending import as_filed, put_back
from bot.cases.lifecycle import stage_of
from bot.delivery.rendering import button, render
from bot.labels import label
from bot.platform import Platform

__all__ = ["Undo", "is_late", "undo_button", "undoable"]


def undo_button(language: str, at: int | None) -> dict[str, Any]:
    """The button that takes a change back: that of the message `at`, and no later one when it is pressed late."""
    change = {} if at is None else {"at": at}
    return button(language, "记错了，改回去", "Wrong, undo", "/deny", to="undo", **change)


def undoable(before: dict[str, Any], *, at: int | None, payment: int | None = None) -> dict[str, Any]:
    """What is kept until something else is offered: the fields as they were `before`, and the note of a payment.

    `at` is the message that changed them, `payment` where the note stands in the history of the case.
    """
    return {"undo": {"fields": before, "payment": payment, "at": at}}


def is_late(pressed: dict[str, Any], kept: dict[str, Any] | None) -> bool:
    """Whether a button that was `pressed` belongs to an earlier change than the one that is `kept`."""
    return "at" in pressed and pressed["at"] != ((kept or {}).get("undo") or {}).get("at")


class Undo:
    """Takes back the change, or the note of a payment, that was offered to be taken back last."""

    def __init__(self, platform: Platform) -> None:
        self._platform = platform

    @staticmethod
    def offer(kept: dict[str, Any], dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Leave it open whether the change stays."""
        return [*ask_beside(dispatcher, tracker, "undo"), SlotSet("addition", kept)]

    async def settle(self, yes: bool, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Leave it as changed, or put it back."""
        kept = (tracker.get_slot("addition") or {}).get("undo")
        language = language_of(tracker)
        if yes or kept is None:
            dispatcher.utter_message(text=render("undo_left", language))
        else:
            text = await self._platform.database.run(self._undo, tracker.sender_id, kept, language)
            dispatcher.utter_message(text=text)
        return [SlotSet("addition", None)]

    def _undo(self, session: Session, conversation_id: str, kept: dict[str, Any], language: str) -> str:
        _, case = conversation_and_case(session, conversation_id)
        if case is None:
            return render("no_case", language)
        if stage_of(case.state) == "closing":
            return render("amend_closed", language, number=case.number)
        slots = as_slots(as_filed(case))
        amended = put_back(session, self._platform.authority, case, kept["fields"], worker_of(case))
        if kept["payment"] and "amount_yuan" not in amended.kept:  # a sum that staff verified has it off already
            void(session, case, kept["payment"], worker_of(case))
        now = as_slots(as_filed(case))
        lines = [
            (label("facts", name, language), describe(name, now, language) if now.get(name) is not None else "—")
            for name in FACTS
            if now.get(name) != slots.get(name)
        ]
        return render("undone", language, number=case.number, lines=lines, kept=bool(amended.kept))
