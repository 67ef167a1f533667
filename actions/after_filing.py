"""What a worker does with a case that is filed: ask for progress, report back, add evidence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict
from sqlalchemy import update
from sqlalchemy.orm import Session

from actions.base import ask_beside, cause_of, conversation_and_case, language_of, message_of, worker_of
from actions.change_words import OF_ALL, Addition
from actions.changing import Amend
from actions.draft import as_slots
from actions.messages import TOPICS, Message
from actions.notice_board import board_of, offer_board
from actions.payments import news_of_money, still_to_take_off
from actions.undoing import Undo, undo_button, undoable
from actions.wording import describe
from bot.cases.amending import as_filed
from bot.cases.events import record
from bot.cases.lifecycle import moves, stage_of
from bot.cases.looking_up import guesses, look_up
from bot.cases.models import Case, CaseEvent
from bot.cases.moving import by_number, filed_in, move
from bot.cases.numbers import find_number, mentions_number, without_number
from bot.conversations.models import Attachment, Conversation
from bot.conversations.ownership import request_person
from bot.database import now
from bot.delivery.rendering import button, render, say_date, yuan
from bot.labels import label
from bot.platform import Platform
from nlu.understanding.answers.asked import NEEDS
from nlu.understanding.answers.part_paid import paid_all, paid_in_part, people_paid
from nlu.understanding.answers.sum_changes import only_sum, sums

__all__ = ["KeepEvidence", "Progress", "ReportBack"]


class Progress(Action):
    """Says where a case stands, from what is stored and nothing else.

    The conversation that filed a case may ask; anybody else needs the number and the last
    four digits of the phone or the query code, and a wrong pair says nothing about whether the case exists.
    """

    def __init__(self, platform: Platform) -> None:
        self._platform = platform

    def name(self) -> str:
        """The name in the rules."""
        return "action_progress"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """Answer with state, unit and the next date; before it is filed, with what will follow."""
        text = await self._platform.database.run(
            self._answer, tracker.sender_id, message_of(tracker).text, language_of(tracker)
        )
        if text:
            dispatcher.utter_message(text=text)
        elif tracker.active_loop.get("name"):
            dispatcher.utter_message(response="utter_policy_next")
        else:
            dispatcher.utter_message(text=render("no_case", language_of(tracker)))
        return []

    def _answer(self, session: Session, conversation_id: str, text: str, language: str) -> str | None:
        """What is known of the case that is asked about; None when none is named and none was filed here."""
        number = find_number(text)
        if number is None and mentions_number(text):
            return render("unknown_case", language)
        if number is None:
            _, case = conversation_and_case(session, conversation_id, lock=False)
            if case is None:
                return None
            others = _others(session, conversation_id, case, language)
            return self._describe(case, language, _news(session, case, language), whole=True, others=others)
        tries = self._platform.authority.service.lookup_tries
        rest = without_number(text)
        case = look_up(session, number, rest, now(), tries=tries, conversation_id=conversation_id)
        if case is None:
            return render("unknown_case" if guesses(rest) else "digits_missing", language)
        return self._describe(case, language)

    def _describe(
        self,
        case: Case,
        language: str,
        news: str | None = None,
        *,
        whole: bool = False,
        others: Sequence[dict[str, str]] = (),
    ) -> str:
        """Where the case stands; `whole` with what is registered, for the conversation that filed it.

        `news` is what the worker told of the money last, `others` the cases beside it in the conversation.
        """
        unit = self._platform.authority.organisation.units[case.unit]
        running = stage_of(case.state) != "closing"
        open_clocks = [c.due for c in case.deadlines if running and c.met is None and c.statutory]
        step = label("next_steps", case.state, language)
        return render(
            "progress",
            language,
            number=case.number,
            state=label("states", case.state, language),
            since=say_date(case.updated_at, language),
            unit=unit.label(language),
            phone=unit.phone,
            officer=case.officer,
            next_step=step if step != case.state else None,
            next_due=say_date(min(open_clocks), language) if open_clocks else None,
            urgency=case.colour if running else None,
            facts=_registered(case, language) if whole else None,
            news=news,
            others=others,
            is_withdrawn=case.state == "withdrawn",
        )


def _others(session: Session, conversation_id: str, case: Case, language: str) -> list[dict[str, str]]:
    """The open cases that the same conversation filed beside this one: number, who owes, and where each stands."""
    filed = filed_in(session, conversation_id)
    unknown = "？" if language == "zh" else "?"
    return [
        {
            "number": one.number,
            "employer": one.complaint.employer or unknown,
            "state": label("states", one.state, language),
        }
        for one in filed
        if one is not case and stage_of(one.state) != "closing"
    ]


def _registered(case: Case, language: str) -> str:
    """Who owes, how many people and how much, in one line."""
    slots = as_slots(as_filed(case))
    known = [name for name in ("employer", "headcount", "amount") if slots.get(name) is not None]
    if language == "zh":  # 8人 needs no label, "8" does
        return "，".join(describe(name, slots, language) for name in known)
    return "; ".join(f"{label('facts', name, language)} {describe(name, slots, language)}" for name in known)


def _news(session: Session, case: Case, language: str) -> str | None:
    """What the worker told of the money last, with the day and the yuan that came where they are known."""
    told = news_of_money(session, case)[-1:]
    if not told:
        return None
    is_off = not still_to_take_off(session, case)
    day, money = say_date(told[0].at, language), told[0].reason or None
    return render("news", language, kind=told[0].kind, day=day, money=money, is_off=is_off)


class ReportBack(Action):
    """The worker says that the money came or did not, or was punished or forced: noted on the case, and acted on."""

    def __init__(self, platform: Platform, amend: Amend) -> None:
        self._platform = platform
        self._amend = amend

    def name(self) -> str:
        """The name in the rules."""
        return "action_report_back"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """Say that it is noted and what happens with it."""
        message = message_of(tracker)
        kind = {"received_money": "received"}.get(message.intent or "", message.intent or "")
        told = _payment(message)
        noted = await self._report(kind, dispatcher, tracker, told)
        beside = _told_beside(message) if kind == "received" and not told.people else None
        return noted if beside is None else await self._amend.take(beside, dispatcher, tracker)

    async def settle(self, yes: bool, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """The answer to "did the money come?"."""
        return await self._report("received" if yes else "not_received", dispatcher, tracker)

    async def _report(
        self, kind: str, dispatcher: CollectingDispatcher, tracker: Tracker, told: Payment | None = None
    ) -> list[EventType]:
        noted = await self._platform.database.run(self._note, tracker.sender_id, kind, cause_of(tracker), told)
        event = noted.event
        event = "received_all" if event == "received" and told and told.is_all else event
        if event == "no_case" and kind == "not_received" and not tracker.active_loop.get("name"):
            return [FollowupAction("complaint_form")]  # "I have not been paid" begins a complaint
        language = language_of(tracker)
        topic = message_of(tracker).entities.get("asked")
        settled = event in ("received", "received_all") and topic in _OF_TAKING_BACK  # nothing is to wait for
        beside = TOPICS[topic] if topic in NEEDS and not settled else None
        if event in _NEWS_OF_PAYMENT:
            if beside:
                dispatcher.utter_message(response=beside)  # made to sign that it is all; the question comes last
            return self._say_noted(event, noted, dispatcher, tracker)
        dispatcher.utter_message(text=render(event, language))
        if beside:
            dispatcher.utter_message(response=beside)  # thrown out, and where to sleep
        return []

    @staticmethod
    def _say_noted(event: str, noted: _Noted, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """What is noted of the money, with the way back, and the sum that may be open now."""
        language, can_undo = language_of(tracker), noted.position is not None
        rest = noted.rest if can_undo else None
        open_ = yuan(rest) if rest else None
        at = cause_of(tracker)
        buttons = [undo_button(language, at)] if can_undo else []
        if rest:
            right = button(language, f"对，还差{open_}元", f"Yes, {open_} yuan open", "/inform", amount=int(rest))
            buttons.insert(0, right)
        text = render(event, language, money=yuan(noted.came) if noted.came else None, rest=open_)
        dispatcher.utter_message(text=text, buttons=buttons)
        if not can_undo:
            return []
        kept = undoable({}, at=at, payment=noted.position)
        if not rest:
            return Undo.offer(kept, dispatcher, tracker)
        return [*ask_beside(dispatcher, tracker, "rest"), SlotSet("addition", {**kept, "amount": _whole_sum(rest)})]

    def _note(
        self, session: Session, conversation_id: str, kind: str, cause_id: int | None, told: Payment | None = None
    ) -> _Noted:
        conversation, case = conversation_and_case(session, conversation_id)
        if kind in ("retaliation", "forced"):
            request_person(session, conversation, "retaliation", urgent=kind == "forced")
        if case is None:
            return _Noted(kind if kind in ("retaliation", "forced") else "no_case")
        worker = worker_of(case)
        filed = as_filed(case)
        owed = filed.amount_yuan
        if kind == "received" and told and told.is_part_of(owed):
            came = told.came_of(owed, filed.headcount)
            before = 0.0 if told.is_sum else still_to_take_off(session, case)
            rest = _open(owed, came and came + (before if came != before else 0.0))
            noted = record(session, case, "received_part", worker, reason=yuan(came) if came else "")
            return _Noted("received_part", came, rest, _unless_closed(case, noted))
        noted = record(session, case, kind, worker)
        if kind in ("not_received", "forced") and any(m.target == "reopened" for m in moves(case.state, "", "worker")):
            move(session, self._platform.authority, case, "reopened", worker, reason="", cause_id=cause_id)
        return _Noted(kind, position=_unless_closed(case, noted))


def _told_beside(message: Message) -> dict[str, Any] | None:
    """What is to be registered beside a payment: who goes (给了3万，小刘不跟了), or that the boss fled."""
    gone = {"absconded": True} if message.entities.get("absconded") is True else {}
    return gone if gone or Addition.of(message.text).people else None


@dataclass(frozen=True)
class _Noted:
    """The event that the worker is told of; where a part came, the yuan that came and those that are still open.

    None where that is not known; what is open is whole yuan of a sum that was registered exactly.
    `position`: where it stands in the history, if it can be taken back.
    """

    event: str
    came: float | None = None
    rest: float | None = None
    position: int | None = None


def _unless_closed(case: Case, event: CaseEvent) -> int | None:
    """The place of the event; none once the case is closed, when nothing changes any more."""
    return None if stage_of(case.state) == "closing" else event.position


_OF_TAKING_BACK = ("take_back", "withdrawing")
_NEWS_OF_PAYMENT = ("received", "received_all", "received_part")


def _whole_sum(figure: float) -> dict[str, Any]:
    """A sum that is all that is owed, as the reading of a message would give it."""
    return {"stated": figure, "low": figure, "high": figure, "scope": "total", "is_range": False}


def _open(owed: float | None, came: float | None) -> float | None:
    rest = owed - came if owed and came else 0.0
    return rest if rest > 0 and rest.is_integer() else None


_REST = re.compile(
    r"还差|还欠|还剩|剩[下的]|余下|没给|差(?!不多)|(?:少|缺|短)(?:了|给)|\b(?:left|owes?|remain\w*|rest|except"
    r"|all but)\b"
    r"|\bstill\b(?! (?:no|not|nothing|never))",
    re.I,
)
_PART = re.compile(r"一半|部分|一点|一些|\b(?:half|part|some)\b", re.I)
_EACH = re.compile(r"每|一人|各|\b(?:each|per|every)\b", re.I)
_FIGURE = r"[\d一二两三四五六七八九]"
# 给每人2000，5个人一共10000: what each got, and what all got
_EACH_AND_ALL = re.compile(
    rf"(?:{_EACH.pattern})[^,，。.;]{{0,16}}{_FIGURE}.*"
    r"(?:一共|总共|加起来|合计|\b(?:total|all together|altogether|in all)\b)"
    rf"[^,，。.;\d]{{0,6}}{_FIGURE}",
    re.I,
)


@dataclass(frozen=True)
class Payment:
    """What the worker says of money that came, in yuan: how much, or how much is left.

    `is_part`: it is said not to be all that is owed; `is_all`: it is said to be;
    `each` is what each of several people got.
    """

    came: float | None = None
    left: float | None = None
    is_part: bool = False
    is_all: bool = False
    each: float | None = None
    people: int | None = None  # who got it, where that is said: they paid 4 of us 9,000 each
    is_sum: bool = False  # of all payments so far, and not of one more

    def is_part_of(self, owed: float | None) -> bool:
        """Whether less came than is owed."""
        return self.is_part or bool(not self.is_all and self.came and owed and self.came < owed)

    def came_of(self, owed: float | None, people: int | None = None) -> float | None:
        """How many yuan came; None where that was not said."""
        came = owed - self.left if owed and self.left else self.came
        got_it = self.people or people
        if came is None and self.each and got_it:
            came = self.each * got_it
        return came if came and came > 0 else None


def _payment(message: Message) -> Payment:
    """今天给了两千; 钱到了，还差五千; 每人给了两千, which is not known for all of them together."""
    paid, amount, text = message.entities.get("paid"), message.entities.get("amount"), message.text
    stated = float(amount["stated"]) if isinstance(amount, dict) else None
    came = float(paid) if isinstance(paid, int | float) else None
    if paid_all(text) and not _EACH.search(text):
        return Payment(came if came is not None else stated, is_all=True)  # 剩下的全给了，13000到齐了
    if _EACH_AND_ALL.search(text) and came is None:
        return Payment(sums(text)[-1])  # 一人发了2000 一共6000
    if _EACH.search(text) and not _REST.search(text) and (whole := _of_all_of_them(sums(text))):
        return Payment(whole, is_part=True)  # 老板给了九千 一人三千
    if _EACH.search(text) and not _EACH_AND_ALL.search(text):
        told = came if came is not None else stated
        return Payment(is_part=True, each=told if told is not None else only_sum(text), people=people_paid(text))
    if amount is None and came is None and (_PART.search(text) or paid_in_part(text) or len(sums(text)) > 1):
        return Payment(None if _PART.search(text) else only_sum(text), is_part=True)  # 给了老李五千
    if rest := _REST.search(text):
        before = only_sum(text[: rest.start()])  # 给了我5000 别人没给
        came = before if came is None and before != stated else came
        return Payment(came, stated if came is None else None, is_part=True)
    if came is None and stated is None:
        came = only_sum(text)  # 老板还了6000
    return Payment(came if came is not None else stated, is_sum=bool(OF_ALL.search(text)))


def _of_all_of_them(figures: list[float]) -> float | None:
    """The greater of two figures, where it is the other one for each of several people."""
    if len(figures) != 2:
        return None
    each, whole = sorted(figures)
    people = whole / each if each else 0
    return whole if people.is_integer() and 2 <= people <= _MOST_PAID else None


_MOST_PAID = 200  # people; a greater multiple is chance


class KeepEvidence(Action):
    """A photo or file outside a draft belongs to the case that the conversation filed last.

    What stands on a notice board is shown and asked about; it may be the first thing that is sent.
    """

    def __init__(self, platform: Platform) -> None:
        self._platform = platform

    def name(self) -> str:
        """The name in the rules."""
        return "action_keep_evidence"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """Say that it is kept, or what it says."""
        if board := board_of(tracker):
            return offer_board(board, dispatcher, tracker)
        if not tracker.active_loop.get("name"):
            await self._platform.database.run(self._keep, tracker.sender_id)
        dispatcher.utter_message(response="utter_evidence_kept")
        return []

    @staticmethod
    def _keep(session: Session, conversation_id: str) -> None:
        conversation = session.get(Conversation, conversation_id)
        number = conversation.case_number if conversation else None
        case = by_number(session, number, lock=True) if number else None
        if case is None:
            return
        loose = update(Attachment).where(
            Attachment.conversation_id == conversation_id, Attachment.case_number.is_(None)
        )
        session.execute(loose.values(case_number=case.number))
        record(session, case, "evidence", worker_of(case))
