"""Many expressions under one name, tried only where the script of the text can match them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

__all__ = ["Phrases"]

_SIGNS = re.compile("[\u4e00-\u9fff]")
_LETTERS = re.compile("[a-z]{2}")
_MOST = 8


@lru_cache(maxsize=8)
def _scripts(text: str) -> tuple[bool, bool]:
    return bool(_SIGNS.search(text)), bool(_LETTERS.search(text))


class Phrases:
    """Expressions of one meaning, Chinese and English apart: a Chinese message pays nothing for the English ones."""

    def __init__(self, rows: Iterable[str]) -> None:
        rows = list(rows)
        self._signs = _join(row for row in rows if _SIGNS.search(row))
        self._letters = _join(row for row in rows if not _SIGNS.search(row))

    def find(self, text: str) -> list[re.Match[str]]:
        """The first hits, in order of place within each script; never more than a few, a text may repeat itself."""
        signs, letters = _scripts(text)
        found: list[re.Match[str]] = []
        for wanted, words in ((signs, self._signs), (letters, self._letters)):
            if wanted and words:
                for count, hit in enumerate(words.finditer(text), 1):
                    found.append(hit)
                    if count == _MOST:
                        break
        return found


def _join(rows: Iterable[str]) -> re.Pattern[str] | None:
    joined = "|".join(f"(?:{row})" for row in rows)
    return re.compile(joined) if joined else None
