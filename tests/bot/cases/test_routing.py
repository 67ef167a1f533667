"""Who is responsible: by the place of work (Regulation Art. 13), red at the brigade (domain.md 3.2)."""

from __future__ import annotations

import pytest

from bot.cases.policy import Authority
from bot.cases.routing import route


@pytest.mark.parametrize(
    ("district", "town", "colour", "code"),
    [
        ("句容市", "宝华镇", "yellow", "321183011"),
        ("句容市", "宝华镇", "orange", "321183011"),
        ("句容市", "宝华镇", "red", "321183"),
        ("句容市", None, "yellow", "321183"),
        ("句容市", "丹北镇", "yellow", "321183"),  # a town of another district
        ("句容市", "没有这个镇", "yellow", "321183"),
        ("丹阳市", "皇塘镇", "yellow", "321181007"),
        ("镇江新区", "丁卯街道", "orange", "321171002"),
        ("南京市", None, "yellow", "3211"),  # outside: the city forwards it
        ("句容", "宝华镇", "yellow", "3211"),  # only canonical names route
        (None, None, "yellow", "3211"),
        (None, "宝华镇", "yellow", "3211"),
        ("", "", "red", "3211"),
        ("镇江市", None, "red", "3211"),
    ],
)
def test_the_unit_that_handles(
    authority: Authority, district: str | None, town: str | None, colour: str, code: str
) -> None:
    assert route(authority.organisation, district, town, colour).code == code


@pytest.mark.parametrize(
    ("code", "root", "inside"),
    [
        ("321183011", "3211", True),
        ("321183011", "321183", True),
        ("321183011", "321183011", True),
        ("321183", "321183011", False),  # a squad does not look up to its brigade
        ("321181", "321183", False),
        ("3211", "321183", False),
        ("321183", "32118", False),  # a code that only begins alike is another unit
        ("nowhere", "3211", False),
        ("3211", "nowhere", False),
    ],
)
def test_sight_ends_at_the_own_unit(authority: Authority, code: str, root: str, inside: bool) -> None:
    assert authority.organisation.within(code, root) is inside


def test_the_subtree_is_what_lies_within(authority: Authority) -> None:
    tree = authority.organisation
    for root in tree.units:
        assert set(tree.subtree(root)) == {code for code in tree.units if tree.within(code, root)}
    assert len(tree.subtree("3211")) == len(tree.units)
    assert tree.subtree("nowhere") == []


def test_the_example_authority_has_the_seven_districts(authority: Authority) -> None:
    brigades = {unit.area for unit in authority.organisation.units.values() if unit.level == 2}
    assert brigades == {"京口区", "润州区", "丹徒区", "镇江新区", "丹阳市", "扬中市", "句容市"}


@pytest.mark.parametrize(("code", "brigade"), [("321183011", "321183"), ("321183", "321183"), ("3211", "3211")])
def test_the_brigade_above(authority: Authority, code: str, brigade: str) -> None:
    assert authority.organisation.brigade(code).code == brigade


def test_every_unit_has_a_name_in_both_languages_and_a_phone(authority: Authority) -> None:
    for unit in authority.organisation.units.values():
        assert unit.label("zh") != unit.label("en")
        assert unit.phone
        assert unit.path[-1] == unit.code
        assert len(unit.path) == unit.level
