"""What is put to what was told: more people (再加一个人), more money, one figure in place of another. Pure."""

from __future__ import annotations

import itertools
import re

from ..names.party_words import SURNAME
from ..numbers import mentions
from ..numbers.small import small
from ..wording.text import normalise

__all__ = [
    "adds_money",
    "adds_one",
    "only_came",
    "only_sum",
    "people_added",
    "people_leaving",
    "removes_one",
    "sum_replaced",
]

_SOME = r"(?:\d{1,2}|十[一二三四五六七八九]?|[一两俩仨二三四五六七八九])"
_SOME_EN = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)"
_ADDS_ONE = re.compile(r"加(?:上)?[她他](?:一个)?(?:人)?|把[她他]也(?:加|算)")
_MORE = re.compile(
    rf"{_ADDS_ONE.pattern}|(?:再|又|多)(?:要)?加(?:上)?(?P<n>[一两二三四五12345])个|又多(?:了)?一个|(?<!个)(?:同事|工友"
    rf"|老乡|朋友|兄弟|[她他])[^,，。]{{0,6}}也(?:要|想)(?:报|登记|加)"
    r"|还有(?:一)?个[\u4e00-\u9fff]{2,4}[,，]?也是?(?:我们|俺们|一起|没|要|想)|(?<!个)(?:同事|工友|老乡|朋友|兄弟"
    r"|[她他佢])[^,，。]{0,6}(?:也|都)[话说]?(?:要|想)(?:加入|报|登记|写上)"
    r"|(?:^|[,，。;； ])(?:还|另外)有(?P<also>[一两二三四五12345])个(?:人|工友|老乡|同事)[^。;；]{0,8}也(?:没|未"
    r"|要|想)"
    r"|(?<!电话)(?<!号码)加(?:上)?(?P<some>[一两二三四五12345])个(?:人|工友|老乡|同事|兄弟)(?!月)"
    r"|(?:工友|同事|老乡|朋友|兄弟|我(?:弟|哥|姐|妹|表弟|老婆|老公))[^。;；电话手机微信]{0,14}(?:也)?(?:加(?:上"
    r"|进)|算上|写上|报上)"
    r"|(?:[老小阿][\u4e00-\u9fff]|[\u4e00-\u9fff]{2,3})的?[\d一二两三四五六七八九十百千万]{2,7}(?:块钱?"
    r"|元)?(?:也)?(?:加上|加进|算上)"
    r"|又有(?:一|1)?个(?:人|工友|老乡|同事)?[^。;；]{0,8}(?:也)?(?:来|要|没)"
    r"|\b(?:colleague|friend|brother|sister|cousin|roommate|wife|husband|workmate)\b[^.;!?]{0,30}\bjoin\b"
    r"|\b(?:colleague|friend|brother|sister|cousin|roommate|wife|husband|workmate)\b(?:(?!\b(?:phone"
    r"|number)\b)[^.!?]){0,60}"
    r"\b(?:be |please )?(?:added|add (?:him|her)|included|include (?:him|her))\b"
    r"|\badd (?:also )?(?:my )?(?:colleague|friend|brother|sister|cousin|roommate"
    r"|workmate)\b(?![^.!?]{0,20}\b(?:phone|number)\b)"
    r"|\balso (?:wants? to |wish to )?join(?:s|ed)?\b|\b(?:one|1) more (?:person|worker|friend|colleague"
    r"|man|woman|guy|girl|boy|helper|workmate)\b",
    re.I,
)


# 再加2300, 7800 more: on top of what is known.
_MORE_MONEY = re.compile(
    r"再加(?:上)?\s?(?![\d一二三四五六七八九十两]{1,4}\s?[个人位名])[\d一二三四五六七八九十两]"
    r"|(?<![\d,.])\d[\d,.]{2,}k?(?: yuan| rmb)? more\b(?! (?:people|work|men"
    r"|guys))|\b(?:can|could|please|need to|must) (?:i |you )?add\b|可以 ?(?:add|加)|能加(?:上|进)?(?:吗|不)"
    r"|\bforg[eo]t\w*\b[^.!?]{0,40}\b(?:also|too|overtime|extra|saturdays?|sundays?|bonus)\b"
    r"|忘(?:了|记)?(?:说|讲|算)了?[^。]{0,12}(?:加班|奖金|押金|补贴|提成)|\bplus (?:¥|rmb )?\d[\d,.]{2,}"
    r"|还有[^,，。;；]{0,14}(?:的|工)钱(?:是|有)?\s?[\d一二两三四五六七八九][\d百千万零]*(?:块钱?|元)?也(?:是|没|要)"
    r"|没算(?:进去)?$|没算上|\d[^,，。]{0,4}(?:也|都)?(?:加上|加进去|算上"
    r"|算进去|加埋)(?!的)|钱[^,，。]{0,6}(?:加|算)(?:进去|上去)",
    re.I,
)


# She paid me 1,500 more; what is left is 16,500: that came, or is all of it.
_NOT_ON_TOP = re.compile(
    r"\b(?:paid|pays?|gave|gives?|sent|transfer\w*|got|received)\b[^.;!?]{0,16}\d|(?:给|付|转|打|发|到账)(?:了"
    r"|过)[^,，。]{0,6}\d"
    r"|\b(?:what is|what's|so) left\b|\bleft is\b|还(?:差|欠|剩)",
    re.I,
)


def adds_money(text: str) -> bool:
    """Whether a sum is said to come on top of the one that is known."""
    return bool(_MORE_MONEY.search(text)) and not _NOT_ON_TOP.search(text)


_MORE_PEOPLE = re.compile(
    rf"(?:又|还)(?:有|来)(?:了)?(?P<zh>{_SOME})个(?:老乡|工友|同事|兄弟|朋友|姐妹|人)[^。;；]{{0,6}}(?:也)?(?:要"
    rf"|想)(?:报|登记|加|告|投诉)"
    rf"|(?:再|又|多)?加(?:上)?(?P<add>{_SOME})(?:个|名)(?:人|老乡|工友|同事)"
    rf"|(?<!we are )(?<!we're )\b(?P<en>{_SOME_EN}) more (?:people|persons?|m[ae]n|wom[ae]n|workers?|colleagues?"
    rf"|friends?|guys?|girls?"
    r"|workmates?|co-?workers?|of us)\b"
    rf"|\b(?P<join>{_SOME_EN}) (?:other |of my )?(?:people|persons?|m[ae]n|wom[ae]n|workers?|colleagues?"
    rf"|friends?|guys?"
    r"|girls?|workmates?|co-?workers?)\b[^.;!?]{0,24}\b(?:join|also want|want(?:s)? (?:to )?(?:complain|be (?:in"
    r"|added)))",
    re.I,
)
# 还有张军、赵四两个也要来; 李福贵也要加: named, and counted by their names where no number is told.
_THINGS = r"(?![\u4e00-\u9fff]{0,2}(?:月|金|资|费|卡|证|同|条|板|总|钱|照|险))"
_CALLED = rf"(?:{_THINGS}(?:{SURNAME}[\u4e00-\u9fff]{{1,2}}?|[老小阿][\u4e00-\u9fff]|[\u4e00-\u9fff]{{1,2}}师傅))"
_NAMED_MORE = re.compile(
    rf"(?:还|又|另外)有(?P<names>{_CALLED}(?:[、和跟与,，]{_CALLED}){{1,5}})(?P<n>[两俩二三仨四五])?个?人?(?:都"
    rf"|他们)*也"
    rf"(?:都)?(?:要|想|没)"
    rf"|(?:^|[,，。;；! ])(?P<one>(?!他|她|你|我|钱|工资|老板){_CALLED})也(?:要|想)(?:加|报|登记|来投诉|一起)"
)
# 又来了3个人也是周老板的; 还有我姐妹两个也没拿到钱; found 3 coworkers also not paid; 12 people more
_STILL_MORE = re.compile(
    rf"(?<!门口)(?<!老板)(?<!他)(?:又|还|另外)(?:有|来)(?:了)?(?:我|我们|俺)?(?:姐妹|兄弟|父子|夫妻|老乡|工友"
    rf"|同事)?(?P<zh>{_SOME})(?:个|名)"
    rf"(?:老乡|工友|同事|兄弟|朋友|姐妹|人)?"
    rf"(?:(?<=[友事弟友妹乡人])(?=$|[。.! ])|(?=(?:也|都)(?!打|堵|闹|来(?:打|堵|闹))|一起(?:的|要|想)))"
    rf"|(?<![几多十百\d第])(?<!我们)(?<!俺们)(?P<they>{_SOME})(?:个|名)(?:同事|工友|老乡|朋友|兄弟|姐妹|妇女|女工"
    rf"|人)?[^,，。\d]{{0,4}}也(?:都)?(?:要|想)"
    rf"(?:来?(?:报|登记|加|投诉|告)|一起|来$|来[,，。])"
    rf"|(?:又|还)多了(?P<grown>{_SOME})个人"
    rf"|\b(?P<en>{_SOME_EN}) (?:other |more )?(?:people|m[ae]n|wom[ae]n|workers?|colleagues?|friends?|guys?|girls?"
    rf"|workmates?|co-?workers?)(?: who)?(?: are| is| were)? (?:also|too\b)[^.;!?]{{0,16}}(?:\b(?:unpaid"
    rf"|owed|want\w*|no (?:pay|money|salary|wages?))|\b(?:not|never)\b[^.;!?]{{0,8}}\b(?:paid|pay|get|got"
    rf"|receive\w*)\b|n't (?:been |get )?paid)"
    rf"|\b(?P<more>{_SOME_EN}) (?:people|persons?|m[ae]n|workers?|guys?|colleagues?) more\b(?! or less)"
    r"|\bmy (?:girl ?friend|boy ?friend|friend|wife|husband|brother|sister|cousin|uncle|roommate|workmate|colleague)"
    r"(?: [A-Z]\w+)?(?:,? (?:she|he))? (?:also |too )?(?:wants?|worked there|works there)(?!.{0,30}\b(?:got|was"
    r"|is) paid)[^.;!?]{0,12}\b(?:too|also"
    r"|compla\w+|join|add(?:ed)?)\b",
    re.I,
)
# 八个变十个: how many they are now, and not how many more.
_BECAME = re.compile(rf"{_SOME}个?人?(?:变|改)(?:成|为)?{_SOME}个")


def people_added(text: str) -> int:
    """How many more are owed than was said before (再加一个人, three more men want to join); 0 when nobody is added."""
    if _BECAME.search(text):
        return 0
    named = _NAMED_MORE.search(text)
    if named:
        return small(named["n"]) if named["n"] else len(_AND.split(named["names"] or named["one"]))
    more = _MORE_PEOPLE.search(text) or _STILL_MORE.search(text) or _MORE.search(text)
    return _number_of(more) if more else 0


_AND = re.compile("[、和跟与,，]")


def _number_of(found: re.Match[str]) -> int:
    """The number in the one group that was found; 1 where none is told."""
    return small(next((word for word in found.groupdict().values() if word), "1").lower())


# 老李不报了，把他去掉; Manoj left, remove his name and his 15,900.
_LEAVES = re.compile(
    r"(?:他|她|老(?!家|板)[\u4e00-\u9fff]|把(?![这那它第工老公电钱人月单])[\u4e00-\u9fff]{2,3})(?:的)?(?:名字|那份"
    r"|钱)?(?:去掉|划掉|删掉|减掉|拿掉)|(?:去掉|划掉|减掉)(?:他|她|老(?!家|板)[\u4e00-\u9fff])"
    r"|(?:他|她|老(?!家|板)[\u4e00-\u9fff]|工友|同事|老乡|(?:俺|我)(?:弟弟?|哥哥?|姐姐?|妹妹?|老婆|老公|媳妇"
    r"|表[哥弟姐妹]))(?:的|那份)*"
    r"[^,，。我俺]{0,4}(?:不(?:想)?(?:报|告|登记|参加|要)了|退出|撤了)"
    r"|(?:只|就)(?:想)?撤(?:他|她|俺|我)(?:弟|哥|姐|妹|老婆|老公|媳妇)?(?:弟|哥|姐|妹)?(?:那份|的那份|一个人?的)"
    r"|\b(?:remove|take out|delete|cross out) (?:his|her) (?:name|part|share|sum|money)\b|\btake (?:him|her) out\b"
    r"|\bonly [a-z]+ (?:goes|go) out\b|\b(?!i\b|we\b)[a-z]+ (?:left|leaves|goes out"
    r"|is out)\b(?= the (?:case|complaint|list)|[.,;] (?:remove|take|so|now))"
    r"|\b(?:he|she|who) (?:says? )?(?:he |she )?(?:does not|doesn'?t|don'?t) want (?:the |to )?compla\w+",
    re.I,
)


_SOME_LEAVE = re.compile(
    rf"(?<!\d)(?P<zh>{_SOME})(?:个人?|人)[^,，。;；]{{0,6}}(?:自己走自己的|(?<!要)不(?:想)?(?:报|告|登记|参加|签|要)了?|退出|撤了"
    rf"|不算(?:在)?(?:里面|里头|内)?了)"
    rf"|\b(?P<en>{_SOME_EN}) (?:of (?:us|them) |people |m[ae]n |workers? |guys? )?(?:do not|don'?t|does not"
    rf"|doesn'?t) want"
    r" (?:the |to )?(?:compla\w+|join|be in)"
    rf"|\b(?P<out>{_SOME_EN}) (?:of (?:us|them) |people |m[ae]n |workers? |guys? )(?:go|goes|drop|dropped|are"
    rf"|is) out\b",
    re.I,
)
_STAY = re.compile(rf"(?:还有|还剩|剩下?|现在(?:是|有)?){_SOME}\d?个|\b(?:left|remain|now we are)\b", re.I)


def people_leaving(text: str) -> int:
    """How many of those who are owed leave the complaint (四个人自己走自己的, Manoj left, remove his name)."""
    some = _SOME_LEAVE.search(text)
    if some and not _STAY.search(text):
        return _number_of(some)
    return int(bool(_LEAVES.search(text)))


def removes_one(text: str) -> bool:
    """Whether somebody who is owed leaves the complaint."""
    return people_leaving(text) > 0


def adds_one(text: str) -> bool:
    """Whether somebody who was named is added (徐阿姨欠3000，加她一个): she owes nothing, and is counted here."""
    return bool(_ADDS_ONE.search(text))


_NOT_THE_OLD = re.compile(r"(?: ?(?:yuan|rmb|块钱?|元))?[,，。 ]{0,2}(?:(?:and |but )?not |(?:而)?不是)")
_BUT_THE_NEW = re.compile(r"(?: ?(?:yuan|rmb|块钱?|元))?[,，。 ]{0,2}(?:而|应该|其实|it is|it's|but)?[ ]?(?:是|is )?")
_DENIES = re.compile(r"(?:不是|\bnot )$")


def sum_replaced(text: str) -> tuple[float, float] | None:
    """(old, new) yuan of a figure that stands in place of another (Asif is 21,800 not 21,300; 不是五千是六千).

    Of money that was given (是给了六千不是五千) the other way round: the more was given, the less is owed.
    """
    norm = normalise(text).norm
    sums = _sums(norm)
    for one, two in itertools.pairwise(sums):
        if _INTO.fullmatch(norm, one.end, two.start) and _FROM.search(norm[: one.start]):
            return one.value, two.value
        given = _GIVEN.search(norm[max(0, one.start - 24) : one.start])
        if _NOT_THE_OLD.fullmatch(norm, one.end, two.start):
            return (one.value, two.value) if given else (two.value, one.value)
        if _DENIES.search(norm[: one.start]) and _BUT_THE_NEW.fullmatch(norm, one.end, two.start):
            return (two.value, one.value) if given else (one.value, two.value)
    return None


def only_sum(text: str) -> float | None:
    """Yuan of the one figure of a text that can be a sum (he gave 5000 to each of us); None of several, or of none."""
    sums = _sums(normalise(text).norm)
    return sums[0].value if len(sums) == 1 else None


# No!! only 400; 不对，才四百: said of what was just noted as paid.
_ONLY_CAME = re.compile(
    r"\s*(?:no+|wrong|sorry|不对|不是|错了|没有)[,，.。! ]+(?:he |she |they |老板|他)?(?:only|just|gave only"
    r"|paid only|就|才|只)(?:给|是|有|paid|gave)?"
    r"(?:了)?\s?(?:¥|rmb )?[\d一二两三四五六七八九十百千万,.]+(?: ?(?:yuan|rmb|块钱?|元))?[吧啊。.! ]*",
    re.I,
)


def only_came(text: str) -> float | None:
    """Yuan that came in the place of a larger payment that was understood; None where a text says nothing of it."""
    return only_sum(text) if _ONLY_CAME.fullmatch(text) else None


def _sums(norm: str) -> list[mentions.Mention]:
    return [found for found in mentions.scan(norm) if found.kind != "duration" and found.value >= _LEAST_SUM]


_LEAST_SUM = 100  # yuan
_FROM = re.compile(r"从\s?$|\b(?:from|change) $")  # 从17400改成14700
_INTO = re.compile(r"(?:块钱?|元)?(?:改成|改为|变成|换成)| ?(?:yuan |rmb )?to ")
_GIVEN = re.compile(r"(?:给|付|发|打|转)(?:了|过)[^,，。]{0,6}$|\b(?:paid|gave|sent|got|received)\b[^.;]{0,16}$")
