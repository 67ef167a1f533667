"""Pay that came: a part of it and nobody said how much, or all of it. Pure."""

from __future__ import annotations

import re

__all__ = ["paid_all", "paid_some"]

_SOME = re.compile(
    r"(?:给|付|发|结|支|预支|借支|拿|领|打|转)(?:过|了)(?:我|我们|俺|大家)?们?(?:的)?"
    r"(?:(?:一?(?:点|些)|一?小?部分|几次|几回)(?:儿|钱|工资|工钱|现金|生活费)?|点?生活费)"
    r"(?=[,，。;；!！、\s]|$|了|吧|而已|就|但|可)"
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
    return bool(_SOME.search(text)) and not _REST.search(text)


_ALL = re.compile(
    r"(?:剩下的?|余下的?|全部?|都|钱)(?<!没)(?:给|发|付|结|补)(?:齐|清)?了(?!(?:我"
    r"|俺)?(?:们)?[\d一二两三四五六七八九十])"
    r"|(?:都|全)(?:也)?(?:拿|收)到了|(?:钱|工资|工钱)(?:都|全|也)*(?:齐|清)了|(?<!没)(?<!没有)(?<!人)(?:到|给|发"
    r"|结|付)[齐清]了"
    r"|\bpaid (?:me |us )?(?:also |all |now )?the rest\b|\bhave all (?:my |the |our )?money\b"
    r"|\bpaid (?:me |us )?(?:everything|all)\b(?! (?:the|my|of|but|except|apart|in|last|rmb|about|only)\b"
    r"| ?[¥\d])|\beverything is settled\b|\b(?:everything"
    r"|all (?:the )?(?:money|\d[\d,.]*k?)(?: yuan| rmb)?)"
    r" (?:is|was|has been) (?:now )?paid\b|\b(?:0|nothing|zero) (?:is )?left\b",
    re.I,
)
_BUT = re.compile(
    r"没(?:给|发|到|结|付)|了没|不给|欠|差|一半|部分|[吗么不?？]\s*$|才|就(?:只|给)|如果|要是"
    r"|\b(?:but|not|yet|still|if|when|owes?|half|except|apart from|only)\b|\?",
    re.I,
)


def paid_all(text: str) -> bool:
    """Whether all that was owed is said to have come (剩下的全给了, everything is paid), and nothing against it."""
    return bool(_ALL.search(text)) and not _BUT.search(text)
