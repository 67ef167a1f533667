"""Who owes, who stands above them, and which works it was: named parties and projects with their place in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from . import party_words
from .party_words import Role
from .reading import Party
from .text import READ_LIMIT, Text

__all__ = ["employer_of", "parties"]


def parties(text: Text) -> list[Party]:
    """Everybody on the other side, the one that owes first where the words tell."""
    found: list[Party] = []
    for party in (*_firms(text), *_persons(text), *_english(text)):
        overlap = next(
            (
                other
                for other in found
                if other.span and party.span and other.span[0] < party.span[1] and party.span[0] < other.span[1]
            ),
            None,
        )
        if overlap is None and party.name not in {other.name for other in found}:
            found.append(party)
    return sorted(found, key=lambda party: party.span or (0, 0))


def _firms(text: Text) -> Iterator[Party]:
    yield from _called(text)
    yield from _plain_firms(text)
    norm, taken = text.norm, 0
    for found in islice(party_words.FIRM.finditer(norm), 30):
        # The suffix is looked for first and the name before it: the other way round is slow on long runs.
        ahead = party_words.NAME_BEFORE.search(norm, max(0, found.start() - 22), found.start())
        if not ahead or found.start() < taken:
            continue
        first = max(ahead.start(), taken)
        taken = found.end()
        start = _name_start(norm, first, found.start())
        if start is None or not _is_firm(norm, start, found):
            continue
        if "有限" in found.group() and norm[max(0, start - 3) : start].endswith(("镇江", "镇江市")):
            start -= 3 if norm[start - 1] == "市" else 2
        role = _role(norm, start, norm[max(0, start - 8) : start])
        yield Party(text.said(start, found.end()), role, text.span(start, found.end()))


def _called(text: Text) -> Iterator[Party]:
    """公司叫宏远, 老板叫周强: a name that is said to be one."""
    norm = text.norm
    for found in party_words.CALLED.finditer(norm):
        name, first = _strip_tail(found["name"]), found.start("name")
        unfit = party_words.GENERIC.match(name) or party_words.HOMES.match(name) or re.search(r"谁|啥|什么|不|没", name)
        if name and not unfit and not party_words.NOT_FIRM_WORDS.search(name):
            last = first + len(name)
            yield Party(text.said(first, last), _role(norm, first, found.group()), text.span(first, last))


def _name_start(norm: str, first: int, last: int) -> int | None:
    """Where the name in norm[first:last] begins, after the town and the words that lead to it."""
    town = re.match(r".*(?:新区|街道|(?<!古)镇(?!江))", norm[first:last])
    if town and last - first - town.end() >= 2:
        first += town.end()
    lead = party_words.LEAD_END.match(norm[first:last])
    if lead and last - first - lead.end() < 1:
        return None
    return first + lead.end() if lead else first


_TOO_SHORT = ("中心", "建设", "工程", "装饰", "建筑", "劳务", "物业", "置业", "地产", "学校", "医院", "店", "矿")
_SOME_WORKPLACE = re.compile(r"(?:那个|一家|一个|这个|某个?|家|这家|那家|有个)$")


def _is_firm(norm: str, first: int, suffix: re.Match[str]) -> bool:
    """Whether the words before a firm's suffix are a name and not only any workplace."""
    stem, whole, kind = norm[first : suffix.start()], norm[first : suffix.end()], suffix.group()
    if not stem or stem.isdecimal() or (kind in _TOO_SHORT and len(stem) < 2):
        return False
    if party_words.ONLY_LEAD.match(stem) or party_words.DANGLING.search(stem) or party_words.GENERIC.match(stem):
        return False
    if party_words.NOT_FIRM_WORDS.search(whole) or _is_site(norm, suffix.end(), whole):
        return False
    some = _SOME_WORKPLACE.search(norm[max(0, first - 3) : first])
    return not (some and kind in ("厂", "店", "饭店", "公司", "超市", "酒店"))


def _plain_firms(text: Text) -> Iterator[Party]:
    """Firms told by what stands around them: 公司是镇江云启网络, 顺达汽修欠我4100, 中建三局."""
    norm = text.norm
    for found in party_words.FIRM_CALLED.finditer(norm):
        first, last = found.span("name")
        if not party_words.GENERIC.match(found["name"]) and not re.search(
            r"谁|啥|什么|不|没|老板|工资|欠", found["name"]
        ):
            yield Party(text.said(first, last), _role(norm, first, found.group()), text.span(first, last))
    for found in party_words.STATE_FIRM.finditer(norm):
        above = re.match(r"的?(?:项目|工地)|(?:总包|承建)", norm[found.end() : found.end() + 3])
        role = _role(norm, found.start(), norm[max(0, found.start() - 6) : found.start()])
        yield Party(text.said(*found.span()), "general_contractor" if above else role, text.span(*found.span()))
    for found in party_words.OWING_FIRM.finditer(norm):
        first, stem = found.start("name"), found["name"]
        town = re.match(r".*(?:新区|街道|(?<!古)镇(?!江)|开发区)", stem)
        if town and len(stem) - town.end() >= 3:
            first, stem = first + town.end(), stem[town.end() :]
        if (
            not party_words.NO_FIRM.search(stem)
            and not party_words.GENERIC.match(stem)
            and not party_words.NOT_FIRM_WORDS.search(stem)
        ):
            yield Party(text.said(first, first + len(stem)), "employer", text.span(first, first + len(stem)))


def _is_site(norm: str, end: int, name: str) -> bool:
    return bool(re.match(r"(?:项目|工地|楼盘)", norm[end : end + 3])) and not re.search(
        r"公司|集团|劳务|装饰|建筑|建工", name
    )


def _strip_tail(name: str) -> str:
    return re.sub(r"(?:欠|跑|拖|的|不|没|他|就|也|到|在|已|电话|人|说|还|一直).*$", "", name).strip(" .,")


def _persons(text: Text) -> Iterator[Party]:
    norm = text.norm
    for found in party_words.PERSON.finditer(norm):
        name, first = found["name"], found.start("name")
        if re.match(r"(?:高总|成总|车总|单总|时总|关总|解总|安总|常总|任总|管总|路总|方总|万总)", name) and re.match(
            r"(?:是|共|数|算|额|计|之)", norm[found.end() : found.end() + 1]
        ):
            continue
        if "的" in name or "姓" in name:
            continue
        if name.endswith("总") and re.match(
            r"(?:是|共|包|数|算|额|计|之|部|工|的来|承|体|价)", norm[found.end() : found.end() + 1]
        ):
            continue
        if re.match(r"(?:我哥|我姐|时师傅|是)", name) or (name.endswith(("姐", "哥")) and len(name) > 2):
            continue
        yield Party(
            text.said(first, found.end("name")),
            _role(norm, first, (found["role"] or "") + name),
            text.span(first, found.end("name")),
        )
    for found in party_words.SURNAMED.finditer(norm):
        sur = found["sur"] or found["sur2"]
        span = found.span("sur") if found["sur"] else found.span("sur2")
        yield Party(
            f"{text.said(*span)}老板"
            if "老板" in found.group()
            else f"{text.said(*span)}姓"
            if not sur
            else _titled(text.said(*span), found.group()),
            _role(norm, span[0], found.group()),
            text.span(*span),
        )
    for found in party_words.FULL.finditer(norm):
        span = found.span("name")
        if not re.search(r"(?:老板|总|工头|经理)$", found["name"]):
            yield Party(text.said(*span), _role(norm, span[0], found.group()), text.span(*span))
    for found in party_words.OLD.finditer(norm):
        span = found.span("name") if found["name"] else found.span("name2")
        yield Party(text.said(*span), _role(norm, span[0], norm[max(0, span[0] - 5) : span[0]]), text.span(*span))


def _titled(sur: str, words: str) -> str:
    for title in ("包工头", "工头", "项目经理", "经理", "队长", "班长", "老总"):
        if title in words:
            return sur + title
    return sur + "老板"


def _english(text: Text) -> Iterator[Party]:
    # Names are told by their capitals, so this reads the text as received.
    raw = text.raw[:READ_LIMIT]
    if not re.search("[A-Za-z]{2}", raw):
        return
    for pattern in (party_words.EN_CALLED, party_words.EN_FIRM, party_words.EN_PERSON):
        for count, found in enumerate(pattern.finditer(raw)):
            if count > 10:
                break
            name = re.sub(
                r"^(?:The|My|Our|At|In|For|From|Boss(?= [A-Z][a-z]+ (?:Co|Construction|Factory))|I|We|And|But|Hello"
                r"|Hi) ",
                "",
                found["name"],
            ).strip(" .,")
            if (
                not name
                or name.islower()
                or re.fullmatch(
                    r"(?i:the|my|our|i|we|he|she|they|no|not|is|and|but|the boss|run|ran|owe|this|that|boss|company"
                    r"|a|an|labou?r|construction|general|mr|china|chinese|please|hotel|restaurant|factory|in|at|on"
                    r"|zhenjiang|jurong|danyang|yangzhong|dantu|jingkou|runzhou|(?:construction|furniture|garment"
                    r"|shoe|electronics|the|my|a|danyang|jurong|zhenjiang|yangzhong|dantu|dingmao|dagang|nanjing"
                    r"|runzhou|jingkou|this|that|his|her|one|our|some|i|he|in|at) ?(?:\w+ )?(?:company|factory|shop"
                    r"|co|restaurant|hotel|store|construction|school|kitchen|bar|cafe|plant|services?|property|group"
                    r"|works?))",
                    name,
                )
            ):
                continue
            first = found.start("name") + found["name"].find(name)
            yield Party(
                name, _role(text.norm, min(first, len(text.norm)), found.group().lower()), (first, first + len(name))
            )


def _role(norm: str, start: int, words: str) -> Role:
    if party_words.ABOVE.search(norm[max(0, start - 34) : start]):
        return "general_contractor"
    near = norm[max(0, start - 7) : start] + words.lower()
    for word, role in party_words.ROLE_WORDS:
        if word in near and not (word == "劳务" and re.search(r"劳务.{0,6}公司", words)):
            return role
    return "employer"


def employer_of(norm: str, found: list[Party]) -> Party | None:
    """The party that owes: next to the word of owing, else the firm nearest to the workers."""
    for role in ("employer", "subcontractor", "boss", "crew_leader", "general_contractor", "owner"):
        ranked = [party for party in found if party.role == role]
        if ranked and role in ("general_contractor", "owner") and not re.search(r"欠|拖|不给|owe", norm):
            continue
        if ranked:
            owing = [
                party
                for party in ranked
                if party.span
                and re.match(r"[^,;。]{0,6}(?:欠|拖|不给|没给|不发|没发|owe)", norm[party.span[1] : party.span[1] + 12])
            ]
            return owing[0] if owing else ranked[0]
    return None
