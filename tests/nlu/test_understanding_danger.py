"""What must wake somebody at night, and what must not."""

from collections import defaultdict
from datetime import datetime
from pathlib import Path

import pytest
import yaml

from nlu.understanding import Places, danger, identity_numbers, language, read, redact

EVENING = datetime(2026, 11, 22, 20, 0)
MORNING = datetime(2026, 11, 22, 8, 0)
HERE = Path(__file__).parent
PLACES = Places.from_policy(yaml.safe_load((HERE.parents[1] / "bot/policy/organisation.yml").read_text("utf-8")))
PRESSING = {
    "injury",
    "injury_critical",
    "child_labour",
    "doc_withheld",
    "retaliation",
    "distress_idiom",
    "livelihood",
    "asset_transfer",
    "closure_sign",
}


def heard_rows() -> dict[str, list[str]]:
    """The sentences of heard.tsv by what must be heard in them."""
    rows: dict[str, list[str]] = defaultdict(list)
    for line in (HERE / "heard.tsv").read_text("utf-8").splitlines()[1:]:
        kind, sentence = line.split("\t")
        rows[kind].append(sentence)
    return rows


def found_in(sentence: str) -> set[str]:
    reading = read(sentence, places=PLACES, received=MORNING)
    return {act.kind for act in reading.acts} | set(reading.flags)


@pytest.mark.parametrize(("kind", "sentences"), heard_rows().items(), ids=list(heard_rows()))
def test_what_must_be_heard_however_it_is_said(kind: str, sentences: list[str]) -> None:
    graver = {"injury": "injury_critical", "petition_threat": "gov_gathering_planned"}.get(kind, kind)  # says it all
    assert [sentence for sentence in sentences if not {kind, graver} & set(found_in(sentence))] == []


def test_what_must_raise_no_alarm() -> None:
    sentences = (HERE / "quiet.txt").read_text("utf-8").splitlines()[1:]
    readings = {sentence: read(sentence, places=PLACES, received=MORNING) for sentence in sentences}
    assert [sentence for sentence, said in readings.items() if said.acts or PRESSING & set(said.flags)] == []


@pytest.mark.parametrize(
    ("text", "act", "when"),
    [
        ("再不给钱我就从楼上跳下去", "suicide_threat", "now"),
        ("跳楼有用吗", "suicide_threat", "now"),
        ("明天不给钱我就去跳楼", "suicide_threat", "planned"),
        ("要是我去跳楼你们管不管", "suicide_threat", "now"),
        ("I'm on the roof now", "suicide_threat", "now"),
        ("I will kill myself if they don't pay", "suicide_threat", "now"),
        ("老板不给钱我就喝农药", "suicide_threat", "now"),
        ("老板叫人打我们了", "violence", "now"),
        ("昨天被老板打了", "violence", "past"),
        ("不让我们走，把门锁了", "forced_labour", "now"),
        ("boss locked us in and won't let us leave", "forced_labour", "now"),
        ("大家商量后天去堵路", "road_block", "planned"),
        ("我们现在在市政府门口", "gov_gathering", "now"),
        ("明天上午我们五十个人去市政府", "gov_gathering_planned", "planned"),
        ("我们已经停工了", "strike", "now"),
        ("准备去北京上访", "petition_threat", "planned"),
        ("已经发到抖音上了", "media", "now"),
    ],
)
def test_an_act_is_heard(text: str, act: str, when: str) -> None:
    assert (act, when) in [(found.kind, found.when) for found in danger(text, received=EVENING).acts]


@pytest.mark.parametrize(
    "text",
    [
        "气死我了，老板真不是人",
        "累死了",
        "急死人了",
        "肺都要炸了",
        "我们不会堵路的",
        "不是要闹事，也不会去堵路",
        "this is killing me",
        "I'm dying to get paid",
        "we won't block the road",
        "我是塔吊司机，欠我三个月工资",
        "打电话给老板他说打我卡上",
        "听说隔壁工地有人爬塔吊讨薪",
        "工地上有个人跳楼了是电影里的情节",
        "在抖音上看到招工来的",
        "信访局让我来找你们",
        "老板打了欠条",
        "我们不想上访",
        "拼命干活",
        "工地停工了",
    ],
)
def test_a_figure_of_speech_or_a_denial_raises_no_alarm(text: str) -> None:
    assert danger(text, received=EVENING).acts == ()


def test_a_planned_act_counts_the_hours_until_it() -> None:
    acts = danger("明天上午9点我们去市政府门口拉横幅", received=EVENING).acts
    assert [(act.kind, act.hours) for act in acts] == [("gov_gathering_planned", 13.0)]


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("身份证被老板扣了", "doc_withheld"),
        ("boss keep my passport", "doc_withheld"),
        ("工友从架子上摔下来腿断了", "injury"),
        ("还有个15岁的孩子也在干活", "child_labour"),
        ("我妈住院等钱手术", "livelihood"),
        ("想死的心都有了", "distress_idiom"),
        ("投诉以后我被开除了", "retaliation"),
        ("broke my leg, still bleeding", "injury_critical"),
    ],
)
def test_other_facts_that_press(text: str, flag: str) -> None:
    assert flag in danger(text).flags


@pytest.mark.parametrize("text", ["我孩子15岁上初中等着交学费", "工资十五号发", "他没扣身份证"])
def test_what_presses_nobody(text: str) -> None:
    assert not {"child_labour", "doc_withheld"} & set(danger(text).flags)


def test_danger_is_found_anywhere_in_a_very_long_text() -> None:
    text = "今天天气不错。" * 9000 + "我要跳楼" + "没事。" * 9000
    act = danger(text).acts[0]
    assert act.kind == "suicide_threat" and act.span and text[act.span[0] : act.span[1]] == "跳楼"


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("身份证321123199001010012", "身份证3211****0012"),
        ("3211 2319 9001 0100 12", "3211****0012"),
        ("32112319900101001X好", "3211****001X好"),
        ("卡号6222021234567890128，电话13812345678", "卡号6222****0128，电话13812345678"),
        ("320511900101123", "3205****1123"),
        ("编号1234567", "编号1234567"),
    ],
)
def test_identity_numbers_are_masked_and_phones_stay(text: str, masked: str) -> None:
    assert redact(text) == masked


def test_a_phone_is_found_with_its_span() -> None:
    assert [(number.kind, number.digits, number.span) for number in identity_numbers("电话138-1234-5678")] == [
        ("phone", "13812345678", (2, 15))
    ]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("欠我工资", "zh"),
        ("he owes me", "en"),
        ("12", "zh"),
        ("boss 王总 owe me salary", "en"),
        ("老板 not pay 工资三个月了", "zh"),
    ],
)
def test_the_language_to_answer_in(text: str, lang: str) -> None:
    assert language(text) == lang
