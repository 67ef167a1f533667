"""Short answers to closed questions: yes or no, "as it was", and what settles a question beside the form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu.understanding.answers.assent import agrees, objects, settles, undoes, yes_or_no
from nlu.understanding.answers.choices import asks, is_workplace, kind_of, same_place, unchanged
from nlu.understanding.answers.waiting import asks_to_wait, asks_why, declines_person


@pytest.mark.parametrize(
    ("answer", "texts"),
    [
        (True, ["有", "有的", "有过", "有一点", "有时候会想", "想过", "是", "是的", "嗯", "对", "会", "要", " 有 "]),
        (True, ["yes", "Yes.", "yeah", "I do", "sometimes", "I am", "yes, I did"]),
        (False, ["没有", "没", "没有想过", "没想过", "没事", "不会", "不会的", "不是", "不", "无", "放心吧", "不想死"]),
        (False, ["气话", "只是气话", "我就是急", "就是难受", "随口说的", "说说而已", "我没有"]),
        (False, ["no", "No, never", "nope", "I don't", "not really", "just upset", "I was only tired, just words"]),
        (None, ["", "三万块", "老板姓王", "宏远装饰", "有没有人管", "ok", "13812345678", "what do you mean"]),
    ],
)
def test_the_answer_to_a_plain_question(answer: bool | None, texts: list[str]) -> None:
    assert {text: yes_or_no(text) for text in texts} == dict.fromkeys(texts, answer)


@pytest.mark.parametrize(
    "text",
    [
        "没变",
        "没有变",
        "都没变",
        "不变，还是三万",
        "没改",
        "还是那个数",
        "还是老样子",
        "一样",
        "算了，不改了，还是原来那个",
    ],
)
@pytest.mark.parametrize("before", ["", " "])
def test_as_it_was_is_a_yes_that_looks_like_a_no(text: str, before: str) -> None:
    assert unchanged(before + text)


@pytest.mark.parametrize(
    "text", ["same", "no change", "no, leave it", "Not changed", "it's the same", "It is the same", "still the same"]
)
def test_as_it_was_in_english(text: str) -> None:
    assert unchanged(text)


@pytest.mark.parametrize(
    "text",
    ["", "变了", "不一样", "不是那个数", "三万", "还是没给", "改成三万", "it changed", "没有"],
)
def test_what_does_not_say_as_it_was(text: str) -> None:
    assert not unchanged(text)


@pytest.mark.parametrize(
    ("question", "answer", "texts"),
    [
        ("delete_draft", True, ["删", "删吧", "删掉", "是", "是的，确定删除", "对", "确定", "好", "yes", "Sure"]),
        ("delete_draft", False, ["留着", "别删", "不删", "先别", "没有", "算了", "no", "keep it", "don't delete"]),
        ("withdraw", True, ["撤", "撤吧", "是", "对", "确定", "我自己要撤", "真的", "yes", "I want to withdraw",
                          "都给完了，不用办了", "钱拿到了 不用再查了"]),
        ("withdraw", False, ["不撤", "不撤了", "别撤", "先不撤", "不要", "不是", "不用了", "no", "don't", "keep it"]),
        ("paid", True, ["到了", "到账了", "收到了", "拿到了", "结清了", "给齐了", "是", "有", "yes", "got it"]),
        ("paid", False, ["没到", "没有到", "还没到", "还差三千", "未到", "不到一半", "一分没给", "没结清"]),
        ("paid", False, ["no", "not yet", "nothing", "I haven't got it", "never paid"]),
        ("board", True, ["是这个工地", "就是这里", "在这", "对，就是这个工地", "是", "没错", "yes", "this site"]),
        ("board", False, ["不是", "不在这个工地", "别的工地", "看错了", "no", "another site"]),
        ("board", None, ["这个工地没给钱", "是的，还没发钱", "yes, no pay since may"]),
        ("undo", True, ["对", "好", "没错", "就这样", "yes", "that's right"]),
        ("undo", False, ["不对", "改错了", "记错了", "改回去", "不是这样的", "wrong", "undo", "that is wrong",
                         "the 3000 is wrong, delete", "224000 is wrong", "那个三千不对", "不对，改回去", "请改回去",
                         "wrong, undo", "不对，还原", "帮我撤销"]),
        # "if the sum is wrong, tell me": no
        ("undo", None, ["no", "不是", "不对，是六万", "人数不对", "老板不是他", "no, 8 people"]),
        ("amend", True, ["补充", "这一件", "这件", "这个案子", "同一个", "一回事", "是", "yes", "same", "this case"]),
        ("amend", False, ["另外一件", "另一家", "别的老板", "不是", "新的", "两回事", "no", "another", "a new one"]),
    ],
)  # fmt: skip
def test_a_short_answer_settles_the_question(question: str, answer: bool | None, texts: list[str]) -> None:
    assert {text: settles(question, text) for text in texts} == dict.fromkeys(texts, answer)


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("改回去", True),
        ("记错了，改回去", True),
        ("wrong, undo", True),
        ("no", False),
        ("不对", False),
        ("撤销投诉", False),
        ("撤回投诉", False),
        ("撤销", False),  # a withdrawal, unless a change is in question
        ("that is the car number plate, not money. undo", True),
        ("撤回刚才那条，没转", True),
        ("那2000根本没到，别记了", True),
        ("how do i undo?", False),
        ("he said he will pay me if i undo", False),
        ("boss say i must undo", False),
        ("my lawyer said not to undo it", False),
        ("老板说加班费别记了", False),
        ("我的电话别记上", False),
        ("老板给我的那3000撤回了", False),
        ("please do not undo", False),
    ],
)
def test_a_change_is_taken_back_in_so_many_words(text: str, back: bool) -> None:
    assert undoes(text) is back


@pytest.mark.parametrize("question", ["delete_draft", "withdraw", "paid", "undo", "amend", "board"])
@pytest.mark.parametrize(
    "text",
    ["", "13812345678", "三万", "老板逼我的", "是被逼的", "他威胁我，是", "yes he forced me", "they threaten me, yes"],
)
def test_whoever_is_forced_or_says_something_else_has_not_answered(question: str, text: str) -> None:
    assert settles(question, text) is None


@given(st.sampled_from(["delete_draft", "withdraw", "paid", "undo", "amend", "board"]), st.text(min_size=31))
def test_a_story_is_no_answer(question: str, text: str) -> None:
    assert settles(question, f"是{text}") is None


@given(st.sampled_from(["delete_draft", "withdraw"]), st.text("是对好的嗯确定不要别留撤删，", max_size=12))
def test_nothing_is_deleted_or_withdrawn_against_a_plain_no(question: str, around: str) -> None:
    plain = {"delete_draft": "不删", "withdraw": "不撤"}[question]
    assert settles(question, f"{around}{plain}") is False


@pytest.mark.parametrize(
    "text",
    [
        "同意",
        "好的同意",
        "同义",
        "童意",
        "行",
        "对！！",
        "对哎",
        "对着呢",
        "对对对，滚",
        "对，赶紧的",
        "这下对了",
        "没错，交吧",
        "没问题",
        "都对",
        "提交",
        "要得",
        "好，谢谢",
        "OK",
        "yes",
        "yes correct",
        "that's right",
        "all correct",
        "Right, send it",
        "中，同意，恁收不收钱？",
        "要得，同意噻。先问下要不要钱",
        "ok yes, I agree. do i pay?",
    ],
)
def test_a_yes_to_the_notice_or_the_readback(text: str) -> None:
    assert agrees(text)


@pytest.mark.parametrize(
    "text",
    [
        "不对",
        "不同意",
        "对，但是钱不对",
        "可以先问下吗",
        "好像不对",
        "没问题吗",
        "确认一下人数",
        "对了，我还有个事",
        "好多人",
        "是八个",
        "成都人",
        "好邻居火锅",
        "yes but the phone is wrong",
        "good luck",
    ],
)
def test_no_yes_to_the_readback(text: str) -> None:
    assert not agrees(text)


@pytest.mark.parametrize(
    ("is_so", "texts"),
    [
        (True, ["对的，就是这个号不要登，我老公看得见", "对，别写我的名字", "yes, but don't write my name"]),
        (False, ["对，都对", "没错，交吧", "yes, all right", "确认"]),
    ],
)
def test_a_yes_beside_what_is_not_wanted(is_so: bool, texts: list[str]) -> None:
    assert {text: objects(text) for text in texts} == dict.fromkeys(texts, is_so)


@pytest.mark.parametrize("text", ["算了，就用原来那个", "还是原来的", "不改了吧", "用之前的"])
def test_the_old_answer_stays(text: str) -> None:
    assert unchanged(text)


@pytest.mark.parametrize(
    ("is_so", "texts"),
    [
        (
            True,
            [
                "稍等，我打电话问下我爸",
                "等一下",
                "我去问问工友",
                "hang on, let me call him",
                "let me check",
                "先等等 我再想想",
            ],
        ),
        (
            False,
            [
                "等一下，不对是11个人，十七万，四月到六月，还有",
                "我先问一下会不会影响办案和以后找活干啊同志",
                "宏远装饰",
                "one people 7000, all 28000",
                "",
            ],
        ),
    ],
)
def test_a_moment_is_asked_for(is_so: bool, texts: list[str]) -> None:
    assert {text: asks_to_wait(text) for text in texts} == dict.fromkeys(texts, is_so)


@pytest.mark.parametrize(
    ("is_so", "texts"),
    [
        (
            True,
            ["算了不等了，不要人工了", "不用人工了", "别找人了", "我不等了", "I don't need a person", "stop waiting"],
        ),
        (False, ["人工", "不要", "等你们回我", "不知道", "I need a person", ""]),
    ],
)
def test_nobody_is_wanted_any_more(is_so: bool, texts: list[str]) -> None:
    assert {text: declines_person(text) for text in texts} == dict.fromkeys(texts, is_so)


@pytest.mark.parametrize(
    ("is_so", "names"),
    [
        (True, ["凯达电子厂", "金满楼大酒店", "小太阳幼儿园", "Taj Restaurant", "Bright Kids Training Center"]),
        (False, ["宏远装饰", "王老板", "华翔建设有限公司", "Hengli Packaging", ""]),
    ],
)
def test_a_workplace_is_known_by_its_name(is_so: bool, names: list[str]) -> None:
    assert {name: is_workplace(name) for name in names} == dict.fromkeys(names, is_so)


@pytest.mark.parametrize(
    ("is_so", "texts"),
    [
        (
            True,
            [
                "就是这个金满楼大酒店啊我不是说了吗",
                "凯达电子厂就是厂名啊",
                "就在那里",
                "it is a school not a factory",
                "就在那儿噻",
                "这旮沓",
                "就在这个土菜馆里头，宝华镇上",
                "same same",
                "yes hotel",
                "Yes, the hotel.",
            ],
        ),
        (False, ["碧桂园三期", "不知道", "大市口那家", "Riverside Gardens", "yes but the other hotel", ""]),
    ],
)
def test_the_place_of_work_was_named_before(is_so: bool, texts: list[str]) -> None:
    assert {text: same_place(text) for text in texts} == dict.fromkeys(texts, is_so)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("complaint", "他妈的黑心老板不给老子发工资"),
        ("on_behalf", "My dad didn't get paid. He can't use a phone so I'm doing it for him."),
        ("report", "举报一个黑作坊，里面有个14岁小男孩在干活"),
        ("complaint", "我不匿名了，我想通了，留名字吧"),
        ("complaint", "匿名举报改成实名投诉"),
        ("on_behalf", "罗大成是我老公，是他的工钱，你要写他"),
    ],
)
def test_whose_pay_it_is(kind: str, text: str) -> None:
    assert kind_of(text) == kind


@pytest.mark.parametrize(
    "text", ["what is next", "tell me what to do", "我该找谁", "怎么办", "多久有结果", "合同没签能告吗"]
)
def test_what_asks(text: str) -> None:
    assert asks(text)


@pytest.mark.parametrize(
    "text", ["the boss ran away when we asked for money", "哪都找不到他", "我问谁他都不理", "他说怎么都不给钱"]
)
def test_what_only_tells(text: str) -> None:
    assert not asks(text)


@pytest.mark.parametrize(
    ("texts", "is_so"),
    [
        (
            ["你问这个干什么", "为啥子要问这些嘛", "问那么多干嘛", "why you need this?", "why", "what is this for?"],
            True,
        ),
        (["为什么不给我钱", "why he does not pay me", "老板问我要干什么", "欠我五千"], False),
    ],
)
def test_whether_it_is_asked_why_something_is_asked(texts, is_so):
    assert {text: asks_why(text) for text in texts} == dict.fromkeys(texts, is_so)
