"""Whether the amount that was found can hold what the message tells."""

from __future__ import annotations

import re
from math import isclose

from ..numbers import spells
from ..reading import Amount
from .month_lines import Line, fate_of, lines_of, open_share
from .rated_times import CLOSE, Rate, rates_of, times_of
from .story import RATES, SUMS, Story
from .unpaid_part import unpaid_share

__all__ = ["is_doubtful", "more_are_unpaid"]

_LITTLE = 300  # yuan; whoever complains of less was more likely misheard
_MANY = 4  # times the sum in a month's pay, beside unpaid months
_MUCH_MORE = 1.5  # times the sum in the pay of the months that are named as unpaid


# They cut 1,200 for being late and did not pay October; 扣了我1200，十月的工资也没发: of the wages no sum is told.
_CUT_AND_UNPAID = re.compile(
    r"\b(?:cut|cuts|fined?|deduct\w*)\b[^.;!?\d]{0,24}\d[\d,]*(?: yuan| rmb)?(?! each"
    r"| every)(?: [a-z]+){0,6} and (?:also |still |then )?"
    r"(?:not|never|didn'?t|did not|no) pa(?:y|id)\b(?! (?:it|me back|back))"
    r"|扣(?:了|掉)?(?:我|俺)?\s?\d{2,5}(?:块钱?|元)?[^。;\d]{0,8}[,，](?:1[0-2]|\d|十[一二]?"
    r"|[一二三四五六七八九])月(?:份)?的?(?:工资|工钱)"
    r"(?:也|还|又|都)?没(?:发|给|结)"
)


def is_doubtful(story: Story, amount: Amount) -> bool:
    """Whether the message tells of pay that the amount can hardly hold: a rate and a time, or months paid in part."""
    if amount.stated < _LITTLE and not story.answer:
        return True
    if amount.source == "said" and _CUT_AND_UNPAID.search(story.norm):
        return True
    if _MORE_BEHIND.search(story.norm):
        return True
    by_month = [rate for rate in rates_of(story) if rate.unit == "month"]
    if any(rate.value > _MANY * amount.stated and times_of(story, rate) for rate in by_month):
        return True  # 一个月3800，两个月，她扣了我300
    months = story.months or 0
    whole = not story.of_role("paid", "left") and unpaid_share(story.norm) is None  # 每个月就发一半: less than the rate
    if whole and months > 1 and not _is_short_each_month(by_month, amount.stated, months):
        if any(rate.value * months > _MUCH_MORE * amount.stated for rate in by_month):
            return True  # March and April 4,200 each, and half of May, so 2,100
    if _is_of_one_line(story, amount.stated) or _has_times_of_others(story, by_month, amount.stated):
        return True
    if amount.source != "said" and more_are_unpaid(story):
        return True
    paid = story.paid()
    if paid and any(isclose(item.number.value - paid, amount.stated, rel_tol=CLOSE) for item in story.of_role(*SUMS)):
        return False  # 130,000 in all, 50,000 and 18,000 came, 62,000 is not paid: it is what is left
    in_part = [line for line in lines_of(story) if _is_in_part(story, line)]
    if len(in_part) > 1 and (amount.source == "said" or story.of_role("monthly")):
        return True  # 6,000 of August is missing, September half: of a month, and not all
    if amount.source != "said":
        fates = {fate_of(line) for line in lines_of(story) if _is_named(story, line)}
        return len(fates) > 1 and bool(fates & {"paid", "half"})
    told = [item for item in story.items if isclose(item.number.value, amount.stated, rel_tol=CLOSE)]
    if any(item.role in ("left", "owed") or item.scope == "total" for item in told):
        return False
    return any(not _comes_to(story, rate, amount.stated) for rate in rates_of(story))


# Only half of the first month he gave me, of three; so 3,100, and then the full September: more than one figure says.
_MORE_BEHIND = re.compile(
    r"\bhalf (?:of )?(?:the )?(?:first|last|second) month\b|, and (?:then )?(?:the )?(?:full|whole|all of) [a-z]{3,9}\b"
    r"|罚(?:款)?我认|认罚"
)


_WITHOUT = re.compile(r"(?:都|也|的|工资|钱)*没(?:有)?(?:拿|领|发|给|结)|(?: [a-z]+)? (?:not paid|unpaid|nothing)\b")


def _has_times_of_others(story: Story, by_month: list[Rate], value: float) -> bool:
    """我和老李两个月没拿到，小孙和大凤三个月没拿到: all of them were counted for the time of some."""
    told = [m for m in story.mentions if m.kind == "duration" and _WITHOUT.match(story.norm, m.end)]
    months = {spells.months(m.value) for m in told}
    if len(months) < 2 or (story.people or 1) < 2:
        return False
    of_all = [rate.value * month for rate in by_month for month in months]
    return any(isclose(each * size, value, rel_tol=CLOSE) for each in of_all for size in (1, story.people or 1))


def _is_short_each_month(by_month: list[Rate], value: float, months: float) -> bool:
    """2月到4月每月5100，每月都只发我2000: what was lacking every month."""
    pay = [rate.value for rate in by_month]
    return any(isclose((high - low) * months, value, rel_tol=CLOSE) for high in pay for low in pay if high > low)


_BOTH_UNPAID = re.compile(r"月(?:份)?[^,;。\d]{0,8}(?:和|跟|还有)[^,;。]{0,14}都(?:没|不)")


def more_are_unpaid(story: Story) -> bool:
    """四月份压的那个月和六月份最后一个月都没给: whether more months are told as unpaid than were counted."""
    lines = [line for line in lines_of(story) if _is_named(story, line)]
    both = _BOTH_UNPAID.search(story.norm)
    open_ = [line for line in lines if (fate_of(line) != "paid" if both else fate_of(line) == "unpaid")]
    months = story.months or 0
    return bool(months) and len({month for line in open_ for month in line.named}) > months


def _is_named(story: Story, line: Line) -> bool:
    """Whether a month is named and not only pointed at (看当月卖多少)."""
    return not _POINTED_AT.search(story.norm[line.start : line.end - len(line.words)])


_POINTED_AT = re.compile(
    r"[当本这上下]|底|年|节|\b(?:this|last|next|festival|new year|cny|christmas|easter|eid"
    r"|holidays?)\b"
)


def _is_of_one_line(story: Story, value: float) -> bool:
    """头一个月还差3800，第二个月一分没有: told of some months, where others are unpaid with no figure of their own."""
    lines = lines_of(story)
    if len(lines) < 2 or not any(rate.unit == "month" for rate in rates_of(story)):
        return False
    sums = [item for item in story.items if item.role not in ("paid", "other", *RATES)]
    told = [item for item in sums if isclose(item.number.value, value, rel_tol=CLOSE)]
    if not told and isclose(sum(item.number.value for item in sums), value, rel_tol=CLOSE):
        told = sums
    bare = [
        line
        for line in lines
        if fate_of(line) == "unpaid" and not any(line.start <= item.mention.start < line.end for item in sums)
    ]
    first, last = lines[0].start, lines[-1].end
    return bool(bare and told) and all(first <= item.mention.start < last and not item.scope for item in told)


def _is_in_part(story: Story, line: Line) -> bool:
    """Whether a month is said to be paid in part."""
    paid = [item for item in story.of_role("paid") if line.start <= item.mention.start < line.end]
    return bool(paid) or fate_of(line) == "half" or open_share(line) is not None


def _comes_to(story: Story, rate: Rate, value: float) -> bool:
    """Whether a figure is a rate for the time that was told for it; a rate with no time comes to nothing."""
    size = sum(time.size for time in times_of(story, rate))
    wholes = (rate.value * size, rate.value * size * (story.people or 1), rate.value)
    return not size or any(isclose(whole, value, rel_tol=CLOSE) for whole in wholes)
