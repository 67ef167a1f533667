"""Names that stand alone between commas or blanks, as in notes: 差我一年的工资 三万一 诚信竹木.

Nothing around such a name tells it, so its own shape must: letters that firms are named with and a trade, or a
nickname (老薛, 程老四), which stands at the beginning, at the end or beside a sum.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from ..reading import Span
from . import party_words, told_words

__all__ = ["alone"]

_MOST = 40
_FIELD = re.compile(r"[^,;。!?\s]{2,24}")
_MORE_TRADES = (
    r"(?:生鲜|线缆|搬运|仓储|竹木|制鞋|速配|供应链|快餐|烘焙|便当|水果|海鲜|水产|粮库|家具城|布艺|窗帘|卫浴"
    r"|洁具|瓷业|石业|渔业"
    r"|茶业|酒业|乳业|花卉|园艺|粉末|喷涂|电镀|热处理|机加工|注塑|冲压|弹簧|紧固件|标准件|铝材|板材|型材"
    r"|管道|暖气|空调|冷链"
    r"|电商|直播|装卸|代驾|洗车|洗涤|干洗|棋牌|网咖|影院|酒吧|茶楼|串串|烤鱼|麻辣烫|米线|早点|包子铺|小吃"
    r"|卤味|熟食|月子|托管|环卫|红木|表面处理|汉堡|早点铺|包子铺|馄饨|粥铺|早餐|烧饼|凉皮|肉铺|菜铺|花店|烟酒"
    r"|粮店|渔具|窗业"
    r"|(?<![商床店])铺|汤包|披萨|咖啡|轰趴|桌游|台球|民宿|客栈|驾校|琴行|画室|舞蹈|书店|画廊|古玩|渔家|菜馆|茶馆"
    r"|龙虾|羊肉|牛肉面|砂锅|土菜|私房菜|饺子|寿司|烤肉|自助餐|牛排)"
)
_TRADE = re.compile(rf"(?:{told_words.TRADE}|{_MORE_TRADES})$")
# What leads to the name inside its field: the place, and words that only point.
_POINTING = re.compile(
    r"(?:就是|就在|在|好像叫|好像是|名叫|叫|是|那个|这个|那家|这家|我们?是|厂名|店名|公司名?|单位|老板)?"
    r"(?:[^,;。]{0,10}(?:的|那个|那家|那边|这边|镇上|街上|路上|里头|后头|前头|对面|旁边))?"
)
_VERB = re.compile(
    r"[了过着]|(?<=.)[做干打开送搬修卖买找要想给叫说讲来去住吃看帮管]"
    r"|^[做干打送搬修卖买找要想给叫说讲去住吃看帮管]|贴瓷|[安组]装|清洗|一|两|几|半"
)
_OLD = (
    rf"(?:老{party_words.SURNAME}头|[老小]{party_words.SURNAME}(?!师|乡)"
    rf"|{party_words.SURNAME}老[一二三四五六七八九大幺]|{told_words.NICKNAMED})"
)
_PERSON = re.compile(
    rf"(?P<lead>[^,;。]{{0,6}}(?:的|厂|店|队|工地|承包|包工头?|工头|老板|班长|队长|带班))?(?P<name>{_OLD})"
    r"(?:的?(?:装修队|施工队|工程队|队伍?|班组|工地|厂里?|店里?|活|手下|手底下))?(?:喊我们?[去来]的?|叫我们?[去来]的?)?"
)
_MOON = re.compile(r"(?<![\d一二两三四五六七八九十个几半本上这每当正腊])月(?![薪租结份底初])")  # 星月酒吧
_SITE = re.compile(r"(?:工地|项目|小区|楼盘)(?:的名字|名字)?(?:就|也)?(?:叫做?|是|:)$")
_SIGNS = re.compile(r"(?:我是|我叫|本人|联系人|名字|姓名|工友|老乡|介绍人)[:,]?$")
_SUM = re.compile(r"[,\s]{1,2}(?:欠|差)?[\d一二两三四五六七八九]+[\d一二两三四五六七八九十百千万]{2,}")


def alone(norm: str) -> Iterator[Span]:
    """Where firms and nicknames stand that fill a field of their own."""
    fields = list(islice(_FIELD.finditer(norm), _MOST))
    for place, field in enumerate(fields):
        firm = _firm(norm, *field.span())
        if firm:
            yield firm
        elif place == 0 or place >= len(fields) - 2 or _SUM.match(norm, field.end()):
            person = _PERSON.fullmatch(norm, *field.span())
            if person and not _SIGNS.search(norm[max(0, field.start() - 6) : field.start()]):
                yield person.span("name")


def _firm(norm: str, first: int, last: int) -> Span | None:
    lead = _POINTING.match(norm, first, last)
    if lead and last - lead.end() >= 3:
        first = lead.end()
    area = party_words.LEAD_END.match(norm[first:last])
    name = norm[first:last]
    trade = _TRADE.search(name)
    if area and trade and area.end() <= trade.start() - 2:
        first += area.end()
        name, trade = norm[first:last], _TRADE.search(norm[first:last])
    if not trade or not 3 <= len(name) <= 9 or not 2 <= trade.start() <= 5:
        return None
    stem = name[: trade.start()]
    letters = _MOON.sub("", name)
    if party_words.GENERIC.match(stem) or told_words.NO_NAME.search(letters) or _SITE.search(norm[:first][-8:]):
        return None
    if party_words.NOT_FIRM_WORDS.search(name):
        return None
    if (
        _VERB.search(stem)
        or stem[-1] in "装修卖做开送搬洗"
        or told_words.SOME_TIME.match(stem)
        or told_words.COMMON.match(stem)
    ):
        return None
    if told_words.WORK.search(name) and not told_words.LUCKY.match(stem):
        return None
    return first, last
