"""The questions of a complaint: which are asked, in what order, and which is open. Pure.

An answer may be known and still be in doubt (`doubt`): "七八个" has two ends (`range`), a sum
was said for another number of people (`recount`), the worker just said that it is not right
(`denied`), or it is what a story most `likely` means. Of pay that came in part nobody knows
whether the sum is what is left (`part_paid`), what is left was computed and may be otherwise
(`paid`), or it is to be told (`left`); the wage of a month was told where the sum was asked
(`monthly`), and the sum was counted from it (`counted`); the sums are not the same for
everybody (`uneven`); or only a `part` was said anew. Such an answer is kept and its question is open again.
"""

from __future__ import annotations

from typing import Any

from nlu.understanding.answers.choices import is_workplace
from nlu.understanding.answers.repairs import LINES

__all__ = [
    "DRAFT",
    "FACTS",
    "KEPT",
    "NEVER_UNKNOWN",
    "UNKNOWN",
    "doubt",
    "facts_told",
    "has_draft",
    "is_open",
    "missing",
    "progress",
    "readback",
    "required",
    "settled",
    "works_at_employer",
]

UNKNOWN = "unknown"  # "I don't know" is an answer nearly everywhere
FACTS = LINES
DRAFT = (
    "consent",
    "noticed",
    "kind",
    *FACTS,
    "board",
    "amount_scope",
    "evidence",
    "confirm",
    "general_contractor",
    "other_firm",
    "remarks",
    "filing_key",
    "misses",
    "passed",
)
KEPT = ("consent", "language", "name", "phone")  # after a filing, for the next
_PATIENCE = 2  # times that a question is passed over before it is put off
NEVER_UNKNOWN = frozenset({"consent", "kind", "confirm"})


def required(slots: dict[str, Any]) -> list[str]:
    """The questions of this complaint, in order. The scope of a sum is asked only when it is not clear."""
    amount = slots.get("amount")
    unclear = isinstance(amount, dict) and amount["scope"] is None and not _is_one_person(slots)
    names = ["consent", "kind", "employer", "project", "place", "headcount", "amount"]
    names += ["amount_scope"] if unclear else []
    names += ["period", "absconded"]
    names += [] if slots.get("kind") == "report" else ["name", "phone"]
    return [*names, "confirm"]


def missing(slots: dict[str, Any]) -> str | None:
    """The next question, or None when the complaint is confirmed.

    What was passed over twice is asked last; but for who owes, without whom no complaint is accepted.
    """
    times = slots.get("passed") or {}
    passed = [name for name in times if times[name] >= _PATIENCE and name != "employer"]
    *names, confirm = required(slots)
    names.sort(key=lambda name: name in passed)
    return next((name for name in (*names, confirm) if is_open(slots, name)), None)


def progress(slots: dict[str, Any]) -> dict[str, int]:
    """How many of the questions about the complaint have an answer that stands."""
    questions = [name for name in required(slots) if name not in ("consent", "confirm")]
    return {"done": sum(not is_open(slots, name) for name in questions), "total": len(questions)}


def readback(slots: dict[str, Any]) -> list[str]:
    """The answers that are read back, one a line: the first is line 1."""
    return [name for name in required(slots) if name in FACTS]


def is_open(slots: dict[str, Any], name: str) -> bool:
    """Whether a question waits for an answer."""
    return slots.get(name) is None or doubt(slots, name) is not None


def has_draft(slots: dict[str, Any]) -> bool:
    """Whether anything of a complaint was said. Name, phone and consent outlive a filing and are no draft."""
    return any(slots.get(name) is not None for name in ("kind", *FACTS) if name not in ("name", "phone"))


def doubt(slots: dict[str, Any], name: str) -> str | None:
    """Why a known answer is asked about again (see the head of this module), or None when it stands."""
    value = slots.get(name)
    return value.get("doubt") if isinstance(value, dict) else None


def settled(value: dict[str, Any]) -> dict[str, Any]:
    """The answer as it stands, without its doubt."""
    return {key: part for key, part in value.items() if key not in ("doubt", "guessed")}


def works_at_employer(slots: dict[str, Any]) -> bool:
    """Whether who owes is itself a place of work: a factory, a restaurant, a school."""
    employer = slots.get("employer")
    return employer not in (None, UNKNOWN) and is_workplace(str(employer))


def _is_one_person(slots: dict[str, Any]) -> bool:
    headcount = slots.get("headcount")
    return isinstance(headcount, dict) and headcount["high"] == 1


def facts_told(entities: dict[str, Any]) -> dict[str, Any]:
    """What was told of the facts of a complaint, in their order."""
    return {name: entities[name] for name in FACTS if name in entities}
