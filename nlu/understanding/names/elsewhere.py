"""Names of where others work, or where the speaker worked before: 我姐在焦山宾馆, 我室友在对面的蜜果奶茶."""

from __future__ import annotations

import re

from ..reading import Span

__all__ = ["is_elsewhere"]

_REACH = 40  # characters before a name in which it may be told whose workplace it is
_KIN = (
    r"(?:儿媳妇?|媳妇|儿子|(?<=[我俺])儿|女儿|女婿|闺女|姑娘|老公|老婆|男人|对象|爱人|那口子|(?:[表堂]|(?<=[我俺他她]))[哥弟姐妹]|哥哥|弟弟|姐姐|妹妹|姐夫|妹夫|嫂子?|弟媳"
    r"|连襟|小舅子|姑父|姑妈|姨父|姨妈|叔叔?|舅舅?|侄[子女]|亲家|室友|同学|邻居|朋友)"
)
_OF_KIN = re.compile(
    rf"(?<![跟和同与带着])(?<![跟和同与带着][我俺])(?:我|俺|他|她)?(?:家|的)?{_KIN}"
    r"(?:的|[^。！？!?我俺]{0,16}(?:在|给|开)[^。！？!?我俺，,]{0,10})$"
)
_BEFORE, _ONCE = (
    re.compile(
        r"(?:原先|以前|之前|早先"
        r"|原来)[^。！？!?，,]{0,12}$"
    ),
    re.compile(r"[^。！？!?，,]{0,4}[做干待呆]过"),
)
# Who tells of the own work or pay; a wife who complains for her husband does not.
_OWN_WORK = re.compile(
    rf"(?:我|俺)(?!家|的?{_KIN})(?:就|也|是|呢|都)*[，, ]?(?:在(?!家|老家|外面|这里?帮)|给|跟|到|一直[做干]"
    rf"|[做干]到|自己记"
    r"|每?个?月?工资|的?工[钱资])"
    rf"|[欠该差](?:我|俺)(?!家|的?{_KIN})"
)


_ON_BEHALF = re.compile(
    rf"(?:替|帮|代)(?:我的?)?(?:家)?(?:他|她|{_KIN})们?(?:来|在)?(?:写|报|问|投诉|[讲说]|登记|告|讨|反映)"
)
_OF_HIS_KIN = re.compile(rf"(?:他|她|老板娘?)(?:的)?{_KIN}(?:的|(?:自己)?开的)(?:那个|那家)?$")


def is_elsewhere(text: str, span: Span) -> bool:
    """Whether a name is of the workplace of somebody else, or of an earlier one, in a story of the own work."""
    before = text[max(0, span[0] - _REACH) : span[0]]
    if (_BEFORE.search(before) and _ONCE.match(text, span[1])) or _OF_HIS_KIN.search(before):
        return True
    told_of_kin = _OF_KIN.search(before) and not _ON_BEHALF.search(text)
    return bool(told_of_kin and _OWN_WORK.search(text))
