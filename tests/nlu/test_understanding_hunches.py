"""The second ear: danger that no wording is known for, and the talk in which it must hear nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu import talk
from nlu.understanding.dangers.danger import danger
from nlu.understanding.dangers.hunches import SURE, chances, features
from nlu.understanding.wording.text import normalise


def heard(text: str) -> set[str]:
    return {kind for kind, chance in chances(normalise(text).norm).items() if chance >= SURE}


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("child_labour", "带班的把他侄子也弄来扛水泥，那娃才十二，一天给五十块。我们大人的钱也没结，七个人"),
        ("suicide_threat", "十八楼顶 我站在边上了 让姓吴的老板来 今天不给钱我就不下来了"),
        ("injury_critical", "在船台里焊舱，闷倒了两个，抬出来一个还迷糊着说胡话，带班的不让声张，没叫医生"),
        ("forced_labour", "boss say who want go must pay 20000 first. he keep us on the boat, ID and phone he took"),
        ("child_labour", "boss want me say im 18. I born 2011 november. I do dish wash from summer and no pay"),
    ],
)
def test_it_hears_what_is_told_in_new_words(kind: str, text: str) -> None:
    found = danger(text)
    assert kind in {act.kind for act in found.acts} | set(found.flags)


@pytest.mark.parametrize(
    "text",
    [
        "老板还在工地上，电话也接，就是一直拖着工资不给，我们六个人一共三万块",
        "我们不会去堵路的，就想好好登记一下，看看能不能把工资要回来",
        "去年有个工友从楼上跳下来过，那是别的工地的事，我的事就是欠薪一万二",
        "can the boss legally lock the dormitory at night, it is only for security and the guard opens when you ask",
        "the company sold its old forklift and bought a new one, business is good, only my pay is twenty days late",
    ],
)
def test_a_denial_a_question_and_everyday_talk_raise_no_alarm(text: str) -> None:
    found = danger(text)
    assert [act.kind for act in found.acts] == []
    assert not {"injury_critical", "child_labour"} & set(found.flags)


@pytest.mark.parametrize(
    "text",
    [
        "the bar sells a cocktail named Suicide Lemon and i mixed it for three months, wages 5,100 still open",
        "房东昨天收了钥匙，晚上就睡在中山桥洞底下，饭馆端盘子的钱四千二还没给",
        "i sharpen chef's knives for the restaurant supply shop, 2,300 for october, owner says wait for the bank",
    ],
)
def test_a_word_of_danger_among_words_of_none_is_not_taken_for_one(text: str) -> None:
    assert danger(text).acts == ()


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("suicide_threat", "不想活了"),
        ("violence", "he has a knife"),
        ("violence", "I was a month in the packing hall, good people, good food, then they told me come for the pay. "
         "I came and he hit me with an iron bar on the back. " + "The work was easy and the canteen was clean. " * 8),
    ],
)  # fmt: skip
def test_few_words_and_one_sentence_of_a_long_story_are_believed(kind: str, text: str) -> None:
    assert kind in {act.kind for act in danger(text).acts}


def test_the_talk_of_a_dialogue_gives_no_hunch() -> None:
    quiet = [line for intent, line in talk.lines() if intent not in talk.TELLING]
    assert len(quiet) > 5_000
    assert [line for line in quiet if heard(line)] == []


@given(st.text(max_size=300))
def test_any_text_has_chances_from_none_to_one(text: str) -> None:
    assert all(0 <= chance <= 1 for chance in chances(normalise(text).norm).values())


def test_pieces_are_runs_of_characters_and_words_with_their_parts() -> None:
    assert features("没钱") == ["没", "钱", "没钱"]
    assert features("they lock 2011") == [" they ", "they", " lock ", "they lock", "lock", " # ", "lock #"]
