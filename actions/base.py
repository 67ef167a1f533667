"""What all actions share: reading Rasa's call, reporting the state of the dialogue, finding the case."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import ActiveLoop, EventType, FollowupAction
from rasa_sdk.executor import CollectingDispatcher
from sqlalchemy.orm import Session

from actions.messages import Message
from actions.questions import progress
from bot.cases.events import Actor
from bot.cases.lifecycle import stage_of
from bot.cases.models import Case
from bot.cases.moving import by_number
from bot.conversations.models import Conversation

__all__ = [
    "ask_beside",
    "asked",
    "cause_of",
    "conversation_and_case",
    "language_of",
    "message_of",
    "open_case",
    "report_settled",
    "report_state",
    "worker_of",
]


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
        is_pressing=bool((latest.get("metadata") or {}).get("pressing")),
        is_noted=bool((latest.get("metadata") or {}).get("noted")),
    )


def language_of(tracker: Tracker) -> str:
    """The language of the conversation."""
    return "en" if tracker.get_slot("language") == "en" else "zh"


def cause_of(tracker: Tracker) -> int | None:
    """The id of the worker's message in our log, to which whatever is said now is the answer."""
    return (tracker.latest_message.get("metadata") or {}).get("message")


def asked(tracker: Tracker) -> str | None:
    """The question that was open when the worker's message came, the form's own or one beside it."""
    return (tracker.latest_message.get("metadata") or {}).get("asking")


def report_state(dispatcher: CollectingDispatcher, slots: dict[str, Any], asking: str | None, **more: Any) -> None:
    """Tell the bot process what is open now; it travels with the answer and is not shown to the worker."""
    dispatcher.utter_message(json_message={"asking": asking, "progress": progress(slots), **more})


def ask_beside(dispatcher: CollectingDispatcher, tracker: Tracker, question: str) -> list[EventType]:
    """Open a question beside the form and leave the form as it is.

    The form had rejected this turn; it is set as active anew, because Rasa would not ask it
    about the next message otherwise, and now it is the worker's turn.
    """
    dispatcher.utter_message(json_message={"asking": question})
    loop = tracker.active_loop.get("name")
    return [ActiveLoop(loop), FollowupAction("action_listen")] if loop else []


def report_settled(dispatcher: CollectingDispatcher) -> None:
    """Tell the bot process that nothing is open beside the form any more."""
    dispatcher.utter_message(json_message={"asking": None})


def conversation_and_case(
    session: Session, conversation_id: str, *, lock: bool = True
) -> tuple[Conversation, Case | None]:
    """The conversation and the case that it filed last; with `lock` both rows are held.

    The case is locked before the conversation, as everywhere: two orders of locks are a deadlock.
    Raises `LookupError` when there is no such conversation.
    """
    conversation = session.get(Conversation, conversation_id)
    if conversation is None:
        raise LookupError("no such conversation")
    case = by_number(session, conversation.case_number, lock=lock) if conversation.case_number else None
    if lock:
        session.refresh(conversation, with_for_update={"key_share": True})
    return conversation, case


def worker_of(case: Case) -> Actor:
    """Who filed a case, as the one who does something with it."""
    return Actor(case.complaint.name or "worker", "worker")


def open_case(session: Session, conversation_id: str) -> Case | None:
    """The case that this conversation filed last, while it is not closed."""
    _, case = conversation_and_case(session, conversation_id, lock=False)
    return case if case is not None and stage_of(case.state) != "closing" else None
