"""Chinese and mixed numerals: 三万五, 4万7, 十七八, 二十来, 万把, 玖仟陆佰, 5到6万, 3.2w."""

from __future__ import annotations

import re

from .numeral_digits import DIGITS, LARGE, SMALL, digits, figures
from .numeral_sum import Sum, add, mul
from .numerals import Number, tidy

__all__ = ["DIGITS", "START", "parse"]

_TENS = {"廿": 20, "卅": 30}
_MORE = "多来余几把"
START = "0-9零一壹幺二贰两俩三叁参仨四肆五伍六陆七柒八捌九玖十拾百佰千仟万亿兆廿卅几数"
_POINT = re.compile(r"(?:\s点\s?|点)([零一壹二三叁四五六七八九陆\d]{1,20})(?![\d]*\s?(?:分|钟|半|号|前|后|上班|下班))")
_SPACE_NEXT = re.compile(rf"\s(?=[{START}点kw])")


def parse(text: str, start: int) -> Number | None:
    """The longest number that begins at `start`, or None."""
    first = text[start]
    if first in "几数":
        return _vague(text, start)
    if first in "万亿兆" and not (start + 1 < len(text) and (text[start + 1] in DIGITS or text[start + 1] in "把来儿")):
        return None
    state, at = Sum(), start
    while at < len(text):
        step = _step(text, at, state, start)
        if step == at:
            break
        at = step
        gap = _SPACE_NEXT.match(text, at)
        if gap and _may_cross(text, at, state):
            at = gap.end()
    while at > start and text[at - 1] == " ":
        at -= 1
    if at == start:
        return None
    value, low, high = state.total()
    spelt = not any(letter.isascii() and letter.isdigit() for letter in text[start:at])
    return Number(tidy(value), tidy(low), tidy(high), start, at, state.is_range, state.vague, state.scale, spelt)


def _vague(text: str, start: int) -> Number | None:
    """几十, 几万, 好几百: bounds without a value that could be trusted."""
    at, scale = start + 1, 1.0
    while at < len(text) and (text[at] in SMALL or text[at] in LARGE) and text[at] not in "kw":
        scale *= SMALL.get(text[at]) or LARGE[text[at]]
        at += 1
    if text[start] == "数" and scale == 1:
        return None
    return Number(5 * scale, 2 * scale, 9 * scale, start, at, True, True, scale, True)


def _may_cross(text: str, at: int, state: Sum) -> bool:
    """Whether a blank inside a number is only the blank of a dictated text (两千 四 百)."""
    after = text[at + 1]
    if after in "余几" and state.scale > 1:
        return True
    if after in "kw" or text[at - 1].isdigit():
        return after in LARGE or (after in SMALL and after not in "十拾")  # 4300 十一月: two numbers
    if after.isdigit():
        unit = re.compile(r"\d+\s?[十百千万亿]").match(text, at + 1)
        return unit is not None and (text[at - 1] in LARGE or text[at - 1] in SMALL)
    if after in DIGITS:
        ends = at + 2 >= len(text) or text[at + 2] in " ,;.。块元"
        unit_next = at + 2 < len(text) and (text[at + 2] in SMALL or text[at + 2] in LARGE)
        spaced = at + 3 < len(text) and text[at + 2] == " " and (text[at + 3] in SMALL or text[at + 3] in LARGE)
        if unit_next or spaced:
            follow = text[at + 2] if unit_next else text[at + 3]
            size = SMALL.get(follow) or LARGE.get(follow) or 1
            return state.digit is None and size < state.scale and not (size == 10 and state.scale > 100)
        return ends and state.digit is None and state.scale > 1
    return after in LARGE or (after in SMALL and state.digit is not None) or after == "点"


_IN_TEN_THOUSANDS = re.compile("个[wk](?![a-z])")  # 1.2个w
_MONTH = re.compile("十[一二]?月")  # 九月4750十月4300


def _step(text: str, at: int, state: Sum, start: int) -> int:
    """Read one piece at `at` into the state; the place after it, or `at` when the number has ended."""
    letter = text[at]
    if at > start and text[at - 1].isdigit() and text[at - 1].isascii():
        if _IN_TEN_THOUSANDS.match(text, at):
            return at + 1
        if _MONTH.match(text, at):
            return at
    if letter.isdigit() and letter.isascii():
        return figures(text, at, state)
    if letter in DIGITS:
        return digits(text, at, state)
    if letter in _TENS:
        if state.digit or state.section[2]:
            return at
        state.section = mul((1.0, 1.0, 1.0), _TENS[letter])
        state.scale = 10
        return at + 1
    if letter in SMALL:
        return _small(text, at, state, start)
    if letter in LARGE:
        return _large(text, at, state, start)
    if letter in _MORE and at > start:
        return _more(text, at, state)
    if letter == "点" and (state.digit or state.section[2]):
        return _point(text, at, state)
    return at


def _small(text: str, at: int, state: Sum, start: int) -> int:
    letter = text[at]
    unit = SMALL[letter]
    if state.closed and state.scale >= unit:
        return at
    if letter == "k":
        return _suffix(text, at, state, unit)
    if state.digit is None and (state.zero or state.scale > 1) and unit != 10 and not state.zero:
        if unit >= state.scale:
            return at
    if state.scale > 1 and state.scale <= 1000 and unit >= state.scale:
        return at
    if text.startswith("百八十", at) and at == start:
        state.section, state.scale, state.is_range = (90.0, 80.0, 100.0), 10, True
        return at + 3
    state.small(unit)
    return at + 1


def _large(text: str, at: int, state: Sum, start: int) -> int:
    letter = text[at]
    if letter == "w":
        return _suffix(text, at, state, 1e4)
    if at > start and state.zero and state.digit is None and not state.section[2]:
        return at
    state.large(LARGE[letter])
    if text[at + 1 : at + 3] in ("八千", "儿八"):  # 万儿八千
        low = 8000.0 if state.done[0] == 1e4 and at == start else 0.0
        if low:
            state.done = (1e4, low, 1e4)
            return at + (3 if text[at + 1] == "八" else min(4, len(text) - at))
    return at + 1


def _suffix(text: str, at: int, state: Sum, unit: float) -> int:
    after = text[at + 1 : at + 2]
    if state.digit is None or (
        after.isascii() and after.isalpha() and not text.startswith(("rmb", "yuan", "cny"), at + 1)
    ):
        return at
    if unit == 1e4:
        state.large(unit)
    else:
        state.small(unit)
    return at + 1


def _more(text: str, at: int, state: Sum) -> int:
    letter = text[at]
    after = text[at + 1 : at + 2]
    if state.digit is not None:
        value = state.digit[0]
        round_figure = value >= 10 and value % 10 == 0
        if letter == "几" and not (round_figure and value < 100 and after in ("个", "号", "人")):
            return at
        if not (round_figure or (after in LARGE and letter in "多余")):
            return at
        room = _room(value) if round_figure else 1.0
        state.section = add(state.section, (value, value, value + room))
        state.digit = None
        state.scale = max(state.scale, 10.0)
        return at + 1
    if state.scale == 1 or (letter == "来" and after in ("了", "到", "干", "的", "自", "回")):
        return at
    if letter == "把" and after in ("我", "钱", "工", "他", "人", "你"):
        return at
    if letter == "几" and state.zero:
        state.more(9.0)
        return at + 1
    if letter == "几" and after == "个" and state.scale >= 1000:
        return at
    # 二十多 ends at 29; 三万多 a little before 四万; 万把块 is loosely ten thousand.
    room = (
        state.scale * 0.2
        if letter == "把"
        else state.scale * 0.5
        if letter == "来" and state.scale >= 10
        else state.scale - 1
        if state.scale < 1000
        else state.scale * 0.9
    )
    state.more(room)
    state.closed = True
    return at + 1


def _room(value: float) -> float:
    unit = 1.0
    while value % (unit * 10) == 0:
        unit *= 10
    return unit - 1


def _point(text: str, at: int, state: Sum) -> int:
    found = _POINT.match(text, at)
    if not found:
        return at
    decimals = "".join(
        letter if letter.isdigit() and letter.isascii() else str(DIGITS[letter]) for letter in found.group(1)
    )
    fraction = float(f"0.{decimals}")
    whole = state.digit or (0.0, 0.0, 0.0)
    state.digit = add(whole, (fraction, fraction, fraction))
    state.single = False
    return found.end()
