# ruff: noqa: E501  (a list of words reads better unbroken)
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

from . import clauses, danger_words
from .clauses import Clause
from .moments import hours_ahead
from .phrases import Phrases
from .reading import Act, Span
from .text import READ_LIMIT, Text, normalise

__all__ = ["Danger", "danger", "find"]

_ACTS = {kind: Phrases(rows) for kind, rows in danger_words.ACTS.items()}
_FLAGS = {flag: Phrases(rows) for flag, rows in danger_words.FLAGS.items()}
# Figures of speech that contain a word of danger. They are blanked out before anything is looked for.
_HYPERBOLE = re.compile(
    r"(?:气|累|急|烦|饿|冷|热|笑|吓|愁|困|忙|恨|苦|渴|难受|窝囊|憋屈|穷|疼|痛|烦|冤|坑|害|骗|折磨|拖|磨|等)死(?!的心)(?:我|人|俺|了|咱|老子|个人|你|他)*(?!亡|给|在)"
    r"|想死(?:你|我|他|她|家|咱)|(?:肺|头|脑袋|肚子|心态|人|我|都|快|要|气)(?:都)?(?:要|快)?(?:气)?炸(?:了|裂)|要炸了|死(?:活|命|皮赖脸|板|心眼|不承认|不给|拖|扛|咬|等|撑|守)|往死里(?:干|拖|扣|压)|拼(?:死)?拼?(?:死拼)?活|要死要活|半死|死缠|打死也?不"
    r"|(?:热|累|忙|困)(?:得)?要死|生死|死亡线|跳槽|跳闸|跳票|跳过|跳广场舞|打工|打款|打钱|打卡|打欠条|打条子?|打白条|打了(?:个|张|份)?(?:欠条|条子?|白条|借条|收条|证明|电话|招呼|水漂|折|招|表|申请|报告|官司|卡)"
    r"|打(?:电话|招呼|听|算|车|印|桩|混凝土|地坪|灰|磨|胶|孔|水|包|扫|发|官司|饭|字|杂|零工|短工|临工|黑工|理|开|交道|过交道|不通|得通|通|12345|110|\d)|动手(?:术|机)|挨打听"
    r"|(?:boss|manager|company) from hell|kill(?:ing|s)? (?:me|us)(?= ?(?:[.,!?;]|$|with|slowly|to (?:wait|work|see)|every|here|that|this|all|softly|literally))|(?:this|it|waiting|stress|work|heat|job|he|she|they|debt|rent|delay)(?:'s| is| are)? (?:really |slowly |just |literally )?killing (?:me|us)|dying to|dying for|to death(?! (?:threat|by))|die of (?:laugh|heat|bored|shame)|\bkill(?:ing)? (?:the |some |my )?(?:time|mood|vibe)|i could kill for|die[- ]?hard|dead (?:tired|line|end|broke|serious)|deadline|beat(?:ing)? around|beat (?:the )?(?:deadline|heat|traffic)|hit (?:me|us) up|hit (?:the )?(?:road|target)|strike (?:a |the )?(?:deal|balance)|on strike price|shoot (?:me|him|you) (?:a|an) (?:message|email|text)"
)
# Looked for beyond the part of a very long text that is read as a whole.
_ALARM = ["跳楼", "跳樓", "自杀", "自殺", "自焚", "农药", "農藥", "汽油", "不想活", "塔吊", "楼顶", "樓頂", "上吊", "轻生", "輕生", "割腕", "同归于尽", "遗书", "堵路", "罢工", "罷工", "上访", "上訪", "打人", "砍", "关在", "锁在", "關在", "鎖在", "不让走", "不让我们", "自由", "围堵", "聚集", "横幅", "童工", "昏迷", "抢救", "流血", "suicide", "kill", "jump", "die", "roof", "crane", "poison", "beat", "locked", "block", "protest", "strike", "petition", "bleed", "unconscious", "child labo"]
_OURS = re.compile(
    r"我|俺|咱|工友|大家|工人|大伙|兄弟|老乡|\bwe\b|\bi\b|\bus\b|\bour\b|workers|people|guys|colleagues|coworkers|everyone"
)
_THREAT_IS_OURS = re.compile(r"(?:要|就|想|准备|打算|只有|只能|会|不(?:发|给|解决).{0,8})")
_GOV_VISIT = re.compile(r"^(?:去|到|上|往|奔)|^(?:go|going|walk|come|coming)\b")
_CROWD = re.compile(
    r"我们|俺们|咱们|大家|工友|一起|集体|全部|全体|都|几十|\d+\s?(?:多|来|几)?\s?(?:个|号|名)?人|[十百]\s?(?:多|来|几)?(?:个|号|名)?人|兄弟|围|堵|横幅|静坐|聚|\bwe\b|\ball\b|together|\bus\b|everyone|workers"
)
_COMPLAINED = re.compile(
    r"投诉过|反映过|去过|找过|问过|咨询|办事|办理|叫我|让我|告诉|说过|工作|上班|打过电话|complained to|already (?:went|told|asked)|told us|said|project"
)


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
    places = sorted(place for word in _ALARM if (place := lower.find(word, READ_LIMIT - 80)) >= 0)
    windows: list[Span] = []
    for place in places[:24]:
        if not windows or place + 20 > windows[-1][1]:
            windows.append((max(0, place - 60), place + 80))
    return windows


def find(text: Text, *, received: datetime | None = None) -> Danger:
    """`danger` for a text that is normalised already."""
    plain = _HYPERBOLE.sub(lambda hit: "~" * len(hit.group()), text.norm)
    acts = [act for kind, words in _ACTS.items() for act in _acts(kind, words, plain, text, received)]
    flags = [flag for flag, words in _FLAGS.items() if any(_holds(flag, hit, plain) for hit in words.find(plain))]
    if "injury_critical" in flags and "injury" not in flags and not re.search(r"受伤|伤|工地|\binjur|hurt|fell", plain):
        # Somebody at home waits for treatment: hardship of the family, not an injury at work.
        flags.append("livelihood") if "livelihood" not in flags else None
        if re.search(
            r"(?:老婆|媳妇|爸|妈|爹|娘|父亲|母亲|老人|孩子|娃|儿子|女儿|家里|mother|father|wife|child|son|daughter|kid|parent)",
            plain,
        ):
            flags.remove("injury_critical")
    government = next((act for act in acts if act.kind.startswith("gov_gathering")), None)
    if government and government.span:  # 去市政府门口拉横幅 is one thing, not two
        first, last = government.span
        acts = [
            act
            for act in acts
            if not (act.kind == "gathering" and act.span and act.span[0] <= last + 6 and first <= act.span[1] + 6)
        ]
    if any(act.kind == "suicide_threat" for act in acts) and "distress_idiom" in flags:
        flags.remove("distress_idiom")
    return Danger(tuple(acts), tuple(flags))


def _acts(kind: str, words: Phrases, plain: str, text: Text, received: datetime | None) -> list[Act]:
    for hit in words.find(plain):
        clause = clauses.around(plain, hit.start(), hit.end())
        if clauses.negated(clause) and not _inverts(kind, clause):
            continue
        act = _suicide(clause) if kind == "suicide_threat" else _other(kind, clause)
        if act is None:
            continue
        when = cast(Literal["now", "planned", "past"], act[1])
        hours = hours_ahead(clause.lead[-40:] + clause.text, received) if when == "planned" else None
        return [Act(act[0], when, hours, text.span(hit.start(), hit.end()))]
    return []


def _inverts(kind: str, clause: Clause) -> bool:
    """A "no" that belongs to the deed: 再不给钱我就跳楼 and 不让我们走 are not taken back by it."""
    before = clause.before[-24:]
    if re.search(
        r"(?:再不|还不|如果不|要是不|不给|不发|不解决|没办法|没钱|没有钱|不付|拿不到|没拿到|没人管|没活路|没法|没给|没发|不还|不管|要不到|讨不到|不处理|不结).{0,12}$",
        before,
    ):
        direct = re.search(r"(?:不会|不想|没想|不是要|不是想|不去|不敢|不打算|不准备|不愿)(?:去|要|想)?.{0,3}$", before)
        return not direct
    if kind == "suicide_threat":
        return bool(
            re.search(
                r"(?:if|unless|when|because|they|he|boss|you).{0,24}(?:not|n'?t|no|never)\b.{0,30}(?:\bi\b|\bwe\b)[^.]{0,14}$",
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


def _suicide(clause: Clause) -> tuple[str, str] | None:
    if clauses.about_others(clause) and not re.search(
        r"我(?:要|想|也|就|真)|\bi(?:'ll| will| want|'m)\b", clause.sentence
    ):
        return None
    if re.search(r"(?:塔吊|吊车)(?:司机|工|指挥|信号)|(?:开|修|装|拆)塔吊", clause.text) and not re.search(
        r"跳|死|不下来|爬", clause.text
    ):
        return None
    if clauses.tense(clause) == "past" and re.search(r"(?:去年|前年|以前|曾经|last year|years? ago)", clause.sentence):
        return None
    when = clauses.tense(clause)
    return ("suicide_threat", "planned" if when == "planned" else "now")


def _other(kind: str, clause: Clause) -> tuple[str, str] | None:
    if clauses.supposed(clause) and not re.search(
        r"(?:再不|如果不|要是不|不给|不发|不解决|if (?:you|they|he) (?:don'?t|do not|not)).{0,24}$",
        clause.before + clause.lead,
    ):
        if not (
            kind in ("gov_gathering", "road_block", "gathering") and re.search(r"(?:再不|不给|不发)", clause.sentence)
        ):
            return None
    if clauses.about_others(clause):
        return None
    when = clauses.tense(clause)
    if kind == "gov_gathering":
        return _government(clause, when)
    if kind == "strike" and when == "past":
        return None
    if kind in ("media", "petition_threat") and re.search(
        r"(?:看到|刷到|招工|招聘|广告|上找的|\bsaw\b|\bfound (?:this|the) job)", clause.text
    ):
        return None
    if kind in ("road_block", "gathering") and re.search(
        r"堵车|堵在路|路上堵|(?:老板|他|保安|公司|他们).{0,4}(?:堵|围|拦)(?:我|住我|着我)", clause.text
    ):
        return None
    if when == "past" and kind in ("road_block", "gathering", "media", "petition_threat"):
        return (kind, "past") if _OURS.search(clause.sentence) else None
    return (kind, when)


def _government(clause: Clause, when: str) -> tuple[str, str] | None:
    """A visit to a government office is a gathering only when a crowd plans it."""
    visit = _GOV_VISIT.match(clause.hit) is not None
    if visit:
        if _COMPLAINED.search(clause.text) or when == "past" or re.search(r"过|问|咨询|了$", clause.after[:4]):
            return None
        if not _CROWD.search(clause.lead[-24:] + clause.text):
            return (
                ("petition_threat", when) if when == "planned" and re.search(r"闹|讨|坐|上访|告", clause.text) else None
            )
        crowd = re.search(r"门口|大门|堵|围|横幅|坐|闹|集合|now|already|outside|in front", clause.text)
        if when == "now" and not (crowd or re.search(r"(?:已经|正|现在)", clause.text)):
            return ("gov_gathering_planned", "planned")
    if when == "past":
        return ("gov_gathering", "past")
    return ("gov_gathering_planned", "planned") if when == "planned" else ("gov_gathering", "now")


def _holds(flag: str, hit: re.Match[str], plain: str) -> bool:
    clause = clauses.around(plain, hit.start(), hit.end())
    if clauses.about_others(clause) and flag not in ("livelihood",):
        return False
    if clauses.supposed(clause) and flag != "distress_idiom":
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
