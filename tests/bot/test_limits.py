"""Rate limits, with a clock that the test turns."""

from __future__ import annotations

import pytest

from bot import limits
from bot.limits import Limiter


class Clock:
    def __init__(self) -> None:
        self.time = 1000.0

    def monotonic(self) -> float:
        return self.time


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    found = Clock()
    monkeypatch.setattr(limits, "time", found)
    return found


def allowed(limiter: Limiter, key: str, tries: int) -> int:
    return sum(limiter.allows(key) for _ in range(tries))


def test_a_minutes_worth_at_once_then_no_more(clock: Clock) -> None:
    limiter = Limiter(5)
    assert [limiter.allows("a") for _ in range(7)] == [True] * 5 + [False] * 2


@pytest.mark.parametrize(("seconds", "more"), [(0, 0), (11.9, 0), (12.1, 1), (30.1, 2), (60.1, 5), (3600, 5)])
def test_it_fills_up_evenly_and_never_above_the_limit(clock: Clock, seconds: float, more: int) -> None:
    limiter = Limiter(5)
    assert allowed(limiter, "a", 5) == 5
    clock.time += seconds
    assert allowed(limiter, "a", 10) == more


def test_who_keeps_trying_is_not_locked_out_for_longer(clock: Clock) -> None:
    limiter = Limiter(60)
    assert allowed(limiter, "a", 60) == 60
    passed = 0
    for _ in range(40):
        clock.time += 0.25
        passed += limiter.allows("a")
    assert passed == 10


def test_one_key_does_not_use_up_another(clock: Clock) -> None:
    limiter = Limiter(2)
    assert allowed(limiter, "a", 3) == 2
    assert allowed(limiter, "b", 3) == 2


def test_the_keys_kept_are_bounded_and_the_longest_unused_goes_first(
    clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "MOST_KEYS", 3)
    limiter = Limiter(1)
    for key in "abc":
        assert limiter.allows(key)
    assert not limiter.allows("a")  # used again: b is now the longest unused
    assert limiter.allows("d")
    assert len(limiter._buckets) == 3
    assert not limiter.allows("a")
    assert limiter.allows("b")
