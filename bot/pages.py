"""HTML pages: Jinja2 with autoescape, texts by gettext. The source language is Chinese; English is a catalogue."""

from __future__ import annotations

import gettext
import io
from datetime import datetime
from functools import lru_cache
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.cases.calendar import SHANGHAI
from bot.delivery.rendering import local_time, yuan
from bot.labels import label
from bot.settings import ROOT

__all__ = ["age", "page", "translate"]


@lru_cache
def _catalogue(language: str) -> gettext.NullTranslations:
    """Compiled in memory from the .po file, so that there is no second file to keep in step."""
    path = ROOT / "bot" / "locale" / language / "LC_MESSAGES" / "xinsheng.po"
    if not path.exists():
        return gettext.NullTranslations()
    compiled = io.BytesIO()
    with path.open("rb") as source:
        write_mo(compiled, read_po(source))
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)


@lru_cache
def _environment(language: str) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(ROOT / "bot" / "templates" / "pages"),
        autoescape=True,
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.install_gettext_translations(_catalogue(language), newstyle=True)  # type: ignore[attr-defined]
    environment.filters.update(yuan=yuan, local_time=local_time)
    environment.globals.update(
        label=lambda group, name: label(group, name, language), language=language, age=lambda m: age(m, language)
    )
    return environment


def translate(text: str, language: str) -> str:
    """One text in a language."""
    return _catalogue(language).gettext(text)


def page(name: str, language: str, status: int = 200, **values: Any) -> HTMLResponse:
    """Render `templates/pages/<name>.html`."""
    return HTMLResponse(_environment(language).get_template(f"{name}.html").render(**values), status_code=status)


def age(moment: datetime | None, language: str) -> str:
    """How long ago, in the largest unit that says something: 5分钟, 3 h, 2 d."""
    if moment is None:
        return ""
    minutes = int((datetime.now(SHANGHAI) - moment).total_seconds() // 60)
    for size, chinese, english in ((1440, "天", "d"), (60, "小时", "h")):
        if minutes >= size:
            return f"{minutes // size} {english}" if language == "en" else f"{minutes // size}{chinese}"
    return f"{max(minutes, 0)} min" if language == "en" else f"{max(minutes, 0)}分钟"
