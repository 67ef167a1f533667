"""The figures of money of a message, each with what it seems to be."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from ..numbers import spells
from ..numbers.mentions import Mention
from ..numbers.numerals import Number
from ..numbers.small import small
from ..people.people import Crowd
from ..wording import clauses
from . import other_money_words, rate_words, role_words, scope_words
from .figures import LEAST_SUM, fills_its_field, multiplied
from .roles import Role, role_of
from .scopes import Scope, is_beside_group, scope_of

__all__ = ["Item", "items_of", "monthly_or_not"]

_A_FARE = 50  # yuan
_REACH = 40  # characters on either side
_REACH_INSIDE = 64  # characters back to the larger sum that wages are a part of


@dataclass(frozen=True)
class Item:
    """One figure with what it seems to be."""

    mention: Mention
    role: Role
    scope: Scope | None
    fixed: bool
    group: bool = False  # said right after the people it is owed to: 欠我们12个人十万八
    extra: bool = False  # 加班费, 奖金: owed besides the wages
    wage_part: bool = False  # 其中工资8万: the wages inside a larger sum
    bare: bool = False  # alone between commas: 差我半个月的，一千七百五
    in_all: bool = False  # 从头到尾就给过两千: all that was ever paid

    @property
    def number(self) -> Number:
        """The figure itself."""
        return self.mention.number


@dataclass(frozen=True)
class _Near:
    """The words around a figure, up to the figures beside it."""

    before: str
    of_scope: str  # `before` without what belongs to the figure before: 7,800 each, 210,600 together
    after: str


def _near(norm: str, money: list[Mention], place: int) -> _Near:
    mention = money[place]
    left = money[place - 1].end if place else 0
    right = money[place + 1].start if place + 1 < len(money) else len(norm)
    of_last = scope_words.EACH_AFTER.match(norm[left : mention.start]) if place else None
    scope_left = left + (of_last.end() if of_last else 0)
    return _Near(
        norm[max(left, mention.start - _REACH) : mention.start],
        norm[max(scope_left, mention.start - _REACH) : mention.start],
        norm[mention.end : min(right, mention.end + _REACH)],
    )


# 老板要是跑了我这一万三找谁要: what is mine stays so, whatever comes.
_MINE = re.compile(r"(?:我|俺)(?:这|那|的)(?:些|个|笔)?\s?$|\bmy (?:¥|rmb )?$")


def items_of(norm: str, money: list[Mention], crowd: Crowd, mentions: list[Mention]) -> list[Item]:
    """The figures of money with what each seems to be; what an "if" leads to is left out."""
    items: list[Item] = []
    for place, mention in enumerate(money):
        near = _near(norm, money, place)
        clause = clauses.around(norm, mention.start, mention.end)
        mine = role_words.IF_UNPAID.search(near.before) or _MINE.search(near.before)
        if clauses.hypothetical(clause) and not mine:
            continue
        items.append(_item(norm, money, place, near, crowd, items))
    items = _with_roles_of_others(norm, items)
    items = [_with_scope_of(item, before) for item, before in zip(items, [None, *items], strict=False)]
    items = [_by_the_week(norm, item, mentions) for item in items]
    most = max((item.number.value for item in items), default=0)
    # The bus was 12 yuan one way: no wage beside one of thousands.
    items = [item for item in items if item.role != "loose" or item.number.value >= _A_FARE or most < LEAST_SUM]
    return _whole_pay(norm, _without_other_things(norm, items), mentions)


def _without_other_things(norm: str, items: list[Item]) -> list[Item]:
    """Ticket to Kathmandu is 3,100: said of what costs money, with no word of pay, where another sum is told."""
    apart = [item for item in items if item.role == "loose" and not item.scope and _is_of_another_thing(norm, item)]
    rest = [item for item in items if item.role not in ("other", "paid") and item not in apart]
    if not rest:
        return items
    return [replace(item, role="other") if item in apart else item for item in items]


def _is_of_another_thing(norm: str, item: Item) -> bool:
    if _FOREIGN.search(norm[item.mention.number.end : item.mention.end]):
        return True  # 16,500, that is almost 2,300 dollars
    clause = clauses.around(norm, item.mention.start, item.mention.end)
    said = _AND.split(clause.before)[-1] + _AND.split(clause.after)[0]
    return bool(other_money_words.ANOTHER_THING.search(said)) and not other_money_words.OF_PAY.search(said)


_FOREIGN = re.compile(
    r"美[元金]|\b(?:dollars?|usd|kyats?|dongs?|pesos?|rupees?|takas?|nairas?|shillings?|baht|euros?)\b"
)
_AND = re.compile(r" and | but |和|还有|[(:：]")


def _item(norm: str, money: list[Mention], place: int, near: _Near, crowd: Crowd, items: list[Item]) -> Item:
    mention, before, after = money[place], near.before, near.after
    role = role_of(before, after, norm, mention)
    extra = not scope_words.ALL_BEFORE.search(before) and bool(
        role_words.EXTRA.search(before) or role_words.EXTRA_AFTER.match(after)
    )
    if extra and role == "left" and re.search(r"还有[^,;。]{0,8}$", before):
        role = "loose"  # 还有加班费1500: something more, not what is left
    if role == "other" and _YEARLY.search(before):  # 年薪24万, 欠5个月的
        mention, role = replace(mention, number=mention.number.times(1 / 12)), "monthly"
    mention, role = _repeated(norm, mention, role, before, items)
    each = multiplied(norm, mention, crowd)
    scope = scope_of(near.of_scope, after, norm[mention.end : mention.end + _BEYOND], mention, crowd)
    return Item(
        mention,
        role,
        "per_person" if each else scope,
        fixed=place > 0 and _corrects(norm, money[place - 1], before),
        group=bool(scope_words.TO_GROUP.search(before)) or is_beside_group(norm, mention, crowd),
        extra=extra,
        wage_part=bool(
            role_words.WAGE_PART.search(before)
            or (place and role_words.WAGE_PART_AFTER.match(after))
            or role_words.WAGES_INSIDE.search(norm[: mention.start][-_REACH_INSIDE:])
        ),
        bare=fills_its_field(norm, mention),
        in_all=bool(role_words.PAID_IN_ALL.search(before)),
    )


def _by_the_week(norm: str, item: Item, mentions: list[Mention]) -> Item:
    """Six weeks at 1,100 a week: so much for each of the seven days, where the time is told in weeks as well."""
    if item.role in ("paid", "owed", "left"):
        return item
    if not (rate_words.A_WEEK.match(norm, item.mention.end) or rate_words.A_WEEK_BEFORE.search(_ahead(norm, item))):
        return item
    spell = [m for m in mentions if m.kind == "duration" and rate_words.IN_WEEKS.search(norm[m.start : m.end])]
    if not any(m.value > spells.WEEK and m.value % spells.WEEK == 0 for m in spell):
        return item
    return replace(item, role="daily", mention=replace(item.mention, number=item.number.times(1 / 7)))


def _repeated(norm: str, mention: Mention, role: Role, before: str, items: list[Item]) -> tuple[Mention, Role]:
    """What was paid several times, multiplied: 给过四次生活费，一次一千; only 500 living money, three times."""
    lumps = _LUMPS.search(before)
    if lumps:  # i got 2 transfers of 2,500
        return replace(mention, number=mention.number.times(small(lumps["n"] or lumps["many"]))), "paid"
    some = _SOME_GOT_EACH.search(before)
    if some:  # 其中2个人上周各拿到了9500
        return replace(mention, number=mention.number.times(small(some["n"]))), "paid"
    times = role_words.EACH_TIME.search(before)
    often = _how_often(norm[: mention.start]) if times and role in ("loose", "paid", "other") else None
    if often:
        second = bool(items) and items[-1].role == "paid" and mention.start - items[-1].mention.end <= _NEAR
        # 两回，一回3000，一回1500: told one by one
        one_by_one = second or _ANOTHER_TIME.match(norm, mention.end)
        return (mention if one_by_one else replace(mention, number=mention.number.times(often))), "paid"
    again = _TIMES_AFTER.match(norm[mention.end : mention.end + _REACH]) if role == "paid" else None
    return (replace(mention, number=mention.number.times(small(again["n"]))) if again else mention), role


def _with_roles_of_others(norm: str, items: list[Item]) -> list[Item]:
    """The whole behind a part (paid 3,000 of 9,800) was earned; what is told on after a payment was paid as well."""
    told: list[Item] = []
    for item in items:
        last = told[-1] if told else None
        if last and last.role == "paid":
            between = norm[last.mention.end : item.mention.start]
            if item.role in ("paid", "loose") and role_words.OUT_OF.match(between):
                item = replace(item, role="earned")
            elif (item.role == "loose" or _COUNTS_TOO.match(norm, item.mention.end)) and _AND_ALSO.fullmatch(between):
                item = replace(item, role="paid")
        elif (
            last
            and item.role == "left"
            and last.role in ("owed", "loose")
            and _AND_A_MONTH.search(norm[last.mention.end : item.mention.start])
        ):
            item = replace(item, role=last.role)  # 差我三月一千一，还有六月的九百: one more of them
        elif last and last.role == "loose" and item.extra and item.role == "left":
            if _AND_EXTRA.fullmatch(
                norm, last.mention.end, item.mention.start
            ):  # June 14,000 and bonus 10,000 remaining
                told[-1], item = replace(last, role="owed"), replace(item, role="owed")
        told.append(item)
    return told


# and 700 for the doctor, which is also inside the count
_COUNTS_TOO = re.compile(
    r"[^.;!?\d]{0,30}\b(?:also|too) (?:inside|included|counted|in)\b|[^。;\d]{0,10}也算(?:在内|进去|里头)"
)
_TIMES_AFTER = re.compile(r"(?: yuan| rmb)?(?: (?!in\b)[a-z]+){0,3},? (?P<n>two|three|four|five|2|3|4|5) times?\b")
_LUMPS = re.compile(
    r"\b(?:gave|paid|sent|got|pays?|gives?|sends?)(?: me| us| only| just)* (?P<many>two|three|four|five|2|3|4"
    r"|5) times? (?:¥|rmb )?$"
    r"|\b(?:got|gets?|gave|paid|sent|received|made|came|had)(?: me| us| only| just)* (?P<n>two|three|four|five|2"
    r"|3|4|5)"
    r" (?:small )?(?:transfers?|payments?|advances?|instal?lments?|times) of (?:¥|rmb )?$"
)
_ANOTHER_TIME = re.compile(r"(?:元|块钱?)?[, ]?另?一(?:次|回|趟|笔)(?=[\d一二两三四五六七八九])")
_BEYOND = 96  # characters behind a figure in which its scope may still be told
_NEAR = 6  # characters between two figures told in one breath


_SOME_GOT_EACH = re.compile(
    r"(?:其中|里面|有)(?:有)?(?P<n>\d{1,2}|[一两二三四五六七八九十])个?人?[^,;。\d]{0,8}(?:各"
    r"|每人)(?:自)?(?:都)?(?:拿|领|给|发|得|收)"
    r"[^,;。\d]{0,4}$"
)


def _how_often(before: str) -> int | None:
    """How many times something was paid, said before what was paid each time."""
    told = list(role_words.PAID_TIMES.finditer(before))
    if not told:
        return None
    return small(told[-1]["n"])


def _with_scope_of(item: Item, before: Item | None) -> Item:
    """一共欠43000，不对，是34000: what takes a figure back is of the same scope."""
    if before is None or not item.fixed or item.scope:
        return item
    return replace(item, scope=before.scope)


def _whole_pay(norm: str, items: list[Item], mentions: list[Mention]) -> list[Item]:
    """My wage was 20,000, he already gave 8,000: with no month or time said, the wage is all that was earned."""
    told = [item for item in items if item.role == "monthly"]
    timed = "month" in norm or any(mention.kind == "duration" for mention in mentions)
    if len(told) != 1 or timed or len(items) != 2 or items[-1].role != "paid":
        return items
    if not role_words.WHOLE_PAY.search(norm[max(0, told[0].mention.start - 24) : told[0].mention.start]):
        return items
    return [replace(items[0], role="earned"), items[1]]


_MONTHS_JUST = re.compile(rf"{role_words.MONTH_EN},? (?:¥|rmb )?$|月(?:份)?(?:的)?(?:工资)?[,:]?$")
_OWN_PAY = re.compile(
    r"(?:\b(?:my |the )?(?:salary|wage)(?: was| is)?(?: ¥| rmb)?|(?:我的?)?(?:工资"
    r"|月薪)(?:是)?) ?$"
)
_A_MONTHS_PAY = 30_000  # yuan; more is no pay of one month
_MOST_A_MONTH = 15_000  # yuan; more is not likely to be one


def monthly_or_not(
    norm: str, items: list[Item], months: float | None, mentions: list[Mention], answer: bool, crowd: Crowd
) -> list[Item]:
    """Rates that are told twice, and pay that is a month's because others of the months were paid in part."""
    alone = not crowd.plural and (crowd.count is None or crowd.count.high == 1)
    if alone and months and months > 1:  # September and October, 17,200 each
        items = [
            replace(item, role="monthly", scope=None)
            if item.scope == "per_person" and item.role in ("loose", "owed") and _MONTHS_JUST.search(_ahead(norm, item))
            else item
            for item in items
        ]
    told_months = {mention.value / spells.MONTH for mention in mentions if mention.kind == "duration"} | {months or 0}
    rates = [item for item in items if item.role == "monthly"]
    values = {item.number.value for item in rates}
    if answer and len(rates) == 1 and rates[0].number.value > _MOST_A_MONTH and _OWN_PAY.search(_ahead(norm, rates[0])):
        return [replace(item, role="owed") if item is rates[0] else item for item in items]  # 工资是两万二, all of it
    twins = [item for item in items if item.role in ("owed", "loose") and item.number.value in values]
    if twins and len(rates) == 1 and rate_words.WEAK_RATE.search(norm[: rates[0].mention.start][-16:]):
        return [item for item in items if item is not rates[0]]  # the wage is 9,000; please help for the 9,000
    if twins and months and months > 1:
        return [item for item in items if item not in twins]  # 13,000 monthly; for May and June not the 13,000
    if len(items) == 1 and _is_months_pay(norm, items[0], mentions):
        return [replace(items[0], role="monthly")]
    timed = [item for item in items if item.role in ("loose", "owed") and _is_times(norm, item, told_months)]
    if timed:  # August and September, 3,300 x 2
        return [replace(item, role="monthly") if item in timed else item for item in items]
    told = [item for item in items if item.role in ("loose", "earned") and item.scope is None]
    rest = [item for item in items if item.role not in ("other", "paid") and item not in told]
    if len(told) != 1 or rest or not months or months < 2:
        return items
    pay = told[0]
    if not any(item.role == "paid" for item in items) and not _PAY_IS_JUST.search(_ahead(norm, pay)):
        return items
    own = _OWN_PAY.search(_ahead(norm, pay)) or _PAY_IS_JUST.search(_ahead(norm, pay))
    if pay.number.value > _A_MONTHS_PAY or not own:
        return items
    return [replace(item, role="monthly") if item is pay else item for item in items]


_PAY_IS_JUST = re.compile(r"(?:工资|月薪)(?:本来|一直|也|总共)*(?:就|才|只有)(?:是)?\s?$")  # 工资本来就2400


def _ahead(norm: str, item: Item) -> str:
    return norm[max(0, item.mention.start - 16) : item.mention.start]


_SALARY = re.compile(r"\b(?:salary|wage)(?: ¥| rmb)? ?$")
_FOR_TIME = re.compile(r" ?(?:yuan |rmb )?(?:for|of|from|in|since)\b")


def _is_months_pay(norm: str, item: Item, mentions: list[Mention]) -> bool:
    """Salary 4,600, two months are missing: what one month pays, unless it is said to be for those months."""
    spell = [mention for mention in mentions if mention.kind == "duration" and mention.value > spells.MONTH]
    if len(spell) != 1 or spell[0].start < item.mention.end or spell[0].value % (spells.MONTH / 2):
        return False
    may_be = item.role in ("loose", "earned") and item.scope is None and item.number.value <= _A_MONTHS_PAY
    told = _SALARY.search(norm[: item.mention.start][-16:]) and not _FOR_TIME.match(norm, item.mention.end)
    return bool(may_be and told)


_TIMES = re.compile(r" ?[x×*乘] ?(?P<n>\d{1,2})(?![\d,.]*\d)")


_TIMES_BEFORE = re.compile(r"(?<![\d.,])(?P<n>\d{1,2}) ?[x×*乘] ?(?:¥|rmb )?$")


def _is_times(norm: str, item: Item, months: set[float]) -> bool:
    """Whether a figure is multiplied by the number of the months that are owed."""
    times = _TIMES.match(norm, item.mention.end) or _TIMES_BEFORE.search(norm, 0, item.mention.start)
    return bool(times and int(times["n"]) > 1 and int(times["n"]) in months)


def _corrects(norm: str, earlier: Mention, before: str) -> bool:
    """Whether a figure takes back the one before it (3万，不对，2万8; 不是3万，是2万8)."""
    denied = re.search(r"不是(?:欠)?$|\bnot $", norm[max(0, earlier.start - 6) : earlier.start])
    return bool(role_words.FIXED.search(before) or (denied and re.match(r"[\s,块元钱]*(?:而?是|but|it'?s)", before)))


_AND_A_MONTH = re.compile(r"还有(?:1[0-2]|\d|十[一二]?|[一二三四五六七八九])月[^,;。]{0,8}$")
_AND_EXTRA = re.compile(r"(?: yuan| rmb)?,? (?:and|plus) (?:the |my |a )?(?:[a-z]+ ){1,3}(?:of )?(?:¥|rmb )?")
# They gave 10k for June and 10k for July.
_AND_ALSO = re.compile(
    r"(?:元|块钱?)?[、,和跟]\s?|(?: yuan| rmb)? (?:in|on|for) [a-z]+(?: \d{1,2})?, (?:and |then )*(?:¥|rmb )?"
    r"|(?: yuan| rmb)? and (?!i\b|he\b|she\b|still|owe|left|rest|balance|not\b|the\b|my\b|for\b|total|so\b"
    r"|now\b)[a-z]{2,12} "
    r"(?:also |too )?(?:¥|rmb )?|(?: yuan| rmb)?,? (?:and |then |later )*(?:(?:in|on"
    r"|at) (?:[a-z]+ ){1,2})?another (?:¥|rmb )?"
    r"|(?: yuan| rmb)? ?\+ ?|, (?:and )?(?:for|in) [a-z]+ (?:¥|rmb )?|, (?:again|then|later"
    r"|and then) "
    r"|(?![^.;!?]{0,40}\b(?:owe|left|remain|still"
    r"|each|but|not|rest|balance|total)\b)[^.;!?]{0,40}\b(?:and|then"
    r"|plus)(?: then| another)? "
)
_YEARLY = re.compile(r"年薪(?:是|有|讲好)?\s?$|\b(?:yearly|annual) (?:salary|pay|wage)(?: is| of)? $")
