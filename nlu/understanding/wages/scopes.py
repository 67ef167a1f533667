"""Whether a figure is for all of the people together or for each of them."""

from __future__ import annotations

import re
from typing import Literal

from ..numbers.mentions import Mention
from ..people.people import Crowd
from ..reading import Span
from . import role_words, scope_words

__all__ = ["LEAST_EACH", "Scope", "is_beside_group", "scope_of"]

Scope = Literal["total", "per_person"]
_MORE_THAN_EACH = 50_000  # yuan; few are owed as much alone
LEAST_EACH = 4000  # yuan; about a month's least pay


_ALL_TOGETHER = re.compile(
    r"\b(?:every(?:body|one)|all(?: of us)?),? (?:together|in total|altogether)\b[^.;!?\d]{0,12}$"
)
_A_WAGE = 1000  # yuan; less is a rate
_NO_ONES = 30_000  # yuan; 55,000 for everybody is for all of them
_OF_A_MONTH = re.compile(
    r"(?:总共|一共|共)[^,。;]{0,4}(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?的?(?:是|欠)?\s?$"
    rf"|\btotal(?: is| was|:)? {role_words.MONTH_EN} (?:is )?(?:¥|rmb )?$"
)


def scope_of(before: str, after: str, beyond: str, mention: Mention, crowd: Crowd) -> Scope | None:
    """For all or for each, by the words before a figure, after it up to the next, and `beyond` that."""
    if _OF_A_MONTH.search(before):
        return None  # 总共欠我三月四千，四月五千
    if scope_words.FOR_THE_CREW.match(after):
        return "total"
    if _ALL_TOGETHER.search(before):
        return "total"
    if mention.number.low >= _NO_ONES and scope_words.FOR_ALL_AFTER.match(after):
        return "total"
    for_all = scope_words.FOR_ALL_AFTER.match(after) and scope_words.ALL_BEFORE.search(before)
    if not for_all and (scope_words.EACH_AFTER.match(after) or scope_words.EACH_BEFORE.search(before)):
        return "per_person"
    if mention.number.low >= _A_WAGE and scope_words.GROUP_AT.search(before):
        return "per_person"
    if any(_is_next_to(mention, after, each) for each in crowd.each):
        return "per_person"
    if scope_words.ALL_BEFORE.search(before) or scope_words.ALL_AFTER.match(beyond):
        return "total"
    return None


def _is_next_to(mention: Mention, after: str, each: Span) -> bool:
    """Whether "each" stands right before a figure or right behind it, not in the next clause (一共41万，一人1万)."""
    first, last = each
    behind = first - mention.end
    return 0 <= mention.start - last <= 4 or (0 <= behind <= 2 and not _ENDS_A_CLAUSE.search(after[:behind]))


_ENDS_A_CLAUSE = re.compile(r"[,;。.]")


_THEIRS_IS = re.compile(r"的(?:(?:工钱|工资|钱)(?:一共|总共|共|加起来)?是)?")


def is_beside_group(norm: str, mention: Mention, crowd: Crowd) -> bool:
    """Whether the figure is said of all the people beside it (六个人欠八万, 欠二十万，涉及31人)."""
    if crowd.count is None or crowd.count.low < 2:
        return False
    if scope_words.OWED_TO_US.search(norm[max(0, mention.start - 24) : mention.start]):
        return True
    groups = [span for span in crowd.used if span not in crowd.each]
    if any(_THEIRS_IS.fullmatch(norm, last, mention.start) for _, last in groups):
        return True  # 六个人的两万七
    least = mention.number.low
    if least < LEAST_EACH * crowd.count.low and not scope_words.ALL_BEFORE.search(
        norm[max(0, mention.start - 14) : mention.start]
    ):
        return False  # 五个人，欠一万二: less than a month's pay for each may be each one's
    # 八个人六万四; of 五个人两万 and 四个人，欠三万二 the scope is asked
    behind = least >= _MORE_THAN_EACH and any(
        0 <= mention.start - last <= 24 and scope_words.GROUP_GAP.fullmatch(norm, last, mention.start)
        for first, last in groups
        if last - first > 1 or last == mention.start
    )
    return behind or any(
        0 <= first - mention.end <= 28 and scope_words.GROUP_AFTER.match(norm[mention.end : first])
        for first, last in groups
        if last - first > 1
    )
