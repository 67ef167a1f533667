"""Dialogues as data: what the worker does, what is asked next, what is filed in the end.

A transcript is YAML:

    title: what happens, in one sentence
    language: zh
    turns:
      - say: 我要投诉          # or press: 同意 (a button's title), or payload: /affirm
                               # or attach: photo (board, sticker, voice)
                               # or press_kept: a button that an earlier turn kept (keep: its title)
                               # or staff: take, or staff: {reply: words}, or staff: {hand_back: facts}
        asking: consent        # the open question afterwards; null for none
        owner: bot             # optional, who has the conversation
        says: [pattern, …]     # optional, what the answer must contain (regular expressions)
        never: [pattern, …]    # optional, what it must not contain
    filed:                     # optional, fields of the case; `none` when nothing may be filed
      employer: 宏远装饰
      colour: orange
      rules: [O01]             # these are among the hits
      remarks: [words, …]      # what stands in the history in the worker's own words
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

from tests.end_to_end.product import Product, Worker, until

FOLDER = Path(__file__).resolve().parents[1] / "transcripts"
UNSET = object()


def all_transcripts() -> list[Path]:
    return sorted(FOLDER.glob("*/*.yml"))


def run_transcript(product: Product, path: Path) -> None:
    """Play a transcript against the product; every deviation says in which turn it is."""
    transcript = yaml.safe_load(path.read_text(encoding="utf-8"))
    worker = product.worker(transcript.get("language", path.parent.name))
    number, kept = None, dict[str, str]()
    for position, turn in enumerate(transcript["turns"], 1):
        place = f"{path.parent.name}/{path.name}, turn {position}"
        if "press_kept" in turn:  # it stands in the chat still
            turn = {**turn, "payload": kept[turn["press_kept"]]}
        answer = _act_as_staff(product, worker, turn["staff"]) if "staff" in turn else _act(worker, turn)
        if "keep" in turn:
            kept[turn["keep"]] = worker.button(turn["keep"])
        number = answer["case"] or number
        text = "\n".join(message["text"] for message in answer["messages"])
        assert text or turn.get("silent"), f"{place}: no answer"
        if turn.get("asking", UNSET) is not UNSET:
            assert answer["asking"] == turn["asking"], f"{place}: asks {answer['asking']}, answers {text}"
        if "owner" in turn:
            assert answer["owner"] == turn["owner"], f"{place}: owner is {answer['owner']}"
        for pattern in turn.get("says", ()):
            assert re.search(pattern, text), f"{place}: {pattern!r} is not in {text!r}"
        for pattern in turn.get("never", ()):
            assert not re.search(pattern, text), f"{place}: {pattern!r} is in {text!r}"
    if "filed" in transcript:
        _check_filed(product, worker, number, transcript["filed"], path.name)


def _act_as_staff(product: Product, worker: Worker, what: Any) -> dict[str, Any]:
    """What a member of staff does; the answer is all that the worker then reads."""
    verb, words = (what, None) if isinstance(what, str) else next(iter(what.items()))
    body = {"reply": {"text": words}, "hand_back": {"facts": words or ""}}.get(verb)
    seen = len(worker.log())
    goes_on = verb == "hand_back" and bool(words or worker.state()["asking"])
    with product.api("agent") as api:
        done = api.post(f"/conversations/{worker.id}/{verb.replace('_', '-')}", json=body)
    assert done.status_code == 200, done.text
    if goes_on:  # the bot asks again by itself
        until(lambda: worker.log()[-1]["author"] == "bot")
    return worker.since(seen)


def _act(worker: Worker, turn: dict[str, Any]) -> dict[str, Any]:
    if "press" in turn:
        return worker.press(turn["press"])
    if "attach" in turn:
        return worker.attach(turn["attach"])
    if "payload" in turn:
        worker.last = worker.post(payload=turn["payload"]).json()
        return worker.last
    return worker.say(turn["say"])


def _check_filed(product: Product, worker: Worker, number: str | None, expected: Any, name: str) -> None:
    with product.api() as api:
        filed = api.get("/cases", params={"conversation": worker.id}).json()["cases"]
    if expected == "none":
        assert filed == [], f"{name}: filed {filed}"
        return
    assert len(filed) == 1, f"{name}: {len(filed)} cases are filed"
    case = filed[0]
    assert case["number"] == number
    for field, value in expected.items():
        if field == "rules":
            codes = {rule["code"] for rule in case["rules"]}
            assert set(value) <= codes, f"{name}: rules {codes}"
        elif field == "remarks":
            with product.api() as api:
                events = api.get(f"/cases/{number}/events").json()["events"]
            told = [event["reason"] for event in events if event["kind"] == "remark"]
            assert told == value, f"{name}: remarks {told}"
        elif field == "flags":
            assert set(value) <= set(case["flags"]), f"{name}: flags {case['flags']}"
        else:
            assert case[field] == value, f"{name}: {field} is {case[field]!r}"
