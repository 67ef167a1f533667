"""Whether a claim is so old that the limit of two years may be near or past."""

from __future__ import annotations

import re
from datetime import datetime

from ..numbers.mentions import Mention
from ..reading import Period
from . import period_words
from .moments import local

__all__ = ["too_old"]

_NEAR = 80  # characters between how long ago it was and what was not paid


def too_old(period: Period | None, mentions: list[Mention], norm: str, received: datetime | None) -> bool:
    """Whether the claim may be near or past the limit of two years: 20 months since the first unpaid month."""
    now = local(received)
    if period and period.first:
        year, month = (int(part) for part in period.first.split("-"))
        return now.year * 12 + now.month - year * 12 - month >= 20
    found = period_words.AGES.search(norm)
    told = norm[max(0, found.start() - _NEAR) : found.end() + _NEAR] if found else ""
    if found and (period_words.UNPAID.search(told) or period_words.DEBT.search(norm)):
        worked = re.search(
            r"(?:干|做|工作|打工|上班|在)[^,;。]{0,6}$", norm[max(0, found.start() - 10) : found.start()]
        )
        return not worked
    year_said = period_words.YEAR_OF_WORK.search(norm) if period is None or period.first is None else None
    if year_said and period_words.UNPAID.search(norm) and not period_words.BORN.search(norm):
        year = int(year_said.group(1) or year_said.group(2) or "20" + year_said.group(3))
        return year > 2000 and now.year * 12 + now.month - (year * 12 + 12) >= 20
    return bool(period and period.months and period.months >= 20 and period.first is None)
