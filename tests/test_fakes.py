"""The fake Bot API, driven by the library that the product uses."""

from __future__ import annotations

import asyncio
import base64
import io
import itertools
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Self

import aiogram.types
import httpx
import pytest
from PIL import Image
from telegram import (
    Bot,
    BotCommand,
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    Message,
    MessageEntity,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    Update,
)
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter, TimedOut
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, ContextTypes
from telegram.request import HTTPXRequest

from tests.fakes.bot_api import FakeBotApi
from tests.fakes.control import Control
from tests.fakes.errors import ControlError

WANG = 1001
LI = 1002
ROOT = Path(__file__).parent.parent
YES_NO = InlineKeyboardMarkup([
    [InlineKeyboardButton("是", callback_data="yes"), InlineKeyboardButton("否", callback_data="no")],
    [InlineKeyboardButton("网页", url="https://example.org/")],
])  # fmt: skip


@pytest.fixture(autouse=True)
def durations_as_they_will_be(monkeypatch: pytest.MonkeyPatch) -> None:
    """python-telegram-bot warns about `retry_after` and `duration` in seconds unless this is set."""
    monkeypatch.setenv("PTB_TIMEDELTA", "1")


@pytest.fixture(scope="module")
def server() -> Iterator[FakeBotApi]:
    with FakeBotApi(webhook_backoff=0.02, webhook_max_backoff=0.05) as api:
        yield api


@pytest.fixture
def telegram(server: FakeBotApi) -> FakeBotApi:
    server.reset()
    return server


def a_bot(telegram: FakeBotApi, token: str | None = None, read_timeout: float = 5.0) -> Bot:
    plain = {"trust_env": False, "verify": False}  # no proxy, and no time spent on certificates
    return Bot(
        token or telegram.token,
        base_url=telegram.base_url,
        base_file_url=telegram.base_file_url,
        request=HTTPXRequest(read_timeout=read_timeout, httpx_kwargs=plain),
        get_updates_request=HTTPXRequest(read_timeout=read_timeout, httpx_kwargs=plain),
    )


def drive[T](telegram: FakeBotApi, scenario: Callable[[Bot], Awaitable[T]], read_timeout: float = 5.0) -> T:
    """Run a scenario with python-telegram-bot's Bot against the fake."""

    async def go() -> T:
        async with a_bot(telegram, read_timeout=read_timeout) as bot:
            return await scenario(bot)

    return asyncio.run(go())


def ask(telegram: FakeBotApi, method: str, **body: Any) -> httpx.Response:
    """A raw request, for what python-telegram-bot would never send."""
    return httpx.post(f"{telegram.base_url}{telegram.token}/{method}", json=body, trust_env=False)


def a_picture(kind: str = "JPEG", size: tuple[int, int] = (640, 480)) -> bytes:
    body = io.BytesIO()
    Image.new("RGB", size, (10, 120, 200)).save(body, kind)
    return body.getvalue()


async def poll(bot: Bot, offset: int | None = None, timeout: int = 0) -> list[Update]:
    return list(await bot.get_updates(offset=offset, timeout=timeout))


# Asking who the bot is, and asking wrongly


def test_the_bot_learns_its_own_name(telegram: FakeBotApi) -> None:
    me = drive(telegram, lambda bot: bot.get_me())
    assert (me.id, me.username, me.is_bot) == (123456, "xinsheng_test_bot", True)
    assert telegram.violations() == []


def test_a_wrong_token_is_unauthorized(telegram: FakeBotApi) -> None:
    async def start() -> None:
        async with a_bot(telegram, token="123456:WRONG"):
            pass

    with pytest.raises(InvalidToken):
        asyncio.run(start())
    answer = httpx.get(f"{telegram.base_url}123456:WRONG/getMe", trust_env=False)
    assert answer.status_code == 401
    assert answer.json() == {"ok": False, "error_code": 401, "description": "Unauthorized"}
    download = httpx.get(f"{telegram.base_file_url}123456:WRONG/photos/file_0.jpg", trust_env=False)
    assert download.status_code == 401


@pytest.mark.parametrize("method", ["sendMesage", "sendPoll"])
def test_a_method_that_is_not_there_is_a_404_and_a_violation(telegram: FakeBotApi, method: str) -> None:
    answer = ask(telegram, method, chat_id=WANG, question="?", options=[])
    assert (answer.status_code, answer.json()["ok"]) == (404, False)
    assert [violation.method for violation in telegram.violations()] == [method]


def test_every_way_to_send_parameters_is_read(telegram: FakeBotApi) -> None:
    telegram.open_chat(WANG)
    url = f"{telegram.base_url}{telegram.token}/sendMessage"
    markup = json.dumps(YES_NO.to_dict())
    with httpx.Client(trust_env=False) as client:
        answers = [
            client.get(url, params={"chat_id": WANG, "text": "一", "reply_markup": markup}),
            client.post(url, json={"chat_id": WANG, "text": "二", "reply_markup": YES_NO.to_dict()}),
            client.post(url, json={"chat_id": str(WANG), "text": "三", "reply_markup": markup}),
            client.post(url, data={"chat_id": WANG, "text": "四", "reply_markup": markup}),
            client.post(
                url, files={"chat_id": (None, str(WANG)), "text": (None, "五"), "reply_markup": (None, markup)}
            ),
            client.post(url.replace("sendMessage", "sendmessage"), data={"chat_id": WANG, "text": "六"}),
        ]
    assert [answer.status_code for answer in answers] == [200] * 6
    assert [sent.text for sent in telegram.sent(WANG)] == list("一二三四五六")
    assert all(sent.reply_markup == YES_NO.to_dict() for sent in telegram.sent(WANG)[:5])
    assert telegram.violations() == []


WRONG_REQUESTS: list[tuple[str, dict[str, Any], str]] = [
    ("sendMessage", {"text": "好"}, "chat_id"),
    ("sendMessage", {"chat_id": WANG}, "text"),
    ("sendMessage", {"chat_id": WANG, "text": 5}, "text"),
    ("sendMessage", {"chat_id": [1], "text": "好"}, "chat_id"),
    ("sendMessage", {"chat_id": WANG, "text": "好", "buttons": ["是"]}, "unknown parameter buttons"),
    ("sendMessage", {"chat_id": WANG, "text": ""}, "message text is empty"),
    ("sendMessage", {"chat_id": WANG, "text": " \n "}, "message text is empty"),
    ("sendMessage", {"chat_id": WANG, "text": "长" * 4097}, "message is too long"),
    ("sendMessage", {"chat_id": WANG, "text": "好", "parse_mode": "rst"}, "unsupported parse_mode"),
    ("sendMessage", {"chat_id": WANG, "text": "<b>好", "parse_mode": "HTML"}, "can't parse entities"),
    ("sendMessage", {"chat_id": WANG, "text": "1 < 2", "parse_mode": "HTML"}, "can't parse entities"),
    ("sendMessage", {"chat_id": WANG, "text": "好</b>", "parse_mode": "HTML"}, "can't parse entities"),
    ("sendMessage", {"chat_id": WANG, "text": "好", "reply_markup": "{"}, "can't parse reply_markup"),
    ("sendChatAction", {"chat_id": WANG, "action": "thinking"}, "action"),
    ("answerCallbackQuery", {"callback_query_id": "1", "text": "长" * 201}, "MESSAGE_TOO_LONG"),
    ("setMyCommands", {"commands": [{"command": "开始", "description": "x"}]}, "BOT_COMMAND_INVALID"),
    ("setMyCommands", {"commands": [{"command": "start", "description": ""}]}, "BOT_COMMAND_DESCRIPTION_INVALID"),
    ("setWebhook", {"url": "https://example.org/", "secret_token": "秘密"}, "secret token"),
    ("getUpdates", {"timeout": "soon"}, "timeout"),
    ("editMessageText", {"text": "好"}, "message identifier"),
    ("sendPhoto", {"chat_id": WANG, "photo": "attach://there"}, "attach://there"),
]


@pytest.mark.parametrize(("method", "body", "why"), WRONG_REQUESTS)
def test_a_wrong_request_is_refused_and_recorded(
    telegram: FakeBotApi, method: str, body: dict[str, Any], why: str
) -> None:
    telegram.open_chat(WANG)
    answer = ask(telegram, method, **body)
    assert answer.status_code == 400
    assert answer.json()["description"].startswith("Bad Request: ")
    assert why in answer.json()["description"]
    (violation,) = telegram.violations()
    assert (violation.method, violation.parameters) == (method, body)
    assert telegram.sent() == []


WRONG_BUTTONS: list[tuple[dict[str, Any], str]] = [
    ({"text": "是", "callback_data": "欠" * 22}, "BUTTON_DATA_INVALID"),
    ({"text": "是", "callback_data": ""}, "BUTTON_DATA_INVALID"),
    ({"text": "是"}, "exactly one action"),
    ({"text": "是", "callback_data": "y", "url": "https://example.org/"}, "exactly one action"),
    ({"text": "", "callback_data": "y"}, "Text must be non-empty"),
    ({"text": "是", "payload": "y"}, "unknown parameter reply_markup.inline_keyboard[0][0].payload"),
]


@pytest.mark.parametrize(("button", "why"), WRONG_BUTTONS)
def test_a_wrong_button_is_refused(telegram: FakeBotApi, button: dict[str, Any], why: str) -> None:
    telegram.open_chat(WANG)
    answer = ask(telegram, "sendMessage", chat_id=WANG, text="好", reply_markup={"inline_keyboard": [[button]]})
    assert answer.status_code == 400
    assert why in answer.json()["description"]
    assert len(telegram.violations()) == 1


def test_a_body_that_is_not_json_is_refused(telegram: FakeBotApi) -> None:
    url = f"{telegram.base_url}{telegram.token}/getMe"
    answer = httpx.post(url, content=b"[1]", headers={"content-type": "application/json"}, trust_env=False)
    assert answer.status_code == 400


def test_the_limits_themselves_are_allowed(telegram: FakeBotApi) -> None:
    telegram.open_chat(WANG)
    markup = InlineKeyboardMarkup([[InlineKeyboardButton("是", callback_data="欠" * 21 + "x")]])
    drive(telegram, lambda bot: bot.send_message(WANG, "长" * 4096, reply_markup=markup))
    assert telegram.violations() == []


# Sending


def test_a_message_arrives_with_its_keyboard(telegram: FakeBotApi) -> None:
    before = time.time()
    telegram.open_chat(WANG, first_name="王")
    message = drive(telegram, lambda bot: bot.send_message(WANG, " 老板跑了吗? ", reply_markup=YES_NO))
    (sent,) = telegram.sent(WANG)
    assert (sent.method, sent.text, sent.buttons) == ("sendMessage", "老板跑了吗?", ["是", "否", "网页"])
    assert sent.reply_markup == YES_NO.to_dict()
    assert before <= sent.when <= time.time()
    assert (message.message_id, message.text, message.chat.first_name) == (sent.message_id, "老板跑了吗?", "王")
    assert message.reply_markup == YES_NO
    assert aiogram.types.Message.model_validate(sent.message).message_id == sent.message_id
    assert telegram.violations() == []


def test_html_becomes_plain_text_with_entities(telegram: FakeBotApi) -> None:
    telegram.open_chat(WANG)
    text = '😀 <b>三 &lt; <i>五</i></b> <a href="https://example.org/?a=1&amp;b=2">查</a>'
    message = drive(telegram, lambda bot: bot.send_message(WANG, text, parse_mode="HTML"))
    assert message.text == "😀 三 < 五 查"
    found = message.parse_entities()
    assert {entity.type: part for entity, part in found.items()} == {
        MessageEntity.BOLD: "三 < 五",
        MessageEntity.ITALIC: "五",
        MessageEntity.TEXT_LINK: "查",
    }
    assert next(e.url for e in found if e.type == MessageEntity.TEXT_LINK) == "https://example.org/?a=1&b=2"


def test_a_bot_cannot_write_first(telegram: FakeBotApi) -> None:
    with pytest.raises(BadRequest, match="Chat not found"):
        drive(telegram, lambda bot: bot.send_message(WANG, "你好"))
    telegram.text(WANG, "你好")
    drive(telegram, lambda bot: bot.send_message(WANG, "你好"))
    assert telegram.violations() == []


def test_a_reply_names_the_message_that_it_answers(telegram: FakeBotApi) -> None:
    asked = telegram.text(WANG, "在吗").message_id

    async def scenario(bot: Bot) -> Message:
        with pytest.raises(BadRequest, match=r"(?i)message to be replied not found"):
            await bot.send_message(WANG, "在", reply_to_message_id=999_999)
        return await bot.send_message(WANG, "在", reply_to_message_id=asked)

    reply = drive(telegram, scenario).reply_to_message
    assert reply is not None
    assert reply.text == "在吗"


def test_photos_and_documents_are_kept_and_can_be_sent_again(telegram: FakeBotApi) -> None:
    telegram.open_chat(WANG)
    picture = a_picture()

    async def scenario(bot: Bot) -> None:
        photo = await bot.send_photo(WANG, picture, caption="<b>工资条</b>", parse_mode="HTML", reply_markup=YES_NO)
        assert [(size.width, size.height) for size in photo.photo] == [(90, 68), (640, 480)]
        assert photo.caption == "工资条"
        assert await (await photo.photo[-1].get_file()).download_as_bytearray() == picture
        await bot.send_photo(WANG, photo.photo[-1].file_id)
        document = await bot.send_document(WANG, b"%PDF-1.4", filename="回执.pdf", caption="回执")
        assert document.document is not None
        assert (document.document.file_name, document.document.mime_type) == ("回执.pdf", "application/pdf")
        await bot.send_document(WANG, document.document.file_id)
        with pytest.raises(BadRequest, match=r"(?i)can't use file of type document as photo"):
            await bot.send_photo(WANG, document.document.file_id)
        with pytest.raises(BadRequest, match=r"(?i)wrong file identifier"):
            await bot.send_document(WANG, "nothing")
        with pytest.raises(BadRequest, match=r"(?i)IMAGE_PROCESS_FAILED"):
            await bot.send_photo(WANG, b"not a picture")

    drive(telegram, scenario)
    methods = ["sendPhoto", "sendPhoto", "sendDocument", "sendDocument"]
    assert [sent.method for sent in telegram.sent(WANG)] == methods
    assert [sent.text for sent in telegram.sent(WANG)] == ["工资条", "", "回执", ""]
    assert telegram.violations() == []


def test_a_message_can_be_edited_but_not_to_the_same(telegram: FakeBotApi) -> None:
    mine = telegram.text(WANG, "在吗").message_id
    assert mine

    async def scenario(bot: Bot) -> None:
        sent = await bot.send_message(WANG, "多少人?", reply_markup=YES_NO)
        same = "(?i)message is not modified"
        with pytest.raises(BadRequest, match=same):
            await bot.edit_message_text("多少人?", WANG, sent.message_id, reply_markup=YES_NO)
        edited = await bot.edit_message_text("几个人?", WANG, sent.message_id)
        assert isinstance(edited, Message)
        assert (edited.text, edited.reply_markup, edited.edit_date is not None) == ("几个人?", None, True)
        with pytest.raises(BadRequest, match=same):
            await bot.edit_message_text("几个人?", WANG, sent.message_id)
        with pytest.raises(BadRequest, match=same):
            await bot.edit_message_reply_markup(WANG, sent.message_id)
        back = await bot.edit_message_reply_markup(WANG, sent.message_id, reply_markup=YES_NO)
        assert isinstance(back, Message)
        assert (back.text, back.reply_markup) == ("几个人?", YES_NO)
        with pytest.raises(BadRequest, match=r"(?i)message to edit not found"):
            await bot.edit_message_text("?", WANG, 999_999)
        with pytest.raises(BadRequest, match=r"(?i)message can't be edited"):
            await bot.edit_message_text("?", WANG, mine)
        photo = await bot.send_photo(WANG, a_picture())
        with pytest.raises(BadRequest, match=r"(?i)there is no text in the message to edit"):
            await bot.edit_message_text("?", WANG, photo.message_id)
        keyboard = await bot.send_message(WANG, "电话?", reply_markup=ReplyKeyboardMarkup([["不告诉"]]))
        with pytest.raises(BadRequest, match=r"(?i)message can't be edited"):
            await bot.edit_message_text("?", WANG, keyboard.message_id)

    drive(telegram, scenario)
    assert [message.get("text") for message in telegram.history(WANG)] == ["在吗", "几个人?", None, "电话?"]
    assert [sent.text for sent in telegram.sent(WANG)] == ["多少人?", "", "电话?"]
    assert telegram.violations() == []


def test_a_message_can_be_deleted_once(telegram: FakeBotApi) -> None:
    telegram.open_chat(WANG)

    async def scenario(bot: Bot) -> None:
        sent = await bot.send_message(WANG, "再见")
        assert await bot.delete_message(WANG, sent.message_id)
        with pytest.raises(BadRequest, match=r"(?i)message to delete not found"):
            await bot.delete_message(WANG, sent.message_id)

    drive(telegram, scenario)
    assert telegram.history(WANG) == []


def test_small_methods(telegram: FakeBotApi) -> None:
    telegram.open_chat(WANG)

    async def scenario(bot: Bot) -> None:
        assert await bot.send_chat_action(WANG, "typing")
        assert await bot.set_my_commands([BotCommand("start", "开始")])
        assert await bot.set_my_commands([BotCommand("start", "Start")], language_code="en")
        assert await bot.get_my_commands() == (BotCommand("start", "开始"),)
        assert await bot.delete_my_commands()
        assert await bot.get_my_commands() == ()
        assert await bot.close()
        assert await bot.log_out()

    drive(telegram, scenario)
    assert list(telegram.commands().values()) == [[{"command": "start", "description": "Start"}]]
    assert [call.method for call in telegram.calls(chat_id=WANG)] == ["sendChatAction"]
    assert telegram.violations() == []


# What a worker's phone sends


def test_everything_a_phone_sends_is_understood_by_two_libraries(telegram: FakeBotApi) -> None:
    telegram.open_chat(WANG, first_name="王", last_name="强", username="wangqiang", language_code="zh-hans")
    drive(telegram, lambda bot: bot.send_message(WANG, "是吗?", reply_markup=YES_NO))
    text = telegram.text(WANG, "老板欠我工资", date=1_790_000_000)
    assert text.message_id
    made = [
        text,
        telegram.command(WANG, "start", "case_1", language_code="en"),
        telegram.press(WANG, "否"),
        telegram.contact(WANG, "+8613800138000"),
        telegram.location(WANG, 31.95, 119.17),
        telegram.photo(WANG, a_picture(), caption="工资条", media_group_id="7"),
        telegram.document(WANG, b"%PDF-1.4", "合同.pdf"),
        telegram.voice(WANG, b"OggS", duration=9),
        telegram.sticker(WANG, "😡"),
        telegram.edit(WANG, text.message_id, "老板欠我三个月工资"),
        telegram.block(WANG),
        telegram.unblock(WANG),
    ]
    updates = drive(telegram, poll)
    assert [update.update_id for update in updates] == [one.update_id for one in made]
    assert [one.update_id for one in made] == list(range(made[0].update_id, made[0].update_id + len(made)))
    for one in made:
        aiogram.types.Update.model_validate(one.update)

    first, command, press, contact, place, photo, document, voice, sticker, edited, block, unblock = updates
    assert first.message and first.effective_user
    assert (first.message.text, first.message.message_id) == ("老板欠我工资", text.message_id)
    assert int(first.message.date.timestamp()) == 1_790_000_000
    assert first.message.chat.type == "private"
    assert (first.effective_user.full_name, first.effective_user.language_code) == ("王 强", "zh-hans")
    assert command.message and command.effective_user
    assert command.message.parse_entities() == {command.message.entities[0]: "/start"}
    assert command.effective_user.language_code == "en"
    assert press.callback_query and isinstance(press.callback_query.message, Message)
    assert (press.callback_query.data, press.callback_query.message.text) == ("no", "是吗?")
    assert contact.message and contact.message.contact
    assert (contact.message.contact.phone_number, contact.message.contact.user_id) == ("+8613800138000", WANG)
    assert place.message and place.message.location and place.message.location.latitude == 31.95
    assert photo.message and photo.message.photo[-1].width == 640
    assert (photo.message.caption, photo.message.media_group_id) == ("工资条", "7")
    assert document.message and document.message.document
    assert document.message.document.mime_type == "application/pdf"
    assert voice.message and voice.message.voice and voice.message.voice.duration == timedelta(seconds=9)
    assert sticker.message and sticker.message.sticker and sticker.message.sticker.emoji == "😡"
    assert edited.edited_message and edited.edited_message.text == "老板欠我三个月工资"
    assert edited.edited_message.message_id == text.message_id
    assert block.my_chat_member and block.my_chat_member.new_chat_member.status == "kicked"
    assert unblock.my_chat_member and unblock.my_chat_member.new_chat_member.status == "member"


def test_the_files_of_a_worker_can_be_fetched(telegram: FakeBotApi) -> None:
    picture, voice = a_picture("PNG"), b"OggS" * 1000
    telegram.photo(WANG, picture)
    telegram.voice(WANG, voice)
    telegram.document(WANG, b"x", "big.zip", declared_size=21 * 1024 * 1024)

    async def scenario(bot: Bot) -> None:
        photo, sound, big = (update.message for update in await poll(bot))
        assert photo and sound and sound.voice and big and big.document
        assert await (await photo.photo[-1].get_file()).download_as_bytearray() == picture
        thumbnail = await (await photo.photo[0].get_file()).download_as_bytearray()
        assert Image.open(io.BytesIO(thumbnail)).size == (90, 68)
        file = await sound.voice.get_file()
        assert file.file_path and file.file_path.startswith(f"{telegram.base_file_url}{telegram.token}/voice/")
        assert await file.download_as_bytearray() == voice
        with pytest.raises(BadRequest, match=r"(?i)file is too big"):
            await big.document.get_file()
        with pytest.raises(BadRequest, match=r"(?i)wrong file_id"):
            await bot.get_file("nothing")

    drive(telegram, scenario)
    missing = httpx.get(f"{telegram.base_file_url}{telegram.token}/photos/none.jpg", trust_env=False)
    assert missing.status_code == 404
    assert telegram.violations() == []


def test_only_a_button_that_is_there_can_be_pressed(telegram: FakeBotApi) -> None:
    telegram.open_chat(WANG)
    with pytest.raises(ControlError, match="there are: none"):
        telegram.press(WANG, "是")

    async def scenario(bot: Bot) -> tuple[Message, Message]:
        first = await bot.send_message(WANG, "一?", reply_markup=YES_NO)
        later = InlineKeyboardMarkup([[InlineKeyboardButton("以后", callback_data="later")]])
        second = await bot.send_message(WANG, "二?", reply_markup=later)
        await bot.send_message(WANG, "三")
        return first, second

    first, second = drive(telegram, scenario)
    assert telegram.press(WANG, data="later").message_id == second.message_id
    with pytest.raises(ControlError, match=r"no button '是'.*'以后' \(later\)"):
        telegram.press(WANG, "是")
    assert telegram.press(WANG, "是", message_id=first.message_id).message_id == first.message_id
    with pytest.raises(ControlError, match="sends nothing to the bot"):
        telegram.press(WANG, "网页", message_id=first.message_id)
    with pytest.raises(ControlError, match="say which button"):
        telegram.press(WANG)
    drive(telegram, lambda bot: bot.edit_message_reply_markup(WANG, second.message_id))
    assert telegram.press(WANG, "否").message_id == first.message_id


def test_a_reply_keyboard_sends_its_title_until_it_is_removed(telegram: FakeBotApi) -> None:
    telegram.open_chat(WANG)
    markup = ReplyKeyboardMarkup([["不告诉", KeyboardButton("我的电话", request_contact=True)]])
    drive(telegram, lambda bot: bot.send_message(WANG, "电话?", reply_markup=markup))
    assert telegram.sent(WANG)[0].buttons == ["不告诉", "我的电话"]
    assert telegram.press(WANG, "不告诉").update["message"]["text"] == "不告诉"
    with pytest.raises(ControlError, match="use contact"):
        telegram.press(WANG, "我的电话")
    drive(telegram, lambda bot: bot.send_message(WANG, "好", reply_markup=ReplyKeyboardRemove()))
    with pytest.raises(ControlError, match="no button"):
        telegram.press(WANG, "不告诉")
    assert telegram.violations() == []


def test_what_a_phone_cannot_do_is_refused(telegram: FakeBotApi) -> None:
    with pytest.raises(ControlError, match="1 to 4096"):
        telegram.text(WANG, "长" * 4097)
    with pytest.raises(ControlError, match="as a document"):
        telegram.photo(WANG, b"not a picture")
    with pytest.raises(ControlError, match="no own message"):
        telegram.edit(WANG, 5, "?")
    with pytest.raises(ControlError, match="no update"):
        telegram.redeliver(5)
    with pytest.raises(ControlError, match="not blocked"):
        telegram.unblock(WANG)
    telegram.block(WANG)
    with pytest.raises(ControlError, match="has blocked"):
        telegram.text(WANG, "你好")


def test_a_callback_query_can_be_answered_in_time_only(telegram: FakeBotApi) -> None:
    telegram.open_chat(WANG)

    async def scenario(bot: Bot) -> None:
        await bot.send_message(WANG, "是吗?", reply_markup=YES_NO)
        telegram.press(WANG, "是")
        query = (await poll(bot))[0].callback_query
        assert isinstance(query, CallbackQuery)
        assert await query.answer("收到")
        too_old = "(?i)query is too old"
        with pytest.raises(BadRequest, match=too_old):
            await bot.answer_callback_query("12345")
        telegram.expire_callback_queries()
        with pytest.raises(BadRequest, match=too_old):
            await query.answer()

    drive(telegram, scenario)
    assert telegram.violations() == []


def test_a_person_who_blocked_the_bot_cannot_be_reached(telegram: FakeBotApi) -> None:
    telegram.text(WANG, "你好")
    telegram.text(LI, "你好")

    async def scenario(bot: Bot) -> None:
        telegram.block(WANG)
        with pytest.raises(Forbidden, match="bot was blocked by the user"):
            await bot.send_message(WANG, "在吗")
        await bot.send_message(LI, "在吗")
        telegram.unblock(WANG)
        await bot.send_message(WANG, "又在了")

    drive(telegram, scenario)
    assert [sent.text for sent in telegram.sent()] == ["在吗", "又在了"]
    assert telegram.violations() == []


# Updates by long polling


def test_updates_wait_until_they_are_confirmed(telegram: FakeBotApi) -> None:
    one, two, three = (telegram.text(WANG, text).update_id for text in "一二三")

    async def scenario(bot: Bot) -> None:
        assert [u.update_id for u in await bot.get_updates(limit=2)] == [one, two]
        assert [u.update_id for u in await poll(bot)] == [one, two, three]
        assert [u.update_id for u in await poll(bot, offset=two)] == [two, three]
        assert [u.update_id for u in await poll(bot)] == [two, three]
        assert [u.update_id for u in await poll(bot, offset=-1)] == [three]
        assert await poll(bot, offset=three + 1) == []
        assert await poll(bot) == []

    drive(telegram, scenario)
    assert telegram.pending_updates() == []


def test_a_long_poll_ends_with_the_first_update(telegram: FakeBotApi) -> None:
    async def scenario(bot: Bot) -> None:
        start = time.monotonic()
        waiting = asyncio.create_task(poll(bot, timeout=20))
        await asyncio.sleep(0.2)
        assert not waiting.done()
        made = telegram.text(WANG, "你好")
        assert [u.update_id for u in await waiting] == [made.update_id]
        assert time.monotonic() - start < 2
        start = time.monotonic()
        assert await poll(bot, offset=made.update_id + 1, timeout=1) == []
        assert 0.9 < time.monotonic() - start < 3

    drive(telegram, scenario)


def test_only_allowed_kinds_of_updates_are_kept(telegram: FakeBotApi) -> None:
    async def scenario(bot: Bot) -> None:
        await bot.get_updates(allowed_updates=["message"], timeout=0)
        made = telegram.text(WANG, "你好")
        assert made.message_id
        telegram.edit(WANG, made.message_id, "您好")
        telegram.block(WANG)
        telegram.unblock(WANG)
        assert [u.update_id for u in await poll(bot)] == [made.update_id]
        await bot.get_updates(allowed_updates=[], timeout=0)
        later = telegram.edit(WANG, made.message_id, "在")
        assert (await poll(bot))[-1].update_id == later.update_id

    drive(telegram, scenario)


def test_the_same_update_can_come_again(telegram: FakeBotApi) -> None:
    first, second = telegram.text(WANG, "一").update_id, telegram.text(WANG, "二").update_id

    async def scenario(bot: Bot) -> None:
        await poll(bot)
        assert await poll(bot, offset=second + 1) == []
        telegram.redeliver(first)
        (again,) = await poll(bot, offset=second + 1)
        assert again.update_id == first
        assert again.message and again.message.text == "一"
        assert await poll(bot, offset=second + 1) == []

    drive(telegram, scenario)


def test_a_poll_of_a_bot_that_was_killed_takes_nothing_away(telegram: FakeBotApi) -> None:
    made = telegram.text(WANG, "你好").update_id
    url = f"{telegram.base_url}{telegram.token}/getUpdates"
    with pytest.raises(httpx.ReadTimeout):
        httpx.post(url, json={"offset": made + 1, "timeout": 20}, timeout=0.3, trust_env=False)
    time.sleep(0.1)
    telegram.redeliver(made)
    assert [update.update_id for update in drive(telegram, lambda bot: poll(bot, offset=made + 1))] == [made]


def test_of_two_polls_the_older_is_ended(telegram: FakeBotApi) -> None:
    async def scenario(bot: Bot) -> None:
        older = asyncio.create_task(poll(bot, timeout=20))
        await asyncio.sleep(0.2)
        async with a_bot(telegram) as second:
            assert await poll(second) == []
        with pytest.raises(Conflict, match="terminated by other getUpdates"):
            await older

    drive(telegram, scenario)


def test_polling_and_a_webhook_exclude_each_other(telegram: FakeBotApi) -> None:
    async def scenario(bot: Bot) -> None:
        polling = asyncio.create_task(poll(bot, timeout=20))
        await asyncio.sleep(0.2)
        assert await bot.set_webhook("https://example.org/hook")
        with pytest.raises(Conflict, match="terminated by setWebhook"):
            await polling
        with pytest.raises(Conflict, match="while webhook is active"):
            await poll(bot)
        assert await bot.delete_webhook()
        assert await poll(bot) == []

    drive(telegram, scenario)
    assert telegram.violations() == []


# Updates by webhook


class Hook:
    """A bot's webhook that answers with the given statuses in turn, and with 200 ever after."""

    def __init__(self, *statuses: int) -> None:
        self.received: list[tuple[dict[str, Any], str | None]] = []
        planned = itertools.chain(statuses, itertools.repeat(200))
        received = self.received

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["content-length"])))
                received.append((body, self.headers["X-Telegram-Bot-Api-Secret-Token"]))
                self.send_response(next(planned))
                self.send_header("content-length", "0")
                self.end_headers()

            def log_message(self, format: str, *args: object) -> None:
                """Nothing on the terminal."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/telegram"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def wait(self, count: int) -> list[int]:
        """The update ids received, once there are `count`."""
        end = time.monotonic() + 5
        while len(self.received) < count and time.monotonic() < end:
            time.sleep(0.01)
        return [update["update_id"] for update, _ in self.received]


def test_a_webhook_gets_every_update_in_order_with_the_secret(telegram: FakeBotApi) -> None:
    early = telegram.text(WANG, "早").update_id
    with Hook() as hook:
        drive(telegram, lambda bot: bot.set_webhook(hook.url, secret_token="geheim_1", max_connections=5))
        later = [telegram.text(WANG, text).update_id for text in "一二三"]
        assert hook.wait(4) == [early, *later]
        assert {secret for _, secret in hook.received} == {"geheim_1"}
        telegram.redeliver(early)
        assert hook.wait(5)[-1] == early
        info = drive(telegram, lambda bot: bot.get_webhook_info())
        assert (info.url, info.pending_update_count, info.max_connections) == (hook.url, 0, 5)
        assert info.last_error_message is None
    assert telegram.webhook()["secret_token"] == "geheim_1"
    assert telegram.violations() == []


def test_a_webhook_that_fails_is_tried_again_before_the_next_update(telegram: FakeBotApi) -> None:
    with Hook(500, 404, 302) as hook:
        drive(telegram, lambda bot: bot.set_webhook(hook.url))
        one, two = telegram.text(WANG, "一").update_id, telegram.text(WANG, "二").update_id
        assert hook.wait(5) == [one, one, one, one, two]
        assert [secret for _, secret in hook.received] == [None] * 5
    info = drive(telegram, lambda bot: bot.get_webhook_info())
    assert info.last_error_message == "Wrong response from the webhook: 302"
    assert info.last_error_date is not None


def test_a_webhook_that_is_down_gets_everything_when_it_is_back(telegram: FakeBotApi) -> None:
    with Hook() as hook:
        url = hook.url
    drive(telegram, lambda bot: bot.set_webhook(url))
    made = telegram.text(WANG, "在吗").update_id
    end = time.monotonic() + 5
    while telegram.webhook()["attempts"] < 3 and time.monotonic() < end:
        time.sleep(0.01)
    assert telegram.webhook()["last_error_message"] == "Connection refused"
    assert telegram.webhook()["pending_update_count"] == 1
    with Hook() as hook:
        drive(telegram, lambda bot: bot.set_webhook(hook.url))
        assert hook.wait(1) == [made]


def test_webhook_is_set_and_deleted_with_a_remark(telegram: FakeBotApi) -> None:
    assert ask(telegram, "deleteWebhook").json()["description"] == "Webhook is already deleted"
    telegram.text(WANG, "旧")
    url = "https://127.0.0.1:1/"
    first = ask(telegram, "setWebhook", url=url, drop_pending_updates=True).json()
    assert first == {"ok": True, "result": True, "description": "Webhook was set"}
    assert telegram.pending_updates() == []
    assert ask(telegram, "setWebhook", url=url).json()["description"] == "Webhook is already set"
    assert ask(telegram, "setWebhook", url="ftp://x").status_code == 400
    assert ask(telegram, "setWebhook", url="").json()["description"] == "Webhook was deleted"
    assert ask(telegram, "getWebhookInfo").json()["result"]["url"] == ""


# Failures


def test_too_many_requests_says_how_long_to_wait(telegram: FakeBotApi) -> None:
    telegram.open_chat(WANG)
    telegram.fail("too_many_requests", seconds=7, times=2)

    async def scenario(bot: Bot) -> None:
        for _ in range(2):
            with pytest.raises(RetryAfter) as caught:
                await bot.send_message(WANG, "你好")
            assert "7" in str(caught.value)
        await bot.send_message(WANG, "你好")

    drive(telegram, scenario)
    assert len(telegram.sent(WANG)) == 1
    assert [call.status for call in telegram.calls("sendMessage")] == [429, 429, 200]
    assert telegram.violations() == []


@pytest.mark.parametrize(
    ("kind", "error", "text"),
    [
        ("blocked", Forbidden, "bot was blocked by the user"),
        ("deactivated", Forbidden, "user is deactivated"),
        ("chat_not_found", BadRequest, r"(?i)chat not found"),
        ("server_error", NetworkError, "Internal Server Error"),
    ],
)
def test_a_send_is_refused_as_ordered(telegram: FakeBotApi, kind: Any, error: type[Exception], text: str) -> None:
    telegram.open_chat(WANG)
    telegram.open_chat(LI)
    telegram.fail(kind, chat_id=LI)

    async def scenario(bot: Bot) -> None:
        await bot.send_message(WANG, "一")
        with pytest.raises(error, match=text):
            await bot.send_message(LI, "二")
        await bot.send_message(LI, "三")

    drive(telegram, scenario)
    assert [sent.text for sent in telegram.sent()] == ["一", "三"]
    assert telegram.violations() == []


def test_a_slow_answer_times_out_though_the_message_arrived(telegram: FakeBotApi) -> None:
    telegram.open_chat(WANG)
    telegram.fail("slow", seconds=30)

    async def scenario(bot: Bot) -> None:
        with pytest.raises(TimedOut):
            await bot.send_message(WANG, "你好")

    drive(telegram, scenario, read_timeout=0.3)
    assert [sent.text for sent in telegram.sent(WANG)] == ["你好"]
    assert telegram.calls("sendMessage")[0].status == 200


def test_a_cut_connection_leaves_the_bot_in_doubt(telegram: FakeBotApi) -> None:
    telegram.open_chat(WANG)
    telegram.fail("cut_before")
    telegram.fail("cut_after")

    async def scenario(bot: Bot) -> None:
        for text in ("没到", "到了"):
            with pytest.raises(NetworkError) as caught:
                await bot.send_message(WANG, text)
            assert not isinstance(caught.value, TimedOut | BadRequest)
        await bot.send_message(WANG, "好了")

    drive(telegram, scenario)
    assert [sent.text for sent in telegram.sent(WANG)] == ["到了", "好了"]
    assert [call.status for call in telegram.calls("sendMessage")] == [None, None, 200]


def test_failures_can_be_ordered_for_any_method_and_taken_back(telegram: FakeBotApi) -> None:
    telegram.photo(WANG)
    telegram.fail("server_error", method="getUpdates")
    telegram.fail("cut_before", method="download")
    telegram.fail("blocked", times=3)

    async def scenario(bot: Bot) -> None:
        await bot.send_chat_action(WANG, "typing")
        with pytest.raises(NetworkError):
            await poll(bot)
        message = (await poll(bot))[0].message
        assert message
        file = await message.photo[-1].get_file()
        with pytest.raises(NetworkError):
            await file.download_as_bytearray()
        assert await file.download_as_bytearray()
        assert [fault.kind for fault in telegram.faults()] == ["blocked"]
        telegram.clear_faults()
        await bot.send_message(WANG, "你好")

    drive(telegram, scenario)


def test_telegram_can_be_down_and_come_back(telegram: FakeBotApi) -> None:
    telegram.open_chat(WANG)

    async def scenario(bot: Bot) -> None:
        polling = asyncio.create_task(poll(bot, timeout=20))
        await asyncio.sleep(0.2)
        await asyncio.to_thread(telegram.stop)
        assert await polling == []
        with pytest.raises(NetworkError):
            await bot.send_message(WANG, "你好")
        await asyncio.to_thread(telegram.start)
        await bot.send_message(WANG, "你好")

    drive(telegram, scenario)
    assert len(telegram.sent(WANG)) == 1


# The test's own side


def test_waiting_for_messages(telegram: FakeBotApi) -> None:
    asked = telegram.text(WANG, "你好")
    telegram.text(LI, "你好")

    async def scenario(bot: Bot) -> None:
        waiting = asyncio.create_task(asyncio.to_thread(telegram.wait_sent, WANG, 2, after=asked.mark))
        also = asyncio.create_task(telegram.sent_soon(WANG, 1, method="sendPhoto"))
        await bot.send_message(WANG, "一")
        await bot.send_message(LI, "不算")
        await asyncio.sleep(0.1)
        assert not waiting.done() and not also.done()
        await bot.send_photo(WANG, a_picture(), caption="二")
        assert [sent.text for sent in await waiting] == ["一", "二"]
        assert [sent.text for sent in await also] == ["二"]
        with pytest.raises(TimeoutError, match=r"2 of 3 messages after 0.1 s: \['一', '二'\]"):
            await telegram.sent_soon(WANG, 3, timeout=0.1)

    drive(telegram, scenario)
    with pytest.raises(TimeoutError, match="0 of 1"):
        telegram.wait_sent(WANG, after=telegram.sent(WANG)[-1].message_id, timeout=0.05)


def test_reset_forgets_everything_but_the_counters(telegram: FakeBotApi) -> None:
    before = telegram.text(WANG, "你好")
    ask(telegram, "sendMesage")
    ask(telegram, "setWebhook", url="https://127.0.0.1:1/")
    telegram.fail("blocked")
    telegram.reset()
    assert (telegram.sent(), telegram.calls(), telegram.violations(), telegram.faults()) == ([], [], [], [])
    assert (telegram.pending_updates(), telegram.history(WANG), telegram.webhook()["url"]) == ([], [], "")
    after = telegram.text(WANG, "你好")
    assert after.update_id > before.update_id and after.mark > before.mark


def test_a_whole_bot_by_polling(telegram: FakeBotApi) -> None:
    """python-telegram-bot's Application, as the product runs it."""

    async def start(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.effective_chat
        await context.bot.send_message(update.effective_chat.id, "是吗?", reply_markup=YES_NO)

    async def pressed(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.callback_query
        await update.callback_query.answer()
        await update.callback_query.edit_message_text(f"是吗? {update.callback_query.data}")

    async def scenario() -> None:
        application = Application.builder().bot(a_bot(telegram)).build()
        application.add_handler(CommandHandler("start", start))
        application.add_handler(CallbackQueryHandler(pressed))
        assert application.updater
        async with application:
            await application.start()
            await application.updater.start_polling(timeout=5)
            asked = telegram.command(WANG, "start")
            await telegram.sent_soon(WANG, 1, after=asked.mark)
            telegram.press(WANG, "否")
            for _ in range(200):
                if telegram.history(WANG)[-1]["text"] == "是吗? no":
                    break
                await asyncio.sleep(0.02)
            await application.updater.stop()
            await application.stop()

    asyncio.run(scenario())
    assert [message["text"] for message in telegram.history(WANG)] == ["/start", "是吗? no"]
    assert telegram.pending_updates() == []
    assert telegram.violations() == []


# The control over HTTP


def control(telegram: FakeBotApi, verb: str, **arguments: Any) -> Any:
    answer = httpx.post(f"{telegram.url}/control/{verb}", json=arguments, trust_env=False)
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_every_control_is_there_over_http(telegram: FakeBotApi) -> None:
    answer = httpx.get(f"{telegram.url}/control/nothing", trust_env=False)
    assert answer.status_code == 404
    names = {name for name in dir(Control) if not name.startswith("_")} - {"sent_soon"}
    assert set(answer.json()["error"].partition("there are: ")[2].split(", ")) == names | {"health"}


def test_a_dialogue_over_http(telegram: FakeBotApi) -> None:
    assert control(telegram, "health") == {"ok": True}
    asked = control(telegram, "text", chat_id=WANG, text="你好", language_code="zh-hans")
    drive(telegram, lambda bot: bot.send_message(WANG, "是吗?", reply_markup=YES_NO))
    (sent,) = control(telegram, "wait_sent", chat_id=WANG, count=1, after=asked["mark"])
    assert (sent["text"], sent["method"], sent["reply_markup"]) == ("是吗?", "sendMessage", YES_NO.to_dict())
    pressed = control(telegram, "press", chat_id=WANG, title="是")
    assert pressed["update"]["callback_query"]["data"] == "yes"
    picture = a_picture()
    photo = control(telegram, "photo", chat_id=WANG, body=base64.b64encode(picture).decode())
    assert photo["update"]["message"]["photo"][-1]["file_size"] == len(picture)
    control(telegram, "redeliver", update_id=asked["update_id"])
    assert len(control(telegram, "pending_updates")) == 4
    control(telegram, "fail", kind="blocked", times=2)
    assert control(telegram, "faults")[0]["kind"] == "blocked"
    assert control(telegram, "violations") == []
    got = httpx.get(f"{telegram.url}/control/sent", params={"chat_id": WANG}, trust_env=False).json()
    assert [one["text"] for one in got] == ["是吗?"]


@pytest.mark.parametrize(
    ("verb", "body", "status", "why"),
    [
        ("press", b'{"chat_id": 1, "title": "x"}', 400, "no button 'x'"),
        ("text", b'{"chat_id": 1}', 400, "text: Missing required argument"),
        ("fail", b'{"kind": "fire"}', 400, "kind: Input should be"),
        ("text", b"[]", 400, "must be a JSON object"),
        ("text", b"{", 400, "cannot read the arguments"),
        ("photo", b'{"chat_id": 1, "body": "?"}', 400, "cannot read the arguments"),
        ("wait_sent", b'{"chat_id": 1, "timeout": 0.05}', 408, "0 of 1 messages"),
    ],
)
def test_a_wrong_control_says_why(telegram: FakeBotApi, verb: str, body: bytes, status: int, why: str) -> None:
    answer = httpx.post(f"{telegram.url}/control/{verb}", content=body, trust_env=False)
    assert answer.status_code == status
    assert why in answer.json()["error"]


def test_it_runs_in_a_process_of_its_own() -> None:
    command = [sys.executable, "-W", "error", "-m", "tests.fakes.bot_api", "--port", "0", "--token", "77:X"]
    environment = os.environ | {"PYTHONDONTWRITEBYTECODE": "1"}
    pipes: dict[str, Any] = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, cwd=ROOT, env=environment, **pipes) as process:
        assert process.stdout and process.stderr
        ready = process.stdout.readline()
        url = ready.removeprefix("fake Bot API on ").partition(",")[0]
        assert ready.strip().endswith("token 77:X"), process.stderr.read()
        with httpx.Client(trust_env=False, base_url=url) as client:
            assert client.get("/bot77:X/getMe").json()["result"]["id"] == 77
            client.post("/control/text", json={"chat_id": WANG, "text": "你好"})
            (update,) = client.post("/bot77:X/getUpdates", json={"timeout": 5}).json()["result"]
            assert update["message"]["text"] == "你好"
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) in (0, -signal.SIGTERM)
        assert process.stderr.read() == ""
