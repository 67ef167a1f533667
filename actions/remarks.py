"""The words of a worker that no fact of the filed case takes up: kept with the case as they are, after a yes."""

from __future__ import annotations

import re
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from sqlalchemy.orm import Session

from actions.base import ask_beside, conversation_and_case, language_of, message_of, worker_of
from bot.cases.events import record
from bot.delivery.rendering import button, render
from bot.platform import Platform

__all__ = ["TakeRemark", "keep_button", "offered", "tells_something"]

_LONGEST = 2000  # characters
# Six characters in a row or four words tell something; "ok la" tells nothing that officers need.
_TELLS = re.compile(r"[\u4e00-\u9fff]{6}|(?:[a-z']+[^a-z']+){3}[a-z]", re.I)


def tells_something(text: str) -> bool:
    """Whether a text may be of use to the officers, by its length."""
    return bool(_TELLS.search(text))


def keep_button(language: str) -> dict[str, Any]:
    """The button that puts the remark into the case."""
    return button(language, "记到案子里", "Put it in the case", "/affirm", to="remark")


def offered(dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
    """Leave it open whether this message goes into the case, with those before it that were not answered."""
    text = message_of(tracker).text
    kept = tracker.get_slot("addition") or {}
    before, undo = kept.get("remark"), {name: kept[name] for name in ("undo",) if name in kept}
    words = f"{before}\n{text}" if before else text
    return [*ask_beside(dispatcher, tracker, "remark"), SlotSet("addition", {**undo, "remark": words[-_LONGEST:]})]


class TakeRemark:
    """The remark into the history of the case, where the officers read it."""

    def __init__(self, platform: Platform) -> None:
        self._platform = platform

    async def settle(self, yes: bool, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Record it, or leave it."""
        words = (tracker.get_slot("addition") or {}).get("remark")
        if yes and words:
            await self._platform.database.run(self._record, tracker.sender_id, words)
            dispatcher.utter_message(response="utter_noted_filed")
        else:
            dispatcher.utter_message(text=render("remark_left", language_of(tracker)))
        return [SlotSet("addition", None)]

    @staticmethod
    def _record(session: Session, conversation_id: str, words: str) -> None:
        _, case = conversation_and_case(session, conversation_id)
        if case is None:
            raise LookupError("no case of this conversation")
        record(session, case, "remark", worker_of(case), reason=words)
