"""What the speaker is called."""

from __future__ import annotations

import re

from ..reading import Span
from ..wording.text import Text
from . import names, parties, sites
from .party_words import SURNAME

__all__ = ["own_name", "signed", "speaker"]


def own_name(source: Text, asking: str | None) -> tuple[str, Span] | None:
    """What the speaker says to be called; a bare "name" is that of the place, where that was asked."""
    own = names.name(source)
    if asking not in ("employer", "project"):
        return own
    with_phone = names.beside_phone(source) if _NAMED.match(source.norm) else None
    if with_phone:
        return with_phone  # Name Carlos 138…, whatever was asked
    beside = names.beside_phone(source) if asking == "project" and own is None else None
    if beside and (parties.is_person(beside[0]) or _TWO_WORDS.fullmatch(beside[0])) and not sites.project(source):
        return beside  # 王秀英 138…: no site has a phone of its own
    is_of_it = own and _NAME_OF_IT.search(source.raw[: own[1][0]])
    return None if is_of_it else own  # i cook there, name Himalaya Kitchen


def speaker(source: Text, asking: str | None, own: tuple[str, Span] | None) -> tuple[str, Span] | None:
    """What the speaker is called, or whose name is to be put down; `own` is told in so many words."""
    if asking in _NAMING:
        found = _NAMING[asking](source)
    else:
        found = own or (names.beside_phone(source) if asking in _OF_ONESELF else None)
    return found or (names.put_down(source) if asking else None)


# 华通电气欠我六千 老板在 张铁柱 186…; boss answers. Gareth Price 187…
_SIGNED = re.compile(
    rf"(?:^|[,，;；。.!！?？\s])(?P<name>{SURNAME}[\u4e00-\u9fff]{{1,2}}|[A-Z][\w'-]+(?: [A-Z][\w'-]+){{1,3}})"
    r"[ ,，:：]*(?=(?:\+?86 ?)?1[3-9]\d{9}[。.!！ ]*$)"
)
_SOMEBODY_BEFORE = re.compile(
    r"(?:老板|工头|经理|会计|带班|联系人?|找|打|问|叫)(?:是|叫|:|：)?\s*$|\b(?:boss|manager|foreman|owner|call|contact|ask"
    r"|mr|mrs|ms)\.? *$",
    re.I,
)


def signed(source: Text, phone: Span) -> tuple[str, Span] | None:
    """The name right before the speaker's own number, which end a message that tells of something else."""
    found = _SIGNED.search(source.raw[: phone[1]])
    if found is None or found.end() > phone[0] + 1 or _SOMEBODY_BEFORE.search(source.raw[: found.start("name")]):
        return None
    if not found["name"].isascii() and not parties.is_person(found["name"]):
        return None
    return found["name"], found.span("name")


_TWO_WORDS = re.compile(r"[A-Z][a-z]+ [A-Z][a-z]+")

_NAMED = re.compile(r"\s*(?:my )?name\b")

_NAME_OF_IT = re.compile(r"(?<!my )\bname:? $", re.I)

# Where a name and a number are the speaker's; "can you reach the boss?" may be answered with his.
_OF_ONESELF = ("place", "headcount", "amount", "amount_scope", "period")

_NAMING = {"name": names.bare_name, "phone": names.called, "confirm": names.called}
