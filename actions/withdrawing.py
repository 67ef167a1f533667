"""Taking a filed complaint back."""

from __future__ import annotations

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict
from sqlalchemy.orm import Session

from actions.base import (
    ask_beside,
    cause_of,
    conversation_and_case,
    language_of,
    message_of,
    open_case,
    report_settled,
    worker_of,
)
from bot.cases.amending import as_filed
from bot.cases.events import record
from bot.cases.lifecycle import moves, stage_of
from bot.cases.moving import move
from bot.conversations.ownership import request_person
from bot.delivery.rendering import button, render, yuan
from bot.platform import Platform
from nlu.understanding.answers.part_paid import paid_all

__all__ = ["Withdraw"]


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
        case = await self._platform.database.look(open_case, tracker.sender_id)
        if case is None:
            dispatcher.utter_message(text=render("nothing_to_withdraw", language))
            return [FollowupAction("complaint_form")] if tracker.active_loop.get("name") else []
        paid = message_of(tracker).entities.get("paid")
        if paid or paid_all(message_of(tracker).text):
            await self._platform.database.run(self._note_payment, tracker.sender_id, paid)
        dispatcher.utter_message(
            text=render("withdraw_question", language, number=case.number),
            buttons=[
                button(language, "我自己要撤回", "I want to withdraw", "/affirm", to="withdraw"),
                button(language, "我是被逼的", "Somebody forces me", "/forced"),
                button(language, "不撤了", "Do not withdraw", "/deny", to="withdraw"),
            ],
        )
        return ask_beside(dispatcher, tracker, "withdraw")

    @staticmethod
    def _note_payment(session: Session, conversation_id: str, paid: float | None) -> None:
        """She has paid the last 6,500, I want to withdraw: the money is told of as well."""
        _, case = conversation_and_case(session, conversation_id)
        if case is None:
            return
        owed = as_filed(case).amount_yuan
        kind = "received_part" if paid and owed and paid < owed else "received"
        record(session, case, kind, worker_of(case), reason=yuan(paid) if paid else "")

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
        move(session, self._platform.authority, case, "withdrawn", worker_of(case), reason="", cause_id=cause_id)
        return ""
