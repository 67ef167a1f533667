"""A message in the light of the open question: what a reading means as an answer, and what it cannot mean."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any, Callable, Dict, List, Optional, Tuple

from nlu import meaning_words
from nlu.understanding import Reading, Site
from nlu.understanding.answers.asked import is_of_one
from nlu.understanding.answers.assent import is_one
from nlu.understanding.answers.choices import asks, scope_denied, scope_of
from nlu.understanding.answers.joining import people_added
from nlu.understanding.answers.repairs import (
    LINES,
    both_lines,
    filled_in,
    is_repair,
    label_of,
    line_of,
    line_value,
    line_values,
    new_value,
    renamed,
    slot_of,
    takes_figure_back,
)
from nlu.understanding.answers.sum_changes import adds_money, sum_replaced
from nlu.understanding.names.debtors import boss_of, firm_and_boss
from nlu.understanding.people import claimant_words
from nlu.understanding.reading import overlap
from nlu.understanding.wording.text import is_within

__all__ = ["FIGURES", "OPEN", "SHORT", "as_answer", "is_short"]

FIGURES = ("headcount", "amount", "period")
_NO_CREW = 1000  # people; a bare number so large is money
_BARE = re.compile(r"[0-9,.零一二两三四五六七八九十百千万wWkK]+(?:块钱?|元| ?yuan| ?rmb)?[。.!！]?")
OPEN = ("employer", "project", "name")  # questions whose answer may be any words
SHORT = 16  # characters of an answer without a story
_CROWD_ACTS = frozenset(
    {"gathering", "gov_gathering", "gov_gathering_planned", "media", "petition_threat", "road_block"}
)
_DIGITS = re.compile(r"[0-9][0-9 -]{1,24}")
_ESTATE = re.compile(
    r"[\u4e00-\u9fff]{0,2}(?:花园|花苑|苑|府|湾|公馆|新村|小区|家园|名邸|雅居|广场|路|大道)"
    r"| (?:gardens?|villas?|court|heights|estate|road|plaza|park)\b",
    re.I,
)


def is_short(text: str) -> bool:
    """Whether a text is an answer without a story."""
    return is_within(text, SHORT)


_Read = Callable[[str, Optional[str]], Reading]
"""Reads a text as the answer to a question."""


def as_answer(text: str, asking: Optional[str], in_form: bool, read: _Read) -> Tuple[Reading, Optional[str]]:
    """The reading of a text as an answer to `asking`, and the name of the answer that it says to be wrong, if any.

    `in_form` when a question is open, also where this text, which tells of danger, is no answer to it.
    """
    reading, slot = _as_answer(text, asking, in_form, read)
    boss = boss_of(text, reading.employer, reading.parties) if asking in _WHO_OWES_TOLD else None
    if boss and reading.employer:
        reading = replace(reading, employer=firm_and_boss(reading.employer, boss))
    return reading, slot


def _as_answer(text: str, asking: Optional[str], in_form: bool, read: _Read) -> Tuple[Reading, Optional[str]]:
    if asking == "confirm" and (better := _NOT_SO_MANY.fullmatch(text)):
        text = f"{better['many']} {better['unit']}"
    reading, slot = read(text, None if asking in _TOLD_FREELY else asking), slot_of(text)
    reading = _without_what_is_of_one(_with_the_sum(reading, text, asking, read), text, asking)
    of_one = asking != "period" and is_of_one(text)
    mends = asking == "confirm" or (asking is None and is_repair(text))
    if mends and not of_one and reading.told == 0 and reading.paid is None and not asks(text):
        reading = _beside_line(reading, text, read)  # I was only asking, put only August to October
    if asking == "confirm" and (lines := line_values(text))[0]:
        return _on_lines(*lines, read)
    line = line_value(text) if asking == "confirm" else None
    pointed = LINES[line[0] - 1] if line and 1 <= line[0] <= len(LINES) else None
    if line and pointed and (pointed == "period" or not _names_months(line[1], read)):
        return _on_line(pointed, line[1], line[2], read)
    if asking is None and meaning_words.WHO_OWES_IS.match(text):
        reading = _filled_in(reading, text)  # 谁欠的是周国平
    if asking == "confirm":
        slot = slot or label_of(text)
        reading = _at_the_read_back(reading, text, read)
    reading = _without_what_is_none(reading, text, asking, in_form, read)
    if asking in OPEN and is_repair(text) and (anew := renamed(text)):
        told = reading.spans.get(str(asking))
        if told and (slot is None or told[1] <= anew[1][0]):
            slot = asking  # 碧水湾三期，哦说错了，是碧水湾二期
        elif asking == "project" and reading.employer and reading.spans.get("employer", (0, 0))[1] <= anew[1][0]:
            reading = replace(reading, employer=None)  # 厂名叫明亮眼镜，不对，是明朗眼镜厂
    if asking == "confirm" and (both := both_lines(text)):
        spans = {**reading.spans, **{name: span for name, (_, span) in both.items()}}
        names = {name: value for name, (value, _) in both.items()}
        return replace(reading, **names, site=None, spans=spans), "employer"
    if slot:
        reading = _corrected(reading, asking, slot, text)
        untold = slot in FIGURES and getattr(reading, slot) is None
        if untold and not _SHARE_OF_ONE.search(text):  # "months are wrong, it is May to July"
            reading = replace(reading, **{slot: getattr(read(text, slot), slot)})
    return _for_all_or_each(reading, text, asking), slot


def _with_the_sum(reading: Reading, text: str, asking: Optional[str], read: _Read) -> Reading:
    """With a bare sum where one is told of the rest, of who joins or that was wrong; without one taken back."""
    of_rest = asking == "rest" or (asking is None and people_added(text))
    adds = asking in (None, "confirm") and adds_money(text)
    if reading.amount is None and not takes_figure_back(text) and (of_rest or adds):
        # No, 13,000 is still open; 我同事李梅也要报，她4500; 再加675
        told = read(text, "amount").amount
        reading = replace(reading, amount=told if told and told.stated >= _LEAST_SUM else None)
    if takes_figure_back(text) or (asking == "confirm" and _SHARE_OF_ONE.search(text)):
        reading = replace(reading, amount=None, headcount=None)
    replaced = sum_replaced(text) if asking == "confirm" and reading.amount is None else None
    if replaced:  # 22000改成23000
        reading = replace(reading, amount=read(f"{replaced[1]:.15g}", "amount").amount)
    return reading


# 老高的拿走了，他8000不算了; 每个人工钱不一样，我最多11000: one share, and no sum of all.
_SHARE_OF_ONE = re.compile(
    r"(?:拿|领|结)(?:走|到|清)了[^。]{0,8}不算|每个?人[^,，。]{0,6}不一样[^。]{0,4}我(?:最多|最少|就)"
)
_LEAST_SUM = 50  # yuan; one man more is in the team, 10


def _without_what_is_of_one(reading: Reading, text: str, asking: Optional[str]) -> Reading:
    """Without the months of one of several, and without a name that is no employer's."""
    if reading.employer and _NOT_THE_EMPLOYER.search(text):
        reading = replace(reading, employer=None)
    if reading.period and asking != "period" and is_of_one(text):
        reading = replace(reading, period=None)  # Nadeem says his month is from August, the others same
    return reading


def _at_the_read_back(reading: Reading, text: str, read: _Read) -> Reading:
    """What is said there of the lines: filled in anew, pointed at, or the name and phone in one."""
    reading = _filled_in(reading, text)
    if reading.told == 0 and line_of(text) and not is_one(text):
        reading = _beside_line(reading, text, read)
    if reading.headcount and _ONE_THING.search(text):
        reading = replace(reading, headcount=None)  # 对着哩，就一个，别写成跑了
    if reading.phone and reading.name is None and _NAME_AND_PHONE.fullmatch(text.strip()):
        told = read(text, "name")
        reading = replace(reading, name=told.name, spans={**reading.spans, "name": told.spans.get("name")})
    return reading


def _without_what_is_none(reading: Reading, text: str, asking: Optional[str], in_form: bool, read: _Read) -> Reading:
    """Without people nobody counted, and places that nobody works at."""
    if reading.headcount and _is_only_supposed(reading):
        reading = replace(reading, headcount=None)  # asked, because nothing was said of people
    large = asking == "headcount" and reading.headcount and reading.headcount.value >= _NO_CREW
    if large and _BARE.fullmatch(text.strip()):
        reading = read(text, "amount")  # 六千, where the number of people was asked
    if asking == "project" and reading.site and _names_an_estate(reading.site, reading.spans.get("project"), text):
        reading = replace(reading, site=None)  # 南徐花园 need not be in 南徐
    if in_form and _CROWD_ACTS.intersection(act.kind for act in reading.acts):
        reading = replace(reading, site=None)  # where they mean to go, not where they work
    return reading


def _for_all_or_each(reading: Reading, text: str, asking: Optional[str]) -> Reading:
    """A sum said for all or for each counts nobody; what stands within the name that was asked is part of it."""
    picks = asking == "amount_scope" and is_short(text) and scope_of(text)
    if picks and not claimant_words.OTHERS_UNKNOWN.search(text):
        # "一个人的" is a share and not one person; 总数啊，一个人哪能29万 tells no other sum
        headcount = None if _is_one(reading) else reading.headcount  # 总共剩20500，四个人了
        return replace(reading, headcount=headcount, amount=None if scope_denied(text) else reading.amount)
    if _is_one(reading) and (
        (asking == "amount" and scope_of(text) == "per_person") or (asking == "headcount" and _EACH.search(text))
    ):
        reading = replace(reading, headcount=None)  # "一人一万", "五千六一个人" say what each is owed
        return replace(reading, amount=replace(reading.amount, scope="per_person")) if reading.amount else reading
    if asking == "amount" and reading.amount and reading.amount.scope is None:
        return replace(reading, amount=replace(reading.amount, scope=scope_of(text)))
    return _without_what_is_in_the_name(reading, str(asking)) if asking in OPEN else reading


def _is_only_supposed(reading: Reading) -> bool:
    """Whether one person is taken from talk of "my pay". With the sum that is owed to "me" it is as good as said."""
    source = reading.headcount.source if reading.headcount else "said"
    return source == "assumed" or (source == "guessed" and reading.amount is None)


def _names_an_estate(site: Site, project: Optional[Tuple[int, int]], text: str) -> bool:
    """Whether a place is only a part of the name of an estate or a road, which may lie elsewhere (南徐花园)."""
    if not site.span or not project or not project[0] <= site.span[0] < site.span[1] <= project[1]:
        return False
    is_district = bool(site.place and site.district and site.place[:2] == site.district[:2])
    return not is_district and bool(_ESTATE.match(text, site.span[1]))


# 2 months is not right, its 3
_NOT_SO_MANY = re.compile(
    r"\s*\d+ (?P<unit>months?|people|persons|workers) (?:is|are) (?:not (?:right|correct|true)|wrong)[,. ]+"
    r"(?:it'?s|it is|it should be|should be) (?P<many>\d+)[.! ]*",
    re.I,
)
# Where who owes is told, with the boss beside the firm.
_WHO_OWES_TOLD = (None, "consent", "kind", "employer", "confirm")
# At the notice, and where whose pay it is was asked, people tell their story: no answer to anything.
_TOLD_FREELY = ("consent", "kind")
# 那个手机是刘胖娃儿的; 杨树林和他侄儿加进去: whose number it is, and who joins.
_NOT_THE_EMPLOYER = re.compile(
    r"(?:手机|电话|号码?)(?:是|系)[^,，。;；]{1,8}的|[\u4e00-\u9fff]{2,12}(?:也)?加(?:进去|进来|上去)"
)
_ONE_THING = re.compile(r"(?:^|[,，。 ])就(?:这)?一(?:个|点|样)[,，]")
_NAME_AND_PHONE = re.compile(
    r"(?:[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,4}|[\u4e00-\u9fff]{2,4})[ ,，、]+(?:\+?86)?[\d -]{11,16}[.。]?"
)
_EACH = re.compile(
    r"[\d一二两三四五六七八九千百万块元]\s?[一每]个?人[。.!！ ]*$"
    r"|^[一每]个?人[一每]个?[月天]\s?[\d一二两三四五六七八九]"
)


def _is_one(reading: Reading) -> bool:
    return reading.headcount is not None and reading.headcount.high == 1


def _without_what_is_in_the_name(reading: Reading, asking: str) -> Reading:
    """ "滨江壹号" is a site and not one person: what stands inside the asked name is part of it."""
    name, crowd = reading.spans.get(asking), reading.headcount and reading.headcount.span
    if name and crowd and name[0] <= crowd[0] and crowd[1] <= name[1]:
        return replace(reading, headcount=None)
    return reading


def _corrected(reading: Reading, asking: Optional[str], slot: str, text: str) -> Reading:
    """ "老板名字写错了" names nobody, and "公司改成宏远装饰" names 宏远装饰, though a bare answer may be anything."""
    better = renamed(text) if slot in OPEN else None
    if better:
        mistaken = {
            name: None if overlap(better[1], reading.spans.get(name)) else new_value(getattr(reading, name) or "")
            for name in OPEN
            if name != slot
        }
        if asking == "place" and reading.site and reading.site.district is None:
            mistaken["site"] = None
        return replace(reading, **{**mistaken, slot: better[0]}, spans={**reading.spans, slot: better[1]})
    changes: Dict[str, Any] = {name: new_value(getattr(reading, name)) for name in OPEN if getattr(reading, name)}
    if asking == "place" and reading.site and reading.site.district is None:
        changes["site"] = None
    typed = _DIGITS.search(text) if slot == "phone" and reading.phone is None else None
    if typed:  # too short to be a number, and meant to be one
        changes.update(phone=typed.group(), spans={**reading.spans, "phone": typed.span()})
    return replace(reading, **changes)


def _names_months(value: str, read: _Read) -> bool:
    """Whether what is said of a line is months, which stand on their own line (第三条不对，是3月到6月)."""
    told = read(value, "period").period
    return told is not None and told.first is not None


def _on_line(slot: str, value: str, span: Tuple[int, int], read: _Read) -> Tuple[Reading, Optional[str]]:
    """ "第2条改成老码头饭店": what it should be answers the question of that line, and no other."""
    told = read(value, slot)
    field = _field(slot)
    kept = {name: getattr(told, name) for name in (field, "ask") if name in told.__dataclass_fields__}
    if slot in OPEN:
        kept[field] = value
    return replace(Reading(lang=told.lang, spans={slot: span}), **kept), slot


def _on_lines(lines: List[Tuple[int, str]], rest: str, read: _Read) -> Tuple[Reading, Optional[str]]:
    """6改成九月 5改成八千: each answers the question of its line, beside what else is told."""
    reading = read(rest, "confirm")
    for line, value in lines:
        slot = LINES[line - 1]
        told, _ = _on_line(slot, value, (0, 0), read)
        reading = replace(reading, **{_field(slot): getattr(told, _field(slot))})
    return reading, LINES[lines[0][0] - 1]


def _field(slot: str) -> str:
    """The name in a reading of what a line of the read-back holds."""
    return "site" if slot == "place" else slot


def _beside_line(reading: Reading, text: str, read: _Read) -> Reading:
    """ "Line 3 is wrong, from March to June": what it should be is told, whichever line it stands on."""
    told = read(text, "period").period
    return replace(reading, period=told) if told and told.first else reading


def _filled_in(reading: Reading, text: str) -> Reading:
    """ "谁欠的写老王", at the read-back, names who owes, though bare words there name nobody."""
    filled = filled_in(text)
    if filled is None:
        return reading
    name, value, span = filled
    mistaken = {other: None for other in OPEN if other != name and overlap(span, reading.spans.get(other))}
    if name == "employer" and reading.site and overlap(span, reading.site.span):
        mistaken["site"] = None  # 老镇江锅盖面
    known = getattr(reading, name)
    within = known is not None and overlap(span, reading.spans.get(name))
    if within and value not in known:  # 写小阿哥私房菜 holds more than the name
        return replace(reading, **mistaken)
    return replace(reading, **{**mistaken, name: value}, spans={**reading.spans, name: span})
