"""How answers are read back: short, with what is not known said so."""

from __future__ import annotations

from typing import Any

import pytest

from actions.questions import FACTS, UNKNOWN
from actions.wording import describe
from tests.actions.conftest import FULL

ONE = {"value": 1, "low": 1, "high": 1}
TWELVE = {"value": 12, "low": 12, "high": 12}


def sum_of(stated: float, scope: str | None, low: float | None = None, high: float | None = None) -> dict[str, Any]:
    return {"stated": stated, "low": low or stated, "high": high or stated, "scope": scope}


@pytest.mark.parametrize(
    ("name", "slots", "zh", "en"),
    [
        ("employer", {"employer": "宏远装饰"}, "宏远装饰", "宏远装饰"),
        ("headcount", {"headcount": TWELVE}, "12人", "12"),
        ("headcount", {"headcount": {"value": 8, "low": 7, "high": 10}}, "7到10人", "7 to 10"),
        ("headcount", {"headcount": {"value": 1200, "low": 1200, "high": 1200}}, "1,200人", "1,200"),
        ("amount", {"amount": sum_of(108_000, "total"), "headcount": TWELVE}, "一共108,000元",
         "108,000 yuan in total"),
        ("amount", {"amount": sum_of(9_000, "per_person"), "headcount": TWELVE}, "一共108,000元（每人9,000元）",
         "108,000 yuan in total (9,000 each)"),
        ("amount", {"amount": sum_of(9_000, "per_person", 8_100, 9_900), "headcount": TWELVE},
         "一共大约108,000元（每人大约9,000元）", "about 108,000 yuan in total (about 9,000 each)"),
        ("amount", {"amount": sum_of(9_000, "per_person"), "headcount": UNKNOWN}, "每人9,000元", "9,000 yuan each"),
        ("amount", {"amount": sum_of(9_000, None), "headcount": ONE}, "一共9,000元", "9,000 yuan in total"),
        ("amount", {"amount": sum_of(55_000, "total", 50_000, 60_000), "headcount": UNKNOWN}, "一共50,000到60,000元",
         "50,000 to 60,000 yuan in total"),
        ("amount", {"amount": {**sum_of(39_000, "total"), "paid": 3_000}, "headcount": TWELVE},
         "一共39,000元（已经减掉给过的3,000元）", "39,000 yuan in total (the 3,000 yuan that was paid is taken off)"),
        ("amount", {"amount": {**sum_of(9_000, "per_person"), "paid": 3_000}, "headcount": TWELVE},
         "一共108,000元（每人9,000元）（已经减掉每人给过的3,000元）",
         "108,000 yuan in total (9,000 each) (the 3,000 yuan that each was paid is taken off)"),
        ("amount", {"amount": sum_of(50_000, None), "headcount": TWELVE}, "50,000元（总数还是每人，不清楚）",
         "50,000 yuan (not clear whether total or each)"),
        ("period", {"period": {"from": "2026-08", "to": "2026-10", "months": 3}}, "2026-08到2026-10（3个月）",
         "2026-08 to 2026-10 (3 months)"),
        ("period", {"period": {"from": "2026-08", "to": "2026-08", "months": 1}}, "2026-08（1个月）",
         "2026-08 (1 month)"),
        ("period", {"period": {"from": None, "to": None, "months": 2.5}}, "2.5个月", "2.5 months"),
        ("period", {"period": {"from": "2026-08", "to": None, "months": None}}, "2026-08", "2026-08"),
        ("absconded", {"absconded": True}, "联系不上", "cannot be reached"),
        ("absconded", {"absconded": False}, "联系得上", "can be reached"),
        ("phone", {"phone": "+8613812345678"}, "13812345678", "13812345678"),
        ("place", {"place": {"place": "宝华镇", "district": "句容市", "town": "宝华镇"}}, "句容市宝华镇",
         "句容市宝华镇"),
        ("place", {"place": {"place": "句容宝华", "district": "句容市", "town": "宝华镇"}}, "句容宝华", "句容宝华"),
        ("place", {"place": {"place": "Baohua", "district": "句容市", "town": None}}, "Baohua (句容市)",
         "Baohua (句容市)"),
        ("place", {"place": {"place": None, "district": "句容市", "town": None}}, "句容市", "句容市"),
        ("place", {"place": {"place": "南门桥", "district": None, "town": None}}, "南门桥", "南门桥"),
    ],
)  # fmt: skip
def test_an_answer_in_words(name: str, slots: dict[str, Any], zh: str, en: str) -> None:
    assert describe(name, slots, "zh") == zh
    assert describe(name, slots, "en") == en


@pytest.mark.parametrize("name", FACTS)
@pytest.mark.parametrize("value", [None, UNKNOWN])
def test_what_is_not_known_says_so(name: str, value: Any) -> None:
    assert describe(name, {**FULL, name: value}, "zh") == "不知道"
    assert describe(name, {**FULL, name: value}, "en") == "not known"


@pytest.mark.parametrize("name", FACTS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_no_answer_reads_like_a_program(name: str, language: str) -> None:
    assert not set("{}[]_") & set(describe(name, FULL, language))
