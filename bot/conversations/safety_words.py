"""The words of safety: to go on with the form, to be afraid, to be in the same danger again."""

from __future__ import annotations

import re

from nlu.understanding import Reading
from nlu.understanding.answers.asked import topic_of

__all__ = [
    "AGREES",
    "DIED",
    "HELP_LINE",
    "OF_THE_OFFICE",
    "SWALLOWED",
    "THANKS",
    "THREAT",
    "WORSE",
    "asks_the_office",
    "calls_off",
    "goes_on",
    "is_afraid",
    "is_again",
    "is_of_another",
    "where",
]

HELP_LINE = re.compile(r"(?<!\d)(?:110|119|120|122|12345|12333|12348|12356)(?!\d|\s*[元块人个名])")
_SAFE = (
    r"我?要(?:来)?(?:登记|投诉|告|报)(?:欠[钱薪]|工资)?|继续(?:登记|填|吧)?|接着(?:来"
    r"|填|说|登记)?|往下(?:填|说)?|我?没事了?|我?安全了|好多了|我?冷静(?:下来)?了"
    r"|go on|continue|carry on|i(?:'m| am) (?:ok|okay|safe|fine)(?: now)?"
)
_GO_ON = re.compile(rf"\s*(?:(?:{_SAFE})[，,。.!！吧啊了~ ]*){{1,3}}", re.I)  # the whole text, nothing after it
DIED = re.compile(r"[摔砸压电轧撞打淹闷]死(?:了|在|的)|\b(?:died|is dead|was killed|beaten to death)\b", re.I)
# 吃了安眠药, I drank pesticide: each minute counts.
SWALLOWED = re.compile(
    r"(?<!没)(?<!没有)(?:吃|喝|吞|服)(?:了|下(?:了)?|完)[^,，。天]{0,6}(?:药|百草枯|敌敌畏|片)(?!费|钱|店|厂|房)"
    r"|(?<!没)(?<!没有)(?<!每天)(?:吃|喝|吞|服)(?:农药|安眠药|老鼠药|药|百草枯|敌敌畏)了(?!才|再|就)"
    r"|(?:药|百草枯|敌敌畏)(?:一瓶|半瓶|我|他|她|都|已经|就|也|全)*(?:吃|喝|吞|服)(?:了|下|光)"
    r"|\b(?:took|taken|takes?|swallow\w*|drank|drunk|drinks?|ate|eats?)\b(?: (?:all|the|my|some|many|too|a|lot|of"
    r"|whole|bottle"
    r"|sleeping|already|now)){0,6} (?:pills?|tablets?|pesticide|poison|bleach|medicine)\b(?! (?:every|for my|to)\b)"
    r"|\boverdos\w+|\b(?:pills?|pesticide|poison) (?:are |is |was )?(?:already )?swallowed\b",
    re.I,
)
# Said to the form, while it rests.
AGREES = re.compile(r"\s*(?:我)?(?:同意|确认|agreed?|confirm)[吧了啊。.!！ ]*", re.I)
# Told at the end, after what happened meanwhile: 老乡把我拉下来了，接着填吧.
_LETS_GO_ON = re.compile(
    r"(?:^|[，,。.!！;；\s])(?:我们|咱们?|你们?|那就?|现在|可以|能)*(?:接着|继续)(?:帮我|给我|往下)?(?:填|登记"
    r"|报)[吧啊呗嘛了]*[。.!！~\s]*$"
    r"|(?:^|[，,。.!！;；\s])我(?:就|还)?(?:是)?(?:要|想|来)(?:登记|投诉|告|要(?:工资|工钱"
    r"|钱))[^，,。]{0,6}[吧啊了]*[。.!！~\s]*$"
    r"|(?<!not )(?<!n't )\b(?:let'?s|let us|we can|i can|i want to|please) (?:continue|go on|carry on"
    r"|finish (?:the|this|my) (?:form|complaint|report))"
    r"(?: now| please)?[.!\s]*$"
    r"|(?:^|[.!;] ?)(?:ok,? )?(?:go on|continue)(?: please| now)?[.! ]*$",
    re.I,
)
# 我好好的没事; 那是上个月的事了; I am fine, nobody is dying: said of an alarm that has nothing in it.
_ALL_WELL = re.compile(
    r"我?好好的|(?:^|[，,。.!！ ])我?没(?:啥)?事了[。.!！ ]*$|(?:现在|我|这边|这里|我们)(?:也|都)?没(?:有"
    r"|得)?(?:啥|什么)?(?:事|危险)|没(?:有)?人(?:打|伤|受伤"
    r"|出事)|不是现在"
    r"|(?:就|只)(?:是)?(?:电话|微信|嘴)(?:里|上)?(?:吓唬|说说)(?:我|我们)?(?:的|而已|罢了)?[。.!！ ]*$"
    r"|(?:都|那)?是(?:上个?月|上次|以前|前几天|前两天|去年|早先)的?(?:事|电话)"
    r"|(?:我|我们|俺|人)?(?:都|已经|现在)?(?:出来|放出来|回到?家|到家|安全)了|警察(?:都|也|已经)*(?:来|到)(?:了|过)"
    r"|\bi(?:'m| am) (?:now )?(?:fine|ok|okay|safe|good|out(?: of (?:there|the house))? now|outside)\b"
    r"|\b(?:we|all|she|he|it)(?: are| is|'re|'s)? (?:fine|ok|okay|safe) now\b"
    r"|\b(?:i am|i'm|we are) (?:back home|home (?:now )?(?:and )?safe|at home (?:now )?(?:and )?safe"
    r"|safe at home)\b|\b(?:gate"
    r"|door) (?:is )?(?:now )?open(?:ed)? now\b|^\s*(?:ok|okay|fine|safe) now\b"
    r"|\bpolice (?:come|came|are here|is here|arrived)\b|\bnobody is (?:dying|hurt|fighting|in danger)\b|\bno danger\b"
    r"|\b(?:it(?:'s| is|s)|this is|that is) (?:a |your )?mistake\b",
    re.I,
)
# 我没事，药就在手边: who has the means beside them is not at ease, whatever they say.
_MEANS = re.compile(
    r"药(?!厂|店|房|材)|刀|楼顶|天台|跳|桥上|塔吊|江边|河边|想死|去死|拼了|绳|锁[在着]|被锁|\b(?:pills?|knife"
    r"|roof|bridge"
    r"|to die|rope|locked)\b",
    re.I,
)
# 我下来了，不跳了; 我把刀放下了; I came down from the roof: the means are gone.
_MEANS_GONE = re.compile(
    r"不(?:想)?(?:跳|死)了|(?:刀|药|绳子?)(?:我|也|都|已经)*(?:放下|扔|丢|收起来|解开?)了|把(?:刀|药"
    r"|绳子?)[^,，。]{0,4}(?:放下|扔|丢|解开?|收)"
    r"|(?:从(?:楼顶|天台|塔吊|桥上)[^,，。]{0,4}|我|已经|人)下来了|拉下来了|开门了|门(?:也|已经)*开了"
    r"|\b(?:c[ao]me|got|am|climbed) (?:down|off)\b[^.;!?]{0,12}\b(?:roof|bridge|crane)\b"
    r"|\b(?:threw|throw|thrown|put|gave|took)\b[^.;!?]{0,10}\b(?:pills?|knife|rope)\b[^.;!?]{0,6}\b(?:away"
    r"|down)\b(?! on)"
    r"|\b(?:not|no longer) locked\b|\bunlocked\b",
    re.I,
)
# 手机放下了，我在楼顶: where they are now, whatever was put down.
_STILL_THERE = re.compile(
    r"(?:在|站在|坐在)(?:楼顶|天台|塔吊|桥上|江边|河边)|(?:不肯|没|还没?)(?:有)?(?:放|扔|下来|开)|还(?:拿|握)着"
    r"|\b(?:am|i'?m|is|are|still) (?:now )?on (?:the )?(?:roof|bridge|crane)\b|\btook (?:the |all |my )?pills\b",
    re.I,
)
# 进度, 谢谢, will the police check my visa: what the dialogue answers also while the form rests.
OF_THE_OFFICE = re.compile(
    r"进度|编号|受理|我的信息|撤诉|撤回|撤了|不告了|\b(?:progress|status|my (?:data|case)|withdraw|cancel)\b", re.I
)
# Who is afraid or asks for help is not at ease, whatever else is said: I am ok now. Will somebody come? I am scared.
_AFRAID = re.compile(
    r"(?<!不)怕|救命|救我|在(?:我)?(?:家|宿舍)?门(?:口|外)|(?:砸|踹|踢|堵)(?:着|了)?(?:我)?(?:家)?(?:的)?门|快来"
    r"|什么时候来|来不来|还(?:被)?(?:锁|关|打)|又(?:把?门?|被|在)?(?:锁|关|打)"
    r"|\b(?:at|outside|behind) (?:the|my|our) (?:door|gate|window)\b|\b(?:afraid|scared|help|rescue"
    r"|still (?:locked|here|in danger|inside)|will (?:somebody|someone|they|police) come"
    r"|(?:do|does|will|when) (?:the )?police)\b",
    re.I,
)
# What was told before, and is so again: 徐老板又把门锁了; I am still locked.
_AGAIN = {
    "forced_labour": re.compile(
        r"(?:又|还)(?:是|被|把|在)*(?:我们?|门|人|大门)?(?:给|被)?(?:锁|关)"
        r"|\b(?:still|again)\b[^.;!?]{0,12}\block|\block\w*\b[^.;!?]{0,24}\bagain\b",
        re.I,
    ),
    "violence": re.compile(
        r"又(?:被|来|在|动手)*打(?!电话|工|钱)|还在打|(?:他们?|老板|带人|来人)(?!叫|让|喊)[^,，。]{0,6}(?:堵(?:在|着)?"
        r"(?:我|我们|咱们?)?(?:们)?(?:的)?(?:家|宿舍)?门|(?:在|到|站在|守在)(?:我|我们|咱们?)(?:们)?(?:的)?(?:家"
        r"|宿舍|房)?门(?:口|外))"
        r"|(?<!打)(?:砸|踹|踢)(?:着|了)?(?:我|我们)?(?:家|宿舍)?(?:的)?门(?!窗)|\b(?:he|they|boss|men"
        r"|people)\b[^.;!?]{0,16}\b(?:at"
        r"|outside|kick\w*) (?:my|our)"
        r" (?:door|gate|house|room|dorm\w*)\b|\bkick\w* the door\b|\b(?:beat|hit|kick)\w*\b[^.;!?]{0,24}\bagain\b",
        re.I,
    ),
    "suicide_threat": re.compile(
        r"还(?:在|坐在|站在|蹲在)(?:这|那)?[^,，。]{0,4}(?:楼|塔|吊臂|桥|天台|架子|窗|上面|顶)|不等了[^。]{0,4}再见"
        r"|再见了?[。!！ ]*$"
        r"|跳(?:下去)?(?:算)?了|\bstill (?:here )?(?:on|at|up)\b[^.;!?]{0,12}\b(?:crane|roof|bridge|tower|top|floor)\b"
        r"|\bon the (?:crane|roof|bridge|tower)\b"
        r"|(?:活着|活(?:得|的)|人生|这辈子)[^,，。]{0,4}没(?:啥|什么)?意思|^\s*(?:真|太|都|也)*没(?:啥"
        r"|什么)?意思了?[。.!！ ]*$|不想活|活够了|死了算了|\b(?:want to die|(?:do not|don'?t"
        r"|dont) want (?:to )?live|no point"
        r" (?:in living|any ?more))\b|又(?:想不开|想死|上(?:去|楼顶)|爬上)|\b(?:die|jump"
        r"|kill myself)\b[^.;!?]{0,16}\bagain\b",
        re.I,
    ),
}
THANKS = re.compile(r"\s{0,9}(?:好的?|行)?[，, ]{0,3}(?:谢谢|多谢|thank you|thanks)(?:你们?|您|了|啊)*[。.!！ ]*", re.I)
# 又有一个工友掉下来: more than where they are.
WORSE = re.compile(
    r"又|再|还在|刚|另(?:外)?|刀|血|死|伤|昏|晕|掉下|\b(?:another|again|also|more|knife|blood|bleed\w*|dead|dying"
    r"|unconscious|hurt)\b",
    re.I,
)
THREAT = re.compile(r"吓唬|威胁|恐吓|\bthreat\w*|\bscare", re.I)


# 我老公说他想死的心都有了; 我没事，是他说的: of whom the words are.
_OF_ANOTHER = re.compile(
    r"(?:我|俺)(?:们?家)?(?:的)?(?:老公|老婆|丈夫|男人|媳妇|爱人|对象|爸|妈|父亲|母亲|儿子|女儿|弟|哥|姐|妹|工友"
    r"|老乡|朋友|同事)"
    r"[^。;；]{0,12}(?:死|活)|(?:是|就是)(?:他|她)(?:自己)?(?:说|讲)的|不是我(?:说|讲)?的?[,，。 ]"
    r"|\bmy (?:husband|wife|father|mother|son|daughter|brother|sister|friend|colleague|co-?worker)\b[^.;!?]{0,40}"
    r"\b(?:die|dead|kill|suicide|liv(?:e|ing)|life)\b|\b(?:he|she) (?:said|says) (?:it|that|so)\b|\bnot me\b",
    re.I,
)


def is_of_another(text: str) -> bool:
    """Whether words of despair are told of somebody else."""
    return bool(_OF_ANOTHER.search(text))


def goes_on(text: str) -> bool:
    """Whether the worker says to go on with the form: says so alone, or ends with it."""
    if _AFRAID.search(text) or SWALLOWED.search(text):
        return False
    if _MEANS.search(text) and (_STILL_THERE.search(text) or not _MEANS_GONE.search(text)):
        return False
    return bool(_GO_ON.fullmatch(text) or _LETS_GO_ON.search(text) or _ALL_WELL.search(text))


# 我没事，就是气话，不会跳的; 不用来人了: once the alarm is over, and nothing else.
_CALLED_OFF = re.compile(
    r"气话|说说而已|嘴上说说|不会(?:真)?(?:的)?(?:去)?(?:跳|死|做傻事|想不开)|(?:不用|别)(?:再)?(?:来人|派人|报警)"
    r"|\b(?:will not|won'?t|not going to|never) (?:really )?(?:jump|die|kill|do it|hurt)\b|\bjust (?:angry|talk)\b"
    r"|\b(?:no need|not need|don'?t need) (?:to )?(?:send|police|anybody|come)\b",
    re.I,
)
_BRIEF = 60  # characters


def calls_off(text: str) -> bool:
    """Whether a brief text says that nobody is in danger any more, by one who is not afraid and has no means."""
    if len(text) > _BRIEF or _AFRAID.search(text) or SWALLOWED.search(text) or _STILL_THERE.search(text):
        return False
    return bool(_CALLED_OFF.search(text) or _ALL_WELL.search(text))


def is_afraid(text: str) -> bool:
    """Whether a brief text asks for help, or says that somebody is afraid (police not come yet, we scared)."""
    return len(text) <= _BRIEF and bool(_AFRAID.search(text))


def is_again(kind: str, text: str) -> bool:
    """Whether a danger that was told before is said to be there again, or still."""
    return kind in _AGAIN and bool(_AGAIN[kind].search(text))


def asks_the_office(text: str) -> bool:
    """Whether the dialogue has an answer: 进度, will they check my visa; "do police come? I'm afraid" has none."""
    asked = topic_of(text) not in (None, "next")  # when help comes is no matter of 60 working days
    return bool(asked or OF_THE_OFFICE.search(text)) and not _AFRAID.search(text)


# A house number, and what stands before it.
_DOOR = re.compile(
    r"[\u4e00-\u9fff]{2,12}[路街道巷弄村组][\u4e00-\u9fff]{0,4}\d{1,4}号[\u4e00-\u9fff\d]{0,10}"
    r"|\b\d{1,4} [A-Z][a-z]+(?: [A-Z][a-z]+)? (?:Road|Street|Lane)\b"
    r"|\b[A-Z][a-z]+(?: [A-Z][a-z]+)? (?:Road|Street|Lane),? (?:No\.? ?)?\d{1,4}\b"
)


# 3号楼12层, the dormitory, building B floor 12: the way to the door.
_INSIDE = re.compile(
    r"(?:[A-Za-z]座|[A-Za-z\d一二三四五六七八九十]{1,3}(?:号楼|号门|栋|幢|单元|楼|层|车间))|(?<![\d年])\d{3,4}(?:室"
    r"|房间?)"
    r"|(?:宿舍|仓库|地下室|工棚|板房)"
    r"|\b(?:[Bb]uilding|[Bb]lock|[Tt]ower|[Ff]loor|[Rr]oom|[Uu]nit|[Gg]ate)\.? (?:[A-Z]\d{0,4}|\d{1,4})\b"
    r"|\b\d{1,2}(?:st|nd|rd|th) floor\b|\b(?:dormitory|warehouse|basement)\b"
)


def where(reading: Reading, text: str) -> str | None:
    """Where somebody is, as far as it is told: the door as it was written, else the place and the works in it."""
    if door := _DOOR.search(text):
        return door.group()
    site = reading.site
    place = site and (site.place or site.town or site.district)
    works = reading.project or reading.employer
    outside = [part for part in (place, works) if part]
    inside = [part for part in _INSIDE.findall(text) if not any(part in one for one in outside)]
    return " ".join((*outside, *inside)) or None
