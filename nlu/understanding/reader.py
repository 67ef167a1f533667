"""One message in, all its facts out."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from functools import partial

from . import wages
from .dangers import conduct, flight
from .dangers.danger import danger as look_for_danger
from .jotted import Jotted, jotted, sum_beside_name
from .names import names, place
from .names.place import Places
from .names.speaker import own_name, signed, speaker
from .names.who_and_where import who_and_where
from .numbers import mentions
from .numbers.mentions import Mention
from .people import people, people_bare
from .periods import period, period_age, period_paid, period_words
from .periods.moments import local
from .periods.months import bare_row, spans_of_dates
from .reading import Act, Party, Period, Quantity, Reading, Site, Span, overlap, within
from .wording import phones
from .wording.corrections import BACK_ZH, OOPS
from .wording.identity import CASE_NUMBER, IdentityNumber, identity_numbers
from .wording.language import language
from .wording.replies import can_answer
from .wording.text import Text, normalise, typed

__all__ = ["quantities", "read"]


def quantities(text: str) -> list[Quantity]:
    """Every amount, number and duration found in a text, whatever it means, in order.

    Durations are in seconds (a year has 365 days, a month 30); amounts carry their ISO 4217 currency.
    A bare figure that stands for money by its words (工资三千五) counts as yuan.
    """
    source = normalise(text)
    found = []
    for mention in mentions.scan(source.norm):
        start, end = source.span(mention.start, mention.end)
        kind, unit = mention.kind, mention.unit
        if kind == "number" and wages.stands_for_money(source.norm, mention):
            kind, unit = "amount", "CNY"
        number = mention.number
        found.append(Quantity(kind, number.value, number.low, number.high, unit, text[start:end], start, end))
    return found


def read(text: str, *, places: Places, asking: str | None = None, received: datetime | None = None) -> Reading:
    """All facts of one message. `asking` is the open question that it may answer (None: free message).

    `received` is the moment of the message (naive: Asia/Shanghai; default: now). Never raises on any string.
    """
    written, text = text, typed(text)
    source = normalise(text)
    norm = source.norm
    identities = identity_numbers(norm)
    numbers = period_paid.of_unpaid_months(norm, mentions.scan(norm, _no_numbers(norm, identities, asking)))
    if asking == "period" and bare_row(norm, local(received)):
        numbers = []  # 三四五六: months, and no sum
    notes = jotted(source, numbers) if asking is None else Jotted()
    notes = sum_beside_name(norm, numbers) if asking == "employer" else notes
    numbers = notes.money(numbers)
    crowd = _crowd(source, numbers, asking, bool(notes.sums))
    time = period.read(source, numbers, received, asking == "period" and can_answer(norm), notes.months)
    pay = _pay(source, numbers, crowd, received, asking, time)
    own = own_name(source, asking)
    owed = tuple(source.span(share.start, share.figure.end) for share in crowd.shares)
    employer, others, works = who_and_where(source, asking, places, notes.names, own and own[1], owed)
    site = _not_of_firm(place.read(source, places), employer, others) or _bare_place(source, asking)
    gone, gone_span = _gone(norm, asking)
    alarm = look_for_danger(text, received=received, source=source, answering=asking is not None)
    flags = list(dict.fromkeys((*alarm.flags, *conduct.flags(norm))))
    flags += _derived(flags, others, site, time, numbers, norm, received)
    name = speaker(source, asking, own)
    phone = phones.phone(source, identities, asking)
    name = name or (signed(source, phone[1]) if phone and asking is None else None)
    greets = name and _SPEAKING.match(text, name[1][1])
    if name and employer and (asking or greets) and overlap(name[1], employer.span):
        employer = None
    if employer and time and within(time.span, employer.span):
        time = None  # Cui Jun
    if asking == "name" and name and time and overlap(name[1], time.span):
        time = None  # Ma Jun, April
    spans = {
        "employer": employer.span if employer else None,
        "project": works[1] if works else None,
        "name": name[1] if name else None,
        "phone": phone[1] if phone else None,
        "absconded": source.span(*gone_span) if gone is not None and gone_span else None,
    }
    as_written = partial(_as_written, text, written)
    return Reading(
        lang=language(text),
        employer=as_written(employer.name) if employer else None,
        parties=tuple(replace(party, name=as_written(party.name)) for party in others),
        project=as_written(works[0]) if works else None,
        site=site,
        headcount=crowd.count,
        amount=pay.amount,
        paid=pay.paid,
        period=time,
        absconded=gone,
        acts=_unique(alarm.acts),
        flags=tuple(dict.fromkeys(flags)),
        name=as_written(name[0]) if name else None,
        phone=phone[0] if phone else None,
        ask=_ask(crowd, pay),
        spans={key: span for key, span in spans.items() if span},
    )


def _as_written(typed_text: str, written: str, name: str) -> str:
    """A name in the signs that it was written in (陳志明, Tang’s Kitchen)."""
    at = typed_text.find(name)
    return written[at : at + len(name)] if at >= 0 else name


def _pay(
    source: Text,
    numbers: list[Mention],
    crowd: people.Crowd,
    received: datetime | None,
    asking: str | None,
    time: Period | None,
) -> wages.Wages:
    named = time.months if time and time.first else None
    is_answer = asking == "amount" and can_answer(source.norm)
    pay = wages.read(source, numbers, crowd, local(received), is_answer, named)
    if is_answer and pay.amount is None and pay.ask:  # an account told where a sum was asked for
        account = wages.read(source, numbers, crowd, local(received), False, named)
        pay = account if account.amount else pay
    if asking == "amount_scope" and not _is_another_sum(pay):
        pay = wages.Wages() if pay.amount and pay.amount.scope is None and not pay.amount.is_range else pay
    return pay


def _gone(norm: str, asking: str | None) -> tuple[bool | None, Span | None]:
    gone, span = flight.absconded(norm)
    if gone is False and flight.is_unknown(norm):  # 老板我不知道联系得上不
        gone, span = None, None
    if gone and asking == "absconded" and _YES_BUT.match(norm):
        return False, (0, len(norm))
    if gone is None and (asking == "absconded" or (asking and _NO_CALL.match(norm))):
        return flight.answered(norm), (0, len(norm))
    return gone, span


# Yes can, but he blocked my WeChat.
_YES_BUT = re.compile(
    r"(?:yes|yeah|yep|sure)[,. ]+(?:i |we |you )?can\b|(?:可以|能)(?:联系|找到|打通)[^,，。]{0,4}[,，](?:但|就是|不过)"
)
_LEAST_SUM = 100  # yuan; less beside "in all or each?" picks an answer, or counts people


def _is_another_sum(pay: wages.Wages) -> bool:
    """Whether a bare figure is a sum, where total or share was asked: it takes the place of the one before."""
    return bool(pay.amount and pay.amount.stated >= _LEAST_SUM)


def _no_numbers(norm: str, identities: tuple[IdentityNumber, ...], asking: str | None) -> tuple[Span, ...]:
    """Where figures stand that count nothing: papers and phones, dates, what is dialled, who was left out."""
    words = (period_words.NO_SPELL, _MISCOUNTED, CASE_NUMBER, _PART_OF_ADDRESS)
    spans = (found.span() for pattern in words for found in pattern.finditer(norm))
    return (*(one.span for one in identities), *spans_of_dates(norm), *phones.dialled(norm, asking), *spans)


_NO_CALL = re.compile(
    r"(?:老板|他|人)?(?:是|就是)?联系不[上到]|(?:给?老板|给?他|一直)?打?(?:他)?电话(?:都|也|一直|全"
    r"|从来)?(?:不接|没人接|打不通|关机|停机|空号)"
)
_SPEAKING = re.compile(r" (?:again|here|speaking)\b")  # "it's Peter again"
# 最后四位是5687, olga_iv89, d.w77@mail.com: of a phone or an address.
_PART_OF_ADDRESS = re.compile(
    r"(?:最?后|尾)(?:面)?[四4三3](?:位|个数)(?:数字|号码)?(?:是|应该是|:)?[零一二三四五六七八九幺\d ]{3,8}"
    r"|尾号(?:是|:)?[零一二三四五六七八九幺\d ]{3,8}"
    r"|\b(?:road|street|rd|st|avenue|lane)\.?,? (?:no\.? ?)?\d{1,4}\b(?! ?(?:yuan|rmb))"
    r"|[路街巷弄]\d{1,4}(?=[,，。 ]|$|号)"
    r"|(?<!\d)0\d{2,3}[ -]\d{3,4}[ -]?\d{4}(?!\d)"
    r"|\blast (?:four|three|4|3)(?: digits| numbers)?(?: is| are|:)? [\d ]{3,8}|[\w.]+@[\w.]+"
    r"|\b[a-z]+[a-z\d.]*_[a-z\d_.]+\b|\b(?:wechat|微信号?|whatsapp|line id|qq号?|email|邮箱)(?: is|是"
    r"|:)? ?[a-z\d_.@-]{4,}"
)
# What a man was left out by (算漏一个), and two bosses, are no workers; nor are three brothers who own it.
_MISCOUNTED = re.compile(
    r"\b(?:owners?|boss(?:es)?) (?:is|are) (?:two|three|four|\d) (?:brothers|sisters|friends|partners|men|people"
    r"|persons)"
    r"|\b(?:school|fees?|clothes|books) (?:of|for) (?:the |my )?(?:two|three|four|\d) (?:boys|girls|kids|children|sons"
    r"|daughters)|"
    r"(?:老板|总|经理|工头)[^,。;我]{0,8}[两三四]个(?:人|老板)?都欠"
    r"|[\u4e00-\u9fff]壹号(?!人)"  # 南山壹号
    r"|(?<=[\u4e00-\u9fff])\d{2,4}(?=上(?:当|做|跑|干|打))"  # 苏航118上当水手
    r"|(?:报|登记|投诉|填|写)(?:了|过)?[一两]个(?!人)"  # 我没要新报一个
    r"|[两三四五六七八九\d]个?人(?:都|还|现在)*(?:在|睡|住)[^,。;没]{0,4}(?:睡|住|过夜)"  # and who sleeps on the site
    r"|(?<![十百千万几])[漏少多](?:算|说|数|写|报|记)?了?[一两二三\d]个人?(?=$|[,。;!了 ])"
)
_RECOUNT = re.compile(
    rf"(?:(?:{BACK_ZH}|不是|哦|等下?|{OOPS}|no|wait|oh)[,;。. ]*)+(?:应该|其实)?"
    r"(?:是|就|it is|it's|we are)?\s*[0-9一二两三四五六七八九十百]+ ?"
    r"(?:个人?|人|位|people|persons|workers)[吧啊呢哦.!。 ]*(?:[,;].{0,40})?"
)


# About 40, I don't know exactly; 具体不清楚，听说三四十个吧: no more is known, and that much is.
_ABOUT_SO_MANY = re.compile(
    r"\s*(?:about|around|maybe|like|probably|roughly) \d|.{0,10}(?:听说|好像|估计|大概"
    r"|可能)(?:有)?\s?[一二两三四五六七八九十几\d]"
)


def _crowd(source: Text, numbers: list[Mention], asking: str | None, noted: bool) -> people.Crowd:
    crowd = people.read(source, numbers, noted)
    recounts = crowd.count is None and _RECOUNT.fullmatch(source.norm)
    open_ = crowd.count is None or crowd.count.is_guess or people_bare.tells_who(source.norm)
    tells = can_answer(source.norm) or _ABOUT_SO_MANY.match(source.norm)
    if (asking == "headcount" or recounts) and tells:
        count = people_bare.added(source, numbers) or (people_bare.bare(source, numbers) if open_ else None)
        if count:
            spans = (count.span,) if count.span and source.origin is None else ()
            return people.Crowd(count, count.is_range, crowd.used + spans, crowd.singular, crowd.plural)
    if asking not in (None, "headcount") and crowd.count and crowd.count.is_guess:
        # An answer to another question says nothing new about how many they are.
        return people.Crowd(None, False, crowd.used, False, crowd.plural, each=crowd.each)
    return crowd


def _not_of_firm(site: Site | None, employer: Party | None, others: tuple[Party, ...]) -> Site | None:
    """镇江鼎立建筑 works anywhere: the city in the name of a firm is no place of work."""
    if site is None or site.span is None or site.district:
        return site
    firms = [party for party in others if party.role == "general_contractor"] + ([employer] if employer else [])
    return None if any(overlap(site.span, firm.span) for firm in firms) else site


def _bare_place(source: Text, asking: str | None) -> Site | None:
    if asking != "place" or not can_answer(source.norm) or _CALL_ME.search(source.norm):
        return None
    answer = None if _SINCE_WHEN.match(source.norm) else names.bare_project(source)
    return Site(answer[0], None, None, None, answer[1]) if answer else None


_CALL_ME = re.compile(r"(?:叫|喊)[我俺].{1,4}(?:就行|就好|就可以|吧|$)")  # 叫我小赵就行
_SINCE_WHEN = re.compile(r"\s*(?:since|from|until|till) .*\d|\s*(?:since|until|till) ")  # since october 1: no place


def _derived(
    flags: list[str],
    others: tuple[Party, ...],
    site: Site | None,
    time: Period | None,
    numbers: list[Mention],
    norm: str,
    received: datetime | None,
) -> list[str]:
    """Flags that follow from other facts."""
    found = []
    if site and site.in_city is False:
        found.append("out_of_jurisdiction")
    if any(party.role == "general_contractor" for party in others):
        found.append("general_contractor_present")
    if period_age.too_old(time, numbers, norm, received):
        found.append("limitation_risk")
    return [flag for flag in found if flag not in flags]


def _unique(acts: tuple[Act, ...]) -> tuple[Act, ...]:
    seen: dict[str, Act] = {}
    for act in acts:
        if seen.setdefault(act.kind, act).when == "past":
            seen[act.kind] = act  # what goes on counts more than what is over
    return tuple(seen.values())


def _ask(crowd: people.Crowd, pay: wages.Wages) -> tuple[str, ...]:
    ask = ["headcount"] if crowd.ask else []
    return tuple(dict.fromkeys((*ask, *pay.ask)))
