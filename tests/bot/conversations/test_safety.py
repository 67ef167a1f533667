"""What is listened for before anything else: danger, urgency, the language."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import select

from bot.conversations.log import append
from bot.conversations.models import Conversation, Message
from bot.conversations.safety import Heard, listen
from bot.platform import Platform

RECEIVED = datetime(2026, 11, 22, 2, 0, tzinfo=UTC)


@pytest.fixture
def hear(platform: Platform) -> Callable[..., Heard]:
    """Lets the worker say something: `hear(conversation, "…", author=…, payload=…)`."""

    def call(conversation_id: str, text: str = "", **more: Any) -> Heard:
        with platform.database.write() as session:
            message = append(session, conversation_id, **{"author": "worker", "text": text, **more})
            conversation = session.get_one(Conversation, conversation_id)
            return listen(session, conversation, message, RECEIVED, platform.places)

    return call


def after(platform: Platform, conversation: str) -> tuple[Conversation, list[str]]:
    with platform.database.read() as session:
        answers = select(Message.text).where(Message.author != "worker").order_by(Message.seq)
        return session.get_one(Conversation, conversation), list(session.scalars(answers))


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("再不给钱我就从楼上跳下去，我已经在楼顶了", "zh", ["110", "120", "12356", "我不会离开"]),
        ("我不想活了", "zh", ["12356"]),
        ("他们把我们关在厂里不让走", "zh", ["110"]),
        ("工友从架子上摔下来快不行了，老板不送医院", "zh", ["120"]),
        ("I am on the roof and I am going to jump right now", "en", ["110", "120", "12356", "I will stay with you"]),
        ("They locked us in the dorm and are beating us", "en", ["110"]),
    ],
)
def test_danger_calls_a_person_and_answers_calmly(
    platform: Platform, chat: Callable[..., str], hear: Callable[..., Heard], text: str, language: str, words: list[str]
) -> None:
    conversation = chat(asking="amount")
    assert hear(conversation, text).ends_turn
    found, answers = after(platform, conversation)
    assert (found.owner, found.urgent, found.queue_reason) == ("queue", True, "danger")
    assert (found.language, found.asking) == (language, "amount")  # the draft stays as it was
    [answer] = answers
    assert all(word in answer for word in words)
    assert found.noted["acts"] or found.noted["flags"]


@pytest.mark.parametrize(
    "text",
    [
        "气死我了",
        "累死了，天天加班",
        "急死人了，钱什么时候到",
        "老板欠我三千块",
        "我不会跳楼的，你们放心",
        "this is killing me",
        "ok thanks",
        "",
    ],
)
def test_figures_of_speech_call_nobody(
    platform: Platform, chat: Callable[..., str], hear: Callable[..., Heard], text: str
) -> None:
    conversation = chat()
    assert not hear(conversation, text).ends_turn
    found, answers = after(platform, conversation)
    assert (found.owner, found.urgent) == ("bot", False)
    assert answers == []


def test_after_danger_the_form_waits_for_a_person(
    platform: Platform, chat: Callable[..., str], hear: Callable[..., Heard]
) -> None:
    conversation = chat()
    hear(conversation, "我不想活了")
    assert hear(conversation, "三万块").ends_turn
    assert hear(conversation, payload="/affirm").ends_turn
    _, answers = after(platform, conversation)
    assert len(answers) == 3
    assert all("工作人员马上到" in answer for answer in answers[1:])
    with platform.database.write() as session:
        found = session.get_one(Conversation, conversation)
        found.owner, found.urgent = "bot", False  # a person has been there
    assert not hear(conversation, "三万块").ends_turn


def test_waiting_for_a_person_without_danger_the_bot_goes_on(
    chat: Callable[..., str], hear: Callable[..., Heard]
) -> None:
    assert not hear(chat(owner="queue", queue_reason="asked"), "三万块").ends_turn


def test_a_person_who_has_the_chat_is_not_talked_over(
    platform: Platform, chat: Callable[..., str], hear: Callable[..., Heard]
) -> None:
    conversation = chat(owner="staff", staff_id="li")
    assert hear(conversation, "我不想活了").ends_turn
    found, answers = after(platform, conversation)
    assert (found.owner, found.staff_id, answers) == ("staff", "li", [])
    assert found.noted["acts"]  # the case that is filed later still knows


def test_acts_and_flags_are_kept_for_the_filing(
    platform: Platform, chat: Callable[..., str], hear: Callable[..., Heard]
) -> None:
    conversation = chat()
    hear(conversation, "明天早上八点我们去政府门口堵门")
    hear(conversation, "老板把我身份证扣了")
    hear(conversation, "身份证到现在也不还")
    noted = after(platform, conversation)[0].noted
    [act] = [act for act in noted["acts"] if act["when"] == "planned"]
    assert act["kind"] in ("gov_gathering", "gov_gathering_planned")
    assert 0 < act["hours"] <= 48
    assert noted["flags"].count("doc_withheld") == 1


def test_a_button_and_what_the_product_says_itself_hold_no_danger(
    platform: Platform, chat: Callable[..., str], hear: Callable[..., Heard]
) -> None:
    conversation = chat()
    assert not hear(conversation, payload="/resume", author="system").ends_turn
    assert not hear(conversation, payload="/deny").ends_turn
    assert after(platform, conversation)[0].owner == "bot"


@pytest.mark.parametrize(
    ("present", "text", "follows"),
    [
        ("zh", "my boss did not pay me", "en"),
        ("zh", "ok", "zh"),
        ("zh", "OK thanks", "zh"),
        ("zh", "公司叫 Apple Computer Trading", "zh"),
        ("zh", "13812345678", "zh"),
        ("zh", "👍👍👍", "zh"),
        ("en", "老板欠我钱", "zh"),
        ("en", "宏远", "en"),  # a name alone is no change of language
        ("en", "12", "en"),
        ("en", "the company is 宏远 decoration", "en"),
    ],
)
def test_the_bot_follows_the_worker_into_the_other_language_when_there_is_no_doubt(
    platform: Platform, chat: Callable[..., str], hear: Callable[..., Heard], present: str, text: str, follows: str
) -> None:
    conversation = chat(language=present)
    hear(conversation, text)
    assert after(platform, conversation)[0].language == follows
