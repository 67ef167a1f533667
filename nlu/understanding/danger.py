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

from . import (
    clauses,
    conduct,
    confinement_words,
    danger_guards,
    danger_words,
    farewell_words,
    foreign_words,
    hardship_words,
    injury_words,
    oblique_words,
    pressure_words,
    protest_words,
    quoted_dangers,
    sign_words,
    sign_words_zh,
)
from .clauses import Clause
from .hunches import hunches
from .moments import hours_ahead
from .phrases import Phrases
from .reading import Act, Span
from .text import READ_LIMIT, Text, normalise

__all__ = ["Danger", "danger", "find"]

_SIDEWAYS = (farewell_words, foreign_words, oblique_words, sign_words, sign_words_zh)
_ACTS = {
    kind: Phrases((*rows, *(row for words in _SIDEWAYS for row in words.ACTS.get(kind, ()))))
    for kind, rows in {**danger_words.ACTS, **confinement_words.ACTS, **protest_words.ACTS}.items()
}
_FLAGS = {
    flag: Phrases((*rows, *(row for words in _SIDEWAYS for row in words.FLAGS.get(flag, ()))))
    for flag, rows in {**injury_words.FLAGS, **hardship_words.FLAGS, **pressure_words.FLAGS}.items()
}
_HYPERBOLE = Phrases([danger_guards.HYPERBOLE])
_PROTESTS = ("road_block", "gov_gathering", "gathering", "petition_threat")
_GRAVE = frozenset({"injury_critical", "child_labour"})
_CERTAIN = 0.8  # of 1; so sure a hunch stands beside what is long ago
_SOON = 7 * 24  # hours; a gathering farther off is only talked about


@dataclass(frozen=True)
class Danger:
    """`acts` are the extreme acts found, `flags` the other facts that can make a case urgent."""

    acts: tuple[Act, ...] = ()
    flags: tuple[str, ...] = ()


def danger(text: str, *, received: datetime | None = None, source: Text | None = None) -> Danger:
    """What is dangerous in a message, wherever in the text it stands; `source` is the text normalised already."""
    result = find(source or normalise(text), received=received)
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
    plain = _without(text.norm, _HYPERBOLE)
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
    if any(act.kind == "suicide_threat" for act in acts):
        # Somebody on the railing of a bridge blocks no road, and gathers no crowd.
        acts = [
            act
            for act in acts
            if act.kind not in ("road_block", "gathering") or not _same_words(act, acts, "suicide_threat")
        ]
    if any(act.kind in ("road_block", "gathering") and act.when == "now" for act in acts):
        # 我们堵着路, 不给钱不让走: here the workers let nobody through. 堵着不让我们走 is the other way round.
        if danger_guards.WE_BLOCK.search(plain) and not danger_guards.US_HELD.search(plain):
            acts = [act for act in acts if act.kind != "forced_labour"]
        elif any(act.kind == "forced_labour" for act in acts):
            acts = [act for act in acts if act.kind != "gathering"]
    # 把工地门口的马路堵了 is one thing, and so is the crowd before the petition office.
    acts = [act for act in acts if act.kind != "gathering" or not _same_words(act, acts, "road_block")]
    acts = [act for act in acts if act.kind != "petition_threat" or not _same_words(act, acts, "gov_gathering")]
    government = next((act for act in acts if act.kind.startswith("gov_gathering")), None)
    if government and government.span:  # 去市政府门口拉横幅 is one thing, not two
        first, last = government.span
        acts = [
            act
            for act in acts
            if not (act.kind == "gathering" and act.span and act.span[0] <= last + 6 and first <= act.span[1] + 6)
        ]
    if not acts and not _GRAVE.intersection(flags):
        _add_hunches(acts, flags, plain, text)
    return Danger(tuple(acts), tuple(flags))


def _add_hunches(acts: list[Act], flags: list[str], plain: str, text: Text) -> None:
    """What only the model hears: nothing that is asked, long ago, or of a kind whose words the grammar knows here.

    In a long story much is asked and long ago, so there it is heard where the model is certain.
    """
    beside = bool(danger_guards.RULES_ASKED.search(plain) or danger_guards.LONG_AGO.search(plain))
    for kind, chance in hunches(plain).items():
        words = _ACTS.get(kind) or _FLAGS.get(kind)
        is_known = any(words.find(plain)) if words else conduct.speaks_of(kind, plain)
        is_told = kind == "injury_critical" and "injury" in flags  # and the grammar found it not critical
        if is_known or ((beside or is_told) and chance < _CERTAIN):
            continue
        if kind in _ACTS:
            acts.append(Act(kind, "now", None, text.span(0, len(text.norm))))
        else:
            flags.append(kind)


def _same_words(act: Act, acts: list[Act], kind: str) -> bool:
    first, last = act.span or (0, 0)
    return any(other.kind == kind and other.span and other.span[0] < last and first < other.span[1] for other in acts)


def _without(text: str, words: Phrases) -> str:
    for hit in words.find(text):
        text = text[: hit.start()] + _blank(hit) + text[hit.end() :]
    return text


def _blank(hit: re.Match[str]) -> str:
    return "~" * len(hit.group())


def _acts(kind: str, words: Phrases, plain: str, text: Text, received: datetime | None) -> list[Act]:
    for hit in words.find(plain):
        clause = clauses.around(plain, hit.start(), hit.end())
        if clauses.negated(clause) and not clauses.inverts(clause, kind == "suicide_threat"):
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


def _suicide(clause: Clause, hours: float | None) -> tuple[str, str] | None:
    """A threat is "now" unless its time is said to be later; told of long ago or of others it is none."""
    if clauses.about_others(clause) and not danger_guards.FIRST_PERSON.search(clause.sentence):
        return None
    if (
        danger_guards.HEIGHT.search(clause.hit)
        and (danger_guards.AT_WORK.search(clause.text) or danger_guards.ON_DUTY.search(clause.sentence))
        and not danger_guards.NO_WORK.search(clause.text)
    ):
        return None
    if danger_guards.PUSHED.search(clause.hit + clause.after[:4]) or quoted_dangers.ALMOST.match(clause.after):
        return None
    if quoted_dangers.HIS_TAUNT.search(clause.before[-16:] + clause.hit):
        return None
    if quoted_dangers.HIS_WORDS.search(clause.sentence) or quoted_dangers.JOKE.search(clause.sentence):
        return None
    if clauses.tense(clause) == "past" and danger_guards.LONG_AGO.search(clause.sentence):
        return None
    if danger_guards.OLD_STORY.search(clause.sentence[: clause.sentence.find(clause.hit) + len(clause.hit)]):
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
    if kind == "strike" and danger_guards.MADE_TO_WORK.search(clause.text):
        return None
    if kind == "strike" and (when == "past" or danger_guards.WORKS_STOPPED.search(clause.text)):
        return None
    if kind in (*_PROTESTS, "strike") and danger_guards.RULES_ASKED.search(clause.text):
        return None
    if kind == "petition_threat" and danger_guards.LOOKING.search(clause.text):
        return None
    if kind == "petition_threat" and when == "planned" and danger_guards.LOCAL_SEAT.search(clause.hit):
        # 后天全体去市里找市长: who goes with a crowd and on a named day gathers there
        if hours is not None and hours <= _SOON and danger_guards.CROWD.search(clause.sentence):
            return ("gov_gathering_planned", "planned")
    if kind in _PROTESTS and quoted_dangers.STAYS_OUT.search(clause.sentence):
        return None
    if kind == "gathering" and danger_guards.TRADE.search(clause.text):
        return None
    if kind in ("road_block", "gathering") and danger_guards.BLOCKED_ONESELF.search(clause.text):
        return None
    if kind == "violence" and danger_guards.THING_HITS.search(clause.before):
        return None
    if kind == "violence" and danger_guards.BY_A_THING.search(clause.before[-10:] + clause.hit):
        return None
    if kind == "forced_labour" and danger_guards.THINGS_HELD.search(clause.before + clause.hit + clause.after[:10]):
        return None
    if kind == "forced_labour" and danger_guards.SHUT_OUT.search(clause.hit + clause.after[:6]):
        return None
    if kind == "forced_labour":
        if danger_guards.LEAVE_OF_ABSENCE.search(clause.hit + clause.after):
            return None
        if danger_guards.EMPTY_PREMISES.search(clause.before) and not danger_guards.KEPT_IN.search(clause.sentence):
            return None
        if danger_guards.CURFEW.search(clause.text) and not danger_guards.KEPT_IN.search(clause.sentence):
            return None
        if when == "planned":  # who may not leave tonight is held now
            return (kind, "now")
    if kind == "violence" and when == "planned" and danger_guards.ARMED.search(clause.text):
        return (kind, "now")
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
    crowd = danger_guards.CROWD.search(words + clause.sentence)
    if danger_guards.WORKPLACE.search(words) and not danger_guards.DEMANDS.search(words):
        return None  # 在政府门口种树: the place of work
    if visit:
        if danger_guards.COMPLAINED.search(clause.text) or when == "past" or re.search(r"过|问|咨询", clause.after[:4]):
            return None
        if not crowd:
            return ("petition_threat", "planned") if re.search(r"闹|讨|坐|上访|告", clause.text) else None
    if when == "past":
        return ("gov_gathering", "past") if crowd else None
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
    threatened = flag == "retaliation" and clause.ends_with != "?" and danger_guards.THREATENED.search(clause.sentence)
    if clauses.supposed(clause) and flag != "distress_idiom" and not threatened:
        return False
    if flag == "distress_idiom" and danger_guards.HIS_DISTRESS.search(clause.before):
        return False
    if flag in ("injury", "injury_critical"):
        if danger_guards.RECOVERED.search(clause.sentence) or danger_guards.BOSS_HURT.search(clause.sentence):
            return False
    if flag == "injury_critical" and danger_guards.STILL_THING.fullmatch(hit.group()):
        if not danger_guards.LIVING.search(clause.lead + clause.text):
            return False
    if flag == "child_labour" and danger_guards.CHILD_AT_HAND.search(clause.sentence):
        if not danger_guards.CHILD_WORKS.search(clause.sentence):
            return False
    if flag == "doc_withheld" and danger_guards.CARD_IS_HERE.search(clause.text):
        return False
    starts_negative = re.match(
        r"没|不|身无|no|not|without|can'?t|cannot|couldn|unable|nothing|don'?t|doesn|didn|haven", hit.group()
    )
    if starts_negative:
        return not re.search(r"(?:不是|没有|并不)$", clause.before)
    if flag == "doc_withheld" and danger_guards.GIVEN_BACK.search(clause.after):
        return False
    return not clauses.negated(clause) or clauses.inverts(clause)
