"""Failures that a test orders in advance: what Telegram, or the network before it, may do to a bot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from tests.fakes.errors import ApiError

__all__ = ["Fault", "FaultKind", "Faults"]

FaultKind = Literal[
    "too_many_requests",  # 429, wait `seconds`
    "blocked",  # 403, for this request only; Control.block() is the lasting one
    "deactivated",  # 403, the user deleted the account
    "chat_not_found",  # 400
    "server_error",  # 500
    "cut_before",  # the connection breaks, the message never arrived
    "cut_after",  # the message arrived, the connection breaks before the answer
    "slow",  # the message arrived, the answer comes `seconds` later
]

MESSAGES = ("sendMessage", "sendPhoto", "sendDocument")


@dataclass
class Fault:
    """One ordered failure. `method` None means any method that sends a message, `chat_id` None any chat."""

    kind: FaultKind
    times: int = 1
    seconds: float = 1.0
    chat_id: int | None = None
    method: str | None = None

    def meets(self, method: str, chat_id: int | None) -> bool:
        right_method = method == self.method if self.method else method in MESSAGES
        return right_method and self.chat_id in (None, chat_id)

    def refusal(self) -> ApiError | None:
        """The error to answer with; None for the kinds that act on the connection."""
        match self.kind:
            case "too_many_requests":
                wait = max(1, round(self.seconds))
                parameters = {"retry_after": wait}
                return ApiError(429, f"Too Many Requests: retry after {wait}", parameters=parameters)
            case "blocked":
                return ApiError(403, "Forbidden: bot was blocked by the user")
            case "deactivated":
                return ApiError(403, "Forbidden: user is deactivated")
            case "chat_not_found":
                return ApiError(400, "Bad Request: chat not found")
            case "server_error":
                return ApiError(500, "Internal Server Error")
            case _:
                return None


class Faults:
    """The ordered failures, oldest first. The caller holds the lock."""

    def __init__(self) -> None:
        self.waiting: list[Fault] = []

    def take(self, method: str, chat_id: int | None) -> Fault | None:
        """Use up one occurrence of the oldest failure that meets this request."""
        for fault in self.waiting:
            if fault.meets(method, chat_id):
                fault.times -= 1
                if fault.times <= 0:
                    self.waiting.remove(fault)
                return fault
        return None
