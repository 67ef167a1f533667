"""What a worker changes about a case that is filed: corrections and additions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict
from sqlalchemy.orm import Session

from actions.additions import is_of_the_same, with_name
from actions.base import (
    cause_of,
    conversation_and_case,
    language_of,
    message_of,
    worker_of,
)
from actions.change_words import (
    AGAIN,
    INSTEAD,
    MENDS_A_PHONE,
    OF_ALL,
    OF_SOME,
    OF_THE_WHOLE,
    OF_THE_WORKERS,
    OF_WHO_OWES,
    ONES_SHARE,
    ONLY,
    PLAINLY,
    SAME_PEOPLE,
    VAGUELY_MORE,
    Addition,
    has_come,
)
from actions.draft import as_draft, as_slots
from actions.payments import is_noted, payment_mended, was_no_wage
from actions.questions import FACTS, facts_told, settled
from actions.readers import READERS, Refusal
from actions.remarks import keep, tells_something
from actions.renaming import OF_NO_NAME, renamed_lines
from actions.totals import mended, of_all, of_all_added, on_top, raised, together, with_month, with_people
from actions.undoing import Undo, undo_button, undoable
from actions.wording import describe
from bot.cases.amending import Amended, amend, as_filed
from bot.cases.events import record
from bot.cases.lifecycle import stage_of
from bot.cases.models import Case
from bot.delivery.rendering import render, yuan
from bot.labels import label
from bot.platform import Platform
from nlu.understanding.answers.joining import counts_some
from nlu.understanding.answers.repairs import slot_of
from nlu.understanding.answers.sum_changes import gave_more, is_no_wage, lessened_by, sum_replaced, sums

__all__ = ["Amend"]


class Amend(Action):
    """Corrects or adds to the case that this conversation filed, and says what is registered now."""

    def __init__(self, platform: Platform) -> None:
        self._platform = platform

    def name(self) -> str:
        """The name in the rules."""
        return "action_amend"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """Change what was said, or ask what is to be changed."""
        return await self.take(message_of(tracker).entities, dispatcher, tracker)

    async def take(
        self, entities: dict[str, Any], dispatcher: CollectingDispatcher, tracker: Tracker, text: str | None = None
    ) -> list[EventType]:
        """Put these facts into the case; `text` is what they were said in, if that was not this message."""
        language, message = language_of(tracker), message_of(tracker)
        words = message.text if text is None else text
        if is_no_wage(words) and not message.is_button:
            money = await self._platform.database.run(self._no_wage, tracker.sender_id, words)
            await keep(self._platform, tracker)
            dispatcher.utter_message(text=render("no_wage", language, money=yuan(money) if money else None))
            return [SlotSet("addition", None)]
        adds = Addition.of(words)
        said = facts_told(entities)
        if adds.people:  # what is told of a colleague's months is none of the case's
            said = {name: value for name, value in said.items() if name in ("amount", "headcount")}
        elif not OF_WHO_OWES.search(words) or slot_of(words) in OF_THE_WORKERS or ONES_SHARE.search(words):
            said.pop("employer", None)  # Vikram Singh joined with 14,250: a name, and nobody who owes
        pressed = text is None and message.is_button
        of_some = bool(OF_SOME.search(words))
        whole = OF_ALL.search(words) if of_some else OF_THE_WHOLE.search(words)  # 提成还差2400: of one thing
        # 有两个人回淮安了: what some of them do
        if SAME_PEOPLE.search(words) or (not adds.people and counts_some(words, said.get("headcount"))):
            said.pop("headcount", None)
        open_sum = "amount" in said and not (adds.people or adds.money or pressed or whole or sum_replaced(words))
        doubt = _MUCH_LESS if of_some or not INSTEAD.search(words) else 0.0 if PLAINLY.search(words) else _FAR_LESS
        done = await self._platform.database.run(
            self._amend, tracker.sender_id, said, cause_of(tracker), language, adds, words,
            doubt if open_sum else 0.0,
        )  # fmt: skip
        if done.is_same and tells_something(words) and not message.is_button:
            await keep(self._platform, tracker)  # 他躲在他丈母娘家: more than that he is gone
            dispatcher.utter_message(text=done.text)
            dispatcher.utter_message(response="utter_noted_filed")
            return []
        if done.is_told and tells_something(words) and message.intent != "correct" and slot_of(words) is None:
            await keep(self._platform, tracker)  # Mr Chen is hiding at his sister's
            dispatcher.utter_message(response="utter_noted_filed")
            return []
        kept = (tracker.get_slot("addition") or {}).get("undo")
        if done.is_unclear and kept and not tracker.active_loop.get("name"):
            dispatcher.utter_message(text=done.text, buttons=[undo_button(language, kept["at"])])
            return Undo.offer({"undo": kept}, dispatcher, tracker)  # 不对啊: the way back stays open
        if done.undo and not tracker.active_loop.get("name"):
            dispatcher.utter_message(text=done.text, buttons=[undo_button(language, cause_of(tracker))])
            return Undo.offer(done.undo, dispatcher, tracker)
        dispatcher.utter_message(text=done.text)
        return [SlotSet("addition", None)]

    @staticmethod
    def _no_wage(session: Session, conversation_id: str, words: str) -> float | None:
        _, case = conversation_and_case(session, conversation_id)
        return was_no_wage(session, case, sums(words), worker_of(case)) if case is not None else None

    def _amend(
        self,
        session: Session,
        conversation_id: str,
        said: dict[str, Any],
        cause_id: int | None,
        language: str,
        adds: Addition,
        words: str,
        doubt: float,
    ) -> _Done:
        """Change what these `words` change. A sum below the share `doubt` of what is registered is asked about."""
        _, case = conversation_and_case(session, conversation_id)
        if case is None:
            return _Done(render("no_case", language))
        if stage_of(case.state) == "closing":
            return _Done(render("amend_closed", language, number=case.number))
        if doubt and (figure := _unclear(case, said["amount"], doubt)) is not None:
            return _Done(render("amend_which_sum", language, money=yuan(figure)), is_unclear=True)
        try:
            values = {name: READERS[name](value) for name, value in said.items() if not _is_guess(value)}
        except Refusal:
            return _Done(_ask_again(words, language), is_unclear=True)
        if case.complaint.anonymous:
            values = {name: value for name, value in values.items() if name not in ("name", "phone")}
        if "headcount" in values and VAGUELY_MORE.search(words):
            return _Done(_ask_again(words, language), is_unclear=True)
        filed = as_filed(case)
        slots = as_slots(filed)
        if (noted_before := is_noted(session, case, words)) is not None:
            return _Done(render("received_part", language, money=yuan(noted_before), rest=None))
        paid = payment_mended(session, case, slots.get("amount"), slots.get("headcount"), words)
        values = _meant(slots, values, adds, words) if paid is None else {"amount": paid.rest}
        if not any(value is not None for value in values.values()):
            return _Done(_ask_again(words, language), is_unclear=True, is_told=bool(said))
        if values.get("amount") and values["amount"]["scope"] is None and slots.get("amount"):
            values["amount"]["scope"] = _scope_of(values["amount"], slots)
        owed = filed.amount_yuan
        slots |= values
        wanted = as_draft(slots, {"acts": filed.acts, "flags": filed.flags})
        worker = worker_of(case)
        came, noted = paid.came if paid else None, None
        if paid is None and owed and wanted.amount_yuan and wanted.amount_yuan < owed and has_come(words):
            came = owed - wanted.amount_yuan  # 只给了14000，还差67600
        if came is not None:  # before the sum is changed, which takes it off
            noted = record(session, case, "received_part", worker, reason=yuan(came)).position
        on_top = bool(adds.people or adds.money) and not adds.is_all and came is None
        amended = amend(session, self._platform.authority, case, wanted, worker, on_top=on_top)
        undo = undoable(amended.before, at=cause_id, payment=noted) if amended.changed else None
        return _Done(_say(amended, slots, values, case, language), is_same=not amended.changed, undo=undo)


def _scope_of(said: dict[str, Any], slots: dict[str, Any]) -> Any:
    """Another figure for the same thing; where each one's is known, it may be that of all of them (88,000 is left)."""
    known, whole = slots["amount"], of_all(slots["amount"], slots.get("headcount"))
    if known["scope"] == "per_person" and whole:
        if abs(said["stated"] - whole["stated"]) < abs(said["stated"] - known["stated"]):
            return "total"
    return known["scope"]


def _meant(slots: dict[str, Any], values: dict[str, Any], adds: Addition, words: str) -> dict[str, Any]:
    """What the facts come to that were told, in the light of those that are registered."""
    amount, people = slots.get("amount"), slots.get("headcount")
    whole, of_them = mended(amount, people, words), of_all(amount, people)
    more = gave_more(words) or lessened_by(words)
    if (lines := renamed_lines(slots, words)) and not OF_NO_NAME & values.keys():
        values = lines  # 名字写错了 不叫王大山 叫王大川
    elif whole is not None:
        values = {"amount": whole}
    elif more is not None and of_them:
        values |= {"amount": raised(settled(of_them), -more)}  # 给的是两万二不是两万一; 欠的钱少1万2
    elif adds.people and people:
        values = _with_more(slots, values, adds, words)
    elif adds.money and not adds.is_all and values.get("amount") and amount:
        values["amount"] = on_top(amount, people, values["amount"]["stated"])
    beside = adds.name or is_of_the_same(slots.get("employer"), values.get("employer"), words)
    if beside and values.get("employer"):
        values["employer"] = with_name(slots.get("employer"), values["employer"], words)
    if "period" in values and _is_one_of_the_months(values["period"], slots.get("period"), words):
        del values["period"]  # 他10月的工资数应该是21天: of one month, and the others stay
    elif "period" in values and _is_a_month_more(values["period"], slots.get("period"), words):
        values["period"] = with_month(slots["period"], values["period"])  # 这个月工资又没发
    return values


@dataclass(frozen=True)
class _Done:
    """What the worker is told, whether all of it was registered before, and what takes the change back."""

    text: str
    is_same: bool = False
    is_unclear: bool = False  # what is to be changed was asked
    is_told: bool = False  # of a fact, and nothing that would change it
    undo: dict[str, Any] | None = None


def _ask_again(words: str, language: str) -> str:
    """What is to be changed was not understood: of a phone the whole number is needed."""
    of_a_phone = slot_of(words) == "phone" or MENDS_A_PHONE.search(words)
    return render("amend_phone" if of_a_phone else "amend_unclear", language)


def _single_month(said: Any, known: Any) -> str | None:
    """The month that is told, where it is one, and those that are registered are known by name too."""
    named = isinstance(said, dict) and isinstance(known, dict) and said.get("from") and known.get("from")
    return said["from"] if named and said["from"] == said["to"] else None


def _is_one_of_the_months(said: Any, known: Any, words: str) -> bool:
    """Whether a single month is told that lies within those that are registered, and no word makes it the only one."""
    month = _single_month(said, known)
    within = month and known["from"] != known["to"] and known["from"] <= month <= known["to"]
    return bool(within and not ONLY.search(words))


def _is_a_month_more(said: Any, known: Any, words: str) -> bool:
    """Whether a single month is told that comes to those that are registered."""
    month = _single_month(said, known)
    return bool(month and not known["from"] <= month <= known["to"] and AGAIN.search(words))


def _unclear(case: Case, amount: Any, doubt: float) -> float | None:
    """A sum that may be all that is owed, more of it, or what was paid: less than a share of what is registered."""
    known = as_filed(case).amount_yuan
    stated = amount.get("stated") if isinstance(amount, dict) and amount.get("scope") != "per_person" else None
    if not known or not isinstance(stated, int | float) or stated >= known * doubt:
        return None
    return float(stated)


_MUCH_LESS = 0.8  # of what is registered, where no word says what a sum is
_FAR_LESS = 0.5  # where it is only said that something is wrong


def _with_more(slots: dict[str, Any], values: dict[str, Any], adds: Addition, words: str) -> dict[str, Any]:
    """再加一个人，他也是七千: so many more people, and to a total what each of them is owed."""
    added = adds.people
    told = values.get("headcount")
    is_rest = added < 0 and told and told["value"] not in (1, -added)  # 有一个不报了，只剩4个
    people = told if is_rest else with_people(slots["headcount"], added)
    known, each = slots.get("amount"), values.pop("amount", None)
    if each and adds.is_all:  # 再加一个人，一共12500
        return {**values, "headcount": people, "amount": each}
    shares = sums(words) if added > 1 else []
    if known and len(shares) == added > 1:  # two more join. Peter 6000 Ken 5500
        known = together(known, slots["headcount"]["value"]) if known["scope"] == "per_person" else known
        return {**values, "headcount": people, "amount": raised(known, sum(shares))}
    if known and not each and known["scope"] == "per_person" and slots["headcount"]["value"] == 1:
        return {**values, "headcount": people, "amount": together(known, 1)}  # what the others are owed is not told
    if not (known and each):
        return {**values, "headcount": people}
    if known["scope"] == "per_person":
        if each["stated"] == known["stated"]:
            return {**values, "headcount": people}
        known = together(known, slots["headcount"]["value"])  # 一人3000的4个，又来一个欠5000的
    return {**values, "headcount": people, "amount": raised(known, of_all_added(each, added))}


def _is_guess(value: Any) -> bool:
    return isinstance(value, dict) and value.get("source") == "guessed"


def _say(amended: Amended, slots: dict[str, Any], values: dict[str, Any], case: Case, language: str) -> str:
    scope = (slots.get("amount") or {}).get("scope")
    changed = {*values, "amount"} if "headcount" in values and scope == "per_person" else values.keys()
    lines = [(label("facts", name, language), describe(name, slots, language)) for name in FACTS if name in changed]
    sum_stands = "amount_yuan" not in amended.changed and scope == "total"
    return render(
        "amended",
        language,
        number=case.number,
        lines=lines,
        kept=bool(amended.kept),
        same=not amended.changed,
        recount=bool({"headcount", "period"} & values.keys()) and sum_stands,
    )
