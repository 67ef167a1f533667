"""Which figure of several says what is owed."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass

from ..wording.text import is_english
from . import other_money_words, role_words
from .figures import LEAST_SUM
from .items import Item
from .story import RATES, SUMS, Story

__all__ = ["Choice", "choose", "concluded", "is_open"]

_LONG = 30  # characters; in a longer message a figure alone may be anything
_SHORT_STORY = 90  # characters


@dataclass(frozen=True)
class Choice:
    """`figure` says what is owed; it may be `net` of what was paid, or in `doubt` among several."""

    figure: Item | None = None
    net: bool = False
    doubt: bool = False


def choose(story: Story) -> Choice:
    """The figure that was corrected last, is the wages of a larger sum, is left, owed, earned, or stands alone."""
    fixed = [item for item in story.of_role(*SUMS) if item.fixed]
    if fixed:
        return Choice(fixed[-1])
    part = [item for item in story.items if item.wage_part]
    if part:
        return Choice(part[-1], net=True)
    left = story.of_role("left")
    if len(left) == 2 and left[0].number.value - story.paid() == left[1].number.value:
        left = left[1:]  # 差我七千，给过两千，还有五千
    if left:
        return _one_of(story.norm, left, net=True)
    plain = [item for item in story.items if not item.extra] or story.items
    owed, earned = ([item for item in plain if item.role == role] for role in ("owed", "earned"))
    if not (owed or earned) and len(story.of_role(*SUMS)) == 1 and story.of_role("owed"):
        owed = story.of_role("owed")  # 底薪给了，9月的提成1960没给我
    if owed and earned and story.of_role("paid"):
        return Choice(owed[-1], net=True)
    if owed or earned:
        return _one_of(story.norm, owed or earned)
    return _loose(story, [item for item in plain if item.role == "loose"])


def _one_of(norm: str, items: list[Item], net: bool = False) -> Choice:
    single = _single(norm, items)
    return Choice(single, net, doubt=single is None)


def _loose(story: Story, loose: list[Item]) -> Choice:
    """A figure that no word explains, where money is spoken of or hardly anything else is said."""
    norm = story.norm
    if story.of_role(*RATES) and not story.answer:
        loose = [item for item in loose if item.scope == "total" or item.bare]
    if not loose:
        return Choice()
    bare = [item for item in loose if item.bare]
    loose = bare if len(bare) == 1 and not any(item.scope or item.fixed for item in loose) else loose
    plain = len(norm) > _LONG and not any(item.scope for item in loose)
    explained = story.answer or role_words.MONEY_WORDS.search(norm) or not plain or _is_lonely(norm, loose)
    return _one_of(norm, loose) if explained else Choice()


def _is_lonely(norm: str, loose: list[Item]) -> bool:
    """Whether a figure can be nothing else than the debt: forklift driver, tengfei glass, 3 weeks 4,300."""
    if any(item.mention.jotted for item in loose):
        return True
    if len(loose) != 1 or _was_bought(norm, loose[0]):
        return False
    alone = (loose[0].mention.marked or loose[0].bare) and len(norm) < _SHORT_STORY
    return alone or (is_english(norm) and loose[0].number.value >= LEAST_SUM)


def _was_bought(norm: str, item: Item) -> bool:
    """Whether buying, renting or lending is spoken of beside a figure."""
    return bool(other_money_words.BOUGHT.search(norm[max(0, item.mention.start - 60) : item.mention.end + 24]))


def _single(norm: str, items: list[Item]) -> Item | None:
    """The one figure among several of a kind: corrected last, or all the same, or one total and one share."""
    fixed = [item for item in items if item.fixed]
    if fixed:
        return fixed[-1]
    if len({(item.number.low, item.number.high) for item in items}) == 1:
        if any(_AND.fullmatch(norm, one.mention.end, two.mention.start) for one, two in itertools.pairwise(items)):
            return None  # two salaries, 4,800 and 4,800: both
        return next((item for item in items if item.scope), items[0])
    total = [item for item in items if item.scope == "total"]
    share = [item for item in items if item.scope == "per_person"]
    if len({item.number.value for item in total}) == 1 and len(total) + len(share) == len(items):
        return total[0]
    if len({item.number.value for item in total}) == 1 and re.search(
        r"(?:一共|总共|合计|加起来|total|altogether)",
        norm[max(0, total[-1].mention.start - 14) : total[-1].mention.end + 14],
    ):
        return total[-1]
    return None


_AND = re.compile(r"(?: yuan| rmb)? and (?:another )?|(?:块钱?|元)?[和加、](?:又)?")
_SUMS_UP = re.compile(r"(?:一共|总共|前后|前前后后|拢共|加起来|合计|共计|统共)(?P<owed>[^,。;\d]{0,8})$")


# So 27,000. — at the end of everything; 27,000 altogether: two salaries of 12,000 and a bonus of 3,000.
_SO = re.compile(r"(?:^|[.;!,] ?)so (?:it'?s |that'?s |that is |it is |all )?(?:¥|rmb )?$")
_HEAD = re.compile(r" ?(?:yuan|rmb|kuai)?,? (?:altogether|in total|in all|total) ?[:(-]")


def _ends_or_heads(story: Story) -> Item | None:
    """The greatest figure, where it stands alone behind all others or before what it is made of."""
    norm, told = story.norm, story.of_role(*SUMS)
    if len(told) < 2 or story.of_role("paid") or any(item.number.is_range for item in told):
        return None
    greatest = max(told, key=lambda item: item.number.value)
    start, end = greatest.mention.start, greatest.mention.end
    if greatest is told[-1] and _SO.search(norm[max(0, start - 16) : start]) and len(norm) - end <= _SIGN_OFF:
        return greatest
    return greatest if greatest is told[0] and _HEAD.match(norm, end) else None


_SIGN_OFF = 6  # characters


_THEREFORE = re.compile(
    r"(?:所以|那就|这样)(?:现在|就|一共|总共|还|应|该|欠|差|剩|是|我|的|给)*\s?$"
    r"|\bso (?!far)(?:now |it'?s |that'?s |that is |it is |there is |he |they |she |boss |all |still |must |should "
    r"|has to |have to |owes? |give |pay |me |us |the |my |our |sum |total |rest |amount |goes down to |is |be |only "
    r"|altogether |in all |then |by my count |what i want is )*(?:¥|rmb )?$"
    # Ali joined us, he is owed 5,000, so we are 7 people and the total is 41,000
    r"|\bso (?:now )?(?:we are |it is )?\d{1,2} (?:people|m[ae]n|workers|persons"
    r"|of us)(?: now)?,? (?:and )?(?:now )?(?:in "
    r"|the )?total (?:is |now is )?(?:¥|rmb )?$"
)


_IN_HAND = re.compile(r"[^,.;]{0,20}\b(?:already|hands?|paid|received|got)\b|[^,。;]{0,8}(?:已经|到手|给了|拿到)")


_GOES_ON = re.compile(
    r"(?: yuan| rmb)? ?(?:plus|\+|and) ?(?:¥|rmb )?\d|(?:块钱?|元)?[加和跟+]\s?[\d一二两三四五六七八九]"
)


def _therefore(story: Story) -> Item | None:
    """The last figure, where words say that it follows from the others: 所以还差我24500, so 6,500 is what is left."""
    told = [item for item in story.items if item.role != "other"]
    others, last = told[:-1], told[-1] if told else None
    if last is None or not others or last.role not in SUMS or last.number.is_range or last.scope == "per_person":
        return None
    if all(item.role in RATES for item in others) or not _THEREFORE.search(story.norm[: last.mention.start][-40:]):
        return None
    if _IN_HAND.match(story.norm, last.mention.end) or _GOES_ON.match(story.norm, last.mention.end):
        return None
    part = any(item.role in (*SUMS, *RATES) and item.number.value > last.number.value for item in others)
    return None if part and last.role != "left" and not story.of_role("paid") else last


def concluded(story: Story) -> Item | None:
    """The figure that ends a story of several (前后欠一万八), unless something was paid and it does not say "owed"."""
    sole = _ends_or_heads(story) or _therefore(story)
    if sole:
        return sole
    norm, told = story.norm, story.of_role(*SUMS, "paid")
    if len(told) < 3 or told[-1].role == "paid":
        return None
    last = told[-1]
    sums_up = _SUMS_UP.search(norm[max(0, last.mention.start - 14) : last.mention.start])
    if sums_up is None or last.number.is_range or any(item.number.value > last.number.value for item in told):
        return None
    return last if not story.of_role("paid") or re.search(r"欠|差|剩|没", sums_up["owed"]) else None


def is_open(story: Story, chosen: Item) -> bool:
    """Whether the words leave open how much of the figure is owed."""
    norm = story.norm
    taken_back = not chosen.fixed and role_words.TAKEN_BACK.match(norm, chosen.mention.end)
    # Should be 5,000, they gave 3,000 each month.
    paid_each_time = chosen.role == "earned" and any(_is_paid_each_time(norm, item) for item in story.of_role(*RATES))
    part = next(
        (p for p in role_words.PART_OF_IT.finditer(norm) if not _OF_COSTS.search(norm[: p.start()][-14:])), None
    )
    # 每月只发一半, 押到现在一共欠我五万二: what the parts came to is told.
    summed = chosen.role == "owed" and chosen.scope == "total" and part and part.end() <= chosen.mention.start
    summed = summed or bool(part and _THEREFORE.search(norm[: chosen.mention.start][-40:]))  # so they owe me 13,500
    in_parts = chosen.scope != "per_person" and (
        (role_words.INCLUDES.search(norm) and not chosen.wage_part) or (part and chosen.role != "left" and not summed)
    )
    return bool(taken_back or paid_each_time or in_parts or _pay_then_months(story, chosen))


# 医药费老板垫了一半: of other money
_OF_COSTS = re.compile(
    r"(?:医药费|医疗费|住院费|药费|手术费|房租|押金|甲方|总包|业主|开发商)[^,;。]{0,8}$"
    r"|\b(?:bill|hospital|rent|deposit|battery|interest|loan|rupees|developer|at)\b[^.,;]{0,10}$"
)


def _is_paid_each_time(norm: str, item: Item) -> bool:
    return bool(role_words.PAID.search(norm[max(0, item.mention.start - 24) : item.mention.start]))


def _pay_then_months(story: Story, chosen: Item) -> bool:
    """工资五千，已经两个月没发: a month's pay, or all of it."""
    before = story.norm[max(0, chosen.mention.start - 12) : chosen.mention.start]
    told = re.search(r"(?<![的月])(?:工资|薪水)(?:是)?$", before) and not re.search("欠|差|拖", before)
    rest = [item for item in story.items if item is not chosen and item.role != "paid"]
    last = max(item.mention.end for item in story.items)
    return bool(told and not rest and role_words.PAY_THEN_MONTHS.match(story.norm, last))
