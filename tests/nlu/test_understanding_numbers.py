"""Every quantity of a text, as workers say it."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from nlu.understanding import quantities

# The public suites are kept beside the repository.
BESIDE = Path(__file__).resolve().parents[3] / "shared" / "data"
SUITES = Path(os.environ.get("XINSHENG_SUITES") or BESIDE)


def one(text: str, kind: str) -> tuple[float, float, float]:
    found = [quantity for quantity in quantities(text) if quantity.kind == kind]
    assert len(found) == 1, found
    return found[0].value, found[0].low, found[0].high


@pytest.mark.parametrize(
    ("said", "yuan"),
    [
        ("三万五千块", 35000),
        ("三千五块钱", 3500),
        ("4万7元", 47000),
        ("2千3块", 2300),
        ("十万八块", 108000),
        ("玖仟陆佰陆拾伍圆壹角捌分", 9665.18),
        ("两毛五", 0.25),
        ("三块零四", 3.04),
        ("３.２万元", 32000),
        ("2.7w块", 27000),
        ("兩萬八千塊", 28000),
        ("¥9,300", 9300),
        ("rmb 4.5k", 4500),
        ("11 thousand yuan", 11000),
        ("1百01块", 101),
        ("人民币 8千元", 8000),
        ("fifty-two yuan", 52),
        ("two and a half thousand yuan", 2500),
    ],
)
def test_an_exact_amount(said: str, yuan: float) -> None:
    assert one(said, "amount") == (yuan, yuan, yuan)


@pytest.mark.parametrize(
    ("said", "low", "high"),
    [
        ("五六万块", 50000, 60000),
        ("七八千块", 7000, 8000),
        ("5到6万元", 50000, 60000),
        ("一万五六块", 15000, 16000),
        ("10-20 yuan", 10, 20),
        ("between 10 and 20 yuan", 10, 20),
        ("三千五左右块", 3500, 3500),
    ],
)
def test_a_range_keeps_both_ends(said: str, low: float, high: float) -> None:
    found = next(quantity for quantity in quantities(said) if quantity.kind in ("amount", "number"))
    assert found.low <= low and high <= found.high and found.low <= found.value <= found.high


@pytest.mark.parametrize(
    ("said", "value", "low", "high"),
    [
        ("二十多个人", 20, 20, 29),
        ("十七八个人", 17.5, 17, 18),
        ("三四十号人", 35, 30, 40),
        ("forty something people", 40, 40, 49),
        ("六十来万", 600000, 600000, 650000),
        ("大概12个人", 12, 11, 13),
    ],
)
def test_what_is_only_about_right_has_bounds(said: str, value: float, low: float, high: float) -> None:
    assert one(said, "number") == (value, low, high)


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("两年", 730),
        ("半年", 182.5),
        ("三个半月", 105),
        ("个半月", 45),
        ("8天20小时", 8 + 20 / 24),
        ("two and a half months", 75),
        ("half a year", 182.5),
        ("an hour and a half", 1.5 / 24),
        ("仨月", 90),
        ("五個星期", 35),
    ],
)
def test_a_duration_is_given_in_seconds(said: str, days: float) -> None:
    assert one(said, "duration")[0] == pytest.approx(days * 86400)


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("two point two million", 2200000),
        ("two million and one half", 2500000),
        ("1 point 1", 1.1),
        ("two hundred point seventy-one", 200.71),
        ("40 000", 40000),
        ("1 414 021 100", 1414021100),
        ("five eighths", 0.625),
        ("twenty and three fifths", 20.6),
        ("one hundred thirty-fifths", 100 / 35),
        ("3/15", 0.2),
        ("minus 1,200,000", -1200000),
        ("1.3x10^6", 1300000),
        ("2e5", 200000),
        ("3 wan 5", 35000),
        ("一点一", 1.1),
    ],
)
def test_a_fraction_or_a_power_is_one_number(said: str, value: float) -> None:
    assert one(said, "number")[0] == pytest.approx(value)


def test_a_price_of_a_dozen_has_no_cents() -> None:
    assert [(q.kind, q.value) for q in quantities("5 yuan a dozen")] == [("amount", 5), ("number", 12)]
    assert [q.value for q in quantities("20 dollars 43")] == [20.43]


def test_a_word_that_begins_with_one_is_no_figure_of_the_sum_before_it() -> None:
    assert [q.value for q in quantities("剩余三万一直不给，三百一天")][:2] == [30000, 300]


@pytest.mark.parametrize("said", ["192.168.1.2", "五角大楼宣布", "退伍了", "拾取贝壳", "放肆", "第三组", "15%"])
def test_a_figure_inside_a_word_is_no_number(said: str) -> None:
    assert quantities(said) == []


def test_a_bare_figure_beside_a_word_of_owing_is_money_and_offsets_are_of_the_original() -> None:
    text = "\u200b欠我工资三千五"
    found = quantities(text)[0]
    assert (found.kind, found.unit, found.value, found.text) == ("amount", "CNY", 3500, "三千五")
    assert text[found.start : found.end] == "三千五"


def test_a_foreign_currency_keeps_its_code() -> None:
    assert [(q.value, q.unit) for q in quantities("5美元和3块")] == [(5, "USD"), (3, "CNY")]


def test_a_chinese_comma_parts_two_numbers() -> None:
    assert [q.value for q in quantities("每人300，120个人")] == [300, 120]


@pytest.mark.skipif(not SUITES.is_dir(), reason="the public suites are not in this checkout")
@pytest.mark.parametrize(
    ("suite", "kind", "share"),
    [
        ("amounts_zh", "amount", 0.90),
        ("numbers_zh", "number", 0.90),
        ("durations_zh", "duration", 0.90),
        ("amounts_en", "amount", 0.88),
        ("durations_en", "duration", 0.75),
    ],
)
def test_public_suites(suite: str, kind: str, share: float) -> None:
    rows = [json.loads(line) for line in (SUITES / f"{suite}.jsonl").read_text("utf-8").splitlines()]
    assert sum(_found(row, kind) for row in rows) / len(rows) >= share


def _found(row: dict[str, Any], kind: str) -> bool:
    said = [{q.value, q.low, q.high} for q in quantities(str(row["text"])) if q.kind == kind]
    if row["value"] is None:
        return not said
    wanted = [value for value, _ in row["all"]] if "all" in row else [row["value"]]
    return all(
        any(abs(value - want) <= 1e-6 * max(abs(want), 1e-9) for group in said for value in group) for want in wanted
    )
