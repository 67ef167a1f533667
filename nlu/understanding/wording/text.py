"""The text as the grammar reads it: one script, one width, one case, with the way back.

Offsets that leave the package count characters of the text as received, so every
change of length (full-width forms, ligatures, invisible marks) is remembered.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import opencc

from .pinyin import in_signs
from .respelling import respell

if TYPE_CHECKING:
    from ..reading import Span

__all__ = [
    "READ_LIMIT",
    "Text",
    "has_chinese",
    "is_english",
    "is_within",
    "mandarin",
    "normalise",
    "plain",
    "simplify",
    "typed",
    "without_pictures",
]

READ_LIMIT = 1600
"""Characters read for facts, several pages of a chat message; danger words are looked for beyond it."""

_INVISIBLE = re.compile(
    "[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]"
)
# What is painted says nothing that the grammar reads; ①, ❶ and → do.
_PICTURES = re.compile("[\u2600-\u2775\u2794-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]")
# Written differently, meant the same, and mostly left alone by NFKC.
_SAME = str.maketrans(
    {
        "〇": "零",
        "○": "零",
        "—": "-",
        "–": "-",
        "−": "-",
        "～": "~",
        "〜": "~",
        "’": "'",
        "‘": "'",
        "“": '"',
        "”": '"',
        "\t": " ",
        "\u3000": " ",
        "\n": ";",
        "妳": "你",
        "\u00a0": " ",
    }
)
# Who types on a telephone parts clauses by a blank; after these words, and inside a number, it parts nothing.
_FIGURES = "零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬億几幾点點分之又余餘"
_MEASURES = "小时|分钟|个(?:人|月|工)|天(?!天)|块|元"
_PAUSE = re.compile(
    "(?<=[\u4e00-\u9fff])(?<![叫是姓在欠差共各每和跟给])(?<!老板)(?<!工头)(?<!公司)(?<!单位)(?<!经理)(?<!甲方)(?<!总包)(?<!项目)"
    f"(?:(?<![{_FIGURES}])|(?![ \u3000](?:[{_FIGURES}]|{_MEASURES})))[ \u3000](?=[\u4e00-\u9fff])"
)
_PUNCTUATION = str.maketrans({"，": ",", "；": ";", "：": ":", "！": "!", "？": "?", "（": "(", "）": ")"})

# One character dictated, typed or said at home for another: 拖千我公资, 老细争我两个月粮, 做哒三个月.
_MISHEARD = re.compile(
    "(?<=[0-9一二两三四五六七八九十几])各(?=[人月工])|[公攻功](?=资(?![本源产金格助料])|钱)"
    "|(?<=老)班(?=[欠拖跑说讲不没叫让给]|$)|(?<=[拖老板他又还])千(?=[我俺咱])|争(?=[我俺](?!们?(?:的|权|气)))"
    "|(?<=[个出])(?<!外出)粮(?!食|油|仓|票)|(?<=个月)粮|(?<=老)细(?!胞|心|节|致)|[冇嗰啲乜]"
    "|(?<![关联体维派嫡谱])系(?![统列数主])|(?<=老)版|(?<=[做干把给欠拖发])哒|(?<=[只才就])把(?=[了哒]?我)"
    "|(?<=[0-9千百万])蚊|(?<=[打接他她的])点(?=话)"
    "|伊(?=[讲说拖欠勿不叫是还没一])(?!人|甸|朗|拉)|(?<=[做欠拖])仔(?=[0-9一二两三四五六七八九十])"
    "|(?<=月)同(?=[0-9一二三四五六七八九十]+月)"
    "|(?<=[都还也])未出"
    "|(?<=[我你佢])哋|喺|咗|伲(?!子)|勿(?=[对是拨给发付要来见])|(?<=[没不勿未])拨(?!款|打)|拨(?=我|阿拉|伊"
    "|[过了仔](?!款|电话|号|1[12]\\d(?!\\d)|123\\d\\d))|额(?=们)"
    "|^[额俄](?=[在叫是给做干]|们)|(?<=[欠给])[额俄](?![度外头国])|(?<=就差)额|(?<=[欠还给差付])吾(?!悦)"
    "|^吾(?=[叫是们])|[唔佢嘅俾畀攞揾搵嚟侬侪]"
    "|(?<=[\u4e00-\u9fff])(?<![我好])嘞(?=[\u4e00-\u9fff])|(?<=[我俺们他])[嘞哩滴](?=[工钱老公厂店人])"
    # money as a dictation hears it: 二十一单的前两千九, 一千八百六十快
    "|(?<=的)前(?=[一二两三四五六七八九][千百万])|(?<=[十百千万一二三四五六七八九0-9])快(?=[钱,。;]|$|总共|一共"
    "|[一二三四五六七八九十]{1,2}月)"
    "|(?<=[一直老被])托(?=[着欠了]|我)(?!我(?:帮|给|办|问))"
    "|(?<=资没)法(?![定院])|(?<=[0-9一二两三四五六七八九十]个)仁(?=$|[,，。;；!！ ])"
    "|(?<=名)子(?=[叫是])|(?<![树原积草])木(?=有)|阿(?=拉(?:老板|公司|厂|店|东家|单位))|(?<=阿)拉(?=老板|公司|厂|店"
    "|东家|单位)|(?<=阿拉)勒|^勒(?![令索紧死住])|(?<=[个每上下])号(?=头)|(?<=[个每上下]号)头"
)
_MEANT = {
    "公": "工",
    "攻": "工",
    "功": "工",
    "千": "欠",
    "额": "我",
    "俄": "我",
    "细": "板",
    "冇": "没",
    "嗰": "那",
    "啲": "些",
    "乜": "啥",
    "系": "是",
    "争": "欠",
    "粮": "薪",
    "版": "板",
    "班": "板",
    "哒": "了",
    "把": "给",
    "各": "个",
    "蚊": "块",
    "点": "电",
    "伊": "他",
    "仔": "了",
    "同": "和",
    "未出": "没发",
    "哋": "们",
    "喺": "在",
    "唔": "不",
    "阿": "我",
    "拉": "们",
    "佢": "他",
    "嘅": "的",
    "木": "没",
    "子": "字",
    "嘞": "的",
    "哩": "的",
    "滴": "的",
    "俾": "给",
    "畀": "给",
    "攞": "拿",
    "揾": "找",
    "搵": "找",
    "嚟": "来",
    "侬": "你",
    "侪": "都",
    "拨": "给",
    "前": "钱",
    "快": "块",
    "托": "拖",
    "咗": "了",
    "伲": "咱",
    "勿": "不",
    "吾": "我",
    "法": "发",
    "仁": "人",
    "勒": "在",
    "号": "月",  # 三个号头
    "头": "里",
}


@dataclass(frozen=True)
class Text:
    """`norm` is read; `origin[i]` is where its character i stands in `raw` (None: the same place)."""

    raw: str
    norm: str
    origin: tuple[int, ...] | None = None

    def span(self, start: int, end: int) -> Span:
        """The span of the original that norm[start:end] came from."""
        if self.origin is None:
            return (start, end)
        if start >= end:
            at = self.origin[start] if start < len(self.origin) else len(self.raw)
            return (at, at)
        return (self.origin[start], self.origin[end - 1] + 1)

    def said(self, start: int, end: int) -> str:
        """The words of the original behind norm[start:end], without the blanks around them."""
        first, last = self.span(start, end)
        return self.raw[first:last].strip()


_CHINESE = re.compile("[\u4e00-\u9fff]")


def is_within(text: str, signs: int, letters: int = 3) -> bool:
    """Whether a text has at most so many Chinese signs, or `letters` times as many letters, which say less."""
    return len(text) <= signs * (letters if is_english(text) else 1)


def has_chinese(norm: str) -> bool:
    """Whether Chinese grammar can find anything in it."""
    return not is_english(norm)


def is_english(norm: str) -> bool:
    """Whether it has no Chinese sign; ¥, é and a painted face are written in either language."""
    return norm.isascii() or not _CHINESE.search(norm)


@lru_cache(maxsize=1)
def _traditional() -> tuple[opencc.OpenCC, frozenset[str]]:
    """The converter and the characters that it changes: most texts have none of them."""
    # Loaded at the first message, not at import: it reads dictionaries.
    converter = opencc.OpenCC("t2s")
    plain = "".join(map(chr, range(0x3400, 0xA000)))
    return converter, frozenset(one for one, other in zip(plain, converter.convert(plain), strict=True) if one != other)


def simplify(text: str) -> str:
    """Traditional characters as simplified ones, never changing the length."""
    converter, changed = _traditional()
    if changed.isdisjoint(text):
        return text
    try:
        simple = str(converter.convert(text))
    except UnicodeError:  # lone surrogates
        return text
    return simple if len(simple) == len(text) else text


def mandarin(text: str) -> str:
    """The text with the signs of Cantonese and Wu, and what is often misheard, as the Mandarin that they mean."""
    return _MISHEARD.sub(lambda found: _MEANT[found.group()], text)


def without_pictures(text: str) -> str:
    """The text with a blank in place of every painted sign; its length stays."""
    return text if text.isascii() else _PICTURES.sub(" ", text)


def plain(text: str) -> str:
    """A text in simplified signs, without pictures; its length stays, and so does what is only painted."""
    unpainted = without_pictures(text)
    return simplify(unpainted) if unpainted.strip() else text


def _without_trail(text: str) -> str:
    """5050 for july..., 三千来块…😭: the dots and faces that a message trails off with."""
    unpainted = without_pictures(text).rstrip(" \ufe0f\u200d")
    return unpainted.rstrip(" .。…~～") if unpainted.endswith(_TRAILS) else unpainted


_TRAILS = ("..", "。。", "…", "~", "～")


def typed(text: str) -> str:
    """A text in simplified signs and with the marks of a keyboard, capitals as they are; its length stays."""
    return plain(text).translate(_MARKS)


# What a telephone writes by itself: I’m, a blank that does not break.
_MARKS = str.maketrans("’‘“”\u00a0\u3000\t", "''\"\"   ")
_BLANKS = " \t\u00a0\u3000"
# The second of two blanks, and what a letter begins and ends with: it says nothing, and clauses are counted from
# the head of a text.
_EMPTY = re.compile(
    rf"(?<=[{_BLANKS}])[{_BLANKS}]+|\x1b\[[0-9;]*[a-z]"
    r"|^\s*(?:(?:[你您]们?好[啊呀]?|哈喽|嗨|hello|hi|hey|good (?:morning|afternoon|evening))(?: (?:sir|madam"
    r"|friends?))?"
    r"[\s,，.。!！~]{1,4})+(?=[^\s,，.。!！~])"
    r"|(?<=\S)[\s,，.。!！;；]{1,4}(?:thanks?(?: you)?(?: (?:so|very) much| a lot)?|thx|(?:best |kind )?regards|cheers"
    r"|多?谢谢?(?:[您你了]|领导|你们)*|(?:麻烦|拜托)[您你了]*)[\s.。!！~]*$",
    re.I,
)


def _tidied(head: str) -> tuple[str, tuple[int, ...] | None]:
    """A text without what is empty, and where its characters stood (None: nothing was left out)."""
    empty = list(_EMPTY.finditer(head))
    if not empty:
        return head, None
    parts: list[str] = []
    places: list[int] = []
    at = 0
    for hit in empty:
        parts.append(head[at : hit.start()])
        places += range(at, hit.start())
        at = hit.end()
    return "".join([*parts, head[at:]]), (*places, *range(at, len(head)))


def normalise(raw: str) -> Text:
    """Read the first `READ_LIMIT` characters of a text as received."""
    head, places = _tidied(_without_trail(raw[:READ_LIMIT]))
    text = _as_one(raw, head)
    if places is None:
        return text
    own = text.origin if text.origin is not None else range(len(text.norm))
    return Text(raw, text.norm, tuple(places[place] for place in own))


def _as_one(raw: str, head: str) -> Text:
    """One script, one width, one case; the origin counts characters of `head`."""
    if head.isascii() and not _INVISIBLE.search(head):
        return _in_words(raw, head.replace("\t", " ").replace("\n", ";").lower(), None)
    head = head.encode("utf-8", "replace").decode("utf-8")
    # 每人300，12个人: a Chinese comma between figures parts two numbers, it groups no thousands.
    head = re.sub("(?<=[0-9])，(?=[0-9])", ";", head)
    head = _PAUSE.sub(",", simplify(without_pictures(head)))
    plain = head.translate(_PUNCTUATION)
    if unicodedata.is_normalized("NFKC", plain) and not _INVISIBLE.search(plain):
        lower = plain.translate(_SAME).lower()
        if len(lower) == len(head):
            return _in_words(raw, lower, None)
    return _by_character(raw, head)


def _by_character(raw: str, head: str) -> Text:
    letters: list[str] = []
    origin: list[int] = []
    for place, letter in enumerate(head):
        if _INVISIBLE.match(letter):
            continue
        shape = unicodedata.normalize("NFKC", letter).translate(_SAME).translate(_PUNCTUATION).lower()
        if len(origin) >= 2 * READ_LIMIT:  # one sign can stand for eighteen letters
            break
        letters.append(shape)
        origin.extend([place] * len(shape))
    return _in_words(raw, "".join(letters), tuple(origin))


def _in_words(raw: str, plain: str, origin: tuple[int, ...] | None) -> Text:
    """In simplified Mandarin or in known English spellings; `origin` is where the characters of `plain` stand."""
    norm, places = in_signs(plain)
    if places is None:
        norm, places = (plain, None) if has_chinese(plain) else respell(plain)
    norm = mandarin(simplify(norm)) if has_chinese(norm) else norm
    if places is None or origin is None:
        return Text(raw, norm, places or origin)
    return Text(raw, norm, tuple(origin[place] for place in places))
