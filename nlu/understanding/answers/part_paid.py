"""Pay that came: a part of it and nobody said how much, some of them and not the others, or all of it. Pure."""

from __future__ import annotations

import re

from ..numbers import mentions
from ..numbers.small import FEW_EN, small
from ..wording.text import mandarin, normalise

__all__ = ["paid_all", "paid_in_part", "paid_some", "paid_to_each", "people_paid"]

_SOME = re.compile(
    r"(?:给|付|发|结|支|预支|借支|拿|领|打|转)(?:过|了)(?:我|我们|俺|大家)?们?(?:的)?"
    r"(?:(?:一?(?:点|些)|一?小?部分|几次|几回)(?:儿|钱|工资|工钱|现金|生活费)?|点?生活费)"
    r"(?=[,，。;；!！、\s]|$|了|吧|而已|就|但|可|过来)"
    r"|^(?:老板|[他她]|包?工头|经理)+(?:后来|刚才?|又|昨天|今天)*(?:给|打|发|转)(?:过|了)[。.!！]*$"
    r"|\b(?:paid|gave|given|got|received|advanced)\b (?:me |us |only |just |back |out )*"
    r"(?:(?:some|a (?:little|bit|part)|part)(?: money| cash| of (?:it|them|the money))?)"
    r"(?=[,.;!]|$| (?:and|but|so|then)\b)",
    re.I,
)
# The sum is what is left, so nothing is in doubt: "欠我三万，前面给了一些".
_REST = re.compile(
    r"欠|差|剩|没(?:有)?(?:给|发|结|付)|未(?:付|结|发)|还有|余款|尾款"
    r"|\bow(?:e|es|ed|ing)\b|\b(?:left|still|remain\w*|unpaid|rest|balance|due|not paid)\b",
    re.I,
)


def paid_some(text: str) -> bool:
    """Whether a part was paid, nobody said how much, and the sum beside it may be the whole or what is left."""
    said = mandarin(text)  # 老板拨过一点
    return bool(_SOME.search(said)) and not _REST.search(said)


_ALL = re.compile(
    r"(?:剩下的?|余下的?|全部?|都|钱)(?<!没)(?:给|发|付|结|补)(?:齐|清|完)?了(?!(?:我"
    r"|俺)?(?:们)?[\d一二两三四五六七八九十])"
    r"|都(?:已经)?(?:结|给|发|付|打|转|补)(?:给)?(?:我|俺)们?了(?![\d一二两三四五六七八九十])"
    r"|(?:都|全部?)(?:也)?(?:拿|收)到了|(?:钱|工资|工钱)(?:都|全|也)*(?:齐|清)了|(?<!没)(?<!没有)(?<!人)(?:到|给|发"
    r"|结|付)[齐清完]了"
    r"|\bpaid (?:me |us )?(?:also |all |now )?the rest\b|\bhave all (?:my |the |our )?money\b"
    r"|\bpaid (?:me |us )?(?:everything|all)\b(?! (?:the|my|of|but|except|apart|in|last|rmb|about|only)\b"
    r"| ?[¥\d])|\beverything is settled\b|\b(?:everything"
    r"|all (?:the )?(?:money|\d[\d,.]*k?)(?: yuan| rmb)?)"
    r" (?:is|was|has been) (?:now )?paid\b|\b(?:0|nothing|zero) (?:is )?left\b",
    re.I,
)
_BUT = re.compile(
    r"没(?:给|发|到|结|付|拿|收)|没有(?!问题|错|意见)|资料|材料|证据|照片|名单|(?:就|只有|除了|单单)(?:剩)?我"
    r"|其他|别人|人家|他们"
    r"|她们|少了|了没|不给|欠|差|一半|部分|[吗么不?？]\s*$|才|就(?:只|给)|如果|要是"
    r"|\b(?:but|not|never|nobody|yet|still|if|when|owes?|half|except|apart from|only|wrong|refus\w*|write|sign\w*"
    r"|didnt|hasnt|havent|dont)\b|\b(?:he|she|boss|they) wants?\b|\bgot paid\b|n't\b|\?",
    re.I,
)


def paid_all(text: str) -> bool:
    """Whether all that was owed is said to have come (剩下的全给了, everything is paid), and nothing against it."""
    return bool(_ALL.search(text)) and not _BUT.search(text) and not _ONES_MONEY.search(text)


# 老李的钱给了: of one of them.
_ONES_MONEY = re.compile(
    r"(?:^|[,，。;； ])(?:老板|公司|厂里)?(?:把)?(?:老(?!板)[\u4e00-\u9fff]|[小阿][\u4e00-\u9fff]"
    r"|[\u4e00-\u9fff]{1,3}(?:师傅|哥|姐|叔|姨|嫂|长(?!假))|(?:我|俺)(?:表|堂)?(?:弟|哥|姐|妹|老婆|老公|儿子"
    r"|媳妇)[弟哥姐妹]?|[他她])"
    r"的?(?:那份)?(?:钱|工资|工钱)(?:老板|他)?(?:都|已经|也|就|今天|昨天|刚)*(?:给|发|结|付|拿|到)(?:清|齐|完|到)?了"
    # 老板把二娃的给了; 我们的都没给，就二娃一个人给了
    r"|(?:老板|他|公司)?把(?!我|俺|钱|工资|工钱|大家|所有|全|剩|欠)[^,，。;；]{1,4}的(?:钱|工资|工钱)?(?:都"
    r"|已经)?(?:给|发|结|付)(?:清)?了"
    r"|(?:都|全)没(?:给|发|结)[^。;；]{0,4}就(?!我|俺)[^,，。;；]{1,5}(?:给|发|结|拿到)了"
)


_MONTH_ZH = r"(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])"
_MONTH_EN = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
# 其他人都拿到了，就我没有; 发了一个月的工资; my friend got his money, I not: some of it came, or to some of them.
_IN_PART = re.compile(
    r"(?<!没)(?<!没有)(?:拿到|收到|领到|结清|结|给|发|到)了[,，。;； ]*(?:就|只有|还有|但是?|可是|剩下?|其他|别"
    r"|有的?|他们|她们|工友|同事|我(?!们))"
    r"[^,，。;；]{0,8}(?:没|冇)"
    r"|(?:给|发|结|付)了[\d一二两三四五六七八九十百千万]+(?:块钱?|元)?[,，。;； ]+(?:他们|她们|其他|别人|另外"
    r"|剩下)[^,，。;；]{0,6}(?:没|冇)"
    r"|(?:就|只有|光)(?:剩)?我[^,，。]{0,3}没[^,，。]{0,4}[,，。;； ]+(?:其他|别|人家|他们"
    r"|她们)[^,，。没]{0,5}(?:给|拿|结|发"
    r"|收)(?:到)?了"
    r"|(?<![没不要能说先等])(?<!没有)(?<!没能)(?:拿|收|领|给|发|结|付|到)(?:到)?(?:了|我)*(?:一?小?部分|一半|一点"
    r"|一些)(?!都|也|没)"
    r"|(?<![没等])(?:给|发|结|付|补|拿|领)(?:到)?了(?:我们?|俺们?)?(?!第)[一两二三四五六\d]个?月的?(?:工资(?!条"
    r"|单)|工钱|钱|给我们?"
    r"|给俺们?)"
    r"|(?<![没要能说先等])(?:转|打)(?:来|过来|给(?:我|俺))(?:们)?(?:了)?(?:一?小?部分|一半|一点|一些)"
    r"|(?<![没等])(?:给|发|结|付|补)了(?:我们?|俺们?)?[一两二三四五六\d]个?月的(?=$|[,，。.! ])"
    # 8月的工资他昨天补给我了 9月10月还没有
    rf"|(?<!\d){_MONTH_ZH}月(?:份)?的?(?:工资|工钱|钱)?[^,，。;；没]{{0,8}}(?:补|给|发|结|付)(?:给)?(?:我们?|俺们?)?了"
    rf"[^。;；]{{0,6}}{_MONTH_ZH}月[^。;；]{{0,6}}没"
    r"|(?:给|发|付|转|打)了(?:老(?!板)[\u4e00-\u9fff]|[小阿][\u4e00-\u9fff]"
    r"|[\u4e00-\u9fff]师傅)\s?[\d一二两三四五六七八九]"
    rf"|\b{FEW_EN} (?:people|persons|workers|m[ae]n|guys|girls|boys|of us|of them) (?:got|were|was|are|have been)"
    r" (?:all |fully |already )?paid\b"
    rf"|\bpaid (?:us |me |all )?(?:the |our )?(?:wages? (?:of|for) )?{_MONTH_EN}(?: wages?| salary| pay)?"
    r" (?:to|for) (?:all|each|every|us|everybody|everyone)\b"
    r"|\b(?:he|she) (?:has )?(?:already )?(?:got|received) (?:all )?(?:his|her) (?:full )?(?:money|pay|salary|wages?)\b"
    # boss pay june only, remain others; 5月6月的钱拿到了
    rf"|\b(?:pay|pays|paid) (?:me |us )?(?:only )?{_MONTH_EN}(?: only| already|,| but| and|[.!]*$)"
    rf"|\balready pa(?:y|id) (?:me |us )?{_MONTH_EN}\b"
    rf"|\bpays? (?:only |just )?{FEW_EN} (?:of us|of them|people|persons?|workers|m[ae]n|guys|girls|boys)\b"
    rf"|^(?:老板|他|公司|厂里)?(?:就|只|才|先)?(?:给|发|结)了(?:我们?|俺们?)?{_MONTH_ZH}月(?:份)?的(?:工资|工钱"
    rf"|钱)?[。.!！]*$"
    rf"|(?<!\d){_MONTH_ZH}月(?:份)?的?(?:工资|工钱|钱)?(?:已经|都|老板|刚)*(?:给"
    r"|发|结|付|到)了(?=[,，。.!！]|$)"
    rf"|(?<!\d){_MONTH_ZH}月(?:份)?的(?:工资|工钱|钱)?(?:已经|都|刚)*(?:拿|收"
    r"|领)到了(?=[,，。.!！]|$)"
    r"|\bpaid (?:only me|me only|just me)\b"
    rf"|\bpaid (?:only |just )?{FEW_EN} (?:of us|of them|people|workers|m[ae]n|guys|girls|boys)\b"
    r"|没(?:有)?(?:全部?(?:给|发|结|付)|(?:给|发|结|付)(?:全|完|清(?!材|货)|齐))"
    r"|(?:n't|\bnot|\bnever) (?:paid|pay|given|gave|give) (?:me |us )?(?:everything|all)(?=[.,;!]|$| of (?:it"
    r"|the money|my pay)\b)"
    r"|\b(?:got|received|paid)\b(?: [a-z]+){0,3}[,.;]? (?:but |and |only )*(?:i|me|mine"
    r"|(?:the )?others?(?: (?:one|two|three|four|five|\d+))?|my"
    r" [a-z]+)(?: [a-z]+)? (?:not|no|never|nothing|unpaid)\b"
    r"|\bone (?:girl|boy|man|woman|worker|of (?:us|them))\b[^.;!?]{0,24}\b(?:got paid|was paid|is paid|got (?:all"
    r"|it|everything))\b"
    r"|\b(?:my )?(?:brother|sister|friend|cousin|wife|husband|colleague|one of us)\b[^.;!?]{0,24}\b(?:already |has )?"
    r"(?:got|received) (?:all )?(?:his|her|their|the)? ?(?:money|pay|salary|wages?)\b",
    re.I,
)
# 包工头拿到了，但我们没拿到; 如果给了一半; 答应先给一半: no pay of theirs, or none yet.
_NOT_THEIRS = re.compile(
    r"(?:总包|甲方|包工头|工头|老板|开发商|公司)[^,，。]{0,6}(?:拿到|收到|到账|的钱到)|如果|要是|答应|承诺"
    r"|(?:说|讲)[^,，。了]{0,6}(?:今天|今晚|马上|一会儿?|等下|晚上)[^,，。]{0,4}(?:先)?(?:给|发|结|付|打|转)(?!了|过)"
    r"|(?:说|讲)[^,，。]{0,4}(?:下|明|后|过|月底|年底|年前|这)[^,，。]{0,4}(?:再|就|先|才)?(?:给|发|结|付|打|转)"
    r"|[?？吗么]\s*$"
    r"|\b(?:if|when|will|promis\w+)\b|^\s*(?:did|does|do|has|have)\b|\?",
    re.I,
)


def paid_in_part(text: str) -> bool:
    """Whether some of the money came, or came to some of them, and how much of it was not said."""
    return bool(_IN_PART.search(text) or _ONES_MONEY.search(text)) and not _NOT_THEIRS.search(text)


_PAID_EACH = re.compile(
    rf"\b(?:paid|gave)(?: to)? (?:only |just )?(?P<n>{FEW_EN}) (?:of us|of them|people|workers|m[ae]n|guys|girls"
    rf"|boys)\b"
    rf"|\b(?P<got>{FEW_EN}) (?:of us|of them|people|workers|m[ae]n|guys|girls|boys) (?:got|received|were paid"
    rf"|was paid)\b"
    r"|(?:有|我们|其中)?(?<!\d)(?P<zh_got>[一两二三四五六七八九十\d]{1,2})个(?:人|工友)?(?:每个?人|一人"
    r"|各)(?:都)?(?:(?:拿|收|领)到|给|发|转)"
    rf"|\bpays? (?P<pay>{FEW_EN}) (?:of us|of them|people|persons?|workers|m[ae]n|guys|girls|boys)\b"
    r"|(?:给|发|结|付|转|打)(?:给)?了?(?:我们)?(?:其中)?(?P<zh>[一两二三四五六七八九十\d]{1,2})个(?:人|工友)",
    re.I,
)


def people_paid(text: str) -> int | None:
    """How many of them are said to have been paid (they paid 4 of us); None where that is not told."""
    found = _PAID_EACH.search(text)
    return small(str(found[found.lastgroup or 0]).lower()) if found else None


# 每人已经支过1000; 1000 each already paid in advance.
_TO_EACH_BEFORE = re.compile(
    r"(?:每个?人|一人|人均|各)(?:都|已经|先|之前|前面)*(?:(?:给|发|支|预支|借支|付|领|拿)(?:过|了)|(?:拿|收"
    r"|领)到了?)\s?$"
    r"|\b(?:gave|paid|advanced)(?: to)? (?:(?:each|every)(?: of us| one| man| person| worker| girl| woman)?|everybody"
    r"|everyone) (?:¥|rmb )?$"
)
_TO_EACH_AFTER = re.compile(
    r" ?(?:yuan |rmb )?each,? (?:(?:was|is|were|already|has|have|been) )*(?:paid|given|advanced|received)\b"
    r"|(?:块钱?|元)?(?:每个?人|一人)(?:都|已经|先)*(?:给|发|支|付|领|拿)(?:过|了)"
)


def paid_to_each(text: str) -> float | None:
    """Yuan that each of several is said to have got already; None where that is not told."""
    norm = normalise(text).norm
    for found in mentions.scan(norm):
        before = _TO_EACH_BEFORE.search(norm[max(0, found.start - 32) : found.start])
        if found.kind != "duration" and (before or _TO_EACH_AFTER.match(norm, found.end)):
            return found.value
    return None
