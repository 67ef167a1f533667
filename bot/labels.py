"""What the domain's words are called in Chinese and English (`policy/labels.yml`)."""

from __future__ import annotations

from functools import lru_cache

import yaml

from bot.settings import settings

__all__ = ["label"]


@lru_cache
def _labels() -> dict[str, dict[str, list[str]]]:
    found: dict[str, dict[str, list[str]]] = yaml.safe_load(
        (settings().policy_dir / "labels.yml").read_text(encoding="utf-8")
    )
    return found


def label(group: str, name: str | None, language: str = "zh") -> str:
    """The label of `name` in a group such as `states`; an unknown name is its own label."""
    if name is None:
        return "—"
    words = _labels()[group].get(name)
    return name if words is None else words[language == "en"]
