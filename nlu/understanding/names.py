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


_COUNT_ONLY = re.compile(
    r"(?:(?:大概|大约|差不多|估计|一共|总共|我们|就|有|是|每人|一人|每个人)*[0-9一二两三四五六七八九十百千万几俩仨多来.]+"
    r"(?:个|位|名|块|元|万|千|百|月|年|天|人|多|来|钱|号人|工人|师傅|w|k)*(?:吧|啊|呢|左右|上下|的样子)*[\s.。!~,;]*){1,3}"
    r"|(?:about |around |some |maybe |we are |we )*[\d.,]+(?: ?(?:or|to|-) ?[\d.,]+)? ?(?:k|people|persons?|workers?"
    r"|men|of us|yuan|rmb|months?)*[\s.!]*"
)
_LONGEST_COUNT = 60  # characters
_CORRECTING = re.compile(r"^(?:(?:不对|错了|说错了?|不是|哦|等等?|no|wait|sorry|oh)[,;。. ]*)+(?:应该|其实)?(?:是|就)?")
_NOWHERE = re.compile(
    r"(?:就|是|在|的)*(?:里面?|厂里?|厂子里?|店里?|家里?|公司里?|单位里?|工地上?|车间|这里|那里|这边|那边|马路上?)"
)
_WHOSE = re.compile(
    r"(?:就是|是)?(?:我们?|俺们?|咱们?|本人|自己|我个人)?自?(?:己|个儿?)?(?:的|本人)*(?:工资|工钱|钱)?[\s.。!]*"
    r"|(?:our|my|mine|ours|it is|own)(?: own)?(?: pay| wages| salary| money)?[\s.!]*"
)
_NOBODY_EN = re.compile(
    r"^(?:ok|okay|yes|yeah|no|well|so|please|now|later|bye|continue|start|meanwhile)\b"
    r"|\b(?:don'?t|dont|worry|nobody|will|want|wants|please|later|confirm|sure|sorry|wrong|continue|meanwhile)\b"
)
_REACHED = re.compile(
    r"联系[得不]?[上到]|打[得不]?通|找[得不]?[到着]|接电话|不接|失联|跑路|关机|空号|停机|电话(?:能|可以|还)?(?:通|接)"
    r"|^(?:老板|他|人|包工头|经理|厂长|队长)(?:人)?(?:还|都|一直|天天|也)*在(?:的|呢|啊|这|厂|工地|家)?[\s.。!]*$"
    r"|\b(?:reach|answers? (?:the|his|her) phone|phone (?:is )?off|disappeared|ran away)\b"
)


def _answers_another(norm: str) -> bool:
    """Whether a bare answer is one to another question: a count, a sum, whether the boss can be reached."""
    if len(norm) > _LONGEST_COUNT:
        return bool(_REACHED.search(norm))
    plain = norm.strip()
    counted = _COUNT_ONLY.fullmatch(_CORRECTING.sub("", norm).strip())
    return bool(_WHOSE.fullmatch(plain) or counted or _REACHED.search(norm))


def _bare(text: Text, longest: int, sites: bool, person: bool = False) -> tuple[str, Span] | None:
    norm = text.norm
    if party_words.NO_ANSWER.search(norm) and not re.search(r"只知道|就知道|i only know", norm):
        return None
    if _answers_another(norm):
        return None
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
    if (
        _answers_another(said.lower())
        or _NOWHERE.fullmatch(said)
        or (_NOBODY_EN.search(said.lower()) and said.isascii())
    ):
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
