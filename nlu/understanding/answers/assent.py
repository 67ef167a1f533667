"""Yes and no: to the notice, to the read-back, to a question beside the form, in whatever words."""

from __future__ import annotations

import re

from ..wording.text import is_within
from .repairs import takes_figure_back

__all__ = [
    "NOT_FORCED",
    "agrees",
    "begins_with_consent",
    "begins_with_yes",
    "confirms",
    "denies",
    "goes_on",
    "is_one",
    "objects",
    "reservation",
    "settles",
    "undoes",
    "wants_first",
    "yes_or_no",
]

_SHORT = 30  # characters; a longer text is a story of its own


# 同义, 童意: how "同意" comes out of a phone. The first words say yes, and nothing after them takes it back.
_AGREED = re.compile(
    r"(?:嗯|哦|噢|那|我|都|全|就|这下|这回|现在|应该|已经)*"
    r"(?:(?:同意|[同童通铜][义意已议易一]|统一|没错|没问题|没毛病|没意见|确认|确定|正确|无误|可以|要得|得行|晓得了"
    r"|开始|继续"
    r"|[冇没]错|啱晒|啱|好额|对|行|好|中|成|交|提交|报|登记|办|是|[嗯恩][哪呐呢]?)(?:得很|上去|着呢|一下|了|的"
    r"|着|哎|嘞|咧|吧|啊|呀|嘅|嘛|哦|哈|滴"
    r"|上)*)+"
    r"|(?:toi )?(?:dong y|đồng ý)|opo|oo po|(?:ya,? )?setuju"  # in Vietnamese, Filipino, Indonesian
    r"|(?:(?:yes|now|yeah|yep|yup|ok|okay|i agree|agreed?|sure|correct|right|confirm(?:ed)?|submit|send|go ahead|fine"
    r"|that'?s|all|good|it|please|that|is)\b *)+",
    re.I,
)
_TAKEN_BACK = re.compile(
    r"不|没|[?？吗]|错|改|但|可是|等|先|还|人|就是(?![这的了嘛啊吧]|$|[,，。 ])|只是|少了|多了|怕|别"
    r"|[0-9一二两三四五六七八九十]+[个万千]"
    r"|\b(?:not|no|but|wrong|change|wait|except|don't)\b",
    re.I,
)
_DOUBLE_NO = re.compile(r"不错|[没冇]错|没问题|没毛病|没意见")


_ONLY_ON = re.compile(
    r"(?:那|好|嗯|就|请|我们?|[，,。.!！ ])*(?:继续|接着|开始|往下)(?:填|说|来|登记)?(?:吧|啊|了|[。.!！ ])*"
)


def goes_on(text: str) -> bool:
    """Whether a text says to go on and nothing else, which confirms nothing that was read back."""
    return bool(_ONLY_ON.fullmatch(text.strip()))


_ONE_AND_ASKS = re.compile(
    r"\s*[1１①][\s,，。.、!！]+(?:(?:你们?|他们?|那|多久|啥时候?|什么时候|几时)[^,，。\d]{0,12}"
    r"|[^,，。\d]{0,12}(?:多久|时候|几时)[^,，。\d]{0,6})"
    r"[?？。.吧啊呢]*|\s*1[\s,.!]+(?:when|how long|what happens)\b[^.;\d]{0,30}",
    re.I,
)


def is_one(text: str) -> bool:
    """Whether a text is the "1" that says yes at the read-back, as other services of the state ask for it.

    A question may stand behind it (1 什么时候来).
    """
    return bool(_ONE_AND_ASKS.fullmatch(text)) or text.strip(" .。!！、") in ("1", "１", "一", "①", "扣1", "回1")


# 同意。我不大会打字的: whatever is said behind it, it is agreed.
_AGREED_FIRST = re.compile(
    r"(?:(?:好|行|嗯|可以|我|中|对|要得|成|没问题|没意见|晓得了)(?:的|嘞|啊|呀|嘛|哈|咧|噻)*[，, ]*)*"
    r"同意(?:是同意)?(?:了|的|啊|吧|唦|嘛|噻|嘞)*(?=[。.!！,，;； ])(?![^,，。;；]{0,8}(?:什么|啥|吗|但))"
    r"|(?:toi )?đồng ý(?=$|[.!,; ])"
    r"|(?:(?:ok|okay|yes|yeah|yep|sure|fine|k|sir|madam|po|brother|friend|please)[, ]*)*"
    r"(?:i )?agreed?(?:[.!](?= )|(?=[.!,; ])(?!.{0,8}(?:what|but|not)))",
    re.I,
)
# Thanks, that is helpful. I agree. The school is called …
_AGREED_LATER = re.compile(
    r"(?:^|[.!;] ?)(?:yes,? |ok,? )?i (?:already "
    r"|have )*(?:said (?:that )?i )?(?:said )?agree(?:d)?(?: now)?(?=[.!;]|$)",
    re.I,
)
# 没错，确认。麻烦快点; 总的两万七，确认: what is said beside it is read as well, and may still be a change.
_CONFIRMED = re.compile(
    r"^(?:对的?|没错|好的?|行|嗯[呐哪]?|那|可以|是的)?[，, ]*(?:我)?确认(?:了|吧|啊)?"
    r"(?:[。.!！；;]|[，,]?(?:麻烦|谢谢|辛苦))"
    r"|^(?:要的|要得|好的?|行|对)?[，,]?确认(?:嘛|了|吧|啊|噻)[，,。.]"
    r"|[，,。.；; ]确认(?:了|吧|啊)?[。.!！]*$|^确认[，, ]*确认(?:了|吧|啊|[，,。.!！ ]|$)"
    r"|^(?:(?:这下|现在|这回)?(?:都|全)?对(?:了|的)?|好(?:的|了)?|行|没错|可以)[，,。 ]*(?:就)?(?:确认|提交|交"
    r"|报上去)(?:了|吧)?(?=[，,。.!！； ])"
    r"|^(?:(?:ok|okay|yes|yeah|fine|good|then|so|now|i)\b[, ]*)*confirm(?: it| that)?(?:[.!;]|,? (?:thank|please|and))"
    r"|(?:[.!;]|, ) ?(?:please |i )?confirm[.!]*$"
    r"|(?:^|[.!;] ?)(?:(?:ok|okay|yes|now|all|is|correct|right|good|fine|po|sir|then|so|i)\b[, ]*){0,6}"
    r"confirm(?: it| that)?(?:[.!;]|,? but\b)",
    re.I,
)


_QUESTION = re.compile(r"[?？吗]")


def confirms(text: str, *, topic: bool = False) -> bool:
    """Whether the word that files it is said, with other words beside it, and nothing is asked of the form.

    `topic`: what is asked beside it is of how the office works (什么时候有回音).
    """
    return bool(_CONFIRMED.search(text.strip())) and (topic or not _QUESTION.search(text))


_DENIED = re.compile(
    r"(?<!对)[不勿弗]对|[唔冇]啱|(?<!没)(?<!冇)(?<!不)错(?!不了)|\b(?:wrong|incorrect|not (?:right|correct|true))\b",
    re.I,
)


_YES_BUT = re.compile(
    r"^.{0,6}(?:对|没错)的?[，, ]*(?:就是|只是|只有)(?!这)"
    r"|^.{0,12}(?:但是?|可是|不过|就是)[，, ]?(?:也|还|你)?(?:要|得|把|必须|记得|别忘)"
    r"|\b(?:yes|ok|okay|confirm|agree)\b.{0,12}\bbut (?:add|write|put|change|you must|please (?:add|write|put))\b",
    re.I,
)


def wants_first(text: str) -> bool:
    """Whether a yes hangs on something that is to be written first (确认嘛，但是要写清楚…)."""
    return bool(_YES_BUT.search(text)) and not _QUESTION.search(text)


def denies(text: str) -> bool:
    """Whether something in what was read back is said not to be so (勿对，是六千二)."""
    return bool(_DENIED.search(text))


# 就是这个号不要登; fine but without my phone: something is not to stay as it was read back.
_OBJECTS = re.compile(
    r"不要|别(?!的)|不能|不想|不登|不写|不留|少了|多了|漏|没写|没登|没记|怕|看得到"
    r"|\b(?:don'?t|do not|dont|without|remove|delete|leave out|missing|forgot|must not|should not)\b",
    re.I,
)


def objects(text: str) -> bool:
    """Whether something in what was read back is not wanted there, be there a yes beside it."""
    return bool(_OBJECTS.search(text))


def agrees(text: str) -> bool:
    """Whether a short text says yes to the notice or to the read-back and nothing else ("这下对了", "对对对，交吧")."""
    plain = text.strip()
    if _AGREED_FIRST.match(plain) or _AGREED_LATER.search(plain):
        return True
    if len(plain) > _SHORT or _TAKEN_BACK.search(_DOUBLE_NO.sub("对", plain)):
        return False
    first = re.split(r"[,，。.!！~;；]", plain, maxsplit=1)[0].strip()
    return bool(_AGREED.fullmatch(first.split()[0] if first and not first.isascii() else first))


_YES = re.compile(
    r"^\s*(?:有|想(?!(?:个|你)?(?:屁|球|毛|啥|什么))|是|嗯|对|会|要)|(?<!没)有(?:过|的|想|时)"
    r"|(?<!没)(?<!没有)想过|偶尔|不敢|怎么(?:没|不)"
    r"|\b(?:yes|yeah|yep|sometimes|maybe)\b|\bi (?:do|am|did)\s*[.!]*$",
    re.I,
)
_NO = re.compile(
    r"想(?:个|你)?(?:屁|球|毛|啥|什么)|骂(?:两|几)?句|(?<!怎么)没有|(?<!怎么)没想|没事|不会|不是|不想死|放心"
    r"|气话|说说而已|随口|就是(?:急|气|心烦|说说|难受)"
    r"|^\s*(?:没|不(?!知道|清楚|好说|晓得|敢)|无)"
    r"|\b(?:no|not|never|nope|don't|just (?:upset|angry|tired|words))\b",
    re.I,
)


def yes_or_no(text: str) -> bool | None:
    """The answer to a plain question; None when it is neither, or both."""
    yes, no = bool(_YES.search(text[:200])), bool(_NO.search(text[:200]))
    return yes if yes != no else None


_YES_FIRST = re.compile(
    r"\s*(?:是|对|嗯|恩|系|啱|没错|确认|同意|yes|yeah|yep|right|correct|confirm"
    r"|agreed?)(?:对|的|啊|嘅|呀"
    r"|啦)*(?:[,，。.!！ ]|$)",
    re.I,
)


def begins_with_yes(text: str) -> bool:
    """Whether the first word is a yes, whatever is told after it (系，仲差6000)."""
    return bool(_YES_FIRST.match(text))


# 没问题 就是我不姓张 姓章; confirm. but wait is 5 ppl nt 4: a yes, and what it does not hold for.
_RESERVED = re.compile(
    r"\s*(?:没问题|没错|对(?:的|了|头)?|嗯+|是的?|都对|好的?|确认|提交|1)[,，。! ]*"
    r"(?:就(?:是|有)|只是|只有|不过|但是?|可是)(?!这样|这些|这么|那样|了|对)[,，]?\s*(?P<zh>.{2,60})"
    r"|\s*(?:yes|yep|yeah|ok(?:ay)?|correct|confirm(?:ed)?|right|all (?:good|correct|right)|1)[,.! ]+(?:but|only|except"
    r"|just one thing)[,:]? (?:wait,? )?(?P<en>.{2,80})",
    re.I | re.S,
)
_IS_MENDED = re.compile(
    r"不(?!知|晓|过|用|要|急|好意思|容易|想|会|能)|错|改|漏|少[写了算记]|多[写了算记]|没写|没有?[写记]|应该|姓|名字"
    r"|\b(?:not|wrong|nt|should|missing|forgot|change|add|name|instead)\b|n't\b|\bit'?s \d|\bis \d",
    re.I,
)
_ASKS_BESIDE = re.compile(
    r"\b(?:don'?t|do not|not to|never) (?:call|tell|come|send|let|show|give|ring|phone)\b|[?？吗呢]\s*$|多久"
    r"|什么时候|啥时候|几时|怎么"
    r"|\b(?:when|how|what|who|can|will)\b",
    re.I,
)


def reservation(text: str) -> str | None:
    """What is said behind a yes that does not hold for all of it, or None."""
    found = _RESERVED.fullmatch(text)
    rest = (found["zh"] or found["en"]).strip() if found else ""
    return rest if rest and _IS_MENDED.search(rest) and not _ASKS_BESIDE.search(rest) else None


_CONSENT_FIRST = re.compile(
    rf"{_YES_FIRST.pattern}|\s*(?:可以|要得|好|行|中|ok(?:ay)?|sure|i agree)(?:的|啊|呀|啦|嘛)*(?:[,，。.!！ ]|$)", re.I
)


def begins_with_consent(text: str) -> bool:
    """Whether the first word agrees to the notice; where a case would be filed, 可以 and ok are too weak for that."""
    return bool(_CONSENT_FIRST.match(text))


# Yes in the very words that fit a question beside the form, with nothing after them; no in any words.
_SETTLING = {
    "delete_draft": (
        r"删(?:掉|除|了)?|都删(?:掉|了)?|yes|delete(?: it)?|sure",
        r"留|别|不|没|算了|\b(?:no|not|keep|don't)\b",
    ),
    "withdraw": (
        r"撤(?:回|掉|了)?|(?:我|是我)?(?:自己)?(?:要|想)?撤(?:回|掉|了)?|真的(?:要撤)?|不用(?:再)?(?:办|查|管"
        r"|处理)了?|yes|withdraw(?: it)?|sure"
        r"|(?:i want(?: to)? )?withdraw(?: it| the complaint)?(?: myself)?|i want(?: to)?",
        r"不撤|别撤|还是(?:要)?(?:告|投诉)|继续(?:告|办)|不要|不是|不用(?!再?[办查管处])|不了|先不|不想撤"
        r"|^\s*不(?!用)|\b(?:no|not|don't"
        r"|keep)\b",
    ),
    "paid": (
        r"(?:钱)?(?:都|已经|全)?(?:到了|到账了?|到手了?|收到了?|拿到了?|给了|给齐了?|结清了?)|有|到|yes|i got it|got it"
        r"|received(?: it)?|it came",
        r"没|还差|未|不到|一分|\b(?:no|not|never|nothing|didn't|haven't)\b",
    ),
    "rest": (
        r"就(?:是)?(?:这个|这么多|这个数)|没错|yes|right|correct|(?:that'?s|it is) (?:right|correct|it)",
        r"不对|不是|错|^\s*(?:不|no\b)|\b(?:not|wrong)\b",
    ),
    "undo": (
        r"没错|就这样|这样(?:就)?(?:对|行)|不用改|不改|yes|right|correct|(?:that'?s|it is) (?:right|correct|it)|fine",
        r"^\s*(?:(?:你|这|这个|又|全|都|怎么)*(?:不对|错了?|[记改写弄搞听]错了?|乱改|不是这样的?"
        r"|没有?(?:的事|这回事))"
        r"|(?:请|帮我|给我)*撤销|别改|谁(?:让|叫)你改|wrong|not (?:right|correct|true)"
        r"|(?:that is|that'?s|it is|it'?s) (?:wrong|not (?:right|correct|true)))[，,。.!！了的吧啊呀 ]*$",
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
_ANY_YES = r"是|是的|对|对的|确定|[嗯恩]+|好|好的|可以|ok|okay"
_SETTLING_PATTERNS = {
    name: (re.compile(rf"\s*(?:(?:{_ANY_YES}|{yes})[，,。.!！吧啊呀的了 ]*){{1,3}}", re.I), re.compile(no, re.I))
    for name, (yes, no) in _SETTLING.items()
}
_NO_ANSWER = re.compile(
    r"逼|强迫|威胁|老板叫|叫我撤|什么|啥|[?？]|[吗么]\s*$|\b(?:forced?|forces|threat\w*|what|why)\b", re.I
)


# 不是被逼的, 自愿, nobody forced me: that nobody presses is no no.
NOT_FORCED = re.compile(
    r"(?:不是|没有?|并非|没人|没有?人|不存在)(?:人|被|谁|老板|他)*(?:逼|强迫|威胁)(?:我|的|迫)*"
    r"|(?:我|是)*(?:自愿|自己愿意)的?"
    r"|(?:i am |i'm )?(?:\b(?:not|nobody|no one)|n't)\b[^.,]{0,12}\b(?:forc\w*|threat\w*|press\w*)(?: me)?",
    re.I,
)
# The money is here: why a complaint is withdrawn.
_PAID_OFF = re.compile(
    r"(?:钱|工资|工钱|全部?|都)(?:都|已经|全|我)*(?:到|拿到|收到|结清|结|给|付)(?:了|齐了|清了|完了)+"
    r"|\b(?:he|she|they|boss) paid(?: me)? (?:all|everything)\b|\bi (?:have|got"
    r"|received) (?:all )?(?:of )?my money(?: now| back| already)?",
    re.I,
)


# 改回去, undo: to take back what was changed and nothing else, or behind the reason (not money. undo).
_UNDOES = re.compile(
    r"\s*(?:(?:不对|错了|记错了|改错了|不是|请|帮我|给我|wrong|no|please|that is wrong)[，,。.! ]*)*"
    r"(?:改回(?:去|来|原来的?)|还原|恢复(?:原来的?|原样)|undo(?: it| that)?|(?:change"
    r"|put) it back)[吧了。.! ]*"
    r"|[^?？]{0,90}(?:[.!,;，。] ?(?:so |please |then )?undo(?: it| that)?|(?:wrong|mistake|not my money"
    r"|not this one),? (?:please )?undo(?: it| that)?|(?<!不要)[.!,;，。 ] ?改回去)[吧。.! ]*"
    r"|(?:不是?撤[,， ]*)?撤回(?:刚才|上面"
    r"|前面)?那(?:一)?(?:条|个|句)[^?？。]{0,8}"
    r"|(?:把|刚才|上面)*那(?:个|条|笔)?[\d,]+(?:元|块钱?)?(?:要)?撤回(?:了?吧)?[。.! ]*"
    # 那个不对，2000是买东西的钱，不是工资
    r"|(?:那个?(?:不对|错了)|记错了)[,，。 ]*(?:刚才)?(?:那)?(?:个|笔)?[\d,]+(?:元|块钱?)?是(?:买|借|别的|另外|货"
    r"|材料)[^。?？]{0,16}"
    r"|(?:(?:那不是钱|记错了|那是借的钱|他给的是[^,，。]{1,4})[,，。 ]*)?(?:这|那|刚才那?)?(?:个|条|句"
    r"|笔)?(?:[\d,]+(?:元"
    r"|块钱?)?[^?？。,，]{0,6}[,，]?)?别记(?:到|上|进去)?了?[吧。.! ]*",
    re.I,
)


def undoes(text: str) -> bool:
    """Whether a text says to take the last change back."""
    return bool(_UNDOES.fullmatch(text))


_FIGURE = re.compile(r"\d|[一二两三四五六七八九][百千万]")


def settles(question: str, text: str) -> bool | None:
    """What a short text says to a question beside the form (the keys above); None when it is no plain answer."""
    rest = NOT_FORCED.sub("", text)
    rest = _PAID_OFF.sub("", rest) if question == "withdraw" else rest
    text = rest.strip(" ,，。.!！") or text
    if question == "undo" and (undoes(text) or takes_figure_back(text)):
        return False
    if not is_within(text, _SHORT, 2) or _NO_ANSWER.search(text):
        return None
    if question in ("amend", "rest", "undo") and _FIGURE.search(text):
        return None  # no, 13,000 is still open
    yes, no = _SETTLING_PATTERNS[question]
    if no.search(text):
        return False
    return True if yes.fullmatch(text) else None
