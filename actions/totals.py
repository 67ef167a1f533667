"""What is known of people, sum and months together with what is told on top of it. Pure."""

from __future__ import annotations

from typing import Any

from actions.questions import settled
from nlu.understanding.answers.sum_changes import sum_replaced

__all__ = [
    "for_other_months",
    "mended",
    "months_between",
    "of_all",
    "of_all_added",
    "on_top",
    "raised",
    "together",
    "with_month",
    "with_people",
]


def raised(amount: dict[str, Any], more: float) -> dict[str, Any]:
    """A sum and its ends, and so many yuan more."""
    return {**amount, **{name: amount[name] + more for name in ("stated", "low", "high")}}


def on_top(amount: dict[str, Any], people: Any, more: float) -> dict[str, Any] | None:
    """A sum with so many yuan more; None where it is each one's and nobody knows of how many."""
    size = people["value"] if isinstance(people, dict) and not people.get("guessed") else None
    if amount["scope"] == "total" or size == 1:
        return raised(amount, more)
    if amount["scope"] != "per_person" or size is None or people["low"] != people["high"]:
        return None
    return raised(together(amount, size), more)


def of_all(amount: Any, headcount: dict[str, Any] | None) -> dict[str, Any] | None:
    """The sum of all together, where it is known; None where it is not."""
    if not isinstance(amount, dict):
        return None
    if amount["scope"] == "total":
        return amount
    if amount["scope"] != "per_person" or headcount is None or headcount["low"] != headcount["high"]:
        return None
    return together(amount, headcount["value"])


def together(share: dict[str, Any], people: int) -> dict[str, Any]:
    """What so many people are owed in all, each of them a share."""
    return {**share, **{name: share[name] * people for name in ("stated", "low", "high")}, "scope": "total"}


def of_all_added(said: dict[str, Any], number: int) -> float:
    """What so many who join (or, below zero, leave) are owed in all: a sum of each of them, or of them together."""
    return float(
        said["stated"] * (number if said.get("scope") == "per_person" or abs(number) == 1 else number / abs(number))
    )


def with_people(headcount: dict[str, Any], number: int) -> dict[str, Any]:
    """A number of people (or its ends), and so many more; below zero so many fewer, and one stays."""
    return {name: max(1, headcount[name] + number) for name in ("value", "low", "high")}


def for_other_months(amount: dict[str, Any], before: Any, after: Any) -> dict[str, Any] | None:
    """What a sum worked out of a rate comes to for another number of months, to be confirmed; None of any other."""
    known = [period.get("months") if isinstance(period, dict) else None for period in (before, after)]
    if not amount.get("reckoned") or None in known or known[0] == known[1]:
        return None
    paid = amount.get("paid") or 0
    ends = {end: (amount[end] + paid) * known[1] / known[0] - paid for end in ("stated", "low", "high")}
    if any(not value.is_integer() or value <= 0 for value in map(float, ends.values())):
        return None
    return {**amount, **ends, "doubt": "likely"}


def mended(amount: dict[str, Any] | None, headcount: dict[str, Any] | None, text: str) -> dict[str, Any] | None:
    """The sum, where it (22000改成23000) or one figure within it was wrong (Asif is 21,800 not 21,300); None if not."""
    replaced = sum_replaced(text)
    if replaced is None or not isinstance(amount, dict):
        return None
    old, new = replaced
    if old == amount["stated"] == amount["low"] == amount["high"]:
        return raised(settled(amount), new - old)
    if amount["scope"] == "per_person" and headcount and old == amount["stated"] * headcount["value"]:
        return {**settled(amount), "stated": new, "low": new, "high": new, "scope": "total"}
    if amount["scope"] != "total":
        return None
    rest = amount["low"] - old
    return raised(settled(amount), new - old) if rest > 0 and old != amount["stated"] and new < amount["high"] else None


def with_month(known: dict[str, Any], month: dict[str, Any]) -> dict[str, Any]:
    """The months known and one more, which may lie apart from them: no pay from March to May, and again in August."""
    first, last = min(known["from"], month["from"]), max(known["to"], month["to"])
    return {"from": first, "to": last, "months": known["months"] + 1}


def months_between(first: str, last: str) -> dict[str, Any]:
    """The months from one to another ("YYYY-MM"), both counted."""
    (year, month), (last_year, last_month) = (map(int, end.split("-")) for end in (first, last))
    return {"from": first, "to": last, "months": (last_year - year) * 12 + last_month - month + 1}
