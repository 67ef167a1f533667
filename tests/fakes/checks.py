"""What Telegram would not accept: every request is read and checked here before anything happens.

The shapes come from aiogram's method models, an independent reading of the Bot API, so a
parameter that does not exist, has the wrong type or is missing is refused. Telegram itself
ignores an unknown parameter; here it is an error, because a bot that sends one meant something.
"""

from __future__ import annotations

import json
import re
import types
import typing
from typing import Any

import aiogram.methods
from aiogram.methods import (
    AnswerCallbackQuery,
    EditMessageText,
    SendChatAction,
    SendMessage,
    SetMyCommands,
    SetWebhook,
    TelegramMethod,
)
from aiogram.types import BufferedInputFile, InlineKeyboardMarkup, InputFile, ReplyKeyboardMarkup
from pydantic import BaseModel, ValidationError
from starlette.datastructures import UploadFile
from starlette.requests import Request

from tests.fakes.errors import ApiError
from tests.fakes.formatting import parse_html

__all__ = ["METHODS", "Method", "caption_of", "read_parameters", "text_of", "validate"]

Method = TelegramMethod[Any]

METHODS: dict[str, type[Method]] = {
    model.__name__.lower(): model
    for model in vars(aiogram.methods).values()
    if isinstance(model, type) and issubclass(model, TelegramMethod) and model is not TelegramMethod
}
"""Every method of the Bot API by its lower-case name (Telegram does not look at the case)."""

ACTIONS = {
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document",
    "choose_sticker", "find_location", "record_video_note", "upload_video_note",
}  # fmt: skip
PARSE_MODES = {"html", "markdown", "markdownv2"}


async def read_parameters(request: Request) -> dict[str, Any]:
    """The parameters of a request, from its query and its JSON, urlencoded or multipart body.

    Uploaded files become aiogram's `BufferedInputFile`.
    """
    parameters: dict[str, Any] = dict(request.query_params)
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "application/json":
        body = await request.body()
        try:
            sent = json.loads(body) if body else {}
        except ValueError:
            sent = None
        if not isinstance(sent, dict):
            raise _bad("can't parse JSON object")
        parameters |= {name: value for name, value in sent.items() if value is not None}
    elif kind in ("application/x-www-form-urlencoded", "multipart/form-data"):
        async with request.form() as form:
            for name, value in form.multi_items():
                parameters[name] = await _upload(value) if isinstance(value, UploadFile) else value
    return parameters


def validate(model: type[Method], parameters: dict[str, Any]) -> Method:
    """The request as aiogram's model. ApiError, marked as a violation, says what is wrong with it.

    Knows the limits of texts, captions, buttons and commands. Not checked: flood limits, the
    nesting of entities, and Markdown.
    """
    try:
        call = model.model_validate(_decode(model, parameters))
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(step) for step in first["loc"])
        raise _bad(f"wrong parameter {where}: {first['msg']}") from error
    if unknown := _unknown_fields(call, ""):
        raise _bad(f"unknown parameter {', '.join(unknown)}")
    _check_contents(call)
    return call


def text_of(call: Method) -> tuple[str, list[dict[str, Any]]]:
    """The text that a person sees and its entities; 1 to 4096 characters after parsing."""
    plain, entities = _visible(call, "text", "entities")
    if not plain:
        raise _bad("message text is empty")
    if len(plain) > 4096:
        raise _bad("message is too long")
    return plain, entities


def caption_of(call: Method) -> tuple[str, list[dict[str, Any]]]:
    """The caption that a person sees and its entities; 0 to 1024 characters after parsing."""
    plain, entities = _visible(call, "caption", "caption_entities")
    if len(plain) > 1024:
        raise _bad("message caption is too long")
    return plain, entities


async def _upload(value: UploadFile) -> BufferedInputFile:
    return BufferedInputFile(await value.read(), filename=value.filename or "file")


def _decode(model: type[Method], parameters: dict[str, Any]) -> dict[str, Any]:
    """Parse the fields that travel as JSON inside a form, and put `attach://` files in their place."""
    decoded = dict(parameters)
    for name, value in parameters.items():
        field = model.model_fields.get(name)
        if field is None or not isinstance(value, str):
            continue
        wanted = set(_leaves(field.annotation))
        if InputFile in wanted and value.startswith("attach://"):
            upload = decoded.pop(value.removeprefix("attach://"), None)
            if upload is None:
                raise _bad(f"can't find {value}")
            decoded[name] = upload
        elif str not in wanted or _is_list(field.annotation):
            decoded[name] = _from_json(name, value) if _is_structure(field.annotation) else value
    return decoded


def _from_json(name: str, value: str) -> Any:
    try:
        return json.loads(value) if value else None
    except ValueError as error:
        raise _bad(f"can't parse {name} JSON object") from error


def _leaves(annotation: Any) -> list[Any]:
    """The plain types in a union, a list or an annotated type."""
    if typing.get_origin(annotation) in (typing.Union, types.UnionType, list, typing.Annotated):
        return [leaf for part in typing.get_args(annotation) for leaf in _leaves(part)]
    return [annotation]


def _is_list(annotation: Any) -> bool:
    return typing.get_origin(annotation) is list or any(_is_list(part) for part in typing.get_args(annotation))


def _is_structure(annotation: Any) -> bool:
    models = (leaf for leaf in _leaves(annotation) if isinstance(leaf, type) and issubclass(leaf, BaseModel))
    return _is_list(annotation) or any(models)


def _unknown_fields(value: Any, path: str) -> list[str]:
    if isinstance(value, list):
        return [name for number, item in enumerate(value) for name in _unknown_fields(item, f"{path}[{number}]")]
    if not isinstance(value, BaseModel):
        return []
    prefix = f"{path}." if path else ""
    unknown = [f"{prefix}{name}" for name in value.model_extra or {}]
    for name in value.model_fields_set & type(value).model_fields.keys():
        unknown += _unknown_fields(getattr(value, name), f"{prefix}{name}")
    return unknown


def _check_contents(call: Method) -> None:
    mode = getattr(call, "parse_mode", None)
    if isinstance(mode, str) and mode.lower() not in PARSE_MODES:
        raise _bad("unsupported parse_mode")
    if isinstance(call, SendMessage | EditMessageText):
        text_of(call)
    if hasattr(call, "caption"):
        caption_of(call)
    if isinstance(call, SendChatAction) and call.action not in ACTIONS:
        raise _bad("wrong parameter action in request")
    if isinstance(call, AnswerCallbackQuery) and len(call.text or "") > 200:
        raise _bad("MESSAGE_TOO_LONG")
    if isinstance(call, SetWebhook) and not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", call.secret_token or ""):
        raise _bad("secret token contains unallowed characters")
    if isinstance(call, SetMyCommands):
        _check_commands(call)
    _check_keyboard(getattr(call, "reply_markup", None))


def _check_commands(call: SetMyCommands) -> None:
    if len(call.commands) > 100:
        raise _bad("BOT_COMMANDS_TOO_MUCH")
    for command in call.commands:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", command.command):
            raise _bad("BOT_COMMAND_INVALID")
        if not 1 <= len(command.description) <= 256:
            raise _bad("BOT_COMMAND_DESCRIPTION_INVALID")


def _check_keyboard(markup: Any) -> None:
    if isinstance(markup, ReplyKeyboardMarkup) and not all(button.text for row in markup.keyboard for button in row):
        raise _bad("can't parse keyboard button: Text must be non-empty")
    if not isinstance(markup, InlineKeyboardMarkup):
        return
    for button in (button for row in markup.inline_keyboard for button in row):
        if not button.text:
            raise _bad("can't parse inline keyboard button: Text must be non-empty")
        decoration = {"text", "style", "icon_custom_emoji_id"}
        if len(button.model_fields_set - decoration) != 1:
            raise _bad("exactly one action is expected of an inline keyboard button")
        if button.callback_data is not None and not 1 <= len(button.callback_data.encode()) <= 64:
            raise _bad("BUTTON_DATA_INVALID")


def _visible(call: Method, text_field: str, entities_field: str) -> tuple[str, list[dict[str, Any]]]:
    text = getattr(call, text_field, None) or ""
    mode = getattr(call, "parse_mode", None)
    if isinstance(mode, str) and mode.lower() == "html":
        plain, entities = parse_html(text)
    else:
        given = getattr(call, entities_field, None) or []
        plain, entities = text, [entity.model_dump(exclude_none=True, mode="json") for entity in given]
    lead = len(plain) - len(plain.lstrip())
    return plain.strip(), [entity | {"offset": max(0, entity["offset"] - lead)} for entity in entities]


def _bad(description: str) -> ApiError:
    return ApiError(400, f"Bad Request: {description}", violation=True)
