"""Changing a filed complaint: what the worker corrects or adds is recorded and graded anew; a colour only rises."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy.orm import Session

from bot.cases.complaint import Draft, crime_amount_line, urgency_facts
from bot.cases.deadlines import clocks_at_filing
from bot.cases.events import Actor, record
from bot.cases.filing import decide
from bot.cases.models import Case, Deadline
from bot.cases.policy import Authority
from bot.cases.routing import route
from bot.database import now

__all__ = ["Amended", "amend", "as_filed", "put_back"]

_COLOURS = ("yellow", "orange", "red")
_IDENTITY = ("name", "phone")
_NEVER = ("kind", "anonymous", "evidence")
_SUMS = tuple(name for name in Draft.__dataclass_fields__ if name.startswith("amount_"))


@dataclass(frozen=True)
class Amended:
    """`changed` names the fields that have a new value; `kept` those that staff had verified; `raised` the colour.

    `before` holds what the changed fields said until then.
    """

    changed: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    raised: bool = False
    before: dict[str, Any] = field(default_factory=dict, compare=False)


def as_filed(case: Case) -> Draft:
    """The complaint of a case as it stands now."""
    complaint = case.complaint
    facts = {name: entry["value"] for name, entry in complaint.facts.items() if name in Draft.__dataclass_fields__}
    return Draft(
        **facts,
        kind=complaint.kind,  # type: ignore[arg-type]  # stored as one of the kinds
        anonymous=complaint.anonymous,
        name=complaint.name,
        phone=complaint.phone,
    )


def amend(
    session: Session, authority: Authority, case: Case, wanted: Draft, actor: Actor, *, on_top: bool = False
) -> Amended:
    """Make the complaint say what `wanted` says, grade it anew and record both. The caller holds the row of the case.

    `on_top`: the sum changes by what somebody else is owed, and what came since it was told is in none of them.

    What staff verified or decided stays, with the worker's word beside it in the record.
    A higher colour brings its own clocks and unit; a lower one is left to a person (domain.md 3).
    """
    before = as_filed(case)
    differing = [name for name in vars(wanted) if name not in _NEVER and _differs(name, before, wanted)]
    return _change(session, authority, case, wanted, differing, actor, on_top=on_top)


def put_back(session: Session, authority: Authority, case: Case, before: Mapping[str, Any], actor: Actor) -> Amended:
    """Make these fields say again what they said `before` a change, which may be nothing. Recorded like a change."""
    known = as_filed(case)
    differing = [name for name, value in before.items() if name not in _NEVER and value != getattr(known, name)]
    wanted = replace(known, **{name: before[name] for name in differing})
    return _change(session, authority, case, wanted, differing, actor, undone=True)


def _change(
    session: Session,
    authority: Authority,
    case: Case,
    wanted: Draft,
    differing: list[str],
    actor: Actor,
    *,
    undone: bool = False,
    on_top: bool = False,
) -> Amended:
    at, before = now(), as_filed(case)
    kept = tuple(name for name in differing if _is_verified(case, name))
    changed = tuple(name for name in differing if name not in kept)
    if not differing:
        return Amended()
    _write(case, wanted, changed)
    _note_crime_line(case, authority)
    if undone and {"amount_yuan", "amount_per_person_yuan", "headcount"} & set(changed):
        _take_off_crime_line(case, authority)
    decision = decide(as_filed(case), at, authority)
    raised = _COLOURS.index(decision.colour) > _COLOURS.index(case.colour)
    if decision.colour == case.colour or raised:
        case.rules, case.policy_version = [vars(hit) for hit in decision.hits], decision.version
    if raised:
        case.colour = decision.colour
        _raise_clocks(authority, case, at)
    if raised or {"district", "town"} & set(changed):
        now_said = as_filed(case)
        case.unit = route(authority.organisation, now_said.district, now_said.town, case.colour).code
    case.updated_at = at
    details = {
        "changes": {name: _before_and_after(name, before, wanted) for name in differing},
        "kept": list(kept),
        "colour": case.colour,
        "rules": decision.codes,
        "policy": decision.version,
        **({"undone": True} if undone else {}),
        **({"on_top": True} if on_top else {}),
    }
    record(session, case, "amended", actor, at=at, details=details)
    return Amended(changed, kept, raised, {name: getattr(before, name) for name in changed})


def _differs(name: str, before: Draft, wanted: Draft) -> bool:
    """What is not said stays; a sum that is said anew takes its computed parts along, and a district its town."""
    value = getattr(wanted, name)
    moved = name == "town" and wanted.district not in (None, before.district)
    if value is None and not (name in _SUMS and wanted.amount_scope) and not moved:
        return False
    return bool(value != getattr(before, name))


def _is_verified(case: Case, name: str) -> bool:
    """Whether staff verified or decided this fact, or the one whose bounds or parts it gives."""
    group = next((prefix for prefix in ("headcount", "amount") if name.startswith(prefix)), name)
    return any(
        entry["status"] != "reported" for known, entry in case.complaint.facts.items() if known.startswith(group)
    )


def _write(case: Case, wanted: Draft, changed: tuple[str, ...]) -> None:
    complaint = case.complaint
    facts = dict(complaint.facts)
    for name in changed:
        if name in _IDENTITY:
            setattr(complaint, name, getattr(wanted, name))
            continue
        if getattr(wanted, name) is None:
            facts.pop(name, None)
        else:
            facts[name] = {"value": getattr(wanted, name), "status": "reported"}
        if name in ("employer", "project", "district"):
            setattr(complaint, name, getattr(wanted, name))
    complaint.facts = facts


def _note_crime_line(case: Case, authority: Authority) -> None:
    """Flag the crime's amount line when the changed sums reach it."""
    facts, flags = case.complaint.facts, as_filed(case).flags
    if "crime_amount_line" not in flags and crime_amount_line(urgency_facts(vars(as_filed(case))), authority.urgency):
        case.complaint.facts = {**facts, "flags": {"value": [*flags, "crime_amount_line"], "status": "reported"}}


def _take_off_crime_line(case: Case, authority: Authority) -> None:
    """A sum that was put back may lie below the line that it reached by mistake."""
    facts, known = case.complaint.facts, as_filed(case).flags
    flags = [flag for flag in known if flag != "crime_amount_line"]
    if flags != known and not crime_amount_line(
        urgency_facts(vars(replace(as_filed(case), flags=flags))), authority.urgency
    ):
        case.complaint.facts = {**facts, "flags": {"value": flags, "status": "reported"}}


def _raise_clocks(authority: Authority, case: Case, at: Any) -> None:
    """The clocks of the new colour run from now; one that already runs only gets shorter."""
    running = {clock.kind: clock for clock in case.deadlines}
    for clock in clocks_at_filing(case.colour, at, authority.deadlines, authority.calendar):
        known = running.get(clock.kind)
        if known is None:
            case.deadlines.append(Deadline.of(clock))
        elif known.met is None and clock.due < known.due:
            known.due, known.estimated = clock.due, clock.estimated


def _before_and_after(name: str, before: Draft, wanted: Draft) -> Any:
    """Both values; of who it is, only that it changed."""
    return True if name in _IDENTITY else [getattr(before, name), getattr(wanted, name)]
