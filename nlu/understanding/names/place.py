"""Where the work is: the authority's own list of districts, towns and local names, and places beyond it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..reading import Site
from ..wording.corrections import BACK_EN, BACK_ZH
from ..wording.text import Text, simplify

__all__ = ["Places", "read"]

_HOME = re.compile(
    r"(?:老家|家在|来自|我是|户口|户籍|籍贯|我们是|都是|回|祖籍|本人是|我家|家住|(?<!吃)住|\bliv(?:e"
    r"|ing) in|(?<!像)(?<!应该)(?<!反正)(?<!大概)(?<!估计)(?<!可能)(?<![里点厂店的址站就])是个?|\bfrom\b"
    r"|\bmy home(?:town)?\b"
    r"|\b(?:family|boss|he|she|they|owner|company)\b[^.;!?]{0,12}\bmoved (?:back )?to\b"
    r"|\bhometown\b|\bborn in\b|\bi'?m a\b)(?:是|住?在)?[^,.;。!?]{0,5}$"
    r"|^[我俺](?:们)?(?:苏北|苏南|皖北|安徽|江苏|山东|河南|湖北|江西|四川|浙江)?$"
    r"|[我俺](?:现在|目前)?人(?:现在|目前|都)?(?:已经)?在$"
)
_HOME_AFTER = re.compile(
    r"^(?:省|市|县|那边|地区|来)?(?:[^给帮在做干打包修,.;。\d一二两三四五六七八九十几]{0,4})?(?:人(?!民|社|家)|老家|籍|来的(?!工地)|的老板"
    r"|的(?:公司|单位|企业)(?=[,.;。!?]|$)|口音"
    r"|老乡|话|户口|\s(?:people(?!')|native|guy|man)\b)"
)
# 去北京上访: where they mean to complain.
_TO_COMPLAIN = re.compile(
    r"市?(?:去|里)?(?:的?(?:国家)?信访|省?政府上访|上访|告状|告他|打官司|讨说法)"
    r"|,? (?:petition|state letters|to (?:complain|petition|appeal)|and complain)\b"
)
# Dingmao? no, near the river.
_DENIED_AFTER = re.compile(r"\?,? ?(?:no\b|不是|不对)")
# 他在常州也欠人家的: what the boss owes elsewhere.
_OWES_THERE = re.compile(r"市?(?:那边)?(?:还|也)(?:还)?欠(?:了|着)?(?:人家|别人|他们|好多|不少|一)")
# I go to Beijing one day: where somebody means to go, no place of work.
_ON_THE_WAY = re.compile(
    r"上访去?[,，]?(?:去|到)$|(?:跑|开)(?!步)[^,;。]{1,8}(?:到|至|-)$|\btrain to $|"
    r"\b(?:train|bus|plane) tickets? to $|"
    r"(?:\b(?:i|we|not|dont|will|must|can|she|he|and|they)|n't) go(?:es)? (?:up |back |home )*to $"
)
_COMPLAINS_AT = re.compile(
    r"\b(?:petition|complaints?|letters?|arbitration)(?: office| bureau)?,? (?:in|at"
    r"|of|to) (?:the )?$"
)
_HE_WENT = re.compile(
    r"\b(?:see|saw|seen|met|spotted) (?:the |my |our )?(?:boss|him|her|owner|manager)(?: again| yesterday"
    r"| today)? (?:in|at) $|"
    r"\bbig boss (?:is |lives |stays )?in $|\b(?:hid(?:es?|ing)|run(?:ning)? away) (?:in|at|to) $|"
    r"\b(?:he|she|they|boss|owner|some|others?|maybe|already) (?:went|gone|moved|run|ran|fled) (?:back |away "
    r"|off )*to $"
    r"|\b(?:everything|all|machines?|things|goods|shop|factory) (?:will )?(?:goe?s?|went|moves?|moved|shipped) to $"
    r"|(?:他|她|老板|包工头|工头)(?:们)?(?:人)?(?:就|又|已经|都)?(?:去|跑|回|逃|躲)(?:了|到|去|在)?$"
)
# 我是象山这片的: where somebody works, and no home.
_BEAT_AFTER = re.compile(r"这一?(?:片|带|块)|[这那]边(?:的)?(?:给|帮|干|做|打工|搞|工地)|[这那]个?(?:站|工地|店|厂)")
# 在京口万达对过，不对，是润州的: the place in the stead of the one before.
_CORRECTED = re.compile(
    rf"(?:不是|不在)[^,;。]{{1,6}}[,，](?:而?是|在)$|{BACK_ZH}[,，]?(?:是|应该是|在|是在)?$"
    rf"|\b{BACK_EN},? (?:it is |in |at )?$"
)
# 大前年我在无锡那边工地: a place of the past.
_LONG_AGO_THERE = re.compile(r"(?:大前年|前年|以前|早几年|前几年)[^,;。]{0,6}在$|\byears ago[^.;!?]{0,16} (?:in|at) $")
_NEAR_WORK = re.compile(r"(?:在|到|工地|来|位于|地址|项目|工厂|\bin\b|\bat\b|\bnear\b|\bsite\b|\bto\b)[^,.;。!?]{0,8}$")
_SITE_AFTER = re.compile(
    r"^(?:(?!\bbut\b)[^,;。.!?]){0,14}(?:工地|项目|小区|厂|园|场|大棚|干活|打工|做工|上班|店|盖|装修|建|施工|干了"
    r"|做(?:了|保[安洁洗]|饭|水电|木工|瓦工)|site|factory|project|restaurant"
    r"|construction|company|shop|work)"
)
_OFFICE_AFTER = re.compile(r"^(?:区|市|新区)?(?:人社|劳动|政府|法院|监察|信访|公安|派出所)")
# 京口丁卯桥路, Guantang bridge in Dantu: called after a town, and the district that is said with it counts.
_ROAD_AFTER = re.compile(
    r"[\u4e00-\u9fff]?(?:桥路|桥|大道|路|街)(?![\u4e00-\u9fff]?道)| (?:bridge|road|street|avenue)\b"
)
# Jinshan Lake Garden, 南徐花园: the name of an estate, which may lie elsewhere.
_ESTATE_AFTER = re.compile(
    r"(?: (?:lake|river|east|west|north|south|new|green|star))* (?:gardens?|park|court|villas?|estate|mansions?|bay"
    r"|plaza)\b"
    r"|(?:湖|山)?(?:花园|花苑|家园|公馆|名邸|新村|华庭|豪庭|小区|雅居)"
)
# His house in Hefei, before this in Wuxi, the machines sold to Changzhou: no place of work.
_NOT_HERE_NOW = re.compile(
    r"\b(?:stamp|seal|bank|accountant|bookkeeper|money|signatory)(?: is)? (?:now )?in $"
    r"|\byears? (?:ago|before|back)\b[^.;!?]{0,50} (?:in|at) $|"
    r"(?:总部|总公司)(?:是|在)?$|(?:卖|拉|运|搬|转移?)(?:到|去|往)$|\b(?:head ?office|headquarters|hq"
    r"|main office)(?: is)?(?: in| at)? $|"
    r"\b(?:house|home|flat|office|village|family|wife|office)(?: is)? (?:in|at|near) $"
    r"|\b(?:before (?:this|that|it)|last (?:year|winter|summer|spring|autumn)|earlier|once)\b[^.;!?]{0,40} (?:in|at) $"
)
# 南通四建, 徐州恒信劳务, Nantong No.4: where the firm comes from, not where the work is.
_FIRM_AFTER = re.compile(
    r"^(?:市|省)?(?:[一二三四五六七八九]建|建工|[\u4e00-\u9fff]{2,4}?(?:劳务|建筑|建设|装饰|集团"
    r"|公司)| (?:no\.? ?\d|construction|labou?r))"
)
# ask the Shanghai head office: the seat of a firm that works here.
_SEAT_AFTER = re.compile(r"(?:的|那边的?)?总(?:部|公司)| (?:head ?office|headquarters|hq)\b")
# Beijing Road number 88, 南京路: a street of this town.
_STREET_AFTER = re.compile(r"[东西南北中]?(?:路|大道|街(?!道))| (?:road|rd|street|avenue)\b")
# 华阳金属, Huayang Metal: a firm that is called like a town.
_TRADE_AFTER = re.compile(
    r"(?:金属|建设|建筑|劳务|装饰|机械|科技|电子|服饰|集团|实业|置业|物业|保安|家政|物流|贸易|商贸"
    r"|电气|光学|食品|餐饮"
    r"| (?:metal|steel|construction|labou?r|decoration|electronics?|machinery|technology|trading|textiles?|plastics?"
    r"|group)\b)"
)
_SITE_IS = re.compile(r"(?:工地|项目|厂子?|\bsite|\bproject|\bfactory|\bworks?)(?:就|是| is)?(?:在| in| at) ?$")
_PART = re.compile(
    r"^(?:市)?(?P<part>(?!(?:那|这|的|工|一|有|某|小|社|园|地|郊|市|个)[^,]{0,3}区)[\u4e00-\u9fff]{2,3}?(?:新区|区"
    r"|县|市|镇))(?!长|政府|域|委|别|分|块)"
)


@dataclass(frozen=True)
class _Area:
    district: str | None
    town: str | None
    weight: int  # towns say more than districts, districts more than the city


@dataclass(frozen=True)
class Places:
    """The gazetteer of one authority. Build it once, from the parsed policy file; it does no I/O."""

    city: str
    names: Mapping[str, _Area]
    elsewhere: Mapping[str, str]
    pattern: re.Pattern[str]

    @classmethod
    def from_policy(cls, policy: Mapping[str, Any]) -> Places:
        """From the content of `bot/policy/organisation.yml`. A name that means two areas belongs to none."""
        names: dict[str, _Area] = {}
        twice: set[str] = set()

        def put(word: str, area: _Area) -> None:
            key = simplify(word).lower()
            known = names.get(key)
            if known and known.district != area.district:
                twice.add(key)
            if known is None or area.weight > known.weight:
                names[key] = area

        for unit in policy["districts"]:
            for town in unit.get("towns", ()):
                for word in (town["name"], *town.get("aliases", ())):
                    put(word, _Area(unit["name"], town["name"], 2))
            for word in (unit["name"], unit.get("name_en", unit["name"]), *unit.get("aliases", ())):
                if simplify(word).lower() not in names or names[simplify(word).lower()].district != unit["name"]:
                    put(word, _Area(unit["name"], None, 1))
        city = policy["city"]
        for word in (city["name"], city.get("name_en", city["name"]), *city.get("aliases", ())):
            names.setdefault(simplify(word).lower(), _Area(None, None, 0))
        for word in twice:
            del names[word]
        elsewhere = {simplify(str(word)).lower(): str(word) for word in policy.get("elsewhere", ())}
        words = sorted({*names, *elsewhere}, key=len, reverse=True)
        latin = "|".join(re.escape(word) for word in words if word[0].isascii())
        signs = "|".join(re.escape(word) for word in words if not word[0].isascii())
        # The first letters alone turn most places of a text away, and that is what a search costs.
        begin = "".join(sorted({re.escape(word[0]) for word in words}))
        pattern = rf"(?=[{begin}])(?:\b(?:{latin or '(?!)'})\b|(?:{signs or '(?!)'}))"
        return cls(city["name"], names, elsewhere, re.compile(pattern))

    def only_area(self, name: str) -> bool:
        """Whether a name says a district, town or city and nothing more (常州武进, 扬中油坊)."""
        if name.lower().endswith((" road", " street", " lake")):
            return False  # Xuefu Road is a name for what is built there
        rest = self.pattern.sub("", _HIGH_TECH.sub("", simplify(name).lower()))
        return not _AREA_WORDS.sub("", rest)


_ENGLISH_CITIES = {
    "nanjing": "南京市",
    "changzhou": "常州市",
    "yangzhou": "扬州市",
    "wuxi": "无锡市",
    "suzhou": "苏州市",
    "kunshan": "昆山市",
    "taizhou": "泰州市",
    "shanghai": "上海市",
    "nantong": "南通市",
    "hangzhou": "杭州市",
    "hefei": "合肥市",
    "beijing": "北京市",
    "yancheng": "盐城市",
    "xuzhou": "徐州市",
    "huaian": "淮安市",
    "jiangyin": "江阴市",
    "yixing": "宜兴市",
    "changshu": "常熟市",
    "shaoxing": "绍兴市",
    "ningbo": "宁波市",
    "jiaxing": "嘉兴市",
    "wenzhou": "温州市",
    "wuhu": "芜湖市",
    "guangzhou": "广州市",
    "shenzhen": "深圳市",
}
# Said without their 区 as often as with it.
_PARTS_ZH = {
    "南京市": ("江宁", "浦口", "栖霞", "六合", "溧水", "高淳", "建邺", "鼓楼", "秦淮", "玄武", "雨花台"),
    "常州市": ("武进", "新北", "天宁", "钟楼", "金坛"),
    "扬州市": ("广陵", "邗江", "江都"),
    "上海市": ("浦东", "闵行", "宝山", "嘉定", "松江", "青浦", "奉贤"),
}
_HIGH_TECH = re.compile(r"高新区|hi(?:gh)?-?\s?tech (?:zone|district|area)")  # which is none of the districts
_AREA_WORDS = re.compile(
    "|".join(part for parts in _PARTS_ZH.values() for part in parts) + r"|[市区县镇乡]|街道|那边|这边|的|\s"
)
_PARTS_EN = {
    "jiangning": "江宁区",
    "pukou": "浦口区",
    "qixia": "栖霞区",
    "liuhe": "六合区",
    "lishui": "溧水区",
    "wujin": "武进区",
    "xinbei": "新北区",
    "pudong": "浦东新区",
    "guangling": "广陵区",
    "hanjiang": "邗江区",
    "jiangdu": "江都区",
}
_PART_EN = re.compile(rf"\b(?:{'|'.join(_PARTS_EN)})\b")


# 听说老板躲在丹阳他丈母娘家, boss is in Nanjing now: where he is, and not where the work was.
_HE_IS = re.compile(
    r"(?:老板娘?|包工头|工头|经理|老总)(?:现在|目前|人|本人|就|应该|可能|好像|一直|都|又|说)*(?:在|回了?"
    r"|到了?)[^,;。]{0,2}$"
    r"|(?:躲|藏|住|逃)(?:在|到|去|着)?了?[^,;。]{0,4}$"
    r"|\b(?:boss|owner|manager|contractor|foreman)(?: (?:is|was|now|maybe|must be|still))+ (?:in|at) $"
    r"|\b(?:boss|owner|manager|he|she|they|mr \w+)(?: (?:is|are|now|maybe|must be|still))* (?:hid(?:es?|ing)|lives?"
    r"|living"
    r"|stays?|staying) (?:in|at|near) $"
    r"|\b(?:boss|owner|manager|he|she|they|mr \w+)(?: (?:has|have|already|maybe))* (?:run|ran|fled|flee"
    r"|escaped) (?:back "
    r"|away )?to $"
    r"|\b(?:in|at) (?:his|her)(?: \w+(?:'s)?)? (?:house|home|flat|village) (?:in|at|near) $"
)
_NO_SITE_THERE = re.compile(
    r"(?!.{0,6}(?:工地|开|包|接|做|搞|办|有|厂|干|项目))"
    r"(?:[,，。;；.!！ ]|$|了|呢|那边|市|老家|家里|躲|他|她|丈母娘|亲戚|酒店|宾馆|县|区)"
)


_IN_ITS_STEAD = 20  # more than all that speaks for another place


def read(text: Text, places: Places) -> Site | None:
    """The place of work, or None. A home town ("我是徐州人") is no place of work."""
    best: tuple[int, Site] | None = None
    corrected = False
    for count, found in enumerate(places.pattern.finditer(text.norm)):
        if count > 20:
            break
        before, after = text.norm[max(0, found.start() - 24) : found.start()], text.norm[found.end() : found.end() + 24]
        near_home = (
            _HOME.search(before)
            and not found.group().endswith(("街道", "路"))  # nobody is at home in a quarter of the office's map
            and not (_SITE_AFTER.match(after) or _BEAT_AFTER.match(after) or _CORRECTED.search(before))
            and not re.search(r"地方|地址|工地|位置|项目", before)
        )
        if (_HOME_AFTER.match(after) and not _SITE_AFTER.match(after)) or (
            near_home and not re.search(r"(?:干活|打工|(?<![住家人现])在)[^,]{0,4}$", before)
        ):
            continue
        if (
            re.search(r"(?:不是|不在|\bnot (?:in |at )?)$", before)
            or _TO_COMPLAIN.match(after)
            or _DENIED_AFTER.match(after)
            or _OWES_THERE.match(after)
        ):
            continue
        if _COMPLAINS_AT.search(before):
            continue
        if (
            _HE_IS.search(text.norm[max(0, found.start() - 40) : found.start()])
            and _NO_SITE_THERE.match(after)
            and not _SITE_AFTER.match(after)
        ):
            continue
        if before.endswith("高") and found.group().startswith("新区"):
            continue  # 高新区 is another one
        area = places.names.get(found.group())
        if area is None and before.endswith(("小", "老")):
            continue  # 外号小扬州
        if area is None and _is_elsewhere(text.norm, found.start(), before):
            continue
        if area is None and (_SEAT_AFTER.match(after) or _STREET_AFTER.match(after)):
            continue
        if area is None and _FIRM_AFTER.match(after) and not _NEAR_WORK.search(before):
            continue
        if area and area.weight == 2 and _TRADE_AFTER.match(after):
            continue
        if best and after[:1] in ("路", "街") and best[1].district and text.norm[found.start() - 1] in "区市":
            continue  # 京口区谷阳路: a road, and not the town that it is called after
        corrected = corrected or bool(_CORRECTED.search(before))
        site = _inside(text, found, area) if area else _outside(text, found, places)
        rank = (
            (area.weight * 4 if area else 6)
            + (4 if _NEAR_WORK.search(before) else 0)
            + (2 if _SITE_AFTER.match(after) else 0)
            + (4 if _SITE_IS.search(before) else 0)
            + (_IN_ITS_STEAD if corrected else 0)
        )
        rank -= 6 if any(words.match(after) for words in (_OFFICE_AFTER, _ESTATE_AFTER, _ROAD_AFTER)) else 0
        if best is None or rank > best[0] or (area and best[1].district is None and best[1].in_city):
            best = (rank, site)
    if best:
        return best[1]
    return _unlisted(text)


def _is_elsewhere(norm: str, at: int, before: str) -> bool:
    """Whether a city is where somebody goes, was before, or has a home."""
    return bool(
        _ON_THE_WAY.search(before)
        or _HE_WENT.search(before)
        or _LONG_AGO_THERE.search(before)
        or _NOT_HERE_NOW.search(norm[max(0, at - 60) : at])
    )


def _inside(text: Text, found: re.Match[str], area: _Area) -> Site:
    exact = _ADDRESS.match(text.norm, found.end())
    start, end = found.start(), exact.end() if exact else found.end()
    return Site(text.said(start, end), area.district, area.town, True, text.span(start, end))


# 京口区健康路, 丹徒上党镇五塘村18号: the road or the village is where the officers go.
_ADDRESS = re.compile(
    "(?:市|区|县|镇|街道)?(?:(?![在的干做那这边上和跟到给是个里有一我他她找去从往])[\u4e00-\u9fff]){2,4}(?:路|街"
    "|大道|巷|弄|村)"
    "(?:\\d{1,4}号)?(?![\u4e00-\u9fff]?(?:工地|项目|小区|地铁|公司|厂|店))"
)


def _outside(text: Text, found: re.Match[str], places: Places) -> Site:
    word = found.group()
    city = _ENGLISH_CITIES.get(word) or places.elsewhere[word]
    if not city.endswith("市") and not city.isascii():
        city += "市"
    end = found.end()
    part = _PART.match(text.norm[end : end + 8])
    short = next(
        (
            name
            for name in _PARTS_ZH.get(city, ())
            if text.norm.startswith(name, end) or text.norm.startswith("市" + name, end)
        ),
        None,
    )
    if short and not part:
        return Site(
            text.said(found.start(), end + len(short)),
            f"{city}{short}{'新区' if short == '浦东' else '区'}",
            None,
            False,
            text.span(found.start(), end + len(short)),
        )
    near = _PART_EN.search(text.norm[max(0, found.start() - 24) : end + 24]) if word.isascii() else None
    if part:
        return Site(
            text.said(found.start(), end + part.end()),
            city + part["part"],
            None,
            False,
            text.span(found.start(), end + part.end()),
        )
    named = city + (_PARTS_EN[near.group()] if near else "")
    return Site(text.said(*found.span()), named, None, False, text.span(*found.span()))


def _unlisted(text: Text) -> Site | None:
    """A city that is not on any list but is written with 市, 区 or 县 ("安徽省芜湖市")."""
    for found in re.finditer(
        r"(?:在|到|位于|地址(?:是|:)?)(?P<place>(?:[\u4e00-\u9fff]{2,3}省)?[\u4e00-\u9fff]{2,3}?市"
        r"(?:[\u4e00-\u9fff]{1,3}?(?:区|县|市))?)(?!场|政|里|中心|内|民|区|值|面)",
        text.norm,
    ):
        place = re.sub("^[\u4e00-\u9fff]{2,3}省", "", found["place"])
        return Site(text.said(*found.span("place")), place, None, False, text.span(*found.span("place")))
    return None
