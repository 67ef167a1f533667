"""The groups of people that a message counts, each with what the words around its number say of it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..numbers.mentions import Mention
from ..reading import Span
from ..wording import clauses
from ..wording.text import is_english
from . import claimant_words, people_nouns, people_signs, people_words

__all__ = ["Group", "find"]

_MOST = 20_000  # people; more work nowhere in the city
_MOST_AT_A_SITE = 1000
_OWED_EACH = re.compile(r"(?:一个人|一人|每人|每个人)(?:还|都)*(?:差|欠|是)?$")
_MOST_THINGS = 300  # so many 个 without a word for people are pieces
_OTHER_NUMBER = re.compile(
    r"(?:是|就|有|it'?s|we are|only|,|but) ?[\d一二两三四五六七八九十]|[\d一二两三四五六七八九十]+ ?(?:个|人"
    r"|of us|people)"
)
_PEOPLE_BEFORE = re.compile(
    r"(?:[\d一二两三四五六七八九十]|one|two|three|four|five|six|seven|eight|nine|ten) ?(?:个|人|名|people"
    r"|workers|of us|persons"
    r"|guys|men|women)[^;!?]{0,12}$|\bwe are [\d]{1,3},? (?:no|sorry)[^;!?]{0,12}$"
)
_BESIDE_THE_COUNT = re.compile(
    r"\s?个?人?(?:哪[能会有]|怎么(?:会|可能)|咋(?:会|可能)|不可能)|\s?个?[\u4e00-\u9fff]{1,3}(?:家里|屋里|他家|她家)"
)
_MINUS = re.compile(r"(?:-|\bminus |\bnegative |负)\s?$")


@dataclass(frozen=True)
class Group:
    """Some people, counted: `end` is behind their noun."""

    mention: Mention
    end: int
    noun: str
    is_trade: bool  # 木工八个
    is_ours: bool  # 我们八个人
    is_total: bool  # 一共八个
    is_fixed: bool  # 不对, 八个
    plus_me: bool  # 我和八个工友: the speaker is one more

    @property
    def size(self) -> float:
        """How many they are, the speaker included."""
        return self.mention.value + self.plus_me


def find(norm: str, mentions: list[Mention]) -> tuple[list[Group], tuple[Span, ...]]:
    """The groups of people that may be owed, and the places that speak of each of them (一人, per person)."""
    groups: list[Group] = []
    each: list[Span] = []
    for mention in mentions:
        if mention.kind != "number" or not 1 <= mention.value <= _MOST:
            continue
        noun = _noun(norm, mention)
        if (
            noun
            and mention.value >= _MOST_AT_A_SITE
            and _OWED_EACH.search(norm[max(0, mention.start - 10) : mention.start])
        ):
            continue  # 木工班十五个人一个人还差六千钢筋班九个人
        if noun and mention.value >= _MOST_THINGS and noun.groupdict().get("bare"):
            continue  # 七月份我塞了4200个
        if noun and mention.value >= _MOST_AT_A_SITE and norm[mention.number.end : mention.number.end + 1] == " ":
            continue  # 我那份1760 老乡小卞…
        if noun is None and not _counts_without_noun(norm, mention):
            continue
        if mention.value != int(mention.value) and not mention.number.is_range:
            continue
        before = norm[max(0, mention.start - 40) : mention.start]
        not_alone = mention.value == 1 and _NOT_ALONE.search(before)  # 不是我一个人，我们整个班组
        if _MINUS.search(before) or not_alone or _NO_WORKERS.match(norm, mention.number.end):
            continue
        if (
            people_words.EACH.search(before)
            or (mention.value == 1 and _FOR_ONE.search(before))
            or people_signs.is_each(norm, mention, noun, before)
        ):
            each.append((mention.start, noun.end() if noun else mention.end))
        elif not _is_no_count(norm, mention, before):
            group = _group(norm, mention, noun, before)
            groups += [group] if group else []
    return groups, tuple(each)


def _noun(norm: str, mention: Mention) -> re.Match[str] | None:
    at = mention.number.end
    noun = people_nouns.CLASS.match(norm, at)
    of_next = noun and noun["noun"] and _TRADE.fullmatch(noun["noun"]) and _FIGURE.match(norm, noun.end())
    if noun and of_next and people_signs.trade_before(norm, mention):
        return people_nouns.CLASS.match(norm, at, noun.start("noun"))  # 大工5个小工3个
    return noun or people_nouns.EN_CLASS.match(norm, at)


def _counts_without_noun(norm: str, mention: Mention) -> bool:
    """木工八, we 35 in the camp, headcount 9: people, although no word for people follows."""
    of_trade = (
        mention.value < 100
        and people_signs.trade_before(norm, mention)
        and people_words.TRADE_COUNT.match(norm, mention.number.end)
    )
    return bool(
        of_trade
        or people_signs.plain_we(norm, mention)
        or people_signs.plain_piece(norm, mention)
        or people_signs.labelled(norm, mention)
        or _recounts(norm, mention)
        or _counts_me(norm, mention)
        or (people_words.EACH_OF_THE.search(norm[max(0, mention.start - 14) : mention.start]) and _ends(norm, mention))
    )


def _ends(norm: str, mention: Mention) -> bool:
    return mention.value < _MOST_AT_A_SITE and bool(people_words.EACH_OF_THE_ENDS.match(norm, mention.number.end))


def _counts_me(norm: str, mention: Mention) -> bool:
    """With me seven, 35,000 together."""
    before = norm[max(0, mention.start - 30) : mention.start]
    ends = people_words.COUNT_ENDS.match(norm, mention.number.end)
    return is_english(norm) and mention.value < 100 and bool(people_words.COUNT_ME.search(before) and ends)


def _recounts(norm: str, mention: Mention) -> bool:
    before = norm[max(0, mention.start - 24) : mention.start]
    return (
        mention.value < _MOST_AT_A_SITE
        and bool(people_words.RECOUNTED.search(before) and people_words.RECOUNTED_ENDS.match(norm, mention.number.end))
        and bool(_PEOPLE_BEFORE.search(norm[: mention.start]))
    )


_NOT_ALONE = re.compile(r"不(?:是|止|光|只)(?:是)?[我俺他她]$")
# 两个孙子; 2 km from the bridge
_NO_WORKERS = re.compile(r"\s?个(?:小|亲)?(?:孙子?|孙女|外孙)|\s?(?:km|kilomet\w+|met(?:er|re)s?|miles?|kg|tons?)\b")
_TRADE = re.compile(people_nouns.TRADES)
_FIGURE = re.compile(r"[\d一二两三四五六七八九十]")
_OF_PAY = re.compile(r" [a-z]+ (?:money|pay|wages?|salary)\b")
_MORE = re.compile(r"(?:再|又|多)(?:要)?加(?:上)?$|(?:刚|才)又?(?:来|多)了?$")  # 再加一个人: to those who were told
_CHANGED = re.compile(r"(?:只|就)?改(?:了)?(?:这|那)?$")  # 就改这两个
_SHARE_BEFORE = re.compile(r"每个?人(?:都|还)?[欠差]?\s?$")
_CALLS = re.compile(r"(?:打|接)(?:了)?\s?$")
_NO_PEOPLE = re.compile(r"\s?个(?!人)")
_A_RATES = re.compile(r"(?:块钱?|元)?的")  # 包月4300的保洁
_FOR_ONE = re.compile(r"\d[\d,]*k?(?: yuan| rmb)?(?: is| are| was)? (?:for )?$")  # 2,800 is for one person
_LEAST_RATE = 60  # yuan a day
_NEXT_RATE = re.compile(rf"{people_nouns.TRADES}\d{{2,3}}(?!\d|个|名|人)")
_VOCATIVE, _GUYS = 300, re.compile(r" (?:guys|people|folks|friends)[.!]")
_NAMES_BEFORE = re.compile(r"(?:公司|老板|名字|店)[^。;]{0,14}都(?:要|写|有)[ ,]?$")
_LAST_DAY, _A_DATE = 31, re.compile(r"号(?!人|工|多|来|弟|兄)")
_OF_US = re.compile(r"(?:我们|俺们|咱们?|大家|班[组里]|一共|总共|共|有|带着?|连我|领着?|手下|底下)[^,;。]{0,3}$")
_TEAM = re.compile(r"\b(?:team|group|crew|shift|gang) $")
_THEN_COUNTED = re.compile(r"[:,]? (?:is |has |have |was )?\d")
_DAYS_BEFORE = re.compile(r"(?:点工|出工|记工|零工|计时工|工(?:数)?(?:是|有|共))\s?$")
_BOTH_WRITTEN = re.compile(r"\s?个(?:名字)?都(?:要)?(?:写|填|登|记)")
_IN_THOUSANDS = re.compile(r"\d ?k$")


_ONE_TIME = re.compile(r" (?:times?|months?|days?|weeks?|thing|envelope|part)\b")
_LEFT_THE_JOB = re.compile(r"个?人?(?:已经|都|也)*(?:离职|辞职|不干|回老家|回家)了")
_BROUGHT = re.compile(
    r"\b(?:boss|he|they|she|owner|manager|foreman)\b[^.;!?,]{0,12}\b(?:br(?:ings?|ought)|sends?|sent|hired?"
    r"|c[ao]mes? with|(?:stands?|stood|waits?|sits?)[^.;!?,]{0,20} with) $"
)
_ONE_OF_THEM = re.compile(r" [a-z]+ of (?:the|us|them|these|those)\b")
_BODY = re.compile(r"\b(?:my|own|bare|his|her|these) $")
_IN_THE_FIRM = re.compile(r"(?:厂里|公司里|店里|工地上)(?:大概|差不多|有|总共|一共)*$")
_TAKEN_OFF = re.compile(r"[扣罚]了?[我俺]?们?\s?$|(?:打|砍|捅|撞)(?:伤|死|倒)(?:了)?[我俺]?们?\s?$")


def _is_no_count(norm: str, mention: Mention, before: str) -> bool:
    """A rate, a story, what is denied, or a "one" that counts nobody (换了一个, 没一个拿到钱, 一个都没发)."""
    if mention.value >= 100 and (_SHARE_BEFORE.search(before) or _A_RATES.match(norm, mention.number.end)):
        return True  # 瓦工每人差8200 小工3人
    if (
        mention.value >= _LEAST_RATE
        and people_signs.trade_before(norm, mention)
        and _NEXT_RATE.match(norm, mention.end)
    ):
        return True  # 大工320小工220
    if mention.value >= _VOCATIVE and _GUYS.match(norm, mention.number.end):
        return True  # 2,450 guys: a sum, said to us
    if _BOTH_WRITTEN.match(norm, mention.number.end) or _NAMES_BEFORE.search(before):
        return True  # 店名和吴姐，两个都写
    if mention.value <= _LAST_DAY and _A_DATE.match(norm, mention.number.end) and not _OF_US.search(before):
        return True  # 二十号又说二十五号
    if _TEAM.search(before) and _THEN_COUNTED.match(norm, mention.end):
        return True  # team one 8 people
    if _DAYS_BEFORE.search(before):
        return True  # 点工14个: days of work
    if _IN_THOUSANDS.search(norm[mention.start : mention.number.end]):
        return True  # 8k me, 6k friend
    if _NO_PEOPLE.match(norm, mention.number.end) and (
        people_words.THINGS_MADE.search(before) or _CALLS.search(before)
    ):
        return True  # 打十个接一个
    if mention.value == 1 and _ONE_OF_THEM.match(norm, mention.number.end):
        return True  # I am one helper of the 7
    if mention.value == 1 and _BESIDE_THE_COUNT.match(norm, mention.number.end):
        return True  # 总数啊，一个人哪能29万; 还有一个阿姨家里没钱看病
    if mention.value == 1 and _ONE_TIME.match(norm, mention.number.end):
        return True  # he only gave us one time five hundred
    if mention.value == 1 and before.endswith("不是"):
        return True  # 不是一个人的
    if _LEFT_THE_JOB.match(norm, mention.number.end) and before.endswith(("有", "其中", ",有")):
        return True  # 有两个人离职了，但是钱还是要的
    if _BROUGHT.search(before) or (_BODY.search(before) and norm.startswith(" hands", mention.number.end)):
        return True  # boss brings four men with steel pipes; with my two hands
    if _TAKEN_OFF.search(before):
        return True  # 扣我120水电
    if before.endswith("大") and norm.startswith(("学生", "的学生"), mention.number.end):
        return True  # 大三学生
    if _IN_THE_FIRM.search(before) and claimant_words.OWED_TO_ME.told_in(norm):
        return True  # 厂里四百多号人，就是2月份工资3960没给我
    if mention.value > 1 and people_words.NOT_SO_MANY.search(before) and _OTHER_NUMBER.search(norm):
        return True
    if _OF_PAY.match(norm, mention.number.end) or _MORE.search(before) or _CHANGED.search(before):
        return True  # my 3,750 courier money
    if people_words.RATE_BEFORE.search(before) or people_words.NOT_ONE.search(before):
        return True
    if people_words.TOLD_OF.search(clauses.around(norm, mention.start, mention.end).before):
        return True
    return mention.value == 1 and bool(
        people_words.ANOTHER_ONE.search(before) or people_words.NONE_OF_ALL.match(norm, mention.number.end)
    )


def _group(norm: str, mention: Mention, found: re.Match[str] | None, before: str) -> Group | None:
    """The group, unless its people only talked, are of others, or are supposed."""
    clause = clauses.around(norm, mention.start, mention.end)
    noun = (found.groupdict().get("noun") or "") if found else ""
    end = found.end() if found else mention.end
    ours = bool(
        people_words.OURS_BEFORE.search(clause.before)
        or noun in ("of us", "us")
        or people_words.WE_WITH.search(norm[max(0, mention.start - 80) : mention.start])
    )
    rest = people_words.REST_BEFORE.search(before) and (
        people_words.REST_AFTER.match(norm[end : end + 24]) or people_words.THEN_EACH.match(norm[end : end + 20])
    )
    plus = bool(
        people_words.PLUS_ME.search(before)
        or people_words.APART_ME.search(before)
        or people_words.LED.search(before)
        or people_words.PLUS_ME_AFTER.match(norm[end : end + 24])
    ) and not people_words.COUNT_ME.search(before)
    remaining = noun in ("of us", "us") and before.endswith(" the ")  # 60 people last year; for the 13 of us
    fixed = remaining or bool(people_words.FIXED.search(before[-24:]))
    with_me = bool(people_words.COUNT_ME.search(before))
    if (
        people_signs.only_talked_to(norm, mention, found, noun, clause)
        or (not rest and not fixed and not with_me and people_signs.of_others(norm, mention, clause, ours))
        or people_signs.others_after(norm, found, mention)
        or clauses.hypothetical(clause)
        or (noun in ("others", "more") and not plus)
    ):
        return None
    return Group(
        mention,
        end,
        noun,
        is_trade=people_signs.trade_before(norm, mention)
        or people_signs.of_trade(norm, mention)
        or bool(noun and (re.fullmatch(people_nouns.TRADES, noun) or people_nouns.TRADES_EN.fullmatch(noun))),
        is_ours=ours,
        is_total=bool(
            people_words.TOTAL.search(clause.before)
            or people_words.TOTAL_AFTER.match(clause.after[max(0, end - mention.end) :])
        ),
        is_fixed=fixed,
        plus_me=plus,
    )
