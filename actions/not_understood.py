"""What no rule knows an answer to."""

from __future__ import annotations

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict
from sqlalchemy.orm import Session

from actions.base import conversation_and_case, language_of, message_of
from actions.messages import TOPICS
from actions.remarks import keep, tells_something
from bot.cases.lifecycle import stage_of
from bot.delivery.rendering import button, render
from bot.platform import Platform
from nlu.understanding.answers.choices import asks

__all__ = ["NotUnderstood"]


class NotUnderstood(Action):
    """The fallback. It emits no `UserUtteranceReverted`, which would make every later turn replay the history."""

    def __init__(self, platform: Platform) -> None:
        self._platform = platform

    def name(self) -> str:
        """The name in the rules and in config.yml."""
        return "action_not_understood"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        """Say what can be done here, with buttons; what the urgency rules name was heard all the same."""
        message = message_of(tracker)
        topic = message.entities.get("asked")
        events: list[EventType] = []
        if topic:  # 人家要身份证不，我老公在外地
            dispatcher.utter_message(response=TOPICS[topic])
        elif not tracker.get_slot("case_number"):
            dispatcher.utter_message(response="utter_ask_rephrase")
        elif message.is_noted or message.is_pressing:
            dispatcher.utter_message(response="utter_noted_filed")
        else:
            events = await self._about_the_case(dispatcher, tracker)
        # As the last resort of the policy it would be chosen again and again: no rule knows what comes after it.
        return events if tracker.active_loop.get("name") else [*events, FollowupAction("action_listen")]

    async def _about_the_case(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Who tells something of the filed case may have it put there, so that it is not lost."""
        language, text = language_of(tracker), message_of(tracker).text
        number, state = await self._platform.database.look(_case_of, tracker.sender_id)
        if number and state == "withdrawn":  # can you open it again?
            again = button(language, "重新办", "Open it again", "/resume")
            dispatcher.utter_message(text=render("after_withdrawal", language, number=number), buttons=[again])
            return []
        if not number or stage_of(state) == "closing" or asks(text) or not tells_something(text):
            dispatcher.utter_message(response="utter_ask_rephrase_filed")
            return []
        await keep(self._platform, tracker)
        dispatcher.utter_message(
            text=render("remark_kept", language, number=number),
            buttons=[
                button(language, "人工", "A person", "/human"),
                button(language, "查进度", "Progress", "/progress"),
                button(language, "另外投诉", "Another complaint", "/file"),
            ],
        )
        return []


def _case_of(session: Session, conversation_id: str) -> tuple[str | None, str]:
    """The number and the state of the case that was filed here last."""
    _, case = conversation_and_case(session, conversation_id, lock=False)
    return (case.number, case.state) if case is not None else (None, "")
