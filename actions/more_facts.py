"""Facts that come outside the form: of the case that was filed, or the beginning of another one."""

from __future__ import annotations

import re
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.base import ask_beside, asked, language_of, message_of, open_case
from actions.change_words import AFTER_PAYMENT, AGAIN, ALL_TOLD, JOINING, OF_ALL, OWES, STILL_OWED
from actions.changing import Amend
from actions.messages import TOPICS, Message
from actions.questions import facts_told
from bot.cases.models import Case
from bot.delivery.rendering import button, render
from bot.platform import Platform
from nlu.understanding.answers.asked import NEEDS
from nlu.understanding.answers.choices import is_this_case, speaks_of_another
from nlu.understanding.answers.joining import people_added, removes_one
from nlu.understanding.answers.sum_changes import adds_money, is_no_wage, only_came, sum_replaced

__all__ = ["TakeFacts", "TakeRest"]


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
        said, text = facts_told(message.entities), message.text
        case = await self._platform.database.look(open_case, tracker.sender_id)
        if case and self._is_of(case, said, tracker):
            taken = {"amount": said["amount"]} if "amount" in said and AFTER_PAYMENT.search(text) else said
            events = await self._amend.take(taken, dispatcher, tracker)
            rest = {name: value for name, value in kept.items() if name not in taken}
            return [*events, *(self._ask(case, rest, dispatcher, tracker) if facts_told(rest) else ())]
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
        told = told or adds_money(text) or bool(_IS_NOW.search(text))
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
            now = facts_told(message.entities)  # yes, and 10000 is owed now
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
        # It was 8,000, not 10,000; my cousin too, 6,000.
        if is_no_wage(text) or sum_replaced(text) or only_came(text) or _joins(text):
            return await self._amend.take(message_of(tracker).entities, dispatcher, tracker)
        said = facts_told(message_of(tracker).entities).get("amount")
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


# Told with no word of anybody who owes, these can hardly be of another case.
_OF_THE_CASE = frozenset({"name", "phone", "period"})
# What can only be of the case when somebody tells of danger; twenty of them will block the road counts nobody owed.
_AMID_DANGER = {"amount", "phone"}
_IS_NOW = re.compile(
    r"应该是\s?\d|现在(?:是|一共|总共)+\s?\d|\b(?:sum|money|total|owed) (?:is )?now\b|\bnow (?:it )?is (?:¥|rmb )?\d",
    re.I,
)
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
