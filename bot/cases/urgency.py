"""Urgency in three colours: a pure function of facts, context and policy.

The rules are data (`policy/urgency.yml`, source: domain.md 3.1); here is only how a
condition is judged. Ranges count by their upper end. The bot may raise a colour, only
staff lower it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from bot.cases.calendar import Calendar

__all__ = ["COLOURS", "Context", "Decision", "Facts", "Hit", "Policy", "classify", "load_policy"]

COLOURS = ("yellow", "orange", "red")


@dataclass(frozen=True)
class Facts:
    """What the rules look at. Numbers are upper ends; `acts` are (kind, when, hours until)."""

    headcount: int | None = None
    total_yuan: float | None = None
    per_person_yuan: float | None = None
    months: float | None = None
    absconded: bool | None = None
    acts: tuple[tuple[str, str, float | None], ...] = ()
    flags: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Context:
    """What the system knows beside the worker's words."""

    day: date
    employer_credit: str | None = None
    linked_complaints_7d: int = 0
    linked_complaints_72h: int = 0
    linked_headcount: int = 0


@dataclass(frozen=True)
class Hit:
    """One rule that holds: the fact that decided, its value, the threshold, and why in two languages."""

    code: str
    colour: str
    fact: str | None
    value: Any
    threshold: Any
    zh: str
    en: str

    def text(self, language: str) -> str:
        """The reason in one language."""
        return self.en if language == "en" else self.zh


@dataclass(frozen=True)
class Decision:
    """The colour, every hit with the gravest first, and the policy's version."""

    colour: str
    hits: tuple[Hit, ...]
    version: str

    @property
    def codes(self) -> list[str]:
        """The codes of the rules hit."""
        return [hit.code for hit in self.hits]


@dataclass(frozen=True)
class Policy:
    """The parsed rules."""

    version: str
    rules: tuple[dict[str, Any], ...]
    crime_amount: dict[str, dict[str, float]] = field(default_factory=dict)
    calendar: Calendar = field(default_factory=Calendar)


@dataclass(frozen=True)
class _Match:
    fact: str | None = None
    value: Any = None
    threshold: Any = None


def load_policy(path: Path, calendar: Calendar) -> Policy:
    """Read `urgency.yml`."""
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    return Policy(str(data["version"]), tuple(data["rules"]), data["crime_amount"], calendar)


def classify(facts: Facts, context: Context, policy: Policy) -> Decision:
    """All rules that hold and the highest colour among them; Y00 only when nothing else does."""
    subject = _Subject(facts, context, policy.calendar.in_festival_window(context.day))
    hits: list[Hit] = []
    for rule in policy.rules:
        match = subject.meets(rule["when"]) if rule["when"] else (None if hits else _Match())
        if match is not None:
            hits.append(_hit(rule, match))
    colour = max((hit.colour for hit in hits), key=COLOURS.index, default="yellow")
    return Decision(colour, tuple(hits), policy.version)


def _hit(rule: dict[str, Any], match: _Match) -> Hit:
    words = {"value": _plain(match.value), "threshold": _plain(match.threshold)}
    return Hit(
        code=rule["code"],
        colour=rule["colour"],
        fact=match.fact,
        value=match.value,
        threshold=match.threshold,
        zh=rule["zh"].format(**words),
        en=rule["en"].format(**words),
    )


def _plain(value: Any) -> str:
    """A number as people write it: 12, 2.5, 999999.5; anything else as it is."""
    return f"{value:.2f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)


class _Subject:
    """One complaint under judgement; each method judges one kind of condition."""

    def __init__(self, facts: Facts, context: Context, festival: bool) -> None:
        self.facts, self.context, self.festival = facts, context, festival
        self.headcount = max(facts.headcount or 0, context.linked_headcount) or None

    def meets(self, when: dict[str, Any]) -> _Match | None:
        """The first telling match when every line of `when` holds, else None."""
        first: _Match | None = None
        for key, wanted in when.items():
            if key == "past":
                continue
            match = self._judge(key, wanted, when)
            if match is None:
                return None
            first = first or match
        return first or _Match()

    def _judge(self, key: str, wanted: Any, when: dict[str, Any]) -> _Match | None:
        match key:
            case "any":
                return next((found for part in wanted if (found := self.meets(part)) is not None), None)
            case "headcount" | "total_yuan" | "per_person_yuan" | "months_from" | "linked_7d" | "linked_72h":
                return self._at_least(key, wanted)
            case "months_to":
                return _Match() if (self.facts.months or 0) <= wanted else None
            case "headcount_below":
                return _Match() if (self.headcount or 0) < wanted else None
            case "absconded":
                return _Match("absconded", True, True) if self.facts.absconded is wanted else None
            case "acts":
                return self._act(wanted, "past" if when.get("past") else "now")
            case "planned":
                return self._planned(wanted["kinds"], wanted.get("within_hours"))
            case "flags":
                return next((_Match("flags", flag, flag) for flag in wanted if flag in self.facts.flags), None)
            case "festival":
                return _Match("festival", True, True) if self.festival else None
            case "credit":
                credit = self.context.employer_credit
                return _Match("employer_credit", credit, wanted) if credit in wanted else None
        raise ValueError(f"urgency policy: unknown condition {key!r}")

    def _at_least(self, key: str, threshold: float) -> _Match | None:
        value: float | None
        fact = {
            "months_from": "months",
            "linked_7d": "linked_complaints_7d",
            "linked_72h": "linked_complaints_72h",
        }.get(key, key)
        if fact == "headcount":
            value = self.headcount
        elif fact.startswith("linked"):
            value = getattr(self.context, fact)
        else:
            value = getattr(self.facts, fact)
        return _Match(fact, value, threshold) if value is not None and value >= threshold else None

    def _act(self, kinds: list[str], when: str) -> _Match | None:
        for kind, time, _ in self.facts.acts:
            if kind in kinds and time == when:
                return _Match("extreme_acts", kind, kind)
        return None

    def _planned(self, kinds: list[str], within_hours: float | None) -> _Match | None:
        for kind, time, hours in self.facts.acts:
            if kind in kinds and time == "planned":
                soon = hours is not None and within_hours is not None and hours <= within_hours
                if within_hours is None or soon:
                    return _Match("extreme_acts", kind, kind)
        return None
