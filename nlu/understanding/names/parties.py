"""Everybody on the other side: who owes, who stands above them, named with their place in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from ..people.listed import PINYIN
from ..reading import Party, Span
from ..wording.text import Text, has_chinese
from . import english_parties, english_party_words, party_words, sites, told, told_words
from .party_words import Role

__all__ = ["is_creditor", "is_person", "parties"]


def parties(text: Text, noted: tuple[Span, ...] = ()) -> list[Party]:
    """Everybody on the other side, in order; `noted` are names jotted down without a word of owing."""
    found: list[Party] = []
    chinese = (*_firms(text), *_told(text), *_persons(text)) if has_chinese(text.norm) else ()
    jotted = (Party(text.raw[slice(*span)], "employer", span) for span in noted)
    for party in (*chinese, *_english(text), *jotted):
        if party.span and (_is_cleared(text.raw, party.span) or _is_workmate(text.raw, party)):
            continue
        overlap = next(
            (
                other
                for other in found
                if other.span and party.span and other.span[0] < party.span[1] and party.span[0] < other.span[1]
            ),
            None,
        )
        if overlap is None and party.name not in {other.name for other in found}:
            found.append(party)
    found = [one for one in found if not _is_called(text, one, found)]
    if not found and has_chinese(text.norm):
        found = list(_by_letters(text))
    return sorted(found, key=lambda party: party.span or (0, 0))


_TITLED = re.compile(r"(?:老板娘?|总|经理|工头|队长|班长|[哥姐叔爷姨]|师傅|先生|女士)$|^[老小阿][\u4e00-\u9fff]$")
_TITLED_EN = re.compile(
    r"(?:mr|mrs|ms|miss|boss|old|lao|xiao|uncle|aunt(?:ie|y)?|pak|madam|master|manager|sir|brother|sister)\b", re.I
)


def is_person(name: str) -> bool:
    """Whether a name is that of a man or woman and not of a firm; a name that may be either is a firm's."""
    if not name.isascii():
        return bool(_TITLED.search(name)) or told.kind(name) == "person"
    if _TITLED_EN.match(name):
        return True
    words = name.split()
    has_surname = re.fullmatch(PINYIN, words[0], re.I) if words else None
    return bool(has_surname and 2 <= len(words) <= 3 and not english_party_words.FIRM.fullmatch(name))


_ME_AND = re.compile(r"\b(?:me|myself|i) and $", re.I)
_TITLED_ABOVE = re.compile(r"(?:the )?(?:boss|mr|mrs|ms|madam|manager|director|owner|foreman|company)\b", re.I)
_ANYBODY = re.compile(r"(?:人|我|他|你)(?:来|去|们|都)")
_WORKMATE = re.compile(r"(?:对班|同事|工友|老乡|徒弟|搭档|室友|伙计)(?:的|叫|是)?")
# 俺侄子, 他叫王小虎: what one's own people are called.
_KIN_CALLED = re.compile(
    r"(?:同学|室友|侄子|外甥|儿子|女儿|老公|老婆|媳妇|丈夫|[哥弟姐妹爸妈]|老乡|工友|徒弟|同事"
    r"|朋友)[^。;；!！?？老板]{0,12}[,，][他她](?:大名|名字)?叫$"
)
_BEATEN = re.compile(r"[打揍踢]了?[伤]?$")  # 昨天打了小刘
# 老刘头欠的是六千: what he is owed.
_IS_OWED = re.compile(r"欠的(?:是|工资|钱)?[\d一二两三四五六七八九十]")
# 罗大成是我老公, brother Imran is my friend: one of those who are owed.
_OURS_AFTER = re.compile(
    r"(?:就是|是|系)(?:我|俺|阿拉)(?:们|哋)?(?:家)?(?:的)?(?:老公|老婆|丈夫|男人|媳妇|爱人|细佬|大佬|弟弟?|哥哥?"
    r"|姐姐?|妹妹?|爸爸?|妈妈?"
    r"|爹|娘|儿子|女儿|工友|同事|朋友|老乡|徒弟|亲戚)|(?:头|腿|手)?(?:也|都|还)?被(?:他们?|人|老板)?(?:打|砸|撞"
    r"|捅)|(?:才)?是(?:做活路|做工|干活|打工|讨工钱|讨钱|被欠)的"
    r"| (?:also|too) (?:want|like|need|wish)s? (?:to )?(?:complain|report|file|join|come|get|be in)\b"
    r"|(?:'s)? team (?:is |has |of )?\d"
    r"|(?:,| who)? is my (?:[a-z]+ )?(?:friend|brother|sister|husband|wife|father|dad|mother|son|daughter|cousin"
    r"|colleague"
    r"|co-?worker|workmate)\b"
    r"| is (?:the |our )?(?:worker'?s? name|name of (?:the|our) worker)\b",
    re.I,
)
_OURS_BEFORE = re.compile(
    r"(?:我|俺|阿拉)(?:们)?(?:家)?(?:那个|屋头的?)?(?:儿|崽|娃儿?|伢|婆娘|堂客|当家的|老头子?|男的)(?:大名"
    r"|名字)?(?:就)?(?:叫|是|喊)$"
    r"|"
    r"(?:细佬|弟弟|老公|男人|我爸|老婆|我妈|儿子|女儿|工友|同事|朋友|老乡|徒弟)(?:话?佢个?名"
    r"|的?名字?)?[^,，。;；]{0,8}(?:叫|是|系)$"
    r"|(?:他|她)的(?:工钱|工资|钱)[,，]?(?:他|她)?(?:名字)?(?:叫|是)$|\bfellow [a-z]+ $|\bfile for $"
    r"|\b(?:my|his|her|our) (?:[a-z]+ )?(?:dad|father|husband|wife|brother|sister|friend|son|daughter|mother|cousin"
    r"|colleague)"
    r"(?: is| named| called|,)? $",
    re.I,
)
# 我老乡何明富，他也遭欠了工资
_ALSO_OWED = re.compile(r"[,，。 ]{0,2}(?:他|她)?(?:也|同样)(?:遭|被|是)?(?:欠|拖|没|差|要|想)")
_FRIEND_BEFORE = re.compile(r"(?:老乡|工友|同事|徒弟|对班|搭档|室友|朋友|[哥弟姐妹])$")
_HIS_PAY_BEFORE, _HIS_PAY_AFTER = re.compile(r"(?:是|给|帮|替)$"), re.compile(r"(?:的(?:工钱|工资|人工)|讨)")
# 万达那边的奶茶店: where it is, and not who owes.
_BESIDE = re.compile(r"(?:那边|那里|旁边|附近|楼下|门口|对面)的[^，,。;；]{0,6}(?:店|厂|公司|老板|馆|铺)")
_ONLY_ROLE = re.compile(r"(?:带班|包工头|工头|队长|班长|班组长|老板娘?|经理|厂长|店长|会计|负责人)(?:的)?")


def is_creditor(raw: str, span: Span) -> bool:
    """Whether the name that stands there is of somebody who is owed."""
    first, last = span
    if _IS_OWED.match(raw, last) or _OURS_AFTER.match(raw, last) or _OURS_BEFORE.search(raw[:first][-32:]):
        return True
    if _BEATEN.search(raw[:first][-4:]):
        return True
    if _FRIEND_BEFORE.search(raw[:first][-3:]) and _ALSO_OWED.match(raw, last):
        return True
    if _ME_AND.search(raw[:first][-8:]) and not _TITLED_ABOVE.match(raw, first):
        return True  # me and brother Hari
    person = is_person(raw[first:last])
    return bool(person and _HIS_PAY_BEFORE.search(raw[:first][-1:]) and _HIS_PAY_AFTER.match(raw, last))


def _is_workmate(raw: str, party: Party) -> bool:
    """我跟对班小陶: who works beside the speaker, a landmark, or a post without a name."""
    first, last = party.span or (0, 0)
    if _KIN_CALLED.search(raw[:first][-24:]) or is_creditor(raw, (first, last)):
        return True
    if _ANYBODY.match(party.name):
        return True  # 老板叫人来威胁我
    beside = any(raw.startswith(party.name, found.end()) for found in _WORKMATE.finditer(raw))
    return bool(beside or _BESIDE.match(raw, last) or _ONLY_ROLE.fullmatch(party.name))


_CALLED = re.compile(r"[,，]?\s?(?:厂名|店名|公司名|名字|单位)?(?:就)?叫做?\s?")


def _is_called(text: Text, party: Party, found: list[Party]) -> bool:
    """新坝的电气配件厂, 叫沃川: the trade of a firm whose name follows."""
    name = _CALLED.match(text.raw, party.span[1]) if party.span else None
    at = name.end() if name else None
    named = (other for other in found if at is not None and other.span and other.span[0] == at)
    return any(told.kind(other.name) != "person" for other in named)


_CLEARED = re.compile(r"[^,，.。;；]{0,4}(?:欠|拖|差|该)")


def _is_cleared(raw: str, span: Span) -> bool:
    """不是许先生欠, 以前在宏达干过，现在这家…: who is named there owes nothing."""
    before = raw[: span[0]]
    long_ago = before.endswith(("以前在", "之前在", "原来在")) and "现在" in raw[span[1] :]
    return long_ago or (before.endswith("不是") and bool(_CLEARED.match(raw, span[1])))


def _firms(text: Text) -> Iterator[Party]:
    yield from _state_firms(text)
    norm, taken = text.norm, 0
    for found in islice(party_words.FIRM.finditer(norm), 30):
        # The suffix is looked for first and the name before it: the other way round is slow on long runs.
        ahead = party_words.NAME_BEFORE.search(norm, max(0, found.start() - 22), found.start())
        if not ahead or found.start() < taken:
            continue
        first = max(ahead.start(), taken)
        more = party_words.FIRM_MORE.match(norm, found.end())
        taken = last = more.end() if more else found.end()
        start = _name_start(norm, first, found.start())
        if start is None or not _is_firm(norm, start, found):
            continue
        if "有限" in norm[found.start() : last] and norm[max(0, start - 3) : start].endswith(("镇江", "镇江市")):
            start -= 3 if norm[start - 1] == "市" else 2
        role = _role(norm, start, norm[max(0, start - 8) : start])
        yield Party(text.said(start, last), role, text.span(start, last))


def _name_start(norm: str, first: int, last: int) -> int | None:
    """Where the name in norm[first:last] begins, after the town and the words that lead to it."""
    town = re.match(r".*(?:新区|街道|(?<!古)镇(?!江))", norm[first:last])
    if town and last - first - town.end() >= 2:
        first += town.end()
    lead = party_words.LEAD_END.match(norm[first:last])
    if lead and last - first - lead.end() < 1:
        return None
    return first + lead.end() if lead else first


# Of so short a name only the kind is said: 裁公司, 老店.
_TOO_SHORT = re.compile("公司|中心|建设|工程|装饰|建筑|劳务|物业|置业|地产|学校|医院|店|矿")
_SOME_WORKPLACE = re.compile(r"(?:那个|一家|一个|这个|某个?|家|这家|那家|有个)$")


def _is_firm(norm: str, first: int, suffix: re.Match[str]) -> bool:
    """Whether the words before a firm's suffix are a name and not only any workplace."""
    stem, whole, kind = norm[first : suffix.start()], norm[first : suffix.end()], suffix.group()
    if (
        re.search("一个|一家|那个|这个|有个|[送做干跑搞换推找踢]$", stem)
        or told_words.SOME_TIME.match(stem)
        or not stem
        or stem.isdecimal()
        or (_TOO_SHORT.fullmatch(kind) and len(stem) < 2)
    ):
        return False
    if party_words.ONLY_LEAD.match(stem) or party_words.DANGLING.search(stem) or party_words.GENERIC.match(stem):
        return False
    if party_words.NOT_FIRM_WORDS.search(whole) or _is_site(norm, suffix.end(), whole):
        return False
    some = _SOME_WORKPLACE.search(norm[max(0, first - 3) : first])
    return not (some and kind in ("厂", "店", "饭店", "公司", "超市", "酒店"))


def _state_firms(text: Text) -> Iterator[Party]:
    """中建三局, 中铁十二局: the builders of the state, above the workers unless the words say otherwise."""
    norm = text.norm
    for found in islice(party_words.STATE_FIRM.finditer(norm), 30):
        above = re.match(
            r"(?:集团|公司)?(?:的?(?:项目|工地|分包|劳务|下面|底下)|总包|承建)", norm[found.end() : found.end() + 5]
        )
        role = _role(norm, found.start(), norm[max(0, found.start() - 6) : found.start()])
        yield Party(text.said(*found.span()), "general_contractor" if above else role, text.span(*found.span()))


def _told(text: Text) -> Iterator[Party]:
    for (first, last), words in told.told(text.norm):
        yield Party(text.said(first, last), _role(text.norm, first, words), text.span(first, last))


def _by_letters(text: Text) -> Iterator[Party]:
    """The first name that only its letters tell, unless it is that of the works."""
    for (first, last), _ in islice(told.by_letters(text.norm), 1):
        span, works = text.span(first, last), sites.project(text)
        if not works or span[1] <= works[1][0] or works[1][1] <= span[0]:
            yield Party(text.said(first, last), "employer", span)


def _is_site(norm: str, end: int, name: str) -> bool:
    return bool(
        re.match(r"(?:项目|工地|楼盘|改|提标|升级|技改|扩建|新建|维修|[一二三]期)", norm[end : end + 3])
    ) and not re.search(r"公司|集团|劳务|装饰|建筑|建工", name)


_WHOLE_NAME = re.compile(r"[,; ]*(?:全名|大名|真名|本名)?(?:是|叫|名叫)?([\u4e00-\u9fff]{2,3})(?=[,.;。!? ]|$)")

_FULL_NAME = re.compile(r"[,; ]*(?:他)?(?:全名|大名|真名|本名)(?:是|叫)?([\u4e00-\u9fff]{2,3})(?=[,.;。!? ]|$)")


# 医药费老板只付一半, 还差的钱工头说…, 喊来一帮光头: the end of a word, and no surname.
_NO_SURNAME = re.compile(
    r"[药学路生话水电油住食活运伙]费$|[五资押奖现基定租佣罚]金$|[的差剩余工给欠发]钱$|[喊叫带找跑派过][来了]一$"
    r"|[喊叫带找]来$|[一二两三四五六七八九十\d几]万$"
)


def _persons(text: Text) -> Iterator[Party]:
    norm = text.norm
    for found in party_words.PERSON.finditer(norm):
        name, first = found["name"], found.start("name")
        if re.match(r"(?:高总|成总|车总|单总|时总|关总|解总|安总|常总|任总|管总|路总|方总|万总)", name) and re.match(
            r"(?:是|共|数|算|额|计|之)", norm[found.end() : found.end() + 1]
        ):
            continue
        if re.search("[的姓说讲问找让叫]|于尽", name) or (name[0] == "司" and norm[first - 1 : first] == "公"):
            continue
        if name.endswith("总") and re.match(
            r"(?:是|共|包|数|算|额|计|之|部|工|的来|承|体|价|造|量|投|面|收|产)", norm[found.end() : found.end() + 1]
        ):
            continue
        if _NO_SURNAME.search(norm[max(0, first - 3) : first] + name[0]):
            continue
        if re.match(r"(?:我哥|我姐|时师傅|是|车间)", name) or (name.endswith(("姐", "哥")) and len(name) > 2):
            continue
        whole = _FULL_NAME.match(norm, found.end("name"))
        is_same = whole and whole[1][0] in name[:2]  # 郝总，全名郝立群
        span = whole.span(1) if whole and is_same else found.span("name")
        yield Party(text.said(*span), _role(norm, first, (found["role"] or "") + name), text.span(*span))
    for found in party_words.SURNAMED.finditer(norm):
        if found["sur3"] and not re.search("老板|工头|承包|他|经理", norm):
            continue
        group = next(name for name in ("sur", "sur2", "sur3") if found[name])
        sur, span = found[group], found.span(group)
        whole = _WHOLE_NAME.match(norm, span[1])
        if sur and whole and whole[1].startswith(sur):  # 老板姓马，马国强
            span = whole.span(1)
            yield Party(text.said(*span), _role(norm, found.start(), found.group()), text.span(*span))
            continue
        yield Party(
            f"{text.said(*span)}老板"
            if "老板" in found.group() or group == "sur3"
            else f"{text.said(*span)}姓"
            if not sur
            else _titled(text.said(*span), found.group()),
            _role(norm, span[0], found.group()),
            text.span(*span),
        )
    for found in _IN_BRACKETS.finditer(norm):  # 施军（老板）
        yield Party(
            text.said(*found.span("name")), _role(norm, found.start(), found["role"]), text.span(*found.span("name"))
        )
    for found in party_words.FULL.finditer(norm):
        span = found.span("name")
        if not re.search(r"(?:老板|总|工头|经理)$", found["name"]):
            yield Party(text.said(*span), _role(norm, span[0], found.group()), text.span(*span))


_IN_BRACKETS = re.compile(
    rf"(?P<name>{party_words.SURNAME}[\u4e00-\u9fff]{{1,2}})[(（]\s?(?P<role>老板娘?|包工头|工头|带班的?|负责人"
    rf"|班长|队长)\s?[)）]"
)


def _titled(sur: str, words: str) -> str:
    for title in ("包工头", "工头", "项目经理", "经理", "队长", "班长", "老总"):
        if title in words:
            return sur + title
    return sur + "老板"


def _english(text: Text) -> Iterator[Party]:
    for (first, last), name, words in english_parties.told(text.raw):
        role = _role(text.norm, min(first, len(text.norm)), words.lower())
        if english_party_words.ABOVE_AFTER.match(text.raw, last):
            role = "general_contractor"
        yield Party(name, role, (first, last))


# 上面公司是…, 上头还有个大公司叫…
_ABOVE = re.compile(r"上[面头边](?:还有)?(?:的|那)?(?:个|家)?(?:[大总]?公司|单位)?(?:名字)?(?:是|叫|:)$")


def _role(norm: str, start: int, words: str) -> Role:
    if english_party_words.ABOVE.search(norm[max(0, start - 34) : start]):
        return "general_contractor"
    if _ABOVE.search(norm[max(0, start - 12) : start]):
        return "general_contractor"
    near = re.split("[,;。]", norm[max(0, start - 7) : start])[-1] + words.lower()
    for word, role in party_words.ROLE_WORDS:
        if word in near and not (word == "劳务" and re.search(r"劳务.{0,6}公司", words)):
            return role
    return "employer"
