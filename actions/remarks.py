"""The words of a worker that no fact of the filed case takes up: kept with the case as they are, for the officers."""

from __future__ import annotations

import re

from rasa_sdk import Tracker
from sqlalchemy.orm import Session

from actions.base import conversation_and_case, message_of, worker_of
from bot.cases.events import record
from bot.platform import Platform

__all__ = ["keep", "tells_something"]

# Six characters with figures between them, or four words of which the last may be a number, tell something;
# "ok la" tells nothing that officers need.
_TELLS = re.compile(r"(?:[\u4e00-\u9fff][\d,. ]*){6}|(?:[a-z']+[^a-z']+){3}[a-z\d]", re.I)


def tells_something(text: str) -> bool:
    """Whether a text may be of use to the officers, by its length."""
    return bool(_TELLS.search(text))


async def keep(platform: Platform, tracker: Tracker) -> None:
    """Put the message into the history of the case, where the officers read it. Nobody has to be asked about that."""
    await platform.database.run(_record, tracker.sender_id, message_of(tracker).text)


def _record(session: Session, conversation_id: str, words: str) -> None:
    _, case = conversation_and_case(session, conversation_id)
    if case is None:
        raise LookupError("no case of this conversation")
    record(session, case, "remark", worker_of(case), reason=words)
