"""Who claims: one worker the own pay, or several; read when the people are not counted in so many words."""

from __future__ import annotations

import itertools

from ..numbers.mentions import Mention
from ..wording import clauses
from . import claimant_words, counted_words

__all__ = ["may_be_ones_own", "names_oneself", "numbers", "speaks_alone", "tells_of_pay"]


def numbers(norm: str) -> tuple[bool, bool]:
    """Whether it is told in the singular and whether in the plural: I, we; either, both or none."""
    if claimant_words.OWED_TO_ME.told_in(norm) and not claimant_words.PLURAL_OWED.told_in(norm):
        return True, False
    if claimant_words.OWED_TO_ME_SO_MUCH.search(norm) and not claimant_words.OURS.search(norm):
        return True, False
    if claimant_words.OWED_TO_ONE.search(norm) and not claimant_words.PLURAL_OWED.told_in(norm):
        return True, False  # the firm has not paid him; we paid the tuition ourselves
    singular = claimant_words.SINGULAR.told_in(norm) or bool(
        claimant_words.FIRST_PERSON_ZH.search(norm) and not claimant_words.SEVERAL.search(norm)
    )
    plural = claimant_words.PLURAL.told_in(claimant_words.AGREED.sub("~", norm))
    if not plural and (
        claimant_words.OWED_TO_ONE.search(norm)
        or (claimant_words.RELATIVE.search(norm) and claimant_words.PAY.search(norm))
    ):
        singular = True
    return singular, plural


_MOST_OWN = 100_000  # yuan; more than one worker is ever owed for a few months
_NOTE = 40  # letters of a message that only notes what is owed: 厨师，两个月，一万四
_ONES_OWN = 30_000  # yuan; more may be a crew's, so who said nothing of the people is asked


def names_oneself(norm: str) -> bool:
    """Whether the speaker comes into it, or pay at a rate, which is one worker's; 工钱九千没结 may be anybody's."""
    return bool(claimant_words.ONESELF.search(norm))


def may_be_ones_own(mentions: list[Mention]) -> bool:
    """Whether no amount is too large for one worker's pay."""
    return all(mention.value < _MOST_OWN for mention in mentions if mention.kind == "amount")


def speaks_alone(norm: str, mentions: list[Mention]) -> bool:
    """工资差一万, 两个月工资没发: pay that one worker may claim, and nobody else is spoken of."""
    own_debt = claimant_words.OWN_DEBT.search(norm[: mentions[0].start]) if mentions else None
    if claimant_words.FIRST_PERSON_ZH.search(norm) and not own_debt and tells_of_pay(norm, mentions):
        if not claimant_words.TOGETHER_ZH.search(norm) and may_be_ones_own(mentions):
            return True
    unpaid = claimant_words.UNPAID_ZH.search(norm) or (claimant_words.NOTE.search(norm) if len(norm) < _NOTE else None)
    if not unpaid or claimant_words.SEVERAL.search(norm):
        return False
    if clauses.supposed(clauses.around(norm, *unpaid.span())):
        return False
    sums = [mention for mention in mentions if mention.kind == "amount" or mention.value >= 100]
    sums = [m for m in sums if m.kind != "duration" and not counted_words.COUNTED.match(norm[m.end : m.end + 12])]
    if any(mention.value > _ONES_OWN for mention in sums if not mention.number.vague):
        return False
    spells = any(mention.kind == "duration" for mention in mentions) and claimant_words.PAY_ZH.search(norm)
    return bool(sums or spells)


def tells_of_pay(norm: str, mentions: list[Mention]) -> bool:
    """Whether something is told, not only asked or announced (我要投诉欠薪, what should I do if I get hurt)."""
    summed = any(mention.kind in ("amount", "duration") or mention.value >= 100 for mention in mentions)
    mine, of_one = claimant_words.OWED_TO_ME.told_in(norm), claimant_words.OWED_TO_ONE.search(norm)
    own_rate = claimant_words.MYSELF.search(norm) and claimant_words.AT_A_RATE.search(norm)
    if own_rate and any(mention.kind != "duration" for mention in mentions):
        told = True  # 我代了语文38节，一节45，到现在一节都没结
    elif claimant_words.PAY.search(norm):
        told = bool(summed or mine or of_one or claimant_words.MY_PAY.search(norm))
    else:
        told = summed and bool(mine or of_one or claimant_words.PAY_BESIDE_SUM.search(norm))
    return told or any(
        not clauses.supposed(clauses.around(norm, *found.span()))
        for found in itertools.islice(claimant_words.TOLD_UNPAID.finditer(norm), 8)
    )
