"""One message in, all its facts out."""

from __future__ import annotations

import re
from datetime import datetime

from . import wages
from .answers import repairs
from .answers.choices import same_place
from .dangers import conduct, flight
from .dangers.danger import danger as look_for_danger
from .jotted import Jotted, jotted
from .names import debtors, nameless, names, parties, place, sites
from .names.elsewhere import is_elsewhere
from .names.english_parties import is_workplace
from .names.place import Places
from .names.tagged import Tagged
from .numbers import mentions
from .numbers.mentions import Mention
from .people import people, people_bare
from .periods import period, period_age, period_paid, period_words
from .periods.moments import local
from .periods.months import bare_row, spans_of_dates
from .reading import Act, Party, Period, Quantity, Reading, Site, Span, overlap
from .wording import phones
from .wording.corrections import BACK_ZH, OOPS
from .wording.identity import IdentityNumber, identity_numbers
from .wording.language import language
from .wording.text import Text, normalise

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
    source = normalise(text)
    norm = source.norm
    identities = identity_numbers(norm)
    numbers = period_paid.of_unpaid_months(norm, mentions.scan(norm, _no_numbers(norm, identities, asking)))
    if asking == "period" and bare_row(norm, local(received)):
        numbers = []  # 三四五六: months, and no sum
    notes = jotted(source, numbers) if asking is None else Jotted()
    numbers = notes.money(numbers)
    crowd = _crowd(source, numbers, asking, bool(notes.sums))
    time = period.read(source, numbers, received, asking == "period" and _answers(norm), notes.months)
    named = time.months if time and time.first else None
    is_answer = asking == "amount" and _answers(norm)
    pay = wages.read(source, numbers, crowd, local(received), is_answer, named)
    if is_answer and pay.amount is None and pay.ask:  # an account told where a sum was asked for
        account = wages.read(source, numbers, crowd, local(received), False, named)
        pay = account if account.amount else pay
    if asking == "amount_scope" and not _is_another_sum(pay):
        pay = wages.Wages() if pay.amount and pay.amount.scope is None and not pay.amount.is_range else pay
    own = _own_name(source, asking)
    owed = tuple(source.span(share.start, share.figure.end) for share in crowd.shares)
    employer, others, works = _who_and_where(source, asking, places, notes.names, own and own[1], owed)
    site = _not_of_firm(place.read(source, places), employer) or _bare_place(source, asking)
    gone, gone_span = flight.absconded(norm)
    if gone is False and flight.is_unknown(norm):  # 老板我不知道联系得上不
        gone, gone_span = None, None
    if gone is None and (asking == "absconded" or (asking and _NO_CALL.match(norm))):
        gone, gone_span = flight.answered(norm), (0, len(norm))
    alarm = look_for_danger(text, received=received, source=source, answering=asking is not None)
    flags = list(dict.fromkeys((*alarm.flags, *conduct.flags(norm))))
    flags += _derived(flags, others, site, time, numbers, norm, received)
    name = _name(source, asking, own)
    greets = name and _SPEAKING.match(text, name[1][1])
    if name and employer and (asking or greets) and overlap(name[1], employer.span):
        employer = None
    if employer and time and _within(time.span, employer.span):
        time = None  # Cui Jun
    if asking == "name" and name and time and overlap(name[1], time.span):
        time = None  # Ma Jun, April
    phone = phones.phone(source, identities, asking)
    spans = {
        "employer": employer.span if employer else None,
        "project": works[1] if works else None,
        "name": name[1] if name else None,
        "phone": phone[1] if phone else None,
        "absconded": source.span(*gone_span) if gone is not None and gone_span else None,
    }
    return Reading(
        lang=language(text),
        employer=employer.name if employer else None,
        parties=others,
        project=works[0] if works else None,
        site=site,
        headcount=crowd.count,
        amount=pay.amount,
        paid=pay.paid,
        period=time,
        absconded=gone,
        acts=_unique(alarm.acts),
        flags=tuple(dict.fromkeys(flags)),
        name=name[0] if name else None,
        phone=phone[0] if phone else None,
        ask=_ask(crowd, pay),
        spans={key: span for key, span in spans.items() if span},
    )


_LEAST_SUM = 100  # yuan; less beside "in all or each?" picks an answer, or counts people


def _is_another_sum(pay: wages.Wages) -> bool:
    """Whether a bare figure is a sum, where total or share was asked: it takes the place of the one before."""
    return bool(pay.amount and pay.amount.stated >= _LEAST_SUM)


def _within(inner: Span | None, outer: Span | None) -> bool:
    return bool(inner and outer and outer[0] <= inner[0] and inner[1] <= outer[1])


def _own_name(source: Text, asking: str | None) -> tuple[str, Span] | None:
    """What the speaker says to be called; a bare "name" is that of the place, where that was asked."""
    own = names.name(source)
    if asking not in ("employer", "project"):
        return own
    with_phone = names.beside_phone(source) if _NAMED.match(source.norm) else None
    if with_phone:
        return with_phone  # Name Carlos 138…, whatever was asked
    beside = names.beside_phone(source) if asking == "project" and own is None else None
    if beside and (parties.is_person(beside[0]) or _TWO_WORDS.fullmatch(beside[0])) and not sites.project(source):
        return beside  # 王秀英 138…: no site has a phone of its own
    is_of_it = own and _NAME_OF_IT.search(source.raw[: own[1][0]])
    return None if is_of_it else own  # i cook there, name Himalaya Kitchen


def _name(source: Text, asking: str | None, own: tuple[str, Span] | None) -> tuple[str, Span] | None:
    """What the speaker is called, or whose name is to be put down; `own` is told in so many words."""
    if asking in _NAMING:
        found = _NAMING[asking](source)
    else:
        found = own or (names.beside_phone(source) if asking in _OF_ONESELF else None)
    return found or (names.put_down(source) if asking else None)


def _no_numbers(norm: str, identities: tuple[IdentityNumber, ...], asking: str | None) -> tuple[Span, ...]:
    """Where figures stand that count nothing: papers and phones, dates, what is dialled, who was left out."""
    words = (period_words.NO_SPELL, _MISCOUNTED, _CASE_NUMBER, _PART_OF_ADDRESS)
    spans = (found.span() for pattern in words for found in pattern.finditer(norm))
    return (*(one.span for one in identities), *spans_of_dates(norm), *phones.dialled(norm, asking), *spans)


def _who_and_where(
    source: Text,
    asking: str | None,
    places: Places,
    noted: tuple[Span, ...],
    own: Span | None,
    owed: tuple[Span, ...],
) -> tuple[Party | None, tuple[Party, ...], tuple[str, Span] | None]:
    """(who owes, all parties, the site): what the grammar names, in the light of what the tagger thinks of it.

    `noted` are names that were jotted down, `own` is where the speaker's own name stands, and `owed` where those
    do who are owed a sum of their own.
    """
    text = source.raw
    works = sites.project(source)
    works = None if works and (is_elsewhere(text, works[1]) or is_workplace(text, works[1])) else works
    others = tuple(
        party
        for party in parties.parties(source, _not_sites(works, noted))
        if not places.only_area(party.name) and not _is_called(works, party, text)
    )
    others = tuple(
        party
        for party in others
        if not nameless.greets(party.name) and not (party.span and is_elsewhere(text, party.span))
    )
    if asking == "project" and works:
        others = tuple(party for party in others if not overlap(works[1], party.span))
    if asking != "employer":
        others = tuple(party for party in others if not nameless.is_nobody(party, text, places))
    employer = _employer(source, others, asking, works, places)
    tagged = Tagged(text, places) if asking in _OPEN_TO_NAMES else None
    if tagged and (asking != "project" or employer):  # a bare answer to "which site?" names nobody
        employer = tagged.employer(employer, others, works, own, asked=asking == "employer")
        free = asking is None  # where it was asked for, a kind of workplace is an answer
        if employer and (nameless.greets(employer.name) or (free and nameless.is_nobody(employer, text, places))):
            employer = None
        if employer and any(overlap(span, employer.span) for span in owed):
            employer = None
    employer = nameless.name_alone(employer) if employer else None
    works = _project(source, works, asking, employer, places)
    works = tagged.project(works, employer) if tagged else works
    works = works or _firm_of_work(text, others, employer)
    if asking == "project" and (nameless.describes(text) or _is_oneself(text, own) or _within(works and works[1], own)):
        works = None
    if (
        works
        and not works[0].isascii()
        and any(party.role == "general_contractor" and overlap(works[1], party.span) for party in others)
    ):
        works = None  # 总承包单位是中交第二公路工程局
    return employer, others, works


def _is_oneself(text: str, own: Span | None) -> bool:
    """Whether the answer tells what the speaker is called (俺叫李二柱，电话138…), and no site."""
    return own is not None and bool(_CALLED_SO.search(text[: own[0]]))


_CALLED_SO = re.compile(r"[我俺咱](?:的?名字)?(?:叫|姓)\s?$|^\s*(?:my )?name(?: is|:)? $", re.I)
_TWO_WORDS = re.compile(r"[A-Z][a-z]+ [A-Z][a-z]+")
_NAMED = re.compile(r"\s*(?:my )?name\b")
# Where a name may stand that no word announces: a free message, and the questions about names.
_OPEN_TO_NAMES = (None, "employer", "project")
_QUESTION = re.compile(
    r"^(?:为什么|为啥|干嘛|什么意思|怎么|人工|帮助|客服|取消|继续|why|what|how|help|human|cancel)|不知道|不清楚"
    r"|说不清|不晓得|晓不得|\bdon'?t know\b|\bno idea\b|[?]\s*$|[吗么]\s*[?]?$"
)


def _answers(norm: str) -> bool:
    """Whether the text can be an answer at all, not a question back or a call for help."""
    said = norm.strip()
    return not _QUESTION.search(_ASIDE.sub("", said) or said)


# From april until july, you need our passports?
_ASIDE = re.compile(r"(?<=[,.;!。])[^,.;!?。]{2,60}(?:[?]|[吗么]\??)\s*$")


_NAME_OF_IT = re.compile(r"(?<!my )\bname:? $", re.I)
_NO_CALL = re.compile(
    r"(?:老板|他|人)?(?:是|就是)?联系不[上到]|(?:给?老板|给?他|一直)?打?(?:他)?电话(?:都|也|一直|全"
    r"|从来)?(?:不接|没人接|打不通|关机|停机|空号)"
)
# Where a name and a number are the speaker's; "can you reach the boss?" may be answered with his.
_OF_ONESELF = ("place", "headcount", "amount", "amount_scope", "period")
_SPEAKING = re.compile(r" (?:again|here|speaking)\b")  # "it's Peter again"
_NAMING = {"name": names.bare_name, "phone": names.called, "confirm": names.called}


def _not_sites(works: tuple[str, Span] | None, names: tuple[Span, ...]) -> tuple[Span, ...]:
    """Names jotted down that are not the works: Wanda Plaza, may, 8,000."""
    return tuple(span for span in names if not overlap(span, works and works[1]))


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
_CASE_NUMBER = re.compile(r"\bxs[ -]?\d{6,}|(?<!\d)26\d{11}(?!\d)")
# What a man was left out by (算漏一个), and two bosses, are no workers.
_MISCOUNTED = re.compile(
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


def _crowd(source: Text, numbers: list[Mention], asking: str | None, noted: bool) -> people.Crowd:
    crowd = people.read(source, numbers, noted)
    recounts = crowd.count is None and _RECOUNT.fullmatch(source.norm)
    open_ = crowd.count is None or crowd.count.is_guess or people_bare.tells_who(source.norm)
    if (asking == "headcount" or recounts) and _answers(source.norm):
        count = people_bare.added(source, numbers) or (people_bare.bare(source, numbers) if open_ else None)
        if count:
            spans = (count.span,) if count.span and source.origin is None else ()
            return people.Crowd(count, count.is_range, crowd.used + spans, crowd.singular, crowd.plural)
    if asking not in (None, "headcount") and crowd.count and crowd.count.is_guess:
        # An answer to another question says nothing new about how many they are.
        return people.Crowd(None, False, crowd.used, False, crowd.plural, each=crowd.each)
    return crowd


def _firm_of_work(text: str, others: tuple[Party, ...], employer: Party | None) -> tuple[str, Span] | None:
    """I work at Chuangxing shoe factory, boss Wu does not pay: he is named for who owes, and the firm is the place.

    Or in his restaurant Golden Wok.
    """
    if employer is None or not parties.is_person(employer.name):
        return None
    firms = (party for party in others if party.role == "employer" and party.span and party.name != employer.name)
    return next(
        ((firm.name, firm.span) for firm in firms if firm.span and _WORKS_AT.search(text[: firm.span[0]])), None
    )


_WORKS_AT = re.compile(
    r"\b(?:work|cook|clean|serve|teach)(?:s|ed|ing)? (?:at|in) (?:the |a |his |her |this |their )?"
    r"(?:(?:restaurant|hotel|shop|factory|bar|school|farm|store|workshop|kitchen|supermarket)(?: (?:called|named))? )?$"
    r"|在(?:[他她]|老板)?[^,，。;；]{0,6}(?:开的|的)(?:饭店|餐馆|酒店|超市|农场|[小]?[店厂])$",
    re.I,
)


def _employer(
    source: Text, others: tuple[Party, ...], asking: str | None, works: tuple[str, Span] | None, places: Places
) -> Party | None:
    found = debtors.employer_of(source.norm, list(others))
    if asking != "employer" or not _answers(source.norm):
        return None if asking == "name" and found and not _is_bare_firm(found, source) else found
    answer = names.bare_employer(source)
    if _LABEL.match(source.norm):
        return found
    if found is None and answer and not places.only_area(answer[0]) and not _is_works(answer[1], works):
        return Party(answer[0], "employer", answer[1])
    if found and answer and found.span and len(answer[0]) <= _LONGEST_FIRM and found.name in answer[0]:
        # "亚都脚手架公司", said in answer to "who?", is the name as a whole.
        return Party(answer[0], found.role, answer[1]) if not _NO_NAME.search(answer[0]) else found
    return found


_FIRM_IS = 4  # characters: 公司是…


def _is_bare_firm(party: Party, source: Text) -> bool:
    """Whether nothing but the name of a firm is said: where the own name was asked, a man's is hardly who owes."""
    return not parties.is_person(party.name) and len(source.norm.strip()) <= len(party.name) + _FIRM_IS


def _not_of_firm(site: Site | None, employer: Party | None) -> Site | None:
    """镇江鼎立建筑 works anywhere: the city in the name of a firm is no place of work."""
    if site is None or site.span is None or site.district or not employer or not overlap(site.span, employer.span):
        return site
    return None


_SITE_WORDS_EN = re.compile(r"\b(?:site|project|phase|block|tower|towers|estate|villas?|works)\b|\d", re.I)


def _is_works(answer: Span, works: tuple[str, Span] | None) -> bool:
    """Whether an answer to "who owes?" names a site. "Taj Garden" is as well a restaurant, and who owes was asked."""
    if works is None or not overlap(answer, works[1]):
        return False
    return not works[0].isascii() or bool(_SITE_WORDS_EN.search(works[0]))


_LONGEST_FIRM = 14  # characters
_NO_NAME = re.compile(r"[的给在干做欠是叫姓有我你他]|老板|公司.+公司|区|镇|街道|市.*区| ")


_LABEL = re.compile(r"^\s*(?:那个|就是|我们)?(?:项目|工地|工程|楼盘|小区)(?:的)?(?:名字|名称|名)?(?:叫做?|是|:)")


_CALLED_EN = re.compile(r"\b(?:project|hull|site)(?: (?:is |was )?(?:called|named))? [\"'“]?$", re.I)


def _is_called(works: tuple[str, Span] | None, party: Party, text: str) -> bool:
    """Whether what looks like a firm stands in a site's name ("项目叫福地产业园")."""
    if works is None or party.span is None:
        return False
    if overlap(works[1], party.span) and _CALLED_EN.search(text[: works[1][0]][-24:]):
        return True  # for project called Tianyuan Hospital
    if not party.name.startswith("叫"):
        return False
    return party.span[0] == works[1][0] - 1


def _project(
    source: Text, works: tuple[str, Span] | None, asking: str | None, employer: Party | None, places: Places
) -> tuple[str, Span] | None:
    if works and (places.only_area(_IS_IN.sub("", works[0])) or nameless.is_no_works(works[0], places)):
        works = None
    if works and employer and overlap(works[1], employer.span):
        works = None
    inside = works and _INSIDE.search(works[0])
    if works and inside:
        works = works[0][: inside.start()], (works[1][0], works[1][0] + inside.start())
    called = asking == "employer" and _LABEL.match(source.norm)
    if works or (asking != "project" and not called) or not _answers(source.norm):
        return works
    answer = None if repairs.names_no_site(source.raw) or same_place(source.raw) else names.bare_project(source)
    return None if answer and places.only_area(_IS_IN.sub("", answer[0])) else answer


_IS_IN = re.compile("^(?:就?是|在)+")  # 是丹徒的工地
_INSIDE = re.compile("(?:里面|里头|那边|那块)[呀啊吧的]*$")  # 万达里面呀, 华山湾那边


def _bare_place(source: Text, asking: str | None) -> Site | None:
    if asking != "place" or not _answers(source.norm):
        return None
    answer = None if _SINCE_WHEN.match(source.norm) else names.bare_project(source)
    return Site(answer[0], None, None, None, answer[1]) if answer else None


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
