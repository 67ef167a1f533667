"""A complaint as values: facts, what urgency sees of them, and the line of the crime."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from bot.cases.complaint import Draft, crime_amount_line, urgency_context, urgency_facts
from bot.cases.filing import decide
from bot.cases.policy import Authority
from bot.cases.urgency import Facts


def test_facts_are_as_reported_and_hold_no_identity() -> None:
    draft = Draft(kind="complaint", employer="宏远装饰", headcount=12, absconded=False, name="王建国",
                  phone="+8613812345678")  # fmt: skip
    facts = draft.facts()
    assert facts["employer"] == {"value": "宏远装饰", "status": "reported"}
    assert facts["absconded"] == {"value": False, "status": "reported"}  # false is an answer
    assert not {"name", "phone", "kind", "anonymous", "project"} & set(facts)


@pytest.mark.parametrize(
    ("said", "seen"),
    [
        ({"headcount": 7, "headcount_low": 7, "headcount_high": 8}, {"headcount": 8}),
        ({"headcount": 7}, {"headcount": 7}),
        ({"amount_yuan": 55_000, "amount_low": 50_000, "amount_high": 60_000}, {"total_yuan": 60_000}),
        ({"amount_yuan": 55_000}, {"total_yuan": 55_000}),
        ({"period": {"from": "2026-03", "to": "2026-08", "months": 6}}, {"months": 6}),
        ({"period": {"from": "2026-03", "to": None, "months": None}}, {"months": None}),
        ({"acts": [{"kind": "strike", "when": "now", "hours": None}]}, {"acts": (("strike", "now", None),)}),
        ({"flags": ["injury", "injury"]}, {"flags": frozenset({"injury"})}),
        ({}, {"headcount": None, "total_yuan": None, "months": None, "absconded": None, "acts": ()}),
    ],
)
def test_ranges_count_by_their_upper_end(said: dict[str, Any], seen: dict[str, Any]) -> None:
    found = urgency_facts(said)
    assert {name: getattr(found, name) for name in seen} == seen


def test_seven_to_ten_people_are_ten(authority: Authority) -> None:
    draft = Draft(headcount=8, headcount_low=7, headcount_high=10)
    assert decide(draft, datetime(2026, 11, 22, tzinfo=UTC), authority).codes == ["O01"]


def test_the_day_of_a_complaint_is_the_day_in_china(authority: Authority) -> None:
    draft = Draft(headcount=5)
    assert decide(draft, datetime(2026, 12, 19, 15, 59, tzinfo=UTC), authority).codes == ["Y00"]
    assert decide(draft, datetime(2026, 12, 19, 16, 0, tzinfo=UTC), authority).codes == ["O11"]


def test_a_context_without_values_is_empty() -> None:
    day = date(2026, 11, 22)
    assert urgency_context(day, {"linked_headcount": None}) == urgency_context(day) == urgency_context(day, {})
    assert urgency_context(day, {"employer_credit": "C", "linked_complaints_7d": 3}).linked_complaints_7d == 3


# Jiangsu since 2014-01-15: one worker from three months and 10,000; a group from ten workers and 60,000
@pytest.mark.parametrize(
    ("facts", "reached"),
    [
        ({"headcount": 1, "total_yuan": 10_000, "months": 3}, True),
        ({"headcount": 1, "total_yuan": 9_999, "months": 3}, False),
        ({"headcount": 1, "total_yuan": 10_000, "months": 2.9}, False),
        ({"headcount": 1, "total_yuan": 10_000}, False),
        ({"total_yuan": 10_000, "months": 3}, True),  # nobody else named: the speaker
        ({"headcount": 2, "total_yuan": 19_000, "months": 3}, False),
        ({"headcount": 2, "total_yuan": 20_000, "per_person_yuan": 10_000, "months": 3}, True),
        ({"headcount": 10, "total_yuan": 60_000}, True),
        ({"headcount": 9, "total_yuan": 60_000}, False),
        ({"headcount": 10, "total_yuan": 59_999}, False),
        ({"headcount": 10}, False),
        ({}, False),
    ],
)
def test_the_amount_line_of_the_crime(authority: Authority, facts: dict[str, Any], reached: bool) -> None:
    assert crime_amount_line(Facts(**facts), authority.urgency) is reached
