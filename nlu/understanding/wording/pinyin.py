"""Chinese typed in Latin letters, put into signs as far as the grammar needs them: qian wo 2 ge yue 13000."""

from __future__ import annotations

import re

__all__ = ["in_signs", "is_pinyin"]

_SAID = {
    "1个": "yi ge", "一共": "yi gong", "一分": "yi fen", "一直": "yi zhi", "一万": "yi wan", "一个": "yi ge",
    "一千": "yi qian", "三个": "san ge", "三万": "san wan", "三千": "san qian", "上个月": "shang ge yue",
    "不发": "bu fa", "不给": "bu gei", "不要": "bu yao", "不算": "bu suan", "不接": "bu jie", "个人": "ge ren",
    "个月": "ge yue", "中介": "zhong jie", "丹徒": "dan tu", "丹阳": "dan yang", "两个": "liang ge",
    "两万": "liang wan", "两千": "liang qian", "九月": "jiu yue", "也": "ye", "也没": "ye mei", "五个": "wu ge",
    "他": "ta", "八月": "ba yue", "公司": "gong si", "六个": "liu ge", "六月": "liu yue", "关机": "guan ji",
    "联系不上": "lian xi bu shang", "到现在": "dao xian zai", "做": "zuo", "做了": "zuo le", "做工": "zuo gong",
    "包工头": "bao gong tou", "十月": "shi yue", "去年": "qu nian", "句容": "ju rong", "叫": "jiao",
    "四个": "si ge", "四月": "si yue", "在": "zai", "天": "tian", "家具厂": "jia ju chang", "小时": "xiao shi",
    "工厂": "gong chang", "工地": "gong di", "工头": "gong tou", "工资": "gong zi", "工钱": "gong qian",
    "干": "gan", "干了": "gan le", "干活": "gan huo", "还没": "hai mei", "还": "hai", "打工": "da gong", "扣": "kou",
    "扣了": "kou le", "手机": "shou ji", "扬中": "yang zhong", "找不到": "zhao bu dao", "拖欠": "tuo qian",
    "救命": "jiu ming", "没发": "mei fa", "没给": "mei gei", "没有": "mei you", "没钱": "mei qian", "的": "de",
    "现在": "xian zai", "生活费": "sheng huo fei", "电话": "dian hua", "给": "gei", "给了": "gei le", "老板": "lao ban",
    "钱": "qian", "欠我": "qian wo", "欠我们": "qian wo men", "欠": "qian le", "我": "wo", "我们": "wo men",
    "跑了": "pao le", "跑路": "pao lu", "跑路了": "pao lu le", "还欠": "hai qian", "还差": "hai cha", "都": "dou",
    "都没": "dou mei", "都没给": "dou mei gei", "都没发": "dou mei fa", "镇江": "zhen jiang", "饭店": "fan dian",
    "帮帮忙": "bang bang mang", "今年": "jin nian", "一天": "yi tian", "每天": "mei tian", "每个月": "mei ge yue",
    "每月": "mei yue", "月": "yue", "七月": "qi yue", "五月": "wu yue", "三月": "san yue", "二月": "er yue",
    "木工": "mu gong", "瓦工": "wa gong", "钢筋工": "gang jin gong", "厨师": "chu shi", "打死": "da si",
    "不想活": "bu xiang huo", "跳楼": "tiao lou", "投诉": "tou su", "你好": "ni hao", "谢谢": "xie xie",
}  # fmt: skip
_SIGNS = {typed: signs for signs, typed in _SAID.items()}
# A syllable that is no word of English too, and one of those that a complaint of pay needs.
_LIKELY = re.compile(
    r"\b(?:qian wo|gong ?(?:zi|qian|di)|lao ?ban|ge yue|(?:mei|bu) (?:gei|fa)|bao gong tou|pao lu|wo (?:men|zai))\b",
    re.I,
)
# Who writes English with a word of Chinese in it: since laoban Chen paid me he says xia ge yue.
_ENGLISH = re.compile(r"\b(?:the|is|since|don'?t|not|pa(?:y|id)|and|for|called|my|us|owes?|salary|boss|me|no)\b", re.I)
_PHRASE = re.compile(
    rf"(?<![a-z])(?:{'|'.join(typed.replace(' ', ' ?') for typed in sorted(_SIGNS, key=len, reverse=True))})(?![a-z])"
)
_ONE_WORD = {typed.replace(" ", ""): signs for typed, signs in _SIGNS.items()}
_FEWEST = 2  # phrases; Lao Ban alone may be a name
_BLANK = re.compile("(?<=[\u4e00-\u9fff]) +(?=[\u4e00-\u9fff0-9])|(?<=[0-9]) +(?=[\u4e00-\u9fff])")


def is_pinyin(text: str) -> bool:
    """Whether a text without Chinese signs is Chinese all the same."""
    if not _LIKELY.search(text) or _ENGLISH.search(text):
        return False
    return len(_PHRASE.findall(text.lower())) >= _FEWEST


def in_signs(text: str) -> tuple[str, tuple[int, ...] | None]:
    """The text in signs, and where each of its characters stood (None: nothing was changed). In small letters."""
    if not is_pinyin(text):
        return text, None
    parts: list[str] = []
    origin: list[int] = []
    at = 0
    for found in _PHRASE.finditer(text):
        signs = _ONE_WORD[found.group().replace(" ", "")]
        parts += [text[at : found.start()], signs]
        last = found.end() - 1
        origin += [*range(at, found.start()), *(min(found.start() + n, last) for n in range(len(signs) - 1)), last]
        at = found.end()
    said = "".join([*parts, text[at:]])
    origin += range(at, len(text))
    gaps = {place for blank in _BLANK.finditer(said) for place in range(*blank.span())}
    kept = [place for place in range(len(said)) if place not in gaps]
    return "".join(said[place] for place in kept), tuple(origin[place] for place in kept)
