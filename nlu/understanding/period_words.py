"""The words that months and their runs are told by. Data for `period.py`."""

from __future__ import annotations

import re

FIGURES = {
    "一": 1,
    "正": 2,
    "二": 2,
    "两": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
    "十": 10,
    "十一": 11,
    "十二": 12,
    "冬": 12,
    "腊": 1,
    "元": 1,
}
NAMES = {
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "may": 5,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}
FEASTS = {
    "元旦": 1,
    "春节": 2,
    "过年": 2,
    "过完年": 2,
    "年后": 2,
    "开春": 3,
    "清明": 4,
    "五一": 5,
    "端午": 6,
    "中秋": 9,
    "国庆": 10,
    "十一": 10,
    "年底": 12,
    "年末": 12,
    "年尾": 12,
    "年初": 1,
    "年中": 6,
    "底": 12,
    "末": 12,
    "初": 1,
}
YEAR = (
    r"(?:(?P<year>大前年|前年|去年|上年|今年|当年|同年|次年|第二年|本年|(?:20)?[12]\d年"
    r"|二零[零一二三四五六七八九]{2}年|last year|this year)(?:的|度)?\s?)?"
)
MONTH = (
    r"(?P<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九正冬腊元])(?:(?:、|和|跟|,|-|到|至)?(?P<month2>1[0-2]"
    r"|[1-9]|十[一二]?|[二三四五六七八九])(?=月))?月(?:份)?(?:[上中下]旬|底|初|末|中)?(?:\d{1,2}[号日]"
    r"|[一二三]?十?[一二三四五六七八九]?[号日])?(?!租)"
)
FEAST = r"(?P<feast>元旦|春节|过完年|过年|年后|开春|清明|五一|端午|中秋|国庆|年底|年末|年尾|年初|年中|(?<=年)[底初末])"
NEAR = r"(?P<near>上上个?月|上个?月|这个?月|本月|当月|前个月|last month|this month|the month before last)"
NOW = r"(?P<now>现在|目前|(?<=[至到])今(?![年天])|今天|如今|这会|眼下|\bnow\b|\btoday\b|\bpresent\b)"
ISO = r"(?P<iso>20[12]\d[-./]\s?(?:1[0-2]|0?[1-9])(?:[-./]\d{1,2})?(?!\d))"
HALF = r"(?P<half>上半年|下半年|first half of (?:the|this|last) year|second half of (?:the|this|last) year)"
EN = (
    r"(?:(?P<rel>last|this|end of|beginning of|early|late|mid|middle of)[ -])?\b(?P<name>jan(?:uary)?|feb(?:ruary)?"
    r"|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?"
    r"|dec(?:ember)?)\b\.?(?: \d{1,2}(?:st|nd|rd|th)?\b(?!\d))?(?:,? ?(?:of )?(?P<name_year>20[12]\d|last year"
    r"|this year))?"
)
EN_FEAST = (
    r"\b(?:(?P<feast_rel>last|this) )?(?P<feast_en>spring festival|chinese new year|new year|cny|national day"
    r"|may day|labou?r day|mid[- ]autumn|(?:the )?(?:end|beginning|start) of (?:the |this |last )?year)\b"
)
POINT = re.compile("|".join((ISO, YEAR + "(?:" + "|".join((HALF, MONTH, FEAST)) + ")", NEAR, NOW, EN, EN_FEAST)))
LINK = re.compile(
    r"^(?:份|的时候|那时候|那会儿?|开始|干|起|做|的|工资|进场|进厂|入职|上班|来|就|,|\s|我|我们|在|这边|干活|打工|活"
    r"|上工|一直)*(?:到|至|-+|~|—|干到|做到|一直到|直到|截止|to|till|until|til|through|up to|untill|and now"
    r"|-)\s?(?:了)?(?:the end of |end of )?$"
)
AND = re.compile(r"^\s?(?:、|和|跟|,|加|与|还有|以及|and|&|,? and|,? or|\s)?\s?$")
SINCE_BEFORE = re.compile(
    r"(?:从|自从|自|打从|打|since|starting|beginning|ever since|from|after)\s?(?:the |about |around |last )?$"
)
SINCE_AFTER = re.compile(
    r"^(?:份|的时候)?(?:开始|起|以来|以后|之后|往后|就(?:没|一直|不|开始)|到今|onwards?|until now|till now|to now"
    r"|up to now)"
)
PROMISE = re.compile(
    r"(?:说(?:好|是|到|过|等)?|答应|承诺|保证|约定|等到|要到|拖到|推到|许诺|讲好|讲|promis\w*|said|says|told \w+"
    r"|will pay|pay (?:us|me)? ?(?:in|by))[^,;。]{0,8}$"
)
PROMISE_AFTER = re.compile(
    r"^(?:份|之前|前)?(?:\d+[号日])?(?:之前|前|以前)?(?:一定|肯定|就|再|会|才|要|统一)*(?:给|付|发|结|还|付清|结清"
    r"|打)(?!了|过|我们?的|的)"
)
STARTED = re.compile(
    r"^(?:份|底|初|中旬)?(?:的时候)?(?:就)?(?:\d+[号日])?(?:进场|进厂|入职|来的|来|进来|开始(?:干|做|上班|打工)|去的"
    r"|入厂|到岗|上班的|上的班|签|started|joined)|^ (?:i |we )?(?:started|joined|came)"
)
STARTED_BEFORE = re.compile(
    r"(?:started|joined|began|came|hired|入职|进场|进厂|来|签(?:的)?合同|signed)[^,.;]{0,10}(?:in |on )?$"
)
LEFT = re.compile(
    r"(?:离职|辞职|走的|离开|不干了|投诉|报警|打电话|去过|受伤|摔|完工|竣工|交房|left|quit|resign\w*|injured"
    r"|complained)"
)
UNPAID = re.compile(
    r"欠|差(?:我|了|着|咱|他|[\d一二两三四五六七八九十])|只给|该(?:我|了)|没(?:有)?(?:给|发|结|付|拿|领|收|到|见)"
    r"|未(?:付|发|结)|拖|不(?:给|发|结|付)|工资|工钱|薪|没钱|一分|owe|unpaid|not pa|n't pa|no pay|no salary|no wage"
    r"|no money|salary|wage|without pay|pay(?:ment)?\b|never pa|behind|delay|period|owing|without|withh"
)
RATE_NEAR = re.compile(
    r"^\s?(?:的)?(?:工资|薪水|收入)?\s?(?:是|给|大概|差不多|about|才|有|挣|就"
    r"|也就)?\s?[\d一二两三四五六七八九]+(?:\.\d)?\s?(?:[千百万k]|\d{3})"
)
AGO = re.compile(
    r"^\s?(?:多)?(?:之?前|以前|后|之后|以后|内|以内|之内|就能|就要|时间内| ago| later| before| after| from now)"
)
FUTURE = re.compile(
    r"(?:再|等(?:了)?|过|还要|还有|试用期|合同|签了?|合同期|in|within|wait|waiting for|waited|after|every|per"
    r"|another)\s?$"
)
WORKED = re.compile(
    r"(?:干|做|打工|上班|上|工作|忙活|忙|辛苦|在.{0,8}干|worked?|working|for)(?:了|满|完|过|够|的)?(?:整整|快|大概"
    r"|差不多|将近|有|about|for|almost|nearly)?\s?$"
)
OWING = re.compile(
    r"(?:欠|拖|差|押|压|没发|没给|没结|没拿|不发|不给|owe|owes|owed|unpaid|behind|withheld|not paid|paid|pay|salary"
    r"|wage|wages|last|past)(?:了|着|我|我们|俺|俺们|咱们?|大家|工人|工资|的|他们|整整|有|快|大概|差不多|将近|都|me"
    r"|us|like|about|for|already|almost|nearly|my|our|the|salary|wages?|money|\s)*$"
)
OWED_AFTER = re.compile(
    r"^\s?(?:多|了|来|都|也|还|的|左右|已经|一直|工程队|,|\s)*(?:没|未|不|工资|工钱|薪|钱|没有|一分|血汗|salary|wage"
    r"|wages|pay\b|unpaid|not|no |of (?:salary|wages?|pay|work|unpaid|my|our|back)|without|worth|and (?:no|not|he"
    r"|she|they|still|boss)|he (?:not|no|didn|never)|without pay)"
)
ENGLISH_MAY = re.compile(
    r"(?:\b(?:in|since|from|to|until|till|through|and|of|for|last|this|by|before|after|early|late|or|june|april|july"
    r"|march|-)|[-,])\s?$"
)
OCCASION_BEFORE = re.compile(
    r"(?:要过|快过|快到|快要|马上|临近|等|等到|眼看|眼瞅|又到|都|就|before|until|till|for|by|next|this|happy"
    r"|coming)(?:了)?\s?(?:the )?$"
)
OCCASION_AFTER = re.compile(
    r"^(?:了|份|里|底|初|中旬|下旬|上旬)*(?:了(?=[,.。!;]|$)|的?(?:火车|车)?票|之?前|没钱|回家|回不|快|要到|给了"
    r"|付了|发了|打了|结了|拿了|只给|就说|说|答应|的事|的时候(?!.{0,4}(?:没|欠))|受|出|来(?=.{0,4}(?:干|的|这|上班))"
    r"|进|就走|离|走|辞|被|去|发生|才给|给(?!我们?发)(?=[\d一二两三四五六七八九十]))|^,? (?:is (?:coming|near)"
    r"|they paid|he paid|paid|gave|came|started|joined|left|quit|train|ticket|comes)|^(?:s)? (?:is )?coming"
)
FEAST_NAMES = re.compile(
    r"过年|元旦|春节|年底|年末|年尾|腊月|中秋|国庆|new year|spring festival|cny|national day|年初|年后"
)
FEAST_UNPAID = re.compile(
    r"^(?:以来|到现在|开始|起|的?(?:工资|工钱|薪水|加班费)|就?(?:没|一直没|欠|拖)|后(?:就)?(?:没|一直)|(?:salary"
    r"|wages?|pay))"
)
TWO_FIGURES = re.compile(r"[一二三四五六七八九][一二三四五六七八九]月")
DATE = re.compile(
    r"20[12]\d[-./]\d{1,2}(?:[-./]\d{1,2})?(?!\d)|(?:20[0-3]\d|(?<!\d)[12]\d"
    r"|二零[零一二三四五六七八九]{2})年(?:\d{1,2}月(?:份)?(?:\d{1,2}[日号])?)?(?=\d{1,2}月|底|初|的|中|到|至|开始"
    r"|[^\d个多半零一二两三四五六七八九十])|(?<![\d.])(?:1[0-2]|0?[1-9])(?:[-~到至、和](?:1[0-2]"
    r"|0?[1-9]))?月(?!份?[千万])(?:份)?(?:\d{1,2}[日号])?|(?<![\d.])\d{1,2}[日号](?!人|楼|线|门|院|厂房|机)"
    r"|\d{1,2}:\d{2}|\b20[12]\d\b(?!\s?(?:yuan|rmb|元|块|kuai|cny))|(?:十[一二]"
    r"|(?<![十百千万])[一二三四五六七八九十])(?:[到至、和](?:十[一二]?|[一二三四五六七八九]))?月(?:份"
    r"|[一二三]?十?[一二三四五六七八九]?[号日])?"
)
AGES = re.compile(
    r"(?:两|二|三|四|五|六|七|八|九|十|好几|几|[2-9])年(?:多)?(?:前|以前|了|没)|(?:拖|欠)(?:了|着)?(?:快|整整"
    r"|有)?(?:两|三|四|五|六|[2-9])年|大前年|前年|\b(?:two|three|four|five|[2-9]) years? (?:ago|already|now)"
    r"|\bover (?:two|2) years"
)
