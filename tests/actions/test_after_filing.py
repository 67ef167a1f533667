"""What is made of the words about money that came after filing, and of a language that is refused."""

from __future__ import annotations

from typing import Any

import pytest

from actions.after_filing import _payment
from actions.change_words import AFTER_PAYMENT, INSTEAD, OF_SOME, OF_THE_WHOLE, STILL_OWED, Addition
from actions.hand_over import SwitchLanguage
from actions.messages import Message
from tests.actions.conftest import money, says

OWED, PEOPLE = 7000.0, 2  # yuan, people


def message(text: str, **entities: Any) -> Message:
    return says(text=text, **entities)


@pytest.mark.parametrize(
    ("heard", "is_part", "came"),
    [
        (message("今天给了两千", paid=2000), True, 2000),
        (message("钱到了"), False, None),
        (message("七千都到了", amount=money(7000)), False, 7000),
        (message("钱到了，还差五千", amount=money(5000)), True, 2000),
        (message("got money, 5000 still left", amount=money(5000)), True, 2000),
        (message("给了两千，还差五千", paid=2000, amount=money(5000)), True, 2000),
        (message("老板给了每人两千"), True, 4000),
        (message("he gave 3000 to each of us today"), True, 6000),
        (message("今天给了每人1000，5个人一共5000", paid=5000), True, 5000),
        (message("今儿个周老板给每人一千，两个人一共两千", amount=money(2000)), True, 2000),
        (message("gave each person 1000, 5 persons total 5000", paid=5000), True, 5000),
        (message("钱到了一部分，还差一些"), True, None),
        (message("老板给了我个人5000 别人没给"), True, 5000),
        (message("刚才给我们一人发了2000 一共6000"), True, 6000),
        (message("到手了2千 还差5千", amount=money(5000)), True, 2000),
    ],
)
def test_how_much_of_what_is_owed_came(heard: Message, is_part: bool, came: float | None) -> None:
    payment = _payment(heard)
    assert (payment.is_part_of(OWED), payment.came_of(OWED, PEOPLE)) == (is_part, came)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("说英文", "en"),
        ("看不懂英文，请说中文", "zh"),
        ("英文我看不懂，说中文", "zh"),
        ("english i dont understand, chinese please", "zh"),
        ("i can't read chinese", "en"),
        ("看不懂英文", "zh"),
        ("switch the language", None),
    ],
)
def test_the_language_that_is_refused_is_not_the_one_that_is_wanted(text: str, wanted: str | None) -> None:
    assert SwitchLanguage._wanted(text) == wanted


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("今天给了两千，还差五千", True),
        ("got 2000, 5000 still open", True),
        ("老板发了工资差不多五千", False),
        ("到了年底还欠一万", False),
    ],
)
def test_a_rest_after_a_payment(text: str, told: bool) -> None:
    assert bool(AFTER_PAYMENT.search(text)) is told


@pytest.mark.parametrize(
    ("text", "adds"),
    [
        ("又多一个人 老乡黄建军也没拿到钱15000", Addition(people=1)),
        ("再加一个人 李梅 欠4500 改成2个人 一共12500", Addition(people=1, is_all=True)),
        ("yes this case. Sunil 7800 more", Addition(money=True)),
        ("垫的650没算", Addition(money=True)),
        ("we are 8 more workers now", Addition()),
        ("老板的名字加上去", Addition(name=True)),
        ("人数改成3个", Addition()),
    ],
)
def test_what_is_put_to_what_is_registered(text: str, adds: Addition) -> None:
    assert Addition.of(text) == adds


@pytest.mark.parametrize(
    ("text", "is_whole"),
    [("还差14480", True), ("6250 left", True), ("5,000 are still open.", True), ("还差14480，10月和11月的", False)],
)
def test_what_is_still_open_and_nothing_else(text: str, is_whole: bool) -> None:
    assert bool(STILL_OWED.match(text)) is is_whole


@pytest.mark.parametrize(
    ("text", "of_some", "of_all"),
    [
        ("我说错了 3月扣的不是2300是2500", True, False),
        ("他还押我五百块服装费 说走的时候退 没退", True, False),
        ("后面的瓦工又说是5500不是5200 两个人的", True, False),
        ("怎么变2500了！！一共是17375 只是3月多200", True, True),
        ("欠多少改成14200", False, True),
        ("June 14,000 plus bonus, 24,000 in total", True, True),
    ],
)
def test_a_sum_of_one_month_or_thing_is_not_all_that_is_owed(text: str, of_some: bool, of_all: bool) -> None:
    assert (bool(OF_SOME.search(text)), bool(OF_THE_WHOLE.search(text))) == (of_some, of_all)


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        ("一共改成11360", True),
        ("仲差6000", True),
        ("only 4000 is open", True),
        ("垫了650", False),
        ("丁磊转给我3000", False),
    ],
)
def test_words_by_which_a_sum_stands_in_place_of_the_registered_one(text: str, instead: bool) -> None:
    assert bool(INSTEAD.search(text)) is instead
