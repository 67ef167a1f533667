"""Which of the two languages of the service a message is in."""

from __future__ import annotations

import re
from typing import Literal

from .pinyin import is_pinyin

__all__ = ["language"]

_CJK = re.compile("[\u3400-\u9fff\uf900-\ufaff]")
_WORD = re.compile("[A-Za-z]+(?:'[a-z]+)?")


def language(text: str) -> Literal["zh", "en"]:
    """The language to answer in. A text without letters is Chinese: most workers write it."""
    head = text[:2000]
    signs = len(_CJK.findall(head))
    words = sum(1 for word in _WORD.findall(head) if len(word) > 1 or word in "Ia")
    return "en" if words > signs and not is_pinyin(head) else "zh"
