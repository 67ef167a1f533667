"""The methods of the Bot API that the fake knows, each answering as Telegram does in a private chat."""

from __future__ import annotations

import copy
import time
from collections.abc import Callable
from typing import Any

from aiogram.methods import (
    AnswerCallbackQuery,
    DeleteMessage,
    DeleteMyCommands,
    EditMessageReplyMarkup,
    EditMessageText,
    GetFile,
    GetMyCommands,
    SendChatAction,
    SendDocument,
    SendMessage,
    SendPhoto,
    SetMyCommands,
)
from aiogram.types import BufferedInputFile

from tests.fakes.checks import Method, caption_of, text_of
from tests.fakes.errors import ApiError
from tests.fakes.updates import Updates
from tests.fakes.world import Chat, Json, NotAnImage, Sent, World

__all__ = ["Methods", "chat_id_of"]

MEGABYTE = 1024 * 1024
Sending = SendMessage | SendPhoto | SendDocument


def chat_id_of(call: Method) -> int | None:
    """The private chat that a request is about, if any."""
    try:
        return int(getattr(call, "chat_id", None) or "")
    except ValueError:
        return None


class Methods:
    """Handlers by method name, called under the lock with a checked request.

    Only private chats exist: no groups, topics, business connections, payments or albums of the
    bot. A message to somebody who never wrote to the bot is refused, as Telegram does.
    """

    def __init__(self, world: World, updates: Updates, callback_lifetime: float) -> None:
        self._world = world
        self._callback_lifetime = callback_lifetime
        self.handlers: dict[str, Callable[[Any], Any]] = {
            "getMe": lambda call: world.bot | {"can_join_groups": False, "can_read_all_group_messages": False},
            "close": lambda call: True,
            "logOut": lambda call: True,
            "setWebhook": updates.set_webhook,
            "deleteWebhook": updates.delete_webhook,
            "getWebhookInfo": lambda call: updates.webhook_info(),
            "sendMessage": self.send_message,
            "sendPhoto": self.send_photo,
            "sendDocument": self.send_document,
            "sendChatAction": self.send_chat_action,
            "editMessageText": self.edit_text,
            "editMessageReplyMarkup": self.edit_reply_markup,
            "deleteMessage": self.delete_message,
            "answerCallbackQuery": self.answer_callback_query,
            "getFile": self.get_file,
            "setMyCommands": self.set_my_commands,
            "getMyCommands": self.get_my_commands,
            "deleteMyCommands": self.delete_my_commands,
        }

    def send_message(self, call: SendMessage) -> Json:
        chat = self._reachable(call)
        text, entities = text_of(call)
        return self._deliver(chat, "sendMessage", call, text, _with_entities("text", text, entities))

    def send_photo(self, call: SendPhoto) -> Json:
        chat = self._reachable(call)
        if isinstance(call.photo, BufferedInputFile):
            _refuse_larger(call.photo.data, 10)
            try:
                sizes = self._world.store_photo(call.photo.data)
            except NotAnImage as error:
                raise ApiError(400, "Bad Request: IMAGE_PROCESS_FAILED") from error
        else:
            sizes = [self._known_file(call.photo, "photo")]
        return self._deliver_file(chat, "sendPhoto", call, {"photo": sizes})

    def send_document(self, call: SendDocument) -> Json:
        chat = self._reachable(call)
        if isinstance(call.document, BufferedInputFile):
            _refuse_larger(call.document.data, 50)
            document = self._world.store_document(call.document.data, call.document.filename or "file", None)
        else:
            document = self._known_file(call.document, "document")
        return self._deliver_file(chat, "sendDocument", call, {"document": document})

    def send_chat_action(self, call: SendChatAction) -> bool:
        self._reachable(call)
        return True

    def edit_text(self, call: EditMessageText) -> Json:
        chat, message = self._editable(call)
        if "text" not in message:
            raise ApiError(400, "Bad Request: there is no text in the message to edit")
        text, entities = text_of(call)
        return self._edit(chat, message, _with_entities("text", text, entities), call.reply_markup)

    def edit_reply_markup(self, call: EditMessageReplyMarkup) -> Json:
        chat, message = self._editable(call)
        kept: Json = {name: message[name] for name in ("text", "entities") if name in message}
        return self._edit(chat, message, kept, call.reply_markup)

    def delete_message(self, call: DeleteMessage) -> bool:
        chat = self._reachable(call)
        if chat.messages.pop(call.message_id, None) is None:
            raise ApiError(400, "Bad Request: message to delete not found")
        self._world.changes.notify()
        return True

    def answer_callback_query(self, call: AnswerCallbackQuery) -> bool:
        asked = self._world.callbacks.get(call.callback_query_id)
        if asked is None or time.time() - asked > self._callback_lifetime:
            why = "query is too old and response timeout expired or query ID is invalid"
            raise ApiError(400, f"Bad Request: {why}")
        return True

    def get_file(self, call: GetFile) -> Json:
        file = self._world.files.get(call.file_id)
        if file is None:
            raise ApiError(400, "Bad Request: wrong file_id or the file is temporarily unavailable")
        if file.size > 20 * MEGABYTE:
            raise ApiError(400, "Bad Request: file is too big")
        ids = {"file_id": file.file_id, "file_unique_id": file.file_unique_id}
        return ids | {"file_size": file.size, "file_path": file.path}

    def set_my_commands(self, call: SetMyCommands) -> bool:
        self._world.commands[_commands_key(call)] = [
            item.model_dump(mode="json", exclude_none=True) for item in call.commands
        ]
        return True

    def get_my_commands(self, call: GetMyCommands) -> list[Json]:
        return self._world.commands.get(_commands_key(call), [])

    def delete_my_commands(self, call: DeleteMyCommands) -> bool:
        self._world.commands.pop(_commands_key(call), None)
        return True

    def _reachable(self, call: Method) -> Chat:
        chat = self._world.chats.get(chat_id_of(call) or 0)
        if chat is None:
            raise ApiError(400, "Bad Request: chat not found")
        if chat.blocked:
            raise ApiError(403, "Forbidden: bot was blocked by the user")
        return chat

    def _editable(self, call: EditMessageText | EditMessageReplyMarkup) -> tuple[Chat, Json]:
        if call.chat_id is None or call.message_id is None:
            raise ApiError(400, "Bad Request: message identifier is not specified", violation=True)
        chat = self._reachable(call)
        message = chat.messages.get(call.message_id)
        if message is None:
            raise ApiError(400, "Bad Request: message to edit not found")
        sent = next((sent for sent in self._world.sent if sent.message_id == call.message_id), None)
        if sent is None or (sent.reply_markup and "inline_keyboard" not in sent.reply_markup):
            raise ApiError(400, "Bad Request: message can't be edited")
        return chat, message

    def _edit(self, chat: Chat, message: Json, content: Json, markup: Any) -> Json:
        """Replace text and keyboard; no keyboard given means that it goes away."""
        changed = {name: value for name, value in message.items() if name not in ("text", "entities", "reply_markup")}
        changed |= content
        if markup is not None and markup.inline_keyboard:
            changed["reply_markup"] = _as_json(markup)
        if changed == message:
            why = (
                "message is not modified: specified new message content and reply markup are exactly the same "
                "as a current content and reply markup of the message"
            )
            raise ApiError(400, f"Bad Request: {why}")
        chat.messages[message["message_id"]] = changed | {"edit_date": int(time.time())}
        self._world.changes.notify()
        return copy.deepcopy(chat.messages[message["message_id"]])

    def _deliver_file(self, chat: Chat, method: str, call: Sending, content: Json) -> Json:
        caption, entities = caption_of(call)
        return self._deliver(chat, method, call, caption, content | _with_entities("caption", caption, entities))

    def _deliver(self, chat: Chat, method: str, call: Sending, text: str, content: Json) -> Json:
        reply = self._replied_to(chat, call)
        now = time.time()
        message: Json = {
            "message_id": self._world.next_message_id(),
            "from": self._world.bot,
            "chat": chat.as_json(),
            "date": int(now),
        }
        message |= content | reply
        markup = None if call.reply_markup is None else _as_json(call.reply_markup)
        if markup and markup.get("inline_keyboard"):
            message["reply_markup"] = markup
        elif markup and ("keyboard" in markup or "remove_keyboard" in markup):
            chat.reply_keyboard = markup if "keyboard" in markup else None
        chat.messages[message["message_id"]] = message
        self._world.sent.append(
            Sent(
                message_id=message["message_id"],
                chat_id=chat.id,
                method=method,
                text=text,
                reply_markup=markup,
                when=now,
                parameters=_as_json(call),
                message=copy.deepcopy(message),
            )
        )
        self._world.changes.notify()
        return copy.deepcopy(message)

    def _replied_to(self, chat: Chat, call: Sending) -> Json:
        wanted = call.reply_parameters.message_id if call.reply_parameters else call.reply_to_message_id
        if wanted is None:
            return {}
        if wanted in chat.messages:
            original = chat.messages[wanted]
            return {"reply_to_message": {k: v for k, v in original.items() if k != "reply_to_message"}}
        careless = call.reply_parameters.allow_sending_without_reply if call.reply_parameters else None
        if True in (careless, call.allow_sending_without_reply):  # unset is an object of aiogram's, not None
            return {}
        raise ApiError(400, "Bad Request: message to be replied not found")

    def _known_file(self, file_id: object, kind: str) -> Json:
        """A file that is already on the server; the fake does not fetch URLs."""
        file = self._world.files.get(str(file_id))
        if file is None:
            raise ApiError(400, "Bad Request: wrong file identifier/HTTP URL specified")
        if file.kind != kind:
            raise ApiError(400, f"Bad Request: can't use file of type {file.kind.title()} as {kind.title()}")
        return file.as_json()


def _as_json(model: Any) -> Json:
    """What the bot gave, without aiogram's defaults; an uploaded file becomes its name."""
    given = {name: getattr(model, name) for name in model.model_fields_set}
    files = {name: value.filename for name, value in given.items() if isinstance(value, BufferedInputFile)}
    plain: Json = model.model_dump(mode="json", exclude_unset=True, exclude=set(files))
    return plain | files


def _with_entities(name: str, text: str, entities: list[Json]) -> Json:
    content: Json = {name: text} if text else {}
    if entities:
        content["entities" if name == "text" else "caption_entities"] = entities
    return content


def _refuse_larger(body: bytes, megabytes: int) -> None:
    if len(body) > megabytes * MEGABYTE:
        raise ApiError(413, "Request Entity Too Large")
    if not body:
        raise ApiError(400, "Bad Request: file must be non-empty")


def _commands_key(call: SetMyCommands | GetMyCommands | DeleteMyCommands) -> str:
    scope = call.scope.model_dump_json(exclude_none=True) if call.scope else '{"type":"default"}'
    return f"{scope} {call.language_code or ''}"
