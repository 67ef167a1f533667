"""Answers to questions that have a closed set of answers: whose complaint it is, what a sum means, yes or no."""

from __future__ import annotations

import re
from typing import Literal

from .text import is_within

__all__ = [
    "Kind",
    "Scope",
    "agrees",
    "asks",
    "confirms",
    "goes_on",
    "is_one",
    "is_workplace",
    "kind_of",
    "same_place",
    "scope_of",
    "settles",
    "speaks_of_another",
    "unchanged",
    "yes_or_no",
]

Kind = Literal["complaint", "on_behalf", "report"]  # domain.md 4.5
Scope = Literal["total", "per_person"]

_SHORT = 30  # characters; a longer text is a story of its own

_UNNAMED = re.compile(
    r"匿名|不(?:想|愿|要|敢)?(?:留名|留姓名|留名字|透露姓名|说名字)|anonym|whistle"
    r"|(?:not|n't|dont) (?:\w+ ){0,2}(?:give|say|tell|leave|write)(?: you)? my name|\bno name and no\b|(?:report"
    r"|complain\w*|file|stay|want|be)\b[^.;]{0,12}\bwithout (?:my |a )?name",
    re.I,
)
_REPORT = re.compile(r"(?<!不)(?<!是我)举报|检举", re.I)  # 不会知道是我举报的吧
_ON_BEHALF = re.compile(
    r"(?:替|帮|给|代|为)(?:我)?(?:的)?(?:老公|老婆|丈夫|媳妇|爱人|对象|爸|妈|父亲|母亲|儿子|女儿|哥|弟|姐|妹|叔|舅"
    r"|亲戚|家人|家里人"
    r"|朋友|同乡|老乡|邻居|别人|工友|他|她)[^，。,.]{0,6}(?:问|投诉|反映|讨|要|登记|说|举报|来)"
    r"|替别人|帮别人|替人|代(?:人|别人)"
    r"|(?:帮|替|代)(?:他|她)(?:们)?(?:弄|填|写|讨|要|跑)"
    r"|\b(?:do|doing|write|writing|file|filing|complain\w*|report\w*|ask\w*) (?:it |this )?for (?:him|her|them)\b"
    r"|on behalf|for (?:a |my )(?:friend|husband|wife|brother|sister|father|mother|son|daughter|cousin|neighbou?r)"
    r"|someone else|somebody else",
    re.I,
)
# 8,600 for me and 8,600 for my sister
_FOR_ME_TOO = re.compile(r"\bfor me\b|\bme and my\b", re.I)
_OWN_WHEN_ASKED = re.compile(
    r"^\s*(?:就|是)?(?:我|俺|me|mine)\s*[.。!！]?\s*$|本人|自己"
    r"|我的|我们|俺|咱|自个|my own|\bmine\b|\bmyself\b|\bmy\b|\bours?\b"
    r"|\bown\b|\bme\b",
    re.I,
)
_SELF = r"(?:我们|俺们|咱们|我|俺|咱|老子|本人)"
_RELATION = (
    r"(?:的|家)?(?:老公|老婆|丈夫|媳妇|爱人|对象|爸|妈|爹|娘|父|母|儿|女|闺女|娃|哥|弟|姐|妹|叔|舅|姨|姑|婶|侄|外甥"
    r"|表|堂|岳|公公|婆婆|亲戚|家人|家里人|朋友|同乡|老乡|邻居|同学|孩子|小孩)"
)
# "我要投诉欠薪" announces a complaint, and "我弟弟的工资" is another's; only who remains is owed.
_ANOTHERS = (
    rf"{_SELF}{_RELATION}(?!们?(?:两|俩|仨|\d|一起|一块))"
    r"|\bmy (?:\w+ )?(?:husband|wife|brother|sister|father|mother|son|daughter|cousin|uncle|friend|neighbou?r|dad|mum"
    r"|mom)(?:'s)?\b"
)
_OF_ANOTHER = re.compile(_ANOTHERS, re.I)
_NOT_ONESELF = re.compile(
    rf"{_ANOTHERS}|{_SELF}(?:这边|这里)?(?:就是|是)?(?:想|要|来|得|准备|打算)*(?:来)?(?:投诉|举报|反映|咨询|请问|问"
    rf"|说|告|登记|替|帮)"
    rf"|给{_SELF}(?:打|写|发|来)(?!工资|工钱|公资|钱|薪|放)"
    r"|\b(?:i|we) (?:just )?(?:want|wish|need|would like|like|have|came|am here|am writing)"
    r"(?: to)? (?:report|complain|file|ask|know|make|tell|talk)"
    r"|\b(?:i|we) (?:complain|report)\b|\b(?:tell|help|show|call|send) (?:me|us)\b",
    re.I,
)
_ONESELF = re.compile(rf"(?<![自])(?:{_SELF})(?!方)|\b(?:i|we|me|us|my|our|mine|i'm|i've|we're|we've)\b", re.I)
_WAGES_OWED = re.compile(
    r"欠|拖|差(?!不多|点)|没(?:有)?(?:给|发|结|付|拿|领|收|见|到手|打)|不(?:给|发|结|付|开)(?!心)|拿不到|要不到|讨|一分"
    r"|工资|工钱|公资|薪|血汗钱|加班费|提成|扣|压(?:着|了)|赖"
    r"|\bow(?:e|es|ed|ing)\b|\bpa(?:y|id|ys|ying|yment)\b|\bwages?\b|\bsalar\w+|\bunpaid\b|\bmoney\b",
    re.I,
)


def kind_of(text: str, asking: str | None = None) -> Kind | None:
    """The kind that a text tells of. When it was asked for, a bare "我自己的" is enough.

    Else who speaks of pay that is owed to "me" or "us" speaks of their own, whatever the complaint is called.
    """
    text = text[:2000]
    if _UNNAMED.search(text):
        return "report"
    if _ON_BEHALF.search(text) and not _FOR_ME_TOO.search(text):
        return "on_behalf"
    if asking == "kind" and _OWN_WHEN_ASKED.search(text[:200]):
        return "complaint"
    rest = _NOT_ONESELF.sub(" ", text)
    if _ONESELF.search(rest) and _WAGES_OWED.search(rest):
        return "complaint"
    if asking not in (None, "consent", "kind"):
        return None  # in an answer to something else only the plain wish counts
    if _REPORT.search(text):
        return "report"
    return "on_behalf" if _OF_ANOTHER.search(text) and _WAGES_OWED.search(text) else None


_TOTAL = re.compile(
    r"总|一共|共计|加起来|加一起|合计|全部|大家|所有|一起|拢共"
    r"|\btotal\b|\ball\b|altogether|together|everyone combined|sum",
    re.I,
)
_EACH = re.compile(r"每|一人|人均|一个人|各|单个|平均|\beach\b|\bper\b|\bevery\b|apiece|a person|one person", re.I)


# each? no no, altogether; 不是每个人的，是总数
_DENIED_SCOPE = re.compile(
    r"\b(?:each|total|altogether|per person)\b ?[?,.]* ?(?:no\b[ ,]*)+|\bnot (?:for )?(?:each|total|per person)\b"
    r"|不是(?:每个?人|一个人|总数?|一共)的?|(?:每个?人|总数)(?:的)?[?？,，]+不是"
)


def scope_of(text: str) -> Scope | None:
    """What "is that the total or each?" was answered with; None when both or neither is said."""
    text = _DENIED_SCOPE.sub("", text[:500])
    total, each = bool(_TOTAL.search(text)), bool(_EACH.search(text))
    if total == each:
        return None
    return "total" if total else "per_person"


_UNCHANGED = re.compile(
    r"^\s*(?:都?没(?:有)?变|不变|没改|(?:算了|先)?[,，。 ]*(?:不(?:用)?改了?|别改了?)[吧。!！ ]*$|算了[吧。!！ ]*$"
    r"|就这样"
    r"|(?:算了|(?:先)?(?:不|别)(?:用)?改了?|[吧,，。 ])*(?:那|就|还)*(?:是|用|按)?(?:原来|原先|以前|之前|先前"
    r"|刚才|老)(?:的|那个|说的|报的)+"
    r"|还是(?:这|那|原来|一样|老样子)|一样|照旧|还是那个数"
    r"|(?:(?:no|nah|ok|oh|sorry|never ?mind|wait)[,. ]*)*"
    r"(?:same\b|no change|leave it|keep (?:it|the old)|unchanged|not changed|it(?:'s| is) the same|still the same"
    r"|(?:the )?old (?:one|number) (?:is|was) (?:right|correct|fine|ok))|never ?mind[.! ]*$)",
    re.I,
)


def unchanged(text: str) -> bool:
    """Whether "is it still so?" or "what should it be?" is answered with "as it was".

    A bare "没变" is a yes that looks like a no.
    """
    return bool(_UNCHANGED.search(text[:200]))


# 同义, 童意: how "同意" comes out of a phone. The first words say yes, and nothing after them takes it back.
_AGREED = re.compile(
    r"(?:嗯|哦|噢|那|我|都|全|就|这下|这回|现在|应该|已经)*"
    r"(?:(?:同意|[同童通铜][义意已议易一]|统一|没错|没问题|没毛病|没意见|确认|确定|正确|无误|可以|要得|得行|晓得了"
    r"|开始|继续"
    r"|对|行|好|中|成|交|提交|报|登记|办|是|嗯[哪呐呢]?)(?:得很|上去|着呢|一下|了|的|着|哎|嘞|吧|啊|呀|嘛|哦|哈|滴"
    r"|上)*)+"
    r"|(?:(?:yes|now|yeah|yep|yup|ok|okay|i agree|agreed?|sure|correct|right|confirm(?:ed)?|submit|send|go ahead|fine"
    r"|that'?s|all|good|it|please|that|is)\b *)+",
    re.I,
)
_TAKEN_BACK = re.compile(
    r"不|没|[?？吗]|错|改|但|可是|等|先|还|人|[0-9一二两三四五六七八九十]+[个万千]"
    r"|\b(?:not|no|but|wrong|change|wait|except|don't)\b",
    re.I,
)
_DOUBLE_NO = re.compile(r"不错|没错|没问题|没毛病|没意见")


_ANOTHER = re.compile(
    r"另外?一|另一|别的|还有一|新的|再投诉|\b(?:another|other|new(?! (?:phone|number|sim|wechat))|second)\b"
    r"|\bdifferent (?:thing|matter|case|job|boss|company|one)\b",
    re.I,
)


def speaks_of_another(text: str) -> bool:
    """Whether a text is about another case than the one that was filed."""
    return bool(_ANOTHER.search(text))


_ASKS = re.compile(
    r"[?？]|[吗么]\s*[。.]?\s*$|多久|多长时间|能不能|可不可以|要不要|是不是|会不会|为什么|什么时候|该不该"
    r"|([\u4e00-\u9fff])不\1"
    r"|(?:怎么|谁|啥|哪|咋)(?<!嗯哪)(?![^,，。;；]{0,5}[都也])"
    r"|(?:^|[,.;!] *|\b(?:and|so|but|then|ok|please|sir|tell me|know|exactly|wonder\w*) )(?:how|what|when|why)\b"
    r"|\b(?:should|can i|can we|do i|do we|is it|will|would|may i)\b",
    re.I,
)


def asks(text: str) -> bool:
    """Whether a text asks something, in any words."""
    return bool(_ASKS.search(text))


_ONLY_ON = re.compile(
    r"(?:那|好|嗯|就|请|我们?|[，,。.!！ ])*(?:继续|接着|开始|往下)(?:填|说|来|登记)?(?:吧|啊|了|[。.!！ ])*"
)


def goes_on(text: str) -> bool:
    """Whether a text says to go on and nothing else, which confirms nothing that was read back."""
    return bool(_ONLY_ON.fullmatch(text.strip()))


def is_one(text: str) -> bool:
    """Whether a text is the "1" that says yes at the read-back, as other services of the state ask for it."""
    return text.strip(" .。!！、") in ("1", "１", "一", "①", "扣1", "回1")


# 同意。我不大会打字的: whatever is said behind it, it is agreed.
_AGREED_FIRST = re.compile(
    r"(?:好的?|行|嗯|可以|我)?[，, ]*同意(?:是同意)?(?:了|的|啊|吧|唦)?(?=[。.!！,，;； ])(?!.{0,8}(?:什么|啥|吗|但))"
    r"|(?:ok|okay|yes|yeah|k)?[, ]*(?:i )?agree(?=[.!,; ])(?!.{0,8}(?:what|but|not))",
    re.I,
)
# 没错，确认。麻烦快点; 总的两万七，确认: what is said beside it is read as well, and may still be a change.
_CONFIRMED = re.compile(
    r"^(?:对的?|没错|好的?|行|嗯[呐哪]?|那|可以|是的)?[，, ]*(?:我)?确认(?:了|吧|啊)?"
    r"(?:[。.!！；;]|[，,]?(?:麻烦|谢谢|辛苦))"
    r"|[，,。.；; ]确认(?:了|吧|啊)?[。.!！]*$"
    r"|^(?:(?:ok|okay|yes|yeah|fine|good|then|so|now|i)\b[, ]*)*confirm(?: it| that)?(?:[.!;]|,? (?:thank|please|and))"
    r"|(?:[.!;]|, ) ?(?:please |i )?confirm[.!]*$",
    re.I,
)


_QUESTION = re.compile(r"[?？吗]")


def confirms(text: str) -> bool:
    """Whether the word that files it is said, with other words beside it, and nothing is asked."""
    return bool(_CONFIRMED.search(text.strip())) and not _QUESTION.search(text)


def agrees(text: str) -> bool:
    """Whether a short text says yes to the notice or to the read-back and nothing else ("这下对了", "对对对，交吧")."""
    plain = text.strip()
    if _AGREED_FIRST.match(plain):
        return True
    if len(plain) > _SHORT or _TAKEN_BACK.search(_DOUBLE_NO.sub("对", plain)):
        return False
    first = re.split(r"[,，。.!！~;；]", plain, maxsplit=1)[0].strip()
    return bool(_AGREED.fullmatch(first.split()[0] if first and not first.isascii() else first))


_WORKPLACE = re.compile(
    r"(?:厂|店|铺|饭店|酒店|餐厅|饭馆|酒楼|宾馆|超市|学校|小学|中学|幼儿园|医院|农场|养殖场|合作社|KTV|会所|浴室"
    r"|美容院|工作室|门市部|园区|站点?|站长"
    r"|培训中心|卖场|菜场|市场|茶楼|网吧|浴场|苗圃|大棚|基地)$"
    r"|\b(?:restaurant|hotel|factory|school|kindergarten|cent(?:er|re)|shop|store|farm|bar|cafe|hospital|clinic"
    r"|plant|mill"
    r"|salon|spa|bakery|academy|college|university|warehouse|station)s?$",
    re.I,
)
_SAME_PLACE = re.compile(
    r"(?:就是|就在|还是|不就是)(?:这|那|他|它)(?:个|家|里|儿|边)|(?:就在|就是)(?:厂|店|学校|饭店|里面|它)|(?:就是"
    r"|是)(?:厂|店|公司|单位)名"
    r"|(?:刚才|前面|上面|不是|已经|都)说(?:了|过)|^(?:一样|同上|就那|就这)[。.!！的吧里儿 ]*$"
    r"|\b(?:same|already (?:said|told)|that'?s it|(?:it|that|this) is (?:a|the|my) (?:\w+ )?(?:school|restaurant"
    r"|hotel|shop|factory"
    r"|kindergarten|cent(?:er|re)|farm|bar|cafe))\b",
    re.I,
)


def is_workplace(employer: str) -> bool:
    """Whether the name of who owes is also that of the place of work (a restaurant, a school, a factory)."""
    return bool(_WORKPLACE.search(employer.strip()))


def same_place(text: str) -> bool:
    """Whether "where do you work?" is answered with "there, as I said"."""
    return len(text) <= 2 * _SHORT and bool(_SAME_PLACE.search(text))


_YES = re.compile(
    r"^\s*(?:有|想|是|嗯|对|会|要)|(?<!没)有(?:过|的|想|时)|(?<!没)(?<!没有)想过|偶尔|不敢|怎么(?:没|不)"
    r"|\b(?:yes|yeah|yep|sometimes|maybe)\b|\bi (?:do|am|did)\s*[.!]*$",
    re.I,
)
_NO = re.compile(
    r"(?<!怎么)没有|(?<!怎么)没想|没事|不会|不是|不想死|放心|气话|说说而已|随口|就是(?:急|气|心烦|说说|难受)"
    r"|^\s*(?:没|不(?!知道|清楚|好说|晓得|敢)|无)"
    r"|\b(?:no|not|never|nope|don't|just (?:upset|angry|tired|words))\b",
    re.I,
)


def yes_or_no(text: str) -> bool | None:
    """The answer to a plain question; None when it is neither, or both."""
    yes, no = bool(_YES.search(text[:200])), bool(_NO.search(text[:200]))
    return yes if yes != no else None


# Yes in the very words that fit a question beside the form, with nothing after them; no in any words.
_SETTLING = {
    "delete_draft": (
        r"删(?:掉|除|了)?|都删(?:掉|了)?|yes|delete(?: it)?|sure",
        r"留|别|不|没|算了|\b(?:no|not|keep|don't)\b",
    ),
    "withdraw": (
        r"撤(?:回|掉|了)?|(?:我|是我)?(?:自己)?(?:要|想)?撤(?:回|掉|了)?|真的(?:要撤)?|yes|withdraw(?: it)?|sure"
        r"|i want to(?: withdraw)?",
        r"不撤|别撤|不要|不是|不用|不了|先不|不想撤|^\s*不|\b(?:no|not|don't|keep)\b",
    ),
    "paid": (
        r"(?:钱)?(?:都|已经|全)?(?:到了|到账了?|到手了?|收到了?|拿到了?|给了|给齐了?|结清了?)|有|到|yes|i got it|got it"
        r"|received(?: it)?|it came",
        r"没|还差|未|不到|一分|\b(?:no|not|never|nothing|didn't|haven't)\b",
    ),
    "board": (
        r"(?:就)?(?:是)?(?:在)?(?:这个|这里|那里|那个)(?:工地)?|就是(?:这|那)|在这|没错|yes|(?:this|that) (?:one|site)"
        r"|correct|right",
        r"不是|不在|没在|没干过|别的|[看弄]错|^\s*(?:错|没有?[。.!！ ]*$|不|no\b|not\b|wrong)|\b(?:another"
        r"|other|wrong) (?:site"
        r"|place|one)\b|\bnot (?:this|that|there|here)\b",
    ),
    "amend": (
        r"补充(?:的|这一?件)?|(?:就是)?这一?件|这个(?:案子|投诉)?|同一(?:件|个)(?:事)?|一回事|yes|same(?: one| case)?"
        r"|this (?:one|case)",
        r"另外|另一|别的|不是|新的|两回事|不同|\b(?:no|not|another|other|new|different)\b",
    ),
}
_ANY_YES = r"是|是的|对|对的|确定|嗯+|好|好的|可以|ok|okay"
_SETTLING_PATTERNS = {
    name: (re.compile(rf"\s*(?:(?:{_ANY_YES}|{yes})[，,。.!！吧啊呀的了 ]*){{1,3}}", re.I), re.compile(no, re.I))
    for name, (yes, no) in _SETTLING.items()
}
_NO_ANSWER = re.compile(
    r"逼|强迫|威胁|老板叫|叫我撤|什么|啥|[?？]|[吗么]\s*$|\b(?:forced?|forces|threat\w*|what|why)\b", re.I
)


_NOT_FORCED = re.compile(
    r"[,，。 ]*(?:(?:我|是)*(?:自愿|自己愿意)的?|(?:不是|没有?|没人|没有?人)(?:人|被|谁|老板|他)*(?:逼|强迫"
    r"|威胁)(?:我|的|迫)*"
    r"|(?:nobody|no one) forces? me|(?:i am )?not forced)[。.!！ ]*",
    re.I,
)


def settles(question: str, text: str) -> bool | None:
    """What a short text says to a question beside the form (the keys above); None when it is no plain answer."""
    text = _NOT_FORCED.sub("", text) or text
    if not is_within(text, _SHORT, 2) or _NO_ANSWER.search(text):
        return None
    yes, no = _SETTLING_PATTERNS[question]
    if no.search(text):
        return False
    return True if yes.fullmatch(text) else None
