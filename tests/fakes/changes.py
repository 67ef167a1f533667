"""One lock over the whole fake, and a way to wait for a change from a thread or from a coroutine."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Self

__all__ = ["Changes"]


class Changes:
    """A condition variable for both worlds: tests wait in threads, requests wait in coroutines.

    Hold it (`with changes:`) to read or write any state of the fake, never across an `await`,
    and call `notify` after a write. `closing` is set while the server shuts down: whoever waits
    for long looks at it too.
    """

    def __init__(self) -> None:
        self.closing = False
        self._condition = threading.Condition(threading.RLock())
        self._sleepers: dict[asyncio.Event, asyncio.AbstractEventLoop] = {}

    def __enter__(self) -> Self:
        self._condition.acquire()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._condition.release()

    def notify(self) -> None:
        """Let everybody who waits look again."""
        with self._condition:
            self._condition.notify_all()
            for event, loop in self._sleepers.items():
                loop.call_soon_threadsafe(event.set)

    def wait(self, ready: Callable[[], bool], seconds: float | None = None) -> bool:
        """Block this thread until `ready()` holds; False when `seconds` passed first."""
        with self._condition:
            return self._condition.wait_for(ready, seconds)

    async def until(self, ready: Callable[[], bool], seconds: float | None = None) -> bool:
        """Suspend this coroutine until `ready()` holds; False when `seconds` passed first."""
        loop = asyncio.get_running_loop()
        event = asyncio.Event()
        with self._condition:
            self._sleepers[event] = loop
        try:
            async with asyncio.timeout(seconds):
                while not self._holds(ready):
                    await event.wait()
                    event.clear()
            return True
        except TimeoutError:
            return self._holds(ready)
        finally:
            with self._condition:
                del self._sleepers[event]

    def _holds(self, ready: Callable[[], bool]) -> bool:
        with self._condition:
            return ready()
