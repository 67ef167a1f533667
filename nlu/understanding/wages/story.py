"""What one message tells of money: its figures, its people and its time, for the rules to look at."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Optional

from ..numbers.mentions import Mention
from ..people.people import Crowd
from ..wording.text import Text
from .items import Item
from .roles import Role

__all__ = ["RATES", "SUMS", "Story"]

RATES: tuple[Role, ...] = ("daily", "monthly")
SUMS: tuple[Role, ...] = ("owed", "left", "earned", "loose")  # what may be the debt itself


@dataclass(frozen=True)
class Story:
    """`answer`: it answers "how much?", so its scope may stay open. `months` are those that were named as unpaid."""

    text: Text
    items: list[Item]
    mentions: list[Mention]
    crowd: Crowd
    received: datetime
    answer: bool = False
    months: Optional[float] = None
    now: datetime = datetime(2000, 1, 1)

    @property
    def norm(self) -> str:
        """The text, normalised."""
        return self.text.norm

    @property
    def people(self) -> float | None:
        """How many they are, where that is known."""
        return self.crowd.count.value if self.crowd.count else None

    def of_role(self, *roles: Role) -> list[Item]:
        """The figures that seem to be one of these, in order."""
        return [item for item in self.items if item.role in roles]

    def paid(self) -> float:
        """All that was paid, in yuan."""
        return sum(item.number.value for item in self.of_role("paid"))

    def with_items(self, items: list[Item]) -> Story:
        """The same story with its figures seen in another way."""
        return replace(self, items=items)
