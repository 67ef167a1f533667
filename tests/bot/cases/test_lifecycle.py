"""The life of a case, held against the table of domain.md section 5."""

from __future__ import annotations

from itertools import product
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from bot.cases.lifecycle import STAGES, WHO, CaseLife, IllegalMove, check_move, moves, stage_of
from bot.labels import label
from bot.settings import ROOT
from bot.staff.accounts import ROLES

# domain.md section 5, column "Allowed next"; DRAFT lives in the dialogue.
ALLOWED = {
    "submitted": {"triaged", "withdrawn"},
    "triaged": {
        "accepted", "needs_material", "not_accepted", "guided_arbitration", "transferred_out", "merged", "dispatched",
    },
    "needs_material": {"triaged", "withdrawn", "not_accepted"},
    "accepted": {"dispatched"},
    "not_accepted": {"reopened"},
    "guided_arbitration": {"reopened"},
    "transferred_out": {"reopened"},
    "dispatched": {"investigating"},
    "investigating": {
        "ordered", "decided", "paid_partial", "transferred_police", "revoked", "closed_not_found", "withdrawn",
    },
    "ordered": {"paid_partial", "closed_paid", "decided", "transferred_police", "enforcement"},
    "paid_partial": {"ordered", "closed_paid", "enforcement"},
    "decided": {"closed_paid", "enforcement"},
    "transferred_police": {"investigating", "closed_criminal", "closed_paid"},
    "enforcement": {"closed_paid", "closed_unpaid"},
    "withdrawn": {"reopened"},
    "merged": set(),
    "revoked": {"reopened"},
    "closed_paid": {"reopened"},
    "closed_not_found": {"reopened"},
    "closed_criminal": {"reopened"},
    "closed_unpaid": {"reopened"},
    "reopened": {"investigating", "dispatched"},
}  # fmt: skip
STATES = sorted(ALLOWED)
EVERYBODY = [*ROLES, "worker", "bot"]


def case(state: str, colour: str = "yellow") -> Any:
    return SimpleNamespace(state=state, colour=colour)


def reachable(state: str, colour: str) -> set[str]:
    return {move.target for role in EVERYBODY for move in moves(state, colour, role)}


def test_the_machine_has_the_states_of_the_domain() -> None:
    assert {str(state.value) for state in CaseLife.states} == set(ALLOWED)


@pytest.mark.parametrize("state", STATES)
def test_a_red_case_may_go_where_the_domain_says(state: str) -> None:
    assert reachable(state, "red") == ALLOWED[state]


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("colour", ["yellow", "orange"])
def test_only_red_is_dispatched_before_it_is_accepted(state: str, colour: str) -> None:
    assert reachable(state, colour) == ALLOWED[state] - ({"dispatched"} if state == "triaged" else set())


# Who may, who may not (domain.md sections 5 and 7): the source, the target, those who may
MAY = [
    ("submitted", "triaged", {"bot", "town_squad", "officer", "brigade_leader", "city_detachment", "dispatcher"}),
    ("submitted", "withdrawn", {"worker"}),
    ("triaged", "accepted", {"brigade_leader", "city_detachment"}),
    ("triaged", "not_accepted", {"brigade_leader", "city_detachment"}),
    ("triaged", "needs_material", {"town_squad", "officer", "brigade_leader", "city_detachment"}),
    ("investigating", "ordered", {"brigade_leader", "city_detachment"}),
    ("investigating", "transferred_police", {"brigade_leader", "city_detachment", "city_leader"}),
    ("investigating", "withdrawn", {"worker"}),
    ("dispatched", "investigating", {"officer", "brigade_leader", "city_detachment"}),
    ("enforcement", "closed_paid", {"brigade_leader", "city_detachment"}),
    ("closed_paid", "reopened", {"worker", "town_squad", "officer", "brigade_leader", "city_detachment"}),
]


@pytest.mark.parametrize(("source", "target", "who"), MAY)
def test_who_may_make_a_move(source: str, target: str, who: set[str]) -> None:
    may = {role for role in EVERYBODY if target in [move.target for move in moves(source, "red", role)]}
    assert may == who


@pytest.mark.parametrize("role", ["grid_assistant", "agent", "channel", "admin"])
def test_who_only_helps_never_moves_a_case(role: str) -> None:
    assert [move for state in STATES for move in moves(state, "red", role)] == []


@pytest.mark.parametrize("role", ["city_leader", "dispatcher"])
def test_command_centre_and_city_leader_do_not_decide_cases(role: str) -> None:
    decisions = {"accepted", "not_accepted", "ordered", "decided", "closed_paid", "closed_unpaid", "revoked"}
    assert not decisions & {move.target for state in STATES for move in moves(state, "red", role)}


def test_nobody_withdraws_a_complaint_but_the_worker() -> None:
    assert WHO["withdraw"] == {"worker"}


def test_every_event_of_the_machine_names_who() -> None:
    assert {event.id for event in CaseLife.events} == set(WHO)


@pytest.mark.parametrize("source", STATES)
def test_a_move_happens_exactly_when_it_is_allowed(source: str) -> None:
    for target, role in product([*STATES, "draft", ""], EVERYBODY):
        moved = case(source, "orange")
        allowed = [move.target for move in moves(source, "orange", role)]
        if target in allowed:
            assert check_move(moved, target, role).target == target
            assert moved.state == target
        else:
            with pytest.raises(IllegalMove) as refused:
                check_move(moved, target, role)
            assert moved.state == source
            assert (refused.value.state, refused.value.target, refused.value.role) == (source, target, role)
            assert refused.value.allowed == allowed


def test_every_state_can_be_reached_and_none_but_merged_is_a_dead_end() -> None:
    seen, ahead = set(), ["submitted"]
    while ahead:
        state = ahead.pop()
        if state not in seen:
            seen.add(state)
            ahead += reachable(state, "red")
    assert seen == set(ALLOWED)
    assert [state for state in STATES if not reachable(state, "red")] == ["merged"]


@pytest.mark.parametrize("state", STATES)
def test_every_state_has_one_stage_two_labels_and_a_message_in_both_languages(state: str) -> None:
    assert [stage_of(state)] == [stage for stage, states in STAGES.items() if state in states]
    assert label("states", state, "zh") not in (state, label("states", state, "en"))
    assert label("states", state, "en") != state
    event = "closed" if state.startswith("closed_") else state
    for language in ("zh", "en"):
        assert (ROOT / "bot" / "templates" / "messages" / language / f"{event}.txt").read_text().strip()


@pytest.mark.parametrize("stage", STAGES)
def test_every_stage_has_two_labels(stage: str) -> None:
    assert label("stages", stage, "zh") != label("stages", stage, "en")


class AnyLife(RuleBasedStateMachine):
    """Somebody of any role tries any move: the case follows the table of the domain and nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self.case = case("submitted")
        self.expected = "submitted"

    @rule(colour=st.sampled_from(["yellow", "orange", "red"]))
    def grade_anew(self, colour: str) -> None:
        self.case.colour = colour

    @rule(to=st.sampled_from(STATES), role=st.sampled_from(EVERYBODY))
    def try_any(self, to: str, role: str) -> None:
        try:
            check_move(self.case, to, role)
        except IllegalMove:
            return
        assert to in ALLOWED[self.expected]
        assert to != "dispatched" or self.expected != "triaged" or self.case.colour == "red"
        self.expected = to

    @rule(data=st.data())
    def go_on(self, data: st.DataObject) -> None:
        """One of the moves that are offered, so that late states are reached too."""
        offered = [(move.target, role) for role in EVERYBODY for move in moves(self.expected, self.case.colour, role)]
        if offered:
            to, role = data.draw(st.sampled_from(offered))
            self.try_any(to=to, role=role)

    @invariant()
    def state_is_the_one_of_the_last_legal_move(self) -> None:
        assert self.case.state == self.expected


TestAnyLife = AnyLife.TestCase
TestAnyLife.settings = settings(max_examples=40, stateful_step_count=25)


@given(st.text(max_size=30), st.text(max_size=30))
def test_words_that_are_no_state_and_no_role_move_nothing(target: str, role: str) -> None:
    if target in ALLOWED or role in EVERYBODY:
        return
    moved = case("triaged", "red")
    with pytest.raises(IllegalMove):
        check_move(moved, target, role)
    assert moved.state == "triaged"
