"""People counted by how many stand in each of several places: two buses with 28 in each, 三个班，每班12个人."""

from __future__ import annotations

import re
from dataclasses import replace

from ..numbers.mentions import Mention
from .people_groups import Group

__all__ = ["in_each"]

_EACH_ZH = re.compile(
    r"(?:(?:每|各)一?|一(?=车))(?:个|辆|条|台)?(?P<place>班组?|小?组|队|车间|线|车|店|工地)(?:上|里|都)?(?:有|是"
    r"|坐)?了?$"
)
_PLACES_AFTER_ZH = re.compile(
    r"\s?(?:个|辆|条|台)?(?:大|小)?(?P<place>班组?|小?组|队|车间|流水线|线|车|大巴|中巴|店|工地)"
)
_EACH_EN = re.compile(r" (?:\w+ )?(?:in|on|at|for|from|per) (?:each|every|one)? ?(?P<place>[a-z]{3,10})\b")
_EACH_BEFORE_EN = re.compile(
    r"\b(?:each|every) (?P<place>gang|team|crew|group|line|shift|bus|shop|site)(?: has| of| with| is)? $"
)
_PLACES_EN = re.compile(r" (?P<place>[a-z]{3,10}?)(?:e?s)\b")
_ALIKE = {"大巴": "车", "中巴": "车", "流水线": "线", "班组": "班", "小组": "组"}
_MOST = 30  # places


def in_each(norm: str, group: Group, mentions: list[Mention]) -> Group:
    """The group, as many times as there are places, where it was counted for each of them."""
    before = _EACH_ZH.search(norm[max(0, group.mention.start - 10) : group.mention.start])
    ahead = norm[max(0, group.mention.start - 24) : group.mention.start]
    each = before or _EACH_BEFORE_EN.search(ahead) or _EACH_EN.match(norm, group.end)
    if each is None:
        return group
    pattern = _PLACES_AFTER_ZH if before else _PLACES_EN
    for mention in mentions:
        if mention.kind != "number" or mention.number.vague or not 2 <= mention.value <= _MOST:
            continue
        places = pattern.match(norm, mention.number.end)
        if places and mention.end <= group.mention.start and _same(places["place"], each["place"]):
            return replace(group, mention=replace(group.mention, number=group.mention.number.times(mention.value)))
    return group


def _same(one: str, other: str) -> bool:
    return _ALIKE.get(one, one) == _ALIKE.get(other, other)
