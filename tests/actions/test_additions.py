"""What is added to what was told: the boss of a firm, a colleague, a month."""

from __future__ import annotations

from typing import Any

import pytest

from actions.additions import with_name
from actions.totals import for_other_months
from nlu.understanding.names.parties import is_person
from tests.actions.conftest import FULL, Talk, money, people, says


@pytest.mark.parametrize(
    ("known", "said", "both"),
    [
        ("句容恒通土方", "徐伟", "句容恒通土方（徐伟）"),
        ("马国良", "江苏中跃建设集团", "江苏中跃建设集团（马国良）"),
        ("Jieli Cleaning", "Zhao Lei", "Jieli Cleaning (Zhao Lei)"),
        ("宏远装饰", "宏远装饰公司", "宏远装饰公司"),
        ("张老板", "李老板", "张老板、李老板"),
    ],
)
def test_a_firm_is_written_with_its_boss(known: str, said: str, both: str) -> None:
    assert with_name(known, said) == both


@pytest.mark.parametrize(
    ("name", "is_one"),
    [
        ("马建军", True),
        ("吴姐", True),
        ("老刘", True),
        ("Mr Tan", True),
        ("Sun Qiang", True),
        ("宏远装饰", False),
        ("Feima Delivery", False),
        ("green river vegetable farm", False),
    ],
)
def test_a_person_and_a_firm(name: str, is_one: bool) -> None:
    assert is_person(name) is is_one


def test_the_boss_told_at_the_read_back_stands_beside_the_firm() -> None:
    talk = Talk({**FULL, "consent": True, "employer": "宏远装饰"}, "confirm")
    talk.hears(says(text="还有老板叫孙志刚", employer="孙志刚"))
    assert talk.slots["employer"] == "宏远装饰（孙志刚）"


def test_another_name_in_place_of_a_wrong_one_replaces_it() -> None:
    talk = Talk({**FULL, "consent": True, "employer": "宏远装饰"}, "confirm")
    talk.hears(says("correct", text="不是宏远，老板改成孙志刚", employer="孙志刚", slot="employer"))
    assert talk.slots["employer"] == "孙志刚"


def test_a_colleague_who_is_added_owes_nothing() -> None:
    known = {
        **FULL,
        "consent": True,
        "employer": "老码头饭店",
        "headcount": people(1),
        "amount": money(10_000, "total"),
    }
    talk = Talk(known, "confirm")
    added = {"employer": "徐阿姨", "headcount": people(1), "amount": money(3000)}
    talk.hears(says(text="洗碗的徐阿姨欠3000，加她一个", **added))
    assert (talk.slots["employer"], talk.slots["headcount"]["value"]) == ("老码头饭店", 2)
    assert talk.slots["amount"]["stated"] == 13_000  # whether that is the sum of both is asked
    assert talk.asking == "amount"


@pytest.mark.parametrize(
    ("size", "known", "total"),
    [(1, money(9000, "total"), 9675), (1, money(9000), 9675), (2, money(4500, "per_person"), 9675)],
)
def test_a_sum_on_top_raises_the_one_that_is_read_back(size: int, known: dict[str, Any], total: float) -> None:
    talk = Talk({**FULL, "consent": True, "headcount": people(size), "amount": known}, "confirm")
    talk.hears(says(text="也就是再加675", amount=money(675)))
    assert talk.slots["amount"]["stated"] == total
    assert talk.slots["amount"]["scope"] == ("total" if size > 1 else known["scope"])


def test_one_sum_of_several_is_mended_and_the_total_goes_with_it() -> None:
    talk = Talk({**FULL, "consent": True, "headcount": people(5), "amount": money(88_350, "total")}, "confirm")
    talk.hears(says("correct", text="Asif is 21,800 not 21,300", amount=money(21_800)))
    assert talk.slots["amount"]["stated"] == 88_850
    assert talk.asking == "amount"  # it is asked whether that is right


def test_a_shop_named_where_the_site_was_asked_is_the_site() -> None:
    talk = Talk({**FULL, "consent": True, "employer": "许老板", "project": None, "confirm": None}, "project")
    talk.hears(says(text="店叫许记大锅菜", employer="许记大锅菜"))
    assert talk.slots["project"] == "许记大锅菜"


def test_one_who_leaves_lessens_the_people_and_the_sum_is_asked_again() -> None:
    known = {**FULL, "consent": True, "employer": "赵启山", "headcount": people(3), "amount": money(30_000, "total")}
    talk = Talk(known, "confirm")
    talk.hears(says(text="老周说不报了，他那份去掉", employer="老周"))
    assert (talk.slots["headcount"]["value"], talk.slots["employer"]) == (2, "赵启山")
    assert talk.asking == "amount"


@pytest.mark.parametrize("text", ["王五是九千五", "Rey should be 9,500"])
def test_the_sum_of_one_of_several_is_not_the_sum_of_all(text: str) -> None:
    talk = Talk({**FULL, "consent": True, "headcount": people(3), "amount": money(30_000, "total")}, "confirm")
    talk.hears(says(text=text, amount=money(9500)))
    assert (talk.asking, talk.slots["amount"].get("doubt") is not None) == ("amount", True)


@pytest.mark.parametrize(
    ("amount", "before", "after", "stated"),
    [
        ({"reckoned": True, "stated": 24_000}, 4, 3, 18_000),
        ({"reckoned": True, "stated": 22_000, "paid": 2_000}, 4, 3, 16_000),  # what was paid is paid all the same
        ({"stated": 24_000}, 4, 3, None),  # told as a sum: it stays
        ({"reckoned": True, "stated": 24_000}, 4, 4, None),
        ({"reckoned": True, "stated": 24_000}, None, 3, None),
        ({"reckoned": True, "stated": 10_000}, 3, 4, None),  # no whole yuan, so it was no rate
    ],
)
def test_a_sum_that_was_worked_out_goes_with_the_months(
    amount: dict[str, Any], before: int | None, after: int, stated: int | None
) -> None:
    known = {"low": amount["stated"], "high": amount["stated"], "scope": "total", **amount}
    found = for_other_months(known, {"months": before} if before else None, {"months": after})
    assert (found and (found["stated"], found["doubt"])) == (stated and (stated, "likely"))


def test_another_sum_for_more_people_is_of_all_of_them() -> None:
    amount = {**money(182_000, "total"), "doubt": "recount"}
    talk = Talk({**FULL, "consent": True, "headcount": people(16), "amount": amount}, "amount")
    talk.hears(says(text="no it is now 208000", amount=money(208_000)))
    assert (talk.slots["amount"]["stated"], talk.slots["amount"]["scope"]) == (208_000, "total")
