"""What was paid on the way, taken off what is owed; one lump to several people lessens the whole, not each share."""

from __future__ import annotations

import re
from dataclasses import replace

from ..numbers.mentions import Mention
from ..numbers.numerals import Number
from ..wording import clauses
from . import role_words, sums
from .amount import UNCLEAR, Wages, asked, finish
from .items import Item
from .rates import from_rate, is_habit
from .scopes import Scope
from .story import RATES, Story

__all__ = ["in_a_row", "lessened", "lump_for_all", "may_be_gross", "paid_later", "paid_since"]

# Before New Year he gave 10,000, at Qingming 5,000, on the first of May another 3,200: all that stands between them.
_SAYS_WHEN = re.compile(
    rf"{role_words.TIME_OF_PAY.pattern}|块钱?|元|yuan|rmb|¥|[,，、; ]|and|then|又|再|还有|后来|后面|另|微信"
    rf"|现金|转账"
    r"|年前|年后|过年|春节|清明节?|五一|端午节?|中秋节?|国庆节?|十一|月[初底中]|底|初|号|日|at|on|in|around"
    r"|after|before|the|first|last|of"
    r"|qingming|new year|spring festival|dragon boat|mid-?autumn|national day|another|again|only|just|cash"
    r"|wechat|alipay"
    r"|by|with|\d{1,2}(?:st|nd|rd|th)?(?=号|日| |,|$)"
)


def in_a_row(norm: str, items: list[Item]) -> list[Item]:
    """The figures with each that follows a payment, and has no word of its own, as one more payment.

    Only where a larger sum was told before the first: what they are taken off.
    """
    first = next((place for place, item in enumerate(items) if item.role == "paid"), None)
    whole = [item for item in items[: first or 0] if item.role in ("earned", "owed", "loose", "other")]
    if first is None or not whole or any(item.role in RATES for item in items):
        return items
    rest = list(items)
    left = max(item.number.value for item in whole) - rest[first].number.value
    for place in range(first + 1, len(rest)):
        before, item = rest[place - 1], rest[place]
        in_row = not _SAYS_WHEN.sub("", norm[before.mention.end : item.mention.start])
        if before.role != "paid" or item.role != "loose" or not in_row or item.number.value >= left:
            break
        left -= item.number.value
        rest[place] = replace(item, role="paid", scope=before.scope)
    return rest


# 还剩5万没给，昨天又给了1万: paid after the rest was counted, or before.
_LATER = re.compile(
    r"(?:昨天|前天|今天|后来|后面|上周|上个?(?:星期|礼拜|月)|前几天|月初|刚刚?|又)[^,;。\d]{0,8}$"
    r"|\b(?:yesterday|today|later|last (?:week|night)|then|afterwards?)\b[^.;\d]{0,20}$"
)


def paid_since(story: Story, chosen: Item) -> Item | None:
    """What lessens the figure, as one payment."""
    if _SO_MUCH_STILL.search(story.norm, chosen.mention.end) and not _TAKEN_OFF.search(story.norm):
        return None
    paid = story.of_role("paid")
    if chosen.role == "owed":
        # "给了5万，欠13万" tells the rest; only what was paid after the debt was named lessens it.
        # 从头到尾就给过两千 is the whole story, not what came after.
        paid = [item for item in paid if item.mention.start > chosen.mention.start and not item.in_all]
    return replace(paid[0], mention=sums.added(paid)) if paid else None


# 每人1万4，过年给过3000，现在还欠这么多: the figure is what is left.
_SO_MUCH_STILL = re.compile(
    r"(?:还|就|都)(?:是)?(?:欠|差|没给)(?:我|俺)?们?(?:的)?(?:就是)?(?:这么多|这些|这个数|那么多)"
    r"|\b(?:that|this|so much) (?:is|is what) (?:is )?(?:still (?:owed|open|missing|unpaid)|left|they still owe"
    r"|he still owes)\b"
)


_TAKEN_OFF = re.compile(r"减|扣掉|\bminus\b|\bless\b")


def paid_later(story: Story, chosen: Item) -> bool:
    """Whether something was paid that the rest may not know of yet."""
    return any(
        item.mention.start > chosen.mention.end
        and _LATER.search(story.norm[max(0, item.mention.start - 24) : item.mention.start])
        for item in story.of_role("paid")
    )


def may_be_gross(story: Story, chosen: Item) -> bool:
    """给了3000，后来就不给了，总共14000: something was paid, and no word by the sum says that it is what is left."""
    paid = [item for item in story.of_role("paid") if not is_habit(story.norm, item)]
    clause = clauses.around(story.norm, *chosen.mention.span)
    return bool(paid) and not _STILL.search(clause.text)


_ONES_PAY = 20_000  # yuan; more is hardly a month's or two of one person
_STILL = re.compile(
    r"欠|差|剩|没|未|拖|压|不[给发结付]|还|该|要"
    r"|(?:\b(?:owe[sd]?|owing|left|remain\w*|still|unpaid|not|never|missing|due|open|pending|rest|balance|need)|n't)\b"
)


def lessened(story: Story, chosen: Item, paid: Item, scope: Scope | None) -> Wages:
    """A figure less what was paid since."""
    number, given = chosen.number, paid.number
    if scope is None and paid.scope == "per_person" and number.value < _ONES_PAY:
        scope = "per_person"  # last month's 4,500, and each girl they hand 500
    if scope == "per_person" and paid.scope != "per_person" and (story.people or 1) > 1:
        return _less_a_lump(story, chosen.mention, given)
    if given.value >= number.value or _FOR_MONTHS.match(story.norm, paid.mention.end):
        return UNCLEAR
    # "欠了5万, 前天给了2万": whether the 5万 is before or after the 2万 is worth a tap.
    unsure = chosen.role == "owed" and chosen.scope is None
    if paid.scope and scope and paid.scope != scope:
        if not story.people:
            return UNCLEAR
        number = number.times(story.people) if scope == "per_person" else number
        given = given if scope == "per_person" else given.times(story.people)
        scope = "total"
    rest = replace(chosen.mention, number=number.minus(given))
    found = finish(story, rest, scope, paid=given.value, computed=True, netted=True)
    return asked(found) if unsure else found


# Promised 9k, got 6k for 2 months: once, or each month.
_FOR_MONTHS = re.compile(
    r"(?: yuan| rmb)?(?: [a-z]+){0,2} for (?:the )?(?:last |past )?(?:two|three|four|five|six|[2-9]|1[0-2]) months\b"
)


def lump_for_all(story: Story) -> Wages | None:
    """10 people, 3 months at 5,000, paid 60,000: the pay of all of them less the lump; None where there is none."""
    count = story.crowd.count
    paid = [item for item in story.of_role("paid") if item.scope != "per_person" and not is_habit(story.norm, item)]
    if not paid or count is None or count.low < 2:
        return None
    share = from_rate(story.with_items([item for item in story.items if item not in paid]))
    if share is None or any(item.scope == "total" for item in story.of_role(*RATES)):
        return None
    return UNCLEAR if count.is_range else _less_a_lump(story, share, sums.added(paid).number)


def _less_a_lump(story: Story, share: Mention, given: Number) -> Wages:
    """The shares of all of them less one payment; a payment below one share may be for each, and is asked."""
    whole = share.number.times(story.people or 1)
    if given.value >= whole.low:
        return UNCLEAR
    rest = replace(share, number=whole.minus(given))
    found = finish(story, rest, "total", paid=given.value, computed=True, netted=True)
    for_all = all(item.scope == "total" for item in story.of_role("paid"))
    return found if for_all or given.value >= share.value else asked(found)
