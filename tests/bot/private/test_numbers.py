"""Identity and card numbers: which are taken, what is wrong with the others, how they are shown."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.private.numbers import BadNumber, bank_card, identity, masked


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("11010519491231002X", "11010519491231002X"),
        ("11010519491231002x", "11010519491231002X"),
        ("321183199001011231", "321183199001011231"),  # Jurong, Yangzhong, Dantu: known to no list of the library
        ("321182199001011235", "321182199001011235"),
        ("321112199001011236", "321112199001011236"),
        ("110105 19491231 002X", "11010519491231002X"),
        ("１１０１０５１９４９１２３１００２Ｘ", "11010519491231002X"),  # full width, as some keyboards write
        ("E12345678", "E12345678"),
        ("ea1234567", "EA1234567"),
        ("P1234567A"[:-1], "P1234567"),
    ],
)
def test_an_identity_number_is_taken_as_people_write_it(typed: str, number: str) -> None:
    assert identity(typed) == number


@pytest.mark.parametrize(
    ("check", "typed", "reason"),
    [
        (identity, "110105194912310021", "check"),
        (identity, "11010519491331002X", "check"),  # a thirteenth month
        (identity, "1101051949123100", "length"),
        (identity, "我的身份证", "unknown"),
        (identity, "", "unknown"),
        (bank_card, "6222021234567890129", "check"),
        (bank_card, "62220212", "length"),
        (bank_card, "工商银行", "unknown"),
    ],
)
def test_what_is_wrong_with_a_number_is_told_apart(check: Callable[[str], str], typed: str, reason: str) -> None:
    with pytest.raises(BadNumber) as bad:
        check(typed)
    assert bad.value.reason == reason


def test_a_card_number_may_be_written_in_groups() -> None:
    assert bank_card("4111 1111-1111 1111") == "4111111111111111"


@given(st.text(alphabet="0123456789X", min_size=15, max_size=20) | st.text(max_size=80))
def test_any_text_is_a_number_or_a_bad_one(typed: str) -> None:
    for check in (identity, bank_card):
        with contextlib.suppress(BadNumber):
            number = check(typed)
            assert number.isascii()
            assert masked(number).endswith(number[-4:])
            assert number[:-4] not in masked(number)
