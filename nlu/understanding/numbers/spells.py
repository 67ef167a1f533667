"""How long something lasts: 三个多月, 半年, 一年零两个月, two and a half months."""

from __future__ import annotations

import re
from dataclasses import dataclass

from . import numerals_en, numerals_zh
from .numerals import Number, tidy

__all__ = ["DAY", "MONTH", "WEEK", "YEAR", "Spell", "at", "days", "fixed", "months"]

DAY = 86400.0
WEEK = 7 * DAY
MONTH = 30 * DAY
YEAR = 365 * DAY
_SIZES = {
    "年": YEAR,
    "年头": YEAR,
    "月": MONTH,
    "号头": MONTH,
    "季度": 3 * MONTH,
    "周": 7 * DAY,
    "星期": 7 * DAY,
    "礼拜": 7 * DAY,
    "天": DAY,
    "日": DAY,
    "小时": 3600.0,
    "钟头": 3600.0,
    "钟": 3600.0,
    "分钟": 60.0,
    "分": 60.0,
    "秒钟": 1.0,
    "秒": 1.0,
    "刻钟": 900.0,
    "刻": 900.0,
    "字": 300.0,
}
_ZH_UNIT = re.compile(
    r"\s?(?P<more>多|来|余)?(?P<piece>个)?(?P<more2>多|来|把)?(?P<half>半)?\s?"
    r"(?P<unit>季度|星期|礼拜|小时|钟头|号头|分钟|秒钟|刻钟|年头|年|月|周|天(?!天)|日|钟|分|秒|刻|字)(?P<tail>半钟"
    r"|半|多|零几"
    r"|把)?(?P<clock>钟)?"
)
_EN_UNIT = re.compile(
    r"(?: (?:full|whole|more|straight|solid|long|business|working|less))?(?: of)?[ -]?"
    r"(?P<unit>years?|yrs?|y|months?|mths?|mnths?|mos?|weeks?|wks?|days?|hours?|hrs?|h|minutes?|mins?|m|seconds?"
    r"|secs?|s"
    r"|decades?|fortnights?|quarters?(?! (?:of )?(?:an )?hours?))(?![a-z])(?P<half>(?: and)?(?: a)? half)?"
)
_EN_SIZES = {
    "decade": 10 * YEAR,
    "fortnight": 14 * DAY,
    "quarter": 3 * MONTH,
    "y": YEAR,
    "mo": MONTH,
    "mt": MONTH,
    "mn": MONTH,
    "w": 7 * DAY,
    "d": DAY,
    "h": 3600.0,
    "mi": 60.0,
    "m": 60.0,
    "s": 1.0,
}
_FIXED = re.compile(
    r"(?P<zh>(?P<most>大)?(?P<least>小)?半个?(?P<zhu>多?年|多?月|天|日|小时|钟头)多?|个把(?P<pu>月|星期|小时|年)"
    r"|个多(?P<mu>月|星期|小时)"
    r"|个半(?P<hu>月|钟头|钟|小时)|(?P<whole>整年|整月|整天|全年|全月))"
    r"|\b(?:half (?:of )?(?:a |an )?|half-)(?P<en>year|month|day|hour)\b"
    r"|\b(?P<all>all|full|whole|entire|another|an|a)[ -](?:business |working |full |whole )?(?P<allu>year|month|week"
    r"|day|hour|fortnight|decade|minute)\b(?P<allhalf> and (?:a )?half)?"
)
_LINK = re.compile(r"\s?(?:,|又|零|余|加|and|多|, and)?\s?")


@dataclass(frozen=True)
class Spell:
    """`seconds` between `low` and `high`; `unit` is the size of the largest unit named."""

    seconds: float
    low: float
    high: float
    start: int
    end: int
    unit: float


def days(seconds: float) -> float:
    """Days of a duration."""
    return seconds / DAY


def months(seconds: float) -> float:
    """Months of a duration: 365 days are twelve months, not 12.17, and half a year is six."""
    if seconds % MONTH == 0:
        return seconds / MONTH
    if seconds % (YEAR / 2) == 0:
        return seconds / (YEAR / 2) * 6
    years, rest = divmod(seconds, YEAR)
    return round(years * 12 + rest / MONTH, 1)


def _english_size(unit: str) -> float:
    if unit.startswith("q"):
        return 3 * MONTH
    for head in ("decade", "fortnight", "mo", "mt", "mn", "mi"):
        if unit.startswith(head):
            return _EN_SIZES[head]
    return _EN_SIZES[unit[0]]


def fixed(text: str, at: int) -> Spell | None:
    """Spells without a number: 半年, 个把月, half a year, a month."""
    found = _FIXED.match(text, at)
    if not found or (found["zhu"] == "年" and text[max(0, at - 1) : at] in ("上", "下")):
        return None  # 上半年: which half, and not how long
    group = found.groupdict()
    factor, low, high = 0.5, 0.5, 0.5
    if group["zh"]:
        unit = (group["zhu"] or group["pu"] or group["mu"] or group["hu"] or group["whole"][1:]).strip("多")
        if group["most"]:
            factor, low, high = 240 / 365, 0.5, 0.92
        elif group["least"]:
            factor, low, high = 150 / 365, 1 / 3, 0.5
        elif "多" in found.group() and group["zhu"]:
            low, high = 0.5, 0.75
        elif group["pu"]:
            factor, low, high = 1.0, 1.0, 1.5
        elif group["mu"]:
            factor, low, high = 1.0, 1.0, 1.9
        elif group["hu"]:
            factor = low = high = 1.5
        elif group["whole"]:
            factor = low = high = 1.0
        size = _SIZES[unit]
    elif group["en"]:
        size = _english_size(group["en"])
    else:
        size = _english_size(group["allu"])
        factor = low = high = 1.5 if group["allhalf"] else 1.0
    spell = Spell(factor * size, low * size, high * size, found.start(), found.end(), size)
    return _extended(text, spell)


def at(text: str, number: Number, joined: bool = False) -> Spell | None:
    """The spell that this number begins, with the parts that follow it."""
    spell = _chinese(text, number, joined) or _english(text, number)
    return _extended(text, spell) if spell else None


def _chinese(text: str, number: Number, joined: bool) -> Spell | None:
    found = _ZH_UNIT.match(text, number.end)
    if not found:
        return None
    unit, piece, tail = found["unit"], found["piece"], found["tail"]
    arabic = text[number.start : number.end].isdigit()
    if unit == "月" and not piece and not found["half"] and (arabic or not _bare_month(text, number)):
        return None
    if unit == "年" and (number.value >= 1900 or (arabic and 15 <= number.value <= 35)):
        return None
    after = text[found.end() : found.end() + 1]
    if unit == "日" and (arabic or not joined) and "半" not in text[number.start : found.end()]:
        return None
    if unit in ("年", "天") and after in ("底", "初", "终", "级", "轻", "龄", "猪", "花", "空", "河", "虹"):
        return None
    if unit == "天" and number.value >= 1000 and (found.start("unit") > number.end or after == "天"):
        return None  # 每人两千八 天福酒家的; 两万三千四天天问
    if unit in ("分", "刻", "字", "秒", "钟") and not _clock_unit(text, found, unit, piece, joined):
        return None
    size = _SIZES[unit]
    value, low, high = number.value, number.low, number.high
    if found["half"]:
        value, low, high = value + 0.5, low + 0.5, high + 0.5
    if found["more"] or found["more2"]:
        high += 0.9 if number.value < 10 else number.value % 10 or 9
    end = found.end()
    if tail and tail.startswith("半"):
        value, low, high = value + 0.5, low + 0.5, high + 0.5
    elif tail in ("多", "零几"):
        high += 0.9
    elif tail == "把":
        end -= 1
    return Spell(tidy(value * size), tidy(low * size), tidy(high * size), number.start, end, size)


def _bare_month(text: str, number: Number) -> bool:
    """俩月, 仨月, 两月, 几月工资: months counted without 个. 三月 and 十月 are names of months."""
    return text[number.end - 1] in "俩仨两" or (number.is_range and number.value < 12)


def _clock_unit(text: str, found: re.Match[str], unit: str, piece: str | None, joined: bool) -> bool:
    if unit == "字":
        return bool(piece) and text[found.end() : found.end() + 1] in ("", ",", " ", "。")
    if unit == "分":
        after = text[found.end() : found.end() + 4]
        return (
            (joined and not re.match(r"\s?(?:钱|没|都|也|未)", after))
            or found["clock"] is not None
            or (found["tail"] or "").endswith("钟")
            or bool(re.match(r"\s?[零一二三四五六七八九十\d]+秒", after))
        )
    if unit == "钟":
        return bool(piece or found["half"])
    return unit in ("秒", "刻")


def _english(text: str, number: Number) -> Spell | None:
    found = _EN_UNIT.match(text, number.end)
    if not found:
        return None
    unit = found["unit"]
    if unit in ("m", "s", "h", "y", "mo") and found.start() != found.start("unit"):
        return None
    if unit in ("year", "month") and number.value >= 100:
        return None  # 2,000 year end bonus; salary 7500 month
    size = _english_size(unit)
    half = 0.5 if found["half"] else 0.0
    return Spell(
        tidy((number.value + half) * size),
        tidy((number.low + half) * size),
        tidy((number.high + half) * size),
        number.start,
        found.end(),
        size,
    )


def _extended(text: str, spell: Spell) -> Spell:
    """Add the parts that belong to the same spell: 一年零两个月, 1 hour and fifteen seconds."""
    last = spell.unit  # each part is smaller than the one before it: 一天12个钟头，一个钟头18块
    for _ in range(6):
        link = _LINK.match(text, spell.end)
        begin = link.end() if link else spell.end
        if begin >= len(text) or not (
            text[begin].isdigit() or text[begin] in numerals_zh.START or text[begin].isalpha()
        ):
            break
        linked = bool(link and link.group().strip())
        part = _part(text, begin, linked)
        if part is None or (part.unit >= last and not (linked and link and "又" in link.group())):
            break
        if part.unit == last or _A_TIME.match(text, part.end):
            break
        if spell.seconds == MONTH and not linked and 28 * DAY <= part.seconds <= 31 * DAY:
            return part  # 一个月30天: the month in days
        last = part.unit
        spell = Spell(
            spell.seconds + part.seconds,
            spell.low + part.low,
            max(spell.high, spell.seconds) + part.high if spell.high == spell.seconds else spell.seconds + part.high,
            spell.start,
            part.end,
            max(spell.unit, part.unit),
        )
    return spell


_A_TIME = re.compile(r" (?:a|per|each|every|one) (?:day|week|month)\b|/ ?day\b")  # 14 days, 10 hours a day


def _part(text: str, begin: int, linked: bool) -> Spell | None:
    if text[begin] == "半" and linked:
        return fixed(text, begin)
    number: Number | None = None
    if re.compile(f"[{numerals_zh.START}]").match(text, begin):
        number = numerals_zh.parse(text, begin)
    if number is None and text[begin].isascii():
        number = numerals_en.parse(text, begin)
    if number is None or number.vague:
        return None
    return _chinese(text, number, True) or _english(text, number)
