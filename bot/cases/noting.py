"""What is heard after filing: danger and flags go into the case at once, so that its colour follows."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy.orm import Session

from bot.cases.amending import amend, as_filed
from bot.cases.events import Actor
from bot.cases.lifecycle import stage_of
from bot.cases.moving import by_number
from bot.cases.policy import Authority

__all__ = ["note_on_case"]


def note_on_case(session: Session, authority: Authority, number: str | None, noted: dict[str, Any]) -> None:
    """Add what was noted in the conversation to the case that it filed, while that is open."""
    case = by_number(session, number, lock=True) if number else None
    if case is None or stage_of(case.state) == "closing":
        return
    filed = as_filed(case)
    acts = [*filed.acts, *(act for act in noted.get("acts", ()) if act not in filed.acts)]
    flags = list(dict.fromkeys([*filed.flags, *noted.get("flags", ())]))
    amend(session, authority, case, replace(filed, acts=acts, flags=flags), Actor("xinsheng", "bot"))
