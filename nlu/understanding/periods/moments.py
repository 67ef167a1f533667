"""Points in time: "now" of a message in local time, and how far ahead a planned act lies."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone

from ..numbers.small import SMALL_WORDS, small

__all__ = ["SHANGHAI", "hours_ahead", "local"]

SHANGHAI = timezone(timedelta(hours=8), "Asia/Shanghai")  # no daylight saving, so no zone data is needed
_WEEKDAYS = {"一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "日": 6, "天": 6, "末": 5}
_ENGLISH = {"monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6}
_DAYS = (
    ("大后天", 3),
    ("明后天", 1),
    ("后天", 2),
    ("明天", 1),
    ("明朝", 1),
    ("明个", 1),
    ("明早", 1),
    ("明晚", 1),
    ("明儿", 1),
    ("明日", 1),
    ("tomorrow", 1),
    ("今天", 0),
    ("今晚", 0),
    ("今早", 0),
    ("等会", 0),
    ("待会", 0),
    ("马上", 0),
    ("一会", 0),
    ("today", 0),
    ("tonight", 0),
    ("this afternoon", 0),
    ("this evening", 0),
)
_AFTER_SOME = re.compile(
    r"(\d{1,2}|[一二两三四五六七八九十])\s?(?:个)?(天|小时|钟头|周|星期|月)(?:之?后|以后|内|之内|里)|\bin (\d{1,2}"
    r"|one|two|three|four|five) (days?|hours?|weeks?)\b|\bwithin (\d{1,2}) (days?|hours?|weeks?)\b"
)
_WEEK = re.compile(
    r"(下下?|这|本)?(?:个)?(?:周|星期|礼拜)([一二三四五六日天末])|(next )?(monday|tuesday|wednesday|thursday|friday"
    r"|saturday|sunday)|(下周|下星期|下礼拜|next week)|(下个?月|next month)"
)
_DATE = re.compile(r"(?:(\d{1,2})月)?(\d{1,2})(?:号|日)")
# 下午下了班直接去区政府: a part of the day alone is today's.
_LATER_TODAY = re.compile(
    r"(?<![天每])(?:下午|中午|傍晚|晚上|下了?班)(?:下了?班)?(?:以?后|就|直接|一起|都|我们|大家)*(?:去|到|来|上)(?!过"
    r"|了|班|夜)"
)
_CLOCK = re.compile(
    r"(早上|上午|早晨|中午|下午|傍晚|晚上|夜里|凌晨)?\s?(\d{1,2}|十[一二]?|[一二两三四五六七八九])\s?(?:点|:\d{2})"
    r"|\b(?:at )?(\d{1,2})(?::\d{2})? ?(am|pm)\b"
)
_PART = (
    ("凌晨", 3),
    ("早", 8),
    ("上午", 9),
    ("中午", 12),
    ("下午", 14),
    ("傍晚", 18),
    ("晚", 20),
    ("morning", 9),
    ("afternoon", 14),
    ("noon", 12),
    ("evening", 19),
    ("night", 20),
)


def local(received: datetime | None) -> datetime:
    """The local wall-clock time of a message, without a zone. A naive time is taken as local already."""
    moment = received or datetime.now(SHANGHAI)
    return moment.astimezone(SHANGHAI).replace(tzinfo=None) if moment.tzinfo else moment


def hours_ahead(words: str, received: datetime | None) -> float | None:
    """Hours from the message to the time that the words name (明天早上八点, next Monday); None when no time is said."""
    now = local(received)
    some = _AFTER_SOME.search(words)
    if some:
        figure, unit = (part for part in some.groups() if part)
        count = int(figure) if figure.isdecimal() else SMALL_WORDS.get(figure, 0 if figure == "半" else 1)
        step = {"小": 1, "钟": 1, "h": 1, "天": 24, "d": 24, "周": 168, "星": 168, "w": 168, "月": 720}[unit[0]]
        return float(count * step)
    day = _day(words, now)
    if day is None:
        return None
    hour = _hour(words)
    then = day.replace(hour=min(hour if hour is not None else 9, 23), minute=0, second=0, microsecond=0)
    return round(max(0.0, (then - now).total_seconds() / 3600), 1)


def _day(words: str, now: datetime) -> datetime | None:
    for word, ahead in _DAYS:
        if word in words:
            return now + timedelta(days=ahead)
    week = _WEEK.search(words)
    if week:
        return _weekday(week, now)
    date = _DATE.search(words)
    if date:
        month, day = int(date.group(1) or now.month), int(date.group(2))
        try:
            then = now.replace(month=month, day=day)
        except ValueError:
            return None
        return then if then.date() >= now.date() else then + timedelta(days=365 if date.group(1) else 30)
    return now if _LATER_TODAY.search(words) else None


def _weekday(week: re.Match[str], now: datetime) -> datetime:
    if week.group(5):
        return now + timedelta(days=7 - now.weekday())
    if week.group(6):
        return now + timedelta(days=30)
    target = _WEEKDAYS[week.group(2)] if week.group(2) else _ENGLISH[week.group(4)]
    if week.group(1) in ("下", "下下"):
        return now + timedelta(days=7 * len(week.group(1)) - now.weekday() + target)
    ahead = (target - now.weekday()) % 7
    return now + timedelta(days=ahead or (7 if week.group(3) else 0))


def _hour(words: str) -> int | None:
    clock = _CLOCK.search(words)
    if clock:
        if clock.group(3):
            return int(clock.group(3)) % 12 + (12 if clock.group(4) == "pm" else 0)
        figure = clock.group(2)
        hour = small(figure)
        part = clock.group(1)
        if part in ("晚上", "夜里") and hour == 12:
            return 24
        late = part in ("下午", "傍晚", "晚上", "夜里") or (part == "中午" and hour < 4)
        return hour + 12 if late and hour < 12 else hour
    return next((hour for word, hour in _PART if word in words), None)
