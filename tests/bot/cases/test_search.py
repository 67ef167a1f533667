"""Finding cases: nobody sees beyond the own part of the organisation."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.cases.filing import Origin, file
from bot.cases.policy import Authority
from bot.cases.search import Filters, search, worklist
from bot.database import Database
from tests.bot.cases.conftest import FLED, FRIDAY, WANG

# name of the case: the draft, the unit it lands in
FILED = {
    "baohua": WANG,  # 321183011
    "jurong": replace(WANG, town=None, employer="句容100%建设", headcount=10),  # 321183
    "jurong red": FLED,  # 321183
    "danyang": replace(WANG, district="丹阳市", town="皇塘镇", employer="宏远_丹阳"),  # 321181007
    "nanjing": replace(WANG, district="南京市", town=None),  # 3211
}


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, fresh_url: Callable[[str], str]) -> Iterator[Database]:
    """One for the whole module: these tests only look."""
    found = Database(fresh_url(request.param))
    yield found
    found.close()


@pytest.fixture(scope="module")
def numbers(database: Database, authority: Authority) -> dict[str, str]:
    """The number of each case above, filed an hour apart."""
    found = {}
    with database.write() as session:
        for hour, (name, draft) in enumerate(FILED.items()):
            origin = Origin(channel="web", key=name, conversation_id=f"chat-{name}")
            at = FRIDAY + timedelta(hours=hour)
            found[name] = file(session, authority, draft, origin, at=at).case.number
    return found


def names(found: Any, numbers: dict[str, str]) -> list[str]:
    by = {number: name for name, number in numbers.items()}
    return [by[case.number] for case in found]


@pytest.mark.parametrize(
    ("root", "seen"),
    [
        ("3211", ["nanjing", "danyang", "jurong red", "jurong", "baohua"]),
        ("321183", ["jurong red", "jurong", "baohua"]),
        ("321183011", ["baohua"]),
        ("321183001", []),
        ("321181", ["danyang"]),
        ("321112", []),
        ("nowhere", []),
    ],
)
def test_sight_ends_at_the_own_unit_newest_first(
    database: Database, authority: Authority, numbers: dict[str, str], root: str, seen: list[str]
) -> None:
    with database.read() as session:
        assert names(search(session, authority.organisation, root, Filters()), numbers) == seen


@pytest.mark.parametrize(
    ("filters", "seen"),
    [
        ({"colour": "red"}, ["jurong red"]),
        ({"colour": "orange"}, ["jurong"]),
        ({"colour": "green"}, []),
        ({"state": "submitted"}, ["nanjing", "danyang", "jurong red", "jurong", "baohua"]),
        ({"state": "triaged"}, []),
        ({"stage": "filing"}, ["nanjing", "danyang", "jurong red", "jurong", "baohua"]),
        ({"stage": "closing"}, []),
        ({"stage": "nonsense"}, []),
        ({"unit": "321183"}, ["jurong red", "jurong", "baohua"]),
        ({"unit": "321183011"}, ["baohua"]),
        ({"conversation": "chat-danyang"}, ["danyang"]),
        ({"employer": "宏远"}, ["nanjing", "danyang", "jurong red", "baohua"]),
        ({"employer": "%"}, ["jurong"]),  # a sign, not a wildcard
        ({"employer": "_"}, ["danyang"]),
        ({"employer": "宏远", "colour": "red"}, ["jurong red"]),
        ({"number": "XS0000000000000"}, []),
        ({"words": "宏远"}, ["nanjing", "danyang", "jurong red", "baohua"]),
        ({"words": "碧桂园"}, ["nanjing", "danyang", "jurong red", "jurong", "baohua"]),
        ({"words": "丹阳市"}, ["danyang"]),
        ({"words": "13812345678"}, ["nanjing", "danyang", "jurong red", "jurong", "baohua"]),
        ({"words": "138 1234 5679"}, []),
        ({"words": "王建国"}, ["nanjing", "danyang", "jurong red", "jurong", "baohua"]),
        ({"words": "王建"}, []),  # who does not know the whole name finds nobody by it
    ],
)
def test_filters(
    database: Database, authority: Authority, numbers: dict[str, str], filters: dict[str, str], seen: list[str]
) -> None:
    with database.read() as session:
        found = search(session, authority.organisation, "3211", Filters(**filters))
        assert names(found, numbers) == seen


@pytest.mark.parametrize("filters", [{"unit": "3211"}, {"unit": "321181007"}, {"conversation": "chat-danyang"}])
def test_no_filter_opens_what_lies_outside(
    database: Database, authority: Authority, numbers: dict[str, str], filters: dict[str, str]
) -> None:
    with database.read() as session:
        found = names(search(session, authority.organisation, "321183", Filters(**filters)), numbers)
    assert "danyang" not in found
    assert "nanjing" not in found


def test_the_number_of_a_case_elsewhere_finds_nothing(
    database: Database, authority: Authority, numbers: dict[str, str]
) -> None:
    with database.read() as session:
        tree = authority.organisation
        assert search(session, tree, "321183", Filters(number=numbers["danyang"])) == []
        assert names(search(session, tree, "321181", Filters(number=numbers["danyang"])), numbers) == ["danyang"]


def test_pages_follow_each_other_without_gap_or_repetition(
    database: Database, authority: Authority, numbers: dict[str, str]
) -> None:
    seen, before = [], None
    with database.read() as session:
        while page := search(session, authority.organisation, "3211", Filters(), before=before, limit=2):
            seen += names(page, numbers)
            before = page[-1].id
    assert seen == ["nanjing", "danyang", "jurong red", "jurong", "baohua"]


def test_the_worklist_begins_with_the_gravest_then_the_oldest(
    database: Database, authority: Authority, numbers: dict[str, str]
) -> None:
    with database.read() as session:
        found, total = worklist(session, authority.organisation, "3211", Filters())
        assert names(found, numbers) == ["jurong red", "jurong", "baohua", "danyang", "nanjing"]
        assert total == 5
        pages = [worklist(session, authority.organisation, "3211", Filters(), page=at, size=2)[0] for at in (1, 2, 3)]
        assert [names(page, numbers) for page in pages] == [
            ["jurong red", "jurong"],
            ["baohua", "danyang"],
            ["nanjing"],
        ]
