"""Bare answers with a name in them: who owes, which site, what the speaker is called."""

from __future__ import annotations

import re

from ..reading import Span
from ..wording.corrections import BACK_ZH, OOPS
from ..wording.text import READ_LIMIT, Text
from . import party_words, told_words
from .nameless import greets
from .parties import is_person
from .told import kind

__all__ = ["bare_employer", "bare_name", "bare_project", "beside_phone", "called", "name", "put_down", "team_leader"]


def _at(text: Text, span: Span) -> tuple[str, Span]:
    """What stands at a place of the normal text, as it was written, and where that is."""
    return text.said(*span), text.span(*span)


def bare_employer(text: Text) -> tuple[str, Span] | None:
    """A bare answer to "who owes you": the words without filler, when they can be a name."""
    brand = party_words.BRAND.search(text.norm)
    if brand:
        return _at(text, brand.span())
    found = _bare(text, 30, sites=False)
    after = _WHAT_BECAME_OF_IT.search(found[0]) if found else None
    if found is None or after is None or not (after["closed"] or is_person(found[0][: after.start()])):
        return found
    return _cut(found, after.start())


# Wang. he is the boss of the team, company i dont know
_LEADS_THE_TEAM = re.compile(
    r"\s*(?P<name>(?:(?:Mr|Mrs|Ms|Boss|Old|Lao)\.? )?[A-Z][a-z]{1,12})[.,] (?:he|she) is (?:the |my |our )?(?:team "
    r"|crew )?"
    r"(?:boss|leader|foreman|owner|manager|contractor)\b"
)


def team_leader(text: Text) -> tuple[str, Span] | None:
    """Who is said to lead the team, whatever is not known beside it (Wang. he is the boss, company i dont know)."""
    led = _LEADS_THE_TEAM.match(text.raw)
    return (led["name"], led.span("name")) if led else None


def _cut(found: tuple[str, Span], length: int) -> tuple[str, Span]:
    """The first characters of what was found, and where they stand."""
    return found[0][:length], (found[1][0], found[1][0] + length)


# 老板孙德贵跑了, 宏达装饰倒闭了: it is told beside who it is.
_WHAT_BECAME_OF_IT = re.compile(
    r"(?<=[\u4e00-\u9fff]{2})(?:人|早就?|已经|都|也|又)*(?:(?P<closed>倒闭|关门|破产|停业|垮)|跑(?:路|球|掉"
    r"|没影)?|溜|躲(?:起来)?|失踪"
    r"|失联|不见|消失|没影|逃|联系不上|找不[到着]人?|打不通|被抓(?:起来)?|死|去世|过世|住院)(?:了|啦|喽)?$"
)


def bare_project(text: Text) -> tuple[str, Span] | None:
    """A bare answer to "which site": 句容碧桂园那个工地 -> 碧桂园 is found by `project`; else the words."""
    told = next((match for words in _TELLS_THE_SITE if (match := words.search(text.norm))), None)
    if told and told.lastgroup:
        return _at(text, told.span(told.lastgroup))
    found = _bare(text, 30, sites=True)
    lead = _LEADS_TO_IT.match(found[0]) if found else None
    if found and lead:
        found = found[0][lead.end() :], (found[1][0] + lead.end(), found[1][1])
    label = _CALLED_SO.match(found[0]) if found else None
    if found and label:
        found = found[0][label.end() :], (found[1][0] + label.end(), found[1][1])
    over = _OVER.search(found[0]) if found else None
    if found and over:
        found = _cut(found, over.start()) if over.start() > 1 else None  # 工地停了 names none
    return None if found and any(words.search(found[0]) for words in (_TITLED, _IS_A_TIME, _NO_SITE)) else found


# 木业厂，名字没注意，门口写的宏盛木业; 路上的一个洗车店，叫快洁洗车
_WRITTEN_THERE = re.compile(
    r"[,，](?:店名|厂名|名字)?(?:就)?(?:叫|(?:门口|门上|门头|牌子|招牌)上?写(?:的|着)(?:是)?)\s?"
    r"(?P<name>(?!什么|啥|不|没)[\u4e00-\u9fff]{2,12}?)[吧啊嘛呀。.!！ ]*$"
)
# 宝华新村已经完工了: how far it is is told beside what it is called.
_OVER = re.compile(
    r",? (?:(?:it )?has |with |without )?(?:a |no )name$|"
    r"(?:早就?|已经|都|也|现在|刚)*(?:完工|竣工|停工|烂尾|封|拆|干完|做完|盖好|交房|开盘|停)(?:了|啦|喽)?$"
)


_CALLED_SO = re.compile(r".{1,4}(?:名[字子称]?叫?|叫)(?:做|是)?(?=.{2})(?<=叫|是)")  # 船厂名字叫新扬船
# 工作地点就是谏壁电厂, 就在宏达, errr Bar Havana: what leads to the name.
_LEADS_TO_IT = re.compile(
    r"(?:我们?|俺们?)?(?:工作|上班|干活|做事)(?:的)?(?:地点|地方|单位)(?:就)?(?:是|在|叫)+(?=.{2})|就(?:是"
    r"|在)(?=[\u4e00-\u9fff]{2})"
    r"|(?:e+r+|u+m+|uh+|hm+|well|oh)[,. ]+(?=\w)",
    re.I,
)
# 养殖场 没名字: what it is, where it has no name.
_NAMELESS = re.compile(
    r"(?:^|[,，。; ])(?:就|也|我们?|只)*(?:是|在)?(?P<name>[\u4e00-\u9fff]{2,12}?)(?:里|上"
    r"|头)?[,，。; ]?(?:也)?没(?:有)?(?:个|啥|什么)?名(?:字)?"
    r"(?=[,，。; ]|$)|没(?:有)?(?:厂|店|工地)?名(?:字)?[,，。; ]{1,2}(?:就)?是(?P<after>[\u4e00-\u9fff]{3,12})"
)
# 物流园叫什么来着，好像是苏通
_MAYBE_CALLED = re.compile(
    r"(?:叫什么|叫啥)(?:来着|名字)?[,，; ]?(?:好像|应该|大概|可能)(?:就)?(?:是"
    r"|叫)(?P<name>[\u4e00-\u9fff]{2,12}?)[吧啊嘛呀。.!！ ]*$"
)
_TELLS_THE_SITE = (_WRITTEN_THERE, _MAYBE_CALLED, _NAMELESS)
# Months, sums and an old press of a button are no site: 四个月就是7月到10月, 每人都是一样, Agree.
_NO_SITE = re.compile(
    r"个月|\d月|每个?人|一人|工资|\d{4}|万[元块]|^(?:我|俺)?(?:同意|确认)[了。 ]*$|^没(?:有)?[厂店]?名"
    r"|^(?:i )?(?:agree|confirm|submit)[.! ]*$",
    re.I,
)
_IS_A_TIME = re.compile(r"^就?到(?:现在|目前|今天|如今|[今去]年)")  # 到现在11月: till when, and no site
_TITLED = re.compile(r"^.{1,3}(?:老板娘?|总|工头|队长|经理|师傅)$")  # 就是许老板: somebody, and no site


# John. why you need my phone? Maria Cristina de la Cruz, +63 917…: a name in capitals, and something behind it.
_IN_CAPITALS = re.compile(
    r"\s*(?P<name>(?!(?:Yes|No|Not|Ok|Okay|Why|What|How|When|Who|Where|Sorry|Please|Sir|Madam|Boss|Hello|Hi|Good"
    r"|Thank|Thanks"
    r"|Can|Will|Do|Is|Are|The|My|I|He|She|They|We|You|It|This|That|Agree|Confirm|Help|Human|Cancel|Progress|Only"
    r"|Same|In|At"
    r"|Zhenjiang|Danyang|Jurong|Yangzhong|China|Later|After|And|But|Because|Wait|From|Since|Name|Phone)\b)"
    r"[A-Z][a-z]{1,14}(?:[ '-](?:(?:de|la|da|del|dos|van|von|bin|al|el) )*[A-Z][a-z'-]{1,14}|(?: [A-Z]\.)){0,5})"
    r"(?:[.,;!?] *(?=\S)| +(?=\+?\d)| is my (?:full )?name\b)"
)


# Kim Dae-jung? no joke, Kim Minho: the name that stands after the one taken back.
_NO_I_AM = re.compile(
    r"[?.,!]* (?i:no|sorry|wait|haha)\b[^A-Z\d]{0,14}(?:I am "
    r"|I'm )?(?P<name>[A-Z][a-z]{1,14}(?:[ '-][A-Z][a-z'-]{1,14}){1,3})"
)


def bare_name(text: Text) -> tuple[str, Span] | None:
    """A bare answer to "your name", whatever is said or asked beside it (王建设，138…，要身份证不)."""
    if _OF_A_CHIEF.match(text.norm) or _A_LINE.match(text.norm):
        return None
    capitals = _IN_CAPITALS.match(text.raw[:READ_LIMIT])
    if capitals and text.raw.isascii():
        meant = _NO_I_AM.match(text.raw, capitals.end("name")) or capitals
        return meant["name"], meant.span("name")
    found = _said_name(text)
    myself = _MYSELF.match(found[0]) if found else None
    if found is None or myself is None or not (found[0].isascii() or is_person(found[0][myself.end() :])):
        return found
    return found[0][myself.end() :], (found[1][0] + myself.end(), found[1][1])


# Supervisor Zhao, 139…; 老板叫沈浩: whose name was not asked.
_OF_A_CHIEF = re.compile(
    r"(?!.*\b(?:i am|i'm|my name|me)\b)\s*(?:and |the |my |our |site |project )*(?:boss|manager|foreman"
    r"|supervisor|owner|team leader)"
    r"(?:'s)?(?: name)?(?: is)? [a-z]|(?!.*(?:我叫|我是|俺叫|叫我|叫俺|大名))\s*(?:我们?|俺们?)?(?:的)?(?:老板娘?"
    r"|包?工头|经理|主管|厂长|站长)(?:的)?"
    r"(?:名字|大名|姓名)?(?:叫|是|姓)"
)
# Line 6 is wrong, it's October: of the read-back, wherever it is said.
_A_LINE = re.compile(r"\s*(?:line|no\.?|number) ?\d\b|\s*第\s*[\d一二三四五六七八九]\s*[条行]")
_MYSELF = re.compile(
    r"(?:[我俺咱]|本人|鄙人)(?=[\u4e00-\u9fff]{2,4}$)|(?:[Mm]e"
    r"|[Ii] ?am),? (?=[A-Z])"
)  # 俺李铁柱, me Li Xia


def _said_name(text: Text) -> tuple[str, Span] | None:
    beside = _BESIDE_PHONE.search(text.raw[:READ_LIMIT])
    if beside:
        return beside["name"], beside.span("name")
    told = called(text) or _of_another(text)
    nick = None if told else _CALL_ME.search(text.norm) or _SURNAME_ONLY.match(text.norm)
    if nick:
        return _at(text, nick.span("name"))
    return told or _at_head(text) or _bare(text, 20, sites=False, person=True) or _at_end(text)


# 说过了噻 冉启贵, 开头就写了 乌兰花 18622001188, 艾合买提江·买买提 136…: after whatever was said before it.
_DOTTED = r"[\u4e00-\u9fff]{1,8}(?:[·•・][\u4e00-\u9fff]{1,8}){1,2}"
_END = re.compile(
    rf"(?:^|[,;。!? ])叫?(?P<name>{_DOTTED}|{party_words.SURNAME}[\u4e00-\u9fff]{{1,2}}"
    rf"|[\u4e00-\u9fff]{{2,4}}(?=[, ]*1[3-9]\d{{9}}))"
    r"[, ]*(?:1[3-9]\d{9})?[。.! ]*$"
)


def _at_end(text: Text) -> tuple[str, Span] | None:
    found = _END.search(text.norm)
    if found is None or not ("·" in found["name"] or (_may_be_called(found["name"]) and _may_be_person(found["name"]))):
        return None
    return _at(text, found.span("name"))


_HEAD = re.compile(r"\s*(?:[我俺咱]|本人)?(?:叫|是)?(?P<name>[\u4e00-\u9fff]{2,4})(?=[,;。!? ])")
# 周师傅幺三九六…, 我是周师傅刚才说过了: as workers are called.
_MASTER = re.compile(
    rf"(?:^\s*|[我俺]是)(?P<name>{party_words.SURNAME}(?:师傅|先生|女士|阿姨|大姐|大哥"
    rf"|大叔))(?=[,;。!? \d幺零一二三四五六七八九我刚电手]|$)"
)


def _at_head(text: Text) -> tuple[str, Span] | None:
    """李铁柱，电话你们有: a whole name that is followed by something else."""
    found = _MASTER.search(text.norm) or _HEAD.match(text.norm)
    if found is None or _TALK.fullmatch(found["name"]) or (found.re is _HEAD and kind(found["name"]) != "person"):
        return None
    return _at(text, found.span("name"))


_CALL_ME = re.compile(
    r"(?:^|[,;。 ])(?:大伙儿?|他们|人家|都|就|写|你)*(?:叫我|喊我|管[我俺]叫|写(?=[老小阿]))"
    r"(?P<name>(?!啥|什么|谁)[老小阿]?[\u4e00-\u9fff]{1,3}?)(?:就行|就好|就可以|就中|就成|好了|得了|吧|嘛"
    r"|噻)?(?=[,;。! ]|$)"
)

_SURNAME_ONLY = re.compile(rf"\s*姓(?P<name>{party_words.SURNAME})(?=[,;。!? \d]|$)")


def _of_another(text: Text) -> tuple[str, Span] | None:
    """写我儿子的名字，孙建军; my husband is called Daniel: the name to put down, where it was asked."""
    for pattern, words in (
        (party_words.ANOTHERS_NAME, text.norm),
        (party_words.ANOTHERS_NAME_EN, text.raw[:READ_LIMIT]),
    ):
        found = pattern.search(words)
        if found and not party_words.NOT_ONESELF.search(words[: found.end()]):
            span = text.span(*found.span("name")) if words is text.norm else found.span("name")
            return text.raw[slice(*span)], span
    return None


def put_down(text: Text) -> tuple[str, Span] | None:
    """名字写我爸的吧，他叫顾平: whose name to put down, whatever was asked."""
    return _of_another(text) if _PUT_DOWN.search(text.norm) else None


_PUT_DOWN = re.compile(
    r"(?:名字|称呼|姓名)(?:就|还是|改成|要)?(?:写|填|用|留|报|登记)|\b(?:put|write|use)(?: down)? (?:his|her"
    r"|my [a-z]+'?s) name\b"
)
_PHONE_BESIDE = re.compile(
    r"[\s,;、/]{0,4}(?:(?:我的?|my )?(?:电话|手机|号码|号|联系方式|tel|phone|mobile|number)\s{0,3}){0,3}(?:是|:"
    r"|is)?\s{0,3}"
    r"\+?\d[\d -]{5,20}\d[\s,;、/]*"
)


_THEN_PHONE = (
    rf"\s{{0,3}}(?:我(?:叫|是)?|(?:my )?name(?: is|:)? )?(?P<name>{party_words.SURNAME}[\u4e00-\u9fff]{{1,2}}"
    rf"|[老小阿][\u4e00-\u9fff](?=\s?1[3-9]\d)"
    rf"|(?-i:[A-Z][a-z]+(?: [A-Z][a-z]+){{1,3}})|(?<=name )(?-i:[A-Z][a-z]+)|(?<=name is )(?-i:[A-Z][a-z]+))"
    r"(?:[\s,，、:：.。]|\band\b)*(?:我?的?(?:电话|手机|号码|手机号)(?:是|:|：)?|tel|phone|mobile"
    r"|number)?[\s:]*\+?\d[\d -]{6,20}\d(?!\d)"
)
_NAME_THEN_PHONE = re.compile(_THEN_PHONE, re.I)
_BESIDE_PHONE = re.compile(rf"(?:^|(?<=[\s,，。.!！?？;；、:：])){_THEN_PHONE}", re.I)


def beside_phone(text: Text) -> tuple[str, Span] | None:
    """A name at the head of an answer, right before a phone number ("彭亮 13587654321"), whatever was asked."""
    found = _NAME_THEN_PHONE.match(text.raw[:READ_LIMIT])
    return (found["name"], found.span("name")) if found else None


_PHONE_ONLY = re.compile(
    r"(?:我的?|my )?(?:电话|手机|号码|phone|number|mobile)(?:号码?| number)?(?:是|:| is)? ?\+?\d.*"
)
# "我眼睛不好看不清": about oneself, and no name of whoever owes.
_OF_ONESELF = re.compile(r"^(?:我|俺)(?!们?(?:的)?(?:老板|工头|包工头|经理|厂|公司|店|师傅|村|家老板|们?叫|喊))")
# 曹伟那个王八蛋: the name stands before it.
_INSULT = re.compile(r"(?:那个|这个|个)?(?:王八蛋|狗日的|龟孙子?|龟儿子|畜生|混蛋|杂种|狗东西|骗子|死胖子)[.。!~ ]*$")
_COUNT_ONLY = re.compile(
    r"(?:(?:大概|大约|差不多|估计|一共|总共|我们|就|有|是|每人|一人|每个人"
    r"|[拿给支借领][过了])*[0-9一二两三四五六七八九十百千万几俩仨多来.]+"
    r"(?:个|位|名|块|元|万|千|百|月|年|天|人|多|来|钱|号人|工人|师傅|w|k)*(?:吧|啊|呢|左右|上下"
    r"|的样子)*[\s.。!~,;]*){1,3}"
    r"|(?:about |around |some |maybe |we are |we )*[\d.,]+(?: ?(?:or|to|-) ?[\d.,]+)? ?(?:k|people|persons?|workers?"
    r"|men|of us|yuan|rmb|months?)*[\s.!]*"
)
_MONTHS_ONLY = re.compile(
    r"(?=.*(?:\d|[一二三四五六七八九十正腊])月|.*\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))"
    r"(?:\s|[,、&-]|[一二两三四五六七八九十正腊\d]+个?月份?|[从到至和跟的]|去年|今年|上半年|下半年|工资|工钱|没给|没发"
    r"|\b(?:for|in|since|from|of|the|whole|all|and|to|till|until|through|last|this|year|20\d\d|wages?|salary|pay)\b"
    r"|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)+[.。!！]*"
)
_LONGEST_COUNT = 60  # characters
_CORRECTING = re.compile(rf"^(?:(?:{BACK_ZH}|不是|哦|等|{OOPS}|no|wait|oh)[,;。. ]*)+(?:应该|其实)?(?:是|就)?")
_NOWHERE = re.compile(
    r"(?:就|是|在|的|[他她]们?|老板娘?|[我俺]们?|[那这](?:个|家)?)*(?:里面?|厂里?|厂子里?|店里?|厨房里?(?:炒菜"
    r"|干活)?|仓库里?|家里?|公司里?|单位里?|工地上?|车间|这里|那里|这边|那边|马路上?)(?:嘛|啊|呀|呗)?"
)
_WHOSE = re.compile(
    r"(?:就是|是)?(?:我们?|俺们?|咱们?|本人|自己|我个人)?自?(?:己|个儿?)?(?:的|本人)*(?:工资|工钱|钱)?[\s.。!]*"
    r"|(?:our|my|mine|ours|it is|own)(?: own)?(?: pay| wages| salary| money)?[\s.!]*"
)
_NOBODY_EN = re.compile(
    r"^(?:ok|okay|yes|yeah|yea|yep|yup|naw|nah|nope|correct|right|exactly|no|well|so|please|now|later|bye|continue"
    r"|start|meanwhile"
    r"|everybody|everyone|together|total)\b"
    r"|\b(?:yes|don'?t|dont|worry|nobody|will|want|wants|please|later|confirm|sure|sorry|wrong|continue|meanwhile)\b"
)
# Words of talk and of buttons, which nobody is called.
_TALK = re.compile(
    r"(?:确认|确定|同意|要改|改|跳过|提交|下一步|收到|知道了|晓得了?|能|会|干了|有|有的|还有|等等|等下|等一下"
    r"|又想起来.{0,2}|我?说[过了]+|(?:唔系|不是)?咪(?:头先|都)*讲(?:咗|过|了)*[啦咯囖喇囉啊呀吗]*"
    r"|没变|变了|都?对了?|就这样|没说|刚才说了|前面说了?|上面说了?|在呢?|来了|快点|人呢|救命)[.。!~ ]*"
    r"|(?:谢谢|多谢|骗人|骗子|开头|一开始|最?前面|电话留).*"
    r"|(?:对|嗯|是)+的?就在.*|.*在医院.*|.*住院.*|(?:我)?自己(?:做|干)(?:的)?(?:活)?|(?:stop|cancel|progress"
    r"|status|human|help)\b.*"
    r"|[\u4e00-\u9fff]{0,3}(?:店|厂)里(?:头|面)?|.*\bme and my\b.*|.*\bi think\b.*|(?:about|around|maybe) \d.*"
    r"|(?:不对|不是|错了?)+[,， ]*(?:是.*)?|(?:仓库|厂|店|工地|单位|公司|宿舍|车间)子?就?在.*"
    r"|\[[^\[\]]{1,6}\]|(?:稍等|等我|我(?:先|打电话|去)?问|让我想|我想想).*"
    r"|(?:hang on|wait|one (?:moment|sec|second)|let me)\b.*"
    r"|.*(?:没有?|不是|不在)(?:什么|啥|哪个)?(?:工地|项目|工程)(?:啊|的|名)?"
    r"|(?:他|她|他们|老板)的?(?:车|人|家|电话|手机).*|(?:还|都|也|就|人)?在(?:的|家|这)?"
    r"|(?:the )?(?:crew|team|group|gang) leader|foreman"
    r"|(?:a |the )?(?:worker|carpenter|painter|welder|cook|driver|helper)s?"
    r"|(?:班组长|组长|带班的?|带队的?|工头|包工头|工人|员工|老板|木工|瓦工|自己|本人)"
    r"|(?:只有|就)[我俺他她](?![\u4e00-\u9fff]{0,3}(?:厂|店|公司|工地)).*|(?:替|帮|为"
    r"|给)[我俺]们?[\u4e00-\u9fff]{0,4}|[两几三]个(?:地方|工地|厂|老板).*|(?:就在?"
    r"|还是)|(?:就|还)?(?:在"
    r"|是)?[这那](?:个|家)?"
    r"(?:里|儿|边|厂|店|饭店|酒店|学校|公司|工地|单位)?"
    r"|(?:不是|又想|还想|没人|有人|我不|我没|我就|我想|我要|我又|怎么|能不能|会不会|是不是|为啥|咋).*"
)
# What people say, and nothing is called: last 2 month, 5k each, only my husband, he answer phone.
_SAYS_EN = re.compile(
    r"^(?:i|he|she|they|we|you|him|both|only|boss|just|no need|we are|it is)\b|^(?:him|her)\b"
    r"|\b(?:is|are|was|were) [a-z]+"
    r"|\b(?:months?|monthly|each|already|said|says?|told|without|answer\w*|because|yesterday|tomorrow)\b"
    r"|\b(?:last|next) (?:\d+ )?(?:weeks?|years?)\b",
    re.I,
)
_SAYS_OF_ONESELF_EN = re.compile(
    r"\b(?:am|because)\b|^(?:scared|afraid|sad|hungry|tired|angry|worried|sick|ready|fine|sure|still|waiting|working"
    r"|married|alone"
    r"|lost|crying|desperate)\b|\b(?:he|she|they|it|we|you|my|his|her|is|are|was|only|rather|not|with|for|the"
    r"|and|or|of|at|on|phone|boss"
    r"|weeks?|today|don'?t|can'?t|i'd|husband|wife)\b|^i\b"
)
_SYMBOLS = re.compile("[\u2600-\u27bf\ufe0f\U0001f000-\U0001faff]")
_WHERE = re.compile(r"[区镇边路厂村街店站]$")
# 还有一个恒大呢怎么没写; 40000 for two of us; my truck, road everywhere: no answer to "which site?".
_NO_NAME = re.compile(
    r"(?:[给拨打发付结拿]|^)[过了](?:一?点|一?些|一半|一?部分|几次)|(?:怎么|咋|为什么)(?:没|不)(?:写|算|记)|不是说了"
    r"|^(?:跑|溜|关门|倒闭|停工)(?:了|路)*[呀啊吧嘛]*$"
    r"|^\d[\d,.]*k? (?:yuan |rmb )?(?:for|me|each|him|her|us"
    r"|in total)\b"
    r"|^(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty) "
    r"(?:people|persons?|m[ae]n|wom[ae]n|workers?|of us|months?|days?)\b|\beverywhere\b"
)
_PEOPLE = re.compile(r"[0-9一二两三四五六七八九十几]+个人|(?:我|俺|咱)们?[俩仨]")
_SAME = re.compile(r"就是(?:厂|店|公司|单位)?名|(?:我|俺)(?:不是)?(?:刚才|前面|上面|已经)?(?:都|就)?说(?:了|过)")
_REACHED = re.compile(
    r"联系[得不]?[上到]|打[得不]?通|找[得不]?[到着]|接电话|不接|失联|跑路|关机|空号|停机|电话(?:能|可以|还)?(?:通|接)"
    r"|^(?:老板|他|包工头|经理)人?(?:还|一直)?在(?:的|呢)?[,， ]"
    r"|^(?:老板|他|人|包工头|经理|厂长|队长)(?:人)?(?:还|都|一直|天天|也|是)*在(?:的|呢|啊|这|厂|工地|家)?[\s.。!]*$"
    r"|\b(?:reach|answers? (?:the|his|her) phone|phone (?:is )?off|disappeared|ran away)\b"
)


def _answers_another(norm: str) -> bool:
    """Whether a bare answer is one to another question: a count, a sum, whether the boss can be reached."""
    if len(norm) > _LONGEST_COUNT:
        return bool(_REACHED.search(norm))
    plain = _SYMBOLS.sub("", norm).strip()
    counted = _COUNT_ONLY.fullmatch(_CORRECTING.sub("", plain).strip())
    return bool(_WHOSE.fullmatch(plain) or _PHONE_ONLY.fullmatch(plain) or counted or _REACHED.search(norm))


def _bare(text: Text, longest: int, sites: bool, person: bool = False) -> tuple[str, Span] | None:
    norm = text.norm
    if party_words.NO_ANSWER.search(norm) and not re.search(r"只知道|就知道|i only know", norm):
        return None
    if _answers_another(norm) or "不姓" in norm:
        return None
    if not person and _OF_ONESELF.match(norm):
        return None
    if _MONTHS_ONLY.fullmatch(norm.strip()) and (not person or " " in norm.strip()):
        return None  # April may be somebody, "for April" is not
    place = _place_of_answer(norm, sites, person)
    if place is None:
        return None
    said = text.said(*place)
    if not 1 <= len(said) <= longest or not _may_be_called(said) or (person and not _may_be_person(said)):
        return None
    if not person and said.isascii() and _SAYS_EN.search(said):
        return None
    return said, text.span(*place)


_CUT = re.compile(r"[,;。!?]|\.(?= |$)(?<!mr\.)(?<!co\.)(?<!ltd\.)")


def _place_of_answer(norm: str, sites: bool, person: bool) -> tuple[int, int] | None:
    """Where the words of the answer stand, without what leads to them, follows them or stands beside them."""
    filler = party_words.FILLER.match(norm)
    first = filler.end() if filler else 0
    cut = _CUT.search(norm, first)
    last = cut.start() if cut else len(norm)
    phone = _PHONE_BESIDE.search(norm, first) if person else None  # "王建国 13812345678", in either order
    if phone and phone.start() > first:
        last = min(last, phone.start())
    elif phone:
        first, last = phone.end(), len(norm)
    insult = _INSULT.search(norm, first, last)
    if insult and insult.start() <= first:
        return None
    last = insult.start() if insult else last
    tail = party_words.TAIL.search(norm, first, last)
    if tail and tail.start() > first and (sites or person or _is_only_a_tail(tail.group())):
        last = tail.start()
    # prakash and my number is …; li wei same number
    beside = re.search(r" and$|,? (?:the )?same (?:number|phone)\b", norm[first:last].rstrip()) if person else None
    return first, first + beside.start() if beside else last


def _is_only_a_tail(words: str) -> bool:
    """Whether the end of a name of who owes is none of it: 老板叫顾建国呀, 宏远的 (宏远那边的工地 is all of it)."""
    return words.strip(" .。,!~吧啊呢哦呀了") == "" or words.startswith(("的", "吧", "啊", "呢", "呀", " i "))


def _may_be_called(said: str) -> bool:
    """Whether a site, a firm or a person may be called so."""
    low = said.lower()
    if re.fullmatch("[啊呀哦嗯呢吧嘛的了喔噢唉诶就是那这在里滴噻哈嘞哒咯撒哟嗨]+", said) or _NO_NAME.search(low):
        return False
    if greets(said) or not re.search(r"[^\W\d_]", said) or "****" in said:
        return False
    if _TALK.fullmatch(low) or _PEOPLE.search(said) or _SAME.search(said) or _NOWHERE.fullmatch(said):
        return False
    if _answers_another(low) or (said.isascii() and (_NOBODY_EN.search(low) or low.endswith(" itself"))):
        return False
    return not re.search(
        r"^(?:不|没)记得|^记不|[给发付转打]了?[^,，]{0,4}\d|\d(?:块|元)"
        r"|[\d一二两三四五六七八九][万千][一二两三四五六七八九\d]?$"
        r"|欠|没给|不给|没发|工资|老板[讲说把给早]|你们?是?[问说要]|^你们?(?:还|都|又|到底)?(?:没|不)|\bowe|\bpaid"
        r"|\bwages?\b|\bsalary\b|什么|哪|谁",
        low,
    )


_WHOLE_NAME = 3  # signs: surname and given name


def _may_be_person(said: str) -> bool:
    if told_words.COMMON.fullmatch(said):
        return False  # 江苏, 马上
    if len(said) > 20 or _WHERE.search(said) or said in "干能会没有是对好在来去要行不":
        return False
    if said.isascii() and _SAYS_OF_ONESELF_EN.search(said):
        return False
    is_firm = party_words.FIRM.search(said) and not (len(said) == _WHOLE_NAME and kind(said) == "person")  # 李建设
    if re.search("[\u4e00-\u9fff]", said) and (len(said) > 4 or is_firm):
        return False
    return not re.search(r"^[把被]|\d|欠|不[着到通上]|工资|老板|公司|工地|[给没冇吗呢吧拖]|[过了]$", said)


_NO_PERSON = re.compile(r"工人|农民|木工|瓦工|工地|老板|代表|干|投诉|举报|来|外地|四川|河南|安徽")


def called(text: Text) -> tuple[str, Span] | None:
    """The speaker's name where nobody else's is meant: "叫何晓燕" when the own name was asked or read back."""
    found = party_words.CALLED.search(text.norm)
    if found is None or party_words.NOT_ONESELF.search(text.norm[: found.start()]):
        return name(text)
    span = found.span("called" if found["called"] else "beside")
    span = _whole_behind(text, span) or span
    return _at(text, span)


def _whole_behind(text: Text, span: Span) -> Span | None:
    """我叫小封，封志伟; 我姓瞿 瞿建军: where the whole name stands, behind what somebody is called."""
    whole = _WHOLE_BEHIND.match(text.norm, span[1])
    return whole.span(1) if whole and whole[1][0] in (text.norm[span[0]], text.norm[span[1] - 1]) else None


# ship name Swan Three; boss Ah Seng, real name Chen Guoliang: what a thing or somebody else is called.
_NAME_OF_A_THING = re.compile(
    r"\b(?:his|her|their|ship|boat|vessel|company|site|factory|boss|owner|shop|project|hotel|school|firm|restaurant"
    r"|building|place|man|guy|person|foreman|supervisor|leader|manager|contractor|home|agency|team|studio|store"
    r"|clinic|bar|gym|club|spa|salon|ktv|office)"
    r"(?:'s)? (?:family |full |last |sur)?name(?: is)?:? $"
    r"|(?<!my )\b(?:real|full|true) name(?: is|:)? $",
    re.I,
)


_WHOLE_BEHIND = re.compile(rf"[,;。 ]+({party_words.SURNAME}[\u4e00-\u9fff]{{1,2}})(?=[,;。!? \d]|$)")


def name(text: Text) -> tuple[str, Span] | None:
    """How the speaker calls themself ("我叫王建国", "my name is Li")."""
    found = party_words.MY_NAME.search(text.norm)
    if found:
        group = next(name for name in ("full", "zh", "sur") if found[name])
        word = found[group]
        if whole := _whole_behind(text, found.span(group)):
            return _at(text, whole)
        if group == "full" or not _NO_PERSON.search(word):
            return _at(text, found.span(group))
    english = party_words.MY_NAME_EN.search(text.raw[:READ_LIMIT])
    if (
        english
        and not _NAME_OF_A_THING.search(text.raw[: english.start("en")])
        and not re.fullmatch(
            r"(?:A|The|From|In|Not|Working|Chinese|Worker|Still|Very|So|At|On|Here|Zhenjiang|Jurong|Danyang|Afraid"
            r"|Sorry"
            r"|Owed|Pakistani|Vietnamese|Indian|Nigerian|African|Filipino)(?: .*)?",
            english["en"],
        )
    ):
        return english["en"], english.span("en")
    return None
