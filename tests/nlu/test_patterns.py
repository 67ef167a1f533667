"""Every pattern of the reader stays fast on text made to slow it down: one long message must not hold up a hall."""

from __future__ import annotations

import importlib
import itertools
import pkgutil
import re
from collections.abc import Iterator
from typing import Any

import pytest

import nlu.understanding

op: Any = importlib.import_module("re._constants")  # private, and no library reads a pattern's tree
parse: Any = importlib.import_module("re._parser").parse

_BESIDE = (
    "nlu.answering", "nlu.filed_words", "nlu.meaning", "nlu.meaning_words",
    "actions.additions", "actions.after_filing", "actions.change_words", "actions.facts",
    "bot.conversations.safety_words",
)  # fmt: skip
_BOUND = 12  # repeats; up to here even the worst pattern is done at once
_MOST_WAYS = 12  # of a part that is repeated within a repeat
_MOST_WORDS = 20_000  # of one group; nothing larger is written out


def _patterns(found: object, depth: int = 0) -> Iterator[str]:
    if isinstance(found, re.Pattern):
        yield found.pattern
    elif depth < 4 and isinstance(found, dict | list | tuple):
        for inner in found.values() if isinstance(found, dict) else found:
            yield from _patterns(inner, depth + 1)


def _all_patterns() -> list[str]:
    told: set[str] = set()
    for module in pkgutil.walk_packages(nlu.understanding.__path__, "nlu.understanding."):
        told.update(_of_module(module.name))
    return sorted(told.union(*map(_of_module, _BESIDE)))


def _of_module(name: str) -> set[str]:
    found = itertools.chain.from_iterable(map(_patterns, vars(importlib.import_module(name)).values()))
    return {pattern for pattern in found if isinstance(pattern, str)}


def _words(tree: Any) -> list[str] | None:
    """What a part of a pattern matches, a word for each way of matching it; None when there is no end to it."""
    words = [""]
    for kind, value in tree:
        ways = _ways(kind, value)
        if ways is None or len(words) * len(ways) > _MOST_WORDS:
            return None
        words = [first + rest for first in words for rest in ways]
    return words


def _ways(kind: Any, value: Any) -> list[str] | None:
    if kind is op.LITERAL:
        return [chr(value)]
    if kind is op.IN and any(what is op.NEGATE for what, _ in value):
        return ["?"]
    if kind is op.IN:
        blank = [" "] if (op.CATEGORY, op.CATEGORY_SPACE) in value else []
        return [chr(char) for what, char in value if what is op.LITERAL] + blank or ["?"]
    if kind is op.SUBPATTERN:
        return _words(value[3])
    if kind is op.BRANCH:
        ways = [words for branch in value[1] if (words := _words(branch)) is not None]
        return [word for words in ways for word in words]
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT):
        least, most, inner = value
        words = _words(inner)
        if words is None or len(words) > _MOST_WAYS < most:
            return None
        counts = range(least, min(most, max(least, 3)) + 1)  # three show whether it can be read in two ways
        return ["".join(several) for count in counts for several in itertools.product(words, repeat=count)]
    return [""] if kind in (op.AT, op.ASSERT, op.ASSERT_NOT) else None


def _repeats(tree: Any) -> Iterator[list[str]]:
    """The alternatives of every repeat that has no small bound."""
    for kind, value in tree:
        if kind in (op.MAX_REPEAT, op.MIN_REPEAT):
            if value[1] > _BOUND and (words := _words(value[2])):
                yield words
            yield from _repeats(value[2])
        elif kind is op.BRANCH:
            for branch in value[1]:
                yield from _repeats(branch)
        elif kind is op.SUBPATTERN:
            yield from _repeats(value[3])
        elif kind in (op.ASSERT, op.ASSERT_NOT):
            yield from _repeats(value[1])


def _read_two_ways(words: list[str]) -> str | None:
    """A word that makes some repetition of them readable in two ways (Sardinas and Patterson), if there is one.

    Such a repeat takes exponential time on a text that fails behind it.
    """
    code = {word for word in words if word}
    twice = next((word for word in code if words.count(word) > 1), None)
    rests = {longer[len(word) :] for word in code for longer in code if longer.startswith(word) and longer != word}
    seen: set[frozenset[str]] = set()
    while rests and not twice and frozenset(rests) not in seen:
        seen.add(frozenset(rests))
        twice = next(iter(rests & code), None)
        pairs = [*itertools.product(code, rests), *itertools.product(rests, code)]
        rests = {longer[len(word) :] for word, longer in pairs if longer.startswith(word)}
    return twice


def test_no_repeat_can_be_read_in_two_ways() -> None:
    found = {
        pattern: word
        for pattern in _all_patterns()
        for words in _repeats(parse(pattern))
        if (word := _read_two_ways(words))
    }
    assert found == {}


@pytest.mark.parametrize(
    ("pattern", "is_slow"),
    [
        ("(?:总|共|总共)*欠", True),
        ("(?:night |old |night )*men", True),
        ("(?:嗯+|哦)*x", True),
        ("(?:总|共){0,6}欠", False),
        ("(?:嗯|哦)*x", False),
    ],
)
def test_the_check_itself(pattern: str, is_slow: bool) -> None:
    found = [_read_two_ways(words) for words in _repeats(parse(pattern))]
    assert any(found) is is_slow
