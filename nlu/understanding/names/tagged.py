"""Who owes and which site, where no word announces the name: what the tagger finds and the grammar does not refuse."""

from __future__ import annotations

import re
from dataclasses import replace

from ..reading import Party, Span, overlap
from ..wording.text import READ_LIMIT, without_pictures
from . import english_party_words, english_site_words, party_words, site_words
from .debtors import is_full_name, is_nicknamed, is_ruled_out, owes
from .elsewhere import is_elsewhere
from .english_parties import is_workplace
from .nameless import is_hospital
from .parties import is_creditor
from .place import Places
from .tagger import Name, Tagging
from .told import kind

__all__ = ["Tagged"]

REFUSED = -10.0  # log-odds; below it what the grammar found is no name of who owes
AHEAD = 4.0  # log-odds between its name and the grammar's, from which the tagger's is taken
A_SITE = 6.0  # log-odds between a site and who owes, from which the one is not taken for the other
CERTAIN = 6.0  # log-odds; above it the tagger is right where the grammar names another
_SUFFIX = re.compile(r"(?:公司|单位|厂子?|饭店|酒店|店|学校|幼儿园|医院|食堂|仓库|市场|超市|工地|站点?)$")
_NO_MORE = 2  # characters
# What is done, what somebody is, or where somebody sleeps: 送医院, 堵312国道, warehouse guard, 桥洞里.
_NO_NAME = re.compile(
    r"笑[嘻眯哈]|兄弟们?$|老鼻子|[大小]半年|好?几个月|.*(?:进场|退场|撤场|完工|收工)$|(?:钢构|钢结构|标准|新)厂房$"
    r"|(?:[一二三四五六七八九十\d]{1,2}月)?[一二三四五六七八九十\d]{1,2}[号日]|(?-i:(?:After|Before|Since"
    r"|During|On|From|In) )|.*(?:横|停)在"
    r"|.*(?:不对|对过|对面|光说|边上)|(?-i:[Gg]uard|[Ww]orker|[Dd]river|[Rr]oom) \d|(?-i:boss|kids) (?-i:[a-z])"
    r"|送(?:医|货|餐|外)|(?:小狗|狗|王八)$"
    r"|(?:小区|我们|这个|那个)?的?物业(?:公司)?$|堵|睡"
    r"|(?:老公|老婆|媳妇|丈夫|妻子|爱人|对象|男人|婆娘)$"
    r"|[总一拢]共|老(?:[板班版]娘?|哥|铁|师|乡|弟)$"
    r"|老[远早是]|人家$|赖|[万千百]整|[\d.]+[kw]\d*$"
    r"|(?:车队|苗圃|农场|果园|饭店|工地|厂|店|包工)[里家]?老板娘?$"
    r"|(?:刮|批)(?:腻子|大白|灰)$|贴(?:瓷|墙|地)?砖$|砌(?:墙|砖)$|刷(?:墙|漆)$"
    r"|.*(?:苗圃|果园|茶园|农场|大棚|食堂|仓库|车间)(?:里|上)?[锄除拔种收摘扫洗切做干看搬装包剪喂]"
    r"|an? (?-i:[a-z]+ ?){1,4}$"  # an electronics plant
    r"|修(?:铁?路|桥|房)|.*(?:洞|楼道|站|公园|网吧|医院)里$|(?:[\w'-]+ ){0,2}(?:road|avenue|street)$"
    r"|(?-i:(?:[a-z]+ )?(?:guard|driver|worker|cleaner|welder|cook|waiter|waitress|nurse|nanny|maid|teacher|rider)s?$)",
    re.I,
)
_DESCRIBED = re.compile(
    r"[A-Z][\w-]*(?: [a-z]+){0,3} (?:farm|shop|workshop|works|store|restaurant|salon|factory|cleaning|kiln"
    r"|school|hotel|bar|yard"
    r"|hospital|warehouse|market|kitchen|bakery|kindergarten|club|court|studio|company|gym|centre|center)"
)
_BESIDE = re.compile(r" (?:off|near|opposite|behind|next to|beside|along) ")  # Jinyue Huafu estate off Jiankang Road
_ABOVE = ("general_contractor", "owner")


_BOSS_BEFORE = re.compile(r"老板娘?$")  # 老板老盛每天坐在柜台收钱
# 在老妈蹄花店做传菜: who works in a shop is no builder of it.
_WORKS_THERE = re.compile(
    r"[，, ]?(?:里|后厨)?(?:打(?:农)?药|采|摘|种|养|喂|搓|前台|服务员|保洁|厨|做(?!工程|装修|防水|水电)|当|上班|打工"
    r"|帮|洗碗|端|切|炒|收银|传菜)"
)
_TRADE = re.compile(
    r"[\u4e00-\u9fff]{2}(?:食品|服饰|服装|制衣|电子|机械|家具|物流|保洁|家政|物业|劳务|装饰|铸造|包装|纺织|印刷|模具"
    r"|化工|塑料|五金|科技"
    r"|建材|餐饮|木业|水产)$"
)
_SITE_AFTER = re.compile(r"(?:的?(?:工地|项目|厂房|车间|仓库|大楼|宿舍|办公楼)|(?:[一二三四五\d]期|[东南西北]区))")
_FULL_NAME = re.compile(r"(?:大名|全名|真名|本名)(?:叫做?|是)?$")


# site Golden Steps, the uniform says Nanfei: where it was, or what is worn, and not who owes.
_NOT_WHO = re.compile(
    r"(?:\b(?:site|project)(?: called| named)?|\b(?:uniform|cap|t-?shirt|jacket|logo|badge)s? (?:says?|said|is|has)) $"
    r"|\b(?:beat|beats|hit|hits|kick\w*|push\w*) $"
    r"|(?:工服|衣服|帽子|工牌)上?(?:写|印|绣)(?:的|着)?(?:是)?$",
    re.I,
)
# A name may end in 刚: only after three signs it is a word of time.
_TIME = re.compile(
    r"(?P<name>[\u4e00-\u9fff]{2,}?)(?:刚[才刚]|[今昨前]天|[今昨]晚|今早)|(?P<name3>[\u4e00-\u9fff]{3})刚"
    r"|(?P<reached>[\u4e00-\u9fff]{2,3})联"
)
_FIRM_GOES_ON = re.compile(r"\.? ?\d{1,2} (?i:construction|building|engineering|group|company|decoration)\b")

_OWES_ME = re.compile("欠[了着]?[我俺咱]")
_TAKEN_BACK = re.compile(
    r"[.,;]? (?i:no,?|no sorry|sorry|wait|i mean)[, ]+(?:it is |it's )?[A-Z]"
)  # Jinhai. No sorry, Zhenhai
_HIS = re.compile(r"\b(?:his|her) (?:[a-z]+ ){1,2}$")  # boss Li owes me, I work in his restaurant Golden Wok


class Tagged:
    """The names of a message, in the light of what the tagger thinks of each."""

    def __init__(self, text: str, places: Places) -> None:
        self._text, self._places = text, places
        self._tagging = Tagging(without_pictures(text[:READ_LIMIT]))
        self._best: dict[str, Name] = {}
        for name in map(self._without_time, self._tagging.names()):
            said = text[name.start : name.end]
            if name.kind == "P" and is_workplace(text, (name.start, name.end)):
                continue
            if is_elsewhere(text, (name.start, name.end)) or (name.kind == "E" and is_ruled_out(text, said)):
                continue
            if _TAKEN_BACK.match(text, name.end):
                continue
            if name.kind == "E" and _OWES_ME.match(text, name.end) and not text.endswith("不是", 0, name.start):
                name = replace(name, margin=name.margin + CERTAIN)  # 铁柱欠我8天工
            known = self._best.get(name.kind)
            if known is None or name.margin > known.margin:
                self._best[name.kind] = name

    def _without_time(self, name: Name) -> Name:
        """邓老幺刚才打电话来了, 李四联系不上: what he did, or does, is no part of what he is called."""
        said = _TIME.fullmatch(self._text[name.start : name.end])
        if said and said["reached"] and not self._text.startswith("系", name.end):
            return name
        return replace(name, end=name.start + said.end(said.lastgroup or 0)) if said else name

    def employer(
        self,
        told: Party | None,
        others: tuple[Party, ...],
        works: tuple[str, Span] | None,
        own: Span | None,
        *,
        asked: bool = False,
    ) -> Party | None:
        """Who owes: `told` by the grammar, or else named to the tagger. `own` is where the speaker's name stands.

        `asked`: it is said in answer to "who owes?", so a name that sounds like a site is one of a farm or a shop.
        """
        name = self._best.get("E") or self._firm_for_site()
        at_work = told and told.span and is_workplace(self._text, told.span)
        doubted = told and (self._is_refused(told) or (self._is_site(told) and not (asked and name is None)))
        if doubted and not at_work:
            told = None
        if name is None or not self._may_be(name) or _NOT_WHO.search(self._text[: name.start][-24:]):
            return told
        span = (name.start, name.end)
        if told and self._is_more_of(name, told):
            return replace(told, name=self._text[name.start : name.end], span=span)
        if told and (overlap(span, told.span) or not self._is_surer(name, told)):
            return told
        if told and _HIS.search(self._text[: name.start][-24:]) and owes(self._text.lower(), told.name):
            return told
        if told and (self._is_boss_of(name, told, others) or self._is_title_of(name, told)):
            return told
        above = [party.span for party in others if party.role in _ABOVE]
        if any(overlap(span, taken) for taken in (*above, own, works and works[1])):
            return told
        return Party(self._text[name.start : name.end], "employer", span)

    def _firm_for_site(self) -> Name | None:
        """裕泰食品总共二十六个人: what the tagger takes for a site is called like a firm."""
        works = self._best.get("P")
        if works is None or not _TRADE.search(self._text[works.start : works.end]):
            return None
        return None if _SITE_AFTER.match(self._text, works.end) else works

    def _is_more_of(self, name: Name, told: Party) -> bool:
        """夕阳红养老院, of which the grammar knew 阳红养老: the same name, and more of it on both sides."""
        return bool(told.span and name.start < told.span[0] and told.span[1] < name.end)

    def _is_boss_of(self, name: Name, told: Party, others: tuple[Party, ...]) -> bool:
        """Whether the name is the boss's, beside a firm that owes in so many words or that the tagger knows as well."""
        bosses = [party.span for party in others if party.role == "boss"]
        margin = self._margin(told)
        is_boss = any(overlap((name.start, name.end), span) for span in bosses)
        is_boss = is_boss or bool(_BOSS_BEFORE.search(self._text[: name.start]))
        if not is_boss or told.role != "employer":
            return False
        return (margin is not None and margin > 0) or owes(self._text.lower(), told.name)

    def _is_title_of(self, name: Name, told: Party) -> bool:
        """郝总, 全名郝立群: the same man with less of his name, or with another one (都管他叫赵老四)."""
        said, before = self._text[name.start : name.end], self._text[: name.start]
        if is_full_name(told.name) and is_nicknamed(before):
            return True
        if kind(told.name) == "firm" and _FULL_NAME.search(before):
            return True
        return said[-1:] == "总" and said[:1] == told.name[:1] and len(said) < len(told.name)

    def _is_surer(self, name: Name, told: Party) -> bool:
        """Whether the tagger is certain of another name, or thinks far less of what the grammar found."""
        if name.margin >= CERTAIN:
            return True
        margin = self._margin(told)
        return margin is not None and name.margin - margin >= AHEAD

    def project(self, works: tuple[str, Span] | None, owes: Party | None) -> tuple[str, Span] | None:
        """Which site: `works` by the grammar, or else named to the tagger."""
        if works is None:
            return self._named_works(owes)
        name = self._best.get("P")
        if name is None or overlap((name.start, name.end), works[1]):
            return works
        is_surer = name.margin - self._tagging.margin("P", *works[1]) >= AHEAD
        return (self._named_works(owes) if is_surer else None) or works

    def _named_works(self, owes: Party | None) -> tuple[str, Span] | None:
        name = self._best.get("P")
        if name is None or not self._may_be(name) or self._is_part_of_town(name):
            return None
        if _FIRM_GOES_ON.match(self._text, name.end):
            return None  # Jiangnan No.3 Construction
        if english_site_words.NEAR.search(self._text[max(0, name.start - 20) : name.start]):
            return None
        beside = _BESIDE.search(self._text, name.start, name.end)
        span = (name.start, beside.start() if beside else name.end)
        said = self._text[slice(*span)]
        return None if owes and (overlap(span, owes.span) or said == owes.name) else (said, span)

    def _is_refused(self, told: Party) -> bool:
        """Whether the tagger is certain that nobody is named here."""
        margin = self._margin(told)
        return margin is not None and margin < REFUSED

    def _margin(self, told: Party) -> float | None:
        """Log-odds that it is who owes; None for a name put together (姓沈: 沈老板), which is not judged."""
        if told.span is None or self._text[slice(*told.span)] != told.name:
            return None
        return self._tagging.margin("E", *told.span)

    def _is_site(self, told: Party) -> bool:
        """Whether what the grammar found is rather a site."""
        works = self._best.get("P")
        if works is None or not overlap((works.start, works.end), told.span):
            return False
        if (
            told.span
            and told.name.endswith(("店", "馆", "铺", "场", "浴室", "会所", "超市", "食堂"))
            and _WORKS_THERE.match(self._text, told.span[1])
        ):
            return False
        margin = self._margin(told)
        return margin is not None and works.margin - margin >= A_SITE

    def _may_be(self, name: Name) -> bool:
        said = self._text[name.start : name.end]
        return not (
            is_creditor(self._text, (name.start, name.end))
            or self._is_described(name)
            or is_hospital(said, self._text)
            or self._places.only_area(said)
            or _is_any_firm(said)
            or party_words.NOT_FIRM_WORDS.search(said)
            or english_party_words.NOT_NAME.fullmatch(said)
            or english_party_words.NUMERAL.match(said)
            or said.isdigit()
            or _NO_NAME.match(said)
        )

    def _is_described(self, name: Name) -> bool:
        """Mushroom farm in Baoyan, milk tea shop: a kind of workplace that only begins a sentence."""
        before = self._text[: name.start].rstrip()
        begins = not before or before[-1] in ".!?\n"
        return begins and bool(_DESCRIBED.fullmatch(self._text[name.start : name.end]))

    def _is_part_of_town(self, name: Name) -> bool:
        """润州金山: a district and hardly more, which is a place and no site."""
        said = self._text[name.start : name.end]
        area = self._places.pattern.match(said)
        if area is None or site_words.TAIL.search(said, area.end()):
            return False  # 十里长山隧道
        return len(said) - area.end() <= _NO_MORE


def _is_any_firm(said: str) -> bool:
    """Whether only a kind of workplace is said and no name: 家政公司, 火锅店."""
    suffix = _SUFFIX.search(said)
    return suffix is not None and bool(party_words.GENERIC.match(said[: suffix.start()]))
