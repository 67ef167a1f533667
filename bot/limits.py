"""Limits of one process: how often, a token bucket for each key, and how much at once.

They stop abuse, not a site office of two hundred.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable

from fastapi import HTTPException
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

__all__ = ["BodyLimit", "Limiter"]

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


class BodyLimit:
    """ASGI middleware that reads no more of a body than `most(path)` bytes, whether its length was announced or not.

    Raises 413 where the application reads on.
    """

    def __init__(self, app: ASGIApp, most: Callable[[str], int]) -> None:
        self._app = app
        self._most = most

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Count what comes in."""
        if scope["type"] != "http":
            return await self._app(scope, receive, send)
        announced = Headers(scope=scope).get("content-length", "")
        most = self._most(scope["path"])
        read = int(announced) if announced.isascii() and announced.isdigit() and int(announced) > most else 0

        async def counted() -> Message:
            nonlocal read
            message = await receive()
            read += len(message.get("body", b""))
            if read > most:
                raise HTTPException(413, "The request is too large. 太大了。")
            return message

        await self._app(scope, counted, send)
