# ruff: noqa: E501  (a list of words reads better unbroken)
"""The part that runs before everything else: who is in danger, and what is about to happen.

A hit is kept unless its own clause takes it back (negation), it is a figure of speech, it is asked
or supposed about somebody else, or it tells of the news or another site. Self-harm is the exception:
a question or an "if" of the speaker counts, because not hearing it is the worse mistake.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal, cast

from . import clauses, danger_words
from .clauses import Clause
from .moments import hours_ahead
from .phrases import Phrases
from .reading import Act, Span
from .text import READ_LIMIT, Text, normalise

__all__ = ["Danger", "danger", "find"]

_ACTS = {kind: Phrases(rows) for kind, rows in danger_words.ACTS.items()}
_FLAGS = {flag: Phrases(rows) for flag, rows in danger_words.FLAGS.items()}
# Figures of speech that contain a word of danger. They are blanked out before anything is looked for.
_HYPERBOLE = re.compile(
    r"(?:气|累|急|烦|饿|冷|热|笑|吓|愁|困|忙|恨|苦|渴|难受|窝囊|憋屈|穷|疼|痛|烦|冤|坑|害|骗|折磨|拖|磨|等)死(?!的心)(?:我|人|俺|了|咱|老子|个人|你|他)*(?!亡|给|在)"
    r"|想死(?:你|我|他|她|家|咱)|(?:肺|头|脑袋|肚子|心态|人|我|都|快|要|气)(?:都)?(?:要|快)?(?:气)?炸(?:了|裂)|要炸了|死(?:活|命|皮赖脸|板|心眼|不承认|不给|拖|扛|咬|等|撑|守)|往死里(?:干|拖|扣|压)|拼(?:死)?拼?(?:死拼)?活|要死要活|半死|死缠|打死也?不"
    r"|(?:boss|manager|company) from hell|\bkilling (?:me|us)\b|\b(?:this|it|that|waiting|stress|work|heat|job|debt|rent|delay|hunger|back|feet|head)\b.{0,14}\bkill(?:s|ed)? (?:me|us)\b|(?:this|it|waiting|stress|work|heat|job|he|she|they|debt|rent|delay)(?:'s| is| are)? (?:really |slowly |just |literally )?killing (?:me|us)|dying to|dying for|to death(?! (?:threat|by))|die of (?:laugh|heat|bored|shame)|\bkill(?:ing)? (?:the |some |my )?(?:time|mood|vibe)|i could kill for|die[- ]?hard|dead (?:tired|line|end|broke|serious)|deadline|beat(?:ing)? around|beat (?:the )?(?:deadline|heat|traffic)|hit (?:me|us) up|hit (?:the )?(?:road|target)|strike (?:a |the )?(?:deal|balance)|on strike price|shoot (?:me|him|you) (?:a|an) (?:message|email|text)"
    r"|(?:热|累|忙|困)(?:得)?要死|生死|死亡线"
)
# 打 that hits nobody: 打工, 打电话, 打欠条. Blanked for the acts only: "15岁在打工" must stay readable.
_HARMLESS = re.compile(
    r"跳槽|跳闸|跳票|跳过|跳广场舞|(?<=[是个们名的])打工人|打工(?!友|人)|打款|打钱|打卡|打欠条|打条子?|打白条|打了(?:个|张|份)?(?:欠条|条子?|白条|借条|收条|证明|电话|招呼|水漂|折|招|表|申请|报告|官司|卡)"
    r"|打(?:电话|招呼|听|算|车|印|桩|混凝土|地坪|灰|磨|胶|孔|水|包|扫|发|官司|饭|字|杂|零工|短工|临工|黑工|理|开|交道|过交道|不通|得通|通|12345|110|\d)|动手(?:术|机)|挨打听"
)
# Looked for beyond the part of a very long text that is read as a whole.
_ALARM = [
    "跳楼",
    "跳樓",
    "自杀",
    "自殺",
    "自焚",
    "农药",
    "農藥",
    "汽油",
    "不想活",
    "塔吊",
    "楼顶",
    "樓頂",
    "上吊",
    "轻生",
    "輕生",
    "割腕",
    "同归于尽",
    "遗书",
    "堵路",
    "罢工",
    "罷工",
    "上访",
    "上訪",
    "打人",
    "砍",
    "关在",
    "锁在",
    "關在",
    "鎖在",
    "不让走",
    "不让我们",
    "自由",
    "围堵",
    "聚集",
    "横幅",
    "童工",
    "昏迷",
    "抢救",
    "流血",
    "suicide",
    "kill",
    "jump",
    "die",
    "roof",
    "crane",
    "poison",
    "beat",
    "locked",
    "block",
    "protest",
    "strike",
    "petition",
    "bleed",
    "unconscious",
    "child labo",
]
_OURS = re.compile(
    r"我|俺|咱|工友|大家|工人|大伙|兄弟|老乡|\bwe\b|\bi\b|\bus\b|\bour\b|workers|people|guys|colleagues|coworkers|everyone"
)
_FAMILY = re.compile(
    r"老婆|媳妇|爸|妈|爹|娘|父亲|母亲|老人|孩子|娃|儿子|女儿|家里|\b(?:mother|father|wife|child|son|daughter|kid|parents?|mom|dad|baby)\b"
)
_AT_THE_WORKS = re.compile(r"受伤|伤|工地|摔|砸|机器|中暑|触电|\b(?:injur\w*|hurt|fell|site|machine|scaffold\w*)")
_PROTESTS = ("road_block", "gov_gathering", "gathering", "petition_threat")
_TAKEN_BACK = re.compile(
    r"\b(?:won'?t|will not|never|didn'?t|not going to|don'?t want|wouldn'?t)\b|不会|没有|不想|没去|不去|没想"
)
_SOON = 7 * 24  # hours; a gathering farther off is only talked about
_FIRST_PERSON = re.compile(r"我(?:要|想|也|就|真)|\bi(?:'ll| will| want|'m)\b")
_HEIGHT = re.compile(
    r"塔吊|吊塔|吊车|楼顶|天台|顶楼|桥|架|楼|栏杆|烟囱|井架|铁塔|\b(?:roof\w*|crane|tower|scaffold\w*|bridge|ledge|edge)\b"
)
_AT_WORK = re.compile(
    r"(?:塔吊|吊车)(?:司机|工|指挥|信号)|(?:开|修|装|拆)(?:塔吊|吊车|架子)|干活|作业|施工|上班|做工|干了|做了|打工|做防水|防水|绑|浇|扎|支模|"
    r"安装|焊|刷|维修|检修|摔|掉(?:下|到)|工作|砌|粉刷|贴砖|拆模|\b(?:work\w*|weld\w*|install\w*|build\w*|repair\w*|paint\w*|"
    r"operat\w*|drive\w*|job|fix\w*|fell|fall|falling|hired)\b"
)
_NO_WORK = re.compile(
    r"跳(?!板)|死|不下来|不活|命|农药|汽油|\b(?:jump\w*|die|dead|kill|come down|get down|suicide|until|unless|if|myself)\b"
)
_LONG_AGO = re.compile(r"去年|前年|以前|曾经|\blast year|years? ago")
_LATER = re.compile(
    r"明[天早晚日儿]|后天|今晚|晚上|下周|下星期|下礼拜|下个?月|[周期拜][一二三四五六日天]|\d+[号日]|月底|年底|[下上]午.{0,3}点|下午|傍晚|"
    r"\b(?:tomorrow|tonight|next|this (?:afternoon|evening)|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b"
)
_ULTIMATUM = re.compile(
    r"(?:再不|如果不|如果.{0,6}(?:再不|不给|不发)|要是.{0,6}(?:不|没)|不给|不发|不解决"
    r"|\bif .{0,12}(?:n'?t|not|no|nothing|never)\b|\bif (?:he|they|you|boss)\b|\bunless\b).{0,30}$"
)
_WORKS_STOPPED = re.compile(
    r"(?:工地|项目|工程|厂里?|开发商|甲方|疫情|下雨|环保|政府|上面)(?:已经|都|又|被|要求|让|通知|全部)*停工(?!.{0,4}(?:讨|抗议|要))"
    r"|\b(?:site|project|construction|factory|production|machine)s? (?:has |have |was |is )?stop\w*|\bbecause of (?:rain|weather|covid)"
)
_RULES_ASKED = re.compile(r"犯法|违法|合法|犯罪|算不算|有用|有没有用|\b(?:legal|illegal|allowed|against the law|a crime)\b")
_LOOKING = re.compile(
    r"看到|刷到|招工|招聘|广告|上找的|的工作|上班|干活|保洁|运营|做(?:直播|主播|自媒体)|打工|公司欠|带货|\bsaw\b|\bfound (?:this|the|my|a) job"
    r"|\b(?:i|we) work|\bworking (?:in|for|at)|\bhost\b|\bcompany owes?\b|\bjob\b"
)
_BLOCKED_ONESELF = re.compile(
    r"堵车|堵在路|路上堵|(?:老板|他|保安|公司|他们|几个人).{0,4}(?:堵|围|拦)(?:我|住我|着我|了我)|(?:修|铺|扫|画|走|养护)(?:马)?路"
    r"|路(?:面|上)(?:施工|干活|做|铺)|看(?:大)?门|门(?:口|卫)(?:保安|值班)"
)
_THREATENED = re.compile(
    r"威胁|扬言|恐吓|放话|说(?:要|再|如果|要是)|他再|再(?:来|要|去|敢|不给|不发|不干|告|提)"
    r"|\b(?:threat\w*|says?|said|told|tell|warn\w*|i (?:will|'ll|gonna|swear)|we (?:will|'ll))\b"
)
_BY_A_THING = re.compile(r"被.{0,4}(?:铁|屑|砖|木|石|机器|零件|钢|碎|螺丝|电).{0,4}打")
_THINGS_HELD = re.compile(
    r"\b(?:documents?|passports?|cards?|papers|ids?|wages?|salary|pay|money|deposit|phones?|finger\w*|hand|leg|foot|arm)\b"
    r" (?:(?:is|are|was|were|be|been|being|still|got|all|have|has) ){0,3}(?:held|locked|kept|trapped|detained)"
    r"|\btrapped (?:under|beneath|below)"
)
_SHUT_OUT = re.compile(r"门外|外面|厂外|外头|\bout of\b|\boutside the (?:gate|factory|site|dorm)")
_CARD_IS_HERE = re.compile(
    r"(?:在|是)我(?:自己)?(?:手|这|拿|身)|(?:没|没有|不)(?:被)?(?:扣|押|收)|复印件|照片|拍照|我(?:自己)?(?:拿|带)着"
    r"|\b(?:photo|copy|picture|number) of\b|\bi (?:still )?(?:have|has|hold|keep) my\b|\bwith me\b|\bgave (?:it|them) back\b"
)
_LEAVE_OF_ABSENCE = re.compile(
    r"请假|leave (?:early|of absence|request|days?|because|until (?:they|he) pay|without (?:my )?(?:pay|money))"
)
_IS_OUT = re.compile(
    r"已经|已|了|过|正在|在.{0,4}直播|直播(?:呢|着)|刚|昨[天晚]|前天|都|热[搜门]|[千万亿](?:多)?(?:人|次|播放|点赞)"
    r"|\b(?:posted|uploaded|shared|put it|wrote|written|came|come|here|interview\w*|made|film\w*|report(?:ed|ing)|published|cover\w*|already"
    r"|has|have|was|were|broadcast\w*|showed|went|gone|viral|views|likes|are|is|it's|exposed|live ?stream\w*|yesterday|last night)\b"
)
_NOT_YET = re.compile(
    r"再不|如果|要是|否则|不然|准备|打算|考虑|(?<![重需主])要(?!求|闻|钱|工资|回)|想(?!到)|会(?!来|上)(?!.{0,3}了)|就(?:去|找|发|曝|要|给|让)|只好|只能|能不能|可以.{0,6}吗|帮"
    r"|明天|后天|下周|逼|没用|不管|不理|应该|该不该|\b(?:if|will|going to|gonna|maybe|may|might|can|could|should|shall|want|plan\w*|otherwise|unless|next|tomorrow"
    r"|any|good|bad|no) (?!.{0,10}already)|'ll\b"
)
_GOV_VISIT = re.compile(
    r"^(?:我们|大家|大伙|工友们?|全体|一起|集体|全部|都).{0,10}(?:去|到|上|往|奔)|^(?:去|到|上|往|奔)|^(?:go|going|went|walk|come|coming|march\w*|all)\b"
)
_ARRIVED = re.compile(
    r"已经|正在?|现在(?!就?去|要|准备)|都在|在.{0,8}(?:门口|大门|广场|楼下|大厅|门前)|(?:围|堵|坐|跪|站|聚)(?:了|着|在|住)|到了"
    r"|\b(?:now|already|are (?:at|outside|in|sitting|standing|kneeling|protesting|gathered|here)|we're (?:at|outside|in|here)|have come|surrounded|since)\b"
)
_CROWD = re.compile(
    r"我们|俺们|咱们|大家|工友|一起|集体|全部|全体|都|几十|\d+\s?(?:多|来|几)?\s?(?:个|号|名)?人|[十百]\s?(?:多|来|几)?(?:个|号|名)?人|兄弟|围|堵|横幅|静坐|聚|\bwe\b|\ball\b|together|\bus\b|everyone|workers"
)
_COMPLAINED = re.compile(
    r"投诉过|反映过|去过|找过|问过|咨询|办事|办理|叫我|让我|告诉|说过|工作|上班|打过电话|递材料|交材料|登记|干活|绿化|工地|项目|修|材料|手续"
    r"|complained to|already (?:went|told|asked)|told (?:us|me)|said|project|yesterday|papers|documents|can i|should i|do i|in person"
)


@dataclass(frozen=True)
class Danger:
    """`acts` are the extreme acts found, `flags` the other facts that can make a case urgent."""

    acts: tuple[Act, ...] = ()
    flags: tuple[str, ...] = ()


def danger(text: str, *, received: datetime | None = None) -> Danger:
    """What is dangerous in a message, wherever in the text it stands."""
    result = find(normalise(text), received=received)
    if len(text) <= READ_LIMIT:
        return result
    acts, flags = list(result.acts), list(result.flags)
    for first, last in _alarms(text):
        piece = find(normalise(text[first:last]), received=received)
        shift = [replace(act, span=(act.span[0] + first, act.span[1] + first)) for act in piece.acts if act.span]
        acts += [act for act in shift if act.kind not in {other.kind for other in acts}]
        flags += [flag for flag in piece.flags if flag not in flags]
    return Danger(tuple(acts), tuple(flags))


def _alarms(text: str) -> list[Span]:
    """Windows of a very long text around its words of alarm: one per word, found by plain search."""
    lower = text.lower()
    places = sorted(place for word in _ALARM if (place := lower.find(word, READ_LIMIT - 80)) >= 0)
    windows: list[Span] = []
    for place in places[:24]:
        if not windows or place + 20 > windows[-1][1]:
            windows.append((max(0, place - 60), place + 80))
    return windows


def find(text: Text, *, received: datetime | None = None) -> Danger:
    """`danger` for a text that is normalised already."""
    plain = _HYPERBOLE.sub(_blank, text.norm)
    bare = _HARMLESS.sub(_blank, plain)
    acts = [act for kind, words in _ACTS.items() for act in _acts(kind, words, bare, text, received)]
    flags = [flag for flag, words in _FLAGS.items() if any(_holds(flag, hit, plain) for hit in words.find(plain))]
    if any(act.kind == "suicide_threat" for act in acts):
        # Somebody who is being saved after self-harm: the threat says it all.
        flags = [flag for flag in flags if flag not in ("injury_critical", "distress_idiom")]
    if "injury_critical" in flags and "injury" not in flags:
        # Somebody at home waits for treatment: hardship of the family, not an injury at work.
        if _FAMILY.search(plain) and not _AT_THE_WORKS.search(plain):
            flags = ["livelihood", *(flag for flag in flags if flag not in ("injury_critical", "livelihood"))]
    if any(act.kind in ("road_block", "gathering") and act.when == "now" for act in acts):
        # 我们堵着路, 不给钱不让走: here the workers let nobody through.
        acts = [act for act in acts if not (act.kind == "forced_labour" and _said(text, act) in _LETS_NOBODY)]
    government = next((act for act in acts if act.kind.startswith("gov_gathering")), None)
    if government and government.span:  # 去市政府门口拉横幅 is one thing, not two
        first, last = government.span
        acts = [
            act
            for act in acts
            if not (act.kind == "gathering" and act.span and act.span[0] <= last + 6 and first <= act.span[1] + 6)
        ]
    return Danger(tuple(acts), tuple(flags))


_LETS_NOBODY = ("不让走", "不放", "不给走", "不让出", "就不让走")


def _said(text: Text, act: Act) -> str:
    first, last = act.span or (0, 0)
    return re.sub("^不(?:给钱|付钱|发钱|给|付|发|结)?(?:就)?(?=不)", "", text.raw[first:last])


def _blank(hit: re.Match[str]) -> str:
    return "~" * len(hit.group())


def _acts(kind: str, words: Phrases, plain: str, text: Text, received: datetime | None) -> list[Act]:
    for hit in words.find(plain):
        clause = clauses.around(plain, hit.start(), hit.end())
        if clauses.negated(clause) and not _inverts(kind, clause):
            continue
        if kind in _PROTESTS and _TAKEN_BACK.search(hit.group()):
            continue
        hours = hours_ahead(clause.lead[-40:] + clause.text, received)
        act = _suicide(clause, hours) if kind == "suicide_threat" else _other(kind, clause, hours)
        if act is None:
            continue
        when = cast(Literal["now", "planned", "past"], act[1])
        span = text.span(hit.start(), hit.end())
        return [Act(act[0], when, hours if when == "planned" else None, span)]
    return []


def _inverts(kind: str, clause: Clause) -> bool:
    """A "no" that belongs to the deed: 再不给钱我就跳楼 and 不让我们走 are not taken back by it."""
    before = clause.before[-24:]
    if re.search(
        r"(?:再不|还不|如果不|要是不|不给|不发|不解决|没办法|没钱|没有钱|不付|拿不到|没拿到|没人管|没活路|没法|没给|没发|不还|不管|要不到|讨不到|不处理|不结).{0,12}$",
        before,
    ):
        direct = re.search(r"(?:不会|不想|没想|不是要|不是想|不去|不敢|不打算|不准备|不愿)(?:去|要|想)?.{0,3}$", before)
        return not direct
    if kind == "suicide_threat":
        return bool(
            re.search(
                r"(?:if|unless|when|because|they|he|boss|you).{0,24}(?:not|n'?t|no|never)\b.{0,30}(?:\bi\b|\bwe\b)[^.]{0,14}$",
                before + "",
            )
            or re.search(
                r"\b(?:n'?t|not|no) (?:pay|paid|give|money|help|get).{0,16}(?:i|we)\b.{0,10}$", clause.before[-45:]
            )
        )
    return bool(
        re.search(
            r"\b(?:if|unless|because|since)\b.{0,40}(?:n'?t|not|no)\b.{0,30}\b(?:we|i|workers?|they)\b",
            clause.before[-60:],
        )
        or re.search(r"\b(?:n'?t|not|no) (?:pay|paid|give|money|help|get)\w*\b", clause.before[-45:])
    )


def _suicide(clause: Clause, hours: float | None) -> tuple[str, str] | None:
    """A threat is "now" unless its time is said to be later; told of long ago or of others it is none."""
    if clauses.about_others(clause) and not _FIRST_PERSON.search(clause.sentence):
        return None
    if _HEIGHT.search(clause.hit) and _AT_WORK.search(clause.text) and not _NO_WORK.search(clause.text):
        return None
    if clauses.tense(clause) == "past" and _LONG_AGO.search(clause.sentence):
        return None
    if hours and _LATER.search(clause.lead[-40:] + clause.text):
        return ("suicide_threat", "planned")
    return ("suicide_threat", "now")


def _other(kind: str, clause: Clause, hours: float | None) -> tuple[str, str] | None:
    if kind == "media":
        return _media(clause)
    if clauses.supposed(clause) and not _ULTIMATUM.search(clause.lead[-30:] + clause.before):
        if kind == "violence" and _THREATENED.search(clause.sentence) and clause.ends_with != "?":
            return (kind, "now")
        if not (kind in _PROTESTS and re.search(r"再不|不给|不发|\bno pay\b", clause.sentence)):
            return None
    if clauses.about_others(clause):
        return None
    when = clauses.tense(clause)
    if kind == "gov_gathering":
        return _government(clause, when, hours)
    if kind == "strike" and (when == "past" or _WORKS_STOPPED.search(clause.text)):
        return None
    if kind in (*_PROTESTS, "strike") and _RULES_ASKED.search(clause.text):
        return None
    if kind == "petition_threat" and _LOOKING.search(clause.text):
        return None
    if kind in ("road_block", "gathering") and _BLOCKED_ONESELF.search(clause.text):
        return None
    if kind == "violence" and _BY_A_THING.search(clause.before[-10:] + clause.hit):
        return None
    if kind == "forced_labour" and _THINGS_HELD.search(clause.before + clause.hit + clause.after[:10]):
        return None
    if kind == "forced_labour" and _SHUT_OUT.search(clause.hit + clause.after[:6]):
        return None
    if kind == "forced_labour" and _LEAVE_OF_ABSENCE.search(clause.hit + clause.after):
        return None
    if when == "past" and kind in ("road_block", "gathering", "petition_threat"):
        return (kind, "past") if _OURS.search(clause.sentence) else None
    return (kind, when)


def _media(clause: Clause) -> tuple[str, str] | None:
    """Only what is out already: a plan, a condition or a question to go public is no exposure."""
    whole = clause.lead[-24:] + clause.text
    if clauses.supposed(clause) or clauses.about_others(clause) or _LOOKING.search(clause.text):
        return None
    if not _IS_OUT.search(clause.text) or _NOT_YET.search(whole):
        return None
    return ("media", "now")


def _government(clause: Clause, when: str, hours: float | None) -> tuple[str, str] | None:
    """A visit to a government office is a gathering only when a crowd plans it; without a day it is a threat."""
    visit = _GOV_VISIT.search(clause.hit) is not None
    words = clause.lead[-24:] + clause.text
    if visit:
        if _COMPLAINED.search(clause.text) or when == "past" or re.search(r"过|问|咨询", clause.after[:4]):
            return None
        if not _CROWD.search(words):
            return ("petition_threat", "planned") if re.search(r"闹|讨|坐|上访|告", clause.text) else None
    if when == "past":
        return ("gov_gathering", "past") if _CROWD.search(words) else None
    arrived = _ARRIVED.search(clause.text) and not _LATER.search(words)
    if arrived and when == "now":
        return ("gov_gathering", "now")
    if when == "planned" or visit or _LATER.search(words):
        near = hours is not None and hours <= _SOON
        return ("gov_gathering_planned", "planned") if near else ("petition_threat", "planned")
    return ("gov_gathering", "now")


def _holds(flag: str, hit: re.Match[str], plain: str) -> bool:
    clause = clauses.around(plain, hit.start(), hit.end())
    if clauses.about_others(clause) and flag not in ("livelihood",):
        return False
    if clauses.supposed(clause) and flag != "distress_idiom":
        return False
    if flag == "doc_withheld" and _CARD_IS_HERE.search(clause.text):
        return False
    starts_negative = re.match(
        r"没|不|身无|no|not|without|can'?t|cannot|couldn|unable|nothing|don'?t|doesn|didn|haven", hit.group()
    )
    if starts_negative:
        return not re.search(r"(?:不是|没有|并不)$", clause.before)
    if flag == "doc_withheld" and re.search(
        r"(?:已经|都)?还(?:给)?(?:我|我们)?了|gave (?:it |them )?back|returned (?:it|them|to)", clause.after
    ):
        return False
    return not clauses.negated(clause) or _inverts(flag, clause)
