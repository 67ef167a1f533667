"""The same conversation through Telegram: by long polling (SQLite) and by webhook (PostgreSQL)."""

from __future__ import annotations

import io
import itertools
import re

import httpx
from PIL import Image

from tests.end_to_end.conftest import WEBHOOK_SECRET
from tests.end_to_end.product import Product, until
from tests.fakes.bot_api import FakeBotApi

CHATS = itertools.count(1000)


def picture() -> bytes:
    body = io.BytesIO()
    Image.new("RGB", (64, 48), "orange").save(body, "JPEG")
    return body.getvalue()


class Chat:
    """A worker with Telegram: each step waits for the bot's answer."""

    def __init__(self, telegram: FakeBotApi) -> None:
        self.telegram, self.id, self.mark = telegram, next(CHATS), 0

    def _answer(self, contains: str) -> str:
        found = until(
            lambda: [s for s in self.telegram.sent(self.id, after=self.mark) if contains in (s.text or "")], 30
        )
        return str(found[-1].text)

    def say(self, text: str, contains: str) -> str:
        self.mark = self.telegram.text(self.id, text, language_code="zh-hans").mark
        return self._answer(contains)

    def press(self, title: str, contains: str) -> str:
        self.mark = self.telegram.press(self.id, title).mark
        return self._answer(contains)


def test_a_complaint_by_telegram(product: Product, telegram: FakeBotApi) -> None:
    chat = Chat(telegram)
    chat.mark = telegram.command(chat.id, "start", language_code="zh-hans").mark
    chat._answer("您好")
    chat.press("我要投诉", "同意")
    chat.press("同意", "您自己的工资")
    chat.press("我自己的", "谁欠的工资")
    chat.say("宏远装饰", "在哪个工地")
    chat.say("碧桂园三期", "哪个区")
    chat.mark = telegram.location(chat.id, 32.19, 119.43).mark
    chat._answer("几个人")
    chat.press("就我一个", "多少钱")
    chat.say("9500", "哪几个月")
    chat.say("上个月", "联系得上吗")
    chat.press("联系不上", "怎么称呼")
    chat.say("王建国", "手机号")
    chat.mark = telegram.contact(chat.id, "+8613812345678", first_name="王").mark
    chat._answer("我念一遍")
    chat.mark = telegram.photo(chat.id, picture()).mark
    chat._answer("收到了，照片")
    receipt = chat.press("确认", "XS")
    number = receipt.split("编号 ")[1][:15]
    with product.api() as api:
        case = api.get(f"/cases/{number}").json()
    assert (case["channel"], case["employer"], case["amount_yuan"]) == ("telegram", "宏远装饰", 9500)
    assert case["phone"] == "138****5678"
    assert telegram.violations() == []


def test_an_id_number_is_masked_and_the_safe_page_offered_only_where_it_can_be_opened(
    product: Product, telegram: FakeBotApi
) -> None:
    chat = Chat(telegram)
    chat.say("我要投诉", "同意")
    answer = chat.say("我的身份证11010519491231002X", "遮住了")
    assert "11010519491231002X" not in answer
    public = product.environment.get("XINSHENG_PUBLIC_URL")
    if public is None:  # nobody outside could open a page of this machine
        assert "http" not in answer
        assert "当面交" in answer
        return
    [link] = re.findall(re.escape(public) + r"/private/\S+", answer)
    form = {"identity": "11010519491231002X", "consent": "identity"}
    assert httpx.get(link, trust_env=False).status_code == 200  # Telegram looks at it first
    assert "收到了" in httpx.post(link, data=form, trust_env=False).text
    chat._answer("身份证号收到了")
    assert httpx.get(link, trust_env=False).status_code == 410


def test_the_same_update_twice_has_one_effect(product: Product, telegram: FakeBotApi) -> None:
    chat = Chat(telegram)
    update = telegram.text(chat.id, "我要投诉", language_code="zh-hans")
    chat.mark = update.mark
    chat._answer("同意")
    telegram.redeliver(update.update_id)
    chat.say("同意", "您自己的工资")
    assert sum("欠薪投诉" in (sent.text or "") for sent in telegram.sent(chat.id)) == 1


def test_everything_that_is_not_text_gets_an_answer(product: Product, telegram: FakeBotApi) -> None:
    chat = Chat(telegram)
    chat.say("我要投诉", "同意")
    chat.mark = telegram.sticker(chat.id).mark
    assert "文字" in chat._answer("看不懂")
    chat.mark = telegram.document(chat.id, b"MZ\x90\x00 not a picture", file_name="photo.jpg").mark
    chat._answer("收不了")
    chat.say("同意", "您自己的工资")


def test_a_429_is_waited_for_and_a_block_is_noted(product: Product, telegram: FakeBotApi) -> None:
    chat = Chat(telegram)
    chat.say("我要投诉", "同意")
    telegram.fail("too_many_requests", seconds=1, chat_id=chat.id)
    chat.say("同意", "您自己的工资")
    telegram.fail("blocked", chat_id=chat.id)
    telegram.text(chat.id, "我自己的", language_code="zh-hans")
    until(lambda: 'outcome="unreachable"' in httpx.get(f"{product.url}/metrics", trust_env=False).text, 20)


def test_a_slow_answer_of_telegram_is_not_sent_again(product: Product, telegram: FakeBotApi) -> None:
    chat = Chat(telegram)
    chat.say("我要投诉", "同意")
    telegram.fail("cut_after", chat_id=chat.id)
    chat.say("同意", "您自己的工资")
    chat.say("我自己的", "谁欠的工资")
    assert sum("您自己的工资" in (sent.text or "") for sent in telegram.sent(chat.id)) == 1


def test_the_webhook_refuses_a_wrong_secret(product: Product) -> None:
    body = {"update_id": 1}
    for secret, expected in (("wrong", 403), ("", 403), (WEBHOOK_SECRET, 200)):
        headers = {"X-Telegram-Bot-Api-Secret-Token": secret}
        answer = httpx.post(f"{product.url}/telegram/webhook", json=body, headers=headers, trust_env=False)
        by_webhook = "XINSHENG_TELEGRAM_WEBHOOK_SECRET" in product.environment
        assert answer.status_code == (expected if by_webhook else 403)
