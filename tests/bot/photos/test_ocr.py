"""Pieces of text put into lines."""

from __future__ import annotations

from bot.photos.ocr import Box, rows


def box(left: float, top: float, width: float = 100, height: float = 20, tilt: float = 0) -> Box:
    return [[left, top], [left + width, top + tilt], [left + width, top + height + tilt], [left, top + height]]


def test_a_label_and_its_value_are_one_line_from_left_to_right() -> None:
    pieces = [(box(300, 12), "宏远建设"), (box(10, 10), "总包单位"), (box(10, 60), "项目名称")]
    assert rows(pieces) == ["总包单位 宏远建设", "项目名称"]


def test_lines_come_from_top_to_bottom_also_on_a_tilted_board() -> None:
    pieces = [(box(10, 100, tilt=6), "二"), (box(10, 40, tilt=6), "一"), (box(10, 160, tilt=6), "三")]
    assert rows(pieces) == ["一", "二", "三"]


def test_nothing_gives_nothing() -> None:
    assert rows([]) == []
