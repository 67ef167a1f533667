"""The outbox: what waits is sent once, and what came of it decides what happens next."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select, update

from bot.conversations.models import Conversation, Message
from bot.database import now
from bot.delivery.models import Delivery, DeliveryAttempt
from bot.delivery.outbox import say
from bot.delivery.outcomes import Delivered, Failed, Outcome, Retry, Uncertain, Unreachable
from bot.delivery.sender import GIVE_UP_AFTER, Sender
from bot.platform import Platform

pytestmark = pytest.mark.anyio
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


class Post:
    """A channel that answers as told, and `Delivered` when it was told no more."""

    def __init__(self, *outcomes: Outcome) -> None:
        self.outcomes = list(outcomes)
        self.sent: list[tuple[str, str]] = []

    async def send(self, chat: str, message: Message) -> Outcome:
        self.sent.append((chat, message.text))
        return self.outcomes.pop(0) if self.outcomes else Delivered(f"tg{len(self.sent)}")


class Crash(BaseException):
    """The process is killed while it sends."""


class Killed(Post):
    async def send(self, chat: str, message: Message) -> Outcome:
        await super().send(chat, message)
        raise Crash


@pytest.fixture
def told(platform: Platform, chat: Callable[..., str]) -> Callable[..., str]:
    """Says something to a worker in Telegram, and gives the conversation."""

    def call(*texts: str, external_id: str | None = "77", channel: str = "telegram") -> str:
        conversation = chat(channel=channel, external_id=external_id)
        with platform.database.write() as session:
            for text in texts:
                say(session, session.get_one(Conversation, conversation), text)
        return conversation

    return call


async def round_of(platform: Platform, channel: Post | None) -> None:
    """One round of the sender: claim, send, record."""
    sender = Sender(platform, {"telegram": channel} if channel else {})
    rows = await platform.database.run(sender._claim)
    await asyncio.gather(*(sender._send(row) for row in rows))


def deliveries(platform: Platform) -> list[Delivery]:
    with platform.database.read() as session:
        return list(session.scalars(select(Delivery).order_by(Delivery.id)))


def attempts(platform: Platform) -> list[tuple[str, str]]:
    with platform.database.read() as session:
        return [(one.outcome, one.detail) for one in session.scalars(select(DeliveryAttempt).order_by(
            DeliveryAttempt.id))]  # fmt: skip


def let_time_pass(platform: Platform) -> None:
    with platform.database.write() as session:
        session.execute(update(Delivery).where(Delivery.status == "waiting").values(due_at=LONG_AGO))
        session.execute(update(Delivery).where(Delivery.status == "running").values(lease_until=LONG_AGO))


async def test_a_message_is_sent_once_and_the_channels_number_is_kept(
    platform: Platform, told: Callable[..., str]
) -> None:
    told("收到了")
    post = Post()
    for _ in range(3):
        await round_of(platform, post)
        let_time_pass(platform)
    assert post.sent == [("77", "收到了")]
    [delivery] = deliveries(platform)
    assert (delivery.status, delivery.external_id, delivery.lease_owner) == ("delivered", "tg1", None)
    assert delivery.ended_at is not None
    assert attempts(platform) == [("delivered", "")]


async def test_messages_of_one_worker_arrive_in_order_even_when_the_first_has_to_wait(
    platform: Platform, told: Callable[..., str]
) -> None:
    told("一", "二")
    post = Post(Retry(30, "429"))
    await round_of(platform, post)
    await round_of(platform, post)
    assert post.sent == [("77", "一")]  # not yet due again, and the second does not overtake
    let_time_pass(platform)
    for _ in range(3):
        await round_of(platform, post)
    assert [text for _, text in post.sent] == ["一", "一", "二"]


async def test_one_worker_does_not_hold_up_another(platform: Platform, told: Callable[..., str]) -> None:
    told("一", external_id="77")
    told("二", external_id="78")
    post = Post(Retry(30, "429"))
    await round_of(platform, post)
    assert {chat for chat, _ in post.sent} == {"77", "78"}
    assert sorted(one.status for one in deliveries(platform)) == ["delivered", "waiting"]


async def test_retry_waits_as_long_as_the_channel_says(platform: Platform, told: Callable[..., str]) -> None:
    told("一")
    before = now()
    await round_of(platform, Post(Retry(90, "429")))
    [delivery] = deliveries(platform)
    assert delivery.status == "waiting"
    assert timedelta(seconds=89) < delivery.due_at - before < timedelta(seconds=120)
    assert (delivery.ended_at, delivery.lease_owner) == (None, None)


async def test_what_never_gets_through_ends_some_day(platform: Platform, told: Callable[..., str]) -> None:
    told("一")
    with platform.database.write() as session:
        session.execute(update(Message).values(created_at=now() - GIVE_UP_AFTER))
    await round_of(platform, Post(Retry(1, "connection refused")))
    assert [one.status for one in deliveries(platform)] == ["failed"]


@pytest.mark.parametrize(
    ("outcome", "status", "reachable"),
    [
        (Uncertain("read time-out"), "uncertain", True),
        (Unreachable("blocked by the user"), "unreachable", False),
        (Failed("text is too long"), "failed", True),
    ],
)
async def test_what_is_never_sent_again(
    platform: Platform, told: Callable[..., str], outcome: Outcome, status: str, reachable: bool
) -> None:
    conversation = told("一")
    post = Post(outcome)
    for _ in range(3):
        await round_of(platform, post)
        let_time_pass(platform)
    assert len(post.sent) == 1
    assert [one.status for one in deliveries(platform)] == [status]
    assert attempts(platform) == [(status, outcome.detail)]  # type: ignore[union-attr]
    with platform.database.read() as session:
        assert session.get_one(Conversation, conversation).reachable is reachable


async def test_after_an_uncertain_one_the_next_message_goes_out(platform: Platform, told: Callable[..., str]) -> None:
    told("一", "二")
    post = Post(Uncertain("read time-out"))
    await round_of(platform, post)
    await round_of(platform, post)
    assert [text for _, text in post.sent] == ["一", "二"]


async def test_a_process_killed_while_sending_leaves_the_message_to_the_next(
    platform: Platform, told: Callable[..., str]
) -> None:
    told("一")
    with pytest.raises(Crash):
        await round_of(platform, Killed())
    post = Post()
    await round_of(platform, post)
    assert post.sent == []  # the lease still runs
    let_time_pass(platform)
    await round_of(platform, post)
    assert post.sent == [("77", "一")]
    [delivery] = deliveries(platform)
    assert (delivery.status, delivery.attempts) == ("delivered", 2)


async def test_a_result_that_comes_after_the_lease_was_lost_is_not_written(
    platform: Platform, told: Callable[..., str]
) -> None:
    told("一")

    class Slow(Post):
        async def send(self, chat: str, message: Message) -> Outcome:
            with platform.database.write() as session:
                session.execute(update(Delivery).values(lease_owner="another process"))
            return Failed("late")

    await round_of(platform, Slow())
    assert [one.status for one in deliveries(platform)] == ["running"]
    assert attempts(platform) == []


async def test_a_channel_that_does_not_run_here_keeps_its_messages(
    platform: Platform, told: Callable[..., str]
) -> None:
    told("一")
    await round_of(platform, None)
    assert [one.status for one in deliveries(platform)] == ["waiting"]
    assert attempts(platform) == [("retry", "channel not running")]


async def test_a_conversation_without_an_address_is_unreachable(platform: Platform, told: Callable[..., str]) -> None:
    conversation = told("一", external_id=None)
    post = Post()
    await round_of(platform, post)
    assert post.sent == []
    with platform.database.read() as session:
        assert not session.get_one(Conversation, conversation).reachable


async def test_the_web_page_reads_the_log_itself(platform: Platform, told: Callable[..., str]) -> None:
    told("一", channel="web")
    assert deliveries(platform) == []


async def test_the_running_sender_sends_what_is_said_meanwhile(platform: Platform, told: Callable[..., str]) -> None:
    post = Post(Retry(0, "429"))
    running = asyncio.create_task(Sender(platform, {"telegram": post}).run())
    await asyncio.sleep(0.05)
    told("一", "二")
    platform.bell.ring("outbox")
    for _ in range(100):
        if all(one.status == "delivered" for one in deliveries(platform)):
            break
        await asyncio.sleep(0.1)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert [text for _, text in post.sent] == ["一", "一", "二"]
