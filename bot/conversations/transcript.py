"""A conversation as a test: what the worker did and what was asked next, with personal data replaced.

The result has the form of `tests/transcripts`, so a talk that went wrong becomes a test by
one command. Names and phones are replaced by made-up ones; ID and bank card numbers were
never kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from bot.cases.calendar import SHANGHAI
from bot.cases.moving import by_number
from bot.conversations.log import messages_after
from bot.conversations.models import Conversation, Message
from bot.delivery.rendering import render
from nlu.understanding import Places, identity_numbers, read

__all__ = ["anonymous", "as_transcript"]

NAMES = {"zh": "王建国", "en": "Li Wei"}
PHONE = "13812345678"
FILED = ("employer", "project", "district")


def as_transcript(session: Session, conversation_id: str, places: Places) -> dict[str, Any]:
    """The transcript as plain values for YAML. Raises `LookupError` when there is no such conversation."""
    conversation = session.get(Conversation, conversation_id)
    if conversation is None:
        raise LookupError("no such conversation")
    log = messages_after(session, conversation_id, limit=None)
    case = by_number(session, conversation.case_number) if conversation.case_number else None
    hidden = _names(log, places, case.complaint.name if case else None)
    turns: list[dict[str, Any]] = []
    titles: dict[str, str] = {}
    for message in log:
        titles.update({button["payload"]: button["title"] for button in message.buttons})
        text = _without_names(message.text, hidden)
        if message.author == "worker":
            turns.append({**_act(message, text, titles), "asking": message.asked_next})
        elif message.author == "staff":
            turns.append({"staff": {"reply": text}})
        elif message.text in (render("taken", "zh"), render("taken", "en")):
            turns.append({"staff": "take"})
        elif message.text in _HANDED_BACK:
            turns.append({"staff": {"hand_back": ""}})
        elif message.author == "note":
            turns[-1]["staff"]["hand_back"] = text  # what staff learned is read as a message of its own
    transcript: dict[str, Any] = {"title": "", "language": conversation.language, "turns": turns}
    if case is not None:
        facts = {name: getattr(case.complaint, name) for name in FILED}
        transcript["filed"] = {**facts, "colour": case.colour, "rules": [hit["code"] for hit in case.rules]}
    return transcript


_HANDED_BACK = {render("handed_back", language, filed=filed) for language in ("zh", "en") for filed in (True, False)}


def _act(message: Message, text: str, titles: dict[str, str]) -> dict[str, Any]:
    if message.attachment_id:
        return {"attach": "photo"}
    if message.payload:
        title = titles.get(message.payload)
        return {"press": title} if title else {"payload": message.payload}
    return {"say": text}


def anonymous(text: str, asking: str | None, at: datetime, places: Places) -> str:
    """One text with other names and phones in the places of the worker's own."""
    return _without_names(text, _names_in(text, asking, at, places))


def _names_in(text: str, asking: str | None, at: datetime, places: Places) -> dict[str, str]:
    name = read(text, places=places, asking=asking, received=at.astimezone(SHANGHAI)).name
    return {name: NAMES["en" if name.isascii() else "zh"]} if name else {}


def _names(log: Sequence[Message], places: Places, filed: str | None) -> dict[str, str]:
    """Every name that the worker gave, wherever it stands, and what stands for it."""
    found = {filed: NAMES["en" if filed.isascii() else "zh"]} if filed else {}
    asking = None
    for message in log:
        if message.author != "worker":
            continue
        found |= _names_in(message.text, asking, message.created_at, places)
        asking = message.asked_next
    return found


def _without_names(text: str, names: dict[str, str]) -> str:
    """The text with other names and phones in the places of the worker's own."""
    for number in reversed(identity_numbers(text)):
        if number.kind == "phone":
            text = text[: number.span[0]] + PHONE + text[number.span[1] :]
    for name in sorted(names, key=len, reverse=True):
        text = text.replace(name, names[name])
    return text
