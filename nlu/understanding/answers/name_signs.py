"""A name with one of its signs put right, as one says it aloud (王大山的山改成三点水的汕). Pure."""

from __future__ import annotations

import re

__all__ = ["with_sign"]

_SIGN = r"[\u4e00-\u9fff]"
_PUT_RIGHT = re.compile(
    rf"(?P<old>{_SIGN})字?(?:要|应该|应当|其实)?(?:改成|改为|换成|写成|是)[^,，。]{{1,6}}的(?P<new>{_SIGN})字?"
    r"[吧啊呀哈了。.!！ ]*$"
)


def with_sign(name: str, text: str) -> str | None:
    """The name with the sign that the text gives in the place of one of its own; None where it gives none."""
    found = _PUT_RIGHT.search(text)
    if found is None or found["old"] not in name or found["new"] == found["old"]:
        return None
    before, _, behind = name.rpartition(found["old"])
    return f"{before}{found['new']}{behind}"
