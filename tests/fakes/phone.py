"""A worker's phone: the updates that a person in a private chat can cause."""

from __future__ import annotations

import copy
import io
import itertools
import time
from dataclasses import dataclass

from PIL import Image

from tests.fakes.errors import ControlError
from tests.fakes.formatting import utf16_length
from tests.fakes.updates import Updates
from tests.fakes.world import Chat, Json, NotAnImage, World

__all__ = ["Injected", "Phone"]

TEXT_LIMIT = 4096


@dataclass(frozen=True)
class Injected:
    """An update that was made. `mark` is the newest message id at that time:
    `wait_sent(chat, 1, after=injected.mark)` waits for what the bot says to it.

    `message_id` is the message it is about (the pressed one, for a button); None for a block.
    """

    update_id: int
    message_id: int | None
    mark: int
    update: Json


class Phone:
    """What people send to the bot. Every method may be called from any thread.

    A chat id is also the id of the person. Whoever writes to the bot has started it; a bot that
    writes first is refused with "chat not found" until `open_chat`. Texts get only the entities
    of a leading command: no links, phone numbers or hashtags are marked.
    """

    def __init__(self, world: World, updates: Updates) -> None:
        self._world, self._updates = world, updates
        self._changes = world.changes
        self._numbers = itertools.count(1)

    def open_chat(
        self,
        chat_id: int,
        first_name: str | None = None,
        last_name: str | None = None,
        username: str | None = None,
        language_code: str | None = None,
    ) -> Json:
        """Let the person exist and be reachable, without sending anything. Returns the Telegram user."""
        with self._changes:
            user = self._world.chat(chat_id).user
            names = {"first_name": first_name, "last_name": last_name, "username": username}
            given = names | {"language_code": language_code}
            user.update({name: value for name, value in given.items() if value is not None})
            return dict(user)

    def text(
        self,
        chat_id: int,
        text: str,
        first_name: str | None = None,
        language_code: str | None = None,
        date: int | None = None,
    ) -> Injected:
        """The person writes a message, at `date` (seconds since 1970; now by default)."""
        if not 1 <= len(text) <= TEXT_LIMIT:
            raise ControlError(f"a phone sends 1 to {TEXT_LIMIT} characters, not {len(text)}")
        self.open_chat(chat_id, first_name=first_name, language_code=language_code)
        content: Json = {"text": text}
        if text.startswith("/") and len(name := text.split(maxsplit=1)[0]) > 1:
            content["entities"] = [{"type": "bot_command", "offset": 0, "length": utf16_length(name)}]
        return self._receive(chat_id, content, date)

    def command(
        self,
        chat_id: int,
        name: str,
        arguments: str = "",
        first_name: str | None = None,
        language_code: str | None = None,
    ) -> Injected:
        """The person sends `/name arguments`."""
        return self.text(chat_id, f"/{name.removeprefix('/')} {arguments}".strip(), first_name, language_code)

    def press(
        self, chat_id: int, title: str | None = None, data: str | None = None, message_id: int | None = None
    ) -> Injected:
        """The person presses a button of the last keyboard, found by its title or its data.

        Looks at the newest message that still has an inline keyboard (or at `message_id`), then
        at the reply keyboard, whose button sends its title as a text. ControlError, with the
        buttons that there are, when it is not there or leads elsewhere (a link, a contact).
        """
        with self._changes:
            chat = self._world.chat(chat_id)
            shown = [message for message in chat.messages.values() if "reply_markup" in message]
            if message_id is not None:
                shown = [message for message in shown if message["message_id"] == message_id]
            rows = shown[-1]["reply_markup"]["inline_keyboard"] if shown else []
            inline = [button for row in rows for button in row]
            for button in inline:
                if _is(button, title, data):
                    return self._call_back(chat, shown[-1], button)
            reply_rows = (chat.reply_keyboard or {}).get("keyboard", []) if message_id is None else []
            reply = [{"text": button} if isinstance(button, str) else button for row in reply_rows for button in row]
            for button in reply:
                if data is None and _is(button, title, data):
                    return self._press_reply(chat, button)
            there = ", ".join(f"{button['text']!r} ({button.get('callback_data')})" for button in inline + reply)
            wanted = repr(title) if title is not None else repr(data)
            raise ControlError(f"no button {wanted} in chat {chat_id}; there are: {there or 'none'}")

    def contact(self, chat_id: int, phone_number: str, first_name: str | None = None, own: bool = True) -> Injected:
        """The person shares a phone number: the own one, or that of somebody who is not on Telegram."""
        with self._changes:
            name = first_name or self._world.chat(chat_id).user["first_name"]
        contact: Json = {"phone_number": phone_number, "first_name": name}
        return self._receive(chat_id, {"contact": contact | ({"user_id": chat_id} if own else {})})

    def location(self, chat_id: int, latitude: float, longitude: float) -> Injected:
        """The person shares a place."""
        return self._receive(chat_id, {"location": {"latitude": latitude, "longitude": longitude}})

    def photo(
        self, chat_id: int, body: bytes | None = None, caption: str | None = None, media_group_id: str | None = None
    ) -> Injected:
        """The person sends a photo (a small JPEG by default); an album is several with one `media_group_id`."""
        with self._changes:
            try:
                sizes = self._world.store_photo(_picture("JPEG") if body is None else body)
            except NotAnImage as error:
                raise ControlError(f"a phone would send this as a document: {error}") from error
        return self._receive(chat_id, {"photo": sizes} | _with(caption=caption, media_group_id=media_group_id))

    def document(
        self,
        chat_id: int,
        body: bytes = b"%PDF-1.4\n%%EOF\n",
        file_name: str = "file.pdf",
        mime_type: str | None = None,
        caption: str | None = None,
        media_group_id: str | None = None,
        declared_size: int | None = None,
    ) -> Injected:
        """The person sends a file. More than 20 MB (`declared_size`) cannot be fetched by a bot."""
        with self._changes:
            document = self._world.store_document(body, file_name, mime_type, declared_size)
        return self._receive(chat_id, {"document": document} | _with(caption=caption, media_group_id=media_group_id))

    def voice(self, chat_id: int, body: bytes = b"OggS\0 not really a voice", duration: int = 3) -> Injected:
        """The person sends a voice note of so many seconds."""
        with self._changes:
            file = self._world.store("voice", body, "voice.oga", duration=duration, mime_type="audio/ogg")
        return self._receive(chat_id, {"voice": file.as_json()})

    def sticker(self, chat_id: int, emoji: str = "👍") -> Injected:
        """The person sends a sticker."""
        look = {"width": 512, "height": 512, "is_animated": False, "is_video": False, "type": "regular", "emoji": emoji}
        with self._changes:
            file = self._world.store("sticker", _picture("WEBP"), "sticker.webp")
        return self._receive(chat_id, {"sticker": file.as_json() | look})

    def edit(self, chat_id: int, message_id: int, text: str) -> Injected:
        """The person changes the text (or the caption) of an own message."""
        with self._changes:
            message = self._world.chat(chat_id).messages.get(message_id)
            if message is None or message["from"]["is_bot"]:
                raise ControlError(f"{chat_id} has no own message {message_id} to edit")
            message["text" if "text" in message else "caption"] = text
            message.pop("entities", None)
            message["edit_date"] = int(time.time())
            return self._injected("edited_message", copy.deepcopy(message), message_id)

    def block(self, chat_id: int) -> Injected:
        """The person blocks the bot: sends are refused with 403 until `unblock`."""
        return self._membership(chat_id, blocked=True)

    def unblock(self, chat_id: int) -> Injected:
        """The person lets the bot write again."""
        return self._membership(chat_id, blocked=False)

    def redeliver(self, update_id: int) -> Json:
        """Hand out the same update once more, even if the bot has confirmed it."""
        return self._updates.repeat(update_id)

    def _receive(self, chat_id: int, content: Json, date: int | None = None) -> Injected:
        with self._changes:
            chat = self._world.chat(chat_id)
            if chat.blocked:
                raise ControlError(f"{chat_id} has blocked the bot and cannot write to it")
            message: Json = {
                "message_id": self._world.next_message_id(),
                "from": dict(chat.user),
                "chat": chat.as_json(),
                "date": date or int(time.time()),
            }
            message |= content
            chat.messages[message["message_id"]] = message
            return self._injected("message", copy.deepcopy(message), message["message_id"])

    def _call_back(self, chat: Chat, message: Json, button: Json) -> Injected:
        if "callback_data" not in button:
            raise ControlError(f"the button {button['text']!r} sends nothing to the bot")
        query = f"{time.time_ns()}{next(self._numbers)}"
        self._world.callbacks[query] = time.time()
        content = {
            "id": query,
            "from": dict(chat.user),
            "message": copy.deepcopy(message),
            "chat_instance": str(chat.id * 7919),
            "data": button["callback_data"],
        }
        return self._injected("callback_query", content, message["message_id"])

    def _press_reply(self, chat: Chat, button: Json) -> Injected:
        if button.keys() & {"request_contact", "request_location", "request_poll", "web_app"}:
            raise ControlError(f"the button {button['text']!r} asks for more: use contact() or location()")
        return self.text(chat.id, button["text"])

    def _membership(self, chat_id: int, *, blocked: bool) -> Injected:
        with self._changes:
            chat = self._world.chat(chat_id)
            if chat.blocked == blocked:
                raise ControlError(f"{chat_id} has {'already' if blocked else 'not'} blocked the bot")
            chat.blocked = blocked
            member = {"status": "member", "user": self._world.bot}
            kicked = {"status": "kicked", "user": self._world.bot, "until_date": 0}
            content = {
                "chat": chat.as_json(),
                "from": dict(chat.user),
                "date": int(time.time()),
                "old_chat_member": member if blocked else kicked,
                "new_chat_member": kicked if blocked else member,
            }
            return self._injected("my_chat_member", content, None)

    def _injected(self, kind: str, content: Json, message_id: int | None) -> Injected:
        update = self._updates.add(kind, content)
        return Injected(update["update_id"], message_id, self._world.last_message_id, update)


def _is(button: Json, title: str | None, data: str | None) -> bool:
    if title is None and data is None:
        raise ControlError("say which button: its title or its data")
    return title in (None, button["text"]) and data in (None, button.get("callback_data"))


def _with(**optional: str | None) -> Json:
    return {name: value for name, value in optional.items() if value is not None}


def _picture(kind: str) -> bytes:
    body = io.BytesIO()
    Image.new("RGB", (320, 240), (200, 80, 40)).save(body, kind)
    return body.getvalue()
