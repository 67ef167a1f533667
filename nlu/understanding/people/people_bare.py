"""Bare answers to "how many people?"."""

from __future__ import annotations

import math
import re
from itertools import pairwise

from ..numbers.mentions import Mention
from ..reading import Count
from ..wording.corrections import BACK_EN, BACK_ZH
from ..wording.text import Text
from . import people_nouns, people_signs, people_words

__all__ = ["added", "bare", "tells_who"]

_FEW = 28  # characters before the figure


def bare(text: Text, mentions: list[Mention]) -> Count | None:
    """A bare answer to "how many" ("12", "十二三个", "twelve")."""
    norm = text.norm.strip(" .。!~")
    if re.fullmatch(
        r"我?(?:就|只|只有)?(?:说|报|问|讲|管)?(?:我|俺|本人|老子|他|她)(?:自己|一个人?|1个人?|一人|一家头"
        r"|本人)?(?:吧|啊|呀)?"
        r"|一个人?|自己|(?:one|1)?(?: person)?[, ]*(?:it'?s |only |just )*(?:me|myself)(?: only| alone)?|alone"
        r"|(?:him|her) only|(?:only|just) (?:him|her),? [a-z ]{2,30}|就(?:我|俺)(?:老公|老婆|儿子|女儿"
        r"|[爸妈哥弟姐妹])一个(?:人)?(?:我)?(?:晓得|知道)?的?"
        r"|(?:only|just) (?:father|mother|husband|wife|brother|sister|son|daughter)(?: in this (?:complaint|case))?"
        r"|one|i|(?:就|只有)?(?:那|这)一个(?:小孩|孩子|娃|人|伢)?"
        r"|(?:it'?s |it is )?(?:only|just) (?:me|him|her|(?:the )?one(?: \w+)?|(?:my|the) \w+)",
        norm,
    ):
        return Count(1, 1, 1, span=text.span(0, len(text.norm)))
    listed = _TOTAL_THEN_NAMES.match(text.norm)
    whole = next((m for m in _plain(mentions) if listed and m.start == listed.start("n")), None)
    if whole:
        value = int(whole.value)
        return Count(value, value, value, span=text.span(*whole.span))
    if _WITH_KIN.match(norm):
        return Count(2, 2, 2, span=text.span(0, len(text.norm)), source="computed")
    numbers = _plain(mentions)
    opening = people_words.ANSWER.match(text.norm)
    for mention in numbers:
        if (
            mention.value < 1
            or mention.value > 20000
            or (mention.value != int(mention.value) and not mention.number.is_range)
        ):
            continue
        first = opening.end() if opening else 0
        if mention.start > first and any(other.kind == "duration" for other in mentions):
            continue  # 48 days, not 46
        plus = bool(people_words.PLUS_ME.search(text.norm[: mention.start]))
        if (
            (mention.start <= first and _opens(text.norm, mention))
            or people_words.FIXED.search(text.norm[: mention.start])
            or (plus and _opens(text.norm, mention))
            or _made_exact(text.norm, numbers, mention)
            or (len(numbers) == 1 and _ends_few_words(text.norm, mention))
        ):
            later = (one for one in numbers if one.start > mention.end)
            paid = int(people_signs.paid_off(text.norm, later, mention.value))
            if paid and not mention.number.is_range:  # 26个，走了4个他们拿到钱走的
                value = int(mention.value) + plus - paid
                return Count(value, value, value, span=text.span(*mention.span), source="computed")
            return Count(
                math.floor(mention.value + 0.5) + plus,
                math.floor(mention.number.low) + plus,
                math.ceil(mention.number.high) + plus,
                mention.number.is_range,
                text.span(*mention.span),
            )
    return None


_MOST_OF_A_PART = 200  # people
_LABEL = (
    r"(?:连我在内)?(?:我们)?(?:[\u4e00-\u9fff]{2,5}来的(?:还有)?|本地|外地|us|we|me|[a-z]{4,}(?:ers|ors|ians|men"
    r"|girls|guys)"
    r"|男|女|[日白夜晚早中]班|[\u4e00-\u9fff]{1,3}[工班组]|大[工师]|小[工师])(?:的|是|有|,| )*"
)
_FIRST_LABEL = re.compile(rf"(?:.*[,，;。] ?)?(?:一共|就|有)*(?:{_LABEL})?")
_NEXT_LABEL = re.compile(
    rf"\s?(?:个|名|位|人|号|口)*(?:大人)?(?:[和跟加、, ]|还有|另外|and |plus |\+|&)*(?:{_LABEL})?"
    r"|(?: (?:from|in|of) [a-z]+| [a-z]+){0,4},? (?:and |plus |\+ ?|& ?)?"
)
_TEAMS = re.compile(r"\s?个(?:班|组|队|厂|工地|部门)| (?:teams|crews|shifts|groups|sites)\b")
_NO_PART = re.compile(
    r"其中|里面|包括|不是|不对|错了|还是|或|已经|走|\b(?:of them|including|paid|left|not|no|sorry|or|months?|days?"
    r"|years?"
    r"|age[ds]?|old|so|total|makes?)\b"
)


# 木工6个瓦工9个还有个烧饭的阿姨
_AND_ONE_MORE = re.compile(
    r"(?:个|人|名)*[,，、 ]?(?:还有|另外|再加|加)一?个(?!月|工地)[^,，。\d]{1,6}(?:阿姨|师傅|大姐|人|小伙|老头"
    r"|徒弟)[。.!！ ]*$"
)


def added(text: Text, mentions: list[Mention]) -> Count | None:
    """Three women two men; 日班12个夜班9个: what the counts of an answer come to."""
    parts = _parts(text.norm, _plain(mentions))
    if not parts:
        return None
    value = sum(int(part.value) for part in parts)
    value += bool(_AND_ONE_MORE.match(text.norm, parts[-1].number.end))
    return Count(value, value, value, span=text.span(parts[0].start, parts[-1].number.end), source="computed")


def _plain(mentions: list[Mention]) -> list[Mention]:
    return [mention for mention in mentions if mention.kind == "number" and not mention.number.vague]


def _parts(norm: str, numbers: list[Mention]) -> list[Mention]:
    """Counts in a row, in the first sentence."""
    stop = re.search(r"[.。;!?](?!\d)", norm)
    words = norm[: stop.start()] if stop else norm
    parts = [mention for mention in numbers if mention.end <= len(words) and not _TEAMS.match(norm, mention.end)]
    if len(parts) < 2 or _NO_PART.search(words) or not _FIRST_LABEL.fullmatch(words[: parts[0].start]):
        return []
    if any(part.value != int(part.value) or not 1 <= part.value <= _MOST_OF_A_PART for part in parts):
        return []
    if any(part.number.is_range or part.number.low != part.number.high for part in parts):
        return []
    gaps = (words[one.number.end : two.start] for one, two in pairwise(parts))
    if len(parts) > 2 and sum(part.value for part in parts[:-1]) == parts[-1].value:
        return []  # the last is what they come to
    return parts if all(_NEXT_LABEL.fullmatch(gap) for gap in gaps) else []


def _made_exact(norm: str, numbers: list[Mention], mention: Mention) -> bool:
    """ "听说二十几个，25个吧": the figure at the end stands for the rough one before it."""
    rough, last = numbers[0].number, numbers[-1]
    if mention is last and len(numbers) > 1 and _TAKEN_BACK.search(norm[rough.end : mention.start]):
        return bool(people_words.ANSWER_TAIL.match(norm[mention.number.end :]))  # 17, no wait, Hamid got his. 16
    return bool(
        mention is last
        and rough is not last.number
        and rough.low != rough.high
        and re.search(r"[,;。 ](?:就|算|是|有|大概|应该)*$", norm[: mention.start])
        and people_words.ANSWER_TAIL.match(norm[mention.number.end :])
    )


_TAKEN_BACK = re.compile(
    rf"^[,;.。 ]{{0,2}}(?:{BACK_ZH}|{BACK_EN}|wait|no,|不是|等下)[^?？]{{0,60}}[,;.。:] ?(?:so |so it's |就是?"
    r"|应该是?)?$"
)


def _opens(norm: str, mention: Mention) -> bool:
    """Whether the figure is the whole answer, or says people itself ("12 people but one of them…")."""
    at = mention.number.end
    said = people_nouns.CLASS.match(norm, at) or people_nouns.EN_CLASS.match(norm, at)
    remark = _REMARK.match(norm, at)
    alone = remark and not re.search(r"\d", norm[remark.end() :])
    each = _EACH_FOLLOWS.match(norm, at)  # a dozen and each has 3,600
    return bool(said or alone or each or people_words.ANSWER_TAIL.match(norm[at:]))


_REMARK = re.compile(
    r"\s?(?:个|人|号|名|位)?(?:左右|上下|吧)?(?:-? ?something| or so| plus| more or less)?"
    r"(?:[,，;。.] ?|,? (?=(?:but )?(?:i|we) (?:must|have to|need|will|should|can|am not|'m not|don'?t)\b|not sure"
    r"|let me))(?=\D{6})"
)
# 6个人，我，老丁，还有四个大姐: how many, and then who.
_TOTAL_THEN_NAMES = re.compile(
    r"\s*(?:我们|一共|总共|共)?(?P<n>\d{1,3}|[一二三四五六七八九十]{1,3})个人[ ,:、](?=[^。;]{0,12}(?:我"
    r"|俺))(?=.*(?:还有|和|、|,| ))"
)
_EACH_FOLLOWS = re.compile(
    r",? (?:and )?(?:each|every)(?: one| man)?(?: of us)? (?:has|have|gets?|is|are)\b|\. (?:me|us)\b"
)
# 我还有我儿子, 儿媳妇那份给了
_WITH_KIN = re.compile(
    r"(?:就|只有)?我(?:自己)?[,、 ]?(?:还有|和|跟|加上?)我(?:老婆|媳妇|老公|儿子|女儿|爸|妈"
    r"|[大二三四小幺]?[哥弟姐妹嫂叔舅姨]"
    r"|[表堂][哥弟姐妹]|徒弟|老乡)(?=[,.;。]|$)"
)


def _ends_few_words(norm: str, mention: Mention) -> bool:
    """ "let me count.. 16": the only figure, at the end of a few words."""
    lead = norm[: mention.start].strip()
    return (
        len(lead) <= _FEW
        and not re.search(r"钱|元|块|月|岁|点|号|\b(?:yuan|rmb|month|year|age|at|line|no)\b", lead)
        and bool(people_words.ANSWER_TAIL.match(norm[mention.number.end :]))
    )


def tells_who(norm: str) -> bool:
    """Whether a count at the head of an answer is followed by who they are (6个人，我，老丁，还有四个大姐)."""
    return bool(_TOTAL_THEN_NAMES.match(norm))
