"""A Chinese numeral while it is being read: sections of ten thousand, and the digit that waits."""

from __future__ import annotations

__all__ = ["Sum", "add", "mul"]


class Sum:
    """The number so far: finished large sections, the open section, and a digit that waits for its unit."""

    def __init__(self) -> None:
        self.done = (0.0, 0.0, 0.0)
        self.section = (0.0, 0.0, 0.0)
        self.digit: tuple[float, float, float] | None = None
        self.scale = 1.0
        self.zero = False
        self.is_range = False
        self.vague = False
        self.closed = False  # after 多, 几, 来 only a larger unit may follow
        self.single = False  # the waiting digit is one figure, so it may be a short tail (三万五)

    def put(self, low: float, high: float, single: bool) -> None:
        """A digit, or a pair of them, that waits for its unit."""
        self.digit = ((low + high) / 2, low, high)
        self.single = single
        self.is_range = self.is_range or low != high

    def small(self, unit: float) -> None:
        """十, 百, 千."""
        digit = self.digit or (1.0, 1.0, 1.0)
        self.section = add(self.section, mul(digit, unit))
        self._unit(unit)

    def large(self, unit: float) -> None:
        """万, 亿: closes the open section."""
        if self.digit:
            self.section = add(self.section, self.digit)
        if self.section[2] == 0:
            if self.done[2]:
                self.done = mul(self.done, unit)
            else:
                self.done = (unit, unit, unit)
        elif 0 < self.done[2] < unit:
            self.done = mul(add(self.done, self.section), unit)
        else:
            self.done = add(self.done, mul(self.section, unit))
        self.section = (0.0, 0.0, 0.0)
        self._unit(unit)

    def _unit(self, unit: float) -> None:
        self.digit, self.zero, self.single, self.closed = None, False, False, False
        self.scale = unit

    def more(self, room: float) -> None:
        """多, 来, 余: up to the next round number."""
        part = self.section if self.section[2] or not self.done[2] else self.done
        grown = (part[0], part[1], part[2] + room)
        if part is self.section:
            self.section = grown
        else:
            self.done = grown

    def total(self) -> tuple[float, float, float]:
        """(value, low, high) of everything read."""
        result = add(self.done, self.section)
        if self.digit:
            short = self.single and not self.zero and self.scale > 10
            result = add(result, mul(self.digit, self.scale / 10) if short else self.digit)
        return result


def add(one: tuple[float, float, float], two: tuple[float, float, float]) -> tuple[float, float, float]:
    """Two bounded numbers added."""
    return (one[0] + two[0], one[1] + two[1], one[2] + two[2])


def mul(one: tuple[float, float, float], factor: float) -> tuple[float, float, float]:
    """A bounded number multiplied."""
    return (one[0] * factor, one[1] * factor, one[2] * factor)
