"""What the words beside a number make of it: people owed, people told of, each of them, or no people at all."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..numbers.mentions import Mention
from ..reading import Count
from ..wording import clauses
from ..wording.phrases import Phrases
from ..wording.text import Text
from . import claimant_words, people_nouns, people_words
from .listed import named_people

__all__ = [
    "is_each",
    "labelled",
    "of_others",
    "of_trade",
    "only_talked_to",
    "others_after",
    "paid_off",
    "plain_piece",
    "plain_we",
    "trade_before",
    "without_number",
]

_ALONE = Phrases([claimant_words.ALONE])
_TRADE_BEFORE = re.compile(
    rf"(?:{people_nouns.TRADES}|[这那](?:个|一)?(?:班|队|组|帮)(?:组|子|人)?)(?:有|是|[连带加](?:(?:我|俺)(?:弟"
    rf"|哥|爸|姐|妹|老婆|媳妇|儿子)?"
    rf"|老[\u4e00-\u9fff]))?\s?$"
)


def trade_before(norm: str, mention: Mention) -> bool:
    """Whether the trade is named before its number (木工八个, carpenters eight)."""
    before = norm[max(0, mention.start - 28) : mention.start]
    return bool(_TRADE_BEFORE.search(before[-8:]) or people_words.TRADE_EN_BEFORE.search(before))


def only_talked_to(norm: str, mention: Mention, found: re.Match[str] | None, noun: str, clause: clauses.Clause) -> bool:
    """Whether these people told, asked or live with the speaker (3 people in the office, 家里四口人)."""
    if noun in ("us", "of us"):
        return False
    end = found.end() if found else mention.end
    if people_words.ALONE_BEFORE.search(norm[: mention.start][-3:]) and people_words.ALONE_AFTER.match(norm, end):
        return False  # Nine lads.
    if noun in ("guard", "guards") and people_words.GUARDS_THERE.search(
        norm[max(0, mention.start - 16) : mention.start]
    ):
        return True
    if noun in ("guard", "guards") and _GUARDS_DO.match(norm, end):
        return True
    if _FOR_WHOM.search(norm[: mention.start][-2:]) and _SERVED.match(norm, end):
        return True  # 给四十来个工人烧饭
    if people_words.TALKED_BEFORE.search(norm[max(0, mention.start - 40) : mention.start]):
        return not _THEIR_PAY.match(norm, mention.number.end)
    if people_words.AT_HOME.search(norm[: mention.start][-6:]) and not people_words.ALL_WORK.match(
        norm, mention.number.end
    ):
        return True
    if people_words.TALKED_AFTER.match(norm[end : end + 50]):
        return True
    if not noun.isascii() or not found:
        return False
    if mention.value == 1 and people_words.ONE_OF_THEM.match(norm, mention.number.end):
        return True
    if clause.ends_with == "?" and people_words.MAY_WE.match(clause.sentence.strip()):
        return True
    ours = bool(people_words.OURS_BEFORE.search(clause.before)) and "there " not in clause.before
    ours = ours or people_words.RATHER.search(norm[: mention.start][-24:]) is not None
    ours = bool(ours or people_words.WE_WITH.search(clause.before))  # we block the gate with 16 people
    if people_words.FIELD_BEFORE.search(norm[: mention.start][-12:]) and people_words.FIELD_AFTER.match(norm, end):
        return False  # nobody sees him since then, 12 workers
    waiting = _WAITING.match(norm, end)
    return bool(noun) and not (ours or waiting) and len(norm) > 30 and not people_words.PAY_EN.search(norm)


_GUARDS_DO = re.compile(
    r" (?:(?:are|is|were|was|have|has|who|that) ){0,2}(?:beat|hit|hold|held|stand|stood|stop|block|lock|keep|kept|watch"
    r"|grab|drag|push|kick|not let|don'?t let|do not let|said|say|told|came|come)"
)
_FOR_WHOM = re.compile(r"[给帮为]$")
_SERVED = re.compile(r"(?:烧|做|煮|送|打|洗|弄)(?:饭|菜|水|三顿|衣|一日|早|中|晚)")
_A_CREW = 100  # people
_GIVEN_TO_US = re.compile(r"\b(?:gave|gives?|paid|pays?|sent|sends?|owes?|owed) us $")


def plain_we(norm: str, mention: Mention) -> bool:
    """ "我们12个没拿到", "we are 12": people without a noun."""
    before, after = norm[max(0, mention.start - 14) : mention.start], norm[mention.end : mention.end + 10]
    if mention.value >= _A_CREW and _GIVEN_TO_US.search(before):
        return False  # gave us 600 in front
    if re.match(r"\s?(?:single )?(?:coin|cent|penny|fen|jiao)\b", norm[mention.end : mention.end + 16]):
        return False  # nobody paid us one coin
    if mention.value >= 1000 or re.match(
        r"\s?(?:块|元|万|天|月|年|%|[kw]\b|点|号楼|平|吨|米|[./:-]\d|month|day|night|shift|week|year|hour|thous|rmb"
        r"|yuan|times)",
        after,
    ):
        return False
    return (
        bool(
            re.search(
                r"\bwe (?:are|were|was|be|dey)(?: about| around| only| total| like| maybe)?\s?$|\b(?:now|other"
                r"|remaining) (?:the )?\s?$|\bwe other\s?$|\bwe're\s?$|\b(?:team|group|crew|party|gang)"
                r" (?:of|is|are|has)\s?$|\bthere (?:are|is"
                r"|were)(?: about| only)?\s?$|\bus\s?$",
                before,
            )
            or (re.search(r"\bwe\s?$", before) and people_words.WE_DO.match(norm, mention.end))
            or (
                re.search(r"\b(?:team|crew|group|gang|we) (?:is|are|was|were|has)(?: about| only| now)?\s?$", before)
                and people_words.COUNT_ENDS.match(norm, mention.end)
            )
            or (
                re.search(r"\b(?:we|us)\s?$", before)
                and re.match(
                    r"\s?(?:[,.;]|$|(?:all|together|have|not|no|still|in|at|on|from|stop\w*|sit|work\w*|live|stay|never"
                    r"|cannot|can't|did\w*|do\w*|got|get|wait\w*|want)\b)",
                    norm[mention.end : mention.end + 12],
                )
            )
            or (
                re.search(r"(?:^|[,.;:] |\b(?:team|crew|we|us|group),? )all\s?$", before)
                and re.match(
                    r"\s?(?:[,.;!)]|$|(?:have|are|were|want|did|will|still|not|go|of us)\b)",
                    after,
                )
            )
        )
        and not (re.search(r"there (?:are|is|were)", before) and people_words.NOT_A_CREW.match(norm, mention.end))
        and not re.match(
            r"\s?(?:months|left|in the (?:morning|evening|afternoon|night)|[a-z]+ (?:months|days))",
            norm[mention.end : mention.end + 14],
        )
    )


def of_others(norm: str, mention: Mention, clause: clauses.Clause, ours: bool) -> bool:
    """Whether these people belong to another team, or are part of a number that was said already."""
    elsewhere = people_words.ELSEWHERE_TEAM.search(norm[max(0, mention.start - 30) : mention.start])
    if elsewhere and not re.search(r"[.。!?;]|我们|\b(?:we|our|so)\b", elsewhere.group()):
        return True
    sentence = re.split(r"[.;!?。]", norm[max(0, mention.start - 100) : mention.start])[-1]
    if people_words.NEXT_SITE.search(sentence) and not ours:
        return True
    told = people_words.HEARD.search(norm[max(0, mention.start - 110) : mention.start])
    if told and not re.search(r"\b(?:we|us|our|my)\b", told.group()) and people_words.AS_WELL.search(clause.sentence):
        return True
    if labelled(norm, mention) or _ME_AMONG.match(norm, mention.number.end):
        return False
    if _THEIR_PAY.match(norm, mention.number.end):
        return False
    if _ALL_UNPAID.search(clause.before[-3:]) and _UNPAID_ALL.search(clause.sentence):
        return False  # 全厂86个工人，九月没发工资
    after = norm[mention.number.end : mention.number.end + 24]
    if people_words.OF_ALL.search(clause.before[-4:]) and not people_words.REST_AFTER.match(after.lstrip("多来几个人")):
        return True
    return bool(people_words.SUBSET.search(clause.before) or (people_words.OTHERS.search(clause.before) and not ours))


_WAITING = re.compile(r" (?:are |is |still )*(?:waiting|unpaid|without)\b")
_ME_AMONG = re.compile(r",? \(?(?:incl\.?|including|counting|with) me\b")
# 里面有6个工人的工资47200; 站了四五十个人了都是没领到钱的
_THEIR_PAY = re.compile(
    r"\s?(?:个|名)?(?:工人|人|民工)(?:的(?:工资|工钱)\s?[\d一二两三四五六七八九]|了?[,，]?(?:都|全)是?没(?:(?:领"
    r"|拿)到(?:钱|工[资钱])|发|结))"
)
_ALL_UNPAID = re.compile(r"全(?:厂|公司|店|车间|班|队)$")
_UNPAID_ALL = re.compile(r"没(?:有)?(?:发|给|拿|结|领)|欠|拖|不[发给结]|未[发付结]")


def plain_piece(norm: str, mention: Mention) -> bool:
    """欠我们六个13.5万, 还有17个没拿到: 个 without a noun, told by the words around it."""
    before, after = norm[max(0, mention.start - 6) : mention.start], norm[mention.number.end : mention.number.end + 8]
    if (
        not re.match(
            r"\s?(?:个|[名位人](?=[,.;。]|$|的))(?!月|钟|小时|半|星期|礼拜|工|项目|点|多月|亿|村|庄|寨|镇|县|车间|地方"
            r"|[一二三四五六七八九十]?月)",
            after,
        )
        or mention.value > 500
    ):
        return False
    return bool(
        re.search(
            r"(?:(?:我们|俺们|咱们|咱|还有|还剩|剩下)(?:哥|姐|爷|弟兄|兄弟|姐妹)?|(?<=[欠差])[我俺](?:弟兄|兄弟|姐妹))"
            r"(?:这|那|一共|总共|共)?\s?$",
            before,
        )
        or people_words.COUNTED_NOUN_BEFORE.search(before)
        or re.search(r"现在(?:就|只)?(?:是|有|剩)$", before)
        or (before.endswith("是") and _NOT_SO_MANY.match(norm, mention.number.end))
        or re.match(r"\s?个(?:还)?(?:没(?:拿|给|发|结|领)|都没|人)", after)
    )


_NOT_SO_MANY = re.compile(r"\s?个?不是[\d一二两三四五六七八九十]+个")  # 是19个不是16个


def labelled(norm: str, mention: Mention) -> bool:
    """A count behind its label, as in a form (人数: 15, workers: 15), or behind a trade (steel men are 5)."""
    before = norm[max(0, mention.start - 24) : mention.start]
    if of_trade(norm, mention) and people_words.COUNT_ENDS.match(norm, mention.end):
        return True
    return mention.kind == "number" and bool(people_words.LABEL.search(before))


def of_trade(norm: str, mention: Mention) -> bool:
    """Whether it is how many of a trade there are: carpenters are 8 men."""
    return mention.value < _A_TRADES and bool(_TRADE_ARE.search(norm[max(0, mention.start - 24) : mention.start]))


_A_TRADES = 100  # people
_TRADE_ARE = re.compile(
    r"\b(?:(?:steel|rebar|form|iron)[ -]?(?:men|workers|fixers)|carpenters|masons|bricklayers|welders|painters|plumbers"
    r"|electricians|cooks|waiters|drivers|cleaners|guards|plasterers|tilers|scaffolders) (?:are|is|were) (?:only )?$"
)


def is_each(norm: str, mention: Mention, found: re.Match[str] | None, before: str) -> bool:
    """Whether 一人 or 一个人 means "each" because money follows (一人八千)."""
    if mention.value != 1 or found is None:
        return False
    after = norm[found.end() : found.end() + 12]
    if _WORKED.match(after):
        return True  # 一人做了38天
    if re.match(
        r"(?!一半)\s?(?:一个月|每个?月|一天|每天)?(?:(?:被|让|给|着)他|被|压(?:着|了)?|大概|差不多|也就|就|要|得|是|还"
        r"|欠|该|拖欠|没给|我们|少|差(?:起|着)?|算下来|合下来"
        r"|给|实打实|整|净"
        r"|应该|[讲说谈]好(?:的)?|[先只才又预][发给付借支]|[发付]了?|给了|了"
        r"|过)*\s?(?:有)?\s?(?![\d一二两三四五六七八九十几]{1,3}个(?!工))[\d一二两三四五六七八九十百千万几]",
        after,
    ):
        return not re.search(r"(?:就我|只有我|我自己|我|俺)$", before) or bool(_PAY_OF_EACH.match(norm, found.end()))
    return bool(re.search(r"[\d万千百块元kw]\s?$", before)) and not before.rstrip().endswith("我")


_PAY_OF_EACH = re.compile(claimant_words.PAY_OF_EACH)
_WORKED = re.compile(r"(?:都|就)?(?:干|做|上)了?(?:整整|满)?[\d一二两三四五六七八九十]+个?(?:天|工)")


# 两个小伙子，他们是老板娘的亲外甥; 老马他们三个是隔壁班组的; 两个人踢皮球
_OF_THE_BOSS = re.compile(
    r"[,，。]?(?:他们|她们|都)+是(?:老板娘?|他|她)(?:的|家)|(?:人|弟兄|兄弟|工友|老乡|师傅)?(?:的)?(?:腿|手"
    r"|胳膊|头|腰|脚|眼睛?)[^,，。]{0,3}(?:摔|断|伤|砸|压|破|轧)|(?:人)?是(?:隔壁|别个|别的|另外|另一)"
    r"|(?:人)?(?:踢皮球|互相推|推来推去|扯皮)"
)


_I_BROUGHT = re.compile(r"(?:我|俺)(?:带|领|喊|叫)(?:了|着)?$")


def others_after(norm: str, found: re.Match[str] | None, mention: Mention) -> bool:
    """Whether what follows says that these people are not the ones owed (5个人打我们, 三个人受伤)."""
    if found and _OF_THE_BOSS.match(norm, found.end()):
        return True
    end = found.end() if found else mention.end
    after = norm[end : end + 24]
    if _I_BROUGHT.search(norm[: mention.start][-4:]):
        return False  # 我带了6个老乡来扎钢筋
    return bool(
        re.match(
            r"\s?(?:把(?!活|工程|房|楼|[^,。]{0,6}(?:做|干|搞|修|盖|装)(?:完|好))(?![^,。]{0,8}(?:门|路|道|街"
            r"|工地|桥|口)[^,。]{0,3}(?:堵|围|拦"
            r"|封))|来|过来|到[^,。]{1,6}(?:问|查|谈|调查)|冲|拿着|围着我|受伤"
            r"|被打|(?:都|已经)?(?:结清|付清|拿钱走)|已经(?:拿|结|给|发|领)|拿到了|都拿到了|的房|住一|一间|一桌"
            r"|(?:都|已经)?(?:看|点赞|转发|围观|评论)(?:了|过)|(?:have |has |already )*(?:watch\w*|saw|seen|viewed"
            r"|lik(?:ed|es)"
            r"|comment\w*|shar(?:ed|es))\b"
            r"|的工作|already (?:got|paid|received)|got paid|got their|came to|beat|were injured|to beat|got hurt"
            r"|,? ?(?:in|to|per|share|sharing|for) (?:one|an?|each|every|the same) (?:small |big "
            r"|tiny )?(?:room|bed|dorm\w*|flat|house"
            r"|container|van|car|table)\b)",
            after,
        )
    )


def paid_off(norm: str, mentions: Iterable[Mention], count: float) -> float:
    """How many of the `count` people are said to have got their money; 0 where no number, or more than one, is told."""
    told = [
        mention.value
        for mention in mentions
        if mention.kind == "number"
        and 0 < mention.value < count
        and people_words.PAID_OFF.match(norm, mention.number.end)
    ]
    return told[0] if len(told) == 1 else 0


def without_number(text: Text) -> Count | None:
    """我们仨, 夫妻俩, 我和我老婆, 就我一个."""
    found = people_words.FEW.search(text.norm)
    left_behind = found and people_words.LEFT_BEHIND.search(text.norm[: found.start()][-8:])
    if found and not left_behind and not clauses.supposed(clauses.around(text.norm, *found.span())):
        value = 3 if found["n"] == "仨" else 2
        if not (
            found["n"]
            and re.search(r"(?:[找派来叫带]了?|其中|他们)$", text.norm[max(0, found.start() - 3) : found.start() + 2])
        ):
            return Count(value, value, value, span=text.span(*found.span()))
    few = people_words.FEW_EN.search(text.norm)
    if few:
        value = 3 if few["three"] else 2
        return Count(value, value, value, span=text.span(*few.span()))
    several = named_people(text.norm)
    if several:
        value, start, end = several
        return Count(value, value, value, span=text.span(start, end), source="computed")
    pair = people_words.ME_AND.search(text.norm)
    if pair:
        return Count(2, 2, 2, span=text.span(*pair.span()), source="computed")
    alone = next(iter(_ALONE.find(text.norm)), None)
    if alone:
        return Count(1, 1, 1, span=text.span(*alone.span()))
    return None
