"""The API of cases: filing from the counter, looking, moving, by role and part of the organisation."""

from __future__ import annotations

import re
from itertools import count
from typing import Any

import pytest

from tests.bot.serving import Service

CASES = "/api/v1/cases"
_numbers = count(1)


def wang(**values: Any) -> dict[str, Any]:
    return {
        "external_id": f"ext-{next(_numbers)}", "channel": "window", "employer": "宏远装饰", "district": "句容市",
        "town": "宝华镇", "headcount": 14, "amount_yuan": 98_000, "amount_per_person_yuan": 7_000,
        "period": {"from": "2026-03", "to": "2026-06", "months": 4}, "absconded": False,
        "name": "王建国", "phone": "138 1234 5678", **values,
    }  # fmt: skip


def filed(service: Service, **values: Any) -> str:
    answer = service.key("channel").post(CASES, json=wang(**values))
    assert answer.status_code == 201, answer.text
    number: str = answer.json()["number"]
    return number


def test_a_case_from_the_counter_is_the_object_of_the_contract(service: Service) -> None:
    answer = service.key("channel").post(CASES, json=wang())
    assert answer.status_code == 201
    case = answer.json()
    assert re.fullmatch(r"XS\d{13}", case["number"])
    assert {name: case[name] for name in ("kind", "state", "stage", "colour", "policy_version", "unit", "channel")} == {
        "kind": "complaint", "state": "submitted", "stage": "filing", "colour": "orange",
        "policy_version": "2026-11", "unit": "321183011", "channel": "window",
    }  # fmt: skip
    assert case["rules"][0] == {
        "code": "O01", "fact": "headcount", "value": 14, "threshold": 10, "text": "涉及14人，达到10人",
    }  # fmt: skip
    assert (case["headcount"], case["headcount_low"], case["headcount_high"]) == (14, 14, 14)
    assert case["period"] == {"from": "2026-03", "to": "2026-06", "months": 4}
    assert (case["name"], case["phone"]) == ("王**", "138****5678")
    assert "crime_amount_line" in case["flags"]
    assert (case["conversation"], case["group"], case["anonymous"]) == (None, None, False)
    assert "acceptance" in [clock["kind"] for clock in case["deadlines"]]


def test_the_same_external_id_files_once(service: Service) -> None:
    desk, body = service.key("channel"), wang()
    first, again = desk.post(CASES, json=body), desk.post(CASES, json={**body, "headcount": 99})
    assert (first.status_code, again.status_code) == (201, 200)
    assert again.json()["number"] == first.json()["number"]
    assert again.json()["headcount"] == 14


def test_one_external_id_of_two_systems_is_two_cases(service: Service) -> None:
    body = wang()
    numbers = {service.key("channel", name=name).post(CASES, json=body).json()["number"] for name in ("a", "b")}
    assert len(numbers) == 2


def test_reasons_are_given_in_the_language_asked_for(service: Service) -> None:
    number = filed(service)
    case = service.key("officer").get(f"{CASES}/{number}", params={"language": "en"}).json()
    assert case["rules"][0]["text"] == "14 workers, at or above 10"


WRONG: list[dict[str, Any]] = [
    {"boss": "x"},
    {"headcount": 0},
    {"headcount": 10_000},
    {"headcount": "14"},
    {"headcount": 14.5},
    {"amount_yuan": -1},
    {"amount_yuan": "98000"},
    {"phone": "123"},
    {"phone": "no phone"},
    {"kind": "gossip"},
    {"channel": "web"},
    {"channel": "telegram"},
    {"language": "fr"},
    {"external_id": ""},
    {"external_id": "a b"},
    {"period": {"from": "2026-13"}},
    {"period": {"month": 3}},
    {"employer": "x" * 201},
    {"absconded": "yes"},
    {"state": "closed_paid"},
    {"colour": "yellow"},
]


def test_bodies_are_strict(service: Service) -> None:
    desk = service.key("channel")
    taken = [wrong for wrong in WRONG if desk.post(CASES, json=wang(**wrong)).status_code != 422]
    assert taken == []


def test_an_anonymous_report_shows_nobody(service: Service) -> None:
    answer = service.key("channel").post(CASES, json=wang(kind="report")).json()
    assert (answer["anonymous"], answer["name"], answer["phone"]) == (True, None, None)


@pytest.mark.parametrize(
    ("role", "unit", "sees"),
    [
        ("officer", "321183", True),
        ("officer", "3211", True),
        ("town_squad", "321183011", True),
        ("town_squad", "321183001", False),
        ("officer", "321181", False),
        ("officer", "32118", False),
        ("channel", "321181", False),
    ],
)
def test_sight_ends_at_the_own_unit(service: Service, role: str, unit: str, sees: bool) -> None:
    number, caller = filed(service), service.key(role, unit)
    status = 200 if sees else 404
    assert caller.get(f"{CASES}/{number}").status_code == status
    assert caller.get(f"{CASES}/{number}/events").status_code == status
    move = caller.post(f"{CASES}/{number}/transitions", json={"to": "nowhere", "reason": "x"})
    assert move.status_code == (409 if sees else 404)
    listed = [case["number"] for case in caller.get(CASES, params={"number": number}).json()["cases"]]
    assert listed == ([number] if sees else [])


def test_what_lies_outside_looks_like_what_does_not_exist(service: Service) -> None:
    stranger = service.key("officer", "321181")
    answers = [stranger.get(f"{CASES}/{number}") for number in (filed(service), "XS0000000000000")]
    assert answers[0].text == answers[1].text


def test_administrators_read_no_case_and_nobody_reads_without_a_key(service: Service) -> None:
    number = filed(service)
    for caller, status in ((service.key("admin"), 403), (service.client(), 401), (service.client("xs_wrong"), 401)):
        assert caller.get(f"{CASES}/{number}").status_code == status
        assert caller.get(CASES).status_code == status
        assert caller.post(CASES, json=wang()).status_code == status


def test_a_case_is_moved_by_those_who_may(service: Service) -> None:
    number = filed(service)
    leader = service.key("brigade_leader", "321183")
    for target, stage in (("triaged", "filing"), ("accepted", "filing"), ("dispatched", "dispatch")):
        answer = leader.post(f"{CASES}/{number}/transitions", json={"to": target, "reason": "核实", "officer": "张明"})
        assert answer.status_code == 200
        assert (answer.json()["state"], answer.json()["stage"]) == (target, stage)
    history = leader.get(f"{CASES}/{number}/events").json()
    assert [event["kind"] for event in history["events"]] == ["submitted", "triaged", "accepted", "dispatched"]
    assert history["unbroken"] is True
    assert history["events"][1]["actor"] == "brigade_leader 321183"


@pytest.mark.parametrize(
    ("role", "target", "allowed"),
    [
        ("brigade_leader", "closed_paid", ["triaged"]),
        ("brigade_leader", "withdrawn", ["triaged"]),
        ("agent", "triaged", []),
        ("channel", "triaged", []),
        ("grid_assistant", "triaged", []),
    ],
)
def test_a_wrong_move_says_what_may_be_done(service: Service, role: str, target: str, allowed: list[str]) -> None:
    number, caller = filed(service), service.key(role)
    answer = caller.post(f"{CASES}/{number}/transitions", json={"to": target, "reason": "x"})
    assert answer.status_code == 409
    assert answer.json()["detail"]["state"] == "submitted"
    assert answer.json()["detail"]["allowed"] == allowed
    assert caller.get(f"{CASES}/{number}").json()["state"] == "submitted"


@pytest.mark.parametrize("body", [{"to": "triaged"}, {"to": "triaged", "reason": ""}, {"reason": "x"},
                                  {"to": "triaged", "reason": "x", "colour": "red"}])  # fmt: skip
def test_a_move_needs_a_reason_and_nothing_else(service: Service, body: dict[str, Any]) -> None:
    number = filed(service)
    answer = service.key("brigade_leader").post(f"{CASES}/{number}/transitions", json=body)
    assert answer.status_code == 422


def test_pages_of_a_list(service: Service) -> None:
    made = [filed(service, employer="分页公司") for _ in range(5)]
    officer, seen, before = service.key("officer"), [], None
    while True:
        params = {"employer": "分页", "limit": 2, **({"before": before} if before else {})}
        page = officer.get(CASES, params=params).json()
        seen += [case["number"] for case in page["cases"]]
        before = page["next"]
        if before is None:
            break
    assert seen == made[::-1]
