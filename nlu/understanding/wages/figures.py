"""Which numbers of a message are money."""

from __future__ import annotations

import re
from dataclasses import replace

from ..numbers.mentions import Mention
from ..people import counted_words
from ..people.people import Crowd
from ..wording.text import is_english
from . import rate_words, role_words

__all__ = ["LEAST_SUM", "fills_its_field", "is_money", "joined", "multiplied", "stands_for_money"]

LEAST_SUM = 1000  # yuan; a figure that large is a sum and counts nothing
_LEAST_DAY = 30  # yuan; what a day's work is paid at the least


def stands_for_money(norm: str, mention: Mention) -> bool:
    """Whether a figure without a money word is one by what stands beside it (欠我工资三千五)."""
    before = norm[max(0, mention.start - 8) : mention.start]
    beside = re.search(r"(?:欠|工资|工钱|薪水|给了?|付了?|差|owes? me|owes? us|paid)[^,;。\d]{0,4}$", before)
    return (
        bool(beside) and mention.value >= 100 and not counted_words.COUNTED.match(norm[mention.end : mention.end + 12])
    )


_CODE = re.compile(r"(?:^|[^a-z])[a-wyz]$|[a-z]-$")  # hull H2217, B-12
_LONG_LINE = 12000
_LEAST_MONEY = 10  # yuan; less is no wage (一块一块贴上去)
# 打了110, called 120: a number that is dialled.
_LINES = frozenset({110, 119, 120, 122, 12333, 12338, 12345, 12348, 12351, 12367})
_OWED_BEFORE = re.compile(r"[欠差剩]\D{0,6}$|\b(?:owe[sd]?|owing|total|left)\b\D{0,12}$")
_DIALLED = re.compile(
    r"(?:打|拨|叫|报)(?:了|过|个|通|给)*(?:电话)?\s?$|\b(?:call(?:ed|ing)?|dial(?:l?ed)?|phoned?|rang"
    r"|hotline)(?: the)?(?: number)? $"
)
_DIALLED_AFTER = re.compile(r"\s?(?:打|热线|电话|投诉|hotline|number)")
_MEASURED = re.compile(r"(?:血压|血糖|心率|体温|体重|身高|速度)[^,。;]{0,4}$|\b(?:blood )?pressure [a-z ]{0,8}$")
_TOGETHER_BEFORE = re.compile(r"[加在到凑合放]$|月(?:份)?的$")


def _is_called(norm: str, mention: Mention) -> bool:
    if mention.kind == "amount" or mention.value not in _LINES:
        return False
    before = norm[max(0, mention.start - 16) : mention.start]
    # nobody answers 12333: five figures in one run are hardly a sum, 欠我12345 is one
    is_hotline = norm[mention.start : mention.end].isdecimal() and mention.value > _LONG_LINE
    called = _DIALLED_AFTER.match(norm, mention.end) or _DIALLED.search(before)
    return bool(called) or (is_hotline and not _OWED_BEFORE.search(before))


def _is_measured(norm: str, mention: Mention) -> bool:
    """血压飙到一百六: of the body, and no sum."""
    return bool(_MEASURED.search(norm[max(0, mention.start - 16) : mention.start]))


def _is_together(norm: str, mention: Mention) -> bool:
    """加一块12600: together, and not one yuan."""
    one = mention.kind == "amount" and mention.value == 1 and norm[mention.start] in "一1"
    return one and bool(_TOGETHER_BEFORE.search(norm[max(0, mention.start - 16) : mention.start]))


# 一分没给, 一毛钱也没有: nothing, and no sum.
_NOT_A_CENT = re.compile(r"[一1半]?[分毛](?:钱)?(?:都|也|还|就)*(?:没|不|未)")


def is_money(norm: str, mention: Mention, crowd: Crowd, answer: bool) -> bool:
    """Whether a number can be money at all: by its unit, its size or the words around it."""
    if mention.jotted or mention.value == 0:
        return mention.value > 0
    if any(refuses(norm, mention) for refuses in _NO_SUM):
        return False
    if mention.kind == "amount":
        return mention.unit is not None and (mention.value >= _LEAST_MONEY or answer)
    if mention.kind != "number" or any(first <= mention.start < last for first, last in crowd.used):
        return False
    if any(refuses(norm, mention) for refuses in _NO_SUM_UNMARKED):
        return False
    if answer:
        return mention.value >= 10 or mention.number.scale > 1
    return any(tells(norm, mention, crowd) for tells in _A_SUM)


def _is_not_a_cent(norm: str, mention: Mention) -> bool:
    return bool(_NOT_A_CENT.match(norm, mention.start))


# 总共洗了五百哦不对是五百六十辆: taken back for something that is counted.
_COUNTED_INSTEAD = re.compile(
    r"[,，]?(?:哦|啊|呃|噢)?(?:不对|不是|错了|说错了?)[,，]?(?:应该)?(?:是)?[\d零一二两三四五六七八九十百千]{1,6}"
    r"(?:[辆件双单趟盒套台平吨]|个(?!月|人))"
)


def _is_counted_instead(norm: str, mention: Mention) -> bool:
    return bool(_COUNTED_INSTEAD.match(norm, mention.end))


def _is_code(norm: str, mention: Mention) -> bool:
    return bool(_CODE.search(norm[max(0, mention.start - 2) : mention.start]))


def _counts_things(norm: str, mention: Mention) -> bool:
    return is_english(norm) and bool(_THINGS.match(norm, mention.end))


def _is_year(norm: str, mention: Mention) -> bool:
    of_year = _OF_YEAR.search(norm[max(0, mention.start - 12) : mention.start])
    return bool(of_year and _YEAR.fullmatch(norm, *mention.span))


def _are_people(norm: str, mention: Mention) -> bool:
    """104 have got their money."""
    return mention.value < LEAST_SUM and bool(_HAVE.match(norm[mention.end : mention.end + 6]))


def _is_counted(norm: str, mention: Mention) -> bool:
    """A figure with a word that counts (三十个), unless it is money for each of them (三十块, 300每人)."""
    number = mention.number
    after = norm[number.end : number.end + 12]
    if after.startswith("天天") or not counted_words.COUNTED.match(after):
        return False
    if _COINS.match(after[:3]) or _YEAR_END.match(after):
        return False
    if number.scale >= 1000 and after.startswith("点"):
        return False  # 六万多点
    if number.scale >= 1000 and number.spelt and after.startswith(" 天"):
        return False  # 每人两千八 天福酒家的
    per = number.value >= 30 and _PER.match(after[:8])
    single = _FOR_ONE.match(after[:3])
    return not per and not (single and number.scale >= 1000 and number.spelt)


def _numbers_a_thing(norm: str, mention: Mention) -> bool:
    return bool(_NUMBER_OF.search(norm[max(0, mention.start - 10) : mention.start]) or _ROAD.match(norm, mention.end))


def _has_come(norm: str, mention: Mention, _crowd: Crowd) -> bool:
    """Na only 1,500 enter."""
    return mention.value >= 100 and bool(role_words.PAID_AFTER.match(norm[mention.end :][:24]))


def _times_people(norm: str, mention: Mention, _crowd: Crowd) -> bool:
    return mention.value >= 30 and bool(_PEOPLE_TIMES.search(norm[max(0, mention.start - 10) : mention.start]))


def _is_days_pay(norm: str, mention: Mention, _crowd: Crowd) -> bool:
    rate = rate_words.RATE_BEFORE.search(norm[max(0, mention.start - 10) : mention.start])
    of_day = (
        (rate and rate["day"])
        or _A_DAY_AFTER.match(norm, mention.end)
        or rate_words.of_trade(norm, mention.start)
        or rate_words.of_each_day(norm, mention.end)
    )
    return bool(of_day) and mention.value >= _LEAST_DAY


def _is_of_a_month(norm: str, mention: Mention, _crowd: Crowd) -> bool:
    """八月4600九月4750."""
    return mention.value >= LEAST_SUM and bool(_MONTH_BEFORE.search(norm[: mention.start][-12:]))


def _is_marked_off(norm: str, mention: Mention, _crowd: Crowd) -> bool:
    """4200/-, as sums are written in South Asia."""
    return norm.startswith("/-", mention.end)


_COMES_TO = re.compile(r"个月(?:加起来|一共|合起来|那)?就是$")  # 一个月八千五，两个月就是17000


def _stands_as_sum(norm: str, mention: Mention, _crowd: Crowd) -> bool:
    """Two fitters, 54,000 between us: what else would so large a figure be."""
    if mention.value < LEAST_SUM or _NUMBERS_SOMETHING.search(norm[: mention.start]):
        return False
    if not is_english(norm):  # 7200。要是他不认怎么办
        if _COMES_TO.search(norm[: mention.start][-10:]):
            return True
        return mention.start == 0 and bool(_NO_MORE.match(norm, mention.number.end))
    return not _YEAR.fullmatch(norm, *mention.span) and bool(_SUM_ENDS.match(norm, mention.number.end))


def _is_large(norm: str, mention: Mention, crowd: Crowd) -> bool:
    """A figure in thousands or in words: 64 workers on X, 1.2 million."""
    number = mention.number
    if mention.value < LEAST_SUM or not (number.scale >= 1000 or number.spelt):
        return False
    return number.spelt or len(norm) < _CURT or (crowd.count is not None and fills_its_field(norm, mention))


def _is_in_thousands(norm: str, mention: Mention, _crowd: Crowd) -> bool:
    """Then 1.5k last week: what people write with a k is money, unless it is counted."""
    return norm[mention.number.end - 1 : mention.number.end] == "k" and not _OF_K.match(norm, mention.number.end)


_OF_K = re.compile(r" (?:km|views?|likes|followers|people|steps|bricks?|words|times)\b")


def _is_near_money(norm: str, mention: Mention, crowd: Crowd) -> bool:
    """Words of money around it, or a short message of people and a figure (just me, 7200)."""
    if mention.value < 100:
        return False
    if (crowd.count or crowd.unnamed) and len(norm) < _CURT and mention.value >= 500:
        return True
    around = norm[max(0, mention.start - 36) : mention.start] + norm[mention.number.end : mention.number.end + 16]
    own = norm[max(0, mention.start - 24) : mention.start]
    if _MY.search(own) and not _YEAR.fullmatch(norm, *mention.span):
        return True  # my 3900 where?
    return bool(_MONEY_AROUND.search(around) or role_words.MY_SUM.search(own))


def _goes_on_with_payments(norm: str, mention: Mention, _crowd: Crowd) -> bool:
    """Gave 10000 at spring festival, 6000 in may, 2000 last week: one more in a row of payments."""
    before = _PAID_BEFORE.search(norm[max(0, mention.start - 80) : mention.start])
    return mention.value >= _LEAST_PAYMENT and bool(before and _WHEN_AFTER.match(norm, mention.end))


_LEAST_PAYMENT = 100  # yuan
_PAID_BEFORE = re.compile(
    r"\b(?:gave|paid|sent|got|received|transferred)\b[^.;!?]{0,70}\d[^.;!?]{0,24}, (?:and |then )?$"
)
_WHEN_AFTER = re.compile(
    r"(?: yuan| rmb)? (?:last (?:week|month|night|year)|yesterday|today|(?:in|at|on|before|after) [a-z]+)\b"
)
_A_DAY_AFTER = re.compile(
    r"\s?(?:块钱?|元|yuan|rmb)?\s?(?:[/每一](?:天|晚上?|夜|日)|(?:a|per|each|every|one) (?:day|night|shift)\b|/ ?day\b)"
)
_MONTH_BEFORE = re.compile(rf"月(?:份)?(?:的|是|工资|工钱)?$|{role_words.MONTH_EN}(?:'s)?:? $")
_CURT = 30  # characters
_YEAR_END = re.compile(r" ?year[- ]end|年[底终末]")  # 2,000 year end bonus, 讲好八万四年底结
_MY = re.compile(r"\bmy (?:¥|rmb )?$|(?:我|俺)的$")
_HAVE = re.compile(r" (?:have|has|got|were|are|was) ")
_COINS = re.compile(r"\s?(?:个|点)?(?:块|元)")
_PER = re.compile(r"\s?(?:每|一|/|month|day\b)")
_FOR_ONE = re.compile(r"\s?(?:1人|月|天)")
_NUMBER_OF = re.compile(
    r"(?:第|号|楼|路|电话|手机|微信|qq|编号|(?<=.)no\.?)\s?:?$|\b(?:bus|line|route|badge|room|gate|flight"
    r"|platform)(?: no\.?)? $"
)
_ROAD = re.compile(r" (?:road|highway|expressway|bus|street)\b|室|路公交|号楼|省道|国道")  # the 312 road
_PEOPLE_TIMES = re.compile(r"(?:人|people|persons?|workers?|m[ae]n|guys)\s?[x×*]\s?$")
_MONEY_AROUND = re.compile(
    r"欠|该[我俺]|[我俺][那这]$|[要拿讨]回|工资|工钱|薪|单费|派费|课时费|到账|钱|要要|给|付|发|结|转[了过]|打[了过]"
    r"|支了|预支|借支|拿|差"
    r"|剩|扣|少|[元块]"
    r"|\byuan\b|\brmb\b|¥|remain|outstanding|behind|deduct|干了|一天"
    r"|一个月|每月|每个月|每天|每个?人|人均|一人|一个人|各|共|总|计|讨|ow(?:e|ing)|together|every|short|apiece"
    r"|pay|paid|salary|wage|money|each|total|left|get|got|gave|give|earn|per|month|day|daily|hour|rate|amount"
    r"|about|maybe|transfer|alipay|\brest\b|\bso (?=¥|$)|se(?:nt|nds?)\b|came\b|arriv|t(?:ook|akes?)\b|advance"
    r"|\bcuts?\b|\bdock"
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_OF_YEAR = re.compile(
    rf"{role_words.MONTH_EN}(?: of)? $|\b(?:in|since|year|until|from) $"
    r"|(?<!pay )(?<!wages )(?<!salary )(?<!total )(?<!sum )(?<!bonus )\bof $"
)
# After a sum alone the clause ends, or its next words are about money: 54,000 between us, and no 1500 m trench.
_SUM_ENDS = re.compile(
    r" ?(?:$|[.,;!?)]|(?:yuan|rmb|kuai|cny|for|between|each|in|altogether|together|total|is|are|was|were|not|never|per"
    r"|a month|left|still|now|owed|owing|unpaid|due|and|but|to|from|since|which|that|he|they|boss|plus|without|what"
    r"|a|an|every|by|on|of|out|minus|only|till|until|because|all|both)\b)"
)
_NO_MORE = re.compile(r" ?[。!;]")
# My number is 30412, room 1203: what numbers something, and no sum.
_NUMBERS_SOMETHING = re.compile(
    r"(?:[#*x-]|\b(?:number|(?<=.)no\.?|id|code|room|building|gate|flight|order|card|passport|wechat|qq|account|bus|line"
    r"|badge"
    r"|employee|staff|plate|case|train|ticket|address|postcode|extension|live at|lives? in|digits)"
    r"(?: (?:number|no\.?|is|are|was|id|of my id))*) ?[:#]? ?$"
)
# 1,380 pairs, 40,000 views: a figure that counts things.
_THINGS = re.compile(
    r" (?!(?:thank|regard|cheer|other|greeting|her|our|your|their|bos|doe|thi|alway|beside|les|gros|plu|remain|need"
    r"|owe|come|make|get|give|keep|stay|say|seem|perhap|minu"
    r"|bonu|acros|unles|it|ha|wa|acces|afterward"
    r"|sometime)s\b|yuans?\b|wages\b|salaries\b|bucks\b|rmbs?\b"
    r"|kuais?\b)(?:[a-z]{3,}s|pcs)\b"
    r"| (?:are |were |was )?counts?(?:ed)?\b| of them\b"
)


def multiplied(norm: str, mention: Mention, crowd: Crowd) -> bool:
    """Whether the figure is multiplied by the headcount (16 x 7,500, 7,500 x 16)."""
    times = _TIMES_BEFORE.search(norm[max(0, mention.start - 18) : mention.start]) or _TIMES_AFTER.match(
        norm[mention.end : mention.end + 8]
    )
    return bool(times and crowd.count and int(times["n"]) == crowd.count.value > 1 and mention.value >= 30)


_TIMES_BEFORE = re.compile(
    r"(?<![\d.,])(?P<n>\d{1,4})(?: (?:of us|people|persons?|men|workers|guys|heads?))? ?[x×*] ?(?:¥|rmb )?$"
)
_TIMES_AFTER = re.compile(r" ?[x×*] ?(?P<n>\d{1,4})(?![\d.,]*\d)")


_NO_SUM = (_is_not_a_cent, _is_called, _is_measured, _is_together)
_NO_SUM_UNMARKED = (_is_counted_instead, _is_code, _counts_things, _is_year, _are_people, _is_counted, _numbers_a_thing)
_A_SUM = (
    _times_people,
    multiplied,
    _is_days_pay,
    _is_of_a_month,
    _is_marked_off,
    _stands_as_sum,
    _is_large,
    _is_in_thousands,
    _is_near_money,
    _goes_on_with_payments,
    _has_come,
)

_MINUS = re.compile(r"(?:yuan |rmb |¥)?minus ")
_SPACED = re.compile(r"[1-9]\d{0,2} \d{3}")
_SUM_BEFORE = re.compile(
    r"(?:\b(?:total|amount|sum|owes?|owed|salary|wages?|pay|my|with)\b(?: of| is| me| us| to|:)*|¥|rmb) ?$"
)
_POINT_FOR_THOUSANDS = re.compile(r"[1-9]\d{0,2}\.\d{3}")
_MORE_THAN = re.compile(r"(?:\b(?:more|over) than|\bover|\babove) (?:¥|rmb )?$")
_LESS_THAN = re.compile(r" ?(?:yuan|rmb|kuai)? ?,? ?(?:and|but)? ?(?:less than|below|under|not more than) (?:¥|rmb )?")


def joined(norm: str, mentions: list[Mention]) -> list[Mention]:
    """Figures with what changes them: more than 30,000 and less than 35,000 is one range, minus 500 is 500 paid."""
    found: list[Mention] = []
    for mention in mentions:
        sign = _MINUS.match(norm, mention.start) if mention.value < 0 else None
        if sign:
            number = mention.number
            number = replace(number, value=-number.value, low=-number.high, high=-number.low, start=sign.end())
            mention = replace(mention, start=sign.end(), number=number)
        if mention.kind == "number" and _POINT_FOR_THOUSANDS.fullmatch(norm, *mention.span) and is_english(norm):
            mention = replace(mention, number=mention.number.times(1000))  # together 5.640
        last = found[-1] if found else None
        if last and _SPACED.fullmatch(norm, last.start, mention.end) and _SUM_BEFORE.search(norm[: last.start][-24:]):
            number = replace(mention.number, value=last.value * 1000 + mention.value, start=last.number.start)
            number = replace(number, low=number.value, high=number.value)
            mention = replace(mention, start=last.start, number=number)  # total 35 700
            found.pop()
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


def fills_its_field(norm: str, mention: Mention) -> bool:
    """Whether a figure of a hundred or more fills its field."""
    before, after = norm[max(0, mention.start - 2) : mention.start], norm[mention.end : mention.end + 3]
    return bool(
        mention.value >= 100
        and re.search(r"(?:^|[,;。!?]|[\u4e00-\u9fff] )\s?$", before)
        and re.match(r"(?:块钱?|元)?\s?(?:$|[,;。!?]| [\u4e00-\u9fff])", after)
    )
