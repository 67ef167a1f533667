"""When a form that rests for danger goes on by what the worker says."""

import pytest

from bot.conversations.safety_words import goes_on, is_again


@pytest.mark.parametrize(
    ("text", "at_ease"),
    [
        ("我没事了", True),
        ("我在家，没事了", True),
        ("我不在工地", True),
        ("老乡把我拉下来了，接着填吧", True),
        ("I am safe at home", True),
        ("我在家里", False),  # said to "where are you?"
        ("我在家里，药就在手边", False),
        ("警察不在那边", False),
        ("老板不在工地，我被锁在宿舍", False),
        ("我没在工地，我在楼顶", False),
        ("救护车不在现场", False),
        ("I am at home", False),
        ("不怕，我跟他拼了，接着填吧", False),
    ],
)
def test_where_somebody_is_alone_is_no_ease(text: str, at_ease: bool) -> None:
    assert goes_on(text) is at_ease


@pytest.mark.parametrize(
    ("kind", "text", "is_told"),
    [
        ("suicide_threat", "活着真没意思", True),
        ("suicide_threat", "这活干着也没意思，在宝华金色家园", False),
        ("violence", "又打我了", True),
    ],
)
def test_danger_that_comes_again(kind: str, text: str, is_told: bool) -> None:
    assert is_again(kind, text) is is_told
