"""Which answer somebody wants to change: by its name ("改一下电话"), or by its line in the read-back ("第3条不对")."""

from __future__ import annotations

import re

from ..dangers.flight import is_unknown
from ..names.debtors import firm_and_boss
from ..names.told import kind
from ..numbers.small import small
from ..wording.text import is_within

__all__ = [
    "LINES",
    "both_lines",
    "filled_in",
    "is_repair",
    "label_of",
    "line_of",
    "line_value",
    "line_values",
    "names_no_site",
    "new_value",
    "renamed",
    "slot_of",
    "takes_figure_back",
    "unknown_of",
    "unsure",
]

LINES = ("employer", "project", "place", "headcount", "amount", "period", "absconded", "name", "phone")
"""The facts of a complaint as they are read back: the first stands on line 1."""

_REPAIR = re.compile(
    r"改|错|不对|不是这|不姓|不叫[^，。,.]{1,12}[，, ]+(?:是|而是)?叫|不是[\u4e00-\u9fff]{1,3}(?:老板|总|经理"
    r"|工头)[，, ]+(?:而)?是"
    r"|更正|换一?个|重填|重新(?:填|说|写|报)|搞混|记岔"
    r"|\b(?:wrong|change|correct|fix|mistaken?|incorrect|edit|update|not right|typo)\b"
    r"|\b(?:no,? wait|wait,? no),? (?-i:[A-Z])",
    re.I,
)
_NO_REPAIR = re.compile(
    r"没错|不错|不(?:用|要|需要)?改|改天|改日(?!期)|对的|都对|正确|没问题"
    r"|\b(?:that'?s|is|are|all|it'?s) (?:right|correct|fine|ok)\b|^correct\b(?! the| my| it)",
    re.I,
)
_REBUILT = re.compile(r"改造|改建|改扩建|改善")
# In this order: "老板的名字" is about the boss, "老板电话" about neither name nor site.
_SLOTS = (
    ("project", r"(?:干活|上班|做工)的地方(?:名字)?不叫"),
    ("phone", r"电话|手机|号码|联系方式|\b(?:phone|mobile|cell)\b"),
    ("period", r"月份|时间|日期|几月|几个月|哪些月|\b(?:months?|dates?|period|time)\b"),
    ("headcount", r"人数|几个人|多少人|几人|人头|\b(?:people|workers|headcount|how many)\b"),
    ("amount", r"钱|金额|数额|款|工资|欠多少|\b(?:amount|money|sum|wages?|how much)\b"),
    ("place", r"地方|地址|地点|位置|哪个区|哪个镇|街道|镇名|\b(?:place|address|district|town|location)\b"),
    ("project", r"工地|项目|楼盘|厂(?!长)|\b(?:site|project|factory)\b"),
    (
        "employer",
        r"老板|公司|单位|包工头|工头|东家|谁欠|\b(?:boss|company|employer|firm|contractor|foreman|manager|owner"
        r"|who owes)\b",
    ),
    ("name", r"名字|称呼|姓名|姓氏|\bname\b"),
)
_SLOT_PATTERNS = tuple((name, re.compile(words, re.I)) for name, words in _SLOTS)
_NUMERAL = r"([0-9]{1,2}|[一二三四五六七八九十])"
_WRONG = r"(?:不对|错了?|有错|要改|改|$|[,，。.!！ ])"
_LINE = re.compile(
    rf"^\s*(?:要?改|更正|换)?\s*第\s*{_NUMERAL}\s*(?:(?:条|行|项|点|句)|个?(?=\s*{_WRONG}))"
    rf"|^\s*(?:要?改|更正)\s*{_NUMERAL}\s*(?:号|条|行|项)?\s*$"
    rf"|^\s*{_NUMERAL}\s*(?:条|行|项|号)?\s*(?:不对|错了?|有错|要改|改)"
    rf"|^\s*#?\s*{_NUMERAL}\s*[.。、)）]?\s*$"
    rf"|^\s*(?:the |change |fix )?(?:line|no\.?|number|item|point)\s*#?\s*{_NUMERAL}\b|\b(?:change"
    rf"|fix)\s*#?\s*{_NUMERAL}\s*(?:please)?\s*$",
    re.I,
)
# 第2条改成老码头饭店, change 1: green river vegetable farm.
_CHANGED_TO = "改成|改为|改做|改作|改回|换成"
_BECOMES = rf"(?:{_CHANGED_TO}|写(?:成|上)?|填(?:成|上)?|就?是|叫|[:：])"
_LINE_VALUE = re.compile(
    rf"(?:^|^[^,，。\d第]{{1,10}}[,，])\s*(?:改\s*)?(?:第\s*{_NUMERAL}\s*(?:条|行|项|点|个(?=不对|错))"
    rf"|{_NUMERAL}(?=\s?(?:{_CHANGED_TO})))[,，:：。\s]*"
    rf"(?:[^。;；]{{0,16}}?(?:不对|错了?|[,，\s]|的地方|名字|厂名|店名)[,，。\s]*)?(?:应该|要|其实|也)*"
    rf"{_BECOMES}\s*(?P<zh>[^，。,!！?？;；]{{2,40}}?)[吧的了啊]*[。.!！\s]*$"
    rf"|^\s*(?:(?:change|fix|correct|line|no\.?|number|item) (?:(?:line|no\.?|number|item) )?#?{_NUMERAL}(?: is| to"
    rf"| should be| must be| na| ?[:=])"
    rf"|{_NUMERAL}(?: is| should be| must be| na| ?=|[:.]))\s+(?:(?:only|just)\s+)?"
    r"(?P<en>(?!right\b|correct\b|ok\b|fine\b|wrong\b|enough\b|not\b)[^;!?]{1,60}?)[.!\s]*$",
    re.I,
)
# 1 is Sunrise Logistics. The rest is correct: what is said of other lines.
_MORE_BEHIND = re.compile(
    r"\. |, (?:and )?(?:line|no\.?|number|item) ?#?\d|,? (?:and )?(?:the )?(?:rest|others?) (?:is|are|dey|all)\b", re.I
)
# 2 新医院; 第8改范守田: nothing but a line of names, and the name.
_LINE_BARE = re.compile(
    r"\s*(?:第\s?)?(?P<line>[1238])\s?(?:条|行)?\s?(?:要)?改?\s?(?P<value>(?!我|俺|你|他|她|个|人|号|月|天|年|万|千|百|块|点"
    r"|是|不|没|对|错|和|跟|也|都|就|要|把|改|条|行|成|为"
    r"|到|小时|一下|位|名)[\u4e00-\u9fff]{2,14})[。.!！\s]*"
)
_LONGEST = 80  # characters; a longer message tells a story and does not point at an answer


# The 3000 is wrong, delete; 那个三千不对: a figure that is taken back, and none in its place.
_FIGURE_WRONG = re.compile(
    r"\s*(?:no+[,.! ]+)?(?:the |that |this )?(?:¥|rmb )?\d[\d,.]{2,8}k?(?: yuan| rmb)? (?:is|was) "
    r"(?:wrong|not (?:right|correct|true)|a mistake)(?:[,.;! ]+(?:please )?(?:delete|remove|take|cancel"
    r"|undo)\b\D*)?[.! ]*"
    r"|\s*(?:那个?|这个?)?(?:\d{3,7}(?:\.\d+)?|[\d一二两三四五六七八九十百千万.]+(?:块钱?|元)"
    r"|[一二两三四五六七八九十\d.]+[百千万][一二三四五六七八九百千万\d]*)(?:块钱?|元)?(?:那个?数)?(?:是)?(?:不对"
    r"|错了?的?"
    r"|[写记弄搞]错了?)"
    r"(?:[,， ]*(?:去掉|删掉?|改掉|不要)了?)?[吧啊。.! ]*"
    r"|\s*(?:where (?:do |did )?you (?:get|take|have)|how (?:do |did )?you get) (?:the |this )?(?:¥"
    r"|rmb )?\d[\d,.]{2,8}k?"
    r"(?: yuan| rmb)?(?: from)?\?? ?(?:it'?s|it is)?[^.!\d¥]{0,30}(?:,? ?\d{1,2} months?)?[.! ]*",
    re.I,
)


def takes_figure_back(text: str) -> bool:
    """Whether a text only says that a sum is wrong, and not what it should be."""
    return bool(_FIGURE_WRONG.fullmatch(text))


def is_repair(text: str) -> bool:
    """Whether something is said to be wrong or to be changed."""
    return bool(_REPAIR.search(_REBUILT.sub("", text))) and not _NO_REPAIR.search(text)


def slot_of(text: str) -> str | None:
    """The name of the answer that is said to be wrong or to be changed, or None."""
    if takes_figure_back(text):
        return "amount"
    if not is_within(text, _LONGEST, 2) or not is_repair(text):
        return None
    return next((name for name, pattern in _SLOT_PATTERNS if pattern.search(text)), None)


_UNKNOWN = re.compile(
    r"不(?:太|大|是很)?(?:知道|清楚|晓得|记得|确定)|晓不得|[记认]不(?:清|得|住)|说不(?:清|准|上)|搞不清|弄不清"
    r"|没(?:细)?算(?:过|清)?|没数"
    r"|\b(?:don'?t|do not|not) (?:really |exactly )?(?:know|remember|sure)\b|\bno idea\b",
    re.I,
)
_NO_SITE = re.compile(
    r"没(?:有)?(?:个)?名字?的?(?=[,，].{0,16}(?:村|自己|盖|建|私人|房))|好多(?:个)?地方|(?:没有?|不)固定"
    r"|(?:[没冇莫无][有得的]?|不是|不算|不在)(?:什么|啥子?|哪个|个)?(?:项目|工程|工地)(?!部|负责|经理)"
    r"|(?:项目|工程|工地)也?(?:没有?|没得)(?:什么|啥)?名|没说(?:项目|工程|工地)?(?:名字)?(?:叫|是)(?:什么|啥)"
    r"|\b(?:no|not(?: an?)?)(?: building| construction)? (?:project|site|name for (?:it|the (?:site|place)))\b"
    r"|^(?:i work |working )?(?:at|in) (?:her|his|their|the (?:boss|family|lady|owner)(?:'s)?) (?:home|house)\b"
    r"|^(?:就)?(?:是)?在(?:她|他|主家|东家|雇主|老板)(?:自己)?家里?(?:做|带|干|当)?[^厂店]{0,8}$"
    r"|\bno idea what (?:it|the (?:place|site)) is called\b",
    re.I,
)
_REFUSED = {
    "name": re.compile(
        r"(?:不|别)(?:太)?(?:想|愿意?|要|便|方便|敢)(?:说|留|写|给|讲|报)(?:我的?|真)?(?:名字|姓名|大名|名)(?!的)"
        r"|(?:名字|姓名|称呼)[^,，。]{0,6}(?:不|别)(?:想|要|愿意?|能|敢)?(?:留|写|说|给|填|登)"
        r"|(?:\b(?:not|no)|n't)\b[^.,]{0,14}\b(?:give|say|leave|tell|write)\b[^.,]{0,6}\bmy name\b",
        re.I,
    ),
    "phone": re.compile(
        r"(?:电话|手机|号码|手机号|这个号)[^,，。]{0,6}(?:不|别)(?:想|要|愿意?|能|敢|方便)?(?:留|写|说|给|填|登)(?!错)"
        r"|(?:不|别)(?:要)?登这个号"
        r"|(?:不|别)(?:想|要|愿意?|敢)?(?:留|写|给)(?:你们?)?(?:电话|手机|号码)"
        r"|(?:\b(?:not|no|dont)|n't)\b[^.,]{0,14}\b(?:give|say|leave|tell|write)\b[^.,]{0,10}\b(?:phone|number"
        r"|mobile)\b",
        re.I,
    ),
}
_UNSURE = re.compile(
    r"\s*(?:我|他|她|俺)?(?:自己)?(?:也|都)?(?:说不准|说不好|不好说|难说|不一定|拿不准|不确定|记不清|记不得|搞不清"
    r"|弄不清|叫不上|没数"
    r"|哪晓得|晓不得|不(?:太|大)?(?:知道|清楚|晓得)|(?:i'?m )?not (?:really )?sure|hard to say|no idea"
    r"|(?:(?:i|he|she|we|they) )?(?:really )?(?:don'?t|do not|doesn'?t|does not) (?:really |exactly )?know)",
    re.I,
)
_SHORT = 20  # characters
_ASKED = re.compile(r"[?？吗]")
_FIGURES = ("headcount", "amount", "period")


# As the line of the read-back has it: 老板：联系得上.
_LINE_UNKNOWN = re.compile(r"\s*老板那?(?:一)?(?:条|项)?(?:改成|改为|写|填|是)(?:成)?不(?:知道|清楚|晓得)", re.I)


def names_no_site(text: str) -> bool:
    """Whether somebody says that there is no site or project ("没得项目，就是个厂")."""
    return is_within(text, 2 * _SHORT) and bool(_NO_SITE.search(text)) and not _ASKED.search(text)


def unknown_of(text: str) -> tuple[str, ...]:
    """The names of the answers that somebody says not to know ("几个人、多少钱都不清楚")."""
    if names_no_site(text):
        return ("project",)  # "Jinlong Furniture, a factory, not a building site"
    refused = tuple(name for name, pattern in _REFUSED.items() if pattern.search(text[:_LONGEST]))
    if refused:
        return refused
    if not is_within(text, _SHORT) or not _UNKNOWN.search(text) or _ASKED.search(text):
        return ()
    if _LINE_UNKNOWN.match(text) or is_unknown(text.lower()):
        return ("absconded",)  # 老板联不联系得上我不知道
    parts = [part for part in re.split(r"[，,。.;；]", text) if _UNKNOWN.search(part)]
    told = next((part for part in parts if any(pattern.search(part) for _, pattern in _SLOT_PATTERNS)), text)
    found = tuple(name for name, pattern in _SLOT_PATTERNS if pattern.search(told))
    # "老板的名字" is one thing that is not known, "几个人、多少钱" are two.
    return tuple(name for name in found if name in _FIGURES) or found[:1]


def unsure(text: str) -> bool:
    """Whether a short answer says that it cannot be told exactly ("说不准，有人来有人走")."""
    return is_within(text, 2 * _SHORT) and bool(_UNSURE.match(text))


_LEAD = re.compile(r"^(?:应该|应当)?(?:改?写成?|填|改回|改成|改为|改作|换成|更正为|应该是|应是|应为|是|叫)")


def new_value(said: str) -> str | None:
    """The name that a repair gives ("改成宏远装饰" is 宏远装饰), or None when there is only the repair ("写错")."""
    rest = _LEAD.sub("", said.strip()).strip()
    rest = _UNSURE_BEHIND.sub("", rest)
    return rest if rest and not _REPAIR.search(_REBUILT.sub("", rest)) else None


# 马德福 公司我记不准: the name, and what is not known beside it.
_UNSURE_BEHIND = re.compile(
    r"[ ,，。;；][^ ,，。;；]{0,8}(?:记不|不(?:太)?(?:清楚|知道|晓得|确定|敢)|晓不得|拿不准|说不).*$"
    r"|[ ,，。]+对{1,3}(?:是|就是)?[^ ,，。]{0,6}$"
)


_WORD = r"[^，。,.!！?？;；\s不][^，。,.!！?？;；]{0,24}?"
_END = r"[吧的了啊]*\s*(?:$|[，。,.!！;；])"
_WHAT_EN = r"(?:company|boss|employer|firm|site|project|name)"
_RENAMED = tuple(
    re.compile(pattern, re.I)
    for pattern in (
        r"不是[^，。,.;；]{1,20}[，。,.;；\s]+(?:应该|应当|而|其实|真正|老板|公司|项目|工地|名字)*(?:是|叫)"
        rf"({_WORD}){_END}",
        rf"不叫[^，。,.;；]{{1,20}}[，。,.;；\s]+(?:应该|是|而是)*叫({_WORD}){_END}",
        r"(?:不对|错了?|搞错|写错|弄错|说错)(?:了|的)?[，。,.;；\s]*(?:应该|应当|其实|正确的|真正)*"
        rf"(?:是|叫|改成|改为|写成?|填)(?![的错])({_WORD}){_END}",
        rf"(?:改成|改为|改作|换成|更正为)({_WORD}){_END}",
        r"(?:错了?|写错了?)[！!，,。 ]+(?:应该)?(?:要)?[写填]([^，。,.!！?？;；\s的错]{2,20}?)[吧的了啊]*[。.!！]*$",
        rf"\bnot [^,.;]{{2,40}}[,.;]\s*(?:but )?(?:the |my )?{_WHAT_EN}?\s*(?:it )?(?:is|it's|'s|was)?\s*"
        r"((?-i:[A-Z])[^,.;!?]{1,40})",
        r"\b(?:company|employer|firm|who owes)(?: name)? is(?: really| actually)? ((?-i:[A-Z])[^,.;!?]{1,40})\s*[.!]?$",
        r"\b(?:wrong|mistake|incorrect)\b(?-i:[^A-Z]{0,16})\b(?:it is|it's|its|should be"
        r"|is)\s+([a-z][^,.;!?]{1,40})",
        r"[, ](?:no,? wait|wait,? no|no,? sorry|sorry,? no)[, ]+(?:it'?s |it is )?((?-i:[A-Z])[^,.;!?]{1,40})\s*[.!]?$",
        rf"\b(?:change|correct|fix) (?:the |my )?{_WHAT_EN}(?:'?s)?(?: name)? to ([^,.;!?]{{2,40}})",
    )
)


# 6改成九月 5改成八千; 4 is 7, 5 is 30000: several lines, each with what it should be.
_EDIT = re.compile(
    rf"(?:^|(?<=[\s,，。.;；!！]))(?:把)?(?:第\s*{_NUMERAL}\s*(?:条|行|项)?|(?<![\d.])([1-9])(?:条|行|项)?)\s*"
    rf"(?:(?:不对|错了?|有错)[,， ]*)?(?:{_CHANGED_TO}|写成|应该是|是)\s*"
    r"|(?:^|(?<=[\s,.;!]))(?:line |number |no\.? |item )?([1-9])(?:\.|:)? ?(?:is|should be|must be|to|=)"
    r" (?!wrong|not|right|ok|correct|fine)",
    re.I,
)
# 1改成恒泰装饰 人数两个 每人一万三: where what is said of the line ends.
_FACT_BEHIND = re.compile(r"[\s,，。;；]+(?=人数|几个人|一共|总共|总数|每人|一人|钱|金额|月份|电话|手机)")
_ENDS_OF_VALUE = " ,，。.;；!！"


def line_values(text: str) -> tuple[list[tuple[int, str]], str]:
    """(line and what it should be of each line that is said anew, the words beside them); no lines if it is but one.

    One line counts where a fact is told behind it, or where it is a name or a place in Chinese.
    """
    edits = list(_EDIT.finditer(text)) if len(text) <= _LONGEST else []
    found: list[tuple[int, str]] = []
    rest = text[: edits[0].start()] if edits else text
    for place, edit in enumerate(edits):
        stop = edits[place + 1].start() if place + 1 < len(edits) else len(text)
        more = _FACT_BEHIND.search(text, edit.end(), stop)
        value = text[edit.end() : more.start() if more else stop].strip(_ENDS_OF_VALUE)
        rest += text[more.start() : stop] if more else ""
        said = small(next(group for group in edit.groups() if group))
        if value and 1 <= said <= len(LINES):
            found.append((said, value))
    beside = rest.strip(_ENDS_OF_VALUE)
    named = len(found) == 1 and not beside and found[0][0] in _NAME_LINES and _IS_NAMED.fullmatch(found[0][1])
    several = len({line for line, _ in found}) > 1 or (found and beside)
    return (found, rest.strip()) if several or named else ([], text)


_NAME_LINES = (1, 2, 3, 8)
_IS_NAMED = re.compile(r"(?!的|对|错|什么|啥|谁|哪|不)[\u4e00-\u9fff]{2,14}")  # 3 是丹阳开发区


# 谁欠的改成邵正刚，工地改成谏壁物流园: two lines in one message.
_BOTH_LINES = re.compile(
    r"(?P<first>谁欠的?|老板|公司|工地|项目|厂)(?:的?名字?)?(?:改成|改为|是"
    r"|叫)(?P<one>[^，。,;；\s不]{2,16}?)[，,;； ]+"
    r"(?P<second>谁欠的?|老板|公司|工地|项目|厂)(?:的?名字?)?(?:改成|改为|是"
    r"|叫)(?P<two>[^，。,;；\s不]{2,16}?)[吧的了啊]*[。.!！\s]*$"
)
_OWES = ("谁欠", "老板", "公司")


def both_lines(text: str) -> dict[str, tuple[str, tuple[int, int]]] | None:
    """Who owes and the site, both said anew: each with its new name and where it stands; None if it is not both."""
    found = _BOTH_LINES.search(text) if is_within(text, _LONGEST, 2) else None
    if found is None:
        return None
    if {found["first"], found["second"]} == {"老板", "公司"}:  # 老板叫徐龙 公司是恒泰装饰
        firm, boss = ("one", "two") if found["first"] == "公司" else ("two", "one")
        return {"employer": (firm_and_boss(found[firm], found[boss]), found.span(firm))}
    if found["first"].startswith(_OWES) == found["second"].startswith(_OWES):
        return None
    first, second = ("employer", "project") if found["first"].startswith(_OWES) else ("project", "employer")
    return {first: (found["one"], found.span("one")), second: (found["two"], found.span("two"))}


def renamed(text: str) -> tuple[str, tuple[int, int]] | None:
    """The name that stands in place of a wrong one ("不是吕建国，是鲁建国" is 鲁建国) and where it stands, or None."""
    if not is_within(text, _LONGEST, 2):
        return None
    found = next((match for pattern in _RENAMED if (match := pattern.search(text))), None)
    if found is None or _NO_NAME.match(found[1]) or _A_SUM.fullmatch(found[1].strip()):
        return None
    value = _UNSURE_BEHIND.sub("", found[1].strip())
    return value, (found.start(1), found.start(1) + len(value))


_A_SUM = re.compile(r"[\d一二两三四五六七八九十百千万.,]+(?:块钱?|元|个?人|个月|yuan|rmb)?", re.I)  # 12万6改成13万5
# 老板改成联系不上: how the line about the boss is said anew, and no name.
_NO_NAME = re.compile(
    r"(?:还|也|能|可以|电话)*(?:联系|找|打)(?:不|得|的)?[上到着通]|(?:还|也)?(?:能|可以)(?:联系|找|打)"
    r"|(?:已经)?(?:跑|失联)了?|还在$|在的$"
)


# At the read-back a line may be pointed at by its label alone ("名字") or filled in ("谁欠的是老王").
_LABELS = {
    "phone": r"电话|手机号?|号码|phone(?: number)?",
    "period": r"月份|时间|哪几个月|months?",
    "headcount": r"人数|几个人|people|headcount",
    "amount": r"钱数?|金额|数目|多少钱|amount|sum|money",
    "place": r"地方|地址|地点|place|address",
    "project": r"工地名?|工地或厂|项目名?|厂子|厂名|店名?|站点|site|project|factory",
    "employer": r"谁欠的?|欠钱的(?:那个)?人?|老板|公司|单位|包工头|employer|boss|company|who owes",
    "name": r"名字|称呼|姓名|(?:my )?name",
}
_LABEL = {
    name: re.compile(
        rf"\s*(?:改(?:一下)?|要改|就是|the |change )?(?:{words})(?:那条|这条|那个|那行)?[。.!！吧 ]*", re.I
    )
    for name, words in _LABELS.items()
}
_FILLED = {
    name: re.compile(
        rf"(?:^|[,，。;； ]|第[二2]条)(?:{_LABELS[name]})(?:那条|这条|[那这]一?栏|的名字|名字)?(?:不对"
        rf"|错了?)?[,，:： ]*(?:应该"
        rf"|其实|就|还|才)*"
        r"(?:是|叫|写[上成]?|填[上成]?|改成|改为|改回|[:：])\s*(?:他的?)?(?:(?:大名|全名|真名"
        r"|全称)[是叫,，:：]*)?([^，。,.!！?？;；\s不没]{2,14}?)[吧的了啊]*\s*(?=[，,。.；;！!]|$"
        r"|(?<=[\u4e00-\u9fff])\s(?=[\u4e00-\u9fff]))"
    )
    for name in ("employer", "project")
}
# 第二条还不对，改成老乡土菜馆，月份是九月: who owes, or the site, with more behind it.
_LINE_NAMED = re.compile(
    r"第(?:(?P<employer>[一1])|[二2])[条行个项][^。;；]{0,20}?[,，]\s*(?:就|应该|要)*(?:写|填|改|换|叫|是)(?:成|为)?"
    r"(?P<value>[^，。,!！?？;；\s没不]{3,14}?)[吧的了啊嘛呀]*(?=[，,。；;]|$)"
)
_MONTHS = re.compile(r"[\d一二三四五六七八九十]+(?:个?月|[万千块])")
# Number 2 no good, write Golden Star; 2 is wrong. It should be Golden Star.
_LINE_NAMED_EN = re.compile(
    r"\s*(?i:(?:line|number|no\.?|item) ?)?#?(?:(?P<employer>1)|2)(?![\d,]| (?:people|workers?"
    r"|months?)\b)[^A-Z\d]{1,40}"
    r"(?:It (?:is|should be) |(?i:write|should be|it is|it'?s|put|called) )(?P<value>[A-Z][\w'& -]{2,40}?)[.! ]*$"
)
# Behind the name nothing is said, or what it is not.
_NOTHING_MORE = re.compile(r"[。.！!,; ]*(?:$|\bnot\b)")
# 公司是有的，就在丁卯: with more behind it, only what is a name is one.
_NAMED = re.compile(r"[厂店场院馆铺站园城府苑]$|公司$")
_LABELS_EN = {
    "project": r"(?:work ?)?site|project|factory|shop|plant|workplace|restaurant"
    r"|place(?= is [A-Z][\w' ]*(?:KTV|Bar|Hotel|Restaurant|Club|School|Garden|Plaza|Mall|Salon|Shop|Factory)\b)",
    "employer": r"boss|employer|company|who owes",
    "name": r"(?:(?:full|last|family) |sur)?name",
}
_FILLED_EN = {
    name: re.compile(
        rf"(?:^|[,;.] *|\b(?:the|my|our|and) )(?i:{words})(?: name)?(?: (?:is|was|should be|put|write|=)"
        rf"| ?:) *(?:the )?"
        r"([A-Z][\w'-]*(?: (?!not\b|and\b|but\b)[\w'-]+){0,5}?) *(?=$|[,.;!]|not\b)"
    )
    for name, words in _LABELS_EN.items()
}
# Who owes is green river vegetable farm; xinda textile factory is the company: small letters, and nothing else.
_FILLED_LOW = (
    (
        re.compile(
            r"\s*(?:the )?(?:(?P<employer>who owes?|(?:company|boss|farm|factory|shop|restaurant) name|employer)"
            r"|(?P<project>(?:work ?)?site|place of work|workplace))(?: me)? (?:is|was|should be|:) "
            r"(?P<value>(?!not\b|wrong\b|here\b|there\b|far\b|the same\b|correct\b|right\b|ok\b|closed\b"
            r"|gone\b)[a-z0-9][^,;!?]{2,40}?)(?:, [a-z ]{3,24})?[.! ]*",
            re.I,
        )
    ),
    re.compile(
        r"\s*(?P<value>(?!it\b|this\b|that\b|he\b|she\b|they\b|who\b|what\b)[a-z0-9][\w '&-]{3,40}?) is (?:the|my) "
        r"(?:(?P<employer>company|employer|firm)|(?P<project>site|work ?place))[.! ]*",
        re.I,
    ),
)
_HIS_FULL_NAME = re.compile(
    r"(?:老板|工头)的?(?:全名|大名|真名)(?:就)?(?:是"
    r"|叫)?([\u4e00-\u9fff]{2,3})(?=[，,。.!！ ]|$)"
)
_WHO_OWES = re.compile(r"\s*(?:是|应该是|就是)?([^，。,.!！?？;；\s不没我]{2,14}?)欠的[。.!！吧 ]*")


def label_of(text: str) -> str | None:
    """The answer whose label is all that the text says ("名字"), or None."""
    return next((name for name, pattern in _LABEL.items() if pattern.fullmatch(text)), None)


def filled_in(text: str) -> tuple[str, str, tuple[int, int]] | None:
    """(answer, name, where it stands) of a line of the read-back that is said anew ("谁欠的是老王"), or None."""
    if not is_within(text, _LONGEST, 2):
        return None
    for name, pattern in (*_FILLED.items(), *_FILLED_EN.items()):
        found = pattern.search(text)
        if found is None or _NO_NAME.match(found[1]):
            continue
        if _NOTHING_MORE.match(text, found.end()) or _NAMED.search(found[1]) or kind(found[1]):
            return name, found[1], found.span(1)
    if full := _HIS_FULL_NAME.search(text):
        return "employer", full[1], full.span(1)
    line = _LINE_NAMED.search(text) or _LINE_NAMED_EN.match(text)
    if line and not _MONTHS.search(line["value"]):
        return "employer" if line["employer"] else "project", line["value"], line.span("value")
    for low in _FILLED_LOW:
        found = low.fullmatch(text)
        if found:
            return "employer" if found["employer"] else "project", found["value"], found.span("value")
    owing = _WHO_OWES.fullmatch(text)
    return ("employer", owing[1], owing.span(1)) if owing else None


def line_of(text: str) -> int | None:
    """The line of the read-back that is pointed at, counted from 1, or None."""
    found = _LINE.search(text) if len(text) <= _LONGEST else None
    if found is None:
        return None
    said = next(group for group in found.groups() if group)
    return small(said)


# 1 什么时候来: yes, and a question.
_ASKS = re.compile(r"什么时候|啥时候|几时|多久|怎么|来不来|[吗么呢?？]$|\b(?:when|how|what|will|do you)\b", re.I)


def line_value(text: str) -> tuple[int, str, tuple[int, int]] | None:
    """(line of the read-back, what it should be, where that stands) of "第2条改成老码头饭店", or None."""
    found = _LINE_VALUE.match(text) if len(text) <= _LONGEST else None
    bare = _LINE_BARE.fullmatch(text) if found is None else None
    if bare:
        return None if _ASKS.search(bare["value"]) else (small(bare["line"]), bare["value"], bare.span("value"))
    if found is None:
        return None
    group = "zh" if found["zh"] else "en"
    said = next(one for one in found.groups() if one)
    of_figures = 1 <= small(said) <= len(LINES) and LINES[small(said) - 1] in _FIGURES
    value = found[group].strip() if of_figures else _MORE_BEHIND.split(found[group])[0].strip()
    if group == "en" and _ASKS.search(value):
        return None  # 1. how long
    return small(said), value, (found.start(group), found.start(group) + len(value))
