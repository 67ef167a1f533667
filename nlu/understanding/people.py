# ruff: noqa: E501  (a list of words reads better unbroken)
"""How many people are owed: the speaker included, teams added, other teams and passers-by left out."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from . import clauses
from .mentions import Mention
from .reading import Count, Span
from .text import Text

__all__ = ["Crowd", "bare", "read"]

_TRADES = r"(?:木工|瓦工|钢筋工|泥瓦工|泥工|电工|水电工|油漆工|漆工|焊工|架子工|小工|大工|杂工|普工|抹灰工|砌墙工|力工|壮工|混凝土工|防水工|安装工|管道工|水暖工|司机|保洁|保安|厨师|服务员|车工|缝纫工|质检|搬运工|装卸工|学徒|临时工|木匠|瓦匠|钢筋|水电|木工班|瓦工班|钢筋班|[一二三四1-4甲乙丙]班(?:组)?|[一二三四1-4]组)"
_PERSON = (
    r"(?:人(?!民币|工费|均|次|行|家|社|命)|工友|工人|民工|农民工|老乡|弟兄|兄弟|师傅|伙计|同事|员工|姐妹|妇女|阿姨|大姐|大妈|大叔|大哥|嫂子|小伙子?|老头|老汉|学生|实习生|保姆|护工|月嫂|销售|技师|演员|教练|老师|骑手|快递员|外卖员|店员|收银员|客服|程序员|会计|工程师|护士|导购|业务员|驾驶员|女工|男工|女的|男的|伙伴|同乡|乡亲|大老爷们|爷们|汉子|"
    + _TRADES
    + ")"
)
_CLASS = re.compile(
    rf"\s?(?:(?P<many>多|来|几)?\s?(?:个|号|名|位|口)?(?:号|把)?\s?(?:左右|上下|出头|的|多)?\s?(?P<noun>{_PERSON})|(?P<bare>个(?!月|钟|小时|半|星期|礼拜|多月|多星期|工日|工地|工作日|工(?!人|友)|项目|字|电话|地方|楼|单元|厂|孩子|小孩|娃|儿子|女儿|老人|老板|包工头|平方|标段|点|问题|办法|说法)(?=[,.。;!? ]|$|都|没|全|被|工人|在|一共|总共|欠|干|每|人|也|还|跟|和|加|木|瓦|钢|小|大|左右|多|拿|到|等|是|给|老板)|号(?=[,.。;]|$|都没|没拿)|位(?=[,.。;]|$|都|没)|口子(?!.{0, 4}地)))"
)
_EN_CLASS = re.compile(
    r"[ -]?(?:\+ ?)?(?:or so |odd |something |plus |other |of |more |chinese |migrant |construction |foreign |female |male |young |old |my |our |poor |unpaid |factory )*(?P<noun>people|persons?|workers?|guys?|men|women|of us|us|colleagues?|co-?workers?|employees?|brothers?|friends?|labou?rers?|staff|folks|teammates|cleaners?|cooks?|drivers?|carpenters?|masons?|welders?|electricians?|painters?|plumbers?|waiters?|waitress(?:es)?|bricklayers?|families|ppl|pax|peoples|roommates|cousins|sisters|teachers?|tilers?|plasterers?|helpers?|heads?|man(?! ?days)|mates|boys|girls|ladies|total workers|crew members|members|supervisors?|roommates?|friend|brother|cousin|sister|colleague|students?|salesmen|sales ?people|nurses?|guards?|riders?|operators?)\b"
)
_EACH = re.compile(r"(?:每|各|人均|平均|per|each|every|an?)\s?$")
_OTHERS = re.compile(
    r"(?:隔壁|别的|其他|其它|另外(?:一个|几个)?(?:班组|队|工地)|另一(?:个|支|帮)|旁边|人家|听说|据说|好像他们|他们(?:那边|那个|班组|队|厂|公司)|还有(?:别|其他|隔壁|一个班|一帮|另)|对面|楼上|上一批|以前|前面|去年|全厂|整个(?:工地|厂|公司)|工地上(?:有|一共|总共)|厂里(?:有|一共|总共)|公司(?:有|一共|总共)"
    r"|(?:来|派|叫|找|喊)(?:了|来|着)?(?:了)?|走了|跑了|伤了|受伤|死了|(?:剩|留)下|其中(?:有)?|里面有|包括|含|当中|里头|已经(?:有|给|付|发|结)(?:了|过)?(?:的)?(?:只有)?(?:那)?|保安|打手"
    r"|\bother(?: team| crew| group)?s?\b|\banother\b|\bheard\b|\bnext door\b|\bneighbou?r\w*|\bsent\b|\bof them\b|\bincluding\b|\bamong\b|\balready paid\b|\bhas\b|\bhired\b|\bemploys\b|\btheir\b)[^,.;。!?]{0,6}$"
)
_ELSEWHERE_TEAM = re.compile(
    r"(?:隔壁|别的|其他|其它|另一个|对面|听说)[^我]{0,8}$|\b(?:another|other|next door|neighbou?r\w*|heard)\b.{0,18}$"
)
_REST_BEFORE = re.compile(r"(?:还有|还剩|剩下|剩|现在(?:还)?(?:有|剩)?|就剩|\bnow|\bstill|\bleft|\bremaining|\bother)\s?(?:的|有|is|are)?\s?$")
_REST_AFTER = re.compile(
    r"^\s?(?:个|人|名|工人)*(?:还|都|也)?(?:没(?:有)?(?:拿|给|发|结|领|收)|未(?:付|发|结)|等着)|^\s?(?:people |workers |of us )?(?:are |were )?(?:still |not paid|unpaid|waiting|left)"
)
_THEN_EACH = re.compile(r"^\s?(?:,|是|都|的|:|@)?\s?(?:每人|每个人|一人|一个人|各|人均|each|\d[\d,.]* ?(?:yuan |rmb )?each|[x×*])")
_OURS_BEFORE = re.compile(
    r"(?:我们|俺们|咱们|咱|一共|总共|共|合计|加起来|共计|总计|拢共|大概|就|连我|带我|加我|算上我|包括我|一起|欠(?:了)?|我们(?:这)?(?:班组?|队|组|帮|批|伙|一行|厂里?|几个)|\bwe\b|\bus\b|\bour\b|\btotal\b|\baltogether\b|\bowes?\b|\bowed\b|\btogether\b|\bthere (?:are|is)\b|\bteam of\b|\bgroup of\b|\bcrew of\b)[^,.;。!?]{0,10}$"
)
_SUBSET = re.compile(r"(?:其中|里面|里头|当中|包括|among|including|of (?:them|which))[^,.;。!?]{0,8}$")
_TOTAL = re.compile(
    r"(?:一共|总共|共计|合计|加起来|总计|拢共|全部|共有|共|in total|altogether|all together|total|in all)\s?(?:是|有|就|of|is|are|we are|there are|大概|差不多|得有|约|about|around)?\s?$"
)
_TOTAL_AFTER = re.compile(r"^\s?(?:in total|altogether|all together|total\b|in all)")
_PLUS_ME = re.compile(
    r"(?:我|本人|\bme|\bmyself|\bi)\s?(?:和|跟|带着|还有|与|同|加上|以及|and|plus|with)\s?(?:我?的?|另外|其他|my|another|the)?\s?$"
)
_LED = re.compile(r"我(?:自己)?(?:带|领|手下有|手底下有|下面有|带领|叫来|招)(?:着|了|的)?(?:这)?\s?$")
_APART_ME = re.compile(
    r"(?:除了我|除我|不算我|不包括我|besides me|except me|apart from me|not counting me|without me|excluding me)[^.;。!?]{0,10}$"
)
_PLUS_ME_AFTER = re.compile(
    r"^(?:\s?,?\s?(?:加上我|再加上?我|连我|and me|plus me|and myself|and i\b|plus myself))(?!.{0,3}(?:一共|总共|共|是|\d|[一二三四五六七八九十]))"
)
_COUNT_ME = re.compile(r"(?:连我|加上我|算上我|带我|包括我)[^,.;。!?]{0,4}$")
_FEW = re.compile(
    r"(?:我们|咱们|俺们|咱|俺|我|他们)?(?:就|有|是|总共|一共|这)?(?P<n>仨|俩)(?:个)?(?:人|兄弟|工友|老乡)?(?!月|星期|礼拜|小时|钱|娃|孩|口子)|(?:我们|咱们?|俺们?)(?:就|有|是|总共|一共|这)?(?P<q>两口子|夫妻俩?|两夫妻|夫妇|父子俩?|兄弟俩|母子|爷俩|哥俩|姐妹俩|两兄弟|小两口|老两口)|(?P<p>两口子|夫妻俩|夫妻两个|父子俩|兄弟俩|哥俩|爷俩|姐妹俩|小两口|两夫妻|老两口)"
)
_ME_AND = re.compile(
    r"(?:我)?(?:徒弟|老婆|媳妇|老公|弟弟?|哥哥?|儿子|爸|妈|表弟|表哥|堂弟|老乡|朋友|同事|工友)(?:和|跟|与)我(?!们|说|讲)|我(?:自己)?(?:和|跟|带|带着|同|与)(?:我)?(?:的)?(?P<one>老婆|媳妇|老公|爱人|丈夫|妻子|对象|弟弟|弟|哥哥|哥|我?姐|妹妹|妹|儿子|爸|父亲|侄子|表弟|表哥|堂弟|堂哥|徒弟|师傅|爸妈|妈|母亲|工友|老乡|朋友|一个(?:老乡|工友|朋友|兄弟|同乡|同事)|女儿|女婿|小舅子|姐夫|妹夫|同事|工友|家属)(?!们|.{0,3}(?:说|讲|吵|商量|借|要|家|结婚|学费))|\b(?:me|i|myself) and my (?P<en>wife|husband|brother|friend|son|father|dad|cousin|sister|daughter|colleague|girlfriend|boyfriend|co-?worker|uncle|nephew|mother|roommate)\b(?!s)|\bmy (?P<en2>wife|husband|brother|friend|son|father|cousin|sister|colleague|girlfriend|boyfriend|uncle) and (?:me|i|myself)\b"
)
_ALONE = re.compile(
    r"(?:就|只有|仅|光|是|只|才)(?:是)?(?:我|俺|本人)(?:一|1)?(?:个)?(?:人)?(?:自己)?(?:没|的|$|[,.。!;]|被欠|一个)|我一个人(?!干|做了|的活|住|带|过|在家|来|去|打|养|扛|搬)|就我(?:自己|一个|1个)|(?:只|就)(?:欠|是)我(?:一个|自己|的)|\bonly me\b|\bjust me\b|\bjust myself\b|\bonly myself\b|\bonly i\b|\bi(?:'m| am) alone\b|\bme alone\b|\bby myself\b|\bonly one person\b|\bjust one person\b|\bjust 1\b|\bme only\b|\bmyself only\b"
)
# The speaker's own pay in so many words, whoever else is in the sentence.
_OWED_TO_ME = re.compile(
    r"(?:欠|差|该|少给|拖欠|压|扣|赖|没给|不给|没发|没付|不付)(?:着|了)?(?:我|俺|本人)(?!们|和|跟|带|这?[^,。]{0,3}(?:个|号|名)(?:人|工友))"
    r"|(?:我|俺)(?:个人|自己|本人)的(?:工资|工钱|钱)|\bowes? me\b(?! and)|\bowed me\b|\b(?:pay|paid|paying|give|gave) me\b(?! and)|\bmy (?:own )?(?:wages?|salary|pay|\d)"
)
_OWED_TO_ONE = re.compile(
    r"(?:欠|差|该|少给|拖欠|没给|不给)(?:着|了)?(?:他|她)(?!们|钱包)(?=.{0,3}[\d一二两三四五六七八九十几好工])|\bowes? (?:him|her)\b|\bpa(?:y|id) (?:him|her)\b"
)
_RELATIVE = re.compile(
    r"(?:我|俺)(?:的)?(?:老公|老婆|丈夫|媳妇|爱人|爸|妈|父亲|母亲|爹|儿子|女儿|哥|弟|姐|妹|叔|舅|侄子|朋友|老乡)(?!们)"
    r"|\bmy (?:husband|wife|father|mother|dad|mom|brother|sister|son|daughter|friend|uncle|cousin)\b(?!s)"
)
_MY_PAY = re.compile(
    r"(?:我|俺|本人)(?:.{0,8})(?:工资|工钱|薪水|血汗钱).{0,6}(?:没|不|拖|欠|未|扣|少)|(?:我|俺)(?!要|想|能).{0,12}(?:没(?:拿|收|领|要)到|干了|拿不到|要不到).{0,6}(?:工资|工钱|钱|月|天|年)?"
    r"|\bno (?:salary|pay|wages?)\b|\bmy (?:salary|wages?|pay|payment)\b|\bi (?:work|worked|didn'?t get|not get|never got|haven'?t (?:been paid|got|received))\b"
)
_PLURAL_OWED = re.compile(
    r"(?:欠|差|没给|不给|没发|拖欠|该)(?:着|了)?(?:我们|俺们|咱|大家|工人|兄弟)|我们(?:的)?(?:工资|工钱|几|都|全|这|那?班|[\d一二两三四五六七八九十])|大家|工友们|一起|几个"
    r"|\bowes? us\b|\bpa(?:y|id) us\b|\bour (?:wages?|salary|pay|team|crew)\b|\bwe (?:are|were|have not|haven't|all)\b|\bof us\b|\bmy team\b|\bcolleagues\b"
)
_SINGULAR = re.compile(
    r"欠(?:着|了)?(?:我|俺|本人)(?!们|.{0,3}(?:个|号|名)?(?:人|工友))|(?:我|俺|本人)(?:自己)?的(?:工资|工钱|钱|薪水|血汗钱)|(?:我|俺|本人)(?:.{0,6})?(?:工资|工钱|薪水|血汗钱)|(?:不|没|未|没有)(?:给|发|付|结)(?:我|俺)(?!们)|(?:我|俺)(?:一直|到现在|现在|在|是|叫|姓|从|去年|今年|干|做|给|还|被|就|也|没|一个月|每月|每个月|手|脚|腿|月薪|跟着|(?:[一二两三四五六七八九十\d]+个月)|于|要投诉|想投诉|来投诉|投诉|要举报|女|男|\d|去|之前|也在|已经)(?!们)|拖(?:欠)?(?:我|俺)(?!们)|(?:给|少|差|该)我(?!们)|\bowes? me\b|\bowed me\b|\b(?:pay|paid|paying|give|gave) me\b|\bmy (?:salary|wages?|pay|money|payment|boss)\b|\bi (?:work|worked|am|was|have|did|do|didn'?t|not|want|never|haven'?t|earn\w*)\b|\bi'm\b|\bme\b|\bi'?ve\b"
)
_PAY = re.compile(r"欠|差|能给我||该|少给|工资|工钱|钱|薪|拖|没(?:给|发|结)|血汗|干了|owe|pay|paid|salary|wage|money|month|work")
_PLURAL = re.compile(
    r"我们|俺们|咱们|咱|大家|工友们|兄弟们|大伙|工人们|班组|一家子|全家|老乡们|几个人|一帮|一群|一伙|民工们|各位|所有人|全体|(?:带|领)(?:的|着)(?:人|工人|班)|\bwe\b|\bus\b|\bour\b|\bworkers\b|\beveryone\b|\bcolleagues\b|\bteam\b|\bcrew\b|\bpeople\b|\bemployees\b|\bguys\b|\beverybody\b|\ball of\b|\bwe're\b"
)
_UNKNOWN = re.compile(
    r"一家子|全家|一大家子|(?:好|几|数|许)(?:多|几)?(?:十|百)?(?:多|来|几)?(?:个|号|名|位)(?:人|工人|工友|兄弟|老乡)|很多人|好多人|好些人|一帮人?|一群人?|一伙人?|一批人|许多人|一大帮|一车人|(?:整|全)(?:个)?班组(?!长)|不少人|我们几个|几个人|好几个|上百(?:号|个|人)|\bmany (?:of us|people|workers|guys)\b|\ba (?:lot|group|bunch|number) of (?:us|people|workers|guys)\b|\bseveral (?:of us|people|workers|guys|men)\b|\bsome of us\b|\bwhole (?:team|crew|family)\b|\ba few (?:of us|people|workers|guys|men)\b|\bdozens of (?:us|people|workers|guys|men)\b|\bhundreds of (?:people|workers|us)\b"
)
_FIXED = re.compile(
    r"(?:不对|不是|错了|说错|记错|更正|应该是|哦不|搞错|no,|no wait|wait|sorry|i mean|correction|actually|not \d+,?)[^;。!?]{0,14}$"
)


@dataclass(frozen=True)
class Crowd:
    """The headcount, the mentions that it came from, and whether it has to be asked."""

    count: Count | None
    ask: bool = False
    used: tuple[Span, ...] = ()
    singular: bool = False
    plural: bool = False
    sizes: tuple[float, ...] = ()  # of the teams that were added, in order
    each: tuple[Span, ...] = ()  # 一人, 每个人: they make the money beside them per person


@dataclass(frozen=True)
class _Group:
    mention: Mention
    end: int
    trade: bool
    plus_me: bool
    ours: bool
    total: bool
    fixed: bool
    noun: str


def read(text: Text, mentions: list[Mention]) -> Crowd:
    """The headcount of a message; guessed as 1 when somebody speaks of the own pay only."""
    norm = text.norm
    groups, each = _groups(norm, mentions)
    used = tuple((group.mention.start, group.end) for group in groups) + each
    singular, plural = bool(_SINGULAR.search(norm)), bool(_PLURAL.search(norm))
    if _OWED_TO_ME.search(norm) and not _PLURAL_OWED.search(norm):
        singular, plural = True, False
    elif _OWED_TO_ONE.search(norm) and not plural:
        singular = True
    elif not plural and _RELATIVE.search(norm) and _PAY.search(norm):
        singular = True
    count = _settle(text, groups) or _without_number(text)
    vague = any(group.mention.number.vague for group in groups) or bool(_UNKNOWN.search(norm))
    if count and not (vague and count.value == 1 and count.source == "guessed"):
        sizes = tuple(group.mention.value for group in groups)
        return Crowd(count, count.is_range, used, singular, plural, sizes, each)
    conflict = len({group.mention.value for group in groups if not group.mention.number.vague}) > 1
    if vague or conflict:
        return Crowd(None, True, used, singular, plural, each=each)
    if singular and not plural and _PAY.search(norm) and _tells_of_pay(norm, mentions):
        return Crowd(Count(1, 1, 1, source="guessed"), False, used, True, False, each=each)
    return Crowd(None, False, used, singular, plural, each=each)


def _tells_of_pay(norm: str, mentions: list[Mention]) -> bool:
    """Whether something is told, not only asked or announced (我要投诉欠薪, what should I do if I get hurt)."""
    if any(mention.kind in ("amount", "duration") or mention.value >= 100 for mention in mentions):
        return True
    return bool(_OWED_TO_ME.search(norm) or _OWED_TO_ONE.search(norm) or _MY_PAY.search(norm))


def _groups(norm: str, mentions: list[Mention]) -> tuple[list[_Group], tuple[Span, ...]]:
    groups: list[_Group] = []
    each: list[Span] = []
    for mention in mentions:
        if mention.kind != "number" or mention.value < 1 or mention.value > 20000:
            continue
        found = _CLASS.match(norm, mention.number.end) or _EN_CLASS.match(norm, mention.number.end)
        named = _trade_before(norm, mention)
        if not found and not (
            named
            and mention.value < 100
            and re.compile(r"\s?(?:个|名|人|位)?(?=[,.;。!?、 和跟]|$|一(?!天|个月|日|平|工)|每(?!天|月|日|平)|加|" + _TRADES + ")").match(
                norm, mention.number.end
            )
        ):
            if not _plain_we(norm, mention) and not _plain_piece(norm, mention):
                continue
        if mention.value != int(mention.value) and not mention.number.is_range:
            continue
        before = norm[max(0, mention.start - 40) : mention.start]
        if re.search(r"(?:-|\bminus |\bnegative |负)\s?$", before):
            continue
        if _EACH.search(before) or _is_each(norm, mention, found, before):
            each.append((mention.start, found.end() if found else mention.end))
            continue
        clause = clauses.around(norm, mention.start, mention.end)
        noun = (found.groupdict().get("noun") or "") if found else ""
        ours = bool(_OURS_BEFORE.search(clause.before)) or noun in ("of us", "us")
        elsewhere = _ELSEWHERE_TEAM.search(norm[max(0, mention.start - 30) : mention.start])
        if elsewhere and not re.search(r"[.。!?;]|我们|\bwe\b|\bour\b", elsewhere.group()):
            continue
        if (
            _SUBSET.search(clause.before)
            or (_OTHERS.search(clause.before) and not ours)
            or _others_after(norm, found, mention)
        ):
            continue
        if clauses.hypothetical(clause):
            continue
        end = found.end() if found else mention.end
        plus = bool(
            _PLUS_ME.search(before)
            or _APART_ME.search(before)
            or _LED.search(before)
            or _PLUS_ME_AFTER.match(norm[end : end + 12])
        ) and not _COUNT_ME.search(before)
        total = bool(_TOTAL.search(clause.before) or _TOTAL_AFTER.match(clause.after[max(0, end - mention.end) :]))
        groups.append(
            _Group(
                mention,
                end,
                named or bool(noun and re.fullmatch(_TRADES, noun)),
                plus,
                ours,
                total,
                bool(_FIXED.search(norm[max(0, mention.start - 24) : mention.start])),
                noun,
            )
        )
    return groups, tuple(each)


def _trade_before(norm: str, mention: Mention) -> bool:
    return bool(re.search(_TRADES + r"(?:有|是)?\s?$", norm[max(0, mention.start - 8) : mention.start]))


def _plain_we(norm: str, mention: Mention) -> bool:
    """ "我们12个没拿到", "we are 12": people without a noun."""
    before, after = norm[max(0, mention.start - 14) : mention.start], norm[mention.end : mention.end + 4]
    if mention.value >= 1000 or re.match(
        r"\s?(?:块|元|万|天|月|年|%|k|w|点|号楼|平|吨|米|[./:-]\d|month|day|week|year|hour|thous|rmb|yuan|times)", after
    ):
        return False
    return bool(
        re.search(
            r"\bwe (?:are|were)(?: about| around| only| total| like| maybe)?\s?$|\b(?:now|other|remaining) (?:the )?\s?$|\bwe're\s?$|\b(?:team|group|crew|party|gang) of\s?$|\bthere (?:are|is|were)(?: about| only)?\s?$|\bus\s?$",
            before,
        )
    ) and not re.match(r"\s?(?:months|left|in the|[a-z]+ (?:months|days))", norm[mention.end : mention.end + 14])


def _plain_piece(norm: str, mention: Mention) -> bool:
    """欠我们六个13.5万, 还有17个没拿到: 个 without a noun, told by the words around it."""
    before, after = norm[max(0, mention.start - 6) : mention.start], norm[mention.number.end : mention.number.end + 8]
    if not re.match(r"\s?个(?!月|钟|小时|半|星期|礼拜|工|项目|点|多月|亿|[一二三四五六七八九十]?月)", after) or mention.value > 500:
        return False
    return bool(
        re.search(r"(?:我们|俺们|咱们|咱|还有|还剩|剩下)(?:这|那|一共|总共|共)?\s?$", before)
        or re.match(r"\s?个(?:还)?(?:没(?:拿|给|发|结|领)|都没|人)", after)
    )


def _is_each(norm: str, mention: Mention, found: re.Match[str] | None, before: str) -> bool:
    """Whether 一人 or 一个人 means "each" because money follows (一人八千)."""
    if mention.value != 1 or found is None:
        return False
    after = norm[found.end() : found.end() + 12]
    if re.match(
        r"\s?(?:大概|差不多|也就|就|要|得|是|欠|该|拖欠|没给|我们|少|差|给|应该)*\s?(?:有)?\s?[\d一二两三四五六七八九十百千万几]", after
    ):
        return not re.search(r"(?:就我|只有我|我自己|我|俺)$", before)
    return bool(re.search(r"[\d万千百块元kw]\s?$", before)) and not before.rstrip().endswith("我")


def _others_after(norm: str, found: re.Match[str] | None, mention: Mention) -> bool:
    """Whether what follows says that these people are not the ones owed (5个人打我们, 三个人受伤)."""
    end = found.end() if found else mention.end
    after = norm[end : end + 10]
    return bool(
        re.match(
            r"\s?(?:把|来|过来|冲|拿着|围着我|受伤|被打|已经(?:拿|结|给|发|领)|拿到了|都拿到了|的房|住一|一间|一桌|的工作|already (?:got|paid|received)|got paid|got their|came to|beat|were injured|to beat|got hurt)",
            after,
        )
    )


def _settle(text: Text, groups: list[_Group]) -> Count | None:
    groups = [group for group in groups if not group.mention.number.vague]
    if not groups:
        return None
    fixed = [group for group in groups if group.fixed]
    if fixed:
        return _count(text, fixed[-1])
    total = [group for group in groups if group.total]
    if total:
        return _count(text, total[-1])
    trades = [group for group in groups if group.trade]
    if len(trades) > 1:
        return _added(text, trades, groups)
    if len(groups) == 1:
        return _count(text, groups[0])
    rest = [group for group in groups if _is_rest(text.norm, group)]
    if len(rest) == 1 and any(group.mention.value > rest[0].mention.value for group in groups):
        return _count(text, rest[0])
    if all(_THEN_EACH.match(text.norm[group.end : group.end + 20]) for group in groups):
        return _added(text, groups, groups)
    values = {(group.mention.number.low, group.mention.number.high, group.plus_me) for group in groups}
    if len(values) == 1:
        return _count(text, groups[0])
    if all(group.noun in ("女的", "男的", "女工", "男工", "women", "men", "female", "male") for group in groups):
        return _added(text, groups, groups)
    ours = [group for group in groups if group.ours]
    if len({group.mention.value for group in ours}) == 1:
        return _count(text, ours[0])
    joined = re.compile(r"^\s?(?:和|加|加上|跟|还有|,还有|,?另外还?有|and|plus|\+)\s?(?:我们)?\s?$")
    if len(groups) == 2 and joined.match(text.norm[groups[0].end : groups[1].mention.start]):
        return _added(text, groups, groups)
    return None


def _is_rest(norm: str, group: _Group) -> bool:
    """Whether these are the ones that are still owed (20个人, 3个拿到了, 还有17个没拿到)."""
    before, after = norm[max(0, group.mention.start - 10) : group.mention.start], norm[group.end : group.end + 16]
    return bool(_REST_BEFORE.search(before) or _REST_AFTER.match(after))


def _added(text: Text, parts: list[_Group], all_groups: list[_Group]) -> Count:
    plus = 1 if any(group.plus_me for group in parts) else 0
    value = sum(group.mention.value for group in parts) + plus
    low = sum(group.mention.number.low for group in parts) + plus
    high = sum(group.mention.number.high for group in parts) + plus
    span = text.span(all_groups[0].mention.start, all_groups[-1].end)
    return Count(
        math.floor(value + 0.5),
        int(low),
        math.ceil(high),
        any(g.mention.number.is_range for g in parts),
        span,
        "computed",
    )


def _count(text: Text, group: _Group) -> Count:
    number = group.mention.number
    plus = 1 if group.plus_me else 0
    return Count(
        math.floor(number.value + 0.5) + plus,
        math.floor(number.low) + plus,
        math.ceil(number.high) + plus,
        number.is_range,
        text.span(group.mention.start, group.end),
        "computed" if plus else "said",
    )


def _without_number(text: Text) -> Count | None:
    """我们仨, 夫妻俩, 我和我老婆, 就我一个."""
    found = _FEW.search(text.norm)
    if found and not clauses.supposed(clauses.around(text.norm, *found.span())):
        value = 3 if found["n"] == "仨" else 2
        if not (
            found["n"]
            and re.search(r"(?:[找派来叫]了?|其中|他们)$", text.norm[max(0, found.start() - 3) : found.start() + 2])
        ):
            return Count(value, value, value, span=text.span(*found.span()))
    pair = _ME_AND.search(text.norm)
    if pair:
        return Count(2, 2, 2, span=text.span(*pair.span()), source="computed")
    alone = _ALONE.search(text.norm)
    if alone:
        return Count(1, 1, 1, span=text.span(*alone.span()))
    return None


_ANSWER = re.compile(
    r"^\s*(?:大概|大约|差不多|约|可能|应该|估计|一共|总共|就|有|得有|共|是|我们|我们有|我们是|就是|只有|about|around|maybe|total|we are|there are|like|us|only|just|approx\.?|approximately|some|we have|it'?s|probably)*\s*"
)
_ANSWER_TAIL = re.compile(
    r"^\s*(?:个|人|号|名|位|口|多|来|左右|上下|吧|的样子|的|呢|啊|哦|total|in total|people|or so|altogether|i think|maybe|[.,。!~])*\s*$"
)


def bare(text: Text, mentions: list[Mention]) -> Count | None:
    """A bare answer to "how many" ("12", "十二三个", "twelve")."""
    norm = text.norm.strip(" .。!~")
    if re.fullmatch(
        r"(?:就|只|只有)?(?:我|俺|本人)(?:自己|一个人?|1个人?|一人|本人)?(?:吧|啊|呀)?|一个人?|自己|me|myself|only me|just me|alone|one|i",
        norm,
    ):
        return Count(1, 1, 1, span=text.span(0, len(text.norm)))
    numbers = [mention for mention in mentions if mention.kind == "number" and not mention.number.vague]
    opening = _ANSWER.match(text.norm)
    for mention in numbers:
        if (
            mention.value < 1
            or mention.value > 20000
            or (mention.value != int(mention.value) and not mention.number.is_range)
        ):
            continue
        first = opening.end() if opening else 0
        if (mention.start <= first and _ANSWER_TAIL.match(text.norm[mention.number.end :])) or _FIXED.search(
            text.norm[: mention.start]
        ):
            return Count(
                math.floor(mention.value + 0.5),
                math.floor(mention.number.low),
                math.ceil(mention.number.high),
                mention.number.is_range,
                text.span(*mention.span),
            )
    return None
