"""Every number of a text with its unit: what `quantities` returns and what the facts are read from."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from ..reading import Span
from . import currency, fractions, numerals_en, numerals_zh, spells
from .numerals import Number, tidy

__all__ = ["Mention", "scan"]

_MOST = 80  # a message with more figures than this is a table, not a sentence
_WORDS = "|".join(numerals_en.WORDS)
_BEGIN = re.compile(
    rf"[{numerals_zh.START}]|半|(?<=[大小])半|个[把多半]|整[年月天]|全[年月]|\b(?:{_WORDS})|\b(?:an?|all|full|whole"
    r"|another|half)[ -]|(?<![\d.])\.(?=\d)"
)
_JOIN = re.compile(r"\s?(?:到|至|-{1,2}|~|或者?|、| to | or (?:maybe )?|,? (?:maybe|could be|perhaps) |/)\s?")
_BETWEEN = re.compile(r"(?:between|from|介于|在|不是)\s?(?:¥|\$|rmb ?)?$")
_BETWEEN_AND = re.compile(r"\s?(?:and|to|-|到|至|~|和|(?:块|元|个人?|块钱)?,?就是)\s?(?:¥|\$|rmb ?)?")
_ABOUT_BEFORE = re.compile(
    r"(?:大概|大约|差不多|约莫|约|可能|估计|得有|有个|左右|about|around|approx\.?|approximately|roughly|maybe|some"
    r"|almost|nearly|like|circa|~|≈)\s?(?:有|是|要|就|得|¥|rmb|\$)?\s?$"
)
_UNDER_BEFORE = re.compile(
    r"(?:不到|将近|接近|快到|快|差点|almost|nearly|close to|just under|less than|under)\s?(?:有|¥|rmb|\$)?\s?$"
)
_OVER_BEFORE = re.compile(
    r"(?:超过|不止|至少|起码|最少|(?<!of )\bover|\bmore than|\bat least|\babove|\bno less than)\s?(?:有|¥|rmb|\$)?\s?$"
)
_SMALL_BEFORE = re.compile(r"(?<![大最])小$")  # 小二十个人: hardly twenty
_TENS = re.compile(r"[二三四五六七八九]?十$")
_ABOUT_AFTER = re.compile(r"\s?(?:左右|上下|的样子|样子|or so|ish|more or less)")
_OVER_AFTER = re.compile(
    r"\s?(?:-?odd\b|出头|冒头|挂零|开外|(?:块钱?|元)?往上"
    r"|something|-something|and (?:change|something|some)\b|plus(?! )"
    r"|\+(?! ?[a-z\d¥]))"
)
_DATE_BEFORE = re.compile(r"(?:第|.\bno\.? ?|\bnumber |#)$")  # "no. 35000" at the head denies
# 退伍, 海陆空, 放肆, 拾取: figures that are parts of words; 一看, 一直, 一样 count nothing.
_IN_WORD = re.compile(
    r"(?<=[入退队军])伍|陆(?=空|军|续|地|上)|(?<=[海大着登])陆|肆(?=意|无|虐)|(?<=放)肆|拾(?=取|起|到|捡)"
    r"|(?<=[收捡])拾|参(?=加|与|观|考|保)|千(?=万别|万不|万要|里迢)|百(?=姓|度|货|草枯|合|分百|般|计|味|惠|年|佳|盛"
    r"|汇|利|泰|顺|胜)(?<![一二两三四五六七八九十几数\d]百)"
    r"|(?<=一了)百|千(?=方百|辛|叮)|万(?=般|苦|难)|一(?=看|直|样|定|些|起|般|切|旦"
    r"|律|向|再|共|边|味|时|下|会|点儿|点(?![零一二三四五六七八九\d])|家子|贯|手|线|并|生|带|块干|块儿)|两(?=边"
    r"|口)|几(?=乎)"
    r"|(?<=[统唯第万专同])一|十(?=分(?!之)|足)|四(?=川|季|处|周围)|五(?=金|角大)|三(?=轮)|万(?=一|分)|半(?=夜"
    r"|路|成品|途|挂)|数(?=据|字"
    r"|额|量|目)|(?<=[多少岁无次人号算总])数|(?<=[周期拜])[一二三四五六](?![十百千万])"
)
_DOZEN = re.compile(r"\s?打(?=$|[\s,;.。]|鸡蛋|啤酒|毛巾|手套)")
_ORDINAL = re.compile(r"(?:st|nd|rd|th)(?![a-z])")
_PER_CENT = re.compile(r"\s?(?:%|％|percent|per cent|‰)")


@dataclass(frozen=True)
class Mention:
    """A number and what it measures. `start`..`end` covers the unit, the number keeps its own place."""

    kind: Literal["amount", "duration", "number"]
    number: Number
    start: int
    end: int
    unit: str | None = None
    marked: bool = False  # an amount with a money word, not only guessed from its size
    jotted: bool = False  # a bare sum between a name and a month

    @property
    def value(self) -> float:
        """The number itself."""
        return self.number.value

    @property
    def span(self) -> Span:
        """Where it stands, its unit included."""
        return (self.start, self.end)


def scan(text: str, skip: tuple[Span, ...] = ()) -> list[Mention]:
    """All numbers in order. `skip` lists spans that are not numbers (phones, IDs, dates)."""
    found: list[Mention] = []
    at = 0
    spans = iter(sorted(skip))
    hole = next(spans, None)
    while True:
        match = _BEGIN.search(text, at)
        if not match:
            return found
        begin = match.start()
        while hole and hole[1] <= begin:
            hole = next(spans, None)
        if hole and hole[0] <= begin:
            at = hole[1]
            continue
        address = fractions.NO_NUMBER.match(text, begin)
        if address:
            at = address.end()
            continue
        mention = _at(text[: hole[0]] if hole else text, begin)  # 六万四|五月六月
        if mention is None:
            at = begin + 1
            if text[begin].isascii() and text[begin].isdigit():
                while at < len(text) and text[at].isdigit():
                    at += 1
            continue
        found.append(mention)
        if len(found) >= _MOST:
            return found
        at = max(mention.end, begin + 1)


def _at(text: str, begin: int) -> Mention | None:
    if _IN_WORD.match(text, begin):
        return None
    spell = spells.fixed(text, begin - 1 if text[begin] == "半" and begin and text[begin - 1] in "大小" else begin)
    if spell:
        return _duration(text, spell)
    part = fractions.figured(text, begin) if text[begin].isdigit() else None
    number = part or _number(text, begin)
    if number is None:
        return None
    if number.spelt and text[begin].isascii():
        part = fractions.ordinal_parts(text, number, numerals_en.parse)
    if part:
        return _amount(text, _signed(text, part)) or _plain(text, _signed(text, part))
    number = _range(text, number)
    spell = None if number.vague and number.scale > 1 else spells.at(text, number)
    if spell and not (spell.unit == spells.WEEK and number.value >= _MOST_WEEKS):  # 9800 周小军: a sum, and a name
        return _duration(text, spell)
    number = _signed(text, number)
    return _fraction(text, number) or _amount(text, number) or _plain(text, number)


_MOST_WEEKS = 200

_SIGN = re.compile(r"(?:[负-]|\b(?:minus|negative))\s?$")


def _signed(text: str, number: Number) -> Number:
    """A minus sign counts only where nothing stands before it (a dash between figures is none)."""
    found = _SIGN.search(text, max(0, number.start - 10), number.start)
    if not found:
        return number
    sign = found.start()
    before = text[:sign].rstrip()[-1:]
    if text[sign] == "-" and (before.isalnum() or before in ("-", ")", "元", "块")):
        return number
    return replace(number, value=-number.value, low=-number.high, high=-number.low, start=sign)


_OF = re.compile(r"\s?(?:分\s{0,2}之|份)\s?(?:负)?\s?")
_AND = re.compile(r"\s?又\s?")


def _fraction(text: str, number: Number) -> Mention | None:
    """三分之一, 三百五又三分之一. A wage text holds them seldom (三分之一没给), but they are no whole numbers."""
    whole = 0.0
    bottom: Number | None = number
    link = _AND.match(text, number.end)
    if link and link.end() < len(text):
        whole, bottom = number.value, _number(text, link.end())
    if bottom is None:
        return None
    of = _OF.match(text, bottom.end)
    if not of or of.end() >= len(text) or bottom.value == 0:
        return None
    top = _number(text, of.end())
    if top is None:
        return None
    minus = "负" in of.group()
    value = tidy((abs(top.value) if not minus else -abs(top.value)) / bottom.value)
    value = tidy(whole + value if whole >= 0 else whole - value)
    return Mention("number", Number(value, value, value, number.start, top.end), number.start, top.end)


def _duration(text: str, spell: spells.Spell) -> Mention:
    number = Number(
        spell.seconds, spell.low, spell.high, spell.start, spell.end, spell.low < spell.seconds < spell.high
    )
    return Mention("duration", _hedged(text, number, spell.start, spell.end), spell.start, spell.end, "second")


def _number(text: str, begin: int) -> Number | None:
    letter = text[begin]
    one = numerals_zh.parse(text, begin) if not letter.isalpha() or not letter.isascii() else None
    two = None
    if letter.isascii() and (letter.isalnum() or letter == "."):
        if begin and text[begin - 1].isascii() and text[begin - 1].isalpha() and letter.isalpha():
            return None
        two = numerals_en.parse(text, begin) if letter != "." else None
    if letter == "." and begin + 1 < len(text):
        tail = numerals_zh.parse(text, begin + 1)
        if tail is None or not text[begin + 1 : tail.end].isdecimal():
            return None
        part = tidy(float("." + text[begin + 1 : tail.end]))
        return replace(tail, start=begin, value=part, low=part, high=part)
    if one and two:
        return two if two.end > one.end else one
    return one or two


def _range(text: str, number: Number) -> Number:
    """Join "5到6万", "10-12", "ten or twelve"; the first end takes the unit of the second."""
    between = _BETWEEN.search(text, max(0, number.start - 12), number.start)
    join = _BETWEEN_AND.match(text, number.end) if between else _JOIN.match(text, number.end)
    if not join and text[number.end - 1] == "几":  # 十几二十个
        join = re.compile("").match(text, number.end)
    if not join or number.is_range or join.end() >= len(text):
        return number
    if join.group().strip() in ("/", "、") and not text[join.end()].isdigit():
        return number
    if join.group().strip() == "、" and number.value >= 100:
        return number  # 5120、4870、6010元: a list; 5、6万 is a range
    second = _number(text, join.end())
    if second is None or second.is_range:
        return number
    first = number
    if first.scale < second.scale and first.value < second.value / second.scale:
        first = first.times(second.scale)
    same_size = 1 < second.value / first.value <= 4 if first.value else False
    if between and second.value > first.value:
        same_size = True
    if not same_size or (join.group().strip() == "/" and second.value - first.value > 2):
        return number
    if join.group().strip() == "-" and text[second.end : second.end + 1] in ("-", "号", "栋", "幢"):
        return number
    return Number(
        tidy((first.value + second.value) / 2),
        first.low,
        second.high,
        between.start() if between and between.group().startswith("不是") else number.start,  # it denies nothing
        second.end,
        True,
        first.vague or second.vague,
        max(first.scale, second.scale),
        first.spelt and second.spelt,
    )


_DOTTED = re.compile(r"\d{1,3}\.\d{3}")  # 22.000 RMB: the dot of half the world; no yuan has three decimals


def _amount(text: str, number: Number) -> Mention | None:
    money = currency.after(text, number)
    ahead = currency.before(text, number.start)
    if money:
        code, factor, end = money
        start = number.start
        # "10 rmb 20 usd": the word between belongs to the number before it; a prefix is part of the amount.
        if ahead and ahead[0] == code:
            start = ahead[1]
        scaled = number.times(factor) if factor != 1 else number
        if code == "CNY" and _DOTTED.fullmatch(text, number.start, number.end):
            scaled = scaled.times(1000)
        if text[end - 1] in "元块圆毛角蚊文" or text[end - 2 : end] in ("块钱",):
            extra, end = currency.change(text, end, scaled.value, factor)
            if extra:
                scaled = replace(
                    scaled,
                    value=tidy(scaled.value + extra),
                    low=tidy(scaled.low + extra),
                    high=tidy(scaled.high + extra),
                )
        else:
            extra, end = currency.coins(text, end)
            scaled = replace(
                scaled, value=tidy(scaled.value + extra), low=tidy(scaled.low + extra), high=tidy(scaled.high + extra)
            )
        more = re.compile(r"(?:人民币|多|钱)?").match(text, end)
        if more and more.group() == "人民币":
            end = more.end()
        elif more and more.group() == "多" and scaled.value < 1000:
            scaled, end = replace(scaled, high=scaled.high + 0.9), more.end()
        return Mention("amount", _hedged(text, scaled, start, end), start, end, code, True)
    if ahead:
        return Mention("amount", _hedged(text, number, ahead[1], number.end), ahead[1], number.end, ahead[0], True)
    cent = currency.hundredth(text, number)
    if cent and number.value < 100:
        return Mention("amount", number.times(0.01), number.start, cent, "CNY", True)
    return None


def _plain(text: str, number: Number) -> Mention | None:
    dozen = _DOZEN.match(text, number.end)
    if dozen and number.value < 1000:
        return Mention("number", number.times(12), number.start, dozen.end())
    ordinal = _ORDINAL.match(text, number.end) or _DATE_BEFORE.search(text, max(0, number.start - 8), number.start)
    if ordinal or _PER_CENT.match(text, number.end):
        return None
    return Mention("number", _hedged(text, number, number.start, number.end), number.start, number.end)


def _hedged(text: str, number: Number, start: int, end: int) -> Number:
    """Loosen the bounds by the words around: 大概, 左右, 不到, 出头."""
    if number.low != number.high:
        a_little = text.startswith("点", end) and text.endswith("多", start, end)  # 五万多点: a little above
        return replace(number, high=tidy(number.value * 1.1)) if a_little else number
    before = text[max(0, start - 16) : start]
    small = _SMALL_BEFORE.search(before) and _TENS.match(text[start : number.end])
    if small or _UNDER_BEFORE.search(before):
        return replace(number, low=tidy(number.about().low))
    over = _OVER_AFTER.match(text, end) or _OVER_BEFORE.search(before)
    if over:
        # "forty something" goes up to the next ten; 三万出头 a little above.
        top = number.value + 9 if number.value < 100 else number.value * 1.1
        return replace(number, high=tidy(top))
    if _ABOUT_BEFORE.search(before) or _ABOUT_AFTER.match(text, end):
        return number.about()
    return number
