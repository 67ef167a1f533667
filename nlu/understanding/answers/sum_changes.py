"""What is put to a sum that was told: more money, one figure in place of another, the one figure that came. Pure."""

from __future__ import annotations

import itertools
import re

from ..numbers import mentions
from ..wording.text import normalise

__all__ = [
    "adds_money",
    "bare_sum",
    "gave_more",
    "is_no_wage",
    "lessened_by",
    "only_came",
    "only_sum",
    "sum_replaced",
    "sums",
]

# 再加2300, 7800 more: on top of what is known.
_MORE_MONEY = re.compile(
    r"再加(?:上)?\s?(?![\d一二三四五六七八九十两]{1,4}\s?[个人位名])[\d一二三四五六七八九十两]"
    r"|(?<![\d,.])\d[\d,.]{2,}k?(?: yuan| rmb)? more\b(?! (?:people|work|men"
    r"|guys))|\b(?:can|could|please|need to|must) (?:i |you )?add\b|可以 ?(?:add|加)|能加(?:上|进)?(?:吗|不)"
    r"|\bforg[eo]t\w*\b[^.!?]{0,40}\b(?:also|too|overtime|extra|saturdays?|sundays?|bonus)\b"
    r"|忘(?:了|记)?(?:说|讲|算)了?[^。]{0,12}(?:加班|奖金|押金|补贴|提成)|\bplus (?:¥|rmb )?\d[\d,.]{2,}"
    r"|(?:\bnot|n't|\bnever|\bdidnt|\bunpaid)\b[^.!?]{0,30}\banother (?:¥|rmb )?\d[\d,.]{2,}"
    r"|还有[^,，。;；]{0,14}(?:的|工)钱(?:是|有)?\s?[\d一二两三四五六七八九][\d百千万零]*(?:块钱?|元)?也(?:是|没|要)"
    r"|没算(?:进去)?$|没算上|\d[^,，。]{0,4}(?:也|都)?(?:加上|加进去|算上"
    r"|算进去|加埋)(?!的)|钱[^,，。]{0,6}(?:加|算)(?:进去|上去)",
    re.I,
)


# She paid me 1,500 more; what is left is 16,500: that came, or is all of it.
_NOT_ON_TOP = re.compile(
    r"\b(?:paid|pays?|gave|gives?|sent|transfer\w*|got|received)\b[^.;!?]{0,16}\d|(?:给|付|转|打|发|到账)(?:了"
    r"|过)[^,，。]{0,6}\d"
    r"|\b(?:what is|what's|so) left\b|\bleft is\b|还(?:差|欠|剩)",
    re.I,
)


def adds_money(text: str) -> bool:
    """Whether a sum is said to come on top of the one that is known."""
    return bool(_MORE_MONEY.search(text)) and not _NOT_ON_TOP.search(text)


_OF_A_RATE = re.compile(
    r"(?:一|每)个?(?:天|小时|钟头?|月|班|工)(?:是|给|算|都)*\s?\d{2,4}(?![\d天号日])|\d(?: ?yuan| ?rmb)?(?: an?| per"
    r"|/ ?) ?(?:day|hour|month)\b"
)
_NOT_THE_OLD = re.compile(r"(?: ?(?:yuan|rmb|块钱?|元))?[,，。 ]{0,2}(?:(?:and |but )?not |(?:而)?不是)")
_BUT_THE_NEW = re.compile(r"(?: ?(?:yuan|rmb|块钱?|元))?[,，。 ]{0,2}(?:而|应该|其实|it is|it's|but)?[ ]?(?:是|is )?")
_DENIES = re.compile(r"(?:不是|\bnot )$")


def sum_replaced(text: str) -> tuple[float, float] | None:
    """(old, new) yuan of a figure that stands in place of another (Asif is 21,800 not 21,300; 不是五千是六千).

    Of money that was given (是给了六千不是五千) the other way round: the more was given, the less is owed.
    """
    norm = normalise(text).norm
    if _OF_A_RATE.search(norm):
        return None  # 一天220，不是320: of the rate, and no sum
    for one, two in itertools.pairwise(_sums(norm)):
        if _BEFORE.search(norm[: one.start]) and _NOW.fullmatch(norm, one.end, two.start):
            return one.value, two.value
        into = _INTO.fullmatch(norm, one.end, two.start)
        if into and (into["zh"] or _FROM.search(norm[: one.start])) and not _HIS_DOING.search(norm[: one.start]):
            return one.value, two.value
        given = _GIVEN.search(norm[max(0, one.start - 24) : one.start])
        if _NOT_THE_OLD.fullmatch(norm, one.end, two.start):
            return (one.value, two.value) if given else (two.value, one.value)
        if _DENIES.search(norm[: one.start]) and _BUT_THE_NEW.fullmatch(norm, one.end, two.start):
            return (two.value, one.value) if given else (one.value, two.value)
    return None


def gave_more(text: str) -> float | None:
    """Yuan by which more was given than was told (给的是两万二不是两万一), below zero less; None of all else."""
    replaced = sum_replaced(text)
    given = _GIVES.search(normalise(text).norm) if replaced else None
    return replaced[0] - replaced[1] if replaced and given else None


_GAVE_ZH, _GAVE_EN = "(?:给|付|发|打|转|支)(?:了|过|的)", r"\b(?:paid|gave|sent|got|received)\b"
_GIVES = re.compile(f"{_GAVE_ZH}|{_GAVE_EN}")


_LESS = re.compile(
    r"(?:欠的?钱?|钱|总数|总额|金额|是)(?:也|就|要|应该)*(?:少|减)(?:掉|了"
    r"|去)?\s?(?P<zh>[\d一二两三四五六七八九十百千万,.]+)(?:块钱?|元)?[吧了啊。.!！ ]*(?:$|[,，。])"
    r"|\b(?:the )?(?:sum|total|amount|money) (?:is |goes |should be )?(?P<en>\d[\d,.]*k?)(?: yuan| rmb)? (?:less"
    r"|down)\b"
)


def lessened_by(text: str) -> float | None:
    """Yuan by which the sum that is known is to be less (欠的钱少1万2); None of any other text."""
    norm = normalise(text).norm
    found = _LESS.search(norm)
    told = [one for one in _sums(norm) if found and found.start(str(found.lastgroup)) == one.start]
    return told[0].value if told else None


# 那5000是医药费不是工资; he paid back what he borrowed; a crate of wine for 5,000: money, and no wage that came.
_NO_WAGE = re.compile(
    r"(?:不是|不算|不能算|不当)(?:我们?的?)?(?:工资|工钱|薪水)|(?:是|算|说是?|当)(?:给我的?|他给的)?(?:医药费|医疗费"
    r"|租金|房租"
    r"|红包|路费|借款)|抵(?:了|我)?[\d一二三四五六七八九]|抵(?:工资|账|债)|借给(?:我|俺|我们)|还(?:了)?(?:我"
    r"|俺)[^,，。\d]{0,8}借"
    r"|(?:\bnot (?:my |the |for |as )?(?:wages?|salary|pay)\b(?! (?:me|us))|\bas (?:a )?loan\b|\blen[dt] (?:me|us)\b"
    r"|\bfor (?:the |my |his |her )?(?:\w+ )?(?:hospital|medicine|doctor|rent)\b)"
    r"|(?:还|另外)(?:有|欠|差)(?:我|我们"
    r"|俺)?们?(?:的)?[\d一二两三四五六七八九][\d一二两三四五六七八九十百千万,.]*(?:块钱?|元)?的?"
    r"(?:医药费|医疗费|借款|货款|材料款)",
    re.I,
)


_OF_A_MATES_WAGE = re.compile(r"\b(?:salary|wages?|pay) of (?-i:[A-Z])\w+|\bnot pa(?:y|id) my \w+|工友|同事", re.I)


def is_no_wage(text: str) -> bool:
    """Whether a sum is told that is no pay, though it was given: for the doctor, lent, in goods."""
    return bool(sums(text)) and bool(_NO_WAGE.search(text)) and not _OF_A_MATES_WAGE.search(text)


def sums(text: str) -> list[float]:
    """Yuan of the figures of a text that can be sums, in order."""
    return [found.value for found in _sums(normalise(text).norm)]


def only_sum(text: str) -> float | None:
    """Yuan of the one figure of a text that can be a sum (he gave 5000 to each of us); None of several, or of none."""
    told = sums(text)
    return told[0] if len(told) == 1 else None


# No!! only 400; 说错了，是三千: said of what was just noted as paid.
_FIGURE = r"(?:¥|rmb )?[\d一二两三四五六七八九十百千万,.]+(?: ?(?:yuan|rmb|块钱?|元|thousand))?[吧啊。.! ]*"
_ONLY_CAME = re.compile(
    r"\s*(?:no+|wrong|sorry|不对|不是|错了|没有)[,，.。! ]+(?:not all(?: paid)?[,，.。! ]+)?(?:he |she |they |老板"
    r"|他)?(?:only|just|gave only"
    r"|paid only|就|才|只)"
    rf"(?:给|是|有|paid|gave)?(?:了)?\s?{_FIGURE}"
    rf"|\s*(?:我)?(?:说|记|讲|算|数|看)错了?[,，。 ]*(?:应该|其实)?(?:(?:老板|他)?(?:是|只|就)?给了|是)\s?{_FIGURE}"
    rf"|\s*(?:(?:no|sorry|wait|oops)[, ]+)+(?:it was|it is|he gave|he paid|was)(?: only)? {_FIGURE}",
    re.I,
)


_BARE = re.compile(rf"\s*(?:大概|差不多|就|只有|about |only |just )*{_FIGURE}", re.I)


def bare_sum(text: str) -> float | None:
    """Yuan of a figure beside which nothing is said (五千, about 5000); None of any other text."""
    return only_sum(text) if _BARE.fullmatch(text) else None


def only_came(text: str) -> float | None:
    """Yuan that came in the place of a larger payment that was understood; None where a text says nothing of it."""
    return only_sum(text) if _ONLY_CAME.fullmatch(text) else None


def _sums(norm: str) -> list[mentions.Mention]:
    told = [found for found in mentions.scan(norm) if found.kind != "duration"]
    return [found for found in told if _LEAST_SUM <= found.value < _MOST_SUM and not _COUNTED.match(norm, found.end)]


_LEAST_SUM, _MOST_SUM = 100, 100_000_000  # yuan; what is longer is dialled
_COUNTED = re.compile(r" ?(?:个?人|平|㎡|方|号|室|栋|米|people|persons?|workers|m2|sqm)")
_FROM = re.compile(r"从\s?$|\b(?:from|change|the|my) $")  # 从17400变成14700
# 老板把工资6000改成4000: what he changed, and nothing that was written wrongly here.
_HIS_DOING = re.compile(r"老板|公司|工头|[他她]|说好|讲好|原来|合同|\b(?:boss|he|she|they|contract)\b", re.I)
# 原来8万8，现在7万6: of what was registered
_BEFORE, _NOW = (
    re.compile(r"原来(?:登记的?|报的?)?(?:是)?\s?$"),
    re.compile(r"(?:块钱?|元)?[,，。 ]*现在(?:只|就|应该)?(?:是)?\s?"),
)
_INTO = re.compile(r"(?P<zh>(?:块钱?|元)?(?:改成|改为))|(?:块钱?|元)?(?:变成|换成)| ?(?:yuan |rmb )?(?:to|should be) ")
_GIVEN = re.compile(rf"{_GAVE_ZH}[^,，。]{{0,6}}$|{_GAVE_EN}[^.;]{{0,16}}$")
