"""The sender: takes what waits in the outbox, sends it through its channel, records what came of it."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import timedelta
from typing import Protocol

import structlog
from sqlalchemy.orm import Session

from bot.conversations.models import Conversation, Message
from bot.database import any_due, claim, now
from bot.delivery.models import Delivery, DeliveryAttempt
from bot.delivery.outcomes import Delivered, Failed, Outcome, Retry, Uncertain, Unreachable
from bot.metrics import DELIVERIES
from bot.platform import Platform

__all__ = ["Channel", "Sender"]

logger = structlog.get_logger(__name__)

LEASE = timedelta(seconds=60)
LOOK_EVERY = 0.5
AT_ONCE = 20
GIVE_UP_AFTER = timedelta(days=3)  # of trying; a status that old is no news
LONGEST_PAUSE = 300.0  # seconds between two tries


class Channel(Protocol):
    """A channel that has to be pushed."""

    async def send(self, chat: str, message: Message) -> Outcome:
        """Send one message to a chat; never raises for what the channel answers."""


class Sender:
    """The outbox worker of one process."""

    def __init__(self, platform: Platform, channels: Mapping[str, Channel]) -> None:
        self._platform, self._channels = platform, channels
        self._database = platform.database

    async def run(self) -> None:
        """Send until cancelled."""
        while True:
            rows: list[Delivery] = []
            try:
                if await self._database.look(any_due, Delivery):
                    rows = await self._database.run(self._claim)
                await asyncio.gather(*(self._send(row) for row in rows))
            except Exception as error:
                logger.error("sender.fault", error=type(error).__name__)
            if not rows:
                await self._platform.bell.wait("outbox", LOOK_EVERY)

    def _claim(self, session: Session) -> list[Delivery]:
        return list(claim(session, Delivery, owner=self._database.process, lease=LEASE, limit=AT_ONCE))

    async def _send(self, delivery: Delivery) -> None:
        channel = self._channels.get(delivery.channel)
        chat, message = await self._database.look(_content, delivery)
        outcome: Outcome
        if channel is None:
            outcome = Retry(60, "channel not running")
        elif chat is None:
            outcome = Unreachable("no address")
        else:
            try:
                outcome = await channel.send(chat, message)
            except Exception as error:  # a fault of ours must not stop what waits behind it
                outcome = Failed(type(error).__name__)
        DELIVERIES.labels(delivery.channel, type(outcome).__name__.lower()).inc()
        await self._database.run(self._record, delivery.id, outcome)

    def _record(self, session: Session, delivery_id: int, outcome: Outcome) -> None:
        delivery = session.get_one(Delivery, delivery_id, with_for_update=True)
        if delivery.lease_owner != self._database.process:
            return
        session.add(
            DeliveryAttempt(
                delivery_id=delivery_id,
                outcome=type(outcome).__name__.lower(),
                detail=getattr(outcome, "detail", "")[:200],
            )
        )
        delivery.lease_owner = delivery.lease_until = None
        message = session.get_one(Message, delivery.message_id)
        match outcome:
            case Retry(seconds=seconds) if now() - message.created_at < GIVE_UP_AFTER:
                pause = max(seconds, min(2.0 ** min(delivery.attempts - 1, 10), LONGEST_PAUSE))
                delivery.status, delivery.due_at = "waiting", now() + timedelta(seconds=pause)
                return
            case Delivered(external_id=external_id):
                delivery.status, delivery.external_id = "delivered", external_id
            case Uncertain():
                delivery.status = "uncertain"
            case Unreachable():
                delivery.status = "unreachable"
                session.get_one(Conversation, delivery.conversation_id).reachable = False
            case Retry() | Failed():
                delivery.status = "failed"
                logger.error("delivery.failed", delivery=delivery_id, detail=getattr(outcome, "detail", ""))
        delivery.ended_at = now()


def _content(session: Session, delivery: Delivery) -> tuple[str | None, Message]:
    conversation = session.get_one(Conversation, delivery.conversation_id)
    return conversation.external_id, session.get_one(Message, delivery.message_id)
