"""From what the understanding found to what the form keeps: one reader a fact.

Each takes the value of an entity, or a button's plain value, and returns the value of the
slot; None when it holds no answer. Raises `Refusal` for an answer that cannot be right.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from bot.cases.phone import problem_with

__all__ = ["READERS", "Refusal"]

MOST_PEOPLE = 9_999
MOST_YUAN = 10_000_000_000
LONGEST_TEXT = 100
LONGEST_NAME = 80


@dataclass(frozen=True)
class Refusal(Exception):
    """The answer was understood and cannot be right: the response that says why."""

    response: str
    values: dict[str, Any] = field(default_factory=dict)


def _text(value: Any) -> str | None:
    return str(value).strip()[:LONGEST_TEXT] or None


def _name(value: Any) -> str | None:
    return (_text(value) or "")[:LONGEST_NAME] or None


def _kind(value: Any) -> str | None:
    return value if value in ("complaint", "on_behalf", "report") else None


def _place(value: Any) -> dict[str, Any] | None:
    return {key: value[key] for key in ("place", "district", "town", "in_city")} if isinstance(value, dict) else None


def _headcount(value: Any) -> dict[str, Any] | None:
    """A number with its bounds; two ends that were said ("七八个") leave it in doubt. `guessed` when nobody said it."""
    if isinstance(value, int) and not isinstance(value, bool):
        value = {"value": value, "low": value, "high": value}
    if not 1 <= value["low"] <= value["high"] <= MOST_PEOPLE:
        raise Refusal("utter_bad_headcount")
    guessed = {"guessed": True} if value.get("source") == "guessed" else {}
    return {key: value[key] for key in ("value", "low", "high")} | _doubt(value) | guessed


def _amount(value: Any) -> dict[str, Any] | None:
    """The figure as said, with its own bounds and its scope, and what was `paid` and is taken off it already.

    Two ends that were said leave it in doubt, and so does a sum that is only likely. `reckoned` when it was
    worked out here, of a rate and a time.
    """
    if isinstance(value, int) and not isinstance(value, bool):
        value = {"stated": value, "low": value, "high": value, "scope": None}
    if not 0 < value["stated"] < MOST_YUAN:
        raise Refusal("utter_bad_amount")
    paid = {"paid": value["paid"]} if value.get("paid") else {}
    reckoned = {"reckoned": True} if value.get("source") == "computed" else {}
    return {key: value[key] for key in ("stated", "low", "high", "scope")} | paid | reckoned | _doubt(value)


def _doubt(value: dict[str, Any]) -> dict[str, str]:
    if value.get("is_range"):
        return {"doubt": "range"}
    if value.get("unsure"):
        return {"doubt": "paid" if value.get("paid") else "likely"}
    return {}


def _period(value: Any) -> dict[str, Any] | None:
    return {"from": value["first"], "to": value["last"], "months": value["months"]}


def _absconded(value: Any) -> bool | None:
    return value if isinstance(value, bool) else None


def _phone(value: Any) -> str | None:
    number, problem = problem_with(str(value))
    if problem:
        raise Refusal("utter_bad_phone", {"problem": problem})
    return number


READERS: dict[str, Callable[[Any], Any]] = {
    "kind": _kind,
    "employer": _text,
    "project": _text,
    "place": _place,
    "headcount": _headcount,
    "amount": _amount,
    "period": _period,
    "absconded": _absconded,
    "name": _name,
    "phone": _phone,
}
