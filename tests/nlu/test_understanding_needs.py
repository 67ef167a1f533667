"""The filter before the word lists: it may let too much through, never too little."""

import re
from pathlib import Path

import pytest

from nlu.understanding.needs import needs, pieces, split
from nlu.understanding.phrases import Phrases

HERE = Path(__file__).parent
SENTENCES = [
    line.split("\t")[-1].lower()
    for name in ("heard.tsv", "quiet.txt", "owed.tsv", "fled.tsv")
    for line in (HERE / name).read_text("utf-8").splitlines()
]


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("跳楼", {"跳"}),
        ("跳(?:楼|河)", {"跳"}),
        ("(?:老板|公司).{0,4}倒闭", {"倒"}),
        ("不?想活", {"想"}),
        (r"\bjump\w*", {"jum"}),
        (r"labou?r", {"lab"}),
        ("跳|浇", {"跳", "浇"}),
        ("(?:跳)?", None),
        (r"\d{2,3}", None),
        ("x(?=跳)", None),
        ("跳{0,2}", None),
        ("[跳爬]上", {"跳", "爬"}),
    ],
)
def test_what_a_match_must_contain(expression: str, expected: set[str] | None) -> None:
    found = needs(expression)
    assert found == expected or (found and expected and len(found) == len(expected) and found <= pieces(expression))


def test_the_alternatives_of_an_expression() -> None:
    assert split("a(?:b|c)|[|]d|e\\|f") == ["a(?:b|c)", "[|]d", "e\\|f"]


def test_every_wording_that_matches_is_tried() -> None:
    from nlu.understanding import (
        claim_words,
        conduct_words,
        confinement_words,
        danger_words,
        farewell_words,
        flight_words,
        foreign_words,
        hardship_words,
        injury_words,
        pressure_words,
        protest_words,
    )

    rows = [*flight_words.ABSCONDED, *flight_words.REACHABLE]
    for words in (
        danger_words.ACTS,
        confinement_words.ACTS,
        farewell_words.ACTS,
        foreign_words.ACTS,
        protest_words.ACTS,
    ):
        rows += [row for named in words.values() for row in named]
    for words in (injury_words, hardship_words, pressure_words, conduct_words, claim_words):
        rows += [row for named in words.FLAGS.values() for row in named]
    parts = [(re.compile(part), needs(part)) for row in rows for part in split(row)]
    there = {sentence: pieces(sentence) for sentence in SENTENCES}
    overlooked = [
        (sentence, part.pattern)
        for sentence in SENTENCES
        for part, need in parts
        if need is not None and need.isdisjoint(there[sentence]) and part.search(sentence)
    ]
    assert overlooked == []


def test_hits_come_from_left_to_right_and_do_not_overlap() -> None:
    found = Phrases(["楼下|跳楼", "楼"]).find("跳楼 楼下 楼")
    assert [hit.group() for hit in found] == ["跳楼", "楼下", "楼"]
