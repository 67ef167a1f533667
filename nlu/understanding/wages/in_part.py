"""A sum that was paid in part: the share that stays open, told in words, and what is left of a promise."""

from __future__ import annotations

import re
from dataclasses import replace

from ..numbers.mentions import Mention
from . import role_words, sums
from .amount import UNCLEAR, Wages, finish
from .items import Item
from .month_lines import Line, lines_of
from .rates import from_rate, is_missing_each
from .scopes import Scope
from .story import RATES, SUMS, Story
from .unpaid_part import unpaid_share

__all__ = ["in_part", "promised_and_paid", "rest_of_a_bill", "short_of_some_months"]


def in_part(story: Story) -> Wages | None:
    """讲好工钱四万八，结了一半: the unpaid share of the one sum or rate that was told; asked where there are more."""
    told_part = unpaid_share(story.norm)
    if told_part is None or any(is_missing_each(story.norm, item) for item in story.items):
        return None
    share, told_at = told_part
    if (story.people or 1) > 1 and _OF_SOME.search(story.norm[:told_at][-16:]):
        return UNCLEAR  # 有8个拿到钱走了，两个只拿到一半: of some of them
    lines = lines_of(story)
    inside = [line for line in lines if line.start <= told_at < line.end]
    if len(inside) == 1 < len(lines) and any(_NOT_PAID.search(line.words[:24]) for line in lines if line not in inside):
        return UNCLEAR  # 头三个月只给了七折，最后一个月没给: each is told
    told = [item for item in story.items if item.role != "other"]
    if len(told) == 1 and told[0].role == "loose" and _EVERY_MONTH.search(story.norm):
        told = [replace(told[0], role="monthly")]  # salary 7,500, every month they hold back 20 percent
        story = story.with_items(told)
    if len(told) == 1 and told[0].role == "loose" and _IN_FULL.search(story.norm[: told[0].mention.start][-24:]):
        story = story.with_items([replace(told[0], role="monthly")])  # half salary already three months, full is 5,600
        told = story.items if from_rate(story) else told
    earned: Mention | None = None
    scope: Scope | None = None
    if told and all(item.role in RATES for item in told):
        earned, scope = from_rate(story), "per_person"
    elif len(told) == 1 and told[0].scope == "per_person" and told[0].role in ("loose", "earned"):
        earned, scope = told[0].mention, "per_person"  # they put only 70 percent in, we are all on 6,000
    elif len(told) == 1 and (
        _A_PART_OF.search(story.norm[: told[0].mention.start][-40:])
        or (told[0].role in ("owed", "earned", "loose") and told[0].mention.end <= told_at)
    ):
        earned, scope = told[0].mention, told[0].scope
    if earned is None:
        return _given_all(story)
    return finish(story, replace(earned, number=earned.number.times(share)), scope, computed=True)


_OF_SOME = re.compile(
    r"[\d一两二三四五六七八九十]个(?!月|星期|礼拜)[^,;。\d]{0,8}$|\b(?:one|two|three|four|five|\d{1,2}|some|others)"
    r" (?:people |of (?:us|them) |men |workers |guys )?(?:only )?$"
)
_A_PART_OF = re.compile(
    r"(?:%|\b(?:percent|per cent|half|thirds?|quarters?)) of (?:the |my |our )?(?:¥|rmb )?$|\bfull (?:pay |salary "
    r"|wage |amount )?(?:is|was) (?:¥|rmb )?$"
)
_NOT_PAID = re.compile(r"没(?:有)?(?:给|发|结|付|拿|打)|一分|全欠|\b(?:nothing|not paid|unpaid|zero|none)\b")
_IN_FULL = re.compile(
    r"\b(?:full|all|whole)(?: (?:pay|salary|wage|amount))? (?:is|was) (?:¥|rmb )?$|(?:全额|足额|满额)(?:是)?$"
)
_EVERY_MONTH = re.compile(r"每个?月|\b(?:every|each) month\b")


def _given_all(story: Story) -> Wages:
    """每月只发一半，一共欠我五万二: what the parts come to was told as well."""
    told = story.of_role("owed", "left")
    return finish(story, told[0].mention, told[0].scope, netted=True) if len(told) == 1 else UNCLEAR


_NOTHING_ELSE = re.compile(
    r"\bnothing (?:after|else|more|since)\b|\b(?:the )?(?:rest|other part|remaining)\b|后面(?:就)?没|剩下的"
)


def promised_and_paid(story: Story) -> Wages | None:
    """The boss promised me 26,000, 4,000 he sent, nothing after: what is left of a promise that was kept in part."""
    promised = [item for item in story.of_role("other") if role_words.PROMISED.search(_ahead(story, item))]
    paid = story.of_role("paid")
    if len(promised) != 1 or not paid or len(story.items) != 1 + len(paid) or not _NOTHING_ELSE.search(story.norm):
        return None
    rest = promised[0].number.minus(sums.added(paid).number)
    if rest.value <= 0 or any(item.mention.start < promised[0].mention.start for item in paid):
        return None
    return finish(story, replace(promised[0].mention, number=rest), promised[0].scope, computed=True, netted=True)


def short_of_some_months(story: Story) -> Wages | None:
    """2月到5月每个月少发我800，6月整月6500没发: what lacked every month, and the sums of other months."""
    short = [item for item in story.of_role(*RATES) if is_missing_each(story.norm, item)]
    whole = [item for item in story.items if item.role in ("owed", "left", "loose")]
    if len(short) != 1 or not whole or len(story.items) != 1 + len(whole):
        return None
    lines = [_line_of(story, item) for item in (short[0], *whole)]
    if None in lines or len({line.start for line in lines if line}) != len(lines):
        return None
    named = [line.named for line in lines if line]
    if len(named[0]) < 2 or len(frozenset().union(*named)) != sum(map(len, named)):
        return None  # one month of it, or the same month twice
    lacked = replace(short[0].mention, number=short[0].number.times(len(named[0])))
    return finish(story, sums.added([replace(short[0], mention=lacked), *whole]), short[0].scope, computed=True)


def _line_of(story: Story, item: Item) -> Line | None:
    return next((line for line in lines_of(story) if line.start <= item.mention.start < line.end), None)


def rest_of_a_bill(story: Story) -> Wages | None:
    """310,000 is open, 190,000 of it is materials, the rest is wages: what is left of a bill without what is no pay."""
    if len(story.items) != 2 or not _REST_IS_PAY.search(story.norm, story.items[-1].mention.end):
        return None
    whole, part = story.items
    if whole.role not in SUMS or part.role != "other" or part.number.value >= whole.number.value:
        return None
    rest = replace(whole.mention, number=whole.number.minus(part.number))
    return finish(story, rest, whole.scope or "total", computed=True, netted=True)


_REST_IS_PAY = re.compile(
    r"(?:剩下|其余|余下|剩)的?(?:部分)?(?:才|都|全|就)*是(?:我们?的?|工人的?|大家的?)?(?:工资|工钱|人工|血汗钱)"
    r"|\b(?:the )?(?:rest|remainder|other part) (?:is|are|was) (?:pure |all |only |just )*(?:my |our "
    r"|the )?(?:wages?|salary|pay\b|labou?r)"
)


def _ahead(story: Story, item: Item) -> str:
    return story.norm[max(0, item.mention.start - 40) : item.mention.start]
