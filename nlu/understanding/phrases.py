"""Many expressions under one name, each tried only on a text that has what it needs."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from .needs import needs, pieces, split

__all__ = ["Phrases"]

_SIGNS = re.compile("[\u4e00-\u9fff]")
_MOST = 8

# All expressions of all Phrases by number, and the numbers that a piece of text wakes. Filled at import:
# one walk over the pieces of a text serves every meaning.
_ROWS: list[re.Pattern[str]] = []
_WOKEN_BY: defaultdict[str, list[int]] = defaultdict(list)
_ALWAYS: set[int] = set()


def _add(row: str) -> int:
    number = len(_ROWS)
    _ROWS.append(re.compile(row))
    need = needs(row)
    if need is None:
        _ALWAYS.add(number)
    for piece in need or ():
        _WOKEN_BY[piece].append(number)
    return number


@lru_cache(maxsize=8)
def _possible(text: str) -> frozenset[int]:
    """The numbers of the expressions that could match a text."""
    found = set(_ALWAYS)
    for piece in pieces(text):
        if piece in _WOKEN_BY:
            found.update(_WOKEN_BY[piece])
    return frozenset(found)


class Phrases:
    """Expressions of one meaning: a text pays only for those that it could match (see `needs`)."""

    def __init__(self, rows: Iterable[str]) -> None:
        # Chinese before English, as the rows of one meaning may come mixed.
        self._numbers = frozenset(
            _add(part) for row in sorted(rows, key=lambda row: not _SIGNS.search(row)) for part in split(row)
        )

    def find(self, text: str) -> list[re.Match[str]]:
        """The first hits that do not overlap, in order of place; only a few of each, a text may repeat itself."""
        found: list[re.Match[str]] = []
        for number in sorted(self._numbers & _possible(text)):
            for count, hit in enumerate(_ROWS[number].finditer(text), 1):
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
