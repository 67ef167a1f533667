"""Rate limits of one process: a token bucket for each key. They stop abuse, not a site office of two hundred."""

from __future__ import annotations

import time
from collections import OrderedDict

__all__ = ["Limiter"]

MOST_KEYS = 50_000


class Limiter:
    """Allows `per_minute` events a minute for each key, with the whole minute's worth at once."""

    def __init__(self, per_minute: int) -> None:
        self._per_minute = per_minute
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def allows(self, key: str) -> bool:
        """Count one event; False when the key has used its minute up."""
        moment = time.monotonic()
        left, since = self._buckets.pop(key, (float(self._per_minute), moment))
        left = min(self._per_minute, left + (moment - since) * self._per_minute / 60)
        allowed = left >= 1
        self._buckets[key] = (left - 1 if allowed else left, moment)
        if len(self._buckets) > MOST_KEYS:
            self._buckets.popitem(last=False)
        return allowed
