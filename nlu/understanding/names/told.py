"""Chinese parties told by what stands around the name: 宏远不给钱, 跟老李干, 店名叫好运来, 韩松手下干的.

The words around say where a name may stand; `kind` then says whether it is one: a person (surname and given
name, 老李, 阿强, 沈先生) or a firm (a trade at its end, or only letters that firms are named with).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Literal

from ..reading import Span
from . import fields, party_words, told_words

__all__ = ["Told", "by_letters", "kind", "owes", "told"]

Told = tuple[Span, str]
"""Where the name stands in the normal text, and the words that told it (for the role)."""

_MOST = 25  # names of one kind in one message; beyond it is a list, not a story


def kind(name: str) -> Literal["person", "firm"] | None:
    """What a run of letters in a name's place is, or None when it is only words."""
    if told_words.NICKNAME.match(name):
        return "person"
    region = told_words.REGION.match(name)
    stem = name[region.end() :] if region else name
    named = region and told_words.LUCKY.match(stem) and not told_words.LUCKY_TOWN.match(stem)  # 江苏诺诚
    if told_words.COMMON.match(name) and not named and not (len(name) > 4 and told_words.TRADE_END.search(name)):
        return None
    if told_words.NO_NAME.search(name) or party_words.GENERIC.match(name) or party_words.HOMES.match(name):
        return None
    if told_words.SOME_TIME.match(name):
        return None
    if told_words.FULL_NAME.match(name):
        return "person"
    if re.fullmatch(party_words.DEVELOPERS, name):
        return "firm"
    if party_words.NOT_FIRM_WORDS.search(name) or len(name) > 16:
        return None
    trade = told_words.TRADE_END.search(name)
    if trade and name[trade.start() - 1] in "送做干搞跑浇拌卖焊":
        return None
    if trade and len(name) >= 4 and trade.start() >= 2 and not party_words.GENERIC.match(name[: trade.start()]):
        return "firm"
    shop = len(stem) > 2 and stem[-1] in "楼轩阁斋坊厂店馆"
    return "firm" if told_words.LUCKY.match(stem[:-1] if shop else stem) else None


def told(norm: str) -> Iterator[Told]:
    """All names that their surroundings tell, the surest first."""
    yield from _called(norm)
    yield from _owing(norm)
    for found in islice(told_words.SURNAME_ONLY.finditer(norm), _MOST):
        yield found.span(), ""
    for found in islice(told_words.MIXED.finditer(norm), _MOST):
        yield found.span(), ""
    for pattern in told_words.AROUND:
        for found in islice(pattern.finditer(norm), _MOST):
            first, last = _trimmed(norm, *found.span("name" if found["name"] else "name2"))
            what = kind(norm[first:last])
            if told_words.LONG_AGO.search(norm[max(0, found.start() - 6) : found.start()]):
                continue
            # 在恒大干 is a site of theirs, 在恒大上班 is their man.
            at_site = found.group()[0] in "在到去进" and not told_words.EMPLOYED.match(norm, last)
            if what and not (what == "firm" and at_site and not told_words.TRADE_END.search(norm[first:last])):
                yield (first, last), found.group()
    for found in islice(told_words.CLAUSE.finditer(norm), _MOST):
        if told_words.TRADE_END.search(found.group()) and not told_words.WORK.search(found.group()):
            if kind(found.group()) == "firm":
                yield found.span(), ""
    yield from ((span, "") for span in fields.alone(norm))
    for found in islice(told_words.QUOTED.finditer(norm), _MOST):
        if told_words.TRADE_END.search(found["name"]) and not told_words.NO_NAME.search(found["name"]):
            yield found.span("name"), ""
    for found in islice(told_words.LEADS_CREW.finditer(norm), _MOST):
        span = _name_before(norm, found.start())
        if span and kind(norm[slice(*span)]) == "person":
            yield span, "带班"


def by_letters(norm: str) -> Iterator[Told]:
    """Firms told by nothing but their letters, for a message that tells nobody else."""
    for found in islice(told_words.BY_LETTERS.finditer(norm), _MOST):
        name, first = found["name"], found.start()
        trade = told_words.TRADE_END.search(name)
        whole = trade and trade.start() >= 2 and len(trade.group()) >= 2
        last = first + len(name)
        if (
            not whole
            or kind(name) != "firm"
            or told_words.BRANCH.match(norm, last)
            or told_words.REGION_STEM.match(name)
        ):
            continue
        if not told_words.NOT_OURS.search(norm[max(0, first - 8) : first]):
            yield (first, last), ""


def owes(norm: str, last: int) -> bool:
    """Whether the words after a name that ends at `last` say that it owes the workers."""
    found = told_words.OWES.match(norm, last + 1 if norm.startswith(",", last) else last)
    return bool(found) and not told_words.NOT_TO_US.match(norm, last)


def _called(norm: str) -> Iterator[Told]:
    for found in islice(told_words.CALLED.finditer(norm), _MOST):
        name = found["name"].strip(" .")
        first = found.start("name") + found["name"].find(name)
        if found["bare"] and told_words.NOT_PARTY.search(norm[max(0, found.start() - 8) : found.start()]):
            continue
        if found["label"] == "人" and "叫" not in found.group():
            continue
        if _fits_label(name, bool(found["label"])):
            yield (first, first + len(name)), found.group()


def _fits_label(name: str, labelled: bool) -> bool:
    if kind(name):
        return True
    if told_words.NO_NAME.search(name) or party_words.GENERIC.match(name) or party_words.HOMES.match(name):
        return False
    if party_words.NOT_FIRM_WORDS.search(name) or told_words.COMMON.match(name):
        return False
    return (2 if labelled else 3) <= len(name) <= (30 if name.isascii() else 10)


def _owing(norm: str) -> Iterator[Told]:
    at = 0
    for _ in range(_MOST):
        debt = told_words.DEBT.search(norm, at)
        if not debt:
            return
        at = debt.end()
        start = max(0, debt.start() - 24)
        # The adverbs between the name and the verb belong to neither.
        clause = re.search(r"[^,;。!?\s]*$", norm[start : debt.start()])
        first = start + (clause.start() if clause else 0)
        for last in range(first + 2, debt.start() + 1):
            whole = told_words.OWES.match(norm, last)
            if whole and whole.end() >= debt.end():
                break
        else:
            continue
        span = _name_before(norm, last)
        if span and kind(norm[slice(*span)]) and not told_words.NOT_TO_US.match(norm, last):
            yield span, norm[first:last]


def _name_before(norm: str, last: int) -> Span | None:
    run = told_words.RUN.search(norm, max(0, last - 18), last)
    if not run:
        return None
    return _trimmed(norm, run.start(), last)


def _trimmed(norm: str, first: int, last: int) -> Span:
    """Without the words that lead to a name, unless they leave nothing."""
    lead = told_words.LEAD.match(norm[first:last])
    if lead and last - first - lead.end() >= 2:
        first += lead.end()
    town = _TOWN.match(norm[first:last])
    if town and last - first - town.end() >= 4:
        first += town.end()
    return first, last


_TOWN = re.compile(r".{1,6}(?:街道|(?<!古)镇(?!江))")  # 云阳街道天圻机械
