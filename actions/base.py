"""What all actions share: reading Rasa's call, and reporting the state of the dialogue."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.answers import Message, progress

__all__ = ["language_of", "message_of", "report_state"]


def message_of(tracker: Tracker) -> Message:
    """The worker's latest message."""
    latest = tracker.latest_message
    intent = latest.get("intent") or {}
    entities = {entity["entity"]: entity["value"] for entity in latest.get("entities") or ()}
    return Message(
        id=str(latest.get("message_id")),
        text=latest.get("text") or "",
        intent=intent.get("name"),
        confidence=intent.get("confidence") or 0.0,
        entities=entities,
    )


def language_of(tracker: Tracker) -> str:
    """The language of the conversation."""
    return "en" if tracker.get_slot("language") == "en" else "zh"


def report_state(dispatcher: CollectingDispatcher, slots: dict[str, Any], asking: str | None, **more: Any) -> None:
    """Tell the bot process what is open now; it travels with the answer and is not shown to the worker."""
    dispatcher.utter_message(json_message={"asking": asking, "progress": progress(slots), **more})
