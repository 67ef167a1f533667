"""The life of a case (domain.md section 5): states, moves, and who may make them.

`CaseLife` is the machine; `moves` and `check_move` are what the rest of the product asks.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from statemachine import State, StateMachine

__all__ = [
    "STAGES",
    "CaseLife",
    "IllegalMove",
    "Move",
    "SecondPersonNeeded",
    "check_move",
    "has_ended",
    "moves",
    "stage_of",
]

STAGES = {
    "filing": (
        "submitted", "triaged", "needs_material", "accepted", "not_accepted", "guided_arbitration", "transferred_out",
    ),
    "dispatch": ("dispatched",),
    "handling": (
        "investigating", "ordered", "paid_partial", "decided", "enforcement", "transferred_police", "reopened",
    ),
    "closing": (
        "closed_paid", "closed_not_found", "closed_criminal", "closed_unpaid", "withdrawn", "merged", "revoked",
    ),
}  # fmt: skip

# Nothing more is done about these here, unless they are reopened (domain.md section 5: terminal).
_ENDED = frozenset((*STAGES["closing"], "not_accepted", "guided_arbitration", "transferred_out"))

_CLERKS = frozenset({"town_squad", "officer", "brigade_leader", "city_detachment"})
_OFFICERS = frozenset({"officer", "brigade_leader", "city_detachment"})
_LEADERS = frozenset({"brigade_leader", "city_detachment"})
_CITY = frozenset({"brigade_leader", "city_detachment", "city_leader"})
_WORKER = frozenset({"worker"})
_BOT = frozenset({"bot"})
_DISPATCH = _CLERKS | {"dispatcher"}


class CaseLife(StateMachine):
    """Every state and every allowed move. An event is named by the verb of the move."""

    # A closed case can be reopened, so only a merged one is final in the machine's sense.
    validate_final_reachability = False

    submitted = State(initial=True, value="submitted")
    triaged = State(value="triaged")
    needs_material = State(value="needs_material")
    accepted = State(value="accepted")
    not_accepted = State(value="not_accepted")
    guided_arbitration = State(value="guided_arbitration")
    transferred_out = State(value="transferred_out")
    dispatched = State(value="dispatched")
    investigating = State(value="investigating")
    ordered = State(value="ordered")
    paid_partial = State(value="paid_partial")
    decided = State(value="decided")
    transferred_police = State(value="transferred_police")
    enforcement = State(value="enforcement")
    withdrawn = State(value="withdrawn")
    merged = State(value="merged", final=True)
    revoked = State(value="revoked")
    closed_paid = State(value="closed_paid")
    closed_not_found = State(value="closed_not_found")
    closed_criminal = State(value="closed_criminal")
    closed_unpaid = State(value="closed_unpaid")
    reopened = State(value="reopened")

    triage = submitted.to(triaged) | needs_material.to(triaged)
    ask_material = triaged.to(needs_material)
    accept = triaged.to(accepted)
    refuse = triaged.to(not_accepted) | needs_material.to(not_accepted)
    guide_to_arbitration = triaged.to(guided_arbitration)
    transfer_out = triaged.to(transferred_out)
    merge = triaged.to(merged)
    dispatch = accepted.to(dispatched) | reopened.to(dispatched)
    dispatch_first = triaged.to(dispatched, cond="is_red")
    investigate = dispatched.to(investigating) | reopened.to(investigating)
    resume_investigation = transferred_police.to(investigating)
    order = investigating.to(ordered) | paid_partial.to(ordered)
    decide = investigating.to(decided) | ordered.to(decided)
    note_part_payment = investigating.to(paid_partial) | ordered.to(paid_partial)
    transfer_to_police = investigating.to(transferred_police) | ordered.to(transferred_police)
    enforce = ordered.to(enforcement) | paid_partial.to(enforcement) | decided.to(enforcement)
    revoke = investigating.to(revoked)
    close_not_found = investigating.to(closed_not_found)
    close_paid = (
        ordered.to(closed_paid)
        | paid_partial.to(closed_paid)
        | decided.to(closed_paid)
        | transferred_police.to(closed_paid)
        | enforcement.to(closed_paid)
    )
    close_criminal = transferred_police.to(closed_criminal)
    close_unpaid = enforcement.to(closed_unpaid)
    withdraw = submitted.to(withdrawn) | needs_material.to(withdrawn) | investigating.to(withdrawn)
    reopen = (
        not_accepted.to(reopened)
        | guided_arbitration.to(reopened)
        | transferred_out.to(reopened)
        | withdrawn.to(reopened)
        | revoked.to(reopened)
        | closed_paid.to(reopened)
        | closed_not_found.to(reopened)
        | closed_criminal.to(reopened)
        | closed_unpaid.to(reopened)
    )

    def is_red(self) -> bool:
        """Red cases are dispatched first and accepted on the way."""
        return bool(getattr(self.model, "colour", None) == "red")


WHO: dict[str, frozenset[str]] = {
    "triage": _CLERKS | _BOT | {"dispatcher"},
    "ask_material": _CLERKS,
    "accept": _LEADERS,
    "refuse": _LEADERS,
    "guide_to_arbitration": _CLERKS,
    "transfer_out": _OFFICERS,
    "merge": _CLERKS,
    "dispatch": _DISPATCH,
    "dispatch_first": _DISPATCH,
    "investigate": _OFFICERS,
    "resume_investigation": _OFFICERS,
    "order": _LEADERS,
    "decide": _LEADERS,
    "note_part_payment": _OFFICERS,
    "transfer_to_police": _CITY,
    "enforce": _LEADERS,
    "revoke": _LEADERS,
    "close_not_found": _LEADERS,
    "close_paid": _LEADERS,
    "close_criminal": _LEADERS,
    "close_unpaid": _LEADERS,
    "withdraw": _WORKER,
    "reopen": _CLERKS | _WORKER,
}


@dataclass(frozen=True)
class Move:
    """One allowed step: the machine's event, where from and to, and the roles that may make it."""

    event: str
    source: str
    target: str
    roles: frozenset[str]
    needs_red: bool = False


class SecondPersonNeeded(Exception):
    """A red case is closed by somebody else than who made the move before (domain.md section 3.2)."""


class IllegalMove(Exception):
    """The case cannot go there from where it is, or this role may not send it. `allowed` lists what may be done."""

    def __init__(self, state: str, target: str, role: str, allowed: list[str]) -> None:
        super().__init__(f"{role} may not move a case from {state} to {target}")
        self.state, self.target, self.role, self.allowed = state, target, role, allowed


def _all_moves() -> tuple[Move, ...]:
    found = []
    for state in CaseLife.states:
        for transition in state.transitions:
            event = str(transition.event)
            found.append(
                Move(event, str(state.value), str(transition.target.value), WHO[event], event == "dispatch_first")
            )
    return tuple(found)


_MOVES = _all_moves()


def stage_of(state: str) -> str:
    """The coarse stage (filing, dispatch, handling, closing) of a fine state."""
    return next(stage for stage, states in STAGES.items() if state in states)


def has_ended(state: str) -> bool:
    """Whether a case in this state leaves the worklist, and its clocks stop."""
    return state in _ENDED


def moves(state: str, colour: str, role: str) -> list[Move]:
    """The moves that this role may make from this state, in the order of the machine."""
    return [
        move
        for move in _MOVES
        if move.source == state and role in move.roles and (not move.needs_red or colour == "red")
    ]


def check_move(model: Any, target: str, role: str) -> Move:
    """The move from `model.state` to `target`, made on the model by the machine.

    Raises `IllegalMove` when there is no such move or the role may not make it.
    """
    allowed = moves(model.state, model.colour, role)
    for move in allowed:
        if move.target == target:
            getattr(CaseLife(model=model), move.event)()
            return move
    raise IllegalMove(model.state, target, role, [move.target for move in allowed])
