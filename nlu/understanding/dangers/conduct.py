"""What the employer does besides: moving assets, closing, holding back; the flags that surround a claim."""

from __future__ import annotations

import re

from ..wording import clauses
from ..wording.phrases import Phrases
from . import claim_words, conduct_words, sign_words, sign_words_zh

__all__ = ["flags", "speaks_of"]

_FLAGS = {
    flag: Phrases((*rows, *(row for signs in (sign_words, sign_words_zh) for row in signs.FLAGS.get(flag, ()))))
    for flag, rows in {**conduct_words.FLAGS, **claim_words.FLAGS}.items()
}
_WORK = re.compile(
    r"我们?(?:负责|是|专门|干|做|帮|给|在)?.{0,6}$|(?:工作|负责|干的|活是|活儿是|让我们|叫我们)[^,]{0,6}$|\b(?:we|i"
    r"|my job|our job|my work)\b(?: \w+){0,4} $"
)
_OUR_JOB = re.compile(
    r"我们?(?:是|在).{0,8}(?:搬家|物流|货运|搬运|装卸|运输|拆迁|拆除|回收|安装)(?:公司|队|工|站|厂)?的?"
    r"|\b(?:moving|removal|logistics) company\b"
)
_OUR_TASK = re.compile(r"搬(?:砖|东西|货|材料)|拉(?:货|材料|东西)$|拆|装")
_THEIR_DOING = re.compile(r"老板|他|公司|厂里|偷偷|连夜|今晚|半夜|\b(?:boss|he|they|owner|tonight)\b")
_DENIED_INSIDE = re.compile(
    r"(?:没|没有|还没|未|不会|不是|不想|不打算|不准备|别)(?:有)?(?:人|说|要|被|再|什么|去|来)?(?:往外"
    r"|出去)?(?:搬|拉|卖|转|运|动"
    r"|拖|拆|关|倒|停|破产|散)"
    r"|卖不(?:出|掉|动)|(?:\bnot|n't|\bnever|\bcannot) (?:\w+ )?(?:clos|shut|mov|bankrupt|sell|sold|tak|remov"
    r"|transfer)\w*"
)
# 谣传厂子要搬, 老板讲不搬不关: a rumour that is denied is no sign.
_RUMOUR = re.compile(r"人传|谣|瞎传|乱传|都传|有人(?:传|说)|外面(?:都)?(?:传|说)")
_NO_CLOSURE = re.compile(
    r"好好(?:的)?在|泡茶|不搬|不关|不会(?:搬|关|倒)|没(?:有)?(?:这回|的)事|没(?:说)?要(?:搬|关)|假的|辟谣|照常(?:开|干)"
)
# 今天下雨工地停工: for the day.
_FOR_THE_DAY = re.compile(r"(?:下雨|下大雨|下雪|高温|台风|大风|雾霾|停电|检修|今天)[^,;。]{0,6}$|\brain[a-z ]{0,12}$")
# We will start again the minute he pays.
_WORK_AGAIN = re.compile(r"\b(?:start|work|begin|back|open|come|go on)(?: to work| working)? $")
_OPENING_HOURS = re.compile(
    r"(?:clos|shut|lock)\w* (?:down )?(?:at|from|around|after|before|early|on|every) (?:\d|noon|night|nine|ten|eleven"
    r"|midnight|today|sundays?|mondays?"
    r"|weekends?|day|lunch)|(?:clos|shut)\w* for (?:the )?(?:weekend|day|night|holidays?|lunch|new year|spring)"
)
_ASKED_OF_YOU = re.compile(r"你们(?:的)?(?:大厅|窗口|办事)|你们(?:会|能|可以|去|要)|\byou (?:\w+ )?$")
_INWARD = re.compile(
    r"(?:搬|运|拉|送|买|调)(?:进|来|回来)(?!.{0,4}(?:卖|抵))|搬(?:到|去|进|上|回)(?:了)?(?:新(?:厂|店|址|公司|办公"
    r"|车间|地方)|[一二三四五]楼|楼上|隔壁|另一?个?车间)"
    r"(?!.{0,4}(?:外地|跑))|新(?:买|到|进|来)(?:的|了)|\b(?:to|into|onto|from) (?:the )?(?:line|(?:other|second"
    r"|next|new|third|first) (?:line|room|floor|workshop"
    r"|building))\b|\b(?:to|into) (?:the |our |a )?new (?:hall|place|site|plant)\b|\bnext door\b|\bnew (?:machines?"
    r"|equipment) (?:arriv|deliver|install)\w*"
    r"|(?:拿|送|拉|运)(?:去|到|出去)?[^,。;]{0,6}(?:修|保养|检)|\b(?:repair\w*|maintenance|serviced|fixed)\b"
)
# A factory that moves closes here; what it takes along is another matter.
_RELOCATION = re.compile(
    r"\b(?:mov(?:e|es|ed|ing)|relocat\w+) (?:the |his |our |its |whole )*(?:factory|company|shop|plant|workshop"
    r"|business)$"
)
# 他是卖二手设备的, 卖了一批货: their trade, or goods that were made to be sold.
_TRADE = re.compile(
    r"(?:给|帮|跟)[^,;。]{1,10}(?:拆除|拆迁|搬家|搬运|物流|回收)(?:公司|队)|(?:是|专门|一直|主要|就是|专)(?:做"
    r"|搞|卖|倒腾|经营|拆|搬|拉)[^,;。]{0,8}(?:的|生意"
    r"|买卖)?(?:$|[,.。!;公])"
    r"|卖(?:机器|设备|机械|二手.{0,4}|家具|材料|货|车子?|房子?|楼盘?)的"
    r"(?=$|[,.。!; 公老厂店])|卖(?:了|出去?)?(?:一|这|那|几|两)?批?货(?!车|柜)(?!.{0,6}(?:跑|转移|机器))|(?:出|发"
    r"|卖)货(?=.{0,6}(?:收|回)款)"
    r"|\bsells? (?:\w+ )?(?:equipment|machin\w+|goods|materials?|furniture|tools|things) (?:for a living|as|online"
    r"|to (?:customers?|shops?|farms?|factories|other))"
    r"|\b(?:company|shop|store|firm|factory|business|it) (?:that )?(?:sells|makes and sells"
    r"|buys and sells) (?:\w+ )?(?:equipment|machin\w+|goods|materials?|furniture|tools)"
)
# 以为老板要搬东西跑, 后来晓得是新买的: what only seemed so.
_SEEMED = re.compile(r"以为[^。;!?]{0,16}$|\b(?:thought|believed)\b[^.;!?]{0,24}$")
_SEEMED_INSIDE = re.compile(r"以为|\b(?:thought|believed)\b")
_AFTER_ALL = re.compile(
    r"(?:后来|其实|结果|才)(?:晓得|知道|发现|看|是)|不是那(?:个|回)事"
    r"|\b(?:but|later|then) (?:it|he|they) (?:was|were|is)\b"
)
# 跑网约货运的: what the worker's firm does; 叫了个货拉拉走的: how the boss left.
_HAULAGE = re.compile(
    r"搬家公司|(?:帮|给)(?:个|一个)?客户|(?:房东|租的房子)[^。;]{0,12}连夜|货运|货拉拉走|网约车|物流(?:园|公司|站)"
    r"|(?:给|在)[^,;。]{0,6}(?:开|跑)(?:货?车|车|\d米\d)"
)
# Sold long ago or by a court, and those whose trade is to move or to sell.
_SOLD_BEFORE = re.compile(
    r"(?:货|东西|存货|库存)(?:都)?(?:卖|清)(?:完|掉|光)(?:了)?(?:才|再|就)(?:给|发|结|有)|"  # 货卖完才给
    r"(?:去年|前年|早就|\d{4}年|法院)[^,。;]{0,6}(?:卖|拍|拉)|法院拍|二手(?:设备|机床|机器)|收旧|搬家公司|废品"
    r"|\b(?:auctioned|sold)\b[^.;]{0,16}\b(?:court|last year|in 20\d\d)\b|\b(?:movers?|moving company)\b"
)
_TO_PAY_WAGES = re.compile(
    r"(?:卖|抵押|变卖|处理|转让)(?:[^不没,;。!]){0,14}(?:来|给|才能?|用来|就|再|凑)?(?:我们?|大家|工人)?(?:发|付"
    r"|结|还|凑|垫)(?:我们?|大家|给)?(?:的)?(?:工资|工钱|钱|薪)"
    r"|(?<!have )(?<!has )(?<!had )\bto pay (?:off )?(?:us|the workers|workers|our|wages|salar\w+|everyone|the wages)\b"
)
# 合同是跟恒昌机械租赁签的: the name of a firm.
_RENTAL_FIRM = re.compile(
    r"^(?:有限|公司|站|部|的人|签|那边|的?老板|招|叫|欠)|^ (?:says?|said|owes?|owed|co\b|company|ltd|did|does|has"
    r"|pays?|is)\b"
)
# 带着工程款跑了, 说总包工程款没到: money that others have or wait for, no part of the claim.
_THEIR_MONEY = re.compile(
    r"(?:带|卷|拿|领|挪用|转移|收|吞|骗)(?:着|走|了|到|去)?[^,。;]{0,4}$|(?:说|讲|念叨|等|因为"
    r"|由于)(?!.{0,6}欠我)[^,。;]{0,10}$"
    r"|\b(?:with|took|stole|take|got|received|waiting for|until|says?|said|because)\b[^.,;!?]{0,24}$"
)
_RENT_OWN = re.compile(
    r"(?:不要|不算|不含|不包括|不是|没有|除了|除开|扣除|除去|除掉|刨除|not|excluding|without|except)[^,。;]{0,6}$"
)
_LOCKED_IN = re.compile(r"[^,。;]{0,4}不(?:让|准|许|给)(?:我|人|俺|大家)")  # 厂门锁着不让我们出去
_NO_LONGER_GIVES = re.compile(r" (?:that|it|this) (?:too|also|as well)\b")  # school stopped that too
# I sold six and moved a lot of stock: the speaker's own trade, where nothing is only seen or heard.
_MY_TRADE = re.compile(
    r"\bi(?: (?!saw|see|watch|think|hear|know|believe|notice)\w+){0,4} $|\bmy (?:job|work) (?:is|was) to $"
)


def flags(text: str) -> list[str]:
    """The flags of the text that `danger` does not find, in the order of the vocabulary."""
    return [flag for flag, words in _FLAGS.items() if any(_holds(flag, hit, text) for hit in words.find(text))]


def speaks_of(flag: str, text: str) -> bool:
    """Whether any wording of a flag stands in the text, be it denied."""
    return any(_FLAGS[flag].find(text))


def _holds(flag: str, hit: re.Match[str], text: str) -> bool:
    clause = clauses.around(text, hit.start(), hit.end())
    if flag == "anonymous_report":
        return not re.search(r"(?:不用|不需要|无需|不必|不是|啥叫|啥是|什么叫|什么是|没说要?)$", clause.before)
    if flag == "project_payment_mixed" and _THEIR_MONEY.search(clause.before):
        return False
    if flag in ("machine_rent_mixed", "project_payment_mixed"):
        if (
            flag == "machine_rent_mixed"
            and hit.group().endswith(("租赁", "leasing", "rental"))
            and _RENTAL_FIRM.match(clause.after)
        ):
            return False
        return not _RENT_OWN.search(clause.before) or flag == "machine_rent_mixed"
    if clauses.supposed(clause) or clauses.about_others(clause):
        return False
    if flag in ("asset_transfer", "closure_sign") and _DENIED_INSIDE.search(clause.before[-8:] + hit.group()):
        return False
    if flag == "closure_sign" and (
        _OPENING_HOURS.search(hit.group() + clause.after) or _ASKED_OF_YOU.search(clause.before)
    ):
        return False
    if flag == "closure_sign" and text[: hit.start()].endswith("想") and hit.group().startswith("不开"):
        return False  # 又想不开了: of somebody's mood, and no shop
    if flag == "closure_sign" and (_LOCKED_IN.match(clause.after) or _NO_LONGER_GIVES.match(clause.after)):
        return False
    if flag == "closure_sign" and _FOR_THE_DAY.search(clause.before):
        return False
    if flag == "closure_sign" and _RUMOUR.search(clause.before) and _NO_CLOSURE.search(text):
        return False
    seemed = _SEEMED.search(clause.before) or _SEEMED_INSIDE.search(hit.group())
    if flag in ("asset_transfer", "closure_sign") and seemed and _AFTER_ALL.search(text):
        return False
    if flag == "asset_transfer" and (_RELOCATION.search(hit.group()) or _HAULAGE.search(clause.text)):
        return False
    if flag == "asset_transfer" and _SOLD_BEFORE.search(clause.sentence):
        return False
    if flag == "asset_transfer":
        whole = clause.text
        if _MY_TRADE.search(clause.before) or re.search(r"\bi \w+$", hit.group()):
            return False
        if _INWARD.search(whole) or _TRADE.search(whole) or _TO_PAY_WAGES.search(clause.sentence):
            return False
        if _WORK.search(clause.before) or _OUR_JOB.search(clause.lead[-30:]) or _OUR_TASK.match(hit.group()):
            return bool(_THEIR_DOING.search(whole)) and not re.search(r"^(?:我|我们|俺)", whole)
    if flag in ("vulnerable_person", "general_contractor_present", "repeat_claimed"):
        again = re.search(r"(?:没有|不是|从来没)$", clause.before) or _WORK_AGAIN.search(clause.before)
        return flag != "repeat_claimed" or not again
    return not clauses.negated(clause)
