"""What the employer does: fled or not, moving assets, closing; and the flags that surround a claim."""

from __future__ import annotations

import re

from . import claim_words, clauses, conduct_words, flight_words, sign_words, sign_words_zh
from .phrases import Phrases
from .reading import Span

__all__ = ["absconded", "answered", "flags", "speaks_of"]

_FLAGS = {
    flag: Phrases((*rows, *(row for signs in (sign_words, sign_words_zh) for row in signs.FLAGS.get(flag, ()))))
    for flag, rows in {**conduct_words.FLAGS, **claim_words.FLAGS}.items()
}
_GONE = Phrases(flight_words.ABSCONDED)
_HERE = Phrases(flight_words.REACHABLE)
# One unanswered call is not flight.
_ONE_CALL = re.compile(
    r"(?:(?:今天|昨天|刚才|刚刚|早上|上午|下午|晚上).{0,6})?(?:打了?)?(?:一个|一次|一回|个)电话.{0,6}(?:没"
    r"|不)(?:有)?接|没接(?:到)?电话|didn'?t answer (?:once|one call|my call|today)"
)
# He keeps away but takes calls: out of sight is not fled.
_OUT_OF_SIGHT = re.compile(r"躲|不见|见不|找不|没影|不露面|头|影")
_CALLS_GO_THROUGH = re.compile(
    r"(?:电话|手机|微信)(?:也|都|还|倒|是|一直){0,6}(?:打)?(?:能|可以|得)?(?:打)?(?:得)?通(?!知|过|宵|报|讯|常|了没|[^。;]{0,6}(?:不接|没人接|不回))"
    r"|(?:电话|手机|微信)(?:也|都|还|倒|是|有时候?){0,6}(?:会|能|肯)?(?:接|回)(?:的|得|是接|了?就|但|$|[,。; ])"
    r"|(?:昨天|前天|今天|今早|早上|上午|刚才|刚刚|前几天|上个?(?:礼拜|星期|周))(?:还|才|倒|也)*(?:接|回)(?:了|过)(?:我|我们)?(?:的)?(?:电话|消息|信息|微信)"
)
_OWN_RUNNING = re.compile(r"(?:我|我们|俺|俺们|腿都|来回|白)(?:们)?(?:都|也|又|已经|天天|一直|来回|去|跟着)?.{0,3}$")
_OWN_FLIGHT = re.compile(r"换|手机换|电话换|跑|逃|溜|走|偷偷|悄悄|半夜|夜里|连夜")
_SENT_OFF = re.compile(r"(?:让|叫|要|逼|赶)(?:谁|我|我们|俺|你|他们|工人)(?:们)?$")
_OUR_NUMBER = re.compile(
    r"(?:我|俺|咱|工友|工人|大家)们?[^,]{0,6}(?:[个号名来多几些口]|\d)$|(?:带|领|手下)[^,]{0,4}(?:\d|[十百几多来])个?$"
)
_RUNS_A_SHOP = re.compile(
    r"runs? (?:out of|(?:an?|the|his|her|two|three|four|several|many) (?:\w+ )?"
    r"(?:shops?|restaurants?|factor\w+|compan\w+|hotels?|sites?|workshops?|stores?|bars?|farms?|business\w*))\b"
)
_HE_SEEKS = re.compile(r"\b(?:he|she|they|boss|company|office|owner|manager) $")
_PAPER_LOST = re.compile(r"(?:编号|单号|号码|回执|条子?|合同|卡|证)[^,。]{0,4}$")
_OURS_LEFT = re.compile(
    r"(?:我|俺|咱|工友|工人|同事|小工|学徒|大家|兄弟|老乡|有的人|好多人|员工)(?:们)?(?:(?!老板|包工头|工头|他|她"
    r"|老总|经理|负责人|法人|老公司)[^,]){0,6}$"
)
_OURS_LEFT_EN = re.compile(
    r"\b(?:i|we|workers?|friends?|colleagues?|guys|people|some|girls?|boys?|one of us|wife|husband)"
    r"(?:(?!\b(?:boss|he|they|owner|contractor|foreman)\b)[^.,]){0,24}$"
)
_THINGS_GONE = re.compile(
    r"\b(?:machines?|fridges?|equipment|tools|goods|stock|furniture|computers?|wages|salary|money|things"
    r"|everything)\b (?:\w+ ){0,2}$"
)
# 怕, may, about to: flight that has not happened.
_NOT_YET = re.compile(
    r"(?:可能|也许|会|要|想|准备|打算|随时|早晚|迟早|马上|肯定)(?:会|要|就)?(?:老板|他)?$|\b(?:may|might|could"
    r"|would|will|going to|about to|wants? to|gonna"
    r"|plan\w* to|ready to|try\w* to|probably) (?:\w+ )?$"
)
# Last winter he vanished for a week, this time no: flight that is over.
_CAME_BACK = re.compile(
    r"\b(?:last (?:year|winter|summer|spring|autumn|time)|once before|years? ago)\b[^;!?]{0,80}\b(?:this time|now|this"
    r" year|today)\b,? (?:he |she |it |is |the boss )*(?:no\b|not\b|here|there|back|sits|stays|works|comes)"
)
# People say that he ran; not true, I saw him this morning.
_RUMOURED = re.compile(
    r"\b(?:people|they|some(?:body|one)?|mothers|others?|every(?:body|one)|colleagues?|neighbou?rs?|friends?|parents"
    r"|workers|wechat|rumou?rs?|gossip|talk)\b[^.;!?]{0,30}\b(?:say|says|said|think|thinks|thought|claim\w*|told"
    r"|tell|that"
    r"|heard|write|wrote|talk\w*|is)\b"
)
_UNTRUE = re.compile(
    r"[^!?]{0,50}\b(?:not true|untrue|false|a lie|lies|lying|nonsense|not correct|not so|wrong"
    r"|only (?:a )?(?:rumou?r|talk"
    r"|gossip)|just (?:a )?(?:rumou?r|talk|gossip)|but i (?:saw|see|met|spoke)|but (?:he|she) (?:is|was|sits|comes"
    r"|still))\b"
)
_OWN_ERRANDS = re.compile(
    r"^跑(?:了|得)?(?:了)?.{0,4}(?:趟|次|回|遍|劳动局|人社|部门|法院|腿|断|工地|项目部|政府|单位|很多|好多|好几|几)"
    r"|^跑(?:到|去|上)(?:了)?.{0,4}(?:马路|公路|国道|路上|政府|信访|劳动局|项目部)"
    r"|^跑(?:业务|车|运输|外卖|货|腿|滴滴|快递)|^跑了(?:大?半|整整)?[一二两三四五六七八九十\d]+(?:个多?月|来?天|年|趟|车)"
)
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
    r"(?:没|没有|还没|未|不会|不是|不想|不打算|不准备|别)(?:有)?(?:人|说|要|被|再|什么|去|来)?(?:往外|出去)?(?:搬|拉|卖|转|运|动"
    r"|拖|拆|关|倒|停|破产|散)"
    r"|卖不(?:出|掉|动)|(?:\bnot|n't|\bnever|\bcannot) (?:\w+ )?(?:clos|shut|mov|bankrupt|sell|sold|tak|remov"
    r"|transfer)\w*"
)
# 谣传厂子要搬, 老板讲不搬不关: a rumour that is denied is no sign.
_RUMOUR = re.compile(r"谣|瞎传|乱传|都传|有人(?:传|说)|外面(?:都)?(?:传|说)")
_NO_CLOSURE = re.compile(
    r"不搬|不关|不会(?:搬|关|倒)|没(?:有)?(?:这回|的)事|没(?:说)?要(?:搬|关)|假的|辟谣|照常(?:开|干)"
)
_OPENING_HOURS = re.compile(
    r"(?:clos|shut|lock)\w* (?:down )?(?:at|from|around|after|before|early|on|every) (?:\d|noon|night|nine|ten|eleven"
    r"|midnight|today|sundays?|mondays?"
    r"|weekends?|day|lunch)|(?:clos|shut)\w* for (?:the )?(?:weekend|day|night|holidays?|lunch|new year|spring)"
)
_ASKED_OF_YOU = re.compile(r"你们(?:会|能|可以|去|要)|\byou (?:\w+ )?$")
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
    r"(?:给|帮|跟)[^,;。]{1,10}(?:拆除|拆迁|搬家|搬运|物流|回收)(?:公司|队)|(?:是|专门|一直|主要|就是|专)(?:做|搞|卖|倒腾|经营|拆|搬|拉)[^,;。]{0,8}(?:的|生意"
    r"|买卖)?(?:$|[,.。!;公])"
    r"|卖(?:机器|设备|机械|二手.{0,4}|家具|材料|货|车子?)的"
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
# 群里在传马总跑了, 其实没跑.
_IN_TALK = re.compile(r"(?:都|在|有人|群里|外面|他们|听人)(?:在)?(?:传|谣传|瞎传|乱传|说|讲)[^,;。]{0,8}$")
_IN_FACT = re.compile(r"了?[^。!?]{0,6}(?:其实|实际上|假的|谣言|没这回事|不是真的)")
_MINE_IS_NOT = re.compile(
    r"\bmy boss (?:is|does|did|has)(?: not|n't)\b|(?:我(?:们)?(?:的)?老板)(?:不|没)(?:是)?(?:这样|那样|像)"
)
_ANOTHERS_BOSS = re.compile(
    r"\b(?:cousin|brother|sister|uncle|husband|wife)'?s boss\b|(?:表哥|表弟|堂哥|亲戚|同学)(?:的)?(?:那个)?老板"
)
_VISITED = re.compile(r"(?:镇上|派出所|劳动局|人社局?|信访局?|法院|政府|社区|街道|村里|医院|局里)(?:也|都|又)?$")
_OUR_PHONE = re.compile(r"(?<![给跟和])(?:我|俺)(?:们)?(?:的)?(?:这个)?$")
# Sold long ago or by a court, and those whose trade is to move or to sell.
_SOLD_BEFORE = re.compile(
    r"(?:去年|前年|早就|\d{4}年|法院)[^,。;]{0,6}(?:卖|拍|拉)|法院拍|二手(?:设备|机床|机器)|收旧|搬家公司|废品"
    r"|\b(?:auctioned|sold)\b[^.;]{0,16}\b(?:court|last year|in 20\d\d)\b|\b(?:movers?|moving company)\b"
)
_TO_PAY_WAGES = re.compile(
    r"(?:卖|抵押|变卖|处理|转让)(?:[^不没,;。!]){0,14}(?:来|给|才能?|用来|就|再|凑)?(?:我们?|大家|工人)?(?:发|付"
    r"|结|还|凑|垫)(?:我们?|大家|给)?(?:的)?(?:工资|工钱|钱|薪)"
    r"|(?<!have )(?<!has )(?<!had )\bto pay (?:off )?(?:us|the workers|workers|our|wages|salar\w+|everyone|the wages)\b"
)
# 合同是跟恒昌机械租赁签的: the name of a firm.
_RENTAL_FIRM = re.compile(r"^(?:有限|公司|站|部|签|那边|的?老板|招|叫|欠)")
# 带着工程款跑了, 说总包工程款没到: money that others have or wait for, no part of the claim.
_THEIR_MONEY = re.compile(
    r"(?:带|卷|拿|领|挪用|转移|收|吞|骗)(?:着|走|了|到|去)?[^,。;]{0,4}$|(?:说|等|因为"
    r"|由于)(?!.{0,6}欠我)[^,。;]{0,10}$"
    r"|\b(?:with|took|stole|take|got|received|waiting for|until|says?|said|because)\b[^.,;!?]{0,24}$"
)
_RENT_OWN = re.compile(
    r"(?:不要|不算|不含|不包括|不是|没有|除了|除开|扣除|除去|除掉|刨除|not|excluding|without|except)[^,。;]{0,6}$"
)


def absconded(text: str) -> tuple[bool | None, Span | None]:
    """Whether the boss is said to have fled (True), to be there (False), or nothing of it (None)."""
    last: tuple[bool | None, Span | None] = (None, None)
    here = [hit for hit in _HERE.find(text) if _is_here(hit, text)]
    for hit in _GONE.find(text):
        clause = clauses.around(text, hit.start(), hit.end())
        if clauses.supposed(clause) or clauses.about_others(clause) or _ONE_CALL.search(clause.text):
            continue
        if _CAME_BACK.search(clause.text + text[hit.end() : hit.end() + 60]):
            continue
        if _RUMOURED.search(clause.before) and _UNTRUE.match(text, hit.end()):
            continue
        if _IN_TALK.search(clause.before) and _IN_FACT.match(text, hit.end()):
            continue
        if _ANOTHERS_BOSS.search(clause.before) and _MINE_IS_NOT.search(text):
            continue
        if _somebody_else(hit, clause, text) or _NOT_YET.search(clause.before[-24:]):
            continue
        if any(other.start() < hit.end() and hit.start() < other.end() for other in here):
            continue
        if _OUT_OF_SIGHT.search(hit.group()) and _CALLS_GO_THROUGH.search(text):
            last = (False, hit.span())
            continue
        if clauses.negated(clause) and not re.match(r".*(?:不|没|冇|n'?t|not|no)", hit.group()):
            last = (False, hit.span())
            continue
        return (True, hit.span())
    return (False, here[0].span()) if here else last


def _is_here(hit: re.Match[str], text: str) -> bool:
    clause = clauses.around(text, hit.start(), hit.end())
    if clauses.supposed(clause):
        return False
    if hit.group().startswith("人") and _OUR_NUMBER.search(clause.before):
        return False  # 我们四十多个人在谷阳的工地
    denied = re.search(r"(?:不|没|never|not|n'?t|no longer|no one|nobody) ?(?:\w+ ){0,2}$", clause.before[-14:])
    return not denied or hit.group().startswith(("没", "not", "did", "has", "未"))


def _somebody_else(hit: re.Match[str], clause: clauses.Clause, text: str) -> bool:
    """Whether the worker runs (errands, away from the place) or money is missing, and no boss has fled."""
    words = hit.group()
    running = hit.start() + words.find("跑")
    if words.startswith("人") and _OUR_NUMBER.search(clause.before):
        return True  # 我们四个人躲在宿舍里
    if _RUNS_A_SHOP.match(text, hit.start() + max(0, words.find("run"))):
        return True  # he runs two restaurants and never runs out of money
    if words.startswith(("can", "could")) and " find" in words and _HE_SEEKS.search(clause.before):
        return True  # my 6200 he cannot find
    if _PAPER_LOST.search(clause.before):
        return True  # 编号找不到了
    if _SENT_OFF.search(clause.before):
        return True  # 让谁卷铺盖走人
    if "跑" in words and (_OWN_ERRANDS.match(text[running : running + 16]) or _VISITED.search(clause.before)):
        return True
    if re.match(r"手机|电话|微信", words) and _OUR_PHONE.search(clause.before) and "他" not in clause.after[:2]:
        return True  # 我手机白天打不通就晚上打
    if _OWN_FLIGHT.match(words) and (_OWN_RUNNING.search(clause.before) or _OURS_LEFT.search(clause.before)):
        return True
    if re.match(r"\b(?:run|runs|running|missing)\b", words) and not re.search(
        r"away|off|\bhe\b|boss|they|owner|contractor|foreman", clause.text
    ):
        return True
    if re.match(r"\b(?:ran|run|went|escap\w+|fled|flee|left|gone)\b", words) and _OURS_LEFT_EN.search(clause.before):
        return True
    if re.match(r"phone|mobile|number", words) and re.search(r"\b(?:my|our) $", clause.before):
        return True  # my phone was dead, so I missed your call
    if _THINGS_GONE.search(clause.before) and re.match(r"disappear|vanish|gone|missing", words):
        return True
    return bool(re.match(r"missing", words) and re.search(r"wage|pay|salary|money|month", clause.after[:20]))


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
        return not re.search(r"(?:不用|不需要|无需|不必|不是)$", clause.before)
    if flag == "project_payment_mixed" and _THEIR_MONEY.search(clause.before):
        return False
    if flag in ("machine_rent_mixed", "project_payment_mixed"):
        if flag == "machine_rent_mixed" and hit.group().endswith("租赁") and _RENTAL_FIRM.match(clause.after):
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
    if flag == "closure_sign" and _RUMOUR.search(clause.before) and _NO_CLOSURE.search(text):
        return False
    seemed = _SEEMED.search(clause.before) or _SEEMED_INSIDE.search(hit.group())
    if flag in ("asset_transfer", "closure_sign") and seemed and _AFTER_ALL.search(text):
        return False
    if flag == "asset_transfer" and _RELOCATION.search(hit.group()):
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
        return flag != "repeat_claimed" or not re.search(r"(?:没有|不是|从来没)$", clause.before)
    return not clauses.negated(clause)


_YES_GONE = re.compile(
    r"^(?:已经|早就|是的?|嗯|对|都|他|老板|现在|打电话|no,? |no,? i )?"
    r"(?:跑|人影儿?|影子|鬼影|连人|联系不|找不|不接|没人接|打不通|失联|没影|不见|消失|不在|拉黑"
    r"|关机|空号|停机|躲|溜|不回|(?:电话|手机|微信)(?:也|都|全|一直|根本)?(?:不接|没人接|关机|打不通|不通|空号|停机"
    r"|不回)|no answer|can'?t|cannot|gone|ran|disappear|not answer|he(?:'s| is) gone|phone off|blocked|(?:he|she|boss"
    r"|they)(?: has| have)? block|no response"
    r"|no reply|not reach|unreachable|doesn'?t answer|never answer|not picking)"
)
_STILL_HERE = re.compile(
    r"^(?:打?电话|手机|微信)?(?:还|能|可以|他|老板|人|现在|偶尔|有时候?)?(?:还|打)?(?:能|可以)?(?:联系(?:上|到|得上)|找得|找到|在(?!外地|哪|躲|拖|跑|干$|做$|那儿?干"
    r"|这儿?干)"
    r"|接|打得通|打通|都?通(?:的|着)?(?=$|[,。;])|回(?!不)|能|可以|没跑|没有跑"
    r"|yes|still|he answers|answers|can|reachable|he(?:'s"
    r"| is) (?:here|still)|i can|we can|not run)"
)


_AT_WORK = re.compile(
    r"^(?:他|她|老板娘?|厂长|经理|队长|工头|包工头|站长|店长|老总|[\u4e00-\u9fff]{1,4})?(?:人|本人|现在|就|都|还|也|一直|天天|每天|经常)*"
    r"(?:在(?:的|呢|啊|这里?|那里?|边上|旁边|身边|跟前|厂里?|店里?|家|工地|公司|办公室|项目部|单位|现场|指挥|上班)"
    r"|在(?!外|医院|看守|里面|牢)[\u4e00-\u9fff]{1,4}(?:里|上)(?:呢|的|啊|嘛)?(?=$|[,;。!])|在$|来(?:的|上班|工地|厂里|$)|见得[到着]|见[得]?[到着]|能见"
    r"|看得[到见]|找得[到着]|有人(?:接|在))"
)


_AT_WORK_EN = re.compile(
    r"\b(?:boss|manager|owner|director|principal|foreman|supervisor|headmaster|chef|agent|captain|master|landlord"
    r"|madam|he|she"
    r"|they)(?:'s| is| are| comes?| still| stands?| sits?| works?| lives?| stays?| walks?)\b.{0,24}\b(?:here"
    r"|there|every ?day|every night"
    r"|around|in the|at the|at work|in his|in her|with us|office|on ?board|nearby|inside|upstairs)\b"
    r"|\b(?:can|may) be (?:called|reached|found)\b|\breachable\b"
    r"|\b(?:i|we) (?:can )?(?:see|meet|call|reach|find) (?:him|her|them|the [a-z]+)\b|^(?:yes|yeah|yep|sure)\b"
)
_GONE_EN = re.compile(r"\b(?:not|never|n't|no longer|gone|left|away)\b")


def answered(norm: str) -> bool | None:
    """A bare answer to "can you still reach the boss?"."""
    plain = norm.strip(" .。!~,")
    if _YES_GONE.search(plain):
        return True
    if re.search(r"\?|吗|为什么|不在|没在|不来|没来|不见", plain):
        return None
    here = bool(_STILL_HERE.search(plain) or _AT_WORK.search(plain) or "见得到" in plain)
    if not here and _AT_WORK_EN.search(plain):
        here = not _GONE_EN.search(_AT_WORK_EN.split(plain)[-1])
    return False if here else None
