"""The page behind a link: opens once, keeps what it is given sealed, and says what is wrong beside the field."""

from __future__ import annotations

import re
from datetime import timedelta

import httpx
import pytest
from sqlalchemy import select

from bot.cases.complaint import Draft
from bot.cases.events import history, is_unbroken
from bot.cases.filing import Origin, file
from bot.cases.models import Case
from bot.cases.moving import by_number
from bot.cases.policy import Authority
from bot.conversations.models import Conversation, Message
from bot.database import now
from bot.platform import Platform
from bot.private.keeping import details_of, forget
from bot.private.links import make_link
from bot.private.models import PrivateDetail, PrivateLink
from bot.settings import Settings
from nlu.understanding import Places
from tests.bot.serving import Service, photo

ID = "11010519491231002X"
CARD = "4111111111111111"
NO_FILE = [("health", ("", b"", "application/octet-stream"))]


@pytest.fixture
def platform(service: Service, authority: Authority) -> Platform:
    """The parts of the running application, for what only its own code does."""
    return Platform(Settings(_env_file=None), service.database, authority,
                    Places.from_policy(authority.organisation.policy))  # fmt: skip


def worker(service: Service, platform: Platform, *, language: str = "zh", filed: bool = True) -> tuple[str, str]:
    """A conversation, with a case unless told otherwise, and the path of a fresh link."""
    conversation_id, _ = service.conversation(language)
    with service.database.write() as session:
        if filed:
            draft = Draft(
                kind="complaint", employer="宏远装饰", district="句容市", town="宝华镇",
                name="王建国", phone="+8613812345678",
            )  # fmt: skip
            made = file(session, platform.authority, draft, Origin("web", conversation_id, conversation_id, language))
            session.get_one(Conversation, conversation_id).case_number = made.case.number
        return conversation_id, f"/private/{make_link(session, platform, conversation_id)}"


def case_of(service: Service, conversation_id: str) -> Case:
    with service.database.read() as session:
        number = session.get_one(Conversation, conversation_id).case_number
        found = by_number(session, number or "")
        assert found
        return found


def said(service: Service, conversation_id: str) -> str:
    with service.database.read() as session:
        query = select(Message.text).filter_by(conversation_id=conversation_id).order_by(Message.seq)
        return "\n".join(session.scalars(query))


def test_looking_uses_no_link_up_and_sending_does(service: Service, platform: Platform) -> None:
    conversation, link = worker(service, platform)
    browser = service.client()
    for _ in range(3):  # a chat program looks at a link before the worker does
        shown = browser.get(link)
        assert shown.status_code == 200
        assert shown.headers["cache-control"] == "no-store"
        assert shown.headers["referrer-policy"] == "no-referrer"
    sent = browser.post(link, data={"identity": ID, "consent": "identity"})
    assert sent.status_code == 200
    assert "**************002X" in sent.text
    assert ID not in sent.text
    again = browser.post(link, data={"identity": ID, "consent": "identity"})
    assert (again.status_code, browser.get(link).status_code) == (410, 410)
    assert "安全链接" in again.text  # how to get a new one
    assert "身份证号收到了" in said(service, conversation)
    assert ID not in said(service, conversation)


def test_what_is_kept_is_sealed_and_the_history_names_only_its_kind(service: Service, platform: Platform) -> None:
    conversation, link = worker(service, platform)
    files = [("health", ("诊断书.png", photo(), "image/png"))]
    data = {"identity": ID, "bank_card": "4111 1111 1111 1111", "consent": ["identity", "bank_card", "health"]}
    assert service.client().post(link, data=data, files=files).status_code == 200
    with service.database.read() as session:
        kept = details_of(session, conversation)
        assert sorted(one.kind for one in kept) == ["bank_card", "health", "identity"]
        for one in kept:
            assert ID.encode() not in one.sealed
            assert CARD.encode() not in one.sealed
            assert b"PNG" not in one.sealed
        case = by_number(session, case_of(service, conversation).number)
        assert case
        events = history(session, case)
        assert (events[-1].kind, events[-1].details) == (
            "private_received", {"kinds": ["bank_card", "health", "identity"]}
        )  # fmt: skip
        assert is_unbroken(case, events)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        ({}, "还没有填"),
        ({"identity": ID}, "打勾同意"),
        ({"identity": ID[:-1] + "1", "consent": "identity"}, "可能写错了一位"),
        ({"identity": "123", "consent": "identity"}, "18位"),
        ({"bank_card": "42", "consent": "bank_card"}, "16到19位"),
        ({"identity": ID, "bank_card": CARD, "consent": "identity"}, "打勾同意"),
    ],
)
def test_a_slip_keeps_the_link_and_what_was_typed(
    service: Service, platform: Platform, data: dict[str, str], says: str
) -> None:
    conversation, link = worker(service, platform)
    answer = service.client().post(link, data=data, files=NO_FILE)
    assert answer.status_code == 422
    assert says in answer.text
    for typed in (data.get("identity"), data.get("bank_card")):
        assert not typed or f'value="{typed}"' in answer.text
    with service.database.read() as session:
        assert not details_of(session, conversation)
    assert service.client().get(link).status_code == 200


@pytest.mark.parametrize(
    ("content", "says"), [(b"", "文件是空的"), (b"MZ not a picture", "只收照片"), (photo() * 2000, "太大")]
)
def test_a_file_that_cannot_be_taken_says_why(service: Service, platform: Platform, content: bytes, says: str) -> None:
    _, link = worker(service, platform)
    answer = service.client().post(
        link, data={"consent": "health"}, files=[("health", ("病历.png", content, "image/png"))]
    )
    assert answer.status_code == 422
    assert says in answer.text


def test_a_new_link_replaces_the_old_and_time_ends_it(service: Service, platform: Platform) -> None:
    conversation, old = worker(service, platform)
    other, _ = service.conversation()
    with service.database.write() as session:
        new = f"/private/{make_link(session, platform, conversation)}"
        late = f"/private/{make_link(session, platform, other, now() - timedelta(hours=25))}"
    status = {path: service.client().get(path).status_code for path in (old, new, late, "/private/guess")}
    assert status == {old: 410, new: 200, late: 410, "/private/guess": 410}


def test_a_number_told_again_replaces_the_one_before(service: Service, platform: Platform) -> None:
    conversation, link = worker(service, platform)
    service.client().post(link, data={"identity": "E12345678", "consent": "identity"})
    with service.database.write() as session:
        link = f"/private/{make_link(session, platform, conversation)}"
    service.client().post(link, data={"identity": ID, "consent": "identity"})
    with service.database.read() as session:
        assert [one.shown for one in details_of(session, conversation)] == ["**************002X"]


def test_the_page_speaks_the_language_of_the_chat(service: Service, platform: Platform) -> None:
    _, link = worker(service, platform, language="en")
    assert "Hand in private papers here" in service.client().get(link).text
    assert "18 places" in service.client().post(link, data={"identity": "123"}).text


def test_a_deleted_draft_takes_its_details_along_and_a_filed_case_keeps_them(
    service: Service, platform: Platform
) -> None:
    for filed, left in ((False, 0), (True, 1)):
        conversation, link = worker(service, platform, filed=filed)
        service.client().post(link, data={"identity": ID, "consent": "identity"})
        with service.database.write() as session:
            forget(session, session.get_one(Conversation, conversation))
            assert len(details_of(session, conversation)) == left


def csrf_of(page: httpx.Response) -> str:
    found = re.search(r'name="csrf" value="([^"]+)"', page.text)
    assert found
    return found[1]


def test_an_officer_opens_a_number_with_a_reason_that_stays(service: Service, platform: Platform) -> None:
    conversation, link = worker(service, platform)
    service.client().post(link, data={"identity": ID, "consent": "identity"})
    case, officer = case_of(service, conversation), service.browser()
    path = f"/staff/cases/{case.number}"
    shown = officer.get(path)
    assert "**************002X" in shown.text
    assert ID not in shown.text
    with service.database.read() as session:
        [detail] = details_of(session, conversation)
    form = {"csrf": csrf_of(shown), "what": detail.id}
    assert "请写上理由" in officer.post(f"{path}/identity/open", data={**form, "reason": " "}).text
    opened = officer.post(f"{path}/identity/open", data={**form, "reason": "核对身份后立案"})
    assert ID in opened.text
    assert opened.headers["cache-control"] == "no-store"
    contact = officer.post(f"{path}/identity/open", data={**form, "what": "contact", "reason": "打电话核实"})
    assert "王建国" in contact.text
    assert "13812345678" in contact.text
    assert "核对身份后立案" in officer.get(path).text
    with service.database.read() as session:
        found = by_number(session, case.number)
        assert found
        reads = [(one.actor, one.details, one.reason) for one in history(session, found) if one.kind == "private_read"]
    assert reads == [("zhou", {"kind": "identity"}, "核对身份后立案"), ("zhou", {"kind": "contact"}, "打电话核实")]


def test_papers_come_as_a_file_that_no_page_runs(service: Service, platform: Platform) -> None:
    conversation, link = worker(service, platform)
    files = [("health", ("诊断书.png", photo(), "image/png"))]
    service.client().post(link, data={"consent": "health"}, files=files)
    case, officer = case_of(service, conversation), service.browser()
    with service.database.read() as session:
        [detail] = details_of(session, conversation)
    form = {"csrf": csrf_of(officer.get(f"/staff/cases/{case.number}")), "what": detail.id, "reason": "工伤"}
    answer = officer.post(f"/staff/cases/{case.number}/identity/open", data=form)
    assert answer.content == photo()
    assert answer.headers["content-disposition"].startswith("attachment")
    assert "sandbox" in answer.headers["content-security-policy"]


@pytest.mark.parametrize("role", ["agent", "dispatcher", "town_squad", "grid_assistant"])
def test_other_roles_neither_see_nor_ask(service: Service, platform: Platform, role: str) -> None:
    conversation, _ = worker(service, platform)
    case, other = case_of(service, conversation), service.browser(f"{role}1", role=role, unit="3211")
    shown = other.get(f"/staff/cases/{case.number}")
    assert "/identity/" not in shown.text
    form = {"csrf": csrf_of(shown), "what": "contact", "reason": "x"}
    for verb in ("open", "ask"):
        assert other.post(f"/staff/cases/{case.number}/identity/{verb}", data=form).status_code == 403


def test_a_detail_of_another_worker_is_not_there(service: Service, platform: Platform) -> None:
    mine, _ = worker(service, platform)
    other, link = worker(service, platform)
    service.client().post(link, data={"identity": ID, "consent": "identity"})
    with service.database.read() as session:
        [detail] = details_of(session, other)
    officer, case = service.browser(), case_of(service, mine)
    form = {"csrf": csrf_of(officer.get(f"/staff/cases/{case.number}")), "what": detail.id, "reason": "x"}
    assert officer.post(f"/staff/cases/{case.number}/identity/open", data=form).status_code == 404


def test_an_officer_asks_by_a_link_in_the_chat(service: Service, platform: Platform) -> None:
    conversation, old = worker(service, platform)
    case, officer = case_of(service, conversation), service.browser()
    form = {"csrf": csrf_of(officer.get(f"/staff/cases/{case.number}"))}
    assert "已发给劳动者" in officer.post(f"/staff/cases/{case.number}/identity/ask", data=form).text
    found = re.findall(r"http://\S+(/private/\S+)", said(service, conversation))
    assert service.client().get(found[-1]).status_code == 200
    assert service.client().get(old).status_code == 410


def test_details_sealed_under_another_secret_say_so(service: Service, platform: Platform) -> None:
    conversation, link = worker(service, platform)
    service.client().post(link, data={"identity": ID, "consent": "identity"})
    with service.database.write() as session:
        [detail] = details_of(session, conversation)
        session.get_one(PrivateDetail, detail.id).sealed = b"sealed elsewhere"
    officer, case = service.browser(), case_of(service, conversation)
    form = {"csrf": csrf_of(officer.get(f"/staff/cases/{case.number}")), "what": detail.id, "reason": "x"}
    assert "再交一次" in officer.post(f"/staff/cases/{case.number}/identity/open", data=form).text


def test_only_digests_of_links_are_stored(service: Service, platform: Platform) -> None:
    conversation, link = worker(service, platform)
    with service.database.read() as session:
        [row] = session.scalars(select(PrivateLink).filter_by(conversation_id=conversation)).all()
        assert link.removeprefix("/private/") not in row.token_hash
