"""Names that are none: "一个小区", "天王镇苗圃" and "外贸公司" say where and what, and nobody's name."""

from __future__ import annotations

import re
from dataclasses import replace

from ..reading import Party
from . import party_words
from .place import Places

__all__ = ["describes", "greets", "is_any_place", "is_hospital", "is_no_works", "is_nobody", "name_alone"]

# What is left of a name that names no works: 句容宝华一个小区, 扬中238省道, 云阳盖厂房.
_NO_WORKS = re.compile(
    r"(?:在|搁|到|那边|这边|[这那](?:旮旯|旮沓|嘎达|块)|的)*(?:那个|一个|这个|一处|某个?)?(?:小区|工地|厂房|宿舍"
    r"|[\u4e00-\u9fff]{0,3}路|\d*[国省县]道)?"
    r"(?:盖|建|做|干|搞|刷|修|装|安|铺|砌|贴|栽|种)?(?:厂房|房子|楼|绿化|粉刷|保洁|光伏|水电|空调|电梯|瓷砖|地砖"
    r"|管道|路灯|树)?(?:的|里|上)?"
)
_ROAD_SITE = re.compile(r"路(?:工地|项目)$")  # it has no other name
_NO_NAME_BEGINS = re.compile(
    r"(?:躺(?:在)?|住院|对就|就在|自己|人来|名就?叫|还在|正在|在医院|晚上|白天|早上|底薪|工资|搁|点)"
)


def is_no_works(name: str, places: Places) -> bool:
    """Whether a name says where or what, and no works."""
    if name.isascii():
        return bool(_NO_WORKS_EN.fullmatch(name))
    if _ROAD_SITE.search(name):
        return False
    return bool(_NO_NAME_BEGINS.match(name) or _NO_WORKS.fullmatch(places.pattern.sub("", name)))


_NO_WORKS_EN = re.compile(
    r"(?:summer|winter|spring|autumn|part|full|weekend|holiday|student)(?: job)?"
    r"|(?:deng yi deng ?)+|.* (?:road|street) (?:number|no)",
    re.I,
)
_ANY_END = re.compile(r"(?:[厂店场院馆铺]|公司|苗圃|农场|酒店|饭店|超市|工厂|基地|大棚|浴场)$")
_NOBODY = re.compile(
    r"(?:我|俺)?(?:丈夫|老公|妻子|老婆|媳妇|爱人|儿子|女儿|父亲|爸爸?|母亲|妈妈?|弟弟|哥哥|姐姐|妹妹"
    r"|表[哥弟姐妹])[\u4e00-\u9fff]{0,3}|[东南西北]门|笑[嘻眯哈].*|(?:[拆干做]完|问|找|跟)?人家|老鼻子|兄弟们?|乖乖隆[地的]?咚|[鬼谁][晓知][得道]|猴年马月|大概|大约|路边"
    r"|厂房.*|于尽|[铁钢油菜房煤]价|老感|(?:鼻子|嘴角|头上|脸上|眼睛).*|洗(?:酒|饭)店"
    r"|.{0,6}(?:街|路|镇|村|区|边|旁)(?:上|边)?(?:有)?一家[\u4e00-\u9fff]{1,6}|.*顶上.*|老[扳版]|赖账|万多|车过"
    r"|阿[能会可]|[包兜袋]里|balance|何解|点解|啷个|咋整|替别人.*|别人|自己|管管.*|包[公功]头|.*(?:莫|别|不要)来"
    r"|大?小?[大小](?:舅子|叔子"
    r"|姑子|姨子|舅哥)|舅[老佬]爷|大伯子|老子"
    r"|老娘|匿名|人数|人有.*|(?:.*(?:电话|手机))?1\d{10}.*|[但也就都可却]总|项目经理|车队长?|客服|财务|会计"
    r"|[哎喂嘿诶哟]*大[哥姐叔]|老细|[一二三四五六七八九十百千万\d]+多"
)


_GREETING = re.compile(
    r"(?:xin chao|kumusta|namaste|mingalaba\w*|as?salam\w*|salaam|sawasdee|selamat|bonjour|hola|jambo|habari"
    r"|privet)\b.*"
    r"|(?:me|i am|i'?m|from|me from) (?:(?:from )?laos?|vietnam\w*|myanmar|burm\w+|cambodia\w*|thai\w*|nepal\w*"
    r"|india\w*"
    r"|pakistan\w*|bangladesh\w*|philippine\w*|filipin\w+|indonesia\w*|nigeria\w*|ghana\w*|kenya\w*|africa\w*)",
    re.I,
)


def greets(name: str) -> bool:
    """Whether a name is a greeting in another language (xin chao), or says where the speaker is from (me Laos)."""
    return bool(_GREETING.fullmatch(name))


# What hangs on a name: 宏远装饰嘛, 顾家带小孩.
_PARTICLE = re.compile(
    r"(?<=[\u4e00-\u9fff]{3})[呀嘛噻哈呗啦]$|(?<=^[\u4e00-\u9fff]家)(?:带|看|照顾|做饭|烧饭|打扫|当).*$"
)


_CALLED = re.compile(r"(?:[厂店]名(?:字)?(?:就?叫|就?是|:)?|就?叫(?:做|作)?)(?=[\u4e00-\u9fff]{3})")


def name_alone(party: Party) -> Party:
    """The name without how it is said or what is done there (就叫石料厂, 店叫许记大锅菜呀, 顾家带小孩)."""
    if party.span is None:
        return party
    called, hangs_on = _CALLED.match(party.name), _PARTICLE.search(party.name)
    first = called.end() if called else 0
    last = hangs_on.start() if hangs_on else len(party.name)
    return replace(party, name=party.name[first:last], span=(party.span[0] + first, party.span[0] + last))


_NO_WORD_OF_A_NAME = re.compile(
    r"(?:me|my|i) .*"
    r"|(?:boss )?(?:stands?|pays?|says?|said|comes?|came|runs?|ran|not|never|is|was|will|wants?|gives?|gave|tells?"
    r"|told)(?: .*)?|(?-i:boss (?:he|she|they))(?: .*)?"
    r"|(?:just|also|then|but|and|so|now|here|there|eat|sleep|drink|cook|buy|wait|walk|work|live)(?: [a-z]+)?"
    r"|laoban|anyway|oga|abeg|madam|sir|america|europe|germany|japan|korea|russia|bad review .*|good review .*",
    re.I,
)
_OWES = re.compile(r"(?:还|一直|到现在)?(?:欠|拖欠|差|没给|不给|没发|不发)")


_TREATED = re.compile(r"打破|缝了|住院|抢救|骨折|ICU|急诊|摔(?:伤|断|下)|送(?:去|到|进)?[^,，。]{0,6}医院")


def is_hospital(name: str, text: str) -> bool:
    """我工友头打破了缝了七针 人在人民医院: where somebody is treated, and no place of work."""
    return name.endswith(("医院", "卫生院")) and bool(_TREATED.search(text))


def is_nobody(party: Party, text: str, places: Places) -> bool:
    """Whether a name is only any workplace (天王镇苗圃, 外贸公司), or names nobody at all."""
    if party.name.isascii():
        worked = party.span and _WORKED_EN.match(text, party.span[1])
        built = party.span and _BUILT.search(text[: party.span[0]][-40:])
        return bool(worked or built or _NO_WORD_OF_A_NAME.fullmatch(party.name))
    if party.span is None:
        return False
    if _NOBODY.fullmatch(party.name) or (party.name == "钱老板" and text[: party.span[0]].endswith(_COUNTED)):
        return True  # 每件一块钱老板一分都没给
    if is_hospital(party.name, text) and not _OWES.match(text, party.span[1]):
        return True
    if len(party.name) <= _NICKNAME and _OF_A_WORKMATE.match(text, party.span[1]):
        return True
    if text[: party.span[0]].endswith(("我", "俺")) and _ELDER.fullmatch(party.name):
        return not _OWES.match(text, party.span[1])  # 就我跟我二姐
    if _OF_THE_FAMILY.search(text[: party.span[0]][-4:]) and not _OWES.match(text, party.span[1]):
        return True  # 丈夫赵建军在工地干木工: he is owed
    if text[: party.span[0]].endswith(("我是", "我就是", "俺是")) and _I_AM.match(text, party.span[1]):
        return True
    if _AND_ME.match(text, party.span[1]) or (
        _BY_TRADE.search(text[: party.span[0]][-8:]) and not text[party.span[1] :].strip(" 。.!！")
    ):
        return True
    if party.name.endswith(("大酒店", "大饭店", "宾馆")) and places.pattern.match(party.name):
        return False  # 西津渡大酒店: a hotel that is called like its town
    if party.name.endswith("公司") and places.pattern.match(party.name) and _OWES.match(text, party.span[1]):
        return False  # 谷阳建设公司欠我两万
    stem = _ANY_END.sub("", places.pattern.sub("", party.name))
    return stem != party.name and bool(_ANY_END.search(party.name)) and bool(party_words.GENERIC.match(stem))


_COUNTED = ("工", "块", "快", "元", "毛")  # before 钱: wages and coins, and no Mr Qian
# We are decorating the new Hilton hotel: what is built owes nobody.
_BUILT = re.compile(
    r"\b(?:decorat|renovat|build|paint|plaster|construct)(?:e|ed|s|ing)? (?:the |an? |their )?(?:new |old )?$", re.I
)
_ELDER = re.compile(r"[一二三四五六七八大小老幺][哥姐弟妹叔伯爷婶嫂舅姨姑]")
_OF_THE_FAMILY = re.compile(r"(?:丈夫|老公|妻子|老婆|媳妇|儿子|女儿|爸爸?|父亲|妈妈?|母亲)$")
_NICKNAME = 3  # characters: 老张, 小凯, 张师傅
# 王小虎，李建军，还有我: those who are owed. 我还有11000没到 钢筋工老鲍: how the speaker signs.
_AND_ME = re.compile(
    r"(?:[,，、 和跟]+[\u4e00-\u9fff]{2,3}){0,8}[,，、 ]*(?:还有|加上?|和|跟)(?:我|俺|咱)(?![们的])(?=$|[,，。 、就])"
)
_I_AM = re.compile(r"$|[,，。 ]")
_BY_TRADE = re.compile(r"(?:^|[ ,，。])(?:[\u4e00-\u9fff]{1,3}工|开(?:车|叉车|塔吊|挖机)的|保安|保洁|厨师|司机)$")
# 老二28天, 老张胳膊断了, 老陈说他自己跟老板讲: one of us, and nobody who owes.
_OF_A_WORKMATE = re.compile(
    r"(?:干了|做了|是)?[\d一二三四五六七八九十]{1,4}(?:天|个工)|(?:的)?(?:胳膊|腿|头|手|腰|脚"
    r"|眼睛?)[^,，。]{0,3}(?:断|破|伤|流血|瞎)"
    r"|(?:说|讲)?他自己[^,，。]{0,2}(?:跟|找|去)"
    r"|他们?[两三四五六七八九\d]个(?:人)?(?:是|也|都|干|做)"  # 老马他们三个是隔壁班组的
    r"|(?:一起|一道|一块儿?)?(?:劝|去找|商量|拦)"  # 我跟老陈劝回来了
    r"|问(?:了)?[一两]?句|(?:就)?(?:问|提)(?:了|到)(?:一下|一嘴|工资)"  # 因为小田问了句工资
    r"|(?:我们)?(?:两个?|俩)(?!老板|工头)"  # 我跟老吴两个给搬家公司干活
)
_WORKED_EN = re.compile(r" (?:worked |did |has )?\d{1,3} (?:days|shifts|nights|hours)\b")  # Xiao Wang 23 days
_ANY_WORKPLACE_EN = re.compile(
    r"(?:no[,. ]*)?(?:(?:it'?s|it is|just|only|(?:i|we) work|working) )*(?:(?:in|at|for) )?(?:an?|the)"
    r" (?:(?:small|big|little|local|normal|private) )?"
    r"(?:hotel|restaurant|factory|shop|store|school|farm|warehouse|bar|cafe|kitchen|supermarket|hospital|office|house"
    r"|home|family|salon|spa|construction site|building site|site|workshop|company)"
)
# What they do there, where it was asked what the place is called: no, a tea house; I drive a truck; 我开货车的.
_DESCRIBES = re.compile(
    r"(?:no|none|not really)[,. ]+(?:it'?s |it is |just |only )?(?:an? )?[a-z -]{3,30}"
    r"|(?:i|we) (?:drive|plant|cook|clean|deliver|teach|repair|fix|carry|sew|pack|do|wash|guard|ride"
    r"|transport)\b[a-z -]{0,30}"
    r"|(?:我|我们|俺)(?:是)?(?:开|跑|送|修|带|卖|扫|看|拉)[\u4e00-\u9fff]{1,6}的"
)


def is_any_place(name: str) -> bool:
    """Whether a name only says what kind of place it is (一个船厂, a furniture factory)."""
    return bool(_ANY_PLACE.match(name))


_ANY_PLACE = re.compile(r"(?:就?(?:是|在))?(?:那|这)?一(?:个|家)|(?:an?|one|the|some) ", re.I)


def describes(text: str) -> bool:
    """Whether an answer to "which site?" only says what is done there, or what kind of place it is ("a hotel")."""
    plain = text.strip(" .。!！")
    return bool(_DESCRIBES.fullmatch(plain) or _ANY_WORKPLACE_EN.fullmatch(plain.lower()))
