"""The three-colour rules (domain.md 3.1) as tables: one line a case, just below and at each threshold."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from bot.cases.policy import Authority
from bot.cases.urgency import COLOURS, Context, Facts, classify, load_policy
from tests.conftest import POLICY

ORDINARY_DAY = date(2026, 11, 22)
BEFORE_FESTIVAL = date(2027, 1, 15)


def judge(authority: Authority, facts: dict[str, Any], context: dict[str, Any] | None = None) -> list[str]:
    return decide(authority, facts, context).codes


def decide(authority: Authority, facts: dict[str, Any], context: dict[str, Any] | None = None) -> Any:
    return classify(Facts(**facts), Context(**{"day": ORDINARY_DAY, **(context or {})}), authority.urgency)


def said(*flags: str) -> dict[str, Any]:
    return {"flags": frozenset(flags)}


def now(*kinds: str) -> dict[str, Any]:
    return {"acts": tuple((kind, "now", None) for kind in kinds)}


def planned(kind: str, hours: float | None = None) -> dict[str, Any]:
    return {"acts": ((kind, "planned", hours),)}


def past(kind: str) -> dict[str, Any]:
    return {"acts": ((kind, "past", None),)}


# facts, what the system knows besides, rules hit (gravest first)
CASES: list[tuple[dict[str, Any], dict[str, Any], list[str]]] = [
    # Nothing known, or nothing pressing
    ({}, {}, ["Y00"]),
    ({"headcount": 1, "total_yuan": 3000, "months": 1, "absconded": False}, {}, ["Y00"]),
    # R01 and R02: acts that go on now; the same act planned or past is another matter
    (now("suicide_threat"), {}, ["R01"]),
    (now("violence"), {}, ["R02"]),
    (now("forced_labour"), {}, ["R02"]),
    (past("suicide_threat"), {}, ["Y00"]),
    (past("forced_labour"), {}, ["Y00"]),
    # R03, R04
    (said("injury_critical"), {}, ["R03"]),
    (said("child_labour"), {}, ["R04"]),
    # R05: blocked now; at the gate from ten; planned within 48 hours
    (now("road_block"), {}, ["R05"]),
    (now("gov_gathering"), {}, ["R05"]),
    ({**now("gathering"), "headcount": 9}, {}, ["Y00"]),
    ({**now("gathering"), "headcount": 10}, {}, ["R05", "O01"]),
    (now("gathering"), {}, ["Y00"]),
    (planned("gov_gathering_planned", 48), {}, ["R05", "O06"]),
    (planned("gov_gathering_planned", 48.1), {}, ["O06"]),
    (planned("gov_gathering_planned", 0), {}, ["R05", "O06"]),
    (planned("gov_gathering_planned"), {}, ["O06"]),
    (planned("gov_gathering", 24), {}, ["R05", "O06"]),
    (planned("road_block", 24), {}, ["R05", "O06"]),
    (planned("road_block"), {}, ["O06"]),
    (planned("gathering", 2), {}, ["O06"]),
    # R06 and O01: people
    ({"headcount": 9}, {}, ["Y00"]),
    ({"headcount": 10}, {}, ["O01"]),
    ({"headcount": 49}, {}, ["O01"]),
    ({"headcount": 50}, {}, ["R06", "O01"]),
    ({"headcount": 3}, {"linked_headcount": 50}, ["R06", "O01"]),
    ({"headcount": 12}, {"linked_headcount": 3}, ["O01"]),
    ({}, {"linked_headcount": 10}, ["O01"]),
    # R07 and O02: the total
    ({"total_yuan": 199_999}, {}, ["Y00"]),
    ({"total_yuan": 200_000}, {}, ["O02"]),
    ({"total_yuan": 999_999}, {}, ["O02"]),
    ({"total_yuan": 1_000_000}, {}, ["R07", "O02"]),
    # R08 and O05: the boss is gone
    ({"absconded": True}, {}, ["O05"]),
    ({"absconded": False, "headcount": 10}, {}, ["O01"]),
    ({"absconded": None, "headcount": 10}, {}, ["O01"]),
    ({"absconded": True, "headcount": 9, "total_yuan": 199_999}, {}, ["O05"]),
    ({"absconded": True, "headcount": 10}, {}, ["R08", "O01", "O05"]),
    ({"absconded": True, "total_yuan": 200_000}, {}, ["R08", "O02", "O05"]),
    # R09
    (said("asset_transfer"), {}, ["R09"]),
    # R10: thirty and one thing more
    ({"headcount": 30}, {}, ["O01"]),
    ({**now("strike"), "headcount": 29}, {}, ["O01", "O06"]),
    ({**now("strike"), "headcount": 30}, {}, ["R10", "O01"]),
    ({**now("gathering"), "headcount": 30}, {}, ["R05", "R10", "O01"]),
    ({"headcount": 30, "total_yuan": 499_999}, {}, ["O01", "O02"]),
    ({"headcount": 30, "total_yuan": 500_000}, {}, ["R10", "O01", "O02"]),
    ({**said("livelihood"), "headcount": 30}, {}, ["R10", "O01", "O08"]),
    ({"headcount": 30}, {"day": BEFORE_FESTIVAL}, ["R10", "O01", "O11"]),
    ({"headcount": 29}, {"day": BEFORE_FESTIVAL}, ["O01", "O11"]),
    # R11 and O15: complaints on one employer
    ({}, {"linked_complaints_72h": 9}, ["Y00"]),
    ({}, {"linked_complaints_72h": 10}, ["R11"]),
    ({}, {"linked_complaints_7d": 2}, ["Y00"]),
    ({}, {"linked_complaints_7d": 3}, ["O15"]),
    # R12 and O12: the employer's class
    ({"headcount": 29}, {"employer_credit": "C"}, ["O01", "O12"]),
    ({"headcount": 30}, {"employer_credit": "C"}, ["R12", "O01", "O12"]),
    ({"headcount": 29}, {"employer_credit": "B"}, ["O01"]),
    ({}, {"employer_credit": "A"}, ["Y00"]),
    ({}, {"employer_credit": "C"}, ["O12"]),
    # O03: one person's share
    ({"per_person_yuan": 49_999}, {}, ["Y00"]),
    ({"per_person_yuan": 50_000}, {}, ["O03"]),
    # O04: six months to two years, both ends in; older is a matter of limitation, not of colour
    ({"months": 5.9}, {}, ["Y00"]),
    ({"months": 6}, {}, ["O04"]),
    ({"months": 24}, {}, ["O04"]),
    ({"months": 24.5}, {}, ["Y00"]),
    # O06: pressure without a date
    (now("strike"), {}, ["O06"]),
    (now("petition_threat"), {}, ["O06"]),
    (planned("petition_threat"), {}, ["O06"]),
    (planned("strike", 100), {}, ["O06"]),
    (past("strike"), {}, ["Y00"]),
    # O07
    (said("injury"), {}, ["O07"]),
    (past("violence"), {}, ["O07"]),
    # O08 to O10, O13, O14, O16: what was said
    (said("livelihood"), {}, ["O08"]),
    (now("media"), {}, ["O09"]),
    (planned("media"), {}, ["Y00"]),
    (said("distress_idiom"), {}, ["O10"]),
    (said("doc_withheld"), {}, ["O13"]),
    (said("closure_sign"), {}, ["O14"]),
    (said("retaliation"), {}, ["O16"]),
    # O11: the festival season
    ({"headcount": 4, "total_yuan": 49_999}, {"day": BEFORE_FESTIVAL}, ["Y00"]),
    ({"headcount": 5}, {"day": BEFORE_FESTIVAL}, ["O11"]),
    ({"total_yuan": 50_000}, {"day": BEFORE_FESTIVAL}, ["O11"]),
    ({"headcount": 5, "total_yuan": 50_000}, {}, ["Y00"]),
    # Flags that have no colour (domain.md 3.1, last line)
    (said("crime_amount_line", "limitation_risk", "out_of_jurisdiction", "arbitration_started"), {}, ["Y00"]),
    (said("project_payment_mixed", "machine_rent_mixed", "repeat_claimed", "anonymous_report"), {}, ["Y00"]),
]


@pytest.mark.parametrize(("facts", "context", "codes"), CASES)
def test_rules_that_hold(
    authority: Authority, facts: dict[str, Any], context: dict[str, Any], codes: list[str]
) -> None:
    assert judge(authority, facts, context) == codes


def test_every_rule_of_the_policy_has_a_case() -> None:
    written = {rule["code"] for rule in yaml.safe_load((POLICY / "urgency.yml").read_text())["rules"]}
    assert written == {code for _, _, codes in CASES for code in codes}


# Founding report anchors, domain.md 3.4
ANCHORS = [
    ("Yangzhong group: 500 workers, more than ten million", {"headcount": 500, "total_yuan": 10_000_001}, "red",
     {"R06", "R07"}),
    ("Qihang: 435 workers, 3.006 million, 6,910 each", {"headcount": 435, "total_yuan": 3_006_000,
     "per_person_yuan": 6_910}, "red", {"R06", "R07"}),
    ("a boss who fled with two men's pay", {"headcount": 2, "total_yuan": 15_000, "absconded": True}, "orange",
     {"O05"}),
    ("a boss who fled with ten men's pay", {"headcount": 10, "absconded": True}, "red", {"R08"}),
    ("a boss who fled with 200,000", {"total_yuan": 200_000, "absconded": True}, "red", {"R08"}),
    ("the average incident: 61 workers, 775,467 yuan", {"headcount": 61, "total_yuan": 775_467}, "red", {"R06"}),
    ("a Dingmao car dealer, one man", {"headcount": 1, "total_yuan": 8_000}, "yellow", {"Y00"}),
    ("a Dingmao car dealer about to close", {"headcount": 1, "flags": frozenset({"closure_sign"})}, "orange",
     {"O14"}),
]  # fmt: skip


@pytest.mark.parametrize(("facts", "colour", "among"), [one[1:] for one in ANCHORS], ids=[one[0] for one in ANCHORS])
def test_founding_report(authority: Authority, facts: dict[str, Any], colour: str, among: set[str]) -> None:
    decision = decide(authority, facts)
    assert decision.colour == colour
    assert among <= set(decision.codes)


def test_third_dealer_of_the_week_is_orange(authority: Authority) -> None:
    assert decide(authority, {"headcount": 1}, {"linked_complaints_7d": 3}).colour == "orange"


@pytest.mark.parametrize(
    ("day", "codes"),
    [
        (date(2026, 12, 19), ["Y00"]),
        (date(2026, 12, 20), ["O11"]),
        (date(2027, 2, 5), ["O11"]),  # New Year's Eve
        (date(2027, 2, 6), ["Y00"]),  # Spring Festival
    ],
)
def test_year_end_rush_of_a_small_group_counts_in_the_festival_window(
    authority: Authority, day: date, codes: list[str]
) -> None:
    assert judge(authority, {"headcount": 5}, {"day": day}) == codes


def test_reasons_are_whole_sentences_in_both_languages(authority: Authority) -> None:
    for facts, context, _ in CASES:
        for hit in decide(authority, facts, context).hits:
            for language in ("zh", "en"):
                assert hit.text(language)
                assert not {"{", "}"} & set(hit.text(language))
                assert "None" not in hit.text(language)
            assert hit.text("zh") != hit.text("en")


def test_a_reason_names_fact_value_and_threshold(authority: Authority) -> None:
    hit = decide(authority, {"headcount": 14}).hits[0]
    assert (hit.code, hit.fact, hit.value, hit.threshold) == ("O01", "headcount", 14, 10)
    assert hit.zh == "涉及14人，达到10人"
    assert hit.en == "14 workers, at or above 10"


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"total_yuan": 200_000.0}, "200000元"),
        ({"total_yuan": 1_250_000.5}, "1250000.5元"),
        ({"total_yuan": 10_468_800.0}, "10468800元"),
        ({"months": 6.5}, "6.5个月"),
        ({"months": 7.0}, "7个月"),
    ],
)
def test_numbers_in_reasons_read_as_people_write_them(authority: Authority, facts: dict[str, Any], words: str) -> None:
    assert words in decide(authority, facts).hits[0].zh


def test_a_changed_policy_changes_the_decision_and_its_version(authority: Authority, tmp_path: Path) -> None:
    data = yaml.safe_load((POLICY / "urgency.yml").read_text())
    data["version"] = "2027-01 strict"
    next(rule for rule in data["rules"] if rule["code"] == "O01")["when"]["headcount"] = 5
    path = tmp_path / "urgency.yml"
    path.write_text(yaml.safe_dump(data, allow_unicode=True))
    strict = load_policy(path, authority.calendar)

    before = decide(authority, {"headcount": 5})
    after = classify(Facts(headcount=5), Context(ORDINARY_DAY), strict)

    assert (before.colour, before.version) == ("yellow", "2026-11")
    assert (after.colour, after.version) == ("orange", "2027-01 strict")
    assert after.hits[0].threshold == 5


def test_an_unknown_condition_in_the_policy_is_an_error_that_names_it(authority: Authority) -> None:
    broken = replace(
        authority.urgency, rules=({"code": "X", "colour": "red", "when": {"moon": 1}, "zh": "", "en": ""},)
    )
    with pytest.raises(ValueError, match="moon"):
        classify(Facts(), Context(ORDINARY_DAY), broken)


amounts = st.none() | st.integers(0, 20_000_000)
facts_said = st.builds(
    Facts,
    headcount=st.none() | st.integers(1, 9_999),
    total_yuan=amounts,
    per_person_yuan=amounts,
    months=st.none() | st.floats(0, 40),
    absconded=st.none() | st.booleans(),
    flags=st.frozensets(st.sampled_from(["livelihood", "injury", "closure_sign", "asset_transfer"])),
)


@given(facts_said, st.integers(1, 9_999), st.integers(0, 20_000_000))
def test_more_people_or_more_money_never_lowers_the_colour(
    authority: Authority, facts: Facts, people: int, money: int
) -> None:
    context = Context(ORDINARY_DAY)
    more = replace(
        facts,
        headcount=max(facts.headcount or 0, people),
        total_yuan=max(facts.total_yuan or 0, money),
    )
    before, after = (classify(one, context, authority.urgency) for one in (facts, more))
    assert COLOURS.index(after.colour) >= COLOURS.index(before.colour)


@given(facts_said)
def test_the_colour_is_the_gravest_hit_and_yellow_stands_alone(authority: Authority, facts: Facts) -> None:
    decision = classify(facts, Context(ORDINARY_DAY), authority.urgency)
    assert decision.hits
    assert decision.colour == max((hit.colour for hit in decision.hits), key=COLOURS.index)
    assert decision.codes == ["Y00"] or "Y00" not in decision.codes
