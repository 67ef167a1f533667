"""A dialogue without Rasa: slots, the open question, and what the worker says next."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from actions.answers import resolve
from actions.messages import Message, Outcome
from actions.questions import missing


def people(value: int, low: int | None = None, high: int | None = None, source: str = "said") -> dict[str, Any]:
    """A headcount as the understanding gives it."""
    return {"value": value, "low": low or value, "high": high or value, "is_range": low != high, "span": None,
            "source": source}  # fmt: skip


def money(
    stated: float, scope: str | None = None, low: float | None = None, high: float | None = None, source: str = "said"
) -> dict[str, Any]:
    """A sum as the understanding gives it, without a computed total."""
    return {
        "stated": stated, "scope": scope, "total": stated if scope == "total" else None,
        "per_person": stated if scope == "per_person" else None, "low": low or stated, "high": high or stated,
        "paid": None, "is_range": low != high, "span": None, "source": source,
    }  # fmt: skip


def months(number: float, first: str | None = None, last: str | None = None) -> dict[str, Any]:
    """A period as the understanding gives it."""
    return {"first": first, "last": last, "months": number, "span": None, "source": "said"}


def site(place: str, district: str | None = None, town: str | None = None) -> dict[str, Any]:
    """A place as the understanding gives it."""
    return {"place": place, "district": district, "town": town, "in_city": district is not None, "span": None}


def says(intent: str | None = "inform", text: str = "…", confidence: float = 0.95, id: str = "m1", **entities: Any
         ) -> Message:  # fmt: skip
    """A message in words."""
    return Message(id, text, intent, confidence, entities)


def taps(intent: str, id: str = "m1", **entities: Any) -> Message:
    """A button."""
    return Message(id, f"/{intent}", intent, 1.0, entities)


DONT_KNOW = taps("dont_know")
YES, NO = taps("affirm"), taps("deny")

FULL: dict[str, Any] = {
    "consent": True,
    "kind": "complaint",
    "employer": "宏远装饰",
    "project": "碧桂园三期",
    "place": {"place": "宝华镇", "district": "句容市", "town": "宝华镇", "in_city": True},
    "headcount": {"value": 12, "low": 12, "high": 12},
    "amount": {"stated": 9_000, "low": 9_000, "high": 9_000, "scope": "per_person"},
    "period": {"from": "2026-08", "to": "2026-10", "months": 3},
    "absconded": False,
    "name": "王建国",
    "phone": "+8613812345678",
}


@dataclass
class Talk:
    """Applies outcomes as the form does, and remembers what was said and asked."""

    slots: dict[str, Any] = field(default_factory=dict)
    asking: str | None = None

    def hears(self, message: Message) -> Outcome:
        """One message; afterwards `asking` is the next question."""
        outcome = resolve(self.slots, self.asking, message)
        self.slots.update(outcome.slots)
        if not outcome.rejected:
            self.asking = outcome.ask or missing(self.slots)
        return outcome
