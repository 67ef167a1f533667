"""What a figure of money seems to be, by the words around it: owed, left, paid, earned, a rate, or none of these."""

from __future__ import annotations

import re
from typing import Literal

from ..numbers.mentions import Mention
from ..people import claimant_words
from . import other_money_words, rate_words, role_words, scope_words

__all__ = ["Role", "role_of"]

Role = Literal["left", "owed", "paid", "earned", "daily", "monthly", "other", "loose"]


_HEARSAY = re.compile(r"听说|听讲|据说|隔壁|别的|人家说")
_IN_A_SENTENCE_BEFORE = re.compile(r"[a-z]{2}['\"]?\. ")
_SHOULD = re.compile(
    r"\bsuppose[d]? (?:to )?$|"
    r"\b(?:should|supposed to|would|must|ha(?:ve|s) to|needs?|ought)(?: to)?(?: have)?(?: been)? $|(?:应该?|该)$"
)


def role_of(before: str, after: str, norm: str, mention: Mention) -> Role:
    """What a figure seems to be by the words before it, up to the figure before, and after it."""
    if _IOU_AFTER.match(after):
        return "owed"  # 给我打了三万八的欠条
    if _INSTALMENTS.search(before) and not _is_paid(before):
        return "other"  # they promised three payments, 6,000 each: which of them came is told elsewhere
    if role_words.DEDUCTED.search(before) and role_words.AGREED_TO.search(norm):
        return "paid"  # 扣200我认: as good as paid
    if _MINUS.search(before):
        return "paid"  # each 5,500 per month minus 500
    if _AN_ADVANCE.match(after) and _is_paid(before) and not _EACH_MONTH.search(before):
        return "paid"  # 就给过3000块伙食费，剩下的不给
    if role_words.DEDUCTED_AFTER.match(norm, mention.end):
        return "paid"
    if _ADVANCED.search(before) and _GOES_OFF.match(after):
        return "paid"  # 伙食他垫的9000要扣掉
    if _is_no_wage(before, after, norm, mention):
        return "other"
    if _ON_THE_SLIP.search(before) or _ONCE_WAS.search(before):
        return "earned"  # 工资条上写我实发7340，卡里只到了2000
    if _BUT.search(before) is None and before.endswith("but ") and _CAME_AFTER.match(after):
        return "paid"  # 4500 each month but 2000 he give
    if _IS_ONE_MONTH.match(after):
        return "monthly"  # no sorry 7200 is one month
    if _BALANCE_OF.search(before):
        return "owed"
    if _STILL_TO_GIVE.search(before):
        return "left"
    rate = _rate(before, after, norm, mention)
    if rate:
        return rate
    if _FOR_THE_JOB.match(after) and role_words.PROMISED.search(before):
        return "earned"  # promised me 20,000 for the whole job
    if _THIS_SUM.search(before) and _OF_WAGES.match(after):
        return "owed"
    if role_words.LEFT_AFTER.match(after) or (_THE_OTHER.search(before) and _NOT_COME.match(after)):
        return "left"
    if role_words.OWED_AFTER.match(after) and (not _is_paid(before) or _ON_PAYSLIP.search(before)):
        return "left" if role_words.LEFT.search(before) else "owed"
    if _UNPAID_SINCE.search(before) and _ALREADY.match(after):
        return "owed"
    if role_words.PAID_AFTER.match(norm[mention.end : mention.end + 24]):
        return "paid"
    return "owed" if role_words.MY_SUM.search(before) else _last_said(before)


# They paid 9,800, the other 9,800 they say later.
_THE_OTHER = re.compile(r"\bthe other (?:¥|rmb )?$")
_NOT_COME = re.compile(r"(?: yuan| rmb)? (?:they|he|she|boss|is|not|never|still|no)\b")
_MINUS = re.compile(r"\bminus (?:the |about )?(?:¥|rmb )?$")
_IOU_AFTER = re.compile(r"(?:块钱?|元)?的?(?:工资)?(?:欠条|借条|白条)")
_CAME_AFTER = re.compile(r"(?: yuan| rmb)? (?:he|she|they|boss) (?:only |already )?(?:gives?|gave|pays?|paid|sent)\b")
_IS_ONE_MONTH = re.compile(r"(?: yuan| rmb)? is (?:only )?(?:for )?(?:one|a|1|each|every) month\b(?!,? (?:and )?so\b)")
_STILL_TO_GIVE = re.compile(r"还应(?:该|当)?(?:给|付|发)(?:我|俺)?\s?$")
_BALANCE_OF = re.compile(
    r"\b(?:balance|rest|arrears) of (?:my|our|the|his|her) (?:salary|wages?|pay) (?:is|was|were|are) (?:¥|rmb )?$"
)
_INSTALMENTS = re.compile(
    r"\b(?:promis\w+|agreed|should|supposed|will)\b[^.;!?]{0,40}"
    r"\b(?:two|three|four|five|six|[2-6]) (?:payments|instal?lments|parts|transfers),?(?: of"
    r"| each(?: of)?)? (?:¥|rmb )?$"
)
_EACH_MONTH = re.compile(r"[每一]个?月")
_AN_ADVANCE = re.compile(r"(?:块钱?|元)?的?(?:伙食|生活|零花|饭)[费钱](?!不算)")
_NO_PAY = re.compile(r"台班|租|材料|垫|押金|挖机|机械(?!厂|公司)")
_STILL_OWES_ME = re.compile(r"(?<!卡)(?<!行)还(?:差|欠)(?:着|了)?(?:我|俺)$")
_ADVANCED = re.compile(r"(?:垫|借|支|伙食|饭钱|饭费)[^,，。;\d]{0,4}$")
_GOES_OFF = re.compile(
    r"(?:块钱?|元)?(?:是)?(?:也|都)?(?:要|得|该|应该)扣(?:掉|除)?(?=[,，。; ]|$)|(?:块钱?|元)?也?扣[掉除]"
)
# Did not pay me since June, 31k already
_UNPAID_SINCE = re.compile(
    r"(?:\bnot|n't|\bnever|\bno)\b(?: \w+)? (?:pa(?:y|id)|salary|wages?|money)\b[^.;!?\d]{0,40}$"
)
_ALREADY = re.compile(r"(?: yuan| rmb)? already(?=[.,;!]|$)")


def _is_paid(before: str) -> bool:
    """Whether a word of paying stands before a figure, and not: they give nothing so 9,600."""
    paid = role_words.PAID.search(before)
    return bool(paid and not _NOTHING.search(before[paid.start() :]) and not _BUT.search(before[paid.start() :]))


_ONCE_WAS = re.compile(r"\bbefore,? (?:it|that|this|the sum) was (?:¥|rmb )?$")  # still 76,400, before it was 86,400
_ON_THE_SLIP = re.compile(r"工资[条单][^,。;\d]{0,6}(?:实发|应发)[^,。;\d]{0,3}$")
_THIS_SUM, _OF_WAGES = re.compile(r"(?:这|那|我的?)\s?$"), re.compile(r"\s?(?:块钱?|元)?(?:的)?(?:工资|工钱|血汗钱)")
_ON_PAYSLIP = re.compile(r"(?:实发|应发)(?:是|了)?\s?$")  # 实发5133.5, 一分没到账
_BUT = re.compile(r"就(?:是)?(?:最后|剩|差|还)|只(?:有|剩|差)|但")  # 别的都发了就最后一个月3900没给
_NOTHING = re.compile(r"\b(?:nothing|none|zero|no(?: money| pay)?)\b")
_ANOTHERS = (role_words.DENIED, other_money_words.OWES_ELSEWHERE, claimant_words.OWN_DEBT, other_money_words.OTHERS_GOT)


def _is_no_wage(before: str, after: str, norm: str, mention: Mention) -> bool:
    """What is denied, of others, taken off already, settled since, or for rent, materials, fines."""
    if other_money_words.OTHERS_OWED.search(before) and _HEARSAY.search(
        norm[max(0, mention.start - 40) : mention.start]
    ):
        return True
    if other_money_words.OF_OTHER_TRADE.search(before) and other_money_words.BUT_WE.match(norm, mention.end):
        return True
    if _STILL_OWES_ME.search(before) and not _NO_PAY.search(re.split("[,。;]", before)[-1]):
        return False  # 房租也两个月没交了，正大机械厂还差我12750
    if role_words.NETTED_AFTER.match(norm, mention.end) or other_money_words.NOT_WAGE_AFTER.match(after):
        return True
    if any(words.search(before) for words in _ANOTHERS) or other_money_words.THEIRS.match(norm, mention.end):
        return True
    if role_words.WAGE_PART_AFTER.match(after) or role_words.WAGES_OF_WORK.match(after):
        return False  # 150,000 is the rent of excavators and 90,000 is wage for 6 drivers
    if role_words.SETTLED.match(norm[mention.end : mention.end + 40]):
        return True
    if (_SHOULD_BE.search(before) or before.endswith(("so ", " is ", " was "))) and _LESS.match(after):
        return True  # the total should be 500 less; 2 days sick so 400 less
    if _FRONTED.search(before):
        return True  # 我自己垫的油钱1900先不说
    wage_beside = re.search(rf"{role_words.WAGE}[^,]{{0,4}}$", before)
    kept_back = role_words.KEPT_BACK.search(before)
    return bool(other_money_words.NOT_WAGE_BEFORE.search(before)) and not wage_beside and not kept_back


_FRONTED = re.compile(r"垫(?:的|付的?|了)?(?:过|着)?(?:油|材料|菜|饭|路|车|药|运|货|住宿)(?:钱|费|款)(?:是|有)?\s?$")
_BY_THE_HOUR = re.compile(r"(?:一|每|1)个?(?:小时|钟头?)(?:是|给|算)?\s?$")


def _rate(before: str, after: str, norm: str, mention: Mention) -> Role | None:
    """Pay for a day or a month, or ("other") for a piece; a promise without a time is none of these."""
    if rate_words.PAY_OF.search(before) and rate_words.UNPAID_FOR.match(norm[mention.end : mention.end + 60]):
        return "monthly"
    if mention.value < rate_words.DEAREST_DAY and (
        rate_words.DAY_UNPAID.match(after)
        or rate_words.of_trade(norm, mention.start)
        or rate_words.of_each_day(norm, mention.end)
    ):
        return "daily"
    rate = _rate_after(before, after) or _rate_before(before)
    if _BY_THE_HOUR.search(before):
        return "other"  # 一个小时十八块每天站十一个小时
    if (
        role_words.PROMISED.search(before)
        and not (_WORKED_FOR.search(before) or _FOR_THE_JOB.match(after))
        and not (rate and (rate["day"] or rate["month"]))
    ):
        return "other"
    times = _TIMES_A_RATE.search(before)
    if times:
        return "daily" if times["day"] else "monthly" if times["month"] else "other"
    if rate and rate["month"] and mention.value > _DEAREST_MONTH:
        return None  # 12个人工资是154800
    weak = rate and rate["month"] and rate_words.WEAK_RATE.search(before)
    if weak and (scope_words.ALL_AFTER.match(after) or role_words.OWED_AFTER.match(after)):
        return None  # our wage was 34,000 in total; my salary was 3,300 and it never came
    if rate is None or ((rate["month"] or "").startswith("工资") and role_words.OWED_AFTER.match(after)):
        return None
    if _ONE_MONTHS.search(before) and role_words.OWED_AFTER.match(after) and not _SEVERAL_MONTHS.search(norm):
        return None  # also one month salary 4,000 not given
    ahead = before[: rate.start()] if rate.re is rate_words.RATE_BEFORE else ""
    if (rate["month"] or "年" in rate.group()) and _OWED_AHEAD.search(ahead) and not _UNPAID_MONTHS.search(ahead):
        return None  # 差我一个月工资五千
    if _WORKED_AHEAD.search(ahead) and _OWED_WITHIN.search(before[rate.start() :]):
        return None  # 干了一个月欠5000
    return "daily" if rate["day"] else "monthly" if rate["month"] else "other"


_ONE_MONTHS = re.compile(r"\b(?:one|1|last|a) month(?:'s)? (?:salary|wages?|pay) (?:is |of )?(?:¥|rmb )?$")
_SEVERAL_MONTHS = re.compile(r"\b(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) months?\b(?! (?:ago|before))")
_DEAREST_MONTH = 100_000  # yuan; no worker gets more a month
_WORKED_FOR = re.compile(r"[干做]满[^,。;]{0,6}(?:给|是|有)(?:我|俺)?$")  # 讲好干满一年给我十万
_SHOULD_BE, _LESS = (
    re.compile(r"\b(?:be|make it|is) (?:¥|rmb )?$"),
    re.compile(r" ?(?:yuan |rmb )?(?:less|more)\b(?! than)"),
)
_FOR_THE_JOB = re.compile(
    r" ?(?:yuan |rmb )?for (?:the|this|that) (?:whole |entire |full )?(?:job|work|project|season)\b"
)
_WORKED_AHEAD = re.compile(r"[干做]了?$")
_OWED_WITHIN = re.compile(r"(?:欠|差)(?:了|着|我|俺)*\s?$")
# 三月份四月份的工资到现在都没发我一个月五千八: nothing of those months came, and then what one pays
_UNPAID_MONTHS = re.compile(
    r"月(?:份)?的?(?:工资|工钱|钱)?(?:到现在|至今|一直|全|都|也|还|一分)*没(?:有)?(?:发|给|结)(?:我|俺)?$"
)
_OWED_AHEAD = re.compile(r"(?:欠|差|押|压|扣|没(?:给|发)|owe)[^,;。\s]{0,2}$|owes? (?:me|us|him|her) $")
_NAMED: tuple[tuple[re.Pattern[str], Role], ...] = (
    (role_words.LEFT, "left"),
    (role_words.OWED, "owed"),
    (role_words.PAID, "paid"),
    (role_words.EARNED, "earned"),
)
_NOT_PAID = re.compile(
    r"(?:没|未|不|少|克扣|还没|从没|haven'?t|hasn'?t|didn'?t|dont|doesnt|not|never|n't"
    r"|(?:nobody|no ?one|not one|none)(?: of us)?(?: has| have| had| ever)*|no(?: fee| pay| salary| wages?"
    r"| money)?)(?:有)?(?: yet)?(?: been)?\s?$"
)
_OFFERED = re.compile(r"\b(?:wants?|offer(?:s|ed)?|tr(?:y|ies|ied)|ready)(?: to)? $")  # they want give me 500
_STILL_TO_PAY = re.compile(r"(?:还有|还剩|剩下)[^,]{0,8}$")


def _last_said(before: str) -> Role:
    """The role by the word that is nearest before the figure, in the light of those before it."""
    hits = [(found.start(), role) for pattern, role in _NAMED if (found := _last(pattern, before))]
    if not hits:
        return "loose"
    place, role = max(hits)
    names = {name for _, name in hits}
    if role == "earned":
        if "owed" in names and not re.search(r"(?:干|做|挣|应)", before[place:]):
            return "owed"
        return "paid" if "paid" in names and _SUM_OF_PAYMENTS.search(before) else "earned"
    if role == "owed":
        return "earned" if role_words.AT_FIRST.search(before) else "left" if "left" in names else "owed"
    if role == "left" and _REST_OF_THEM.search(before[place:]):
        return "loose"
    return _paid_or_not(before, place) if role == "paid" else role


# 剩下5个都是5000: what is left are people.
_REST_OF_THEM = re.compile(r"^(?:剩下?|还有|余下)(?:的)?[\d一二两三四五六七八九十]{1,3}(?:个|名)(?!月|小时)")


def _paid_or_not(before: str, place: int) -> Role:
    """A word of paying at `place`: paid, unless it was not, should have been, or is still to come."""
    if _IN_A_SENTENCE_BEFORE.search(before[place:]) or _NOTHING.search(before[place:]):
        return "loose"  # he paid nobody. 3,000 each
    if _NOT_PAID.search(before[:place]):
        return "owed"
    if _SHOULD.search(before[:place]):
        return "earned"
    if _OFFERED.search(before[:place]):
        return "other"
    return "left" if _STILL_TO_PAY.search(before[:place]) else "paid"


# 预付过我们三个总共九千: a sum of payments.
_SUM_OF_PAYMENTS = re.compile(
    r"(?:给|付|发|借|支)(?:过|了)[^,;。!?\d]{0,8}(?:总共|一共|共|统共)\s?$"
    r"|\b(?:gave|paid|sent)(?: us| me)?(?: all)? (?:together|altogether|in total|a total of)(?: only| just)?\s?$"
)
_BASE_PAY = re.compile(r"底薪|工资")
_TOGETHER = re.compile(r"(?:一共|总共|合计|加起来|合起来|共)(?:是|有)?\s?$")


# 26 days x 180 each, 96 lessons at 150.
_TIMES_A_RATE = re.compile(
    r"(?:(?P<day>\b(?:days?|shifts?)(?: (?:in|of) [a-z]+)?|天|个?工)|(?P<month>\bmonths?(?: of(?= ))?|个月)"
    r"|\b(?:lessons?|classes"
    r"|hours?|trips?|pieces?)) ?(?:x|\*|×|times|at|@|乘|(?<=months of))"
    r" ?(?:¥|rmb )?$"
)
_FOR_ONE = re.compile(r"for (?:a|one|1) (?:month|day)")
_ENDS = re.compile(r"\s?(?:[.,;!]|$)")
_OF_PAY = re.compile(r"\b(?:salary|wages?|pays?|paid|rate)\b")
_OWES = re.compile(
    r"\b(?:owes?|owed|owing)(?: to)?(?: (?:me|us|him|her|them))?(?: (?:still|about|around|only))? (?:rmb |¥)?$"
)


def _rate_after(before: str, after: str) -> re.Match[str] | None:
    """The words of a rate after a figure; what is owed for one month is no rate."""
    rate = rate_words.RATE_AFTER.match(after)
    for_one = rate and _FOR_ONE.search(rate.group())
    if for_one and (_OWES.search(before) or (_ENDS.match(after, for_one.end()) and not _OF_PAY.search(before))):
        return None  # six of us, 3,900 each for one month
    return rate


def _rate_before(before: str) -> re.Match[str] | None:
    """The words of a rate before a figure, unless words closer to it say that it is owed, or what a rate comes to."""
    rate = rate_words.RATE_BEFORE.search(before)
    if rate is None or rate_words.CONCLUDES.search(before) or rate_words.OWED_BESIDE.search(before):
        return None
    if rate["month"] and _BASE_PAY.match(rate["month"]):
        owed = re.search(r"(?:欠|拖|差)(?:了|着)?[^,;。]{0,8}$", before[: rate.start()])
        return None if owed or _TOGETHER.search(before) else rate
    return rate


def _last(pattern: re.Pattern[str], words: str) -> re.Match[str] | None:
    """The last place where the pattern reaches the end of the words."""
    found = pattern.search(words)
    while found:
        later = pattern.search(words, found.start() + 1)
        if not later:
            return found
        found = later
    return None
