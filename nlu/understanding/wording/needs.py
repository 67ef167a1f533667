"""What a text must contain for an expression to match it, read off the expression.

An expression that names hundreds of wordings costs tens of microseconds on a text that has none of
them; looking whether two sets meet costs a fraction of one. The reader knows the dialect of the word
lists (literals, classes, groups, alternatives, bounded gaps, look-arounds); what it does not know
needs nothing, so that a filter can only let too much through.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

__all__ = ["ENOUGH", "Needs", "needs", "pieces", "split"]

Needs = tuple[frozenset[str], ...]
"""A match contains at least one piece of each of these; empty: nothing is known."""
_OneOf = frozenset[str] | None

_SIGN = re.compile("[\u4e00-\u9fff]")
_RUN = 3  # letters that make a piece of a word; a shorter word is a piece itself
# Signs and letter runs that stand in nearly every message select nothing.
_COMMON_SIGNS = frozenset(
    "的了我不是在有一人们老板钱工资到给上下个来去都说就没天月年要也还这那他她里大小发欠干活过着得把被过能会做打家两三公司"
)
_COMMON_WORDS = (
    "the boss owes owed me not pay paid wages money and they for work worked working salary yuan have has "
    "people we are with from this that month months year to his he was were will our you can all out now "
    "who said says any come since"
)
_DEAR = 8
_MOST = 400
ENOUGH = 3  # more needs spare hardly an expression more
_QUANTIFIER = re.compile(r"(?:[*+?]|\{(\d*)(?:,\d*)?\})\??")
_GROUP = re.compile(r"\((?:\?(?::|P<\w+>|(?P<aside><?[!=]|[a-z]+:)))?")  # aside: what says nothing of its own signs


@lru_cache(maxsize=8)
def pieces(text: str) -> frozenset[str]:
    """The signs and letter runs of a text that `needs` may name."""
    pairs = [text[at : at + 2] for at in range(len(text) - 1)] if _WORD.search(text) else ()
    return frozenset(text).union(pairs, [text[at : at + _RUN] for at in range(len(text) - _RUN + 1)])


_WORD = re.compile("[a-z]{2}")
_COMMON = _COMMON_SIGNS | pieces(_COMMON_WORDS)


def needs(expression: str) -> Needs:
    """The pieces of which every match of the expression contains at least one each, the rarest first."""
    choices, end = _sequence(expression, 0)
    if end < len(expression):  # alternatives
        found, end = _alternatives(expression, 0)
        choices = [found] if end == len(expression) else []
    known = dict.fromkeys(choice for choice in choices if choice)
    return tuple(sorted(known, key=_cost)[:ENOUGH])


def split(expression: str) -> list[str]:
    """The alternatives of an expression, in order."""
    parts = []
    at = start = 0
    while at < len(expression):
        _, at = _sequence(expression, at)
        parts.append(expression[start:at])
        at += 1
        start = at
    return parts


def _cost(found: _OneOf) -> int:
    if not found:
        return 10**6
    return sum(_DEAR if piece in _COMMON else 1 for piece in found)


def _cheapest(choices: Iterable[_OneOf]) -> _OneOf:
    return min(choices, key=_cost, default=None)


def _alternatives(text: str, at: int) -> tuple[_OneOf, int]:
    """Read up to the closing bracket: any one of the alternatives may match, so their needs add up."""
    total: set[str] = set()
    known = True
    while True:
        choices, at = _sequence(text, at)
        found = _cheapest(choices)
        if found is None:
            known = False
        else:
            total |= found
        if at >= len(text) or text[at] == ")":
            return (frozenset(total) if known and 0 < len(total) <= _MOST else None), at
        at += 1  # the bar


def _sequence(text: str, at: int) -> tuple[list[_OneOf], int]:
    """Everything in a sequence must match: what each part of it needs."""
    choices: list[_OneOf] = []
    run = ""
    while at < len(text) and text[at] not in "|)":
        literal, found, end = _item(text, at)
        least, at = _repeated(text, end)
        if literal is not None and at == end:
            run += literal
            continue
        choices += _of_run(run)
        run = ""
        if least:
            choices += _of_run(literal) if literal is not None else [found]
    choices += _of_run(run)
    return choices, at


def _of_run(run: str) -> list[_OneOf]:
    signs: list[_OneOf] = [frozenset(sign) for sign in run if _SIGN.match(sign)]
    if len(run) < _RUN and run.isascii() and run.isalpha():
        return [frozenset([run])]  # tv, id, hr
    return signs + [frozenset([run[at : at + _RUN]]) for at in range(len(run) - _RUN + 1)]


def _item(text: str, at: int) -> tuple[str | None, _OneOf, int]:
    """One item: the literal that it is, or what it needs, and where it ends."""
    sign = text[at]
    if sign == "(":
        opened = _GROUP.match(text, at)
        found, end = _alternatives(text, opened.end() if opened else at + 1)
        return None, None if opened and opened["aside"] else found, end + 1
    if sign == "[":
        end = text.index("]", at + 2)
        inside = text[at + 1 : end]
        plain = inside[0] != "^" and "-" not in inside and "\\" not in inside
        return None, frozenset(inside) if plain and all(map(_SIGN.match, inside)) else None, end + 1
    if sign == "\\":
        return (None if text[at + 1].isalnum() else text[at + 1]), None, at + 2
    if sign in ".^$":
        return None, None, at + 1
    return sign, None, at + 1


def _repeated(text: str, at: int) -> tuple[bool, int]:
    """Whether the item before must stand at all, and where its quantifier ends."""
    mark = _QUANTIFIER.match(text, at)
    if not mark:
        return True, at
    must = mark.group()[0] == "+" or mark.group(1) not in (None, "", "0")
    return must, mark.end()
