"""Sums that are not the same for everybody (有的一万六有的一万四): a range for each, and the total is to be told."""

from __future__ import annotations

import re
from typing import Optional, Tuple

from ..numbers import mentions
from ..wording.text import normalise

__all__ = ["uneven"]

_LEAST = 100  # yuan
_SOME = re.compile(r"(?:有的|有些|有人|有几个|多的|少的|最多的?|最少的?|高的|低的|\b(?:some|others?|a few)\b)")
_SOME_BEFORE = re.compile(
    r"(?:(?:有的|有些|有人|有几个|多的|少的|最多的?|最少的?|高的|低的)(?:人|工人|也|是|欠|差|才|只有|拿|有|要|欠了)*"
    r"|\b(?:some|others?|a few)\b"
    r"(?: (?:of us|of them|people|workers|guys|are|is|get|got|owed|only|about|have|has))*)\s?$"
)
_DIFFERS = re.compile(
    r"每个?人?(?:的)?(?:钱|数|工资)?(?:都|也)?(?:不(?:一样|同|等|是一个数)|不太一样|有多有少|两样)"
    r"|(?:各人|大家|我们|人人)(?:的)?(?:钱|数|工资)?(?:都|也)?(?:不(?:一样|同|等)|各是各的)|有多有少"
    r"|有的多,?有的少|多少不[一等]"
    r"|各[人是]各的(?:数|账|钱)?|各不相同"
    r"|(?:\bnot|n't) (?:all )?the same (?:for|amount|sum)"
    r"|\b(?:it(?:'s| is)|we(?:'re| are)|each (?:one|person)?(?: is)?"
    r"|everyone(?:'s| is)?|everybody(?:'s| is)?|all) (?:all |each )?different\b|\bdifferent (?:for|amounts?|sums?)\b"
    r"|\bsome (?:more|less),? (?:and )?(?:some|others) (?:more|less)\b"
)


def uneven(text: str) -> Optional[Tuple[float, float]]:
    """(least, most) yuan of one person where the sums differ, (0, 0) where only that is said, None otherwise."""
    norm = normalise(text).norm
    if _SOME.search(norm):
        sums = [
            mention.value
            for mention in mentions.scan(norm)
            if mention.kind != "duration"
            and mention.unit in (None, "CNY")
            and mention.value >= _LEAST
            and _SOME_BEFORE.search(norm[max(0, mention.start - 32) : mention.start])
        ]
        if len(set(sums)) > 1:
            return (min(sums), max(sums))
    return (0, 0) if _DIFFERS.search(norm) else None
