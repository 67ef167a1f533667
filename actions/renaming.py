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
)


def renamed_lines(slots: dict[str, Any], text: str) -> dict[str, Any]:
    """The names that are known and said anew (不叫王大山，叫王大川), by their slots; empty where none is."""
    own = slots.get("name")
    if isinstance(own, str) and own != UNKNOWN and (better := with_sign(own, text)):
        return {"name": READERS["name"](better)}
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
        value = READERS[name](firm_and_boss(firm_of(known), new) if of_boss else new)
        # A works is called like the firm that owes, its boss beside it.
        alike = [other for other in ("employer", "project") if of_boss and slots.get(other) == known]
        return dict.fromkeys([name, *alike], value)
    return {}
