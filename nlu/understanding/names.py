"""Bare answers with a name in them: who owes, which site, what the speaker is called."""

from __future__ import annotations

import re

from . import party_words
from .reading import Span
from .text import READ_LIMIT, Text

__all__ = ["bare_employer", "bare_name", "bare_project", "name"]


def bare_employer(text: Text) -> tuple[str, Span] | None:
    """A bare answer to "who owes you": the words without filler, when they can be a name."""
    return _bare(text, 30, sites=False)


def bare_project(text: Text) -> tuple[str, Span] | None:
    """A bare answer to "which site": 句容碧桂园那个工地 -> 碧桂园 is found by `project`; else the words."""
    return _bare(text, 30, sites=True)


def bare_name(text: Text) -> tuple[str, Span] | None:
    """A bare answer to "your name"."""
    found = name(text)
    return found or _bare(text, 20, sites=False, person=True)


_PHONE_BESIDE = re.compile(
    r"[\s,;、/]*(?:(?:我的?|my )?(?:电话|手机|号码|号|联系方式|tel|phone|mobile|number)\s*)*(?:是|:|is)?\s*"
    r"\+?\d[\d -]{5,20}\d[\s,;、/]*"
)


def _bare(text: Text, longest: int, sites: bool, person: bool = False) -> tuple[str, Span] | None:
    norm = text.norm
    if party_words.NO_ANSWER.search(norm) and not re.search(r"只知道|就知道|i only know", norm):
        return None
    cut = re.search(r"[,;。!?]", norm)
    filler = party_words.FILLER.match(norm)
    first = filler.end() if filler else 0
    cut = re.compile(r"[,;。!?]|\.(?= |$)(?<!mr\.)(?<!co\.)(?<!ltd\.)").search(norm, first)
    last = cut.start() if cut else len(norm)
    phone = _PHONE_BESIDE.search(norm, first) if person else None  # "王建国 13812345678", in either order
    if phone and phone.start() > first:
        last = min(last, phone.start())
    elif phone:
        first, last = phone.end(), len(norm)
    tail = party_words.TAIL.search(norm, first, last)
    if tail and tail.start() > first:
        last = (
            tail.start()
            if sites or person
            else (
                tail.start()
                if tail.group().strip(" .。,!~吧啊呢哦了") == "" or tail.group().startswith(("的", "吧", "啊", "呢"))
                else last
            )
        )
    said = text.said(first, last)
    if not 1 <= len(said) <= longest or not re.search(r"[^\W\d_]", said):
        return None
    if person and (
        len(said) > 20
        or re.search(r"\d|欠|工资|老板|公司|工地", said)
        or (re.search("[\u4e00-\u9fff]", said) and len(said) > 4)
    ):
        return None
    if re.search(r"欠|没给|不给|没发|工资|\bowe|\bpaid|\bwages?\b|\bsalary\b|什么|哪|谁", said.lower()):
        return None
    return said, text.span(first, last)


def name(text: Text) -> tuple[str, Span] | None:
    """How the speaker calls themself ("我叫王建国", "my name is Li")."""
    found = party_words.MY_NAME.search(text.norm)
    if found:
        group = "zh" if found["zh"] else "sur"
        word = found[group]
        if not re.search(r"(?:工人|农民|木工|瓦工|工地|老板|代表|干|投诉|举报|来|外地|四川|河南|安徽)", word):
            return text.said(*found.span(group)), text.span(*found.span(group))
    english = party_words.MY_NAME_EN.search(text.raw[:READ_LIMIT])
    if english and not re.fullmatch(
        r"(?:A|The|From|In|Not|Working|Chinese|Worker|Still|Very|So|At|On|Here|Zhenjiang|Jurong|Danyang|Afraid|Sorry"
        r"|Owed|Pakistani|Vietnamese|Indian|Nigerian|African|Filipino)(?: .*)?",
        english["en"],
    ):
        return english["en"], english.span("en")
    return None
