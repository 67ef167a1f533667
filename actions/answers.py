"""What one message does to the form: a pure function from slots, open question and message to an outcome.

Slots hold what the worker said, so that an answer that changes another one's meaning is
counted anew: `amount` keeps the stated figure and its scope, and totals are computed in
`actions.draft`. Which question is open says `actions.questions`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from actions.questions import FACTS, NEVER_UNKNOWN, UNKNOWN, doubt, readback, settled, works_at_employer
from actions.readers import READERS, Refusal

__all__ = ["Message", "Outcome", "resolve"]

OPEN_TEXT = frozenset({"employer", "project", "place", "name"})
INTERRUPTIONS = frozenset({
    "abuse", "cancel", "delete_draft", "evidence", "forced", "greet", "help", "human", "my_data", "not_received",
    "private_link",
    "out_of_scope", "progress", "received_money", "retaliation", "switch_language", "thanks", "withdraw",
})  # fmt: skip
SHORT = 30  # characters; a longer text tells a story
SURE = 0.5  # of an interruption, when the message holds no answer
SURER = 0.7  # of an interruption, when the message could be read as an open answer ("help" is no company)


@dataclass(frozen=True)
class Message:
    """One message as Rasa understood it. `entities` maps names to values; `id` is fixed when it arrived."""

    id: str
    text: str = ""
    intent: str | None = None
    confidence: float = 0.0
    entities: dict[str, Any] = field(default_factory=dict)
    is_pressing: bool = False  # tells of danger or distress, so it is no failed answer
    is_noted: bool = False  # tells what the urgency rules name, such as papers that are held

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


def resolve(slots: dict[str, Any], asking: str | None, message: Message) -> Outcome:
    """What `message` does while `asking` is open (None when the form only starts)."""
    wants_on = message.intent == "resume" or (message.intent == "file" and asking and not message.is_button)
    if wants_on and (message.is_button or message.confidence >= SURE) and not _tells(message):
        return Outcome(ask=asking)
    if asking and message.entities.get("waits") and not _tells(message):
        return Outcome(ask=asking, say=[("utter_take_your_time", {})])
    if asking and message.entities.get("unchanged") is True and slots.get(asking) is not None:
        kept = slots[asking]
        return Outcome(slots={asking: settled(kept) if isinstance(kept, dict) else kept, "misses": None})
    if asking and message.interrupts(SURER if _holds_open_answer(asking, message) else SURE):
        if not _holds_plain_answer(asking, message) and not _turns_anonymous(slots, message):
            return Outcome(rejected=True)
    if asking and message.is_button and _is_stale(asking, message):
        return Outcome(say=[("utter_stale_button", {})], ask=asking)
    repair = _repair(slots, asking, message)
    if repair is not None:
        return repair
    outcome = Outcome()
    refusal = _take_facts(slots, asking, message, outcome)
    if asking and asking not in outcome.slots and refusal is None:
        _take_unknown(slots, message, outcome)
        _take_answer(slots, asking, message, outcome)
    if refusal is not None and (asking is None or asking in outcome.slots):
        outcome.say.append((refusal.response, refusal.values))
    elif refusal is not None:
        return _missed(slots, asking, Outcome(slots=outcome.slots), refusal)
    if (
        asking == "project"
        and set(FACTS) & set(outcome.slots)
        and "project" not in outcome.slots
        and not message.is_pressing
    ):
        # A site helps and is not required: who answers with the place or something else is not asked again.
        outcome.slots["project"] = UNKNOWN if slots.get("project") is None else slots["project"]
    if asking == "kind" and "kind" not in outcome.slots and not message.is_button and not message.is_pressing:
        # Asked once: who tells more instead of answering speaks of the own pay, and can say otherwise.
        outcome.slots["kind"] = "complaint"
        outcome.say.append(("utter_kind_assumed", {}))
    if asking == "consent" and outcome.slots and "consent" not in outcome.slots:
        outcome.slots["misses"] = None  # what is told is kept, and nothing is agreed by telling
        return outcome
    if asking and not outcome.slots and not outcome.say and not outcome.ask:
        if message.is_pressing:
            return Outcome(ask=asking)
        if message.is_noted:
            return Outcome(ask=asking, say=[("utter_noted", {})])
        same_kind = "kind" in message.entities and message.entities["kind"] == slots.get("kind")
        said_before = any(name in message.entities for name in FACTS) or (same_kind and len(message.text) <= SHORT)
        if said_before and not message.is_button and asking != "confirm":
            return Outcome(ask=asking)  # said before, and right: "my own", "only me"
        foreign = asking == "amount" and message.entities.get("foreign")
        return _missed(slots, asking, outcome, Refusal("utter_foreign_money") if foreign else None)
    if asking and message.is_noted:
        outcome.say.insert(0, ("utter_noted", {}))
    outcome.slots["misses"] = None
    if asking and doubt(outcome.slots, asking):
        outcome.ask = asking  # asked about at once, while the worker has it in mind
    return outcome


def _tells(message: Message) -> bool:
    """Whether any fact of a complaint is said."""
    return any(name in message.entities for name in ("kind", *FACTS))


def _is_stale(asking: str, message: Message) -> bool:
    """A button of the welcome, or of a question that is not the open one."""
    return message.intent in ("file", "greet") or message.entities.get("to", asking) != asking


def _holds_open_answer(asking: str, message: Message) -> bool:
    """Also at the read-back: "no wait, it is 16k" looks like much else and is a correction."""
    if asking == "confirm":
        return any(name in message.entities for name in ("headcount", "amount", "period", "phone"))
    return asking in OPEN_TEXT and asking in message.entities


def _holds_plain_answer(asking: str, message: Message) -> bool:
    return asking not in OPEN_TEXT and asking in message.entities


def _turns_anonymous(slots: dict[str, Any], message: Message) -> bool:
    """ "Make it anonymous please" is a wish and no question of secrecy."""
    return (
        message.entities.get("kind") == "report"
        and slots.get("kind") == "complaint"
        and _said_anew("kind", message, "complaint")
    )


def _repair(slots: dict[str, Any], asking: str | None, message: Message) -> Outcome | None:
    """What to ask when the worker points at an answer to change and does not say yet what it should be."""
    named, line = message.entities.get("slot"), message.entities.get("line")
    lines = readback(slots)
    if asking == "confirm" and isinstance(line, int) and not message.is_button:
        if message.text.strip() == "1":  # "1" may be the first line, or the yes of other services
            return Outcome(say=[("utter_confirm_or_change", {})], ask="confirm")
        named = lines[line - 1] if 1 <= line <= len(lines) else named
    holds_fact = any(name in message.entities for name in FACTS)
    if named in lines and message.entities.get("unknown") == named and not holds_fact:
        return Outcome(slots={named: UNKNOWN, "misses": None}, say=[("utter_changed", {})])
    if named in FACTS and not holds_fact and (asking or message.is_button):
        if named not in lines:  # an anonymous report has no name and no phone
            return Outcome(say=[("utter_report_without_name", {})], ask=asking)
        return Outcome(ask=named, slots={"misses": None})
    if message.intent == "correct" and not message.is_button and not holds_fact and asking and asking != "confirm":
        return Outcome(say=[("utter_what_to_change", {})], ask=asking)
    return None


def _take_facts(slots: dict[str, Any], asking: str | None, message: Message, outcome: Outcome) -> Refusal | None:
    """Take every fact that was said, and return the refusal of one that cannot be right.

    A known fact changes only when it was asked for, corrected, or said anew.
    """
    refused = None
    correcting = message.intent == "correct" or asking == "confirm" or "slot" in message.entities
    for name in ("kind", *FACTS):
        if name not in message.entities:
            continue
        try:
            value = READERS[name](message.entities[name])
        except Refusal as refusal:
            refused = refused if refused is not None and name != asking else refusal
            continue
        before = slots.get(name)
        if _is_guess(value) and before is not None:
            continue  # what somebody said is not replaced by what nobody did
        if name == asking and doubt(slots, name) == "range" and value is not None:
            # Asked about once: whatever is said now stands, be it a range again.
            scope = {"scope": value["scope"] or slots[name]["scope"]} if name == "amount" else {}
            outcome.slots[name] = settled(value) | scope
            continue
        if value is None or _same(value, before):
            outcome.slots.update({name: value} if name == asking and value is not None else {})
            continue
        changes = name == asking or correcting or message.is_button or _said_anew(name, message, before)
        if before in (None, UNKNOWN) or changes:
            outcome.slots[name] = value
            if before not in (None, UNKNOWN) and not _is_guess(before):
                outcome.say = [("utter_changed", {})]
            _reopen(slots, name, message, outcome)
    _take_payment(slots, asking, message, outcome)
    _take_monthly_wage(slots, asking, message, outcome)
    if "amount_scope" in message.entities and (asking == "amount_scope" or message.is_button):
        _set_scope(slots, message.entities["amount_scope"], outcome)
    if asking == "confirm" and outcome.slots:
        outcome.slots["confirm"] = None
    return refused


def _take_payment(slots: dict[str, Any], asking: str | None, message: Message, outcome: Outcome) -> None:
    """A part that was paid is never taken off in silence: what is left is asked about."""
    amount = outcome.slots.get("amount") or slots.get("amount")
    if not isinstance(amount, dict) or doubt(outcome.slots, "amount") == "range":
        return
    paid = message.entities.get("paid")
    if isinstance(paid, int | float) and "amount" not in outcome.slots:
        left = {**settled(amount), **{name: amount[name] - paid for name in ("stated", "low", "high")}}
        # Of one person's share it is not known whose part was paid.
        known = amount["scope"] != "per_person" and left["low"] > 0
        outcome.slots["amount"] = {**left, "doubt": "paid"} if known else {**settled(amount), "doubt": "left"}
    elif message.entities.get("paid_some") and ("amount" in outcome.slots or asking != "amount"):
        outcome.slots["amount"] = {**settled(amount), "doubt": "part_paid"}


def _take_monthly_wage(slots: dict[str, Any], asking: str | None, message: Message, outcome: Outcome) -> None:
    """Of "一个月七千" the sum is counted once the months are known, and it stands only after a yes."""
    wage, amount = message.entities.get("monthly"), slots.get("amount")
    if "amount" in outcome.slots or asking != "amount":
        return
    if isinstance(wage, int | float):
        amount = {"stated": wage, "low": wage, "high": wage, "scope": "per_person", "doubt": "monthly"}
        outcome.slots["amount"] = amount
    if isinstance(amount, dict) and amount.get("doubt") == "monthly":
        period = outcome.slots.get("period") or slots.get("period")
        months = period.get("months") if isinstance(period, dict) else None
        if months:
            sums = {name: amount[name] * months for name in ("stated", "low", "high")}
            outcome.slots["amount"] = {**amount, **sums, "doubt": "counted"}


def _is_guess(value: Any) -> bool:
    """Whether the product took it so ("欠我…" is one person) and nobody said it."""
    return isinstance(value, dict) and bool(value.get("guessed"))


def _same(value: Any, before: Any) -> bool:
    return bool(settled(value) == settled(before)) if isinstance(value, dict) and before and before != UNKNOWN else (
        value == before
    )  # fmt: skip


def _reopen(slots: dict[str, Any], name: str, message: Message, outcome: Outcome) -> None:
    """Ask again what a changed answer puts in doubt, and tell what a kind of complaint means."""
    amount = slots.get("amount")
    if name == "amount":
        outcome.slots["amount_scope"] = None
    elif (
        name == "headcount"
        and slots.get("headcount") not in (None, UNKNOWN)
        and not _is_guess(slots["headcount"])
        and "amount" not in message.entities
    ):
        if isinstance(amount, dict) and amount["scope"] in ("total", "per_person"):
            outcome.slots["amount"] = {**amount, "doubt": "recount"}
    elif name == "kind" and outcome.slots["kind"] != "complaint":
        outcome.say = [(f"utter_kind_{outcome.slots['kind']}", {})]


def _said_anew(name: str, message: Message, before: Any) -> bool:
    """People, money and time said again in the middle of the form replace what was said; names may be anybody's.

    So does the wish to stay unnamed, or the word that it is for another, said briefly.
    """
    value = message.entities[name]
    if name == "kind":
        return before == "complaint" and len(message.text) <= SHORT
    return name in ("headcount", "amount", "period") and isinstance(value, dict) and value.get("source") == "said"


def _set_scope(slots: dict[str, Any], scope: str, outcome: Outcome) -> None:
    amount = outcome.slots.get("amount") or slots.get("amount")
    if isinstance(amount, dict):
        outcome.slots["amount"] = {**amount, "scope": scope}
        outcome.slots["amount_scope"] = scope


def _take_unknown(slots: dict[str, Any], message: Message, outcome: Outcome) -> None:
    """ "不清楚多少钱" answers the question of money also while another one is open."""
    named = message.entities.get("unknown")
    if named in FACTS and slots.get(named) is None and named not in message.entities:
        outcome.slots[named] = UNKNOWN


def _take_answer(slots: dict[str, Any], asking: str, message: Message, outcome: Outcome) -> None:
    """Take a bare yes, no or "I don't know" as the answer to the open question."""
    known = slots.get(asking)
    if message.entities.get("unknown") not in (None, asking):
        return
    if doubt(slots, asking) == "monthly":  # a yes or no says nothing of how many months
        outcome.slots.update({asking: UNKNOWN} if message.intent == "dont_know" else {})
    elif doubt(slots, asking) and message.intent in ("affirm", "deny", "dont_know"):
        # Yes and "I can't say more exactly" keep what was said; after a no it is asked plainly.
        doubted = doubt(slots, asking)
        denied = message.intent == "deny" and doubted not in ("denied", "left")
        again = "left" if doubted in ("part_paid", "paid") else "denied"
        outcome.slots[asking] = {**settled(slots[asking]), "doubt": again} if denied else settled(slots[asking])
    elif message.intent == "dont_know" and asking not in NEVER_UNKNOWN:
        # Once known, "I don't know" keeps the answer: blank is not erase.
        outcome.slots[asking] = UNKNOWN if known is None else known
        if asking == "amount_scope":
            _set_scope(slots, UNKNOWN, outcome)
    elif message.intent == "deny" and asking in ("name", "phone", "evidence"):
        outcome.slots[asking] = UNKNOWN if known is None else known  # "I'd rather not say"
    elif message.intent == "affirm" and asking == "project" and known is None and works_at_employer(slots):
        outcome.slots["project"] = slots["employer"]
    elif message.intent == "affirm" and asking in FACTS and asking != "absconded" and known is not None:
        outcome.slots[asking] = known  # opened again to be changed, and it is right as it is
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


def _missed(slots: dict[str, Any], asking: str | None, outcome: Outcome, refusal: Refusal | None) -> Outcome:
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
