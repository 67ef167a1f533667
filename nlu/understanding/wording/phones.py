"""The worker's mobile number, and what looks like a number and is neither a sum nor people."""

from __future__ import annotations

import re

from ..names.party_words import SURNAMES
from ..reading import Span
from .corrections import BACK_EN, BACK_ZH
from .identity import IdentityNumber, dictated, figures_of, identity_numbers
from .text import READ_LIMIT, Text

__all__ = ["dialled", "phone"]

_MISTYPED = re.compile(rf"{BACK_ZH}|[哦噢喔]|[不弗]好意思|弗对|不是|应该|最后|\b(?:{BACK_EN}|no|wrong|mistake|wait)\b")
_ABROAD = re.compile(r"(?<![\d.])(?:\+|00)[1-9]\d{0,2}[ -]?\d(?:[ -]?\d){6,12}(?!\d)")  # 0084 912 345 678
_PLATE = re.compile(
    r"(?:车牌|牌照)号?(?:是|:)?[^,。;]{0,3}[a-z]?[·. ]?[a-z\d]{4,7}"
    r"|\b(?:car|number|licen[cs]e) plate\b(?: number)?(?: is)? ?[a-z\d ]{3,14}"
    r"|\bplate (?:number )?(?:is )?(?:[a-z]{1,3} ){0,2}(?=[a-z\d]*[a-z])(?=[a-z\d]*\d)[a-z\d]{4,8}\b"
)
_OWN_QUESTIONS = ("name", "phone", "confirm")
_LONG_NUMBER = re.compile(r"(?<![\d.,])\d{7,}(?![\d.,])")
_COUNTED = re.compile(r" ?(?:[元块万千钱人个]|yuan|rmb|people|workers)", re.I)
_O_FOR_ZERO = re.compile(r"(?<=\d)[oO](?=\d)")  # 13775442O91
_DIALLED = re.compile(r"[+＋]?[0-9０-９](?:[ \-－—–.()（）]{0,2}[0-9０-９]){4,24}")
# Foreman Zhao 139…; 工头老赵 139…: right behind a name. In English only a capital tells a name from what he did.
_CHIEFS_NUMBER = re.compile(
    r"(?P<who>(?:老板|经理|工头|带班|组长|厂长|东家|队长|站长|店长|主管))(?:叫|是|姓)?"
    rf"(?:[老小阿][\u4e00-\u9fff]|[{SURNAMES}][^不没了打找给说欠跑时在,，。\da-z]{{1,2}})(?:师傅|总"
    rf"|工)?(?:的)?(?:电话|手机|号码?)?(?:号码?|是|:| )*$"
    r"|\b(?P<who_en>(?i:boss|manager|foreman|supervisor|owner|(?:team |crew "
    r"|group )?leader))(?:'?s)?(?i: name)?(?i: is)?"
    r"(?: (?i:mr|mrs|ms|master)\b\.?)?(?: [A-Z][a-z]{1,12}){1,2}[,:]?(?: (?i:(?:his |her )?(?:phone|number|tel"
    r"|mobile)(?: number)?(?: is)?))?[ :]*$"
)
_I_AM = re.compile(r"(?:我是|俺是|本人是?|我叫|是跟)[^,，。]{0,6}$|\b(?:i am|i'm|this is|me)\b[^.;!?]{0,14}$", re.I)
# The number of who owes: 老板电话137…, 137… is boss phone.
_HIS_NUMBER = re.compile(
    r"(?:电话|手机|号码?)(?:我)?(?:这里|这儿|倒)?有(?:的)?[,，:： ]*$|"  # 老板姓周 电话我有 138…
    r"(?:老板|经理|工头|会计|厂长|东家|他|她)们?(?:的)?(?:电话|手机|号码?|微信)?(?:号码?|是|:|换成|改成|换了"
    r"|变成|现在)*$"
    # 工头老婆手机号…: nobody's own
    r"|(?:老板|经理|工头|带班|组长|厂长|东家|队长|[他她])(?:的)?(?:老婆|媳妇|爱人|老公|儿子|女儿|弟弟|哥哥|家里|亲戚)"
    r"(?:的)?(?:电话|手机|号码?|微信)(?:号码?|是|:| )*$"
    r"|\b(?:boss|manager|foreman|owner|his|her)(?:'?s)? (?:wife|husband|son|brother|cousin|accountant)(?:'?s)?"
    r"(?: (?:phone|number|mobile|is|tel))* *$"
    r"|的?(?:那个|那边)?(?:电话|手机号?|号码)(?:我)?(?:问|要|找|打听|弄)到了(?:是|,| )*$"
    # 不是李大军 全名叫李大均，电话…
    r"|(?:^|[^我俺])(?:全名|真名|大名)(?:是|叫)[^,，。;\d]{2,5}[,，、 ](?:电话|手机|号码?)(?:号码?|是|:| )*$"
    # 老板真名阿Ken 电话150…; 陆伟民屋里电话137…
    r"|(?:老板|经理|工头|东家)(?:娘|真名|大名|名字|姓名|姓|叫|是)[^。;我俺电话]{1,12}[,，、 ]?(?:的)?"
    r"(?:电话|手机|号码?)(?:号码?|是|:"
    r"| )*$"
    r"|[\u4e00-\u9fff]{2,3}的(?:电话|手机|号码?)(?:我)?(?:给|发|报|告诉)(?:给)?(?:你|您)们?(?:是|:|,| )*$"
    r"|[\u4e00-\u9fff]{2,4}(?:屋里|家里?|屋头)的?(?:电话|座机|号码?)(?:是|:| )*$"
    r"|\b(?:boss|manager|foreman|owner|his|her|him)(?:'?s)?(?: (?:phone|number|mobile|is|tel))* *$"
    r"|(?<!i am )(?<!i'm )(?<!is )\b(?:(?:mr|mrs|ms|miss)\.?|boss|manager|owner|foreman|madam) (?!my\b"
    r"|mine\b)[a-z]{2,12}(?: (?!my\b)[a-z]{2,12})?"
    r"(?:'?s)?,? (?:his |her )?(?:phone |mobile |tel(?:ephone)? |cell |contact )*(?:number|no\.?|phone|mobile"
    r"|tel)(?: is|:)? *$"
    r"|\b(?:boss|manager|foreman|owner)(?:'?s)? name\b[^.;!?]{2,30}[,.] (?:his |her )?(?:phone|number|mobile)(?: is"
    r"|:)? *$"
    r"|(?:老板|经理|工头|东家|厂长)(?:新)?(?:换了|用)?(?:个)?(?:新)?(?:的)?(?:电话|手机|号码?)(?:号码?|是|:| )*$"
    r"|(?:打|联系|找)(?:了)?(?:我|俺)?[^。;]{0,10}换了?(?:个)?号[^。;]{0,16}新?号码?(?:是|:| )*$"
    r"|\b(?:boss|manager|foreman|owner)(?:'?s)? (?:sur)?name(?: is)? [a-z]{2,12}(?: [a-z]{2,12})?,? (?:his "
    r"|her )?(?:tele)?(?:phone|number|mobile)(?: number)?(?: is|:)? *$"
    r"|(?<!my )\breal name[^.;!?]{3,24}, (?:phone|number|tel)(?: is|:)? *$"
    # a workmate's or the husband's: 我男人赵有福的电话…, Amit phone number …
    r"|(?:工友|同事|老乡|老婆|媳妇儿?|男人|老公|儿子|女儿"
    r"|(?:表|堂)[哥弟姐妹]|哥哥?|弟弟?|姐姐?|妹妹?|爸爸?|妈妈?|朋友"
    r"|[老小](?!板)[\u4e00-\u9fff])(?:[\u4e00-\u9fff]{2,3})?(?:的|那)?(?:个)?"
    r"(?:电话|手机|号码?)(?:号码?|是|:| |也|再|给|留|你们?|一个|报)*$"
    r"|(?:老婆|媳妇儿?|男人|老公|儿子|女儿|[哥弟姐妹])(?:也|就|名字)?叫[^,;。]{1,6}[,，]?(?:的)?(?:电话|手机"
    r"|号码?)(?:是|:| )*$"
    r"|(?:^|[.,;!] ?)(?:and )?(?!my\b|our\b|the\b|new\b|phone\b|mobile\b|contact\b|cell\b|correct\b|right\b"
    r"|wrong\b|call\b|real\b"
    r"|this\b|china\b|chinese\b|number\b|is\b|for\b|use\b|your\b)[a-z]{3,12}(?:'s)? (?:phone"
    r"|mobile)(?: number)?(?: is|:)? *$"
)
_HIS_NUMBER_AFTER = re.compile(
    # 13900770011 这是阿依古丽的; 你们联系他
    r"[,，。 ]*(?:这|那)个?是(?!(?:我|俺|本人|自己)(?:自己)?的)(?:我|俺)?[^,，。;我俺]{1,8}的(?=$|[,，。;!！ 电])"
    r"|[,，。 ]*你们(?:可以|直接|去)?(?:联系|打给?|找)(?:他|她|一下他|一下她)|"
    r"[,，。 ]*也(?:能|可以|行)(?:打|找)?|[,，。 ]*(?:这?是)?(?:我|俺)(?:老婆|媳妇儿?|男人|老公|儿子|女儿|朋友"
    r"|工友|[表堂]?[哥弟姐妹])的"
    r"|(?:是|为)?(?:老板|包工头|工头|经理|他)的?|,? (?:is|was) (?:the "
    r"|my )?(?:boss|his|her|manager|foreman|owner)"
)
# 电话就留他的: my husband's, to be called on.
_TO_BE_CALLED_ON = re.compile(
    r"(?:留|写|记|打|填)(?:给)?(?:他|她)们?的?(?:电话|手机|号码?|:)*$|\b(?:use|call) (?:his|her)(?: number| phone)? *$"
)
# 上班不能接: how to reach whoever speaks.
_MINE_AFTER = re.compile(
    r"[,，。 ]*(?:上班|白天|干活|晚上|下班|中午|\S{0,4}点)[^。;]{0,4}(?:不能接|不方便|能接|再打|可以打|能打)"
    r"|[,，。 ]*(?:这?就?是)?(?:我|俺|本人)(?:的|自己)"
    r"|[,. ]*(?:is |that'?s )?(?:me\b|mine\b|my (?:number|phone))"
)
_MY_NUMBER = re.compile(
    r"(?:我|俺)(?!的?(?:老婆|媳妇|爱人|老公|男人|儿子|女儿|弟|哥|姐|妹|爸|妈|工友|老乡|朋友))[^,。;]{0,8}$|\b(?:my|me|mine)\b[^.;]{0,16}$"
    r"|\bmy name\b[^.;!?]{0,48}$"
    r"|(?:^|[.;,!])\s*name\b(?!.{0,8}\b(?:boss|mr|manager|company)\b)[^.;]{0,24}$"  # Name Carlos 135…
)


def dialled(norm: str, asking: str | None) -> tuple[Span, ...]:
    """Where figures stand that are dialled, or on a car; at the question for a number any long run is one."""
    spans = [found.span() for pattern in (_ABROAD, _PLATE) for found in pattern.finditer(norm)]
    if asking in ("name", "phone"):  # figures one by one are dictated, and no sum
        spans += [span for _, span in dictated(norm)]
    if asking == "name":
        spans += [found.span() for found in _LONG_NUMBER.finditer(norm)]
    if asking == "phone":
        spans += [found.span() for found in _DIALLED.finditer(norm) if not _COUNTED.match(norm, found.end())]
    return tuple(spans)


def phone(source: Text, identities: tuple[IdentityNumber, ...], asking: str | None) -> tuple[str, Span] | None:
    """A mobile number; when it was asked for, any run of figures as typed, so that the caller can say what is wrong."""
    if asking == "phone" and _O_FOR_ZERO.search(source.raw):
        meant = _O_FOR_ZERO.sub("0", source.raw[:READ_LIMIT])
        found = identity_numbers(meant)
        if len(found) == 1:
            return found[0].digits, found[0].span
    mobiles = _own(source, [number for number in identities if number.kind == "phone"], asking)
    if mobiles:
        between = source.norm[mobiles[0].span[1] : mobiles[-1].span[0]]
        mine = (number for number in mobiles if _is_said_mine(source.norm, number))
        mobile = mobiles[-1] if _MISTYPED.search(between) else next(mine, mobiles[0])
        return _ending_again(source.norm, mobile), source.span(*mobile.span)
    abroad = next((found for found in _ABROAD.finditer(source.norm) if found.group().startswith("+")), None)
    if abroad and (asking in _OWN_QUESTIONS or _MY_NUMBER.search(source.norm[: abroad.start()])):
        return source.said(*abroad.span()), source.span(*abroad.span())  # Olga, +7 912 345 67 89
    if asking != "phone" or identities:
        return None
    typed = _DIALLED.search(source.raw[:READ_LIMIT])
    if typed:
        return typed.group(), typed.span()
    return next(iter(dictated(source.raw[:READ_LIMIT])), None)


_ENDS_SO = re.compile(
    rf"[,，。 ]*(?:{BACK_ZH}|[不弗]好意思|弗对|\b(?:{BACK_EN}|no|sorry)\b)[,，。 ]*(?:最后|尾号)?(?:是|it is)?\s?"
)


def _ending_again(norm: str, number: IdentityNumber) -> str:
    """一三九五二八一一二二三，不对是一一二二四: the last figures once more, as they are right."""
    back = _ENDS_SO.match(norm, number.span[1])
    said = (
        re.match(r"[\d零〇一幺二两三四五六七八九]{3,8}(?![\d零〇一幺二两三四五六七八九])", norm[back.end() :])
        if back
        else None
    )
    if said is None:
        return number.digits
    ending = figures_of(said.group())
    return number.digits[: -len(ending)] + ending


def _is_a_chiefs(source: Text, number: IdentityNumber) -> bool:
    """Whether it stands behind the name of a foreman or boss, who is not the speaker."""
    start = source.span(*number.span)[0]
    words = source.raw[max(0, start - 60) : start]
    found = _CHIEFS_NUMBER.search(words)
    return found is not None and not _I_AM.search(words[: found.start()])


def _own(source: Text, mobiles: list[IdentityNumber], asking: str | None) -> list[IdentityNumber]:
    """The numbers without those of who owes; where it was asked for him, only those said to be one's own."""
    norm = source.norm
    own = [
        number
        for number in mobiles
        if (not _HIS_NUMBER.search(norm[: number.span[0]]) or _TO_BE_CALLED_ON.search(norm[: number.span[0]]))
        and not _is_a_chiefs(source, number)
        and not _HIS_NUMBER_AFTER.match(norm, number.span[1])
    ]
    if asking in ("absconded", "employer"):
        return [number for number in own if _is_said_mine(norm, number)]
    return own or mobiles if asking == "phone" else own


def _is_said_mine(norm: str, number: IdentityNumber) -> bool:
    return bool(_MY_NUMBER.search(norm[: number.span[0]]) or _MINE_AFTER.match(norm, number.span[1]))
