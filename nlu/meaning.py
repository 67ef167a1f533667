"""What a worker means: the intent that the facts and the open question make plain, where the classifier sees words."""

from __future__ import annotations

import re
from typing import Any, Dict, Optional

from nlu.answering import FIGURES, OPEN, SHORT
from nlu.understanding import Reading
from nlu.understanding.choices import agrees, asks, goes_on, kind_of, same_place, speaks_of_another
from nlu.understanding.nameless import describes
from nlu.understanding.part_paid import paid_some
from nlu.understanding.repairs import is_repair, unsure

__all__ = ["meant"]

_MISTAKEN = frozenset(
    {"abuse", "cancel", "greet", "help", "my_data", "nlu_fallback", "out_of_scope", "progress", "thanks"}
)
_OF_NO_CASE = frozenset({"abuse", "greet", "nlu_fallback", "out_of_scope", "progress"})
_OF_PAYMENT = frozenset({"policy_part_payment", "received_money"})
_OF_A_CASE = frozenset({"correct", "forced", "not_received", "progress", "received_money", "withdraw"})
_OF_STATE = re.compile(
    r"进度|进展|查|办|编号|处理|结果|怎么样|受理|立案|投诉|XS|\b(?:progress|status|case|number|update|complaint)\b",
    re.I,
)
_GREETS = re.compile(r"你好|您好|在吗|喂|哈[喽啰]|嗨|\b(?:hello|hi|hey|good (?:morning|day|evening|afternoon))\b", re.I)
_PICTURE = re.compile(r"(?:\[[^\[\]]{1,6}\]\s*)+")  # [表情], as a phone writes a sticker that it cannot send
_PRAISE = re.compile("[\U0001f44d\U0001f44c\U0001f64f\U0001f339\U0001f60a\u2764\ufe0f\U0001f3fb-\U0001f3ff ]+")
_LETTER = re.compile(r"[^\W\d_]")
_LANGUAGE = re.compile(
    r"英|中文|[汉外国俄法日粤]语|语言|普通话|方言|话|汉字|拼音|洋文|洋码子|鸟语|翻译|看不懂|听不懂|讲|双语"
    r"|languag|lang\b|engl|\beng?\b|chin|mandarin|\bcn\b|zhong ?wen|yingyu|speak|talk|read|understand|translat",
    re.I,
)
_FORCE = re.compile(
    r"逼|强迫|威胁|恐吓|吓|胁|不敢|叫我撤|让我撤|要我撤|喊我撤|押|打"
    r"|forc|threat|press|makes? me|made me|told me|afraid|scare",
    re.I,
)
_ENOUGH_FACTS = 2
_SURE = 0.9  # of an intent that stands against the answer that was asked for
_CASE_NUMBER = re.compile(r"\bXS[\s-]?\d{4,}|(?<!\d)\d{13}(?!\d)", re.IGNORECASE)
_PROGRESS_OF = re.compile(r"\s*(?:查?进度|进展|编号|progress|status|case(?: number)?)[\s:：是]*\d{5,}", re.I)
_NEWS = re.compile(
    r"怎么样了|咋样了|有(?:没有)?(?:消息|结果|进展|动静)|(?:办|查)(?:到哪|得怎么|的怎么|好了?没)"
    r"|\b(?:how is it going|how'?s it going|any (?:news|update|progress|result)|what(?:'s| is) (?:new"
    r"|happening)(?: now| with it)?)\b",
    re.I,
)
_NOTHING = re.compile(r"没有?|无|没有?名字?|none|nothing|no|no name", re.I)
_WORDS = ("employer", "project")


def meant(
    reading: Reading, text: str, intent: Dict[str, Any], asking: Optional[str], metadata: Dict[str, Any]
) -> Optional[str]:
    """The intent in place of the classifier's `intent` (name and confidence), or None where that one stands.

    `metadata` is that of the turn: whether a case is filed, and what was heard in the words.
    """
    name = intent.get("name") or ""
    if metadata.get("pressing"):
        return "inform" if reading.told else None
    if _PROGRESS_OF.match(text) or (_CASE_NUMBER.search(text) and name not in _OF_A_CASE):
        return "progress"  # who sends a number wants to know how far the case is
    if asking is None and metadata.get("filed") and not reading.told and _NEWS.search(text):
        return "progress"
    if asking is None and _PRAISE.fullmatch(text):
        return "thanks"
    if asking is None and name in ("file", "inform") and _is_noise(text):
        return "nlu_fallback"
    if asking is None and name == "inform" and metadata.get("filed") and not reading.told:
        return "nlu_fallback"  # "this is the IOU he wrote" begins no second complaint
    if asking == "confirm" and goes_on(text):
        return "resume"  # files nothing
    if asking in ("consent", "confirm") and agrees(text):
        return "affirm"
    if asking in ("consent", "confirm") and name == "affirm" and asks(text):
        return "help"  # "what exactly do I agree to?" agrees to nothing
    if asking == "project" and reading.project is None and same_place(text):
        return "affirm"
    if asking == "project" and reading.project is None and describes(text):
        return "dont_know"
    if asking in (*_WORDS, "place") and reading.told == 0 and unsure(text):
        return "dont_know"  # "not sure, somewhere by the river"
    if asking in (*_WORDS, "place") and _NOTHING.fullmatch(text.strip(" .。!！")):
        return "dont_know"
    if (asking in FIGURES or (asking in _WORDS and getattr(reading, asking) is None)) and unsure(text):
        return "dont_know"
    if name in _OF_PAYMENT and asking and not metadata.get("filed") and (reading.paid or paid_some(text)):
        return None if asks(text) else "inform"  # of the complaint that is being told
    if metadata.get("filed") and metadata.get("noted") and not reading.told and not asks(text):
        return "nlu_fallback"  # "he took my ID card" is on the case already, which is said
    if name == "human" and asking and reading.absconded is not None and intent["confidence"] < _SURE:
        return "inform"  # "打电话不接" is about the boss, and calls nobody
    if name == "forced" and not _FORCE.search(text):
        return "deny"  # "不撤了": nobody is said to press
    if metadata.get("filed") and reading.told and not speaks_of_another(text) and not asks(text):
        if name in ("file", "policy_injury", "policy_child_labour") or name in _MISTAKEN:
            return "inform"  # news of the case that was filed, or of another: it is asked
    if name == "correct" and asking and asking != "confirm" and not is_repair(text):
        return "inform"  # no word of anything wrong: it is meant as an answer
    if name == "switch_language" and asking in OPEN and not _LANGUAGE.search(text):
        return "inform"  # "Tony", "Star Bar"
    if name == "abuse" and asking in OPEN and len(getattr(reading, asking) or text) < len(text.strip()):
        return "inform"  # "永固架业，一帮王八蛋" names who owes, and says more
    if name == "greet" and asking in OPEN and getattr(reading, asking) and not _GREETS.search(text):
        return "inform"  # "Happybear Toys"
    if asking in OPEN and getattr(reading, asking) and len(text) <= 2 * SHORT and intent["confidence"] < _SURE:
        if (name.startswith("policy_") or name in _MISTAKEN) and not asks(text):
            return "inform"  # "Olive Court" is asked for, and neither a question of law nor off the subject
    if metadata.get("noted") and (name.startswith("policy_") or name in _MISTAKEN) and not asks(text):
        return "inform"  # "child can't go to school" tells of need and asks nothing
    if (
        name.startswith("policy_")
        or name in _MISTAKEN
        or (name in _OF_A_CASE and asking is None and not metadata.get("filed"))
    ):
        # Two facts and no question are a complaint, whatever else the classifier takes the words for.
        if reading.told >= _ENOUGH_FACTS and not asks(text):
            return "inform"
        # "举报…14岁": who reports a child at work does not ask what the law says.
        reports = name == "policy_child_labour" and not re.search(r"[?？吗]", text)
        at_start = asking is None and (name in _OF_NO_CASE or reports)
        told = kind_of(text) if at_start else None
        if told == "report" or (told == "complaint" and not _OF_STATE.search(text)):
            return "file"
    return None


def _is_noise(text: str) -> bool:
    """Figures and signs alone, which nobody asked for, or the code of a page."""
    return not _LETTER.search(text) or ("<" in text and ">" in text) or bool(_PICTURE.fullmatch(text))
