"""Pay by the day or the month, times the time that is owed."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from ..numbers import spells
from ..numbers.mentions import Mention
from ..numbers.numerals import Number, tidy
from ..periods import period_spell
from ..wording import clauses
from . import rate_words, role_words, workdays
from .items import Item
from .story import Story

__all__ = [
    "SOME",
    "from_rate",
    "is_habit",
    "is_missing_each",
    "is_paid_each",
    "is_promised",
    "is_timed",
    "monthly_share",
]

_LONGEST = 400 * spells.DAY  # who works longer has been paid some of it
_LONGEST_SHORT = 2 * spells.YEAR  # and who was paid short each month works on
_MOST_MONTHS = 24
_ONE = Number(1.0, 1.0, 1.0, 0, 0)


def from_rate(story: Story) -> Mention | None:
    """One person's pay at the rate that was told for the time that is owed, less what was paid."""
    return _of_days(story) or _of_months(story)


def _of_days(story: Story) -> Mention | None:
    rate, missing = _rate(story, "daily")
    if rate is None:
        return None
    norm = story.norm
    times = _times(story, spells.DAY, missing) + workdays.worked_days(norm, story.mentions)
    days = [m for m in times if workdays.named_in_days(norm, m)]
    days = days or times  # 干了两个月，一共56天: the days count
    each_month = _days_each_month(story, days)
    if each_month:
        return _earned(rate, each_month, spells.days, _given(story, missing) + _got_only(story, rate))
    settled = [m for m in days if _PAID_DAYS.search(norm[: m.start][-8:])]
    worked = [m for m in days if m not in settled]
    unpaid = [m for m in worked if _DAYS_UNPAID.match(norm, m.end)]
    if len(unpaid) == 1 and all(_DAYS_PAID.match(norm, m.end) for m in worked if m is not unpaid[0]):
        settled, worked = [], unpaid  # 前面八天都结了，后面十三天没结
    in_months = 1 < len(worked) <= _months_named(norm) and all(_is_of_a_month(norm, m) for m in worked)
    if not worked or len(settled) > 1 or not (in_months or len({m.value for m in worked}) == 1):
        return None
    time = worked[0].number
    if in_months:  # 5月干了18天，6月干了22天
        time = replace(time, **{end: sum(getattr(m.number, end) for m in worked) for end in ("value", "low", "high")})
    if settled:  # 每人做了三十六个工，只发了十个工的钱
        time = replace(time, **{end: getattr(time, end) - settled[0].value for end in ("value", "low", "high")})
    return _earned(rate, time, spells.days, _given(story, missing) + _got_only(story, rate))


def _days_each_month(story: Story, days: list[Mention]) -> Number | None:
    """26 days a month for two months: the days of all the months; None where the months were not told."""
    each = [
        m for m in days if _DAYS_A_MONTH.match(story.norm, m.end) or _A_MONTH_DAYS.search(story.norm[: m.start][-8:])
    ]
    if len(each) != 1 or len(days) != 1:
        return None
    told = {spells.months(m.value) for m in story.mentions if m.kind == "duration" and m.value >= 2 * spells.MONTH} or {
        story.months or 0
    }
    months = told.pop()
    return each[0].number.times(months) if not told and 1 <= months <= _MOST_MONTHS else None


_DAYS_A_MONTH = re.compile(r" (?:a|per|each|every|in a|for a) month\b")
_A_MONTH_DAYS = re.compile(r"(?:一|每|1)个?月(?:都|是|要|干|做|上|得)*\s?$")
_DAYS_UNPAID = re.compile(
    r"的?(?:工资|工钱|钱)?(?:都|也|还|就|一分)*(?:没有?|未|不)(?:给|发|结|付|拿|算)"
    r"| (?:were |are |is |was |still )*(?:not paid|unpaid)"
)
_DAYS_PAID = re.compile(
    r"的?(?:工资|工钱|钱)?(?:都|已经?|是|就)*(?:给|发|结|付)(?:了|过|清)(?![\d一二两三四五六七八九])"
    r"| (?:were |are |is |was |have been |already )*paid\b"
)


def _is_of_a_month(norm: str, days: Mention) -> bool:
    """Whether days of work are said of a month of their own."""
    before = norm[max(0, days.start - 24) : days.start]
    return bool(_MONTH_THEN_DAYS.search(before) or _DAYS_THEN_MONTH.match(norm, days.end))


SOME = re.compile(r"几|好几|数[个天]|(?:some|several|a few|many)\b")  # 还要留她再做几个月
# 6 days a week: no time that is owed, and then weeks are no seven days.
_A_WEEK = re.compile(r"[一每1]个?(?:周|星期|礼拜)(?:干|上|做)?[\d一二三四五六]天|\bdays (?:a|per|each|every) week\b")


def is_timed(norm: str) -> bool:
    """Whether a time is told in a way that its days or months are not counted: 6 days a week, from Feb 15 to May 15."""
    return any(words.search(norm) for words in (_A_WEEK, _FROM_DAY_TO_DAY, _DAYS_EACH_MONTH))


_DAYS_EACH_MONTH = re.compile(
    r"\bdays (?:a|per|each|every|in a) month\b|(?:每|一)个?月(?:都|要|干|做|上)*[\d一二三十]{1,4}天"
)


_PAID_DAYS = re.compile(r"(?:发|给|结|付)(?:了|过)(?:我们?|俺们?)?$")


def _of_months(story: Story) -> Mention | None:
    rate, missing = _rate(story, "monthly")
    if rate is None:
        return None
    norm, months = story.norm, story.months
    times = _times(story, spells.MONTH, missing)
    rest = period_spell.without_paid(norm, story.mentions)
    if rest:
        times = [rest]
    elif len({m.value for m in times}) > 1:
        times = [m for m in times if _is_owed(norm, m)]
    paid = _given(story, missing)
    settled = period_spell.months_paid(norm, story.mentions) if months and not rest else 0.0
    if settled:
        times, months = [], (months or 0) - settled
        if months <= 0:
            return None
    if months and months <= _MOST_MONTHS and len({m.value for m in times}) != 1:
        if _HALF_MONTH.search(norm) or _FROM_DAY_TO_DAY.search(norm):
            return None  # 三月半个月, 四月五月满的: which of them is half is not counted
        if _MONTH_IN_PART.search(norm) and _months_named(norm) > months:
            return None  # 4月只发了3000, 5月6月没发: April is owed in part
        full = sum(item.number.value for item in story.of_role("paid") if item.number.value == rate.number.value)
        # 4月到账4600，6月7月0: what is as much as a month's pay paid for a month of its own
        return _earned(rate, replace(rate.number, value=months, low=months, high=months), float, paid - full)
    if not times and _LAST_MONTH.search(norm):
        return _earned(rate, _ONE, float, paid)
    if len({m.value for m in times}) != 1:
        return None
    if times[0].value % (spells.MONTH / 2) and times[0].value < 3 * spells.MONTH:
        return None  # 三千五一个月, 做了47天: how a part of a month is paid was not said
    return _earned(rate, times[0].number, spells.months, paid)


_MONTH_ZH = r"(?:1[0-2]|\d|十[一二]?|[一二三四五六七八九])月份?"
_MONTH_EN = role_words.MONTH_EN
_A_MONTH = re.compile(rf"(?<!\d){_MONTH_ZH}|{_MONTH_EN}\b")
_MONTH_IN_PART = re.compile(
    rf"{_MONTH_ZH}(?:的?工资)?(?:只|就|才|先)?(?:发|给|付|结)了?(?:一半|[\d一二三四五六七八九])"
    rf"|{_MONTH_EN} (?:he |they |boss )?(?:only |just )?(?:paid|gave|got)(?: me| us)?(?: only| half)? (?:¥|rmb )?\d?"
)
_MONTH_THEN_DAYS = re.compile(
    rf"(?<!\d){_MONTH_ZH}(?:我们?|俺们?|一共|总共|只|就|大概|又|也|是)*(?:干|做|上|出勤|出|忙)?(?:了|满|班|工|勤)*\s?$"
    rf"|{_MONTH_EN},? (?:i |we )?(?:work(?:ed)? |did )?$"
)
_DAYS_THEN_MONTH = re.compile(rf"(?: of work)? (?:in|of|for) {_MONTH_EN}\b|(?:是|在)?(?<!\d){_MONTH_ZH}的")
# From Feb 15 to May 15: three months, whatever months are named.
_FROM_DAY_TO_DAY = re.compile(
    rf"{_MONTH_ZH}\d{{1,2}}[号日]?(?:干|做|上班)?(?:到|至|-|—|~)(?:今年)?{_MONTH_ZH}\d{{1,2}}[号日]?"
    rf"|{_MONTH_EN}\.? \d{{1,2}}(?:st|nd|rd|th)? (?:to|until|till|through|-) {_MONTH_EN}\.? \d{{1,2}}(?:st|nd|rd|th)?\b"
)
_HALF_MONTH = re.compile(r"半个?月|\bhalf\b")
# 最后一个月工资扣着不发, 我月薪5200
_LAST_MONTH = re.compile(
    r"(?:最后|头)一?个月(?:的)?(?:工资|工钱|钱|薪水)|\b(?:last|first) month'?s? (?:salary|pay|wages?)\b"
)


def _months_named(norm: str) -> int:
    return len({found.group().removesuffix("份")[:3] for found in _A_MONTH.finditer(norm)})


def _rate(story: Story, role: str) -> tuple[Item | None, bool]:
    """(the one rate of a kind, whether it is what stays unpaid each time)."""
    rates = [item for item in story.items if item.role == role]
    short = _short_each(story) if not rates and role == "monthly" else []
    if short:
        return short[0], is_missing_each(story.norm, short[0])
    missing = [item for item in rates if is_missing_each(story.norm, item)]
    rates = missing or _less(story.norm, rates, story.items)
    if len(rates) == 1 and is_paid_each(story.norm, rates[0]):
        return None, False  # 一月就给三百生活费: not what was to be paid
    return (rates[0] if len({item.number.value for item in rates}) == 1 else None), bool(missing)


def _short_each(story: Story) -> list[Item]:
    """讲好九千给了七千四，连着三个月都这样: what is missing each month, where no word makes either figure a rate."""
    paid = [item for item in story.of_role("paid") if _is_each_month(story.norm, item)]
    base = story.of_role("owed", "earned", "loose")
    if len(paid) != 1 or len(base) != 1:
        return []
    if base[0].mention.end > paid[0].mention.start and not is_promised(story.norm, base[0]):
        return []
    return [_short_by(base[0], paid[0])] if base[0].number.value > paid[0].number.value else []


_BESIDE = 3  # characters between 一个月 and the rate for it (一天200，一个月2200)


def _times(story: Story, size: float, missing: bool) -> list[Mention]:
    told = [
        m
        for m in story.mentions
        if m.kind == "duration"
        and size < m.value < (_LONGEST_SHORT if missing or _is_owed(story.norm, m) else _LONGEST)
    ]
    a_week = _A_WEEK.search(story.norm)
    if a_week and size == spells.DAY:
        told = [m for m in told if workdays.named_in_days(story.norm, m)]
        told = [m for m in told if m.end <= a_week.start() or a_week.end() <= m.start]
    rates = [item.mention.start for item in story.of_role("monthly")]
    told = [m for m in told if m.value != spells.MONTH or not any(0 <= start - m.end <= _BESIDE for start in rates)]
    return [m for m in told if not SOME.match(story.norm, m.start)]


def _given(story: Story, missing: bool) -> float:
    """What was paid against the whole; what stays unpaid each time is net of it already."""
    if missing:
        return 0.0
    return sum(item.number.value for item in story.of_role("paid") if not is_habit(story.norm, item))


def _got_only(story: Story, rate: Item) -> float:
    """One day 260, get only 2000: more than a day's pay is what came in all, whatever the tense."""
    got = [item for item in story.of_role("loose") if _ONLY_GET.search(story.norm[: item.mention.start][-24:])]
    return sum(item.number.value for item in got if item.number.value > rate.number.value)


def _earned(rate: Item, time: Number, lengths: Callable[[float], float], paid: float) -> Mention | None:
    """A rate times a time, less what was paid; None when nothing is left."""
    ends = [tidy(getattr(rate.number, end) * lengths(getattr(time, end)) - paid) for end in ("value", "low", "high")]
    if ends[0] <= 0:
        return None
    is_range = rate.number.is_range or time.is_range
    number = replace(rate.number, value=ends[0], low=ends[1], high=ends[2], is_range=is_range)
    return replace(rate.mention, number=number)


# 每个月差3200: what stays unpaid each time; 一月就给三百: what is paid each time.
_MISSING_EACH = re.compile(r"(?:每个?|一个?|1个)(?:月|天)(?:都|还|就)*(?:差|欠|少|扣|压)(?:了|着|我|我们|给|发)*\s?$")
_KEPT_BACK_EACH = re.compile(rf"\b(?:every|each) month,? {rate_words.KEPT_BACK} (?:¥|rmb )?$")
_KEPT_BACK = re.compile(rf"\b{rate_words.KEPT_BACK} (?:¥|rmb )?$")
_EACH_MONTH_AFTER = re.compile(r" ?(?:yuan |rmb )?(?:(?:every|each|a|per) month|monthly)\b")
_MISSING_EACH_AFTER = re.compile(
    r" ?(?:yuan |rmb )?(?:is |are )?(?:missing|short|less|balance|unpaid|not paid|held back|kept|cut|deducted) (?:every"
    r"|each|per"
    r"|a) (?:month|day|time)\b"
)
_ONLY_PAID_EACH = re.compile(
    r"(?:(?:每个?|一个?|1个)(?:月|天)|每[次回])都?(?:就|只|才)(?:给|发|拿|开|付|打|到)(?:了|过|我)*\s?$"
)


# 每月给500块零花: so much less is open of each month's pay
_POCKET_MONEY = re.compile(r"(?:块钱?|元)?(?:的)?(?:零花|零用|生活费|饭钱|伙食)")
_GIVEN_EACH = re.compile(r"(?:每个?|一个?|1个)月(?:都|先)?(?:给|发|拿|支)(?:了|过|我)*\s?$")
_ONLY_PAID_EACH_EN = re.compile(r"\b(?:gave|gives?|paid|pays?)(?: me| us)? (?:only|just) (?:¥|rmb )?$")


def is_missing_each(norm: str, item: Item) -> bool:
    """Whether a figure is what stays unpaid each time (2,000 missing every month)."""
    ahead = norm[: item.mention.start][-48:]
    kept_back = _KEPT_BACK_EACH.search(ahead) or (
        _KEPT_BACK.search(ahead) and _EACH_MONTH_AFTER.match(norm, item.mention.end)
    )
    return bool(
        kept_back or _MISSING_EACH.search(_before(norm, item)) or _MISSING_EACH_AFTER.match(norm, item.mention.end)
    )


def is_paid_each(norm: str, item: Item) -> bool:
    """Whether a figure is what was paid each time (一月就给三百生活费), not what was to be paid."""
    before = _before(norm, item)
    pocket_money = _GIVEN_EACH.search(before) and _POCKET_MONEY.match(norm, item.mention.end)
    return bool(pocket_money or _ONLY_PAID_EACH.search(before) or _ONLY_PAID_EACH_EN.search(before))


def _before(norm: str, item: Item) -> str:
    return norm[max(0, item.mention.start - 14) : item.mention.start]


def _less(norm: str, rates: list[Item], items: list[Item]) -> list[Item]:
    """每月6000，每月只发4000: what stays unpaid each time is the difference."""
    if len(rates) == 1:  # 6000 a month, I only get 4000
        paid = [item for item in items if is_habit(norm, item) and item.mention.start > rates[0].mention.end]
        rates = rates + [item for item in paid if item.number.value < rates[0].number.value]
    if len(rates) == 1 and is_paid_each(norm, rates[0]):  # 保底5000, 每月都只发了3500
        base = [item for item in items if item.role == "earned" and item.number.value > rates[0].number.value]
        if len(base) == 1 and _BASE.search(_before(norm, base[0])):
            return [_short_by(base[0], rates[0])]
    instead = [item for item in items if item.role in ("loose", "monthly") and is_promised(norm, item)]
    got = [item for item in items if is_habit(norm, item)]
    if len(instead) == len(got) == 1 and instead == rates and got[0].number.value < instead[0].number.value:
        return [_short_by(instead[0], got[0])]  # paid 4,100 instead of 6,000 every month
    if len(instead) == 1 and len(rates) in (1, 2) and instead[0].number.value > rates[0].number.value:
        return [_short_by(instead[0], rates[0])]  # only 2,000 a month instead of 6,000
    if len(rates) != 2 or rates[0].number.value <= rates[1].number.value:
        return rates
    if is_paid_each(norm, rates[1]):
        return [_short_by(*rates)]  # 月工资5500，每月给500块零花
    between = norm[rates[0].mention.end : rates[1].mention.start]
    return [_short_by(*rates)] if _BUT_GETS.search(between) else rates


def _short_by(promised: Item, paid: Item) -> Item:
    """What stays unpaid each time, at the place of what was promised."""
    return replace(promised, mention=replace(promised.mention, number=promised.number.minus(paid.number)))


_BASE = re.compile(r"(?:保底|底薪|月薪|基本工资|每个?月)(?:工资)?(?:是|说好|讲好)?\s?$|\bshould be (?:¥|rmb )?$")


def is_promised(norm: str, item: Item) -> bool:
    """Whether a figure is what should have been paid each time (2,000 a month instead of 6,000)."""
    return bool(_INSTEAD_OF.search(norm[max(0, item.mention.start - 72) : item.mention.start]))


_INSTEAD_OF = re.compile(
    r"\b(?:instead of|not)(?: the)?(?: agreed| promised| full)? (?:¥|rmb )?$|而不是\s?$"
    r"|\bcontract\b[^.;\d]{0,48}\b(?:says?|said|states?|promised|was|is)(?: to pay)?(?: me| us)?"
    r"(?: (?:a |the )?(?:monthly )?(?:salary|wages?|pay)(?: of| is)?)? (?:¥|rmb )?$"
)
_BUT_GETS = re.compile(
    r"(?:只|才|就)(?:发|给|付|拿|领|到|开|打)[^,;。]{0,8}$|(?:实际?(?:发|拿|付|给|得|到|打)|到手)[^,;。]{0,4}$"
    r"|\b(?:only|just|but)\b[^;.]{0,30}$|\b(?:transfer|payment) was\s?$"
)
# Without a word of the past, what is paid is paid every month: 只给5000, and not 只给了5000.
_ONLY_GET = re.compile(
    r"\b(?:only|just) (?:gets?|gives?|pays?) (?:me |us )?$|\b(?:gets?|gives?|pays?) (?:me |us )?(?:only|just) $"
    r"|(?:实际?(?:就|只|才)?(?:发|拿|付|给|得|到|打)|到手)(?:手|只有|是|才|就)?$|(?:只|才|就)(?:给|发|开|付"
    r"|拿|打|转)(?:我|我们)?(?:发|开|打|转)?$"
    r"|(?:给|发|开|付|打|拿)[^,;。\d]{0,4}(?:老是|总是|都是|永远是)\s?$"
)
_THAT_MONTH = re.compile(rf"{_MONTH_EN}[^,.;]*$")  # September he gave only 2,000
_IN_A_MONTH = re.compile(rf"(?: yuan| rmb)?(?: each)? in (?:the )?(?:mid |middle of |end of |early |late )?{_MONTH_EN}")
_ALWAYS_SO = re.compile(
    r"都(?:是)?(?:这样|这么)|(?:月月|每个?月)都?(?:如此|一样)|\b(?:every|each) month(?: the same| like (?:this"
    r"|that)|[.!]|$)|\binstead of (?:the )?(?:¥|rmb )?[\d,.]+k?(?: yuan| rmb)?(?: in (?:my"
    r"|the) contract)?[,.!]? (?:every|each) month\b"
)
_EVERY_MONTH = re.compile(
    r"\b(?:every|each) month\b[^.;!?\d]{0,56}\b(?:transfer|payment|(?:i|we) (?:was|were|am"
    r"|are|got|get) (?:only )?(?:paid)?) ?(?:was)?(?: only)? (?:¥|rmb )?$"
)
_EACH_MONTH = re.compile(r"(?: yuan| rmb)?(?: ['\"]?[a-z]+['\"]?){0,3} (?:each|every|per|a) month\b")


def _is_each_month(norm: str, item: Item) -> bool:
    """Whether words say that a payment was the same each month."""
    after = norm[item.mention.end :][:36]
    each = _EACH_MONTH.match(after) or _EVERY_MONTH.search(norm[: item.mention.start][-72:])
    return item.role == "paid" and bool(each or _ALWAYS_SO.search(norm, item.mention.end))


def is_habit(norm: str, item: Item) -> bool:
    """Whether a figure is what is paid each time (I only get 4,000)."""
    before = norm[max(0, item.mention.start - 40) : item.mention.start]
    if _IN_A_MONTH.match(norm, item.mention.end):
        return False
    return item.role != "monthly" and bool(
        _is_each_month(norm, item) or (_ONLY_GET.search(before) and not _THAT_MONTH.search(before))
    )


def monthly_share(story: Story, chosen: Item) -> Mention | None:
    """一人4500, 六个人, 两个月没发: a share that is nobody's debt yet is a month's pay, times the months owed."""
    norm = story.norm
    if len(story.items) != 1 or chosen.scope != "per_person" or not 1000 <= chosen.number.value <= 20000:
        return None
    clause = clauses.around(norm, chosen.mention.start, chosen.mention.end)
    if re.search(r"欠|差|该|没|不给|拖|共|owe|not|unpaid|due|total|still", clause.text):
        return None
    owed = [
        mention
        for mention in story.mentions
        if mention.kind == "duration"
        and spells.MONTH < mention.value <= spells.YEAR
        and mention.value % (spells.MONTH / 2) == 0
        and mention.start > chosen.mention.end  # 两个月没发, 每人九千: what it comes to
        and _is_owed(norm, mention)
    ]
    return replace(chosen.mention, number=chosen.number.times(owed[0].value / spells.MONTH)) if len(owed) == 1 else None


def _is_owed(norm: str, spell: Mention) -> bool:
    """Whether a duration is said to be unpaid, not only worked (干了五个月, 有两个月工资没给)."""
    after = norm[spell.end : spell.end + 10]
    return bool(
        re.match(r"\s?(?:都|也|的工资|工资|工钱|的)?(?:还|都|一分)?(?:没|未|不)(?:给|发|结|拿|付)", after)
        or re.search(r"(?:欠|拖|剩下?|owe\w*)[^,;。]{0,6}$", norm[max(0, spell.start - 8) : spell.start])
        or re.match(r",? (?:they |he |boss )?(?:not pay|not paid|unpaid|no pay)", after)
    )
