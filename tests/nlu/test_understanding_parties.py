"""Who owes, for which works and where, in sentences as different people say them."""

from __future__ import annotations

from pathlib import Path

import pytest

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
