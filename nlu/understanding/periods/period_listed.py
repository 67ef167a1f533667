"""Months told one by one: 五月没结，六月没结，七月给了一千，八月又没结; and those counted again: 三四五三个月."""

from __future__ import annotations

import re

from ..numbers.small import small
from ..wording.text import is_english
from .months import MonthSpan

__all__ = ["is_counted", "listed"]

_COUNTED_AGAIN = re.compile(r"[,\s]?(?:这|一共|总共|整整|就)?(?P<n>[两二三四五六七八九十]|[2-9]|1[0-2])个月")
_SO_THAT_IS = re.compile(r"\b(?:so )?that(?:'?s| is)(?: for)? $")  # after June nothing so thats july august september
_THEN_UNPAID = re.compile(
    r"份?(?:的)?(?:工资|工钱|钱)?(?:也|又|还|都|再|是|就|一直|全)*(?:(?:没|未)(?:有)?(?:给|发|结|付|到账|领|拿"
    r"|见|开|打)"
    r"|没(?:有|得)?了?(?=[,.。; ]|$))"
    r"|份?(?:的)?(?:工资条?|工钱|钱|slip)?(?:一直|都|也)*(?:(?:delay|拖)到(?:现在|今)|没出)"
    # with its sum: 五月6200没给，六月给了4000还差2200
    r"|份?(?:整个?月)?(?:的)?(?:工资|工钱|钱)?(?:也|又|还|都|是|应发|该发|差|欠"
    r"|少)*[\d一二两三四五六七八九十百千万]{2,7}(?:块钱?|元)?(?:也|又|还|都)?"
    r"(?:没|未|不)(?:给|发|结|付)"
    r"|份?(?:的)?(?:工资|工钱|钱)?(?:只|就|才)?(?:给|发|付|结)了?一半(?!多)|份?(?:是|到账)?0(?![\d.])"
    r"|份?(?:只|就|才)?(?:给|发|付|结)了?[\d一二两三四五六七八九十百千万]{2,7}(?:块钱?|元)?,?(?:还|又)?(?:差|欠|少)"
)


_THEN_UNPAID_EN = re.compile(
    r"(?: salary| wages?| pay| money)?:?,?(?: (?:he|they|she|i|we|boss|owner|company|manager))?"
    r"(?: (?:full|all|only|was|is|are|still|he|they|also))*"
    r" (?:pending|nothing|unpaid|missing|zero|none|(?:not|never|n't|no) |(?:give|gave|gives|paid|pay|pays|got)"
    r"(?: (?:me|us|only|just|about))* (?:nothing|none|zero|no |not |(?:rmb |¥)?\d[\d,]*(?: yuan"
    r"| rmb)?(?: only)?(?=[,.;]|$)))"
    r"|:? no(?=[,.;!]|$)|:? only (?:got|paid|gave)\b|,? (?:also|too|same)(?=[,.;!]|$)"
    r"|:?,? (?:everything|the whole|whole|all of it)(?! (?:was |is )?(?:paid|ok|fine|settled))\b"
    # with its sum: April 5,200 nothing paid, May 5,600 but paid only 1,600
    r"|:?,? (?:¥|rmb )?\d[\d,]{2,6}(?: yuan| rmb)?,? (?:nothing|unpaid|missing|not |but (?:\w+ ){0,2}paid)"
)


def listed(norm: str, found: list[MonthSpan]) -> list[MonthSpan]:
    """The months that are told beyond doubt, where some are; else all that were found."""
    then_unpaid = _THEN_UNPAID_EN if is_english(norm) else _THEN_UNPAID
    told = [span for span in found if then_unpaid.match(norm, span.end)]
    runs = [span for span in told if span.named and span.named > 1]
    alone = any(span.first == span.last for span in told) or any(_HALF.match(norm, span.end) for span in found)
    if runs and is_english(norm) and not alone and not any(_NOT_ANOTHER.match(norm, span.end) for span in runs):
        return runs  # stopped paying in May. May June July nothing
    counted = [span for span in found if _counted_again(norm, span)]
    if counted:
        return counted  # 开春到现在，三四五三个月: the months named, not all until now
    unpaid = [span for span in found if span in told or (span.first == span.last and is_counted(norm, span))]
    if len(unpaid) > 1:
        found = [span for span in found if span in unpaid or not _NEW_RATE.match(norm, span.end)]
    if len(unpaid) < 2 or any(span.first != span.last and span not in unpaid for span in found):
        return found
    months = sorted({month for span in unpaid for month in span.months})
    whole = MonthSpan(months[0], months[-1], unpaid[0].start, unpaid[-1].end, len(months))
    return [whole, *(span for span in found if not months[0] <= span.first <= months[-1])]


# March and April, not April and May: what follows is no "not paid".
_NOT_ANOTHER = re.compile(r",? not (?:from |in )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)")
# 9月份只给了一半: half of it is owed.
_HALF = re.compile(
    r"份?(?:的)?(?:工资|工钱|钱)?(?:只|就|才)?(?:给|发|付|结)了?一半(?!多)|:?,? (?:(?:he|she|they"
    r"|boss) )?(?:only |just )?(?:got |paid |gave )?(?:me |us )?half\b"
)
# 九月份跑了41趟，十月份跑了36趟; 18 days in May and 22 days in June: months each with what was done in them.
_THEN_DONE = re.compile(
    r"份?(?:我们?|俺们?|一共|总共|只|就|大概|又|也)*(?:出勤|打卡"
    r"|[干做跑打上出拉送装搬焊砌贴加洗剪缝种搓摘])?了?满?(?:大概)?"
    r"[\d零一二两三四五六七八九十百千]{1,6}(?:来|多)?"
    r"(?:个工|个[白夜晚早中]?班|天|趟|单|节|车|[白夜晚]?班|工|个?小时|个?钟头?|[件双盒套台辆桌箱袋斤吨棵棚]"
    r"|平(?!均))(?!都?没)"
    r"|,? (?:i |we )?(?:work(?:ed)? |did |made )?\d{1,3} (?:days?|shifts?|trips?|hours?|lessons?)\b"
    r"|,? (?:i |we )?(?:ma[dk]e |sewed |packed |did )?\d[\d,]{1,6} (?:(?!yuans?\b)[a-z]{4,}s|pieces?|orders?|pcs)\b"
)
_DONE_THEN = re.compile(
    r"\d{1,3} (?:days?|shifts?|trips?|hours?|lessons?)(?: of work)? (?:(?:in|of|for) )?$"
    r"|\d[\d,]{1,6} (?:pieces|pcs|pairs|boxes|orders|parcels|bricks|shirts|bags) (?:in|of|for) $"
    r"|\d (?:days?|shifts?|trips?|hours?|lessons?) in [a-z]+ [^.;!?]{0,24}\band \d{1,3} in $"
    r"|\d[\d,]{2,6}(?: yuan| rmb)? for $"  # 6,000 for August + 8,000 for September
)


_NEW_RATE = re.compile(r"(?:\d{1,2}[号日])?(?:起|开始|以后|就|才)*(?:涨|加|改|调|降)")  # 6月1号起涨到250


def is_counted(norm: str, span: MonthSpan) -> bool:
    """Whether it is told what was done in a month (九月份跑了41趟; 18 days in May)."""
    done = _DONE_THEN.search(norm[max(0, span.start - 56) : span.start])
    return bool(_THEN_DONE.match(norm, span.end) or done)


def _counted_again(norm: str, span: MonthSpan) -> bool:
    if span.first != span.last and _SO_THAT_IS.search(norm[max(0, span.start - 16) : span.start]):
        return True
    again = _COUNTED_AGAIN.match(norm, span.end)
    if not again or span.first == span.last:
        return False
    return small(again["n"]) == (span.named or span.length)
