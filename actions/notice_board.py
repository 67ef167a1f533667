"""The notice board on a photo: what was read off it is shown to the worker, and counts only after a yes.

A board names the works and the firms, not who owes: that is asked, with the firms as buttons.
"""

from __future__ import annotations

import re
from dataclasses import asdict
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.base import ask_beside, language_of
from actions.messages import Message
from actions.questions import UNKNOWN
from actions.readers import READERS
from bot.delivery.rendering import button, render
from bot.labels import label
from nlu.understanding import Places, read

__all__ = ["FIRMS", "NoticeBoard", "board_of", "confirmed_board", "named_on_board", "offer_board"]

FIRMS = ("general_contractor", "subcontractor")
_SHOWN = ("project", *FIRMS, "owner")

_THAT_ONE = re.compile("[那这]一?[家个]|公司$")
_ANY_FIRM = re.compile(r"(?:建筑|建设|劳务|工程|装饰|有限|集团|公司)*.?")  # says nothing of which one

Board = dict[str, str]


def board_of(tracker: Tracker) -> Board | None:
    """What was read off the photo that has just come; None when it shows no board."""
    return (tracker.latest_message.get("metadata") or {}).get("board")


def offer_board(board: Board, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
    """Show what the board says, and ask whether the worker works there."""
    language = language_of(tracker)
    lines = [(label("board", name, language), board[name]) for name in _SHOWN if name in board]
    dispatcher.utter_message(
        text=render("board_question", language, lines=lines),
        buttons=[
            button(language, "是这个工地", "Yes, this site", "/affirm", to="board"),
            button(language, "不是", "No", "/deny", to="board"),
        ],
    )
    return [*ask_beside(dispatcher, tracker, "board"), SlotSet("board", board)]


def confirmed_board(slots: dict[str, Any]) -> Board:
    """The board that the worker said yes to; empty when there is none."""
    board = slots.get("board")
    return board if isinstance(board, dict) and board.get("confirmed") else {}


def named_on_board(slots: dict[str, Any], message: Message) -> dict[str, Any]:
    """Who owes, when the button of a firm on the board was pressed or a part of its name was written."""
    board, role, said = confirmed_board(slots), message.entities.get("board"), message.entities.get("employer")
    part = _THAT_ONE.sub("", said) if isinstance(said, str) else ""
    tells = bool(part) and not _ANY_FIRM.fullmatch(part)
    named = [firm for name in FIRMS if tells and (firm := board.get(name)) and part in firm]
    named = [board[role]] if role in board else named
    return {"employer": named[0]} if len(named) == 1 else {}


class NoticeBoard:
    """Takes the board into the complaint once the worker has said yes."""

    def __init__(self, places: Places) -> None:
        self._places = places

    async def settle(self, yes: bool, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Site and place are known now, as far as they were not; the form goes on, or begins."""
        board = tracker.get_slot("board") or {}
        facts = self._facts(board, tracker.slots) if yes else {}
        events: list[EventType] = [SlotSet(name, value) for name, value in facts.items()]
        events.append(SlotSet("board", {**board, "confirmed": "yes"} if yes else None))
        if tracker.get_slot("requested_slot") in facts:
            events.append(SlotSet("requested_slot", None))  # it has its answer
        values = {"contractor": board.get("general_contractor")} if yes else {}
        dispatcher.utter_message(text=render("board_taken" if yes else "board_left", language_of(tracker), **values))
        in_form = tracker.active_loop.get("name")
        return events if in_form else [*events, FollowupAction("complaint_form")]

    def _facts(self, board: Board, slots: dict[str, Any]) -> dict[str, Any]:
        site = read(board.get("address") or board.get("project", ""), places=self._places).site
        place = READERS["place"](asdict(site)) if site and site.district else None
        said = {"project": board.get("project"), "place": place, "general_contractor": board.get("general_contractor")}
        return {name: value for name, value in said.items() if value and slots.get(name) in (None, UNKNOWN)}
