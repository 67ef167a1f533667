"""The whole application: OpenAPI held against random calls, operations, actions, headers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
import requests
import schemathesis
from hypothesis import given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import response_schema_conformance, status_code_conformance

from bot.settings import Settings
from tests.bot.serving import Service, serve


@pytest.fixture(scope="module")
def one(fresh_url: Callable[[str], str]) -> Iterator[Service]:
    """The application on SQLite, without limits that the tests would run into."""
    with serve(fresh_url("sqlite"), messages_per_minute=10**6, new_conversations_per_minute=10**6) as found:
        yield found


# The event stream never ends; it is tested elsewhere.
OPERATIONS = [
    "POST /api/v1/conversations",
    "GET /api/v1/conversations",
    "POST /api/v1/conversations/{conversation_id}/messages",
    "GET /api/v1/conversations/{conversation_id}/messages",
    "POST /api/v1/conversations/{conversation_id}/attachments",
    "GET /api/v1/conversations/{conversation_id}/attachments/{attachment_id}",
    "POST /api/v1/conversations/{conversation_id}/take",
    "POST /api/v1/conversations/{conversation_id}/reply",
    "POST /api/v1/conversations/{conversation_id}/hand-back",
    "POST /api/v1/cases",
    "GET /api/v1/cases",
    "GET /api/v1/cases/{number}",
    "POST /api/v1/cases/{number}/transitions",
    "GET /api/v1/cases/{number}/events",
    "GET /healthz",
    "GET /metrics",
]
ENDLESS = "GET /api/v1/conversations/{conversation_id}/events"
NOT_READY = "GET /readyz"  # 503 is its answer while Rasa is away


@pytest.fixture(scope="module")
def documented(one: Service) -> dict[str, Any]:
    """Every operation of the OpenAPI document, by its label."""
    schema = schemathesis.openapi.from_dict(one.client().get("/api/v1/openapi.json").json())
    return {operation.label: operation for operation in (found.ok() for found in schema.get_all_operations())}


@pytest.fixture(scope="module")
def caller(one: Service) -> Iterator[requests.Session]:
    """Somebody who may do most things."""
    with requests.Session() as session:
        session.headers["Authorization"] = one.key("city_detachment", name="schemathesis").headers["authorization"]
        yield session


def test_the_table_of_operations_is_complete(documented: dict[str, Any]) -> None:
    assert sorted(documented) == sorted([*OPERATIONS, ENDLESS, NOT_READY])


@pytest.mark.parametrize("label", OPERATIONS)
def test_no_call_breaks_it_and_every_answer_fits_its_schema(
    one: Service, documented: dict[str, Any], caller: requests.Session, label: str
) -> None:
    @given(case=documented[label].as_strategy())
    @settings(max_examples=25)
    def call(case: schemathesis.Case) -> None:
        answer = case.call(base_url=one.url, session=caller)
        case.validate_response(
            answer, checks=[not_a_server_error, status_code_conformance, response_schema_conformance]
        )

    call()


def test_alive_but_not_ready_without_rasa(one: Service) -> None:
    client = one.client()
    assert client.get("/healthz").json() == {"status": "ok"}
    answer = client.get("/readyz")
    assert (answer.status_code, answer.json()) == (503, {"database": True, "rasa": False})


def test_metrics_count_what_waits(one: Service) -> None:
    conversation, worker = one.conversation()
    worker.post(f"/api/v1/conversations/{conversation}/messages", json={"text": "x"})
    lines = one.client().get("/metrics").text.splitlines()
    [waiting] = [line for line in lines if line.startswith('xinsheng_queue_rows{queue="inbox"}')]
    assert float(waiting.split()[-1]) >= 1
    assert conversation not in "\n".join(lines)


@pytest.mark.parametrize("path", ["/", "/staff/login", "/api/v1/openapi.json", "/healthz"])
def test_no_page_is_framed_sniffed_or_scripted_by_others(one: Service, path: str) -> None:
    headers = one.client().get(path).headers
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert "default-src 'self'" in headers["content-security-policy"]
    assert "unsafe" not in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"


def pieces() -> Iterator[bytes]:
    yield from (b"x" * 10_000 for _ in range(30))


@pytest.mark.parametrize("path", ["/api/v1/conversations", "/staff/login"])
@pytest.mark.parametrize("body", [lambda: b"".join(pieces()), pieces], ids=["length announced", "in pieces"])
def test_a_body_that_is_too_large_is_not_read(one: Service, path: str, body: Callable[[], Any]) -> None:
    headers = {"content-type": "application/json" if "api" in path else "application/x-www-form-urlencoded"}
    answer = one.client().post(path, content=body(), headers=headers)
    assert answer.status_code == 413
    assert "太大" in answer.json()["detail"]


def act(service: Service, name: str, token: str = "") -> httpx.Response:
    return service.client().post(f"/actions?token={token}", json={
        "next_action": name, "sender_id": "x", "version": "3.6.21", "domain": {},
        "tracker": {"sender_id": "x", "slots": {}, "latest_message": {}, "events": [], "active_loop": {},
                    "latest_event_time": 0, "paused": False, "followup_action": None, "latest_input_channel": None,
                    "latest_action_name": None, "latest_action": {}, "conversation_id": "x"},
    })  # fmt: skip


def test_actions_are_run_for_rasa(one: Service) -> None:
    answer = act(one, "action_not_understood")
    assert answer.status_code == 200
    assert [said["response"] for said in answer.json()["responses"]] == ["utter_ask_rephrase"]
    assert act(one, "action_unknown").status_code == 404


def test_actions_are_closed_to_who_has_not_the_token(fresh_url: Callable[[str], str]) -> None:
    with serve(fresh_url("sqlite"), actions_token="secret") as closed:
        assert act(closed, "action_not_understood").status_code == 403
        assert act(closed, "action_not_understood", "wrong").status_code == 403
        assert act(closed, "action_not_understood", "secret").status_code == 200


def test_too_much_from_one_conversation_or_address_is_slowed_down(fresh_url: Callable[[str], str]) -> None:
    with serve(fresh_url("sqlite"), messages_per_minute=3, new_conversations_per_minute=2) as strict:
        conversation, worker = strict.conversation()
        path = f"/api/v1/conversations/{conversation}/messages"
        assert [worker.post(path, json={"text": "x"}).status_code for _ in range(4)] == [202, 202, 202, 429]
        codes = [strict.client().post("/api/v1/conversations", json={}).status_code for _ in range(2)]
        assert codes == [201, 429]


@pytest.mark.parametrize(
    ("values", "missing"),
    [
        ({"mode": "production"}, "XINSHENG_SECRET_KEY"),
        ({"mode": "production", "secret_key": "x"}, "XINSHENG_ACTIONS_TOKEN"),
    ],
)
def test_production_does_not_start_without_its_secrets(values: dict[str, str], missing: str) -> None:
    with pytest.raises(ValueError, match=f"{missing} is not set"):
        Settings(_env_file=None, **values)
    assert Settings(_env_file=None, mode="production", secret_key="x", actions_token="y").mode == "production"


@pytest.mark.parametrize(
    ("public_url", "secret", "webhook"),
    [
        ("", "", ""),
        ("https://x.gov.cn", "", ""),
        ("", "s", ""),
        ("https://x.gov.cn/", "s", "https://x.gov.cn/telegram/webhook"),
    ],
)
def test_the_webhook_needs_an_address_and_a_secret(public_url: str, secret: str, webhook: str) -> None:
    assert Settings(_env_file=None, public_url=public_url, telegram_webhook_secret=secret).webhook_url == webhook
