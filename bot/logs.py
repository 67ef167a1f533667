"""Structured logs without personal data: one JSON object a line.

What a worker wrote, names, phones, employers and identity numbers are never passed to a
logger; the processor below is the second line of defence for what slips through.
"""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

__all__ = ["configure", "redact_values"]

_DIGITS = re.compile(r"(?<!\d)\d(?:[ -]?\d){10,18}[Xx]?(?!\d)")
_PERSONAL = frozenset({"text", "name", "phone", "employer", "project", "payload", "message_text", "body"})


def redact_values(_: Any, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Drop personal keys and mask anything that looks like a phone, ID or card number."""
    for key, value in list(event.items()):
        event[key] = "[hidden]" if key in _PERSONAL else _masked(value)
    return event


def _masked(value: Any) -> Any:
    """The value with every long number hidden, also inside lists and mappings."""
    match value:
        case str():
            return _DIGITS.sub("[number]", value)
        case int() if not isinstance(value, bool) and value >= 10**10:
            return "[number]"
        case dict():
            return {key: "[hidden]" if key in _PERSONAL else _masked(part) for key, part in value.items()}
        case list() | tuple():
            return [_masked(part) for part in value]
    return value


def configure(level: str) -> None:
    """Set up logging for this process, on standard error."""
    number = getattr(logging, level.upper())
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            redact_values,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr, format="%(levelname)s %(name)s %(message)s")
    logging.getLogger("httpx").setLevel(logging.WARNING)
