"""The Rasa input channel that the bot process talks to: one request, one turn, one answer.

`POST /webhooks/xinsheng/turn` takes `{"sender", "text", "message_id", "retry", "metadata"}`
and answers `{"messages": [{"text", "buttons"}], "state": {…}}`. `state` is what the actions
report about the dialogue (open question, progress, case). A failed turn is a 503 and leaves
no trace in the tracker, so it can be tried again; with `retry` set, a turn that had in fact
succeeded is answered from the tracker and not acted twice.
"""

from __future__ import annotations

import os
from typing import Any, Awaitable, Callable, Dict, List, Optional

import structlog
from rasa.core.channels.channel import CollectingOutputChannel, InputChannel, UserMessage
from rasa.shared.core.events import BotUttered, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

from nlu import speed

__all__ = ["XinshengInput", "answer", "recorded_answer"]

logger = structlog.get_logger(__name__)

if not os.environ.get("XINSHENG_STOCK_RASA"):  # the benchmark compares with the stock code path
    speed.install()


class XinshengInput(InputChannel):
    """Our own channel: no streaming, no swallowed errors, a message id that makes turns repeatable."""

    @classmethod
    def name(cls) -> str:
        """The channel's name in the URL."""
        return "xinsheng"

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """The two routes of the channel."""
        blueprint = Blueprint("xinsheng", __name__)

        @blueprint.route("/", methods=["GET"])
        async def health(_: Request) -> HTTPResponse:
            return response.json({"status": "ok"})

        @blueprint.route("/turn", methods=["POST"])
        async def turn(request: Request) -> HTTPResponse:
            call = request.json
            collector = CollectingOutputChannel()
            message = UserMessage(
                call["text"],
                collector,
                call["sender"],
                input_channel=self.name(),
                message_id=call["message_id"],
                metadata=call.get("metadata"),
            )
            try:
                if call.get("retry"):
                    agent = request.app.ctx.agent
                    async with agent.lock_store.lock(call["sender"]):
                        tracker = await agent.tracker_store.retrieve_full_tracker(call["sender"])
                    known = recorded_answer(tracker, call["message_id"])
                    if known is not None:
                        return response.json(known)
                await on_new_message(message)
            except (Exception, speed.TurnAborted) as error:
                logger.error("turn.failed", error=type(error).__name__, reason=str(error)[:80])
                return response.json({"error": type(error).__name__}, status=503)
            return response.json(answer(collector.messages))

        return blueprint


def answer(messages: List[Dict[str, Any]]) -> Dict[str, Any]:
    """Split what Rasa uttered into texts for the worker and the state for the bot process."""
    texts, state = [], {}
    for message in messages:
        custom = message.get("custom")
        if custom:
            state.update(custom)
        elif message.get("text"):
            texts.append({"text": message["text"], "buttons": message.get("buttons") or []})
    return {"messages": texts, "state": state}


def recorded_answer(tracker: Optional[DialogueStateTracker], message_id: str) -> Optional[Dict[str, Any]]:
    """What was answered to this message, or None when it has not been handled."""
    if tracker is None:
        return None
    found = None
    for event in tracker.events:
        if isinstance(event, UserUttered):
            found = [] if event.message_id == message_id else None
        elif isinstance(event, BotUttered) and found is not None:
            found.append({"text": event.text, **event.data})
    return None if found is None else answer(found)
