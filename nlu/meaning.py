"""What a worker means: the intent that the facts and the open question make plain, where the classifier sees words."""

from __future__ import annotations

import re
from typing import Any, Dict, Optional

from nlu import meaning_words
from nlu.answering import FIGURES, OPEN, SHORT
from nlu.filed import after_filing
from nlu.turn import Turn
from nlu.understanding import Reading
from nlu.understanding.answers.asked import NEEDS
from nlu.understanding.answers.assent import (
    agrees,
    begins_with_consent,
    begins_with_yes,
    confirms,
    denies,
    goes_on,
    is_one,
    objects,
    wants_first,
)
from nlu.understanding.answers.choices import (
    asks,
    is_for_oneself,
    is_no_other,
    is_this_case,
    kind_of,
    same_place,
    speaks_of_another,
)  # fmt: skip
from nlu.understanding.answers.joining import people_added, removes_one
from nlu.understanding.answers.part_paid import paid_some
from nlu.understanding.answers.repairs import is_repair, unknown_of, unsure
from nlu.understanding.names.nameless import describes
from nlu.understanding.wording.identity import CASE_NUMBER
from nlu.understanding.wording.text import is_within

__all__ = ["meant"]

_STANDS = ""  # what the classifier saw is meant


def meant(
    reading: Reading, text: str, intent: Dict[str, Any], asking: Optional[str], metadata: Dict[str, Any]
) -> Optional[str]:
    """The intent in place of the classifier's `intent` (name and confidence), or None where that one stands.

    `metadata` is that of the turn: whether a case is filed, and what was heard in the words.
    """
    if meaning_words.FOR_A_PERSON.search(text) or (not reading.told and meaning_words.A_PERSON.search(text)):
        return "human"  # 没有新的，是老板报复的事，人工
    turn = Turn(reading, text, intent.get("name") or "", intent.get("confidence") or 0.0, asking, metadata)
    found = next((found for rule in _RULES if (found := rule(turn)) is not None), None)
    return found or None


def _of_an_earlier_case(turn: Turn) -> Optional[str]:
    """Who complained before and tells no facts looks for that complaint."""
    if turn.told or turn.name not in meaning_words.NO_WISH:
        return None
    return "progress" if meaning_words.EARLIER.search(turn.text) else None


def _of_a_threat(turn: Turn) -> Optional[str]:
    """他说我要是告他就打断我的腿: with a case filed it is revenge, however pressing the words are."""
    if not turn.has("filed") or turn.asking is not None or meaning_words.THREATENED.search(turn.text):
        return None  # 不撤就打断腿: that is to force
    return "retaliation" if meaning_words.THREATENS_HARM.search(turn.text) else None


def _of_who_joins_or_leaves(turn: Turn) -> Optional[str]:
    """老周说不报了，他那份去掉: said while the form is filled in, it ends nobody else's; who joins begins no other."""
    if turn.asking in (None, "amend", "rest"):
        return None
    joins = turn.asking not in ("consent", "kind") and people_added(turn.text) and not asks(turn.text)
    return "inform" if joins or removes_one(turn.text) else None


def _of_another_law(turn: Turn) -> Optional[str]:
    """Child labour answers nobody who speaks of no child (I am 27 years old), a general contractor nobody in a shop.

    How much time it takes is not what it costs.
    """
    if turn.name == "policy_general_contractor" and not meaning_words.OF_A_SITE.search(turn.text):
        return "inform" if turn.asking or (turn.told and not turn.has("filed")) else "nlu_fallback"
    if turn.name == "policy_cost" and meaning_words.HOW_MUCH_TIME.search(turn.text):
        return "policy_next"
    if turn.name != "policy_child_labour":
        return None
    if turn.topic != "young" and meaning_words.CHILD.search(turn.text) and not meaning_words.ADULT.search(turn.text):
        return None
    return "inform" if turn.asking or (turn.told and not turn.has("filed")) else "nlu_fallback"


def _of_no_new_case(turn: Turn) -> Optional[str]:
    """停，我不要再登记一次: who only wanted to say something of the case that was filed leaves the new form."""
    if not turn.has("earlier") or turn.asking in (None, "amend", "rest") or meaning_words.LOOKS_UP.search(turn.text):
        return None
    return "cancel" if is_no_other(turn.text) else None


def _at_a_side_question(turn: Turn) -> Optional[str]:
    """ "Does it belong to the case that was filed?" and "is so much still open?": a yes, whatever else is said."""
    text, asking = turn.text, turn.asking
    if asking == "rest" and not turn.has("pressing"):
        return "affirm" if turn.reading.amount or begins_with_yes(text) else None
    if asking != "amend":
        return None
    if not turn.told and meaning_words.OF_A_PHONE.search(text):
        return "correct"  # also my phone number should end 13 not 31
    told_of_money = turn.reading.amount or turn.reading.paid  # so what is left is 16,500
    is_yes = (begins_with_yes(text) or told_of_money) and not speaks_of_another(text)
    return "affirm" if is_yes or is_this_case(text) else None  # 系，仲差6000; 不是新的，就是刚才交的那个


def _without_a_question(turn: Turn) -> Optional[str]:
    """Danger, case numbers, news and noise."""
    if turn.has("pressing"):
        begins = turn.has("filed") and turn.asking is None and turn.name in meaning_words.BEGINS
        # What is about to happen is on the case that was filed, and begins no other.
        return "inform" if turn.told else "nlu_fallback" if begins else _STANDS
    if meaning_words.PROGRESS_OF.match(turn.text) or (
        CASE_NUMBER.search(turn.text)
        and (turn.name not in meaning_words.OF_A_CASE or (turn.name == "correct" and not turn.told))
    ):
        return "progress"  # who sends a number wants to know how far the case is
    if meaning_words.ENGLISH_PLEASE.fullmatch(turn.text):
        return "switch_language"
    if turn.name == "switch_language" and meaning_words.ANOTHER_SPEAKS.search(turn.text):
        return "inform" if turn.asking else "nlu_fallback" if turn.has("filed") else "file"
    if turn.topic == "speaks":
        return "inform" if turn.told or turn.asking else "nlu_fallback"  # officer, he speak English?
    if meaning_words.A_REAL_PERSON.search(turn.text) and turn.topic != "help":
        return "human"  # my English not so good, maybe Urdu
    if turn.asking is not None:
        return None
    if not turn.told and not turn.has("filed") and meaning_words.BEGINS_NOW.search(turn.text):
        return "file"
    if turn.topic == "on_behalf" and not turn.has("filed"):
        return "file"  # 我这个当爹的能不能帮他报: which says that it can be done
    elsewhere = turn.topic == "hotline" and not _complains(turn)
    if elsewhere or (not turn.told and turn.topic in NEEDS):
        return "nlu_fallback"  # which answers what is needed
    if turn.name in ("dont_know", "nlu_fallback") and not turn.has("filed") and not turn.told:
        if kind_of(turn.text) == "complaint" or meaning_words.UNPAID.search(turn.text):
            return "file"  # "有人欠我工资，不晓得是哪个公司"
    tells_nothing = turn.has("filed") and not turn.told
    if tells_nothing and turn.asks_news:
        return "progress"
    if meaning_words.PRAISE.fullmatch(turn.text):
        return "thanks"
    if turn.name in ("file", "inform") and _is_noise(turn.text):
        return "nlu_fallback"
    # "this is the IOU he wrote" begins no second complaint
    return "nlu_fallback" if turn.name == "inform" and tells_nothing else None


def _tells_on(turn: Turn) -> bool:
    """Whether a complaint is told, be there a no in it."""
    return bool(turn.told or meaning_words.NO_CHOICE.search(turn.text) or _OF_THE_BOSS.search(turn.text))


# 不行啊他不接电话; 我不同意他这么扣: said of what the boss does.
_OF_THE_BOSS = re.compile(
    r"他不接|(?:不同意|不行)[^,，。]{0,2}(?:他|老板)|\bnot agree (?:the )?boss\b|\bagree (?:the )?boss\b"
)


def _refuses(turn: Turn) -> bool:
    """Whether the notice is refused, and nothing else is told."""
    if _tells_on(turn) or asks(turn.text):
        return False
    says_no = turn.name == "deny" and _NO.search(turn.text)  # dong y: what is not understood refuses nothing
    return bool(says_no or meaning_words.WANTS_NO_COMPLAINT.search(turn.text))


_NO = re.compile(
    r"不|别|没|否|拒|莫|甭|勿|\b(?:no|nope|not|never|refuse|disagree|stop|cancel|dont|khong|nahi)\b|n't\b", re.I
)


def _complains(turn: Turn) -> bool:
    """Whether pay that is owed is told, whatever else is asked."""
    told = turn.reading.employer or turn.reading.amount or turn.reading.headcount
    return bool(told or kind_of(turn.text) == "complaint" or meaning_words.UNPAID.search(turn.text))


_PLAIN_YES = 12  # signs; a longer text says more than yes
_GREETING = 10  # characters; a longer text is no greeting
_OK = 3  # signs: ok? 好了？


def _at_a_check(turn: Turn) -> Optional[str]:
    """The read-back, the consent, and the questions beside the form."""
    if turn.asking == "confirm" and goes_on(turn.text):
        return "resume"  # files nothing
    if turn.asking not in ("consent", "confirm"):
        return None
    if turn.name == "affirm" and _ONE_SIGN.fullmatch(turn.text):
        return "nlu_fallback"  # 啊啊啊啊啊啊: agrees to nothing and files nothing
    if turn.asking == "confirm" and is_for_oneself(turn.text):
        return "inform"  # remove the "on behalf", it is me: deletes nothing
    if turn.asking == "confirm" and not turn.told and turn.name == "affirm" and wants_first(turn.text):
        return "deny"  # which asks what is to be changed, and files nothing
    if turn.asking == "confirm" and turn.name == "greet" and len(turn.text) > _GREETING:
        return "resume"  # 罗大成名字在不在里头: it is read back
    if agrees(turn.text):
        return "affirm"
    if turn.asking == "consent" and is_for_oneself(turn.text):
        return "inform"  # 不是替别人，是我自己的工资: refuses nothing
    if turn.asking == "consent" and begins_with_consent(turn.text) and not asks(turn.text):
        if turn.told or turn.topic in ("boss_knows", "contact") or kind_of(turn.text) == "report":
            return "affirm"  # yes. my name is Ravi, phone 139…; 同意 但是别让厂里知道
    if turn.asking == "consent" and _refuses(turn):
        return "cancel"  # 我不是要重新投诉，我就是查进度: who does not agree is not asked again
    if turn.asking == "consent" and turn.name in ("deny", "cancel") and _tells_on(turn):
        return "inform"  # 我也不想报，但没办法，欠我3万: a story, and no refusal
    if turn.asking == "confirm":
        adds = turn.name == "affirm" and meaning_words.WRITES.search(turn.text)
        if adds and not confirms(turn.text, topic=True) and not is_within(turn.text, _PLAIN_YES):
            return "correct"  # okay, put it as 23,500 and 8,000 separately: files nothing
        if is_one(turn.text) or confirms(turn.text, topic=turn.topic is not None):
            return "affirm"
        if turn.name == "affirm" and denies(turn.text):
            return "correct"  # 勿对，钞票是六千二: files nothing
        if begins_with_yes(turn.text) and turn.topic in ("boss_knows", "contact") and not turn.told:
            return "affirm"  # 对的，别告诉老板
        if turn.name == "affirm" and objects(turn.text):
            return "correct" if turn.told else "deny"  # 就是这个号不要登: files nothing
        if turn.name == "affirm" and turn.told and not (begins_with_yes(turn.text) or is_within(turn.text, _PLAIN_YES)):
            return "inform"  # 地方都系粤海渔港，讲咗㗎: no word of yes, and a fact
    # "what exactly do I agree to?" agrees to nothing
    return "help" if turn.name == "affirm" and asks(turn.text) else None


def _at_an_open_question(turn: Turn) -> Optional[str]:
    """Answers that say the same as before, or that they are not known."""
    text, asking = turn.text, turn.asking
    if asking in ("name", "phone") and turn.told and is_repair(text) and getattr(turn.reading, asking) is None:
        return "correct"  # 不对 联系不上, where the name was asked
    if asking == "project" and turn.reading.project is None:
        if same_place(text):
            return "affirm"
        if describes(text):
            return "dont_know"
    if asking == "absconded" and turn.name == "affirm" and text.endswith(("?", "？")) and is_within(text, _OK):
        return "resume"  # ok? asks whether that was it, and says nothing of the boss
    if asking == "kind" and turn.name == "my_data" and kind_of(text, asking):
        return "inform"  # 我
    if asking == "phone" and turn.reading.phone is None and meaning_words.NO_NUMBER.search(text):
        return "dont_know"
    is_unsure = unsure(text) and not text.rstrip().endswith(("?", "？"))  # "which of the two?" asks
    if asking in (*meaning_words.WORDS, "place"):
        if turn.told == 0 and is_unsure:
            return "dont_know"  # "not sure, somewhere by the river"
        if meaning_words.NOTHING.fullmatch(text.strip(" .。!！")):
            return "dont_know"
    untold = (
        asking in FIGURES
        or (asking == "absconded" and turn.reading.absconded is None)
        or (asking in meaning_words.WORDS and getattr(turn.reading, asking) is None)
    )
    return "dont_know" if untold and is_unsure else None


def _of_a_case(turn: Turn) -> Optional[str]:
    """Payments, news of a case that was filed, and who presses."""
    filed = turn.has("filed")
    if (
        turn.name in meaning_words.OF_PAYMENT
        and turn.asking
        and not filed
        and (turn.reading.paid or paid_some(turn.text))
    ):
        return _STANDS if asks(turn.text) else "inform"  # of the complaint that is being told
    only_the_boss = turn.told == 1 and turn.reading.employer  # Mr Gu closed the shop and takes away the tables
    if filed and turn.has("noted") and (not turn.told or only_the_boss) and not asks(turn.text):
        return "nlu_fallback"  # "he took my ID card" is on the case already, which is said
    if turn.name == "not_received" and turn.asking and not filed:
        return "inform"  # of the complaint that is being told
    driven_out = meaning_words.DRIVEN_OUT.search(turn.text)
    if turn.name == "retaliation" and not (driven_out or meaning_words.PUNISHED.search(turn.text)):
        return "inform"
    if turn.name == "forced" and not turn.speaks_of_force:
        # "不撤了": nobody is said to press; "确定撤回，不是被逼的"
        return "withdraw" if filed and meaning_words.WITHDRAWS.search(turn.text) else "deny"
    if filed and turn.told and not speaks_of_another(turn.text) and not asks(turn.text):
        if turn.name in ("file", "policy_injury", "policy_child_labour") or turn.name in meaning_words.MISTAKEN:
            return "inform"  # news of the case that was filed, or of another: it is asked
    return None


def _calls_nobody(turn: Turn) -> Optional[str]:
    """Words of calling or of service that ask for no person."""
    if turn.name != "human":
        return None
    if meaning_words.NO_PERSON.search(turn.text):
        return "resume"
    if turn.topic == "contact":
        return "inform" if turn.asking else "nlu_fallback"  # write me only in messages, never call me
    if turn.confidence < meaning_words.LIKELY and not meaning_words.OF_A_PERSON.search(turn.text):
        return "inform" if turn.asking else "nlu_fallback"  # 14个人一人多少 你都记下来没有
    if turn.asking and "phone" in unknown_of(turn.text):
        return "inform"  # "but I don't want to give my phone number"
    if turn.asking and turn.reading.absconded is not None and turn.confidence < meaning_words.SURE:
        return "inform"  # "打电话不接" is about the boss, and calls nobody
    if meaning_words.TRADE.search(turn.text):
        return "inform" if turn.told or turn.asking else "nlu_fallback"
    wants_call = meaning_words.CALL_ME.search(turn.text) and not meaning_words.WANTS_PERSON.search(turn.text)
    if turn.asking and wants_call:
        return "inform" if turn.told else "resume"  # how to be reached: the open question goes on
    return None


def _answered(turn: Turn) -> Optional[str]:
    """Answers that the classifier takes for something else."""
    text, asking, name = turn.text, turn.asking, turn.name
    if name == "correct" and asking and asking != "confirm" and not is_repair(text):
        return "inform"  # no word of anything wrong: it is meant as an answer
    if name == "switch_language" and meaning_words.SCHOOL.fullmatch(text.strip()):
        return "inform"  # "Happy Bee English"
    if name == "cancel" and asking and not meaning_words.CANCELS.search(text):
        return "inform"  # 等下哈我先问问我妈; 有人要去堵门，我劝住了
    if asking not in OPEN:
        return None
    if name == "switch_language" and not meaning_words.LANGUAGE.search(text):
        return "inform"  # "Tony", "Star Bar"
    if name == "abuse" and len(turn.answer or text) < len(text.strip()):
        return "inform"  # "永固架业，一帮王八蛋" names who owes, and says more
    if name == "greet" and turn.answer and not meaning_words.GREETS.search(text):
        return "inform"  # "Happybear Toys"
    if asking == "employer" and turn.reading.employer and name.startswith("policy_") and not (turn.topic or asks(text)):
        return "inform"  # Wang. he is the boss of the team, company i dont know
    is_short = len(text) <= 2 * SHORT and turn.confidence < meaning_words.SURE
    # "Olive Court" is asked for, and neither a question of law nor off the subject
    return "inform" if turn.answer and is_short and _may_be_mistaken(name) and not asks(text) else None


def _told_unasked(turn: Turn) -> Optional[str]:
    """Facts in words that sound like a question of law, or like nothing."""
    text, name = turn.text, turn.name
    of_pay = turn.reading.amount or turn.reading.employer
    if turn.asking is None and not turn.has("filed") and name.startswith("policy_") and of_pay and turn.topic:
        if kind_of(text) == "complaint":
            return "file"  # "欠我一万二，几天能拿到？" is a complaint, and what is asked is answered beside it
    if turn.has("noted") and _may_be_mistaken(name) and not asks(text):
        return "inform"  # "child can't go to school" tells of need and asks nothing
    of_no_case = name in meaning_words.OF_A_CASE and turn.asking is None and not turn.has("filed")
    if not _may_be_mistaken(name) and not of_no_case:
        return None
    # Two facts and no question are a complaint, whatever else the classifier takes the words for.
    if turn.told >= meaning_words.ENOUGH_FACTS and not asks(text):
        return "inform"
    # "举报…14岁": who reports a child at work does not ask what the law says.
    reports = name == "policy_child_labour" and not re.search(r"[?？吗]", text)
    beside = turn.has("filed") and not speaks_of_another(text)  # 要不要他本人去一趟？
    told = (
        kind_of(text) if turn.asking is None and not beside and (name in meaning_words.OF_NO_CASE or reports) else None
    )
    return "file" if told == "report" or (told == "complaint" and not meaning_words.OF_STATE.search(text)) else None


def _may_be_mistaken(name: str) -> bool:
    return name.startswith("policy_") or name in meaning_words.MISTAKEN


_RULES = (
    _of_who_joins_or_leaves, _of_no_new_case, _at_a_side_question, _of_a_threat, after_filing, _of_an_earlier_case,
    _without_a_question,
    _at_a_check, _at_an_open_question, _of_another_law, _calls_nobody, _of_a_case,
    _answered, _told_unasked,
)  # fmt: skip


_ONE_SIGN = re.compile(r"\s*(\S)\1{4,}\s*")


def _is_noise(text: str) -> bool:
    """Figures and signs alone, which nobody asked for, or the code of a page."""
    return (
        not meaning_words.LETTER.search(text)
        or ("<" in text and ">" in text)
        or bool(meaning_words.PICTURE.fullmatch(text))
    )
