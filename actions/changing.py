"""What a worker changes about a case that is filed: corrections and additions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict
from sqlalchemy.orm import Session

from actions.additions import (
    is_of_the_same,
    mended,
    of_all,
    of_all_added,
    raised,
    together,
    with_month,
    with_name,
    with_people,
)
from actions.base import (
    ask_beside,
    asked,
    cause_of,
    conversation_and_case,
    language_of,
    message_of,
    open_case,
    worker_of,
)
from actions.change_words import (
    AFTER_PAYMENT,
    AGAIN,
    ALL_TOLD,
    INSTEAD,
    JOINING,
    MENDS_A_PHONE,
    OF_ALL,
    OF_SOME,
    OF_THE_WHOLE,
    OF_WHO_OWES,
    ONLY,
    OWES,
    PLAINLY,
    SAME_PEOPLE,
    STILL_OWED,
    VAGUELY_MORE,
    Addition,
    has_come,
)
from actions.draft import as_draft, as_slots
from actions.messages import TOPICS, Message
from actions.payments import payment_mended
from actions.questions import FACTS, settled
from actions.readers import READERS, Refusal
from actions.remarks import keep_button, offered, tells_something
from actions.undoing import Undo, undo_button, undoable
from actions.wording import describe
from bot.cases.amending import Amended, amend, as_filed
from bot.cases.events import record
from bot.cases.lifecycle import stage_of
from bot.cases.models import Case
from bot.delivery.rendering import button, render, yuan
from bot.labels import label
from bot.platform import Platform
from nlu.understanding.answers.asked import NEEDS
from nlu.understanding.answers.choices import is_this_case, speaks_of_another
from nlu.understanding.answers.joining import people_added, removes_one
from nlu.understanding.answers.repairs import slot_of
from nlu.understanding.answers.sum_changes import gave_more, only_came, sum_replaced

__all__ = ["Amend", "TakeFacts", "TakeRest"]


class TakeFacts(Action):
    """Facts that come outside the form: a new complaint, or something about the one that was filed here.

    That the boss has fled, that others join, a new phone: these can hardly be of another case and are taken at once.
    When either may be meant it is asked, and the facts are kept until then.
    """

    def __init__(self, platform: Platform, amend: Amend) -> None:
        self._platform, self._amend = platform, amend

    def name(self) -> str:
        """The name in the rules."""
        return "action_take_facts"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """Go on to the form, or ask."""
        message, kept = message_of(tracker), _pending(tracker)
        said, text = _facts(message.entities), message.text
        case = await self._platform.database.look(open_case, tracker.sender_id)
        if case and self._is_of(case, said, tracker):
            taken = {"amount": said["amount"]} if "amount" in said and AFTER_PAYMENT.search(text) else said
            events = await self._amend.take(taken, dispatcher, tracker)
            rest = {name: value for name, value in kept.items() if name not in taken}
            return [*events, *(self._ask(case, rest, dispatcher, tracker) if _facts(rest) else ())]
        if case and _tells_danger(message, said):
            # Twenty of them will block the road: not those owed. He will break my leg: what to do is said.
            topic = message.entities.get("asked")
            dispatcher.utter_message(response=TOPICS[topic] if topic else "utter_noted_filed")
            return []
        plainly = case and _names_another(case, said, text) and (speaks_of_another(text) or len(said) >= _A_COMPLAINT)
        if case is None or not said or plainly:
            return [FollowupAction("complaint_form")]
        words = f"{kept['text']}。{text}" if kept else text  # one fact, and the next before the first was answered
        return self._ask(case, {**kept, **said, "text": words}, dispatcher, tracker)

    @staticmethod
    def _is_of(case: Case, said: dict[str, Any], tracker: Tracker) -> bool:
        """Whether what is said can hardly be of anything but the case that was filed."""
        message = message_of(tracker)
        text = message.text
        if _joins(text):
            return not speaks_of_another(text)
        if said and is_this_case(text):
            return True
        if not said or speaks_of_another(text) or _tells_danger(message, said):
            return False
        another, owes = _names_another(case, said, text), OWES.search(text)
        told = bool(STILL_OWED.search(text) or ALL_TOLD.fullmatch(text.strip()))
        told = told or bool(OF_ALL.search(text) and not owes and "headcount" not in said)
        of_all = message.is_button or told or asked(tracker) == "rest"
        return bool(
            ("amount" in said and AFTER_PAYMENT.search(text))
            or (set(said) <= {"amount", "headcount"} and "amount" in said and of_all)
            or (set(said) <= _OF_THE_CASE and not owes)
            or (set(said) == {"period"} and AGAIN.search(text))  # 6月的工资又没发
            or (set(said) <= {"absconded", "employer"} and not another)
            or ("headcount" in said and JOINING.search(text))
        )

    @staticmethod
    def _ask(case: Case, told: dict[str, Any], dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Ask whether what was `told` is of that case, and keep it until then."""
        language = language_of(tracker)
        dispatcher.utter_message(
            text=render("amend_question", language, number=case.number),
            buttons=[
                button(language, "是，补充这一件", "Yes, this case", "/affirm", to="amend"),
                button(language, "另外一件", "Another case", "/deny", to="amend"),
            ],
        )
        return [*ask_beside(dispatcher, tracker, "amend"), SlotSet("addition", told)]

    async def settle(self, yes: bool, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Into the case that is filed, or into the form as another one."""
        if yes:
            kept, message = tracker.get_slot("addition") or {}, message_of(tracker)
            now = _facts(message.entities)  # yes, and 10000 is owed now
            words = f"{kept.get('text', '')} {message.text if now else ''}"
            return await self._amend.take({**kept, **now}, dispatcher, tracker, words)
        return [FollowupAction("complaint_form")]


class TakeRest:
    """What is still open after a part was paid: as it was computed, or as the worker says."""

    def __init__(self, amend: Amend) -> None:
        self._amend = amend

    async def settle(self, yes: bool, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Register it, or ask for it."""
        text = message_of(tracker).text
        if sum_replaced(text) or only_came(text):  # it was 8,000, not 10,000
            return await self._amend.take(message_of(tracker).entities, dispatcher, tracker)
        said = _facts(message_of(tracker).entities).get("amount")
        offered = (tracker.get_slot("addition") or {}).get("amount")
        if not said and not (yes and offered):
            dispatcher.utter_message(response="utter_say_the_rest")
            undo = {name: value for name, value in (tracker.get_slot("addition") or {}).items() if name == "undo"}
            return [*ask_beside(dispatcher, tracker, "rest"), SlotSet("addition", undo or None)]
        topic = message_of(tracker).entities.get("asked")
        if topic in NEEDS:  # 对，还差15880。可是他让我写收条说全部结清
            dispatcher.utter_message(response=TOPICS[topic])
        words = _OPEN_IN_ALL[language_of(tracker)]
        return await self._amend.take({"amount": said or offered}, dispatcher, tracker, words)


# Words by which a sum is all that is still owed.
_OPEN_IN_ALL = {"zh": "一共还差", "en": "still open in total"}


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
        adds = Addition.of(words)
        said = _facts(entities)
        if adds.people:  # what is told of a colleague's months is none of the case's
            said = {name: value for name, value in said.items() if name in ("amount", "headcount")}
        elif not OF_WHO_OWES.search(words):
            said.pop("employer", None)  # Vikram Singh joined with 14,250: a name, and nobody who owes
        pressed = text is None and message.is_button
        of_some = bool(OF_SOME.search(words))
        whole = OF_ALL.search(words) if of_some else OF_THE_WHOLE.search(words)  # 提成还差2400: of one thing
        if SAME_PEOPLE.search(words):
            said.pop("headcount", None)
        open_sum = "amount" in said and not (adds.people or adds.money or pressed or whole or sum_replaced(words))
        doubt = _MUCH_LESS if of_some or not INSTEAD.search(words) else 0.0 if PLAINLY.search(words) else _FAR_LESS
        done = await self._platform.database.run(
            self._amend, tracker.sender_id, said, cause_of(tracker), language, adds, words,
            doubt if open_sum else 0.0,
        )  # fmt: skip
        if done.is_same and tells_something(words) and not message.is_button:
            # 他躲在他丈母娘家: more than that he is gone
            dispatcher.utter_message(text=done.text, buttons=[keep_button(language)])
            return offered(dispatcher, tracker)
        if done.undo and not tracker.active_loop.get("name"):
            dispatcher.utter_message(text=done.text, buttons=[undo_button(language, cause_of(tracker))])
            return Undo.offer(done.undo, dispatcher, tracker)
        dispatcher.utter_message(text=done.text)
        return [SlotSet("addition", None)]

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
            return _Done(render("amend_which_sum", language, money=yuan(figure)))
        try:
            values = {name: READERS[name](value) for name, value in said.items() if not _is_guess(value)}
        except Refusal:
            return _Done(_ask_again(words, language))
        if case.complaint.anonymous:
            values = {name: value for name, value in values.items() if name not in ("name", "phone")}
        if "headcount" in values and VAGUELY_MORE.search(words):
            return _Done(_ask_again(words, language))
        filed = as_filed(case)
        slots = as_slots(filed)
        paid = payment_mended(session, case, slots.get("amount"), slots.get("headcount"), words)
        values = _meant(slots, values, adds, words) if paid is None else {"amount": paid.rest}
        if not any(value is not None for value in values.values()):
            return _Done(_ask_again(words, language))
        if values.get("amount") and values["amount"]["scope"] is None and slots.get("amount"):
            values["amount"]["scope"] = slots["amount"]["scope"]  # another figure for the same thing
        owed = filed.amount_yuan
        slots |= values
        wanted = as_draft(slots, {"acts": filed.acts, "flags": filed.flags})
        worker = worker_of(case)
        came, noted = paid.came if paid else None, None
        if paid is None and owed and wanted.amount_yuan and wanted.amount_yuan < owed and has_come(words):
            came = owed - wanted.amount_yuan  # 只给了14000，还差67600
        if came is not None:  # before the sum is changed, which takes it off
            noted = record(session, case, "received_part", worker, reason=yuan(came)).position
        amended = amend(session, self._platform.authority, case, wanted, worker)
        undo = undoable(amended.before, at=cause_id, payment=noted) if amended.changed else None
        return _Done(_say(amended, slots, values, case, language), is_same=not amended.changed, undo=undo)


def _meant(slots: dict[str, Any], values: dict[str, Any], adds: Addition, words: str) -> dict[str, Any]:
    """What the facts come to that were told, in the light of those that are registered."""
    amount, people = slots.get("amount"), slots.get("headcount")
    whole, more, of_them = mended(amount, people, words), gave_more(words), of_all(amount, people)
    if whole is not None:
        values = {"amount": whole}
    elif more is not None and of_them:
        values = {"amount": raised(settled(of_them), -more)}  # 给的是两万二不是两万一
    elif adds.people and people:
        values = _with_more(slots, values, adds)
    elif adds.money and not adds.is_all and values.get("amount") and amount:
        values["amount"] = raised(amount, values["amount"]["stated"])
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
    undo: dict[str, Any] | None = None


def _ask_again(words: str, language: str) -> str:
    """What is to be changed was not understood: of a phone the whole number is needed."""
    of_a_phone = slot_of(words) == "phone" or MENDS_A_PHONE.search(words)
    return render("amend_phone" if of_a_phone else "amend_unclear", language)


# Told with no word of anybody who owes, these can hardly be of another case.
_OF_THE_CASE = frozenset({"name", "phone", "period"})
# What can only be of the case when somebody tells of danger; twenty of them will block the road counts nobody owed.
_AMID_DANGER = {"amount", "phone"}
_A_COMPLAINT = 3  # facts of somebody else who owes are a complaint of its own


def _pending(tracker: Tracker) -> dict[str, Any]:
    """What was told before, while it is still open which case it is of."""
    return (tracker.get_slot("addition") or {}) if asked(tracker) == "amend" else {}


def _tells_danger(message: Message, said: dict[str, Any]) -> bool:
    """Whether danger is told, and nothing beside it that can only be of the case."""
    return message.is_pressing and not _AMID_DANGER & said.keys()


def _joins(text: str) -> bool:
    """还有1个人 老陈 也没给; 俺弟不想报了: one more or one less, who owes nothing."""
    return people_added(text) > 0 or removes_one(text)


def _names_another(case: Case, said: dict[str, Any], text: str) -> bool:
    """Whether somebody else is said to owe."""
    named, known = said.get("employer"), case.complaint.employer
    return named not in (None, known) and not _is_part_of(named, known) and bool(OWES.search(text))


def _is_part_of(named: Any, employer: str | None) -> bool:
    """Whether a name is a part of who owes, as it is registered (宏远 of 宏远装饰（周老板）)."""
    return isinstance(named, str) and bool(employer) and named.lower() in str(employer).lower()


def _facts(entities: dict[str, Any]) -> dict[str, Any]:
    """What was told of the facts of a complaint, in their order."""
    return {name: entities[name] for name in FACTS if name in entities}


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
    return bool(month and month > known["to"] and AGAIN.search(words))


def _unclear(case: Case, amount: Any, doubt: float) -> float | None:
    """A sum that may be all that is owed, more of it, or what was paid: less than a share of what is registered."""
    known = as_filed(case).amount_yuan
    stated = amount.get("stated") if isinstance(amount, dict) and amount.get("scope") != "per_person" else None
    if not known or not isinstance(stated, int | float) or stated >= known * doubt:
        return None
    return float(stated)


_MUCH_LESS = 0.8  # of what is registered, where no word says what a sum is
_FAR_LESS = 0.5  # where it is only said that something is wrong


def _with_more(slots: dict[str, Any], values: dict[str, Any], adds: Addition) -> dict[str, Any]:
    """再加一个人，他也是七千: so many more people, and to a total what each of them is owed."""
    added = adds.people
    told = values.get("headcount")
    is_rest = added < 0 and told and told["value"] not in (1, -added)  # 有一个不报了，只剩4个
    people = told if is_rest else with_people(slots["headcount"], added)
    known, each = slots.get("amount"), values.pop("amount", None)
    if each and adds.is_all:  # 再加一个人，一共12500
        return {**values, "headcount": people, "amount": each}
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
    return render(
        "amended",
        language,
        number=case.number,
        lines=lines,
        kept=bool(amended.kept),
        same=not amended.changed,
        recount=bool({"headcount", "period"} & values.keys()) and "amount" not in values and scope == "total",
    )
