"""What a figure must be by its size: nobody is owed 160 yuan for 18 shifts, or 2,900 for five months of work.

Rates are often told without a word for it ("five months, 2,900"), and then only the size tells them from the debt.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ..numbers import spells
from ..periods import period_words
from ..reading import Amount
from . import role_words, workdays
from .items import Item
from .rates import is_habit
from .roles import Role
from .story import RATES, Story

__all__ = ["is_of_one_month", "may_be_a_months", "may_be_each_months", "too_little", "with_rates_by_size"]

_LEAST_DAYS, _LEAST_MONTHS, _MOST_MONTHS = 3.0, 1.5, 24.0
_DAYS_PAY, _MONTHS_PAY = (60.0, 600.0), (1000.0, 30_000.0)  # yuan, from and to
_TOO_LITTLE_A_DAY, _TOO_LITTLE_A_MONTH = 60.0, 1000.0  # yuan; less is no pay
_LITTLE_LEFT_A_MONTH = 500.0  # yuan; of what is said to be owed hardly less than this is left of each month
_LITTLE_FOR_BOTH = 2000.0  # yuan a month; two months 6,400: of both of them
_LITTLE_A_MONTH = 3500.0  # yuan; below it a sum beside several months may as well be one month's pay


def with_rates_by_size(story: Story) -> list[Item]:
    """The figures, with the one that is too small to be the whole seen as pay for a day or a month."""
    told = story.of_role("owed", "loose", "earned")
    if story.of_role(*RATES, "left") or len(told) != 1 or told[0].scope == "total" or told[0].extra or told[0].group:
        return story.items
    no_pay = is_habit(story.norm, told[0]) or _BONUS.search(
        story.norm[max(0, told[0].mention.start - 60) : told[0].mention.start]
    )
    role = None if no_pay else _rate(story, told[0])
    return [replace(item, role=role) if role and item is told[0] else item for item in story.items]


# The year-end bonus written in the contract, 8,000: paid once.
_BONUS = re.compile(r"(?:奖金?|提成|补贴|押金)[^。;!?]*$|\b(?:bonus|commission|allowance|deposit)\b[^.;!?]*$")


def _rate(story: Story, item: Item) -> Role | None:
    value, days, months = item.number.value, set(_days_told(story)), set(_months_counted(story))
    if len(days) == 1 and _DAYS_PAY[0] <= value <= _DAYS_PAY[1] and value / days.pop() < _TOO_LITTLE_A_DAY:
        return "daily"
    in_part = story.of_role("paid") or role_words.PART_OF_IT.search(story.norm)
    least = _LITTLE_LEFT_A_MONTH if item.role == "owed" else _TOO_LITTLE_A_MONTH
    if len(months) == 1 and not in_part and _MONTHS_PAY[0] <= value <= _MONTHS_PAY[1]:
        return "monthly" if value / months.pop() < least else None
    return None


# Words that make a figure the whole debt, before it or behind it.
_OWED = re.compile(r"欠|差|拖|共|计|总|加起来|\b(?:owe\w*|total|together|altogether|all|so|makes|ask\w*)\b")
_OWED_AFTER = re.compile(
    r"(?: yuan| rmb)?,? (?:(?:he|they|she|boss) )?(?:owe\w*|total|together|altogether|in all)\b"
    r"|[^.,;]{0,16} (?:for|of|from|in) (?:the\b|both\b|all\b|these\b|those\b|[a-z\d]+ months?\b)"
)
_MONTHS_BEFORE = re.compile(r"(?:个月|months?)(?:的|of|工资|pay|salary| )*$")
_MONTHS_AFTER = re.compile(
    r"(?:块钱?|元| yuan| rmb)?[, ]{0,2}(?:each,? )?(?:[一两二三四五六七八九十\d]{1,2}个月|[a-z\d]+ months?\b)"
)


def may_be_each_months(story: Story, agreed: Item) -> bool:
    """Whether what was agreed and what was given may be each month's: February to May, 4,100 and not 6,000."""
    if not story.months or story.months < _LEAST_MONTHS or agreed.scope == "total":
        return False
    whole = agreed.number.value
    return whole <= _MONTHS_PAY[1] and whole / story.months < _LITTLE_FOR_BOTH


def is_of_one_month(story: Story, item: Item) -> bool:
    """三月还差四千八，四月五月一分没给: what is missing of one month, and the others are open too."""
    first, last = item.mention.span
    return bool(_MISSING_OF_MONTH.search(story.norm[:first][-24:]) and _ANOTHER_UNPAID.match(story.norm, last))


_MISSING_OF_MONTH = re.compile(
    r"(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份?(?:的|工资|工钱"
    r"|[只就才]?[给发付结]了?[\d一二两三四五六七八九百千万]{1,6}"
    r"(?:块钱?|元)?[, ]?|还|又|也)*(?:差|欠|少)(?:[我俺]们?)?$"
)
_ANOTHER_UNPAID = re.compile(
    r"(?:块钱?|元)?[, 。;][^。;]{0,12}月份?(?:的|工资|工钱|一分|全部?|都|也|整月)*(?:没|未)(?![有]?\d)"
)


def may_be_a_months(story: Story, item: Item) -> bool:
    """Whether a figure beside several months is as likely one month's pay: two months are open, 4,350."""
    months = min(_months_counted(story), default=None)
    if months is None or item.role not in ("loose", "earned") or item.scope == "total" or item.mention.jotted:
        return False
    norm, (first, last) = story.norm, item.mention.span
    if _OWED.search(norm[:first][-12:]) or _OWED_AFTER.match(norm, last):
        return False
    if item.scope and not _MONTHS_AFTER.match(norm, last):
        return False
    little = _LITTLE_FOR_BOTH if _MONTHS_BEFORE.search(norm[:first][-16:]) else _LITTLE_A_MONTH
    return item.number.value / months < little


def too_little(story: Story, amount: Amount) -> bool:
    """Whether an amount is no pay for the days or months that were told, and not said to be what is left of it."""
    if story.of_role("left", "owed", "paid") or story.answer:
        return False
    count = story.crowd.count
    whole = amount.total if amount.total is not None else amount.stated
    share = amount.per_person if amount.per_person is not None else whole / count.value if count else whole
    days, months = min(_days_told(story), default=0.0), min(_months_told(story), default=0.0)
    return share < max(_TOO_LITTLE_A_DAY * days, _TOO_LITTLE_A_MONTH * months)


_MONTHS = re.compile(r"月|\bmonths?\b")
_WAITED = re.compile(r"(?:要|讨|追|催|等|拖|盼|跑)(?:了|过)?(?:快|整整|有|都)?\s?$|\b(?:wait\w*|ask\w*)(?: for)? $")


def _days_told(story: Story) -> list[float]:
    """How many days, shifts or nights were worked, wherever several are told."""
    told = workdays.days_told(story.norm, story.mentions)
    days = (spells.days(day.value) for day in told if not period_words.AGO.match(story.norm, day.end))
    return [count for count in days if count >= _LEAST_DAYS]


def _months_told(story: Story) -> list[float]:
    """How many months are unpaid, counted or named."""
    named = [story.months] if story.months and story.months >= _LEAST_MONTHS else []
    return _months_counted(story) or named


def _months_counted(story: Story) -> list[float]:
    """How many months are told in so many words, wherever more than one is."""
    norm = story.norm
    told = [
        spells.months(mention.value)
        for mention in story.mentions
        if mention.kind == "duration"
        and _MONTHS.search(norm[mention.start : mention.end])
        and not _WAITED.search(norm[: mention.start][-12:])
    ]
    return [months for months in told if _LEAST_MONTHS <= months <= _MOST_MONTHS]
