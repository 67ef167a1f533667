"""What one message does to the form: a pure function from slots, open question and message to an outcome.

Slots hold what the worker said, so that an answer that changes another one's meaning is
counted anew: `amount` keeps the stated figure and its scope, and totals are computed in
`actions.draft`. Which question is open says `actions.questions`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from actions.bare_answers import take_bare, take_unknown
from actions.draft import as_draft
from actions.facts import FIGURES, is_short, said_anew, take_facts
from actions.messages import TOPICS, Message, Outcome
from actions.notice_board import named_on_board
from actions.questions import FACTS, NEVER_UNKNOWN, UNKNOWN, doubt, readback, settled
from actions.readers import Refusal
from actions.remarks import tells_something
from nlu.understanding.answers.asked import NEEDS
from nlu.understanding.answers.choices import asks, speaks_of_another
from nlu.understanding.answers.sum_changes import is_no_wage
from nlu.understanding.answers.waiting import asks_why

__all__ = ["resolve"]

OPEN_TEXT = frozenset({"employer", "project", "place", "name"})
_PATIENCE = 4  # failed answers to one question; then it is left open
SURE = 0.5  # of an interruption, when the message holds no answer
SURER = 0.7  # of an interruption, when the message could be read as an open answer ("help" is no company)


def resolve(slots: dict[str, Any], asking: str | None, message: Message) -> Outcome:
    """What `message` does while `asking` is open (None when the form only starts).

    The first step that has something to say of it decides; a message that passes all of them is an answer.
    """
    message = replace(message, entities={**message.entities, **named_on_board(slots, message)})
    for step in (
        _begin_another,
        _reply,
        _resume,
        _wait,
        _say_why,
        _needs_no_papers,
        _part_two_firms,
        _heard_before,
        _keep,
        _interrupt,
        _refuse_old_button,
        _no_wage,
        _repair,
    ):
        outcome = step(slots, asking, message)
        if outcome is not None:
            return outcome
    return _answer(slots, asking, message)


def _begin_another(slots: dict[str, Any], asking: str | None, message: Message) -> Outcome | None:
    """ "A different thing: my old factory, Bright Toys" after a form that was left: who speaks stays, the facts go."""
    known, said = slots.get("employer"), message.entities.get("employer")
    if asking or known in (None, UNKNOWN) or not isinstance(said, str) or said in known or known in said:
        return None
    if not speaks_of_another(message.text):
        return None
    fresh: dict[str, Any] = {name: None for name in (*FACTS, "passed", "confirm") if name not in ("name", "phone")}
    outcome = _answer({**slots, **fresh}, None, message)
    outcome.slots = {**fresh, **outcome.slots}
    return outcome


def _resume(slots: dict[str, Any], asking: str | None, message: Message) -> Outcome | None:
    """ "Go on" asks the open question again."""
    wants_on = message.intent == "resume" or (message.intent == "file" and asking and not message.is_button)
    if wants_on and (message.is_button or message.confidence >= SURE) and not _tells(slots, message):
        return Outcome(ask=asking)
    return None


def _wait(slots: dict[str, Any], asking: str | None, message: Message) -> Outcome | None:
    """ "Let me ask my father first" is no failed answer."""
    if asking and message.entities.get("waits") and message.intent != "cancel" and not _tells(slots, message):
        return Outcome(ask=asking, say=[("utter_take_your_time", {})])
    return None


def _say_why(slots: dict[str, Any], asking: str | None, message: Message) -> Outcome | None:
    """ "Why do you ask that?" is no failed answer."""
    if asking == "name" and _begins_with_name(message) and asks_why(message.text):
        outcome = _answer(slots, asking, message)
        outcome.say.append(("utter_why", {}))
        return outcome
    if asking and not message.is_button and asks_why(message.text) and not _tells(slots, message):
        if asking == "consent" and message.intent == "affirm":  # Agree. Why do you need the name of my employer?
            outcome = _answer(slots, asking, message)
            outcome.say.append(("utter_why", {}))
            return outcome
        return Outcome(ask=asking, say=[("utter_why", {})])
    return None


def _begins_with_name(message: Message) -> bool:
    """John. why you need my phone? The name stands first, whatever follows it."""
    name = message.entities.get("name")
    return isinstance(name, str) and bool(re.match(rf"\s*{re.escape(name)}\s*[.,，。;!?！？]", message.text))


def _needs_no_papers(slots: dict[str, Any], asking: str | None, message: Message) -> Outcome | None:
    """ "I have no papers" is asked for nowhere, and worries whoever says it."""
    if asking and message.entities.get("no_papers") and not _tells(slots, message):
        return Outcome(ask=asking, say=[("utter_no_papers", {})])
    return None


def _part_two_firms(slots: dict[str, Any], asking: str | None, message: Message) -> Outcome | None:
    """Two who owe are two complaints: whose the sums and the people are is told once more, for one of them.

    What was said is kept, and comes up again when that one is filed.
    """
    if message.entities.get("asked") != "two_firms" or message.is_button or asking == "confirm":
        return None
    if slots.get("other_firm"):
        return None  # told before: now it is about one of them
    said: dict[str, Any] = {"other_firm": message.text, **({"kind": "complaint"} if asking == "kind" else {})}
    return Outcome(slots=said, say=[(TOPICS["two_firms"], {})], ask=asking if asking != "kind" else None)


def _heard_before(slots: dict[str, Any], asking: str | None, message: Message) -> Outcome | None:
    """ "I told you all that": it is kept, and only what is asked now is missing. At the site it may be an answer."""
    if asking not in (None, "project") and message.entities.get("told_before") and not _tells(slots, message):
        return Outcome(ask=asking, say=[("utter_heard_before", {})])
    return None


def _reply(slots: dict[str, Any], asking: str | None, message: Message) -> Outcome | None:
    """A question that holds no answer is answered, and the open one asked again."""
    topic = message.entities.get("asked")
    sure = message.intent and message.intent.startswith("policy_") and message.confidence >= SURE
    sure = sure and topic not in NEEDS  # where can I sleep tonight: "you can go home" is no answer
    agreed = asking in ("consent", "project", "confirm") and message.intent == "affirm"  # 同意是同意，你先讲收不收钱
    if asking and topic and not (sure or agreed or message.is_pressing) and not _tells(slots, message):
        return Outcome(ask=asking, say=[(TOPICS[topic], {})])
    return None


def _keep(slots: dict[str, Any], asking: str | None, message: Message) -> Outcome | None:
    """ "As before" at a question that was opened again."""
    if asking and message.entities.get("unchanged") is True and slots.get(asking) is not None:
        kept = slots[asking]
        return Outcome(slots={asking: settled(kept) if isinstance(kept, dict) else kept, "misses": None})
    return None


def _interrupt(slots: dict[str, Any], asking: str | None, message: Message) -> Outcome | None:
    """Another wish, which Rasa's rules answer before the question is asked again."""
    if message.intent == "out_of_scope" and asking in FIGURES and slots.get("misses") and not message.is_button:
        return None  # the third answer without sense is no talk of other things
    if not asking or not message.interrupts(SURER if _holds_open_answer(asking, message) else SURE):
        return None
    if _holds_plain_answer(asking, message) or _turns_anonymous(slots, message):
        return None
    named = {"name", "phone", "asked"} <= message.entities.keys() or _begins_with_name(message)
    if asking == "name" and named:
        return None  # 吴海 13912340011 老板会晓得我告他吗: the answer is taken, and what is asked is answered beside it
    return Outcome(rejected=True)


def _refuse_old_button(slots: dict[str, Any], asking: str | None, message: Message) -> Outcome | None:
    """A button of the welcome, or of a question that is not the open one."""
    if not asking or not message.is_button:
        return None
    if message.intent in ("file", "greet") or message.entities.get("to", asking) != asking:
        return Outcome(say=[("utter_stale_button", {})], ask=asking)
    return None


def _answer(slots: dict[str, Any], asking: str | None, message: Message) -> Outcome:
    """Take what is said, or count a failed answer."""
    outcome = Outcome()
    refusal = take_facts(slots, asking, message, outcome)
    if asking and refusal is None:
        take_unknown(slots, asking, message, outcome)
    if asking == "confirm" and _only_says_again(message):
        return _without_answer(slots, asking, message, outcome)
    if asking == "confirm" and message.intent == "affirm" and _repeats(slots, outcome.slots):
        outcome = Outcome()  # 每人9000，总的两万七，确认: all of it is read back already
    if asking and asking not in outcome.slots and refusal is None:
        take_bare(slots, asking, message, outcome)
    if refusal is not None and asking and asking not in outcome.slots:
        return _missed(slots, asking, Outcome(slots=outcome.slots), refusal)
    if refusal is not None:
        outcome.say.append((refusal.response, refusal.values))
    if asking:
        _assume(slots, asking, message, outcome)
    if asking == "consent" and outcome.slots and "consent" not in outcome.slots:
        outcome.slots["misses"] = None  # what is told is kept, and nothing is agreed by telling
        return _with_topic(message, outcome)
    if asking and not (outcome.slots or outcome.say or outcome.ask):
        return _without_answer(slots, asking, message, outcome)
    _with_topic(message, outcome)
    if asking and message.is_noted:
        outcome.say.insert(0, ("utter_noted", {}))
    outcome.slots["misses"] = None
    passes = asking in (*FACTS, "amount_scope") and asking not in outcome.slots
    if asking and passes and _tells_more(slots, outcome):  # who mends passes nothing
        passed = slots.get("passed") or {}
        outcome.slots["passed"] = {**passed, asking: passed.get(asking, 0) + 1}
    if asking and doubt(outcome.slots, asking):
        outcome.ask = asking  # asked about at once, while the worker has it in mind
    return outcome


def _only_says_again(message: Message) -> bool:
    """联系得上, where that is read back: a fact once more, and no word that files it."""
    told = "absconded" in message.entities and message.intent == "affirm" and not message.is_button
    return told and not _YES.search(message.text)


_YES = re.compile(r"确认|对|没错|是的|提交|可以|要得|行|好|\b(?:confirm|yes|right|correct|ok|okay|agree|1)\b", re.I)


def _with_topic(message: Message, outcome: Outcome) -> Outcome:
    """The outcome with the answer to what is asked beside the facts, said once."""
    topic = message.entities.get("asked")
    if topic and (TOPICS[topic], {}) not in outcome.say:
        outcome.say.append((TOPICS[topic], {}))
    return outcome


def _tells_more(slots: dict[str, Any], outcome: Outcome) -> bool:
    """Whether a fact is told that was not known."""
    return any(slots.get(name) is None for name in set(FACTS) & set(outcome.slots))


def _repeats(slots: dict[str, Any], said: dict[str, Any]) -> bool:
    """Whether what is said changes nothing of the complaint, however the money is told."""
    before, after = (
        replace(as_draft(known), amount_scope=None, amount_per_person_yuan=None, amount_per_person_high=None)
        for known in (slots, {**slots, **said})
    )
    return before == after and not any(doubt(said, name) for name in said)


def _assume(slots: dict[str, Any], asking: str, message: Message, outcome: Outcome) -> None:
    """Two questions are asked only once; who answers something else has answered them too."""
    if message.is_pressing or asking in outcome.slots:
        return
    if asking == "project" and _tells_more(slots, outcome):  # a site helps and is not required
        outcome.slots["project"] = UNKNOWN if slots.get("project") is None else slots["project"]
    if asking == "kind" and not message.is_button and not asks(message.text):
        # Who tells on speaks of the own pay, and can say otherwise.
        outcome.slots["kind"] = "complaint"
        outcome.say.append(("utter_kind_assumed", {}))


def _no_wage(slots: dict[str, Any], asking: str | None, message: Message) -> Outcome | None:
    """He also owes me 2,000 for medicine: at the read-back a sum that is no pay replaces none."""
    told = asking == "confirm" and not message.is_button and is_no_wage(message.text)
    return _keep_remark(slots, message) if told else None


def _without_answer(slots: dict[str, Any], asking: str, message: Message, outcome: Outcome) -> Outcome:
    """Nothing new was said: danger and what was noted or said before are no failures, the rest is."""
    if message.is_pressing:
        return Outcome(ask=asking)
    if message.is_noted:
        return Outcome(ask=asking, say=[("utter_noted", {})])
    same_kind = "kind" in message.entities and message.entities["kind"] == slots.get("kind")
    said_before = any(name in message.entities for name in FACTS) or (same_kind and is_short(message.text))
    if said_before and not message.is_button:  # said before, and right: "my own", "only me"
        stands = "utter_what_to_change" if _contradicts(message) else "utter_stands_already"
        return Outcome(ask=asking, say=[(stands, {})] if asking == "confirm" else [])
    if asking == "kind" and asks(message.text):  # what is the difference?
        return Outcome(ask=asking, say=[("utter_explain_kind", {})])
    if asking == "confirm" and _is_remark(message):  # 我们一天干14个小时, the manager's phone is 138…
        return _keep_remark(slots, message)
    foreign = asking == "amount" and message.entities.get("foreign")
    return _missed(slots, asking, outcome, Refusal("utter_foreign_money") if foreign else None)


def _keep_remark(slots: dict[str, Any], message: Message) -> Outcome:
    """What no line holds goes into the case as it was said, and all is read back again."""
    remarks = [*(slots.get("remarks") or ()), message.text][-_MOST_REMARKS:]
    return Outcome(slots={"remarks": remarks, "misses": None}, say=[("utter_remark_kept", {})], ask="confirm")


_MOST_REMARKS = 20  # kept of one form; they go into the case with it


def _is_remark(message: Message) -> bool:
    """Whether something is told at the read-back that no line holds, and that the officers may need."""
    plain = message.intent not in ("affirm", "deny", "correct") and not message.is_button
    return plain and tells_something(message.text) and not asks(message.text)


def _contradicts(message: Message) -> bool:
    """Whether something is said to be wrong, though what was understood stands already: that is asked about."""
    return message.intent in ("correct", "deny") or bool(_AGAINST.search(message.text))


_AGAINST = re.compile(
    r"不是|不对|错|没(?:有)?写|你写|怎么(?:没|写)|还是(?!一样)|而是|\b(?:not|wrong|should|but|instead|why"
    r"|who the)\b|n't\b",
    re.I,
)


def _tells(slots: dict[str, Any], message: Message) -> bool:
    """Whether a fact of a complaint is said; whose pay it is tells nothing where that is known ("call me on mine")."""
    kind = message.entities.get("kind")
    return kind not in (None, slots.get("kind")) or any(name in message.entities for name in FACTS)


def _holds_open_answer(asking: str, message: Message) -> bool:
    """Also at the read-back: "no wait, it is 16k" looks like much else and is a correction."""
    if asking == "confirm":
        return any(name in message.entities for name in (*FIGURES, "phone"))
    return asking in OPEN_TEXT and asking in message.entities


def _holds_plain_answer(asking: str, message: Message) -> bool:
    return asking not in OPEN_TEXT and asking in message.entities


def _turns_anonymous(slots: dict[str, Any], message: Message) -> bool:
    """ "Make it anonymous please" is a wish and no question of secrecy."""
    return (
        message.entities.get("kind") == "report"
        and slots.get("kind") == "complaint"
        and said_anew("kind", message, "complaint")
    )


def _repair(slots: dict[str, Any], asking: str | None, message: Message) -> Outcome | None:
    """What to ask when the worker points at an answer to change and does not say yet what it should be."""
    named, line = message.entities.get("slot"), message.entities.get("line")
    lines = readback(slots)
    if asking == "confirm" and isinstance(line, int) and not message.is_button:
        named = lines[line - 1] if 1 <= line <= len(lines) else named
    holds_fact = any(name in message.entities for name in FACTS)
    if named in lines and named in (message.entities.get("unknown") or ()) and not holds_fact:
        return Outcome(slots={named: UNKNOWN, "misses": None}, say=[("utter_changed", {})])
    if named in FACTS and not holds_fact and (asking or message.is_button):
        if named not in lines:  # an anonymous report has no name and no phone
            return Outcome(say=[("utter_report_without_name", {})], ask=asking)
        return Outcome(ask=named, slots={"misses": None})
    if message.intent == "correct" and not message.is_button and not holds_fact and asking and asking != "confirm":
        return Outcome(say=[("utter_what_to_change", {})], ask=asking)
    return None


def _missed(slots: dict[str, Any], asking: str | None, outcome: Outcome, refusal: Refusal | None) -> Outcome:
    """An answer that could not be taken: say why, then explain with an example, then offer a way out."""
    misses = int(slots.get("misses") or 0) + 1
    if misses > _PATIENCE and asking and asking not in NEVER_UNKNOWN and slots.get(asking) is None:
        # Who does not press "skip" is not kept at a question for ever; it can be changed at the read-back.
        return Outcome(slots={**outcome.slots, asking: UNKNOWN, "misses": None}, say=[("utter_skipped", {})])
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
