"""A tracker store that keeps conversations short.

Rasa replays the whole tracker at every turn, so a long chat gets slower. Here a tracker
that has grown past a limit starts a new Rasa session by itself before the next turn: the
usual `action_session_start` and `session_started` events, then the slots and the active
form as they stand. The log of the conversation lives in the bot process's own tables, so
nothing is lost; what lies before the session start is deleted on the next save.
"""

from __future__ import annotations

import time
from typing import Any, Awaitable, Iterator, Optional, TypeVar

from rasa.core.tracker_store import SQLTrackerStore
from rasa.shared.core.constants import ACTION_LISTEN_NAME, ACTION_SESSION_START_NAME, REQUESTED_SLOT
from rasa.shared.core.events import ActionExecuted, ActiveLoop, Event, SessionStarted, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker
from sqlalchemy import event
from sqlalchemy.exc import SQLAlchemyError

from nlu.speed import TurnAborted

__all__ = ["EVENT_LIMIT", "ShortTrackerStore", "session_events"]

EVENT_LIMIT = 60
T = TypeVar("T")


def _write_ahead(connection: Any, _: Any) -> None:
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=NORMAL")
    connection.execute("PRAGMA busy_timeout=30000")


def session_events(tracker: DialogueStateTracker) -> list[Event]:
    """The events of a new session that starts with the slots and the form of `tracker`."""
    moment = time.time()
    loop = tracker.active_loop_name
    slots = [
        SlotSet(name, slot.value)
        for name, slot in tracker.slots.items()
        if slot.value is not None and slot.value != slot.initial_value and name != REQUESTED_SLOT
    ]
    events: list[Event] = [ActionExecuted(ACTION_SESSION_START_NAME), SessionStarted(), *slots]
    if loop:
        events += [ActionExecuted(loop), ActiveLoop(loop), SlotSet(REQUESTED_SLOT, tracker.get_slot(REQUESTED_SLOT))]
    events.append(ActionExecuted(ACTION_LISTEN_NAME))
    # One moment for all: the store finds a session by the time of its start.
    for one in events:
        one.timestamp = moment
    return events


class ShortTrackerStore(SQLTrackerStore):
    """`SQLTrackerStore` with sessions that turn over at `EVENT_LIMIT` events."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """As `SQLTrackerStore`; SQLite writes ahead, so that a turn need not wait for the disk twice."""
        super().__init__(*args, **kwargs)
        self.engine.hide_parameters = True  # an error must not print what a worker wrote
        if self.engine.dialect.name == "sqlite":
            event.listen(self.engine, "connect", _write_ahead)
            self.engine.dispose()  # connections of the start-up know nothing of it

    async def retrieve(self, sender_id: str) -> Optional[DialogueStateTracker]:
        """The latest session; a long one is continued in a fresh session, and so is one whose last turn broke off.

        Rasa stops a turn after ten actions and keeps what it has; without a new session every
        later message would be taken for part of that turn, and answered with nothing.
        """
        tracker = await self._or_abort(super().retrieve(sender_id))
        if tracker is None or not tracker.events:
            return tracker
        if len(tracker.events) < EVENT_LIMIT and not self._is_mid_turn(tracker):
            return tracker
        fresh = DialogueStateTracker.from_events(sender_id, session_events(tracker), slots=self.domain.slots)
        fresh.starts_session = True  # read by `_additional_events`
        return fresh

    async def retrieve_full_tracker(self, conversation_id: str) -> Optional[DialogueStateTracker]:
        """All that is stored of a conversation."""
        return await self._or_abort(super().retrieve_full_tracker(conversation_id))

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Store the new events."""
        await self._or_abort(super().save(tracker))
        tracker.starts_session = False

    def _additional_events(self, session: Any, tracker: DialogueStateTracker) -> Iterator[Event]:
        """Of a fresh session all events, in place of what came before, in one transaction."""
        if getattr(tracker, "starts_session", False):
            session.query(self.SQLEvent).filter(self.SQLEvent.sender_id == tracker.sender_id).delete()
            return iter(tracker.events)
        return super()._additional_events(session, tracker)

    @staticmethod
    async def _or_abort(work: Awaitable[T]) -> T:
        """Rasa goes on with an empty tracker when the store fails; we end the turn, and it is tried again."""
        try:
            return await work
        except SQLAlchemyError as error:
            raise TurnAborted(f"tracker store: {type(error).__name__}") from None

    @staticmethod
    def _is_mid_turn(tracker: DialogueStateTracker) -> bool:
        last: Any = tracker.events[-1]
        return not (isinstance(last, ActionExecuted) and last.action_name == ACTION_LISTEN_NAME)
