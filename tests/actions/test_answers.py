"""What one message does to the form (issue 4, rules R4 to R9)."""

from __future__ import annotations

import copy
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.answers import resolve
from actions.draft import as_draft
from actions.messages import INTERRUPTIONS, Message
from actions.questions import FACTS, NEVER_UNKNOWN, UNKNOWN, doubt, missing, progress, required
from tests.actions.conftest import DONT_KNOW, FULL, NO, YES, Talk, money, months, people, says, site, taps

QUESTIONS = ["consent", "kind", "employer", "project", "place", "headcount", "amount", "amount_scope", "period",
             "absconded", "name", "phone", "confirm"]  # fmt: skip
STORED_PEOPLE = {"value": 12, "low": 12, "high": 12}


def before(question: str) -> dict[str, Any]:
    """The slots when `question` is the first open one."""
    slots = {"consent": True, **copy.deepcopy(FULL)}
    if question == "amount_scope":
        slots["amount"] = {"stated": 50_000, "low": 50_000, "high": 50_000, "scope": None}
        return slots
    order = [name for name in QUESTIONS if name != "amount_scope"]
    for name in order[order.index(question) :]:
        slots.pop(name, None)
    return slots


@pytest.mark.parametrize("question", QUESTIONS)
def test_the_questions_come_in_order(question: str) -> None:
    assert missing(before(question)) == question


def test_nothing_is_missing_when_it_is_confirmed() -> None:
    assert missing({**FULL, "confirm": True}) is None


def test_an_anonymous_report_asks_for_no_name_and_no_phone() -> None:
    slots = {**FULL, "kind": "report", "name": None, "phone": None}
    assert missing(slots) == "confirm"
    assert not {"name", "phone"} & set(required(slots))


@pytest.mark.parametrize(
    ("headcount", "scope", "asked"),
    [
        (people(12), None, True),
        (people(1), None, False),  # one person's total is the own share
        (people(2, 1, 3), None, True),
        (UNKNOWN, None, True),
        (None, None, True),
        (people(12), "total", False),
        (people(12), "per_person", False),
        (people(12), UNKNOWN, False),
    ],
)
def test_the_meaning_of_a_sum_is_asked_only_when_it_is_not_clear(
    headcount: Any, scope: str | None, asked: bool
) -> None:
    slots = {**FULL, "headcount": headcount, "amount": {"stated": 50_000, "low": 5, "high": 5, "scope": scope}}
    assert ("amount_scope" in required(slots)) is asked


# The open question, the answer, what is stored
ANSWERS: list[tuple[str, Message, Any]] = [
    ("consent", YES, True),
    ("kind", taps("inform", kind="complaint"), "complaint"),
    ("employer", says(employer=" 周老板 "), "周老板"),
    ("project", says(project="碧桂园三期"), "碧桂园三期"),
    ("place", says(place=site("宝华镇", "句容市", "宝华镇")),
     {"place": "宝华镇", "district": "句容市", "town": "宝华镇", "in_city": True}),
    ("headcount", says(headcount=people(12)), STORED_PEOPLE),
    ("headcount", taps("inform", headcount=1), {"value": 1, "low": 1, "high": 1}),
    ("headcount", says(headcount=people(9_999)), {"value": 9_999, "low": 9_999, "high": 9_999}),
    ("amount", says(amount=money(108_000, "total")),
     {"stated": 108_000, "low": 108_000, "high": 108_000, "scope": "total"}),
    ("amount_scope", taps("inform", amount_scope="per_person"), "per_person"),
    ("amount_scope", says(amount_scope="total"), "total"),
    ("period", says(period=months(3, "2026-08", "2026-10")), {"from": "2026-08", "to": "2026-10", "months": 3}),
    ("absconded", YES, False),  # "can you still reach the boss?" yes
    ("absconded", NO, True),
    ("absconded", says("affirm"), False),
    ("absconded", taps("inform", absconded=False), False),
    ("absconded", says(absconded=True), True),
    ("name", says(name="王建国"), "王建国"),
    ("phone", says(phone="138 1234 5678"), "+8613812345678"),
    ("confirm", YES, True),
]  # fmt: skip


@pytest.mark.parametrize(("question", "message", "stored"), ANSWERS)
def test_an_answer_is_taken_and_the_next_question_is_asked(question: str, message: Message, stored: Any) -> None:
    talk = Talk(before(question), question)
    outcome = talk.hears(message)
    assert talk.slots[question] == stored
    assert not outcome.rejected
    assert outcome.say == []
    assert talk.asking != question
    assert talk.slots["misses"] is None


@pytest.mark.parametrize("kind", ["on_behalf", "report"])
def test_what_a_kind_means_is_told(kind: str) -> None:
    talk = Talk(before("kind"), "kind")
    assert talk.hears(says(kind=kind)).say == [(f"utter_kind_{kind}", {})]
    assert (talk.slots["kind"], talk.asking) == (kind, "employer")


SEVEN_TO_EIGHT = {"value": 8, "low": 7, "high": 8}
FIFTY_TO_SIXTY = {"stated": 55_000, "low": 50_000, "high": 60_000, "scope": "total"}
A_RANGE = {
    "headcount": (says(headcount=people(8, 7, 8)), SEVEN_TO_EIGHT),
    "amount": (says(amount=money(55_000, "total", 50_000, 60_000)), FIFTY_TO_SIXTY),
}


@pytest.mark.parametrize("fact", A_RANGE)
def test_a_range_is_kept_and_asked_about_once(fact: str) -> None:
    message, kept = A_RANGE[fact]
    talk = Talk(before(fact), fact)
    talk.hears(message)
    assert (talk.asking, talk.slots[fact]) == (fact, {**kept, "doubt": "range"})
    assert progress(talk.slots)["done"] == progress(before(fact))["done"]
    for answer in (message, DONT_KNOW, YES):  # the same again, "not sure", "yes"
        after = Talk(copy.deepcopy(talk.slots), fact)
        after.hears(answer)
        assert (after.slots[fact], after.asking) == (kept, missing({**talk.slots, fact: kept}))


@pytest.mark.parametrize(
    ("fact", "answer", "stored"),
    [
        ("headcount", taps("inform", headcount=7), {"value": 7, "low": 7, "high": 7}),
        ("headcount", says(headcount=people(8)), {"value": 8, "low": 8, "high": 8}),
        ("amount", taps("inform", amount=60_000), {"stated": 60_000, "low": 60_000, "high": 60_000, "scope": "total"}),
        ("amount", says(amount=money(50_000)), {"stated": 50_000, "low": 50_000, "high": 50_000, "scope": "total"}),
    ],
)
def test_one_tap_settles_a_range(fact: str, answer: Message, stored: dict[str, Any]) -> None:
    talk = Talk(before(fact), fact)
    talk.hears(A_RANGE[fact][0])
    talk.hears(answer)
    assert talk.slots[fact] == stored
    assert talk.asking != fact


def test_a_range_among_the_first_facts_is_asked_about_when_its_turn_comes() -> None:
    talk = Talk()
    talk.hears(says("file", headcount=people(8, 7, 8)))
    assert talk.asking == "consent"
    talk.slots.update({name: value for name, value in FULL.items() if name != "headcount"})
    assert missing(talk.slots) == "headcount"


@pytest.mark.parametrize("asking", ["confirm", "phone"])
def test_another_number_of_people_puts_a_total_in_doubt(asking: str) -> None:
    scope = "total"
    slots = copy.deepcopy(FULL)
    slots["amount"]["scope"] = scope
    if asking == "phone":
        del slots["phone"]
    talk = Talk(slots, asking)
    talk.hears(says("correct", headcount=people(8)))
    assert (talk.asking, talk.slots["amount"]["doubt"]) == ("amount", "recount")
    kept = copy.deepcopy(talk.slots)
    for answer, sum_now, then in (
        (YES, FULL["amount"] | {"scope": scope}, asking),
        (DONT_KNOW, FULL["amount"] | {"scope": scope}, asking),
        (says(amount=money(50_000, "total")),
         {"stated": 50_000, "low": 50_000, "high": 50_000, "scope": "total"}, asking),
        (NO, FULL["amount"] | {"scope": scope, "doubt": "denied"}, "amount"),
    ):  # fmt: skip
        after = Talk(copy.deepcopy(kept), "amount")
        after.hears(answer)
        assert (after.slots["amount"], after.asking) == (sum_now, then)


def test_of_a_share_the_total_follows_the_number_of_people() -> None:
    slots = copy.deepcopy(FULL)
    slots["amount"]["scope"] = "per_person"
    talk = Talk(slots, "confirm")
    talk.hears(says("correct", headcount=people(8)))
    assert (talk.asking, talk.slots["amount"]) == ("confirm", slots["amount"])


def test_a_question_passed_over_twice_is_asked_last() -> None:
    left = ("headcount", "period", "absconded", "phone", "name")
    talk = Talk({name: value for name, value in copy.deepcopy(FULL).items() if name not in left}, "headcount")
    talk.hears(says(period={"first": "2026-03", "last": "2026-06", "months": 4}))
    assert talk.asking == "headcount"
    talk.hears(says(phone="13812345678"))
    assert talk.asking == "absconded"
    talk.hears(says(absconded=False))
    assert talk.asking == "name"
    talk.hears(says(name="王建国"))
    assert talk.asking == "headcount"


def test_one_more_who_is_owed_is_added() -> None:
    slots = copy.deepcopy(FULL)
    slots["headcount"], slots["amount"]["scope"] = people(3), "per_person"
    talk = Talk(slots, "confirm")
    talk.hears(says(text="再加一个人，他也没拿到"))
    assert (talk.slots["headcount"]["value"], talk.asking) == (4, "confirm")


def test_who_told_all_before_is_told_what_is_missing() -> None:
    talk = Talk({**copy.deepcopy(FULL), "phone": None}, "phone")
    assert talk.hears(says("delete_draft", text="都说过了呀", told_before=True)).say == [("utter_heard_before", {})]
    assert talk.asking == "phone"


def test_a_part_that_was_paid_is_asked_about_in_one_tap() -> None:
    for answer, stated, then in ((YES, 50_000, "period"), (DONT_KNOW, 50_000, "period"), (NO, 50_000, "amount"),
                                 (says(amount=money(20_000, "total")), 20_000, "period")):  # fmt: skip
        talk = Talk(before("amount"), "amount")
        talk.hears(says(amount=money(50_000, "total"), paid_some=True))
        assert (talk.asking, talk.slots["amount"]["doubt"]) == ("amount", "part_paid")
        talk.hears(answer)
        assert (talk.slots["amount"]["stated"], talk.asking) == (stated, then)
    assert talk.slots["amount"].get("doubt") is None


@pytest.mark.parametrize(
    ("text", "stated", "asking", "doubted"),
    [
        ("五千", 45_000, "amount", "paid"),  # so much has come
        ("大概5000块吧", 45_000, "amount", "paid"),
        ("还剩五千", 5_000, "period", None),
        ("45000", 45_000, "period", None),  # too much to be a part
    ],
)
def test_a_figure_alone_after_a_part_that_was_paid(text: str, stated: int, asking: str, doubted: str | None) -> None:
    talk = Talk(before("amount"), "amount")
    talk.hears(says(amount=money(50_000, "total"), paid_some=True))
    sum_said = 5_000 if "45" not in text else 45_000
    talk.hears(says(text=text, amount=money(sum_said, "total")))
    now = talk.slots["amount"]
    assert (now["stated"], talk.asking, now.get("doubt")) == (stated, asking, doubted)


def test_after_a_no_what_is_left_is_asked_and_need_not_be_known() -> None:
    talk = Talk(before("amount"), "amount")
    talk.hears(says(amount=money(50_000, "total"), paid_some=True))
    talk.hears(NO)
    assert talk.slots["amount"]["doubt"] == "left"
    talk.hears(DONT_KNOW)
    assert (talk.asking, talk.slots["amount"]["stated"]) == ("period", 50_000)


@pytest.mark.parametrize("asking", ["phone", "confirm"])
def test_money_that_came_meanwhile_is_taken_off_only_with_a_yes(asking: str) -> None:
    slots = copy.deepcopy(FULL) if asking == "confirm" else before(asking)
    slots["amount"] = {"stated": 50_000, "low": 50_000, "high": 50_000, "scope": "total"}
    for answer, stated in ((YES, 48_000), (says(amount=money(45_000, "total")), 45_000)):
        talk = Talk(copy.deepcopy(slots), asking)
        talk.hears(says("inform", paid=2_000))
        assert (talk.asking, talk.slots["amount"]["doubt"]) == ("amount", "paid")
        talk.hears(answer)
        assert (talk.slots["amount"]["stated"], talk.asking) == (stated, asking)


def test_what_is_left_by_the_story_stands_after_a_yes_and_is_asked_after_a_no() -> None:
    left = {**money(39_000, "total", source="computed"), "paid": 3_000, "unsure": True}
    for answer, stated, then in ((YES, 39_000, "period"), (DONT_KNOW, 39_000, "period"), (NO, 39_000, "amount"),
                                 (says(amount=money(36_000)), 36_000, "period")):  # fmt: skip
        talk = Talk(before("amount"), "amount")
        talk.hears(says(amount=left))
        assert (talk.asking, talk.slots["amount"]["doubt"], talk.slots["amount"]["paid"]) == ("amount", "paid", 3_000)
        talk.hears(answer)
        assert (talk.slots["amount"]["stated"], talk.slots["amount"]["scope"], talk.asking) == (stated, "total", then)


def test_what_is_only_likely_is_asked_in_one_tap_and_plainly_after_a_no() -> None:
    for answer, then in ((YES, "period"), (NO, "amount"), (says(amount=money(9_000, "total")), "period")):
        talk = Talk(before("amount"), "amount")
        talk.hears(says(amount={**money(12_000, "total"), "unsure": True}))
        assert (talk.asking, talk.slots["amount"]["doubt"]) == ("amount", "likely")
        talk.hears(answer)
        assert talk.asking == then
    assert talk.slots["amount"]["stated"] == 9_000


def test_the_same_story_again_is_not_asked_about_again() -> None:
    left = says(amount={**money(39_000, "total", source="computed"), "paid": 3_000, "unsure": True})
    talk = Talk(before("amount"), "amount")
    talk.hears(left)
    talk.hears(left)
    assert talk.asking == "period"


@pytest.mark.parametrize(("scope", "paid"), [("per_person", 2_000), ("total", 60_000)])
def test_a_payment_that_cannot_be_taken_off_leaves_the_question_open(scope: str, paid: int) -> None:
    slots = before("phone")
    slots["amount"] = {"stated": 50_000, "low": 50_000, "high": 50_000, "scope": scope}
    talk = Talk(slots, "phone")
    talk.hears(says("inform", paid=paid))
    assert talk.slots["amount"] == {"stated": 50_000, "low": 50_000, "high": 50_000, "scope": scope, "doubt": "left"}
    assert talk.asking == "amount"


def test_people_and_sum_changed_together_are_not_asked_about_again() -> None:
    talk = Talk(copy.deepcopy(FULL), "confirm")
    talk.hears(says("correct", headcount=people(8), amount=money(50_000, "total")))
    assert talk.asking == "confirm"


@pytest.mark.parametrize("intent", ["correct", "deny", "inform"])
def test_pointing_at_an_answer_asks_for_it_and_keeps_it_meanwhile(intent: str) -> None:
    for asking in ("confirm", "phone"):
        talk = Talk(copy.deepcopy(FULL), asking)
        talk.hears(says(intent, slot="employer"))  # "老板名字写错了"
        assert (talk.asking, talk.slots["employer"]) == ("employer", FULL["employer"])
        talk.hears(says(employer="周老板"))
        assert talk.slots["employer"] == "周老板"


@pytest.mark.parametrize(("line", "asked"), [(2, "project"), (4, "headcount"), (9, "phone")])
def test_a_line_of_the_readback_is_changed_by_its_number(line: int, asked: str) -> None:
    talk = Talk(copy.deepcopy(FULL), "confirm")
    talk.hears(says(line=line, text=f"第{line}条不对"))
    assert talk.asking == asked


def test_no_papers_are_no_failed_answer() -> None:
    talk = Talk(copy.deepcopy(FULL), "confirm")
    assert talk.hears(says("deny", text="没有材料", no_papers=True)).say == [("utter_no_papers", {})]
    assert (talk.asking, talk.slots.get("misses")) == ("confirm", FULL.get("misses"))


def test_a_question_beside_an_answer_is_answered_and_one_alone_is_no_failed_answer() -> None:
    talk = Talk({**copy.deepcopy(FULL), "period": None}, "period")
    said = talk.hears(
        says(
            text="3月到6月的，几天能拿到钱？", period={"first": "2026-03", "last": "2026-06", "months": 4}, asked="next"
        )
    )
    assert ("utter_policy_next", {}) in said.say
    assert talk.slots["period"]["from"] == "2026-03"
    talk = Talk({**copy.deepcopy(FULL), "name": None}, "name")
    assert talk.hears(says("nlu_fallback", text="how long until i get money?", asked="next")).say == [
        ("utter_policy_next", {})
    ]
    assert (talk.asking, talk.slots.get("misses")) == ("name", None)


def test_another_sum_of_much_the_same_size_is_for_the_same() -> None:
    total = {**FULL["amount"], "scope": "total", "stated": 64000}
    talk = Talk({**copy.deepcopy(FULL), "amount": total}, "confirm")
    talk.hears(says("correct", text="钱不对，应该是四万六", amount={**total, "scope": None, "stated": 46000}))
    assert (talk.slots["amount"]["stated"], talk.slots["amount"]["scope"]) == (46000, "total")


def test_the_sum_before_a_part_was_taken_off_is_for_the_same() -> None:
    left = {**FULL["amount"], "scope": "total", "stated": 58000, "paid": 5000}
    talk = Talk({**copy.deepcopy(FULL), "period": None, "amount": left}, "period")
    talk.hears(says(text="六万三是还欠的", amount={**money(63000), "source": "said"}))
    assert (talk.slots["amount"]["stated"], talk.slots["amount"]["scope"]) == (63000, "total")


BOARD = {"general_contractor": "江苏华建建筑有限公司", "subcontractor": "镇江顺达劳务有限公司"}


@pytest.mark.parametrize(
    ("said", "confirmed", "named"),
    [
        ("华建", True, "江苏华建建筑有限公司"),
        ("顺达劳务", True, "镇江顺达劳务有限公司"),
        ("华建", False, "华建"),  # nobody said yes to the board
        ("建筑公司", True, "建筑公司"),  # says nothing of which one
        ("公司", True, "公司"),
    ],
)
def test_a_part_of_a_name_on_a_confirmed_board_is_that_firm(said: str, confirmed: bool, named: str) -> None:
    board = {**BOARD, "confirmed": "yes"} if confirmed else BOARD
    talk = Talk({**before("employer"), "board": board}, "employer")
    talk.hears(says(employer=said))
    assert talk.slots["employer"] == named


def test_an_anonymous_report_is_not_asked_for_a_phone_by_an_old_button() -> None:
    talk = Talk({**copy.deepcopy(FULL), "kind": "report", "name": None, "phone": None}, "confirm")
    assert talk.hears(taps("correct", slot="phone")).say == [("utter_report_without_name", {})]
    assert talk.asking == "confirm"


@pytest.mark.parametrize("intent", ["affirm", "deny", "dont_know"])
def test_a_button_of_an_older_question_answers_nothing(intent: str) -> None:
    talk = Talk(copy.deepcopy(FULL), "confirm")
    assert talk.hears(taps(intent, to="consent")).say == [("utter_stale_button", {})]
    assert (talk.asking, talk.slots.get("confirm")) == ("confirm", None)


def test_no_keeps_a_phone_that_is_known() -> None:
    talk = Talk(copy.deepcopy(FULL), "phone")
    talk.hears(says("deny"))
    assert talk.slots["phone"] == FULL["phone"]


@pytest.mark.parametrize("question", [name for name in QUESTIONS if name not in ("consent", "kind", "confirm")])
def test_not_knowing_is_an_answer(question: str) -> None:
    talk = Talk(before(question), question)
    talk.hears(DONT_KNOW)
    assert talk.slots[question] == UNKNOWN
    assert talk.asking not in (None, question)


@pytest.mark.parametrize("question", ["consent", "kind", "confirm"])
def test_but_not_to_these(question: str) -> None:
    talk = Talk(before(question), question)
    talk.hears(DONT_KNOW)
    assert talk.slots.get(question) is None
    assert talk.asking == question


@pytest.mark.parametrize("fact", FACTS)
def test_i_do_not_know_keeps_what_is_known(fact: str) -> None:
    talk = Talk(copy.deepcopy(FULL), "confirm")
    talk.hears(taps("correct", slot=fact))
    assert talk.asking == fact
    talk.hears(DONT_KNOW)
    # Whether the boss can be reached may be doubted after all, and has a button for it.
    assert talk.slots[fact] == ("unknown" if fact == "absconded" else FULL[fact])
    assert talk.asking == "confirm"


# The open question, an answer that cannot be right, what is said
BAD: list[tuple[str, dict[str, Any], str]] = [
    ("headcount", {"headcount": people(10_000)}, "utter_bad_headcount"),
    ("headcount", {"headcount": people(0)}, "utter_bad_headcount"),
    ("headcount", {"headcount": people(-3)}, "utter_bad_headcount"),
    ("headcount", {"headcount": people(5, 8, 6)}, "utter_bad_headcount"),
    ("amount", {"amount": money(0)}, "utter_bad_amount"),
    ("amount", {"amount": money(-5)}, "utter_bad_amount"),
    ("amount", {"amount": money(10_000_000_000)}, "utter_bad_amount"),
    ("phone", {"phone": "1381234567"}, "utter_bad_phone"),
    ("phone", {"phone": "12345678901"}, "utter_bad_phone"),
]


@pytest.mark.parametrize(("question", "entities", "response"), BAD)
def test_a_bad_value_is_explained_and_asked_for_again(question: str, entities: dict[str, Any], response: str) -> None:
    talk = Talk(before(question), question)
    outcome = talk.hears(says(**entities))
    assert [name for name, _ in outcome.say] == [response]
    assert talk.slots.get(question) is None
    assert talk.asking == question


@pytest.mark.parametrize(("question", "entities", "response"), BAD)
def test_a_bad_value_keeps_the_old_one(question: str, entities: dict[str, Any], response: str) -> None:
    talk = Talk(copy.deepcopy(FULL), "confirm")
    talk.hears(says("correct", **entities))
    assert talk.slots[question] == FULL[question]
    assert talk.asking == "confirm"


def test_what_is_wrong_with_a_phone_is_said() -> None:
    assert resolve(before("phone"), "phone", says(phone="1381234567")).say == [
        ("utter_bad_phone", {"problem": "too_short"})
    ]


@pytest.mark.parametrize("question", [name for name in QUESTIONS if name not in ("kind", "confirm")])
def test_two_failures_explain_and_three_offer_a_person_and_an_answer_forgives(question: str) -> None:
    talk = Talk(before(question), question)
    said = [[name for name, _ in talk.hears(says("inform", text="嗯嗯嗯")).say] for _ in range(4)]
    first = f"utter_bad_{question}" if question in ("headcount", "amount") else "utter_not_understood"
    offer = "utter_offer_only_person" if question in NEVER_UNKNOWN else "utter_offer_person"
    assert said == [[first], [first, f"utter_explain_{question}"], [offer], [offer]]
    assert talk.asking == question
    assert {name: value for name, value in talk.slots.items() if name != "misses"} == before(question)
    answer = next(message for name, message, _ in ANSWERS if name == question)
    talk.hears(answer)
    assert talk.slots["misses"] is None


@pytest.mark.parametrize("message", [says("inform", text="嗯嗯"), says("inform", project="滨江府"), says("affirm")])
def test_whose_pay_it_is_is_asked_once(message: Message) -> None:
    talk = Talk(before("kind"), "kind")
    outcome = talk.hears(message)
    assert talk.slots["kind"] == "complaint"
    assert outcome.say == [("utter_kind_assumed", {})]
    assert talk.asking == "employer"
    talk.hears(says("inform", text="替我弟弟投诉", kind="on_behalf"))
    assert talk.slots["kind"] == "on_behalf"


def test_two_who_owe_are_registered_one_after_the_other() -> None:
    talk = Talk(before("kind"), "kind")
    said = says("file", text="一个是饭店欠2400，一个给驿站送货欠1800", asked="two_firms", amount=money(4_200, "total"))
    outcome = talk.hears(said)
    assert outcome.say == [("utter_policy_two_firms", {})]
    assert talk.slots.get("amount") is None
    assert talk.slots["other_firm"] == said.text  # comes up when the first is filed
    assert talk.asking == "employer"


def test_whoever_knows_only_the_own_sum_hears_what_the_others_can_do() -> None:
    text = "我说的是我自己的一万一，别人多少我不知道"
    talk = Talk(before("confirm"), "confirm")
    outcome = talk.hears(says("correct", text=text, headcount=people(1), amount=money(11_000, "total")))
    assert as_draft(talk.slots).headcount == 1
    assert ("utter_only_yours", {}) in outcome.say
    alone = Talk(before("confirm") | {"headcount": {"value": 1, "low": 1, "high": 1}}, "confirm")
    said = alone.hears(says("correct", text=text, headcount=people(1), amount=money(11_000, "total"))).say
    assert ("utter_only_yours", {}) not in said


def test_who_goes_on_telling_is_listened_to_and_asked_for_consent_all_the_same() -> None:
    talk = Talk({}, "consent")
    for fact in (says(headcount=people(3)), says(employer="宏远装饰"), says(project="碧桂园三期")):
        talk.hears(fact)
        assert (talk.asking, talk.slots.get("consent"), talk.slots.get("misses")) == ("consent", None, None)
    assert talk.slots["employer"] == "宏远装饰"


def test_who_refuses_the_notice_does_not_agree_by_telling() -> None:
    talk = Talk({}, "consent")
    talk.hears(says("inform", employer="宏远装饰"))
    talk.hears(says("deny"))
    assert talk.slots.get("consent") is None
    assert talk.asking == "consent"


def test_what_is_not_known_is_taken_for_the_question_it_names() -> None:
    talk = Talk(before("headcount"), "headcount")
    talk.hears(says("dont_know", text="不清楚多少钱", unknown=["amount"]))
    assert talk.slots["amount"] == UNKNOWN
    assert talk.asking == "headcount"


@pytest.mark.parametrize("question", ["employer", "project", "name", "phone", "period"])
def test_a_question_opened_again_keeps_its_answer_on_a_yes(question: str) -> None:
    talk = Talk(copy.deepcopy(FULL), question)
    talk.hears(says("affirm"))
    assert talk.slots[question] == FULL[question]
    assert talk.asking == "confirm"


def test_at_the_readback_two_failures_explain_too() -> None:
    talk = Talk(copy.deepcopy(FULL), "confirm")
    said = [[name for name, _ in talk.hears(says("inform", text="嗯嗯")).say] for _ in range(3)]
    assert said[1] == ["utter_not_understood", "utter_explain_confirm"]
    assert said[2] == ["utter_offer_only_person"]
    assert talk.slots.get("confirm") is None


def test_several_facts_in_the_first_message_are_all_taken() -> None:
    talk = Talk()
    talk.hears(
        says(
            "file", headcount=people(12), place=site("句容", "句容市"), period=months(2), amount=money(108_000, "total")
        )
    )
    assert talk.slots["headcount"] == STORED_PEOPLE
    assert talk.slots["amount"]["stated"] == 108_000
    assert talk.slots["period"]["months"] == 2
    assert talk.slots["place"]["district"] == "句容市"
    assert talk.asking == "consent"  # told, but nothing is registered without consent
    assert progress(talk.slots) == {"done": 4, "total": 10}


def test_a_fact_beside_the_asked_one_is_taken_too() -> None:
    talk = Talk(before("employer"), "employer")
    talk.hears(says(employer="宏远装饰", headcount=people(12)))
    assert (talk.slots["employer"], talk.slots["headcount"]) == ("宏远装饰", STORED_PEOPLE)
    assert talk.asking == "project"


@pytest.mark.parametrize("fact", ["employer", "project", "place", "name"])
def test_a_name_said_in_passing_does_not_replace_the_answer(fact: str) -> None:
    slots = {**FULL, "phone": None}
    other = site("丹阳", "丹阳市") if fact == "place" else "别的名字"
    talk = Talk(slots, "phone")
    talk.hears(says(**{fact: other, "phone": "13812345678"}))
    assert talk.slots[fact] == FULL[fact]


def test_a_different_boss_after_a_form_that_was_left_begins_anew() -> None:
    message = says(
        "file", "A different thing: Bright Toys owes me", employer="Bright Toys", amount=money(3_900, "total")
    )
    outcome = resolve({**copy.deepcopy(FULL), "phone": None}, None, message)
    assert (outcome.slots["employer"], outcome.slots["project"], outcome.slots["headcount"]) == (
        "Bright Toys",
        None,
        None,
    )
    assert outcome.slots["amount"]["stated"] == 3_900
    assert "name" not in outcome.slots
    same = resolve({**copy.deepcopy(FULL), "phone": None}, None, replace(message, text="Bright Toys owes me"))
    assert "project" not in same.slots


def test_a_town_said_in_passing_makes_a_place_that_no_district_is_known_of_exact() -> None:
    talk = Talk({**copy.deepcopy(FULL), "place": site("书香名邸"), "headcount": None}, "headcount")
    outcome = talk.hears(says(place=site("云阳街道", "丹阳市", "云阳街道")))
    assert talk.slots["place"]["district"] == "丹阳市"
    assert (outcome.say, talk.asking) == ([], "headcount")


def test_a_town_makes_a_district_more_exact_and_another_district_in_passing_does_not() -> None:
    talk = Talk({**copy.deepcopy(FULL), "place": site("Jurong", "句容市"), "phone": None}, "phone")
    talk.hears(says(place=site("baohua", "句容市", "宝华镇")))
    assert talk.slots["place"]["town"] == "宝华镇"
    talk.hears(says(place=site("高资", "丹徒区", "高资街道")))
    assert talk.slots["place"]["town"] == "宝华镇"


def test_who_tells_the_own_name_in_place_of_the_phone_was_misheard_before() -> None:
    talk = Talk({**FULL, "phone": None}, "phone")
    talk.hears(says(name="赵铁柱"))
    assert talk.slots["name"] == "赵铁柱"
    assert talk.asking == "phone"


@pytest.mark.parametrize(
    ("fact", "value", "stored"),
    [
        ("amount", money(30_000, "total"), {"stated": 30_000, "low": 30_000, "high": 30_000, "scope": "total"}),
        ("period", months(5), {"from": None, "to": None, "months": 5}),
    ],
)
def test_people_money_and_time_said_again_replace_what_was_said(fact: str, value: dict[str, Any], stored: Any) -> None:
    talk = Talk({**copy.deepcopy(FULL), "name": None}, "name")
    outcome = talk.hears(says(**{fact: value}))
    assert talk.slots[fact] == stored
    assert outcome.say == [("utter_changed", {})]
    assert talk.asking == "name"
    guessed = resolve({**copy.deepcopy(FULL), "name": None}, "name", says(**{fact: {**value, "source": "guessed"}}))
    assert fact not in guessed.slots


@pytest.mark.parametrize("asking", ["confirm", "phone"])
@pytest.mark.parametrize(
    ("fact", "value", "stored"),
    [
        ("employer", "周老板", "周老板"),
        ("project", "三号厂房", "三号厂房"),
        ("absconded", True, True),
        ("name", "李四", "李四"),
    ],
)
def test_any_answer_is_changed_by_saying_so(asking: str, fact: str, value: Any, stored: Any) -> None:
    slots = copy.deepcopy(FULL)
    if asking == "phone":
        del slots["phone"]
    talk = Talk(slots, asking)
    outcome = talk.hears(says("correct", **{fact: value}))
    assert talk.slots[fact] == stored
    assert ("utter_changed", {}) in outcome.say
    assert talk.asking == asking


def test_a_correction_at_the_readback_is_read_back_again_before_it_is_filed() -> None:
    slots = copy.deepcopy(FULL)
    slots["amount"]["scope"] = "total"
    talk = Talk(slots, "confirm")
    talk.hears(says("affirm", headcount=people(8)))  # "对，不过是八个人"
    assert talk.slots["confirm"] is None
    assert talk.asking == "amount"  # it may be another sum now
    talk.hears(YES)
    assert (talk.slots["confirm"], talk.asking) == (None, "confirm")
    talk.hears(YES)
    assert (talk.slots["confirm"], talk.asking) == (True, None)


def test_more_people_reopen_the_meaning_of_the_sum() -> None:
    slots = {**copy.deepcopy(FULL), "headcount": {"value": 1, "low": 1, "high": 1},
             "amount": {"stated": 9_000, "low": 9_000, "high": 9_000, "scope": None}}  # fmt: skip
    talk = Talk(slots, "confirm")
    talk.hears(says("correct", headcount=people(12)))
    assert talk.asking == "amount_scope"
    talk.hears(taps("inform", amount_scope="per_person"))
    assert (talk.slots["amount"]["scope"], talk.asking) == ("per_person", "confirm")


def test_another_sum_reopens_its_meaning() -> None:
    slots = {**copy.deepcopy(FULL), "amount_scope": "per_person"}
    talk = Talk(slots, "confirm")
    talk.hears(says("correct", amount=money(50_000)))
    assert talk.slots["amount_scope"] is None
    assert talk.asking == "amount_scope"


def test_the_meaning_may_stay_unknown_and_then_no_sum_is_computed() -> None:
    talk = Talk(before("amount_scope"), "amount_scope")
    talk.hears(DONT_KNOW)
    assert talk.slots["amount"]["scope"] == UNKNOWN
    assert talk.asking == "confirm"


def test_what_is_wrong_is_asked_when_the_readback_is_refused() -> None:
    talk = Talk(copy.deepcopy(FULL), "confirm")
    assert talk.hears(NO).say == []
    assert talk.asking == "confirm"
    assert doubt(talk.slots, "confirm") == "wrong"


def test_without_consent_it_goes_no_further() -> None:
    talk = Talk(before("consent"), "consent")
    assert talk.hears(NO).say == [("utter_consent_needed", {})]
    assert (talk.slots.get("consent"), talk.asking) == (None, "consent")


def test_the_filing_key_is_the_id_of_the_message_that_confirmed() -> None:
    assert resolve(FULL, "confirm", taps("affirm", id="4711")).slots["filing_key"] == "4711"
    for message in (NO, says(headcount=people(8)), says("affirm", headcount=people(8)), DONT_KNOW):
        assert "filing_key" not in resolve(FULL, "confirm", message).slots


@pytest.mark.parametrize("question", QUESTIONS)
def test_an_interruption_is_no_answer_and_loses_none(question: str) -> None:
    intents = [*sorted(INTERRUPTIONS), "policy_cost", "policy_next"]
    for message in [message for intent in intents for message in (says(intent, confidence=0.8), taps(intent))]:
        slots = before(question)
        outcome = resolve(slots, question, message)
        assert outcome.rejected
        assert outcome.slots == {}
        assert slots == before(question)


@pytest.mark.parametrize(
    ("question", "intent", "confidence", "entities", "answer"),
    [
        ("employer", "help", 0.6, {"employer": "帮帮公司"}, True),  # unsure: it is a name
        ("employer", "help", 0.71, {"employer": "help"}, False),
        ("employer", "thanks", 0.49, {}, False),
        ("headcount", "thanks", 0.99, {"headcount": people(12)}, True),  # "十二个，谢谢"
        ("phone", "abuse", 0.99, {"phone": "13812345678"}, True),
        ("amount", "human", 0.9, {"headcount": people(12)}, False),
    ],
)
def test_an_answer_with_thanks_or_a_curse_is_an_answer(
    question: str, intent: str, confidence: float, entities: dict[str, Any], answer: bool
) -> None:
    outcome = resolve(before(question), question, says(intent, confidence=confidence, **entities))
    assert (question in outcome.slots) is answer


@pytest.mark.parametrize("message", [taps("resume"), says("resume", confidence=0.9)])
def test_continue_asks_the_same_question_again(message: Message) -> None:
    outcome = resolve(before("amount"), "amount", message)
    assert (outcome.ask, outcome.slots, outcome.say, outcome.rejected) == ("amount", {}, [], False)


@pytest.mark.parametrize("slot", ["consent", "confirm", "filing_key", "case_number", None, "nonsense"])
def test_only_facts_are_corrected_by_button(slot: str | None) -> None:
    assert resolve(FULL, "confirm", taps("correct", slot=slot)).ask == "confirm"


def test_the_scope_is_taken_from_words_only_when_it_was_asked() -> None:
    slots = before("amount_scope")
    assert resolve(slots, "amount_scope", says(amount_scope="total")).slots["amount"]["scope"] == "total"
    assert "amount" not in resolve({**slots, "name": None}, "name", says(amount_scope="total", name="王")).slots


@pytest.mark.parametrize(
    ("slots", "done", "total"),
    [
        ({}, 0, 10),
        ({"consent": True}, 0, 10),
        ({"consent": True, "kind": "report"}, 1, 8),
        (FULL, 10, 10),
        ({**FULL, "phone": UNKNOWN}, 10, 10),
        ({**FULL, "amount": {"stated": 5, "low": 5, "high": 5, "scope": None}}, 10, 11),
    ],
)
def test_progress_is_true(slots: dict[str, Any], done: int, total: int) -> None:
    assert progress(slots) == {"done": done, "total": total}


entities = st.fixed_dictionaries(
    {},
    optional={
        "kind": st.sampled_from(["complaint", "on_behalf", "report", "boss"]),
        "employer": st.text(max_size=200),
        "headcount": st.builds(people, st.integers(-5, 20_000)),
        "amount": st.builds(money, st.integers(-5, 2 * 10**10), st.sampled_from([None, "total", "per_person"])),
        "absconded": st.booleans(),
        "phone": st.text(alphabet="0123456789 -+", max_size=16),
        "name": st.text(max_size=120),
        "slot": st.sampled_from([*FACTS, "nonsense"]),
        "amount_scope": st.sampled_from(["total", "per_person"]),
    },
)
anything = st.builds(
    Message,
    id=st.just("m"),
    text=st.sampled_from(["…", "/x", ""]),
    intent=st.sampled_from(
        ["inform", "correct", "affirm", "deny", "dont_know", "file", "human", "resume", "greet", None]
    ),
    confidence=st.floats(0, 1),
    entities=entities,
)


@given(st.lists(anything, max_size=12))
def test_whatever_is_said_no_answer_is_lost_and_there_is_a_way_on(messages: list[Message]) -> None:
    talk = Talk()
    for message in messages:
        known = {name for name, value in talk.slots.items() if value is not None and name in FACTS}
        asked = talk.asking
        outcome = talk.hears(message)
        assert all(talk.slots[name] is not None for name in known)
        assert outcome.rejected or talk.asking is not None or talk.slots.get("confirm") is True
        if talk.slots.get("confirm") is True:
            assert asked == "confirm"  # nothing is filed that was not read back
            assert talk.slots["filing_key"]
            return


def test_a_wage_by_the_month_is_counted_once_the_months_are_known_and_stands_after_a_yes() -> None:
    talk = Talk(before("amount") | {"headcount": {"value": 1, "low": 1, "high": 1}}, "amount")
    talk.hears(says(monthly=7_000))
    assert (talk.asking, doubt(talk.slots, "amount")) == ("amount", "monthly")
    talk.hears(YES)  # says nothing of how many months
    assert (talk.asking, doubt(talk.slots, "amount")) == ("amount", "monthly")
    talk.hears(says(period={"first": None, "last": None, "months": 3.0, "source": "said"}))
    assert (talk.asking, doubt(talk.slots, "amount"), talk.slots["amount"]["stated"]) == ("amount", "counted", 21_000)
    talk.hears(YES)
    assert doubt(talk.slots, "amount") is None
    assert as_draft(talk.slots).amount_yuan == 21_000
    assert talk.asking == "absconded"  # the months are known by now


def test_of_a_wage_by_the_month_nothing_is_guessed() -> None:
    talk = Talk(before("amount"), "amount")
    talk.hears(says(monthly=7_000))
    talk.hears(DONT_KNOW)
    assert talk.slots["amount"] == UNKNOWN


EIGHT = {"headcount": {"value": 8, "low": 8, "high": 8}}


def test_where_the_sums_differ_the_total_is_asked_and_a_bare_figure_is_it() -> None:
    talk = Talk(before("amount") | EIGHT, "amount")
    talk.hears(says(uneven={"low": 14_000, "high": 16_000}))
    assert (talk.asking, doubt(talk.slots, "amount")) == ("amount", "uneven")
    talk.hears(says(amount={"stated": 121_000, "low": 121_000, "high": 121_000, "scope": None}))
    assert (as_draft(talk.slots).amount_yuan, talk.asking) == (121_000, "period")


def test_who_cannot_say_the_total_of_sums_that_differ_keeps_the_range() -> None:
    talk = Talk(before("amount") | EIGHT, "amount")
    talk.hears(says(uneven={"low": 14_000, "high": 16_000}))
    talk.hears(DONT_KNOW)
    draft = as_draft(talk.slots)
    assert (draft.amount_low, draft.amount_yuan, draft.amount_high) == (112_000, 120_000, 128_000)
    assert talk.asking == "period"


def test_neither_total_nor_each_means_that_the_sums_differ() -> None:
    talk = Talk(before("amount") | EIGHT, "amount")
    talk.hears(says(amount={"stated": 80_000, "low": 80_000, "high": 80_000, "scope": None}))
    assert talk.asking == "amount_scope"
    talk.hears(says(uneven={"low": 0, "high": 0}))
    assert (talk.asking, doubt(talk.slots, "amount")) == ("amount", "uneven")
    talk.hears(DONT_KNOW)
    assert (talk.slots["amount"]["stated"], talk.asking) == (80_000, "period")


def test_a_workplace_that_owes_is_the_site_after_a_yes() -> None:
    talk = Talk(before("project") | {"employer": "金满楼大酒店"}, "project")
    talk.hears(YES)
    assert (talk.slots["project"], talk.asking) == ("金满楼大酒店", "place")


def test_a_yes_names_no_site_where_a_person_owes() -> None:
    talk = Talk(before("project") | {"employer": "王老板"}, "project")
    talk.hears(YES)
    assert (talk.slots.get("project"), talk.asking) == (None, "project")


@pytest.mark.parametrize("question", ["employer", "amount", "phone"])
def test_who_needs_a_moment_has_failed_nothing(question: str) -> None:
    talk = Talk(before(question), question)
    outcome = talk.hears(says("inform", "稍等，我问下", waits=True))
    assert (talk.asking, talk.slots.get("misses"), outcome.say) == (question, None, [("utter_take_your_time", {})])


def test_an_answer_called_unknown_at_the_read_back_goes() -> None:
    talk = Talk(copy.deepcopy(FULL), "confirm")
    talk.hears(says("correct", "工地改成不知道", slot="project", unknown=["project"]))
    assert (talk.slots["project"], talk.asking) == (UNKNOWN, "confirm")


def test_foreign_money_is_asked_for_in_yuan() -> None:
    talk = Talk(before("amount"), "amount")
    outcome = talk.hears(says("inform", "500 dollars", foreign=True))
    assert outcome.say[0] == ("utter_foreign_money", {})


def test_who_repeats_what_was_read_back_and_confirms_files_it() -> None:
    slots = copy.deepcopy(FULL)
    slots["headcount"] = people(3)
    talk = Talk(slots, "confirm")
    money = {"stated": 27_000, "low": 27_000, "high": 27_000, "scope": "total"}
    talk.hears(says("affirm", text="是每人9000没错，总的两万七，确认", amount=money))
    assert talk.slots["confirm"] is True


def test_who_confirms_and_changes_a_number_is_asked_again() -> None:
    talk = Talk(copy.deepcopy(FULL), "confirm")
    talk.hears(says("affirm", text="人数是8个，确认", headcount=people(8)))
    assert (talk.asking, talk.slots["headcount"]["value"]) == ("confirm", 8)


def test_a_question_of_money_that_is_passed_over_twice_is_asked_last() -> None:
    slots = {**copy.deepcopy(FULL), "headcount": people(7), "amount_scope": None, "absconded": None, "name": None}
    slots["amount"]["scope"], slots["period"] = None, None
    talk = Talk(slots, "amount_scope")
    talk.hears(says(period={"first": "2026-03", "last": "2026-06", "months": 4}))
    assert talk.asking == "amount_scope"
    talk.hears(says(absconded=False))
    assert talk.asking == "name"


def test_half_of_a_month_that_was_paid_leaves_the_months_as_they_are() -> None:
    slots = copy.deepcopy(FULL)
    talk = Talk(slots, "confirm")
    talk.hears(says("correct", text="8月给过半个月了", period={"first": "2026-08", "last": "2026-08", "months": 1}))
    assert talk.slots["period"] == FULL["period"]


def test_who_agrees_and_asks_has_agreed_and_is_answered() -> None:
    talk = Talk({"kind": "complaint"}, "consent")
    outcome = talk.hears(says("affirm", text="同意是同意 你先讲收不收钱", asked="cost"))
    assert (outcome.say, talk.slots["consent"]) == ([("utter_policy_cost", {})], True)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("And the 3000 is already minus?", {"amount": money(3_000)}),
        ("他们八个人要不要一个一个来报", {"headcount": people(8)}),
        ("can shipyard pay us directly?", {"employer": "can shipyard"}),
        ("I am locked on floor 6 next to KTV Golden Times", {"employer": "KTV Golden Times"}),
    ],
)
def test_what_stands_in_a_question_or_beside_something_else_changes_nothing(text: str, said: dict[str, Any]) -> None:
    slots = {**copy.deepcopy(FULL)}
    outcome = resolve(slots, "confirm", says("inform", text, **said))
    assert not set(said) & set(outcome.slots)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("人数错了，是八个人吧？", {"headcount": people(8)}),
        ("the boss is Wang Lei of KTV Golden Times", {"employer": "Wang Lei"}),
        ("鼎盛劳务", {"employer": "鼎盛劳务"}),
    ],
)
def test_a_correction_stays_one_whatever_its_mark(text: str, said: dict[str, Any]) -> None:
    slots = {**copy.deepcopy(FULL)}
    outcome = resolve(slots, "confirm", says("correct", text, **said))
    assert set(said) <= set(outcome.slots)
