"""The digits of a Chinese or mixed numeral, before the units that follow them: 3, 1,200, 七八, 一三八."""

from __future__ import annotations

import re

from .numeral_sum import Sum

__all__ = ["DIGITS", "LARGE", "SMALL", "SPACED_YUAN", "digits", "figures"]

DIGITS = {
    "零": 0,
    "一": 1,
    "壹": 1,
    "幺": 1,
    "弌": 1,
    "二": 2,
    "贰": 2,
    "貳": 2,
    "两": 2,
    "俩": 2,
    "三": 3,
    "叁": 3,
    "参": 3,
    "仨": 3,
    "四": 4,
    "肆": 4,
    "五": 5,
    "伍": 5,
    "六": 6,
    "陆": 6,
    "七": 7,
    "柒": 7,
    "八": 8,
    "捌": 8,
    "九": 9,
    "玖": 9,
}
SMALL = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000, "k": 1000}
LARGE = {"万": 1e4, "萬": 1e4, "w": 1e4, "亿": 1e8, "億": 1e8, "兆": 1e12}
# 16 500 yuan, and not "on June 16 500 yuan came" nor "16 500 yuan each".
SPACED_YUAN = (
    r"(?<!jan )(?<!feb )(?<!mar )(?<!apr )(?<!may )(?<!jun )(?<!jul )(?<!aug )(?<!sep )(?<!oct )(?<!nov )(?<!dec )"
    r"(?<!june )(?<!july )(?<!sept )(?<!march )(?<!april )(?<!august )(?<!january )(?<!february )(?<!september )"
    r"(?<!october )(?<!november )(?<!december )\d{1,3} \d{3}(?= (?:yuan|rmb|cny|kuai)\b(?! (?:each|per (?:person|head"
    r"|man))))"
    r"|(?:(?<=not paid )|(?<=unpaid: )|(?<=owed: )|(?<=owe: )|(?<=amount: )|(?<=salary: )|(?<=wages: )"
    r"|(?<=wage: )|(?<=sum: )|(?<=owes me )|(?<=owe me )|(?<=pay me )|(?<=paid me )|(?<=me no ))\d{1,3} \d{3}"
    r"(?= (?:for|in|of)\b|[.,;!?]?$|[.,;!?] )(?! \d)"
    r"|(?:(?<=total )|(?<=altogether )|(?<=together )|(?<=sum )|(?<=in all ))\d{1,3} \d{3}(?=[.,;!?]?(?: |$))(?! \d)"
)
_ARABIC = re.compile(
    r"\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?: \d{3}){2,}(?!\d)(?:\.\d+)?|\d{1,3} 000(?!\d)"
    rf"|{SPACED_YUAN}|\d+(?:\.\d+)?"
)
_ZH_RUN = re.compile("[俩仨]|[零一壹幺二贰两三叁四肆五伍六陆七柒八捌九玖]+")
# A lone digit before one of these counts things of its own: 三万五个月 is 三万 and 五个月.
# Behind a blank a word may begin: 每人两千八 天福酒家的.
_CLASSIFIED = re.compile(r"\s?(?:个|名|位|回|次|趟|笔|号人|口人)|人|天|月|年(?![底初终])|周|家|栋|层|台")
_DAILY = re.compile("天天")  # 两万三千四天天问
# 剩余三万一直没给: this 一 belongs to the word after it.
_WORD_OF_ONE = re.compile(r"一(?=[直定样共起切般旦律向再分点]|些)")


def figures(text: str, at: int, state: Sum) -> int:
    """Read Arabic figures at `at`; the place after them, or `at` when they are none of this number."""
    found = _ARABIC.match(text, at)
    if not found or state.digit is not None or state.closed:
        return at
    if at and text[at - 1].isdigit():
        return at
    value = float(found.group().replace(",", "").replace(" ", ""))
    if state.scale > 1 and (value >= state.scale or "." in found.group()):
        return at
    single = len(found.group()) == 1
    if single and state.scale >= 1000 and _CLASSIFIED.match(text, found.end()):
        return at
    # "7、8个", "10、12": two neighbours are a range; anything else ends the number.
    pair = re.compile(r"[、.,]\s?(\d)(?![\d,.])\s?(?=[十百千万个号名位人来wk])").match(text, found.end())
    if single and pair and int(pair.group(1)) - value == 1:
        state.put(value, float(pair.group(1)), single=True)
        return pair.end()
    state.put(value, value, single)
    return found.end()


def digits(text: str, at: int, state: Sum) -> int:
    """Read one Chinese digit, a pair of neighbours (七八) or a run of them (一三八) at `at`; the place after them."""
    if state.digit is not None or state.closed:
        return at
    run_match = _ZH_RUN.match(text, at)
    run = run_match.group() if run_match else text[at]
    if run[0] == "零" and len(run) > 1 and state.scale > 1:
        state.zero = True
        return at + 1
    if run[0] == "零" and state.scale > 1:
        state.zero = True
        after = text[at + 1 : at + 2]
        known = after and (after in DIGITS or after in SMALL or after.isdigit() or after == "几")
        return at + 1 if known else at
    if len(run) == 1 or (len(run) == 2 and run[1] == "零" and state.scale == 1 and text[at + 2 : at + 3] in SMALL):
        # 三百一天 is 300 a day; 三百一十天 is read by its 十 before it comes here.
        apart = state.scale >= (100 if run == "一" else 1000) and not state.zero and not _DAILY.match(text, at + 1)
        if apart and (_CLASSIFIED.match(text, at + 1) or _WORD_OF_ONE.match(text, at)):
            return at
        return _pair_with_comma(text, at, state, run[0])
    if len(run) == 2:
        return _two(text, at, state, run)
    if state.scale > 1:
        return at
    last_unit = run_match and text[run_match.end() : run_match.end() + 1] in ("十", "百", "千", "万")
    if last_unit and len(run) == 3 and DIGITS[run[1]] + 1 == DIGITS[run[2]]:
        return at
    value = float("".join(str(DIGITS[figure]) for figure in run[:15]))
    state.put(value, value, single=False)
    return at + len(run)


def _pair_with_comma(text: str, at: int, state: Sum, figure: str) -> int:
    value = DIGITS[figure]
    if text[at + 1 : at + 2] == "、" and text[at + 2 : at + 3] in DIGITS and DIGITS[text[at + 2]] == value + 1:
        state.put(value, value + 1, single=True)
        return at + 3
    state.put(value, value, single=True)
    return at + 1


def _two(text: str, at: int, state: Sum, run: str) -> int:
    one, two = DIGITS[run[0]], DIGITS[run[1]]
    tail = text[at + 2 : at + 3]
    if two == one + 1 or (run in ("三五", "二三", "两三", "一两")):
        # 三万五六: the tail takes the unit before it; 七八千 the one after.
        if state.scale >= 1000 and _CLASSIFIED.match(text, at + 2):
            return at
        state.put(one, two, single=True)
        return at + 2
    if (
        run[1] != "一"
        and state.scale == LARGE["万"]
        and not (state.zero or tail in SMALL or tail in LARGE or _CLASSIFIED.match(text, at + 2))
    ):
        state.put(one + two / 10, one + two / 10, single=True)  # 三万二五
        return at + 2
    if tail in SMALL or tail in LARGE or state.scale > 1:
        # 一两 followed by a unit is no digit string: read the first figure alone.
        state.put(one, one, single=True)
        return at + 1
    state.put(one * 10 + two, one * 10 + two, single=False)
    return at + 2
