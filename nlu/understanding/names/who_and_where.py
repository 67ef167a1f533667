"""Who owes, everyone who is named in a role, and the site: one message as a whole."""

from __future__ import annotations

import re

from ..answers import repairs
from ..answers.choices import same_place
from ..reading import Party, Span, overlap, within
from ..wording.pinyin import is_pinyin
from ..wording.replies import can_answer
from ..wording.text import Text
from . import debtors, nameless, names, parties, sites
from .elsewhere import is_elsewhere
from .english_parties import is_workplace
from .place import Places
from .tagged import Tagged

__all__ = ["who_and_where"]

Works = tuple[str, Span]
"""The name of the works, and where it stands."""


def who_and_where(
    source: Text,
    asking: str | None,
    places: Places,
    noted: tuple[Span, ...],
    own: Span | None,
    owed: tuple[Span, ...],
) -> tuple[Party | None, tuple[Party, ...], Works | None]:
    """(who owes, all parties, the site): what the grammar names, in the light of what the tagger thinks of it.

    `noted` are names that were jotted down, `own` is where the speaker's own name stands, and `owed` where those
    do who are owed a sum of their own.
    """
    text = source.raw
    if is_pinyin(text):
        return None, (), None  # which of the syllables are a name, nobody can tell
    works = _site_in_words(source, own)
    others = _parties(source, asking, works, places, noted, own)
    tagged = Tagged(text, places) if asking in _OPEN_TO_NAMES else None
    employer = _employer(source, others, asking, works, places)
    if tagged and (asking != "project" or employer):  # a bare answer to "which site?" names nobody
        employer = tagged.employer(employer, others, works, own, asked=asking == "employer")
        employer = None if employer and _is_nobody(employer, text, asking, places, owed) else employer
    if employer and debtors.is_ruled_out(source.norm, employer.name):
        employer = None  # she is Grace Mbeki owed 7000
    employer = nameless.name_alone(employer) if employer else None
    works = _project(source, works, asking, employer, places)
    works = tagged.project(works, employer) if tagged else works
    works = works or _firm_of_work(text, others, employer)
    if asking == "project":
        employer, works = _where_the_site_was_asked(text, employer, works, own)
    works = None if works and _is_no_site(works, others, places) else works
    return debtors.with_full_name(text, employer) if employer else None, others, works


def _site_in_words(source: Text, own: Span | None) -> Works | None:
    """The site that the grammar finds. It is none where the speaker or another man is named (项目经理叫左宏)."""
    text, works = source.raw, sites.project(source)
    if works is None or is_elsewhere(text, works[1]) or is_workplace(text, works[1]):
        return None
    if nameless.is_hospital(works[0], text) and not _SITE_BEHIND.match(text, works[1][1]):
        return None
    is_own = within(works[1], own) or within(own, works[1])  # 在工地做架子工，我叫岳大林136…
    return None if is_own or _IS_SOMEBODY.search(text[: works[1][0]]) else works


def _parties(
    source: Text, asking: str | None, works: Works | None, places: Places, noted: tuple[Span, ...], own: Span | None
) -> tuple[Party, ...]:
    """Everyone who is named in a role: no places, nobody greeted or from elsewhere, and not the speaker."""
    text = source.raw

    def counts(party: Party) -> bool:
        if own and _is_oneself(text, own) and overlap(own, party.span):
            return False  # 我叫金师傅
        if places.only_area(party.name) or _is_called(works, party, text) or nameless.greets(party.name):
            return False
        if party.span and is_elsewhere(text, party.span):
            return False
        if asking == "project" and works and overlap(works[1], party.span):
            return False
        return asking == "employer" or not nameless.is_nobody(party, text, places)

    return tuple(party for party in parties.parties(source, _not_sites(works, noted)) if counts(party))


def _is_nobody(party: Party, text: str, asking: str | None, places: Places, owed: tuple[Span, ...]) -> bool:
    """Whether what the tagger takes for who owes is a greeting, a kind of workplace, or somebody who is owed."""
    if nameless.greets(party.name) or any(overlap(span, party.span) for span in owed):
        return True
    return asking is None and nameless.is_nobody(party, text, places)  # where it was asked, a workplace is an answer


def _where_the_site_was_asked(
    text: str, employer: Party | None, works: Works | None, own: Span | None
) -> tuple[Party | None, Works | None]:
    """(who owes, the site): a firm or a place that is named is what was asked."""
    if employer and employer.span and not same_place(text):
        named, before = (employer.name, employer.span), text[: employer.span[0]]
        if _CALLED_THERE.search(before):  # in the club, club is called Blue Moon KTV
            works, employer = named, None
        elif not parties.is_person(employer.name):
            # It's a furniture factory, Hengda Furniture I think; I told you, Xinda Shipyard
            any_place = works is None or nameless.is_any_place(works[0])
            if any_place and not (debtors.says_who_owes(text) or _OF_THE_FIRM.search(before[-12:])):
                works, employer = named, None
    if nameless.describes(text) or _is_oneself(text, own) or within(works and works[1], own):
        works = None
    if works and employer and within(employer.span, works[1]) and not debtors.says_who_owes(text):
        employer = None  # 门口写的宏盛木业
    return employer, works


def _is_no_site(works: Works, others: tuple[Party, ...], places: Places) -> bool:
    """总承包单位是中交第二公路工程局 names the contractor, and "the warehouse" is any."""
    if works[0].isascii():
        return nameless.is_no_works(works[0], places)
    return any(party.role == "general_contractor" and overlap(works[1], party.span) for party in others)


_CALLED_THERE = re.compile(
    r"\b(?:club|place|bar|restaurant|hotel|site|factory|shop|school|it) (?:is"
    r"|was) called $",
    re.I,
)
_IS_SOMEBODY = re.compile(r"(?:经理|主管|负责人|班长|组长|队长|我)(?:名字)?(?:叫|是)$")
_OF_THE_FIRM = re.compile(
    r"(?:公司|单位|厂家|老板|包工头|工头|欠|总包|甲方)[^,，。;]{0,4}$|\b(?:company|boss|owes?|employer)\b[^.,;]{0,8}$",
    re.I,
)


def _is_oneself(text: str, own: Span | None) -> bool:
    """Whether the answer tells what the speaker is called (俺叫李二柱，电话138…), and no site."""
    return own is not None and bool(_CALLED_SO.search(text[: own[0]]))


_CALLED_SO = re.compile(r"[我俺咱](?:的?名字)?(?:叫|姓)\s?$|^\s*(?:my )?name(?: is|:)? $", re.I)

# Where a name may stand that no word announces: a free message, and the questions about names.
_OPEN_TO_NAMES = (None, "employer", "project")


def _not_sites(works: Works | None, names: tuple[Span, ...]) -> tuple[Span, ...]:
    """Names jotted down that are not the works: Wanda Plaza, may, 8,000."""
    return tuple(span for span in names if not overlap(span, works and works[1]))


def _firm_of_work(text: str, others: tuple[Party, ...], employer: Party | None) -> Works | None:
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
    source: Text, others: tuple[Party, ...], asking: str | None, works: Works | None, places: Places
) -> Party | None:
    leader = names.team_leader(source) if asking == "employer" else None
    if leader:
        return Party(leader[0], "employer", leader[1])
    found = debtors.employer_of(source.norm, list(others))
    if asking != "employer" or not can_answer(source.norm):
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


_SITE_WORDS_EN = re.compile(r"\b(?:site|project|phase|block|tower|towers|estate|villas?|works)\b|\d", re.I)


def _is_works(answer: Span, works: Works | None) -> bool:
    """Whether an answer to "who owes?" names a site. "Taj Garden" is as well a restaurant, and who owes was asked."""
    if works is None or not overlap(answer, works[1]):
        return False
    return not works[0].isascii() or bool(_SITE_WORDS_EN.search(works[0]))


_LONGEST_FIRM = 14  # characters

_NO_NAME = re.compile(r"[的给在干做欠是叫姓有我你他]|老板|公司.+公司|区|镇|街道|市.*区| ")

_LABEL = re.compile(r"^\s*(?:那个|就是|我们)?(?:项目|工地|工程|楼盘|小区)(?:的)?(?:名字|名称|名)?(?:叫做?|是|:)")

_CALLED_EN = re.compile(r"\b(?:project|hull|site)(?: (?:is |was )?(?:called|named))? [\"'“]?$", re.I)


_SITE_BEHIND = re.compile(r"的(?:工地|项目|楼盘|小区|工程)")


def _is_called(works: Works | None, party: Party, text: str) -> bool:
    """Whether what looks like a firm stands in a site's name ("项目叫福地产业园")."""
    if works is None or party.span is None:
        return False
    if overlap(works[1], party.span) and _CALLED_EN.search(text[: works[1][0]][-24:]):
        return True  # for project called Tianyuan Hospital
    named = text[: party.span[0]].endswith("叫") and overlap(works[1], party.span)
    if named and _SITE_BEHIND.match(text, works[1][1]):
        return True  # 一个叫港城御景的工地
    if not party.name.startswith("叫"):
        return False
    return party.span[0] == works[1][0] - 1


def _project(
    source: Text, works: Works | None, asking: str | None, employer: Party | None, places: Places
) -> Works | None:
    if works and (places.only_area(_IS_IN.sub("", works[0])) or nameless.is_no_works(works[0], places)):
        works = None
    if works and employer and overlap(works[1], employer.span):
        works = None
    inside = works and _INSIDE.search(works[0])
    if works and inside:
        works = works[0][: inside.start()], (works[1][0], works[1][0] + inside.start())
    called = asking == "employer" and _LABEL.match(source.norm)
    if works or (asking != "project" and not called) or not can_answer(source.norm):
        return works
    answer = None if repairs.names_no_site(source.raw) or same_place(source.raw) else names.bare_project(source)
    area = answer and places.only_area(_IS_IN.sub("", answer[0]))
    return None if answer and area and not _WORKS.search(answer[0]) else answer


_WORKS = re.compile(
    r"(?:[厂矿]|船坞|码头|油库|仓库|车间)[里的]?$"
)  # 谏壁电厂: known as a place, and the works themselves
_IS_IN = re.compile("^(?:就?是|在)+")  # 是丹徒的工地

_INSIDE = re.compile("(?:里面|里头|那边|那块)[呀啊吧的]*$")  # 万达里面呀, 华山湾那边
