"""What a message tells of each month: where its words stand, and whether it was paid, half paid or not."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from ..numbers.small import small
from ..periods.month_points import Point, points_of
from ..wording.text import is_english
from .story import Story
from .unpaid_part import share_at_head, unpaid_share

__all__ = ["HALF", "HALF_OF", "OTHER_PART", "Line", "fate_of", "lines_of", "open_share", "times_each", "turned"]


@dataclass(frozen=True)
class Line:
    """`start`..`end` tells of some months; `lead` are the words right before them, `words` those behind."""

    named: frozenset[int]  # the months of the year
    start: int
    end: int
    lead: str
    words: str

    @property
    def months(self) -> int:
        """How many they are."""
        return len(self.named)


def lines_of(story: Story) -> list[Line]:
    """The months that a message tells of, each with its words up to the next; dates of a day tell of none."""
    norm = story.norm
    points = [point for point in points_of(norm, story.received) if not (point.now or _is_payday(norm, point))]
    runs = _runs(norm, points) or _by_order(norm)
    lines = []
    for place, (named, start, end) in enumerate(runs):
        if _DATE.search(norm[start:end]) or _DAY_BEHIND.match(norm, end) or _IS_RATE.match(norm, start):
            continue
        if _FEAST_GONE.match(norm, end):
            continue
        stop = runs[place + 1][1] if place + 1 < len(runs) else len(norm)
        leads_on = _GIVES_NEXT.search(norm, end, stop) if place + 1 < len(runs) else None
        stop = leads_on.start() if leads_on else stop
        half_of_next = HALF_OF.search(norm, end, stop) if place + 1 < len(runs) else None
        stop = half_of_next.start() if half_of_next else stop
        lead = norm[max(runs[place - 1][2] if place else 0, start - 24) : start]
        lines.append(Line(named, start, stop, lead, norm[end:stop]))
    return lines


def _is_payday(norm: str, point: Point) -> bool:
    """1月的四月初给我了: the pay of January, which came in April."""
    return bool(_OF_A_MONTH.search(norm[: point.start][-3:]) and _PAYDAY.match(norm, point.end))


def _runs(norm: str, points: list[Point]) -> list[tuple[frozenset[int], int, int]]:
    """(months, start, end) of months that are named in one breath: May and June, 3月到5月."""
    runs: list[tuple[frozenset[int], int, int]] = []
    for point in points:
        last = point.last_month or point.month
        named = frozenset(_from_to(point.month, last))
        link = _LINK.fullmatch(norm, runs[-1][2], point.start) if runs else None
        if link:
            before, start, _ = runs.pop()
            until = _from_to(max(before), last) if link["to"] and len(before) == 1 else ()
            runs.append((before | named | frozenset(until), start, point.end))
        else:
            runs.append((named, point.start, point.end))
    return runs


def _by_order(norm: str) -> list[tuple[frozenset[int], int, int]]:
    """头一个月, 第二个月, the first two months, the last one: months without a name, numbered behind the year's."""
    runs: list[tuple[frozenset[int], int, int]] = []
    at = 13
    for found in _ORDINAL.finditer(norm):
        size = small(found["n"] or found["n_en"] or "1")
        runs.append((frozenset(range(at, at + size)), found.start(), found.end()))
        at += size
    return runs if len(runs) > 1 else []


_ORDINAL = re.compile(
    r"(?:头|前|后面?|最后)(?:的|那)?(?P<n>[一两三1-3])个月|第[一二三四五六1-6]个月|剩下的?(?:一|那)个月"
    r"|(?:^|(?<=[.;,] )|(?<=\bfor ))(?:first|second|third|fourth|last) month\b(?! of)"
    r"|\bthe (?:first|second|third|fourth|last|next|other) (?:(?P<n_en>two|three|[23]) months|month|one(?= he"
    r"| they| nothing|,| not))"
)


def _from_to(first: int, last: int) -> tuple[int, ...]:
    """The months of the year from one to another, over the new year if need be."""
    return tuple((first - 1 + step) % 12 + 1 for step in range((last - first) % 12 + 1))


_LINK = re.compile(
    r"份?(?:的)?\s?(?:(?P<to>(?:做|干|上|忙)?(?:到|至)|-+|~|to|until|till|through|thru)|、|和|跟|及|,|，|&|/|and"
    r"|plus|, and)?"
    r"\s?(?:the )?(?:end of )?(?:the )?|(?<=月)"
)
_DATE = re.compile(r"\d[号日]$|^\d{1,2}(?:st|nd|rd|th)? (?:of )?[a-z]{3,}$|^[a-z]{3,9} \d{1,2}(?:st|nd|rd|th)?$")
_IS_RATE = re.compile(r"[一1]月[一二两三四五六七八九]千")  # 一月八千五: so much a month
_FEAST_GONE = re.compile(r"节?(?:都|也|已经?)*过(?:完|去|了)|\b(?:is |was )?over\b")  # 等到现在国庆都过完了
# 4月涨到5200，到现在老板就给了2月的: what was given is the pay of the month that follows.
_GIVES_NEXT = re.compile(r"(?<=[,;。 ])[^,;。\d]{0,12}(?:给|发|结|付)[了过](?:我|俺)?们?$")
_OF_A_MONTH = re.compile("月份?的$")
_PAYDAY = re.compile(
    r"份?[初底中]?(?:旬|头|的时候)?(?:就|才|已经?)?(?:给|发|结)(?:我|俺)?们?了(?![\d一二两三四五六七八九])"
)
_DAY_BEHIND = re.compile(r"\d{1,2}[号日]|初[一二三四五六七八九十]")


def turned(story: Story, lines: list[Line]) -> list[Line]:
    """41 lessons in May and 36 in June: the words before a month are about it."""
    norm = story.norm
    figures = [m.start for m in story.mentions if m.kind != "duration"]
    begins = [0, *(line.start for line in lines)]
    backward = all(
        _IN_MONTH.search(norm[: line.start][-12:])
        and any(first <= at < line.start and not _SENTENCE_END.search(norm, at, line.start) for at in figures)
        for first, line in zip(begins, lines, strict=False)
    )
    if not backward or _FIGURE_NEXT.match(lines[-1].words):
        return lines  # for September i got 5000 and for October 6000
    turned, at = [], 0
    for line in lines:
        stop = line.end - len(line.words)
        turned.append(replace(line, start=at, end=stop, lead="", words=norm[at:stop]))
        at = stop
    return turned


_FIGURE_NEXT = re.compile(r" (?:¥|rmb )?\d")
_SENTENCE_END = re.compile(r"[.;。!?](?!\d)")
_IN_MONTH = re.compile(r"\b(?:in|for|of|from|during) (?:the )?$|在$")


def times_each(line: Line) -> float:
    """3月和4月各欠五千: so much of each month."""
    return line.months if line.months > 1 and _EACH.match(line.words) else 1.0


_EACH = re.compile(r"份?(?:的)?(?:工资)?(?:各|每个?月|都(?:是|差|欠|只))| (?:\w+ ){0,3}(?:each|both)\b")


HALF = re.compile(r"一半|(?<!个)(?<!天)半(?![个夜天路年途])|\bhalf\b")
HALF_OF = re.compile(r"\bhalf(?: of)?(?: the| my)? $|(?:一半的?|半个?)$")
OTHER_PART = re.compile(
    r"分之|[一二三四五六七八九]成|[一二三四五六七八九]折|[一二两三]倍|%"
    r"|\b(?:double|triple|percent|per cent|thirds?(?! (?:month|one|week|time)\b)|quarters?)\b"
)
_NOTHING = re.compile(
    r"没(?!有?(?:问题|关系|事))|未|不(?:给|发|结|付)|一分|一毛|欠"
    r"|^:? (?:rmb |¥)?0(?![\d.,]*\d)|\b(?:nothing|none|zero|not|no|never|nil|nobody|unpaid|missing|owe[sd]?"
    r"|still)\b|n't\b"
)
_IN_FULL = re.compile(
    r"(?:都|全|已经?|正常|按时|倒是?)*(?:发|给|结|付|开|到)(?:我|俺)?们?(?:了|清了?|齐了?|足了?|全了?"
    r"|完了?)(?![\d一二两三四五六七八九半点些])"
    r"|[付结给发钱账]清|(?:没|不)[欠差]|(?<!没)(?<!未)到[账帐卡]了?(?![\d一二两三四五六七八九])|(?<!没)(?<!没有)(?:收"
    r"|拿)到了"
    r"|\b(?:paid|pay all|pays?|complete|full(?:y)?|ok|okay|fine|settled|cleared|normal|good)\b"
    r"(?! (?:only|half|me \d|\d|not?\b|nothing|zero|unpaid))"
)


_NOT_DUE = re.compile(r"没到(?:日|时|期|发|点|月)|^[^,;。]{0,8}不算|\bnot (?:yet )?due\b|\bnot count")
_GOT_FOR = re.compile(
    r"(?<!not )(?<!n't )(?<!nt )(?<!never )\b(?:got|paid|received|gave(?: me| us)?)(?: me| us)?(?: the| my| our)?"
    r"(?: full| all)?(?: money| salary| pay| wages?)?(?: in full)? (?:for|of) $"
    r"|(?<!not )(?<!n't )(?<!nt )(?<!never )\b(?:paid|only pay|only paid) (?:me |us )?(?:only )?(?:for )?$"
    r"|(?<!没)(?<!不)(?:给|发|结|付)(?:了|过)(?:我|俺)?们?$"
)


def open_share(line: Line) -> float | None:
    """四月打了百分之七十，五月百分之四十: what is still owed of a month, from 0 to 1, where it is told in parts."""
    words = re.split(r"[,.;。!?，](?!\d)", line.words)[0]
    if not OTHER_PART.search(words):
        return None
    told, came = unpaid_share(words), share_at_head(words)
    return told[0] if told else None if came is None else 1 - came


_HALF_A_MONTH = re.compile(r"(?:算|做了?|干了?|上了?|就|只)半个月")


def fate_of(line: Line) -> str | None:
    """What became of the pay of some months, by the words behind them: "paid", "half", "unpaid"; None if unsaid."""
    words = re.split(r"[.;。!?]", line.words[: 44 if is_english(line.words) else 18])[0]
    if _GOT_FOR.search(line.lead) or _NOT_DUE.search(words):
        return "paid"
    if HALF.search(words) or HALF_OF.search(line.lead):
        return "half"
    nothing, full = _NOTHING.search(words), _IN_FULL.search(words)
    if full and not (nothing and nothing.start() <= full.start() + 1):
        return "paid"
    if nothing and line.months == 1 and _HALF_A_MONTH.search(words):
        return "half"  # 这个月做到15号，算半个月也没给我
    return "unpaid" if nothing else None
