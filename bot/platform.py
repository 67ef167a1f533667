"""What every part of the bot process needs: settings, database, policy, and a bell for new rows."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from bot.cases.policy import Authority, load_authority
from bot.database import Database
from bot.settings import Settings
from nlu.understanding import Places

__all__ = ["Bell", "Platform", "build_platform"]


class Bell:
    """Wakes the coroutines of this process that wait for something, by topic.

    Topics are `inbox`, `outbox` and the ids of conversations. A ring only saves waiting:
    what it announces is in the database, and whoever waits also looks there by itself,
    because another process may have written it.
    """

    def __init__(self) -> None:
        self._waiting: dict[str, set[asyncio.Event]] = {}

    def ring(self, *topics: str) -> None:
        """Wake all that wait for one of these. Call it in the event loop, after the commit."""
        for topic in topics:
            for event in self._waiting.get(topic, ()):
                event.set()

    async def wait(self, topic: str, seconds: float) -> None:
        """Return at the next ring, or after `seconds`."""
        event = asyncio.Event()
        listeners = self._waiting.setdefault(topic, set())
        listeners.add(event)
        try:
            await asyncio.wait_for(event.wait(), seconds)
        except TimeoutError:
            pass
        finally:
            listeners.discard(event)
            if not listeners:
                self._waiting.pop(topic, None)


@dataclass
class Platform:
    """One per process, passed to whoever needs it; nothing is looked up globally."""

    settings: Settings
    database: Database
    authority: Authority
    places: Places
    bell: Bell = field(default_factory=Bell)


def build_platform(settings: Settings) -> Platform:
    """Connect and read the policy; a broken policy file or database address stops the start."""
    authority = load_authority(settings.policy_dir)
    return Platform(
        settings=settings,
        database=Database(settings.database_url),
        authority=authority,
        places=Places.from_policy(authority.organisation.policy),
    )
