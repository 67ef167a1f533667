"""Pay by the piece, the square metre or the hour, and teams at different day rates: multiplied only when all is said.

A unit price alone is never an amount.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from functools import lru_cache

from ..numbers import spells
from ..numbers.mentions import Mention
from ..numbers.numerals import Number, tidy
from ..people import people_nouns
from ..people.listed import ONE
from . import role_words
from .month_lines import fate_of, lines_of
from .story import RATES, Story
from .workdays import TOGETHER, worked_days

__all__ = ["OWN", "UNPAID", "has_small_deduction", "is_mixed", "piece_pay", "quantities", "rate_unit"]

_ANY_PIECE = "床条道扇双台根只樘套户栋副盏棵株亩箱袋桶筐捆盘间辆幢寸"  # each of them counts things of its own
_UNITS = (
    r"(?P<area>平方米?|平米|平|㎡|m2|sqm|sq\.? ?m|square met(?:er|re)s?|squares?)|(?P<cubic>立方米?|方"
    r"|cubic met(?:er|re)s?)"
    r"|(?P<metre>米|met(?:er|re)s?)|(?P<ton>吨|tons?|tonnes?)|(?P<jin>斤|jin\b)|(?P<piece>件|pieces?|pcs?\b)"
    r"|(?P<hour>小时|钟头|钟|(?<![a-z])h\b|hours?"
    rf"|hrs?)|(?P<trip>趟|trips?)|(?P<any>[{_ANY_PIECE}])|(?P<set>sets?|pairs?|boxes|box|units?)"
    r"|(?P<ticket>票|单(?![位据]))|(?P<load>车|loads?)"
    r"|(?P<lesson>节课?(?![假日])|堂课|课时|lessons?|class(?:es)?|shows?|performances?)"
)
_RATE_AFTER = re.compile(
    rf"\s?(?:块|元|钱|yuan|rmb|kuai){{0,3}}\s?(?:/ ?|每|一个?|1个?|per |an? |each |one |(?<=yuan )(?=piece\b|hour\b)"
    rf"|(?<=rmb )(?=hour\b)"
    rf"|for (?:a|each"
    rf"|one|1) )(?:{_UNITS})(?![a-z])"
)
_RATE_BEFORE = re.compile(
    rf"(?:(?:每|(?<![十百千万零\d])[一1])个?|\b(?:per|each|an?|every"
    rf"|one) )(?:{_UNITS})(?P<what>(?:(?![一二两三四五六七八九十百千万块元])[\u4e00-\u9fff]){{0,9}}?)(?:的)?"
    r"(?:单价|工价|价)?(?:是|给|算|为| ?(?:is|at|for|it'?s|it is))?\s?$"
    r"|(?:(?P<hour_>时薪|\bhourly(?: rate| wage| pay)?))(?:是| is| of|:)?\s?$"
)
# The price is told as the thing: piece is 3.5 yuan.
_PRICE_IS = re.compile(
    rf"(?:^|[.;,] )(?:the )?(?:{_UNITS}) (?:price |rate |pay )?(?:is|was|=|:) (?:only )?(?:¥|rmb )?$"
)
_COUNTED_BEFORE = re.compile(rf"\d ?(?:{_UNITS}),? (?:at |for |price )?(?:¥|rmb )?$")
_EACH_OF_THEM = re.compile(r" ?(?:yuan |rmb )?(?:each|one|apiece)\b(?! (?:day|month|hour|of))")
_THINGS_BEFORE = re.compile(
    r"\d (?P<thing>(?!months|weeks|days|years|times|persons|yuan)[a-z]{3,}s),? (?:at |for )?(?:¥|rmb )?$"
)
_FOR_ONE = re.compile(r" ?(?:yuan |rmb )?for one\b(?! (?:person|man|worker|month|day|week|of us))")
# 灯罩一个三毛五，做了一万两千个
_CHEAP, _ONE_OF_THEM = 20, re.compile(r"(?:一|每|1)个(?!人|月|班|工)[\u4e00-\u9fff]{0,3}(?:是|给|算|才|提|拿)?$")
_FOR_ONE_OF_THEM = re.compile(r"(?:块钱?|元)一个(?!人|月|小时|工|班|钟|星期|礼拜)")
_MANY_THINGS = re.compile(r"个(?!人|月|小时|工|班|钟|星期|礼拜|项目|工地|老板)")
_MANY_THINGS_EN = re.compile(
    r" (?!yuan|rmb|kuai|only\b|total|already|now\b|till|last\b|this\b|each\b|days?\b|hours?\b|weeks?\b"
    r"|months?\b|per\b|and\b|but\b|for\b)[a-z]{3,}"
)
_LEAST_THINGS = 50
_AT = re.compile(
    rf"(?:{_UNITS}|(?P<thing>[a-z]{{3,}}s))(?: overtime| extra| of [a-z ]{{2,12}}?| in {role_words.MONTH_EN})?"
    rf"(?: (?:at|@|for)|(?: [a-z]{{3,12}})? ?[x×*])(?: the rate of| a rate of)? (?:¥"
    rf"|rmb )?$"
)
_QUANTITY = re.compile(rf"\s?(?:多|来)?个?(?:{_UNITS})(?![a-z])| (?P<thing>[a-z]{{3,}}s)\b")
_ONE_THING = re.compile(
    r" ?(?:yuan|rmb|kuai)? ?(?:for (?:one|a|each|every)|per|each|one"
    r"|an?) (?P<thing>(?!(?:week|night|shift)\b)[a-z]{3,})\b"
)
_COUNTED = re.compile(r"\d (?P<thing>[a-z]{3,})\b")
_DEAREST = 300  # yuan for a piece; more is no price of a shirt
# Only so many of them were paid: 只给结了一百扇, 40 lessons were paid.
_PAID_BEFORE = re.compile(
    r"(?:结|给|付|发|算)(?:了|过)(?:我们?|俺们?)?\s?$|(?<!dont )(?<!not )(?<!n't )(?<!never )\bpa(?:id"
    r"|ys?)(?: me| us)?(?: only| for| just)* $"
)
_PAID_AFTER = re.compile(r"(?:结|给|付|发)(?:了|过|清)|[^,.;]{0,12}\b(?:were|was|are|is|got|been) paid\b")
_MADE = re.compile(r"\b(?:made|did|finished|sewed|packed|produced) (?:about |only )?$")
_PAID_FOR = re.compile(r"\bpa(?:id|ys?)(?: me| us)?(?: only| just)? for(?: only)? $")
_UNPAID_AFTER = re.compile(
    r"(?:都|还|一直|一分)*(?:没|未|不)(?:结|给|付|发)|[^,.;]{0,12}\b(?:not|never|un)(?: been)? ?paid\b"
)
_LEFT_BEFORE = re.compile(r"剩(?:下|的|了)*\s?$|\b(?:remaining|other) $")  # 结过12趟，剩下19趟
_AND_A_HALF = re.compile("半(?![个天斤年月])")  # 68吨半
_VOID_AFTER = re.compile(r"(?:都|就|是)*(?:不算|不计|算废品|报废)")
# Of each person or each month: 九月跑了1120单，十月980单; 我焊了2400道，老二2100道.
OWN = re.compile(
    rf"(?:{role_words.TIME_OF_PAY.pattern}|[上这]个?(?:礼拜|星期|周)|(?:^"
    rf"|[,;、:。 ])(?:{ONE}))(?:[^,;。]{{0,12}}|[a-z ]{{0,20}})$"
)
_OWN_AFTER = re.compile(rf" (?:in |of |for )?{role_words.MONTH_EN}")  # 64 hours April, 50 hours May
UNPAID = re.compile(
    r"没|未|不给|不结|不付|不发|(?:就|只|来|我)要(?:回)?(?:我的)?(?:加班费|工资|工钱|血汗钱)|说(?:是)?(?:月底"
    r"|年底|下个?月)[^,;。]{0,2}(?:结|给|发)|不算钱|不认账|欠|拖"
    r"|[扣压押]着|给了(?=[\d一二两三四五六七八九])|\bnot\b|n't\b|只[给结付发]|只到(?:过|账|手)|才[给结付发]"
    r"|\b(?:dont|doesnt|didnt)\b|unpaid|nothing|\bowe|\b(?:ha(?:ve|s) to|must|should) pay\b|\bno (?:cash|single)\b"
    r"|\bno (?:pay"
    r"|money)|never|refus|without|其余|剩|\b(?:paid|pays?|gave|gives?|sent|got) (?:me |us )?(?:0|zero)\b"
    r"|跑了|不见了|\bran (?:away|off)\b|\b(?:were|was|are) paid\b|\brest\b|remaining|so far|\b(?:only|just|advance"
    r"|neither|none|zero)\b"
)
_A_DAY_BEFORE = re.compile(
    r"(?:每|一|1)个?(?:天|日|晚上?|班)(?:都|是|要|得|干|做|上|上班)*\s?$"
    r"|\b(?:every|each) (?:day|night)(?: i (?:work|do))?,? $"
)
_MADE_A_DAY = re.compile(
    r"(?: of [a-z]+)?(?: (?!and\b|for\b|in\b)[a-z]+)? (?:a|per|each"
    r"|every) day\b"
)  # 19 sacks a day
_DAY_AND_HOURS = re.compile(r"[一1]天(?!零|又|加)")
_A_DAY_AFTER = re.compile(
    r" (?:a|per|each|every|one) (?:day|night|shift|sunday|saturday|evening|morning|afternoon)\b|/ ?day\b| daily\b"
)


_A_WEEK_AFTER = re.compile(r" (?:a|per|each|every|in a) week\b|(?:/|每|一个?)(?:周|星期|礼拜)")
_A_WEEK = re.compile(r"weeks?\b|周|星期|礼拜")
_REFUSED = re.compile(r"\brejected?\b|\bonly [\d,]+ (?:of them )?(?:are |were |was )?count(?:s|ed)?\b|退回|不合格")


@dataclass(frozen=True)
class _Quantity:
    """So many of a unit, and whether they were paid, are said to be unpaid, or are of one person or month."""

    number: Number
    unit: str
    paid: bool = False
    unpaid: bool = False
    own: bool = False
    void: bool = False  # 打回来40件不算
    in_all: bool = False  # 大厅180平, 合起来620平


def _unit(found: re.Match[str] | None) -> str | None:
    if found is None:
        return None
    name = next((name for name, value in found.groupdict().items() if value and name != "what"), None)
    return found[name] if name in ("any", "thing") else name and name.rstrip("_")


@lru_cache(maxsize=64)  # asked anew for each way of reckoning
def rate_unit(norm: str, mention: Mention) -> str | None:
    """What a figure is the price of one of: an hour, a lesson, a thing that is counted; None if of nothing."""
    ahead = norm[max(0, mention.start - 24) : mention.start]
    at = _AT.search(ahead)
    if at and at["thing"] and (mention.value > _DEAREST or people_nouns.EN_CLASS.fullmatch(at["thing"])):
        at = None
    counted = _COUNTED_BEFORE.search(ahead) if _EACH_OF_THEM.match(norm, mention.end) else None
    if counted is None and _FOR_ONE.match(norm, mention.end):
        counted = _THINGS_BEFORE.search(ahead)  # 14 shootings, 850 rmb for one
        if counted and people_nouns.EN_CLASS.match(f" {counted['thing']}"):
            counted = None
    return (
        _unit(counted)  # 18 classes, 200 each; 900 pieces, 3 yuan one
        or _unit(_RATE_AFTER.match(norm, mention.number.end))
        or _unit(_RATE_AFTER.match(norm, mention.end))
        or _unit(_RATE_BEFORE.search(ahead))
        or _unit(_PRICE_IS.search(ahead))
        or _unit(at)
        or _one_thing(norm, mention)
        or (
            "个"
            if mention.value < _CHEAP
            and (
                _ONE_OF_THEM.search(ahead)
                or _EACH_OF_THEM.match(norm, mention.end)
                or _FOR_ONE_OF_THEM.match(norm, mention.number.end)
            )
            else None
        )
    )


def _one_thing(norm: str, mention: Mention) -> str | None:
    """15 yuan for one basket: the things that are counted elsewhere (640 baskets)."""
    found = _ONE_THING.match(norm, mention.end)
    thing = found["thing"] + "s" if found else ""
    counted = thing and any(thing == other["thing"] for other in _COUNTED.finditer(norm))
    return thing if counted and not people_nouns.EN_CLASS.match(thing) else None


def quantities(norm: str, mentions: list[Mention], priced: Collection[str] = ()) -> list[tuple[Mention, _Quantity]]:
    """What the figures count, in order; 九月288 behind 八月312个钟 counts the same."""
    counted: list[tuple[Mention, _Quantity]] = []
    for mention in mentions:
        count = _quantity(norm, mention, priced)
        last = counted[-1][1] if counted else None
        if (
            last and count is None and mention.value > 1 and norm.startswith(" of them", mention.end)
        ):  # paid me for 600 of them only
            count = replace(last, number=mention.number, paid=bool(_PAID_BEFORE.search(norm[: mention.start][-24:])))
        again = (
            count.own and not _DENIED.search(norm[: mention.start][-3:])
            if count and count.unit == "个"
            else (count is None and _goes_on(norm, mention))
        )
        if last and again and not last.unit.endswith(" a day"):
            count = replace(last, number=mention.number, own=True, paid=False, unpaid=False)
        if count:
            counted.append((mention, count))
    return counted


def _goes_on(norm: str, mention: Mention) -> bool:
    """Whether a bare figure is told of a month or a person of its own: and 52 in April, 李桂香二百零四个."""
    if mention.kind != "number" or mention.value <= 1 or _OF_SOMETHING.match(norm, mention.number.end):
        return False
    before = norm[max(0, mention.start - 24) : mention.start]
    if _PAID_OR_OWED.search(before):
        return False
    return bool(_AGAIN.search(before) or (before.endswith("and ") and _OWN_AFTER.match(norm, mention.end)))


_DENIED = re.compile(r"不是$|not $")
_AGAIN = re.compile(
    rf"(?:{role_words.TIME_OF_PAY.pattern}|(?:^|[,;、:。])(?:{ONE}))(?:家|份)?(?:的|是|又|也|就|我|做了|干了"
    rf"|打了|上了|跑了|[,: ]"
    r"|\b(?:i|he|she|did|had|was|worked|made|another)\b)*$"
)
_OF_SOMETHING = re.compile(
    r"个?(?:人|月|块|元|万|千|[天年岁%])| ?(?:yuan|rmb|k\b|days?|months?|years?|people|of us|each)"
)
_PAID_OR_OWED = re.compile(r"[给付发结欠差扣][^,;。]{0,8}$|\b(?:pays?|paid|gave|gives?|owe|got|sent)\b[^,.;]{0,16}$")


def _quantity(norm: str, mention: Mention, priced: Collection[str]) -> _Quantity | None:
    """How many of a unit a figure counts; with a price for "one" among those `priced`, also of things with no unit."""
    before = norm[max(0, mention.start - 24) : mention.start]
    own = bool(OWN.search(before))
    if mention.kind == "duration":
        hours = re.search(r"小时|钟头|个钟|hours?|\bhrs?\b", norm[mention.start : mention.end]) and mention.value > 3600
        if _DAY_AND_HOURS.match(norm, mention.start) and spells.DAY < mention.value < 2 * spells.DAY:
            return _Quantity(mention.number.plus(-spells.DAY).times(1 / 3600), "hour a day")  # 一天8小时
        each_day = _A_DAY_BEFORE.search(norm[: mention.start][-20:]) or _A_DAY_AFTER.match(norm, mention.end)
        hour = "hour a day" if each_day else "hour a week" if _A_WEEK_AFTER.match(norm, mention.end) else "hour"
        own = own or bool(_OWN_AFTER.match(norm, mention.end))
        return _Quantity(mention.number.times(1 / 3600), hour, own=own) if hours else None
    found = _QUANTITY.match(norm, mention.number.end)
    unit = _unit(found)
    counted = _MANY_THINGS.match(norm, mention.number.end)
    many = counted or ("个" in priced and _MANY_THINGS_EN.match(norm, mention.number.end))
    if unit is None and "piece" in priced and len(priced) == 1 and mention.kind == "number" and not found:
        if paid_for := _PAID_FOR.search(before) or _MADE.search(before):
            # 4 yuan a piece, made 3200, paid for 1000
            return _Quantity(mention.number, "piece", paid=paid_for.re is _PAID_FOR, own=own)
    if unit is None and many and (mention.value >= _LEAST_THINGS or (counted and "个" in priced and mention.value > 1)):
        return _Quantity(mention.number, "个", own=own)
    number = mention.number.plus(0.5) if found and _AND_A_HALF.match(norm, found.end()) else mention.number
    a_day = _A_DAY_BEFORE.search(norm[: mention.start][-20:]) or (found and _MADE_A_DAY.match(norm, found.end()))
    if unit and unit not in ("nights", "shifts", "days") and a_day:
        unit = f"{unit} a day"  # 一天两趟
    in_yuan = mention.kind != "number" and mention.end > mention.number.end
    if unit is None or found is None or in_yuan or mention.value <= 1:
        return None
    return _Quantity(
        number,
        unit,
        paid=bool(_PAID_BEFORE.search(before) or _PAID_AFTER.match(norm, found.end())),
        unpaid=bool(_UNPAID_AFTER.match(norm, found.end()) or _LEFT_BEFORE.search(before)),
        void=bool(_VOID_AFTER.match(norm, found.end())),
        own=own,
        in_all=bool(TOGETHER.search(before)),
    )


def piece_pay(story: Story) -> tuple[Mention, str, bool] | None:
    """(the product, its unit, whether each of them was counted) of unit prices and quantities, less what was paid."""
    norm = story.norm
    if not (story.answer or UNPAID.search(norm) or story.of_role("paid")) or _REFUSED.search(norm):
        return None
    prices: dict[str, Mention] = {}
    counted: list[Mention] = []  # prices and quantities, which are no sums of money
    for mention in story.mentions:
        unit = rate_unit(norm, mention) if mention.kind != "duration" else None
        if unit is None:
            continue
        if prices.setdefault(unit, mention).value != mention.value:
            return None
        counted.append(mention)
    if not prices:
        return None
    told_counts = quantities(norm, [mention for mention in story.mentions if mention not in counted], prices)
    counts = [count for _, count in told_counts]
    counted += [mention for mention, _ in told_counts]
    told = ("owed", "left", "earned", "loose")
    places = {mention.start for mention in counted}
    sums = [item for item in story.items if item.mention.start not in places]
    if any(item.role in RATES for item in sums):
        return None  # 底薪三千八，夜班15块一个跑了22个
    if any((item.role in told or item.scope == "total") and item.role != "paid" for item in sums):
        return None
    if has_small_deduction(story):
        return None
    paid = sum(item.number.value for item in sums if item.role == "paid")
    if "metre" in prices and not any(count.unit == "metre" for count in counts):
        prices = {"area" if unit == "metre" else unit: price for unit, price in prices.items()}  # 340平，一米45
    if sum(not count.void for count in counts) > 1 and any(
        fate_of(line) in ("paid", "half") for line in lines_of(story)
    ):
        return None  # 41 lessons in May and 36 in June, they paid me May
    products = []
    for unit, price in prices.items():
        made = (
            _made([count for count in counts if _is_of(count, unit)])
            or _of_days(story, counts, unit)
            or _of_weeks(story, counts, unit)
        )
        if made is None:
            return None
        products.append(_product(price.number, made))
    value, low, high = (tidy(sum(getattr(one, end) for one in products) - paid) for end in ("value", "low", "high"))
    first, unit = products[0], next(iter(prices))
    product = replace(first, value=value, low=low, high=high, is_range=any(one.is_range for one in products))
    one_by_one = all(count.own for count in counts) and len(counts) == story.people
    return (replace(prices[unit], number=product), unit, one_by_one) if value > 0 else None


def has_small_deduction(story: Story) -> bool:
    """Whether something is taken off that is too little for a sum of money (扣掉我打碎的杯子40)."""
    known = {item.mention.start for item in story.items}
    return any(
        mention.kind != "duration"
        and mention.start not in known
        and role_words.DEDUCTED.search(story.norm[max(0, mention.start - 16) : mention.start])
        for mention in story.mentions
    )


def _is_of(count: _Quantity, unit: str) -> bool:
    """Whether a price is for what was counted: of the same unit, or for "one" of any things."""
    return count.unit == unit or (
        unit == "个" and not count.unit.startswith("hour") and not count.unit.endswith((" a day", " a week"))
    )


def _of_days(story: Story, counts: list[_Quantity], unit: str) -> Number | None:
    """一天8小时，干了22天: so many a day times the days, which may be told of several months."""
    a_day = {count.number.value: count.number for count in counts if count.unit == f"{unit} a day"}
    days = [m for m in story.mentions if m.kind == "duration" and m.value > spells.DAY and m.value % spells.DAY == 0]
    days += worked_days(story.norm, story.mentions)
    if len(a_day) != 1 or not days or days[0].value >= spells.YEAR:
        return None
    if len({m.value for m in days}) == 1:
        time = days[0].value
    elif all(OWN.search(story.norm[: m.start][-24:]) for m in days):  # 五月上了20天，六月18天
        time = sum(m.value for m in days)
    else:
        return None
    number = replace(days[0].number, value=time, low=time, high=time)
    return _product(a_day.popitem()[1], number.times(1 / spells.DAY))


def _of_weeks(story: Story, counts: list[_Quantity], unit: str) -> Number | None:
    """18 hours a week, four weeks: so many a week times the weeks."""
    a_week = {count.number.value: count.number for count in counts if count.unit == f"{unit} a week"}
    weeks = {
        m.value: m.number
        for m in story.mentions
        if m.kind == "duration" and m.value > spells.WEEK and _A_WEEK.search(story.norm, *m.span)
    }
    if len(a_week) != 1 or len(weeks) != 1:
        return None
    return _product(a_week.popitem()[1], weeks.popitem()[1].times(1 / spells.WEEK))


def is_mixed(story: Story) -> bool:
    """Whether pay by the day or the month is told beside the price of a piece: 一天220，加班一小时25."""
    norm = story.norm
    if all(rate_unit(norm, item.mention) for item in story.of_role(*RATES)):
        return False
    prices = {rate_unit(norm, mention) for mention in story.mentions if mention.kind != "duration"}
    priced = [unit for unit in prices if unit]
    return any(made.unit in priced for _, made in quantities(norm, story.mentions, priced))


def _made(counts: list[_Quantity]) -> Number | None:
    """How many of a unit are to be paid: those said to be unpaid, or all that were made less those that were paid."""
    unpaid = [count for count in counts if count.unpaid]
    whole = [count for count in counts if count.in_all and count.unit in ("metre", "area")]
    if len(whole) == 1 and not unpaid and not any(count.paid for count in counts):
        counts = whole
    made = unpaid or [count for count in counts if not (count.paid or count.void)]
    if not made or (len({count.number.value for count in made}) > 1 and not all(count.own for count in made)):
        return None
    paid = 0.0 if unpaid else sum(count.number.value for count in counts if count.paid or count.void)
    several = made if all(count.own for count in made) else made[:1]
    value, low, high = (sum(getattr(count.number, end) for count in several) - paid for end in ("value", "low", "high"))
    return replace(made[0].number, value=value, low=low, high=high) if value > 0 else None


def _product(rate: Number, times: Number) -> Number:
    return replace(
        rate,
        value=tidy(rate.value * times.value),
        low=tidy(rate.low * times.low),
        high=tidy(rate.high * times.high),
        is_range=rate.is_range or times.is_range,
    )
