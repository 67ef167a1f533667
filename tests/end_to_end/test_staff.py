"""Staff at the API: moves that reach the worker, take-over, hand-back at the open question."""

from __future__ import annotations

from tests.end_to_end.product import Product, until


def test_a_move_reaches_the_worker(product: Product) -> None:
    worker = product.worker()
    number = worker.file()
    with product.api("brigade_leader") as leader:
        moved = leader.post(f"/cases/{number}/transitions", json={"to": "triaged", "reason": "材料齐全"})
        assert moved.status_code == 200, moved.text
        assert moved.json()["state"] == "triaged"
        leader.post(f"/cases/{number}/transitions", json={"to": "accepted", "reason": "符合条件"}).raise_for_status()
        events = leader.get(f"/cases/{number}/events").json()
        wrong = leader.post(f"/cases/{number}/transitions", json={"to": "closed_paid", "reason": "?"})
    assert [event["kind"] for event in events["events"]] == ["submitted", "triaged", "accepted"]
    assert events["unbroken"] is True
    assert wrong.status_code == 409 and wrong.json()["detail"]["allowed"] == ["dispatched"]
    told = [entry["text"] for entry in worker.log() if entry["author"] == "bot"]
    assert any("已立案" in text and number in text for text in told)
    assert "已立案" in worker.say("进度")["messages"][0]["text"]


def test_another_district_sees_nothing(product: Product) -> None:
    number = product.worker().file()
    with product.api("danyang") as other:
        assert other.get(f"/cases/{number}").status_code == 404
        assert number not in [case["number"] for case in other.get("/cases").json()["cases"]]


def test_take_over_write_and_hand_back(product: Product) -> None:
    worker = product.worker()
    worker.say("我要投诉")
    worker.say("同意")
    worker.say("我自己的")
    assert worker.say("人工")["owner"] == "queue"
    with product.api("agent") as agent, product.api("dispatcher") as colleague:
        waiting = agent.get("/conversations", params={"owner": "queue"}).json()["conversations"]
        assert worker.id in [one["id"] for one in waiting]
        assert agent.post(f"/conversations/{worker.id}/take").json()["owner"] == "staff"
        late = colleague.post(f"/conversations/{worker.id}/take")
        assert late.status_code == 409 and late.json()["detail"]["owner"] == "staff"
        assert colleague.post(f"/conversations/{worker.id}/reply", json={"text": "我是谁"}).status_code == 409
        agent.post(f"/conversations/{worker.id}/reply", json={"text": "您好，您慢慢说。"}).raise_for_status()

        silent = worker.say("老板姓周")
        assert silent["messages"] == [] and silent["owner"] == "staff"

        agent.post(f"/conversations/{worker.id}/hand-back").raise_for_status()
    until(lambda: "谁欠的工资" in worker.log()[-1]["text"], 15)
    authors = [entry["author"] for entry in worker.log()]
    assert "staff" in authors and "system" in authors
    answer = worker.say("宏远装饰")
    assert (answer["owner"], answer["asking"]) == ("bot", "project")


def test_filing_at_the_counter(product: Product) -> None:
    body = {
        "channel": "window", "external_id": f"A-{product.port}", "employer": "宏远装饰", "district": "丹阳市",
        "headcount": 60, "amount_yuan": 500000, "absconded": True, "name": "李四", "phone": "13900001111",
    }  # fmt: skip
    with product.api("channel") as counter:
        filed = counter.post("/cases", json=body)
        again = counter.post("/cases", json=body)
    assert (filed.status_code, again.status_code) == (201, 200)
    assert filed.json()["number"] == again.json()["number"]
    assert filed.json()["colour"] == "red"
    assert {"R06", "R08"} <= {rule["code"] for rule in filed.json()["rules"]}
    assert filed.json()["unit"] == "321181"
