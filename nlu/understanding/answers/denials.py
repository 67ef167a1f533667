"""Danger that was noted and is taken back: 没打人，打人那条去掉; I am not locked in, I can leave. Pure."""

from __future__ import annotations

import re

__all__ = ["denied", "takes_out"]

_OUT = r"(?:的)?(?:那|这)?(?:个|条|项)?(?:那句|这句|那条|这条|的)?(?:话|字)?(?:去掉|删|改掉|划掉|不对|写错|不是|没有)"
_OUT_EN = r"\b(?:delete|remove|cross out|take (?:out|away|off)|wrong)\b[^.;!?]{0,24}"
_DENIED = {
    "violence": (
        rf"(?:没有?|没人|不是|并没)(?:人|谁|他|真)?(?:被)?(?:打(?!工|电话|卡|算|死|完)(?:我|人|架|过)?|动手)|打人{_OUT}"
        rf"|\b(?:(?<!know )nobody|(?<!know )no one)(?: has| had| did| was| got)?(?: ever)? (?:hit|beat\w*"
        rf"|touch\w*|hurt)\b"
        rf"|(?<!hope )(?<!want )(?<!wish )(?<!says )(?<!if )\b(?:he|she|they|boss|manager|foreman|guards?)(?: has"
        rf"| have| had)?"
        rf"(?: (?:(?:did|does|do)(?: not|n'?t)|not|never)|n't)(?: ever| even| really| actually)? (?:hit"
        rf"|beat(?:en)?|touch(?:ed)?|hurt)\b"
        rf"(?![^.;!?]{{0,24}}\b(?:but|yet|again)\b)"
        rf"|\b(?:i|we)(?:'m| am| was| were| are) (?:not|never) (?:hit|beaten|hurt)\b|\b(?:i|we) (?:wasn"
        rf"|weren)'?t (?:hit|beaten|hurt)\b"
        rf"|^\s*not beaten\b"
        rf"|\bno (?:violence|beating|fighting)\b"
        rf"|\b(?:it )?(?:(?:did|does|do|has)(?: not|n'?t)|not|never|nothing) (?:really "
        rf"|yet )?happen(?:ed)?\b(?! (?:again|to))"
        rf"|{_OUT_EN}\b(?:beat\w*|hit|violence|hurt)\b"
    ),
    "forced_labour": (
        rf"(?:没有?|没人|不是)(?:被|谁|人)?(?:关|锁|限制|看着|强迫|不让(?:我|我们)?(?:走|出))|(?:我|我们"
        rf"|人)(?:能|可以)(?:自由)?(?:出去|出门|出来|走(?!路))"
        rf"|(?:不让走|不让出去|限制自由|被关){_OUT}"
        rf"|\b(?:i am|i'm|we are|we're) (?:not|never) (?:locked|held|kept|forced|closed)\b"
        rf"|\b(?:i|we) (?:can|am allowed to|are allowed to|am free to) (?:leave|go out|go)\b|\b(?:i am|i'm"
        rf"|we are) free\b"
        rf"|{_OUT_EN}\b(?:leave|locked|forced)\b"
    ),
    "child_labour": (
        rf"(?:没有?|不是)(?:用)?(?:童工|小孩|未成年|娃)|童工{_OUT}"
        rf"|\b(?:no|not an?y?) (?:children|child|kids?|minors?)\b|{_OUT_EN}\b(?:child\w*|kids?)\b"
    ),
    "injury_critical": (
        rf"(?:没有?|没人|不是)(?:人|谁)?(?:受)?伤(?!着?手)|(?:受)?伤{_OUT}"
        rf"|\b(?:nobody|no one|not|none of us|no body)\b[^.,;]{{0,10}}\b(?:hurt|injur\w*)\b"
        rf"|{_OUT_EN}\b(?:hurt|injur\w*)\b"
    ),
    "asset_transfer": (
        rf"不是(?:老板|他|公司)(?:在)?(?:搬|转|拉)|(?:没人|没有?)(?:在)?(?:搬|转移|拉)(?:机器|东西|设备|货)"
        rf"|(?:转移|搬)(?:财产|东西|机器)?{_OUT}"
        rf"|\bnot the (?:boss|owner|company)\b[^.,;]{{0,16}}\b(?:mov\w*|tak\w*|sell\w*)\b"
        rf"|{_OUT_EN}\b(?:moves?|takes?)\b"
    ),
    "doc_withheld": (
        rf"(?:身份证|护照|证件?)(?:都)?(?:在我|还给?我|没(?:有)?(?:被)?(?:扣|收|拿))|扣证件?{_OUT}"
        rf"|\b(?:passports?|papers?|ids?) (?:is|are) with (?:me|us)\b|\b(?:nobody|no one|not)\b[^.,;]{{0,12}}"
        rf"\b(?:keep\w*|kept|took|take|hold|held)\b[^.,;]{{0,8}}\b(?:passports?|papers?|ids?)\b"
        rf"|{_OUT_EN}\b(?:papers?|passports?)\b"
    ),
}
_DENIED["closure_sign"] = (
    rf"(?:没说|没有?|不是)(?:要|真)?(?:关门|倒闭|关厂|停产|搬)|(?:要)?关门{_OUT}|(?:厂|店|公司|工地)(?:还|是"
    rf"|都)*(?:开着|正常|在开)"
    rf"|\b(?:not|never|n't)\b[^.,;]{{0,12}}\bclos(?:ed?|ing)\b|\bstill open\b|{_OUT_EN}\bclos(?:ed?|ing)\b"
)
_WITH = {"injury_critical": ("injury",)}  # what goes with it
_PATTERNS = {kind: re.compile(words, re.I) for kind, words in _DENIED.items()}
_TAKES_OUT = re.compile(rf"去掉|删|改掉|划掉|{_OUT_EN}", re.I)
_LONGEST = 120  # characters; a longer text tells a story


def denied(text: str) -> frozenset[str]:
    """The kinds of danger that a short text takes back (the names of `Act.kind` and of flags)."""
    if len(text) > _LONGEST:
        return frozenset()
    kinds = [kind for kind, pattern in _PATTERNS.items() if pattern.search(text)]
    return frozenset(one for kind in kinds for one in (kind, *_WITH.get(kind, ())))


def takes_out(text: str) -> bool:
    """Whether a text asks to take something out of what was noted, and so only names it."""
    return len(text) <= _LONGEST and bool(_TAKES_OUT.search(text))
