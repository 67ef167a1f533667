"""Jotted messages: "Hailong Boiler, may, 8,000". A name, a month and a sum that stand between commas, without a verb.

Each field alone could be anything; two of them side by side in one sentence tell each other what they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from .names import english_party_words
from .numbers.mentions import Mention
from .reading import Span
from .wording.text import Text, is_english

__all__ = ["Jotted", "jotted", "sum_beside_name"]

_SHORT = 120  # characters; in so short a message full stops may part the fields as well
_MOST = 40  # parts of a sentence; more make a table
_LEAST = 200  # yuan; a smaller bare figure counts something else
_YEARS = range(1990, 2036)
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b\.?(?: 20[12]\d)?"
)
_MONTHS = rf"{_MONTH}(?: ?(?:and|to|till|until|plus|&|-|/|\+)? ?{_MONTH}){{0,5}}"
_WAGE = r"(?:base|basic|salary|salaries|wages?|pay|payment|money|overtime|bonus|commission|total|owed|unpaid|missing)"
_MONTH_PART = re.compile(
    rf"(?:(?:only|for|since|the|my|our|from|in|of|month|unpaid|no pay|not paid|salary|wages?) )*{_MONTHS}"
    rf"(?: (?:{_WAGE}|no pay|no salary|no wages?|no money|not paid|nothing|is|are|still|not|only|and))*"
)
_BESIDE_BEFORE = re.compile(rf"\b{_MONTHS}(?: {_WAGE})*(?: ?[:=]| is| was)? ?(?:¥|rmb )?$")
_BESIDE_AFTER = re.compile(
    r"(?: ?(?:yuan|rmb|kuai|cny|each|in total|total|together|per person))*"
    rf" (?:for|from|of|in) (?:the )?(?:months? of )?{_MONTHS}(?! (?:\d|work|contract|started))"
)
# He gave me 3,000 in May: a payment, and no month of pay.
_WAS_PAID = re.compile(r"(?<!not )(?<!n't )(?<!never )\b(?:paid|gave|sent|got|received|transferred)\b[^,;.\d]{0,16}$")
_FILLER = re.compile(
    r"(?:about|around|approx|total|totally|sum|amount|it is|it's|i want|yuan|rmb|kuai|cny|each|together|both"
    r"|in all|per"
    r"|person|people|only|altogether|part|share|own|about me|man|head|a|so|all|of|the|is|still|owe|owed|unpaid"
    r"|missing|and|my|money|please|thanks|base"
    r"|for me|¥|[:=+. ])*"
)
_FROM = re.compile(r"(?: yuan| rmb)? from (?:the )?[a-z][\w&' -]{2,40}")
_BREAK = re.compile(r"[.!?;\n](?=\s|$)|,(?!\d{3})|[:+](?=\s)|\s[-–](?=\s)")
_SENTENCE_ENDS = ".!?;\n"
_NAME = re.compile(
    r"(?:(?:The|the|At|at|In|in|From|from|Company|company|Firm|firm|Factory|factory|Employer|employer|Boss|boss"
    r"|its) )*"
    r"(?P<name>[A-Z][\w&'.-]{0,24}(?: (?:[A-Z0-9&][\w&'.-]{0,24}|of|and)){0,4})"
)
_NO_NAME = re.compile(
    r"(?i:.*\b(?:thanks?|regards|hello|hi|dear|please|urgent|help|sir|madam|road|street|district|province|city"
    r"|town|village"
    r"|wechat|phone|tel|mr|mrs|ms)\b.*|welder|driver|cook|chef|cleaner|teacher|nurse|waiter|waitress|operator"
    r"|carpenter"
    r"|painter|electrician|plumber|guard|worker|engineer|staff|rider|tailor|mechanic|name|boss|ktv|ok)"
)
_PAY = re.compile(r"\b(?:salary|salaries|wages?|pay|paid|owe[sd]?|owing|unpaid)\b")


@dataclass(frozen=True)
class Jotted:
    """The sums to be read as money, the names that may owe, and where months stand as fields of their own."""

    sums: tuple[Span, ...] = ()
    names: tuple[Span, ...] = ()
    months: tuple[Span, ...] = ()

    def money(self, mentions: list[Mention]) -> list[Mention]:
        """The mentions with the jotted sums as amounts of yuan."""
        return [
            replace(mention, kind="amount", unit="CNY", marked=True, jotted=True)
            if mention.span in self.sums and mention.kind in ("number", "amount")
            else mention
            for mention in mentions
        ]


def sum_beside_name(norm: str, mentions: list[Mention]) -> Jotted:
    """老冯 6000, in answer to "who owes, and how much?": a short name, and a bare figure behind it."""
    found = _NAME_AND_SUM.fullmatch(norm)
    figures = [one for one in mentions if found and one.start == found.start("sum") and one.kind == "number"]
    sums = tuple(one.span for one in figures if one.number.value >= _LEAST and int(one.number.value) not in _YEARS)
    return Jotted(sums=sums)


_NAME_AND_SUM = re.compile(r"[\u4e00-\u9fff]{2,10}[, ]{1,2}(?P<sum>\d{4,6})[。.!]?")


@dataclass(frozen=True)
class _Part:
    start: int
    end: int
    ends_sentence: bool


def jotted(text: Text, mentions: list[Mention]) -> Jotted:
    """What an English message jots down; nothing where no sum stands beside a name or a month."""
    norm = text.norm
    figures = [mention for mention in mentions if _can_be_money(norm, mention)]
    if not is_english(norm[: _MOST * 100]):
        return Jotted()
    sums: list[Span] = []
    months: list[Span] = []
    names: list[Span] = []
    for parts in _sentences(norm):
        told_months = [(part.start, part.end) for part in parts if _MONTH_PART.fullmatch(_words(norm, part))]
        spells = [mention.span for part in parts for mention in mentions if _is_spell(norm, part, mention)]
        told_names = [span for part in parts if (span := _name(text, part, part is parts[0]))]
        told_sums, beside = _sums(norm, parts, figures, bool(told_months or told_names or spells))
        if told_sums:
            sums += told_sums
            months += told_months + beside + spells
            names += told_names
        elif told_names and told_months:
            names += told_names
            months += told_months
        elif told_names and _closes(text, parts, told_names[-1]):
            names.append(told_names[-1])
    return Jotted(tuple(sums), tuple(names), tuple(months))


def _can_be_money(norm: str, mention: Mention) -> bool:
    if mention.kind == "amount":
        return mention.unit == "CNY"
    figure = norm[mention.start : mention.end]
    return mention.kind == "number" and mention.value >= _LEAST and not (figure.isdecimal() and int(figure) in _YEARS)


def _is_spell(norm: str, part: _Part, mention: Mention) -> bool:
    """Whether a field is nothing but a duration (two months)."""
    fills = part.start <= mention.start and mention.end <= part.end and _words(norm, part) == norm[slice(*mention.span)]
    return mention.kind == "duration" and fills


def _sentences(norm: str) -> Iterator[list[_Part]]:
    parts: list[_Part] = []
    at = 0
    for found in _BREAK.finditer(norm):
        parts.append(_Part(at, found.start(), found.group() in _SENTENCE_ENDS))
        at = found.end()
        if (parts[-1].ends_sentence and len(norm) > _SHORT) or len(parts) >= _MOST:
            yield parts
            parts = []
    if at < len(norm):
        parts.append(_Part(at, len(norm), True))
    if parts:
        yield parts


def _closes(text: Text, parts: list[_Part], name: Span) -> bool:
    """Whether a sentence about pay ends in a name: all stopped working till july wage come, Greenleaf Bags."""
    first, _ = text.span(parts[-1].start, parts[-1].end)
    paid = _PAY.search(text.norm, parts[0].start, parts[-1].start)
    return len(parts) > 1 and name[0] >= first and " " in text.raw[slice(*name)] and bool(paid)


def _words(norm: str, part: _Part) -> str:
    return norm[part.start : part.end].strip(" .\"'()")


def _name(text: Text, part: _Part, opens: bool) -> Span | None:
    """A field that is nothing but a name: two capitalised words, or one where it does not open the sentence."""
    first, last = text.span(part.start, part.end)
    raw = text.raw[first:last]
    said = raw.strip(" .\"'()")
    found = _NAME.fullmatch(said) if 1 < len(said) <= 60 else None
    if not found:
        return None
    name = found["name"]
    if " " not in name and (opens or not name.isalpha() or len(name) < 4):
        return None
    if (
        english_party_words.NOT_NAME.fullmatch(name)
        or _NO_NAME.fullmatch(name)
        or english_party_words.NUMERAL.match(name)
    ):
        return None
    start = first + raw.index(said) + found.start("name")
    return start, start + len(name)


def _sums(norm: str, parts: list[_Part], figures: list[Mention], beside_fields: bool) -> tuple[list[Span], list[Span]]:
    """(the sums of a sentence, the months that stand right beside one)."""
    sums: list[Span] = []
    months: list[Span] = []
    for part in parts:
        inside = [figure for figure in figures if part.start <= figure.start < part.end]
        if len(inside) != 1:
            continue
        figure = inside[0]
        before, after = norm[part.start : figure.start], norm[figure.end : part.end]
        ahead = _BESIDE_BEFORE.search(before)
        behind = None if _WAS_PAID.search(before) else _BESIDE_AFTER.match(after)
        if ahead or behind:
            first = part.start + ahead.start() if ahead else figure.end
            months.append((first, figure.end + behind.end() if behind else figure.start))
            sums.append(figure.span)
        elif beside_fields or _PAY.search(norm, parts[0].start, parts[-1].end):
            if _FILLER.fullmatch(before.strip()) and (_FILLER.fullmatch(after.strip()) or _FROM.fullmatch(after)):
                sums.append(figure.span)
    return sums, months
