"""Whether a text can be the answer to the question that is open."""

from __future__ import annotations

import re

__all__ = ["can_answer"]

_QUESTION = re.compile(
    r"^(?:为什么|为啥|干嘛|什么意思|怎么|人工|帮助|客服|取消|继续|why|what|how|help|human|cancel)|不知道|不清楚"
    r"|说不清|不晓得|晓不得|\bdon'?t know\b|\bno idea\b|[?]\s*$|[吗么]\s*[?]?$"
)


def can_answer(norm: str) -> bool:
    """Whether the text can be an answer at all, not a question back or a call for help."""
    said = norm.strip()
    return not _QUESTION.search(_ASIDE.sub("", said) or said)


# From april until july, you need our passports?
_ASIDE = re.compile(r"(?<=[,.;!。])[^,.;!?。]{2,60}(?:[?]|[吗么]\??)\s*$")
