"""Whether a message tells so much that a figure of it may have got into the wrong place: then the sum is confirmed.

Of sums that nobody had looked at before, one in twelve was wrong without a question; of those in messages as full
as these it was one in three (docs/measurements.md).
"""

from __future__ import annotations

import re

from ..numbers import spells
from ..reading import Amount
from .story import Story

__all__ = ["is_involved"]

_UNITS = (3600.0, spells.DAY)  # 一天, one hour: what a rate is for
_MOST_RECKONED, _MOST_SAID = 4, 5  # figures that may count, in a message whose sum was reckoned, and where it was said
# The hour, the age, the day or the floor: told beside the pay, and never part of it.
_OF_NO_PAY = re.compile(
    r"\s?(?:点(?!\d)|岁|号|日|楼|栋|幢|期|路|年|届|级|班|线|座|毛|分钱|几岁|样|度"
    r"|(?:am|pm|a\.m|p\.m|o'?clock|years? old|th|st|nd|rd|floor|%)\b)"
)


def is_involved(story: Story, amount: Amount) -> bool:
    """Whether so many sums, times and numbers are told; a number that has no place weighs as much as two others."""
    sums = {item.mention.start for item in story.items}
    times = [m for m in story.mentions if m.kind == "duration" and m.value not in _UNITS]
    numbers = [
        mention
        for mention in story.mentions
        if mention.kind == "number"
        and mention.value > 1
        and mention.start not in sums
        and not any(first <= mention.start < last for first, last in story.crowd.used)
        and not _OF_NO_PAY.match(story.norm, mention.end)
    ]
    told = len(story.items) + len(times) + 2 * len(numbers)
    return told > (_MOST_SAID if amount.source == "said" else _MOST_RECKONED)
