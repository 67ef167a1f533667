"""Case numbers: read out on the phone, typed with one finger, never guessed."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cases.numbers import (
    digest_of,
    find_number,
    is_valid,
    mentions_number,
    new_number,
    new_query_code,
    without_number,
)

DAY = date(2026, 11, 22)


def test_a_number_holds_the_day_and_digits_only() -> None:
    assert re.fullmatch(r"XS261122\d{7}", new_number(DAY))


def test_numbers_of_one_day_do_not_follow_each_other() -> None:
    made = [new_number(DAY) for _ in range(300)]
    assert len(set(made)) > 295
    assert made != sorted(made)


@given(st.dates(date(2024, 1, 1), date(2099, 12, 31)))
def test_every_new_number_is_valid_and_is_found_in_a_text(day: date) -> None:
    number = new_number(day)
    assert is_valid(number)
    assert find_number(f"我的编号是{number}，办到哪了") == number


@given(st.integers(2, 14), st.integers(1, 9))
def test_one_wrong_digit_is_always_noticed(position: int, by: int) -> None:
    number = new_number(DAY)
    wrong = str((int(number[position]) + by) % 10)
    assert not is_valid(number[:position] + wrong + number[position + 1 :])


BODY = "261122483920"
CHECK = next(digit for digit in "0123456789" if is_valid(f"XS{BODY}{digit}"))


@pytest.mark.parametrize(
    "typed",
    [
        f"XS{BODY}{CHECK}",
        f"xs{BODY}{CHECK}",
        f"{BODY}{CHECK}",
        f"XS 261122 483920 {CHECK}",
        f"XS-261122-483920-{CHECK}",
        f"xs 261122-483920 {CHECK} 5678",
        f"编号{BODY}{CHECK}查一下",
        f"0000000000000 XS{BODY}{CHECK}",  # a wrong number first
    ],
)
def test_a_number_is_found_however_it_was_typed(typed: str) -> None:
    assert find_number(typed) == f"XS{BODY}{CHECK}"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "进度",
        "13812345678",
        f"XS{BODY}{(int(CHECK) + 1) % 10}",
        f"9{BODY}{CHECK}",  # a digit too many in front
        f"{BODY}{CHECK}1",  # behind
        f"AXS{BODY}{CHECK}",
        "我们12个人欠108000元",
        "6222021234567890123",
    ],
)
def test_what_is_no_number_is_not_taken_for_one(text: str) -> None:
    assert find_number(text) is None


@pytest.mark.parametrize("number", ["", "XS", f"{BODY}{CHECK}", "XSabc", f"XS{BODY}{CHECK}X"])
def test_malformed_numbers_are_not_valid(number: str) -> None:
    assert not is_valid(number)


NUMBER = f"XS{BODY}{CHECK}"


def test_a_query_code_is_eight_digits_that_nobody_guesses() -> None:
    made = [new_query_code() for _ in range(300)]
    assert all(re.fullmatch(r"\d{8}", code) for code in made)
    assert len(set(made)) > 295


@given(st.from_regex(r"[0-9]{8}", fullmatch=True), st.from_regex(r"[0-9]{8}", fullmatch=True))
def test_of_a_code_only_its_digest_is_kept_and_each_case_has_its_own(code: str, other: str) -> None:
    kept = digest_of(code, NUMBER)
    assert re.fullmatch(r"[0-9a-f]{64}", kept)
    assert kept == digest_of(code, NUMBER)
    assert (kept == digest_of(other, NUMBER)) is (code == other)
    assert kept != digest_of(code, new_number(date(2025, 1, 1)))


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        (f"{NUMBER} 5678", "5678"),
        (f"查{NUMBER}，尾号5678", "查 ，尾号5678"),
        (f"xs 261122-483920-{CHECK} 5678", "5678"),
        (f"{BODY}{CHECK} 04839207", "04839207"),
        ("ＸＳ２６１１２２４８３９２０" + CHECK + " ５６７８", "5678"),  # as a Chinese keyboard writes it
        ("尾号5678", "尾号5678"),
        ("", ""),
    ],
)
def test_beside_the_number_stands_who_asks(text: str, rest: str) -> None:
    assert without_number(text).strip().replace("，", ",") == rest.replace("，", ",")


@pytest.mark.parametrize(
    "text",
    [
        NUMBER,
        NUMBER[:-1] + str((int(CHECK) + 1) % 10),  # mistyped
        "XS2611224839",  # some digits are missing
        "xs 2611",
        "我的编号是261122483920",
        "26112248392071",
    ],
)
def test_what_is_meant_as_a_number_is_noticed_even_when_it_is_wrong(text: str) -> None:
    assert mentions_number(text)


@pytest.mark.parametrize("text", ["", "进度", "13812345678", "我们12个人欠108000元", "xs", "6222021234567890123"])
def test_other_figures_are_not_meant_as_a_number(text: str) -> None:
    assert not mentions_number(text)
