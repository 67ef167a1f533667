"""The words to the worker: every event in both languages, rendered with what its callers give."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from jinja2 import Environment, TemplateNotFound, UndefinedError, meta

from bot.cases.lifecycle import CaseLife
from bot.cases.models import Case, Complaint, Deadline
from bot.cases.notices import notice
from bot.cases.policy import Authority
from bot.delivery.rendering import local_time, render, say_date, yuan
from bot.settings import ROOT

FOLDER = ROOT / "bot" / "templates" / "messages"
EVENTS = {language: sorted(path.stem for path in (FOLDER / language).glob("*.txt")) for language in ("zh", "en")}
STATES = [str(state.value) for state in CaseLife.states]
NOTICES = sorted({"closed" if state.startswith("closed_") else state for state in STATES})
NOON = datetime(2026, 11, 20, 4, 0, tzinfo=UTC)

# The other callers: bot.conversations, actions
CALLS: dict[str, dict[str, Any]] = {
    "readback": {"lines": [("谁欠的", "宏远装饰"), ("人数", "12人")], "noted": ["受了伤"]},
    "progress": {"number": "XS1", "state": "查处中", "since": "11月20日", "unit": "句容大队", "phone": "12333",
                 "officer": None, "next_step": "查完", "next_due": None, "facts": "宏远装饰，3人", "news": None,
                 "urgency": None, "others": [], "is_withdrawn": True},
    "news": {"kind": "received_part", "day": "11月20日", "money": "2,000", "is_off": True},
    "no_other": {"number": "XS1"},
    "queued": {"urgent": False, "ahead": 3, "minutes": 40, "opens": None},
    "amend_question": {"number": "XS1"},
    "board_left": {},
    "board_question": {"lines": [("工地", "翡翠湾"), ("总包", "宏远建设")]},
    "board_taken": {"contractor": "宏远建设"},
    "amended": {"number": "XS1", "lines": [("人数", "8人")], "kept": True, "same": False, "recount": True},
    "undone": {"number": "XS1", "lines": [("人数", "8人")], "kept": True},
    "amend_closed": {"number": "XS1"},
    "after_withdrawal": {"number": "XS1"},
    "remark_kept": {"number": "XS1"},
    "withdraw_question": {"number": "XS1"},
    "withdraw_checked": {"number": "XS1"},
    "my_data": {"lines": [("人数", "8人")], "cases": [("XS1", "查处中", [("人数", "8个")])], "details": []},
    "gathering": {
        "representatives": 5, "address": "中心", "phone": "12333", "opens": "08:30", "closes": "17:30", "filed": False,
    },
    "draft_reminder": {"left": 3},
    "draft_purge_notice": {"days": 3},
    "money_check": {"number": "XS1"},
    "received_part": {"money": "2,000", "rest": "5,000"},
    "filed_before": {"number": "XS1"},
    "sensitive": {"link": "https://x/private/t", "hours": 24, "unit": "中心"},
    "private_link": {"link": "https://x/private/t", "hours": 24, "unit": "中心"},
    "private_asked": {"link": "", "hours": 24, "unit": "中心"},
    "private_received": {"named": ["身份证号"]},
    "amend_which_sum": {"money": "3,000"},
    "danger_denied": {"what": "打人"},
    "handed_back": {"filed": True},
    "no_wage": {"money": "5,000"},
    "other_firm": {"words": "饭店欠2400，快递站欠1800"},
    "safety": {"danger": "confinement"},
    "safety_relief": {"other": True},
    "distress": {"other": True},
    "waiting_urgent": {"danger": "injury", "where": None},
}  # fmt: skip
PLAIN = ("amend_phone", "amend_unclear",
         "draft_purged", "forced", "injured", "kept", "language", "no_case",
         "not_received", "not_text", "nothing_open", "nothing_to_withdraw", "queue_left", "received", "received_all",
         "retaliation",
         "safety_go_on", "stumbled", "taken", "taken_back",
         "undo_left", "digits_missing", "unknown_case", "voice", "withdraw_left")  # fmt: skip


def a_case(**values: Any) -> Case:
    due = NOON + timedelta(days=7)
    return Case(
        **{
            "number": "XS2611200000006", "state": "submitted", "colour": "yellow", "unit": "321183011",
            "created_at": NOON, "updated_at": NOON, "officer": None,
            "complaint": Complaint(employer="宏远装饰", name="王建国", phone="+8613812345678", facts={}),
            "deadlines": [
                Deadline(kind="acceptance", due=due, estimated=False),
                Deadline(kind="investigation", due=due + timedelta(days=90), estimated=True),
            ],
            **values,
        }
    )  # fmt: skip


def test_every_event_has_its_twin() -> None:
    assert EVENTS["zh"] == EVENTS["en"]


def test_every_template_has_a_caller_here() -> None:
    assert set(EVENTS["zh"]) == {*NOTICES, *CALLS, *PLAIN}


@pytest.mark.parametrize("event", EVENTS["zh"])
def test_twins_use_the_same_values(event: str) -> None:
    used = [
        meta.find_undeclared_variables(Environment().parse((FOLDER / language / f"{event}.txt").read_text()))
        for language in ("zh", "en")
    ]
    assert used[0] == used[1]


def is_finished(text: str) -> bool:
    return bool(text) and not {"{", "}"} & set(text) and "None" not in text and "Undefined" not in text


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("officer", [None, "张明"])
@pytest.mark.parametrize("event", NOTICES)
def test_a_step_of_a_case_is_told(authority: Authority, event: str, officer: str | None, language: str) -> None:
    text = notice(authority, a_case(officer=officer), event, language, reason="材料齐了")
    assert is_finished(text)
    if event not in ("needs_material",):
        assert "XS2611200000006" in text or event == "merged"
    assert "王建国" not in text  # a locked screen shows no name,
    assert "138" not in text  # no phone,
    assert "宏远" not in text  # and no employer


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("event", [*CALLS, *PLAIN])
def test_the_other_words_are_said(event: str, language: str) -> None:
    assert is_finished(render(event, language, **CALLS.get(event, {})))


@pytest.mark.parametrize("event", EVENTS["en"])
def test_english_is_english(event: str) -> None:
    assert not any("一" <= letter <= "鿿" for letter in (FOLDER / "en" / f"{event}.txt").read_text())


@pytest.mark.parametrize(
    ("colour", "zh", "en"),
    [("red", "很急", "very urgent"), ("orange", "比较急", "is urgent"), ("yellow", "会联系您", "will contact you")],
)
def test_the_receipt_says_how_urgent_it_is_and_promises_only_what_the_law_says(
    authority: Authority, colour: str, zh: str, en: str
) -> None:
    for language, words, day in (("zh", zh, "11月27日"), ("en", en, "27 Nov")):
        text = notice(authority, a_case(colour=colour), "submitted", language)
        assert words in text
        assert day in text


def test_a_date_that_rests_on_an_unpublished_calendar_is_marked(authority: Authority) -> None:
    assert "2月25日（预计）" in notice(authority, a_case(), "accepted", "zh")
    assert "25 Feb (expected)" in notice(authority, a_case(), "accepted", "en")


def test_a_unit_that_the_policy_no_longer_has_is_answered_for_by_the_city(authority: Authority) -> None:
    assert "镇江市劳动保障监察支队" in notice(authority, a_case(unit="gone"), "triaged", "zh")


def test_progress_names_officer_and_next_date_only_when_there_are_any() -> None:
    values = {**CALLS["progress"], "officer": "张明", "next_due": "11月27日"}
    assert "张明" in render("progress", "zh", **values)
    assert "下一步：查完，最晚11月27日" in render("progress", "zh", **values)
    assert "最晚" not in render("progress", "zh", **CALLS["progress"])


@pytest.mark.parametrize(
    ("kind", "money", "is_off", "said"),
    [("received", None, True, "钱到了"), ("not_received", None, True, "钱没到"),
     ("received_part", "2,000", True, "到了2,000元，上面的数已经减掉了"),
     ("received_part", "2,000", False, "到了2,000元，上面的数还没减"), ("received_part", None, True, "到了一部分")],
)  # fmt: skip
def test_progress_says_what_was_told_of_the_money_last(kind: str, money: str | None, is_off: bool, said: str) -> None:
    news = render("news", "zh", kind=kind, day="11月20日", money=money, is_off=is_off)
    assert said in news
    assert news in render("progress", "zh", **{**CALLS["progress"], "news": news})


def test_first_in_the_queue_is_not_told_of_nobody() -> None:
    assert "您前面还有3位" in render("queued", "zh", urgent=False, ahead=3, minutes=40, opens=None)
    assert "前面" not in render("queued", "zh", urgent=False, ahead=0, minutes=10, opens=None)


def test_out_of_hours_the_next_opening_is_told() -> None:
    text = render("queued", "zh", urgent=False, ahead=2, minutes=30, opens="11月23日 08:30")
    assert "11月23日 08:30上班后回您" in text
    assert "分钟" not in text


def test_a_missing_value_and_an_unknown_event_are_errors_not_gaps() -> None:
    with pytest.raises(UndefinedError):
        render("progress", "zh", number="XS1")
    with pytest.raises(TemplateNotFound):
        render("no_such_event", "zh")


def test_what_a_worker_typed_is_never_a_template() -> None:
    assert "{{ 7*7 }}<b>" in render("readback", "zh", lines=[("谁欠的", "{{ 7*7 }}<b>")], noted=[])


@pytest.mark.parametrize(
    ("value", "shown"),
    [(98000, "98,000"), (98000.0, "98,000"), (1250.5, "1,250.50"), (0, "0"), (10_468_800, "10,468,800"), (None, "?")],
)
def test_sums_as_people_write_them(value: float | None, shown: str) -> None:
    assert yuan(value) == shown


def test_times_are_those_of_china() -> None:
    late = datetime(2026, 11, 20, 16, 30, tzinfo=UTC)
    assert local_time(late) == "2026-11-21 00:30"
    assert (say_date(late, "zh"), say_date(late, "en")) == ("11月21日", "21 Nov")


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("danger", ["self_harm", "confinement", "violence", "injury"])
def test_every_danger_has_its_own_help_and_the_three_numbers(danger: str, language: str) -> None:
    text = render("safety", language, danger=danger)
    assert all(number in text for number in ("110", "120", "12356"))
    assert ("12110" in text) == (danger in ("confinement", "violence"))  # who is overheard writes


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_place_told_in_danger_is_said_back(language: str) -> None:
    assert "新坝" in render("waiting_urgent", language, danger="confinement", where="新坝")


def test_a_crowd_that_is_told_of_after_filing_is_not_told_to_register() -> None:
    values = CALLS["gathering"]
    assert "登记完" in render("gathering", "zh", **values)
    assert "登记完" not in render("gathering", "zh", **{**values, "filed": True})
