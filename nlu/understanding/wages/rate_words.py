"""The words of pay by the day, the month or the piece. Data for `roles.py` and `figures.py`."""

from __future__ import annotations

import re

from ..people import people_nouns

# The boss keeps back, cuts: what stays unpaid each time.
KEPT_BACK = (
    r"(?:(?:they|he|she|boss|the boss|the company|company) )?(?:keeps?|kept|holds?|held|cuts?|deducts?|deducted|takes?"
    r"|took)(?: back| away| off| out)?(?: me)?"
)
RATE_BEFORE = re.compile(
    r"(?P<day>\b(?:one|1|each|every|my) (?:day|night|shift)(?: is| pay)?(?=[ :,]?$)"
    r"|(?<![十百千两二三四五六七八九\d])(?:一|每|1)(?:个)?(?:天|日|工|工日|班(?![组长]))(?![友人地])"
    r"|\bdays?'?(?: pay"
    r"| of work"
    r"| work)?(?: each)? (?:at|@)|日薪|日结|按(?:天|日)(?:算|计|结)?(?:工资)?|日工(?![程人友])"
    r"|天工资|per (?:day|night|shift)|a (?:day|night|shift)|every (?:day|night)|\bday (?:wage|rate|pay|price)"
    r"|daily(?: wage| rate"
    r"| pay)?)[^,.;。!?\d]{0,8}$|(?P<month>\b(?:1|one|each|every) month(?:'s)?(?: salary| pay| wages?)?(?:,? (?:one"
    r"|each|per|a) (?:man|person|girl|worker))?(?: is| (?:he"
    r"|she|they|boss|madam) (?:say|says|said))?"
    rf"|\b(?:every|each) month,? {KEPT_BACK}|\bbasic(?: salary| pay| wage)?(?: is| was)?"
    r"|(?<!\d )(?<!two )(?<!three )(?<!four )(?<!five )(?<!six )(?<!half )(?<!last )(?<!first )(?<!this )"
    r"\bmonth (?:salary"
    r"|pay|wages?)"
    r"(?: is| was)?"
    r"|(?:(?:(?<![年至到和、十份底从第后头上])|(?<=[同约纸条]上))一"
    r"|每)个?月(?!份)(?:的)?(?:工资)?|(?:^|(?<=[,;。! ]))个月|满月|足月|1个月(?:的)?(?:工资)?|月薪|[管包]吃[管包]?住"
    r"|(?<![个几两俩仨\d一二三四五六七八九十半])月工资|包月|底薪|月收入|monthly(?: salary| wage| pay)?"
    r"|\bmonths?'?(?: pay"
    r"| of work| work| salary)? (?:at|@)"
    r"|(?:my )?(?<!agreed )(?<!whole )(?<!full )(?<!total )(?<!all )(?<!final )(?<!last )(?<!owed )(?<!paid )"
    r"(?<!missing )(?<!outstanding )(?<!remaining )(?:salary|wage) (?:is|was|always)"
    r"|per month|a month"
    r"|every month"
    r"|(?<!人的)工资(?:标准)?(?:是|讲好|说好)(?:一个月"
    r"|每月)?)[^,.;。!?\d]{0,8}$|(?P<other>(?<![过了])(?:一|每|1)(?:平(?:方|米)?|个?小时|钟头|吨|米|方|车|栋|层"
    r"|套|户|件|趟|年(?!的?(?:工钱|工资|下来|总|一共))"
    r"|次|立方|台|块砖|根|个工程)|单价|每个钟|时薪|计件(?!的?(?:钱|工资|工钱))|年薪|一件|per (?:hour|square|sqm|m2"
    r"|meter|piece|ton"
    r"|trip|year)|an hour)[^,.;。!?\d]{0,8}$"
)
RATE_AFTER = re.compile(
    r"^\s?(?:多|左右|块|元|钱|的|人民币|yuan|rmb|\s){0,6}(?:(?:per (?:man|person|worker|head) |each (?:man|person"
    r"|worker) |a (?:man|person|head) |每人|一人)?(?P<day>[/每]?(?:一)?(?<! )(?:天(?!天)|日|个工|工日|工)(?!没|头|资|钱"
    r"|地|人|友|程|也没|都没)|一个?(?:晚上?|夜班)|每晚|per (?:day|night|shift)|for (?:a|one|1|each|every) day\b"
    r"|(?:a|the) (?:day|night|shift)\b|/ ?day|each (?:day|night)"
    r"|every (?:day|night)|daily|one (?:day|night|shift))"
    r"|(?:(?:per|each|a) (?:man|woman|girl|boy|guy|person|worker|head|teacher|guard|dancer) |each (?=a |per "
    r"|every )|每人"
    r"|一人)?(?P<month>in (?:a |the )?month\b|for (?:a |one "
    r"|1 )?month\b(?! of)|for (?:a|one|1|each"
    r"|every) month\b"
    r"|[x×*乘] ?(?:\d{1,2}|[一二两三四五六七八九十]{1,2}|two|three|four|five|six) ?(?:months?\b|个月)"
    r"|each time\b(?! he| she| they| i| we)|(?:(?:wages?|salary|pay) )?for each of the (?:two|three|four|five"
    r"|six|seven|eight|nine|ten|\d{1,2}) months\b"
    r"|(?:(?:from|of) (?:my|our) (?:pay|salary|wages?) |(?:is |are )?(?:missing|short|less|unpaid|not paid|held"
    r"|kept) )?(?:every|each)"
    r" month\b|[/每](?:个)?月"
    r"|一个?月(?!没|还没|的?工资没|都没|也没)|的?底薪|per month|in (?:a |one )?month\b|a month|/ ?month|month\b(?!s)"
    r"|/ ?mo\b|(?:is "
    r"|was )?(?:my )?monthly|each month"
    r"|every month|one month)|(?P<other>[/每]?(?:一个?)?(?:平(?:方|米)?|方|㎡|m2|吨|米|车|栋|层|套|户|小时|个?小时"
    r"|个钟"
    r"|件|趟|斤|立方|台班|块砖|年|次|根)(?!工资|没)|per (?:hour|square|sqm|m2|meter|metre|piece|ton|trip|year|m"
    r"|(?!person|people|head|worker|man|men|one\b|girl|boy|guy|wom[ae]n|lad|aunt|soul|nose|capita"
    r"|[a-z]+(?<!met)(?<!ho)(?<!lit)"
    r"(?<!quart)(?<!cent)(?<!ord)(?<!numb)(?<!corn)(?<!contain)(?<!pap)(?<!tow)(?<!squ)(?:er|or|ist)\b)[a-z]{3,})\b"
    r"|an? (?:gig|session|show|lesson|class|order|box|bag|basket|sack|crate|trip|delivery|parcel|room|set|pair|dress"
    r"|table|door|window)\b|an hour|/ ?(?:h|hour|m2|sqm|piece)\b|a year|a piece|hourly|each hour|/m))"
)
A_WEEK = re.compile(
    r" ?(?:yuan |rmb |块钱?|元)?(?:/ ?|per |an? |each |every |one |in (?:a |each |every ))week\b"
    r"|(?:块钱?|元)?(?:/|每|一个?)(?:周|星期|礼拜)(?![一二三四五六日天末])"
)
A_WEEK_BEFORE = re.compile(
    r"(?:一|每|1)个?(?:星期|礼拜|周)(?:是|给|算)?\s?$|\b(?:one|a|each|every|per) week(?: is)? (?:¥|rmb )?$"
)
IN_WEEKS = re.compile(r"weeks?|周|星期|礼拜")
# 300一天没给: a day's pay that is unpaid; 3000一天没给 is a debt of which no day was paid.
DAY_UNPAID = re.compile(r"(?:块钱?|元)?一(?:天|日|个?工)(?:都|也)?(?:没|未|不)")
# 出了90个工, 260一个
_ONE_DAYS = re.compile(r"(?:块钱?|元)?一个(?=[,;。! ]|$)")
DEAREST_DAY = 1000  # yuan
# 大工320小工220, 都做了16天
_TRADE_BEFORE = re.compile(rf"{people_nouns.TRADES}(?:是|的)?\s?$")
_DAYS_TOLD = re.compile(r"[\d一二两三四五六七八九十]个?(?:天|工(?![人友资钱地程]))")


def of_trade(norm: str, start: int) -> bool:
    """Whether a figure at `start` stands right behind a trade, in a message that counts days."""
    return bool(_TRADE_BEFORE.search(norm[max(0, start - 8) : start]) and _DAYS_TOLD.search(norm))


def of_each_day(norm: str, end: int) -> bool:
    """Whether a figure that ends at `end` is for each of the days that are counted."""
    return bool(_ONE_DAYS.match(norm, end) and _DAYS_TOLD.search(norm))


# My wage was 34,000: a month's pay, or all of it.
WEAK_RATE = re.compile(r"\b(?:salary|wage) (?:is|was)(?: still)? (?:¥|rmb )?$")
# 欠了我7.2w behind 底薪: the figure is owed, and no rate.
OWED_BESIDE = re.compile(r"(?<!月)(?<!月都)(?<!天)(?:欠|拖欠|差|少给)(?:了|着)?(?:我|俺|我们|俺们)?\s?$")
# 5,500 every month so 16,500: the second figure is what the first comes to.
CONCLUDES = re.compile(r"(?:\bso|\bmakes|\bthat's|\bthat is|=)(?: now| it'?s?| is| in all| about)*\s?$")
# My salary of 7000 has not been paid for two months: a month's pay, not the debt.
PAY_OF = re.compile(r"\b(?:salary|wage|pay) of (?:about |around |rmb |¥)?$")
UNPAID_FOR = re.compile(
    r"^ ?(?:yuan |rmb )?(?:has|have|is|was|were)(?: still)?(?: not|n't| never)[^.,;]{0,16} for (?:the )?(?:last "
    r"|past |over |about )?"
    r"(?:two|three|four|five|six|seven|eight|[2-9]|1[0-2]) (?:full )?months"
)
