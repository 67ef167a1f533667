"""The amount in full: what is known of total and share, and what has to be asked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from ..numbers.mentions import Mention
from ..numbers.numerals import Number
from ..reading import Amount, Count
from .scopes import Scope
from .story import Story

__all__ = ["UNCLEAR", "Wages", "asked", "cents", "complete", "finish", "own", "total_of"]


@dataclass(frozen=True)
class Wages:
    """The amount, what has to be asked about it, and what was paid where nothing but that was told."""

    amount: Amount | None = None
    ask: tuple[str, ...] = ()
    paid: float | None = None


UNCLEAR = Wages(ask=("amount",))  # sums were told, and what is owed has to be asked


def finish(
    story: Story,
    mention: Mention,
    scope: Scope | None,
    *,
    paid: float | None = None,
    computed: bool = False,
    netted: bool = False,
) -> Wages:
    """The amount of a figure, as far as its scope and the headcount allow.

    `paid` was subtracted from it; `computed` is what nobody said; `netted` is what is left after payments.
    """
    number, crowd, count = mention.number, story.crowd, story.crowd.count
    if number.low <= 0:
        return UNCLEAR  # more was paid than was told to be owed
    ask = ("amount",) if number.is_range else ()
    source: Literal["said", "computed"] = "computed" if computed else "said"
    value, low, high = cents(number.value), cents(number.low), cents(number.high)
    if scope is None and not story.answer and count is not None and count.low == count.high == 1:
        scope = "total"
    if scope is None and not story.answer and count is None and not crowd.plural and (crowd.singular or netted):
        scope = "total"
    stated = Amount(value, scope, None, None, low, high, paid, number.is_range, story.text.span(*mention.span), source)
    if scope is None:
        return Wages(stated, ask if story.answer else (*ask, "amount_scope"))
    if scope == "total":
        return Wages(replace(stated, total=value, per_person=_share(value, count)), ask)
    if count is None:
        return Wages(replace(stated, per_person=value), ask)
    return Wages(
        replace(
            stated,
            total=cents(value * count.value),
            per_person=value,
            low=cents(low * count.low),
            high=cents(high * count.high),
            source="computed",
        ),
        ask,
    )


def complete(story: Story, number: Number, first: Mention, last: Mention, paid: float | None = None) -> Wages:
    """The total that several figures, from `first` to `last`, come to."""
    value, low, high = cents(number.value), cents(number.low), cents(number.high)
    span = story.text.span(first.start, last.end)
    share = _share(value, story.crowd.count)
    return Wages(Amount(value, "total", value, share, low, high, paid or None, False, span, "computed"))


def total_of(story: Story, shares: list[tuple[Mention, int]], paid: float = 0.0) -> Wages:
    """What figures, each of so many people, come to, less what was paid."""
    value, low, high = (
        sum(getattr(figure.number, end) * size for figure, size in shares) - paid for end in ("value", "low", "high")
    )
    number = Number(value, low, high, 0, 0)
    return complete(story, number, shares[0][0], shares[-1][0], paid)


def own(wages: Wages) -> Wages:
    """One person's pay where nobody else is spoken of is all of it."""
    amount = wages.amount
    if amount is None or amount.total is not None:
        return wages
    return replace(wages, amount=replace(amount, total=amount.per_person))


def asked(wages: Wages) -> Wages:
    """The same amount, to be confirmed."""
    return replace(wages, ask=tuple(dict.fromkeys((*wages.ask, "amount"))))


def _share(total: float, count: Count | None) -> float | None:
    """One person's share of a total, where it is known how many they are."""
    return None if count is None or count.value < 1 else cents(total / count.value)


def cents(value: float) -> float:
    """Yuan to the cent."""
    return round(value, 2)
