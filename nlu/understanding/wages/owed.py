"""The wages owed now: a ladder of rules, from figures that prove each other down to a rate for a time.

A silent wrong amount is the worst mistake of all, so whatever does not add up is left open and asked.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from ..answers.uneven import uneven
from ..numbers.mentions import Mention
from ..numbers.numerals import tidy
from ..people.listed import Share, named_shares
from ..people.people import Crowd
from ..reading import Amount
from ..wording.text import Text
from . import payments, pieces, proofs, role_words, rows, sums, workdays
from .account import settled
from .amount import UNCLEAR, Wages, asked, finish, own
from .choice import choose, concluded, is_open
from .doubtful import is_doubtful
from .expression import reckoned, several_products, written_out
from .figures import is_money, joined
from .in_part import in_part, promised_and_paid, rest_of_a_bill, short_of_some_months
from .involved import is_involved
from .items import Item, items_of, monthly_or_not
from .plausible import is_of_one_month, may_be_a_months, may_be_each_months, too_little, with_rates_by_size
from .rates import from_rate, is_habit, is_missing_each, is_paid_each, is_promised, monthly_share
from .ready import made_ready
from .role_words import MONTH_EN
from .scopes import Scope
from .story import RATES, SUMS, Story
from .unexplained import unexplained
from .unpaid_part import unpaid_share
from .whole_year import held_back, year_of_work

__all__ = ["read"]

_DENIED = re.compile(r"不是\s?$|not $")  # 转了三千，不是五千
_ROUNDED = 0.01  # of a total; more, and share times people is another sum
_A_CREWS = 20_000  # yuan; told of several people and not said to be for each
_NO_ONES_OWN = 60_000  # yuan; more than the line above which one worker's arrears are pressing (rule O03)
_TIMES_PEOPLE = re.compile(r"\d (?:people|persons|workers|of us) ?[x×*]")  # 8 people x 3 months x 5k
_BARE = 14  # characters; a shorter message is a sum and no story
_OF_PEOPLE = re.compile(r"每|一?人|\b(?:each|per|every)\b")


def read(
    text: Text,
    mentions: list[Mention],
    crowd: Crowd,
    received: datetime,
    answer: bool = False,
    months: float | None = None,
) -> Wages:
    """The wages owed. With `answer`, a bare figure is the amount and its scope stays open.

    `months` are the unpaid months that were named (4月到7月): pay per month is multiplied by them.
    """
    sum_ = written_out(text.norm) if answer else reckoned(text.norm)
    if sum_:
        scope: Scope | None = "total" if _TIMES_PEOPLE.search(text.norm, sum_.start, sum_.end) else None
        return finish(Story(text, [], mentions, crowd, received, answer, months), sum_, scope, computed=True)
    products = several_products(text.norm)
    if products:
        return finish(Story(text, [], mentions, crowd, received, answer, months), products, "total", computed=True)
    mentions = joined(text.norm, mentions)
    money = [mention for mention in mentions if is_money(text.norm, mention, crowd, answer)]
    money = _with_shares(money, crowd.shares) or [share.figure for share in named_shares(text.norm, mentions)]
    told = made_ready(text.norm, items_of(text.norm, money, crowd, mentions))
    items = monthly_or_not(text.norm, told, months, mentions, answer, crowd)
    if any(item.mention.unit not in (None, "CNY") and item.role not in ("paid", "other") for item in items):
        return UNCLEAR
    vague = [item for item in items if item.number.vague and item.role in SUMS]
    told = [item for item in items if not item.number.vague]
    story = Story(text, told, mentions, crowd, received, answer, months)
    story = story.with_items(proofs.paid_in_all(story))
    if total := proofs.stated_total(story):
        return finish(story, total.mention, "total")
    piece = pieces.piece_pay(story) if not vague else None
    if piece:
        return UNCLEAR if pieces.is_mixed(story) else _confirmed(story, _by_the_piece(story, *piece))
    if not story.items:
        return UNCLEAR if vague else Wages()
    stretches = rows.in_stretches(story) if not vague else None
    if stretches:
        of_each: Scope | None = None if crowd.plural and crowd.count is None else "per_person"
        found = finish(story, replace(story.items[0].mention, number=stretches), of_each, computed=True)
        return found if crowd.count or crowd.plural else own(found)
    raised = _RAISED.search(text.norm) is not None
    if story.of_role("daily") and not story.of_role("left") and raised:
        return UNCLEAR  # 六月一个工220，七月涨到240: which days at which rate
    if _SOME_SO_MUCH.search(text.norm) and not (_ADDED_UP.search(text.norm) or story.crowd.shares):
        return UNCLEAR  # 有的欠一万，有的欠一万二: how many are owed which was not said
    if _RAISED_BY.search(text.norm) or (story.of_role(*RATES) and _OTHER_PAY.search(text.norm)):
        return UNCLEAR  # 6月6300，7月涨了300; my day is 300 but sunday is double
    found = _solve(story)
    if found.amount is None or "amount" in found.ask:
        found = settled(story) or found
    elif is_doubtful(story, found.amount):
        found = settled(story) or asked(found)
    found = _confirmed(story, asked(found) if raised and story.of_role("monthly") else found)
    if found.amount and (_SHARED_WITH.search(text.norm) or _MATERIAL_IN_IT.search(text.norm)):
        found = asked(found)  # what is left of it nobody has reckoned
    kept = [item for item in story.items if not _DENIED.search(text.norm[: item.mention.start][-4:])]
    only_paid = bool(kept) and all(item.role == "paid" and item.scope != "per_person" for item in kept)
    for_all = any(item.scope == "total" for item in kept)
    if found.amount is None and only_paid and not vague and (for_all or not _OF_PEOPLE.search(text.norm)):
        return replace(found, paid=tidy(story.paid()))
    return found


def _with_shares(money: list[Mention], shares: tuple[Share, ...]) -> list[Mention]:
    """The money, with the figures that are said beside names and nothing else: 张本华11200 李大海9800."""
    told = [
        share.figure
        for share in shares
        if not any(share.figure.start < other.end and other.start < share.figure.end for other in money)
    ]
    return sorted([*money, *told], key=lambda mention: mention.start)


# 一单9800公司抽两成, 提成2个点, they take 20 percent; 剩2万5，里面材料6000
_SHARED_WITH = re.compile(
    r"(?:抽|提)(?:走|掉|成)?[一二两三四五\d.]{1,3}(?:成|个?点|%)|\btakes? \d{1,2} ?(?:percent|per cent|%)"
)
_MATERIAL_IN_IT = re.compile(r"里面?(?:有|还有)?(?:辅料|材料)(?:费|款|钱)?[^,;。\d]{0,3}\d")
_ADDED_UP = re.compile(r"一共|总共|合计|加起来|合起来|共|\b(?:total|altogether|in all|all together)\b")
_SOME_SO_MUCH = re.compile(
    r"有的[^,。;]{0,4}[\d一二两三四五六七八九][^。;]{0,12}有的[^,。;]{0,4}[\d一二两三四五六七八九]"
    r"|\bsome (?:are owed|have|get|of us)[^.;!?\d]{0,10}\d[^.;!?]{0,24}\b(?:some|others)\b[^.;!?\d]{0,16}\d"
)


def _confirmed(story: Story, found: Wages) -> Wages:
    """The wages, with an amount to be confirmed in a message of very many figures that do not prove it."""
    if found.amount is None or not is_involved(story, found.amount):
        return found
    proof = proofs.proved(story)
    return found if proof and proof.number.value == found.amount.stated else asked(found)


def _by_the_piece(story: Story, product: Mention, unit: str, one_by_one: bool) -> Wages:
    """Hours are one person's, unless those of each were counted; square metres and pieces are all of theirs."""
    if unit == "hour" and (story.people or 0) > 1 and not (story.crowd.each or one_by_one):
        return UNCLEAR
    part = unpaid_share(story.norm)
    if part:
        product = replace(product, number=product.number.times(part[0]))
    each = not one_by_one and unit != "hour" and (story.people or 0) > 1 and _EACH_MADE.search(story.norm)
    return finish(story, product, "per_person" if each else "total", computed=True)


_EACH_MADE = re.compile(
    r"\d (?:tons?|tonnes?|pieces?|pcs|boxes|lessons?|sets?|meters?|m2|sqm|squares?) each\b|每人(?:做|装|干|跑)了?\d"
)


def _solve(story: Story) -> Wages:
    """The answer of the first rule that has one."""
    story = story.with_items(proofs.without_factors(story))
    story = story.with_items(proofs.without_rate(story))
    story = story.with_items(with_rates_by_size(story))
    found = _first(_SURE, story)
    if found:
        return found
    count = story.crowd.count
    if count and count.low == count.high == 1 and story.of_role("left"):
        # 欠我一个人五万六，给过四千，还剩五万二
        story = story.with_items([replace(item, scope=None) for item in story.items])
    story = story.with_items(sums.reconciled(story.items, story.crowd))
    return _first(_LIKELY, story) or Wages()


def _first(rules: tuple[Callable[[Story], Wages | None], ...], story: Story) -> Wages | None:
    return next((found for rule in rules if (found := rule(story)) is not None), None)


# 3月和4月各欠五千, 5k the first month then 6k
_EACH_OF_MONTHS = re.compile(
    r"月(?:份)?[和、跟及与].{0,4}月(?:份)?(?:的|工资)*(?:都|是)?(?:各|每月)|月(?:份)?.{0,4}月(?:份)?的?工资都是(?=\d)"
    r"|\bfirst month then\b"
)


def _unless_more(rule: Callable[[Story], Wages | None]) -> Callable[[Story], Wages | None]:
    """The rule, with an amount to be confirmed that leaves another sum unexplained, or is too little to be all."""

    def checked(story: Story) -> Wages | None:
        found = rule(story)
        amount = found.amount if found else None
        doubt = amount and (unexplained(story, amount) or too_little(story, amount))
        return asked(found) if found and doubt else found

    return checked


def _each_of_months(story: Story) -> Wages | None:
    return UNCLEAR if _EACH_OF_MONTHS.search(story.norm) else None


def _rest_of_a_whole(story: Story) -> Wages | None:
    if any(item.wage_part for item in story.items):
        return None  # 剩下8万里头工人工资四万五
    rest = proofs.proved(story)
    return finish(story, rest.mention, rest.scope, netted=True) if rest else None


def _uneven(story: Story) -> Wages | None:
    """少的欠八千，多的欠一万: between so much and so much for each, where no total is told."""
    told = story.of_role(*SUMS)
    if len(told) != 2:
        return None
    sums_of_each = uneven(story.norm)
    if not sums_of_each or any(item.number.value not in sums_of_each for item in told):
        return None
    low, high = sums_of_each
    number = replace(told[0].number, value=(low + high) / 2, low=low, high=high, is_range=True)
    return finish(story, replace(told[0].mention, number=number), "per_person")


def _total_and_share(story: Story) -> Wages | None:
    agreed = proofs.agreed(story)
    return _both(story, *agreed, None) if agreed else None


def _conclusion(story: Story) -> Wages | None:
    figure = concluded(story)
    if figure is None:
        return None
    each = figure.scope == "per_person"  # 5,000 is for one month, so 10,000 each
    return finish(story, figure.mention, "per_person" if each else "total")


def _chosen_figure(story: Story) -> Wages | None:
    """One figure says what is owed; what was paid since lessens it, and what is paid each time is no payment."""
    if not story.of_role(*RATES) and any(is_habit(story.norm, item) for item in story.of_role("paid")):
        if from_rate(story):
            return None
    paid_each = any(is_paid_each(story.norm, item) for item in story.of_role(*RATES))
    if paid_each and not story.of_role("owed", "left") and from_rate(story):
        return None  # it should be 3,900, but they gave me only 2,000 every month
    choice = choose(story)
    if choice.doubt or (choice.figure and is_open(story, choice.figure)):
        return UNCLEAR
    chosen = choice.figure
    if chosen is None:
        return None
    monthly = monthly_share(story, chosen)
    if monthly:
        return finish(story, monthly, "per_person", computed=True)
    if chosen.extra and story.of_role(*RATES):
        return UNCLEAR  # 底薪5400，两个月没给，另外加班还差1360
    extras = [item for item in story.of_role("owed", "loose") if item.extra and item is not chosen]
    extras = [item for item in extras if not _WITHIN.search(story.norm[: item.mention.start][-20:])]
    if extras and _sums_up(story, chosen, extras):
        extras = []
    if extras:  # 欠工资8600，加班费1200
        with_extras = finish(story, sums.added([chosen, *extras]), chosen.scope, computed=True)
        return asked(with_extras) if may_be_a_months(story, chosen) else with_extras
    scope = _scope(story, chosen)
    if choice.net and payments.paid_later(story, chosen):
        return asked(finish(story, chosen.mention, scope, netted=True))
    paid = None if choice.net else payments.paid_since(story, chosen)
    second = next(
        (item for item in story.of_role(*SUMS) if item.scope and item.scope != scope and item is not chosen), None
    )
    if paid and second is None:
        lessened = payments.lessened(story, chosen, paid, scope)
        return asked(lessened) if may_be_each_months(story, chosen) else lessened
    if second and scope:
        return _both(story, chosen, second, paid)
    found = finish(story, chosen.mention, scope, netted=choice.net and bool(story.of_role("paid")))
    if is_of_one_month(story, chosen):
        return asked(found)
    if not choice.net and (payments.may_be_gross(story, chosen) or may_be_a_months(story, chosen)):
        return asked(found)
    return _open_to_others(story, found)


# 加班费1800，一共88200: the last word counts the part before it; 加班没算，工资一共… does not
_SUMS_UP = re.compile(
    r"[,;。.! ] ?(?:(?:and|so|now|then) )*(?:(?:the |in )?total|all together|altogether)(?: is| =|:)? ?(?:rmb |¥)?$"
    r"|[,;。.! ](?:那|所以|现在|这样)?(?:一共|总共|总数|加起来|合计|合起来)(?:就)?(?:是)?$"
)
_NOT_IN_IT = re.compile(r"没算|不算|另外|之外|除了|\b(?:besides|apart|except|excluding|not (?:counted|included))\b")


def _sums_up(story: Story, chosen: Item, extras: list[Item]) -> bool:
    """Whether a total is said behind the parts, in words that take them in."""
    start = chosen.mention.start
    behind = chosen.scope == "total" and all(item.mention.start < start for item in extras)
    return behind and bool(_SUMS_UP.search(story.norm[:start])) and not _NOT_IN_IT.search(story.norm)


# 一共7360，里面有加班费960: counted already
_WITHIN = re.compile(
    r"(?:里面|其中|里头|当中|包括|包含|含)[^,;。\d]{0,8}$"
    r"|\b(?:including|of (?:that|this|which|it)|in it)\b[^.;\d]{0,20}$"
)


def _scope(story: Story, chosen: Item) -> Scope | None:
    """The scope of a figure that no word gives one: a rest, and what is nobody's own, is for all."""
    if chosen.scope:
        return chosen.scope
    if chosen.group or chosen.wage_part or _SHARED_OUT.search(story.norm, chosen.mention.end):
        return "total"
    count, plural, least = story.crowd.count, story.crowd.plural, chosen.number.value
    around = story.norm[max(0, chosen.mention.start - 12) : chosen.mention.end + 10]
    # A rest or a balance is a sum: 还有5万没给, 我们6个人的.
    if chosen.role == "left" and count is not None and role_words.REST.search(around):
        return "total"
    if count is None:
        # 我们木工班，工资欠二十三万四: of so much it is said when it is for each.
        return "total" if plural and least >= _A_CREWS and not story.answer else None
    # 进度款不算，我们工资三十六万，三十个人: nobody's own pay is that much.
    return "total" if count.low > 1 and least >= _NO_ONES_OWN else None


# 付了三万，剩下的六个人平分: one sum, to be shared.
_SHARED_OUT = re.compile(
    r"(?:剩下?的?|余下的?|钱|其余的?)(?:由|给|我们)?[^,;。]{0,6}(?:个人|大家|我们)(?:来|再|要)?(?:平均?|均)分"
    r"|\b(?:split|divide[ds]?|share[ds]?) (?:it|the (?:rest|money)) between\b"
)


def _open_to_others(story: Story, found: Wages) -> Wages:
    """干水电的，1.2万，老板叫顾长林: one sum in a message that speaks of nobody else.

    Whether others come to it shows later, so the scope stays open.
    """
    amount, crowd = found.amount, story.crowd
    if amount is None or amount.scope is not None or crowd.plural or crowd.count or story.answer:
        return found
    if len(story.items) != 1 or len(story.norm) <= _BARE:
        return found
    return Wages(replace(amount, total=amount.stated), tuple(name for name in found.ask if name != "amount_scope"))


def _both(story: Story, chosen: Item, second: Item, paid: Item | None) -> Wages:
    """A total and a share were said: keep both when they agree with the headcount."""
    total, share = (chosen, second) if chosen.scope == "total" else (second, chosen)
    whole, count = total.number, story.crowd.count
    if paid and paid.number.value < whole.value:
        return payments.lessened(story, total, paid, "total")
    agree = count is None or (
        share.number.low * count.low * 0.9 <= whole.high and whole.low <= share.number.high * count.high * 1.1
    )
    months = whole.value / share.number.value
    if not agree and count and count.is_guess and count.value == 1 and months in range(2, 25):
        return finish(story, total.mention, "total")  # May and June, each 3,700, so 7,400
    if not agree:
        return UNCLEAR
    exact = count is not None and count.low == count.high and not (whole.is_range or share.number.is_range)
    differ = exact and count and abs(share.number.value * count.value - whole.value) > whole.value * _ROUNDED
    span = story.text.span(*total.mention.span)
    amount = Amount(
        whole.value, "total", whole.value, share.number.value, whole.low, whole.high, None, whole.is_range, span
    )
    return Wages(amount, ("amount",) if whole.is_range or differ else ())


_RAISED = re.compile(
    r"(?:涨|加|升|降|调|减)(?:到|成|为|至)(?:了)?\s?\d|提(?:到|为|至)(?:了)?\s?\d|\b(?:raised|bumped up|went up"
    r"|lowered|cut"
    r"|reduced) (?:it |me |us |my pay |our pay )?to (?:¥|rmb )?\d"
)
_RAISED_BY = re.compile(
    r"月(?:份|就|又)*涨了\d"
    # till April my salary 5,000, from May 5,600
    r"|\b(?:till|until|to|before) [^.;,\d]{0,30}\d[\d,]{2,}[^.;\d]{0,6}[,;] ?(?:and )?(?:then )?(?:from|since) "
    rf"{MONTH_EN}\b[^.;\d]{{0,12}}\d[\d,]{{2,}}"
)
_OTHER_PAY = re.compile(
    r"\b(?:is|are|pays?|paid|count\w*|at|for) (?:double|triple)\b|\bhalf (?:money|rate)\b|算双倍|双倍(?:工资|算|的)"
    r"|三倍(?:工资|算)"
)
_BY_THE_DAY = re.compile("(?:零头|余下|剩下?|另外|多的|零的)[^,。;]{0,6}$|(?:一时|一会儿?|一下)[^,。;]{0,6}$")


def _at_a_rate(story: Story) -> Wages | None:
    """Pay by the day or the month where no sum was told."""
    in_rows = rows.at_rates(story)
    if in_rows:
        return finish(story, replace(story.items[0].mention, number=in_rows), "total", computed=True)
    lump = payments.lump_for_all(story)
    if lump:
        return lump
    rated = from_rate(story)
    if rated is None:
        return None
    if story.of_role("monthly") and any(
        _BY_THE_DAY.search(story.norm[: item.mention.start][-8:]) for item in story.of_role("daily")
    ):
        return UNCLEAR  # 一个月7500，零头按250一天: so many months, and so many days
    if pieces.is_mixed(story):
        return UNCLEAR
    norm, crowd = story.norm, story.crowd
    of_a_part = role_words.PART_OF_IT.search(norm) and not any(is_missing_each(norm, item) for item in story.items)
    extras = [item for item in story.items if item.extra]
    if extras and all(_BESIDES.search(norm[: item.mention.start][-12:]) for item in extras):
        rated = sums.added([Item(rated, "owed", None, False), *extras])  # 15 days at 310, plus the 2,000 bonus
        return own(finish(story, rated, "per_person", computed=True)) if (story.people or 1) == 1 else UNCLEAR
    if of_a_part or _is_unexplained(story, rated) or extras:
        return UNCLEAR  # what the other figure is, or a part of, or how much of a bonus is owed was not said
    shared = workdays.days_of_all(norm, story.mentions, crowd)
    if shared is not None:  # 两个人加起来做了六十二个工
        return finish(story, rated, "total", computed=True) if shared else UNCLEAR
    for_all = all(item.scope == "total" for item in story.of_role(*RATES))
    if for_all and (story.people or 0) > 1:  # 一个月俩人一共一万三
        return finish(story, rated, "total", computed=True)
    found = finish(story, rated, "per_person", computed=True)
    of_others = crowd.count or crowd.plural or crowd.each or crowd.ask or any(item.scope for item in story.items)
    return found if of_others or _OF_EACH.search(norm) else own(found)


_BESIDES = re.compile(r"(?:\bplus(?: the| a| my)?|另外|加上|再加)\s?$")
_OF_EACH = re.compile(
    r"每个?人|人均|\b(?:each|everyone|everybody|every (?:one|woman|man|worker|girl|guy)|for all [a-z]+ the same)\b"
)


def _is_unexplained(story: Story, rated: Mention) -> bool:
    """Whether some figure beside a rate is neither what the rate comes to nor that for all of them."""
    rates = [item.number.value for item in story.of_role(*RATES)]
    known = (rated.value, rated.value * (story.people or 1), *rates)
    norm = story.norm
    loose = [item for item in story.of_role("loose") if not (is_habit(norm, item) or is_promised(norm, item))]
    paid = [item.number.value for item in story.of_role("paid")]
    short = {rate + value for rate in rates for value in paid}  # 合同写4800到手4200，每个月少发我600
    return any(item.number.value not in known and item.number.value not in short for item in loose)


# From what proves itself to what is only likely: the first that answers counts.
_SURE = (
    rest_of_a_bill,
    sums.whole_of_parts,
    _each_of_months,
    sums.same_again,
    _uneven,
    promised_and_paid,
    short_of_some_months,
    _rest_of_a_whole,
    _total_and_share,
    _conclusion,
    sums.team_sums,
)
_LIKELY = (
    year_of_work,
    held_back,
    sums.sum_of_parts,
    sums.listed_shares,
    in_part,
    _unless_more(_chosen_figure),
    _unless_more(_at_a_rate),
)
