"""The ways out of the form: a person, a pause, the other language."""

from __future__ import annotations

import re

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict
from sqlalchemy.orm import Session

from actions.base import (
    cause_of,
    conversation_and_case,
    language_of,
    message_of,
    report_settled,
    report_state,
    worker_of,
)
from actions.changing import Amend
from actions.questions import DRAFT, KEPT, has_draft
from bot.cases.amending import as_filed
from bot.cases.lifecycle import stage_of
from bot.cases.models import Case
from bot.cases.moving import move
from bot.conversations.ownership import is_urgent, queued, request_person
from bot.database import now
from bot.delivery.rendering import render
from bot.platform import Platform
from nlu.understanding.answers.choices import is_no_other

__all__ = ["HandOver", "PutAside", "Resume", "SwitchLanguage"]


class HandOver(Action):
    """Puts the conversation into the queue for a person; the form stays as it is."""

    def __init__(self, platform: Platform) -> None:
        self._platform = platform

    def name(self) -> str:
        """The name in the rules."""
        return "action_hand_over"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """Say how many are waiting before this worker."""
        language = language_of(tracker)
        ahead, urgent = await self._platform.database.run(self._request, tracker.sender_id)
        dispatcher.utter_message(text=queued(self._platform.authority, ahead, now(), language, urgent=urgent))
        return []

    @staticmethod
    def _request(session: Session, conversation_id: str) -> tuple[int, bool]:
        conversation, case = conversation_and_case(session, conversation_id)
        # Who was in danger when the case was filed may be so still.
        urgent = is_urgent(conversation) or (case is not None and _tells_of_danger(case))
        return request_person(session, conversation, "asked", urgent=urgent), urgent


def _tells_of_danger(case: Case) -> bool:
    """Whether acts that are not past stand in a red case that is not closed."""
    acts = as_filed(case).acts if case.colour == "red" and stage_of(case.state) != "closing" else ()
    return any(act["when"] != "past" for act in acts)


class PutAside(Action):
    """Stops asking; the answers are kept for `继续`."""

    def __init__(self, amend: Amend) -> None:
        self._amend = amend

    def name(self) -> str:
        """The name in the rules."""
        return "action_put_aside"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """Say how to go on later; a form that began by mistake after another was filed is forgotten."""
        number, text = tracker.get_slot("case_number"), message_of(tracker).text
        if number and is_no_other(text):
            dispatcher.utter_message(text=render("no_other", language_of(tracker), number=number))
            report_state(dispatcher, {}, None, deleted=True)
            forgotten = [*(SlotSet(name, None) for name in DRAFT if name not in KEPT), SlotSet("misses", None)]
            said = {name: value for name, value in message_of(tracker).entities.items() if name in _OF_THE_FILED}
            # Not new, I mean my case: she paid 10,000, 27,500 left.
            return [*forgotten, *(await self._amend.take(said, dispatcher, tracker) if said else [])]
        if number and not (has_draft(tracker.slots) or tracker.active_loop.get("name")):
            return [FollowupAction("action_progress")]  # nothing is being filled in, and the case goes on
        agreed = tracker.get_slot("consent") is True
        dispatcher.utter_message(response="utter_put_aside" if agreed else "utter_not_agreed")
        report_state(dispatcher, tracker.slots, None)
        return [SlotSet("misses", None)]


_OF_THE_FILED = frozenset({"absconded", "amount", "headcount", "period", "place"})


class Resume(Action):
    """Goes on with a draft that was put aside, or with a complaint that was withdrawn."""

    def __init__(self, platform: Platform) -> None:
        self._platform = platform

    def name(self) -> str:
        """The name in the rules."""
        return "action_resume"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """Back to the form, or to the case; else say that nothing is open."""
        if has_draft(tracker.slots) or tracker.active_loop.get("name"):
            return [FollowupAction("complaint_form")]
        state = await self._platform.database.run(self._reopen, tracker.sender_id, cause_of(tracker))
        if state is None:
            dispatcher.utter_message(text=render("nothing_open", language_of(tracker)))
        elif state != "withdrawn":  # it is in hand, and how far it is answers best
            return [FollowupAction("action_progress")]
        else:  # moving the case has told the worker
            report_settled(dispatcher)
        return []

    def _reopen(self, session: Session, conversation_id: str, cause_id: int | None) -> str | None:
        """The state the case was in; one that was withdrawn is open again, under its number. None without a case."""
        _, case = conversation_and_case(session, conversation_id)
        if case is None:
            return None
        state = case.state
        if state == "withdrawn":
            move(
                session,
                self._platform.authority,
                case,
                "reopened",
                worker_of(case),
                reason="",
                cause_id=cause_id,
            )
        return state


_ENGLISH = re.compile("english|英")
_CHINESE = re.compile("chinese|中文|汉语|普通话")
_OTHER = re.compile(
    r"urdu|hindi|bangla|bengali|nepali|viet|burm|myanmar|khmer|lao\b|thai|indones|malay|tagalog|filipin|russia|uzbek"
    r"|kazakh|arab|french|francais|spanish|espa|portug|swahili|amharic|hausa|korea|japan|tamil|punjabi|pashto"
    r"|[越缅泰老俄日韩法德西]语|越南话|缅甸话|粤语|维语|藏语|蒙语"
)
_NOT_READ = re.compile(
    r"(?:看|听|认)?不(?:懂|会|认识?|得)[^,，。]{0,3}(?:英[文语]|中文|汉语)"
    r"|(?:英[文语]|中文|汉语)[^,，。]{0,4}(?:看|听|认)?不(?:懂|会|认识?|得)"
    r"|(?:英[文语]|中文|汉语)(?:打字|说得|写得|水平)?(?:也)?(?:很|太)?(?:不好|不行|不太好|差|烂|慢)"
    r"|(?:english|chinese)[^,.?!]{0,14}(?:bad|slow|poor|weak|not (?:so )?good)"
    r"|(?:not|n't|no|dont|cannot|cant) (?:\w+ ){0,2}(?:read|understand|speak|know|have|got"
    r"|write|sabi|hear) (?:\w+ )?(?:english|chinese)"
    r"|\b(?:officer|he|she|they|who)\b[^.?!]{0,30}\b(?:english|chinese)\b ?\?"
    r"|(?:english|chinese)[^,.]{0,14}(?:not|n't|dont|cannot|cant) (?:\w+ )?(?:understand|read|speak|know)"
)


class SwitchLanguage(Action):
    """Goes on in the other language with all answers kept."""

    def name(self) -> str:
        """The name in the rules."""
        return "action_switch_language"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """Switch, and say so in the new language."""
        text = message_of(tracker).text.lower()
        wanted = self._wanted(text)
        if wanted is None and _OTHER.search(text):  # do you speak urdu?
            dispatcher.utter_message(response="utter_only_two_languages")
            return []
        wanted = wanted or ("zh" if language_of(tracker) == "en" else "en")
        dispatcher.utter_message(text=render("language", wanted))
        dispatcher.utter_message(json_message={"language": wanted})
        return [SlotSet("language", wanted)]

    @staticmethod
    def _wanted(text: str) -> str | None:
        said = _NOT_READ.sub("", text)  # 看不懂英文, 请说中文
        if _ENGLISH.search(said):
            return "en"
        if _CHINESE.search(said):
            return "zh"
        refused = _NOT_READ.search(text)
        return None if refused is None else "zh" if _ENGLISH.search(refused.group()) else "en"
