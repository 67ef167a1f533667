"""The peers of the public suites: Recognizers-Text and Duckling, each answering as `Answers`.

They are in the dependency group `bench`; one that is not installed is left out. Both get
credit where their form differs from ours: cents count in the base currency, symbols as
their ISO code, an interval by either of its ends.
"""

from __future__ import annotations

import importlib
import time
import warnings
from collections.abc import Callable, Iterable
from types import ModuleType
from typing import Any

__all__ = ["Answer", "Reader", "peers"]

Answer = tuple[frozenset[float], str | None]  # the values that would be right, and the currency
Reader = Callable[[str, str, str], list[Answer]]  # (kind, language, text) → answers; kind as in `Quantity`

CENTS = {"Cent", "Pence", "Penny", "cent", "Fen", "Jiao"}
SYMBOLS = {"$": "USD", "Dollar": "USD", "€": "EUR", "Euro": "EUR", "£": "GBP", "Pound": "GBP", "¥": "CNY", "￥": "CNY"}
DIMENSIONS = {"amount": "amount-of-money", "number": "number", "duration": "duration"}
LOCALES = {"zh": ("ZH", "ZH_CN"), "en": ("EN", "EN_US")}
CULTURES = {"zh": "Chinese", "en": "English"}


def peers() -> dict[str, Reader]:
    """The peers that are installed, by name."""
    found: dict[str, Reader] = {}
    for name, make in (("Recognizers-Text", _recognizers), ("Duckling", _duckling)):
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                found[name] = make()
        except ImportError:
            continue
    return found


def _recognizers() -> Reader:
    modules = ("recognizers_number_with_unit", "recognizers_number", "recognizers_date_time", "recognizers_text")
    money, number, moment, text = (importlib.import_module(name) for name in modules)
    recognise: dict[str, Callable[[str, str], Iterable[Any]]] = {
        "amount": money.recognize_currency,
        "number": number.recognize_number,
        "duration": moment.recognize_datetime,
    }

    def read(kind: str, language: str, said: str) -> list[Answer]:
        found = recognise[kind](said, getattr(text.Culture, CULTURES[language]))
        return [answer for one in found for answer in _recognised(kind, one)]

    return read


def _recognised(kind: str, found: Any) -> list[Answer]:
    resolution = found.resolution or {}
    if kind == "duration":
        values = resolution.get("values") or []
        return [_exact(one["value"]) for one in values if one.get("type") == "duration" and _is_number(one["value"])]
    if not _is_number(resolution.get("value")):
        return []
    if kind == "number":
        return [_exact(resolution["value"])]
    unit = resolution.get("unit")
    return [_exact(resolution["value"], resolution.get("isoCurrency") or unit, unit in CENTS)]


def _duckling() -> Reader:
    duckling = importlib.import_module("duckling")
    contexts = {language: _context(duckling, *names) for language, names in LOCALES.items()}
    dimensions = {kind: duckling.parse_dimensions([name]) for kind, name in DIMENSIONS.items()}

    def read(kind: str, language: str, said: str) -> list[Answer]:
        found = duckling.parse(said, contexts[language], dimensions[kind], False)
        return [answer for one in found for answer in _parsed(kind, one["value"])]

    return read


def _context(duckling: ModuleType, language: str, locale: str) -> Any:
    zones = duckling.load_time_zones("/usr/share/zoneinfo")
    moment = duckling.parse_ref_time(zones, "Asia/Shanghai", int(time.time()))
    fallback = duckling.default_locale_lang(duckling.parse_lang(language))
    return duckling.Context(moment, duckling.parse_locale(locale, fallback))


def _parsed(kind: str, value: dict[str, Any]) -> list[Answer]:
    if kind == "duration":
        return [_exact(value["normalized"]["value"])]
    ends = [value] if "value" in value else [value[end] for end in ("from", "to") if end in value]
    if not ends:
        return []
    answers = [_exact(end["value"], _symbol(end.get("unit")), end.get("unit") in CENTS) for end in ends]
    return [(frozenset().union(*(values for values, _ in answers)), answers[0][1])]


def _symbol(unit: str | None) -> str | None:
    """Duckling's unit; what is not ASCII comes as UTF-8 read as Latin-1."""
    if unit is None:
        return None
    try:
        return unit.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return unit


def _exact(value: str | float, unit: str | None = None, cents: bool = False) -> Answer:
    number = float(value) / (100 if cents else 1)
    return frozenset({number}), SYMBOLS.get(unit, unit) if unit else None


def _is_number(value: Any) -> bool:
    try:
        float(value)
    except (TypeError, ValueError):
        return False
    return True
