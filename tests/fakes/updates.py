"""The updates that wait for the bot, handed out by long polling or pushed to its webhook."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import httpx
from aiogram.methods import DeleteWebhook, GetUpdates, SetWebhook

from tests.fakes.changes import Changes
from tests.fakes.errors import ApiError, ControlError

__all__ = ["Updates"]

NOT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}


@dataclass(eq=False)
class Waiting:
    """`again` marks a repeated update: it is handed out once, whatever the bot has confirmed."""

    update: dict[str, Any]
    again: bool = False

    @property
    def id(self) -> int:
        return int(self.update["update_id"])


@dataclass(frozen=True)
class Webhook:
    url: str
    secret: str | None = None
    max_connections: int = 40


class Updates:
    """The queue behind getUpdates and the webhook.

    The webhook gets one update at a time, in order, and the next only after a 2xx; a failed one
    is repeated after `backoff` seconds, doubled each time up to `max_backoff`. Unlike Telegram it
    also takes plain http and any certificate, never gives up, does not read `Retry-After`, and does not run a method
    that the webhook answers with.
    """

    def __init__(self, changes: Changes, *, backoff: float, max_backoff: float, push_timeout: float) -> None:
        self._changes = changes
        self._backoff, self._max_backoff, self._push_timeout = backoff, max_backoff, push_timeout
        self._last_id = int(time.time()) % 1_000_000 * 100
        self._polls = 0
        self.forget()

    def forget(self) -> None:
        """Drop all updates and the webhook; update ids go on counting."""
        self.waiting: list[Waiting] = []
        self.history: dict[int, dict[str, Any]] = {}
        self.webhook: Webhook | None = None
        self.attempts = 0
        self._allowed: list[str] = []
        self._last_error: tuple[int, str] | None = None

    def add(self, kind: str, content: dict[str, Any]) -> dict[str, Any]:
        """A new update. It only waits for the bot if the bot allows this kind."""
        with self._changes:
            self._last_id += 1
            update = {"update_id": self._last_id, kind: content}
            self.history[self._last_id] = update
            if kind in self._allowed if self._allowed else kind not in NOT_BY_DEFAULT:
                self.waiting.append(Waiting(update))
            self._changes.notify()
            return update

    def repeat(self, update_id: int) -> dict[str, Any]:
        """Hand out an update once more, as Telegram does when an answer got lost."""
        with self._changes:
            if update_id not in self.history:
                raise ControlError(f"there was no update {update_id}")
            self.waiting.append(Waiting(self.history[update_id], again=True))
            self._changes.notify()
            return self.history[update_id]

    async def get(self, call: GetUpdates, hung_up: Callable[[], bool]) -> list[dict[str, Any]]:
        """Long polling. Of two polls at once the older is answered 409, as is any poll beside a webhook.

        A poll whose client `hung_up` ends without using up a repeated update.
        """
        with self._changes:
            self._refuse_beside_webhook()
            self._polls += 1
            mine = self._polls
            if call.allowed_updates is not None:
                self._allowed = list(call.allowed_updates)
            self._confirm(call.offset or 0)
            self._changes.notify()

        def ready() -> bool:
            return bool(self.waiting or self._polls != mine or self.webhook or self._changes.closing or hung_up())

        await self._changes.until(ready, min(call.timeout or 0, 50))
        with self._changes:
            if self.webhook:
                raise ApiError(409, "Conflict: terminated by setWebhook request")
            if self._polls != mine:
                why = "terminated by other getUpdates request; make sure that only one bot instance is running"
                raise ApiError(409, f"Conflict: {why}")
            if hung_up():
                return []
            batch = self.waiting[: min(max(call.limit or 100, 1), 100)]
            self.waiting = [item for item in self.waiting if not (item.again and item in batch)]
            return [item.update for item in batch]

    def set_webhook(self, call: SetWebhook) -> str:
        """Telegram's remark on what changed. An empty url removes the webhook."""
        if not call.url:
            return self.delete_webhook(DeleteWebhook(drop_pending_updates=call.drop_pending_updates))
        if not call.url.startswith(("https://", "http://")):
            raise ApiError(400, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook")
        webhook = Webhook(call.url, call.secret_token, call.max_connections or 40)
        remark = "Webhook is already set" if webhook == self.webhook else "Webhook was set"
        self.webhook, self._last_error = webhook, None
        if call.allowed_updates is not None:
            self._allowed = list(call.allowed_updates)
        self._drop_if(call.drop_pending_updates)
        return remark

    def delete_webhook(self, call: DeleteWebhook) -> str:
        remark = "Webhook was deleted" if self.webhook else "Webhook is already deleted"
        self.webhook, self._last_error = None, None
        self._drop_if(call.drop_pending_updates)
        return remark

    def webhook_info(self) -> dict[str, Any]:
        info: dict[str, Any] = {
            "url": self.webhook.url if self.webhook else "",
            "has_custom_certificate": False,
            "pending_update_count": len(self.waiting),
        }
        if self.webhook:
            info["max_connections"] = self.webhook.max_connections
        if self._allowed:
            info["allowed_updates"] = self._allowed
        if self._last_error:
            info["last_error_date"], info["last_error_message"] = self._last_error
        return info

    async def push_forever(self) -> None:
        """Deliver to the webhook, whenever there is one, until the server closes."""
        delay = self._backoff
        async with httpx.AsyncClient(trust_env=False, verify=False, timeout=self._push_timeout) as client:
            while not self._changes.closing:
                await self._changes.until(lambda: self._changes.closing or bool(self.webhook and self.waiting))
                with self._changes:
                    webhook, item = self.webhook, self.waiting[0] if self.waiting else None
                if not webhook or not item or self._changes.closing:
                    continue
                delivered = await self._push(client, webhook, item)
                if delivered or await self._changes.until(self._changed_from(webhook), delay):
                    delay = self._backoff
                else:
                    delay = min(delay * 2, self._max_backoff)

    async def _push(self, client: httpx.AsyncClient, webhook: Webhook, item: Waiting) -> bool:
        headers = {"X-Telegram-Bot-Api-Secret-Token": webhook.secret} if webhook.secret else {}
        try:
            answer = await client.post(webhook.url, json=item.update, headers=headers)
            failure = "" if answer.is_success else f"Wrong response from the webhook: {answer.status_code}"
        except httpx.ConnectError:
            failure = "Connection refused"
        except httpx.TimeoutException:
            failure = "Read timeout expired"
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            failure = str(error) or type(error).__name__
        with self._changes:
            self.attempts += 1
            if failure:
                self._last_error = (int(time.time()), failure)
            elif item in self.waiting:
                self.waiting.remove(item)
            self._changes.notify()
        return not failure

    def _changed_from(self, webhook: Webhook) -> Callable[[], bool]:
        return lambda: self._changes.closing or self.webhook != webhook

    def _confirm(self, offset: int) -> None:
        if offset > 0:
            self.waiting = [item for item in self.waiting if item.again or item.id >= offset]
        elif offset < 0:
            self.waiting = self.waiting[offset:]

    def _drop_if(self, drop: bool | None) -> None:
        if drop:
            self.waiting.clear()
        self._changes.notify()

    def _refuse_beside_webhook(self) -> None:
        if self.webhook:
            why = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
            raise ApiError(409, f"Conflict: {why}")
