"""What is said beside an answer: that it takes a moment, why this is asked, whether somebody comes."""

from __future__ import annotations

import re

__all__ = ["asks_how_long", "asks_to_wait", "asks_why", "declines_person"]

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
    r"(?:大概|还)?(?:要|得|需要)?(?:再)?等?(?:多久|多长时间|几(?:分钟|个?小时))(?:才?(?:有人|能|来人|轮到我?)[^,，。]{0,6})?"
    r"|(?:还)?有人(?:吗|没有?|不|在吗|在不)|人(?:呢|在哪)|(?:什么时候|啥时候|何时|几点)[^,，。]{0,4}(?:有人|来人|回我|接|轮到我?)"
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
    r"|(?:好|嗯|哦)?[,，。 ]*(?:(?:您|你)?(?:稍等|等等|等一?下|等我|等会儿?|别急)"
    r"|(?:我|让我)(?:先|去|来|打电话|得)*(?:(?:问|找|查)(?!题|你们)|看看|看一下|想想|想一下)).{0,16}"
    r"|(?:hang on|hold on|wait|just a|one)\b ?(?:moment|sec(?:ond)?|minute)?.{0,30}"
    r"|(?:i'?ll|let me|i will|i have to) (?:just )?(?:call|ask|check|look|think|find).{0,30}",
    re.I,
)


def asks_to_wait(text: str) -> bool:
    """Whether the worker needs a moment before the answer ("稍等，我问下我爸")."""
    return bool(_WAIT.fullmatch(text.strip(" .。!！~")))


_WHY = re.compile(
    r"(?:为(?:啥|什么)|干(?:啥|嘛|什么)|咋|做(?:啥|什么))(?:子)?(?:非|还)?(?:要|得)?(?:问|填|写|报)"
    r"|(?<![我他她])(?:问|填|写|要)(?:这|那|恁|嫩)?(?:个|些|么|多)*(?:信息|东西|问题)?(?:是|来)?(?:干(?:啥|嘛|什么|吗)|做(?:啥|什么)|有(?:啥|什么)用"
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
