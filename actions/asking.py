"""Questions whose words depend on what is known: people and money that are in doubt are asked about in one tap."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions.base import language_of, message_of
from actions.notice_board import FIRMS, confirmed_board
from actions.questions import UNKNOWN, doubt, works_at_employer
from actions.wording import describe, in_words
from bot.delivery.rendering import button

__all__ = ["AskAmount", "AskConsent", "AskEmployer", "AskHeadcount", "AskProject"]


class AskConsent(Action):
    """The notice of what happens with what is said (PIPL Art. 17), in full once and then in one line."""

    def name(self) -> str:
        """The name that the form calls to ask for `consent`."""
        return "action_ask_complaint_form_consent"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """Ask."""
        noticed = tracker.get_slot("noticed") == language_of(tracker)
        if message_of(tracker).intent == "resume":
            noticed = False  # it may have given way to a question of safety
        dispatcher.utter_message(response="utter_question_consent_again" if noticed else "utter_question_consent")
        return [SlotSet("noticed", language_of(tracker))]


class AskEmployer(Action):
    """Who owes; the firms on a notice board that the worker sent are buttons."""

    def name(self) -> str:
        """The name that the form calls to ask for `employer`."""
        return "action_ask_complaint_form_employer"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """Ask."""
        board, language = confirmed_board(tracker.slots), language_of(tracker)
        buttons = [button("zh", board[role], "", "/inform", board=role) for role in FIRMS if role in board]
        if buttons and tracker.get_slot("employer") is None:
            buttons.append(button(language, "不知道", "I don't know", "/dont_know", to="employer"))
            dispatcher.utter_message(response="utter_question_employer_on_board", buttons=buttons)
        else:
            dispatcher.utter_message(response="utter_question_employer")
        return []


class AskProject(Action):
    """Which site; who is owed by a factory or a restaurant is asked whether that is the place."""

    def name(self) -> str:
        """The name that the form calls to ask for `project`."""
        return "action_ask_complaint_form_project"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """Ask."""
        known = tracker.get_slot("project") not in (None, UNKNOWN)
        if works_at_employer(tracker.slots) and not known:
            dispatcher.utter_message(response="utter_question_project_there", employer=tracker.get_slot("employer"))
        else:
            dispatcher.utter_message(response="utter_question_project")
        return []


class AskHeadcount(Action):
    """How many people; of "七八个" whether seven or eight."""

    def name(self) -> str:
        """The name that the form calls to ask for `headcount`."""
        return "action_ask_complaint_form_headcount"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """Ask."""
        if doubt(tracker.slots, "headcount") == "range":
            _ask_which_end(dispatcher, "headcount", tracker.slots["headcount"], language_of(tracker))
        else:
            dispatcher.utter_message(response="utter_question_headcount")
        return []


class AskAmount(Action):
    """How much money; of a range which end; after other people or a payment whether the sum still holds."""

    def name(self) -> str:
        """The name that the form calls to ask for `amount`."""
        return "action_ask_complaint_form_amount"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """Ask."""
        slots, language = tracker.slots, language_of(tracker)
        match doubt(slots, "amount"):
            case "range":
                _ask_which_end(dispatcher, "amount", slots["amount"], language)
            case "recount":
                dispatcher.utter_message(
                    response="utter_question_amount_recount",
                    people=describe("headcount", slots, language),
                    money=describe("amount", slots, language),
                )
            case "monthly":
                wage = in_words("amount", slots["amount"]["stated"], language)
                dispatcher.utter_message(response="utter_question_amount_monthly", money=wage)
            case "uneven" if slots["amount"]["scope"] == UNKNOWN:
                dispatcher.utter_message(response="utter_question_amount_together")
            case "paid":
                paid = in_words("amount", slots["amount"]["paid"], language)
                money = describe("amount", {**slots, "amount": {**slots["amount"], "paid": None}}, language)
                dispatcher.utter_message(response="utter_question_amount_paid", paid=paid, money=money)
            case "part" | "likely" | "part_paid" | "left" | "counted" | "uneven" as why:
                money = describe("amount", slots, language)
                dispatcher.utter_message(response=f"utter_question_amount_{why}", money=money)
            case _:
                dispatcher.utter_message(response="utter_question_amount")
        return []


def _ask_which_end(dispatcher: CollectingDispatcher, slot: str, value: dict[str, Any], language: str) -> None:
    ends = [int(value["low"]), int(value["high"])]
    words = [in_words(slot, end, language) for end in ends]
    buttons = [button("zh", word, word, "/inform", **{slot: end}) for word, end in zip(words, ends, strict=True)]
    buttons.append(button(language, "说不准", "Not sure", "/dont_know", to=slot))
    dispatcher.utter_message(response=f"utter_question_{slot}_range", low=words[0], high=words[1], buttons=buttons)
