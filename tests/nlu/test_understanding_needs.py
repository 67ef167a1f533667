"""The filter before the word lists: it may let too much through, never too little."""

from pathlib import Path

import pytest

import nlu.understanding  # noqa: F401  the word lists fill the expressions
from nlu.understanding.wording.needs import needs, split
from nlu.understanding.wording.phrases import EXPRESSIONS, Phrases, possible

HERE = Path(__file__).parent
SENTENCES = [
    line.split("\t")[-1].lower()
    for name in ("heard.tsv", "quiet.txt", "owed.tsv", "fled.tsv", "parties.tsv")
    for line in (HERE / name).read_text("utf-8").splitlines()
]


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("跳楼", [{"跳"}, {"楼"}]),
        ("跳(?:楼|河)", [{"跳"}, {"楼", "河"}]),
        ("(?:老板|公司).{0,4}倒闭", [{"倒"}, {"闭"}, {"老", "公"}]),
        ("不?想活", [{"想"}, {"活"}]),
        (r"\bjump\w*", [{"jum"}, {"ump"}]),
        (r"labou?r", [{"lab"}, {"abo"}, {"r"}]),
        ("跳|浇", [{"跳", "浇"}]),
        ("(?:跳)?", []),
        (r"\d{2,3}", []),
        ("x(?=跳)", [{"x"}]),
        ("跳{0,2}", []),
        ("[跳爬]上", [{"跳", "爬"}, {"上"}]),
        ("叫(?P<name>[跳爬])", [{"叫"}, {"跳", "爬"}]),
        ("(?i:jump)", []),
    ],
)
def test_what_a_match_must_contain(expression: str, expected: list[set[str]]) -> None:
    assert sorted(map(sorted, needs(expression))) == sorted(map(sorted, expected))


def test_the_alternatives_of_an_expression() -> None:
    assert split("a(?:b|c)|[|]d|e\\|f") == ["a(?:b|c)", "[|]d", "e\\|f"]


def test_every_expression_that_matches_is_tried() -> None:
    overlooked = [
        (sentence, expression.pattern)
        for sentence in SENTENCES
        for number, expression in enumerate(EXPRESSIONS)
        if not possible(sentence) >> number & 1 and expression.search(sentence)
    ]
    assert len(EXPRESSIONS) > 1_000
    assert overlooked == []


def test_hits_come_from_left_to_right_and_do_not_overlap() -> None:
    found = Phrases(["楼下|跳楼", "楼"]).find("跳楼 楼下 楼")
    assert [hit.group() for hit in found] == ["跳楼", "楼下", "楼"]
