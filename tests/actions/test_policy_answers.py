"""The table that an authority checks before it goes live names every answer about law and practice."""

from __future__ import annotations

import yaml

from bot.settings import ROOT


def test_every_policy_answer_is_in_the_table() -> None:
    domain = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))
    table = (ROOT / "docs" / "policy_answers.md").read_text(encoding="utf-8")
    answers = {name.removeprefix("utter_") for name in domain["responses"] if name.startswith("utter_policy_")}
    assert {name for name in answers if f"`{name}`" not in table} == set()
