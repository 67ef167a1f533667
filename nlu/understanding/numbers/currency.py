"""Money words: which currency stands before or after a number, and small change (三块五, 两毛五)."""

from __future__ import annotations

import re

from . import numerals_en, numerals_zh
from .numerals import Number, tidy

__all__ = ["after", "before", "change", "coins", "hundredth"]

_WORDS_AFTER = {
    "CNY": "块钱|块人民币|块|元人民币|元钱|元整|元正|元|圆整|圆正|圆|人民币|软妹币|大洋|蚊|yuan|rmb|cny|kuai|quai"
    "|renminbi|chinese yuan|chinese dollars|¥",
    "USD": "美元|美金|美刀|刀乐|us dollars?|u\\.?s\\.? ?\\$|us\\$|american dollars?|dollars?|bucks?|usd|\\$",
    "HKD": "港币|港元|港纸|hong kong dollars?|hkd|hk\\$",
    "EUR": "欧元|欧|euros?|eur|€",
    "JPY": "日元|日币|日圆|yen|jpy",
    "GBP": "英镑|镑|pounds?(?: sterling)?|gbp|£|quid",
    "TWD": "新台币|台币|twd|ntd",
    "KRW": "韩元|韩币|won|krw",
    "CHF": "瑞士法郎|swiss francs?|chf",
    "FRF": "法郎|francs?",
    "AUD": "澳元|澳币|澳大利亚元|australian dollars?|aud|a\\$",
    "CAD": "加元|加币|加拿大元|canadian dollars?|cad\\$?",
    "NZD": "新西兰元|纽币|new zealand dollars?|nzd\\$?",
    "SGD": "新加坡元|新币|坡币|singapore dollars?|sgd",
    "MOP": "澳门元|澳门币|mop",
    "THB": "泰铢|baht|thb",
    "RUB": "卢布|roubles?|rubles?|rub",
    "VND": "越南盾|dong|vnd",
    "INR": "卢比|rupees?|rs\\.?|inr",
    "NGN": "奈拉|naira|ngn",
    "BTC": "个?比特币|bitcoins?|btc|₿",
    "MYR": "林吉特|马币|(?:malaysian? )?ringgits?|rm|myr",
    "PHP": "菲律宾比索|(?:philippine )?pesos?|php",
    "ESP": "pesetas?",
    "TRY": "里拉|(?:turkish )?liras?|try",
    "SEK": "瑞典克朗|(?:swedish )?krona|kronor|sek",
    "DKK": "丹麦克朗|dkk",
    "NOK": "挪威克朗|nok",
    "EGP": "埃镑|egyptian pounds?|l\\.e\\.?|le|egp",
    "KWD": "(?:kuwaiti )?dinars?|kwd",
    "SAR": "(?:saudi )?riyals?|rials?|sar",
    "QAR": "qatari riyals?|qar",
    "AED": "迪拉姆|dirhams?|aed",
    "BGN": "bgn|levs?",
    "ILS": "shekels?|ils|nis",
    "MNT": "图格里克|tugriks?|mnt",
    "UAH": "hryvnias?|uah",
    "GEL": "₾|laris?|gel",
    "CRC": "₡|crc|colones",
    "IDR": "印尼盾|rupiahs?|idr",
    "MMK": "缅币|缅元|kyats?|mmk",
    "LAK": "基普|kips?|lak",
    "KHR": "瑞尔|riels?|khr",
    "NPR": "尼泊尔卢比|npr",
    "PKR": "巴基斯坦卢比|pkr",
    "BDT": "taka|bdt",
    "BRL": "雷亚尔|reais|brl",
    "ZAR": "兰特|rands?|zar",
}


def _table(groups: dict[str, str]) -> list[tuple[str, str]]:
    return sorted(
        ((word, code) for code, words in groups.items() for word in words.split("|")), key=lambda p: -len(p[0])
    )


_EDGE = r"(?![a-z])"


def _pattern(words: list[str]) -> str:
    ascii_words = [
        word + (_EDGE if word[-1].isalpha() or word.endswith("?") else "") for word in words if word[0].isascii()
    ]
    others = [word for word in words if not word[0].isascii()]
    return "|".join(sorted(others + ascii_words, key=len, reverse=True))


_AFTER_BY_CODE = [(code, re.compile(rf"(?:{_pattern(words.split('|'))})")) for code, words in _WORDS_AFTER.items()]
_AFTER = re.compile(r"\s?-?(?:" + _pattern([word for word, _ in _table(_WORDS_AFTER)]) + ")")
_BEFORE = re.compile(
    r"(?:(?<![a-z])(?:us ?\$|u\.s\.? ?\$|u\.s\.? ?dollars?|hk ?\$|a ?\$|cad ?\$|nzd ?\$|nt ?\$|us|[a-z]{3}|rs\.?|rm"
    r"|rmb|yuan|sen"
    r"|(?:malaysian? )?ringgits?)|[$¥€£₿₡₾]|人民币|港币|美元|美金|日元|欧元|台币)\s?:?\s?$"
)
_BEFORE_CODES = {
    "$": "USD",
    "us$": "USD",
    "u.s$": "USD",
    "u.s.$": "USD",
    "hk$": "HKD",
    "a$": "AUD",
    "cad$": "CAD",
    "nzd$": "NZD",
    "nt$": "TWD",
    "¥": "CNY",
    "€": "EUR",
    "£": "GBP",
    "₿": "BTC",
    "₡": "CRC",
    "₾": "GEL",
    "人民币": "CNY",
    "rmb": "CNY",
    "yuan": "CNY",
    "港币": "HKD",
    "美元": "USD",
    "美金": "USD",
    "日元": "JPY",
    "欧元": "EUR",
    "台币": "TWD",
    "rs": "INR",
    "rs.": "INR",
    "rm": "MYR",
    "sen": "MYR",
    "ringgit": "MYR",
    "ringgits": "MYR",
    "malaysia ringgit": "MYR",
    "malaysian ringgit": "MYR",
    "malaysian ringgits": "MYR",
    "cny": "CNY",
}
_ISO = {code.lower() for code in _WORDS_AFTER} | {"usd", "cny", "rmb"}
_MILLION_CODE = re.compile(r"\s?m(usd|eur|gbp|cny|rmb|sek)(?![a-z])")
_CODE_MILLION = re.compile(r"\s(?:usd|eur|gbp|cny|rmb|us dollars?)\s(million|billion|thousand)(?![a-z])")
_SIZES = {"million": 1e6, "billion": 1e9, "thousand": 1e3}
# 块 is also a piece: 一块蛋糕, 三块砖, 一块儿, 一块干活.
_PIECES = re.compile(
    r"(?:蛋糕|砖|板|地|布|石|肉|表|玻璃|屏|牌|儿|干|去|来|走|住|吃|招|工作|上班|铁|瓦|木|电池|模板|钢)"
)
_CENT = re.compile(rf"\s?-?(cents?|pence|¢|c|sens?){_EDGE}")
_TENTH = re.compile(r"\s?(毛钱|毛|角|毫)(?![镇湖落度色])")
_HUNDREDTH = re.compile(r"\s?(分钱|分)(?![钟之包期给店公司别成手配开析数秒])")


def after(text: str, number: Number) -> tuple[str, float, int] | None:
    """(currency, factor, end) of the money word that follows the number."""
    at = number.end
    tail = text[at : at + 28]
    cent = _CENT.match(tail)
    if cent and (cent.group(1) != "c" or number.value < 100):
        code = "GBP" if cent.group(1) == "pence" else "MYR" if cent.group(1).startswith("sen") else "USD"
        return code, 0.01, at + cent.end()
    glued = _MILLION_CODE.match(tail)
    if glued:
        return ("CNY" if glued.group(1) == "rmb" else glued.group(1).upper()), 1e6, at + glued.end()
    split = _CODE_MILLION.match(tail)
    found = _AFTER.match(tail)
    if found:
        word = found.group().strip(" -")
        if word in ("块", "圆") and _PIECES.match(tail, found.end()):
            return None
        if (
            word == "元"
            and text[at + found.end() : at + found.end() + 1] in ("旦", "宵", "月")
            and text[at + found.end() :][:1]
        ):
            return None
        code = next(code for code, pattern in _AFTER_BY_CODE if _whole(pattern, word))
        if code in ("RMB",):
            code = "CNY"
        if split:
            return code, _SIZES[split.group(1)], at + split.end()
        return code, 1.0, at + found.end()
    tenth = _TENTH.match(tail)
    if tenth:
        return "CNY", 0.1, at + tenth.end()
    return None


_COINS = re.compile(
    r"(?: and)? ?(?P<coins>\d{1,2}|[a-z]+(?:[ -][a-z]+)?) ?(?P<unit>cents?|c|pence|sens?|¢)?(?=$|[.,;!?)])"
)


def coins(text: str, at: int) -> tuple[float, int]:
    """The cents that follow an English amount (20 dollars 43, 1 dollar and forty-two cents), and where they end."""
    found = _COINS.match(text[at : at + 32])
    if not found or (found["coins"] in ("one", "a dozen") and not found["unit"]):
        return 0.0, at  # 2 yuan one, 5 yuan a dozen: for each of the things
    number = numerals_en.parse(text, at + found.start("coins"))
    if number is None or number.value >= 100 or number.end != at + found.end("coins"):
        return 0.0, at
    return number.value / 100, at + found.end()


def hundredth(text: str, number: Number) -> int | None:
    """The end of 分 when it means a hundredth of a yuan (5分), not a minute."""
    found = _HUNDREDTH.match(text, number.end)
    return found.end() if found else None


def _whole(pattern: re.Pattern[str], word: str) -> bool:
    found = pattern.match(word)
    return found is not None and found.end() == len(word)


_BEHIND = ("yuan", "kuai", "rmb")
_FIGURE_AHEAD = re.compile(r"\d ?$")


def before(text: str, start: int) -> tuple[str, int] | None:
    """(currency, start) of the money word just before `start`."""
    found = _BEFORE.search(text, max(0, start - 20), start)
    if not found or (found.group().strip() in _BEHIND and _FIGURE_AHEAD.search(text, 0, found.start())):
        return None  # 1.2 yuan one piece
    word = found.group().strip(" :")
    code = _BEFORE_CODES.get(word.replace(" ", "") if "$" in word else word)
    if code is None and word in _ISO:
        code = "CNY" if word == "rmb" else word.upper()
    return (code, found.start()) if code else None


_NOT_ONE_MORE = re.compile(r"[一1][毛分](?:钱)?(?:都|也|还)?(?:没|不|未)")


def change(text: str, at: int, value: float, unit: float) -> tuple[float, int]:
    """What small change adds after `at` (三块五 -> 0.5; 50元6角三分 -> 0.63), and where it ends."""
    extra, size = 0.0, unit / 10
    for _ in range(2):
        if at >= len(text) or size < 0.009:
            break
        begin = at + 1 if text[at] == " " else at
        zero = begin < len(text) and text[begin] == "零"
        begin += zero
        if begin >= len(text) or not re.compile(f"[{numerals_zh.START}]").match(text, begin):
            break
        number = numerals_zh.parse(text, begin)
        if _NOT_ONE_MORE.match(text, begin):
            break  # 3450块一毛没见着
        if number is None or number.value >= 10 or number.is_range or number.scale > 1:
            break
        tenth, cent = _TENTH.match(text, number.end), _HUNDREDTH.match(text, number.end)
        if tenth and size >= 0.09:
            extra, at, size = extra + number.value * 0.1, tenth.end(), 0.01
        elif cent:
            extra, at, size = extra + number.value * 0.01, cent.end(), 0.001
        elif value < 1000 and _bare_end(text, number.end) and begin == at + zero and size >= 0.009:
            return tidy(extra + number.value * (0.01 if zero else size)), number.end
        else:
            break
    return tidy(extra), at


def _bare_end(text: str, at: int) -> bool:
    """Whether a short tail may end here: nothing that it could be counting follows."""
    return (
        at >= len(text) or text[at] in " ,;.。!?)的钱一每/算" or text.startswith(("一天", "一个", "没", "还", "就"), at)
    )
