"""Many expressions under one name, each tried only on a text that has what it needs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache, reduce
from operator import or_

from .needs import ENOUGH, needs, pieces, split

__all__ = ["EXPRESSIONS", "Phrases", "Sought", "possible"]

_SIGNS = re.compile("[\u4e00-\u9fff]")
_MOST = 8

# All expressions by number. Filled at import: one walk over the pieces of a text serves every meaning.
# Sets of numbers are whole numbers with a bit for each, one such lane for the first, second and third need: those
# that a piece answers, and those that have no such need.
EXPRESSIONS: list[re.Pattern[str]] = []
_ANSWERED: dict[str, int] = {}
_NEEDLESS = [0]
_LANE = 1 << 12  # bits; more than there are expressions


def _add(row: str) -> int:
    """Keep an expression; its bit."""
    number = len(EXPRESSIONS)
    EXPRESSIONS.append(re.compile(row))
    found = needs(row)
    for order in range(ENOUGH):
        lane = 1 << number + order * _LANE
        if order >= len(found):
            _NEEDLESS[0] |= lane
            continue
        for piece in found[order]:
            _ANSWERED[piece] = _ANSWERED.get(piece, 0) | lane
    return 1 << number


@lru_cache(maxsize=8)
def possible(text: str) -> int:
    """The expressions that could match a text, a bit for each."""
    answered = reduce(or_, map(_ANSWERED.__getitem__, pieces(text) & _ANSWERED.keys()), _NEEDLESS[0])
    return answered & answered >> _LANE & answered >> 2 * _LANE & (1 << _LANE) - 1


def _numbers(bits: int) -> Iterator[int]:
    while bits:
        lowest = bits & -bits
        bits -= lowest
        yield lowest.bit_length() - 1


class Sought:
    """One expression that looks for itself in whole texts: it is tried only on one that it could match."""

    def __init__(self, expression: str) -> None:
        self._bit = _add(expression)
        self._row = EXPRESSIONS[-1]

    def search(self, text: str) -> re.Match[str] | None:
        """The first hit."""
        return self._row.search(text) if self._bit & possible(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All hits that do not overlap."""
        return self._row.finditer(text) if self._bit & possible(text) else iter(())

    def sub(self, put: Callable[[re.Match[str]], str], text: str) -> str:
        """The text with every hit replaced."""
        return self._row.sub(put, text) if self._bit & possible(text) else text


class Phrases:
    """Expressions of one meaning: a text pays only for those that it could match (see `needs`)."""

    def __init__(self, rows: Iterable[str]) -> None:
        # Chinese before English, as the rows of one meaning may come mixed.
        self._own = sum(
            _add(part) for row in sorted(rows, key=lambda row: not _SIGNS.search(row)) for part in split(row)
        )

    def told_in(self, text: str) -> bool:
        """Whether any of them is said."""
        return any(EXPRESSIONS[number].search(text) for number in _numbers(self._own & possible(text)))

    def find(self, text: str) -> list[re.Match[str]]:
        """The first hits that do not overlap, in order of place; only a few of each, a text may repeat itself."""
        found: list[re.Match[str]] = []
        rows = self._own & possible(text)
        if not rows:
            return found
        for number in _numbers(rows):
            for count, hit in enumerate(EXPRESSIONS[number].finditer(text), 1):
                found.append(hit)
                if count == _MOST:
                    break
        return _apart(found) if len(found) > 1 else found


def _apart(hits: list[re.Match[str]]) -> list[re.Match[str]]:
    """What one expression of all the alternatives would find: from left to right, the first listed wins."""
    kept: list[re.Match[str]] = []
    end = -1
    for hit in sorted(hits, key=re.Match.start):
        if hit.start() >= end:
            kept.append(hit)
            end = hit.end()
    return kept
