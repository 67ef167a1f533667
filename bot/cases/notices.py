"""Telling the worker what happened to the case, in the worker's language and channel."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from bot.cases.models import Case, Deadline
from bot.cases.policy import Authority
from bot.conversations.models import Conversation
from bot.delivery.outbox import say
from bot.delivery.rendering import local_time, render, say_date

__all__ = ["notice", "tell"]


def notice(authority: Authority, case: Case, event: str, language: str, **details: Any) -> str:
    """The text of `templates/messages/<language>/<event>.txt` for this case."""
    unit = authority.organisation.units.get(case.unit, authority.organisation.city)
    return render(
        event,
        language,
        number=case.number,
        filed=local_time(case.created_at),
        unit=unit.label(language),
        phone=unit.phone,
        officer=case.officer,
        today=say_date(case.updated_at, language),
        due={clock.kind: _due(clock, language) for clock in case.deadlines},
        employer=case.complaint.employer,
        elsewhere=_elsewhere(authority, case),
        colour=case.colour,
        injured=bool({"injury", "injury_critical"} & set(case.complaint.facts.get("flags", {}).get("value", ()))),
        **{"reason": "", "code": None, **details},
    )


def _elsewhere(authority: Authority, case: Case) -> str | None:
    """The district of work where it lies outside the city: its own office takes the case on (Wage Reg. Art. 10)."""
    district = case.complaint.district
    return district if district and not authority.organisation.covers(district) else None


def tell(session: Session, authority: Authority, case: Case, event: str, **details: Any) -> None:
    """Say it in the conversation that filed the case; a case from the counter has none."""
    cause_id = details.pop("cause_id", None)
    if case.complaint.conversation_id is None:
        return
    conversation = session.get(Conversation, case.complaint.conversation_id)
    if conversation is not None:
        text = notice(authority, case, event, conversation.language, **details)
        say(session, conversation, text, cause_id=cause_id, case_number=case.number)


def _due(clock: Deadline, language: str) -> str:
    """A date as people say it; one that rests on a calendar not yet published is marked."""
    day = say_date(clock.due, language)
    if not clock.estimated:
        return day
    return f"{day} (expected)" if language == "en" else f"{day}（预计）"
