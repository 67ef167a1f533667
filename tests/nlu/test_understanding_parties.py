"""Who owes, for which works and where, in sentences as different people say them."""

from __future__ import annotations

from pathlib import Path

import pytest

from nlu.understanding.names.debtors import boss_of
from tests.nlu.test_understanding_read import understood

SENTENCES = [
    line.split("\t")
    for line in (Path(__file__).parent / "parties.tsv").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


@pytest.mark.parametrize(("text", "employer", "project", "district"), SENTENCES, ids=[row[0][:40] for row in SENTENCES])
def test_who_owes_for_which_works_and_where(text: str, employer: str, project: str, district: str) -> None:
    facts = understood(text).facts()
    said = [facts["employer"], facts["project"], facts["district"]]
    assert [value or "-" for value in said] == [employer, project, district]


@pytest.mark.parametrize(
    ("text", "boss"),
    [
        ("镇江宏业建筑劳务欠我们八万，老板叫季海明", "季海明"),
        ("I cook in Himalaya Kitchen, boss Mr Chen, no pay since May", "Mr Chen"),
        ("Xinyuan Electronic owes me, boss name Ms Wu", "Ms Wu"),
        ("老板叫季海明，欠我们八万", None),
        ("宏业建筑劳务欠我们八万，工友老李也在", None),
    ],
)
def test_the_boss_of_the_firm_that_owes(text: str, boss: str | None) -> None:
    reading = understood(text)
    assert boss_of(text, reading.employer, reading.parties) == boss
