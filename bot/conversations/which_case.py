"""Which of the cases that were filed in a conversation a message is about."""

from __future__ import annotations

import re

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.cases.models import Case, Complaint
from bot.cases.numbers import find_number
from bot.conversations.models import Conversation

__all__ = ["named_case"]

_LEAST_ZH, _LEAST_EN = 2, 3  # signs of a name that is looked for in the words


def named_case(session: Session, conversation: Conversation, words: str) -> str | None:
    """The number of the case that the words name, by its number or by who owes; None where they name none or several.

    Only of the cases that this conversation filed: 老周今天给了三千, where 老周 owes in the one only.
    """
    if not conversation.has_filed:
        return None
    filed = session.execute(
        select(Case.number, Complaint.employer)
        .join(Complaint, Complaint.case_id == Case.id)
        .where(Complaint.conversation_id == conversation.id)
    ).all()
    if len(filed) < 2:
        return None
    number = find_number(words)
    if number is not None:
        return number if any(number == one for one, _ in filed) else None
    told = words.casefold()
    named = {one for one, employer in filed if any(name in told for name in _names(employer or ""))}
    return named.pop() if len(named) == 1 else None


def _names(employer: str) -> list[str]:
    """A firm and its boss, as somebody would say them: 宏远装饰（老王）, Old Wu, Kaiyuan Decoration."""
    parts = [part.strip().casefold() for part in re.split(r"[（()）,，、;]", employer)]
    parts += [part.split()[0] for part in parts if part.isascii() and len(part.split()) > 1 and part[:4] not in _TITLES]
    return [part for part in parts if len(part) >= (_LEAST_EN if part.isascii() else _LEAST_ZH)]


_TITLES = ("old ", "boss", "mr. ", "mrs ", "miss", "the ", "lao ", "xiao", "zhen", "jian", "dany", "juro", "yang")
