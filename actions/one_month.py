"""What is said of one month where several were told: "四月是6000不是5000", "还有6月份的5000也没给"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from actions.messages import Message, Outcome
from actions.questions import settled
from actions.readers import READERS

__all__ = ["take_one_month"]

_ONLY = re.compile(r"只|就(?!是)|改成|改为|\b(?:only|just)\b", re.I)
_ALSO = re.compile(r"还有|也|加上?|另外|漏|\b(?:also|too|plus|and|another|forgot)\b", re.I)


def take_one_month(slots: dict[str, Any], asking: str | None, message: Message, outcome: Outcome) -> Message:
    """The message without what it says of one month; that month is added, and the sum of all is asked anew.

    A sum of one month is never taken for all that is owed.
    """
    known = slots.get("period")
    said = message.entities.get("period")
    if asking in (None, "period") or message.is_button or not isinstance(known, dict) or not isinstance(said, dict):
        return message
    month = READERS["period"](said)
    if not (known.get("from") and month["from"] and month["from"] == month["to"] != known["from"]):
        return message
    also = bool(_ALSO.search(message.text))
    if ((known["months"] or 1) <= 1 and not also) or (_ONLY.search(message.text) and not also):
        return message
    entities = {name: value for name, value in message.entities.items() if name != "period"}
    first, last = min(known["from"], month["from"]), max(known["to"], month["to"])
    if (first, last) != (known["from"], known["to"]):
        if not also:
            return message
        outcome.slots["period"] = {"from": first, "to": last, "months": (known["months"] or 0) + 1}
        outcome.say = [("utter_changed", {})]
    amount = slots.get("amount")
    if isinstance(amount, dict) and entities.pop("amount", None):
        outcome.slots["amount"] = {**settled(amount), "doubt": "month"}
    return replace(message, entities=entities)
