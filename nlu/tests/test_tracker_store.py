"""A long conversation goes on in a fresh session with everything that matters."""

import asyncio

import pytest
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, ActiveLoop, BotUttered, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from nlu.channel import recorded_answer
from nlu.tracker_store import EVENT_LIMIT, ShortTrackerStore

DOMAIN = Domain.load("domain.yml")


@pytest.fixture
def store(tmp_path) -> ShortTrackerStore:
    return ShortTrackerStore(DOMAIN, host=f"sqlite:///{tmp_path / 'rasa.sqlite'}")


def one_turn(tracker: DialogueStateTracker, number: int) -> None:
    tracker.update_with_events(
        [
            UserUttered(f"第{number}句", intent={"name": "help"}, message_id=str(number)),
            ActionExecuted("utter_help"),
            BotUttered(f"回答{number}", {"buttons": []}),
            ActionExecuted("complaint_form"),
            SlotSet("heard", str(number)),
            ActionExecuted("action_listen"),
        ],
        DOMAIN,
    )


async def talk(store: ShortTrackerStore, turns: int, start: int = 0) -> DialogueStateTracker:
    for number in range(start, start + turns):
        tracker = await store.get_or_create_tracker("c1", append_action_listen=False)
        if number == 0:
            tracker.update_with_events(
                [
                    ActiveLoop("complaint_form"),
                    SlotSet("employer", "宏远装饰"),
                    SlotSet("headcount", {"value": 12, "low": 12, "high": 12}),
                    SlotSet("requested_slot", "amount"),
                ],
                DOMAIN,
            )
        one_turn(tracker, number)
        await store.save(tracker)
    return await store.get_or_create_tracker("c1", append_action_listen=False)


def test_facts_form_and_question_survive_the_turn_over(store: ShortTrackerStore) -> None:
    tracker = asyncio.run(talk(store, 60))
    assert tracker.get_slot("employer") == "宏远装饰"
    assert tracker.get_slot("headcount") == {"value": 12, "low": 12, "high": 12}
    assert tracker.active_loop_name == "complaint_form"
    assert tracker.get_slot("requested_slot") == "amount"
    assert tracker.latest_action_name == "action_listen"


def test_the_tracker_stays_short(store: ShortTrackerStore) -> None:
    asyncio.run(talk(store, 120))
    stored = asyncio.run(store.retrieve_full_tracker("c1"))
    assert len(stored.events) <= EVENT_LIMIT + 30


@pytest.mark.parametrize("turns", range(5, 25))
def test_the_last_turn_can_always_be_answered_again(store: ShortTrackerStore, turns: int) -> None:
    """Also when the turn before started a fresh session: a retry must never act twice."""
    asyncio.run(talk(store, turns))
    stored = asyncio.run(store.retrieve_full_tracker("c1"))
    assert recorded_answer(stored, str(turns - 1)) == {
        "messages": [{"text": f"回答{turns - 1}", "buttons": []}],
        "state": {},
    }
    assert recorded_answer(stored, "not heard yet") is None
