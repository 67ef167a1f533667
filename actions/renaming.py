"""Names of the read-back that are said anew: 火锅店里头改成蜀香园火锅, 不叫王大山，叫王大川. Pure."""

from __future__ import annotations

import re
from typing import Any

from actions.questions import UNKNOWN
from actions.readers import READERS
from nlu.understanding.answers.name_signs import with_sign
from nlu.understanding.names.debtors import boss_in, firm_and_boss, firm_of

__all__ = ["NAMES", "OF_NO_NAME", "renamed_lines"]

NAMES = ("project", "employer", "name")
# Facts that are no names: told with one of them, no name is said anew (老王欠我的改成5000).
OF_NO_NAME = frozenset({"amount", "headcount", "period", "phone"})
_RENAMES = (
    re.compile(
        r"\s*(?:把|那个|这个)?(?P<old>.{2,24}?)(?:要|应该)?(?:改成|改为|换成)(?P<new>.{2,40}?)[吧了啊。.!！\s]*"
    ),
    # 工地不叫碧桂园，叫碧桂园凤凰城
    re.compile(
        r"(?:工地|厂子?|老板|公司|项目|店"
        r"|(?:我)?(?:的)?名字(?:写|记|弄|搞)?(?:错了?"
        r"|不对)?)?[,，。 ]*不(?:是)?叫(?P<old>[^,，。]{2,24})"
        r"[,，。 ]+(?:是)?叫(?P<new>[^,，。；;]{2,24}?)[吧了啊。.!！\s]*"
    ),
    # 莫搞错哦，大名是刘德全，不是刘德全才; it is Okafor-Price, not Okafor
    re.compile(r".{0,12}?(?:是|叫)(?P<new>[^,，。是]{2,24})[,，。 ]+不是(?P<old>[^,，。]{2,24}?)[。.!！\s]*"),
    re.compile(r".{0,30}?\bis (?P<new>[^,;!?]{2,40}),? not (?P<old>[^,;!?]{2,40}?)[.!\s]*", re.I),
    # 老板的名字不是周志国是周志刚; 8 不是何秀珍 是何秀真; 名字不叫铁柱叫铁军
    re.compile(
        r".{0,14}?不(?:是|叫)(?P<old>[^,，。是叫 ]{2,24})[,，。 ]*(?:而|应该)?(?:是"
        r"|叫)(?P<new>[^,，。；;]{2,24}?)[吧了啊。.!！\s]*"
    ),
)
# 我不姓张 姓章; 老板姓许不姓徐: the family name alone, of the worker or of who owes.
_SURNAMES = re.compile(
    r"(?P<who>.{0,8}?)(?:不姓(?P<old>[\u4e00-\u9fff])[,，。 ]*(?:是)?姓(?P<new>[\u4e00-\u9fff])"
    r"|姓(?P<new2>[\u4e00-\u9fff])[,，。 ]*(?:不姓|不是姓)(?P<old2>[\u4e00-\u9fff]))[的吧了啊。.!！\s]*"
)
_OF_WHO_OWES = re.compile(r"老板|工头|包工头|经理|他|她")


def renamed_lines(slots: dict[str, Any], text: str) -> dict[str, Any]:
    """The names that are known and said anew (不叫王大山，叫王大川), by their slots; empty where none is."""
    own = slots.get("name")
    if isinstance(own, str) and own != UNKNOWN and (better := with_sign(own, text)):
        return {"name": READERS["name"](better)}
    if surname := _SURNAMES.fullmatch(text):
        return _with_surname(slots, surname)
    matches = (pattern.fullmatch(text) for pattern in _RENAMES)
    found = next((match for match in matches if match), None)
    if found is None:
        return {}
    old, new = found["old"].strip(), found["new"].strip()
    for name in NAMES:
        known = slots.get(name)
        if not isinstance(known, str) or known == UNKNOWN or old.lower() not in known.lower():
            continue
        boss = boss_in(known)  # Huada Electronics (Mr Wang): boss is Mr Wong, not Wang
        of_boss = boss is not None and old.lower() in boss.lower()
        given = name == "name" and known.endswith(old) and known != old  # 不叫铁柱叫铁军, of 张铁柱
        better = f"{known.removesuffix(old)}{new}" if given and len(new) <= len(old) else new
        value = READERS[name](firm_and_boss(firm_of(known), new) if of_boss else better)
        # A works is called like the firm that owes, its boss beside it.
        alike = [other for other in ("employer", "project") if of_boss and slots.get(other) == known]
        return dict.fromkeys([name, *alike], value)
    return {}


def _with_surname(slots: dict[str, Any], said: re.Match[str]) -> dict[str, Any]:
    """The worker's name, or that of who owes, with another family name; the given name stays."""
    old, new = said["old"] or said["old2"], said["new"] or said["new2"]
    name = "employer" if _OF_WHO_OWES.search(said["who"]) else "name"
    known = slots.get(name)
    if not isinstance(known, str) or known == UNKNOWN:
        return {}
    boss = boss_in(known) if name == "employer" else None
    person = boss or known
    if not person.startswith(old):
        return {}
    better = f"{new}{person.removeprefix(old)}"
    return {name: READERS[name](firm_and_boss(firm_of(known), better) if boss else better)}
