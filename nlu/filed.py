"""What is said once a case is filed and nothing is being filled in: news of it, changes, threats, another complaint."""

from __future__ import annotations

from typing import Callable, Optional, Tuple

from nlu import filed_words as words
from nlu import meaning_words
from nlu.turn import Turn
from nlu.understanding.answers.asked import NEEDS
from nlu.understanding.answers.choices import asks, is_no_other, speaks_of_another
from nlu.understanding.answers.joining import people_added, removes_one
from nlu.understanding.answers.part_paid import paid_all, paid_in_part
from nlu.understanding.answers.repairs import is_repair, slot_of
from nlu.understanding.answers.sum_changes import adds_money, is_no_wage, sum_replaced

__all__ = ["after_filing"]


def after_filing(turn: Turn) -> Optional[str]:
    """What is said once a case is filed, with nothing being filled in, is of that case unless it is plainly another."""
    if not turn.has("filed") or turn.has("pressing"):
        return None
    return next((meaning for rule in _RULES if (meaning := rule(turn))), None)


def _of_another_case(turn: Turn) -> Optional[str]:
    return "file" if words.ANOTHER_CASE.search(turn.text) else None


def _of_other_money(turn: Turn) -> Optional[str]:
    """那5000是医药费不是工资: no pay that came, and no sum that is owed."""
    if asks(turn.text):
        return "nlu_fallback" if words.INTEREST.search(turn.text) else None  # 还有一千块他说是利息，算不算
    return "correct" if is_no_wage(turn.text) else None


def _of_pressure(turn: Turn) -> Optional[str]:
    """Thrown out for complaining, or made to withdraw; what is mended and who leaves come before the latter."""
    text = turn.text
    if words.HE_FORCES.search(text) and words.OF_WITHDRAWING.search(text):
        return "forced"  # 8个人都要撤 不是我们想撤 是他逼的
    if meaning_words.DRIVEN_OUT.search(text) and not words.IF.search(text):
        return "retaliation"
    if words.NOT_COME.match(text) and not asks(text):
        return "not_received"
    if words.MENDS.search(text) and sum_replaced(text):
        return "correct"  # sorry, he paid 8,000, not 10,000
    for_us = (turn.reading.paid or words.FIRST_PART.search(text)) and not words.PAID_HIM.search(text)
    if removes_one(text) and not (words.RETALIATES.search(text) or for_us):
        return "inform"  # 俺弟他不想报了，他那份撤了，俺的不撤
    if meaning_words.THREATENED.search(text) or (words.STANDS_OVER.search(text) and words.CANCELS_IT.search(text)):
        return "forced"  # they cancel my permit if I do not withdraw
    return None


def _of_taking_back(turn: Turn) -> Optional[str]:
    """Whether the case is to be taken back, stays open, or how much of it is."""
    text = turn.text
    advises = turn.topic == "take_back"  # 老板说要撤了才给钱，我该撤吗
    if words.WANTS_OUT.search(text) and not words.NOT_OUT.search(text) and not (advises and asks(text)):
        return "withdraw"
    stays = (not turn.told and words.STAYS_OPEN.search(text)) or (
        turn.name == "withdraw" and words.NOT_OUT.search(text)
    )
    if stays and not advises:
        return "not_received" if words.NOT_PAID_YET.search(text) else "resume"
    if not turn.told and words.HOW_MUCH_OPEN.search(text):
        return "progress"  # 那现在还差多少
    return None


def _of_a_need(turn: Turn) -> Optional[str]:
    """What came is noted, and the need answered beside it; else that answers what is needed."""
    return _asked_beside(turn) or "nlu_fallback" if turn.topic in NEEDS else None


def _of_nothing_open(turn: Turn) -> Optional[str]:
    """Punished for it; and what the classifier takes for an answer where nothing is open that it could answer."""
    text, name = turn.text, turn.name
    if words.RETALIATES.search(text) and not words.IF.search(text) and not turn.reading.amount:
        return "retaliation"
    if turn.asks_news and not (turn.told or turn.reading.paid) and asks(text):
        return "progress"
    if name == "resume" and not words.GOES_ON.search(text):
        return "nlu_fallback"  # please do not call me during work
    if name in ("my_data", "delete_draft") and words.DELETED_ME.search(text):
        return "inform" if turn.told else "nlu_fallback"
    if name == "cancel" and (words.CANCELS_IT.search(text) or meaning_words.WITHDRAWS.search(text)):
        return "withdraw"  # maybe I cancel, madam is crying: whether that is the own wish is asked
    if name in ("affirm", "deny") and asks(text):
        return "nlu_fallback"
    if name == "cancel" and not meaning_words.CANCELS.search(text):
        return "nlu_fallback"  # "I'm worried sick about this"
    return None


def _of_the_facts(turn: Turn) -> Optional[str]:
    """Who joins, who owes, what the worker is called."""
    text = turn.text
    if people_added(text) and (turn.told or words.JOINS_HERE.search(text)):
        return "inform"  # 我同事李梅也要报，她4500
    says_who = turn.reading.employer and (words.SUPPLEMENTS.search(text) or meaning_words.WHO_OWES_IS.match(text))
    if turn.reading.phone and words.ANOTHERS_PHONE.search(text) and not is_repair(text):
        return "nlu_fallback"  # which offers to put it into the case
    if turn.told and (slot_of(text) or says_who):
        return "correct"  # change who owes to Ma Yusuf
    if turn.reading.name and not turn.told and words.OWN_NAME.search(text):
        return "correct"  # sorry, my name is Carlos Diaz
    return None


def _of_news_that_is_none(turn: Turn) -> Optional[str]:
    """What the classifier takes for money that came or did not come, and is of something else."""
    text, name, gone = turn.text, turn.name, turn.reading.absconded
    if name == "policy_cost" and words.THE_REST.search(text):
        return "progress"  # how much is rest?
    if name in ("received_money", "not_received") and gone and not turn.reading.paid:
        return "inform"  # 回来了一趟，又跑了
    if name == "received_money" and gone is False and not words.OF_MONEY.search(text):
        return "inform"  # boss came back, he is here now
    if name == "received_money" and (
        not words.OF_MONEY.search(text) or (asks(text) and (_has_not_come(text) or not words.MONEY_CAME.search(text)))
    ):
        return "nlu_fallback"  # 他把门都拆了; are we allowed to come all nine?
    came = turn.reading.paid or words.MONEY_CAME.search(text)
    if name == "received_money" and words.NOTHING_CAME.search(text) and not (came or asks(text)):
        return "inform" if turn.told else "not_received"
    if name == "not_received" and not (turn.told or words.OF_MONEY.search(text)):
        return "nlu_fallback"  # no police, she only says it, I am scared
    return None


def _of_what_is_added(turn: Turn) -> Optional[str]:
    """What is put to the case, and a promise or the boss's whereabouts told beside it."""
    text, name, gone = turn.text, turn.name, turn.reading.absconded
    if words.ADDS_TO_CASE.fullmatch(text.strip()):
        return "affirm"
    if is_no_other(text):
        return "nlu_fallback"
    if adds_money(text) and not (asks(text) or turn.reading.paid) and (not turn.told or name in meaning_words.BEGINS):
        return "correct"  # I forgot the overtime: how much is asked; I did not get October, another 6,000
    if name == "received_money" and turn.topic == "promised" and not words.ONLY_PART.search(text):
        return "nlu_fallback"  # 说下周一先给我们一人发三千: nothing came
    if name == "not_received" and gone is False and not turn.reading.amount:
        return "correct"  # "boss can be reached, I never said no"
    if turn.told == 1 and gone is not None and not (asks(text) or turn.reading.paid):
        return "inform"  # boss came back, he is here now
    return None


def _of_how_it_is(turn: Turn) -> Optional[str]:
    """How far the case is, what came, and how many they are now."""
    text, name = turn.text, turn.name
    asks_news = turn.asks_news and not turn.told
    if words.REGISTERED.search(text) or asks_news or (name == "greet" and words.PROGRESS.search(text)):
        return "progress"
    if found := _asked_beside(turn) if asks(text) else _reported(turn):
        return found
    if name == "policy_next" and turn.topic not in (None, "next"):
        return "nlu_fallback"  # which answers what is asked beside: what happens next, will the boss know
    asks_next = turn.topic == "next" or name == "policy_next"
    if asks_next and not turn.told and not words.HOW_LONG.search(text):
        return "progress"  # 那你们今天来不来人
    if name in meaning_words.BEGINS and words.MORE_PEOPLE.search(text):
        # Said as a total it changes the number; else the answer says how it is changed.
        return "inform" if turn.reading.headcount and words.IN_ALL_NOW.search(text) else "nlu_fallback"
    return None


def _of_no_new_complaint(turn: Turn) -> Optional[str]:
    """What is hardly sure, or only asked, begins no other complaint and takes nothing back."""
    text, name = turn.text, turn.name
    if name == "withdraw" and turn.confidence < words.BARELY and not meaning_words.WITHDRAWS.search(text):
        return "nlu_fallback"  # "the number stays the same?" takes nothing back
    if turn.reading.phone and (words.NEW_NUMBER.search(text) or words.ONLY_NUMBER.fullmatch(text.strip())):
        return "correct"
    unsure = turn.confidence < (words.HARDLY if name.startswith("policy_") else meaning_words.SURE)
    if unsure and not turn.told and (name.startswith("policy_") or turn.topic):
        return "nlu_fallback"  # which answers what is asked beside anything
    if name in meaning_words.BEGINS and words.DENIES.match(text) and not speaks_of_another(text):
        return "correct" if turn.told else "nlu_fallback"  # NO, she is my friend, the company owes
    # 要不要他本人去一趟？他请一天假要扣200的: a sum or a head beside a question begins no complaint either.
    begins = name in meaning_words.BEGINS and (asks(text) or (not turn.told and not words.COMPLAINS.search(text)))
    return "nlu_fallback" if begins and not speaks_of_another(text) else None


_Rule = Callable[[Turn], Optional[str]]
# In this order: what is told of a threat or a change comes before what the classifier takes the words for.
_RULES: Tuple[_Rule, ...] = (
    _of_another_case, _of_other_money, _of_pressure, _of_taking_back,
    _of_a_need, _of_nothing_open, _of_the_facts, _of_news_that_is_none,
    _of_what_is_added, _of_how_it_is, _of_no_new_complaint,
)  # fmt: skip


_LEAST_PAID = 10  # yuan; 你给俺一句准话 is no money


def _reported(turn: Turn) -> Optional[str]:
    text, name = turn.text, turn.name
    is_pressed = name == "forced" and turn.speaks_of_force
    if (words.GIVES_UP.search(text) or meaning_words.WITHDRAWS.search(text)) and not is_pressed:
        return "withdraw"
    if _has_not_come(text) or (turn.reading.paid and words.OF_OTHER_WORK.search(text)):
        return "nlu_fallback" if name in ("received_money", "inform", "file", "correct") else None
    if paid_all(text) or paid_in_part(text):
        return "received_money"
    if turn.reading.amount and words.STILL_OWED.search(text):
        return "inform"
    if words.FIRST_PART.search(text):
        return "received_money"
    in_part = turn.reading.paid and words.ONLY_PART.search(text)
    came = in_part or words.MONEY_CAME.search(text) or (turn.reading.paid or 0) >= _LEAST_PAID
    if came and (in_part or not _stands_against(turn)):
        return "received_money"
    if words.ACCEPTS.fullmatch(text.strip(" .。!！~")):
        return "thanks"
    calls_us = meaning_words.WANTS_PERSON.search(text)
    return "nlu_fallback" if name == "human" and words.HE_CALLED.search(text) and not calls_us else None


def _has_not_come(text: str) -> bool:
    """Whether money is only offered or lent, went back, or is said to have come by a paper that is to be signed."""
    offered = words.OFFERS.search(text) and not words.HAS_COME.search(text)
    return bool(offered or words.ON_PAPER.search(text) or words.GONE_AGAIN.search(text))


def _stands_against(turn: Turn) -> bool:
    """Whether a wish is plainer than the news of money beside it: a change, a threat, money that did not come."""
    if turn.topic == "take_back":
        return False  # 今天转给我5000，喊我把投诉撤了: the wish is the boss's
    if turn.name == "correct":
        return is_repair(turn.text)
    if turn.name == "forced" and not turn.speaks_of_force:
        return False
    return turn.name in words.NO_PAYMENT and turn.confidence >= words.BARELY


def _asked_beside(turn: Turn) -> Optional[str]:
    """ "今天给了五千，剩下的啥时候给": what came is noted, whatever is asked beside it."""
    told = [
        part
        for part in words.CLAUSE.split(turn.text)
        if not asks(part) and not (words.SUPPOSES.search(part) or _has_not_come(part))
    ]
    came = any(words.MONEY_CAME.search(part) or (turn.reading.paid and words.PAID.search(part)) for part in told)
    return "received_money" if came and not _stands_against(turn) else None
