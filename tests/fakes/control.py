"""What a test may do: act as a worker's phone, order failures, and look at what the bot sent."""

from __future__ import annotations

import copy

from tests.fakes.faults import Fault, FaultKind, Faults
from tests.fakes.phone import Phone
from tests.fakes.updates import Updates
from tests.fakes.world import Call, Json, Sent, Violation, World

__all__ = ["Control"]


class Control(Phone):
    """The test's view of the server. Every method may be called from any thread."""

    def __init__(self, world: World, updates: Updates, faults: Faults) -> None:
        super().__init__(world, updates)
        self._faults = faults

    def fail(
        self,
        kind: FaultKind,
        times: int = 1,
        seconds: float = 1.0,
        chat_id: int | None = None,
        method: str | None = None,
    ) -> None:
        """Order a failure of the next `times` sends (to `chat_id`), or of the next calls of `method`.

        `seconds` is the retry_after of `too_many_requests` and the delay of `slow`. Requests are
        checked first: a wrong one is refused as such and leaves the failure for the next. The
        method of a file's download is "download", for the connection's failures and `server_error`.
        """
        with self._changes:
            self._faults.waiting.append(Fault(kind, times, seconds, chat_id, method))

    def faults(self) -> list[Fault]:
        """The failures that have not happened yet."""
        with self._changes:
            return copy.deepcopy(self._faults.waiting)

    def clear_faults(self) -> None:
        """Forget the failures that have not happened yet."""
        with self._changes:
            self._faults.waiting.clear()

    def expire_callback_queries(self) -> None:
        """Make every button press so far too old to be answered."""
        with self._changes:
            self._world.callbacks.clear()

    def reset(self) -> None:
        """Forget people, messages, updates, faults and the webhook. Ids go on counting."""
        with self._changes:
            self._world.forget()
            self._updates.forget()
            self._faults.waiting.clear()
            self._changes.notify()

    def sent(self, chat_id: int | None = None, method: str | None = None, after: int = 0) -> list[Sent]:
        """The bot's messages that Telegram accepted, oldest first, with a message id above `after`.

        Also those whose answer the bot never got (`slow`, `cut_after`). Edits and deletions do
        not change the list: see `history` and `calls`.
        """
        with self._changes:
            wanted = (sent for sent in self._world.sent if chat_id in (None, sent.chat_id) and sent.message_id > after)
            return [sent for sent in wanted if method in (None, sent.method)]

    def wait_sent(
        self,
        chat_id: int | None = None,
        count: int = 1,
        method: str | None = None,
        after: int = 0,
        timeout: float = 10.0,
    ) -> list[Sent]:
        """Block until `sent` has `count` messages. TimeoutError says what there is instead.

        In a coroutine use `sent_soon`, or nothing else in its loop goes on.
        """
        self._changes.wait(lambda: len(self.sent(chat_id, method, after)) >= count, timeout)
        return self._enough(self.sent(chat_id, method, after), count, timeout)

    async def sent_soon(
        self,
        chat_id: int | None = None,
        count: int = 1,
        method: str | None = None,
        after: int = 0,
        timeout: float = 10.0,
    ) -> list[Sent]:
        """`wait_sent` for coroutines."""
        await self._changes.until(lambda: len(self.sent(chat_id, method, after)) >= count, timeout)
        return self._enough(self.sent(chat_id, method, after), count, timeout)

    def calls(self, method: str | None = None, chat_id: int | None = None) -> list[Call]:
        """Every request of the bot with the right token, in the order of the answers, refused ones too."""
        with self._changes:
            wanted = (call for call in self._world.calls if method in (None, call.method))
            return [call for call in wanted if chat_id in (None, call.chat_id)]

    def history(self, chat_id: int) -> list[Json]:
        """The chat as the person sees it now: both sides, after edits and deletions."""
        with self._changes:
            return copy.deepcopy(list(self._world.chat(chat_id).messages.values()))

    def violations(self) -> list[Violation]:
        """The requests that do not follow the Bot API. A test of a correct bot finds none."""
        with self._changes:
            return list(self._world.violations)

    def pending_updates(self) -> list[Json]:
        """The updates that the bot has not confirmed."""
        with self._changes:
            return [item.update for item in self._updates.waiting]

    def webhook(self) -> Json:
        """What getWebhookInfo says, with `secret_token` and the number of pushes tried so far."""
        with self._changes:
            secret = self._updates.webhook.secret if self._updates.webhook else None
            return self._updates.webhook_info() | {"secret_token": secret, "attempts": self._updates.attempts}

    def commands(self) -> dict[str, list[Json]]:
        """What setMyCommands set, by scope (JSON) and language."""
        with self._changes:
            return copy.deepcopy(self._world.commands)

    @staticmethod
    def _enough(sent: list[Sent], count: int, timeout: float) -> list[Sent]:
        if len(sent) < count:
            texts = [one.text for one in sent]
            raise TimeoutError(f"{len(sent)} of {count} messages after {timeout:g} s: {texts}")
        return sent
