"""What a site's notice board says, from lines as a camera reads them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu.understanding.names.notice_board import Board, notice_board

PLAIN = [
    "农民工工资维权信息告示牌",
    "项目名称：碧桂园翡翠湾二期",
    "工程地址：句容市宝华镇仙林东路8号",
    "建设单位：镇江碧城置业有限公司",
    "施工总承包单位：江苏宏远建设集团有限公司",
    "劳务分包单位：镇江顺达劳务有限公司",
    "项目经理：王建国 电话：13812345678",
    "劳资专管员：李晓梅 联系电话：13987654321",
    "当地最低工资标准：2280元/月",
    "劳动保障监察投诉举报电话：0511-12333",
]


def test_a_board_names_site_firms_and_the_labour_officer() -> None:
    assert notice_board(PLAIN) == Board(
        project="碧桂园翡翠湾二期",
        address="句容市宝华镇仙林东路8号",
        owner="镇江碧城置业有限公司",
        general_contractor="江苏宏远建设集团有限公司",
        subcontractor="镇江顺达劳务有限公司",
        labour_officer="李晓梅",
        phone="13987654321",
    )


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        pytest.param(
            ["工程名称", "丹阳眼镜城三期", "总承包单位", "南通四建集团有限公司"],
            {"project": "丹阳眼镜城三期", "general_contractor": "南通四建集团有限公司"},
            id="the value stands below its label",
        ),
        pytest.param(
            ["建设单位 大港新城置业 施工单位 中建八局", "项目名称 大港实验学校"],
            {"owner": "大港新城置业", "general_contractor": "中建八局", "project": "大港实验学校"},
            id="a table: several labels in a line, no colons",
        ),
        pytest.param(
            ["維權信息公示牌", "施工總承包企業：揚中建工"],
            {"general_contractor": "扬中建工"},
            id="traditional characters; with its title one name is enough",
        ),
        pytest.param(
            ["维权告示", "总包：恒大建设 91321100MA1XABCD0X", "专业分包：瑞丰幕墙（0511-88001234）"],
            {"general_contractor": "恒大建设", "subcontractor": "瑞丰幕墙"},
            id="telephones belong to no name",
        ),
        pytest.param(
            [
                "维权告示",
                "施工总承包单位对分包单位农民工工资支付负总责",
                "总包单位负责人：张三",
                "劳务分包单位：四川华西劳务公司",
            ],
            {"subcontractor": "四川华西劳务公司"},
            id="rules and persons are no firms",
        ),
        pytest.param(
            ["维权告示", "总包：恒大建设", "劳资专管员：王五", "联系电话：13812345678"],
            {"general_contractor": "恒大建设", "labour_officer": "王五", "phone": "13812345678"},
            id="the labour officer's telephone stands below",
        ),
    ],
)
def test_boards(lines: list[str], said: dict[str, str]) -> None:
    board = notice_board(lines)
    assert board is not None
    assert board.said() == said


@pytest.mark.parametrize(
    "lines",
    [
        [],
        ["工资条", "姓名 王强", "应发 6500", "实发 0"],
        ["欠条", "今欠王强工资叁万元整", "欠款人：李老板"],
        ["项目名称：碧桂园"],  # one line of anything
        ["总包要先垫付工资"],
        ["建设单位应当向施工单位提供工程款支付担保。"],
    ],
)
def test_what_is_no_board(lines: list[str]) -> None:
    assert notice_board(lines) is None


@given(st.lists(st.one_of(st.text(max_size=60), st.sampled_from(PLAIN)), max_size=12))
def test_any_lines_give_an_answer(lines: list[str]) -> None:
    board = notice_board(lines)
    assert board is None or all(0 < len(value) <= 40 for value in board.said().values())
