"""The words that months, feasts and runs of months are named by. Data for `month_points.py` and `months.py`."""

from __future__ import annotations

import re
from datetime import date, timedelta

OF_MOON = {"正": 2, "冬": 12, "腊": 1, "元": 1}  # months of the farmer's calendar, by the month they mostly fall in
# 正月十六: the day counts from the Spring Festival, whose dates are those of the Hong Kong Observatory's calendar.
DAY_OF_FIRST_MOON = re.compile(
    r"正月(?:初(?=[一二三四五六七八九十\d]))?(?P<day>二?十[一二三四五六七八九]?|[一二三四五六七八九]"
    r"|[12]\d(?!\d)|[1-9](?![\d.]))(?!百|千|万|月|[两多几]?(?:块|元))"
)
_SPRING_FESTIVAL = {
    2024: (2, 10), 2025: (1, 29), 2026: (2, 17), 2027: (2, 6), 2028: (1, 26), 2029: (2, 13), 2030: (2, 3),
}  # fmt: skip


def of_first_moon(year: int, day: int) -> int:
    """The month of the sun in which a day of the first moon falls; that moon mostly lies in February."""
    if year not in _SPRING_FESTIVAL:
        return OF_MOON["正"]
    return (date(year, *_SPRING_FESTIVAL[year]) + timedelta(days=day - 1)).month


NAMES = {
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "may": 5,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "agu": 8,  # agust
    "sep": 9,
    "oct": 10,
    "okt": 10,
    "nov": 11,
    "dec": 12,
}
FEASTS = {
    "元旦": 1,
    "春节": 2,
    "过年": 2,
    "过完年": 2,
    "年后": 2,
    "过了年": 2,
    "过罢年": 2,
    "过年后": 2,
    "春节后": 2,
    "开春": 3,
    "清明": 4,
    "五一": 5,
    "端午": 6,
    "中秋": 9,
    "八月十五": 9,
    "国庆": 10,
    "十一": 10,
    "年底": 12,
    "年末": 12,
    "年尾": 12,
    "年初": 1,
    "年头": 1,
    "年中": 6,
    "底": 12,
    "末": 12,
    "初": 1,
}
# The year of a farm, around Zhenjiang and where the workers come from: only from or until such a time, because it is
# also the work itself (割稻子一天两百).
_FARM = {
    r"(?:收|割|打)?麦(?:收|忙|口|子)?": 6,
    "插秧|栽秧": 6,
    "双抢": 7,
    "[摘拾收]棉花": 9,
    "秋收|收秋|[收割打]稻子?|[收掰]玉米": 10,
    "种麦子?|秋种": 11,
}
YEAR = (
    r"(?:(?P<year>大前年|前年|去年|上年|今年|当年|那年|同年|次年|第二年|本年|(?:20)?[12]\d年"
    r"|二零[零一二三四五六七八九]{2}年|last year|this year)(?:的|度)?\s?(?:(?:我|俺)们?(?=全年|一?整年))?)?"
)
MONTH = (
    r"(?P<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九正冬腊元])(?:(?:、|和|跟|,|-|到|至)?(?P<month2>1[0-2]"
    r"|[1-9]|十[一二]?|[二三四五六七八九])(?=月))?月(?:份)?(?:初[一二三四五六七八九十](?![万千百个])|[上中下]旬"
    r"|[上下]半月|底|初|末|中)?(?:\d{1,2}[号日]"
    r"|二?十几[号日]|[一二三]?十?[一二三四五六七八九]?[号日]|(?<=[正腊冬]月)(?:初[一二三四五六七八九十]"
    r"|二?十[一二三四五六七八九]?))?(?!租)"
)
FEAST = (
    r"(?P<feast>元旦|春节后|春节|过完年|过了年|过罢年|过年后|过年|年后|开春|清明|(?<![千百万])五一(?![个天平件块])"
    r"|端午|中秋|八月十五(?![日号])|国庆|年底|年末|年尾|年初|(?<=[去今前]年)年头|年中|(?<=年)[底初末])"
    rf"|(?:(?<=[到至])|(?=[\u4e00-\u9fff]{{2,4}}(?:的时候|那阵子?|以后|之后|后|起"
    rf"|开始)?(?:一直)?(?:[干做忙]?[到至])))"
    rf"(?P<farm>{'|'.join(_FARM)})(?:的时候|那阵子?|以后|之后|后)?"
)


def farm_month(words: str) -> int:
    """The month of a time of the farm's year ("麦收" is June)."""
    return next(month for pattern, month in _FARM.items() if re.fullmatch(pattern, words))


NEAR = r"(?P<near>上上个?月|上个?月|这个?月|本月|当月|前个月|last month|this month|the month before last)"
NOW = (
    r"(?P<now>(?:现在|目前)(?!(?:1[0-2]|[1-9]|十[一二]?)月)|(?<=[至到])今(?![年天])|今天|如今|这会|眼下|\bnow\b"
    r"|\btoday\b"
    r"|\bpresent\b)"
)
ISO = (
    r"(?P<iso>20[12]\d[-./]\s?(?:1[0-2]|0?[1-9])(?:[-./]\d{1,2})?(?!\d)"
    r"|(?<![\d/.])(?:1[0-2]|0?[1-9])[/.]20[12]\d(?!\d))"
)
HALF = r"(?P<half>上半年|下半年|first half of (?:the|this|last) year|second half of (?:the|this|last) year)"
# Runs of months with a name of their own: quarters, seasons, whole years, the last two months of 2025.
QUARTER = (
    r"(?P<quarter>第?[一二三四1-4]季度|(?:第[一二三四]|头一)个季度|(?:上个?|上一个?|这个?|本)季度|\bq[1-4]\b"
    r"|\b(?:first|second|third|fourth"
    r"|1st|2nd"
    r"|3rd|4th|last|previous|past|this|current) quarter(?! (?:of )?(?:an? )?(?:hour|mil))|\bquarter [1-4]\b)"
    r"(?:(?: of)? (?P<quarter_year>20[12]\d|last year|this year))?"
)
SEASON = (
    r"(?:整个|一个|这个|今年|(?<=去年)|(?<=自从)|(?<=从)|(?<=自))(?P<season>春天|春季|夏天|夏季|秋天|秋季|冬天|冬季"
    r"|暑假|暑期)"
    r"|(?P<holiday>暑假|暑期)(?=[一两二三]个[多半]?月)"
    r"|\b(?:whole|entire|this|last|all|since|all through|throughout|through|during)(?: the| this| last| of| of the)? "
    r"(?P<season_en>spring|summer|autumn|fall|winter)\b(?! festival)"
)
SEASONS = {
    "春": (3, 5), "夏": (6, 8), "秋": (9, 11), "冬": (12, 2), "暑": (7, 8),
    "sp": (3, 5), "su": (6, 8), "au": (9, 11), "fa": (9, 11), "wi": (12, 2),
}  # fmt: skip
WHOLE = r"(?P<whole>一?整年|全年|一年到头|(?<=[今去前]年)一年(?!多|[一二三四五六七八九\d]))"
WHOLE_EN = (
    r"\b(?:all|whole|entire|full|all of|whole of)(?: the)?(?: year)?(?: of)? "
    r"(?P<whole_en>last year|20[12]\d|this year)\b"
)
PART = r"(?P<part>最后|后|末|头|前|开头|首)(?P<part_size>[一两二三四五六七八九]|[1-9]|1[01])个月"
PART_EN = (
    r"\b(?P<part_en>last|final|first) (?P<part_size_en>[1-9]|two|three|four|five|six) months of "
    r"(?P<part_year>20[12]\d|last year|this year)\b"
)
# 3、4、5月; 五六七三个月: a list that ends in one 月.
LIST = (
    r"(?P<list>(?<![\d、/和])(?<!\d,)(?<!\d )(?:(?:1[0-2]|[1-9])[、,/和 ]){2,6}(?:1[0-2]|[1-9])(?:月份?"
    r"|(?=(?:这)?[三四五六七3-7]个月))|(?<![\d、,/和.])(?:1[0-2]|[1-9])[、,/和](?:1[0-2]|[1-9])(?=这?(?:两个?|2个)月)"
    r"|(?<![一二三四五六七八九十百千万])(?:十[一二]?|[一二三四五六七八九])[、,和](?:十[一二]?"
    r"|[一二三四五六七八九])(?=这?两个?月)"
    r"|(?<![一二三四五六七八九十百千万])(?:[一二三四五六七八九十][、,]?){1,5}[一二三四五六七八九十]"
    r"(?=(?:这)?(?P<list_size>[两三四五六])个月(?:份)?)"
    r"|(?<![一二三四五六七八九十百千万])(?:(?:十[一二]?|[一二三四五六七八九])[、,和]){2,6}(?:十[一二]?"
    r"|[一二三四五六七八九])月份?"
    r"|(?<![一二三四五六七八九十百千万])(?=[一二三四五六七八九]{3,8}月)一?二?三?四?五?六?七?八?九?月份?)"
)
EN = (
    r"(?:(?P<year_before>last year|this year|20[12]\d)(?:'s)?,? (?:from |since "
    r"|between )?)?(?:(?<![\d.,])\d{1,2}(?:st|nd|rd"
    r"|th)? (?:of )?)?(?:(?P<rel>last|this|end of|beginning of|early|late|mid"
    r"|middle of)[ -])?\b(?P<name>jan(?:uary)?|feb(?:r?u?ary)?"
    r"|mar(?:ch)?|apr(?:il)?|may|june?|jul[yi]?|au?gust|aug|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?"
    r"|dec(?:ember)?)\b(?:(?<=\b(?!may)[a-z]{3})\.)?(?: (?!0\b)\d{1,2}(?:st|nd|rd"
    r"|th)?\b(?!,?\d{3})(?! (?:days?|shifts?|nights?|hours?|lessons?|trips?|classes|people|men)\b))?"
    r"(?:,? ?(?:of )?(?P<name_year>20[12]\d|last year"
    r"|this year))?"
)
FEASTS_EN = {
    "spring festival": 2, "chinese new year": 2, "lunar new year": 2, "cny": 2, "lantern festival": 3, "new year": 1,
    "qingming": 4, "tomb sweeping": 4, "may day": 5, "labour day": 5, "labor day": 5, "dragon boat": 6,
    "mid-autumn": 9, "mid autumn": 9, "moon festival": 9, "national day": 10, "golden week": 10, "christmas": 12,
}  # fmt: skip
EN_FEAST = (
    rf"\b(?:(?P<feast_rel>last|this) )?(?P<feast_en>{'|'.join(FEASTS_EN)}"
    r"|(?:the )?(?:end|beginning|start) of (?:the |this |last )?year)\b"
)
# Month 6, for the month 8, month nine and ten: by the number, as Chinese does.
_NUMBER_EN = r"(?:1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
NUMBERED = (
    r"(?<!every )(?<!each )(?<!per )(?<!one )(?<!last )(?<!this )(?<!next )(?<!\d )(?<!a )\bmonths? "
    rf"(?P<numbered>{_NUMBER_EN}(?:(?: and |, | to |-){_NUMBER_EN})?)\b(?![\d,.]*\d)"
    r"(?! (?:months?|days?|weeks?|years?|people|persons?|workers?|times|hours?|thousand|hundred|k\b|yuan|rmb|of us))"
)
# The signs that one of them may begin with, which spares most places of a text.
_FIRST = (
    "0-9a-z一二三四五六七八九十两正冬腊元大前去上今当同次第本下这整自春夏秋暑过年开清端中国底末初全最后头首现目如会眼"
    "收割打麦插栽双摘拾种忙掰"
)
POINT = re.compile(
    f"(?=[{_FIRST}])(?:"
    + "|".join(
        (
            ISO,
            YEAR + "(?:" + "|".join((HALF, QUARTER, SEASON, LIST, MONTH, FEAST, WHOLE, PART)) + ")",
            *(NUMBERED, NEAR, NOW, WHOLE_EN, PART_EN, EN, EN_FEAST),
        )
    )
    + ")"
)
# In a text of Latin letters a month begins a word, and one of these, which spares most places.
_FIRST_EN = (
    "[0-9]|jan|feb|mar|apr|may|jun|jul|au?g|sep|o[ck]t|nov|dec|all|beg|chi|chr|cny|cur|dra|dur|ear|end|ent|ful|fin|fir"
    "|fou|gol|lab|lan|las|lat|lun|mid|mon|moo|nat|new|now|pre|q[1-4]|qin|qua|sec|sin|spr|sta|the|thi|thr|tod|tom|who"
)
POINT_EN = re.compile(rf"\b(?={_FIRST_EN})(?:{POINT.pattern})")
LINK = re.compile(
    r"^(?:初[一二三四五六七八九十]|[廿二]?十[一二三四五六七八九]|份|里头?|里边|里面|以后|之后|后|的时候|那时候"
    r"|那会儿?|开始|干|起|做|的|工资|进场|进厂|入职|上班|来|就|,|\s|没(?:给|发|结|付)的?|我|我们|在|这边|干活|打工|活"
    r"|上工|一直|算|拖|欠"
    r"|[^,;。\d]{0,8}?(?P<work>[\u4e00-\u9fff])[^,;。\d]{1,2}(?=(?P=work)到)){0,6}(?:(?![延拖推等说讲要找没欠发给收拿见得])[\u4e00-\u9fff]?到|至|-+|~|—|干到|做到"
    r"|一直到|直到|截止|to|thru|till|until|til"
    r"|through|up to|untill"
    r"|and now|-)\s?(?:了|现在|目前)?(?:the )?(?:(?:end|middle|beginning|start) of )?(?:the )?$"
)
AND = re.compile(
    r"^(?:'s| months?)?(?: (?:wages?|salary|pay|(?:in )?full|whole|all))?\s?(?:份?的?(?:一半|半个月),?(?:还有"
    r"|加上?|和|跟)"
    r"|份?的?,?还有|份?的[和跟]|、|和|跟|搭|帮|同|,|加|与|还有|以及|/|&|\+"
    r"|,? ?(?:and then|and|nor|or"
    r"|plus|as well as)"
    r"(?: also)?(?: in)?| n(?= )|\s)?\s?(?:for |the |my )?(?:half (?:of )?|part of )?$"
)
# Half of April is half a month.
HALF_OF = re.compile(r"\bhalf (?:of )?$|半个?$")
HALF_AFTER = re.compile(r"份?的?(?:一半|半个月)(?!工资|没)")
# This month and the two months before.
MONTHS_BEFORE = re.compile(
    r",? (?:and|plus|with|n|&)(?: also)? (?:the )?(?P<n>one |two |three |four |[1-4] )?months? before(?: it| that"
    r"| this)?\b"
    r"|(?:和|跟|加上|还有|以及)(?:之|再|更)?(?:前面?|早)的?(?P<n_zh>[一两二三四1-4])个月"
)
SINCE_BEFORE = re.compile(
    r"\bstopp?ed (?!work|go|com)[^,.;]{0,24}(?:in|from|since|after|around|at) (?:the (?:end|beginning|middle) of )?$"
    r"|\bsince (?:i|we|they) (?:came|come|started?|joined|arrived|beg[ai]n)(?: here| work(?:ing)?"
    r"| to work)?(?: in)? $"
    r"|\bno (?:pay|salary|wages?|money)(?: at all)? since [^,.;]{0,24} in $"
    r"|\bsince (?:the |like |about |around |only |just |early |late |mid-? ?|(?:end|middle|beginning|start) of "
    r"|\d{1,2}(?:st|nd|rd|th)? (?:of )?|(?:first|second|third|fifth|tenth|fifteenth|twentieth|last day) (?:of )?)*$"
    r"|(?:从|自从|自|打从|打|since|starting|beginning|ever since|from|after)\s?(?:the |about |around |last "
    r"|before )*$"
)
# From June salary he gave 5,000; after Qingming they paid 50,000.
NOT_SINCE = re.compile(r" (?:salary|wages?|pay)\b|,? (?:they|he|she|boss|owner)(?: \w+)? (?:paid|gave|sent)\b")
SINCE_AFTER = re.compile(
    r"^(?!\S{0,4}(?:停业|关门|放假|涨价|开业|装修))(?:份|的时候|节)?(?:开始|起|以来|以后|之后|往后|过后"
    r"|后(?=.{0,6}(?:没|未|不))|就(?:没|一直|不|开始)|到今"
    r"|(?:份)?(?:就|开始)*停(?:了|发|薪)|onwards?|until now|till now|to now"
    r"|up to now)"
)
PROMISE = re.compile(
    r"(?:说(?!的|工资|一下|说|明|清)(?:好|是|到|过|等)?|答应|承诺|保证|约定|等到|要到|拖到|推到|许诺|讲好"
    r"|(?<!我是)讲(?!的|工资|一下|明|清)"
    r"|promis\w*|said|says|told \w+"
    r"|will pay|(?<!my )(?<!our )(?<!his )(?<!her )(?<!the )pay (?:us|me)? ?(?:in|by)|\bno (?:money|pay|salary"
    r"|wages?) (?:till|until))[^,;。\d千百万]{0,8}$"
)
PROMISE_AFTER = re.compile(
    r"^(?:了|后|之后|以后)?(?:再|才)(?:说|讲|看|谈|给|发|结)"
    r"|^(?:份|之前|前)?(?:\d+[号日])?(?:之前|前|以前)?(?:一定|肯定|就|再|会|才|要|统一)*(?:给|付|发|结|还(?!欠"
    r"|差|剩)|付清|结清"
    r"|打)(?!了|过|卡|工|包|磨|桩|扫|杂|荷|我们?的|的|[\u4e00-\u9fff]{1,6}(?:做|干|打工|装|修|搬|送|拉货|看门"
    r"|盖|砌|刷|粉|铺|贴"
    r"|扫|洗|养|种|卸|开车|当|跑|带|守))"
    r"|^(?:又|就|他|老板|还)+(?:说|讲|推)(?!我们?|的)"
)
LEFT = re.compile(
    r"(?:到|去|来|在|跟|找|向)(?:你们?|劳动|窗口|大厅|监察)[^,;。]{0,6}(?:投诉|举报|反映|登记|报(?!酬)|填)"
    r"|(?:离职|辞职|撤|走的|离开"
    r"|不干了|投诉|报警|打电话|去过|受伤|摔|完工|竣工|交房|left|quit|resign\w*|injured"
    r"|complained)"
)
CAME = re.compile(r"进的?场|进的?厂|入的?职|上的班|来的|开始(?:干|做|上班)")
# Paid up to this month, and nothing after it.
PAID_UP_TO = re.compile(
    r"(?<![没未不])(?:发|付|给|结|开)(?:工资|工钱|薪)?(?:只)?到(?:了)?$"
    r"|(?:最后一次|上一次|上次)(?:发|给|付|开|领|拿|结)(?:的)?(?:工资|工钱|钱)?(?:还)?(?:是|在)?(?:在)?$"
    r"|\b(?<!not )(?<!n't )(?<!never )paid (?:us |me )?(?:only )?(?:until|till|up to|through"
    r"|up until)(?: the end of)? $"
    r"|\blast (?:time )?(?:paid|pay(?:ment|day)?|salary|wages?|they paid|he paid)(?: me| us| (?:that )?(?:i"
    r"|we) (?:got|received|had|saw))?(?: was"
    r"| came)?"
    r"(?: in| for| of| from)? $"
)
ENGLISH_MAY = re.compile(
    r"(?:\b(?:in|since|from|to|until|till|through|and|of|for|last|this|by|before|after|early|late|or|june|april|july"
    r"|march|my|-)|[-,&/])\s?$"
)
# "Waiting salary may", "owing me march": a month, unless a verb follows (the salary may be late).
PAY_OF_MAY = re.compile(
    r"(?:\b(?:salary|wages?|pay|late with|behind with|owe[sd]? (?:me|us)|owing (?:me|us)|missing|unpaid|not paid"
    r"|(?:pay|paid|give|gave) (?:me|us)"
    r"|months?|the|my|our|only|still|also|got)\s|^|[;.:]\s?)$"
)
MAY_DO = re.compile(
    r"(?: (?:be|not|have|take|come|never|need|also|still|go|get|pay|want|lose|run|die|ask|i|we|he|she|they|you"
    r"|leave|only|it"
    r"|to|in|with|against|on|for|into|the|happen|close|sell|disappear|god)\b)"
)
# March, April and May; May's wages: the word is a month and no verb.
MONTH_GOES_ON = re.compile(
    r" (?:i|we)(?: all)? (?:did|worked|made|had)\b|:?\s?(?:¥|rmb )?\d[\d,]{3,}| again\b|(?:'s)?\s?(?:-|to\b"
    r"|and\b|or\b|&|wages?|salary|salaries|pay(?:ment|check)?\b"
    r"|overtime|until|till|thru|through|20[12]\d|no (?:pay|salary|wages?|money)|not paid|unpaid|(?:is|was) (?:missing"
    r"|unpaid|not paid))"
    r"|[, ] ?(?:and |or )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|'s\b"
)
NOT_THIS_YEAR = re.compile(
    r"今年(?![\d一二三四五六七八九十正春夏秋冬上下年])[^,.。;\d干做]{0,10}?(?:一直没|从来?没|一分[^,.。;]{0,4}没"
    r"|没(?:拿|给|领|开|见|发)过)"
    r"|(?:\bnot|n't|\bnever|\bnothing|\bno (?:pay|wages?|salary|money)"
    r"|\bwithout)\b[^,.;!?]{0,30} this year\b(?! (?:i|we|he|they)\b)"
)
FEAST_NAMES = re.compile(
    r"过年|元旦|春节|年底|年末|年尾|腊月|中秋|国庆|清明|五一|端午|年初|年后|new year|spring festival|cny|national day"
    r"|qingming|dragon boat|mid[- ]autumn|labou?r day|may day"
)
TWO_FIGURES = re.compile(r"[一二三四五六七八九1-9][、和跟,]?(?:十[一二]?|[一二三四五六七八九]|1[0-2]|[1-9])月")
DATE = re.compile(
    r"(?=[0-9二十一三四五六七八九])(?:20[12]\d[-./]\d{1,2}(?:[-./]\d{1,2})?(?!\d)|(?:20[0-3]\d|(?<!\d)[12]\d"
    r"|二零[零一二三四五六七八九]{2})年(?:\d{1,2}月(?:份)?(?:\d{1,2}[日号])?)?(?=\d{1,2}月|底|初|的|中|到|至|开始"
    r"|[^\d个多半零一二两三四五六七八九十])|(?<![\d.])(?:1[0-2]|0?[1-9])(?:[-~到至、和](?:1[0-2]"
    r"|0?[1-9]))?月(?!份?[千万])(?:份)?(?:\d{1,2}[日号])?|(?<![\d.])\d{1,2}[日号](?!人|楼|线|门|院|厂房|机)"
    r"|\d{1,2}:\d{2}|\b20[12]\d\b(?!\s?(?:yuan|rmb|元|块|kuai|cny))|(?:十[一二]"
    r"|(?<![十百千万])[一二三四五六七八九十])(?:[到至、和](?:十[一二]?|[一二三四五六七八九]))?月(?:份"
    r"|[一二三]?十?[一二三四五六七八九]?[号日])?)"
)
