"""What a worker means: the intent that the facts and the open question make plain, where the classifier sees words."""

from __future__ import annotations

import re
from dataclasses import dataclass
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


_STANDS = ""  # what the classifier saw is meant


@dataclass(frozen=True)
class _Turn:
    """What was said, what the classifier takes it for, and where the talk stands."""

    reading: Reading
    text: str
    name: str
    confidence: float
    asking: Optional[str]
    metadata: Dict[str, Any]

    @property
    def told(self) -> int:
        """How many facts were told."""
        return self.reading.told

    @property
    def answer(self) -> Any:
        """The fact that was asked for, if it was told."""
        return getattr(self.reading, self.asking) if self.asking in OPEN else None

    def has(self, key: str) -> bool:
        """Whether the metadata of the turn says so: `filed`, `noted`, `pressing`."""
        return bool(self.metadata.get(key))


def meant(
    reading: Reading, text: str, intent: Dict[str, Any], asking: Optional[str], metadata: Dict[str, Any]
) -> Optional[str]:
    """The intent in place of the classifier's `intent` (name and confidence), or None where that one stands.

    `metadata` is that of the turn: whether a case is filed, and what was heard in the words.
    """
    turn = _Turn(reading, text, intent.get("name") or "", intent.get("confidence") or 0.0, asking, metadata)
    found = next((found for rule in _RULES if (found := rule(turn)) is not None), None)
    return found or None


def _without_a_question(turn: _Turn) -> Optional[str]:
    if turn.has("pressing"):
        return "inform" if turn.told else _STANDS
    if _PROGRESS_OF.match(turn.text) or (_CASE_NUMBER.search(turn.text) and turn.name not in _OF_A_CASE):
        return "progress"  # who sends a number wants to know how far the case is
    if turn.asking is not None:
        return None
    news = turn.has("filed") and not turn.told
    if news and _NEWS.search(turn.text):
        return "progress"
    if _PRAISE.fullmatch(turn.text):
        return "thanks"
    if turn.name in ("file", "inform") and _is_noise(turn.text):
        return "nlu_fallback"
    # "this is the IOU he wrote" begins no second complaint
    return "nlu_fallback" if turn.name == "inform" and news else None


def _at_a_check(turn: _Turn) -> Optional[str]:
    """The read-back and the consent."""
    if turn.asking == "confirm" and goes_on(turn.text):
        return "resume"  # files nothing
    if turn.asking not in ("consent", "confirm"):
        return None
    if agrees(turn.text):
        return "affirm"
    # "what exactly do I agree to?" agrees to nothing
    return "help" if turn.name == "affirm" and asks(turn.text) else None


def _at_an_open_question(turn: _Turn) -> Optional[str]:
    """Answers that say the same as before, or that they are not known."""
    text, asking = turn.text, turn.asking
    if asking == "project" and turn.reading.project is None:
        if same_place(text):
            return "affirm"
        if describes(text):
            return "dont_know"
    if asking in (*_WORDS, "place"):
        if turn.told == 0 and unsure(text):
            return "dont_know"  # "not sure, somewhere by the river"
        if _NOTHING.fullmatch(text.strip(" .。!！")):
            return "dont_know"
    untold = asking in FIGURES or (asking in _WORDS and getattr(turn.reading, asking) is None)
    return "dont_know" if untold and unsure(text) else None


def _of_a_case(turn: _Turn) -> Optional[str]:
    """Payments, news of a case that was filed, and who presses."""
    filed = turn.has("filed")
    if turn.name in _OF_PAYMENT and turn.asking and not filed and (turn.reading.paid or paid_some(turn.text)):
        return _STANDS if asks(turn.text) else "inform"  # of the complaint that is being told
    if filed and turn.has("noted") and not turn.told and not asks(turn.text):
        return "nlu_fallback"  # "he took my ID card" is on the case already, which is said
    if turn.name == "human" and turn.asking and turn.reading.absconded is not None and turn.confidence < _SURE:
        return "inform"  # "打电话不接" is about the boss, and calls nobody
    if turn.name == "forced" and not _FORCE.search(turn.text):
        return "deny"  # "不撤了": nobody is said to press
    if filed and turn.told and not speaks_of_another(turn.text) and not asks(turn.text):
        if turn.name in ("file", "policy_injury", "policy_child_labour") or turn.name in _MISTAKEN:
            return "inform"  # news of the case that was filed, or of another: it is asked
    return None


def _answered(turn: _Turn) -> Optional[str]:
    """Answers that the classifier takes for something else."""
    text, asking, name = turn.text, turn.asking, turn.name
    if name == "correct" and asking and asking != "confirm" and not is_repair(text):
        return "inform"  # no word of anything wrong: it is meant as an answer
    if asking not in OPEN:
        return None
    if name == "switch_language" and not _LANGUAGE.search(text):
        return "inform"  # "Tony", "Star Bar"
    if name == "abuse" and len(turn.answer or text) < len(text.strip()):
        return "inform"  # "永固架业，一帮王八蛋" names who owes, and says more
    if name == "greet" and turn.answer and not _GREETS.search(text):
        return "inform"  # "Happybear Toys"
    is_short = len(text) <= 2 * SHORT and turn.confidence < _SURE
    # "Olive Court" is asked for, and neither a question of law nor off the subject
    return "inform" if turn.answer and is_short and _may_be_mistaken(name) and not asks(text) else None


def _told_unasked(turn: _Turn) -> Optional[str]:
    """Facts in words that sound like a question of law, or like nothing."""
    text, name = turn.text, turn.name
    if turn.has("noted") and _may_be_mistaken(name) and not asks(text):
        return "inform"  # "child can't go to school" tells of need and asks nothing
    of_no_case = name in _OF_A_CASE and turn.asking is None and not turn.has("filed")
    if not _may_be_mistaken(name) and not of_no_case:
        return None
    # Two facts and no question are a complaint, whatever else the classifier takes the words for.
    if turn.told >= _ENOUGH_FACTS and not asks(text):
        return "inform"
    # "举报…14岁": who reports a child at work does not ask what the law says.
    reports = name == "policy_child_labour" and not re.search(r"[?？吗]", text)
    told = kind_of(text) if turn.asking is None and (name in _OF_NO_CASE or reports) else None
    return "file" if told == "report" or (told == "complaint" and not _OF_STATE.search(text)) else None


def _may_be_mistaken(name: str) -> bool:
    return name.startswith("policy_") or name in _MISTAKEN


_RULES = (_without_a_question, _at_a_check, _at_an_open_question, _of_a_case, _answered, _told_unasked)


def _is_noise(text: str) -> bool:
    """Figures and signs alone, which nobody asked for, or the code of a page."""
    return not _LETTER.search(text) or ("<" in text and ">" in text) or bool(_PICTURE.fullmatch(text))
