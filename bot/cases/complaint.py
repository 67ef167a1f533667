"""A complaint as values: what `file` takes, and what urgency looks at in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from bot.cases.urgency import Context, Facts, Policy

__all__ = ["Draft", "crime_amount_line", "urgency_context", "urgency_facts"]


@dataclass(frozen=True)
class Draft:
    """A complaint that the worker confirmed. Numbers are in yuan; a range has its two ends.

    `amount_scope` tells which figure was said; the other one was computed from it.
    `acts` are `{"kind", "when", "hours"}`, as `nlu.understanding.Act`.
    """

    kind: Literal["complaint", "on_behalf", "report"] = "complaint"
    employer: str | None = None
    general_contractor: str | None = None
    project: str | None = None
    place: str | None = None
    district: str | None = None
    town: str | None = None
    headcount: int | None = None
    headcount_low: int | None = None
    headcount_high: int | None = None
    amount_yuan: float | None = None
    amount_low: float | None = None
    amount_high: float | None = None
    amount_per_person_yuan: float | None = None
    amount_per_person_high: float | None = None
    amount_scope: Literal["total", "per_person"] | None = None
    period: dict[str, Any] | None = None
    absconded: bool | None = None
    acts: list[dict[str, Any]] = field(default_factory=list)
    flags: list[str] = field(default_factory=list)
    evidence: str | None = None
    anonymous: bool = False
    name: str | None = None
    phone: str | None = None

    def facts(self) -> dict[str, Any]:
        """The facts without identity, each as the worker reported it."""
        hidden = ("kind", "name", "phone", "anonymous")
        return {
            name: {"value": value, "status": "reported"}
            for name, value in vars(self).items()
            if name not in hidden and value is not None
        }


def urgency_facts(facts: dict[str, Any]) -> Facts:
    """The facts that urgency judges, ranges by their upper end. `facts` maps names to plain values."""
    headcount = facts.get("headcount_high") or facts.get("headcount")
    total = facts.get("amount_high") or facts.get("amount_yuan")
    period = facts.get("period") or {}
    return Facts(
        headcount=headcount,
        total_yuan=total,
        per_person_yuan=facts.get("amount_per_person_high") or facts.get("amount_per_person_yuan"),
        months=period.get("months"),
        absconded=facts.get("absconded"),
        acts=tuple((act["kind"], act["when"], act.get("hours")) for act in facts.get("acts") or ()),
        flags=frozenset(facts.get("flags") or ()),
    )


def urgency_context(day: date, context: dict[str, Any] | None = None) -> Context:
    """The context of the contract (`employer_credit`, `linked_…`) on the day of the complaint."""
    known = context or {}
    return Context(
        day=day,
        employer_credit=known.get("employer_credit"),
        linked_complaints_7d=known.get("linked_complaints_7d") or 0,
        linked_complaints_72h=known.get("linked_complaints_72h") or 0,
        linked_headcount=known.get("linked_headcount") or 0,
    )


def crime_amount_line(facts: Facts, policy: Policy) -> bool:
    """Whether the amount reaches the provincial line of the crime of refusing to pay (法释〔2013〕3号 Art. 3)."""
    one, group = policy.crime_amount["one_worker"], policy.crime_amount["group"]
    person = facts.per_person_yuan or (facts.total_yuan if (facts.headcount or 1) == 1 else None) or 0
    return (person >= one["total_yuan"] and (facts.months or 0) >= one["months"]) or (
        (facts.headcount or 0) >= group["headcount"] and (facts.total_yuan or 0) >= group["total_yuan"]
    )
