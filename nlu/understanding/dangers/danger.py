"""The part that runs before everything else: who is in danger, and what is about to happen.

A hit is kept unless its own clause takes it back (negation), it is a figure of speech, it is asked
or supposed about somebody else, or it tells of the news or another site. Self-harm is the exception:
a question or an "if" of the speaker counts, because not hearing it is the worse mistake.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from ..periods.moments import hours_ahead
from ..reading import Act, Span
from ..wording import clauses
from ..wording.clauses import Clause
from ..wording.phrases import Phrases
from ..wording.text import READ_LIMIT, Text, is_english, normalise
from . import (
    act_guards,
    conduct,
    confinement_words,
    danger_acts,
    danger_guards,
    danger_words,
    farewell_words,
    foreign_words,
    hardship_words,
    injury_words,
    oblique_words,
    pressure_words,
    protest_words,
    sign_words,
    sign_words_zh,
)
from .hunches import SURE, chances

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
_HYPERBOLE, _HARMLESS = Phrases([danger_guards.HYPERBOLE]), Phrases([danger_guards.HARMLESS])
_GRAVE = frozenset({"injury_critical", "child_labour"})
_MILD = frozenset({"gathering", "media", "petition_threat", "strike"})  # there may be more to hear beside them
# Of two acts that are told in the same words, or so many characters apart, the graver says it all.
_SAYS_IT_ALL = (
    ("suicide_threat", "road_block", 0),  # somebody on the railing of a bridge blocks no road
    ("suicide_threat", "gathering", 0),
    ("road_block", "gathering", 0),
    ("gov_gathering", "petition_threat", 0),
    ("gov_gathering_planned", "petition_threat", 0),
    ("gov_gathering", "gathering", 7),  # 去市政府门口拉横幅 is one thing
    ("gov_gathering_planned", "gathering", 7),
)
_MOST_WINDOWS = 40  # of a long text; they are read one by one
_SOON = 24.0  # hours; to plan a gathering that the examples call soon
_LIKELY = 0.6  # of 1; less is a guess
_ANSWER = 0.75  # of 1; the same for what is said in answer to a question of the form
_SHORT = 60  # characters; a longer text tells a story, whatever was asked
_SHORT_STORY = 300  # characters; in a longer one, what all of it sounds like says nothing of a few words
_CERTAIN = 0.8  # of 1; so sure a hunch stands beside what is long ago
_SUREST = 0.9  # so sure, it stands against what the grammar made of the words
_NO_CHANCE = 0.1  # of 1; below it the words that the grammar knows mean nothing here (Suicide Wings, a heart attack)
_NO_CHANCE_OF_DEATH = 0.05  # the same for words of suicide
_AROUND, _AROUND_EN = 40, 90  # characters on either side that say what the words mean


@dataclass(frozen=True)
class Danger:
    """`acts` are the extreme acts found, `flags` the other facts that can make a case urgent."""

    acts: tuple[Act, ...] = ()
    flags: tuple[str, ...] = ()


def danger(
    text: str, *, received: datetime | None = None, source: Text | None = None, answering: bool = False
) -> Danger:
    """What is dangerous in a message, wherever in the text it stands; `source` is the text normalised already.

    `answering`: a question of the form is open. A short answer is mostly one, so the second ear must be surer of it.
    """
    result = find(source or normalise(text), received=received, answering=answering)
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
    """Windows of a very long text around its words of alarm."""
    windows: list[Span] = []
    for word in danger_guards.ALARM.finditer(text, READ_LIMIT - 80):
        if not windows or word.start() + 20 > windows[-1][1]:
            windows.append((max(0, word.start() - 60), word.start() + 80))
    return windows[:_MOST_WINDOWS]


def find(text: Text, *, received: datetime | None = None, answering: bool = False) -> Danger:
    """`danger` for a text that is normalised already."""
    plain = _without(text.norm, _HYPERBOLE)
    bare = _without(plain, _HARMLESS)
    acts = [act for kind, words in _ACTS.items() for act in danger_acts.find(kind, words, plain, bare, text, received)]
    odds = chances(plain)
    if "打" in plain and not _HITS.search(bare):
        odds.pop("violence", None)  # 给俺打了一万: paid, and nobody hit
    acts = [
        act
        for act in acts
        if act.span is None or _is_plain(act.span, text) or not _is_outvoted(act.kind, act.span, text, odds)
    ]
    flags = [
        flag
        for flag, words in _FLAGS.items()
        if any(
            _holds(flag, hit, plain)
            and (_DIED.search(hit.group()) or not _is_outvoted(flag, text.span(*hit.span()), text, odds))
            for hit in words.find(plain)
        )
    ]
    if any(act.kind == "suicide_threat" for act in acts):
        # Somebody who is being saved after self-harm: the threat says it all.
        flags = [flag for flag in flags if flag not in ("injury_critical", "distress_idiom")]
    if "injury_critical" in flags and "injury" not in flags:
        # Somebody at home waits for treatment: hardship of the family, not an injury at work.
        if (
            danger_guards.FAMILY.search(plain)
            and not danger_guards.WITH_CHILD.search(plain)
            and not danger_guards.AT_THE_WORKS.search(plain)
        ):
            flags = ["livelihood", *(flag for flag in flags if flag not in ("injury_critical", "livelihood"))]
    acts = _who_holds_whom(_not_outdone(acts, acts), plain)
    if not _GRAVE.intersection(flags) and all(act.kind in _MILD or act.when == "past" for act in acts):
        likely = _ANSWER if answering and len(plain) <= _SHORT else _LIKELY
        heard, more = _heard(acts, flags, plain, text, received, odds, likely)
        acts, flags = list(dict.fromkeys([*_not_outdone(acts, heard), *heard])), [*flags, *more]
    if "injury_critical" in flags:  # an injury, and more than that
        flags = [flag for flag in flags if flag != "injury"]
    return Danger(tuple(acts), tuple(flags))


# 扬言要弄死我, 老板昨天把我打了: whatever stands beside it, and however much of that is of wages.
_SAYS_IT_PLAINLY = re.compile(
    r"(?:威胁|恐吓|扬言|说要|放话)[^,，。]{0,6}(?:弄|打|砍|捅|杀)死?(?:我|俺)|(?:把|将)(?:我|俺)们?(?:给)?(?:打"
    r"|揍)(?:了|伤)"
    r"|(?:我|俺)们?(?:昨天|今天|上周|上礼拜|刚才?|又)?(?:被|遭|挨)[^,，。]{0,6}(?:打|揍)(?:了|伤)"
    r"|(?:老板|工头|经理|他|保安|人)[^,，。]{0,6}(?:打|揍)(?:了|伤了?)(?:我|俺)(?=[,，。;；!！ ]|$)"
    r"|(?:身份证|护照|证件)[^,，。;；]{0,8}不(?:让|准|许)(?:我|俺)?们?走"
    r"|不(?:让|准|许)(?:我|俺)?们?走[,， ]{0,2}(?:身份证|护照|证件)"
    r"|(?:堵|围)[^,，。]{0,4}政府|\b(?:beat|beats|beaten|hit|hits|punched|kicked|slapped) (?:me|us)\b",
    re.I,
)
_DIED = re.compile(r"死(?:了|在|的)$|\b(?:died|dead|death)\b")
# Who was beaten yesterday may be beaten again today.
_WEEKS_AGO = re.compile(r"上个?(?:礼拜|星期|周|月)|前(?:阵子|段时间)|去年|\blast (?:week|month|year)\b|\bmonths? ago\b")
_HITS = re.compile(r"[打揍殴砍踢扇捅]")


def _is_plain(span: Span, text: Text) -> bool:
    """Whether the words around a hit say what was done, whatever they stand beside; long ago is another matter."""
    if danger_guards.LONG_AGO.search(text.norm):
        return False
    return bool(_SAYS_IT_PLAINLY.search(text.raw[max(0, span[0] - _JUST_BEFORE) : span[1] + _JUST_AFTER]))


_JUST_BEFORE, _JUST_AFTER = 8, 8  # characters


def _not_outdone(acts: list[Act], others: list[Act]) -> list[Act]:
    """The acts without those that are told in the words of a graver one of the others."""
    outdone = [
        act
        for graver, milder, reach in _SAYS_IT_ALL
        for act in acts
        if act.kind == milder and any(other.kind == graver and _is_beside(act, other, reach) for other in others)
    ]
    return [act for act in acts if act not in outdone]


def _is_beside(act: Act, other: Act, reach: int) -> bool:
    (first, last), (start, end) = act.span or (0, 0), other.span or (0, 0)
    return start < last + reach and first < end + reach


def _who_holds_whom(acts: list[Act], plain: str) -> list[Act]:
    """我们堵着路, 不给钱不让走: here the workers let nobody through. 堵着不让我们走 is the other way round."""
    if not any(act.kind in ("road_block", "gathering") and act.when == "now" for act in acts):
        return acts
    if danger_guards.WE_BLOCK.search(plain) and not danger_guards.US_HELD.search(plain):
        return [act for act in acts if act.kind != "forced_labour"]
    held = any(act.kind == "forced_labour" for act in acts)
    return [act for act in acts if act.kind != "gathering"] if held else acts


def _is_outvoted(kind: str, span: Span, text: Text, odds: Mapping[str, float]) -> bool:
    """Whether the second ear is as good as certain that words the grammar knows are no danger, here and in all."""
    least = _NO_CHANCE_OF_DEATH if kind == "suicide_threat" else _NO_CHANCE
    if odds.get(kind, 1.0) >= least:
        return False
    reach = _AROUND_EN if is_english(text.norm) else _AROUND
    beside = chances(normalise(text.raw[max(0, span[0] - reach) : span[1] + reach]).norm)
    return beside.get(kind, 0.0 if len(text.norm) <= _SHORT_STORY else 1.0) < least


def _heard(
    told: list[Act],
    flags: list[str],
    plain: str,
    text: Text,
    received: datetime | None,
    odds: Mapping[str, float],
    likely: float,
) -> tuple[list[Act], list[str]]:
    """(acts, flags) that only the model hears, in all of the words together, where it is `likely` (0 to 1) or more.

    In a long story much is asked and long ago, so there it is heard where the model is certain; and where
    the grammar knows the words and made nothing of them, where it is as sure as can be.
    """
    acts: list[Act] = []
    more: list[str] = []
    is_crowd = any(act.kind == "gathering" for act in told)
    asked = bool(danger_guards.RULES_ASKED.search(plain))
    beside = asked or bool(danger_guards.LONG_AGO.search(plain))
    for kind, chance in odds.items():
        if chance < SURE or kind in flags:
            continue
        known = next((act for act in told if act.kind == kind and act.when != "past"), None)
        if known:  # heard twice, so no other act says it all
            acts.append(known)
            continue
        if kind == "violence" and any(act.kind == kind for act in told) and _WEEKS_AGO.search(plain):
            continue  # 上礼拜被他们打了一顿: heard, and it is over
        words = _ACTS.get(kind.removesuffix("_planned")) or _FLAGS.get(kind)
        is_known = any(words.find(plain)) if words else conduct.speaks_of(kind, plain)
        is_told = kind == "injury_critical" and "injury" in flags  # and the grammar found it not critical
        taken_back = _TAKEN_BACK.get(kind)
        crowd_alone = kind == "road_block" and is_crowd and not danger_guards.ROAD.search(plain)
        nobody = kind in ("gathering", "strike") and not act_guards.CROWD.search(plain)
        outside = kind == "forced_labour" and act_guards.LEFT_OUTSIDE.search(plain)
        unhurt = kind == "injury_critical" and is_english(plain) and not danger_guards.SPEAKS_OF_HARM.search(plain)
        if danger_acts.is_of_the_trade(kind, plain) or crowd_alone or nobody or outside or unhurt:
            continue
        if (kind == "child_labour" and (_no_child_works(plain) or not danger_guards.CHILD.search(plain))) or (
            taken_back and taken_back.search(plain)
        ):
            continue
        if (is_told and not danger_guards.UNTREATED.search(plain)) or (is_known and asked):
            continue
        if kind == "suicide_threat" and "distress_idiom" in flags and chance < _CERTAIN:
            continue  # 想死的心都有了: said as one says it
        least = _SUREST if is_known else _CERTAIN if beside or is_told else likely
        if chance < least:
            continue
        span = text.span(0, len(text.norm))
        if kind == "gov_gathering_planned":
            hours = hours_ahead(plain, received)
            acts.append(Act(kind, "planned", _SOON if hours is None else hours, span))
        elif kind in _ACTS:
            acts.append(Act(kind, "planned" if kind == "petition_threat" else "now", None, span))
        else:
            more.append(kind)
    return acts, more


# What the words of a message take back, whatever the model hears in it.
_TAKEN_BACK = {
    "gov_gathering": danger_guards.ASKS_THE_WAY,
    "road_block": danger_guards.ASKS_THE_WAY,
    "gov_gathering_planned": danger_guards.CALLS_US,
    "injury_critical": danger_guards.NOBODY_HURT,
    "asset_transfer": danger_guards.NOTHING_MOVED,
    "doc_withheld": danger_guards.NO_PAPERS_AT_ALL,
    "forced_labour": danger_guards.FREE_TO_GO,
    "violence": danger_guards.NOT_PURSUED,
    "child_labour": danger_guards.BORN_THEN,
    "media": act_guards.STORY_READ,
    "petition_threat": danger_guards.NO_PETITION,
    "suicide_threat": danger_guards.NO_FAREWELL,
    "gathering": danger_guards.NOBODY_GATHERS,
    "strike": act_guards.WORKS_GO_ON,
    "injury": danger_guards.BOSS_HURT,
    "livelihood": danger_guards.BOSS_HURT,
}


def _no_child_works(plain: str) -> bool:
    """Whether the child that is spoken of goes to school and does no work, or is sixteen and more."""
    at_school = danger_guards.AT_SCHOOL.search(plain) and not danger_guards.AT_WORK_TOO.search(plain)
    grown_up = danger_guards.GROWN_UP.search(plain) and not danger_guards.YOUNGER.search(plain)
    return bool(at_school or grown_up)


def _without(text: str, words: Phrases) -> str:
    for hit in words.find(text):
        text = text[: hit.start()] + _blank(hit) + text[hit.end() :]
    return text


def _blank(hit: re.Match[str]) -> str:
    return "~" * len(hit.group())


def _holds(flag: str, hit: re.Match[str], plain: str) -> bool:
    """Whether words of a flag tell of it here: not of others, not supposed, not denied, and of what it means."""
    clause = clauses.around(plain, hit.start(), hit.end())
    if flag == "injury_critical" and _DIED.search(hit.group()) and not clauses.supposed(clause):
        return True  # 老头子被人打死了，工钱也没给
    if clauses.about_others(clause) and flag != "livelihood":
        return False
    threatened = flag == "retaliation" and clause.ends_with != "?" and danger_guards.THREATENED.search(clause.sentence)
    if clauses.supposed(clause) and flag != "distress_idiom" and not threatened:
        return False
    if flag in ("injury", "child_labour") and clauses.policy_asked(clause):
        return False
    if any(is_other(clause, plain) for is_other in _OTHER_MEANING.get(flag, ())):
        return False
    if _BEGINS_DENIED.match(hit.group()):
        return not re.search(r"(?:不是|没有|并不)$", clause.before)
    if flag == "doc_withheld" and danger_guards.GIVEN_BACK.search(plain[hit.end() : hit.end() + 60].split(".")[0]):
        return False
    return not clauses.negated(clause) or clauses.inverts(clause)


_BEGINS_DENIED = re.compile(r"没|不|身无|no|not|without|can'?t|cannot|couldn|unable|nothing|don'?t|doesn|didn|haven")


def _is_his_distress(clause: Clause, plain: str) -> bool:
    return bool(danger_guards.HIS_DISTRESS.search(clause.before))


def _is_healed_or_anothers(clause: Clause, plain: str) -> bool:
    """An injury that healed, of the boss, or blood that belongs to the trade."""
    words = (danger_guards.RECOVERED, danger_guards.BOSS_HURT, danger_guards.BLOODY_TRADE)
    return any(one.search(clause.sentence) for one in words)


def _is_said_so(clause: Clause, plain: str) -> bool:
    """腿都要跑断了; 手机掉下来了: nobody is hurt."""
    thing = danger_guards.THING_FALLS.search(clause.before)
    return bool(thing or danger_guards.AS_ONE_SAYS.search(clause.before[-12:] + clause.hit))


def _is_of_the_trade(clause: Clause, plain: str) -> bool:
    """The school fees of the parents."""
    return bool(danger_guards.OF_THE_TRADE.match(clause.after))


def _is_looked_after(clause: Clause, plain: str) -> bool:
    """Hurt weeks ago, sick at home, in plaster, or a thing that lies still: no life that is at stake now."""
    if danger_guards.WEEKS_AGO.search(clause.sentence) and not danger_guards.STILL_CRITICAL.search(plain):
        return True
    still_thing = danger_guards.STILL_THING.fullmatch(clause.hit)
    if still_thing and not danger_guards.LIVING.search(clause.lead + clause.text):
        return True
    return bool(
        danger_guards.SICK_AT_HOME.search(clause.sentence)
        or danger_guards.FEELS_LIKE.search(clause.before[-14:])
        or danger_guards.IN_PLASTER.search(clause.sentence)
    )


def _is_no_child_at_work(clause: Clause, plain: str) -> bool:
    at_hand = danger_guards.CHILD_AT_HAND.search(clause.sentence)
    return _no_child_works(plain) or bool(at_hand and not danger_guards.CHILD_WORKS.search(clause.sentence))


def _are_papers_here(clause: Clause, plain: str) -> bool:
    """The card is with its owner, there are none, money is asked for them, or we are asked about our own ways."""
    words = (danger_guards.CARD_IS_HERE, danger_guards.NO_PAPERS_AT_ALL, danger_guards.KEPT_BY_US)
    return any(one.search(clause.text) for one in words) or bool(danger_guards.MONEY_FOR_PAPERS.search(clause.hit))


# What the words of a flag may mean instead.
_OTHER_MEANING: dict[str, tuple[Callable[[Clause, str], bool], ...]] = {
    "distress_idiom": (_is_his_distress,),
    "injury": (_is_healed_or_anothers, _is_said_so),
    "injury_critical": (_is_healed_or_anothers, _is_looked_after),
    "livelihood": (_is_of_the_trade,),
    "child_labour": (_is_no_child_at_work,),
    "doc_withheld": (_are_papers_here,),
}
