"""A sum written out by the worker: 5800*3-2000, 4500 + 4500 + 3200, 3个月x4200."""

from __future__ import annotations

import math
import re

from ..mentions import Mention
from ..numerals import Number, tidy

__all__ = ["written_out"]

_FIGURE = (
    r"(?:¥|rmb ?)?(?P<figure>\d[\d,]*(?:\.\d+)?)(?P<size>[kw千万]?)(?:块钱?|元| ?yuan| ?rmb| ?months?|个月|天| ?days?)?"
)
_TERM = re.compile(rf"\s*(?P<sign>[-+*x×]|乘以?|加上?|减去?|plus |minus |times )?\s*{_FIGURE}(?![\d.,%])")
_ENDS = re.compile(r"\s*(?:=|等于)?\s*[?\d,.。!]*\s*")
_SIZES = {"": 1.0, "k": 1e3, "千": 1e3, "w": 1e4, "万": 1e4}
_TIMES, _LESS = ("*", "x", "×", "乘", "乘以", "times"), ("-", "减", "减去", "minus")


_PROVED = re.compile(
    r"(?<![\d.,])(?P<one>\d[\d,]*)(?: ?[a-z]+){0,4} ?(?:times|x|\*|×|乘以?) ?(?:¥"
    r"|rmb )?(?P<two>\d[\d,]*)[^\d.;!?]{0,12}"
    r"(?:is|=|makes|equals|等于|是) ?(?:¥|rmb )?(?P<all>\d[\d,]*)(?![\d.,]*\d)"
)


def written_out(norm: str) -> Mention | None:
    """What an answer that is nothing but figures and signs comes to; None when it is anything else.

    A product with its result (50 lessons left times 150 is 7500) is taken with any words around it.
    """
    proved = _PROVED.search(norm)
    if proved:
        one, two, whole = (float(proved[name].replace(",", "")) for name in ("one", "two", "all"))
        if one * two == whole:
            return _amount(whole, *proved.span("all"))
    labelled = _of_labelled(norm)
    if labelled:
        return _amount(labelled, 0, len(norm))
    at = 0
    terms: list[float] = []
    signs: list[str] = []
    while found := _TERM.match(norm, at):
        sign = (found["sign"] or "").strip()
        if bool(sign) != bool(terms):
            return None
        value = float(found["figure"].replace(",", "")) * _SIZES[found["size"]]
        if sign in _TIMES:
            terms[-1] *= value
        else:
            terms.append(-value if sign in _LESS else value)
        signs.append(sign)
        at = found.end()
    total = tidy(sum(terms))
    a_range = signs[1:] == ["-"] and 2 * abs(terms[-1]) > terms[0]  # 4000-5000 is from one to the other
    if len(signs) < 2 or total <= 0 or a_range or not _ENDS.fullmatch(norm, at):
        return None
    return _amount(total, 0, at)


_PLAIN = r"\d{1,7}(?:\.\d{1,2})?(?![\d.])"
_PART = re.compile(rf"(?:[\u4e00-\u9fff]{{1,4}}[:：]?)?(?P<sum>{_PLAIN}(?:\s?[x×*+]\s?{_PLAIN})*)(?:块钱?|元)?")


def _of_labelled(norm: str) -> float | None:
    """底薪2200x2，提成1800+460: each part after its label, added; None where a part is anything else."""
    parts = [part.strip() for part in re.split(r"[,;，]", norm) if re.search(r"\d", part)]
    found = [_PART.fullmatch(part) for part in parts]
    if len(parts) < 2 or not all(found) or not re.search(r"\d\s?[x×*+]\s?\d", norm):
        return None
    terms = [term for part in found if part for term in part["sum"].split("+")]
    return tidy(sum(math.prod(map(float, re.split(r"[x×*]", term))) for term in terms))


def _amount(value: float, start: int, end: int) -> Mention:
    return Mention("amount", Number(value, value, value, start, end), start, end, "CNY", marked=True)
