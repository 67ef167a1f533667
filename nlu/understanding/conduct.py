"""What the employer does: fled or not, moving assets, closing; and the flags that surround a claim."""

from __future__ import annotations

import re

from . import clauses, conduct_words
from .phrases import Phrases
from .reading import Span

__all__ = ["absconded", "answered", "flags"]

_FLAGS = {flag: Phrases(rows) for flag, rows in conduct_words.FLAGS.items()}
_GONE = Phrases(conduct_words.ABSCONDED)
_HERE = Phrases(conduct_words.REACHABLE)
# One unanswered call is not flight.
_ONE_CALL = re.compile(
    r"(?:(?:今天|昨天|刚才|刚刚|早上|上午|下午|晚上).{0,6})?(?:打了?)?(?:一个|一次|一回|个)电话.{0,6}(?:没"
    r"|不)(?:有)?接|没接(?:到)?电话|didn'?t answer (?:once|one call|my call|today)"
)
_OWN_RUNNING = re.compile(r"(?:我|我们|俺|俺们|腿都|来回|白)(?:们)?(?:都|也|又|已经|天天|一直|来回|去|跟着)?.{0,3}$")
_OWN_ERRANDS = re.compile(
    r"^跑(?:了|得)?(?:了)?.{0,4}(?:趟|次|回|遍|劳动局|人社|部门|法院|腿|断|工地|项目部|政府|单位|很多|好多|好几|几)"
    r"|^跑(?:业务|车|运输|外卖|货|腿|滴滴|快递)"
)
_WORK = re.compile(
    r"我们?(?:负责|是|专门|干|做|帮|给|在)?.{0,6}$|(?:工作|负责|干的|活是|活儿是|让我们|叫我们)[^,]{0,6}$|\b(?:we|i"
    r"|my job|our job|my work)\b(?: \w+){0,4} $"
)
_RENT_OWN = re.compile(
    r"(?:不要|不算|不含|不包括|不是|没有|除了|除开|扣除|除去|除掉|刨除|not|excluding|without|except)[^,。;]{0,6}$"
)


def absconded(text: str, free: bool = True) -> tuple[bool | None, Span | None]:
    """Whether the boss is said to have fled (True), to be there (False), or nothing of it (None)."""
    last: tuple[bool | None, Span | None] = (None, None)
    here = [hit for hit in _HERE.find(text) if not clauses.supposed(clauses.around(text, hit.start(), hit.end()))]
    for hit in _GONE.find(text):
        clause = clauses.around(text, hit.start(), hit.end())
        if clauses.supposed(clause) or clauses.about_others(clause) or _ONE_CALL.search(clause.text):
            continue
        if hit.group().startswith("跑") and (
            _OWN_RUNNING.search(clause.before) or _OWN_ERRANDS.match(text[hit.start() : hit.start() + 16])
        ):
            continue
        if re.match(r"\b(?:run|runs|running|missing)\b", hit.group()) and not re.search(
            r"away|off|\bhe\b|boss|they|owner|contractor|foreman", clause.text
        ):
            continue
        if re.match(r"\b(?:ran|run|went)\b", hit.group()) and re.search(r"\b(?:i|we) $", clause.before):
            continue
        if re.match(r"missing", hit.group()) and re.search(r"wage|pay|salary|money|month", clause.after[:20]):
            continue
        if any(other.start() < hit.end() and hit.start() < other.end() for other in here):
            continue
        if clauses.negated(clause) and not re.match(r".*(?:不|没|n'?t|not|no)", hit.group()):
            last = (False, hit.span())
            continue
        return (True, hit.span())
    for hit in here:
        clause = clauses.around(text, hit.start(), hit.end())
        if re.search(
            r"(?:不|没|never|not|n'?t|no longer|no one|nobody) ?(?:\w+ ){0,2}$", clause.before[-14:]
        ) and not hit.group().startswith(("没", "not", "did", "has", "未")):
            continue
        return (False, hit.span())
    return last


def flags(text: str) -> list[str]:
    """The flags of the text that `danger` does not find, in the order of the vocabulary."""
    return [flag for flag, words in _FLAGS.items() if any(_holds(flag, hit, text) for hit in words.find(text))]


def _holds(flag: str, hit: re.Match[str], text: str) -> bool:
    clause = clauses.around(text, hit.start(), hit.end())
    if flag == "anonymous_report":
        return not re.search(r"(?:不用|不需要|无需|不必|不是)$", clause.before)
    if flag in ("machine_rent_mixed", "project_payment_mixed"):
        return not _RENT_OWN.search(clause.before) or flag == "machine_rent_mixed"
    if clauses.supposed(clause) or clauses.about_others(clause):
        return False
    if flag == "asset_transfer" and (
        _WORK.search(clause.before) or re.match(r"搬(?:砖|东西|货|材料)|拉(?:货|材料|东西)$|拆|装", hit.group())
    ):
        return bool(re.search(r"老板|他|公司|厂里|偷偷|连夜|boss|he\b|they\b|owner", clause.text)) and not re.search(
            r"^(?:我|我们|俺)", clause.text
        )
    if flag in ("vulnerable_person", "general_contractor_present", "repeat_claimed"):
        return flag != "repeat_claimed" or not re.search(r"(?:没有|不是|从来没)$", clause.before)
    return not clauses.negated(clause)


_YES_GONE = re.compile(
    r"^(?:已经|早就|是的?|嗯|对|都|他|老板|现在)?(?:跑|联系不|找不|不接|没人接|打不通|失联|没影|不见|消失|不在|拉黑"
    r"|关机|空号|停机|躲|溜|不回|(?:电话|手机|微信)(?:也|都|全|一直|根本)?(?:不接|没人接|关机|打不通|不通|空号|停机"
    r"|不回)|no answer|can'?t|cannot|gone|ran|disappear|not answer|he(?:'s| is) gone|phone off|blocked|no response"
    r"|no reply|not reach|unreachable|doesn'?t answer|never answer|not picking)"
)
_STILL_HERE = re.compile(
    r"^(?:还|能|可以|他|老板|人|现在|偶尔|有时候?)?(?:还)?(?:能|可以)?(?:联系(?:上|到|得上)|找得|找到|在(?!外地|哪)"
    r"|接|打得通|打通|通的|回(?!不)|能|可以|没跑|没有跑|没|yes|still|he answers|answers|can|reachable|he(?:'s"
    r"| is) (?:here|still)|i can|we can|not run|no(?!t| answer| response| reply)\b)"
)


def answered(norm: str) -> bool | None:
    """A bare answer to "can you still reach the boss?"."""
    plain = norm.strip(" .。!~,")
    if _YES_GONE.search(plain):
        return True
    return False if _STILL_HERE.search(plain) and not re.search(r"\?|吗|为什么", plain) else None
