"""Several figures added: parts and months, teams, and people named one by one."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from ..numbers.mentions import Mention
from ..people.people import Crowd
from ..wording.text import is_english
from . import role_words, rows
from .amount import UNCLEAR, Wages, asked, cents, complete, finish, total_of
from .items import Item
from .month_lines import fate_of, lines_of
from .scopes import LEAST_EACH
from .story import RATES, SUMS, Story

__all__ = ["added", "listed_shares", "reconciled", "same_again", "sum_of_parts", "team_sums", "whole_of_parts"]


def sum_of_parts(story: Story) -> Wages | None:
    """Parts and their sum (差3万, 差2万6, 一共5万6), or one figure for each month or year, added."""
    parts = story.of_role(*SUMS)
    # April 5,000, May 5,000, June 5,000 for each worker: the last word is for all of them
    scope = parts[-1].scope if len(parts) > 1 and all(item.scope is None for item in parts[:-1]) else None
    if scope != "per_person" or not _times_of(story.norm, parts):
        scope, parts = None, [item for item in parts if item.scope is None]
    if any(item.fixed for item in story.items) or len(parts) < 2:
        return None
    total = [item for item in story.items if item.scope == "total" and item.role != "paid"]
    value = cents(sum(item.number.value for item in parts))
    if len(total) == 1 and total[0].number.value == value:
        return finish(story, total[0].mention, "total")
    if any(item.scope for item in story.items if item not in parts) or any(item.number.is_range for item in parts):
        return None
    told_apart = any(told(story.norm, parts) for told in (_times_of, _respectively, _plus))
    if not (told_apart or _one_a_month(story, parts) or _labelled(story, parts)):
        return None
    paid = story.paid() - _netted(story)
    if paid >= value:
        return UNCLEAR
    found = finish(story, added(parts, less=paid), scope, paid=paid or None, computed=True)
    return asked(found) if paid else found  # whether the sums are before or after what was paid is worth a tap


def whole_of_parts(story: Story) -> Wages | None:
    """两万二千四，七月差3640，八月差5680…: one figure is what all the others come to."""
    told = story.of_role(*SUMS)
    if len(told) < _FEWEST or any(item.number.is_range or item.fixed for item in told):
        return None
    total = cents(sum(item.number.value for item in told) / 2)
    whole = [item for item in told if item.number.value == total]
    if len(whole) != 1 or story.of_role("paid") or any(item.scope == "per_person" for item in told):
        return None
    parts = [item for item in told if item is not whole[0]]
    return finish(story, whole[0].mention, "total") if _times_of(story.norm, parts) else None


_FEWEST = 3  # a whole and two parts; of two figures one is no sum of the other


def _netted(story: Story) -> float:
    """六月给了4000还差2200: what was paid is off already where what is left follows it."""
    return sum(
        one.number.value
        for one, two in itertools.pairwise(story.items)
        if one.role == "paid" and two.role == "left" and two.mention.start - one.mention.end <= _NEXT
    )


_NEXT = 4  # characters between a payment and what it leaves
_RESPECTIVELY = re.compile(r"分别(?:是|为|有|欠)?\s?$")
_AND = re.compile(r"[\s、,和跟元块钱]*(?:and )?")


def _respectively(norm: str, parts: list[Item]) -> bool:
    """三、四、五月工资分别是5120、4870、6010元: figures in a row, each of one month."""
    in_row = all(_AND.fullmatch(norm, one.mention.end, two.mention.start) for one, two in itertools.pairwise(parts))
    first, last = parts[0].mention, parts[-1].mention
    return in_row and bool(
        _RESPECTIVELY.search(norm[max(0, first.start - 6) : first.start])
        or re.match(r"(?: ?(?:yuan|rmb))?,? respectively\b", norm[last.end : last.end + 20])
    )


def _one_a_month(story: Story, parts: list[Item]) -> bool:
    """Wages of November and December not given, 7,000 and 7,000: as many figures in a row as months were named."""
    in_row = itertools.pairwise(parts)
    return story.months == len(parts) and all(
        _AND.fullmatch(story.norm, one.mention.end, two.mention.start) for one, two in in_row
    )


_PART_OF_PAY = re.compile(
    rf"(?P<label>(?:{role_words.MONTH_EN} )?(?:basic|base|salary|wages?|pay|commission|overtime|bonus|allowance|tips)"
    r"|(?:\d{1,2}月份?的?)?(?:底薪|基本工资|工资|提成|加班费|奖金|补贴|绩效|计件))"
    r"(?: pay| salary| money)?(?: is| was|是|:)? ?(?:¥|rmb )?$"
)
_A_TIME = re.compile(r"月|天|周|星期|months?|weeks?|days?")
_MOST_BETWEEN = 32  # characters from one part to the next


def _labelled(story: Story, parts: list[Item]) -> bool:
    """They owe me basic 5,000 and commission 3,200: parts of pay, each with its own name, and no time to multiply."""
    norm = story.norm
    if any(mention.kind == "duration" and _A_TIME.search(norm, *mention.span) for mention in story.mentions):
        return False
    labels = [_PART_OF_PAY.search(norm[max(0, item.mention.start - 28) : item.mention.start]) for item in parts]
    names = {found["label"] for found in labels if found}
    near = all(two.mention.start - one.mention.end <= _MOST_BETWEEN for one, two in itertools.pairwise(parts))
    owed = any(item.role in ("owed", "left") for item in parts) or role_words.GIVE_ME.search(norm)
    return bool(all(labels) and len(names) == len(parts) and near and owed)


_PLUS = re.compile(r" ?(?:yuan|rmb|元|块钱?)? ?(?:\+|plus) ?(?:¥|rmb )?")


def _plus(norm: str, parts: list[Item]) -> bool:
    """3.5k + 3.5k + 1.2k."""
    return all(_PLUS.fullmatch(norm, one.mention.end, two.mention.start) for one, two in itertools.pairwise(parts))


def added(parts: list[Item], less: float = 0.0) -> Mention:
    """The sum of several figures, `less` what was paid, at the place of the first."""
    ends = {end: sum(getattr(item.number, end) for item in parts) - less for end in ("value", "low", "high")}
    first = parts[0].mention
    return replace(first, number=replace(first.number, **ends))


_MONTH_BESIDE = re.compile(
    r"(?<![和跟与、至到])(?:1[0-2]|\d|十[一二]?|[一二三四五六七八九])月份?(?:的|是|工资|做了|还)?$"
)


def _times_of(norm: str, parts: list[Item]) -> bool:
    """Whether each figure has a month or a year of its own, all before their figures or all behind them."""
    before, behind, at = [], [], 0
    reach = 28 if is_english(norm) else 18  # 8,000 for two thirds of April
    for place, item in enumerate(parts):
        lead_in = norm[max(at, item.mention.start - reach) : item.mention.start]
        beside = _MONTH_BESIDE.search(lead_in)  # 9月的还没算,7月4200
        words = beside.group() if beside else re.split("[。!?]", lead_in)[-1]
        before.append(role_words.TIME_OF_PAY.findall(words))
        at = item.mention.end
        stop = parts[place + 1].mention.start if place + 1 < len(parts) else at + reach
        behind.append(role_words.TIME_OF_PAY.findall(norm[at : min(stop, at + reach)]))
    return any(
        all(len(named) == 1 for named in times) and len({named[0] for named in times}) == len(parts)
        for times in (before, behind)
    )


def reconciled(items: list[Item], crowd: Crowd) -> list[Item]:
    """A figure without a scope is the total when one person's share times the headcount comes to it."""
    share = next((item.number for item in items if item.scope == "per_person" and item.role != "paid"), None)
    if share is None or crowd.count is None or crowd.count.value < 2:
        return items
    low, high = share.low * crowd.count.low * 0.9, share.high * crowd.count.high * 1.1
    return [
        replace(item, scope="total")
        if item.scope is None and item.role != "paid" and low <= item.number.value <= high
        else item
        for item in items
    ]


def listed_shares(story: Story) -> Wages | None:
    """老王1万2，我9千，小李8千: as many figures as people, each somebody's share, added."""
    if story.crowd.shares:
        return _added_shares(story)
    shares = [item for item in story.of_role("owed", "loose") if item.scope is None]
    count = story.crowd.count
    if len(shares) < 2 or len({item.number.value for item in shares}) == 1 or any(item.fixed for item in shares):
        return None
    pair = len(shares) == 2 and _PAIR.fullmatch(story.norm, shares[0].mention.end, shares[1].mention.start)
    if (len(shares) < 3 and not pair) or count is None or count.value != len(shares) or count.is_guess:
        return UNCLEAR if len(shares) > 3 else None
    return UNCLEAR if story.of_role("paid") else total_of(story, [(item.mention, 1) for item in shares])


_PAIR = re.compile(r" ?(?:元|块钱?|yuan|rmb|kuai)?(?:,? and |和|跟|、)(?:¥|rmb )?")  # 2 of us, 3,900 and 4,600


def _added_shares(story: Story) -> Wages | None:
    """The figures of a list of people added; left open when another figure says something else."""
    shares = story.crowd.shares
    figures = [share.figure for share in shares]
    told = [item for item in story.items if item.mention in figures]
    if any(item.role == "paid" or item.fixed for item in told) or story.crowd.count is None:
        return None
    if any(item.role in RATES for item in told):
        return UNCLEAR if story.answer else None  # he 6,000, I 4,500 per month
    a_month = min(figure.value for figure in figures) / (story.months or 1)
    if a_month < _LEAST_A_MONTH and story.months and all(item.role == "loose" for item in told):
        return UNCLEAR  # 我2900他3000，欠9月10月11月: of each month, or of all
    total = sum(share.figure.value * share.size for share in shares)
    people = story.crowd.count.value
    paid = sum(
        item.number.value * (people if item.scope == "per_person" else 1) for item in story.of_role("paid")
    )  # 一人给了我们2000
    if paid and any(fate_of(line) == "unpaid" for line in lines_of(story)):
        return UNCLEAR  # 俺四千六她四千一，五月的没见着，六月各给了两千: of one month, or of both
    rest = [item for item in story.of_role(*SUMS) if item not in told]
    known = {total, total - paid, *(figure.value for figure in figures)}  # they owe her 4600: said before the list
    if any(item.number.value not in known for item in rest) or paid >= total:
        return UNCLEAR
    return total_of(story, [(share.figure, share.size) for share in shares], paid)


_LEAST_A_MONTH = 1000.0  # yuan; less is nobody's pay


def team_sums(story: Story) -> Wages | None:
    """木工8个每人5000，瓦工6个每人6000: each team's share times its people, added; or each team's own total."""
    told = _parts_of_all(story) or _totals_of_trades(story)
    total = None if told else rows.of_teams(story)
    if total is None:
        return told
    return complete(story, total, story.items[0].mention, story.items[-1].mention, story.paid())


_OF_A_TRADE = re.compile(
    r"(?:^|[,;。 元块])(?:大|小|[\u4e00-\u9fff]{1,2})工(?:们|的|组|班)*(?:合起来|加起来|一共|总共|合计|共)(?:是|欠)?$"
)


def _totals_of_trades(story: Story) -> Wages | None:
    """大工合起来38400，小工合起来35200: what each trade is owed in all, added."""
    sums = story.of_role(*SUMS)
    if len(sums) < 2 or len(sums) != len(story.items):
        return None
    if not all(_OF_A_TRADE.search(story.norm[max(0, item.mention.start - 12) : item.mention.start]) for item in sums):
        return None
    return total_of(story, [(item.mention, 1) for item in sums])


_PART_OF_ALL = re.compile(
    r"(?: (?:of us|of them|(?!with|at\b|for\b|get|ha[sv]e?\b|are\b|is\b|not\b|and\b)[a-z]{3,})){0,3}"
    r"(?: (?:with|(?:are|is) (?:due|owed)|gets?|at|have|has|for))? ?(?:¥|rmb )?|\s?(?:个|名|位)?(?:人|工人"
    r"|工友)?(?:每人|每个人?|一人|一个人|各自?|都是?)?(?:欠|差|是"
    r"|被欠)*(?:了|着)?\s?"
)


def _parts_of_all(story: Story) -> Wages | None:
    """我们7个, 其中4个人各欠3万5，另外3个各欠2万8: parts of one crew that add up to it."""
    shares = [item for item in story.of_role("owed", "loose", "left") if item.scope != "total"]
    told = [item for item in story.items if item.role != "other"]
    if len(shares) < 2 or story.crowd.count is None or len(shares) != len(told):
        return None
    parts: list[tuple[Mention, int]] = []
    for item in shares:
        near = [m for m in story.mentions if m.kind == "number" and m.end <= item.mention.start]
        if not near or not _PART_OF_ALL.fullmatch(story.norm, near[-1].number.end, item.mention.start):
            return None
        size = int(near[-1].value)
        if item.scope is None and item.number.value >= LEAST_EACH * size:
            return None  # 三个欠三万: each of the three, or all
        parts.append((item.mention, size))
    return total_of(story, parts) if sum(size for _, size in parts) == story.crowd.count.value else None


def same_again(story: Story) -> Wages | None:
    """June 4200, July same: the one sum that was told of a month, as often as it is said to be the same."""
    told = story.of_role(*SUMS)
    if len(told) != 1 or told[0].scope == "total":
        return None
    figure = told[0].mention
    again = _AS_MUCH.match(story.norm, figure.end) if _A_MONTHS.search(story.norm[: figure.start][-20:]) else None
    if again is None:
        return None
    times = 1 + len(_A_MONTH.findall(again.group()))
    return finish(story, replace(figure, number=figure.number.times(times)), told[0].scope, computed=True)


_A_MONTH = re.compile(rf"(?:1[0-2]|\d|十[一二]?|[一二三四五六七八九])月|{role_words.MONTH_EN}\b")
_A_MONTHS = re.compile(
    rf"(?:{_A_MONTH.pattern})(?:份)?(?:的)?(?:工资)?(?:是|欠|差|我|俺|wages?|salary|:| |is|was)*(?:rmb |¥)?$"
)
_AS_MUCH = re.compile(
    rf"(?:块钱?|元| yuan| rmb)?(?:(?:到现在|至今)[^,;。\d]{{0,10}})?(?:[,;、和]| and"
    rf"| then)*(?: ?(?:{_A_MONTH.pattern})(?:份)?(?:[,、和]"
    rf"| and)*){{1,6}}(?:也|都|is|was|are|also| )*"
    r"(?:的)?(?:一样|同样|是?这么多|是?这个数|(?:the )?same\b)"
)
