"""Phone numbers as workers type them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cases.phone import problem_with
from bot.labels import label


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("13812345678", "+8613812345678"),
        ("138 1234 5678", "+8613812345678"),
        ("138-1234-5678", "+8613812345678"),
        ("+86 138 1234 5678", "+8613812345678"),
        ("8613812345678", "+8613812345678"),
        ("008613812345678", "+8613812345678"),
        ("１３８１２３４５６７８", "+8613812345678"),
        ("19912345678", "+8619912345678"),
        ("0511-85012345", "+8651185012345"),
        ("+1 650 253 0000", "+16502530000"),
    ],
)
def test_a_good_number_is_kept_as_e164(typed: str, kept: str) -> None:
    assert problem_with(typed) == (kept, None)


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("1381234567", "too_short"),
        ("138", "too_short"),
        ("1", "not_a_number"),
        ("138123456789", "too_long"),
        ("1381234567890123456789", "too_long"),
        ("12345678901", "no_such_number"),
        ("没有手机", "not_a_number"),
        ("", "not_a_number"),
        ("   ", "not_a_number"),
    ],
)
def test_what_is_wrong_with_a_bad_number(typed: str, problem: str) -> None:
    assert problem_with(typed) == (None, problem)


@given(st.text(max_size=40))
def test_any_text_has_an_answer_and_its_problem_has_words(text: str) -> None:
    number, problem = problem_with(text)
    assert (number is None) != (problem is None)
    if problem:
        assert label("phone_problems", problem, "zh") != label("phone_problems", problem, "en")
