"""What is asked beside an answer: the cost, when the money comes, whether the boss is told, whether papers are needed.

A question alone is for the classifier of intents; here it stands among facts, which it must not drown.
"""

from __future__ import annotations

import re

from .asked_words import ASKED, Topic
from .choices import asks
from .told_beside_words import TOLD

__all__ = ["NEEDS", "Topic", "is_of_one", "topic_of", "wishes_contact"]

NEEDS: tuple[Topic, ...] = (
    "accused", "award", "block_road", "come", "contact", "deduct", "domestic", "emergency", "extra", "find_firm",
    "fled", "for_whom", "foreigner", "friends_case", "genuine", "hospital_bill", "hotline", "hours", "how_much",
    "in_charge", "join", "late", "lawful", "lawyer", "minimum", "moving", "on_behalf", "only_me", "overdue",
    "overtime", "papers_kept",
    "parents", "part", "pays_late", "police", "prison", "promised", "query_code", "reach_me", "resign", "roster",
    "scam", "scope", "self_help", "shelter", "sign", "signed", "speaks", "take_back", "threat", "two_firms",
    "voice", "withdrawing", "young",
)  # fmt: skip
"""Topics that are answered whatever the classifier takes the words for."""

_SENTENCE = re.compile(r"[^。.!！?？;；\n]+[?？]?")
_ASKED_PATTERNS = tuple((topic, re.compile(words, re.I)) for topic, words in ASKED)
_TOLD_PATTERNS = {topic: re.compile(words, re.I) for topic, words in TOLD}
# "我问他多久能给, 他说不知道": what somebody asked the boss, and not us.
_OF_THE_BOSS = re.compile(
    r"(?:我|我们|俺)(?:们)?(?:去|打电话)?(?:问|催)(?:了|过)?(?:他|她|老板|工头|会计|经理)|(?:他|她|老板|工头|经理"
    r"|会计)(?:们)?(?:都|也|就|只|总是?|老是?)?(?:不|没)?(?:说|讲|问|回)"
    r"|\b(?:i|we) ask(?:ed)? (?:him|her|them|boss|the boss)\b|\b(?:he|she|they|boss) (?:say|says|said|told|ask\w*)\b"
)
_TAG = re.compile(
    r"(?:有事|要紧|有影响|过时效|过期)了?[没不](?=[,，。?？ ]|$)|"
    r"[\u4e00-\u9fff]{2}(?<![我要就说])[不伐](?=[,，。?？]|$)|(?:上班|下班|开门)了?没(?=[,，。?？]|$)"
    r"|[\u4e00-\u9fff]{2}没有(?=[?？]|$)"
)
# What the boss says is what is asked about.
_OF_HIS_WORDS = ("deduct", "lawful", "overdue", "overtime", "prison", "young")
_LONGEST = 1000  # characters


def topic_of(text: str, *, filed: bool = False) -> Topic | None:
    """The topic of the question that a text holds, or None; of need and of papers to sign also without a question.

    `filed`: the complaint is filed, so that a promise of the boss is news and no part of its story.
    """
    head = text[:_LONGEST]
    for topic, pattern in _TOLD_PATTERNS.items():
        if (filed or topic != "promised") and pattern.search(head):
            return topic
    for sentence in _SENTENCE.findall(head):
        asked = asks(sentence.strip()) or _TAG.search(sentence)  # 要身份证不
        if not asked:
            continue
        asked_of_him = _OF_THE_BOSS.search(sentence)
        for topic, pattern in _ASKED_PATTERNS:
            # 老板说下个月给，这种能投诉不
            if pattern.search(sentence) and (topic in _OF_HIS_WORDS or not asked_of_him):
                return topic
    return None


def wishes_contact(text: str) -> bool:
    """Whether somebody says how to be reached: a message and no call, or only at certain hours."""
    return bool(_TOLD_PATTERNS["contact"].search(text[:_LONGEST]))


def is_of_one(text: str) -> bool:
    """Whether what is told of months is of one of several people (his month is from August, the others same)."""
    return bool(_TOLD_PATTERNS["roster"].search(text[:_LONGEST]) or _ONE_OF_US.search(text[:_LONGEST]))


# 没错，不过小李只干到9月
_ONE_OF_US = re.compile(r"(?:[老小阿][\u4e00-\u9fff]|(?:他|她)(?:一个人)?)(?:只|就|才)?(?:干|做|上)到")
