"""Bare answers to "how many people?"."""

from __future__ import annotations

import math
import re

from . import people_nouns, people_words
from .mentions import Mention
from .reading import Count
from .text import Text

__all__ = ["bare"]

_FEW = 16  # characters before the figure


def bare(text: Text, mentions: list[Mention]) -> Count | None:
    """A bare answer to "how many" ("12", "十二三个", "twelve")."""
    norm = text.norm.strip(" .。!~")
    if re.fullmatch(
        r"我?(?:就|只|只有)?(?:说|报|问|讲|管)?(?:我|俺|本人|老子|他|她)(?:自己|一个人?|1个人?|一人|一家头|本人)?(?:吧|啊|呀)?"
        r"|一个人?|自己|(?:one|1)?(?: person)?[, ]*(?:it'?s |only |just )*(?:me|myself)(?: only| alone)?|alone"
        r"|one|i|(?:就|只有)?(?:那|这)一个(?:小孩|孩子|娃|人|伢)?"
        r"|(?:it'?s |it is )?(?:only|just) (?:me|him|her|(?:the )?one(?: \w+)?|(?:my|the) \w+)",
        norm,
    ):
        return Count(1, 1, 1, span=text.span(0, len(text.norm)))
    numbers = [mention for mention in mentions if mention.kind == "number" and not mention.number.vague]
    opening = people_words.ANSWER.match(text.norm)
    for mention in numbers:
        if (
            mention.value < 1
            or mention.value > 20000
            or (mention.value != int(mention.value) and not mention.number.is_range)
        ):
            continue
        first = opening.end() if opening else 0
        if (
            (mention.start <= first and _opens(text.norm, mention))
            or people_words.FIXED.search(text.norm[: mention.start])
            or _made_exact(text.norm, numbers, mention)
            or (len(numbers) == 1 and _ends_few_words(text.norm, mention))
        ):
            return Count(
                math.floor(mention.value + 0.5),
                math.floor(mention.number.low),
                math.ceil(mention.number.high),
                mention.number.is_range,
                text.span(*mention.span),
            )
    return None


def _made_exact(norm: str, numbers: list[Mention], mention: Mention) -> bool:
    """ "听说二十几个，25个吧": the figure at the end stands for the rough one before it."""
    rough, last = numbers[0].number, numbers[-1]
    return bool(
        mention is last
        and rough is not last.number
        and rough.low != rough.high
        and re.search(r"[,;。 ](?:就|算|是|有|大概|应该)*$", norm[: mention.start])
        and people_words.ANSWER_TAIL.match(norm[mention.number.end :])
    )


def _opens(norm: str, mention: Mention) -> bool:
    """Whether the figure is the whole answer, or says people itself ("12 people but one of them…")."""
    at = mention.number.end
    said = people_nouns.CLASS.match(norm, at) or people_nouns.EN_CLASS.match(norm, at)
    return bool(said or people_words.ANSWER_TAIL.match(norm[at:]))


def _ends_few_words(norm: str, mention: Mention) -> bool:
    """ "let me count.. 16": the only figure, at the end of a few words."""
    lead = norm[: mention.start].strip()
    return (
        len(lead) <= _FEW
        and not re.search(r"钱|元|块|月|岁|点|号|\b(?:yuan|rmb|month|year|age|at|line|no)\b", lead)
        and bool(people_words.ANSWER_TAIL.match(norm[mention.number.end :]))
    )
