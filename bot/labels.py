"""What the domain's words are called in Chinese and English (`policy/labels.yml`)."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

import yaml

from bot.settings import settings

__all__ = ["label", "labels"]


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


def labels(group: str, names: Iterable[str], language: str = "zh") -> list[str]:
    """The labels of those names that the group knows, in the order of the group."""
    wanted = set(names)
    return [words[language == "en"] for name, words in _labels()[group].items() if name in wanted]
