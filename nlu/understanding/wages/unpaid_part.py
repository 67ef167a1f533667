"""A part of a sum that was told in words: 结了一半, 还差四分之一, they paid 40 percent."""

from __future__ import annotations

import re
from fractions import Fraction

from ..numbers.small import SMALL_WORDS, small
from ..wording.text import is_english

__all__ = ["share_at_head", "unpaid_share"]

_ZH = (
    r"(?P<{0}>一半(?!也|都|以上|多)|[一二三四五六七八九]成半?(?!都)|[二三四五六七八九十]分之[一二三四五六七八九]"
    r"|百分之[一二三四五六七八九十\d]{{1,3}}|\d{{1,2}} ?%)"
)
_EN = (
    r"(?:exactly |only |just |about )?(?P<{0}>half|(?:a|one) third|two thirds|(?:a|one) quarter|three quarters"
    r"|\d{{1,2}} ?(?:%|percent\b|per cent\b))"
)
_PAID = re.compile(
    rf"(?:给|付|发|结|拿|兑|打|还)(?:了|过|到)(?:我|我们|俺们?)?(?:总数|总额|工资|工钱)?(?:的)?{_ZH.format('did')}"
    rf"|(?:每|一)个?月(?:都|总是)?(?:发|给|付|打|开)(?:我|我们|俺们?)?{_ZH.format('each')}"
    rf"|(?:只|才|就)(?:给|付|发|结|拿|打|开|到)(?:了|过|到)?(?:我|我们|俺们?)?(?:总数|总额|工资"
    rf"|工钱)?(?:的)?{_ZH.format('only')}"
    rf"|\b(?:paid|gave|give|got|get|gets|gives|pays|received|sent|put|had)(?: me| us| out)? {_EN.format('paid')}(?!\w)"
    rf"|\b(?:cut|put|reduced)(?: (?:me|us|everyone|our pay|my pay))? (?:to|on) {_EN.format('cut')} (?:pay|salary"
    rf"|wages?)\b"
    rf"|\b{_EN.format('bare')} (?:salary|pay|wages?) only\b"
    rf"|\bonly {_EN.format('pay')} (?:of )?(?:the |my |our )?(?:salary|pay|wages?|money)\b"
    rf"|\bonly {_EN.format('of_sum')} of (?:my|our|the) (?=(?:¥|rmb )?\d)"
    rf"|\b{_EN.format('was')}(?: of (?:it|that|the money|my \w+|our \w+))? (?:is|was|has been|were) paid\b"
)
_LEFT = re.compile(
    rf"(?:差|剩|欠|余|押|压|扣)(?:着|下|了)?(?:我|我们|俺们?)?(?:总数|总额|工资|工钱)?(?:的)?{_ZH.format('still')}"
    rf"|^(?:only |just )?{_EN.format('all')} (?:of )?(?:my|our|the) (?:[a-z]+ )?(?:salary|pay|wages?)\b"
    rf"|{_ZH.format('part')}(?:的?(?:工资|工钱|钱))?(?:还|都)?(?:没|未|不)(?:给|发|结|付|拿)"
    rf"|[那这连](?P<that>一半)(?:也|都)(?:没|未|不)(?:给|发|结|付|拿)"
    rf"|\bmiss\w* (?:the )?other {_EN.format('other')}\b"
    rf"|\b(?:hold|holds|held|keep|keeps|kept|owe|owes|withh\w+)(?: back)?(?: me| us)? {_EN.format('kept')}(?!\w)"
    rf"|\b{_EN.format('of_it')} of (?:¥|rmb )?\d[\d,]*(?: yuan| rmb)? (?:he|she|they|boss) (?:still )?(?:keeps?"
    rf"|holds?|owes?)\b"
    rf"|\b{_EN.format('open')}(?: of (?:it|that|the money))? (?:is|are) (?:still )?(?:missing|left|open|unpaid"
    rf"|not paid)\b"
)
# 分三回平均给，头一回给了; 24k in four equal parts, the first two came.
_INSTALMENTS = re.compile(
    r"分(?:成|作)?(?P<of_zh>[两二三四五六\d])(?:次|回|期|笔)(?:平均|平摊|一样多)"
    r"|\bin (?P<of_en>two|three|four|five|six|[2-6]) (?:equal|even|same) (?:parts?|payments?|instal?lments?|times"
    r"|shares)\b"
)
_CAME = re.compile(
    r"(?:头|前|第)(?P<first_zh>[一两二三四五])(?:次|回|期|笔)(?:的)?(?:是|都|就|倒)?(?:给|付|到|结|拿到|打)了"
    r"|(?:就|只|才)?(?:给|付|到|结|拿到|打)了(?P<some_zh>[一两二三四五])(?:次|回|期|笔)"
    r"|\b(?:the |only )?(?:first )?(?P<en>one|two|three|four|[1-4]) (?:parts? |payments? |instal?lments? |of them )?"
    r"(?:did |have |has |was |were )?(?:already )?(?:c[oa]me|paid|arrived|received|ok)\b"
    r"|\b(?:the |only )?(?P<first>first)(?: one| part| payment| instal?lment)? (?:did |has |was )?(?:already )?"
    r"(?:c[oa]me|paid|arrived|received)\b"
)
_ANY_PART = re.compile(r"半|成|分|%|half|third|quarter|percent|per cent|equal|even|same")  # asked first, for speed
# A promise, or a whole that is named beside its parts.
_PROMISED = re.compile(r"(?:说|先|答应|要|准备|想|肯|愿意?|可以|能|会)(?:只|先|就)?$")
_WORDS = {"half": 1 / 2, "third": 1 / 3, "thirds": 2 / 3, "quarter": 1 / 4, "quarters": 3 / 4}


def unpaid_share(norm: str) -> tuple[float, int] | None:
    """The part of a sum that is still owed, from 0 to 1, and where it is told, when one and only one is."""
    if not _ANY_PART.search(norm):
        return None
    of_parts = _of_instalments(norm)
    if of_parts:
        return of_parts
    paid = [found for found in _PAID.finditer(norm) if not _PROMISED.search(norm[: found.start()][-4:])]
    left = list(_LEFT.finditer(norm))
    shares = {_share(1 - _value(found)) for found in paid} | {_share(_value(found)) for found in left}
    if len(shares) != 1 or len(paid) > 1 or len(left) > 1:
        return None  # for February half, for March half: of several months, each is told
    share = shares.pop()
    return (share, min(found.start() for found in (*paid, *left))) if 0 < share < 1 else None


_AT_HEAD = re.compile(
    rf"份?(?:的)?(?:工资|只有|就|才|是|只|[ ,:])*{_ZH.format('zh')}|[ ,:]*(?:only |just )?{_EN.format('en')}"
)


def share_at_head(words: str) -> float | None:
    """五月份百分之四十: a part that words begin with, from 0 to 1."""
    found = _AT_HEAD.match(words)
    return _share(_value(found)) if found else None


def _of_instalments(norm: str) -> tuple[float, int] | None:
    """So many of the equal parts of a sum have not come."""
    parts = _INSTALMENTS.search(norm)
    came = _CAME.search(norm, parts.end()) if parts else None
    if not parts or not came:
        return None
    of = small(parts["of_zh"] or parts["of_en"])
    given = 1 if came["first"] else small(came["first_zh"] or came["some_zh"] or came["en"])
    return (_share(1 - given / of), parts.start()) if given < of else None


def _share(value: float) -> float:
    """The part as it is said: two thirds, and not 0.6667."""
    return float(Fraction(value).limit_denominator(100))


def _value(found: re.Match[str]) -> float:
    said = next(value for value in found.groupdict().values() if value)
    number = re.match(r"\d+", said)
    if number:
        return int(number.group()) / 100
    if is_english(said):
        return _WORDS[said.split()[-1]]
    if said == "一半":
        return 0.5
    if said.startswith("百分之"):
        tens, _, ones = said[3:].partition("十")
        if said[3:].isdecimal():
            return int(said[3:]) / 100
        value = SMALL_WORDS.get(ones, 0) + (10 * SMALL_WORDS.get(tens, 1) if "十" in said else 0)
        return (value or SMALL_WORDS.get(said[3:], 0)) / 100
    bottom, between, top = said.partition("分之")
    if between:
        return SMALL_WORDS[top] / SMALL_WORDS[bottom]
    return SMALL_WORDS[said[0]] / 10 + (0.05 if said.endswith("半") else 0)
