"""Which answer somebody wants to change, and what it should be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu.understanding.answers.repairs import (
    both_lines,
    filled_in,
    label_of,
    line_of,
    line_value,
    new_value,
    renamed,
    slot_of,
    unknown_of,
)


@pytest.mark.parametrize(
    ("slot", "texts"),
    [
        ("phone", ["改一下电话", "电话错了", "手机号写错了", "老板电话不对", "号码不对", "the phone is wrong"]),
        ("period", ["月份不对", "时间搞混了", "改日期", "几个月那里错了", "fix the months", "wrong dates"]),
        ("headcount", ["人数不对", "人数改成12", "几个人写错了", "wrong number of people", "change the headcount"]),
        ("amount", ["钱不对", "金额错了", "欠多少要改", "工资数不对", "wrong amount", "the sum is not right"]),
        ("place", ["地址错了", "改地方", "哪个镇不对", "不是这地方", "change the address", "wrong district"]),
        ("project", ["工地不对", "项目名字错了", "厂写错了", "楼盘换一个", "the site is wrong"]),
        (
            "employer",
            ["老板的名字错了", "公司名不对", "包工头写错了", "更正单位", "the company is wrong"],
        ),
        ("name", ["名字写错了", "我姓名错了", "称呼改一下", "厂长名字错了", "my name has a typo"]),
        (None, ["第3条不对", "写错了", "不对", "重新填", "correct", "wrong", ""]),  # what is wrong is not said
        (None, ["电话", "老板的名字叫王大", "工地在宝华", "欠我三万块", "the phone is 138", "12个人"]),  # no repair
    ],
)
def test_the_answer_that_is_named(slot: str | None, texts: list[str]) -> None:
    assert {text: slot_of(text) for text in texts} == dict.fromkeys(texts, slot)


@given(st.text(min_size=80))
def test_a_story_points_at_no_answer(story: str) -> None:
    assert slot_of(f"电话写错了，{story}钱不对") is None
    assert line_of(f"第3条不对，{story}1234567890") is None


@pytest.mark.parametrize(
    ("line", "texts"),
    [
        (1, ["1", "第一条", "第1条不对", "改1", "1不对", "line 1", "#1"]),
        (3, ["3", "3.", "3、", "3)", "三", "第3条", "第三条不对", "第 3 行", "第三项", "第3点改一下", "改3", "更正 3"]),
        (3, ["3错了", "3号不对", "3要改", "line 3", "Line 3 is wrong", "number 3", "no. 3", "change 3", "item 3"]),
        (10, ["10", "第十条", "第10条", "改10", "line 10"]),
    ],
)
def test_a_line_of_the_read_back(line: int, texts: list[str]) -> None:
    assert {text: line_of(text) for text in texts} == dict.fromkeys(texts, line)


@pytest.mark.parametrize(
    "text",
    [
        "", "不对", "3个人", "3万", "12个人", "第3万", "第123条", "13812345678", "138", "三月", "八月到十月", "我们3个",
        "change 3 people", "fix 2 months", "number 13812345678", "the phone is wrong", "online 3", "30000",
    ],
)  # fmt: skip
def test_other_figures_point_at_no_line(text: str) -> None:
    assert line_of(text) is None


@given(st.integers(1, 10))
def test_every_line_can_be_pointed_at_in_figures_and_in_words(line: int) -> None:
    word = "一二三四五六七八九十"[line - 1]
    assert {line_of(text) for text in (f"第{line}条错了", f"第{word}条错了", str(line), word, f"line {line}")} == {line}


@pytest.mark.parametrize(
    ("value", "texts"),
    [
        ("宏远装饰", ["改成宏远装饰", "改为宏远装饰", "换成宏远装饰", "更正为宏远装饰", "应该是宏远装饰"]),
        ("宏远装饰", ["应该改成宏远装饰", "应是宏远装饰", "应为宏远装饰", "是宏远装饰", "叫宏远装饰", " 宏远装饰 "]),
        ("Hongyuan", ["Hongyuan", "是 Hongyuan"]),
        (
            None,
            ["", "写错", "错了", "不对", "是", "改成", "要改", "wrong", "change it"],
        ),  # nobody is named
    ],
)
def test_the_name_that_a_repair_gives(value: str | None, texts: list[str]) -> None:
    assert {text: new_value(text) for text in texts} == dict.fromkeys(texts, value)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("老板名字不对，是鲁建国，不是吕建国", "鲁建国"),
        ("不是吕建国，是鲁建国", "鲁建国"),
        ("公司名字写错了，叫鑫达建设", "鑫达建设"),
        ("工地不对，不是碧桂园，是恒大", "恒大"),
        ("sorry, not Hongda, the company is Hongyuan", "Hongyuan"),
        ("the boss name is wrong, it is Li Qiang", "Li Qiang"),
        ("change the company to Hongyuan Decoration", "Hongyuan Decoration"),
        ("老板名字写错了", None),
        ("公司不对", None),
    ],
)
def test_the_name_that_stands_for_a_wrong_one(text: str, name: str | None) -> None:
    better = renamed(text)
    assert (better and better[0]) == name
    assert better is None or text[slice(*better[1])] == name


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("不清楚多少钱", ("amount",)),
        ("我也不知道几个人", ("headcount",)),
        ("不记得几个月", ("period",)),
        ("don't know the company name", ("employer",)),
        ("欠多少人、欠多少钱我都不晓得", ("headcount", "amount")),
        ("没得项目，就在仓库搬货", ("project",)),
        ("冇得项目", ("project",)),
        ("不知道", ()),
        ("多少钱不知道行吗", ()),
        ("I don't know how much", ("amount",)),
        ("钱不知道怎么算", ("amount",)),
        ("don't know what months", ("period",)),
    ],
)
def test_what_somebody_does_not_know(text: str, named: tuple[str, ...]) -> None:
    assert set(unknown_of(text)) == set(named)


@pytest.mark.parametrize(
    ("slot", "texts"),
    [
        ("name", ["名字", "称呼", "改名字", "姓名那条", "my name"]),
        ("employer", ["谁欠的", "老板", "公司", "the company"]),
        ("amount", ["多少钱", "金额", "钱"]),
        (None, ["老板跑了", "名字叫王大", "三万", ""]),
    ],
)
def test_a_line_of_the_read_back_by_its_label_alone(slot: str | None, texts: list[str]) -> None:
    assert {text: label_of(text) for text in texts} == dict.fromkeys(texts, slot)


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        ("谁欠的是老王", ("employer", "老王")),
        ("谁欠的还是洁美保洁 化工厂是我扫地的地方", ("employer", "洁美保洁")),
        ("谁欠的写美团站长", ("employer", "美团站长")),
        ("名字是阿飞 谁欠的写美团站长", ("employer", "美团站长")),
        ("美团站长欠的", ("employer", "美团站长")),
        ("工地应该是碧水家园二期", ("project", "碧水家园二期")),
        ("谁欠的不是老王", None),
        ("工地改成不知道", None),
        ("第二个不对哦，厂子是永信眼镜厂，地方是丹阳开发区", ("project", "永信眼镜厂")),
        ("第二条还不对，改成乡村土菜馆，月份是九月和十月", ("project", "乡村土菜馆")),
        ("第二条工地或厂：永信眼镜厂。第六条：八月到十月", ("project", "永信眼镜厂")),
        ("2 is wrong. It should be Golden Star Restaurant.", ("project", "Golden Star Restaurant")),
        ("number 1 no good, write Golden Star", ("employer", "Golden Star")),
        ("公司是有的，就在丁卯", None),
        ("老板是个骗子，钱没给", None),
        ("我欠的", None),
    ],
)
def test_a_line_of_the_read_back_filled_in(text: str, filled: tuple[str, str] | None) -> None:
    found = filled_in(text)
    assert (found and found[:2]) == filled
    assert found is None or text[slice(*found[2])] == found[1]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("第2条改成老码头饭店", (2, "老码头饭店")),
        ("第二条改成鑫源五金厂里冲压车间", (2, "鑫源五金厂里冲压车间")),
        ("第3条不对，是丹徒区", (3, "丹徒区")),
        ("change 1: green river vegetable farm", (1, "green river vegetable farm")),
        ("line 8 is Ma Yusuf", (8, "Ma Yusuf")),
        ("1 is only Sunrise Logistics. the rest is correct", (1, "Sunrise Logistics")),
        ("line 2 is Anatolia Restaurant, line 7 wrong", (2, "Anatolia Restaurant")),
        ("line 5 na 71000", (5, "71000")),
        ("8 改做 阿强", (8, "阿强")),
        ("第8改范守田", (8, "范守田")),
        ("2 新医院", (2, "新医院")),
        ("1个人", None),
        ("3月没发", None),
        ("第2条不对", None),
        ("site is dock number 3", None),
        ("人数改成3个", None),
    ],
)
def test_a_line_of_the_read_back_with_what_it_should_be(text: str, value: tuple[int, str] | None) -> None:
    found = line_value(text)
    assert (found and found[:2]) == value


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        ("who owe is green river vegetable farm", ("employer", "green river vegetable farm")),
        ("xinda textile factory is the company", ("employer", "xinda textile factory")),
        ("site is dock number 3", ("project", "dock number 3")),
        ("site is far from here", None),
        ("this is the company", None),
        ("boss is gone", None),
    ],
)
def test_a_line_in_small_letters(text: str, filled: tuple[str, str] | None) -> None:
    found = filled_in(text)
    assert (found and found[:2]) == filled


@pytest.mark.parametrize(
    ("text", "who", "site"),
    [
        ("谁欠的改成邵正刚，工地改成谏壁物流园", "邵正刚", "谏壁物流园"),
        ("工地改成谏壁物流园，谁欠的是邵正刚", "邵正刚", "谏壁物流园"),
        ("工地改成谏壁物流园，项目叫二期", None, None),  # the same line twice
        ("工地改成谏壁物流园", None, None),
    ],
)
def test_two_lines_said_anew_in_one_message(text: str, who: str | None, site: str | None) -> None:
    both = both_lines(text)
    assert (both and both["employer"][0]) == who
    assert (both and both["project"][0]) == site
