"""English parties: firms by their trade, people by title or Chinese name, and any name by the words around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from ..reading import Span
from ..wording.text import READ_LIMIT
from . import english_party_words, english_site_words

__all__ = ["Told", "is_workplace", "owes", "told"]

Told = tuple[Span, str, str]
"""Where the name stands in the text as received, the name, and the words that told it (for the role)."""

_MOST = 12


def told(raw: str) -> Iterator[Told]:
    """Names are told by their capitals, so this reads the text as received."""
    raw = raw[:READ_LIMIT]
    if not re.search("[A-Za-z]{2}", raw):
        return
    for pattern in _PATTERNS:
        for words, found in islice(_hits(raw, pattern), _MOST):
            span = _name(raw, found)
            if span and _fits(raw, span, pattern, words):
                yield span, raw[slice(*span)], words
    for pattern in (english_party_words.CLAUSE, english_party_words.MID):
        for found in islice(pattern.finditer(raw), _MOST):
            span = _name(raw, found)
            if span and owes(raw, span[1]) and _fits(raw, span, pattern):
                yield span, raw[slice(*span)], ""


_PATTERNS = (
    english_party_words.FRONT,
    english_party_words.CALLED,
    english_party_words.NICK,
    english_party_words.FOR,
    english_party_words.FIRM,
    english_party_words.PERSON,
    english_party_words.CALLED_LOW,
    english_party_words.LOW_OWES,
    english_party_words.LOW_FIRM,
    english_party_words.CHINESE,
    english_party_words.SMALL_TRADE,
    english_party_words.APPOSED,
    english_party_words.IS_OWNER,
    english_party_words.FAMILY,
)
_BEHIND = {
    english_party_words.CALLED: english_party_words.AFTER_CALLED,
    english_party_words.FOR: english_party_words.AFTER_FOR,
}


def _hits(raw: str, pattern: re.Pattern[str]) -> Iterator[tuple[str, re.Match[str]]]:
    """The words that tell a name and the match that holds it; some words only lead to the name behind them."""
    behind = _BEHIND.get(pattern)
    if behind is None:
        yield from ((found.group(), found) for found in pattern.finditer(raw))
        return
    lower = raw.lower()
    for lead in pattern.finditer(lower if len(lower) == len(raw) else raw):
        found = behind.match(raw, lead.end())
        if found:
            yield lead.group() + found.group(), found


def owes(raw: str, last: int) -> bool:
    """Whether the words after a name that ends at `last` say that it owes the workers."""
    return bool(english_party_words.OWES.match(raw, last))


def _name(raw: str, found: re.Match[str]) -> Span | None:
    """Without the words that begin a sentence and the stop that ends it."""
    first, name = found.start("name"), found["name"]
    lead = english_party_words.LEADING.match(name)
    if lead:
        first, name = first + lead.end(), name[lead.end() :]
    whose = re.match(r"(?:[A-Z][a-z]+ ){1,3}of ", name)
    if whose and english_party_words.FIRM.fullmatch(name, whose.end()):
        # Director Tang of Youpin Education: the firm owes, not its voice.
        first, name = first + whose.end(), name[whose.end() :]
    kind = re.match(r"(?:[A-Z][a-z]+ ){1,3}of (?=[A-Z])", name)
    trade = english_party_words.KIND_AFTER.match(raw, first + len(name)) if kind else None
    if kind and trade:  # Li of Haoyun restaurant
        first, name = first + kind.end(), name[kind.end() :] + trade.group()
    # A full stop belongs to Ltd. and to an initial; after a word it ends the sentence.
    stop = re.search(r"(?<!\bMr)(?<!\bMs)(?<!Mrs)(?<!Co)(?<!No)(?<!Ltd)\. ", name)
    name = (name[: stop.start()] if stop else name).rstrip(" ,'-")
    name = re.sub(r"'s$| I$", "", name)  # in club Moon River I have danced
    if not re.search(r"(?:Co|Ltd|Inc)\.$", name):
        name = name.rstrip(".")
    trade = _TRADE_AFTER.match(raw, first + len(name))
    if trade and not name.islower():
        name += trade.group()  # for Golden Wok restaurant
    title = english_party_words.TITLE_BEFORE.search(raw[max(0, first - 12) : first])
    if title and english_party_words.SURNAME_ALONE.match(name):
        # "boss Huang" is what he is called; a full name stands alone.
        first, name = first - len(title.group()), title.group() + name
    return (first, first + len(name)) if len(name) > 1 else None


_TRADE_AFTER = re.compile(
    r" (?:restaurant|hotel|salon|kindergarten|bakery|supermarket|hostel|gym|clinic|laundry|workshop"
    r"|(?:shoe|toy|garment|furniture|food|glasses|electronics|textile|clothing|sock|bag) factory)\b"
)
# A cook in Spice Garden, and no builder.
_INDOORS = re.compile(
    r"\b(?:chef|cook|wait(?:er|ress)|barista|bartender|dish ?washer|kitchen|receptionist|dancer|singer|teacher"
    r"|care ?(?:giver|taker)|nurse|nanny|cashier|auditor|bell ?boy|porter|house ?keeper|masseuse|therapist"
    r"|trainer|coach|dj|hostess|pianist"
    r"|musician)s?\b|\bwash(?:es|ing)? (?:the )?dishes\b|\bclean(?:s"
    r"|ing)? (?:the )?rooms\b"
)
_AT = re.compile(r"\b(?:at|in|for) (?:the )?$")


def is_workplace(raw: str, span: Span) -> bool:
    """Whether a name is where somebody cooks, serves or nurses, and so no site: we wash dishes at Spice Garden."""
    before = raw[max(0, span[0] - _REACH) : span[0]].lower()
    clause = re.split(r"[.;!?]", before)[-1]
    return bool(_AT.search(clause) and _INDOORS.search(clause))


_REACH = 48  # characters
_HURT_AFTER = re.compile(
    r" (?:drop\w*|fell|falls?|lies|lay|fainted|collaps\w+|got|(?:is|was) (?:hurt|injured|bleeding|hit|lying|down))\b"
)
_FELL_AT = re.compile(r"\b(?:scaffold\w*|roof|crane|ladder|floor) (?:at|of|in) $")
# For my brother Imtiaz.
_KIN = re.compile(r"(?:brother|sister|uncle|aunt(?:ie|y)?|cousin|friend|husband|wife|son|daughter)\b", re.I)
_WHOSE = re.compile(r"\b(?:my|his|her|our) $", re.I)
_CAPITAL_BEFORE = re.compile(r"\b(?!(?:In|At|From|For|The|By|My|Our)\b)[A-Z][\w'-]+ $")
_OF_THAT_TRADE = re.compile(r" (?:guard|worker|rider|driver|helper|cleaner|staff|cook|man|woman|girl|boy)s?\b")
_SURNAME_IS = re.compile(r"\bsurnamed?(?: is)? $")  # boss surname He
_PART_OF_SITE = re.compile(r" (?:Phase|Block|Lot|Section|Stage|Building)$")


def _fits(raw: str, span: Span, pattern: re.Pattern[str], words: str = "") -> bool:
    name = raw[slice(*span)]
    firm = english_party_words.FIRM.fullmatch(name)
    if (english_party_words.NUMERAL.match(name) and not firm) or _PART_OF_SITE.search(name):
        return False
    if pattern is english_party_words.FRONT and _CAPITAL_BEFORE.search(raw[: span[0]][-26:]):
        return False  # Jintai Hotel Danyang
    if pattern is english_party_words.PERSON and _HURT_AFTER.match(raw, span[1]):
        return False  # Lao Ren drop down on hot asphalt
    if _FELL_AT.search(raw[: span[0]][-30:]) or (_KIN.match(name) and _WHOSE.search(raw[: span[0]][-6:])):
        return False
    if name[name.rfind(" ") + 1 :].islower() and _OF_THAT_TRADE.match(raw, span[1]):
        return False  # Night security guard
    before = raw[max(0, span[0] - 24) : span[0]].lower()
    no_name = english_party_words.NOT_NAME.fullmatch(name) and not _SURNAME_IS.search(before)
    if no_name or english_party_words.ASIDE.search(before):
        return False
    if re.match(
        r" (?i:project|site|towers?|phase|overpass|flyover|viaduct|underpass|interchange|tunnel"
        r"|construction site|(?:[a-z]+ )?(?:road|district|province|city|street|bridge))\b",
        raw[span[1] : span[1] + 20],
    ):
        return False
    if name.split()[-1].islower() and " " in name and raw[span[1] : span[1] + 1] == ":":
        return False  # Lessor company: the name comes next
    if english_site_words.DONE.match(raw, span[1]):
        return False
    if pattern is english_party_words.CHINESE and english_party_words.OWN_TRADE.match(raw, span[1]):
        return False
    if name.islower():
        return pattern in (
            english_party_words.CALLED_LOW,
            english_party_words.LOW_OWES,
            english_party_words.LOW_FIRM,
            english_party_words.PERSON,
        )
    site = re.search(rf" {english_site_words.HOUSING}$", name)
    at_work = pattern is english_party_words.FOR and _INDOORS.search(words.lower())
    return bool(firm or at_work) or not site or pattern in (english_party_words.CLAUSE, english_party_words.CALLED)
