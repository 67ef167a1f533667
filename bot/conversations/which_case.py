"""Which case a message is about: of several filed here, or one filed elsewhere that is looked up in two messages."""

from __future__ import annotations

import re

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.cases.looking_up import guesses
from bot.cases.moving import filed_in
from bot.cases.numbers import find_number, without_number
from bot.conversations.models import Conversation, Message

__all__ = ["looked_up", "named_case"]

_LEAST_ZH, _LEAST_EN = 2, 3  # signs of a name that is looked for in the words


def named_case(session: Session, conversation: Conversation, words: str) -> str | None:
    """The number of the case that the words name, by its number or by who owes; None where they name none or several.

    Only of the cases that this conversation filed: 老周今天给了三千, where 老周 owes in the one only.
    """
    if not conversation.has_filed:
        return None
    filed = filed_in(session, conversation.id)
    if len(filed) < 2:
        return None
    number = find_number(words)
    if number is not None:
        return number if any(number == case.number for case in filed) else None
    told = words.casefold()
    named = [case.number for case in filed if any(_says(told, name) for name in _names(case.complaint.employer or ""))]
    return named[0] if len(named) == 1 else None


def _names(employer: str) -> list[str]:
    """A firm and its boss, as somebody would say them: 宏远装饰（老王）, Old Wu, Kaiyuan Decoration."""
    parts = [part.strip().casefold() for part in re.split(r"[（()）,，、;]", employer)]
    first = [part.split()[0] for part in parts if part.isascii() and len(part.split()) > 1]
    parts += [word for word in first if word not in _NO_NAME]
    return [part for part in parts if len(part) >= (_LEAST_EN if part.isascii() else _LEAST_ZH)]


# Titles and towns, with which many names begin.
_NO_NAME = frozenset(
    {
        "old", "boss", "mr", "mr.", "mrs", "mrs.", "miss", "ms", "madam", "manager", "foreman", "the", "lao", "xiao",
        "big", "zhenjiang", "jiangsu", "danyang", "jurong", "yangzhong", "dantu", "jingkou", "runzhou",
    }
)  # fmt: skip


def _says(told: str, name: str) -> bool:
    """Whether the words hold the name; within a word of letters it is none."""
    return bool(re.search(rf"(?<![a-z0-9]){re.escape(name)}(?![a-z0-9])", told)) if name.isascii() else name in told


def looked_up(session: Session, conversation: Conversation, message: Message) -> str | None:
    """The number with the digits, where the one came in the message before and this one holds the other only."""
    digits = message.plain.strip(" 。.")
    if conversation.open_question is not None or [digits] != guesses(digits):
        return None
    before = session.scalar(
        select(Message.text)
        .where(Message.conversation_id == conversation.id, Message.author == "worker", Message.seq < message.seq)
        .order_by(Message.seq.desc())
        .limit(1)
    )
    number = find_number(before or "")
    return f"{number} {digits}" if number and before and not guesses(without_number(before)) else None
