"""Telegram: updates in (long polling or webhook), messages out. python-telegram-bot owns the transport.

An update is committed to the inbox before Telegram is told that we have it: the updater
puts it into `_Intake`, whose `put` returns only after the commit.
"""

from __future__ import annotations

import asyncio
import hmac
import json
from typing import Any

import structlog
from fastapi import APIRouter, HTTPException, Request
from sqlalchemy.orm import Session
from telegram import Bot, CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram import Message as TelegramMessage
from telegram.constants import ChatMemberStatus, ChatType
from telegram.error import BadRequest, Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError, TimedOut
from telegram.ext import ExtBot, Updater

from bot.conversations.attachments import BadFile, Upload, examine, store
from bot.conversations.dialogue import BadPayload, check_payload
from bot.conversations.inbox import Arrival, accept, conversation_for
from bot.conversations.models import Message
from bot.delivery.outbox import say
from bot.delivery.outcomes import Delivered, Failed, Outcome, Retry, Uncertain, Unreachable
from bot.platform import Platform

__all__ = ["ALLOWED_UPDATES", "TelegramChannel", "keyboard"]

logger = structlog.get_logger(__name__)

ALLOWED_UPDATES = ["message", "edited_message", "callback_query", "my_chat_member"]
_COMMANDS = {"/start": "/greet", "/help": "/help", "/human": "/human", "/progress": "/progress", "/cancel": "/cancel"}
_MOST_CALLBACK_BYTES = 64
_TRY_AGAIN = ("照片或文件没有收到，请再发一次。", "The photo or file did not arrive. Please send it again.")
_NOT_TAKEN = (
    "这个文件我收不了。请发照片、PDF 或录音，不超过10MB。",
    "I cannot take this file. Send a photo, a PDF or a recording, at most 10 MB.",
)


class _Intake:
    """Stands where the updater expects its queue: putting an update in means committing it."""

    def __init__(self, channel: TelegramChannel) -> None:
        self._channel = channel

    async def put(self, update: object) -> None:
        """Commit; while the database is away, keep trying, so that Telegram keeps the update for us."""
        pause = 0.5
        while isinstance(update, Update):
            try:
                await self._channel.receive(update)
                return
            except Exception as error:
                logger.error("telegram.receive_failed", update=update.update_id, error=type(error).__name__)
                await asyncio.sleep(pause)
                pause = min(pause * 2, 30)


class TelegramChannel:
    """One bot."""

    def __init__(self, platform: Platform) -> None:
        settings = platform.settings
        base = settings.telegram_api_url.rstrip("/")
        self._platform = platform
        self.bot: Bot = ExtBot(
            settings.telegram_token.get_secret_value(), base_url=f"{base}/bot", base_file_url=f"{base}/file/bot"
        )
        self._updater = Updater(self.bot, _Intake(self))  # type: ignore[arg-type]

    async def start(self) -> None:
        """Begin to receive. Retries while Telegram cannot be reached; a wrong token is said once and clearly."""
        settings = self._platform.settings
        pause = 1.0
        while True:
            try:
                await self._updater.initialize()
                if settings.webhook_url:
                    await self.bot.set_webhook(
                        settings.webhook_url,
                        secret_token=settings.telegram_webhook_secret.get_secret_value(),
                        allowed_updates=ALLOWED_UPDATES,
                    )
                else:
                    await self._updater.start_polling(
                        allowed_updates=ALLOWED_UPDATES, bootstrap_retries=-1, drop_pending_updates=False
                    )
                logger.info("telegram.started", mode="webhook" if settings.webhook_url else "polling")
                return
            except InvalidToken:
                logger.error("telegram.bad_token", advice="check XINSHENG_TELEGRAM_TOKEN")
                return
            except TelegramError as error:
                logger.warning("telegram.unreachable", error=type(error).__name__)
                await asyncio.sleep(pause)
                pause = min(pause * 2, 60)

    async def stop(self) -> None:
        """Stop receiving; what Telegram still holds comes at the next start."""
        if self._updater.running:
            await self._updater.stop()
        await self._updater.shutdown()

    def router(self) -> APIRouter:
        """The webhook's route. A request without the secret is refused before its body is read."""
        routes = APIRouter(include_in_schema=False)
        secret = self._platform.settings.telegram_webhook_secret.get_secret_value()

        @routes.post("/telegram/webhook")
        async def webhook(request: Request) -> dict[str, bool]:
            given = request.headers.get("x-telegram-bot-api-secret-token", "")
            if not secret or not hmac.compare_digest(given.encode(), secret.encode()):
                raise HTTPException(403, "wrong secret")
            try:
                update = Update.de_json(await request.json(), self.bot)
            except (ValueError, TypeError, KeyError):
                raise HTTPException(400, "not an update") from None
            await self.receive(update)
            return {"ok": True}

        return routes

    async def receive(self, update: Update) -> None:
        """Commit one update. Raises when it could not be committed, so that it is delivered again."""
        if update.my_chat_member is not None:
            blocked = update.my_chat_member.new_chat_member.status == ChatMemberStatus.BANNED
            await self._set_reachable(str(update.my_chat_member.chat.id), not blocked)
            return
        message, query = update.message or update.edited_message, update.callback_query
        source = query.message if query else message
        if source is None or source.chat.type != ChatType.PRIVATE:
            return
        chat, user = str(source.chat.id), update.effective_user
        language = "en" if user and user.language_code and not user.language_code.startswith("zh") else "zh"
        key = f"{self.bot.id}:{update.update_id}"
        if query:
            await self._accept(chat, language, key, payload=_button(query))
            await self._acknowledge(query)
        elif isinstance(message, TelegramMessage):
            upload, problem = await self._file(message)
            text, payload = _words(message)
            await self._accept(chat, language, key, text=text, payload=payload, upload=upload, problem=problem)
        self._platform.bell.ring("inbox")

    async def send(self, chat: str, message: Message) -> Outcome:
        """Send one message and say what came of it."""
        try:
            sent = await self.bot.send_message(
                int(chat), message.text, reply_markup=keyboard(message.buttons), connect_timeout=5, read_timeout=15
            )
        except RetryAfter as error:
            wait = error.retry_after
            return Retry(wait.total_seconds() if hasattr(wait, "total_seconds") else float(wait), "429")
        except Forbidden as error:
            return Unreachable(str(error))
        except BadRequest as error:
            gone = "chat not found" in str(error).lower() or "deactivated" in str(error).lower()
            return Unreachable(str(error)) if gone else Failed(str(error))
        except TimedOut as error:
            # A pool or connect time-out has sent nothing; after a read time-out nobody knows.
            before = "pool" in str(error).lower() or type(error.__cause__).__name__ in ("ConnectTimeout", "PoolTimeout")
            return Retry(2, "connect time-out") if before else Uncertain("read time-out")
        except NetworkError as error:
            refused = type(error.__cause__).__name__ in ("ConnectError", "ConnectTimeout")
            return Retry(2, "connect failed") if refused else Uncertain(type(error.__cause__).__name__)
        except TelegramError as error:
            return Retry(10, type(error).__name__)
        return Delivered(str(sent.message_id))

    async def _accept(
        self,
        chat: str,
        language: str,
        key: str,
        *,
        text: str = "",
        payload: str | None = None,
        upload: Upload | None = None,
        problem: tuple[str, str] | None = None,
    ) -> None:
        def work(session: Session) -> None:
            conversation = conversation_for(session, "telegram", chat, language)
            conversation.reachable = True
            if problem:
                say(session, conversation, problem[conversation.language == "en"])
                return
            attachment = store(session, conversation.id, upload) if upload else None
            arrival = Arrival(
                "telegram", key, text=text, payload=payload, attachment_id=attachment.id if attachment else None
            )
            accepted = accept(session, conversation.id, arrival)
            if accepted.repeated and attachment is not None:
                session.delete(attachment)

        await self._platform.database.run(work)

    async def _set_reachable(self, chat: str, reachable: bool) -> None:
        def work(session: Session) -> None:
            conversation_for(session, "telegram", chat).reachable = reachable

        await self._platform.database.run(work)

    async def _acknowledge(self, query: CallbackQuery) -> None:
        """Stop the button's spinner; it is only looks, so a failure is nothing."""
        try:
            await query.answer()
        except TelegramError as error:
            logger.info("telegram.acknowledge_failed", error=type(error).__name__)

    async def _file(self, message: TelegramMessage) -> tuple[Upload | None, tuple[str, str] | None]:
        """The file of a message, or what to tell the worker when it cannot be had."""
        source: Any = message.photo[-1] if message.photo else message.document or message.voice or message.audio
        if source is None:
            return None, None
        limit = self._platform.settings.upload_limit
        if (source.file_size or 0) > limit:
            return None, _NOT_TAKEN
        try:
            remote = await source.get_file(read_timeout=20)
            content = bytes(await remote.download_as_bytearray(read_timeout=30))
            return examine(getattr(source, "file_name", None) or "photo.jpg", content, limit), None
        except BadFile:
            return None, _NOT_TAKEN
        except TelegramError as error:
            logger.warning("telegram.download_failed", error=type(error).__name__)
            return None, _TRY_AGAIN


def keyboard(buttons: list[Any]) -> InlineKeyboardMarkup | None:
    """One button a row, which reads well on a small phone. A value over Telegram's 64 bytes is a fault of ours."""
    if not buttons:
        return None
    for button in buttons:
        if len(button["payload"].encode()) > _MOST_CALLBACK_BYTES:
            raise ValueError(f"button value over {_MOST_CALLBACK_BYTES} bytes: {button['payload']}")
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(button["title"], callback_data=button["payload"])] for button in buttons]
    )


def _button(query: CallbackQuery) -> str:
    try:
        return check_payload(str(query.data))
    except BadPayload:
        return "/help"  # a button of an older version: show what can be done


def _words(message: TelegramMessage) -> tuple[str, str | None]:
    """Text, or a button's value for a command, a contact card or a location."""
    if message.contact is not None:
        return message.contact.phone_number, None
    if message.location is not None:
        spot = f"{message.location.latitude:.5f},{message.location.longitude:.5f}"
        place = {"place": f"位置 {spot}", "district": None, "town": None, "in_city": None}
        return "", f"/inform{json.dumps({'place': place}, ensure_ascii=False)}"
    text = message.text or message.caption or ""
    return text, _COMMANDS.get(text.split("@")[0].split()[0] if text.startswith("/") else "")
