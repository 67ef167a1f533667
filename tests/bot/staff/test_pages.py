"""The console: log-in, forms that only our own pages can send, and pages that keep to the own part of the tree."""

from __future__ import annotations

import re
from collections.abc import Callable

import httpx
import pytest

from bot.conversations.attachments import Upload, store
from bot.conversations.models import Conversation
from tests.bot.serving import Service, serve

FILING = {"channel": "window", "employer": "宏远装饰<script>", "district": "句容市", "town": "宝华镇", "headcount": 3,
          "name": "王建国", "phone": "13812345678"}  # fmt: skip


def filed(service: Service, external_id: str) -> str:
    number: str = (
        service.key("channel").post("/api/v1/cases", json={**FILING, "external_id": external_id}).json()["number"]
    )
    return number


def csrf_of(page: httpx.Response) -> str:
    found = re.search(r'name="csrf" value="([^"]+)"', page.text)
    assert found
    return found[1]


@pytest.mark.parametrize(
    "path", ["/staff", "/staff/chats", "/staff/cases/XS1", "/staff/chats/x", "/staff/attachments/x"]
)
def test_without_a_log_in_every_page_leads_to_it(service: Service, path: str) -> None:
    answer = service.client().get(path)
    assert (answer.status_code, answer.headers["location"]) == (303, "/staff/login")
    live = service.client().get(path, headers={"HX-Request": "true"})
    assert (live.status_code, live.headers["hx-redirect"]) == (401, "/staff/login")


def test_a_wrong_name_and_a_wrong_password_look_the_same(service: Service) -> None:
    service.browser("zhou")
    answers = [
        service.client().post("/staff/login", data={"username": username, "password": "wrong"})
        for username in ("zhou", "nobody")
    ]
    assert {answer.status_code for answer in answers} == {401}
    assert answers[0].text == answers[1].text


def test_the_cookie_is_out_of_reach_for_scripts_and_other_sites(service: Service) -> None:
    service.browser("zhou")
    answer = service.client().post("/staff/login", data={"username": "zhou", "password": "pass word"})
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie


def test_the_list_and_the_case_show_reasons_and_no_identity(service: Service) -> None:
    number, zhou = filed(service, "page-1"), service.browser()
    listed, page = zhou.get("/staff"), zhou.get(f"/staff/cases/{number}")
    assert number in listed.text
    assert page.status_code == 200
    for answer in (listed, page):
        assert "王建国" not in answer.text
        assert "13812345678" not in answer.text
        assert "宏远装饰<script>" not in answer.text
    assert "138****5678" in page.text
    assert "宏远装饰&lt;script&gt;" in page.text
    assert "Y00" in page.text


def test_a_case_elsewhere_is_not_there(service: Service) -> None:
    number, stranger = filed(service, "page-2"), service.browser("wu", unit="321181")
    assert number not in stranger.get("/staff").text
    assert stranger.get(f"/staff/cases/{number}").status_code == 404


@pytest.mark.parametrize(
    ("path", "status", "told"),
    [
        ("/staff/nothing", 404, "不归您的单位管"),
        ("/staff/cases/XS0", 403, "您的角色不能"),
        ("/staff/chats", 403, "您的角色不能看对话"),
    ],
)
def test_what_cannot_be_opened_is_a_page_with_a_way_back(service: Service, path: str, status: int, told: str) -> None:
    browser = service.browser("admin", role="admin", unit="3211")
    answer = browser.get(path, headers={"Accept": "text/html,application/xhtml+xml"})
    assert answer.status_code == status
    assert told in answer.text
    assert 'href="/staff"' in answer.text
    for other in ({"Accept": "application/json"}, {"Accept": "text/html", "HX-Request": "true"}):
        assert "detail" in browser.get(path, headers=other).json()


@pytest.mark.parametrize("path", ["/staff/cases/XS0", "/staff/chats/x"])
def test_what_is_not_there_is_said_in_the_language_of_the_console(service: Service, path: str) -> None:
    answer = service.browser("li", role="agent", unit="3211").get(path, headers={"Accept": "text/html"})
    assert answer.status_code == 404
    assert "没有这一页" in answer.text
    assert "No such" not in answer.text


def test_a_move_needs_the_token_of_the_form(service: Service) -> None:
    number, zhou = filed(service, "page-3"), service.browser()
    other = service.browser("li", role="agent", unit="3211")
    page = zhou.get(f"/staff/cases/{number}")
    move = f"/staff/cases/{number}/move"
    body = {"to": "triaged", "reason": "核实"}
    assert zhou.post(move, data=body).status_code == 403
    assert zhou.post(move, data={**body, "csrf": "wrong"}).status_code == 403
    assert zhou.post(move, data={**body, "csrf": csrf_of(other.get("/staff"))}).status_code == 403
    assert "已提交" in zhou.get(f"/staff/cases/{number}").text
    moved = zhou.post(move, data={**body, "csrf": csrf_of(page)})
    assert moved.status_code == 200
    assert "已分办" in moved.text


def test_a_session_calls_the_api_only_with_its_token(service: Service) -> None:
    number, zhou = filed(service, "page-4"), service.browser()
    body = {"to": "triaged", "reason": "核实"}
    path = f"/api/v1/cases/{number}/transitions"
    assert zhou.get(f"/api/v1/cases/{number}").status_code == 200
    assert zhou.post(path, json=body).status_code == 403
    assert zhou.post(path, json=body, headers={"X-CSRF-Token": "wrong"}).status_code == 403
    token = csrf_of(zhou.get("/staff"))
    assert zhou.post(path, json=body, headers={"X-CSRF-Token": token}).status_code == 200


def test_a_move_without_a_reason_or_out_of_turn_says_what_is_wrong(service: Service) -> None:
    number, zhou = filed(service, "page-5"), service.browser()
    token = csrf_of(zhou.get("/staff"))
    move = f"/staff/cases/{number}/move"
    assert "请写上理由" in zhou.post(move, data={"to": "triaged", "reason": "  ", "csrf": token}).text
    assert "这一步现在不能走" in zhou.post(move, data={"to": "closed_paid", "reason": "x", "csrf": token}).text
    assert "已提交" in zhou.get(f"/staff/cases/{number}").text


def test_what_was_typed_stays_when_a_move_cannot_be_made(service: Service) -> None:
    number, zhou = filed(service, "page-6"), service.browser()
    said = {"to": "closed_paid", "reason": "已经核实", "officer": "王强", "csrf": csrf_of(zhou.get("/staff"))}
    page = zhou.post(f"/staff/cases/{number}/move", data=said).text
    assert "已经核实</textarea>" in page
    assert 'value="王强"' in page


def test_enter_in_a_field_chooses_no_move(service: Service) -> None:
    page = service.browser().get(f"/staff/cases/{filed(service, 'page-7')}").text
    form = page[page.index('class="moves" method="post" action="/staff/cases/') :]
    assert form.index("<button disabled hidden>") < form.index('<button name="to"')


def test_a_case_is_found_by_its_number_and_the_list_is_not_kept_by_the_browser(service: Service) -> None:
    number, zhou = filed(service, "page-8"), service.browser()
    other = filed(service, "page-9")
    found = zhou.get("/staff", params={"words": number.lower()})
    assert number in found.text
    assert other not in found.text
    assert found.headers["cache-control"] == "no-store"


def test_a_chat_about_a_case_elsewhere_is_not_there(service: Service) -> None:
    conversation, _ = service.conversation()
    number = filed(service, "page-10")  # 句容
    with service.database.write() as session:
        found = session.get_one(Conversation, conversation)
        found.case_number, found.owner = number, "queue"
    danyang = service.browser("squad-danyang", role="town_squad", unit="321181007")
    baohua = service.browser("squad-baohua", role="town_squad", unit="321183011")
    assert baohua.get(f"/staff/chats/{conversation}").status_code == 200
    assert conversation in baohua.get("/staff/chats").text
    assert danyang.get(f"/staff/chats/{conversation}").status_code == 404
    assert conversation not in danyang.get("/staff/chats").text
    said = {"csrf": csrf_of(danyang.get("/staff/chats"))}
    assert danyang.post(f"/staff/chats/{conversation}/take", data=said).status_code == 404
    assert danyang.get(f"/api/v1/conversations/{conversation}/messages").status_code == 404


@pytest.mark.parametrize("verb", ["take", "reply", "hand-back"])
def test_chats_need_the_token_of_the_form_too(service: Service, verb: str) -> None:
    conversation, _ = service.conversation()
    agent = service.browser("li", role="agent", unit="3211")
    assert agent.post(f"/staff/chats/{conversation}/{verb}", data={"text": "x"}).status_code == 403


def test_a_chat_is_taken_written_to_and_given_back(service: Service) -> None:
    conversation, worker = service.conversation()
    li, chen = (service.browser(name, role="agent", unit="3211") for name in ("li", "chen"))
    path = f"/staff/chats/{conversation}"
    mine, theirs = csrf_of(li.get("/staff")), csrf_of(chen.get("/staff"))
    assert li.post(f"{path}/take", data={"csrf": mine}).status_code == 200
    assert "这个对话现在归：li" in chen.post(f"{path}/take", data={"csrf": theirs}).text
    assert "还没有写字" in li.post(f"{path}/reply", data={"csrf": mine, "text": "  "}).text
    assert "您好" in li.post(f"{path}/reply", data={"csrf": mine, "text": "您好"}).text
    assert li.post(f"{path}/hand-back", data={"csrf": mine}).status_code == 200
    assert li.post(f"{path}/delete", data={"csrf": mine}).status_code == 404
    log = worker.get(f"/api/v1/conversations/{conversation}/messages").json()["messages"]
    assert [one["author"] for one in log] == ["system", "staff", "system"]


@pytest.mark.parametrize("role", ["grid_assistant", "city_leader", "admin"])
def test_who_does_not_handle_chats_sees_none(service: Service, role: str) -> None:
    conversation, _ = service.conversation()
    somebody = service.browser(role, role=role, unit="3211")
    assert somebody.get("/staff/chats").status_code == 403
    assert somebody.get(f"/staff/chats/{conversation}").status_code == 403


def test_logging_out_ends_the_session_and_needs_the_token(service: Service) -> None:
    zhou = service.browser()
    assert zhou.post("/staff/logout").status_code == 403
    assert zhou.get("/staff").status_code == 200
    token, cookie = csrf_of(zhou.get("/staff")), zhou.cookies["xinsheng_staff"]
    assert zhou.post("/staff/logout", data={"csrf": token}).status_code == 303
    thief = service.client()
    thief.cookies.set("xinsheng_staff", cookie)
    assert thief.get("/staff").status_code == 303


def test_too_many_tries_are_stopped_by_account_and_by_address(fresh_url: Callable[[str], str]) -> None:
    with serve(fresh_url("sqlite"), logins_per_minute=4) as strict:
        client = strict.client()
        codes = [client.post("/staff/login", data={"username": "zhou", "password": "x"}).status_code for _ in range(6)]
        assert codes == [401, 401, 401, 401, 429, 429]
        other = client.post("/staff/login", data={"username": "li", "password": "x"})
        assert other.status_code == 429  # the same address
        assert "请等一分钟" in other.text


def test_the_pages_speak_english_after_an_english_log_in(service: Service) -> None:
    service.browser("zhou")
    browser = service.client()
    assert "Password" in browser.get("/staff/login", params={"lang": "en"}).text
    browser.post("/staff/login", data={"username": "zhou", "password": "pass word", "lang": "en"})
    assert '<html lang="en">' in browser.get("/staff").text


def test_the_page_of_a_case_shows_what_a_notice_board_says(service: Service) -> None:
    number, zhou = filed(service, "page-board"), service.browser()
    conversation, _ = service.conversation()
    with service.database.write() as session:
        photo = store(session, conversation, Upload("board.jpg", "image/jpeg", b"x"))
        photo.case_number = number
        photo.board = {"general_contractor": "宏远<b>建设", "labour_officer": "李晓梅", "phone": "13987654321"}
    page = zhou.get(f"/staff/cases/{number}").text
    assert "总包 宏远&lt;b&gt;建设；劳资专管员 李晓梅；电话 13987654321" in page
