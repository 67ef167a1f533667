"""Which of several parties owes: the one that the words of owing follow, else the one nearest to the workers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ..reading import Party
from ..wording.text import simplify
from . import english_parties, english_party_words, told
from .parties import is_person
from .party_words import SURNAME, Role

__all__ = [
    "boss_in",
    "boss_of",
    "employer_of",
    "firm_and_boss",
    "firm_of",
    "is_full_name",
    "is_nicknamed",
    "is_ruled_out",
    "owes",
    "says_who_owes",
    "with_full_name",
]

_LIKELY: tuple[Role, ...] = ("employer", "subcontractor", "boss", "crew_leader", "general_contractor", "owner")


_DEBT = re.compile(r"欠|拖|不给|owe|直接?招")  # 总包直接招的我


def employer_of(norm: str, found: list[Party]) -> Party | None:
    """The party that owes: whom the words of owing follow, else the one nearest to the workers."""

    def rank(party: Party) -> tuple[bool, int]:
        return (not owes(norm, party.name), _LIKELY.index(party.role))

    found = [one for one in found if not is_ruled_out(norm, one.name)]
    nicknames = [one for one in found if _is_nickname(norm, one.name)]
    named = [one for one in found if one not in nicknames and is_full_name(one.name)] if nicknames else []
    best = min(named or found, key=rank, default=None)
    if best and best.role == "boss":
        best = _firm_with_boss(norm, best, found) or best
    if best and best.name.isascii() and not english_party_words.FIRM.fullmatch(best.name):
        best = _firm_of(norm, best, found) or best
    if best and best.role in ("general_contractor", "owner") and not _DEBT.search(norm):
        return None
    return best


# 包工头赵国庆, 咱都管他叫赵老四; 李成, 大伙都喊他李总: the name in the papers is the other one.
_NICKNAMED = re.compile(
    r"(?:都|们|我哋|大[伙家])[^,。;]{0,3}(?:管[他她]叫|[叫喊称][做]?[他她佢])(?:叫|做)?$|(?:外号|绰号|诨名|小名"
    r"|人称)(?:叫做?|是)?$"
)


# 不对，陈国庆是房东; 跟马志强没关系; 不关陈国庆的事; 不是他欠: what stands before the name, and behind it.
_RULED_OUT = [
    (re.compile(before + "$"), re.compile(behind))
    for before, behind in (
        ("(?:不对|错了|搞错|说错)了?[,，。 ]{0,2}", "(?:就|只|才)?是(?!我?们?老板)"),
        ("[跟和与同]", "(?:公司|厂|店|那边|老板)?[没无不][有搭]?(?:关系|关|界)"),
        ("不关", ""),
        ("[我俺](?:的|那个?)?(?:真名|大名|全名|名字)(?:其实)?(?:是|叫)", ""),
        ("不是[\u4e00-\u9fff]{0,2}", "欠|的事|招"),
        ("", "(?:又|可|才|并)?(?:没有?|不)欠(?:钱|人|我们?钱|$|[,;. !])|才?是(?:干活|做工|被欠)的"),
        ("", "(?:那个|那边)?的?(?:电话|手机)(?:号码?)?我?(?:问|要|打听)到了"),
        (r"\d{4}[,. ]*(?:这|那)个?是", "的?(?:$|[,.;! ])"),
        ("(?<![我俺们])(?:干活|做工|被欠(?:钱)?|没拿到钱)的(?:人|工人)?(?:是|叫)", ""),
        # Grace does not owe; she is Grace Mbeki owed 7000; the worker is Li Baoguo
        ("", r" (?:does|do|did)(?:n'?t| not) owe|,? (?:(?:is|was) )?owed (?:rmb |about )?\d| is the worker\b"),
        (r"\b(?:worker|employee)(?:'s name)?(?: is|:| called)? ", ""),
        ("", r" (?:got|received|has got) (?:his|her|all|the|rmb |\d)"),  # Xiao Chen got his 7500 yesterday
        (
            r"\bmy (?:father|mother|dad|mom|husband|wife|brother|sister|son|daughter|uncle|friend)"
            r"(?:'?s name)?(?: is|:| called)? ",
            r"(?!.{0,20}\bowes?\b)",
        ),
    )
]


def is_ruled_out(norm: str, name: str) -> bool:
    """Whether it is said not to be him: 不对，陈国庆是房东; 跟马志强没关系."""
    said = simplify(name).lower()
    return any(
        before.search(norm[max(0, last - len(said) - 12) : last - len(said)]) and behind.match(norm, last)
        for last in _ends(norm, said)
        for before, behind in _RULED_OUT
    )


def _is_nickname(norm: str, name: str) -> bool:
    ends = [last - len(name) for last in _ends(norm, name)]
    return bool(ends) and all(is_nicknamed(norm[:first]) for first in ends)


def is_full_name(name: str) -> bool:
    """Whether it is a firm or a person's whole name, and no more than a surname with a title (佟老板)."""
    return told.kind(name) is not None and not _TITLED.search(name)


_TITLED = re.compile(r"(?:老板娘?|[总工]|工头|队长|经理|师傅)$")


def with_full_name(text: str, party: Party) -> Party:
    """老板叫阿四，大名钱庆荣: the whole name, and what he is called beside it."""
    found = _FULL_NAME_AFTER.match(text, party.span[1]) if party.span else None
    full = found and (found["zh"] or found["en"])
    behind = _SAME_SURNAME.fullmatch(text[party.span[0] :]) if party.span and not full else None
    if behind and party.name in behind["called"]:
        full = behind["full"]  # 老马，马金贵
    return replace(party, name=firm_and_boss(full, party.name)) if full and full != party.name else party


_SAME_SURNAME = re.compile(
    r"(?P<called>[老小]?(?P<sur>[\u4e00-\u9fff])(?:老板|总|工头)?)[,，、 ]+(?:叫|就是"
    r"|是)?(?P<full>(?P=sur)[\u4e00-\u9fff]{1,2})[。.!！ ]*"
)
_FULL_NAME_AFTER = re.compile(
    rf"[,，。;； ]{{0,2}}(?:他|她)?的?(?:大名|全名|真名|本名|真实姓名)(?:就)?(?:叫做?|是)?"
    rf"(?P<zh>{SURNAME}[\u4e00-\u9fff]{{1,2}})(?=[,，。;；!！ ]|$|欠|拖)"
    r"|,? (?:his |her )?(?:real|full|true) name(?: is|:)? (?P<en>[A-Z][a-z]+(?: [A-Z][a-z]+){1,2})"
)


def is_nicknamed(before: str) -> bool:
    """Whether the words before a name say that it is what he is called among them."""
    return bool(_NICKNAMED.search(before[-12:]))


# 老板(娘)叫马建军: he is only introduced, and what follows of debts is told of both.
_INTRODUCED = re.compile(r"老板娘?(?:名字|大名)?(?:叫做?|是|名叫|(?:大家|都|人家|大伙儿?)*[叫喊称][他她])?$")


def _firm_with_boss(norm: str, boss: Party, found: list[Party]) -> Party | None:
    """给天圻机械干活, 老板叫马建军, 钱没给; 宏达装饰的周老板欠我: the firm that is worked for, not its voice."""
    firms = [one for one in found if one.role == "employer" and told.kind(one.name) == "firm"]
    names = [last - len(boss.name) for last in _ends(norm, boss.name)]
    introduced = len(names) == 1 and (
        _INTRODUCED.search(norm[max(0, names[0] - 8) : names[0]])
        or any(norm[last : names[0]] in ("", "的") for firm in firms for last in _ends(norm, firm.name))
    )
    return firms[0] if introduced and len(firms) == 1 else None


# 宏业建筑劳务，老板叫季海明; Himalaya Kitchen, boss Mr Chen: he is named as its boss in so many words.
_IS_ITS_BOSS = re.compile(
    r"(?:老板娘?|经理|工头|包工头|负责人|[站店厂队]长|厂头|领班)(?:的?(?:名字|大名))?(?:叫做?|名叫|是|姓|[:：])\s?$"
    r"|[,，。 ](?:老板娘?|工头|包工头|负责人|[站店厂队]长|厂头|领班)$"
    r"|\b(?:boss|owner|manager|foreman)(?:'s)?(?: name)?(?: is| called|:)? (?:mr|mrs|ms|miss|madam)?\.? ?$",
    re.I,
)


def boss_of(raw: str, firm: str | None, others: tuple[Party, ...]) -> str | None:
    """The man who is named as the boss of the firm that owes; None where nobody is, or he is who owes."""
    if firm is None or is_person(firm):
        return None
    for party in others:
        if party.span is None or not is_person(party.name) or party.name.lower() in firm.lower():
            continue
        said = raw[: party.span[0]][-24:]
        titled = party.name.split()[0].lower() in _TITLES if party.name.isascii() else False
        if party.role in ("boss", "crew_leader", "employer") and (_IS_ITS_BOSS.search(said) or titled):
            return party.name.removeprefix("boss ")
    return None


_TITLES = ("mr", "mrs", "ms", "miss", "madam", "boss", "mr.", "ms.")


def firm_and_boss(firm: str, boss: str) -> str:
    """A firm with its boss behind it: 句容恒通土方（徐伟）."""
    return f"{firm} ({boss})" if firm.isascii() else f"{firm}（{boss}）"


_BESIDE = re.compile(r"(?P<firm>.+?)\s*[（(](?P<boss>[^）)]*)[）)]\s*")


def firm_of(name: str) -> str:
    """The firm of a firm with its boss behind it; any other name as it is."""
    found = _BESIDE.fullmatch(name)
    return found["firm"] if found else name


def boss_in(name: str) -> str | None:
    """The boss who stands behind a firm; None where none does."""
    found = _BESIDE.fullmatch(name)
    return found["boss"] if found else None


_ONLY_FLED = re.compile(r"(?: (?:has|have|is|just|already|then))* (?:ran|run|fled|left|went|disappear|vanish|took off)")


def _firm_of(norm: str, person: Party, found: list[Party]) -> Party | None:
    """The owner Allen ran off, Club Neon: who fled is the boss of the firm that owes."""
    firms = [one for one in found if one.role == "employer" and english_party_words.FIRM.fullmatch(one.name)]
    fled = any(_ONLY_FLED.match(norm, last) for last in _ends(norm, person.name))
    starts = [last - len(person.name) for last in _ends(norm, person.name)]
    beside = len(firms) == 1 and any(
        norm[last:first] in (", ", ", boss ") for last in _ends(norm, firms[0].name) for first in starts
    )
    return firms[0] if len(firms) == 1 and (fled or beside) else None


# 欠我们钱的是魏老板, it is owed by Mr Zhou
_OWES_BEFORE = re.compile(
    r"[欠该差](?:我|俺|咱)?们?[^,。;]{0,3}(?:钱|工资|工钱)?的(?:人)?(?:就|才)?是$|\bowed? (?:me |us )?(?:by|is) $"
    r"|\bowes? (?:me |us )(?:is|was) $"
)


def says_who_owes(text: str) -> bool:
    """Whether it is said in so many words who of several owes ("欠我们钱的是魏老板")."""
    return bool(_WHO_OWES.search(text[:_LONGEST].lower()))


_LONGEST = 500  # characters
_WHO_OWES = re.compile(_OWES_BEFORE.pattern.replace("$", ""))


def owes(norm: str, name: str) -> bool:
    """Whether any mention of the name goes on with a debt, not only the first one."""
    for last in _ends(norm, name):
        first = last - len(name)
        if _OWES_BEFORE.search(norm[max(0, first - 20) : first]) or told.owes(norm, last):
            return True
        if name.isascii() and english_parties.owes(norm, last):
            return True
    return False


_MOST_MENTIONS = 6


def _ends(norm: str, name: str) -> Iterator[int]:
    """Where the mentions of a name end."""
    word, last = simplify(name).lower(), 0
    for _ in range(_MOST_MENTIONS):
        first = norm.find(word, last)
        if first < 0 or not word:
            return
        last = first + len(word)
        yield last
