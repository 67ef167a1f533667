"""A wage by the month where a sum was asked for ("一个月七千"): what is owed is counted once the months are known."""

from __future__ import annotations

import re

from ..numbers import mentions
from ..wording.text import normalise

__all__ = ["monthly_wage", "speaks_of_foreign_money"]

_LEAST, _MOST = 300, 100_000  # yuan a month
_BEFORE = re.compile(
    r"(?:[一1]个月的?|每个?月的?|月薪|月工资|月钱|底薪|\b(?:monthly|(?:a|per|each|every|one) month|salary))"
    r"(?:工资|钱|能?拿|有|给|是|就|才|开|讲好|说好|大概|差不多|的|到手"
    r"|is|was|pay|wage|salary|about|around|of|[:,， ])*$"
)
_AFTER = re.compile(
    r"\s?(?:元|块钱?|yuan|rmb)?[钱的,， ]*(?:[一1]个月|每个?月|/月|一月(?!份)"
    r"|(?:each )?(?:a|per|each|every|/|one) ?month\b|monthly\b)"
)

# 我一个月四千五，老伴三千: two wages.
_ANOTHERS = re.compile(
    r"(?:老伴|老婆|老公|媳妇|[他她]|[哥弟姐妹])(?:是|一个月|每月|拿|的)*\s?(?:\d{3,}|[一二两三四五六七八九]千)"
    r"|\b(?:wife|husband|he|she|brother|sister|friend)(?: gets?| has| is| had)? (?:¥|rmb )?\d{3,}"
)


def monthly_wage(text: str) -> float | None:
    """The wage of one month in yuan, when one is told and nothing else is; None otherwise."""
    norm = normalise(text).norm
    found = mentions.scan(norm)
    wages = {
        mention.value
        for mention in found
        if mention.kind != "duration"
        and mention.unit in (None, "CNY")
        and _LEAST <= mention.value <= _MOST
        and (_BEFORE.search(norm[max(0, mention.start - 24) : mention.start]) or _AFTER.match(norm, mention.end))
    }
    return wages.pop() if len(wages) == 1 and not _ANOTHERS.search(norm) else None


def speaks_of_foreign_money(text: str) -> bool:
    """Whether a sum is told in other money than yuan."""
    found = mentions.scan(normalise(text).norm)
    return any(mention.kind == "amount" and mention.unit != "CNY" for mention in found)
