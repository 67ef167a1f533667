"""Where a word stands: its clause, and whether it is negated, asked, supposed, or told about somebody else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

__all__ = [
    "Clause",
    "about_others",
    "around",
    "hypothetical",
    "inverts",
    "negated",
    "policy_asked",
    "split",
    "supposed",
    "tense",
]

_BREAK = re.compile(r"[,.!?;。…、\n]|(?:但是|但|不过|可是|然后|而且|所以|结果|后来| but | however )")
_SENTENCE = re.compile(r"[.!?;。…\n]")


@dataclass(frozen=True)
class Clause:
    """`before` and `after` are the words of the clause around a hit, `sentence` the whole sentence."""

    before: str
    hit: str
    after: str
    sentence: str
    ends_with: str
    lead: str  # up to 60 characters before the clause

    @property
    def text(self) -> str:
        """The whole clause."""
        return self.before + self.hit + self.after


def around(text: str, start: int, end: int) -> Clause:
    """The clause of text[start:end]; clauses are cut at 60 characters on both sides."""
    left = max(0, start - 60)
    cut = left
    for found in _breaks(text, left, start):
        cut = found.end()
    stop = next(_breaks(text, end, end + 60), None)
    right = stop.start() if stop else min(len(text), end + 60)
    first = left
    for found in _SENTENCE.finditer(text, left, start):
        first = found.end()
    last = _SENTENCE.search(text, end, end + 80)
    sentence = text[first : last.start() if last else min(len(text), end + 80)]
    mark = last.group() if last else ""
    return Clause(text[cut:start], text[start:end], text[end:right], sentence, mark, text[max(0, cut - 60) : cut])


def _breaks(text: str, first: int, last: int) -> Iterator[re.Match[str]]:
    """Where clauses end between two places: a comma or a dot within a figure (3,000, 4.5) ends none."""
    for found in _BREAK.finditer(text, first, last):
        sign, before, after = found.group(), text[: found.start()][-1:], text[found.end() : found.end() + 3]
        grouped = sign == "," and len(after) == 3 and after.isdigit()
        if not (before.isdigit() and (grouped or (sign == "." and after[:1].isdigit()))):
            yield found


def split(text: str) -> list[tuple[int, int]]:
    """The spans of all clauses, in order."""
    spans: list[tuple[int, int]] = []
    at = 0
    for found in _breaks(text, 0, len(text)):
        if found.start() > at:
            spans.append((at, found.start()))
        at = found.end()
    if at < len(text):
        spans.append((at, len(text)))
    return spans


# Words that carry a "no" and deny nothing: 大不了同归于尽, 不得不堵路.
_NO_DENIAL = re.compile(
    r"大不了|要不是|要不然?|不然|不得不|不如|恨不得|巴不得|动不动|不管|不止|不光|不但|不仅|差不多|对不[起住]"
    r"|受不[了住]|忍不住"
    r"|说不定|不知道?|不好意思|不只|没办法|没法子?|逼得没|不由得|迫不得已|不停地?|不断|一不小心|不是[^,;]{1,6}就是"
)
_NO_DENIAL_EN = re.compile(
    r"\b(?:don'?t|dont|do not|no) worry\b|\bno,? (?:no|seriously|really|honestly|joke|kidding|lie|doubt|wonder"
    r"|matter)\b|\bnot (?:only|just|a joke|joking"
    r"|kidding)\b"
)
_NEGATED_BEFORE = re.compile(
    r"(?:不会|不想|没想|没有|没|不是要|不是想|不是来|不是去|不是为了|不是|并非|不要|不敢|不能|不打算|不准备|不愿"
    r"|不去|不该|不应该|从来不|从不|决不|绝不|绝对不|无意|未|别|不用|不至于|没打算|没说要|不"
    r"|避免|防止|劝(?:住|大家|他们|我们)?(?:不要|别))(?:会|想|要|去|再|真的?|就|来|搞|让|给|说|打算|准备|到|在|是"
    r"|跟你们|和你们|跟|和|有|我们|我|人|用|通过|靠|什么|任何|过|被|把|跑去)*.{0,2}$"
)
_NEGATED_BEFORE_EN = re.compile(
    r"\b(?:not|n'?t|never|no|none|nobody|without|didn'?t|don'?t|won'?t|wouldn'?t|isn'?t|aren'?t|wasn'?t|dont|wont"
    r"|didnt|doesn'?t|doesnt)\b(?:(?: (?!and\b)\w+){0,4}|(?: (?!and\b|but\b)\w+){1,9} or(?: (?:go|be|do|make|start"
    r"|have|come|stand)"
    r"(?: on| in| to| a| any)?)?) ?$"
)
_NEGATED_AFTER = re.compile(
    r"^.{0,4}(?:我们?(?:也|可|就|都)?(?:没|不)(?:同意|答应|参加|掺和|赞成|跟着)|不会的|是不可能|没有的事|(?:那"
    r"|这)(?:些|种)事(?:情)?(?:我们?)?(?:做不|干不|不)"
    r"|的事(?:情)?(?:我们?)?(?:不|没)|我们?不(?:干|做|会)|这种事)"
)


# 再不给就堵路, 别逼我跳楼, if they don't pay we block: the "no" belongs to a condition, not to the deed.
_CONDITION_ENDS = re.compile(r"(?:就|只好|只能|只有|那我|我去|逼)(?!不|没)")
_OTHER_SUBJECT_EN = re.compile(r"\b(?:i|we|they|he|she|workers|everyone|all)(?:'ll)?\b")
_OPINION_EN = re.compile(r"\b(?:think|want|say|said|mean|believe|let)\b")


def _blank(hit: re.Match[str]) -> str:
    return "~" * len(hit.group())


def negated(clause: Clause) -> bool:
    """Whether the same clause takes the hit back (不会堵路, we won't block the road)."""
    chinese = _NEGATED_BEFORE.search(_NO_DENIAL.sub(_blank, clause.before[-24:]))
    if chinese and not _CONDITION_ENDS.search(chinese.group() + clause.hit[:1]):
        return True
    english = _NEGATED_BEFORE_EN.search(_NO_DENIAL_EN.sub(_blank, clause.before[-60:]))
    if english and (not _OTHER_SUBJECT_EN.search(english.group()) or _OPINION_EN.search(english.group())):
        return True
    return bool(_NEGATED_AFTER.match(clause.after))


def inverts(clause: Clause, self_harm: bool = False) -> bool:
    """A "no" that belongs to the deed: 再不给钱我就跳楼 and 不让我们走 are not taken back by it."""
    before = clause.before[-24:]
    if re.search(
        r"(?:再不|还不|如果不|要是不|不给|不发|不解决|没办法|没钱|没有钱|不付|拿不到|没拿到|没人管|没活路|没法|没给"
        r"|没发|不还|不管|要不到|讨不到|不处理|不结).{0,12}$",
        before,
    ):
        direct = re.search(r"(?:不会|不想|没想|不是要|不是想|不去|不敢|不打算|不准备|不愿)(?:去|要|想)?.{0,3}$", before)
        return not direct
    if self_harm:
        return bool(
            re.search(
                r"(?:if|unless|when|because|they|he|boss|you).{0,24}(?:not|n'?t|no|never)\b.{0,30}(?:\bi\b"
                r"|\bwe\b)[^.]{0,14}$",
                before,
            )
            or re.search(
                r"(?:n'?t|\bnot|\bno) (?:pay|paid|give|money|help|get).{0,16}(?:\b(?:i|we|you)\b.{0,10})?$",
                clause.before[-45:],
            )
        )
    return bool(
        re.search(
            r"\b(?:if|unless|because|since)\b.{0,40}(?:n'?t|not|no)\b.{0,30}\b(?:we|i|workers?|they)\b",
            clause.before[-60:],
        )
        or re.search(r"(?:n'?t|\bnot|\bno) (?:pay|paid|give|money|help|get)\w*\b", clause.before[-45:])
    )


_ASKED = re.compile(
    r"(?:吗|(?<![什怎这那多])么|嘛|(?:怎么|咋|啥|什么|哪|谁|几|会|该|能|如何|要是|为何).{0,12}呢|怎么办|咋办"
    r"|怎么样|是不是|会不会|能不能|要不要|可不可以|合法|算不算|违法|行不行)\s*$|吗我(?:也)?不|\?$"
)
_ASKED_EN = re.compile(
    r"^(?: ?(?:and|so|but|ok|hi|hello|please) )?(?:what if|what (?:happens|should)|how|can|could|should|is it|will"
    r"|would|do you|does|if i want|is there|are you|may)\b"
)
_SUPPOSED = re.compile(
    r"(?:如果|要是|假如|(?<![一二三四五六七八九十两\d])万一|假设|倘若|若是|要不然|怕|担心|就怕|害怕|会不会|恐怕"
    r"|\bif\b|what if|suppose(?! (?:to )?(?:give|pay))|in case"
    r"|afraid|worried|worry|fear|scared)[^,;.。!?]{0,24}$"
)


_IF = re.compile(
    r"(?:如果|要是|假如|(?<![一二三四五六七八九十两\d])万一|假设|倘若|what if|suppose\b(?! (?:to )?(?:give"
    r"|pay)\b))[^,;.。!?]{0,24}$"
    r"|\bif\b[^;.。!?]{0,50}$"
)


def hypothetical(clause: Clause) -> bool:
    """Whether an "if" leads to the hit. A question about a fact still states it (我们36个人的工资怎么办)."""
    return bool(_IF.search(clause.before))


# 多大算童工, 工伤怎么弄: the rules are asked about.
_POLICY_ASKED = re.compile(
    r"(?:多大|几岁|啥|什么|怎样|怎么)(?:才|样)?算|(?:怎么|咋个?|如何)(?:弄|办|算|赔|搞|认定|申请|报|处理|讲|说)(?:的"
    r"|呢|啊|嘛)?[,。?]?$"
)


def policy_asked(clause: Clause) -> bool:
    """Whether the rules are asked about, and nothing is told."""
    return bool(_POLICY_ASKED.search(clause.text))


# 压了两个月工资还想让我们加班? It is a reproach that asks nothing.
_RHETORIC = re.compile(
    r"还想(?:让|叫|要|喊)(?:我|俺)|还(?:让|叫|要|喊)(?:我|俺)们?(?:加班|干|白干)|凭(?:什么|啥)|什么道理"
    r"|像话[吗不]|天理|良心"
)


def supposed(clause: Clause) -> bool:
    """Whether the hit stands in a question or a hypothesis ("如果他跑了怎么办")."""
    if _SUPPOSED.search(clause.before):
        return True
    if re.match(r"\s*(?:请问|那|我想问)?(?:怎么|如何|咋)(?:去|样|才能|申请|办|写)", clause.text):
        return True
    if _RHETORIC.search(clause.text):
        return False
    if _ASKED.search(clause.text) or (clause.ends_with == "?" and clause.sentence.endswith(clause.text)):
        return True
    return bool(_ASKED_EN.match(clause.sentence.strip()) and clause.ends_with == "?")


_ELSEWHERE = re.compile(
    r"(?:新闻(?:上|里|说|报道)|看(?:到|过)?新闻(?!吧|好了|就)|电视剧|电视上|电影|小说|电视里|(?:网上|手机上)看(?:到"
    r"|过)?(?:有人|别人|人家|那些|好多)?|网上看到"
    r"|听说(?:过)?(?!(?:我们)?(?:月底|这个月|下个?月|马上|快要?|要|老板|他|厂|公司|店|包工头|工头|这|项目|工地|单位))"
    r"|听人说|据说"
    r"|吹牛|吹嘘|吹(?:他|自己)|(?:讲|说|吹)(?:起|过)?(?:他|他们|自己|人家|别人)(?:以前|当年|年轻|那年|从前|早年)"
    r"|抖音上?(?:看|刷)到|看(?:到)?抖音|抖音上(?:有人|看见|说)|刷到|视频里看|别[的个](?:工地|厂|地方|公司|人)(?!的人"
    r"|来)|隔壁(?!铺|床|工位|村的孩|宿舍)|其他(?:工地|厂"
    r"|公司)|另一个(?:工地"
    r"|厂)|朋友的|我朋友(?:的)?|看到(?:有人"
    r"|别人)|\b(?:in|on|from|by|saw|watch\w*|like|see|seen|read|about) (?:the |an? |this |that "
    r"|some )?(?:\w+ )?(?:movie"
    r"|film|news|tv)\b(?! (?:factory|studio|company|plant|crew|shop))"
    r"|\b(?:said|say|says|saw|read|see|wrote) (?:on|in) (?:the |a |some )?(?:\w+ )?(?:wechat|douyin|tik ?tok|weibo"
    r"|internet|kuaishou|moments|web|videos?)\b(?! (?:we|i)\b)"
    r"|\b(?:on|in) (?:douyin|tik ?tok|wechat|weibo|kuaishou|the news|tv),? i (?:see|saw|watch\w*)"
    r"|\b(?:on|in) (?:wechat|douyin|tik ?tok|weibo|the internet) (?:\w+ ){0,2}(?:some|other|many|those) \w+"
    r"|\bin my (?:home )?country\b|\bin (?:the|a|an old) books? (?:by|of|about)\b|\bheard (?:that|of|about)\b"
    r"|\banother (?:site|factory|company|city)\b|\bother (?:site|sites|factory|company"
    r"|people)\b(?!'s people)|\b(?:my|a) (?:friend|neighbou?r|roommate|colleague)'?s? (?:boss|company|factory"
    r"|site)\b|\bpreviously at\b)"
)

_ANOTHER_BOSS = re.compile(
    r"(?:以前|之前|原来|前面|上家|上一?个|前一个|前一?任)(?:在[^,。;]{1,6})?(?:那个|的|干的)?(?:厂"
    r"|工地)?(?:里)?(?:的)?(?:厂|工地|老板|包工头|工头)"
    r"|\b(?:last|previous|former|old|ex|first)[ -](?:boss|employer|contractor|foreman)\b"
)


def about_others(clause: Clause) -> bool:
    """Whether the sentence tells of a film, the news or another site."""
    near = clause.sentence[: clause.sentence.find(clause.hit) if clause.hit in clause.sentence else None]
    return bool(
        _ELSEWHERE.search(near[-50:] + clause.before[-1:])
        or _ANOTHER_BOSS.search(near[-12:] + clause.hit[:4])
        or re.search(
            r"(?:的新闻|的电影|那种新闻|电视剧|电影里|小说里|电视里|的情节|剧情|in (?:the|a) (?:news|movie|film)"
            r"|at (?:another|a different|an other|other) (?:site|factory|company|place))",
            clause.after,
        )
    )


_DONE = re.compile(
    r"(?:去年|前年|上个?月|上上|(?<![点号日天年])以前|曾经|当年|昨天|昨晚|前天|上周|上个?星期|上个?礼拜|之前|前几天|几天前"
    r"|那(?:次|天|时|年)"
    r"|大前天|\d+月份?|[一二三四五六七八九十]+月份?|年前|早些时候|上回|上次|过年(?:的时候|前)|\blast (?:year|month"
    r"|week|night|time|winter|summer)|\byesterday\b|\bago\b|\bbefore\b(?= ?(?:$|[,.;!]))|\bin (?:january|february"
    r"|march|april|may|june"
    r"|july|august|september|october|november|december)\b|\bonce\b|\bpreviously\b)"
)
_DONE_AFTER = re.compile(r"^过(?![年节冬来去夜河路桥程不])")
_STILL = re.compile(
    r"(?:现在|还在|正在|到现在|至今|一直|天天|每天|今天|刚才|刚刚|此刻|马上就|(?:从|自).{1,8}(?:起|开始)"
    r"|[天周月号日](?:起|开始)|以来|\bnow\b|\bstill\b|\bright now\b"
    r"|\bevery ?day\b|\bsince\b|\btoday\b|\bkeeps?\b)"
)
_PLANNED = re.compile(
    r"(?:准备|打算|计划|商量|约好|约定|说好|决定|明天|明早|明晚|后天|大后天|下周|下星期|下礼拜|周[一二三四五六日天]"
    r"|星期[一二三四五六日天]|礼拜[一二三四五六日天]|今晚|晚上|(?:再|要是|如果|还)(?:不|没)|不(?:给|发|解决|处理|还"
    r"|管|付)(?:的)?(?:话|钱|工资)?.{0,6}(?:就|我们?|只)|就要|就去|只好|只能|只有|逼急|不得不"
    r"|(?<![不需想])要(?!工[资钱]"
    r"|钱|薪|血汗|回|不到|不来|账|的)|想(?!死|不开)|会去|将|马上去|一起去|"
    r"\bwill\b|\bgoing to\b|\bgonna\b|\bplan\w*\b|\btomorrow\b|\bif (?:you|they|he|i|we|no|not|nobody)\b|\bwant to\b"
    r"|\bthreat\w*|\bor (?:we|i)\b|\bnext (?:week|monday|tuesday|wednesday|thursday|friday)\b|\btonight\b"
    r"|\b(?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\bmight\b|\bmay\b|\bhave to\b"
    r"|\bready to\b|\babout to\b|\bconsider\w*|\bthinking (?:of|about)\b|'ll\b)"
)


def tense(clause: Clause) -> str:
    """ "now", "planned" or "past", by the words of the clause and what leads to it."""
    whole = clause.before + clause.hit + clause.after[:24]
    sentence = clause.lead[-30:] + whole
    if re.search(
        r"(?:已经|正在|现在(?!要|就去|准备|想|打算)|都在|\bright now\b|\balready\b|\bare now\b|\bnow (?:we|they|in"
        r"|at)\b)",
        whole,
    ):
        return "now"
    if _DONE_AFTER.match(clause.after) or (
        _DONE.search(whole) and not _STILL.search(whole) and not _PLANNED.search(clause.before)
    ):
        return "past"
    if (
        _PLANNED.search(clause.before)
        or _PLANNED.search(clause.hit)
        or re.search(
            r"(?:再不|如果|要是|不给钱|不发工资|不解决|明天|后天|下周|下星期|周[一二三四五六日]|tomorrow|if (?:you"
            r"|they|he|not|no)|next week|monday|otherwise|or else)[^.。!?;]*$",
            sentence[: -len(whole)] or "",
        )
        or re.search(
            r"\b(?:tomorrow|next week|on (?:monday|tuesday|wednesday|thursday|friday)|tonight)\b|明天|后天",
            clause.after,
        )
    ):
        return "planned"
    return "now"
