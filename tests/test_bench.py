"""The yardsticks themselves: what counts as found, right, missing and wrong."""

from __future__ import annotations

import json

import pytest

from bench import labels, suites
from bench.labels import Tally, judge, macro_f1
from bench.rows import Row, merge

EXACT = {"total_yuan": 80000, "per_person_yuan": 40000, "low": 80000, "high": 80000}
ABOUT = {"total_yuan": 10000, "per_person_yuan": 10000, "low": 9000, "high": 11000}
OPEN = {"total_yuan": None, "per_person_yuan": None, "low": 5000, "high": 5000}
SPELL = {"from": "2026-05", "to": "2026-06", "months": 2}
UNDATED = {"from": None, "to": None, "months": 3}


def scored(fact, expected, found, *, note=None, ask=()):
    tally = Tally()
    judge(fact, {"facts": {fact: expected}, "note": note}, {"facts": {fact: found}, "ask": list(ask)}, tally)
    return "false alarm" if tally.false_alarms else next(iter(tally.outcomes), None)


@pytest.mark.parametrize(
    ("expected", "found", "note", "outcome"),
    [
        (EXACT, EXACT, None, "right"),
        (EXACT, None, None, "missing"),
        (EXACT, {**EXACT, "total_yuan": 8000, "per_person_yuan": 4000}, None, "wrong"),
        (EXACT, {**EXACT, "per_person_yuan": None}, None, "missing"),
        ({**EXACT, "per_person_yuan": None}, EXACT, None, "wrong"),
        (EXACT, {**EXACT, "low": 79000}, None, "right"),
        ({**EXACT, "low": 70000}, EXACT, None, "wrong"),
        (ABOUT, {**ABOUT, "total_yuan": 10500, "low": 10500, "high": 10500}, "approx:amount", "right"),
        (ABOUT, {**ABOUT, "total_yuan": 15000, "low": 15000, "high": 15000}, "approx:headcount,amount", "wrong"),
        (None, EXACT, None, "false alarm"),
        (None, None, None, None),
        (OPEN, OPEN, None, "right"),
    ],
)
def test_amounts(expected, found, note, outcome):
    assert scored("amount", expected, found, note=note) == outcome


def test_what_is_asked_is_missing_and_not_wrong():
    assert scored("amount", EXACT, {**OPEN}, ask=["amount_scope"]) == "missing"


@pytest.mark.parametrize(
    ("fact", "expected", "found", "outcome"),
    [
        ("headcount", {"value": 12, "low": 12, "high": 12}, {"value": 12, "low": 11, "high": 13}, "right"),
        ("headcount", {"value": 8, "low": 7, "high": 8}, {"value": 8, "low": 8, "high": 8}, "wrong"),
        ("period", SPELL, SPELL, "right"),
        ("period", SPELL, {**SPELL, "to": "2026-07", "months": 3}, "wrong"),
        ("period", SPELL, {"from": None, "to": None, "months": 2}, "missing"),
        ("period", UNDATED, {**UNDATED, "from": "2026-05"}, "wrong"),
        ("employer", "宏远装饰", "宏远装饰公司", "right"),
        ("employer", "ABC Company", "abc", "right"),
        ("employer", "宏远", "江南", "wrong"),
        ("project", "碧桂园三期工地", "碧桂园三期", "right"),
        ("district", "南京市江宁区", "南京市", "right"),
        ("district", "丹徒区", "丹阳市", "wrong"),
        ("absconded", False, True, "wrong"),
    ],
)
def test_other_facts(fact, expected, found, outcome):
    assert scored(fact, expected, found) == outcome


def test_items_of_a_list_count_one_by_one_and_vulnerable_person_does_not():
    tally = Tally()
    label = {"facts": {"flags": ["injury", "livelihood", "vulnerable_person"]}}
    problem = judge("flags", label, {"facts": {"flags": ["injury", "media"]}, "ask": []}, tally)
    assert (tally.outcomes["right"], tally.outcomes["missing"], tally.false_alarms) == (1, 1, 1)
    assert problem == "missing livelihood, false media"


def test_macro_f1():
    assert macro_f1([("red", "red"), ("yellow", "yellow")]) == 1
    assert macro_f1([("red", "yellow"), ("yellow", "yellow")]) == pytest.approx(1 / 3)


@pytest.mark.parametrize(
    ("entry", "answers", "verdict"),
    [
        ({"value": 5, "unit": "USD"}, [({5.0}, "USD")], (True, False)),
        ({"value": 5, "unit": "USD"}, [({5.0}, "CNY")], (False, True)),
        ({"value": 5, "unit": "Dollar"}, [({5.0}, "CNY")], (True, False)),
        ({"value": 5, "unit": None}, [], (False, False)),
        ({"value": None, "unit": None}, [], (True, False)),
        ({"value": None, "unit": None}, [({5.0}, None)], (False, True)),
        ({"value": 1, "unit": None, "all": [[1, None], [2, None]]}, [({1.0}, None)], (False, False)),
        ({"value": 1, "unit": None, "all": [[1, None], [2, None]]}, [({2.0}, None), ({1.0}, None)], (True, False)),
    ],
)
def test_suite_entries(entry, answers, verdict):
    assert suites.judge(entry, [(frozenset(values), unit) for values, unit in answers]) == verdict


def test_ours_gives_currencies_and_seconds():
    assert (frozenset({5.0}), "USD") in suites.ours("amount", "zh", "五美元")
    assert (frozenset({300.0}), None) in suites.ours("duration", "zh", "5分钟")


def test_rows_are_merged_in_place(tmp_path):
    path = tmp_path / "results.json"
    merge([Row("a", 1, "x"), Row("b", 2, "x", 4, "other")], path)
    merge([Row("a", 3, "x"), Row("c", 5, "x")], path)
    found = json.loads(path.read_text(encoding="utf-8"))
    assert [one["name"] for one in found] == ["a", "b", "c"]
    assert found[0] == {"name": "a", "ours": 3, "peer": None, "peer_name": None, "ratio": None, "unit": "x"}
    assert found[1]["ratio"] == 0.5


def test_every_fact_of_the_contract_is_scored():
    assert set(labels.FACTS) == {
        "employer", "project", "headcount", "amount", "period", "district", "absconded", "extreme_acts", "flags",
    }  # fmt: skip
