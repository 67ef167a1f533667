"""What can come of sending a message. A failure is a value that says what to do next."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Delivered", "Failed", "Outcome", "Retry", "Uncertain", "Unreachable"]


@dataclass(frozen=True)
class Delivered:
    """The channel has it. `external_id` is the channel's own number for it."""

    external_id: str | None = None


@dataclass(frozen=True)
class Retry:
    """It did not arrive and may be sent again after `seconds` (429, connection refused)."""

    seconds: float
    detail: str


@dataclass(frozen=True)
class Uncertain:
    """It may have arrived (read time-out). Never sent again blindly: the worker would read it twice."""

    detail: str


@dataclass(frozen=True)
class Unreachable:
    """The worker cannot be reached in this channel any more (blocked, account deleted)."""

    detail: str


@dataclass(frozen=True)
class Failed:
    """The channel refuses this message for good (a fault of ours); operators look at it."""

    detail: str


Outcome = Delivered | Retry | Uncertain | Unreachable | Failed
