"""How an answer is read back to the worker, in words."""

from __future__ import annotations

from math import isclose
from typing import Any

from actions.draft import as_draft
from actions.questions import UNKNOWN
from bot.delivery.rendering import yuan

__all__ = ["describe", "in_words"]

_WORDS = {
    "unknown": ("不知道", "not known"),
    "people": ("{}人", "{}"),
    "about": ("大约{}", "about {}"),
    "between": ("{}到{}", "{} to {}"),
    "each": ("每人{}元", "{} yuan each"),
    "total": ("一共{}元", "{} yuan in total"),
    "both": ("一共{}元（每人{}元）", "{} yuan in total ({} each)"),
    "unclear": ("{}元（总数还是每人，不清楚）", "{} yuan (not clear whether total or each)"),
    "less": ("{}（已经减掉给过的{}元）", "{} (the {} yuan that was paid is taken off)"),
    "less_each": ("{}（已经减掉每人给过的{}元）", "{} (the {} yuan that each was paid is taken off)"),
    "yuan": ("{}元", "{} yuan"),
    "person": ("{}个人", "{} person"),
    "persons": ("{}个人", "{} people"),
    "month": ("{}个月", "{} month"),
    "months": ("{}个月", "{} months"),
    "gone": ("联系不上", "cannot be reached"),
    "there": ("联系得上", "can be reached"),
}


def describe(name: str, slots: dict[str, Any], language: str) -> str:
    """One answer in words; what is not known says so."""
    value = slots.get(name)
    if value in (None, UNKNOWN):
        return _say("unknown", language)
    match name:
        case "place":
            return _place(value)
        case "headcount":
            return _say("people", language, _range(value["low"], value["high"], value["value"], language))
        case "amount" if value.get("paid"):
            less = "less_each" if value["scope"] == "per_person" else "less"
            return _say(less, language, _amount(slots, language), yuan(value["paid"]))
        case "amount":
            return _amount(slots, language)
        case "period":
            return _period(value, language)
        case "absconded":
            return _say("gone" if value else "there", language)
        case "phone":
            return str(value).removeprefix("+86")
    return str(value)


def in_words(name: str, value: float, language: str) -> str:
    """One number of people (`headcount`) or of yuan (`amount`)."""
    unit = "yuan" if name != "headcount" else "person" if value == 1 else "persons"
    return _say(unit, language, yuan(value))


def _say(key: str, language: str, *values: Any) -> str:
    return _WORDS[key][language == "en"].format(*values)


_GUESS = 0.1  # what is said to be about so much is kept as a tenth less and a tenth more


def _range(low: float, high: float, value: float, language: str) -> str:
    if low == high:
        return yuan(value)
    if isclose(low, value * (1 - _GUESS), rel_tol=0.005) and isclose(high, value * (1 + _GUESS), rel_tol=0.005):
        return _say("about", language, yuan(value))
    return _say("between", language, yuan(low), yuan(high))


def _amount(slots: dict[str, Any], language: str) -> str:
    """The total with everybody's share, as far as either is known."""
    draft, stated = as_draft(slots), slots["amount"]
    if draft.amount_yuan is None:
        each = _range(stated["low"], stated["high"], stated["stated"], language)
        return _say("each" if stated["scope"] == "per_person" else "unclear", language, each)
    total = _range(draft.amount_low or 0, draft.amount_high or 0, draft.amount_yuan, language)
    if draft.headcount and draft.headcount > 1 and draft.amount_per_person_yuan and stated["scope"] == "per_person":
        share = _range(stated["low"], stated["high"], draft.amount_per_person_yuan, language)
        return _say("both", language, total, share)
    return _say("total", language, total)


def _place(value: dict[str, Any]) -> str:
    """As said, with the district in front when the words do not name it."""
    said, district = value["place"] or value["town"] or "", value["district"] or ""
    if not district or district[:2] in said:
        return said or district
    return f"{said} ({district})" if said.isascii() and said else f"{district}{said}"


def _period(value: dict[str, Any], language: str) -> str:
    months = value.get("months")
    length = _say("month" if months == 1 else "months", language, f"{months:g}") if months else ""
    if value.get("from") and value.get("to"):
        span = value["from"] if value["from"] == value["to"] else _say("between", language, value["from"], value["to"])
        return f"{span} ({length})" if language == "en" and length else f"{span}（{length}）" if length else span
    return length or str(value.get("from") or "")
