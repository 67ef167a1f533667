"""Pay that came in part: told with a figure, told without one, and sums that already say what is left."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from nlu.understanding import Places, read
from nlu.understanding.answers.part_paid import paid_all, paid_in_part, paid_some, paid_to_each

POLICY = Path(__file__).parents[2] / "bot" / "policy" / "organisation.yml"
PLACES = Places.from_policy(yaml.safe_load(POLICY.read_text("utf-8")))


@pytest.mark.parametrize(
    "text",
    [
        "工资一共三万，老板给过一点",
        "说好三万，发了一部分",
        "工钱两万，中间给了我们一些",
        "总共四万块，付过几次",
        "一共三万 就给了点生活费",
        "my wage is 30000, he paid some",
        "the whole job is 40k and they gave us a little",
        "we got part of it",
        "老板给了",
        "老板打了点钱过来",
        "老板拨过一点",
    ],
)
def test_some_was_paid_and_nobody_said_how_much(text: str) -> None:
    assert paid_some(text)


@pytest.mark.parametrize(
    "text",
    [
        "欠我三万，前面给了一些",
        "给过一点，还差两万",
        "发了一部分，剩两万没给",
        "一分没给过",
        "给了我一部手机",
        "三万块，给过一万",
        "老板给了点脸色看",
        "he paid some and still owes 20000",
        "they paid some, 9000 left",
        "nothing was paid",
        "he got some friends",
    ],
)
def test_a_sum_that_is_left_and_other_gifts_leave_nothing_in_doubt(text: str) -> None:
    assert not paid_some(text)


@pytest.mark.parametrize(
    ("text", "paid"),
    [
        ("昨天老板给了两千", 2000),
        ("已经给了五千", 5000),
        ("生活费给了三千", 3000),
        ("he gave me 2000", 2000),
        ("paid 5000 already", 5000),
        ("一共三万，给过一万", None),
        ("欠我三万", None),
        ("一人给了两千", None),  # whose, and of how many, is not said
        ("老板没给", None),
    ],
)
def test_what_was_paid_where_nothing_but_that_is_told(text: str, paid: int | None) -> None:
    assert read(text, places=PLACES).paid == paid


@pytest.mark.parametrize(
    ("text", "is_all"),
    [
        ("老板剩下的全给了，13000到齐了", True),
        ("钱都结清了", True),
        ("everything is paid, thank you", True),
        ("i say he paid everything. 0 is left", True),
        ("都给了一半", False),
        ("全给了吗", False),
        ("钱都没给", False),
        ("all 8000 is paid but not the deposit", False),
        ("要是都给了我就不告了", False),
        ("he paid us all 500", False),
        ("he paid me everything except March", False),
    ],
)
def test_whether_all_of_it_came(text: str, is_all: bool) -> None:
    assert paid_all(text) is is_all


@pytest.mark.parametrize(
    ("text", "in_part", "in_full"),
    [
        ("其他人都拿到了 就我没有", True, False),
        ("就我没拿到 其他人都给了", True, False),
        ("我拿到了 其他人没有", True, False),
        ("发了一个月的工资", True, False),
        ("给了一半", True, False),
        ("还没给全", True, False),
        ("he hasn't paid me everything", True, False),
        ("my friend got his money, i not", True, False),
        ("剩下的全给了", False, True),
        ("he paid me everything", False, True),
        ("he paid everything except 3000", False, False),  # which says how much is open
        ("资料都发齐了", False, False),
        ("一分没给", False, False),
        ("一部分都没给", False, False),
        ("he has not paid all of us", False, False),
        ("包工头拿到了，但我们没拿到", False, False),
        ("答应先给一半", False, False),
        ("老板给了两个月的工资条", False, False),
    ],
)
def test_a_part_that_came_is_not_all(text: str, in_part: bool, in_full: bool) -> None:
    assert (paid_in_part(text), paid_all(text)) == (in_part, in_full)


@pytest.mark.parametrize(
    ("text", "each"),
    [
        ("i forgot, 1000 each already paid in advance", 1000),
        ("每人已经支过1500", 1500),
        ("he gave each of us 2,000", 2000),
        ("1000块每人都给了", 1000),
        ("每人欠8400", None),
        ("6,000 each", None),
    ],
)
def test_what_each_of_several_got(text: str, each: float | None) -> None:
    assert paid_to_each(text) == each
