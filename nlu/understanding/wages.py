# ruff: noqa: E501  (a list of words reads better unbroken)
"""The wages owed now: figures weighed by the words around them, paid sums subtracted, total and share told apart.

A silent wrong amount is the worst mistake of all, so whatever does not add up is left open and asked.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from . import clauses, spells
from .mentions import Mention
from .numerals import Number, tidy
from .people import Crowd
from .reading import Amount, Count
from .text import Text

__all__ = ["Wages", "read", "stands_for_money"]

Role = Literal["left", "owed", "paid", "earned", "daily", "monthly", "other", "loose"]
Scope = Literal["total", "per_person"]

_WAGE = r"(?:工资|工钱|薪水|血汗钱|人工费|劳务费|工时费|加班费|辛苦钱|钱)"
_LEFT = re.compile(r"(?:还差|还欠|还剩|尚欠|仍欠|剩下|剩余|还有|剩|差|余下|尾款|欠条(?:写的|上)?(?:是)?|尾数|下欠|净欠|left|remain\w*|balance|still (?:owes?|owed|need|not paid|unpaid)|still)[^,;。!?]{0,12}$")
_OWED = re.compile(r"(?:欠|拖|未付|没(?:有)?(?:给|发|结|付|拿|领|要)(?:到)?|不(?:给|发|结|付)|少(?:给|发)|扣(?:了|着|下|住)?|押(?:了|着)?|压(?:了|着)?|讨(?:要)?|要(?:回)?|追|赖|owes?|owed|owing|unpaid|not pa\w+|n't pa\w+|due|behind|without pay\w*|haven'?t|hasn'?t|didn'?t|arrears|wants?)[^;。!?]{0,22}$")
_PAID = re.compile(r"(?:(?:只|才|就|先|已|已经|总共|共|一共|前后|陆续|过年|中间|期间|后来|前面|之前|上次|刚|统共|预)?(?:给|付|发|拿|领|支|打|转|结|收|借|还|预支|借支|支取|补|兑)(?:给)?(?:我|我们|俺|大家|他们|工人|咱们?)?(?:们)?(?:了|过|到(?:手)?)(?:我|我们|俺|大家)?(?:们)?|只(?:给|付|发|拿到|结|打)(?:我|我们)?(?:们)?|才(?:给|付|发|拿|结)(?:我|我们)?(?:们)?|到手|预支|借支|已付|已发|已结|付过|生活费|生活费(?:给了)?|先给|拿到手|收到|paid|gave|gives?|got|received?|advanced?|already (?:got|paid|received)|only paid)[^,;。!?]{0,12}$")
_EARNED = re.compile(r"(?:总工资|应发|应得|应该(?:给|发|拿|付|是)?|该(?:给|发|拿)|挣|赚|干了|做了|算下来|算出来|结算|总价|工钱总|总额|总数|总账|总共|一共|合计|共计|总计|加起来|拢共|统共|全部|earned|should (?:be|get|have|pay)|supposed|worth|total(?: is| of| was)?|in total|altogether|all together)[^,;。!?]{0,10}$")
_LEFT_AFTER = re.compile(r"^\s?(?:的)?(?:尾款|余款|left\b|remaining|balance|still (?:unpaid|not|owed))")
_OWED_AFTER = re.compile(rf"^\s?(?:多|左右|块|元|钱|的|呢|,|{_WAGE}|了|上下|人民币|每人|一个人|/人|\s)*\s?(?:到现在|至今|现在|还|一直|都|也|就|全|老板|他|一分|我们?|总是|就是|死活)*(?:都|也|还)?(?:没|未|不(?:给|发|结|付)|拖(?:着|欠)|欠(?:着|了)|拿不到|要不(?:到|回来)|讨不(?:到|回)|赖着|压着|unpaid|not pa|owed|owing|is owed|are owed|due\b|haven|hasn|he (?:not|no|never|didn)|never|not yet)")
_PAID_AFTER = re.compile(r"^\s?(?:多|左右|块|元|钱|的|\s)*(?:已经|已|早就)?(?:给了|给过|付了|拿了|拿到了|结了|发了|到账|到手|给我了|was paid|already|was given|paid)(?!(?:我|我们)?\s?[\d一二两三四五六七八九十])")
_RATE_BEFORE = re.compile(r"(?P<day>(?:一|每|1)(?:个)?(?:天|日|工|工日)|日薪|日工资|天工资|per day|a day|every day|daily(?: wage| rate| pay)?)[^,;。!?\d]{0,8}$|(?P<month>(?:一|每|1)个?月(?:的)?(?:工资)?|月薪|月工资|底薪|月收入|monthly(?: salary| wage| pay)?|(?:my )?(?:salary|wage) (?:is|was)|per month|a month|every month|工资(?:标准)?(?:是|讲好|说好)(?:一个月|每月)?)[^,;。!?\d]{0,8}$|(?P<other>(?:一|每|1)(?:平(?:方|米)?|个?小时|钟头|吨|米|方|车|栋|层|套|户|件|趟|年|次|立方|台|块砖|根|个工程)|单价|每个钟|时薪|计件|年薪|一件|包月|per (?:hour|square|sqm|m2|meter|piece|ton|trip|year)|an hour)[^,;。!?\d]{0,8}$")
_RATE_AFTER = re.compile(r"^\s?(?:多|左右|块钱|块|元|钱|的|人民币|yuan|rmb|\s)*(?:(?P<day>[/每]?(?:一)?(?:天|日|个工|工日|工)(?!没|资|钱|地|人|友|程|也没|都没)|per day|a day|/ ?day|each day|every day|daily|one day)|(?P<month>[/每](?:个)?月|一个?月(?!没|还没|的?工资没|都没|也没)|per month|a month|/ ?month|/ ?mo\b|monthly|each month|every month|one month)|(?P<other>[/每]?(?:一)?(?:平(?:方|米)?|方|㎡|m2|吨|米|车|栋|层|套|户|小时|个?小时|个钟|件|趟|斤|立方|台班|块砖|年|次|根)(?!工资|没)|per (?:hour|square|sqm|m2|meter|metre|piece|ton|trip|year|m)\b|an hour|/ ?(?:h|hour|m2|sqm|piece)\b|a year|a piece|hourly|each hour|/m))")
_NOT_WAGE_BEFORE = re.compile(r"(?:租金|租赁费?|机械费?|台班费?|挖机|吊车|铲车|工程款|材料款?|材料费|进度款|货款|承包款|医药费|医疗费|住院费|手术费|罚款?|罚了|押金|保证金|质保金|合同价|合同款|房租|学费|花了|借了?(?:别人|亲戚|朋友|银行|外债)|借款|外债|贷款|车费|路费|中介费|介绍费|伙食费|赔偿|违约金|注册资本|造价|总造价|投资|垫付?(?:了)?|垫资|服装费|体检费|社保|奖励|彩礼|首付|rent\w*|machine\w*|excavator|materials?|deposit|fine[ds]?|project (?:payment|money|fund)|hospital|medical|school|tuition|ticket|borrowed|loan|spent|debt|insurance|compensation)[^,;。!?\d]{0,10}$")
_NOT_WAGE_AFTER = re.compile(r"^\s?(?:多|左右|块钱|块|元|钱|的|yuan|rmb|\s)*(?:(?:挖机|机械|设备|吊车|铲车|机器|塔吊)?(?:的)?(?:租金|租赁费|台班费|机械费|租费)|工程款|材料款?|材料费|进度款|货款|承包款|医药费|医疗费|手术费|罚款|押金|保证金|质保金|房租|学费|车费|路费|中介费|伙食费|赔偿|外债|贷款|for (?:the )?(?:machine|excavator|materials?|rent|hospital|medicine|equipment|deposit|crane|truck|school)|rent\b|(?:of )?project (?:payment|money)|machine rent|deposit|fine\b|in materials|of materials?)")
_COUNTED = re.compile(r"^\s?(?:多|来|几)?\s?(?:个|名|位|号|人|平|方|米|㎡|m2|吨|栋|层|楼|期|标|斤|%|％|kg|公斤|套|台|根|块砖|块板|岁|点|:|路|公里|里地|次|趟|户|年|届|件|条|张|度|小时|月|天|日|周|车|辆|亩|立方|匹|页|万?字|sqm|square|meters?|metres?|km|people|workers?|persons?|guys|men|women|hours?|days?|months?|years?|times|floors?|tons?|pieces?|units?|of us|%|号楼)(?!钱)")
_EACH_BEFORE = re.compile(r"(?:每(?:个)?人|人均|平均(?:每人|每个人|一人|下来)?|各(?:自|人)?|每位|每个(?:工人|工友)|一个人|一人|1个人|1人|单人|per (?:person|head|worker|man)|each(?: of us| person| worker| one| man)?|every(?:one| person| body|body| worker)|apiece)(?:大概|差不多|都|欠|还|差|是|被|没给|就|要|得|拖欠|大约|约|工资|没发|has|is|was|are|owed|about|around|gets?|should|need|not paid|:|,|\s)*(?:了|着)?$")
_EACH_AFTER = re.compile(r"^\s?(?:多|左右|块钱|块|元|钱|的|工资|yuan|rmb|kuai|\s)*(?:每(?:个)?人|/人|一个?人(?!干|做|来|在)|人均|per (?:person|head|worker|man)|each\b|every(?:one| person| worker|body)|a (?:person|head|man)\b|/ ?(?:person|head|p)\b|apiece|pp\b)")
_ALL_BEFORE = re.compile(r"(?:一共|总共|共计|合计|加起来|加一起|总计|拢共|统共|总的|全部|共|总额|总数|所有人|大家(?:的)?(?:工资)?(?:一起|加)|整个班组|in total|altogether|all together|total|in all|combined|for all of us|sum)[^;。!?\d]{0,12}$")
_ALL_AFTER = re.compile(r"^\s?(?:多|左右|块钱|块|元|钱|的|工资|yuan|rmb|kuai|,|\s)*(?:in total|altogether|all together|total\b|in all|for all|all of us|combined|together|是总数|总共|一共|加起来|是一共|总数|for everyone|for the (?:whole|entire|team|crew|group)|between us)")
_FIXED = re.compile(r"(?:不对|不是|错了|说错|记错|更正|应该是|哦不|搞错|改成|准确(?:的)?说|no,|no wait|wait|sorry|i mean|correction|actually|not \d)[^;。!?]{0,10}$")
_TO_GROUP = re.compile(r"(?:欠|拖欠|差)(?:了|着)?(?:我们|俺们|咱们|咱)?(?:这|这些|班组)?[^,;。!?]{0,3}\d*[^,;。!?\d]{1,6}(?:人|工友|工人)(?:的)?(?:工资|工钱|钱|血汗钱)?(?:一共|共)?\s?$")


_WAGE_PART = re.compile(r"(?:其中|里面|当中|里头|纯|of which|of this|of that)[^,;。]{0,4}(?:工资|人工|工钱|劳务|wages?|salary|labou?r)[^,;。\d]{0,8}$")


@dataclass(frozen=True)
class Wages:
    """The amount, and what has to be asked about it."""

    amount: Amount | None = None
    ask: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Item:
    """One figure with what it seems to be."""

    mention: Mention
    role: Role
    scope: Scope | None
    fixed: bool
    group: bool = False  # said right after the people it is owed to: 欠我们12个人十万八
    wage_part: bool = False  # 其中工资8万: the wages inside a larger sum

    @property
    def number(self) -> Number:
        return self.mention.number


def read(text: Text, mentions: list[Mention], crowd: Crowd, answer: bool = False) -> Wages:
    """The wages owed. With `answer`, a bare figure is the amount and its scope stays open."""
    money = [mention for mention in mentions if _is_money(text.norm, mention, crowd, answer)]
    items = _items(text.norm, money, crowd, mentions)
    if any(item.mention.unit not in (None, "CNY") and item.role not in ("paid", "other") for item in items):
        return Wages(ask=("amount",))
    vague = [item for item in items if item.number.vague and item.role in ("left", "owed", "loose", "earned")]
    items = [item for item in items if not item.number.vague]
    if not items:
        return Wages(ask=("amount",)) if vague else Wages()
    return _solve(text, items, mentions, crowd, answer)


def stands_for_money(norm: str, mention: Mention) -> bool:
    """Whether a figure without a money word is one by what stands beside it (欠我工资三千五)."""
    before = norm[max(0, mention.start - 8) : mention.start]
    beside = re.search(r"(?:欠|工资|工钱|薪水|给了?|付了?|差|owes? me|owes? us|paid)[^,;。\d]{0,4}$", before)
    return bool(beside) and mention.value >= 100 and not _COUNTED.match(norm[mention.end : mention.end + 12])


def _is_money(norm: str, mention: Mention, crowd: Crowd, answer: bool) -> bool:
    if mention.kind == "amount":
        return mention.unit is not None and (mention.value >= 1 or answer)
    if mention.kind != "number":
        return False
    if any(first <= mention.start < last for first, last in crowd.used):
        return False
    number = mention.number
    if _COUNTED.match(norm[number.end : number.end + 12]) and not re.match(r"\s?(?:个|点)?(?:块|元)", norm[number.end : number.end + 3]):
        per = re.match(r"\s?(?:每|一|/)", norm[number.end : number.end + 2])
        single = re.match(r"\s?(?:1人|月|天)", norm[number.end : number.end + 3])
        if not per and not (single and number.scale >= 1000 and number.spelt):
            return False
    if re.search(r"(?:第|号|楼|路|电话|手机|微信|qq|编号|no\.?)\s?:?$", norm[max(0, mention.start - 5) : mention.start]):
        return False
    if answer:
        return mention.value >= 10 or number.scale > 1
    window = norm[max(0, mention.start - 24) : mention.start] + norm[number.end : number.end + 16]
    context = re.search(r"欠|工资|工钱|薪|钱|给|付|发|结|拿|差|剩|干了|一天|一个月|每月|每天|每人|人均|一人|一个人|各|共|总|讨|owe|pay|paid|salary|wage|money|each|total|left|get|got|gave|earn|per|month|day|amount|about|maybe", window)
    if number.scale >= 1000 and mention.value >= 1000:
        return bool(context) or number.spelt or len(norm) < 30
    return mention.value >= 100 and bool(context)


def _items(norm: str, money: list[Mention], crowd: Crowd, mentions: list[Mention]) -> list[_Item]:
    items: list[_Item] = []
    for place, mention in enumerate(money):
        left = money[place - 1].end if place else 0
        right = money[place + 1].start if place + 1 < len(money) else len(norm)
        before = norm[max(left, mention.start - 30) : mention.start]
        after = norm[mention.end : min(right, mention.end + 24)]
        clause = clauses.around(norm, mention.start, mention.end)
        if clauses.supposed(clause) and not re.search(r"(?:欠|owe)", clause.before):
            continue
        role = _role(before, after, norm, mention)
        items.append(_Item(mention, role, _scope(before, after, mention, crowd), bool(_FIXED.search(before)), bool(_TO_GROUP.search(before)), bool(_WAGE_PART.search(before))))
    return items


def _role(before: str, after: str, norm: str, mention: Mention) -> Role:
    if _NOT_WAGE_BEFORE.search(before) and not re.search(rf"{_WAGE}[^,]{{0,4}}$", before) or _NOT_WAGE_AFTER.match(after):
        return "other"
    rate = _RATE_AFTER.match(after) or _RATE_BEFORE.search(before)
    if rate and not (rate.groupdict().get("month") and re.search(r"(?:欠|差|没(?:给|发)|owe)[^,]{0,4}$", before[: rate.start()] if rate.re is _RATE_BEFORE else "")):
        return "daily" if rate["day"] else "monthly" if rate["month"] else "other"
    if _LEFT_AFTER.match(after):
        return "left"
    if _OWED_AFTER.match(after) and not _PAID.search(before):
        return "left" if _LEFT.search(before) else "owed"
    if _PAID_AFTER.match(norm[mention.end : mention.end + 24]):
        return "paid"
    hits = [(found.end() - len(found.group()), role) for pattern, role in ((_LEFT, "left"), (_OWED, "owed"), (_PAID, "paid"), (_EARNED, "earned")) if (found := _last(pattern, before))]
    if not hits:
        return "loose"
    place, role = max(hits)
    names = {name for _, name in hits}
    if role == "earned" and "owed" in names and not re.search(r"(?:干|做|挣|应)", before[place:]):
        return "owed"
    if role == "owed" and "left" in names:
        return "left"
    if role == "paid" and re.search(r"(?:没|未|不|还没|从没|haven'?t|hasn'?t|didn'?t|not|never|n't)(?:有)?\s?$", before[:place]):
        return "owed"
    if role == "paid" and re.search(r"(?:还有|还剩|剩下)[^,]{0,8}$", before[:place]):
        return "left"
    return role  # type: ignore[return-value]


def _last(pattern: re.Pattern[str], words: str) -> re.Match[str] | None:
    """The last place where the pattern reaches the end of the words."""
    found = pattern.search(words)
    while found:
        later = pattern.search(words, found.start() + 1)
        if not later:
            return found
        found = later
    return None


def _scope(before: str, after: str, mention: Mention, crowd: Crowd) -> Scope | None:
    if _EACH_AFTER.match(after) or _EACH_BEFORE.search(before):
        return "per_person"
    if any(0 <= mention.start - last <= 4 or 0 <= first - mention.end <= 2 for first, last in crowd.each):
        return "per_person"
    if _ALL_BEFORE.search(before) or _ALL_AFTER.match(after):
        return "total"
    return None


def _solve(text: Text, items: list[_Item], mentions: list[Mention], crowd: Crowd, answer: bool) -> Wages:
    teams = _teams(text, items, crowd)
    if teams:
        return teams
    listed = _listed(text, items, crowd)
    if listed:
        return listed
    chosen, computed, doubt = _choose(text.norm, items, answer)
    if doubt:
        return Wages(ask=("amount",))
    if chosen is None:
        rated = _from_rate(items, mentions, crowd)
        if rated is None:
            return Wages()
        return _finish(text, rated, "per_person", crowd, answer, None, True)
    paid = _paid(items, chosen) if not computed else None
    number, scope = chosen.number, chosen.scope
    if scope is None and chosen.group:
        scope = "total"
    second = next((item for item in items if item.scope and item.scope != scope and item.role in ("owed", "left", "loose", "earned") and item is not chosen), None)
    if paid and second is None:
        return _after_payment(text, chosen, paid, scope, crowd, answer)
    if second and scope:
        return _both(text, chosen, second, paid, crowd)
    netted = computed and any(item.role == "paid" for item in items)
    return _finish(text, chosen.mention, scope, crowd, answer, None, False, netted)


def _choose(norm: str, items: list[_Item], answer: bool) -> tuple[_Item | None, bool, bool]:
    """(the figure that says what is owed, whether it is net of what was paid already, whether it is in doubt)."""
    part = [item for item in items if item.wage_part]
    if part:
        return part[-1], True, False
    left = [item for item in items if item.role == "left"]
    if left:
        return _single(norm, left), True, _single(norm, left) is None
    for role in ("owed", "earned"):
        named = [item for item in items if item.role == role]
        if role == "owed" and named and any(item.role == "earned" for item in items) and any(item.role == "paid" for item in items):
            net = named[-1]
            return net, True, False
        if named:
            single = _single(norm, named)
            return single, False, single is None
    loose = [item for item in items if item.role == "loose"]
    if not loose or (any(item.role in ("daily", "monthly") for item in items) and not answer):
        return None, False, False
    if not answer and not re.search(r"欠|工资|工钱|薪|血汗|讨|没(?:给|发|结)|不(?:给|发|结)|拖|owe|wage|salary|pay|paid|money", norm) and len(norm) > 30:
        return None, False, False
    single = _single(norm, loose)
    return single, False, single is None


def _single(norm: str, items: list[_Item]) -> _Item | None:
    """The one figure among several of a kind: corrected last, or all the same, or one total and one share."""
    fixed = [item for item in items if item.fixed]
    if fixed:
        return fixed[-1]
    if len({(item.number.low, item.number.high) for item in items}) == 1:
        return next((item for item in items if item.scope), items[0])
    total = [item for item in items if item.scope == "total"]
    share = [item for item in items if item.scope == "per_person"]
    if len({item.number.value for item in total}) == 1 and len(total) + len(share) == len(items):
        return total[0]
    if len({item.number.value for item in total}) == 1 and re.search(r"(?:一共|总共|合计|加起来|total|altogether)", norm[max(0, total[-1].mention.start - 14) : total[-1].mention.end + 14]):
        return total[-1]
    return None


def _paid(items: list[_Item], chosen: _Item) -> _Item | None:
    paid = [item for item in items if item.role == "paid"]
    if chosen.role == "owed":
        # "给了5万，欠13万" tells the rest; only what was paid after the debt was named lessens it.
        paid = [item for item in paid if item.mention.start > chosen.mention.start]
    if not paid:
        return None
    if len(paid) == 1:
        return paid[0]
    value = sum(item.number.value for item in paid)
    low, high = sum(item.number.low for item in paid), sum(item.number.high for item in paid)
    first = paid[0].mention
    return replace(paid[0], mention=replace(first, number=replace(first.number, value=value, low=low, high=high)))


def _after_payment(text: Text, chosen: _Item, paid: _Item, scope: Scope | None, crowd: Crowd, answer: bool) -> Wages:
    number, given = chosen.number, paid.number
    if given.value >= number.value:
        return Wages(ask=("amount",))
    # "欠了5万, 前天给了2万": whether the 5万 is before or after the 2万 is worth a tap.
    unsure = chosen.role == "owed" and chosen.scope is None
    count = crowd.count
    if paid.scope and scope and paid.scope != scope:
        if count is None or count.value < 1:
            return Wages(ask=("amount",))
        factor = count.value if scope == "per_person" else 1 / count.value
        number = number.times(factor) if scope == "per_person" else number
        given = given if scope == "per_person" else given.times(count.value)
        scope = "total"
    net = replace(number, value=tidy(number.value - given.value), low=tidy(number.low - given.high), high=tidy(number.high - given.low))
    result = _finish(text, replace(chosen.mention, number=net), scope, crowd, answer, given.value, True, True)
    return replace(result, ask=tuple(dict.fromkeys((*result.ask, *(("amount",) if unsure else ())))))


def _both(text: Text, chosen: _Item, second: _Item, paid: _Item | None, crowd: Crowd) -> Wages:
    """A total and a share were said: keep both when they agree with the headcount."""
    total, share = (chosen, second) if chosen.scope == "total" else (second, chosen)
    count = crowd.count
    low, high = total.number.low, total.number.high
    if paid and paid.number.value < total.number.value:
        return _after_payment(text, total, paid, "total", crowd, False)
    agree = count is None or share.number.low * count.low * 0.9 <= high and low <= share.number.high * count.high * 1.1
    if not agree:
        return Wages(ask=("amount",))
    amount = Amount(total.number.value, "total", total.number.value, share.number.value, low, high, None, total.number.is_range, text.span(*total.mention.span))
    return Wages(amount, ("amount",) if total.number.is_range else ())


def _from_rate(items: list[_Item], mentions: list[Mention], crowd: Crowd) -> Mention | None:
    """Pay per day or month times the time that is owed, one person's share."""
    for role, size, other in (("daily", spells.DAY, spells.MONTH), ("monthly", spells.MONTH, spells.MONTH)):
        rates = [item for item in items if item.role == role]
        if len({item.number.value for item in rates}) != 1:
            continue
        times = [m for m in mentions if m.kind == "duration" and m.value > size and m.value < 3 * spells.YEAR and m.value >= (size if role == "monthly" else spells.DAY)]
        if role == "daily":
            times = [m for m in times if m.value % other or m.value < spells.MONTH or True]
            in_days = [m for m in times if m.value < 400 * spells.DAY and m.number.end and m.unit == "second"]
            times = in_days
        if len({m.value for m in times}) != 1:
            continue
        if any(item.role == "paid" for item in items):
            paid = sum(item.number.value for item in items if item.role == "paid")
        else:
            paid = 0.0
        rate, time = rates[0].number, times[0].number
        value = tidy(rate.value * time.value / size - paid)
        if value <= 0:
            return None
        number = replace(rate, value=value, low=tidy(rate.low * time.low / size - paid), high=tidy(rate.high * time.high / size - paid), is_range=rate.is_range or time.is_range)
        return replace(rates[0].mention, number=number)
    return None


def _listed(text: Text, items: list[_Item], crowd: Crowd) -> Wages | None:
    """老王1万2，我9千，小李8千: as many figures as people, each somebody's share, added."""
    shares = [item for item in items if item.role in ("owed", "loose") and item.scope is None]
    count = crowd.count
    if len(shares) < 2 or len({item.number.value for item in shares}) == 1 or any(item.fixed for item in shares):
        return None
    if len(shares) < 3 or count is None or count.value != len(shares):
        return Wages(ask=("amount",)) if len(shares) > 3 else None
    total = _cents(sum(item.number.value for item in shares))
    low, high = sum(item.number.low for item in shares), sum(item.number.high for item in shares)
    span = text.span(shares[0].mention.start, shares[-1].mention.end)
    return Wages(Amount(total, "total", total, _share(total, count), low, high, None, False, span, "computed"))


def _teams(text: Text, items: list[_Item], crowd: Crowd) -> Wages | None:
    """木工8个每人5000，瓦工6个每人6000: each team's share times its people, added."""
    shares = [item for item in items if item.scope == "per_person" and item.role in ("owed", "loose", "left")]
    count = crowd.count
    groups = [span for span in crowd.used if span not in crowd.each]
    if len(shares) < 2 or len(groups) != len(shares) or count is None or count.source != "computed":
        return None
    if len({item.number.value for item in shares}) == 1:
        return None
    sizes = crowd.sizes
    if len(sizes) != len(shares):
        return None
    total = sum(item.number.value * size for item, size in zip(shares, sizes))
    span = text.span(shares[0].mention.start, shares[-1].mention.end)
    return Wages(Amount(total, "total", total, None, total, total, None, False, span, "computed"))


def _finish(text: Text, mention: Mention, scope: Scope | None, crowd: Crowd, answer: bool, paid: float | None, computed: bool, netted: bool = False) -> Wages:
    number, count = mention.number, crowd.count
    ask = ["amount"] if number.is_range else []
    span = text.span(*mention.span)
    source: Literal["said", "computed"] = "computed" if computed else "said"
    value, low, high = _cents(number.value), _cents(number.low), _cents(number.high)
    if scope is None and not answer and count is not None and count.low == count.high == 1:
        scope = "total"
    if scope is None and not answer and count is None and not crowd.plural and (crowd.singular or netted):
        scope = "total"
    if scope is None:
        ask += [] if answer else ["amount_scope"]
        return Wages(Amount(value, None, None, None, low, high, paid, number.is_range, span, source), tuple(ask))
    if scope == "total":
        share = _share(value, count)
        return Wages(Amount(value, "total", value, share, low, high, paid, number.is_range, span, source), tuple(ask))
    if count is None:
        return Wages(Amount(value, "per_person", None, value, low, high, paid, number.is_range, span, source), tuple(ask))
    total = _cents(value * count.value)
    return Wages(Amount(value, "per_person", total, value, _cents(low * count.low), _cents(high * count.high), paid, number.is_range, span, "computed"), tuple(ask))


def _share(total: float, count: Count | None) -> float | None:
    """One person's share of a total; nothing when the headcount has bounds, to claim no more than was said."""
    if count is None or count.value < 1:
        return None
    return _cents(total / count.value)


def _cents(value: float) -> float:
    return round(value, 2)
