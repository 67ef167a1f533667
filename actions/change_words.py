"""The words by which a filed case is changed: what a sum is of, what still is owed, who joins, what is put to it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from nlu.understanding.answers.joining import people_added, people_leaving
from nlu.understanding.answers.sum_changes import adds_money

__all__ = [
    "AFTER_PAYMENT",
    "AGAIN",
    "ALL_TOLD",
    "INSTEAD",
    "JOINING",
    "MENDS_A_PHONE",
    "OF_ALL",
    "OF_SOME",
    "OF_THE_WHOLE",
    "OF_THE_WORKERS",
    "OF_WHO_OWES",
    "ONES_SHARE",
    "ONLY",
    "OWES",
    "PLAINLY",
    "SAME_PEOPLE",
    "STILL_OWED",
    "VAGUELY_MORE",
    "WRITES_ALSO",
    "Addition",
    "has_come",
]

# 今天给了两千，还差五千: it can only be the case that was filed.
AFTER_PAYMENT = re.compile(
    r"(?:(?:给|打|付|发|转)(?:了|过)|到账).{0,16}(?:还差|还欠|还剩|剩下?|差(?!不多))"
    r"|\b(?:paid|pays?|gives?|gave|got|received|came|sent|transferred)\b"
    r".{0,40}\b(?:left|still|rest|remain\w*|open|owes?|so now)\b",
    re.I,
)


# 还差14480; 6250 left: what is asked of who was paid a part.
STILL_OWED = re.compile(
    r"(?:^|[,，。;； ])(?:那|现在|就|他|老板|总共|一共)*(?:还差|还欠|还剩|剩下?)(?:我"
    r"|俺)?(?:们)?[\d一二两三四五六七八九十百千万wk.,，]+(?:块钱?|元)?[.。!！吧呢啊]*$"
    r"|^(?:(?:yes|yeah|ok|right|no)[,. ]+)?(?:now |so |still )*(?:¥|rmb )?\d[\d,.]*k?(?: yuan| rmb)?"
    r" (?:is |are )?(?:still )?(?:left|open|owed"
    r"|remain\w*)[.! ]*$"
    r"|^(?:still )?left (?:is )?(?:¥|rmb )?\d",
    re.I,
)


# 一共17375: the answer to what a sum is.
ALL_TOLD = re.compile(
    r"(?:(?:对|是的?|嗯)[,，。 ]*)?(?:钱)?(?:一共|总共|合计|总数)(?:就)?(?:是"
    r"|欠)?\s?[\d一二两三四五六七八九十百千万wk.,，到至~-]+(?:块钱?|元)?[。.!！吧呢啊]*"
    r"|(?:so |then |now )*(?:the )?total (?:is |now )*(?:¥|rmb )?\d[\d,.]*k?(?: yuan| rmb)?"
    r"(?: for \d+ (?:m[ae]n|people|workers?|of us))?[.!]*"
    r"|(?:¥|rmb )?\d[\d,.]*k?(?: yuan| rmb)? (?:in total|altogether|in all)[.!]*",
    re.I,
)


# 又有四个要一起告，现在12个人: more of those who are owed in the case.
JOINING = re.compile(
    r"现在(?:是|有|一共|总共)*[\d一二两三四五六七八九十]+个?人|(?:现在|加起来|加上|一共)[^,，。]{0,6}(?:个"
    r"|人)[^。]{0,16}(?:一起|也要|也想|加入|参加)|(?:一起|也要|也想|加入"
    r"|参加)[^。]{0,16}(?:现在|加起来|加上|一共)"
    r"|\bjoin\w*\b|\bmore (?:workmates|workers|people|friends|colleagues) (?:also|want|too|with)\b",
    re.I,
)


# 还有老板叫孙志刚; 店名和吴姐，两个都写; you forgot the manager Zhao Lei.
WRITES_ALSO = re.compile(
    r"(?:加|补|写|填)上|上面还有|还有一?个(?:总)?公司|没写|都写|也写|两个都|\b(?:forg[eo]t|also|as well)\b"
    r"|\bwrite\b[^.;!?]{0,30}\b(?:too|it)\b",
    re.I,
)


OF_ALL = re.compile(
    r"(?:一共|总共)(?!(?:是|有)?[\d一二两三四五六七八九十百]+个?(?:人|工友|老乡))|总数|加起来|合起来|合计"
    r"|\b(?:total|all together|altogether|in all)\b|\bso (?:¥|rmb )?\d[\d,]* (?:yuan )?(?:for )?all\b"
    r"|\bso \d{1,2}(?: people| m[ae]n| workers)?(?: now)? and (?:¥|rmb )?\d{4,}\b",  # Ali left, so 5 and 30000
    re.I,
)


# 3月扣的不是2300是2500, 押我五百服装费, 瓦工又说是5500: of one month, one thing or some of the people.
OF_SOME = re.compile(
    r"(?<!\d)(?:1[0-2]|\d|十[一二]?|[一二三四五六七八九])月(?:份)?|押金|服装费|工服|罚款?|奖金|加班费|提成|补贴"
    r"|[木瓦钢电油]工|两个人|其中"
    r"|(?:同事|工友|老乡|弟弟?|哥哥?|姐姐?|妹妹?|媳妇|老婆|老公|儿子)(?:的|那)?(?:也|还)?(?:欠|没|差|是)|也(?:欠"
    r"|没给|差)"
    r"|\b(?:too|also)\b|\bmy (?:cousin|brother|sister|wife|husband|son|friend|father|uncle)\b"
    r"|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:deposit|fine[ds]?|bonus|overtime"
    r"|extra)\b",
    re.I,
)
# 一共17375, 还差14200, the rest is: of all of it.
OF_THE_WHOLE = re.compile(
    rf"{OF_ALL.pattern}|还差|还欠|还剩|剩下?|只欠|就欠|现在欠|(?:欠多少|多少钱|钱数?|金额|总额)(?:要|应该)?(?:改"
    rf"|写|换|是)"
    r"|改成\s?[\d一二三四五六七八九十两]|\b(?:left|still|remain\w*|rest|outstanding|open|change (?:the )?(?:sum"
    r"|amount|money|total))\b",
    re.I,
)
# A sum beside one of these words is what is owed now, in place of what was registered.
INSTEAD = re.compile(
    r"改|错|不是|不对|一共|总共|总数|总的|合计|加起来|合起来|差(?!不多)|还欠|还剩|剩下?|只欠|就欠|应该是|现在是|欠多少"
    r"|\b(?:total|all together|altogether|in all|change|wrong|not|instead|correct\w*|only|left|still|remain\w*|open"
    r"|outstanding|owes?|owed"
    r"|should be|mistake\w*)\b",
    re.I,
)
# Such a word says only that something is wrong, and not that a far smaller sum is all that is owed.
PLAINLY = re.compile(
    r"改成|改为|一共|总共|总数|总的|合计|加起来|合起来|差(?!不多)|还欠|还剩|剩下?|只欠|就欠|应该是|现在是|欠多少"
    r"|\b(?:total|all together|altogether|in all|change|instead|only|left|still|remain\w*|open|outstanding"
    r"|owes?|owed|should be)\b",
    re.I,
)
# 人数不变: whatever number stands beside it.
SAME_PEOPLE = re.compile(
    r"人数(?:不变|不用改|不改|没变|没错|是?对的)|\b(?:same (?:number of )?people|people (?:stays?|is) (?:the )?same)\b",
    re.I,
)
# 只给了14000，还差67600: what is still owed follows a payment.
_JUST_PAID = re.compile(r"(?:给|付|打|转|发|到账)(?:了|过)|收到|\b(?:paid|gave|sent|received|transferred|came)\b", re.I)
_NOT_PAID = re.compile(
    r"(?:没(?:有)?|未|不)(?:给|付|打|转|发|到账|收到)(?:了|过)?"
    r"|(?:\b(?:not|never)|n't)(?: \w+){0,2} (?:paid|pay|gave|give|sent|send|received?|came|come)\b",
    re.I,
)
_MENDS = re.compile(r"错|不对|改成|改为|\b(?:wrong|mistake|incorrect|change)\b", re.I)


def has_come(text: str) -> bool:
    """Whether a sum became smaller because money came: a mended figure, and what was not paid, are no news."""
    return bool(_JUST_PAID.search(_NOT_PAID.sub("", text))) and not _MENDS.search(text)


# Somebody is said to owe.
OWES = re.compile(
    r"欠|没(?:有)?(?:给|发|结|付)|拖|\b(?:owe[sd]?|unpaid)\b|\b(?:not|never|n't) (?:\w+ )?pa(?:y|id)\b", re.I
)
# A name is that of who owes where words say so; 小李说他拿到钱了 and Sarah Pike is owed 12,300 name somebody else.
OF_WHO_OWES = re.compile(
    r"改|写|错|不对|谁欠|欠(?:我|俺|咱)|欠的(?=$|[,，。；;])|真名|大名|全名|全称"
    r"|(?:老板娘?|公司|单位|厂|店|工头|经理|东家)(?:的)?(?:名字|名称)?(?:就|其实|应该|好像|不)?(?:是|叫|姓)"
    r"|(?:叫|是|姓)[^，。,.]{1,12}(?:老板|公司|厂|店)"
    r"|(?:问|查|打听|搞)(?:到|清楚|明白)|知道(?:公司|老板|名字)|(?:公司|单位|厂|店)(?:叫|是)?[^，。,.]{2,14}$"
    r"|\b(?:boss|owner|company|firm|employer|manager|foreman)(?:'?s)?(?: (?:real |full )?name)?(?: is| was|'s)?"
    r"(?: called| named)? (?-i:[A-Z])"
    r"|\bname (?:is|of|was)\b|\b(?:boss|owner|manager|foreman)'?s? name\b|\b(?:change|write|wrong|correct"
    r"|employer|who owes|company name)\b|\bowes? (?:me|us)\b"
    r"|\bmean(?:s|t)?\b|\bit is\b|\bshould be\b",
    re.I,
)
# 名字写错了，我丈夫是胡永强; 人数不对，加上王师傅六个: who is named where one of these is mended owes nothing.
OF_THE_WORKERS = ("headcount", "name", "phone")
# It is Lilly with two L, and her 6,000 is 5,600: one of them, and nobody who owes.
ONES_SHARE = re.compile(
    r"\b(?:his|hers?|their) (?:share |sum |money |part )?(?:is )?(?:¥|rmb )?\d|[他她]的?(?:那份)?(?:是)?\s?\d{3}",
    re.I,
)
MENDS_A_PHONE = re.compile(
    r"(?:电话|手机|号码)[^,，。]{0,6}(?:不是|错|改|尾号)|\b(?:phone"
    r"|mobile)(?: number)? (?:should|is wrong|ends?|must)\b",
    re.I,
)
# 又多了20多个人: how many they are now was not said.
VAGUELY_MORE = re.compile(
    r"(?:又|还)?多(?:了|出)[^,，。]{0,6}(?:多|几|来)个?(?:号)?人|\b(?:some|many|several) more (?:people|workers)\b",
    re.I,
)
# 6月的工资又没发: one month more, and not in the place of those that are registered.
AGAIN = re.compile(r"又|再|还是|还有|仲有|也没|也欠|\b(?:again|also|too|as well|either|another month)\b", re.I)
# A month that is meant to be the only one.
ONLY = re.compile(r"只|就(?!是)|月份|改成|改为|\b(?:only|just|months?)\b", re.I)


# 老胡和小陈一共5万，加上去: the total of those who are added
# 我老公也欠着，他那个一共7000: all that he is owed.
_HIS_OWN = re.compile(r"[他她](?:那个|那份|的)?[^,，。]{0,8}(?:一共|总共)|\b(?:his|hers|her) (?:total|sum)\b", re.I)
_THEIR_TOTAL = re.compile(
    r"[木瓦钢水电油焊架塔杂小大][\u4e00-\u9fff]{0,3}[\d一二两三四五六七八九十]+个?人?(?:一共|总共|共)"
)
_THE_REST_IS = re.compile(
    r"剩[^,，。\d]{0,6}\s?\d{3}|剩[\d一二两三四五六七八九十]+个?人?[,，]\s?[\d一二两三四五六七八九]+[万千\d]"
    r"|\b(?:left|remain\w*)\b[^.;\d]{0,12}\d{3}"
)
_PUT_ON_TOP = re.compile(r"加(?:上去?|进去)[吧了啊。.!！ ]*$")


@dataclass(frozen=True)
class Addition:
    """What is put to what is registered, and not in its place: people, a sum, a name beside the known one."""

    people: int = 0  # below zero where one leaves
    is_all: bool = False  # the sum is that of all of them, with those who are added
    money: bool = False
    name: bool = False

    @classmethod
    def of(cls, text: str) -> Addition:
        """By the words of a message."""
        is_all = bool(OF_ALL.search(text)) and not (_PUT_ON_TOP.search(text) or _HIS_OWN.search(text))
        people = people_added(text) or -people_leaving(text)
        if people > 0 and _THEIR_TOTAL.search(text):
            is_all = False  # 加上木工的，木工4个人一共欠51000
        elif people < 0 and _THE_REST_IS.search(text):
            is_all = True  # 他那份自己来报，就剩我男人9400
        return cls(people, is_all, adds_money(text), bool(WRITES_ALSO.search(text)))
