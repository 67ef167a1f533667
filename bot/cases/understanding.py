"""`xinsheng understand`: a message in, facts and urgency out, by the functions that the product itself uses."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from bot.cases.calendar import SHANGHAI, local_date
from bot.cases.complaint import crime_amount_line, urgency_context
from bot.cases.policy import Authority, load_authority
from bot.cases.urgency import Facts, classify
from bot.database import now
from nlu.understanding import Places, Reading, quantities, read

__all__ = ["facts_of", "open_questions", "understand_line"]


@lru_cache
def _authority(folder: Path) -> tuple[Authority, Places]:
    authority = load_authority(folder)
    return authority, Places.from_policy(authority.organisation.policy)


def understand_line(line: dict[str, Any], policy_dir: Path, *, with_quantities: bool = False) -> dict[str, Any]:
    """One input object of the contract to one output object (design section 6). Raises ValueError on a bad field."""
    authority, places = _authority(policy_dir)
    text = line["text"]
    if not isinstance(text, str):
        raise ValueError("text is not a string")
    given = line.get("received_at")
    received = datetime.fromisoformat(given) if given else now()
    if received.tzinfo is None:
        received = received.replace(tzinfo=SHANGHAI)
    reading = read(text, places=places, received=received.astimezone(SHANGHAI))
    urgent = facts_of(reading)
    decision = classify(urgent, urgency_context(local_date(received), line.get("context")), authority.urgency)
    facts = reading.facts()
    if crime_amount_line(urgent, authority.urgency):
        facts["flags"].append("crime_amount_line")
    found: dict[str, Any] = {
        "id": line.get("id"),
        "lang": line.get("lang") or reading.lang,
        "facts": facts,
        "colour": decision.colour,
        "rules": decision.codes,
        "ask": open_questions(reading),
        "policy_version": decision.version,
    }
    if with_quantities:
        found["quantities"] = [asdict(quantity) for quantity in quantities(text)]
    return found


def facts_of(reading: Reading) -> Facts:
    """What urgency looks at, ranges by their upper end."""
    amount, count = reading.amount, reading.headcount
    # A sum that may be the total or each one's comes to at least itself.
    of_one = amount is not None and amount.total is None and amount.per_person is not None
    return Facts(
        headcount=count.high if count else None,
        total_yuan=amount.high if amount and not of_one else None,
        per_person_yuan=_share(reading),
        months=reading.period.months if reading.period else None,
        absconded=reading.absconded,
        acts=tuple((act.kind, act.when, act.hours) for act in reading.acts),
        flags=frozenset(reading.flags),
    )


def _share(reading: Reading) -> float | None:
    """One person's share by its upper end: of a total by the number of people, of shares the largest."""
    amount, count = reading.amount, reading.headcount
    if amount is None or amount.per_person is None:
        return None
    if amount.total is None or count is None:
        return amount.high
    return amount.high / (count.high if amount.scope == "per_person" else count.value)


def open_questions(reading: Reading) -> list[str]:
    """What the dialogue would still ask about the matter: what is missing, and what could mean two things."""
    known = {
        "employer": reading.employer,
        "project": reading.project,
        "place": reading.site,
        "headcount": reading.headcount,
        "amount": reading.amount,
        "period": reading.period,
        "absconded": reading.absconded,
    }
    missing = [name for name, value in known.items() if value is None]
    order = [*known, "amount_scope"]
    return sorted({*missing, *reading.ask}, key=lambda name: order.index(name) if name in order else len(order))
