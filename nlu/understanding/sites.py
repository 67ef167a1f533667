"""The named site or works that a message speaks of."""

from __future__ import annotations

import re

from . import party_words
from .reading import Span
from .text import READ_LIMIT, Text

__all__ = ["project"]


def project(text: Text) -> tuple[str, Span] | None:
    """The named site or works, without the words around it ("碧桂园三期")."""
    norm = text.norm
    called = party_words.SITE_CALLED.search(norm)
    if (
        called
        and not party_words.SITE_GENERIC.match(called["name"])
        and not re.search(r"公司|什么|啥|老板|不", called["name"])
    ):
        return text.said(*called.span("name")), text.span(*called.span("name"))
    for found in party_words.DEVELOPER_SITE.finditer(norm):
        if re.fullmatch(party_words.DEVELOPERS, found.group()) and not re.match(
            r"的?(?:项目|工地|楼盘|盘)|那个(?:工地|项目)|(?:那边|上|干)", norm[found.end() : found.end() + 4]
        ):
            continue
        phase = re.compile(r"[一二三四五六七八九十\d]+期").match(norm, found.end())
        if phase:
            return text.said(found.start(), phase.end()), text.span(found.start(), phase.end())
        if not re.match(r"(?:公司|集团|物业|建筑|建工|装饰|局)", norm[found.end() : found.end() + 2]):
            return text.said(*found.span()), text.span(*found.span())
    for count, found in enumerate(party_words.PROJECT.finditer(norm)):
        if count > 20:
            break
        named = _site_name(norm, found)
        if named:
            return text.said(*named), text.span(*named)
    return _english_project(text)


def _site_name(norm: str, found: re.Match[str]) -> Span | None:
    ahead = party_words.SITE_BEFORE.search(norm, max(0, found.start() - 14), found.start())
    if not ahead:
        return None
    first, name = ahead.start(), norm[ahead.start() : found.end()]
    lead = party_words.SITE_LEAD.match(name[:-1])
    if lead and len(name) - lead.end() >= 2:
        first, name = first + lead.end(), name[lead.end() :]
    follows = re.match(r"(?:的)?(?:项目|工地|楼盘)", norm[found.end() : found.end() + 4])
    bare = re.sub(r"(?:的)?(?:项目部?|工地|楼盘)$", "", name)
    if (
        party_words.SITE_GENERIC.match(name)
        or len(bare) < 2
        or re.search(
            r"欠|老板|工资|公司|不给|没|钱|劳动局|法院|我|干|人(?!民|才)|\d月|个月|[\d几今昨每]天|政府|局|信访|仲裁"
            r"|派出所|开始|服务|援助",
            bare,
        )
    ):
        return None
    strong = follows or re.search(r"(?:项目部?|工地|期|标段|楼盘)$", name)
    if not strong and not re.search(r"(?:在|给|到|做|盖|建|修|装修)[^,;。]{0,6}$", norm[max(0, first - 8) : first]):
        return None
    if re.search(r"(?:家|那|这|市|县|区|镇|村|街道)$", bare) and len(bare) < 4:
        return None
    return first, first + len(bare)


def _english_project(text: Text) -> tuple[str, Span] | None:
    raw = text.raw[:READ_LIMIT]
    called = party_words.EN_SITE_CALLED.search(raw)
    if called:
        return called["name"], called.span("name")
    for found in party_words.EN_PROJECT.finditer(raw):
        group = "name" if found["name"] else "name2"
        name = re.sub(
            r"^(?:The|At|In|On|We|I|My|Our|This|That|From|He|Boss|A|It|And|Work|Worked) ", "", found[group]
        ).strip()
        if re.fullmatch(
            r"(?i:the|a|my|our|this|that|construction|building|i|we|jurong|danyang|zhenjiang|yangzhong|dantu|work"
            r"|same|in|at|on|from|he|it)",
            name,
        ):
            continue
        first = found.start(group) + found[group].find(name)
        return name, (first, first + len(name))
    return None
