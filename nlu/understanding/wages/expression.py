"""A sum written out by the worker: 5800*3-2000, 4500 + 4500 + 3200, 3个月x4200, 六千乘五是三万减五千."""

from __future__ import annotations

import math
import operator
import re

from ..numbers import numerals_zh
from ..numbers.mentions import Mention
from ..numbers.numerals import Number, tidy

__all__ = ["reckoned", "several_products", "written_out"]

_FIGURE = (
    r"(?:¥|rmb ?)?(?P<figure>\d[\d,]*(?:\.\d+)?)(?P<size>[kw千万]?)(?:块钱?|元| ?yuan| ?rmb|个月|天|个?小时"
    r"|个?工|趟|件|节|平(?:方|米)?|吨|个"
    r"| ?(?:month|day|night|hour|shift|lesson|class|trip|piece|m[ae]n|people)(?:s|es)?)?"
)
_TERM = re.compile(
    rf"[\s,，]*(?:你(?:自己|们)?算[咯嘛吧下一]*[\s,，]*)?(?P<sign>[-+*x×]|乘以?|加上?|再加|减[去掉]?|扣掉?|再减"
    rf"|plus |minus |less |times )?\s*{_FIGURE}"
    r"(?![\d.,%])"
)
# What it comes to, or came to on the way, as the worker has it.
_RESULT = re.compile(rf"[\s,，]*(?:=|等于|就?是|得|一共|总共|还剩|还差|is |makes )?\s*{_FIGURE}(?![\d.,%])")
_ENDS = re.compile(r"\s*(?:=|等于)?\s*[?.,。!吧呗嘛呢啊的噻]*\s*")
_SIZES = {"": 1.0, "k": 1e3, "千": 1e3, "w": 1e4, "万": 1e4}
_TIMES = ("*", "x", "×", "乘", "乘以", "times ")
_LESS = ("-", "减", "减去", "减掉", "再减", "扣", "扣掉", "minus ", "less ")


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
    if proved and _PROVED.search(norm, proved.end()):
        return several_products(norm)  # 7800 x 4 = 31200, wife 4500 x 4 = 18000
    if proved:
        one, two, whole = (float(proved[name].replace(",", "")) for name in ("one", "two", "all"))
        if one * two == whole:
            return _amount(whole, *proved.span("all"))
    labelled = _of_labelled(norm)
    if labelled:
        return _amount(labelled, 0, len(norm))
    return _by_signs(_in_digits(_LABEL.sub("", _OPENING.sub("", norm))))


_OPENING = re.compile(r"^(?:(?:so|then|ok|okay|it'?s|it is|that is|that'?s|i think|about|no|sorry)[,.]? )+(?=[¥\d])")
_LABEL = re.compile(r"^(?:(?:the )?(?:money|sum|total|amount|salary)|钱数?|工资|一共)(?: is|是|[:：])?[ :：]*(?=\d)")


def _named(*names: str) -> tuple[str, ...]:
    """The pattern of a figure, once for each name that its groups are to have."""
    return tuple(_FIGURE.replace("figure>", f"{name}>").replace("size>", f"of_{name}>") for name in names)


def _with_result(sign: str, comes_to: str) -> re.Pattern[str]:
    one, two, whole = _named("one", "two", "all")
    return re.compile(
        rf"(?<![\d.,]){one}[ ,，]?(?:{sign}) ?{two} ?(?:=|is|makes|就?是|等于|{comes_to}) ?{whole}(?![\d.,]*\d)"
    )


# With its result: 26,900 加 2,400 is 29,300; 25500 minus 2000 only 23500.
_RECKONED = (
    (_with_result("[+]|加上?|再加|plus", "一共|总共"), operator.add),
    (_with_result("[-]|minus|less|减(?:去|掉)?|再减", "only|so|只?剩|还剩|[ ,，]"), operator.sub),
)


def reckoned(norm: str) -> Mention | None:
    """What a sum comes to that is reckoned in any message, be there words around it."""
    text = _in_digits(norm)
    for pattern, reckon in _RECKONED:
        told = [tuple(_told(found, name) for name in ("one", "two", "all")) for found in pattern.finditer(text)]
        if told:
            right = (whole for one, two, whole in told if reckon(one, two) == whole >= _LEAST_SUM)
            return next((_amount(whole, 0, len(norm)) for whole in right), None)
    return _product_less(text) or _product(norm)


_LEAST_SUM = 100  # yuan; 98 days less 8 are days
_PRODUCT_LESS = re.compile(
    r"(?<![\d.,]){} ?[x×*] ?{} ?(?:minus|less|[-]|减[去掉]?) ?{}(?![\d.,]*\d)".format(*_named("one", "two", "off"))
)


def _product_less(norm: str) -> Mention | None:
    """So 9000 x 5 minus 4500, where no other sum is told."""
    found = _PRODUCT_LESS.search(norm)
    if found is None or _OTHER_SUM.search(norm[: found.start()] + norm[found.end() :]):
        return None
    value = tidy(_told(found, "one") * _told(found, "two") - _told(found, "off"))
    return _amount(value, *found.span()) if value > 0 else None


_PRODUCTS = re.compile(
    r"(?<![\d.,]){} ?(?:[x×*]|乘以?|times) ?{}(?![\d.,]*\d)(?: ?(?:=|is|makes|等于|就?是) ?{}(?![\d.,]*\d))?".format(
        *_named("one", "two", "all")
    )
)
_TAKEN = re.compile(rf"(?:减[去掉]?|扣[掉除]?|[-]|minus|less) ?(?:了|掉)?{_FIGURE}(?![\d.,]*\d)")
_COUNTS_PEOPLE = re.compile(r"\d{1,2} ?(?:个人?|people|of us|persons?)(?!\d)")
_ALIKE = re.compile(r"各|每|都|\b(?:each|every|all|both)\b")


def several_products(norm: str) -> Mention | None:
    """我180乘95天，老婆180乘88天，减掉5000: what each of several has worked out, less what came; of all of them."""
    text = _in_digits(norm)
    products = list(_PRODUCTS.finditer(text))
    if len(products) < 2 or _ALIKE.search(text):
        return None
    rest = _COUNTS_PEOPLE.sub("", _PRODUCTS.sub("", text))
    less = list(_TAKEN.finditer(rest))
    if any(found["all"] and _told(found, "all") != _told(found, "one") * _told(found, "two") for found in products):
        return None
    earned = sum(_told(found, "one") * _told(found, "two") for found in products)
    owed = earned - sum(_told(found, "figure", "size") for found in less)
    other = re.search(r"\d[\d,]*", _TAKEN.sub("", rest))
    if other and float(other.group().replace(",", "")) != owed:
        return None  # what another figure is, nobody said
    return _amount(owed, 0, len(norm))


def _told(found: re.Match[str], name: str, size: str | None = None) -> float:
    return float(found[name].replace(",", "")) * _SIZES[found[size or f"of_{name}"]]


_FACTOR = r"(\d{1,4}k?)(?: ?(?:nights?|days?|shifts?|lessons?|hours?|months?|people|m[ae]n|天|个?小时|个月|个?人|节))?"
_PRODUCT = re.compile(
    rf"(?<![\d.,]){_FACTOR} ?[x*×] ?{_FACTOR} ?[x*×] ?(?:¥|rmb )?{_FACTOR}(?![\d.,]*\d)(?! ?[x*×+-])"
    r"(?: ?(?:=|is|makes|等于|就?是) ?(?:¥|rmb )?(?P<all>\d[\d,]*))?"
)
_OTHER_SUM = re.compile(r"\d{3}")


def _product(norm: str) -> Mention | None:
    """30 nights x 6 hours x 150: what three figures come to, where no other sum is told."""
    found = _PRODUCT.search(norm)
    if found is None or _OTHER_SUM.search(norm[: found.start()] + norm[found.end() :]):
        return None
    factors = (float(factor.removesuffix("k")) * (1000 if factor.endswith("k") else 1) for factor in found.groups()[:3])
    value = tidy(math.prod(factors))
    return _amount(value, *found.span()) if not found["all"] or float(found["all"].replace(",", "")) == value else None


def _by_signs(norm: str) -> Mention | None:
    """Figures with a sign before each but the first, and what they come to, if that is said and right."""
    at = 0
    terms: list[float] = []
    signs: list[str] = []
    while at < len(norm):
        found = _TERM.match(norm, at)
        sign = found["sign"] if found else None
        if found is None or (terms and not sign):
            result = _RESULT.match(norm, at) if len(signs) > 1 else None
            if result is None:
                break
            if _value(result) != tidy(sum(terms)):
                return None  # 3500加3500是7500: which of them is wrong is not known
            at = result.end()
            continue
        if sign and not terms:
            return None
        if sign in _TIMES:
            terms[-1] *= _value(found)
        else:
            terms.append(-_value(found) if sign in _LESS else _value(found))
        signs.append(sign or "")
        at = found.end()
    total = tidy(sum(terms))
    a_range = signs[1:] == ["-"] and 2 * abs(terms[-1]) > terms[0]  # 4000-5000 is from one to the other
    if len(signs) < 2 or total <= 0 or a_range or not _ENDS.fullmatch(norm, at):
        return None
    return _amount(total, 0, at)


def _value(found: re.Match[str]) -> float:
    return float(found["figure"].replace(",", "")) * _SIZES[found["size"]]


_NUMERAL = re.compile("[一二两三四五六七八九十]")


def _in_digits(norm: str) -> str:
    """六千乘五 as 6000乘5: every Chinese numeral that has one value."""
    parts: list[str] = []
    at = 0
    while found := _NUMERAL.search(norm, at):
        number = numerals_zh.parse(norm, found.start())
        is_exact = number is not None and not number.is_range and number.value.is_integer()
        end = number.end if number else found.end()
        parts += [norm[at : found.start()], f"{number.value:.0f}" if number and is_exact else norm[found.start() : end]]
        at = end
    return "".join(parts) + norm[at:]


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
