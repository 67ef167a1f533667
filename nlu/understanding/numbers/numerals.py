"""A number as people say it: one value, the bounds it leaves open, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass, replace

__all__ = ["Number", "tidy"]


@dataclass(frozen=True)
class Number:
    """`is_range` when two ends were said; `vague` when nothing can be computed from it (几万, 好几十).

    `scale` is the last unit said (10,000 in 三万), 1 for plain digits: it tells 三万 from a bare 3.
    `spelt` when no Arabic digit was used; `words` when it is an English number.
    """

    value: float
    low: float
    high: float
    start: int
    end: int
    is_range: bool = False
    vague: bool = False
    scale: float = 1
    spelt: bool = False

    def times(self, factor: float) -> Number:
        """The number and its bounds multiplied."""
        return replace(
            self, value=tidy(self.value * factor), low=tidy(self.low * factor), high=tidy(self.high * factor)
        )

    def plus(self, more: float) -> Number:
        """The number and its bounds with so much more."""
        return replace(self, value=tidy(self.value + more), low=tidy(self.low + more), high=tidy(self.high + more))

    def minus(self, other: Number) -> Number:
        """What is left of the number, between the least and the most that the bounds of both allow."""
        value, low, high = self.value - other.value, self.low - other.high, self.high - other.low
        return replace(self, value=tidy(value), low=tidy(low), high=tidy(high))

    def about(self, share: float = 0.1) -> Number:
        """The number loosened by a tenth on both sides, by one at least for small counts."""
        slack = max(1.0, round(self.value * share)) if self.value >= 2 and self.value < 100 else self.value * share
        return replace(self, low=tidy(min(self.low, self.value - slack)), high=tidy(max(self.high, self.value + slack)))


def tidy(value: float) -> float:
    """Drop the dust of binary fractions (2.7 * 10000)."""
    return float(f"{value:.12g}")
