"""English sites and works: by what they are called, by their kind, by the word for works after the name."""

from __future__ import annotations

import re
from itertools import islice

from ..reading import Span
from ..wording.text import READ_LIMIT, Text
from . import english_party_words, english_site_words

__all__ = ["project"]

_MOST = 10
_LEAD = re.compile(
    r"^(?:(?:The|At|In|On|We|I|My|Our|This|That|From|He|Boss|A|It|And|Work|Worked|For|Of|To|Site"
    r"|Project|By|Building|Yes|No|Is|Working|Tower(?= Crane)|Since|Because|But) )+"
)


def project(text: Text) -> tuple[str, Span] | None:
    """The named site or works of an English message."""
    raw = text.raw[:READ_LIMIT]
    if not re.search("[A-Za-z]{2}", raw):
        return None
    for pattern in (
        english_site_words.CALLED,
        english_site_words.LABEL,
        english_site_words.AFTER_WORD,
        english_site_words.QUOTED,
        english_site_words.WORKS,
        english_site_words.PHASED,
        english_site_words.SAID,
        english_site_words.TOLD,
        english_site_words.LOW,
        english_site_words.NEW_WORKS,
    ):
        for found in islice(pattern.finditer(raw), _MOST):
            first, name = found.start("name"), found["name"]
            if pattern is english_site_words.WORKS and found["kind"] and name.split()[-1].islower():
                # Described, not named: "the metro line 3 site" stays with its noun.
                name = found["name"] + found["kind"]
            lead = _LEAD.match(name)
            if lead:
                first, name = first + lead.end(), name[lead.end() :]
            name = name.strip(" ,'\"")
            if pattern is english_site_words.CALLED:
                more = english_site_words.MORE.match(raw, found.end())
                name = re.sub(r" (?:project|site)$", "", name + (more.group() if more else ""))
            if len(name) > 2 and _fits(raw, (first, first + len(name)), pattern):
                return name, (first, first + len(name))
    return None


def _fits(raw: str, span: Span, pattern: re.Pattern[str]) -> bool:
    name = raw[slice(*span)]
    if english_site_words.NOT.fullmatch(name) or english_party_words.NOT_NAME.fullmatch(name):
        return False
    if english_site_words.NEAR.search(raw[max(0, span[0] - 20) : span[0]]):
        return False
    if pattern is english_site_words.LOW:
        return not english_site_words.KIND_ONLY.fullmatch(name)
    if pattern in (english_site_words.TOLD, english_site_words.WORKS):
        after = raw[span[1] : span[1] + 14]
        if re.match(r" (?:Co\b|Company|Group|Hotel|Restaurant|Property|Ltd|School|Construction\b)", after):
            return False
    return not (
        pattern is english_site_words.SAID
        and english_party_words.FIRM.fullmatch(name + " Works")
        and re.search(r"(?i: works)$", raw[span[0] : span[1] + 6])
    )
