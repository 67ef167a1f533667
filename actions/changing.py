"""What a worker changes about a case that is filed: corrections and additions, and taking the complaint back."""

from __future__ import annotations

import re
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict
from sqlalchemy.orm import Session

from actions.additions import WRITES_ALSO, people_added, with_name, with_people
from actions.base import ask_beside, cause_of, conversation_and_case, language_of, message_of, report_settled
from actions.draft import as_draft, as_slots
from actions.questions import FACTS
from actions.readers import READERS, Refusal
from actions.wording import describe
from bot.cases.amending import Amended, amend, as_filed
from bot.cases.events import Actor
from bot.cases.lifecycle import moves, stage_of
from bot.cases.models import Case
from bot.cases.moving import move
from bot.conversations.ownership import request_person
from bot.delivery.rendering import button, render
from bot.labels import label
from bot.platform import Platform
from nlu.understanding.choices import speaks_of_another

__all__ = ["Amend", "TakeFacts", "Withdraw"]


# 今天给了两千，还差五千: it can only be the case that was filed.
_AFTER_PAYMENT = re.compile(
    r"(?:(?:给|打|付|发|转)(?:了|过)|到账).{0,16}(?:还差|还欠|还剩|剩下?|差(?!不多))"
    r"|\b(?:paid|gave|got|received|came|sent)\b.{0,40}\b(?:left|still|rest|remain\w*|open|owes?|so now)\b",
    re.I,
)


# 还差14480; 6250 left: what is asked of who was paid a part.
_STILL_OWED = re.compile(
    r"(?:那|现在|就|他|老板|总共|一共)*(?:还差|还欠|还剩|剩下?)(?:我|俺)?(?:们)?[\d一二两三四五六七八九十百千万wk.,，]+(?:块钱?|元)?[.。!！吧呢啊]*$"
    r"|(?:now |so |still )*(?:¥|rmb )?\d[\d,.]*k?(?: yuan| rmb)? (?:is |are )?(?:still )?(?:left|open|owed"
    r"|remain\w*)[.! ]*$"
    r"|(?:still )?left (?:is )?(?:¥|rmb )?\d",
    re.I,
)


# 又有四个要一起告，现在12个人: more of those who are owed in the case.
_JOINING = re.compile(
    r"现在(?:是|有|一共|总共)*[\d一二两三四五六七八九十]+个?人|(?:现在|加起来|加上|一共)[^,，。]{0,6}(?:个|人)[^。]{0,16}(?:一起|也要|也想|加入|参加)|(?:一起|也要|也想|加入"
    r"|参加)[^。]{0,16}(?:现在|加起来|加上|一共)"
    r"|\bjoin\w*\b|\bmore (?:workmates|workers|people|friends|colleagues) (?:also|want|too|with)\b",
    re.I,
)


class TakeFacts(Action):
    """Facts that come outside the form: a new complaint, or something about the one that was filed here.

    That the boss has fled, and that others join, can hardly be another case and is taken at once. When either may be
    meant it is asked, and the facts are kept until then.
    """

    def __init__(self, platform: Platform, amend: Amend) -> None:
        self._platform, self._amend = platform, amend

    def name(self) -> str:
        """The name in the rules."""
        return "action_take_facts"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """Go on to the form, or ask."""
        said = {name: value for name, value in message_of(tracker).entities.items() if name in FACTS}
        case = await self._platform.database.look(_open_case, tracker.sender_id)
        another = said.get("employer") not in (None, case.complaint.employer) if case else False
        if case is None or not said or (another and len(said) > 1):
            return [FollowupAction("complaint_form")]
        text = message_of(tracker).text
        if not speaks_of_another(text):
            still_owed = set(said) == {"amount"} and (message_of(tracker).is_button or _STILL_OWED.match(text))
            if "amount" in said and (still_owed or _AFTER_PAYMENT.search(text)):
                return await self._amend.take({"amount": said["amount"]}, dispatcher, tracker)
            if added := people_added(text):
                return await self._amend.take(said, dispatcher, tracker, added)
            if (set(said) <= {"absconded", "employer"} and not another) or (
                "headcount" in said and _JOINING.search(text)
            ):
                return await self._amend.take(said, dispatcher, tracker)
        language = language_of(tracker)
        dispatcher.utter_message(
            text=render("amend_question", language, number=case.number),
            buttons=[
                button(language, "是，补充这一件", "Yes, this case", "/affirm", to="amend"),
                button(language, "另外一件", "Another case", "/deny", to="amend"),
            ],
        )
        return [*ask_beside(dispatcher, tracker, "amend"), SlotSet("addition", said)]

    async def settle(self, yes: bool, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Into the case that is filed, or into the form as another one."""
        if yes:
            return await self._amend.take(tracker.get_slot("addition") or {}, dispatcher, tracker)
        return [FollowupAction("complaint_form")]


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
        self, entities: dict[str, Any], dispatcher: CollectingDispatcher, tracker: Tracker, added: int = 0
    ) -> list[EventType]:
        """Put these facts into the case; with people `added`, a sum is what each of them is owed."""
        language = language_of(tracker)
        said = {name: entities[name] for name in FACTS if name in entities}
        also = bool(WRITES_ALSO.search(message_of(tracker).text))
        text = await self._platform.database.run(self._amend, tracker.sender_id, said, language, added, also)
        dispatcher.utter_message(text=text)
        return [SlotSet("addition", None)]

    def _amend(
        self,
        session: Session,
        conversation_id: str,
        said: dict[str, Any],
        language: str,
        added: int = 0,
        also: bool = False,
    ) -> str:
        _, case = conversation_and_case(session, conversation_id)
        if case is None:
            return render("no_case", language)
        if stage_of(case.state) == "closing":
            return render("amend_closed", language, number=case.number)
        try:
            values = {name: READERS[name](value) for name, value in said.items() if not _is_guess(value)}
        except Refusal:
            return render("amend_unclear", language)
        if case.complaint.anonymous:
            values = {name: value for name, value in values.items() if name not in ("name", "phone")}
        filed = as_filed(case)
        slots = as_slots(filed)
        if added and slots.get("headcount"):
            values = _with_more(slots, values, added)
        if also and values.get("employer"):
            values["employer"] = with_name(slots.get("employer"), values["employer"])
        if not any(value is not None for value in values.values()):
            return render("amend_unclear", language)
        if values.get("amount") and values["amount"]["scope"] is None and slots.get("amount"):
            values["amount"]["scope"] = slots["amount"]["scope"]  # another figure for the same thing
        slots |= values
        wanted = as_draft(slots, {"acts": filed.acts, "flags": filed.flags})
        amended = amend(session, self._platform.authority, case, wanted, Actor(filed.name or "worker", "worker"))
        return _say(amended, slots, values, case, language)


def _with_more(slots: dict[str, Any], values: dict[str, Any], added: int) -> dict[str, Any]:
    """再加一个人，他也是七千: so many more people, and to a total what each of them is owed."""
    people = with_people(slots["headcount"], added)
    known, each = slots.get("amount"), values.pop("amount", None)
    if not (known and each) or known["scope"] == "per_person":
        return {**values, "headcount": people}
    total = {name: known[name] + each["stated"] * added for name in ("stated", "low", "high")}
    return {**values, "headcount": people, "amount": {**known, **total}}


def _is_guess(value: Any) -> bool:
    return isinstance(value, dict) and value.get("source") == "guessed"


def _say(amended: Amended, slots: dict[str, Any], values: dict[str, Any], case: Case, language: str) -> str:
    lines = [(label("facts", name, language), describe(name, slots, language)) for name in FACTS if name in values]
    return render(
        "amended", language, number=case.number, lines=lines, kept=bool(amended.kept), same=not amended.changed
    )


class Withdraw(Action):
    """Takes a complaint back, after asking whether it is the worker's own wish.

    A yellow case is withdrawn on the worker's word; before an orange or red one is, a person
    calls, because workers are pressed to withdraw (domain.md section 5).
    """

    def __init__(self, platform: Platform) -> None:
        self._platform = platform

    def name(self) -> str:
        """The name in the rules."""
        return "action_withdraw"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """Ask, or say that there is nothing to take back."""
        language = language_of(tracker)
        case = await self._platform.database.look(_open_case, tracker.sender_id)
        if case is None:
            dispatcher.utter_message(text=render("nothing_to_withdraw", language))
            return [FollowupAction("complaint_form")] if tracker.active_loop.get("name") else []
        dispatcher.utter_message(
            text=render("withdraw_question", language, number=case.number),
            buttons=[
                button(language, "我自己要撤回", "I want to withdraw", "/affirm", to="withdraw"),
                button(language, "我是被逼的", "Somebody forces me", "/forced"),
                button(language, "不撤了", "Do not withdraw", "/deny", to="withdraw"),
            ],
        )
        return ask_beside(dispatcher, tracker, "withdraw")

    async def settle(self, yes: bool, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Withdraw, call a person, or leave it."""
        language = language_of(tracker)
        text = render("withdraw_left", language)
        if yes:
            text = await self._platform.database.run(self._withdraw, tracker.sender_id, cause_of(tracker), language)
        if text:
            dispatcher.utter_message(text=text)
        else:  # moving the case has told the worker
            report_settled(dispatcher)
        return []

    def _withdraw(self, session: Session, conversation_id: str, cause_id: int | None, language: str) -> str:
        conversation, case = conversation_and_case(session, conversation_id)
        if case is None or stage_of(case.state) == "closing":
            return render("nothing_to_withdraw", language)
        may = any(one.target == "withdrawn" for one in moves(case.state, case.colour, "worker"))
        if case.colour != "yellow" or not may:
            request_person(session, conversation, "withdrawal")
            return render("withdraw_checked", language, number=case.number)
        worker = Actor(case.complaint.name or "worker", "worker")
        move(session, self._platform.authority, case, "withdrawn", worker, reason="withdrawn", cause_id=cause_id)
        return ""


def _open_case(session: Session, conversation_id: str) -> Case | None:
    """The case that this conversation filed last, while it is not closed."""
    _, case = conversation_and_case(session, conversation_id, lock=False)
    return case if case is not None and stage_of(case.state) != "closing" else None
