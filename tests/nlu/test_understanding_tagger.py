"""Names that no word announces: found by the words around them, and none found in talk."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu import talk
from nlu.understanding.names.tagged import Tagged
from nlu.understanding.names.tagger import LABELS, Tagging, tokens
from tests.nlu.test_understanding_read import PLACES, understood


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("凯越欠的，两个月", "凯越"),
        ("老薛叫我们去的，钱没给", "老薛"),
        ("俺跟着宋老歪贴砖，他说甲方没给钱，一人差八千", "宋老歪"),
        ("店名叫 青团子 在步行街 我做前台 五月的3200没发", "青团子"),
        ("给亚鑫打工压了俺三个月工资", "亚鑫"),
        ("blue door barber owe me 2750", "blue door barber"),
        ("boss of the place is called Fat Lin", "Fat Lin"),
        ("the wage of may not come, huaxing decoration says wait", "huaxing decoration"),
    ],
)
def test_who_owes_is_found_without_a_suffix_or_a_title(text: str, employer: str) -> None:
    assert understood(text).employer == employer


@pytest.mark.parametrize(
    ("text", "project"),
    [
        ("我在云栖湾做防水，老板跑了两个月了", "云栖湾"),
        ("we plaster building 9 in Jiangnan Yayuan, nobody paid", "Jiangnan Yayuan"),
    ],
)
def test_a_site_is_found_without_a_word_for_works(text: str, project: str) -> None:
    assert understood(text).project == project


@pytest.mark.parametrize(
    "text",
    [
        "我叫刘二强，一个月七千，干了三个月",
        "欠我八千块钱到现在没给",
        "they owe me two months, what can I do",
        "今天去办公室等了一天，没人理我们",
        "I fell from the scaffold and nobody pays the hospital",
    ],
)
def test_where_nobody_is_named_nobody_is_found(text: str) -> None:
    assert understood(text).employer is None


def test_the_talk_of_a_dialogue_names_nobody() -> None:
    quiet = [line for intent, line in talk.lines() if intent not in talk.TELLING]
    assert [line for line in quiet if Tagging(line).names()] == []


@given(st.text(max_size=300))
def test_names_lie_in_the_text_one_after_the_other(text: str) -> None:
    names = Tagging(text).names()
    assert all(text[name.start : name.end].strip() and name.kind in "EP" for name in names)
    assert all(one.end <= two.start for one, two in pairwise(names))


@given(st.text(max_size=80), st.sampled_from("EP"), st.integers(0, 80), st.integers(0, 80))
def test_any_span_has_a_margin(text: str, kind: str, start: int, end: int) -> None:
    assert isinstance(Tagging(text).margin(kind, start, end), float)


def test_a_name_that_is_found_is_better_than_none() -> None:
    text = "店名叫 青团子 我做前台 五月的3200没发"
    (name,) = Tagging(text).names()
    assert text[name.start : name.end] == "青团子"
    assert name.margin > Tagging(text).margin("E", 8, 12)


def test_tokens_are_characters_words_and_numbers() -> None:
    assert [token for token, _, _ in tokens("给Tom's干3,500块")] == ["给", "Tom's", "干", "3,500", "块"]
    assert len(LABELS) == 5


def test_a_town_is_nobody() -> None:
    assert Tagged("在句容打工", PLACES).employer(None, (), None, None) is None
