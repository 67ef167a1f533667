"""Figures of money and what each seems to be: owed, left, paid, a rate, a share or a total."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from . import clauses, wage_words
from .mentions import Mention
from .numerals import Number
from .people import Crowd

__all__ = ["LEAST_SUM", "Item", "Role", "Scope", "is_money", "items_of", "joined", "monthly_or_not", "stands_for_money"]


Role = Literal["left", "owed", "paid", "earned", "daily", "monthly", "other", "loose"]


Scope = Literal["total", "per_person"]


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


def stands_for_money(norm: str, mention: Mention) -> bool:
    """Whether a figure without a money word is one by what stands beside it (欠我工资三千五)."""
    before = norm[max(0, mention.start - 8) : mention.start]
    beside = re.search(r"(?:欠|工资|工钱|薪水|给了?|付了?|差|owes? me|owes? us|paid)[^,;。\d]{0,4}$", before)
    return bool(beside) and mention.value >= 100 and not wage_words.COUNTED.match(norm[mention.end : mention.end + 12])


# 打了110, called 120: a number that is dialled. 加一块12600: together, and not one yuan.
_CODE = re.compile(r"(?:^|[^a-z])[a-wyz]$|[a-z]-$")  # hull H2217, B-12
_LEAST_MONEY = 10  # yuan; less is no wage (一块一块贴上去)
_LINES = frozenset({110, 119, 120, 122, 12333, 12345, 12348, 12351})
_DIALLED = re.compile(
    r"(?:打|拨|叫|报)(?:了|过|个|通|给)*(?:电话)?\s?$|\b(?:call(?:ed|ing)?|dial(?:l?ed)?|phoned?|rang"
    r"|hotline)(?: the)?(?: number)? $"
)
_DIALLED_AFTER = re.compile(r"\s?(?:打|热线|电话|投诉|hotline|number)")
_TOGETHER_BEFORE = re.compile(r"[加在到凑合放]$")


def _is_called(norm: str, mention: Mention) -> bool:
    before = norm[max(0, mention.start - 16) : mention.start]
    if mention.kind == "amount":
        return mention.value == 1 and bool(_TOGETHER_BEFORE.search(before)) and norm[mention.start] in "一1"
    after = _DIALLED_AFTER.match(norm, mention.end)
    return mention.value in _LINES and bool(after or _DIALLED.search(before))


# 一分没给, 一毛钱也没有: nothing, and no sum.
_NOT_A_CENT = re.compile(r"[一1半]?[分毛](?:钱)?(?:都|也|还|就)*(?:没|不|未)")


def is_money(norm: str, mention: Mention, crowd: Crowd, answer: bool) -> bool:
    """Whether a number can be money at all: by its unit, its size or the words around it."""
    if mention.jotted:
        return True
    if _NOT_A_CENT.match(norm, mention.start) or _is_called(norm, mention):
        return False
    if mention.kind == "amount":
        return mention.unit is not None and (mention.value >= _LEAST_MONEY or answer)
    if mention.kind == "number" and _CODE.search(norm[max(0, mention.start - 2) : mention.start]):
        return False
    if mention.kind != "number" or (norm.isascii() and _THINGS.match(norm, mention.end)):
        return False
    if _YEAR.fullmatch(norm, *mention.span) and _OF_YEAR.search(norm[max(0, mention.start - 12) : mention.start]):
        return False
    if mention.value < LEAST_SUM and re.match(r" (?:have|has|got|were|are|was) ", norm[mention.end : mention.end + 6]):
        return False  # 104 have got their money
    if any(first <= mention.start < last for first, last in crowd.used):
        return False
    number = mention.number
    if wage_words.COUNTED.match(norm[number.end : number.end + 12]) and not re.match(
        r"\s?(?:个|点)?(?:块|元)", norm[number.end : number.end + 3]
    ):
        per = re.match(r"\s?(?:每|一|/|month|day\b)", norm[number.end : number.end + 8]) if number.value >= 30 else None
        single = re.match(r"\s?(?:1人|月|天)", norm[number.end : number.end + 3])
        if not per and not (single and number.scale >= 1000 and number.spelt):
            return False
    if re.search(
        r"(?:第|号|楼|路|电话|手机|微信|qq|编号|no\.?)\s?:?$", norm[max(0, mention.start - 5) : mention.start]
    ):
        return False
    if answer:
        return mention.value >= 10 or number.scale > 1
    if re.search(
        r"(?:人|people|persons?|workers?|men|guys)\s?[x×*]\s?$", norm[max(0, mention.start - 10) : mention.start]
    ):
        return mention.value >= 30
    if _times_people(norm, mention, crowd):
        return True
    day = wage_words.RATE_BEFORE.search(norm[max(0, mention.start - 10) : mention.start])
    if day and day["day"] and mention.value >= _LEAST_DAY:
        return True
    window = norm[max(0, mention.start - 36) : mention.start] + norm[number.end : number.end + 16]
    context = re.search(
        r"欠|工资|工钱|薪|钱|给|付|发|结|拿|差|剩|扣|少|[元块]|\byuan\b|\brmb\b|¥|remain|outstanding|behind|deduct|干了|一天|一个月|每月|每个月|每天"
        r"|每个?人|人均|一人|一个人|各|共|总|计|讨|ow(?:e|ing)|together|every|short|apiece"
        r"|pay|paid|salary|wage|money|each|total|left|get|got|gave|give|earn|per|month|day|daily|hour|rate|amount"
        r"|about|maybe",
        window,
    )
    context = context or wage_words.MY_SUM.search(norm[max(0, mention.start - 24) : mention.start])
    if norm.isascii() and mention.value >= LEAST_SUM and not _NUMBERS_SOMETHING.search(norm[: mention.start]):
        if not _YEAR.fullmatch(norm, *mention.span) and _SUM_ENDS.match(norm, number.end):
            return True  # two fitters, 54,000 between us: what else would so large a figure be
    if (number.scale >= 1000 or number.spelt) and mention.value >= 1000:
        beside_people = crowd.count is not None and _alone(norm, mention)  # 64 workers on X, 1.2 million
        return bool(context) or number.spelt or len(norm) < 30 or beside_people
    alone = crowd.count is not None and len(norm) < 30 and mention.value >= 500  # just me, 7200
    return mention.value >= 100 and (bool(context) or alone)


_A_FARE = 50  # yuan
LEAST_SUM = 1000  # yuan; a figure that large is a sum and counts nothing
_YEAR = re.compile(r"(?:19|20)\d\d")
_OF_YEAR = re.compile(
    r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*(?: of)? $|\b(?:in|since|year|of|until|from) $"
)
# After a sum alone the clause ends, or its next words are about money: 54,000 between us, and no 1500 m trench.
_SUM_ENDS = re.compile(
    r" ?(?:$|[.,;!?)]|(?:yuan|rmb|kuai|cny|for|between|each|in|altogether|together|total|is|are|was|were|not|never|per"
    r"|a month|left|still|owed|owing|unpaid|due|and|but|to|from|since|which|that|he|they|boss|plus|without|a|an"
    r"|every|by|on|of|out|minus|only|till|until|because|all|both)\b)"
)
# My number is 30412, room 1203: what numbers something, and no sum.
_NUMBERS_SOMETHING = re.compile(
    r"(?:[#*x-]|\b(?:number|no\.?|id|code|room|building|gate|flight|order|card|passport|wechat|qq|account|bus|line|badge"
    r"|employee|staff|plate|case|train|ticket|address|postcode|extension|live at|lives? in|digits)"
    r"(?: (?:number|no\.?|is|are|was|id|of my id))*) ?[:#]? ?$"
)
# 1,380 pairs, 40,000 views: a figure that counts things.
_THINGS = re.compile(
    r" (?!(?:doe|thi|alway|beside|les|gros|plu|perhap)s\b|yuans?\b|wages\b|salaries\b|bucks\b|rmbs?\b"
    r"|kuais?\b)[a-z]{3,}s\b"
)


def _times_people(norm: str, mention: Mention, crowd: Crowd) -> bool:
    """Whether the figure is multiplied by the headcount (16 x 7,500, 7,500 x 16)."""
    times = _TIMES_BEFORE.search(norm[max(0, mention.start - 10) : mention.start]) or _TIMES_AFTER.match(
        norm[mention.end : mention.end + 8]
    )
    return bool(times and crowd.count and int(times["n"]) == crowd.count.value > 1 and mention.value >= 30)


_TIMES_BEFORE = re.compile(r"(?<![\d.,])(?P<n>\d{1,4}) ?[x×*] ?(?:¥|rmb )?$")
_TIMES_AFTER = re.compile(r" ?[x×*] ?(?P<n>\d{1,4})(?![\d.,]*\d)")


def items_of(norm: str, money: list[Mention], crowd: Crowd, mentions: list[Mention]) -> list[Item]:
    """The figures of money with what each seems to be; what an "if" leads to is left out."""
    items: list[Item] = []
    whole = -1  # where a part ended whose whole comes next
    for place, mention in enumerate(money):
        left = money[place - 1].end if place else 0
        right = money[place + 1].start if place + 1 < len(money) else len(norm)
        of_last = wage_words.EACH_AFTER.match(norm[left : mention.start]) if place else None
        before = norm[max(left, mention.start - 40) : mention.start]
        scoped = norm[max(left + (of_last.end() if of_last else 0), mention.start - 40) : mention.start]
        after = norm[mention.end : min(right, mention.end + 40)]
        clause = clauses.around(norm, mention.start, mention.end)
        if clauses.hypothetical(clause) and not wage_words.IF_UNPAID.search(before):
            continue
        role = _role(before, after, norm, mention)
        extra = not wage_words.ALL_BEFORE.search(before) and bool(
            wage_words.EXTRA.search(before) or wage_words.EXTRA_AFTER.match(after)
        )
        if extra and role == "left" and re.search(r"还有[^,;。]{0,8}$", before):
            role = "loose"  # 还有加班费1500: something more, not what is left
        times = wage_words.EACH_TIME.search(before)
        often = _how_often(norm[: mention.start]) if times and role in ("loose", "paid", "other") else None
        if often:
            role = "paid"
            second = bool(items) and items[-1].role == "paid" and mention.start - items[-1].mention.end <= _NEAR
            one_by_one = second or _ANOTHER_TIME.match(norm, mention.end)
            if not one_by_one:  # 给过四次生活费，一次一千; 两回，一回3000，一回1500 are told apart
                mention = replace(mention, number=mention.number.times(often))
        if place + 1 < len(money) and role == "paid" and wage_words.OUT_OF.match(norm[mention.end : right]):
            whole = mention.end
        elif place and role in ("paid", "loose") and whole == money[place - 1].end:
            role = "earned"
        yearly = _YEARLY.search(before)
        if yearly and role == "other":  # 年薪24万, 欠5个月的
            mention, role = replace(mention, number=mention.number.times(1 / 12)), "monthly"
        if role == "loose" and items and items[-1].role == "paid" and _AND_ALSO.fullmatch(norm, left, mention.start):
            role = "paid"
        items.append(
            Item(
                mention,
                role,
                "per_person"
                if _times_people(norm, mention, crowd)
                else _scope(scoped, after, norm[mention.end : mention.end + 32], mention, crowd),
                place > 0 and _corrects(norm, money[place - 1], before),
                bool(wage_words.TO_GROUP.search(before)) or _beside_group(norm, mention, crowd),
                extra,
                bool(wage_words.WAGE_PART.search(before) or (place and wage_words.WAGE_PART_AFTER.match(after))),
                _alone(norm, mention),
                bool(wage_words.PAID_IN_ALL.search(before)),
            )
        )
    items = [_with_scope_of(item, before) for item, before in zip(items, [None, *items], strict=False)]
    most = max((item.number.value for item in items), default=0)
    # The bus was 12 yuan one way: no wage beside one of thousands.
    items = [item for item in items if item.role != "loose" or item.number.value >= _A_FARE or most < LEAST_SUM]
    return _whole_pay(norm, items, mentions)


_ANOTHER_TIME = re.compile(r"(?:元|块钱?)?,另?一(?:次|回|趟|笔)(?=[\d一二两三四五六七八九])")
_NEAR = 6  # characters between two figures told in one breath


def _how_often(before: str) -> int | None:
    """How many times something was paid, said before what was paid each time."""
    told = list(wage_words.PAID_TIMES.finditer(before))
    if not told:
        return None
    word = told[-1]["n"]
    return int(word) if word.isdecimal() else _FIGURES[word]


_FIGURES = {figure: value for value, figure in enumerate("一二三四五六七八九十", 1)} | {"两": 2}


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
    if not wage_words.WHOLE_PAY.search(norm[max(0, told[0].mention.start - 24) : told[0].mention.start]):
        return items
    return [replace(items[0], role="earned"), items[1]]


_POINT_FOR_THOUSANDS = re.compile(r"[1-9]\d{0,2}\.\d{3}")
_WEAK_RATE = re.compile(r"\b(?:salary|wage) (?:is|was) (?:¥|rmb )?$")
_OWN_PAY = re.compile(r"(?:\b(?:my |the )?(?:salary|wage)(?: was| is)?(?: ¥| rmb)?|(?:我的?)?(?:工资|月薪)(?:是)?) ?$")
_A_MONTHS_PAY = 30_000  # yuan; more is no pay of one month


def monthly_or_not(norm: str, items: list[Item], months: float | None) -> list[Item]:
    """Rates that are told twice, and pay that is a month's because others of the months were paid in part."""
    rates = [item for item in items if item.role == "monthly"]
    values = {item.number.value for item in rates}
    twins = [item for item in items if item.role in ("owed", "loose") and item.number.value in values]
    if twins and len(rates) == 1 and _WEAK_RATE.search(norm[: rates[0].mention.start][-16:]):
        return [item for item in items if item is not rates[0]]  # the wage is 9,000; please help for the 9,000
    if twins and months and months > 1:
        return [item for item in items if item not in twins]  # 13,000 monthly; for May and June not the 13,000
    told = [item for item in items if item.role in ("loose", "earned") and item.scope is None]
    rest = [item for item in items if item.role not in ("other", "paid") and item not in told]
    if len(told) != 1 or rest or not months or months < 2 or not any(item.role == "paid" for item in items):
        return items
    pay = told[0]
    before = norm[max(0, pay.mention.start - 16) : pay.mention.start]
    if pay.number.value > _A_MONTHS_PAY or not _OWN_PAY.search(before):
        return items
    return [replace(item, role="monthly") if item is pay else item for item in items]


_MORE_THAN = re.compile(r"(?:\b(?:more|over) than|\bover|\babove) (?:¥|rmb )?$")
_LESS_THAN = re.compile(r" ?(?:yuan|rmb|kuai)? ?,? ?(?:and|but)? ?(?:less than|below|under|not more than) (?:¥|rmb )?")


def joined(norm: str, mentions: list[Mention]) -> list[Mention]:
    """Figures with what changes them: more than 30,000 and less than 35,000 is one range, minus 500 is 500 paid."""
    found: list[Mention] = []
    for mention in mentions:
        if mention.value < 0 and norm.startswith("minus ", mention.start):
            number = mention.number
            number = replace(number, value=-number.value, low=-number.high, high=-number.low)
            mention = replace(mention, start=mention.start + 6, number=replace(number, start=number.start + 6))
        if mention.kind == "number" and _POINT_FOR_THOUSANDS.fullmatch(norm, *mention.span) and norm.isascii():
            mention = replace(mention, number=mention.number.times(1000))  # together 5.640
        last = found[-1] if found else None
        if (
            last
            and last.value < mention.value
            and _LESS_THAN.fullmatch(norm, last.end, mention.start)
            and _MORE_THAN.search(norm[max(0, last.start - 12) : last.start])
        ):
            number = replace(mention.number, low=last.value, value=(last.value + mention.value) / 2, is_range=True)
            mention = replace(mention, start=last.start, number=replace(number, start=last.number.start))
            found.pop()
        found.append(mention)
    return found


def _alone(norm: str, mention: Mention) -> bool:
    """Whether a figure of a hundred or more fills its field."""
    before, after = norm[max(0, mention.start - 2) : mention.start], norm[mention.end : mention.end + 3]
    return bool(
        mention.value >= 100
        and re.search(r"(?:^|[,;。!?]|[\u4e00-\u9fff] )\s?$", before)
        and re.match(r"(?:块钱?|元)?\s?(?:$|[,;。!?]| [\u4e00-\u9fff])", after)
    )


def _corrects(norm: str, earlier: Mention, before: str) -> bool:
    """Whether a figure takes back the one before it (3万，不对，2万8; 不是3万，是2万8)."""
    denied = re.search(r"不是(?:欠)?$|\bnot $", norm[max(0, earlier.start - 6) : earlier.start])
    return bool(wage_words.FIXED.search(before) or (denied and re.match(r"[\s,块元钱]*(?:而?是|but|it'?s)", before)))


_MORE_THAN_EACH = 50_000  # yuan; few are owed as much alone
_LEAST_DAY = 30  # yuan; what a day's work is paid at the least
_LEAST_EACH = 4000  # yuan; about a month's least pay


def _beside_group(norm: str, mention: Mention, crowd: Crowd) -> bool:
    """Whether the figure is said of all the people beside it (六个人欠三万, 欠二十万，涉及31人)."""
    if crowd.count is None or crowd.count.low < 2:
        return False
    if wage_words.OWED_TO_US.search(norm[max(0, mention.start - 24) : mention.start]):
        return True
    if mention.number.low < _LEAST_EACH * crowd.count.low and not wage_words.ALL_BEFORE.search(
        norm[max(0, mention.start - 14) : mention.start]
    ):
        return False  # 五个人，欠一万二: less than a month's pay for each may be each one's
    groups = [span for span in crowd.used if span not in crowd.each]
    if any(last == mention.start for _, last in groups):
        return mention.number.low >= _MORE_THAN_EACH  # 八个人六万四; of 五个人两万 the scope is asked
    return any(
        (0 <= mention.start - last <= 24 and wage_words.GROUP_GAP.fullmatch(norm, last, mention.start))
        or (0 <= first - mention.end <= 28 and wage_words.GROUP_AFTER.match(norm[mention.end : first]))
        for first, last in groups
        if last - first > 1
    )


# They gave 10k for June and 10k for July.
_AND_ALSO = re.compile(
    r"(?:元|块钱?)?[、,和跟]\s?|, (?:again|then|later|and then) |(?![^.;!?]{0,40}\b(?:owe|left|remain|still"
    r"|each|but|not|rest|balance|total)\b)[^.;!?]{0,40}\b(?:and|then"
    r"|plus)(?: then| another)? "
)
_HEARSAY = re.compile(r"听说|听讲|据说|隔壁|别的|人家说")
_IN_A_SENTENCE_BEFORE = re.compile(r"[a-z]{2}\. ")
_YEARLY = re.compile(r"年薪(?:是|有|讲好)?\s?$|\b(?:yearly|annual) (?:salary|pay|wage)(?: is| of)? $")
_SHOULD = re.compile(
    r"\b(?:should|supposed to|would|must|ha(?:ve|s) to|needs?|ought)(?: to)?(?: have)?(?: been)? $|(?:应该?|该)$"
)


def _role(before: str, after: str, norm: str, mention: Mention) -> Role:
    told = (wage_words.DENIED, wage_words.OWN_DEBT, wage_words.OTHERS_GOT)
    if wage_words.OTHERS_OWED.search(before) and _HEARSAY.search(norm[max(0, mention.start - 40) : mention.start]):
        return "other"
    if wage_words.NETTED_AFTER.match(norm, mention.end):
        return "other"
    if any(words.search(before) for words in told) or wage_words.SETTLED.match(norm[mention.end : mention.end + 40]):
        return "other"
    if (
        wage_words.NOT_WAGE_BEFORE.search(before) and not re.search(rf"{wage_words.WAGE}[^,]{{0,4}}$", before)
    ) or wage_words.NOT_WAGE_AFTER.match(after):
        return "other"
    if wage_words.PAY_OF.search(before) and wage_words.UNPAID_FOR.match(norm[mention.end : mention.end + 60]):
        return "monthly"
    rate = _rate_after(before, after) or _rate_before(before)
    if wage_words.PROMISED.search(before) and not (rate and (rate["day"] or rate["month"])):
        return "other"
    times = _TIMES_A_RATE.search(before)
    if times:
        return "daily" if times["day"] else "monthly" if times["month"] else "other"
    stated = rate and rate["month"] and rate["month"].startswith("工资") and wage_words.OWED_AFTER.match(after)
    if (
        rate
        and not stated
        and not (
            (rate["month"] or "年" in rate.group())
            and re.search(
                r"(?:欠|差|押|压|扣|没(?:给|发)|owe)[^,\s]{0,2}$|owes? (?:me|us|him|her) $",
                before[: rate.start()] if rate.re is wage_words.RATE_BEFORE else "",
            )
        )
    ):
        return "daily" if rate["day"] else "monthly" if rate["month"] else "other"
    if wage_words.LEFT_AFTER.match(after):
        return "left"
    if wage_words.OWED_AFTER.match(after) and not wage_words.PAID.search(before):
        return "left" if wage_words.LEFT.search(before) else "owed"
    if wage_words.PAID_AFTER.match(norm[mention.end : mention.end + 24]):
        return "paid"
    if wage_words.MY_SUM.search(before):
        return "owed"
    hits = [
        (found.end() - len(found.group()), role)
        for pattern, role in (
            (wage_words.LEFT, "left"),
            (wage_words.OWED, "owed"),
            (wage_words.PAID, "paid"),
            (wage_words.EARNED, "earned"),
        )
        if (found := _last(pattern, before))
    ]
    if not hits:
        return "loose"
    place, role = max(hits)
    names = {name for _, name in hits}
    if role == "earned" and "owed" in names and not re.search(r"(?:干|做|挣|应)", before[place:]):
        return "owed"
    if role == "earned" and "paid" in names and _PAID_IN_ALL.search(before):
        return "paid"
    if role == "owed" and wage_words.AT_FIRST.search(before):
        return "earned"
    if role == "owed" and "left" in names:
        return "left"
    if role == "paid" and _IN_A_SENTENCE_BEFORE.search(before[place:]):
        return "loose"  # he paid nobody. 3,000 each
    if role == "paid" and re.search(
        r"(?:没|未|不|少|克扣|还没|从没|haven'?t|hasn'?t|didn'?t|not|never|n't)(?:有)?(?: yet)?(?: been)?\s?$",
        before[:place],
    ):
        return "owed"
    if role == "paid" and _SHOULD.search(before[:place]):
        return "earned"
    if role == "paid" and re.search(r"(?:还有|还剩|剩下)[^,]{0,8}$", before[:place]):
        return "left"
    return role  # type: ignore[return-value]


# 预付过我们三个总共九千: a sum of payments.
_PAID_IN_ALL = re.compile(r"(?:给|付|发|借|支)(?:过|了)[^,;。!?\d]{0,8}(?:总共|一共|共|统共)\s?$")
_BASE_PAY = re.compile(r"底薪|工资")
_TOGETHER = re.compile(r"(?:一共|总共|合计|加起来|共)(?:是|有)?\s?$")


# 26 days x 180 each, 96 lessons at 150.
_TIMES_A_RATE = re.compile(
    r"(?:(?P<day>\b(?:days?|shifts?)|天|个?工)|(?P<month>\bmonths?(?: of(?= ))?|个月)|\b(?:lessons?|classes"
    r"|hours?|trips?|pieces?)) ?(?:x|\*|×|times|at|@|乘|(?<=months of))"
    r" ?(?:¥|rmb )?$"
)
_FOR_ONE = re.compile(r"for (?:a|one|1) (?:month|day)")
_OWES = re.compile(
    r"\b(?:owes?|owed|owing)(?: to)?(?: (?:me|us|him|her|them))?(?: (?:still|about|around|only))? (?:rmb |¥)?$"
)


def _rate_after(before: str, after: str) -> re.Match[str] | None:
    """The words of a rate after a figure; what is owed for one month is no rate."""
    rate = wage_words.RATE_AFTER.match(after)
    for_one = rate and _FOR_ONE.search(rate.group())
    return None if for_one and _OWES.search(before) else rate


def _rate_before(before: str) -> re.Match[str] | None:
    """The words of a rate before a figure, unless words closer to it say that it is owed, or what a rate comes to."""
    rate = wage_words.RATE_BEFORE.search(before)
    if rate is None or wage_words.CONCLUDES.search(before) or wage_words.OWED_BESIDE.search(before):
        return None
    if rate["month"] and _BASE_PAY.match(rate["month"]):
        owed = re.search(r"(?:欠|拖|差)(?:了|着)?[^,;。]{0,8}$", before[: rate.start()])
        return None if owed or _TOGETHER.search(before) else rate
    return rate


def _last(pattern: re.Pattern[str], words: str) -> re.Match[str] | None:
    """The last place where the pattern reaches the end of the words."""
    found = pattern.search(words)
    while found:
        later = pattern.search(words, found.start() + 1)
        if not later:
            return found
        found = later
    return None


_OF_A_MONTH = re.compile(
    r"(?:总共|一共|共)[^,。;]{0,4}(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?的?(?:是|欠)?\s?$"
)


def _scope(before: str, after: str, beyond: str, mention: Mention, crowd: Crowd) -> Scope | None:
    if _OF_A_MONTH.search(before):
        return None  # 总共欠我三月四千，四月五千
    if wage_words.FOR_THE_CREW.match(after):
        return "total"
    for_all = wage_words.FOR_ALL_AFTER.match(after) and wage_words.ALL_BEFORE.search(before)
    if not for_all and (wage_words.EACH_AFTER.match(after) or wage_words.EACH_BEFORE.search(before)):
        return "per_person"
    if any(0 <= mention.start - last <= 4 or 0 <= first - mention.end <= 2 for first, last in crowd.each):
        return "per_person"
    if wage_words.ALL_BEFORE.search(before) or wage_words.ALL_AFTER.match(beyond):
        return "total"
    return None
