"""How many are owed, in words that count no noun: forty-seven not paid; the other 13 got nothing; 男的6个女的11个."""

from __future__ import annotations

import math
import re
from dataclasses import replace

from ..numbers import numerals_en, numerals_zh
from ..numbers.small import SMALL_WORDS, small
from ..reading import Count
from ..wording.phrases import Sought
from ..wording.text import Text, is_english
from . import people_words

__all__ = ["ONLY_US_TWO", "counted", "settled"]

_MOST = 500  # people; a larger figure with no word for people is money
_WORDS = "|".join(sorted(numerals_en.WORDS, key=len, reverse=True))
_N = rf"(?:\d{{1,3}}(?![\d,.]*\d|k)|(?:{_WORDS})(?:[- ](?:{_WORDS}))?)"
_OF = r"(?: of (?:us|them|the (?:lads|girls|guys|men|women|boys|workers)))?"
_UNPAID = (
    r"(?:(?:are|is|were|still|now|have|has|all)[ ,]+){0,3}"
    r"(?:unpaid\b|not paid\b|without (?:money|pay|salary|wages?)\b|waiting\b"
    r"|(?:not|n't|never) (?:got|get|paid|seen|had)\b)"
)
_MEN = r"(?:m[ae]n|wom[ae]n|girls?|boys?|workers?|persons?|people|guys)"
_NATIONS = (
    r"uzbeks?|bangladeshis?|nepalis?|pakistanis?|indians?|vietnamese|filipinos?|filipinas?|nigerians?|kenyans?"
    r"|mongolians?"
    r"|russians?|kazakhs?|kyrgyz|tajiks?|burmese|laos?|cambodians?|thais?|ghanaians?|ethiopians?|ukrainians?"
    r"|indonesians?"
)
_LEAD = r"(?:^|[.;,!:] |\b(?:so|now|and|we|us) )"
_NO_TIME = (
    r"(?!(?:mon|tues?|wednes|thurs|fri|satur|sun)day|jan|feb|mar(?:ch)?\b|apr|may\b|june?\b|july?\b|aug|sep|oct|nov"
    r"|dec)"
)
# 4 from Henan + 3 from Sichuan + me
_FROM_HOMES = re.compile(
    rf"\b(?P<one>{_N}) from {_NO_TIME}[a-z]+(?:,| \+| and| plus) (?P<two>{_N}) from [a-z]+(?P<me>(?:,| \+| and"
    rf"| plus)(?: and)? me\b)?"
)
# The number itself, in order of how plainly it is said.
_EN = tuple(
    re.compile(pattern)
    for pattern in (
        rf"^(?P<n>{_N}) (?:people |persons? |workers )?(?:include|included|including|incl\.?|with|count(?:ing)?) me\b",
        rf"\bwe (?:came|come|are (?:here|standing|waiting|sitting))(?: all)?(?: together)? (?P<n>{_N})(?= (?:at|in"
        rf"|to|here|from|now)\b|[,.;])",
        rf"\b(?:people|workers|headcount)(?: number)? (?:to|should be|must be|is|are|was|were)(?: only)? (?P<n>{_N})"
        rf"(?= not {_N}| and\b| (?:please|now)\b|[,.;!]|$)",
        rf"\bthe other (?P<n>{_N}) (?:have|has|are|were|did|got|get)\b",
        rf"\b(?:the )?rest of us,? (?P<n>{_N})\b(?! (?:days?|months?|years?|yuan|hours?))",
        rf"\ball (?P<n>{_N}) (?:who|that) (?:were|are|was|have|did) (?:not|never)\b",
        rf"\bfor all (?P<n>{_N})(?:,| not| maybe| about| around|[.!]|$)",
        rf"{_LEAD}(?P<n>{_N}){_OF},? (?:{_UNPAID})",
        rf"\b(?:band|group|crew|team) of (?P<n>{_N})\b",
        rf"\ball (?P<n>{_N}) m[ae]n\b",
        rf"\bbehalf of (?:my |our )?(?P<n>{_N}) ",
        rf"\bwe (?:are |r )?(?P<n>{_N}) (?:{_NATIONS})\b",
        rf"\bmake it (?P<n>{_N}) (?:{_MEN}|not\b)",
        rf"\b(?P<n>{_N}) names\b",
        rf"\bwe (?P<n>{_N}) (?:said|say|all|want|work\w*|did|do|are|will|go|have|can|must|wait)\b",
        rf"\ball (?P<n>{_N}) (?:people|persons|workers|men|girls|of us)\b",
        rf"\bwe(?:'re| are) an? (?P<n>{_N})[- ]piece\b",
        rf"{_LEAD}(?P<n>{_N}) (?!of\b)[a-z]{{4,12}} {_MEN}\b(?! (?:was|were|is|are|got|have) (?:already )?paid)",
        rf"{_LEAD}(?P<n>{_N}) {_MEN},? {_N} (?:days?|months?|nights?|shifts?|hours?)\b",
    )
)
_ZH_N = r"(?:\d{1,4}|[一二两三四五六七八九十百]{1,5})"
# Which of several counts is meant: 改成62个人; each of the 8; not 4 dancers, 5.
_RECOUNTED = Sought(
    rf"(?:改成|改为|明明(?:是|有)?|(?:具体|准确)(?:说|的话)?(?:是|就是|有)?|(?:就|那就)?(?:算|写|按)(?:成|作)?"
    rf"|不对[^。]{{0,20}}[,，]那就(?:是"
    rf"|剩)?|(?:(?:只|就|还)剩(?:下|了|倒)?|剩返)(?:我们|俺们)?)(?P<n>{_ZH_N})(?:个人|人|个(?![月年星礼小工班]))"
    rf"|(?:一共|总共|拢共|统共|合计|加起来)(?:就|只|还|现在|是|有)*(?P<all>{_ZH_N})个?人(?![^。!?]{{0,40}}(?:走了?"
    rf"|拿[到了走]|结[清了]|领[到了]|还有[^,。]{{1,3}}个|剩|其中|不干|退))"
    rf"|^我们(?P<team>{_ZH_N})个?人[,;。 ](?={_ZH_N}个(?:大工|小工|男|女|瓦工|木工|钢筋工))"
    rf"|(?:剩下?|余下)的?(?P<rest>{_ZH_N})个(?:人)?(?:就|都|还|全)*没(?:人管|人理|着落|个说法)"
)
_ONLY = Sought(
    rf"\bthe (?P<who>{_N}) (?:of us )?(?:who|that) (?:are|is) (?:still )?left\b"
    rf"|\bgot (?:the|their|his|her) (?:money|pay|wages?"
    rf"|salary)\b[^.;!?]{{0,24}},? (?P<did>{_N}) (?:of us )?(?:did not|didn'?t|have not|haven'?t)\b"
    rf"|\bonly (?P<n>{_N})(?: of us| of them)? (?:are|were) (?:still )?(?:owed|unpaid|left|not paid|waiting)\b"
    rf"|\bso (?:only |now )?(?P<rest>{_N})(?! is left) (?:of us )?(?:are |is )?left\b"
    rf"|\bgot (?:pay|paid|money)\b[^!?]{{0,40}}\bso (?:now )?only (?P<fewer>{_N})(?=[.,;!]|$)"
    rf"|[.;,] (?P<still>{_N}) (?:of us )?(?:are|were) (?:still )?left\b"
    rf"|\bnot only me[, ]+(?:but )?(?:also )?(?P<others>{_N}) (?:more|other)\b"
    rf"|\bonly (?P<now>{_N}) (?:people |of us )?now\b"
    rf"|\b(?:got|get|was|were|is) (?:already |all )?paid\b[^.;!?]{{0,16}}\bso (?:we are )?(?P<less>{_N}) (?:people "
    rf"|of us )?now\b"
    rf"|\b(?:more|joins?|joined|comes?|came)\b[^.;!?\d]{{0,40}}, (?:so |now |total )*(?P<more>{_N})(?: now| in all"
    rf"| total)?[.! ]*$"
    rf"|\b(?:that'?s|that is|which is|we are|we're) (?P<with>{_N}) (?:people |of us )?(?:including|with) me\b"
    rf"|\b(?:for|to) each of (?P<of>two|three|four|five|six|seven|eight|nine|ten)(?=[.,;!]|$)"
    rf"|\beach of (?:the|us|them) (?P<each>{_N})\b(?! (?:months?|days?|weeks?|years?|times|jobs?|orders?|shifts?))"
    rf"|\bnot {_N} [a-z]+, (?P<instead>{_N})(?=[.,;!]|$)"
    rf"|\b(?P<rather>{_N}) {_MEN},? not {_N}(?=[.,;!]|$)"
    rf"|\bnow (?:we are )?only (?P<left>{_N})\b(?! (?:months?|days?|yuan))"
    rf"|\b(?:no,? wait|wait|sorry)\b[^.;!?]{{0,30}},? so (?P<so>{_N})(?=[.,;!]|$)"
)
_BANDS = {"duo": 2, "trio": 3, "quartet": 4}
_BAND = re.compile(r"\bwe(?:'re| are)(?: an?)? (?P<band>duo|trio|quartet)\b")
# Me and Jasur; myself and Anjali; me and Lan and Huong.
_NOT_NAMES = (
    r"(?!my\b|the\b|all\b|some\b|other|no\b|not\b|i\b|he\b|she\b|they\b|we\b|a\b|an\b|boss|owner|manager|foreman"
    r"|then\b|now\b"
    r"|said\b|say|told|tell|left|leave|go\b|went|never|his\b|her\b|our\b|their\b|one\b|two\b|three\b|four\b|five\b|\d)"
)
_ME_AND = re.compile(
    rf"(?:^|[.;,!] ?|\bowes? )(?:me|myself) and {_NOT_NAMES}"
    rf"(?P<names>[a-z]{{2,12}}(?:(?:,| and) {_NOT_NAMES}[a-z]{{2,12}}){{0,4}})"
    r"(?= (?:at|both|did|do|does|work\w*|in|on|have|has|not|are|from|for|we|together|\d)\b|[.!]|$)"
)
# my own and 2 coworkers
_OWN_AND = Sought(
    rf"\bmy own and (?:my )?(?P<n>{_N}) (?:co-?workers?|friends?|colleagues?|workmates?|others?|people|men)\b"
)
# my uncle and 2 others dig a well: he is owed, and they are
_KIN_AND_OTHERS = Sought(
    rf"\bmy (?:uncle|father|dad|brother|husband|son|cousin|friend) and (?P<n>{_N}) (?:others?|more|friends?"
    rf"|workmates?|men)\b"
    r"(?=[^.;!?]*\b(?:them|they|their|him)\b)"
)
# me and my sister Hoa and 6 more girls
_ME_AND_MORE = Sought(
    rf"(?:^|[.;!,] ?|\bowes? )(?:me|myself) (?:plus|and|with) (?:my )?(?P<m>{_N}) (?:from|of|other|others|more"
    rf"|friends?|workmates?|mates|buddies|pals|cousins?|brothers?|sisters?|nephews?|sons?|daughters?|uncles?"
    rf"|workers?|guys)\b"
    rf"|\b(?P<one>he|she|him|her) and (?:his |her )?(?P<k>{_N}) (?:cousins?|brothers?|sons?|nephews?|workmates?"
    rf"|co-?workers?|colleagues?|fellow villagers?)\b"
    rf"|\b(?:me|i|myself) and my [a-z]{{3,12}}(?: {_NOT_NAMES}[a-z]{{2,12}})?,? and (?P<n>{_N}) (?:more|other) "
    rf"(?:{_MEN}|girl|boy|worker|friend|workmate)"
)
_ZH = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?:一家|全家|老少|老小)(?:老小)?(?P<n>{_ZH_N})口(?!子)",
        r"(?<!有)(?P<n>[三四五六])(?:姊妹|姐妹|兄弟|弟兄)(?!单位|[^,，。;]{0,3}[说讲劝])",
        rf"(?:^|[,;。! ])(?P<n>{_ZH_N})个人还(?:剩|差|欠)",
        rf"(?:(?<!出)来|(?<![发拿做拉运])出来)的(?:一共|总共|有)?(?P<n>{_ZH_N})个(?=[,;。! ]|$)",
        rf"人数(?:应该|要)?(?:是|写|改成|有|为)?(?P<n>{_ZH_N})个?(?=[,;。! ]|$)",
    )
)
_SEXES = re.compile(
    rf"男(?:的|工|嘞)?(?P<one>{_ZH_N})个[^。;]{{0,12}}?女(?:的|工|嘞)?(?P<two>{_ZH_N})个"
    rf"|女(?:的|工|嘞)?(?P<three>{_ZH_N})个[^。;]{{0,12}}?男(?:的|工|嘞)?(?P<four>{_ZH_N})个"
)
# 白班九个夜班七个，一个都没发; 7 in the day shift and 5 on nights, plus me
_SHIFTS = re.compile(
    rf"(?:后厨|厨房|前厅|大堂|楼面|吧台|传菜)(?:有)?(?P<room>{_ZH_N})个(?:人)?[,，、 和](?:后厨|厨房|前厅|大堂|楼面"
    rf"|吧台|传菜)(?:有)?"
    rf"(?P<room2>{_ZH_N})个(?:人)?|"
    rf"(?:白|早|日)班(?:有)?(?P<one>{_ZH_N})个(?:人)?[^。;\d]{{0,6}}?(?:夜|晚"
    rf"|中)班(?:有)?(?P<two>{_ZH_N})个(?:人)?(?![工月班小])"
)
_OF_A_SHIFT = r"(?: (?:people|men|of us))? (?:in|on)(?: the)? (?:day|morning|night|evening|late|early)s?(?: shift)?"
_SHIFTS_EN = re.compile(
    rf"\b(?P<one>{_N}){_OF_A_SHIFT}(?:,? and|,? plus|,|,? \+) (?P<two>{_N}){_OF_A_SHIFT}"
    r"(?P<me>,? (?:and|plus|\+) me\b)?"
)
# 两双夫妻加一个光棍; four couples
_COUPLES = Sought(
    r"(?P<zh>[两二三四五六七八九十\d])(?:对|双)(?:夫妻|夫妇|两口子|小两口)(?P<more>[,，]?(?:加上?|还有|外加"
    r"|带)(?:我|一个)[^,，。两三四五]{0,4}(?=$|[,，。 ]))?"
    r"|\b(?P<en>two|three|four|five|six|seven|eight|[2-9]) (?:married )?couples\b(?! of (?:days|months|weeks|times))"
)
# Me, Yasir and Noman still 6,750 each: whoever else was there
_ME_AND_NAMED = re.compile(
    r"(?:^|[.;!?] ?)(?:me|myself), (?P<names>(?!my\b|his\b|her\b"
    r"|the\b)[a-z]{2,12}(?:, [a-z]{2,12}){0,5},? and (?!my\b|his\b|her\b|the\b)[a-z]{2,12})"
    r"(?=,? (?:(?:are |is |have |did )?(?:still|not|never|each|only|get|got|wait\w*|all|unpaid|without|¥|rmb|\d)))"
)
# 我这边7个，木工那边还有5个
_SIDES = re.compile(
    rf"(?:我|俺|咱)们?(?:这边|班|组|班组)(?:的|有)?(?P<one>{_ZH_N})个[^。;到发结]{{0,10}}?(?:那边|那组|那班"
    rf"|另外(?:还有)?[^,;。\d]{{0,4}}|还有[^,;。\d]{{1,4}})(?:也|还)*(?:有)?(?P<two>{_ZH_N})个"
    r"(?![^,。;没]{0,6}(?:拿到|发了|结了|给了))"
)
# 俺是河南嘞，跟俺兄弟还有俩老乡搁这干活: the speaker, the brother, and two more
_KIN_AND_MORE = Sought(
    r"(?:^|[,;。 ])(?:跟|和|带着?|同)(?:我|俺)的?(?:老婆|媳妇|老公|兄弟|弟弟?|哥哥?|姐姐?|妹妹?|儿子|女儿|爸|妈"
    r"|表[哥弟姐妹]|堂[哥弟姐妹]|徒弟)"
    rf"(?:,|还有|和|跟|加上?)+(?P<n>俩|仨|{_ZH_N}个)(?:老乡|工友|同乡|朋友|兄弟|亲戚|同事|人)"
)
# 我和我两个弟弟: the speaker, and two more
_ME_AND_KIN = Sought(
    rf"(?:^|[,;。 ])我[和跟同](?:我|俺)(?:的)?(?P<n>俩|仨|{_ZH_N}个)(?:亲|表|堂)?(?:弟弟?|哥哥?|姐姐?|妹妹?|兄弟"
    rf"|姐妹|儿子|女儿|侄子|徒弟)"
)
# 我拿8500 其他四个人每人5000: the speaker, and four more
_ME_AND_OTHERS = Sought(
    rf"(?:^|[,;。 ]|里面)我(?:自己)?(?:是|拿|该|欠|的|那份)*\d[^,;。人]{{0,6}}[,;。 ]+(?:其他|另外|其余|剩下"
    rf"|他们)的?(?P<n>{_ZH_N}个)人?"
    r"(?:每人|一人|都是|各|每个人)"
)
# 手底下14个人，我自己那份也没拿到: they, and the foreman
_LED_AND_ME = Sought(
    rf"(?:手底下|手下|底下)(?:有|着|的)?(?P<n>{_ZH_N})个?人[^。!?]{{0,60}}我(?:自己)?(?:的)?(?:那份|这份|的)?也没"
)
# 自个儿的，还有俩哥们: the speaker, and two more
_SELF_AND_MORE = Sought(
    rf"(?:^|[,;。 ])(?:我)?(?:自个儿?|自己)(?:的)?[,;。 ]*(?:还有|跟|和|加上?)(?:我|俺)?(?:的)?(?P<n>俩|仨"
    rf"|{_ZH_N}个)(?:哥们"
    rf"|哥们儿|弟兄|老乡|工友|同乡|朋友|兄弟|同事)"
)
# 就我跟我表弟没发; only me and my cousin not: the others got theirs.
ONLY_US_TWO = Sought(
    r"(?:结清|给清|付清|拿到|给了|结了)[^。;]{0,8}[,，]我(?:们)?[俩两](?:个|人)*(?:还|都|的|一直)*没(?:有|给|拿|结"
    r"|发|$)|"
    r"(?:就|只有|就剩|只剩)(?:下)?我[和跟]我?[^,;。!?\d]{1,6}(?:还|都)?(?:没|未)(?:发|给|拿|结)"
    r"|\b(?:only|just) (?:me and my|i and my|my) [a-z]+(?: and (?:me|i))?,? (?:(?:are|is|were|have|has|still|we) ){0,2}"
    r"(?:not|never|no|nothing|without|unpaid|didn'?t|haven'?t)\b"
)
_OF_PEOPLE = re.compile(r"人|两班倒|一个都没|都没|我们|俺们|大家|全部")
_PAIRS = re.compile(
    r"(?:我们|俺们|咱)?(?:[两俩]爷(?:子|们)|爷[俩两]"
    r"|(?<!老板)娘[俩两](?!手)|两娘母|两娘俩|[两俩]姊妹|[两俩]弟兄)"
    r"|我(?:做|干|上)了?[\d一二两三四五六七八九十半]{1,4}(?:天|个?工)[,，、 ]我(?:弟弟?|哥哥?|姐姐?|妹妹?|老婆"
    r"|老公|媳妇|儿子|爸|叔)(?:也)?(?:做|干|上)?了?"
    r"[\d一二两三四五六七八九十半]{1,4}(?:天|个?工)"
    r"|我[跟和同]我?(?:屋头|家里|屋里)(?:的|那个|那口子|那位|人)"
    r"|我(?:是|做|干)?[^,，。;\d]{0,5}(?:一天|每天|一个月)[\d一二两三四五六七八九百千]{2,6}(?:块钱?"
    r"|元)?[,，、 ]我?(?:[大二三四小]?[弟哥姐妹]|闺女|女儿|弟弟?|哥哥?"
    r"|姐姐?|妹妹?|老婆|老公|媳妇|儿子|爸|叔|老伴|爱人|对象)(?:是|做|干)?[^,，。;\d]{0,5}(?:一天|每天"
    r"|一个月)?[\d一二两三四五六七八九百千]{2,6}"
    r"|我(?:做|干|上)了[\d一二两三四五六七八九十半]{1,4}(?:天|个?工)[,，、 ][他她][^,，。;\d]{0,8}(?:做|干|上)了"
    r"[\d一二两三四五六七八九十半]{1,4}(?:天|个?工)"
)


def counted(text: Text) -> Count | None:
    """The number of people, where one of these wordings tells it."""
    norm = text.norm
    if only := ONLY_US_TWO.search(norm):
        return _count(text, 2, only)
    if is_english(norm):
        return _english(text)
    sexes = _SEXES.search(norm)
    if sexes:
        return _together(text, sexes)
    for pattern in _ZH:
        if found := pattern.search(norm):
            return _count(text, _chinese_number(norm, found.start("n")), found)
    pair = _PAIRS.search(norm)
    alone = pair is None or people_words.LEFT_BEHIND.search(norm[: pair.start()])
    return None if pair is None or alone else _count(text, 2, pair)


def settled(text: Text) -> Count | None:
    """What settles which of several counts is meant: 我这边7个，木工那边还有5个; 5 were paid off, only 13 are owed."""
    if found := _SIDES.search(text.norm):
        return _together(text, found)
    for pattern, ours in (
        (_KIN_AND_MORE, 2.0),
        (_ME_AND_KIN, 1.0),
        (_SELF_AND_MORE, 1.0),
        (_ME_AND_OTHERS, 1.0),
        (_LED_AND_ME, 1.0),
    ):
        if found := pattern.search(text.norm):
            mates = SMALL_WORDS.get(found["n"]) or _chinese_number(text.norm, found.start("n"))
            return _count(text, ours + mates, found)
    own = _OWN_AND.search(text.norm) or _KIN_AND_OTHERS.search(text.norm)
    mates_en = numerals_en.parse(text.norm, own.start("n")) if own else None
    if own and mates_en:
        return _count(text, 1 + mates_en.value, own)
    more = _ME_AND_MORE.search(text.norm)
    named = next((name for name in ("m", "k", "n") if more and more[name]), "n")
    others = numerals_en.parse(text.norm, more.start(named)) if more else None
    if more and others:
        return _count(text, (2 if named == "n" else 1) + others.value, more)
    if (shifts := _SHIFTS.search(text.norm)) and _OF_PEOPLE.search(text.norm):
        return _together(text, shifts)
    if couples := _COUPLES.search(text.norm):
        return _count(text, 2.0 * small(couples["zh"] or couples["en"]) + bool(couples["more"]), couples)
    if listed := _ME_AND_NAMED.search(text.norm):
        return _count(text, 2 + len(re.findall(r",(?! and)|,? and ", listed["names"])), listed)
    homes = _FROM_HOMES.search(text.norm) or _SHIFTS_EN.search(text.norm)
    parts = [numerals_en.parse(text.norm, homes.start(name)) for name in ("one", "two")] if homes else []
    if homes and all(parts):
        return _count(text, sum(part.value for part in parts if part) + bool(homes["me"]), homes)
    found = _RECOUNTED.search(text.norm)
    if found:
        size = _chinese_number(text.norm, found.start(str(found.lastgroup)))
    else:
        found = _ONLY.search(text.norm)
        number = numerals_en.parse(text.norm, found.start(str(found.lastgroup))) if found else None
        size = number.value + bool(found and found["others"]) if number else 0.0
    count = _count(text, size, found) if found else None
    return replace(count, source="said") if count else None


def _together(text: Text, found: re.Match[str]) -> Count | None:
    size = sum(_chinese_number(text.norm, found.start(name)) for name in found.re.groupindex if found[name])
    return _count(text, size, found)


def _english(text: Text) -> Count | None:
    norm = text.norm
    for pattern in _EN:
        for found in pattern.finditer(norm):
            number = numerals_en.parse(norm, found.start("n"))
            if number and number.value > 1:
                return _count(text, number.value, found)
    band = _BAND.search(norm)
    if band:
        return _count(text, _BANDS[band["band"]], band)
    named = _ME_AND.search(norm)
    return _count(text, 2 + len(re.findall(r",| and ", named["names"])), named) if named else None


def _chinese_number(norm: str, start: int) -> float:
    number = numerals_zh.parse(norm, start)
    return number.value if number else 0.0


def _count(text: Text, size: float, found: re.Match[str]) -> Count | None:
    if not 1 < size <= _MOST or size != math.floor(size):
        return None
    return Count(int(size), int(size), int(size), span=text.span(*found.span()), source="computed")
