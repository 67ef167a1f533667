"""Danger that was noted and is taken back."""

from __future__ import annotations

import pytest

from nlu.understanding.answers.denials import denied, takes_out


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("没打架，他就是电话里嘴上吓唬人", {"violence"}),
        ("没打人啊，打人那个去掉", {"violence"}),
        ("i am not locked.", {"forced_labour"}),
        ("and i am free, i can leave, i only said owner is not here", {"forced_labour"}),
        ("tell them I am allowed to leave. then confirm", {"forced_labour"}),
        ("delete not allowed to leave", {"forced_labour"}),
        ("no children here. why you say under 16?", {"child_labour"}),
        ("护照在我自己手上，没扣", {"doc_withheld"}),
        ("he hasn't beaten me", {"violence"}),
        ("they don't hit us", {"violence"}),
        ("we weren't beaten", {"violence"}),
        ("he only say it, not happen. confirm please", {"violence"}),
        ("the guard says he not hit me, if he not hit me I go", set()),
        ("I told him dont hit me", set()),
        ("they don't stop beating us", set()),
        ("I hope he won't hurt me", set()),
        ("I didnt beat him he beat me", set()),
        ("他打我了", set()),
        ("没打死我就不错了", set()),
        ("没打电话", set()),
        ("他没给我打钱", set()),
        ("i cannot leave", set()),
        ("人数改成3个", set()),
    ],
)
def test_what_is_taken_back(text: str, kinds: set[str]) -> None:
    assert denied(text) == kinds


@pytest.mark.parametrize(
    ("text", "asks"), [("打人那条去掉", True), ("delete not allowed to leave", True), ("没打架", False)]
)
def test_who_asks_to_take_it_out_only_names_it(text: str, asks: bool) -> None:
    assert takes_out(text) is asks
