"""What a site's rights notice board (维权信息告示牌, Wage Reg. Art. 34) says, from the lines read off a photo.

A board names the works, its owner, the general contractor, the subcontractors and the labour
officer. Cameras and readers err, so what is found here is only suggested to the worker.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from ..wording.text import simplify

__all__ = ["Board", "notice_board"]

_NOT_OF_PERSON = r"(?!(?:的)?(?:项目)?(?:负责人|经理|法定|联系|电话))"
_LABELS = {
    "person": r"(?:(?:施工)?总(?:承)?包|施工|建设|业主|分包|监理)(?:单位|企业|方)?(?:项目)?(?:负责人|经理)",
    "project": r"(?:工程|项目)名称|工程项目(?:名称)?|项目(?=[:：])",
    "address": r"(?:工程|项目|施工)(?:地址|地点)|建设地[点址]",
    "owner": rf"(?:建设|业主)单位{_NOT_OF_PERSON}(?:名称)?|业主(?=[:：])|甲方(?=[:：])",
    "general_contractor": (
        rf"(?:施工)?总(?:承)?包(?:单位|企业|方)?{_NOT_OF_PERSON}(?:名称)?(?:\(?全称\)?)?"
        rf"|(?:施工|承建)(?:单位|企业){_NOT_OF_PERSON}(?:名称)?"
    ),
    "subcontractor": (
        r"(?:专业|劳务)?分包(?:单位|企业|公司)?(?:名称)?"
        r"|(?<![\u4e00-\u9fff])劳务(?:单位|企业|公司)(?:名称)?(?=[:：\s])"
    ),
    "labour_officer": r"(?:劳资|劳务)(?:专管|管理)员(?:姓名)?",
    # Known only so that their values end the value before them.
    "other": (
        r"监理单位|设计单位|勘察单位|项目经理|项目负责人|联系人|(?:联系|举报|投诉|监督|维权)*电话|主管部门|最低工资"
        r"|工资支付|发薪|开工日期|竣工日期|法定代表人|劳动保障监察|工资专用账户|开户银行"
    ),
}
_LABEL = re.compile("|".join(f"(?P<{name}>{words})" for name, words in _LABELS.items()))
_TITLE = re.compile(r"告示牌|公示牌|维权(?:信息)?(?:告示|公示|须知)")
_BETWEEN = " \t:：;；,，.。|丨_-—()（）"
_NAMED = ("project", "owner", "general_contractor", "subcontractor")
_PHONE = re.compile(r"(?<!\d)(?:1[3-9]\d{9}|0\d{2,3}-?\d{7,8})(?!\d)")
_FIGURES = re.compile(r"(?:0\d{2,3}-)?\d{7,}[0-9A-Z]*")  # of phones and licences: part of no name
_PROSE = re.compile(r"应当|应该|不得|负总责|支付|按照|依法|必须|承担|担保|农民工")  # a board prints the rules too
_LONGEST = 40  # characters of a name
_ENOUGH = 2  # names that make a board where no title was read


@dataclass(frozen=True)
class Board:
    """What stands on the board, each as read; `phone` is the labour officer's."""

    project: str | None = None
    address: str | None = None
    owner: str | None = None
    general_contractor: str | None = None
    subcontractor: str | None = None
    labour_officer: str | None = None
    phone: str | None = None

    def said(self) -> dict[str, str]:
        """What was found, by name."""
        return {name: value for name, value in asdict(self).items() if value}


def notice_board(lines: Sequence[str]) -> Board | None:
    """The board that these lines stand on, from top to bottom; None when they are of something else."""
    found: dict[str, str] = {}
    phone = None
    after_officer = False
    waiting: str | None = None  # a label whose value stands in the next line
    for line in map(simplify, lines):
        labels = list(_LABEL.finditer(line))
        if not labels:
            if waiting and waiting not in found and (value := _value(line)):
                found[waiting] = value
            waiting = None
            continue
        ends = [label.start() for label in labels[1:]] + [len(line)]
        for label, end in zip(labels, ends, strict=True):
            name, value = str(label.lastgroup), _value(line[label.end() : end])
            waiting = name if not value else None
            if value and not _PROSE.search(value):
                found.setdefault(name, value)
        if phone is None and (after_officer or any(label.lastgroup == "labour_officer" for label in labels)):
            number = _PHONE.search(line, labels[0].start())
            phone = number.group() if number else None
        after_officer = labels[-1].lastgroup == "labour_officer"  # the number may stand in the next line
    for name in ("other", "person"):
        found.pop(name, None)
    names = sum(name in found for name in _NAMED)
    has_title = any(_TITLE.search(line) for line in map(simplify, lines))
    if names < (1 if has_title else _ENOUGH):
        return None
    return Board(**found, phone=phone)


def _value(text: str) -> str | None:
    value = _FIGURES.sub("", text).strip(_BETWEEN)
    return value[:_LONGEST].strip(_BETWEEN) if len(value) > 1 else None
