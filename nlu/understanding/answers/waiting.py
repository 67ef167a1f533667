"""What is said beside an answer: that it takes a moment, why this is asked, whether somebody comes."""

from __future__ import annotations

import re

__all__ = [
    "asks_how_long",
    "asks_to_wait",
    "asks_why",
    "declines_person",
    "has_no_papers",
    "says_so_much",
    "told_before",
]

_NO_PERSON = re.compile(
    r"(?:算了|那|我|还是|先|也)*"
    r"(?:[,，。 ]*(?:不|别)(?:要|用|等|找|需要|想等)(?:(?:人工|工作人员|真人|人|客服|你们)了?|了)){1,2}"
    r"(?:[,，。.!！ ]*(?:我们?)?(?:继续|接着)(?:填|登记)?(?:吧)?)?[,，。.!！ ]*"
    r"|(?:no need (?:for|to wait for) (?:a |the )?(?:person|human|staff)|never ?mind the (?:person|human)|stop waiting"
    r"|(?:i )?(?:don'?t|do not) (?:need|want) (?:a |to wait for a )?(?:person|human))(?: any ?more| now)?[.! ]*",
    re.I,
)


def declines_person(text: str) -> bool:
    """Whether who waits for a person does not want to any more ("算了不等了，不要人工了")."""
    return bool(_NO_PERSON.fullmatch(text.strip()))


_HOW_LONG = re.compile(
    r"(?:大概|还)?(?:要|得|需要)?(?:再)?等?(?:多久|多长时间|几(?:分钟|个?小时))(?:才?(?:有人|能|来人"
    r"|轮到我?)[^,，。]{0,6})?"
    r"|(?:还)?有人(?:吗|没有?|不|在吗|在不)|人(?:呢|在哪)|(?:什么时候|啥时候|何时|几点)[^,，。]{0,4}(?:有人|来人|回我"
    r"|接|轮到我?)"
    r"|(?:怎么)?还没(?:有)?人(?:来|接|回|理)?"
    r"|how long(?: (?:do|must|should|will|does) (?:i|it|we) (?:have to )?(?:wait|take))?"
    r"|(?:is|are) (?:there )?(?:any(?:body|one)|some(?:body|one)) (?:there|here|coming|reading)|any(?:body"
    r"|one)(?: there| here)?"
    r"|when (?:will|does|is|can) (?:some(?:body|one)|a person|the person|staff|a human)[^,.]{0,16}"
    r"|(?:i am |i'?m )?still waiting",
    re.I,
)


def asks_how_long(text: str) -> bool:
    """Whether who waits for a person asks when somebody comes ("有人吗", "how long?")."""
    return bool(_HOW_LONG.fullmatch(text.strip(" 。.?？!！啊呢吧")))


_WAIT = re.compile(
    r".{0,12}(?:你|您)?(?:说)?慢(?:一)?点(?:说|儿|来)?|.{0,6}(?:眼睛不好|看不清(?:楚)?)[^,，。]{0,6}"
    r"|(?:please )?slow(?:ly| down)(?: please)?"
    r"|(?:好|嗯|哦)?[,，。 ]*(?:(?:您|你)?先?(?:稍等|等等|等一?下|等我|等会儿?|别急)"
    r"|(?:我|让我)(?:先|去|来|打电话|得)*(?:(?:问|找|查)(?!题|你们)|看看|看一下|想想|想一下)).{0,16}"
    r"|(?:hang on|hold on|wait|(?:just )?(?:a|one) (?:moment|sec(?:ond)?|minute))\b.{0,30}"
    r"|(?:i'?ll|let me|i will|i have to) (?:just )?(?:call|ask|check|look|think|find).{0,30}",
    re.I,
)
_LEAVES = re.compile(
    r"(?:先不(?:说|聊|填|写|弄)了|(?:晚点|晚上|回头|等会儿?|等下|下班|明天|改天|一会儿?|待会儿?)(?:再|我再|回来"
    r"|来)(?:说|弄|填|聊|报|写|接着|继续)"
    r"|(?:我)?(?:先)?(?:去|要)(?:上班|干活|忙|吃饭|睡)(?:去)?了)"
    r"|\b(?:talk|write|continue|finish|come back|reply|text|message) (?:to you |you )?(?:again )?(?:later|tonight"
    r"|tomorrow"
    r"|after work)\b|\b(?:i|we) (?:must |have to |need to |got to |gotta )?go now\b|\bgtg\b|\bbe back (?:later|soon)\b",
    re.I,
)
_LONGEST_GOODBYE = 60  # characters


def asks_to_wait(text: str) -> bool:
    """Whether the worker needs a moment before the answer ("稍等，我问下我爸")."""
    leaves = len(text) <= _LONGEST_GOODBYE and _LEAVES.search(text)
    return bool(leaves or _WAIT.fullmatch(text.strip(" .。!！~")))


_NO_PAPERS = re.compile(
    r"(?:有)?(?:材料|证据|照片|工资条|欠条|图片|东西)[^,，。]{0,4}[,，]?(?:等下|等会儿?|晚点|回头|以后|明天"
    r"|后面)(?:再)?(?:传|发|补|给)(?:你|您)?们?[吧啊。.!！]*|"
    r"(?:[,，。;； ]|我(?:们)?|俺|现在|手头|手上|先|也|都|就|啥|什么|任何|一点)*"
    r"(?:(?:证据|材料|照片|合同|欠条|凭证|东西|单据|资料|图片|截图)(?:[和跟、也都还]|先|暂时|现在|材料|照片|证据)*"
    r"(?:[没冇莫][有得]?|无)(?:了|的)?"
    r"|(?:[没冇莫][有得]?|无)(?:什么|啥子?|任何|得|其他|别的)?(?:证据|材料|照片|合同|欠条|凭证|单据|资料|图片"
    r"|截图)(?:和|跟|、|也|啊|呀|的|了|哦)*)"
    r"(?:[,，。!！;； ]*(?:先这样|以后(?:再)?补|等(?:哈|会|下)?(?:儿)?再补|后面再补|就这样|行不|可以不|没有|了|吧|呀"
    r"|啊))*[,，。.!！ ]*"
    r"|[没冇不][有得会]?(?:微信|智能手机|相机)?[,，和也 ]*(?:不会|没法|不能)(?:拍照|照相|传照片|发图)(?:啊|咋办"
    r"|怎么办|的|了)*[。.!！]*"
    r"|(?:(?:i|we) )?(?:(?:have|got|has) )?(?:also )?(?:no|don'?t have (?:any )?|do not have (?:any )?|without"
    r"|not have (?:any )?)"
    r" ?(?:photos?|pictures?|papers?|documents?|evidence|proof|contracts?)(?: (?:also|too|now|sorry|or|and|papers?"
    r"|photos?|documents?))*[.! ]*",
    re.I,
)


_SO_MUCH = re.compile(
    r"(?:对|嗯|是|没错|好)*(?:头|滴|的|嘞|呀|啊|哩)*[,，。 ]*(?:反正|总共|一共)?"
    r"就(?:是)?(?:恁|这|那|嫩|咁)(?:么|们|样)?"
    r"(?:多|些|点儿?|个数)(?:钱|人|了|啊|哩|嘞|呀|[。.!！])*"
    r"|(?:yes|yeah|right|correct)?[,. ]*(?:that'?s|that is|it'?s)"
    r" (?:all|the (?:total|amount|sum|whole)(?: amount)?)[.! ]*",
    re.I,
)


def says_so_much(text: str) -> bool:
    """Whether a text only says that a number told before is all ("对嘞，就恁多"), which answers no other question."""
    return bool(_SO_MUCH.fullmatch(text.strip()))


_TOLD_BEFORE = re.compile(
    r"(?:我)?(?:刚才|前面|上面|已经|不是|早就|都)*(?:都|全)?(?:说|讲|告诉(?:你|您)(?:们)?)(?:过)?(?:了|过了?)(?:呀|啊"
    r"|嘛|的|吗|[，,。.!！?？ ])*"
    r"|(?:唔系|不是)?(?:咪|头先|都|已经)*讲(?:咗|过咗|了)[啦咯囖喇囉啊呀吗 ]*"
    r"|.*(?:要我说几遍|说了几遍|说了好几遍|都说了)[^。]{0,4}"
    r"|(?:but )?(?:i )?(?:have )?already (?:said|told|answered|wrote|gave)[^.]{0,30}[.! ]*|(?:i )?(?:said"
    r"|told)(?: you)? (?:it )?"
    r"(?:already|before)[.! ]*",
    re.I,
)


def told_before(text: str) -> bool:
    """Whether somebody says to have said all that already ("都说过了呀")."""
    return bool(_TOLD_BEFORE.fullmatch(text.strip()))


def has_no_papers(text: str) -> bool:
    """Whether a text only says that there are no papers or photos to send ("没有材料", "no photo")."""
    return bool(_NO_PAPERS.fullmatch(text.strip()))


_WHY = re.compile(
    r"凭(?:啥|什么)(?:要|问)|(?:为(?:啥|什么)|干嘛)(?:要|留)(?:我)?的?(?:电话|手机|号码|名字|姓名)|要(?:电话|手机"
    r"|号码|名字)干(?:嘛|啥|什么)|(?:为(?:啥|什么)|干(?:啥|嘛|什么)|咋|做(?:啥|什么))(?:子)?(?:非|还)?(?:要"
    r"|得)?(?:问"
    r"|填|写|报)"
    r"|(?<![我他她])(?:问|填|写|要)(?:这|那|恁|嫩)?(?:个|些|么|多)*(?:信息|东西|问题)?(?:是|来)?(?:干(?:啥|嘛|什么"
    r"|吗)|做(?:啥|什么)|有(?:啥|什么)用"
    r"|为(?:啥|什么))"
    r"|(?:问|要)(?:这么|那么|恁么?|嫩么?)多"
    r"|\bwhy\b(?: do| must| should| would| are)?(?: you| i| we)? (?:need|ask|want|know|have to|tell|say|give|this"
    r"|that|so many)"
    r"|\bwhat (?:do you need (?:this|it|that)|is (?:this|it|that)) for\b|\s*why\s*[?.!]*\s*$",
    re.I,
)


def asks_why(text: str) -> bool:
    """Whether a short text asks why something is asked ("你问这个干什么", "why you need this?")."""
    return len(text) <= 60 and bool(_WHY.search(text))
