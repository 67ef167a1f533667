"""What a message says beside its facts: what it picks, what it leaves open, what it asks and wishes."""

from __future__ import annotations

from typing import Any, Dict, Optional, Tuple

from nlu.answering import SHORT, is_short
from nlu.turn import advice_on, topic_at
from nlu.understanding import Reading
from nlu.understanding.answers.assent import is_one
from nlu.understanding.answers.choices import asks, kind_of, scope_of, unchanged
from nlu.understanding.answers.monthly import monthly_wage, speaks_of_foreign_money
from nlu.understanding.answers.part_paid import paid_some
from nlu.understanding.answers.repairs import line_of, line_value, unknown_of
from nlu.understanding.answers.uneven import uneven
from nlu.understanding.answers.waiting import asks_to_wait, has_no_papers, says_so_much, told_before
from nlu.understanding.names.debtors import says_who_owes
from nlu.understanding.wording.text import mandarin

__all__ = ["besides", "different_shares", "unknown_facts"]

# Questions whose answer is no number, so that "that is all of it" is said of one before.
_NO_NUMBERS = ("employer", "place", "absconded", "name", "phone")


def different_shares(text: str, reading: Reading, asking: Optional[str]) -> Optional[Tuple[float, float]]:
    """The least and the most that one of them is owed, in yuan, where a sum was asked and they differ."""
    total = reading.amount is not None and reading.amount.total is not None
    return uneven(text) if asking in ("amount", "amount_scope") and not total else None


def unknown_facts(text: str, reading: Reading, asking: Optional[str]) -> Tuple[str, ...]:
    """The facts that the worker says not to know. "Wang, he is the boss, company i dont know" tells who owes.

    不晓得名字, where the site was asked, is of the site; 不晓得去哪了 电话关机 tells of the boss's number.
    """
    told = "employer" if asking == "employer" and reading.employer else None
    unknown = unknown_of(text)
    if asking == "project" and unknown == ("name",):
        unknown = () if reading.project else ("project",)
    of_the_boss = ("employer", "name", "phone") if asking == "absconded" else ()
    return tuple(name for name in unknown if name != told and name not in of_the_boss)


def besides(
    text: str,
    reading: Reading,
    asking: Optional[str],
    metadata: Dict[str, Any],
    *,
    slot: Optional[str],
    unknown: Tuple[str, ...],
    shares: Optional[Tuple[float, float]],
) -> Dict[str, Any]:
    """All of it by name, as plain JSON; what is not said is None. `slot` is the answer that is said to be wrong."""
    said = mandarin(text)
    if "absconded" in unknown:
        slot = None  # 老板改成不知道: of the line, and not of a name
    kind = kind_of(said, asking) or (kind_of(said, "kind") if len(text) <= SHORT else None)
    sum_open = asking == "amount" and reading.amount is None and reading.paid is None
    return {
        # 不想说名字，电话186…: who leaves a number wants to be called
        "kind": None if kind == "report" and reading.phone else kind,
        "amount_scope": scope_of(text) if asking == "amount_scope" and is_short(text) else None,
        "unchanged": unchanged(text) or None,
        "slot": slot or ("employer" if reading.employer and says_who_owes(text) else None),
        "unknown": list(unknown) or None,
        "line": line_of(text) if asking == "confirm" and not (is_one(text) or line_value(text)) else None,
        "paid_some": paid_some(text) or None,
        "uneven": {"low": shares[0], "high": shares[1]} if shares else None,
        "asked": topic_at(said, asking, metadata) or advice_on(reading.flags, asking, metadata),
        "told_before": told_before(text) or (asking in _NO_NUMBERS and says_so_much(text)) or None,
        "no_papers": has_no_papers(text) or None,
        "waits": (asks_to_wait(text) or None) if asking and not asks(text) else None,
        "monthly": monthly_wage(text) if sum_open else None,
        "foreign": speaks_of_foreign_money(text) or None if sum_open else None,
        "language": metadata.get("language"),
    }
