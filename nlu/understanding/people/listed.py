"""People named one by one, with a figure each or without: 老李一万二，我九千五; me, my cousin and his friend."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..names.party_words import SURNAMES
from ..numbers.mentions import Mention
from ..numbers.small import small

__all__ = ["ONE", "ONE_EN", "PINYIN", "Share", "named_people", "named_shares"]

_KIN = (
    r"(?:老婆|婆娘|堂客|屋头(?:那个)?|媳妇|老公|爱人|对象|爸爸?|父亲|妈妈?|母亲|哥哥?|弟弟?|姐姐?|妹妹?|儿子"
    r"|女儿|闺女|侄子|家属|公公|婆婆|岳父|岳母|丈人|丈母娘|亲家|表[哥弟姐妹]"
    r"|堂[哥弟姐妹]|老表|[大二三四小]?(?:嫂|姨|婶|姑|伯|爷|哥|姐|弟|妹)"
    r"|(?:屋头)?(?:的)?(?:大|小|幺)?娃儿?|舅舅?|叔叔?|兄弟|大伯|姑父|姨父|姐夫|妹夫|[大小]舅子|[大小]姨子"
    r"|[大小]叔子|[大小]姑子|连襟|妯娌|老汉儿?"
    r"|大舅哥|舅[老佬]爷|大伯子|弟媳|侄女|外甥女?|外孙|孙子|男人(?!的)|女人|当家的|亲戚|亲家公|亲家母"
    r"|幺[弟妹爸叔]|徒弟|师傅|老乡|工友|朋友|同事|嫂子)"
)
ONE = (
    rf"(?:同村的?|隔壁)?(?:我(?:自己|本人|家(?:男的|女的|里的|属|那口子)"
    rf"|[{SURNAMES}][\u4e00-\u9fff]{{1,2}})?(?:的?{_KIN})?|俺(?:的?{_KIN})?"
    rf"|{_KIN}|他|她"
    rf"|(?:他|她|老[\u4e00-\u9fff])的?{_KIN}|[老小大阿](?!工|家)[\u4e00-\u9fff]|(?!房[租贷费]|[车路]费|车贷|水电"
    rf"|毛[利坯]"
    rf"|包[括含工]|余[下款额]|高温|金额|时薪|单价|成品|左右|于是|方量|白班|管理费|任务"
    rf"|常年)[{SURNAMES}][\u4e00-\u9fff]{{0,2}}?"
    r"|(?:打荷|掌勺|切配|配菜|切菜|洗碗|洗菜|洗切|传菜|端菜|端盘子|收银|面点|凉菜|打杂|跑堂|带班|开车|烧火|搬货"
    r"|守夜|看门|做饭)的?"
    r"|(?:洗碗|保洁|打扫|做饭)(?:的?阿姨|的?大姐|工)|服务员|收银员|厨师长?|保安|会计|司机|保管员?|库管"
    rf"|(?:还有|另|另外)?一?个(?:{_KIN}|人|是|欠|差)?)"
)
_NOT_PEOPLE = re.compile(r"[两三四五几2-9]个(?:工地|项目|老板|公司|厂|月|工程|标段|地方)")
# One person right before a figure, at the head of a clause.
_BEFORE_FIGURE = re.compile(
    rf"(?:^|[,;、:。. ]|(?<=[没不]给)(?=[我俺他她])|(?<=干活)(?=[我俺])|还有|和|跟|加上|其中|我们?\S{{0,6}}人"
    rf"|欠(?:了|着)?|(?:只|就|我|俺)?(?:知道|晓得)|(?:俩"
    rf"|两个?)?{_KIN}(?=一个)"
    rf"|(?<=[\d千百万])(?=一个)"
    rf"|差)\s?(?P<one>{ONE})(?:[\d一二两三四五六七八九十、个半]{{1,8}}月)?(?:刚[^,;。\d]{{1,4}}|[讲说谈]好"
    rf"|才)?(?:的)?(?:工资"
    rf"|工钱)?(?:是[^,;。\d]{{1,4}},|[^,;。\d]{{1,5}}(?=只|才|就))?也?(?:还|是|有|差|欠|只|才|就|剩|总共"
    rf"|一共){{0,4}}\s?$"
)
# Several alike: 他们两个各八千, my two friends 8,000 each.
_SEVERAL_BEFORE = re.compile(
    r"(?:^|[,;、:。. ]|和|跟|加上|还有)"
    r"(?P<one>(?:他们|伊拉|渠们|另外|其他|其余|剩下的?|还有|我|[那这])?(?P<n>[两俩仨二三四五六七八九十]"
    r"|[2-9]|1\d)个?"
    rf"(?:人|工人|兄弟|小工|大工|{_KIN}|[\u4e00-\u9fff]{{1,3}}的|[\u4e00-\u9fff]{{2,3}}(?=各|每人"
    rf"|每个人))?)(?:,)?(?:各|每人|每个人|一人|人均|都)(?:是|欠"
    rf"|差|有)?\s?$"
)
_KIN_EN = (
    r"(?:wife|husband|brother|sister|father|mother|dad|mom|mum|aunt|uncle|son|daughter|cousin|uncle|nephew|friend"
    r"|colleague"
    r"|roommate|girlfriend|boyfriend|co-?worker|workmate|classmate|partner|brother-in-law|aunt|neighbou?r)"
)
PINYIN = (
    r"(?:zhang|wang|li|zhao|liu|chen|yang|huang|wu|zhou|xu|sun|ma|zhu|hu|guo|he|lin|gao|luo|zheng|liang|xie|song|tang"
    r"|han|feng|deng|cao|peng|zeng|xiao|tian|dong|pan|yuan|cai|jiang|yu|du|ye|cheng|wei|su|lv|ding|ren|shen|yao|lu)"
)
_TRADE_EN = (
    r"(?:waitress|waiter|cook|chef|driver|guard|cleaner|dish ?(?:boy|washer)|helper|cashier|painter|welder|carpenter"
    r"|electrician|plumber|mason|bartender|receptionist|teacher|nurse|nanny|maid|barber|packer|cutter|captain|mate"
    r"|sailor|bosun|engineer|dancer|singer|loader|sewer|tailor|gardener|rider|porter)"
)
_ANY_GIVEN = (
    r"(?!hospital|medicine|operation|surgery|treatment|school|rent\b|funeral|is\b|was\b|has\b|had\b|have\b|gets?\b"
    r"|got\b|need|want|only\b|just\b|about\b|and\b|owe|still\b|also\b"
    r"|for\b|who\b|say|said\b"
    r"|pa[iy]|g[ai]ve|sent\b|lent\b|took\b|work|from\b|in\b|at\b|to\b|the\b)[a-z]{2,12}"
)
_MY_PART = "my (?:pay|wages?|salary|share|part|debt|money|own)"
ONE_EN = (
    rf"(?:i, (?:the|a) [a-z ]{{3,20}},|{_MY_PART}|me(?: (?:he|she|they|boss) (?:still )?owes?)?"
    rf"|{_TRADE_EN}(?: \d)? \(me\)|{_TRADE_EN} \d|mine|myself|s?he"
    rf"|her|him|i(?:'m"
    rf"| am| was)?(?: still)?(?: owed)?"
    rf"|(?:(?:my|his|her) )?(?:younger |older |elder |big |little )?{_KIN_EN}(?: {_ANY_GIVEN}){{0,2}}"
    r"|(?:the |an? )?old (?:man|uncle|aunty?|lady|guy)(?: (?:who|that) [a-z]+)?"
    rf"|the (?:head )?{_TRADE_EN}"
    rf"|(?:the )?(?:head )?{_TRADE_EN} (?!is\b|was\b|has\b|get|need|he\b|she\b|about\b)[a-z]+"
    rf"|(?:mr\.? |old |xiao |lao )?{PINYIN}"
    rf"(?: (?!owes?\b|is\b|was\b|has\b|gets?\b|got\b|sa\w+\b|pa\w+\b|g[ai]ve\w*\b|sent\b|send\w*\b|left\b|took\b"
    rf"|hand\w*\b|lent\b|owed\b|only\b|just\b)[a-z]+)?)"
)
_BEFORE_FIGURE_EN = re.compile(
    rf"(?:^|[,;:.]|\band|\bplus|\bowes?|(?<=\d)(?= (?:i|me|he|she)\b))\s?(?:and )?(?:for |owes? )?(?P<one>{ONE_EN})"
    r"(?: is owed| was owed| gets?| lost| ha[sv]e?| had| needs?| wants?| is missing| is|'s(?: pay| share| part)?"
    r"|:)?\s?$"
)

# 我老婆在包装车间，也是这两个月，差7300
_KIN_OWED = re.compile(
    rf"(?:^|[,;。])(?P<one>我{_KIN})[^;。\d]{{0,16}},(?:(?:也|还)?(?:差|欠)(?:了|着|她|他)?|[他她]的?那份(?:也|是"
    rf"|还)?)\s?$"
)
# A given name alone, where the speaker is one of them: 我5200，桂香4800.
_ANY_NAME_ZH = re.compile(
    r"(?:^|[,;、:。]|(?<=\d)(?=[老小大阿]))(?:还有)?(?P<one>(?!一共|总共|合|包括|包含|其中|还有|工[资钱]|生活"
    r"|押金|欠|差"
    r"|去年|今年|上|只|每|剩|总|共|大概|加|后|先|又|再|房|饭|老板)"
    r"[\u4e00-\u9fff]{2,3}(?<!月)(?<!年)(?<!天)(?<!了)(?<!过)(?<!欠)(?<!是)(?<!有))$"
)
_ME_ZH = re.compile(r"(?:^|[,;、:。 ])我(?:的|是)?[\d一二两三四五六七八九]")
# Any name, where the speaker is one of them: John 9,000, me 8,000, Ali 7,500.
_ANY_NAME = re.compile(
    r"(?:^|[,;.:/]|\band|\bowes?|(?<=\d)(?= [a-z]{3,12} $)) ?(?:and )?"
    r"(?P<one>(?!so\b|it\b|that\b|this\b|makes?\b|together\b|total\b|about\b|owed\b|rmb\b|for\b|in\b"
    r"|and\b|plus\b|each\b"
    r"|is\b|may\b|june\b|july\b)"
    r"[a-z]{2,12}(?: (?!only\b|just\b)[a-z]{2,12})?)(?: is owed| gets?| has| debt| own| na|:)?(?: only| just)? $"
)
_TO_ONE_EN = re.compile(
    r"(?:块钱?|元)?(?:不|没)(?:退|给|还|发)(?P<me_zh>我|俺)(?!们)"
    rf"|(?: ?(?:yuan|rmb|kuai))?(?: is)?(?: owed)? (?:(?:to|for) (?P<one>{ONE_EN}|[\u4e00-\u9fff]{{2,3}})(?=$|[,;. ])"
    r"(?! (?:hospital|medicine|operation|surgery|treatment|school|rent|funeral))"
    r"|(?P<me>me|mine|his|hers|i|he|she)(?=$|[,;.]| and\b)"
    rf"|(?P<kin>(?:my|his|her) {_KIN_EN})(?=$|[,;.]| and\b))"
)
_SEVERAL_EN_BEFORE = re.compile(
    r"(?:^|[,;:.]|\band|\bplus)\s?(?:and )?(?P<one>(?:(?:my|the|his|her|our) )?(?:others? )?(?P<n>two|three|four|five"
    r"|six|[2-9])"
    rf"(?: other)?(?: (?:{_KIN_EN}s|{_TRADE_EN}e?s|girls|boys|women|workmates|others|guys|workers|men|people"
    rf"|co-?workers))?)"
    rf"(?: (?:are|is|get|gets|each|owed))* $"
)
# My two apprentices and me: I 10,000, apprentices 7,000 each.
_ALIKE_EN_BEFORE = re.compile(r"(?:^|[,;:.]|\band|\bplus)\s?(?:and )?(?:my |the |our )?(?P<one>[a-z]{3,}s) $")
_ME = re.compile(
    r"\(me\) \d|(?:^|[,;.:] ?|\band )(?:write |for )*(?:me|myself|i|mine|my (?:debt|money|own|share|pay))(?: is| has"
    r"| have| na| (?:he|she|they|boss) owes?)? (?:¥|rmb )?\d"
)
# He owes Ivan 8,000, owes me 9,500, and Pyotr 7,200.
_OWES_ME = re.compile(
    r"\bowes? (?!me |us |him |her |about |rmb |over )[a-z]{2,12} (?:¥|rmb )?\d.{0,40}\bowes? me (?:¥|rmb )?\d"
)
# They owe me 14,000 and Liza 12,500.
_OWES_ME_AND = re.compile(rf"\bowes? me (?:¥|rmb )?\d[\d,]*\d (?:yuan |rmb )?and {_ANY_GIVEN} (?:¥|rmb )?\d")
# Imran 23500 Bilal 18000 Asif 21800: nothing but names and figures in a row.
# 2,600 for Usman, 3,100 for Hamza
_ANYBODY = (
    r"(?!the|my|our|his|her|its|all|both|each|food|rent|one|two|three|four|this|that|these|work|job|month|day"
    r"|over|bonus|jan|feb"
    r"|mar|apr|may|june?\b|july?\b|aug|sep|oct|nov|dec|last|first|second|not|now|room|tax|visa"
    r"|phone|[a-z]+ing\b)[a-z]{3,12}"
)
_ROLL_FOR = re.compile(
    rf"\d (?:yuan |rmb )?for (?:me|{_ANYBODY})(?:,|;| and|, and) (?:rmb )?\d[\d,]*\d (?:yuan |rmb )?for {_ANYBODY}\b"
)
_FOR_ANYBODY = re.compile(rf"(?: ?(?:yuan|rmb))? for (?P<one>me|{_ANYBODY})(?=$|[,;. ])")
_ONE_OF_ROLL = (
    r"(?!and |deposit|medical|bed |rent|food|fine|bonus|overtime|base|basic|uniform|commission|tips? |salary"
    r"|wages? |total|paid |owed |owe |about |only |just |for |insurance|room|dorm|card|phone|visa|taxi|train|hospital"
    r"|loan|month)[a-z]{3,12}(?: [a-z]{3,12})? (?:rmb )?\d[\d,]{1,6}\d"
)
_ROLL = re.compile(rf"(?<![a-z])(?:{_ONE_OF_ROLL}(?: ?/|[,;.])? (?:and )?){{2,20}}{_ONE_OF_ROLL}")
# 张桂兰两千六王秀英三千一刘小妹两千八
_SUM_ZH = r"[\d一二两三四五六七八九十百千万]{2,7}(?:块钱?|元)?[,、 ]?"
_ROLL_ZH = re.compile(
    rf"(?:[{SURNAMES}][\u4e00-\u9fff]{{1,2}}{_SUM_ZH}){{2,20}}[{SURNAMES}][\u4e00-\u9fff]{{1,2}}{_SUM_ZH}"
)
_OF_ROLL_ZH = re.compile(rf"(?P<one>[{SURNAMES}][\u4e00-\u9fff]{{1,2}})$")
_MONTH = re.compile(r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*")
_EACH_EN = re.compile(r"(?: ?(?:yuan|rmb))? (?:each|per person|apiece)")

_NAMED_EN = (
    rf"(?:(?:mr\.? |old |xiao |lao )?(?!he\b|yuan\b|sun\b|song\b|pan\b|long\b){PINYIN}(?: (?!and\b|plus\b)[a-z]+)?)"
)
_KINS_EN = rf"(?:(?:(?:my|his|her|our) )?(?:two|three|four|[2-4]) {_KIN_EN}s?)"
_PERSON_EN = rf"(?:me|myself|i|{_KINS_EN}|(?:(?:my|his|her) )?{_KIN_EN}|{_NAMED_EN})"
_SEVERAL_EN = re.compile(
    rf"\b{_PERSON_EN}(?:,? and |, |,? plus | (?=my )){_PERSON_EN}(?:(?:,? and |, |,? plus ){_PERSON_EN}){{1,9}}\b"
)
_NAME_EN = (
    r"(?!my\b|his\b|her\b|the\b|another\b|other\b|then\b|also\b|not\b|all\b|have\b|work|want|need|was\b|for\b"
    r"|you\b|she\b"
    r"|they\b|boss|both\b|each\b)[a-z]{3,12}"
)
# I and Sunita and Kabita same same; me and Desta both.
_WITH_ME_EN = re.compile(
    rf"\b(?:i|me) and {_NAME_EN}(?P<two> and {_NAME_EN})?(?=,? (?:same|both|we (?:both|all)|all|each|together)\b)"
)
# My father (61) and his two brothers, where nobody else comes into it.
_KIN_AND_HIS = re.compile(
    rf"\bmy {_KIN_EN}(?: \(?\d\d\)?)?(?: (?!and\b)[a-z]+)? and (?:his|her) (?P<n>(?:two|three|four"
    rf"|[2-4]) )?{_KIN_EN}s?\b"
)
_ARE_OWED = re.compile(r" (?:are|were) (?:all |still )?(?:owed|unpaid|not paid)\b")
_SPEAKERS = re.compile(r"\b(?:we|us|our|me)\b")
_SOMEBODY = (
    r"一个(?:小|老|大|年轻)?(?:丫头|小伙子?|老乡|工友|同乡|朋友|妹子|大姐|姑娘|师傅|兄弟|同事|徒弟|小孩|学徒|老头|阿姨)"
)
_BY_NAME = rf"(?:[老小大阿][{SURNAMES}](?![\u4e00-\u9fff]?(?:板|总))|[{SURNAMES}](?:师傅|哥|姐|叔))"
_SEVERAL = re.compile(
    rf"(?:我|俺)(?:自己)?(?:(?: ?(?:、|和|跟|还有|,|与|加上?|带着?)(?:还有|和|跟)? ?| (?=我|俺))(?:(?:我"
    rf"|俺)?的?{_KIN}|{_SOMEBODY}"
    rf"|{_BY_NAME})){{2,10}}(?!说|讲|们)"
)
_ONE_OF_SEVERAL = re.compile(rf"{_SOMEBODY}|{_KIN}|{_BY_NAME}")


@dataclass(frozen=True)
class Share:
    """What each of `size` people is owed, and where they were named."""

    figure: Mention
    start: int
    size: int = 1


def named_shares(norm: str, mentions: list[Mention]) -> tuple[Share, ...]:
    """The figures of a list that gives each person one, the longest run of them; other figures stand apart."""
    figures = [m for m in mentions if m.kind != "duration" and m.value >= 100 and not m.number.vague]
    if len(figures) < 2:
        return ()
    best: list[tuple[str, Share]] = []
    run: list[tuple[str, Share]] = []
    left = 0
    for figure in figures:
        first = max(left, figure.start - 40)
        one = _named(norm, norm[first : figure.start], figure)
        left = figure.end
        if one is None:
            run = []
            continue
        name, begin, size = one
        if begin > figure.start - first:
            left = first + begin  # 1.5w for me 1.5w for my wife: named behind the figure
        run.append((name, Share(figure, min(figure.start, first + begin), size)))
        best = max(best, run, key=len).copy()
    best = [one for place, one in enumerate(best) if not _said_again(one, best[:place])]
    if len(best) > 2 and best[-1][1].figure.value == sum(share.figure.value * share.size for _, share in best[:-1]):
        best = best[:-1]  # I 10,000, apprentices 7,000 each, together 24,000
    people = [name for name, _ in best]
    me = any(re.match(rf"我|俺|(?:me|mine|myself|i|{_MY_PART})\b|.*\(me\)", one) for one in people)
    named = [one for one in people if "个" not in one]
    if len(named) < len(people) and _NOT_PEOPLE.search(norm):
        return ()
    several = len(people) > 1 and len(set(named)) == len(named) and (me or len(people) > 2 or _ROLL_FOR.search(norm))
    return tuple(share for _, share in best) if several else ()


def _said_again(one: tuple[str, Share], before: list[tuple[str, Share]]) -> bool:
    """They owe her 4,600. So 8,200 for me and 4,600 for her: she is one."""
    return any(name == one[0] and share.figure.value == one[1].figure.value for name, share in before)


def _named(norm: str, before: str, figure: Mention) -> tuple[str, int, int] | None:
    """(who, where before the figure, how many) of the people that a figure is said of."""
    if _COSTS.search(before[-12:]):
        return None  # 我房租还欠房东1800
    found = _BEFORE_FIGURE.search(before[-24:]) or _BEFORE_FIGURE_EN.search(before[-24:])
    kin = None if found else _KIN_OWED.search(before)
    if kin:
        return kin["one"], kin.start("one"), 1
    if found:
        return found["one"], max(0, len(before) - 24) + found.start("one"), 1
    alike = _SEVERAL_BEFORE.search(before)
    if alike is None:
        alike = _SEVERAL_EN_BEFORE.search(before) if _EACH_EN.match(norm, figure.end) else None
    if alike:
        return alike["one"], alike.start("one"), small(alike["n"])
    if (
        any(words.search(norm) for words in (_ME, _OWES_ME, _OWES_ME_AND, _ROLL))
        and (named := _ANY_NAME.search(before[-24:]))
        and not _MONTH.fullmatch(named["one"])
    ):
        return named["one"], max(0, len(before) - 24) + named.start("one"), 1
    if _ROLL_ZH.search(norm) and (named := _OF_ROLL_ZH.search(before[-3:])):
        return named["one"], max(0, len(before) - 3) + named.start("one"), 1
    if _ME_ZH.search(norm) and (named := _ANY_NAME_ZH.search(before[-6:])):
        return named["one"], max(0, len(before) - 6) + named.start("one"), 1
    several = _ALIKE_EN_BEFORE.search(before) if _EACH_EN.match(norm, figure.end) else None
    counted = several and re.search(rf"\b(two|three|four|five|six|[2-9]) {several['one']}\b", norm)
    if several and counted:
        return several["one"], several.start("one"), small(counted.group(1))
    owed = _TO_ONE_EN.match(norm, figure.end)
    owed = owed or (_FOR_ANYBODY.match(norm, figure.end) if _ROLL_FOR.search(norm) else None)
    return (owed[owed.lastgroup or 0], len(before) + owed.end() - figure.start, 1) if owed else None


_COSTS = re.compile(
    r"学费|房租|房东|医药|医院|药费|伙食|车费|路费|押金|贷款|[花借]|\b(?:rent|loan|hospital|fees?|bill)\b"
)
_SPEAKER = ("me", "myself", "i")


def named_people(norm: str) -> tuple[int, int, int] | None:
    """(how many, start, end) of people named one after the other, the speaker among them."""
    found = _SEVERAL_EN.search(norm)
    if found:
        people = re.findall(rf"\b{_PERSON_EN}\b", found.group())
        others = [one for one in people if one not in _SPEAKER]
        if len(people) > len(others) > 1:  # me and my wife, i have 15,000: the speaker once
            return 1 + sum(_size(one) for one in others), *found.span()
    found = _WITH_ME_EN.search(norm)
    if found:
        return 3 if found["two"] else 2, *found.span()
    found = _KIN_AND_HIS.search(norm)
    if found and (not _SPEAKERS.search(norm) or _ARE_OWED.match(norm, found.end())):
        return 1 + _size(found["n"] or ""), *found.span()
    found = _SEVERAL.search(norm)
    return (1 + len(_ONE_OF_SEVERAL.findall(found.group())), *found.span()) if found else None


def _size(one: str) -> int:
    """How many are named at once: his two brothers."""
    number = re.search(r"\b(?:two|three|four|[2-4])\b", one)
    return 1 if number is None else small(number.group())
