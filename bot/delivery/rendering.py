"""The words of a message to a worker: `templates/messages/<language>/<event>.txt`, rendered by Jinja2."""

from __future__ import annotations

import json
from datetime import datetime
from functools import lru_cache
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.cases.calendar import SHANGHAI
from bot.settings import ROOT

__all__ = ["button", "local_time", "render", "say_date", "yuan"]


@lru_cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(ROOT / "bot" / "templates" / "messages"),
        undefined=StrictUndefined,
        autoescape=False,  # plain text, never HTML
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(yuan=yuan, date_zh=lambda m: say_date(m, "zh"), date_en=lambda m: say_date(m, "en"))
    return environment


def render(event: str, language: str, **values: Any) -> str:
    """The text of an event in `zh` or `en`. Raises on an unknown event or a missing value."""
    return _environment().get_template(f"{language}/{event}.txt").render(**values).strip()


def button(language: str, zh: str, en: str, payload: str, **entities: Any) -> dict[str, str]:
    """A button; `to` among the entities names the question that it answers, so that an old one is known as old."""
    values = json.dumps(entities, ensure_ascii=False) if entities else ""
    return {"title": en if language == "en" else zh, "payload": payload + values}


def yuan(value: float | int | None) -> str:
    """A sum as people write it: 98,000 or 1,250.50."""
    if value is None:
        return "?"
    return f"{value:,.0f}" if float(value).is_integer() else f"{value:,.2f}"


def local_time(moment: datetime) -> str:
    """Date and minute in China."""
    return moment.astimezone(SHANGHAI).strftime("%Y-%m-%d %H:%M")


def say_date(moment: datetime, language: str) -> str:
    """A date in China as people say it: 11月27日, or 27 Nov."""
    local = moment.astimezone(SHANGHAI)
    return f"{local:%-d %b}" if language == "en" else f"{local.month}月{local.day}日"
