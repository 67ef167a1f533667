"""Two look-ups of Rasa that are asked at every event, remembered.

Measured on this project (see `make bench`): most of a stock turn goes into checking the
JSON *schema* of an action's answer again at every call, and into walking all subclasses
of `Event` for every event that is read back. Neither answer ever changes. A test holds
the results against the stock code.

Two more things that are ours to decide: an action call ships only what our actions read
(slots, the latest message, the active form), and an action that cannot be reached aborts
the turn, so that it is tried again, where stock Rasa goes on in silence.
"""

from __future__ import annotations

import functools
from typing import Any, Dict, Optional, Type

import jsonschema
from jsonschema.validators import validator_for
from rasa.core.actions.action import ActionExecutionRejection, RemoteAction
from rasa.shared.constants import DOCS_BASE_URL
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event
from rasa.shared.core.trackers import DialogueStateTracker, EventVerbosity

__all__ = ["TurnAborted", "install"]

_stock_resolve = Event.resolve_by_type
_stock_run = RemoteAction.run


class TurnAborted(BaseException):
    """An action could not be run. Not an `Exception`, because Rasa swallows those and answers nothing."""


@functools.lru_cache(maxsize=1)
def _validator() -> Any:
    schema = RemoteAction.action_response_format_spec()
    kind = validator_for(schema)
    kind.check_schema(schema)
    return kind(schema)


def validate_action_result(_action: RemoteAction, result: Dict[str, Any]) -> bool:
    """As `RemoteAction._validate_action_result`, with the schema compiled once."""
    error = jsonschema.exceptions.best_match(_validator().iter_errors(result))
    if error is None:
        return True
    error.message += (
        ". Failed to validate Action server response from API, make sure your response from the Action endpoint "
        f"is valid. For more information about the format visit {DOCS_BASE_URL}/custom-actions"
    )
    raise error


@functools.lru_cache(maxsize=256)
def resolve_by_type(type_name: str, default: Optional[Type[Event]] = None) -> Optional[Type[Event]]:
    """As `Event.resolve_by_type`, remembered by name."""
    return _stock_resolve(type_name, default)


def action_call_format(action: RemoteAction, tracker: DialogueStateTracker, domain: Domain) -> Dict[str, Any]:
    """As `RemoteAction._action_call_format`, without the history of the conversation."""
    call = {
        "next_action": action.name(),
        "sender_id": tracker.sender_id,
        "tracker": tracker.current_state(EventVerbosity.NONE),
        "version": "3.6.21",
    }
    call["tracker"]["events"] = []
    return call


async def run(action: RemoteAction, *args: Any) -> Any:
    """As `RemoteAction.run`; a failure ends the turn, a rejection is Rasa's own business."""
    try:
        return await _stock_run(action, *args)
    except ActionExecutionRejection:
        raise
    except Exception as error:
        raise TurnAborted(f"action {action.name()} failed: {type(error).__name__}") from error


def install() -> None:
    """Put these in place of the stock functions, for the whole process."""
    RemoteAction._validate_action_result = validate_action_result
    RemoteAction._action_call_format = action_call_format
    RemoteAction.run = run
    Event.resolve_by_type = staticmethod(resolve_by_type)
