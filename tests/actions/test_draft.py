"""From slots to a complaint: what was said is kept, what can be counted is counted."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from actions.draft import as_draft
from actions.questions import UNKNOWN
from tests.actions.conftest import FULL, Talk, people, says


def amount(stated: float, scope: str | None, low: float | None = None, high: float | None = None) -> dict[str, Any]:
    return {"stated": stated, "low": low or stated, "high": high or stated, "scope": scope}


def head(value: int, low: int | None = None, high: int | None = None) -> dict[str, int]:
    return {"value": value, "low": low or value, "high": high or value}


@pytest.mark.parametrize(
    ("sum_said", "heads", "total", "bounds", "each"),
    [
        (amount(9_000, "per_person"), head(12), 108_000, (108_000, 108_000), 9_000),
        (amount(9_000, "per_person"), head(12, 11, 13), 108_000, (99_000, 117_000), 9_000),
        (amount(9_000, "per_person", 8_000, 10_000), head(12, 11, 13), 108_000, (88_000, 130_000), 9_000),
        (amount(9_000, "per_person"), UNKNOWN, None, (None, None), 9_000),
        (amount(108_000, "total"), head(12), 108_000, (108_000, 108_000), 9_000),
        (amount(100_000, "total"), head(3), 100_000, (100_000, 100_000), 33_333.33),
        (amount(55_000, "total", 50_000, 60_000), head(5), 55_000, (50_000, 60_000), 11_000),
        (amount(108_000, "total"), UNKNOWN, 108_000, (108_000, 108_000), None),
        (amount(9_000, None), head(1), 9_000, (9_000, 9_000), 9_000),
        # Ambiguous money is never a number; its bounds tell the officer what was said.
        (amount(9_000, None), head(12), None, (9_000, 9_000), None),
        (amount(9_000, UNKNOWN), head(12), None, (9_000, 9_000), None),
        (amount(9_000, None), UNKNOWN, None, (9_000, 9_000), None),
        (UNKNOWN, head(12), None, (None, None), None),
        (None, head(12), None, (None, None), None),
    ],
)
def test_sums(sum_said: Any, heads: Any, total: Any, bounds: tuple[Any, Any], each: Any) -> None:
    draft = as_draft({"amount": sum_said, "headcount": heads})
    assert draft.amount_yuan == total
    assert (draft.amount_low, draft.amount_high) == bounds
    assert draft.amount_per_person_yuan == each


def test_another_headcount_counts_the_total_anew() -> None:
    talk = Talk(copy.deepcopy(FULL), "confirm")
    assert as_draft(talk.slots).amount_yuan == 108_000
    talk.hears(says("correct", headcount=people(8)))
    assert as_draft(talk.slots).amount_yuan == 72_000
    assert as_draft(talk.slots).amount_per_person_yuan == 9_000


def test_every_answer_arrives() -> None:
    draft = as_draft(FULL)
    assert (draft.kind, draft.employer, draft.project) == ("complaint", "宏远装饰", "碧桂园三期")
    assert (draft.place, draft.district, draft.town) == ("宝华镇", "句容市", "宝华镇")
    assert (draft.headcount, draft.headcount_low, draft.headcount_high) == (12, 12, 12)
    assert draft.period == FULL["period"]
    assert draft.absconded is False
    assert (draft.anonymous, draft.name, draft.phone) == (False, "王建国", "+8613812345678")


def test_what_is_not_known_is_nothing() -> None:
    facts = ("employer", "project", "place", "headcount", "amount", "period", "absconded", "name", "phone")
    draft = as_draft({"kind": "complaint", **dict.fromkeys(facts, UNKNOWN)})
    assert draft.facts() == {"acts": {"value": [], "status": "reported"}, "flags": {"value": [], "status": "reported"}}
    assert (draft.name, draft.phone) == (None, None)


def test_an_anonymous_report_is_marked_and_holds_no_name() -> None:
    draft = as_draft({**FULL, "kind": "report"}, {"flags": ["injury"]})
    assert (draft.anonymous, draft.name, draft.phone) == (True, None, None)
    assert draft.flags == ["injury", "anonymous_report"]
    assert as_draft({**FULL, "kind": "report"}, {"flags": ["anonymous_report"]}).flags == ["anonymous_report"]


def test_what_was_heard_before_the_form_counts() -> None:
    noted = {"acts": [{"kind": "strike", "when": "now", "hours": None}], "flags": ["livelihood"]}
    draft = as_draft(FULL, noted)
    assert (draft.acts, draft.flags) == (noted["acts"], ["livelihood"])
    assert draft.acts is not noted["acts"]
