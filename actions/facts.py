"""Which of the facts that a message tells are taken into the form, and what each of them puts in doubt."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from actions.additions import take_additions
from actions.change_words import OF_THE_WORKERS, OF_WHO_OWES
from actions.messages import Message, Outcome
from actions.money import as_payment, set_scope, take_monthly_wage, take_payment, take_uneven
from actions.questions import FACTS, UNKNOWN, doubt, settled
from actions.readers import READERS, Refusal
from actions.totals import for_other_months
from nlu.understanding.answers.assent import begins_with_yes
from nlu.understanding.answers.choices import is_for_oneself
from nlu.understanding.answers.joining import counts_some
from nlu.understanding.answers.repairs import is_repair
from nlu.understanding.people.claimant_words import OTHERS_UNKNOWN
from nlu.understanding.wording.text import is_within

__all__ = ["FIGURES", "is_short", "said_anew", "take_facts"]

FIGURES = frozenset({"headcount", "amount", "period"})
_SHORT = 30  # Chinese characters; a longer text tells a story


@dataclass(frozen=True)
class _Told:
    """One fact of a message: what is said of it, what was known before, and where the talk stands."""

    name: str
    value: Any
    before: Any
    slots: dict[str, Any]
    asking: str | None
    message: Message

    @property
    def is_asked(self) -> bool:
        """Whether it answers the open question."""
        return self.name == self.asking

    @property
    def is_correction(self) -> bool:
        """Whether the message sets out to put something right."""
        message = self.message
        return message.intent == "correct" or self.asking == "confirm" or "slot" in message.entities


def take_facts(slots: dict[str, Any], asking: str | None, message: Message, outcome: Outcome) -> Refusal | None:
    """Take every fact that was said, and return the refusal of one that cannot be right.

    A known fact changes only when it was asked for, corrected, or said anew.
    """
    message = as_payment(slots, asking, _without_named(slots, _without_asked(slots, asking, message)))
    message = take_additions(slots, asking, message, outcome)
    refused = None
    for name in ("kind", *FACTS):
        if name not in message.entities:
            continue
        try:
            value = READERS[name](message.entities[name])
        except Refusal as refusal:
            refused = refused if refused is not None and name != asking else refusal
            continue
        told = _Told(name, value, slots.get(name), slots, asking, message)
        if name == "amount":
            told = replace(told, value=_in_the_same_scope(told))
        if not any(holds(told) for holds in _TELLS_NOTHING):
            _take(told, outcome)
    take_payment(slots, asking, message, outcome)
    take_monthly_wage(slots, asking, message, outcome)
    take_uneven(slots, message, outcome)
    if "amount_scope" in message.entities and (asking == "amount_scope" or message.is_button):
        set_scope(slots, message.entities["amount_scope"], outcome)
    _say_only_yours(slots, asking, message, outcome)
    if above := message.entities.get("general_contractor"):  # not asked for; it stands beside the answers
        outcome.slots["general_contractor"] = above
    if asking == "confirm" and outcome.slots:
        outcome.slots["confirm"] = None
    return refused


def _take(told: _Told, outcome: Outcome) -> None:
    """Take one fact, where it is new, settles a doubt, or replaces what was known."""
    name, value, before, doubted = told.name, told.value, told.before, doubt(told.slots, told.name)
    if name == "name" and value == told.slots.get("employer"):
        outcome.slots["employer"] = None  # "name Nguyen", where it was asked who owes: that is asked anew
    if told.is_asked and doubted in _ASKED_ONCE and value is not None:
        # Whatever is said now stands, be it a range again.
        outcome.slots[name] = settled(value) | (_scope_asked_for(told.slots, value) if name == "amount" else {})
    elif value is None or _same(value, before):
        if value is not None and (told.is_asked or doubted is not None):
            outcome.slots[name] = value
    elif before in (None, UNKNOWN) or _replaces(told):
        outcome.slots[name] = value
        if before not in (None, UNKNOWN) and not _is_guess(before) and not _is_refined(name, before, value):
            outcome.say = [("utter_changed", {})]
        _reopen(told.slots, name, told.message, outcome)


_ASKED_ONCE = ("range", "uneven", "part", "paid", "likely")  # doubts that are asked about a single time


def _replaces(told: _Told) -> bool:
    """Whether it takes the place of what was said before."""
    name, value, before, message = told.name, told.value, told.before, told.message
    if (name, told.asking) == ("name", "phone") and "phone" not in message.entities:
        return True  # 我叫…: what was taken for the name before was none
    if told.is_asked or told.is_correction or message.is_button:
        return True
    return _is_refined(name, before, value) or said_anew(name, message, before)


def _names_somebody_beside(told: _Told) -> bool:
    """While all is read back, a name that stands beside something else: he is locked in next to it."""
    message = told.message
    if told.name != "employer" or told.before in (None, UNKNOWN) or told.asking != "confirm" or message.is_button:
        return False
    if "slot" in message.entities or is_repair(message.text):
        return False
    return not (OF_WHO_OWES.search(message.text) or is_within(message.text, _A_NAME_ALONE))


def _counts_a_part(told: _Told) -> bool:
    """One of the workers, his father died: some of them, and no other number of people."""
    if told.name != "headcount" or told.is_asked or not told.before:
        return False
    return counts_some(told.message.text, told.message.entities["headcount"])


def _tells_the_own_part(told: _Told) -> bool:
    """我自己的是三万零八百: the part of one of several, where a sum was asked."""
    at_the_sum = (told.name, told.asking) == ("headcount", "amount")
    return at_the_sum and _several(told.before) and bool(_MINE_IS.search(told.message.text))


def _is_nobodys_word(told: _Told) -> bool:
    """What somebody said is not replaced by what nobody did."""
    return _is_guess(told.value) and told.before is not None


def _names_who_owes_again(told: _Told) -> bool:
    """A name of the worker that is the one of who owes, or of the site, said once more."""
    if told.name != "name" or told.value not in (told.slots.get("employer"), told.slots.get("project")):
        return False
    return told.value != told.slots.get("employer") or not _calls_oneself(told.asking, told.message)


def _tells_how_long_he_stalls(told: _Told) -> bool:
    """老说下周给，拖了三个月了: no other months than those that are known."""
    named = isinstance(told.before, dict) and told.before.get("from")
    if told.name != "period" or told.is_asked or not named or _same(told.value, told.before):
        return False
    return bool(_STALLS.search(told.message.text))


_TELLS_NOTHING: tuple[Callable[[_Told], bool], ...] = (
    _names_somebody_beside,
    _counts_a_part,
    _tells_the_own_part,
    _is_nobodys_word,
    _names_who_owes_again,
    _tells_how_long_he_stalls,
)


def _say_only_yours(slots: dict[str, Any], asking: str | None, message: Message, outcome: Outcome) -> None:
    """别人多少我不知道: of several only the own pay is registered, and the others hear what they can do."""
    before, now = slots.get("headcount"), outcome.slots.get("headcount")
    if not (_several(before) and now and now["high"] == 1 and OTHERS_UNKNOWN.search(message.text)):
        return
    if asking == "confirm" and begins_with_yes(message.text):  # 对，别人多少我不清楚: all of it is right
        del outcome.slots["headcount"]
        return
    outcome.say.append(("utter_only_yours", {}))
    amount = slots.get("amount")
    if isinstance(amount, dict) and amount["scope"] == "total" and "amount" not in outcome.slots:
        outcome.slots["amount"] = None  # what was told of all of them is nobody's own


# 他们八个人要不要一个一个来报; and the 3000 is already minus? What stands in a question changes nothing.
_QUESTION = re.compile(
    r"[?？]\s*$|[吗么][。.!！\s]*$|要不要|能不能|可不可以|会不会|用不用|是不是(?:要|得|该)|(?:写|记|算|加|减"
    r"|扣)(?:了|上|进)*(?:没有?|不)[。.\s]*$"
)
_A_NAME_ALONE = 10  # characters; a longer text names somebody beside something else


def _without_asked(slots: dict[str, Any], asking: str | None, message: Message) -> Message:
    """The message without known facts that only come up in a question."""
    if message.is_button or is_repair(message.text) or not _QUESTION.search(message.text):
        return message
    known = {name for name in (*FIGURES, "employer", "project") if slots.get(name) not in (None, UNKNOWN)} - {asking}
    known |= {"paid", "paid_some", "monthly", "uneven"} if "amount" in known else set()
    return replace(message, entities={name: said for name, said in message.entities.items() if name not in known})


_MINE_IS = re.compile(r"我自己的(?:就)?是|\bmine is\b|\bmy (?:own )?part is\b")


def _several(headcount: Any) -> bool:
    """Whether more than one are known to be owed."""
    return isinstance(headcount, dict) and headcount["high"] > 1


_MY_KIN = re.compile(r"我(?:的)?(?:爸|妈|兄弟|哥|弟|姐|妹|老公|老婆|儿子|女儿|老乡|工友|朋友)")
_THEY_ARE_CALLED = re.compile(
    r"(?:^|[,，。 ])(?:我(?:的)?[\u4e00-\u9fff]{1,3})?[他她](?:的?名字)?叫|\b(?:his|her) name is\b", re.I
)


def _without_named(slots: dict[str, Any], message: Message) -> Message:
    """The message without a name that is nobody's who owes.

    It stands where the number of people, or the worker's own name, is mended, or is that of whom it is told for
    (她叫王桂芳).
    """
    for_another = slots.get("kind") == "on_behalf" or _MY_KIN.search(message.text)
    of_the_owed = for_another and _THEY_ARE_CALLED.search(message.text)
    if message.entities.get("slot") not in OF_THE_WORKERS and not of_the_owed:
        return message
    return replace(message, entities={name: said for name, said in message.entities.items() if name != "employer"})


def _scope_asked_for(slots: dict[str, Any], value: dict[str, Any]) -> dict[str, Any]:
    """What a bare figure means where the ends of a range, or what all are owed together, were asked for."""
    meant = "total" if doubt(slots, "amount") in ("uneven", "part") else slots["amount"]["scope"]
    return {"scope": value["scope"] or meant}


def _in_the_same_scope(told: _Told) -> Any:
    """The sum, with what it is of: "钱不对，是四万六" after 64,000 in total is a total, being of much the same size.

    So is the sum from which a part that was paid had been taken off (六万三是还欠的).
    """
    value, before = told.value, told.before
    correcting = told.is_correction or doubt(told.slots, "amount") == "recount"
    known = isinstance(value, dict) and isinstance(before, dict) and before["scope"] in ("total", "per_person")
    if not known or value["scope"] is not None:
        return value
    alike = before["stated"] / 2 <= value["stated"] <= before["stated"] * 2
    alike = alike and (correcting or value["stated"] - before["stated"] in (0, before.get("paid", 0)))
    return {**value, "scope": before["scope"]} if alike else value


def _is_refined(name: str, before: Any, value: Any) -> bool:
    """Whether it is only said more exactly: two months, then September and October; a district, then its town."""
    if not isinstance(before, dict) or not isinstance(value, dict):
        return False
    if name == "place":
        if before.get("district") is None:
            return value.get("district") is not None
        return before["district"] == value.get("district") and not before.get("town") and bool(value.get("town"))
    return name == "period" and before.get("from") is None and before.get("months") == value.get("months")


_STALLS = re.compile(r"(?:拖|等|要|讨|催|追)了?[^,，。]{0,3}个?月|\bwait\w*\b[^.;!?]{0,12}\bmonths?\b", re.I)


def _is_guess(value: Any) -> bool:
    """Whether the product took it so ("欠我…" is one person) and nobody said it."""
    return isinstance(value, dict) and bool(value.get("guessed"))


def _same(value: Any, before: Any) -> bool:
    return bool(settled(value) == settled(before)) if isinstance(value, dict) and before and before != UNKNOWN else (
        value == before
    )  # fmt: skip


_MY_NAME = re.compile(r"\bmy name\b|\bi am\b|我(?:就)?(?:叫|是)", re.I)


def _calls_oneself(asking: str | None, message: Message) -> bool:
    """Whether a name is told to be the speaker's, where it was asked for."""
    return asking in ("name", "phone") and bool("phone" in message.entities or _MY_NAME.search(message.text))


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
        if isinstance(amount, dict) and amount["scope"] == "total":  # of a share the total follows
            outcome.slots["amount"] = {**amount, "doubt": "recount"}
    elif name == "period" and isinstance(amount, dict) and "amount" not in message.entities:
        again = for_other_months(amount, slots.get("period"), outcome.slots["period"])
        outcome.slots.update({"amount": again} if again else {})
    elif name == "kind" and outcome.slots["kind"] != "complaint":
        outcome.say = [(f"utter_kind_{outcome.slots['kind']}", {})]


def is_short(text: str) -> bool:
    """Whether a text is an answer and no story."""
    return is_within(text, _SHORT)


def said_anew(name: str, message: Message, before: Any) -> bool:
    """People, money and time said again in the middle of the form replace what was said; names may be anybody's.

    So does the wish to stay unnamed, or the word that it is for another, said briefly.
    """
    value = message.entities[name]
    if name == "kind":
        if value == "complaint":
            return before == "on_behalf" and is_for_oneself(message.text)
        return before in ("complaint", "on_behalf") and is_short(message.text)
    if name == "period" and _is_one_of(value, before):
        return False  # I received only 3k in September: one of the months that are owed, and what came in it
    return name in FIGURES and isinstance(value, dict) and value.get("source") == "said"


def _is_one_of(value: Any, before: Any) -> bool:
    """Whether a single month is told within those that were told before."""
    if not (isinstance(value, dict) and isinstance(before, dict) and value.get("first") and before.get("from")):
        return False
    within = before["from"] <= value["first"] == value["last"] <= before["to"]
    return bool(within and before["from"] != before["to"])
