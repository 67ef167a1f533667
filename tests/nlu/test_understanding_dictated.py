"""What a phone writes down of what was said to it: phone numbers figure by figure, wages by the month."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu.understanding import read
from nlu.understanding.answers.monthly import monthly_wage, speaks_of_foreign_money
from nlu.understanding.wording.identity import dictated, identity_numbers, redact
from tests.nlu.test_understanding_danger import PLACES


@pytest.mark.parametrize(
    ("phone", "text"),
    [
        ("13837156209", "俺手机是一三八三七幺五六二零九"),
        ("13837156209", "一三八 三七一五 六二零九"),
        ("13837156209", "138三七一五6209"),
        ("13079012345", "幺三洞拐九零一二三四五"),
        ("1383715620", "幺三八三七幺五六二零"),  # one is missing, which only the form can say
        ("13921580267", "oops, one missing: one three nine two one five eight zero two six seven"),
        ("1392158026", "one three nine two one five eight oh two six"),
        ("13951281123", "13951281122，打错了，最后是23，13951281123"),
        ("13951281122", "13951281122 或者 13951281123"),
    ],
)
def test_a_dictated_phone(phone: str, text: str) -> None:
    reading = read(text, places=PLACES, asking="phone")
    assert (reading.phone, reading.amount) == (phone, None)


@pytest.mark.parametrize(
    "text", ["一百三十八个人", "五六个人，七八万", "三万七千八", "二零二六年九月", "one or two of us"]
)
def test_numbers_that_nobody_dictated(text: str) -> None:
    assert [number for number in identity_numbers(text) if number.kind == "phone"] == []


@given(st.text("零一幺二三十万1358 ,one two", max_size=200))
def test_dictated_figures_are_figures_and_where_they_stand(text: str) -> None:
    for digits, (start, end) in dictated(text):
        assert digits.isdecimal()
        assert 0 <= start < end <= len(text)


@pytest.mark.parametrize(
    ("shown", "text"),
    [
        ("卡号6222****0123", "卡号6222021234567890123"),  # a card also with a slip in it
        ("6222****0123", "6222 0212 3456 7890 123"),
        ("我13812345678", "我13812345678"),
    ],
)
def test_a_card_number_with_a_slip_is_masked(shown: str, text: str) -> None:
    assert redact(text) == shown


@pytest.mark.parametrize(
    ("wage", "text"),
    [
        (7000, "一个月七千"),
        (5500, "每月5500"),
        (5500, "5500一个月"),
        (6500, "月薪6500"),
        (4000, "4k a month"),
        (14000, "Monthly 14,000 RMB, they paid half of August"),
        (None, "三个月七千"),
        (None, "一月份七千"),
        (None, "一天三百"),
        (None, "工资7000"),
        (None, "一个月七千，有时一个月八千"),
    ],
)
def test_the_wage_of_a_month(wage: int | None, text: str) -> None:
    assert monthly_wage(text) == wage


def test_foreign_money() -> None:
    assert speaks_of_foreign_money("about 500 dollars")
    assert not speaks_of_foreign_money("七千块")
