"""The remembered look-ups give what the stock code gives."""

import copy

import pytest
from jsonschema import ValidationError
from rasa.core.actions.action import RemoteAction
from rasa.shared.core import events as rasa_events
from rasa.shared.core.events import Event
from rasa.shared.utils.common import all_subclasses

STOCK_VALIDATE = RemoteAction._validate_action_result
STOCK_RESOLVE = Event.resolve_by_type

from nlu import speed  # noqa: E402  after the stock functions are kept

GOOD = [
    {"events": [], "responses": []},
    {"events": [{"event": "slot", "name": "employer", "value": "宏远装饰"}], "responses": [{"text": "好"}]},
    {"events": [{"event": "action_execution_rejected", "name": "complaint_form"}], "responses": []},
    {"events": [{"event": "followup", "name": "action_listen"}]},
    {},
]
BAD = [
    {"events": "none"},
    {"events": [{"name": "no event type"}], "responses": []},
    {"events": [], "responses": ["text"]},
    {"events": [{"event": "slot", "value": 1}], "responses": []},
    {"events": [], "responses": {}},
]


@pytest.mark.parametrize("result", GOOD)
def test_a_good_answer_passes_both(result: dict) -> None:
    action = RemoteAction("action_any", None)
    assert STOCK_VALIDATE(action, copy.deepcopy(result)) is True
    assert speed.validate_action_result(action, result) is True


@pytest.mark.parametrize("result", BAD)
def test_a_bad_answer_fails_both_in_the_same_place(result: dict) -> None:
    action = RemoteAction("action_any", None)
    with pytest.raises(ValidationError) as stock:
        STOCK_VALIDATE(action, copy.deepcopy(result))
    with pytest.raises(ValidationError) as ours:
        speed.validate_action_result(action, result)
    assert ours.value.message == stock.value.message
    assert list(ours.value.path) == list(stock.value.path)


def test_every_event_type_resolves_as_in_stock() -> None:
    names = {kind.type_name for kind in all_subclasses(Event)}
    assert len(names) > 20
    for name in sorted(names):
        assert speed.resolve_by_type(name) is STOCK_RESOLVE(name)
        assert speed.resolve_by_type(name) is STOCK_RESOLVE(name)  # remembered


def test_an_unknown_event_type_is_as_in_stock() -> None:
    assert STOCK_RESOLVE("no_such_event", rasa_events.SlotSet) is rasa_events.SlotSet
    assert speed.resolve_by_type("no_such_event", rasa_events.SlotSet) is rasa_events.SlotSet
    with pytest.raises(ValueError, match="no_such_event"):
        STOCK_RESOLVE("no_such_event")
    with pytest.raises(ValueError, match="no_such_event"):
        speed.resolve_by_type("no_such_event")
