"""What one message does to the form: a pure function from slots, open question and message to an outcome.

Slots hold what the worker said, so that an answer that changes another one's meaning is
counted anew: `amount` keeps the stated figure and its scope, and totals are computed in
`actions.draft`. `UNKNOWN` is the answer "I don't know", which is valid nearly everywhere.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from bot.cases.phone import problem_with

__all__ = ["DRAFT", "UNKNOWN", "Message", "Outcome", "missing", "progress", "required", "resolve"]

UNKNOWN = "unknown"
FACTS = ("employer", "project", "place", "headcount", "amount", "period", "absconded", "name", "phone")
DRAFT = ("consent", "kind", *FACTS, "amount_scope", "evidence", "confirm", "filing_key", "misses")
OPEN_TEXT = frozenset({"employer", "project", "place", "name"})
NEVER_UNKNOWN = frozenset({"consent", "kind", "confirm"})
INTERRUPTIONS = frozenset({
    "abuse", "cancel", "delete_draft", "evidence", "forced", "greet", "help", "human", "my_data", "not_received",
    "out_of_scope", "progress", "received_money", "retaliation", "switch_language", "thanks", "withdraw",
})  # fmt: skip
SURE = 0.5  # of an interruption, when the message holds no answer
SURER = 0.7  # of an interruption, when the message could be read as an open answer ("help" is no company)
MOST_PEOPLE = 9_999
MOST_YUAN = 10_000_000_000
LONGEST_TEXT = 100
LONGEST_NAME = 80


@dataclass(frozen=True)
class Message:
    """One message as Rasa understood it. `entities` maps names to values; `id` is fixed when it arrived."""

    id: str
    text: str = ""
    intent: str | None = None
    confidence: float = 0.0
    entities: dict[str, Any] = field(default_factory=dict)

    @property
    def is_button(self) -> bool:
        """Whether a button was pressed rather than words written."""
        return self.text.startswith("/")

    def interrupts(self, least: float) -> bool:
        """Whether this is no answer but another wish: a question, a person, a stop."""
        intent = self.intent or ""
        wanted = intent in INTERRUPTIONS or intent.startswith("policy_")
        return wanted and (self.is_button or self.confidence >= least)


@dataclass
class Outcome:
    """What follows from a message. `say` lists responses with their values; `ask` overrides the next question."""

    slots: dict[str, Any] = field(default_factory=dict)
    say: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    ask: str | None = None
    rejected: bool = False


@dataclass(frozen=True)
class _Refusal(Exception):
    """The answer was understood and cannot be right: the response that says why."""

    response: str
    values: dict[str, Any] = field(default_factory=dict)


def required(slots: dict[str, Any]) -> list[str]:
    """The questions of this complaint, in order. The scope of a sum is asked only when it is not clear."""
    amount = slots.get("amount")
    unclear = isinstance(amount, dict) and amount["scope"] is None and _only_one(slots) is False
    names = ["consent", "kind", "employer", "project", "place", "headcount", "amount"]
    names += ["amount_scope"] if unclear else []
    names += ["period", "absconded"]
    names += [] if slots.get("kind") == "report" else ["name", "phone"]
    return [*names, "confirm"]


def missing(slots: dict[str, Any]) -> str | None:
    """The next question, or None when the complaint is confirmed."""
    return next((name for name in required(slots) if slots.get(name) is None), None)


def progress(slots: dict[str, Any]) -> dict[str, int]:
    """How many of the questions about the complaint have an answer."""
    questions = [name for name in required(slots) if name not in ("consent", "confirm")]
    return {"done": sum(slots.get(name) is not None for name in questions), "total": len(questions)}


def resolve(slots: dict[str, Any], asking: str | None, message: Message) -> Outcome:
    """What `message` does while `asking` is open (None when the form only starts)."""
    if message.intent == "resume" and (message.is_button or message.confidence >= SURE):
        return Outcome(ask=asking)
    if asking and message.interrupts(SURER if _holds_open_answer(asking, message) else SURE):
        if not _holds_plain_answer(asking, message):
            return Outcome(rejected=True)
    if message.is_button and message.intent in ("file", "greet") and asking:
        return Outcome(ask=asking)  # a button of the welcome, pressed again
    if message.intent == "correct" and message.entities.get("slot") in FACTS:
        return Outcome(ask=message.entities["slot"])
    outcome = Outcome()
    refusal = _take_facts(slots, asking, message, outcome)
    if asking and asking not in outcome.slots and refusal is None:
        _take_answer(slots, asking, message, outcome)
    if refusal is not None and (asking is None or asking in outcome.slots):
        outcome.say.append((refusal.response, refusal.values))
    elif refusal is not None:
        return _missed(slots, asking, Outcome(slots=outcome.slots), refusal)
    if asking and not outcome.slots and not outcome.say and not outcome.ask:
        return _missed(slots, asking, outcome, None)
    outcome.slots["misses"] = None
    return outcome


def _holds_open_answer(asking: str, message: Message) -> bool:
    return asking in OPEN_TEXT and asking in message.entities


def _holds_plain_answer(asking: str, message: Message) -> bool:
    return asking not in OPEN_TEXT and asking in message.entities


def _only_one(slots: dict[str, Any]) -> bool:
    headcount = slots.get("headcount")
    return isinstance(headcount, dict) and headcount["high"] == 1


def _take_facts(slots: dict[str, Any], asking: str | None, message: Message, outcome: Outcome) -> _Refusal | None:
    """Take every fact that was said, and return the refusal of one that cannot be right.

    A known fact changes only when it was asked for, corrected, or said anew.
    """
    refused = None
    correcting = message.intent == "correct" or asking == "confirm"
    for name in ("kind", *FACTS):
        if name not in message.entities:
            continue
        try:
            value = _READERS[name](message.entities[name])
        except _Refusal as refusal:
            refused = refused if refused is not None and name != asking else refusal
            continue
        before = slots.get(name)
        if value is None or value == before:
            outcome.slots.update({name: value} if name == asking and value is not None else {})
            continue
        if before in (None, UNKNOWN) or name == asking or correcting or _said_anew(name, message):
            outcome.slots[name] = value
            if before not in (None, UNKNOWN):
                outcome.say = [("utter_changed", {})]
            if name == "amount":
                outcome.slots["amount_scope"] = None
    if "amount_scope" in message.entities and (asking == "amount_scope" or message.is_button):
        _set_scope(slots, message.entities["amount_scope"], outcome)
    if asking == "confirm" and outcome.slots:
        outcome.slots["confirm"] = None
    return refused


def _said_anew(name: str, message: Message) -> bool:
    """People, money and time said again in the middle of the form replace what was said; names may be anybody's."""
    value = message.entities[name]
    return name in ("headcount", "amount", "period") and isinstance(value, dict) and value.get("source") == "said"


def _set_scope(slots: dict[str, Any], scope: str, outcome: Outcome) -> None:
    amount = outcome.slots.get("amount") or slots.get("amount")
    if isinstance(amount, dict):
        outcome.slots["amount"] = {**amount, "scope": scope}
        outcome.slots["amount_scope"] = scope


def _take_answer(slots: dict[str, Any], asking: str, message: Message, outcome: Outcome) -> None:
    """Take a bare yes, no or "I don't know" as the answer to the open question."""
    if message.intent == "dont_know" and asking not in NEVER_UNKNOWN:
        # Once known, "I don't know" keeps the answer: blank is not erase.
        outcome.slots[asking] = UNKNOWN if slots.get(asking) is None else slots[asking]
        if asking == "amount_scope":
            _set_scope(slots, UNKNOWN, outcome)
    elif message.intent == "deny" and asking in ("name", "phone", "evidence"):
        outcome.slots[asking] = UNKNOWN  # "I'd rather not say"
    elif message.intent in ("affirm", "deny"):
        _take_yes_or_no(asking, message, outcome)


def _take_yes_or_no(asking: str, message: Message, outcome: Outcome) -> None:
    yes = message.intent == "affirm"
    if asking == "consent":
        if yes:
            outcome.slots["consent"] = True
        else:
            outcome.say.append(("utter_consent_needed", {}))
    elif asking == "absconded":  # "can you still reach the boss?"
        outcome.slots["absconded"] = not yes
    elif asking == "confirm":
        if outcome.slots:
            return
        if yes:
            # The key is fixed here: filing this confirmation again files nothing new.
            outcome.slots.update(confirm=True, filing_key=message.id)
        else:
            outcome.say.append(("utter_what_to_change", {}))
            outcome.ask = "confirm"


def _missed(slots: dict[str, Any], asking: str | None, outcome: Outcome, refusal: _Refusal | None) -> Outcome:
    """An answer that could not be taken: say why, then explain with an example, then offer a way out."""
    misses = int(slots.get("misses") or 0) + 1
    outcome.slots["misses"] = misses
    outcome.ask = asking
    if misses >= 3:
        # Consent, kind and the confirmation cannot be skipped.
        offer = "utter_offer_only_person" if asking in NEVER_UNKNOWN else "utter_offer_person"
        outcome.say.append((offer, {}))
    elif refusal is not None:
        outcome.say.append((refusal.response, refusal.values))
    elif asking in ("headcount", "amount"):
        outcome.say.append((f"utter_bad_{asking}", {}))
    else:
        outcome.say.append(("utter_not_understood", {}))
    if misses == 2 and asking:
        outcome.say.append((f"utter_explain_{asking}", {}))
    return outcome


def _text(value: Any) -> str | None:
    return str(value).strip()[:LONGEST_TEXT] or None


def _name(value: Any) -> str | None:
    return (_text(value) or "")[:LONGEST_NAME] or None


def _kind(value: Any) -> str | None:
    return value if value in ("complaint", "on_behalf", "report") else None


def _place(value: Any) -> dict[str, Any] | None:
    return {key: value[key] for key in ("place", "district", "town", "in_city")} if isinstance(value, dict) else None


def _headcount(value: Any) -> dict[str, Any] | None:
    if isinstance(value, int) and not isinstance(value, bool):
        value = {"value": value, "low": value, "high": value, "is_range": False}
    if not 1 <= value["low"] <= value["high"] <= MOST_PEOPLE:
        raise _Refusal("utter_bad_headcount")
    return {key: value[key] for key in ("value", "low", "high")}


def _amount(value: Any) -> dict[str, Any] | None:
    """The figure as said, with its bounds and scope; a figure per person keeps the bounds of one person."""
    if not 0 < value["stated"] < MOST_YUAN:
        raise _Refusal("utter_bad_amount")
    low, high = value["low"], value["high"]
    if value["scope"] == "per_person" and value["total"] and value["per_person"]:
        people = value["total"] / value["per_person"]
        low, high = low / people, high / people
    return {"stated": value["stated"], "low": low, "high": high, "scope": value["scope"]}


def _period(value: Any) -> dict[str, Any] | None:
    return {"from": value["first"], "to": value["last"], "months": value["months"]}


def _absconded(value: Any) -> bool | None:
    return value if isinstance(value, bool) else None


def _phone(value: Any) -> str | None:
    number, problem = problem_with(str(value))
    if problem:
        raise _Refusal("utter_bad_phone", {"problem": problem})
    return number


_READERS: dict[str, Callable[[Any], Any]] = {
    "kind": _kind,
    "employer": _text,
    "project": _text,
    "place": _place,
    "headcount": _headcount,
    "amount": _amount,
    "period": _period,
    "absconded": _absconded,
    "name": _name,
    "phone": _phone,
}
