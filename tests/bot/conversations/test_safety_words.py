"""When a form that rests for danger goes on by what the worker says."""

import pytest

from bot.conversations.safety_words import SWALLOWED, goes_on, is_again


@pytest.mark.parametrize(
    ("text", "at_ease"),
    [
        ("我没事了", True),
        ("我在家，没事了", True),
        ("我不在工地", False),  # said to "where are you?" as well
        ("我下来了，不跳了，继续登记", True),
        ("我把刀放下了，我没事了", True),
        ("我没事，我在药厂上班，继续登记", True),
        ("I came down from the roof, I am ok now", True),
        ("我没事了，药就在手边", False),
        ("手机放下了，我在楼顶，我没事", False),
        ("警察来了，他还拿着刀不肯放下，门没开", False),
        ("i took the pills and put the bottle down, i am fine now", False),
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
        ("violence", "他们堵在我家门口", True),
        ("violence", "老板叫我到门口拿钱", False),
        ("violence", "he paid me at the gate 500", False),
    ],
)
def test_danger_that_comes_again(kind: str, text: str, is_told: bool) -> None:
    assert is_again(kind, text) is is_told


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("喝了农药", True),
        ("我把农药喝了", True),
        ("安眠药吃了一瓶", True),
        ("I already overdosed", True),
        ("安眠药一瓶都吞了", True),
        ("i take all sleeping pills now", True),
        ("我没有喝药", False),
        ("药吃完了没钱买", False),
        ("I took a loan for my mother's medicine", False),
        ("药费没给", False),
    ],
)
def test_what_was_swallowed(text: str, is_told: bool) -> None:
    assert bool(SWALLOWED.search(text)) is is_told
