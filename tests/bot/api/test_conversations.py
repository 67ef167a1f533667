"""The API of conversations. Rasa is not there, so a message is kept and answered with 202."""

from __future__ import annotations

from typing import Any

import pytest

from tests.bot.serving import Service, photo

EXE = b"MZ\x90\0\x03\0\0\0" + b"\0" * 100


def path(conversation: str, rest: str = "messages") -> str:
    return f"/api/v1/conversations/{conversation}/{rest}"


def log_of(worker: Any, conversation: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = worker.get(path(conversation)).json()["messages"]
    return found


def test_a_conversation_begins_with_a_token_and_an_empty_log(service: Service) -> None:
    answer = service.client().post("/api/v1/conversations", json={})
    assert answer.status_code == 201
    assert set(answer.json()) == {"id", "token"}
    assert log_of(service.client(answer.json()["token"]), answer.json()["id"]) == []


def test_words_are_kept_while_rasa_is_away(service: Service) -> None:
    conversation, worker = service.conversation()
    answer = worker.post(path(conversation), json={"text": "老板欠我三千块"})
    assert answer.status_code == 202
    assert answer.json() == {
        "messages": [], "owner": "bot", "asking": None, "progress": {"done": 0, "total": 0}, "case": None,
    }  # fmt: skip
    assert [(one["seq"], one["author"], one["text"]) for one in log_of(worker, conversation)] == [
        (1, "worker", "老板欠我三千块")
    ]


def test_danger_is_answered_without_rasa(service: Service) -> None:
    conversation, worker = service.conversation()
    assert worker.post(path(conversation), json={"text": "我不想活了"}).status_code in (200, 202)
    for _ in range(40):
        log = log_of(worker, conversation)
        if len(log) == 2:
            break
    assert "12356" in log[1]["text"]
    staff = service.key("agent")
    waiting = staff.get("/api/v1/conversations", params={"owner": "queue"}).json()["conversations"]
    [mine] = [one for one in waiting if one["id"] == conversation]
    assert (mine["urgent"], mine["reason"]) == (True, "danger")


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("which", ["foreign", "made up", "key of a system"])
def test_a_token_that_is_not_this_conversations_finds_nothing(service: Service, method: str, which: str) -> None:
    conversation, _ = service.conversation()
    other, stranger = service.conversation()
    caller = {"foreign": stranger, "made up": service.client("x" * 32), "key of a system": service.key("channel")}[
        which
    ]
    body = {"json": {"text": "x"}} if method == "POST" else {}
    answer = caller.request(method, path(conversation), **body)
    assert answer.status_code == (403 if which == "key of a system" and method == "GET" else 404)
    nowhere = caller.request(method, path("0" * 32), **body)
    assert nowhere.status_code == answer.status_code  # it does not tell what exists
    assert nowhere.text == answer.text
    assert other


@pytest.mark.parametrize(("method", "rest"), [("GET", "messages"), ("POST", "messages"), ("POST", "attachments"),
                                              ("POST", "take"), ("POST", "reply"), ("POST", "hand-back")])  # fmt: skip
def test_without_a_token_nothing_opens(service: Service, method: str, rest: str) -> None:
    conversation, _ = service.conversation()
    body = {"json": {"text": "x"}} if rest in ("messages", "reply") and method == "POST" else {}
    body = {"files": {"file": ("a.png", photo())}} if rest == "attachments" else body
    answer = service.client().request(method, path(conversation, rest), **body)
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"] == "Bearer"


@pytest.mark.parametrize("rest", ["take", "hand-back", "reply"])
def test_a_worker_is_no_staff(service: Service, rest: str) -> None:
    conversation, worker = service.conversation()
    assert worker.post(path(conversation, rest), json={"text": "x"}).status_code == 401


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"text": "x", "admin": True}, 422),
        ({"text": "x", "payload": "/affirm"}, 422),
        ({}, 422),
        ({"text": None}, 422),
        ({"text": 12}, 422),
        ({"text": ["x"]}, 422),
        ({"payload": "/restart"}, 422),
        ({"payload": '/inform{"employer": "x"}'}, 422),
        ({"payload": "/affirm" + " " * 600}, 422),
        ({"text": "x", "client_id": "<script>"}, 422),
        ({"text": "x", "client_id": ""}, 422),
        ({"text": "好" * 4_001}, 413),
        ({"text": "好" * 5_000}, 413),
        ({"text": "好" * 4_000}, 202),
        ({"text": ""}, 202),
        ({"text": "<script>alert(1)</script> {{7*7}} {% raw %} '; DROP TABLE cases; --"}, 202),
        ({"text": "a\x00b\x07c\x1b[31m"}, 202),
        ({"payload": "/affirm"}, 202),
    ],
)
def test_bodies(service: Service, body: dict[str, Any], status: int) -> None:
    conversation, worker = service.conversation()
    assert worker.post(path(conversation), json=body).status_code in ({200, 202} if status == 202 else {status})
    assert len([one for one in log_of(worker, conversation) if one["author"] == "worker"]) == (status == 202)


def test_what_is_typed_is_kept_as_typed_without_control_characters(service: Service) -> None:
    conversation, worker = service.conversation()
    worker.post(path(conversation), json={"text": "<b>{{7*7}}</b>\n\x00\x07好"})
    assert log_of(worker, conversation)[0]["text"] == "<b>{{7*7}}</b>\n好"


def test_the_same_client_id_twice_is_one_message(service: Service) -> None:
    conversation, worker = service.conversation()
    for text in ("十个人", "十个人", "二十个人"):
        assert worker.post(path(conversation), json={"text": text, "client_id": "a-1"}).status_code == 202
    assert [one["text"] for one in log_of(worker, conversation)] == ["十个人"]


def test_one_client_id_in_two_conversations_is_two_messages(service: Service) -> None:
    for _ in range(2):
        conversation, worker = service.conversation()
        worker.post(path(conversation), json={"text": "x", "client_id": "a-1"})
        assert len(log_of(worker, conversation)) == 1


def test_the_log_goes_on_after_a_number(service: Service) -> None:
    conversation, worker = service.conversation()
    for text in "abc":
        worker.post(path(conversation), json={"text": text})
    found = worker.get(path(conversation), params={"after": 2}).json()["messages"]
    assert [one["text"] for one in found] == ["c"]


@pytest.mark.parametrize("after", [-1, "x", 2**40])
def test_a_number_that_is_none(service: Service, after: Any) -> None:
    conversation, worker = service.conversation()
    assert worker.get(path(conversation), params={"after": after}).status_code == 422


@pytest.mark.parametrize(
    ("filename", "content", "status"),
    [
        ("board.png", photo(), 201),
        ("告示牌.jpg", photo(), 201),
        ("../../etc/passwd.png", photo(), 201),
        ("board.jpg", EXE, 415),
        ("page.png", b"<html><script>alert(1)</script></html>", 415),
        ("empty.png", b"", 415),
        ("big.png", photo() + b"\0" * 60_000, 413),
    ],
)
def test_uploads(service: Service, filename: str, content: bytes, status: int) -> None:
    conversation, worker = service.conversation()
    answer = worker.post(path(conversation, "attachments"), files={"file": (filename, content)})
    assert answer.status_code == status
    kept = [one["attachment"] for one in log_of(worker, conversation)]
    if status == 201:
        assert kept == [answer.json()["id"]]
        assert answer.json()["content_type"] == "image/png"
        file = worker.get(path(conversation, f"attachments/{kept[0]}"))
        assert (file.content, file.headers["content-type"]) == (content, "image/png")
        assert "sandbox" in file.headers["content-security-policy"]
        assert file.headers["x-content-type-options"] == "nosniff"
        _, stranger = service.conversation()
        assert stranger.get(path(conversation, f"attachments/{kept[0]}")).status_code == 404
    else:
        assert kept == []
        assert answer.json()["detail"]


def test_a_file_is_only_found_in_its_own_conversation(service: Service) -> None:
    conversation, worker = service.conversation()
    file = worker.post(path(conversation, "attachments"), files={"file": ("a.png", photo())}).json()["id"]
    other, stranger = service.conversation()
    assert stranger.get(path(other, f"attachments/{file}")).status_code == 404


def test_take_reply_and_hand_back(service: Service) -> None:
    conversation, worker = service.conversation()
    li, chen = service.key("agent", name="li"), service.key("agent", name="chen")
    assert li.post(path(conversation, "reply"), json={"text": "您好"}).status_code == 409  # not taken yet
    taken = li.post(path(conversation, "take")).json()
    assert taken["owner"] == "staff"
    conflict = chen.post(path(conversation, "take"))
    assert conflict.status_code == 409
    assert conflict.json()["detail"]["owner"] == "staff"
    assert conflict.json()["detail"]["staff"] == taken["staff"]
    assert chen.post(path(conversation, "reply"), json={"text": "我来"}).status_code == 409
    assert chen.post(path(conversation, "hand-back")).status_code == 409
    assert li.post(path(conversation, "reply"), json={"text": "您好"}).status_code == 200
    own = li.get("/api/v1/conversations", params={"owner": "staff"}).json()["conversations"]
    assert [one["id"] for one in own] == [conversation]
    assert chen.get("/api/v1/conversations", params={"owner": "staff"}).json()["conversations"] == []
    assert li.post(path(conversation, "hand-back")).json()["owner"] == "bot"
    authors = [one["author"] for one in log_of(worker, conversation)]
    assert authors == ["system", "staff", "system"]


@pytest.mark.parametrize("role", ["grid_assistant", "channel", "city_leader", "admin"])
def test_who_does_not_handle_chats(service: Service, role: str) -> None:
    conversation, _ = service.conversation()
    caller = service.key(role)
    assert caller.post(path(conversation, "take")).status_code == 403
    assert caller.get(path(conversation)).status_code == 403
    assert caller.get("/api/v1/conversations").status_code == 403


def test_staff_find_no_conversation_that_does_not_exist(service: Service) -> None:
    agent = service.key("agent")
    for rest, body in (("take", {}), ("hand-back", {}), ("reply", {"json": {"text": "x"}})):
        assert agent.post(path("0" * 32, rest), **body).status_code == 404
    assert agent.get(path("0" * 32)).status_code == 404


def test_the_answers_of_the_api_are_not_kept_by_anybody(service: Service) -> None:
    answer = service.client().post("/api/v1/conversations", json={})
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
