"""The line to Rasa: one call, one turn. Also which button values a worker may send."""

from __future__ import annotations

import json
import re
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import httpx

from bot.cases.calendar import SHANGHAI

__all__ = ["SIDE_QUESTIONS", "Answer", "BadPayload", "Dialogue", "DialogueUnavailable", "check_payload"]

_PAYLOAD = re.compile(r"/([a-z_]+)(\{.*\})?", re.DOTALL)
_PLAIN = (
    "affirm", "cancel", "delete_draft", "deny", "dont_know", "file", "forced", "greet", "help", "human", "my_data",
    "not_received", "progress", "received_money", "resume", "retaliation", "switch_language", "withdraw",
)  # fmt: skip
_FACTS = ("employer", "project", "place", "headcount", "amount", "period", "absconded", "name", "phone")
# Asked beside the form.
SIDE_QUESTIONS = frozenset({"amend", "board", "delete_draft", "paid", "rest", "undo", "withdraw"})
_QUESTIONS = ("consent", "kind", *_FACTS, "amount_scope", "evidence", "confirm", "safety", *sorted(SIDE_QUESTIONS))
_TO: dict[str, Collection[Any]] = {"to": _QUESTIONS}
_BUTTONS: dict[str, dict[str, Collection[Any]]] = {
    **{intent: {} for intent in _PLAIN},
    "affirm": _TO,
    "deny": {**_TO, "at": range(1, 10_000_000_000)},  # of an undo: the message that changed something
    "dont_know": _TO,
    "inform": {
        "kind": ("complaint", "on_behalf", "report"),
        "amount_scope": ("total", "per_person"),
        "absconded": (True, False),
        "board": ("general_contractor", "subcontractor"),
        "headcount": range(1, 10_000),
        "amount": range(1, 10_000_000_000),
    },
    "correct": {"slot": _FACTS},
}


class BadPayload(ValueError):
    """A button value that none of our buttons has."""


class DialogueUnavailable(Exception):
    """Rasa did not answer, or could not finish the turn; nothing of it was kept, so try again."""


@dataclass(frozen=True)
class Answer:
    """What the dialogue says. `state` has what changed: asking, progress, case, language."""

    messages: list[dict[str, Any]]
    state: dict[str, Any] = field(default_factory=dict)


def check_payload(payload: str) -> str:
    """The payload itself when it is the value of one of our buttons. Raises `BadPayload`."""
    match = _PAYLOAD.fullmatch(payload)
    if match is None or match[1] not in _BUTTONS:
        raise BadPayload(payload[:40])
    allowed = _BUTTONS[match[1]]
    try:
        values = json.loads(match[2] or "{}")
    except ValueError:
        raise BadPayload(payload[:40]) from None
    for name, value in values.items():
        if not _is_among(value, allowed.get(name, ())):
            raise BadPayload(payload[:40])
    return payload


def _is_among(value: Any, known: Collection[Any]) -> bool:
    """Membership that tells True from 1 and 1.0."""
    if isinstance(known, range):
        return type(value) is int and value in known
    return any(value == one and type(value) is type(one) for one in known)


class Dialogue:
    """Talks to the Rasa process over loopback."""

    def __init__(self, url: str, timeout: float) -> None:
        self._client = httpx.AsyncClient(base_url=url, timeout=timeout, trust_env=False)

    async def turn(
        self,
        conversation_id: str,
        text: str,
        *,
        message_id: int,
        retry: bool,
        language: str,
        asking: str | None,
        is_pressing: bool = False,
        is_noted: bool = False,
        has_filed: bool = False,
        filed_earlier: bool = False,
        board: dict[str, str] | None = None,
        received_at: datetime,
    ) -> Answer:
        """One turn. `text` is words, or a button's payload. Raises `DialogueUnavailable`.

        Words that are pressing (danger, distress) are no answer to the question `asking`; only
        facts that they state plainly are taken. `is_noted` when they tell what the urgency rules
        name; `has_filed` when a case was filed here and nothing is being filled in, `filed_earlier`
        also while another complaint is. `board` is what stands on the notice board whose photo was sent.
        """
        call = {
            "sender": conversation_id,
            "text": _with_language(text, language),
            "message_id": str(message_id),
            "retry": retry,
            "metadata": {
                "message": message_id,
                "language": language,
                "asking": asking,
                "pressing": is_pressing,
                "noted": is_noted,
                "filed": has_filed,
                "earlier": filed_earlier,
                "board": board,
                "received_at": received_at.astimezone(SHANGHAI).isoformat(),
            },
        }
        try:
            response = await self._client.post("/webhooks/xinsheng/turn", json=call)
            response.raise_for_status()
            found = response.json()
        except (httpx.HTTPError, ValueError) as error:
            raise DialogueUnavailable(type(error).__name__) from error
        if not found["messages"] and not found["state"] and not retry:
            raise DialogueUnavailable("empty answer")  # tried once more; an answer from the record may be empty
        return Answer(found["messages"], found["state"])

    async def is_ready(self) -> bool:
        """Whether Rasa answers."""
        try:
            return (await self._client.get("/webhooks/xinsheng/", timeout=2)).is_success
        except httpx.HTTPError:
            return False

    async def close(self) -> None:
        """Close the connections."""
        await self._client.aclose()


def _with_language(text: str, language: str) -> str:
    """A button's payload carries the language as an entity; words carry it in the metadata."""
    match = _PAYLOAD.fullmatch(text)
    if match is None:
        return text
    return f"/{match[1]}{json.dumps({**json.loads(match[2] or '{}'), 'language': language}, ensure_ascii=False)}"
