"""What can go wrong, as the OpenAPI document tells it."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

__all__ = ["problems"]

_WHY = {
    400: "The body cannot be read",
    401: "No key, token or log-in, or one that is not known",
    403: "Known, but not allowed",
    404: "Not there, or not yours to see: the answer is the same",
    409: "Does not fit how things stand; `detail` says how they stand and what is allowed",
    413: "Too long or too large",
    415: "Not a kind of file that is taken",
    429: "Too much at once: wait a moment",
}


class Problem(BaseModel):
    """Why a request was refused, and what to do next."""

    detail: str | dict[str, Any]


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The `responses` of an operation or a router that may refuse with these statuses."""
    return {status: {"model": Problem, "description": _WHY[status]} for status in statuses}
