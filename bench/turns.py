"""Turns: one conversation against our Rasa, against stock Rasa, and through the whole product."""

from __future__ import annotations

import itertools
import time
import uuid
from collections.abc import Iterator
from datetime import datetime
from statistics import median, quantiles
from typing import Any

import httpx

from bench.processes import shared
from bench.rows import Row, benchmark, say
from bot.cases.calendar import SHANGHAI

__all__ = ["growth", "memory", "product", "throughput"]

PEER = "stock Rasa 3.6.21"
CONVERSATION = ("我要投诉", "同意", "我自己的", "宏远装饰", "碧桂园三期", "句容宝华镇")
OPENING = ("我要投诉", "同意")
QUESTIONS = ("没签合同怎么办", "投诉要花钱吗", "老板会知道是我投诉的吗", "需要什么证据")
ROUNDS, ROUND_SECONDS = 4, 4.0  # the two sides take turns, so that a busy machine hits both
WARM_UP = 5
LONG_CHAT, EARLY, LATE = 110, slice(2, 7), slice(94, 105)  # turns 3-7 and 95-105, counted from 1
LONG_CHATS = 2


class _RasaChat:
    """One conversation straight into the Rasa channel, as `bot.conversations.dialogue` talks to it."""

    _numbers = itertools.count(1)

    def __init__(self, client: httpx.Client) -> None:
        self._client = client
        self._sender = uuid.uuid4().hex
        self._asking: str | None = None

    def say(self, text: str) -> list[str]:
        """One turn; the texts of the answer."""
        number = next(self._numbers)
        metadata = {
            "message": number,
            "language": "zh",
            "asking": self._asking,
            "received_at": datetime.now(SHANGHAI).isoformat(),
        }
        call = {"sender": self._sender, "text": text, "message_id": str(number), "retry": False, "metadata": metadata}
        response = self._client.post("/webhooks/xinsheng/turn", json=call)
        found = response.raise_for_status().json()
        self._asking = found["state"].get("asking", self._asking)
        return _texts(found)


class _ProductChat:
    """One conversation over the public API."""

    def __init__(self, client: httpx.Client) -> None:
        self._client = client
        made = client.post("/api/v1/conversations", json={"language": "zh"}).raise_for_status().json()
        self._path = f"/api/v1/conversations/{made['id']}/messages"
        self._headers = {"Authorization": f"Bearer {made['token']}"}

    def say(self, text: str) -> list[str]:
        """One turn; the texts of the answer."""
        response = self._client.post(self._path, json={"text": text}, headers=self._headers).raise_for_status()
        if response.status_code != 200:
            raise RuntimeError(f"a turn was not answered in time: {response.status_code}")
        return _texts(response.json())


def _texts(found: Any) -> list[str]:
    texts = [str(message["text"]) for message in found["messages"]]
    if not texts:
        raise RuntimeError("a turn was answered with nothing")
    return texts


def _client(url: str) -> httpx.Client:
    return httpx.Client(base_url=url, timeout=30, trust_env=False)


def _timed(chat: _RasaChat | _ProductChat, texts: tuple[str, ...]) -> Iterator[float]:
    """Seconds of each turn."""
    for text in texts:
        started = time.perf_counter()
        chat.say(text)
        yield time.perf_counter() - started


def _load(kind: type[_RasaChat | _ProductChat], client: httpx.Client, seconds: float) -> tuple[list[float], float]:
    """Fresh conversations one after another: seconds of each turn, and of all together."""
    turns: list[float] = []
    started = time.perf_counter()
    while time.perf_counter() - started < seconds:
        turns += _timed(kind(client), CONVERSATION)
    return turns, time.perf_counter() - started


@benchmark("turns_per_second", "turn_p50_ms", "turn_p95_ms")
def throughput() -> list[Row]:
    """The 6-turn conversation on our Rasa and on stock Rasa, taking turns of a few seconds."""
    stack = shared()
    with _client(stack.ours) as ours, _client(stack.stock) as stock:
        _check_same_answers(ours, stock)
        turns: dict[str, list[float]] = {"ours": [], "stock": []}
        spent = {"ours": 0.0, "stock": 0.0}
        for _ in range(ROUNDS):
            for side, client in (("ours", ours), ("stock", stock)):
                measured, took = _load(_RasaChat, client, ROUND_SECONDS)
                turns[side] += measured
                spent[side] += took
    say(f"  {len(turns['ours'])} turns on ours, {len(turns['stock'])} on stock Rasa")
    rate, p50, p95 = (
        {side: figure(turns[side], spent[side]) for side in turns} for figure in (_rate, _median_ms, _p95_ms)
    )
    return [
        Row("turns_per_second", rate["ours"], "turns/s", rate["stock"], PEER),
        Row("turn_p50_ms", p50["ours"], "ms", p50["stock"], PEER),
        Row("turn_p95_ms", p95["ours"], "ms", p95["stock"], PEER),
    ]


def _check_same_answers(ours: httpx.Client, stock: httpx.Client) -> None:
    """Warm both up; a faster answer counts only when it is the same answer."""
    for _ in range(WARM_UP):
        here, there = _RasaChat(ours), _RasaChat(stock)
        for text in CONVERSATION:
            if (mine := here.say(text)) != (theirs := there.say(text)):
                raise RuntimeError(f"the two sides differ after {text}: {mine} / {theirs}")


def _rate(turns: list[float], spent: float) -> float:
    return len(turns) / spent


def _median_ms(turns: list[float], _spent: float) -> float:
    return median(turns) * 1000


def _p95_ms(turns: list[float], _spent: float) -> float:
    return quantiles(turns, n=20)[-1] * 1000


@benchmark("product_turns_per_second", "product_turn_p50_ms", "product_turn_p95_ms")
def product() -> list[Row]:
    """The same conversation through inbox, turn, Rasa, actions and outbox, over HTTP."""
    with _client(shared().bot) as client:
        for _ in range(WARM_UP):
            list(_timed(_ProductChat(client), CONVERSATION))
        turns, spent = _load(_ProductChat, client, ROUNDS * ROUND_SECONDS)
    return [
        Row("product_turns_per_second", _rate(turns, spent), "turns/s"),
        Row("product_turn_p50_ms", _median_ms(turns, spent), "ms"),
        Row("product_turn_p95_ms", _p95_ms(turns, spent), "ms"),
    ]


@benchmark("turn_growth", "turn_late_ms")
def growth() -> list[Row]:
    """Questions in the middle of the form, 110 turns long: how much slower the late turns are."""
    stack = shared()
    early: dict[str, list[float]] = {"ours": [], "stock": []}
    late: dict[str, list[float]] = {"ours": [], "stock": []}
    texts = (*OPENING, *itertools.islice(itertools.cycle(QUESTIONS), LONG_CHAT - len(OPENING)))
    with _client(stack.ours) as ours, _client(stack.stock) as stock:
        for _ in range(LONG_CHATS):
            for side, client in (("ours", ours), ("stock", stock)):
                turns = list(_timed(_RasaChat(client), texts))
                early[side] += turns[EARLY]
                late[side] += turns[LATE]
    ratio = {side: median(late[side]) / median(early[side]) for side in early}
    return [
        Row("turn_growth", ratio["ours"], "x", ratio["stock"], PEER),
        Row("turn_late_ms", median(late["ours"]) * 1000, "ms", median(late["stock"]) * 1000, PEER),
    ]


@benchmark("memory_mb", "memory_mb_bot", "memory_mb_rasa")
def memory() -> list[Row]:
    """Resident memory of the two processes after a run."""
    stack = shared()
    for url, kind in ((stack.bot, _ProductChat), (stack.stock, _RasaChat)):
        with _client(url) as client:
            _load(kind, client, ROUND_SECONDS)
    bot, rasa, stock = (stack.memory_mb(name) for name in ("bot", "rasa", "stock"))
    return [
        Row("memory_mb", bot + rasa, "MB"),
        Row("memory_mb_bot", bot, "MB"),
        Row("memory_mb_rasa", rasa, "MB", stock, PEER),
    ]
