"""Judging what was understood against what a message is labelled with.

A fact is *right*, *missing* (not answered, or put as a question) or *wrong* (answered
otherwise, silently) where the label gives it, and a *false alarm* where the label does not.
What is approximate by the label's `note` may be anything within its bounds; a range has
both its ends right or is wrong.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

__all__ = ["FACTS", "LISTS", "Tally", "judge", "macro_f1"]

Outcome = Literal["right", "missing", "wrong"]
VALUES = ("headcount", "amount", "period", "employer", "project", "district", "absconded")
LISTS = ("extreme_acts", "flags")
FACTS = (*VALUES, *LISTS)
NOT_SCORED = {"vulnerable_person"}
_FILLER = re.compile(r"工地|项目|公司|\b(?:construction site|site|company|project)\b|[\s\W_]+")


@dataclass
class Tally:
    """Counts of one fact over a set of messages. `absent` counts the messages whose label does not give it."""

    outcomes: Counter[str] = field(default_factory=Counter)
    false_alarms: int = 0
    absent: int = 0

    @property
    def given(self) -> int:
        """How often the labels give the fact."""
        return self.outcomes.total()

    def share(self, outcome: Outcome) -> float | None:
        """Per cent of where it was given."""
        return 100 * self.outcomes[outcome] / self.given if self.given else None

    @property
    def false_alarm_share(self) -> float | None:
        """Per cent of the messages where it was not given (for lists: of all messages)."""
        return 100 * self.false_alarms / self.absent if self.absent else None


def judge(fact: str, label: Mapping[str, Any], found: Mapping[str, Any], tally: Tally) -> str | None:
    """Score one fact of one message into `tally`; says what went wrong, or None."""
    expected, answer = label["facts"].get(fact), found["facts"].get(fact)
    if fact in LISTS:
        return _judge_list(set(expected or ()) - NOT_SCORED, set(answer or ()) - NOT_SCORED, tally)
    if expected is None:
        tally.absent += 1
        if answer is None:
            return None
        tally.false_alarms += 1
        return "false alarm"
    note = label.get("note") or ""
    loose = note.startswith("approx:") and fact in note.removeprefix("approx:").split(",")
    outcome = "missing" if answer is None else _COMPARE[fact](expected, answer, loose)
    if fact == "amount" and outcome == "wrong" and _asked(answer, found["ask"]):
        outcome = "missing"
    tally.outcomes[outcome] += 1
    return None if outcome == "right" else outcome


def _judge_list(expected: set[str], answer: set[str], tally: Tally) -> str | None:
    """Each item counts; a message with any item too many is one false alarm."""
    tally.outcomes["right"] += len(expected & answer)
    tally.outcomes["missing"] += len(expected - answer)
    tally.absent += 1
    tally.false_alarms += bool(answer - expected)
    problems = [f"missing {item}" for item in sorted(expected - answer)]
    return ", ".join(problems + [f"false {item}" for item in sorted(answer - expected)]) or None


def _asked(answer: Mapping[str, Any], ask: list[str]) -> bool:
    """The amount was left open and put as a question, or is read back at once to be confirmed."""
    open_ = answer["total_yuan"] is None and answer["per_person_yuan"] is None
    to_confirm = answer["low"] == answer["high"] and "amount" in ask
    return to_confirm or (open_ and bool({"amount", "amount_scope"} & set(ask)))


def _overlaps(expected: Mapping[str, Any], answer: Mapping[str, Any]) -> bool:
    return bool(answer["low"] <= expected["high"] and expected["low"] <= answer["high"])


def _same_bounds(expected: Mapping[str, Any], answer: Mapping[str, Any]) -> bool:
    return _same(expected["low"], answer["low"]) and _same(expected["high"], answer["high"])


def _same(expected: float | None, answer: float | None) -> bool:
    if expected is None or answer is None:
        return expected is answer
    return abs(expected - answer) <= 0.005 * max(abs(expected), 1)


def _headcount(expected: Mapping[str, Any], answer: Mapping[str, Any], loose: bool) -> Outcome:
    if loose:
        right = expected["low"] <= answer["value"] <= expected["high"] or _overlaps(expected, answer)
    elif expected["low"] != expected["high"]:
        right = _same_bounds(expected, answer)
    else:
        right = _same(expected["value"], answer["value"])
    return "right" if right else "wrong"


def _amount(expected: Mapping[str, Any], answer: Mapping[str, Any], loose: bool) -> Outcome:
    """Total and share each as labelled: one that is lacking is missing, one too many or another is wrong."""
    parts = ("total_yuan", "per_person_yuan")
    if any(expected[part] is None and answer[part] is not None for part in parts):
        return "wrong"
    if any(expected[part] is not None and answer[part] is None for part in parts):
        # What is there must still be right for the rest to be merely missing.
        there = [part for part in parts if expected[part] is not None and answer[part] is not None]
        right = loose or all(_same(expected[part], answer[part]) for part in there)
        return "missing" if right else "wrong"
    if loose:
        figure = answer["total_yuan"] if expected["total_yuan"] is not None else answer["per_person_yuan"]
        inside = figure is not None and expected["low"] <= figure <= expected["high"]
        return "right" if inside or _overlaps(expected, answer) else "wrong"
    if expected["low"] != expected["high"] or expected["total_yuan"] is expected["per_person_yuan"] is None:
        return "right" if _same_bounds(expected, answer) else "wrong"
    return "right" if all(_same(expected[part], answer[part]) for part in parts) else "wrong"


def _period(expected: Mapping[str, Any], answer: Mapping[str, Any], loose: bool) -> Outcome:
    if loose:
        close = [_same(expected["months"], answer["months"]), _overlapping_months(expected, answer)]
        return "right" if any(close) else "wrong"
    ends = ("from", "to")
    if any(expected[end] and answer[end] and expected[end] != answer[end] for end in ends):
        return "wrong"
    if any(answer[end] and not expected[end] for end in ends):
        return "wrong"
    both = expected["months"] is not None and answer["months"] is not None
    if both and not _same(expected["months"], answer["months"]):
        return "wrong"
    lacking = [key for key in (*ends, "months") if expected[key] is not None and answer[key] is None]
    return "missing" if lacking else "right"


def _overlapping_months(expected: Mapping[str, Any], answer: Mapping[str, Any]) -> bool:
    """Whether two spans of "YYYY-MM" touch."""
    if None in (expected["from"], expected["to"], answer["from"], answer["to"]):
        return False
    return bool(answer["from"] <= expected["to"] and expected["from"] <= answer["to"])


def _name(expected: str, answer: str, _loose: bool) -> Outcome:
    one, other = _bare(expected), _bare(answer)
    return "right" if one and other and (one in other or other in one) else "wrong"


def _bare(name: str) -> str:
    """A name without case, spaces and the words that people leave out; itself when nothing would be left."""
    plain = unicodedata.normalize("NFKC", name).lower()
    return _FILLER.sub("", plain) or plain


def _district(expected: str, answer: str, _loose: bool) -> Outcome:
    """Outside the city the city is enough: 南京市 for 南京市江宁区."""
    one, other = (name.replace("市", "") for name in (expected, answer))
    return "right" if one and other and (one.startswith(other) or other.startswith(one)) else "wrong"


def _absconded(expected: bool, answer: bool, _loose: bool) -> Outcome:
    return "right" if expected is answer else "wrong"


_COMPARE: dict[str, Callable[[Any, Any, bool], Outcome]] = {
    "headcount": _headcount,
    "amount": _amount,
    "period": _period,
    "employer": _name,
    "project": _name,
    "district": _district,
    "absconded": _absconded,
}


def macro_f1(pairs: list[tuple[str, str]]) -> float:
    """Mean F1 over the classes that occur, of (expected, found) pairs; 0 to 1."""
    scores = []
    for name in sorted({one for pair in pairs for one in pair}):
        hits = sum(expected == found == name for expected, found in pairs)
        either = sum((expected == name) + (found == name) for expected, found in pairs)
        scores.append(2 * hits / either)
    return sum(scores) / len(scores) if scores else 0.0
