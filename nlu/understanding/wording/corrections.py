"""The words by which somebody takes back what was just said. Data for expressions that add what stands around them."""

from __future__ import annotations

__all__ = ["BACK_EN", "BACK_ZH", "OOPS"]

BACK_ZH = "(?:口误|(?<!对)不对|(?:说|记|搞|弄|打|写)?错了?|更正|准确(?:的)?(?:说|讲)|哦不|我?记岔了?)"
OOPS = "(?:sorry|oops|i mean|correction|my mistake|actually|(?:lol )?jk|just kidding)"
BACK_EN = f"(?:no,? wait|wait,? no|(?:no,? )*{OOPS},?(?: wrong| no)*|wrong)"
