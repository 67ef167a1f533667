"""Answers to questions that have a closed set of answers: whose complaint it is, what a sum means, yes or no."""

from __future__ import annotations

import re
from typing import Literal

__all__ = ["Kind", "Scope", "kind_of", "scope_of", "settles", "unchanged", "yes_or_no"]

Kind = Literal["complaint", "on_behalf", "report"]  # domain.md 4.5
Scope = Literal["total", "per_person"]

_REPORT = re.compile(
    r"匿名|(?<!不)举报|检举|不(?:想|愿|要)?(?:留名|透露姓名|说名字)|anonym|whistle|not give my name|without my name",
    re.I,
)
_ON_BEHALF = re.compile(
    r"(?:替|帮|给|代|为)(?:我)?(?:的)?(?:老公|老婆|丈夫|媳妇|爱人|对象|爸|妈|父亲|母亲|儿子|女儿|哥|弟|姐|妹|叔|舅"
    r"|亲戚|家人|家里人"
    r"|朋友|同乡|老乡|邻居|别人|工友|他|她)[^，。,.]{0,6}(?:问|投诉|反映|讨|要|登记|说|举报|来)"
    r"|替别人|帮别人|替人|代(?:人|别人)"
    r"|on behalf|for (?:a |my )(?:friend|husband|wife|brother|sister|father|mother|son|daughter|cousin|neighbou?r)"
    r"|someone else|somebody else",
    re.I,
)
_OWN_WHEN_ASKED = re.compile(
    r"本人|自己|我的|我们|俺|咱|自个|my own|\bmine\b|\bmyself\b|\bmy\b|\bours?\b|\bown\b|\bme\b", re.I
)
_SELF = r"(?:我|俺|咱|我们|俺们|咱们|本人)"
_WAGES = r"(?:工资|工钱|公资|薪水|薪资|血汗钱|加班费|提成|钱)"
# "我要投诉欠薪" announces a complaint without saying whose pay it is; "欠我工资" says it.
_OWN_STORY = re.compile(
    rf"(?:欠|差|该|拖欠|拖|扣|压|赖|少给|没给|不给|没发|不发|没付|不付)(?:着|了)?{_SELF}"
    rf"|{_SELF}(?:(?!投诉|举报|反映|咨询|请问|想|要|问|替|帮|朋友|别人|他|她)[^。!?;]){{0,24}}{_WAGES}(?!问题|纠纷)"
    r"(?:[^。!?;]{0,8}(?:没|不|拖|欠|未|被|扣|少|差|压))"
    rf"|{_SELF}(?:(?!投诉|举报|反映|咨询|替|帮)[^。!?;]){{0,24}}"
    r"(?:没(?:有)?(?:拿|领|收|结|发|付|给|见)(?:到|过)?|拿不到|要不到|讨不到|领不到|不给|不发|不结|被(?:拖)?欠"
    r"|一分(?:钱|没))"
    rf"|{_SELF}(?:(?!投诉|举报|反映|咨询|替|帮)[^。!?;]){{0,30}}(?:干|做|打工|上班)[^。!?;]{{0,30}}"
    r"(?:欠|差|没给|不给|没发|不发|没付|拖)"
    r"|\b(?:owes?|owed|owing|pays?|paid|pay|paying|give|gave) (?:me|us)\b|\bnot? (?:pay|paid|paying) (?:to )?(?:me"
    r"|us)\b"
    r"|\b(?:my|our) (?:\w+ ){0,2}?(?:wages?|salary|salaries|pay|payment|money|overtime)\b"
    r"|\b(?:i|we)(?:'m|'ve|'re| am| are| was| were| have| has| did| do| had)?(?: ?n't| not| never| still| all| yet)*"
    r"(?: been| be| get| got| getting)?(?: not)? ?(?:paid|unpaid|owed|receiv\w+|got paid|get paid|no (?:pay|salary"
    r"|wages?|money))\b"
    r"|\b(?:i|we) (?:work|worked|have worked|did work)\b[^.!?]{0,60}\b(?:not paid|no pay|unpaid|no salary|no money"
    r"|without pay|owe\w*|not pay)\b",
    re.I,
)


def kind_of(text: str, asking: str | None = None) -> Kind | None:
    """The kind that a text tells of. When it was asked for, a bare "我自己的" is enough; else only a plain story is."""
    if _REPORT.search(text[:2000]):
        return "report"
    if _ON_BEHALF.search(text[:2000]):
        return "on_behalf"
    if asking == "kind" and _OWN_WHEN_ASKED.search(text[:200]):
        return "complaint"
    return "complaint" if _OWN_STORY.search(text[:2000]) else None


_TOTAL = re.compile(
    r"总|一共|共计|加起来|加一起|合计|全部|大家|所有|一起|拢共"
    r"|\btotal\b|\ball\b|altogether|together|everyone combined|sum",
    re.I,
)
_EACH = re.compile(r"每|一人|人均|一个人|各|单个|平均|\beach\b|\bper\b|\bevery\b|apiece|a person|one person", re.I)


def scope_of(text: str) -> Scope | None:
    """What "is that the total or each?" was answered with; None when both or neither is said."""
    total, each = bool(_TOTAL.search(text[:500])), bool(_EACH.search(text[:500]))
    if total == each:
        return None
    return "total" if total else "per_person"


_UNCHANGED = re.compile(
    r"^\s*(?:都?没(?:有)?变|不变|没改|不(?:用)?改了?$|就这样|还是(?:这|那|原来|一样|老样子)|一样|照旧|还是那个数"
    r"|same\b|no change|leave it|keep it|unchanged|not changed|it(?:'s| is) the same|still the same)",
    re.I,
)


def unchanged(text: str) -> bool:
    """Whether "is it still so?" or "what should it be?" is answered with "as it was".

    A bare "没变" is a yes that looks like a no.
    """
    return bool(_UNCHANGED.search(text[:200]))


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
    "amend": (
        r"补充(?:的|这一?件)?|(?:就是)?这一?件|这个(?:案子|投诉)?|同一(?:件|个)(?:事)?|一回事|yes|same(?: one| case)?"
        r"|this (?:one|case)",
        r"另外|另一|别的|不是|新的|两回事|不同|\b(?:no|not|another|other|new|different)\b",
    ),
}
_ANY_YES = r"是|是的|对|对的|确定|嗯+|好|好的|可以|ok|okay"
_SETTLING_PATTERNS = {
    name: (re.compile(rf"\s*(?:(?:{_ANY_YES}|{yes})[，,。.!！吧啊呀的了 ]*){{1,2}}", re.I), re.compile(no, re.I))
    for name, (yes, no) in _SETTLING.items()
}
_NO_ANSWER = re.compile(
    r"逼|强迫|威胁|老板叫|叫我撤|什么|啥|[?？]|[吗么]\s*$|\b(?:forced?|forces|threat\w*|what|why)\b", re.I
)
_SHORT = 30  # characters; a longer text is a story of its own


def settles(question: str, text: str) -> bool | None:
    """What a short text says to `delete_draft`, `withdraw`, `paid` or `amend`; None when it is no plain answer."""
    if len(text) > _SHORT or _NO_ANSWER.search(text):
        return None
    yes, no = _SETTLING_PATTERNS[question]
    if no.search(text):
        return False
    return True if yes.fullmatch(text) else None
