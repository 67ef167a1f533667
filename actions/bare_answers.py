"""Answers that name no fact: a bare yes, a no, "I don't know"; what they mean hangs on the open question."""

from __future__ import annotations

import re
from typing import Any

from actions.messages import Message, Outcome
from actions.money import set_scope
from actions.questions import FACTS, NEVER_UNKNOWN, UNKNOWN, doubt, settled, works_at_employer
from nlu.understanding.answers.choices import is_workplace, same_place
from nlu.understanding.names.parties import is_person

__all__ = ["take_bare", "take_unknown"]


def take_unknown(slots: dict[str, Any], asking: str, message: Message, outcome: Outcome) -> None:
    """ "不清楚多少钱" answers the question of money also while another one is open."""
    for named in message.entities.get("unknown") or ():
        if named not in FACTS or named in message.entities:
            continue
        if slots.get(named) is None:
            outcome.slots[named] = UNKNOWN
        elif asking == "confirm" and named in _WITHDRAWN:
            # 老板联不联系得上我不知道: that he can be reached is not so; 这个号不要登
            outcome.slots[named] = UNKNOWN
            outcome.say = [("utter_changed", {})]


_WITHDRAWN = ("absconded", "phone")  # what is taken out of the read-back by saying so


def take_bare(slots: dict[str, Any], asking: str, message: Message, outcome: Outcome) -> None:
    """Take a bare yes, no or "I don't know" as the answer to the open question."""
    known = slots.get(asking)
    if asking not in (message.entities.get("unknown") or (asking,)):
        return
    if doubt(slots, asking) == "monthly":  # a yes or no says nothing of how many months
        outcome.slots.update({asking: UNKNOWN} if message.intent == "dont_know" else {})
    elif doubt(slots, asking) and message.intent in ("affirm", "deny", "dont_know"):
        # Yes and "I can't say more exactly" keep what was said; after a no it is asked plainly.
        doubted = doubt(slots, asking)
        if (message.intent, doubted) == ("dont_know", "likely"):
            outcome.slots[asking] = UNKNOWN  # 不知道，你加一下: what was only guessed stays open
            return
        denied = message.intent == "deny" and doubted not in ("denied", "left")
        again = "left" if doubted in ("part_paid", "paid") else "denied"
        outcome.slots[asking] = {**settled(slots[asking]), "doubt": again} if denied else settled(slots[asking])
    elif message.intent == "dont_know" and asking not in NEVER_UNKNOWN:
        # Once known, "I don't know" keeps the answer: blank is not erase. Whether he can be reached may be doubted.
        outcome.slots[asking] = UNKNOWN if known is None or asking == "absconded" else known
        if asking == "amount_scope":
            set_scope(slots, UNKNOWN, outcome)
    elif message.intent == "deny" and asking in ("name", "phone", "evidence"):
        outcome.slots[asking] = UNKNOWN if known is None else known  # "I'd rather not say"
    elif asking == "project" and known is None and _repeats_employer(slots, message):
        outcome.slots["project"] = slots["employer"]  # Huatai Shipyard, as I said
    elif asking == "project" and known is None and _names_a_shop(message):
        outcome.slots["project"] = message.entities["employer"]  # 店叫许记大锅菜, where the boss was known before
    elif message.intent == "affirm" and asking == "project" and known is None:
        _take_same_place(slots, message, outcome)
    elif message.intent == "affirm" and asking in FACTS and asking != "absconded" and known is not None:
        outcome.slots[asking] = known  # opened again to be changed, and it is right as it is
    elif message.intent in ("affirm", "deny"):
        _take_yes_or_no(asking, message, outcome)


def _repeats_employer(slots: dict[str, Any], message: Message) -> bool:
    """Whether the firm that owes is named again where the site was asked: it is the place of work as well."""
    employer = slots.get("employer")
    if employer in (None, UNKNOWN) or is_person(str(employer)):
        return False
    core = _AT.sub("", message.text.strip(" 。.!！"))
    if len(core) >= _LEAST_NAME and core in str(employer):
        return True  # 就在雅居, of 雅居家具厂
    return "project" not in message.entities and str(employer).lower() in message.text.lower()


_AT = re.compile(r"^就?在")
_LEAST_NAME = 2  # signs


def _names_a_shop(message: Message) -> bool:
    """Whether a place of work is named that is read as who owes."""
    said = message.entities.get("employer")
    return isinstance(said, str) and "project" not in message.entities and is_workplace(said)


def _take_same_place(slots: dict[str, Any], message: Message, outcome: Outcome) -> None:
    """The site is where who owes works: a yes where that was asked, or "there, as I said"."""
    employer = slots.get("employer")
    if works_at_employer(slots) or (employer not in (None, UNKNOWN) and same_place(message.text)):
        unnamed = is_person(str(employer)) and not is_workplace(str(employer))  # 她店里
        outcome.slots["project"] = UNKNOWN if unnamed else employer


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
            outcome.slots["confirm"] = {"doubt": "wrong"}  # what is asked, and the long read-back only after it
            outcome.ask = "confirm"
