"""What Telegram knows: the bot, the people who talk to it, their messages and files.

Callers hold the lock (`with world.changes:`) around every use.
"""

from __future__ import annotations

import hashlib
import io
import mimetypes
import time
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Any

from PIL import Image, UnidentifiedImageError

from tests.fakes.changes import Changes

__all__ = ["Call", "Chat", "NotAnImage", "Sent", "StoredFile", "Violation", "World"]

Json = dict[str, Any]

FOLDERS = {"photo": "photos", "document": "documents", "voice": "voice", "sticker": "stickers"}


class NotAnImage(ValueError):
    """The body of a photo cannot be decoded."""


@dataclass(frozen=True)
class Sent:
    """A message of the bot, as it was when it was sent; later edits are in `Control.history`.

    `text` is what a person reads (the caption, for a photo or a document), `parameters` what the
    bot asked for, `message` Telegram's answer, `when` seconds since 1970.
    """

    message_id: int
    chat_id: int
    method: str
    text: str
    reply_markup: Json | None
    when: float
    parameters: Json
    message: Json

    @property
    def buttons(self) -> list[str]:
        """The titles on its keyboard, inline or not, row by row."""
        markup = self.reply_markup or {}
        rows = markup.get("inline_keyboard") or markup.get("keyboard") or []
        return [button if isinstance(button, str) else str(button["text"]) for row in rows for button in row]


@dataclass(frozen=True)
class Call:
    """A request of the bot and how it was answered; `status` is None when the connection was cut."""

    method: str
    chat_id: int | None
    parameters: Json
    when: float
    status: int | None
    description: str | None


@dataclass(frozen=True)
class Violation:
    """A request that does not follow the Bot API."""

    method: str
    description: str
    parameters: Json


@dataclass
class Chat:
    """A private chat: the person, and the messages that are not deleted."""

    user: Json
    messages: dict[int, Json] = field(default_factory=dict)
    reply_keyboard: Json | None = None
    blocked: bool = False

    @property
    def id(self) -> int:
        return int(self.user["id"])

    def as_json(self) -> Json:
        names = ("id", "first_name", "last_name", "username")
        return {name: self.user[name] for name in names if name in self.user} | {"type": "private"}


@dataclass(frozen=True)
class StoredFile:
    """A file on the server. `size` may be declared larger than the body, to test limits."""

    file_id: str
    file_unique_id: str
    kind: str
    path: str
    body: bytes
    size: int
    description: Json

    def as_json(self) -> Json:
        """The file as it stands in a message (Document, PhotoSize, Voice, Sticker)."""
        ids = {"file_id": self.file_id, "file_unique_id": self.file_unique_id, "file_size": self.size}
        return ids | self.description


class World:
    """Everything that the fake remembers, except the updates that wait for the bot."""

    def __init__(self, token: str) -> None:
        self.token = token
        self.changes = Changes()
        self.bot: Json = {
            "id": int(token.partition(":")[0]),
            "is_bot": True,
            "first_name": "薪声",
            "username": "xinsheng_test_bot",
        }
        self._last_message_id = 0
        self.forget()

    def forget(self) -> None:
        """Start over; ids go on counting, so that nothing old can be taken for something new."""
        self.chats: dict[int, Chat] = {}
        self.files: dict[str, StoredFile] = {}
        self.callbacks: dict[str, float] = {}
        self.commands: dict[str, list[Json]] = {}
        self.sent: list[Sent] = []
        self.calls: list[Call] = []
        self.violations: list[Violation] = []

    @property
    def last_message_id(self) -> int:
        return self._last_message_id

    def next_message_id(self) -> int:
        """Private chats of a bot share one counter, both directions."""
        self._last_message_id += 1
        return self._last_message_id

    def chat(self, chat_id: int) -> Chat:
        """The chat with this person, who now has started the bot."""
        if chat_id not in self.chats:
            self.chats[chat_id] = Chat({
                "id": chat_id, "is_bot": False, "first_name": "工友", "language_code": "zh-hans",
            })  # fmt: skip
        return self.chats[chat_id]

    def store(
        self, kind: str, body: bytes, name: str, *, declared_size: int | None = None, **description: object
    ) -> StoredFile:
        """Keep a file under a new `file_id`; the same body has the same `file_unique_id`."""
        number = len(self.files)
        file = StoredFile(
            file_id=f"{kind.upper()}-{self.bot['id']}-{number}-{time.time_ns():x}",
            file_unique_id=hashlib.sha256(kind.encode() + body).hexdigest()[:16],
            kind=kind,
            path=f"{FOLDERS[kind]}/file_{number}{PurePath(name).suffix}",
            body=body,
            size=declared_size or len(body),
            description=description,
        )
        self.files[file.file_id] = file
        return file

    def store_photo(self, body: bytes) -> list[Json]:
        """Keep a photo and its thumbnail: a list of PhotoSize, smallest first.

        Telegram re-encodes photos as JPEG of at most 1280 or 2560 pixels; the body here stays as
        it is, with whatever metadata it carries.
        """
        try:
            with Image.open(io.BytesIO(body)) as image:
                width, height = image.size
                small = image.convert("RGB")
        except (UnidentifiedImageError, OSError) as error:
            raise NotAnImage(str(error)) from error
        small.thumbnail((90, 90))
        thumbnail = io.BytesIO()
        small.save(thumbnail, "JPEG")
        sizes = [
            self.store("photo", thumbnail.getvalue(), "small.jpg", width=small.width, height=small.height),
            self.store("photo", body, "full.jpg", width=width, height=height),
        ]
        return [file.as_json() for file in sizes]

    def store_document(self, body: bytes, name: str, mime: str | None, declared_size: int | None = None) -> Json:
        """Keep a document; its type is guessed from the name when it is not given."""
        mime_type = mime or mimetypes.guess_type(name)[0] or "application/octet-stream"
        file = self.store("document", body, name, declared_size=declared_size, file_name=name, mime_type=mime_type)
        return file.as_json()
