"""What is listened for in every message before anything else: danger, the facts that raise urgency, the language."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from bot.cases.calendar import SHANGHAI
from bot.conversations.models import Conversation, Message
from bot.conversations.ownership import request_person
from bot.delivery.outbox import say
from bot.delivery.rendering import render
from nlu.understanding import Act, Places, danger, read

__all__ = ["Heard", "listen"]

# A life or a body is at risk now: the form stops until a person is there.
_STOPPING_ACTS = frozenset({"suicide_threat", "violence", "forced_labour"})
_STOPPING_FLAGS = frozenset({"injury_critical"})
_CJK = re.compile(r"[㐀-鿿]")
_LATIN_WORD = re.compile(r"[A-Za-z]{2,}")


@dataclass(frozen=True)
class Heard:
    """`ends_turn` when the worker has been answered here and the dialogue is not asked."""

    ends_turn: bool = False


def listen(session: Session, conversation: Conversation, message: Message, received: datetime, places: Places) -> Heard:
    """Note danger and flags on the conversation; answer and call a person when somebody is at risk."""
    if message.author != "worker" or message.payload:
        return Heard(ends_turn=_waits_for_person(session, conversation, message))
    conversation.language = _language(message.text, conversation.language)
    local = received.astimezone(SHANGHAI)
    found = danger(message.text, received=local)
    flags = read(message.text, places=places, received=local).flags
    _note(conversation, [asdict(act) for act in found.acts], [*found.flags, *flags])
    at_risk = any(_is_stopping(act) for act in found.acts)
    if at_risk or _STOPPING_FLAGS.intersection(found.flags):
        if conversation.owner != "staff":
            request_person(session, conversation, "danger", urgent=True)
            say(session, conversation, render("safety", conversation.language), cause_id=message.id)
        return Heard(ends_turn=True)
    return Heard(ends_turn=_waits_for_person(session, conversation, message))


def _is_stopping(act: Act) -> bool:
    """Danger now; of self-harm also the announcement."""
    return act.kind in _STOPPING_ACTS and (
        act.when == "now" or (act.kind == "suicide_threat" and act.when == "planned")
    )


def _waits_for_person(session: Session, conversation: Conversation, message: Message) -> bool:
    """After danger the bot does not go back to the form until a person has been there."""
    if conversation.owner != "queue" or not conversation.urgent:
        return False
    say(session, conversation, render("waiting_urgent", conversation.language), cause_id=message.id)
    return True


def _note(conversation: Conversation, acts: list[dict[str, object]], flags: list[str]) -> None:
    if not acts and not flags:
        return
    noted = dict(conversation.noted or {})
    known = noted.get("acts", [])
    said = [{name: act[name] for name in ("kind", "when", "hours")} for act in acts]
    noted["acts"] = [*known, *(act for act in said if act not in known)]  # a turn may be prepared twice
    noted["flags"] = list(dict.fromkeys([*noted.get("flags", []), *flags]))
    conversation.noted = noted


def _language(text: str, present: str) -> str:
    """Follow the worker into the other language when the words leave no doubt."""
    chinese = len(_CJK.findall(text))
    if present == "zh" and not chinese and len(_LATIN_WORD.findall(text)) >= 3:
        return "en"
    return "zh" if present == "en" and chinese >= 4 else present
