"""The part that runs before everything else: who is in danger, and what is about to happen.

A hit is kept unless its own clause takes it back (negation), it is a figure of speech, it is asked
or supposed about somebody else, or it tells of the news or another site. Self-harm is the exception:
a question or an "if" of the speaker counts, because not hearing it is the worse mistake.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal, cast

from . import clauses, danger_guards, danger_words, hardship_words, protest_words
from .clauses import Clause
from .moments import hours_ahead
from .phrases import Phrases
from .reading import Act, Span
from .text import READ_LIMIT, Text, normalise

__all__ = ["Danger", "danger", "find"]

_ACTS = {kind: Phrases(rows) for kind, rows in {**danger_words.ACTS, **protest_words.ACTS}.items()}
_FLAGS = {flag: Phrases(rows) for flag, rows in hardship_words.FLAGS.items()}
_PROTESTS = ("road_block", "gov_gathering", "gathering", "petition_threat")
_SOON = 7 * 24  # hours; a gathering farther off is only talked about


@dataclass(frozen=True)
class Danger:
    """`acts` are the extreme acts found, `flags` the other facts that can make a case urgent."""

    acts: tuple[Act, ...] = ()
    flags: tuple[str, ...] = ()


def danger(text: str, *, received: datetime | None = None) -> Danger:
    """What is dangerous in a message, wherever in the text it stands."""
    result = find(normalise(text), received=received)
    if len(text) <= READ_LIMIT:
        return result
    acts, flags = list(result.acts), list(result.flags)
    for first, last in _alarms(text):
        piece = find(normalise(text[first:last]), received=received)
        shift = [replace(act, span=(act.span[0] + first, act.span[1] + first)) for act in piece.acts if act.span]
        acts += [act for act in shift if act.kind not in {other.kind for other in acts}]
        flags += [flag for flag in piece.flags if flag not in flags]
    return Danger(tuple(acts), tuple(flags))


def _alarms(text: str) -> list[Span]:
    """Windows of a very long text around its words of alarm: one per word, found by plain search."""
    lower = text.lower()
    places = sorted(place for word in danger_guards.ALARM if (place := lower.find(word, READ_LIMIT - 80)) >= 0)
    windows: list[Span] = []
    for place in places[:24]:
        if not windows or place + 20 > windows[-1][1]:
            windows.append((max(0, place - 60), place + 80))
    return windows


def find(text: Text, *, received: datetime | None = None) -> Danger:
    """`danger` for a text that is normalised already."""
    plain = danger_guards.HYPERBOLE.sub(_blank, text.norm)
    bare = danger_guards.HARMLESS.sub(_blank, plain)
    acts = [act for kind, words in _ACTS.items() for act in _acts(kind, words, bare, text, received)]
    flags = [flag for flag, words in _FLAGS.items() if any(_holds(flag, hit, plain) for hit in words.find(plain))]
    if any(act.kind == "suicide_threat" for act in acts):
        # Somebody who is being saved after self-harm: the threat says it all.
        flags = [flag for flag in flags if flag not in ("injury_critical", "distress_idiom")]
    if "injury_critical" in flags and "injury" not in flags:
        # Somebody at home waits for treatment: hardship of the family, not an injury at work.
        if danger_guards.FAMILY.search(plain) and not danger_guards.AT_THE_WORKS.search(plain):
            flags = ["livelihood", *(flag for flag in flags if flag not in ("injury_critical", "livelihood"))]
    if any(act.kind in ("road_block", "gathering") and act.when == "now" for act in acts):
        # 我们堵着路, 不给钱不让走: here the workers let nobody through.
        acts = [act for act in acts if not (act.kind == "forced_labour" and _said(text, act) in _LETS_NOBODY)]
    government = next((act for act in acts if act.kind.startswith("gov_gathering")), None)
    if government and government.span:  # 去市政府门口拉横幅 is one thing, not two
        first, last = government.span
        acts = [
            act
            for act in acts
            if not (act.kind == "gathering" and act.span and act.span[0] <= last + 6 and first <= act.span[1] + 6)
        ]
    return Danger(tuple(acts), tuple(flags))


_LETS_NOBODY = ("不让走", "不放", "不给走", "不让出", "就不让走")


def _said(text: Text, act: Act) -> str:
    first, last = act.span or (0, 0)
    return re.sub("^不(?:给钱|付钱|发钱|给|付|发|结)?(?:就)?(?=不)", "", text.raw[first:last])


def _blank(hit: re.Match[str]) -> str:
    return "~" * len(hit.group())


def _acts(kind: str, words: Phrases, plain: str, text: Text, received: datetime | None) -> list[Act]:
    for hit in words.find(plain):
        clause = clauses.around(plain, hit.start(), hit.end())
        if clauses.negated(clause) and not _inverts(kind, clause):
            continue
        if kind in _PROTESTS and danger_guards.TAKEN_BACK.search(hit.group()):
            continue
        hours = hours_ahead(clause.lead[-40:] + clause.text, received)
        act = _suicide(clause, hours) if kind == "suicide_threat" else _other(kind, clause, hours)
        if act is None:
            continue
        when = cast(Literal["now", "planned", "past"], act[1])
        span = text.span(hit.start(), hit.end())
        return [Act(act[0], when, hours if when == "planned" else None, span)]
    return []


def _inverts(kind: str, clause: Clause) -> bool:
    """A "no" that belongs to the deed: 再不给钱我就跳楼 and 不让我们走 are not taken back by it."""
    before = clause.before[-24:]
    if re.search(
        r"(?:再不|还不|如果不|要是不|不给|不发|不解决|没办法|没钱|没有钱|不付|拿不到|没拿到|没人管|没活路|没法|没给"
        r"|没发|不还|不管|要不到|讨不到|不处理|不结).{0,12}$",
        before,
    ):
        direct = re.search(r"(?:不会|不想|没想|不是要|不是想|不去|不敢|不打算|不准备|不愿)(?:去|要|想)?.{0,3}$", before)
        return not direct
    if kind == "suicide_threat":
        return bool(
            re.search(
                r"(?:if|unless|when|because|they|he|boss|you).{0,24}(?:not|n'?t|no|never)\b.{0,30}(?:\bi\b"
                r"|\bwe\b)[^.]{0,14}$",
                before + "",
            )
            or re.search(
                r"\b(?:n'?t|not|no) (?:pay|paid|give|money|help|get).{0,16}(?:i|we)\b.{0,10}$", clause.before[-45:]
            )
        )
    return bool(
        re.search(
            r"\b(?:if|unless|because|since)\b.{0,40}(?:n'?t|not|no)\b.{0,30}\b(?:we|i|workers?|they)\b",
            clause.before[-60:],
        )
        or re.search(r"\b(?:n'?t|not|no) (?:pay|paid|give|money|help|get)\w*\b", clause.before[-45:])
    )


def _suicide(clause: Clause, hours: float | None) -> tuple[str, str] | None:
    """A threat is "now" unless its time is said to be later; told of long ago or of others it is none."""
    if clauses.about_others(clause) and not danger_guards.FIRST_PERSON.search(clause.sentence):
        return None
    if (
        danger_guards.HEIGHT.search(clause.hit)
        and danger_guards.AT_WORK.search(clause.text)
        and not danger_guards.NO_WORK.search(clause.text)
    ):
        return None
    if clauses.tense(clause) == "past" and danger_guards.LONG_AGO.search(clause.sentence):
        return None
    if hours and danger_guards.LATER.search(clause.lead[-40:] + clause.text):
        return ("suicide_threat", "planned")
    return ("suicide_threat", "now")


def _other(kind: str, clause: Clause, hours: float | None) -> tuple[str, str] | None:
    if kind == "media":
        return _media(clause)
    if clauses.supposed(clause) and not danger_guards.ULTIMATUM.search(clause.lead[-30:] + clause.before):
        if kind == "violence" and danger_guards.THREATENED.search(clause.sentence) and clause.ends_with != "?":
            return (kind, "now")
        if not (kind in _PROTESTS and re.search(r"再不|不给|不发|\bno pay\b", clause.sentence)):
            return None
    if clauses.about_others(clause):
        return None
    when = clauses.tense(clause)
    if kind == "gov_gathering":
        return _government(clause, when, hours)
    if kind == "strike" and (when == "past" or danger_guards.WORKS_STOPPED.search(clause.text)):
        return None
    if kind in (*_PROTESTS, "strike") and danger_guards.RULES_ASKED.search(clause.text):
        return None
    if kind == "petition_threat" and danger_guards.LOOKING.search(clause.text):
        return None
    if kind in ("road_block", "gathering") and danger_guards.BLOCKED_ONESELF.search(clause.text):
        return None
    if kind == "violence" and danger_guards.BY_A_THING.search(clause.before[-10:] + clause.hit):
        return None
    if kind == "forced_labour" and danger_guards.THINGS_HELD.search(clause.before + clause.hit + clause.after[:10]):
        return None
    if kind == "forced_labour" and danger_guards.SHUT_OUT.search(clause.hit + clause.after[:6]):
        return None
    if kind == "forced_labour" and danger_guards.LEAVE_OF_ABSENCE.search(clause.hit + clause.after):
        return None
    if when == "past" and kind in ("road_block", "gathering", "petition_threat"):
        return (kind, "past") if danger_guards.OURS.search(clause.sentence) else None
    return (kind, when)


def _media(clause: Clause) -> tuple[str, str] | None:
    """Only what is out already: a plan, a condition or a question to go public is no exposure."""
    whole = clause.lead[-24:] + clause.text
    if clauses.supposed(clause) or clauses.about_others(clause) or danger_guards.LOOKING.search(clause.text):
        return None
    if not danger_guards.IS_OUT.search(clause.text) or danger_guards.NOT_YET.search(whole):
        return None
    return ("media", "now")


def _government(clause: Clause, when: str, hours: float | None) -> tuple[str, str] | None:
    """A visit to a government office is a gathering only when a crowd plans it; without a day it is a threat."""
    visit = danger_guards.GOV_VISIT.search(clause.hit) is not None
    words = clause.lead[-24:] + clause.text
    if visit:
        if danger_guards.COMPLAINED.search(clause.text) or when == "past" or re.search(r"过|问|咨询", clause.after[:4]):
            return None
        if not danger_guards.CROWD.search(words):
            return ("petition_threat", "planned") if re.search(r"闹|讨|坐|上访|告", clause.text) else None
    if when == "past":
        return ("gov_gathering", "past") if danger_guards.CROWD.search(words) else None
    arrived = danger_guards.ARRIVED.search(clause.text) and not danger_guards.LATER.search(words)
    if arrived and when == "now":
        return ("gov_gathering", "now")
    if when == "planned" or visit or danger_guards.LATER.search(words):
        near = hours is not None and hours <= _SOON
        return ("gov_gathering_planned", "planned") if near else ("petition_threat", "planned")
    return ("gov_gathering", "now")


def _holds(flag: str, hit: re.Match[str], plain: str) -> bool:
    clause = clauses.around(plain, hit.start(), hit.end())
    if clauses.about_others(clause) and flag not in ("livelihood",):
        return False
    if clauses.supposed(clause) and flag != "distress_idiom":
        return False
    if flag == "doc_withheld" and danger_guards.CARD_IS_HERE.search(clause.text):
        return False
    starts_negative = re.match(
        r"没|不|身无|no|not|without|can'?t|cannot|couldn|unable|nothing|don'?t|doesn|didn|haven", hit.group()
    )
    if starts_negative:
        return not re.search(r"(?:不是|没有|并不)$", clause.before)
    if flag == "doc_withheld" and re.search(
        r"(?:已经|都)?还(?:给)?(?:我|我们)?了|gave (?:it |them )?back|returned (?:it|them|to)", clause.after
    ):
        return False
    return not clauses.negated(clause) or _inverts(flag, clause)
