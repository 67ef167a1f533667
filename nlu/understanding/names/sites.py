"""The named site or works that a message speaks of."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from ..reading import Span
from ..wording.text import Text, has_chinese
from . import english_sites, party_words, site_words

__all__ = ["project"]

_MOST = 20
_AREA_BEFORE = re.compile(rf"{site_words.AREA}$")


@lru_cache(maxsize=2)  # asked for more than once in a message
def project(text: Text) -> tuple[str, Span] | None:
    """The named site or works, without the words around it ("碧桂园三期")."""
    norm = text.norm
    for look in (_quoted, _called, _developer, _said, _told) if has_chinese(norm) else ():
        named = look(norm)
        if named:
            return text.said(*named), text.span(*named)
    return english_sites.project(text)


def _quoted(norm: str) -> Span | None:
    for found in islice(site_words.QUOTED.finditer(norm), _MOST):
        site = re.match(r"的?(?:项目|工地|楼盘|小区|工程|[一二三四五六七八九十\d]+(?:期|标))", found["after"])
        if site or (site_words.TAIL.search(found["name"]) and not party_words.FIRM.search(found["name"])):
            if re.search("[\u4e00-\u9fff]", found.group()) and not site_words.NOT_NAME.search(found["name"]):
                return found.span("name")
    return None


def _called(norm: str) -> Span | None:
    """项目叫锦绣江南二期, 工地: 融创滨江府, 一个叫港城御景的工地."""
    found = site_words.CALLED_BEFORE.search(norm)
    if found and not party_words.FIRM.search(found["name"]):
        return found.span("name")
    for found in islice(site_words.CALLED.finditer(norm), _MOST):
        name = found["name"]
        sure = found["word"] != "是" or site_words.TAIL.search(name) or re.match(party_words.DEVELOPERS, name)
        phase = re.search(r"(?:期|标段?)$", name)
        if not (sure or phase) or site_words.GENERIC.match(name) or site_words.AREAS.fullmatch(name):
            continue
        if not re.search(r"公司|什么|啥|老板|不|没|谁|钱|劳务|包的", name):
            return found.span("name")
    return None


def _developer(norm: str) -> Span | None:
    """碧桂园, 恒大御景: sites that are named after who builds them, without further words."""
    for found in islice(party_words.DEVELOPER_SITE.finditer(norm), _MOST):
        after = norm[found.end() : found.end() + 4]
        if found.group() == "新城" and _AREA_BEFORE.search(norm[: found.start()]):
            continue  # 宝华新城 is a quarter
        bare = re.fullmatch(party_words.DEVELOPERS, found.group())
        if bare and not re.match(r"的?(?:项目|工地|楼盘|盘)|那个(?:工地|项目)|(?:那边|上|干)", after):
            continue
        phase = site_words.PHASE.match(norm, found.end())
        last = phase.end() if phase else found.end()
        if last == found.end() and norm[last - 1] in "精内外":  # 万科城精装修
            last -= 1
        if last > found.end() or not re.match(r"(?:公司|集团|物业|建筑|建工|装饰|局)", after):
            return found.start(), last
    return None


def _said(norm: str) -> Span | None:
    """锦绣江南工地, 官塘桥改造那个活: any name before the word for works."""
    for found in islice(site_words.SAID.finditer(norm), _MOST):
        last = found.start()
        if re.search(r"期|标", found.group()):
            more = site_words.MORE_WORKS.match(norm, found.end())
            last = more.end() if more else found.end()
        named = _named(norm, last)
        if named:
            street = site_words.STREET.search(norm[slice(*named[1])])
            return (named[1][0], found.end()) if street and found.group() == "工地" else named[1]
    return None


def _told(norm: str) -> Span | None:
    """在通泰花园做水电: housing and works by the end of their name, where work is said to be."""
    for found in islice(site_words.TOLD.finditer(norm), _MOST):
        phase = site_words.PHASE.match(norm, found.end())
        named = _named(norm, phase.end() if phase else found.end())
        if (
            named
            and site_words.AT.search(norm[max(0, named[0] - 12) : named[0]])
            and not site_words.MARKET.search(norm[slice(*named[1])])
        ):
            return named[1]
    return None


def _named(norm: str, last: int) -> tuple[int, Span] | None:
    """The name that ends at `last` and where it begins with its town; None when the words are no name."""
    run = site_words.BEFORE.search(norm, max(0, last - 18), last)
    if not run:
        return None
    first = run.start()
    lead = site_words.LEAD_END.match(norm[first : last - 1])
    if lead and last - first - lead.end() >= 2:
        first += lead.end()
    area = site_words.AREAS.match(norm, first, last)
    # 丹阳吾悦广场 is 吾悦广场 with its town; 镇江南站改造 is a name only with it.
    if (
        area
        and last - area.end() >= 3
        and _is_name(norm[area.end() : last])
        and not re.search(r"工程|改造|建$|站", norm[first:last])
    ):
        return first, (area.end(), last)
    return (first, (first, last)) if _is_name(norm[first:last]) else None


# 修过大桥, 扣宿舍水电, 天天蹲工地, 拿棍子堵着宿舍, 丹北修厂房
_NO_SITE_START = re.compile("[过了着得扣堵]|拿[棍刀铁木]|(?:天天|每天|整天)|.{2,6}(?:修|盖|建)(?:厂房|房子|楼房?)$")


def _is_name(name: str) -> bool:
    if (
        len(name) < 2
        or _NO_SITE_START.match(name)
        or party_words.DANGLING.search(name)
        or site_words.GENERIC.match(name)
        or site_words.NOT_NAME.search(name)
    ):
        return False
    if site_words.NO_SITE_END.search(name):
        return False
    return not site_words.AREAS.fullmatch(name) and not re.match(r"[\d一二三四五六七八九十]+[年月天号]", name)
