"""The extreme acts told: now, planned or past, unless the clause takes them back or tells of something else."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from typing import Literal, cast

from ..periods.moments import hours_ahead
from ..reading import Act
from ..wording import clauses
from ..wording.clauses import Clause
from ..wording.phrases import Phrases
from ..wording.text import Text
from . import act_guards, danger_guards, quoted_dangers

__all__ = ["find", "is_of_the_trade"]

_Heard = tuple[str, str]
"""The kind of an act, and when: now, planned or past."""

_PROTESTS = ("road_block", "gov_gathering", "gathering", "petition_threat")
# What the whole message takes back, wherever it says so.
_TAKEN_BACK = {
    "violence": danger_guards.NOT_PURSUED,
    "forced_labour": act_guards.MAY_QUIT,
    **dict.fromkeys((*_PROTESTS, "strike"), act_guards.TALKED_OUT_OF),
}
_SOON = 32 * 24  # hours; a gathering farther off is only talked about
_SOON_TO_TOWN = 7 * 24  # and so is one that names no office (去市里)


def find(kind: str, words: Phrases, plain: str, bare: str, text: Text, received: datetime | None) -> list[Act]:
    """The first act of a kind that holds, as a list of one or none.

    `plain` is the text without figures of speech, `bare` the same without harmless words (打工, 打算) as well:
    nobody is hit there, yet they tell what is planned and who is at work.
    """
    hits = words.find(bare)
    taken_back = _TAKEN_BACK.get(kind)
    if hits and taken_back and taken_back.search(plain):
        return []
    for hit in hits:
        clause = clauses.around(plain, hit.start(), hit.end())
        if clauses.negated(clause) and not clauses.inverts(clause, kind == "suicide_threat"):
            continue
        if kind in _PROTESTS and act_guards.TAKEN_BACK.search(hit.group()):
            continue
        if act_guards.UNTRUE.match(plain, hit.end()) or (kind == "gathering" and _BOSS_SITS.search(hit.group())):
            continue
        hours = hours_ahead(clause.lead[-40:] + clause.text, received)
        act = _suicide(clause, hours) if kind == "suicide_threat" else _other(kind, clause, hours)
        if act is None:
            continue
        when = cast(Literal["now", "planned", "past"], act[1])
        span = text.span(hit.start(), hit.end())
        return [Act(act[0], when, hours if when == "planned" else None, span)]
    return []


_BOSS_SITS = re.compile(r"老板[^,。;我]{0,6}坐在[^,。;]{0,6}(?:办公室|店|厂)")  # 老板天天都坐在办公室里
_TRADES = {
    "suicide_threat": (act_guards.SPRAYS, act_guards.SWALLOWS),
    "violence": (act_guards.KITCHEN, act_guards.AT_SOMEBODY),
    "gov_gathering": (act_guards.WORKS_THERE, act_guards.DEMANDS),
}


def is_of_the_trade(kind: str, words: str) -> bool:
    """Whether the words tell of poison that is sprayed, knives that cut meat, or a government cooked for: a living."""
    if kind not in _TRADES:
        return False
    works, threatens = _TRADES[kind]
    return bool(works.search(words)) and not threatens.search(words)


def _suicide(clause: Clause, hours: float | None) -> _Heard | None:
    """A threat is "now" unless its time is said to be later; told of long ago or of others it is none."""
    if _is_anothers_death(clause) or _is_work_up_there(clause) or _is_said_lightly(clause):
        return None
    if clauses.tense(clause) == "past" and danger_guards.LONG_AGO.search(clause.sentence):
        return None
    if act_guards.OLD_STORY.search(clause.sentence[: clause.sentence.find(clause.hit) + len(clause.hit)]):
        return None
    if hours and act_guards.LATER.search(clause.lead[-40:] + clause.text):
        return ("suicide_threat", "planned")
    return ("suicide_threat", "now")


_OF_OTHERS = (act_guards.IN_MY_PLACE, act_guards.PERFORMED, quoted_dangers.HIS_WORDS, quoted_dangers.JOKE)


def _is_anothers_death(clause: Clause) -> bool:
    """Told of somebody else or of anybody, as a story, a play, or words that another one said."""
    first_person = act_guards.FIRST_PERSON.search(clause.sentence) and not act_guards.REFUSES.search(clause.sentence)
    if clauses.about_others(clause) and not first_person:
        return True
    return bool(
        danger_guards.OF_SOMEBODY_THERE.search(clause.before)
        or (clause.hit.startswith("躲") and act_guards.BOSS_BEFORE.search(clause.before))
        or (act_guards.ANYBODY.search(clause.sentence) and clause.ends_with == "?")
        or _holds(clause.sentence, *_OF_OTHERS)
        or quoted_dangers.HIS_TAUNT.search((clause.lead + clause.before)[-16:] + clause.hit)
    )


def _is_work_up_there(clause: Clause) -> bool:
    """Told of a crane, a roof or poison that is worked with, by who does not say that there is no way back."""
    up_there = act_guards.UP_FOR_WORK.search(clause.sentence) or (
        "roof" in clause.hit and act_guards.CREW_UP_THERE.search(clause.before)
    )
    if up_there and not act_guards.NO_WAY_BACK.search(clause.sentence):
        return True
    at_work = act_guards.AT_WORK.search(clause.text) or act_guards.ON_DUTY.search(clause.sentence)
    if at_work and act_guards.HEIGHT.search(clause.hit) and not act_guards.NO_WORK.search(clause.text):
        return True
    return is_of_the_trade("suicide_threat", clause.sentence)


def _is_said_lightly(clause: Clause) -> bool:
    """Told with a laugh, of shame, of being pushed or nearly, or of what was often felt (有时候真想一头撞死算了)."""
    laughs = quoted_dangers.LAUGH.search(clause.sentence)
    return bool(
        act_guards.OF_SHAME.match(clause.after)
        or (laughs and quoted_dangers.NOT_GOING.search(clause.after + clause.sentence))
        or act_guards.OFTEN_FELT.search(clause.before[-10:])
        or act_guards.PUSHED.search(clause.hit + clause.after[:4])
        or quoted_dangers.ALMOST.match(clause.after)
    )


_SAID = re.compile(r"\b(?:say|says|said|told|threat\w*|promis\w*)\b|说|讲|放话|威胁")


def _is_feared(clause: Clause) -> bool:
    """They will beat us if they know: feared, and threatened by nobody."""
    if not act_guards.IF_KNOWN.match(clause.after) or "kill" in clause.hit or _SAID.search(clause.sentence):
        return False
    return bool(act_guards.FEARED.search(clause.before[-30:] + clause.hit))


def _other(kind: str, clause: Clause, hours: float | None) -> _Heard | None:
    """Every other act: by its own rules, when it is neither feared, nor supposed, nor another's."""
    if kind == "media":
        return _media(clause)
    if kind == "violence" and _is_feared(clause):
        return None
    if clauses.supposed(clause) and not act_guards.ULTIMATUM.search(clause.lead[-30:] + clause.before):
        if kind == "violence" and act_guards.BEATEN_BEFORE.search(clause.text):
            return (kind, "now")
        if kind == "violence" and danger_guards.THREATENED.search(clause.sentence) and clause.ends_with != "?":
            return (kind, "now")
        if not (kind in _PROTESTS and _UNLESS_PAID.search(clause.sentence)):
            return None
    if clauses.about_others(clause) or danger_guards.OF_SOMEBODY_THERE.search(clause.sentence):
        return None
    if kind in _PROTESTS and quoted_dangers.STAYS_OUT.search(clause.sentence):
        return None
    return _OF_KIND[kind](clause, clauses.tense(clause), hours)


_UNLESS_PAID = re.compile(
    r"再不|不给|不发|\bno pay\b|\bif (?:the |my |our )?(?:money|pay|salary|wages?)\b[^,.;]{0,16}(?:\bno|\bnot|n't)\b"
)


def _strike(clause: Clause, when: str, hours: float | None) -> _Heard | None:
    """Work that is laid down together and now: not one who leaves, and no works that stand still."""
    if (
        act_guards.MADE_TO_WORK.search(clause.text)
        or act_guards.STRIKE_OF_OTHERS.search(clause.before + clause.hit)
        or act_guards.LEFT_ALONE.search(clause.before)
        or act_guards.WORKS_STOPPED.search(clause.text)
        or danger_guards.RULES_ASKED.search(clause.text)
    ):
        return None
    if act_guards.GOES_ON.search(clause.sentence) and (when == "past" or act_guards.STILL.search(clause.sentence)):
        when = "now"
    return None if when == "past" else ("strike", when)


def _petition(clause: Clause, when: str, hours: float | None) -> _Heard | None:
    """后天全体去市里找市长: who goes with a crowd and on a named day gathers there."""
    if _holds(clause.text, danger_guards.RULES_ASKED, act_guards.LOOKING, danger_guards.NO_PETITION):
        return None
    soon = when == "planned" and hours is not None and hours <= _SOON_TO_TOWN
    if soon and act_guards.LOCAL_SEAT.search(clause.hit) and act_guards.CROWD.search(clause.sentence):
        return ("gov_gathering_planned", "planned")
    return _unless_of_others("petition_threat", clause, when)


def _gathering(clause: Clause, when: str, hours: float | None) -> _Heard | None:
    if _holds(clause.text, danger_guards.RULES_ASKED, act_guards.TRADE, act_guards.BLOCKED_ONESELF):
        return None
    if act_guards.BOSS_SITS.search(clause.before[-20:] + clause.hit):
        return None
    return _unless_of_others("gathering", clause, when)


def _road_block(clause: Clause, when: str, hours: float | None) -> _Heard | None:
    if _holds(clause.text, danger_guards.RULES_ASKED, act_guards.BLOCKED_ONESELF):
        return None
    return _unless_of_others("road_block", clause, when)


def _holds(text: str, *guards: re.Pattern[str]) -> bool:
    """Whether one of the guards stands in it."""
    return any(words.search(text) for words in guards)


def _unless_of_others(kind: str, clause: Clause, when: str) -> _Heard | None:
    """What is over counts only where it was ours (我爸当年上访过 was not)."""
    of_others = _OF_KIN.search(clause.before) or not act_guards.OURS.search(clause.sentence)
    return None if when == "past" and of_others else (kind, when)


_OF_KIN = re.compile(r"我(?:的)?(?:爸|妈|爹|爷|奶|叔|伯|舅|姑|姨|哥|姐|老乡|邻居|同学|朋友)[^,。;]{0,6}$")


def _violence(clause: Clause, when: str, hours: float | None) -> _Heard | None:
    """Blows and threats; who goes there armed, or is threatened with death, is in danger now."""
    if act_guards.VEILED.search(clause.hit):
        return ("violence", "now")
    if _hits_nobody(clause):
        return None
    if act_guards.THAT_DAY.search(clause.lead[-24:]):
        return ("violence", "past")
    if when == "planned":
        armed = act_guards.ARMED.search(clause.text) or act_guards.LETHAL.search(clause.hit)
        if (armed and not act_guards.WISHES.search(clause.before)) or act_guards.HIS_THREAT.search(clause.sentence):
            return ("violence", "now")
    return ("violence", when)


def _confinement(clause: Clause, when: str, hours: float | None) -> _Heard | None:
    """Who may not leave tonight is held now."""
    if _holds_nobody(clause):
        return None
    return ("forced_labour", "now" if when == "planned" else when)


def _hits_nobody(clause: Clause) -> bool:
    """Told of another life, acted, or done by a thing."""
    return bool(
        act_guards.ELSEWHERE.search(clause.sentence)
        or act_guards.PERFORMED.search(clause.sentence)
        or quoted_dangers.JOKED.search(clause.before)
        or is_of_the_trade("violence", clause.sentence)
        or act_guards.WALKS_WITH.search(clause.before[-16:] + clause.hit)
        or act_guards.NEARLY.search(clause.before + clause.hit)
        or act_guards.NUMBER_TO_RING.search((clause.lead + clause.before)[-16:])
        or act_guards.NOBODY_STRUCK.search(clause.before[-24:] + clause.hit + clause.after[:6])
        or act_guards.THING_HITS.search(clause.before)
        or quoted_dangers.LAUGH.search(clause.after)
        or act_guards.BY_A_THING.search(clause.before[-10:] + clause.hit + clause.after[:30])
    )


def _holds_nobody(clause: Clause) -> bool:
    """Told of another life, of things, of who is locked out, of leave or holidays, or of a door that is locked."""
    locked = act_guards.EMPTY_PREMISES.search(clause.before) or act_guards.CURFEW.search(clause.text)
    things = act_guards.THINGS_HELD.search(clause.before + clause.hit + clause.after[:10])
    return bool(
        act_guards.ELSEWHERE.search(clause.sentence)
        or act_guards.PERFORMED.search(clause.sentence)
        or act_guards.HIS_DOOR.search(clause.lead[-12:] + clause.before)
        or act_guards.SOMEONE_GUAN.search(clause.before[-4:] + clause.hit)
        or quoted_dangers.LAUGH.search(clause.sentence)
        or (things and not act_guards.PAPERS_AND_PERSON.search(clause.sentence))
        or act_guards.SHUT_OUT.search(clause.hit + clause.after[:6])
        or act_guards.LEFT_OUTSIDE.search(clause.sentence)
        or act_guards.HOLIDAY.search(clause.sentence)
        or act_guards.UNTIL_PAID.search(clause.lead[-10:] + clause.before)
        or act_guards.LEAVE_OF_ABSENCE.search(clause.hit + clause.after)
        or (locked and not act_guards.KEPT_IN.search(clause.sentence))
    )


def _media(clause: Clause) -> _Heard | None:
    """Only what is out already: a plan, a condition or a question to go public is no exposure."""
    whole = clause.lead[-24:] + clause.text
    if clauses.supposed(clause) or clauses.about_others(clause) or act_guards.LOOKING.search(clause.text):
        return None
    is_open = act_guards.NOT_YET.search(whole) and not re.search(r"已经|\balready\b", clause.text)
    if not act_guards.IS_OUT.search(clause.text) or is_open or act_guards.READS_NEWS.search(clause.before + clause.hit):
        return None
    return ("media", "now")


def _government(clause: Clause, when: str, hours: float | None) -> _Heard | None:
    """A visit to a government office is a gathering only when a crowd plans it; without a day it is a threat."""
    visit = act_guards.GOV_VISIT.search(clause.hit) is not None
    words = clause.lead[-24:] + clause.text
    crowd = act_guards.CROWD.search(words + clause.sentence)
    if act_guards.WORKPLACE.search(words) and not act_guards.DEMANDS.search(words):
        return None  # 在政府门口种树: the place of work
    if visit:
        if act_guards.COMPLAINED.search(clause.text) or when == "past" or re.search(r"过|问|咨询", clause.after[:4]):
            return None
        if not crowd:
            return ("petition_threat", "planned") if re.search(r"闹|讨|坐|上访|告", clause.text) else None
    if when == "past":
        return ("gov_gathering", "past") if crowd else None
    arrived = act_guards.ARRIVED.search(clause.text) and not act_guards.LATER.search(words)
    if arrived and when == "now":
        return ("gov_gathering", "now")
    if when == "planned" or visit or act_guards.LATER.search(words):
        soon = _SOON_TO_TOWN if act_guards.LOCAL_SEAT.search(clause.hit) else _SOON
        near = hours is not None and hours <= soon
        return ("gov_gathering_planned", "planned") if near else ("petition_threat", "planned")
    return ("gov_gathering", "now")


_OF_KIND: dict[str, Callable[[Clause, str, float | None], _Heard | None]] = {
    "gov_gathering": _government,
    "strike": _strike,
    "petition_threat": _petition,
    "gathering": _gathering,
    "road_block": _road_block,
    "violence": _violence,
    "forced_labour": _confinement,
}
