"""Whether the boss has fled: gone, here, or nothing said of it."""

from __future__ import annotations

import re
from dataclasses import replace

from ..reading import Span
from ..wording import clauses
from ..wording.phrases import Phrases
from . import flight_words

__all__ = ["absconded", "answered", "is_unknown"]

_GONE = Phrases(flight_words.ABSCONDED)
_HERE = Phrases(flight_words.REACHABLE)
# One unanswered call is not flight.
_ONE_CALL = re.compile(
    r"(?:(?:今天|昨天|刚才|刚刚|早上|上午|下午|晚上).{0,6})?(?:打了?)?(?:一个|一次|一回|个)电话.{0,6}(?:没"
    r"|不)(?:有)?接|没接(?:到)?电话|didn'?t answer (?:once|one call|my call|today)"
)
_A_SUM = re.compile(r"\d[\d,.]*k?(?: yuan| rmb)?(?: is| are| was| were)?(?: still)? $")
# He keeps away but takes calls: out of sight is not fled.
_OUT_OF_SIGHT = re.compile(r"躲|不见|见不|找不|没影|不露面|头|影")
_CALLS_GO_THROUGH = re.compile(
    r"(?:电话|手机|微信)(?:也|都|还|倒|是|一直){0,6}(?:打)?(?:能|可以|得)?(?:打)?(?:得)?通(?!知|过|宵|报|讯|常|了没"
    r"|[^。;]{0,6}(?:不接|没人接|不回))"
    r"|(?:电话|手机|微信)(?:也|都|还|倒|是|有时候?){0,6}(?:会|能|肯)?(?:接|回)(?:的|得|是接|了?就|但|$|[,。; ])"
    r"|(?:昨天|前天|今天|今早|早上|上午|刚才|刚刚|前几天|上个?(?:礼拜|星期|周))(?:还|才|倒|也)*(?:接|回)(?:了"
    r"|过)(?:我|我们)?(?:的)?(?:电话|消息|信息|微信)"
)
_UNANSWERED = re.compile(r"不(?:接|回|通)(?:我|俺)?(?:的)?")  # 电话打了不接微信把我拉黑了: denies nothing
_WRITTEN_DOWN = re.compile(r"有没有(?:记|写|登)|(?:记|写|登记)(?:上|下|了|进去)*(?:说)?(?:他|老板)?$")
_BLOCKED = re.compile(r"拉黑|屏蔽|删|\bblock")
_OWN_RUNNING = re.compile(r"(?:我|我们|俺|俺们|腿都|来回|白)(?:们)?(?:都|也|又|已经|天天|一直|来回|去|跟着)?.{0,3}$")
_OWN_FLIGHT = re.compile(r"换|手机换|电话换|跑|逃|溜|走|偷偷|悄悄|半夜|夜里|连夜")
_SENT_OFF = re.compile(r"(?:让|叫|要|逼|赶)(?:谁|我|我们|俺|你|他们|她|他|工人|小孩|孩子)(?:们)?$")
_OUR_NUMBER = re.compile(
    r"(?:我|俺|咱|工友|工人|大家)们?[^,]{0,6}(?:[个号名来多几些口]|\d)$|(?:带|领|手下)[^,]{0,4}(?:\d|[十百几多来])个?$"
)
_OURSELVES = re.compile(r"(?:^|[^给欠跟找叫喊])(?:我|俺|咱)(?:们)?(?:现在|还|都|也|自己)*人")
_WE_STAY = re.compile(r"人?人(?:还|都|也)*在[^,。;]{0,8}[,。 ](?:不敢|没敢|没法|又?走不)")
_RUNS_A_SHOP = re.compile(
    r"runs? (?:out of|(?:(?:an?|the|his|her|two|three|four|several|many) )?(?:\w+ ){0,2}"
    r"(?:shops?|takeaways?|deliver\w+|orders?|restaurants?|factor\w+|compan\w+|hotels?|sites?|workshops?|stores?"
    r"|bars?|farms?|business\w*))\b"
)
# He ran out of money; the accountant blocked our chat; he blocked me but the shop is open and I see him there.
_RAN_OUT = re.compile(
    r"(?:ran|run|runs|running)(?: out of\b| (?:\w+ ){0,3}(?:marathon|race|errands|laps|the place"
    r"|the shop)\b)"
)
# They blocked my account: of what the worker needs for the work.
_OUR_ACCOUNT = re.compile(r"\s?(?:(?:my|our) )?(?:\w+ )?(?:account|card|access|pass)\b")
_NOT_THE_BOSS = re.compile(
    r"\b(?:accountant|cashier|clerk|secretary|hr|guard|colleague|teacher|admin|signatory)s?(?: \w+){0,2} $"
)
_IS_SEEN = re.compile(
    r"\b(?:he|she|boss|owner|manager) is (?:still )?(?:in|at) (?:the |his |her )?(?:factory|office|shop|site"
    r"|restaurant|workshop)\b|"
    r"\bi (?:can )?(?:see|meet|met|saw) (?:him|her|them|the boss) (?:there |here )?(?:daily|every|each|all the time)"
)
_HE_SEEKS = re.compile(r"\b(?:he|she|they|boss|company|office|owner|manager) $")
_OUR_KIN = re.compile(r"\bmy (?:husband|son|brother|father|wife|daughter|sister|mother)\b[^!?]*\bi $")
_ANY_BOSS = re.compile(r"\b(?:boss|owner|manager|foreman|contractor|company)\b")
_PAPER_LOST = re.compile(r"(?:编号|单号|号码|回执|条子?|合同|卡|证)[^,。]{0,4}$")
_OURS_LEFT = re.compile(
    r"(?:(?<![包找给])我|俺|咱|工友|工人|同事|小工|学徒|大家|兄弟|老乡|有的人|好多人|员工)(?:们)?(?:(?!老板"
    r"|包工头|工头|他|她"
    r"|老总|经理|负责人|法人|老公司)[^,]){0,6}$"
)
_OURS_LEFT_EN = re.compile(
    r"\b(?:(?:one|two|three|four|some|\d+) of (?:them|us)|(?:one|two|three|some) [a-z]{3,12}(?: already| now)?|i|we"
    r"|workers?|friends?|colleagues?|teachers?|guys"
    r"|people|some|two|three|girls?|boys?|one of us|wife|husband)"
    r"(?:(?!\b(?:boss|he|they|owner|contractor|foreman)\b)[^.,]){0,24}$"
)
_PAY_STOPPED = re.compile(r"\b(?:pay|salary|wages?|money)\b(?:(?!\b(?:he|she|boss|owner|they)\b)[^.;!?]){0,40}$")
_THINGS_GONE = re.compile(
    r"\b(?:ropes?|knife|knives|bottles?|rings?|machines?|fridges?|equipment|tools|goods|stock|furniture|computers?"
    r"|wages|salary|money|things"
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
    r"\b(?:gone|went) home\b[^;!?]{0,60}\b(?:answers?|replies"
    r"|(?:comes? )?back (?:on |next )?(?:mon|tues|wednes|thurs|fri|satur|sun|tomorrow|soon|week))|"
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
    r"^跑(?!回了?[^,，。;]{0,4}(?:老家|娘家|去了))(?:了|得)?(?:了)?.{0,4}(?:趟|次|回|遍|劳动局|人社|部门|法院|腿|断"
    r"|工地|项目部|政府|单位|很多|好多|好几|几)"
    r"|^跑(?:到|去|上)(?:了)?.{0,4}(?:马路|公路|国道|路上|政府|信访|劳动局|项目部)"
    r"|^跑(?:业务|车|运输|外卖|货|腿|滴滴|快递)|^跑了(?:大?半|整整)?[零一二两三四五六七八九十百千\d]+(?:个多?月"
    r"|来?天|年|趟"
    r"|车|单|票|公里|圈|个(?!月|人))"
)
# 群里在传马总跑了, 其实没跑.
_HOTLINE = re.compile(r"(?:123(?:33|45|48)|110|热线|你们(?:的)?电话)(?:也|都|一直|老是?)*$")
_IN_TALK = re.compile(r"(?:都|在|有人|群里|外面|他们|听人)(?:在)?(?:传|谣传|瞎传|乱传|说|讲)[^,;。]{0,8}$")
_IN_FACT = re.compile(r"了?[^。!?]{0,6}(?:其实|实际上|假的|谣言|没这回事|不是真的)")
_MINE_IS_NOT = re.compile(
    r"\bmine is still\b|\bthis time\b|\bmy boss (?:is|does|did|has)(?: not|n't)\b|(?:我(?:们)?(?:的)?老板)(?:不"
    r"|没)(?:是)?(?:这样|那样|像)|(?:这回|这次|现在|今年)(?:的|这个)*老板(?:倒|还|人)*(?:没|不)"
)
_ANOTHERS_BOSS = re.compile(
    r"\b(?:cousin|brother|sister|uncle|husband|wife|friend|neighbou?r|roommate)'?s boss\b|\banother boss of mine\b"
    r"|(?:表哥|表弟|堂哥|亲戚|同学)(?:的)?(?:那个)?老板"
    r"|(?:前年|去年|以前|之前|上回|上次|早先)[^,。;]{0,12}(?:那个|那家|的)老板"
)
_THEN_WHOM = re.compile(r"了?(?:的话)?[,，]?(?:我|我们|俺|俺们)?(?:找谁|怎么办|咋办|咋整|去哪|上哪)")
_VISITED = re.compile(r"(?:镇上|派出所|劳动局|人社局?|信访局?|法院|政府|社区|街道|村里|医院|局里)(?:也|都|又)?$")
# No phone off since 10 days: he cannot be reached, and no phone is denied.
_ANSWERS_NO = re.compile(r"\s*no(?: po| sir| ma'?am)?,? (?:his |her |the |boss )?")
_PHONE = re.compile(r"phone|mobile|number")
_OUR_PHONE = re.compile(r"(?:(?<![给跟和])(?:我|俺)(?:们)?|姐妹|工友|老乡|同事|兄弟)(?:的)?(?:这个)?$")


# 跑没跑不知道，电话还通: who does not know says neither
_RUN_OR_NOT = re.compile(
    r"(?:跑没跑|跑了没(?:有|跑)?|有没有跑(?:路|掉)?|是不是跑(?:路)?)了?[,， ]?(?:我|俺)?们?(?:也|都)?"
    r"(?:不(?:知道|晓得|清楚|确定|好说)|说不[准好]|哪(?:知道|晓得))"
    # 联系不联系得上我不晓得; 不是联系不上，我是说我不知道: neither
    r"|(?:联系得?上?不联系得?上|联不联系得?上)|不是(?:说)?(?:联系不[上到]|打不通|跑了|找不到)(?=[,，!！。 ])"
)


_NOT_AT_ALL = re.compile("(?:个|你)?(?:屁|鬼|球|毛|锤子)")
# 我爸在丹阳一个厂里看大门: of who worked there, where no boss is named.
_KIN_BEFORE = re.compile(
    r"(?:我|俺)(?:的)?(?:爸|妈|父亲|母亲|老公|老婆|媳妇|儿子|女儿|弟弟?|哥哥?|姐姐?|妹妹?|叔|舅|表[弟哥姐妹]|老乡"
    r"|朋友)(?![^。;]{0,30}(?:老板|工头|经理|厂长|店长|队长|公司的人))"
)


def absconded(text: str) -> tuple[bool | None, Span | None]:
    """Whether the boss is said to have fled (True), to be there (False), or nothing of it (None)."""
    text = _RUN_OR_NOT.sub(lambda told: "," * len(told.group()), text)
    last: tuple[bool | None, Span | None] = (None, None)
    here = [hit for hit in _HERE.find(text) if _is_here(hit, text)]
    for hit in _GONE.find(text):
        clause = clauses.around(text, hit.start(), hit.end())
        clause = replace(clause, before=_UNANSWERED.sub("", clause.before))
        if _WRITTEN_DOWN.search(clause.before):
            continue  # 有没有记上他跑了
        if _is_supposed(hit, clause, text) or clauses.about_others(clause) or _ONE_CALL.search(clause.text):
            continue
        if _CAME_BACK.search(clause.text + text[hit.end() : hit.end() + 60]):
            continue
        if _RUMOURED.search(clause.before) and _UNTRUE.match(text, hit.end()):
            continue
        if _IN_TALK.search(clause.before) and _IN_FACT.match(text, hit.end()):
            continue
        if _ANOTHERS_BOSS.search(clause.before) and _MINE_IS_NOT.search(text):
            continue
        if clause.before.endswith("真") and _THEN_WHOM.match(text, hit.end()):
            continue  # 我们怕他跑，真跑了我们找谁
        if _somebody_else(hit, clause, text) or _NOT_YET.search(clause.before[-24:]):
            continue
        if any(other.start() < hit.end() and hit.start() < other.end() for other in here):
            continue
        seen = (re.match(r"block|phone|wechat", hit.group()) and _IS_SEEN.search(text)) or (
            _BLOCKED.search(hit.group()) if here else None  # 微信拉黑了，人还在站里上班呢
        )
        if seen or (_OUT_OF_SIGHT.search(hit.group()) and _CALLS_GO_THROUGH.search(text)):
            last = (False, hit.span())
            continue
        if _ANSWERS_NO.fullmatch(clause.before) and _PHONE.match(hit.group()):
            return (True, hit.span())
        if clauses.negated(clause) and not re.match(r".*(?:不|没|冇|n'?t|not|no)", hit.group()):
            last = (False, hit.span())
            continue
        return (True, hit.span())
    return (False, here[0].span()) if here else last


def _is_supposed(hit: re.Match[str], clause: clauses.Clause, text: str) -> bool:
    """Whether he has only fled in a question or a fear. 老板跑了咋办 tells that he has, and asks what to do."""
    over = "了" in text[hit.end() - 1 : hit.end() + 1]
    tells = over and _THEN_WHOM.match(text, hit.end()) and not _FEARS.search(clause.before) and clause.ends_with != "?"
    return not tells and clauses.supposed(clause)


_FEARS = re.compile(r"怕|担心|会不会|是不是|如果|要是|万一|假如|哪天|以后|真$")


def _is_here(hit: re.Match[str], text: str) -> bool:
    clause = clauses.around(text, hit.start(), hit.end())
    if clauses.supposed(clause):
        return False
    if hit.group().startswith("人") and (_OUR_NUMBER.search(clause.before) or clause.before.endswith(("有", "别"))):
        return False  # 我们四十多个人在谷阳的工地; 有人在店里搬冰柜
    if _NOT_AT_ALL.match(text, hit.end()):
        return False  # 联系得上个屁
    if hit.group()[0] in "他她" and _KIN_BEFORE.search(text[: hit.start()]):
        return False
    if _OURSELVES.search(clause.before + hit.group()) or _WE_STAY.match(clause.before[-1:] + text[hit.start() :]):
        return False  # 我现在人就在楼顶; 人还在厂里上班，不敢走
    if _AWAITED.search(clause.before) or (hit.group().startswith("接") and _OF_HIS_FAMILY.search(clause.before)):
        return False
    denied = re.search(r"(?:不|没|never|not|n'?t|no longer|no one|nobody) ?(?:\w+ ){0,2}$", clause.before[-14:])
    return not denied or hit.group().startswith(("没", "not", "did", "has", "未"))


_OF_HIS_FAMILY = re.compile(r"(?:儿子|女儿|老婆|爱人|媳妇|妈|爸|弟|哥|家里?人)$")  # 他儿子接的电话
# We stand in the yard, waiting boss come out.
_AWAITED = re.compile(r"\bwait\w* (?:for |until |till )?(?:the |our |my )?$")


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
    kin = _OUR_KIN.search(text[: hit.start()][-160:])
    if kin and not _ANY_BOSS.search(kin.group() + clause.text):
        return True  # my husband … I cannot reach him
    if _PAPER_LOST.search(clause.before):
        return True  # 编号找不到了
    if "back" in words and _PAY_STOPPED.search(clause.before):
        return True  # pay stopped in June and did not come back
    if _RAN_OUT.match(words + clause.after[:40]) or _NOT_THE_BOSS.search(clause.before):
        return True
    if "block" in words and _OUR_ACCOUNT.match(text, hit.end()):
        return True
    if _SENT_OFF.search(clause.before):
        return True  # 让谁卷铺盖走人
    if "跑" in words and (_OWN_ERRANDS.match(text[running : running + 16]) or _VISITED.search(clause.before)):
        return True
    if re.match(r"手机|电话|微信", words) and _OUR_PHONE.search(clause.before) and "他" not in clause.after[:2]:
        return True  # 我手机白天打不通就晚上打
    if _HOTLINE.search(text[: hit.start()][-12:]):
        return True  # 12333打不通
    if _OWN_FLIGHT.match(words) and (_OWN_RUNNING.search(clause.before) or _OURS_LEFT.search(clause.before)):
        return True
    if re.match(r"\b(?:run|runs|running|missing)\b", words) and not re.search(
        r"away|off|\bhe\b|boss|they|owner|contractor|foreman", clause.text
    ):
        return True
    if re.match(
        r"\b(?:ran|run|took off|went|escap\w+|fled|flee|flew|flown|left|gone)\b", words
    ) and _OURS_LEFT_EN.search(clause.before):
        return True
    if re.match(r"phone|mobile|number", words) and re.search(r"\b(?:my|our) $", clause.before):
        return True  # my phone was dead, so I missed your call
    if _THINGS_GONE.search(clause.before) and re.match(r"disappear|vanish|gone|missing", words):
        return True
    if re.match(r"missing", words) and _A_SUM.search(clause.before):
        return True  # they paid 10,000, so 6,000 is missing
    return bool(re.match(r"missing", words) and re.search(r"wage|pay|salary|money|month", clause.after[:20]))


# 接不接电话不晓得; 老板我不知道联系得上不: whether he can be reached is not known. 不知道去哪了 tells that he is gone.
_WHETHER = (
    r"(?:联(?:系)?不联系(?:得上)?|联系[得的]?上(?:不|没|吗)|接不接|打不打[得的]?通|打[得的]通不|在不在|跑没跑"
    r"|能不能联系)"
)
_NOBODY_KNOWS = r"(?:不知道|不晓得|晓不得|不(?:太|大)?清楚|说不准|不好说)"
_NOT_KNOWN = re.compile(
    rf"{_NOBODY_KNOWS}(?:他|她|老板|人|现在|还|电话)*{_WHETHER}|{_WHETHER}[^,，。]{{0,8}}{_NOBODY_KNOWS}"
    r"|^(?:我|俺)?(?:还)?没(?:打|问|试|联系)过(?:他|电话|老板)*$"
    r"|\b(?:don'?t|do not|dont|not) know (?:if|whether) (?:he|she|(?:the |my )?boss) (?:can|is|was|will (?:answer"
    r"|pick)|answers?"
    r"|picks?|ran)\b"
)
_YES_GONE = re.compile(
    r"^联系得?上(?:个|你)?(?:屁|鬼|球|毛|锤子|啥子?)|"
    r"^打了[^,，。]{1,6}(?:电话|次|遍)[^,，。]{0,2}一个(?:都|也)?(?:不|没)接|^(?:已经|早就|是的?|嗯|对|都|他|老板"
    r"|班长|工头|包工头|经理|现在|打电话|nope,? |no(?: po)?,? |no,? i )?"
    r"(?:跑|人影儿?|影子|鬼影|连人|没联系上|联系不|找不|(?:也|都)?不接|没人接|打不通|失联|没影|不见|消失|不在|拉黑"
    r"|关机|空号|停机|躲|溜|不回|(?:电话|手机|微信)(?:也|都|全|一直|根本)?(?:不接|没人接|关机|打不通|不通|空号|停机"
    r"|不回)|no answer|can'?t|cannot|gone|ran|disappear|not answer|he(?:'s| is) gone|phone off|blocked|(?:he|she|boss"
    r"|they)(?: has| have)? block|no response"
    r"|(?:oga|boss|he|she) no (?:dey|de) (?:pick|answer)|(?:boss |he |she |they )?(?:no|not|never|don'?t"
    r"|doesn'?t) (?:answer|pick|reply)|(?:boss |he "
    r"|she )?phone (?:off|closed?|no)|boss no phone"
    r"|no reply|not reach|unreachable|doesn'?t answer|never answer|not picking"
    r"|(?:i |we )?(?:can'?t|cannot|not able to|unable to) (?:even )?(?:call|reach|find|contact|phone|message"
    r"|get (?:him|her"
    r"|hold|through))\b(?!.*\b(?:no|my) (?:phone|money|credit)\b)"
    r"|(?:no,? )?(?:not (?:any ?more|since|now|for)\b|never[.! ]*$|no way\b)"
    r"|(?:he |she |boss )?chang\w* (?:his |her |the )?(?:phone )?number\b)|\bcall\w*\b[^.;!?]{0,20}\bno answer\b"
)
# 现在打过去直接挂了，算联系不上吧
_CANNOT_BE_REACHED = re.compile(
    r"(?:算|都|就|是|也)(?:是)?联系不[上到]|打(?:过去|他电话)?(?:就|都|直接|马上)+(?:给)?挂"
)
_STILL_HERE = re.compile(
    r"^(?:老板|他|她|班长|工头|包工头|经理)?(?:的)?(?:电话|手机)(?:还|是|都)*(?:打?[得的]通|打通|通)(?:的|着"
    r"|了)*(?=$|[,。;])"
    r"|^(?:(?:我|前面|刚才)?(?:都)?说(?:了|过)[,， ]?)?(?:打?电话|手机|微信)?(?:还|是|能|可以|他|老板|人|现在|偶尔"
    r"|有时候?){0,3}(?:还|打)?(?:能|可以)?(?:联系(?:上|到|[得的]上)"
    r"|[找寻]得|找到|在(?!外地|哪|躲|拖|跑|干$|做$|那儿?干"
    r"|这儿?干)"
    r"|接|每[回次](?:都)?(?:接|回)|搁|打[得的]通|打通|都?通(?:的|着)?(?=$|[,。;])|回(?!不)|能|可以|没跑|没有跑"
    r"|(?:h?e|im|him) (?:still )?dey\b|yes|still|he answers|answers|can(?!'?t|not)|reachable"
    r"|(?:he |she )?(?:does not|doesn'?t) (?:hide|run)|he(?:'s"
    r"| is) (?:here|still)|(?:i|we) can(?!'?t|not)|not run"
    r"|(?:he |she |boss )(?:always |just |only |still )*(?:says?|said|promis\w*|tells?|told|(?:do(?:es)?n'?t"
    r"|not) want to"
    r" (?:talk|pay|see))\b)|^(?:昨天|今天|前天|刚才?)(?:还|才|就)?(?:见|碰|遇)"
    r"|^(?:昨天|今天|前天|刚才?|昨晚)(?:还|才|就|都)*(?:接|回)(?:了)?(?:我|俺)?(?:的)?(?:电话|微信|信息|消息)"
    r"|^[\u4e00-\u9fff]{2,4}的?(?:电话|手机)(?:还|是|都|能|可以)*(?:打?[得的]通|打通|通)(?:的|着|了)*(?=$|[ ,。;])"
)
_AT_WORK = re.compile(
    r"^(?:他|她|老板娘?|厂长|经理|队长|工头|包工头|站长|店长|老总"
    r"|(?!有人|工人|工友|我们?|俺们?|大家|警察|好多)[\u4e00-\u9fff]{1,4})?(?:人|本人|现在|就|都|还|也"
    r"|一直|天天|每天|经常)*"
    r"(?:在(?:的|呢|啊|这里?|那里?|边上|旁边|身边|跟前|厂里?|店里?|家|工地|公司|办公室|项目部|单位|现场|指挥|上班)"
    r"|在(?!外|医院|看守|里面|牢)[\u4e00-\u9fff]{1,4}(?:里|上)(?:呢|的|啊|嘛)?(?=$|[,;。!])|在$|来(?:的|上班|工地"
    r"|厂里|$)|见得[到着]|见[得]?[到着]|能见"
    r"|看得[到见]|找得[到着]|有人(?:接|在)|在(?=[,，]))"
    r"|(?:昨天|今天|前天|刚才|上午|下午|早上|晚上|天天|经常)[^,。;没不]{0,14}(?:碰|见|遇|看)(?:到"
    r"|见)(?:过)?了?(?:他|她|老板)"
    r"|(?:厂|店|公司|工地|饭店|馆子)(?:里|子)?(?:是|还|都|也|照样|照常|现在)*(?:正常)?(?:开着|开的|开门|营业"
    r"|在开|在做|在干)"
    r"|(?:老板娘?|工头|他|她)(?:人|家)?(?:还|就|一直)?(?:是)?住(?:在|着)[^,。;没不]{1,8}"
    r"|(?:天天|每天|一直)(?:都|也)?在(?:车间|厂|店|办公室|工地|公司)"
)
_AT_WORK_EN = re.compile(
    r"\b(?:(?:boss|manager|owner|director|principal|foreman|supervisor|headmaster|chef|agent|captain|master|landlord"
    r"|madam|mr|mrs|ms|old|lao|miss)(?: [a-z]+)?|he|she|they)(?:'s| is| are| comes?| still| stands?| sits?| works?"
    r"| lives?| stays?"
    r"| walks?)\b(?:(?!\bnot\b|n't|\bnever\b|\bno\b).){0,24}?\b(?:here|there|every ?day|every night|around|in the"
    r"|at the|at work|in his|in her|with us|office|on ?board|nearby|inside|upstairs"
    rf"|(?:in|at) {flight_words.WORKPLACE})\b"
    r"|\bboss in (?:china|the \w+|his \w+|office|factory|shop)\b|\b(?:but|still) in (?:the |his )?(?:office|factory"
    r"|shop|restaurant)\b|\bcomes? (?:to )?(?:the )?(?:factory|office|shop|site|restaurant)\b"
    r"|\b(?:can|may) be (?:called|reached|found)\b|\breachable\b|\b(?:they|you|we|i|people) can (?:reach|call|find)\b"
    r"|\b(?:phone|mobile|number) (?:is |are )?(?:still )?on\b|(?<!no )(?<!not )\b(?:dey|de) (?:pick"
    r"|answer)\b|\b(?:repl(?:y|ies)|answers?|writes?) (?:me |us )?(?:on"
    r"|in) (?:wechat|whatsapp|qq)\b"
    r"|\b(?:shop|restaurant|factory|school|office|store|spa|hotel|bar|site) is (?:still )?(?:open|running|working)\b"
    r"|\b(?:i|we) (?:can )?(?:see|meet|call|reach|find) (?:him|her|them|the [a-z]+)\b|^(?:yes|yeah|yep|sure)\b"
)
# No po, she block me. Will I have to go home?
_THEN_ASKS = re.compile(r"(?<=[.;!。])[^.;!?。]{2,80}(?:\?|[吗么]\??)\s*$")
_GONE_EN = re.compile(r"(?:\b(?:not|never|no longer|gone|left|away)|n't)\b")


def is_unknown(norm: str) -> bool:
    """Whether it is answered that nobody knows or has tried."""
    return bool(_NOT_KNOWN.search(norm))


def answered(norm: str) -> bool | None:
    """A bare answer to "can you still reach the boss?"."""
    plain = _RUN_OR_NOT.sub("", _THEN_ASKS.sub("", norm).strip(" .。!~,") or norm).strip(" ,")
    if is_unknown(plain):
        return None
    if _YES_GONE.search(plain) or _CANNOT_BE_REACHED.search(plain):
        return True
    if re.search(r"\?|吗|为什么|不在|没在|不来|没来|不见", plain):
        return None
    here = bool(_STILL_HERE.search(plain) or _AT_WORK.search(plain) or "见得到" in plain)
    if not here and _AT_WORK_EN.search(plain):
        here = not _GONE_EN.search(re.split(r"[.,;!]", _AT_WORK_EN.split(plain)[-1])[0])
    return False if here else None
