"""Which language a worker goes on in."""

from __future__ import annotations

import re

from nlu.understanding.wording.pinyin import is_pinyin

__all__ = ["spoken"]

_WORDS_OF_ENGLISH, _SIGNS_OF_CHINESE = 3, 4  # so many leave no doubt; 1 day 110. 一分没给 is said in English
_SIGNS_OF_GREETING = 2  # 你好, 同意 on a phone set to English; where a name is asked for, two signs may be one
# Sunrise Logistics Company, Nguyen Van An: where a name is asked for, three words may be one.
_NAMED = frozenset({"employer", "project", "place", "name"})
_SENTENCE = re.compile(
    r"\b(?:i|my|the|is|are|was|we|he|she|they|it|no|not|don'?t|do|at|in|called|name|owes?|please|what|how)\b", re.I
)
_CJK = re.compile(r"[㐀-鿿]")
_LATIN_WORD = re.compile(r"[A-Za-z]{2,}")


def spoken(text: str, present: str, asking: str | None) -> str:
    """Follow the worker into the other language when the words leave no doubt."""
    chinese = len(_CJK.findall(text))
    latin = len(_LATIN_WORD.findall(text))
    if present == "zh" and not chinese and latin >= _WORDS_OF_ENGLISH and not is_pinyin(text):
        return "zh" if asking in _NAMED and not _SENTENCE.search(text) else "en"
    needed = _SIGNS_OF_GREETING if asking in (None, "consent") else _SIGNS_OF_CHINESE
    return "zh" if present == "en" and chinese >= needed and latin < 2 else present
