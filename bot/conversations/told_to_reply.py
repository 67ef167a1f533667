"""The very words that a notice told the worker to reply: 收到 after an order, 没到 after a closing, 没解决."""

from __future__ import annotations

import re

from sqlalchemy.orm import Session

from bot.cases.moving import by_number
from bot.conversations.models import Conversation, Message

__all__ = ["reply_to_notice"]

# The states whose notice asks whether the money came (templates ordered, closed, money_check, revoked).
_ASKED = re.compile("ordered|closed_.*|revoked")
_CAME = re.compile(
    r"(?:钱)?(?:都|已经|全)?(?:收到|到|到账|到手|拿到)(?:了|啦|咯)*|(?:money |it )?(?:is |was )?received"
    r"|yes,? received",
    re.I,
)
_HAS_NOT_COME = re.compile(
    r"(?:钱)?(?:还|都|也|根本|一分)*没(?:有)?(?:收到|到|到账|到手|拿到|解决)(?:啊|呢|呀)*"
    r"|(?:money |it |still )?(?:is )?not (?:yet )?(?:received|solved)(?: yet)?|not yet",
    re.I,
)


def reply_to_notice(session: Session, conversation: Conversation, message: Message) -> str | None:
    """The value of the button that says the same, where the case was moved to a state that asks for these words."""
    if not conversation.has_filed or conversation.open_question is not None or not conversation.case_number:
        return None
    words = message.plain.strip(" 。.!！~,，")
    value = "/received_money" if _CAME.fullmatch(words) else "/not_received" if _HAS_NOT_COME.fullmatch(words) else None
    case = by_number(session, conversation.case_number) if value else None
    return value if case and _ASKED.fullmatch(case.state) else None
