"""From slots to a complaint: sums are computed here, from what was said, so that a changed answer counts."""

from __future__ import annotations

from typing import Any

from actions.questions import UNKNOWN
from bot.cases.complaint import Draft

__all__ = ["as_draft", "as_slots", "general_contractor"]


def as_draft(slots: dict[str, Any], noted: dict[str, Any] | None = None) -> Draft:
    """The complaint that these slots describe. `noted` holds the acts and flags of the whole conversation."""
    known = {name: value for name, value in slots.items() if value not in (None, UNKNOWN)}
    noted = noted or {}
    place = known.get("place") or {}
    headcount = known.get("headcount") or {}
    kind = known.get("kind", "complaint")
    anonymous = kind == "report"
    flags = list(noted.get("flags") or ())
    if anonymous and "anonymous_report" not in flags:
        flags.append("anonymous_report")
    return Draft(
        kind=kind,
        employer=known.get("employer"),
        general_contractor=general_contractor(slots),
        project=known.get("project"),
        place=place.get("place"),
        district=place.get("district"),
        town=place.get("town"),
        headcount=headcount.get("value"),
        headcount_low=headcount.get("low"),
        headcount_high=headcount.get("high"),
        **_sums(known.get("amount"), headcount),
        period=known.get("period"),
        absconded=known.get("absconded"),
        acts=list(noted.get("acts") or ()),
        flags=flags,
        anonymous=anonymous,
        name=None if anonymous else known.get("name"),
        phone=None if anonymous else known.get("phone"),
    )


def general_contractor(slots: dict[str, Any]) -> str | None:
    """The firm above who owes, if it was named and is not itself who owes."""
    above: str | None = slots.get("general_contractor")
    return above if above != slots.get("employer") else None


def _sums(amount: dict[str, Any] | None, headcount: dict[str, Any]) -> dict[str, Any]:
    """Total, its bounds and the share of one person, as far as they can be known (domain.md 3.5)."""
    if amount is None:
        return {}
    scope, people = amount["scope"], headcount.get("value")
    if scope == "per_person":
        sums: dict[str, Any] = {
            "amount_scope": scope,
            "amount_per_person_yuan": amount["stated"],
            "amount_per_person_high": amount["high"],
        }
        if people:
            sums |= {
                "amount_yuan": amount["stated"] * people,
                "amount_low": amount["low"] * headcount["low"],
                "amount_high": amount["high"] * headcount["high"],
            }
        return sums
    if scope in (None, UNKNOWN) and people != 1:  # no number that could be relied on, and not lost either
        return {"amount_low": amount["low"], "amount_high": amount["high"]}
    sums = {
        "amount_scope": "total",
        "amount_yuan": amount["stated"],
        "amount_low": amount["low"],
        "amount_high": amount["high"],
    }
    if people:
        sums["amount_per_person_yuan"] = round(amount["stated"] / people, 2)
        sums["amount_per_person_high"] = round(amount["high"] / people, 2)
    return sums


def as_slots(draft: Draft) -> dict[str, Any]:
    """The slots that describe a complaint: the other way round from `as_draft`, to change a filed one."""
    stated, high = draft.amount_yuan or draft.amount_high, draft.amount_high
    low, scope = draft.amount_low, draft.amount_scope or ("total" if draft.amount_yuan else UNKNOWN)
    if draft.amount_scope == "per_person":
        stated, high = draft.amount_per_person_yuan, draft.amount_per_person_high
        low = draft.amount_low / draft.headcount_low if draft.amount_low and draft.headcount_low else stated
    slots: dict[str, Any] = {
        "kind": draft.kind,
        "employer": draft.employer,
        "project": draft.project,
        "period": draft.period,
        "absconded": draft.absconded,
        "name": draft.name,
        "phone": draft.phone,
    }
    if draft.place or draft.district:
        in_city = None  # routing looks at the district
        slots["place"] = {
            "place": draft.place, "district": draft.district, "town": draft.town, "in_city": in_city
        }  # fmt: skip
    if draft.headcount:
        slots["headcount"] = {"value": draft.headcount, "low": draft.headcount_low, "high": draft.headcount_high}
    if stated:
        slots["amount"] = {"stated": stated, "low": low, "high": high, "scope": scope}
    return slots
