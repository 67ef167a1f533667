"""What an operator and a bad line do to the product: killed processes, repeated messages, resumed streams."""

from __future__ import annotations

import threading
import time

from tests.end_to_end.product import Product, until


def test_the_same_client_id_twice_has_one_effect(product: Product) -> None:
    worker = product.worker()
    first = worker.post(text="我要投诉", client_id="one").json()
    again = worker.post(text="我要投诉", client_id="one").json()
    assert again == first
    assert [entry["text"] for entry in worker.log() if entry["author"] == "worker"] == ["我要投诉"]


def test_confirming_twice_at_once_files_once(product: Product) -> None:
    worker = product.worker()
    for said in ("我们14个人在句容宝华给宏远装饰干活，3月到6月一共欠我们九万八，老板联系得上", "同意"):
        worker.say(said)
    while worker.last["asking"] != "confirm":
        worker.say({"name": "王建国", "phone": "13812345678"}.get(worker.last["asking"], "不知道"))
    taps = [threading.Thread(target=worker.post, kwargs={"payload": "/affirm"}) for _ in range(3)]
    for tap in taps:
        tap.start()
    for tap in taps:
        tap.join()
    with product.api() as api:
        assert len(api.get("/cases", params={"conversation": worker.id}).json()["cases"]) == 1


def test_rasa_killed_in_mid_conversation_keeps_the_words(product: Product) -> None:
    worker = product.worker()
    worker.say("我要投诉")
    worker.say("同意")
    product.kill("rasa")
    posted = worker.post(text="我自己的")
    assert posted.status_code in (200, 202)
    assert worker.log()[-1]["text"] == "我自己的" or posted.status_code == 200

    product.wait_ready()
    until(lambda: worker.log()[-1]["author"] == "bot" and "谁欠的" in worker.log()[-1]["text"], 60)
    assert worker.say("宏远装饰")["asking"] == "project"
    questions = [entry["text"] for entry in worker.log() if "谁欠的工资" in entry["text"]]
    assert len(questions) == 1
    for said in (
        "碧桂园三期",
        "句容宝华镇",
        "12个",
        "每人8000",
        "3月到6月",
        "联系得上",
        "王建国",
        "13812345678",
        "确认",
    ):
        worker.say(said)
    assert worker.last["case"]


def test_bot_killed_between_receiving_and_answering_answers_once(product: Product) -> None:
    worker = product.worker()
    worker.say("我要投诉")
    worker.say("同意")
    before = product.children()
    # Rasa is held, so the bot has received and cannot answer; then the bot dies.
    product.pause("rasa")
    try:
        sender = threading.Thread(target=lambda: _ignore_cut(worker))
        sender.start()
        until(lambda: any(entry["text"] == "我自己的" for entry in worker.log()), 10)
        time.sleep(0.5)
        product.kill("bot")
        sender.join(timeout=20)
    finally:
        product.go_on("rasa")
    product.wait_ready()
    now = product.children()
    assert now["bot"] != before["bot"]
    assert now["rasa"] == before["rasa"]
    until(lambda: "谁欠的" in worker.log()[-1]["text"], 90)
    time.sleep(1)
    log = worker.log()
    assert sum(entry["text"] == "我自己的" for entry in log) == 1
    assert sum("谁欠的工资" in entry["text"] for entry in log) == 1
    assert worker.say("宏远装饰")["asking"] == "project"


def _ignore_cut(worker: object) -> None:
    try:
        worker.post(text="我自己的", client_id="held")  # type: ignore[attr-defined]
    except Exception:  # the connection ends with the process
        return


def test_events_resume_after_the_last_one_seen(product: Product) -> None:
    worker = product.worker()
    worker.say("我要投诉")
    worker.say("同意")
    stream = worker.events()
    seen = []
    for event, number, _ in stream:
        if event == "message":
            seen.append(int(number or 0))
        if len(seen) == 2:
            break
    worker.say("我自己的")
    total = len(worker.log())
    later = []
    for event, number, _ in worker.events(last_event_id=seen[-1]):
        if event == "message":
            later.append(int(number or 0))
        if len(seen) + len(later) == total:
            break
    assert seen + later == list(range(1, total + 1))


def test_a_foreign_token_opens_nothing(product: Product) -> None:
    mine, other = product.worker(), product.worker()
    mine.say("我要投诉")
    stranger = product.worker()
    stranger.id = mine.id
    stranger.token = other.token
    assert stranger.post(text="同意").status_code == 404
    assert stranger.client.get("/messages").status_code == 404
    assert stranger.client.get("/events").status_code == 404


def test_no_personal_data_in_the_log(product: Product) -> None:
    worker = product.worker()
    worker.file()
    written = product.log.read_text(errors="replace")
    for secret in ("王建国", "13812345678", "宏远装饰", "碧桂园三期"):
        assert secret not in written
