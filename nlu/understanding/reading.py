"""What a message says: the values that `read` returns.

Every value is immutable and carries where it stands in the text, so that a page can
show it and a test can check it. Offsets count characters of the text as received.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

__all__ = [
    "Act",
    "Amount",
    "Count",
    "Party",
    "Period",
    "Quantity",
    "Reading",
    "Site",
    "Source",
    "Span",
    "overlap",
    "within",
]

Source = Literal["said", "computed", "guessed", "assumed"]
Span = tuple[int, int]


def overlap(one: Span, other: Span | None) -> bool:
    """Whether two places share a character; None shares nothing."""
    return other is not None and one[0] < other[1] and other[0] < one[1]


def within(inner: Span | None, outer: Span | None) -> bool:
    """Whether `outer` holds all of `inner`; what was not said (None) is in nothing."""
    return bool(inner and outer and outer[0] <= inner[0] and inner[1] <= outer[1])


@dataclass(frozen=True)
class Quantity:
    """A number, an amount of money or a duration found in a text, whatever it means.

    `value`, `low` and `high` are numbers; durations are in seconds, money in `unit`
    (ISO 4217). An exact quantity has `low == value == high`.
    """

    kind: Literal["amount", "number", "duration"]
    value: float
    low: float
    high: float
    unit: str | None
    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Count:
    """A number of people. `is_range` when two ends were said ("七八个"), so it is worth asking.

    One person is `guessed` of who says to be owed ("欠我两万"), and only `assumed` of who names nobody at all.
    """

    value: int
    low: int
    high: int
    is_range: bool = False
    span: Span | None = None
    source: Source = "said"

    @property
    def is_guess(self) -> bool:
        """Whether nobody said the number."""
        return self.source in ("guessed", "assumed")


@dataclass(frozen=True)
class Amount:
    """Wages owed now, in yuan; what was paid is already subtracted.

    `stated` is the figure as said. `scope` tells what it means; it is None when it
    could be the total or one person's share, and then `per_person` is None too, and
    `total` unless the message speaks of nobody else. `low` and `high` bound the total
    where it is known, else the stated figure.
    """

    stated: float
    scope: Literal["total", "per_person"] | None
    total: float | None
    per_person: float | None
    low: float
    high: float
    paid: float | None = None
    is_range: bool = False
    span: Span | None = None
    source: Source = "said"


@dataclass(frozen=True)
class Period:
    """The months not paid. `first` and `last` are "YYYY-MM"; `months` may be a fraction."""

    first: str | None
    last: str | None
    months: float | None
    span: Span | None = None
    source: Source = "said"


@dataclass(frozen=True)
class Party:
    """Somebody on the other side. The one that owes has role `employer` unless another fits better."""

    name: str
    role: Literal["employer", "boss", "crew_leader", "subcontractor", "general_contractor", "owner"]
    span: Span | None = None


@dataclass(frozen=True)
class Site:
    """The place of work. `place` is as said; `district` is canonical; `in_city` None when unknown."""

    place: str | None
    district: str | None
    town: str | None = None
    in_city: bool | None = None
    span: Span | None = None


@dataclass(frozen=True)
class Act:
    """One dangerous or pressing thing that is said to happen (`kind` from `domain.md` 3.1).

    `when` is `now`, `planned` or `past`; `hours` counts the hours until a planned act
    whose time was said.
    """

    kind: str
    when: Literal["now", "planned", "past"]
    hours: float | None = None
    span: Span | None = None


@dataclass(frozen=True)
class Reading:
    """All facts of one message. What was not said is None or empty.

    `ask` names the facts that were said in a way that could mean two things, by the
    name of the question that settles it (`headcount`, `amount`, `amount_scope`, …).
    `paid` is yuan that came where no sum owed was told ("昨天给了两千").
    `acts` are extreme acts; `flags` are the other facts that the urgency rules name.
    """

    lang: Literal["zh", "en"]
    employer: str | None = None
    parties: tuple[Party, ...] = ()
    project: str | None = None
    site: Site | None = None
    headcount: Count | None = None
    amount: Amount | None = None
    paid: float | None = None
    period: Period | None = None
    absconded: bool | None = None
    acts: tuple[Act, ...] = ()
    flags: tuple[str, ...] = ()
    name: str | None = None
    phone: str | None = None
    ask: tuple[str, ...] = ()
    spans: dict[str, Span] = field(default_factory=dict)

    @property
    def general_contractor(self) -> str | None:
        """The firm above who owes, where it is named beside it: on a site it must pay first (Wage Reg. 30)."""
        above = (party.name for party in self.parties if party.role == "general_contractor")
        return next((name for name in above if name != self.employer), None)

    @property
    def told(self) -> int:
        """How many facts of a complaint the message tells."""
        site = self.site and (self.site.district or self.site.town)
        said = (self.employer, self.project, site, self.headcount, self.amount, self.period, self.absconded, self.phone)
        return sum(fact is not None for fact in said)

    def facts(self) -> dict[str, Any]:
        """The `facts` object of the contract: plain JSON values, null for what was not said."""
        amount, period, count = self.amount, self.period, self.headcount
        return {
            "employer": self.employer,
            "project": self.project,
            "headcount": count and {"value": count.value, "low": count.low, "high": count.high},
            "amount": amount
            and {
                "total_yuan": _plain(amount.total),
                "per_person_yuan": _plain(amount.per_person),
                "low": _plain(amount.low),
                "high": _plain(amount.high),
            },
            "period": period and {"from": period.first, "to": period.last, "months": _plain(period.months)},
            "district": self.site.district if self.site else None,
            "absconded": self.absconded,
            "extreme_acts": list(dict.fromkeys(act.kind for act in self.acts if act.when != "past")),
            "flags": list(self.flags),
        }


def _plain(number: float | None) -> int | float | None:
    """A whole number without its decimal point."""
    return int(number) if number is not None and float(number).is_integer() else number
