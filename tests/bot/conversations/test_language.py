"""Which language a worker goes on in, by the words and by what was asked."""

from __future__ import annotations

import pytest

from bot.conversations.language import spoken


@pytest.mark.parametrize(
    ("text", "present", "asking", "goes_on"),
    [
        ("my boss did not pay", "zh", None, "en"),
        ("Sunrise Logistics Company", "zh", "employer", "zh"),  # a name, and no sentence
        ("Nguyen Van An", "zh", "name", "zh"),
        ("Green River Garden", "zh", "project", "zh"),
        ("the boss is Mr Li", "zh", "employer", "en"),
        ("三个月没发工资", "en", "period", "zh"),
    ],
)
def test_the_language_follows_the_words(text: str, present: str, asking: str | None, goes_on: str) -> None:
    assert spoken(text, present, asking) == goes_on
