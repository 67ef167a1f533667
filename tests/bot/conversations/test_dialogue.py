"""The line to Rasa, and which button values a worker may send."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from bot.conversations.dialogue import SIDE_QUESTIONS, Answer, BadPayload, Dialogue, DialogueUnavailable, check_payload
from bot.delivery.rendering import button
from bot.settings import ROOT
from nlu.understanding.answers.assent import settles

TELEGRAM_LIMIT = 64  # bytes of a button's value


@pytest.mark.parametrize("question", sorted(SIDE_QUESTIONS))
def test_every_question_beside_the_form_takes_a_plain_yes(question: str) -> None:
    assert settles(question, "是的") is True


def buttons_of_the_product() -> set[str]:
    """Every payload in domain.yml (braces are doubled there for Rasa's templates) and in the actions."""
    domain = yaml.safe_load((ROOT / "domain.yml").read_text())
    found = {
        button["payload"].replace("{{", "{").replace("}}", "}")
        for variants in domain["responses"].values()
        for variant in variants
        for button in variant.get("buttons", ())
    }
    for path in [*(ROOT / "actions").glob("*.py"), *(ROOT / "bot").rglob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "button":
                _, _, _, payload = (part.value if isinstance(part, ast.Constant) else None for part in node.args)
                values = {word.arg: word.value.value for word in node.keywords if isinstance(word.value, ast.Constant)}
                if payload and len(values) == len(node.keywords):  # others are made of what the worker said
                    found.add(button("zh", "", "", str(payload), **values)["payload"])
    return found


BUTTONS = sorted(buttons_of_the_product())


def test_the_product_has_buttons() -> None:
    assert {'/affirm{"to": "consent"}', "/human", "/resume", '/inform{"headcount": 1}'} <= set(BUTTONS)
    assert len(BUTTONS) > 15


@pytest.mark.parametrize("payload", BUTTONS)
def test_every_button_of_the_product_is_accepted_and_fits_telegram(payload: str) -> None:
    assert check_payload(payload) == payload
    assert len(payload.encode()) <= TELEGRAM_LIMIT


@pytest.mark.parametrize(
    "payload",
    [
        '/inform{"absconded": false}',
        '/inform{"absconded":true}',
        '/inform{"kind": "report", "amount_scope": "total"}',
        '/correct{"slot": "phone"}',
        '/inform{"headcount": 7}',
        '/inform{"amount": 60000}',
        '/dont_know{"to": "amount"}',
        "/affirm",
        "/resume",
        "/inform{}",
    ],
)
def test_values_of_our_buttons(payload: str) -> None:
    assert check_payload(payload) == payload


@pytest.mark.parametrize(
    "payload",
    [
        "",
        "/",
        "affirm",
        "//affirm",
        "/Affirm",
        " /affirm",
        "/affirm ",
        "/affirm\n",
        "/evidence",  # sent by the product itself, never by a worker
        "/restart",
        "/session_start",
        "/action_listen",
        "/nonsense",
        '/affirm{"language": "en"}',
        '/affirm{"slot": "phone"}',
        '/inform{"headcount": 0}',
        '/inform{"headcount": 10000}',
        '/inform{"amount": 1.5}',
        '/affirm{"to": "anything"}',
        '/inform{"headcount": true}',
        '/inform{"headcount": 1.0}',
        '/inform{"headcount": "1"}',
        '/inform{"absconded": 1}',
        '/inform{"absconded": null}',
        '/inform{"kind": "boss"}',
        '/inform{"kind": ["report"]}',
        '/inform{"kind": {"report": 1}}',
        '/inform{"employer": "宏远"}',
        '/inform{"phone": "13812345678"}',
        '/inform{"confirm": true}',
        '/inform{"case_number": "XS2611224839207"}',
        '/inform{"kind": "report"',
        '/inform{"kind": "report"}}',
        '/inform{"kind": "report"}/affirm',
        '/inform["report"]',
        "/inform{'kind': 'report'}",
        '/correct{"slot": "confirm"}',
        '/correct{"slot": "consent"}',
        '/correct{"slot": "requested_slot"}',
        "/inform{" + "[" * 400 + "}",
        '/affirm@0.1{"kind": "report"}',
        "/{{7*7}}",
        "<script>alert(1)</script>",
    ],
)
def test_what_none_of_our_buttons_sends_is_refused(payload: str) -> None:
    with pytest.raises(BadPayload):
        check_payload(payload)


@given(st.text(max_size=60) | st.from_regex(r"/[a-z_]{1,12}(\{.{0,30}\})?", fullmatch=True))
def test_any_text_is_one_of_ours_or_refused(payload: str) -> None:
    try:
        check_payload(payload)
    except BadPayload:
        return
    assert payload.startswith("/")


Handler = Callable[[httpx.Request], httpx.Response]


class RasaAt:
    """A `Dialogue` whose transport is a function."""

    def __init__(self, handler: Handler) -> None:
        self.calls: list[dict[str, Any]] = []
        self.dialogue = Dialogue("http://rasa", 1.0)

        def record(request: httpx.Request) -> httpx.Response:
            self.calls.append(json.loads(request.content or b"{}"))
            return handler(request)

        self.dialogue._client = httpx.AsyncClient(base_url="http://rasa", transport=httpx.MockTransport(record))

    async def ask(self, text: str = "十个人", **more: Any) -> Answer:
        values = {"message_id": 7, "retry": False, "language": "zh", "asking": "headcount",
                  "received_at": datetime(2026, 11, 22, 2, tzinfo=UTC), **more}  # fmt: skip
        try:
            return await self.dialogue.turn("c1", text, **values)
        finally:
            await self.dialogue.close()


def said(messages: list[dict[str, Any]], state: dict[str, Any]) -> Handler:
    return lambda request: httpx.Response(200, json={"messages": messages, "state": state})


HELLO = [{"text": "您好", "buttons": []}]


@pytest.mark.anyio
async def test_a_turn_carries_what_the_understanding_needs() -> None:
    rasa = RasaAt(said(HELLO, {"asking": "amount"}))
    answer = await rasa.ask(retry=True)
    assert answer == Answer(HELLO, {"asking": "amount"})
    assert rasa.calls == [{
        "sender": "c1", "text": "十个人", "message_id": "7", "retry": True,
        "metadata": {
            "message": 7, "language": "zh", "asking": "headcount", "pressing": False,
            "noted": False, "filed": False, "earlier": False, "board": None,
            "received_at": "2026-11-22T10:00:00+08:00",
        },
    }]  # fmt: skip


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("十个人", "十个人"),
        ("/affirm", '/affirm{"language": "en"}'),
        ('/inform{"headcount": 1}', '/inform{"headcount": 1, "language": "en"}'),
        ('/inform{"kind":"a","kind":"report"}', '/inform{"kind": "report", "language": "en"}'),
    ],
)
async def test_a_button_tells_the_language_too(text: str, sent: str) -> None:
    rasa = RasaAt(said(HELLO, {}))
    await rasa.ask(text, language="en")
    assert rasa.calls[0]["text"] == sent


def broken(error: Exception) -> Handler:
    def handler(_: httpx.Request) -> httpx.Response:
        raise error

    return handler


@pytest.mark.anyio
@pytest.mark.parametrize(
    "handler",
    [
        broken(httpx.ConnectError("refused")),
        broken(httpx.ReadTimeout("slow")),
        lambda request: httpx.Response(503, json={"error": "KeyError"}),
        lambda request: httpx.Response(200, content=b"<html>"),
        said([], {}),
    ],
    ids=["not there", "too slow", "failed turn", "no JSON", "nothing to say"],
)
async def test_a_turn_that_failed_can_be_tried_again(handler: Handler) -> None:
    with pytest.raises(DialogueUnavailable):
        await RasaAt(handler).ask()


@pytest.mark.anyio
async def test_a_change_of_state_alone_is_an_answer() -> None:
    assert (await RasaAt(said([], {"case": "XS1"})).ask()).state == {"case": "XS1"}


@pytest.mark.anyio
async def test_ready_is_what_rasa_says() -> None:
    for handler, ready in ((said([], {}), True), (broken(httpx.ConnectError("")), False),
                           (lambda request: httpx.Response(503), False)):  # fmt: skip
        rasa = RasaAt(handler)
        assert await rasa.dialogue.is_ready() is ready
        await rasa.dialogue.close()


def test_the_payload_pattern_of_these_tests_is_the_one_of_rasa() -> None:
    assert all(re.match(r"^/[^@{]+(@[0-9.]+)?(\{.+})?$", payload) for payload in BUTTONS)
