"""Why a request is refused.

ApiError         the bot asked for something; it is answered as Telegram would answer
ControlError     the test asked for something that cannot happen on Telegram
"""

from __future__ import annotations

from typing import Any

__all__ = ["ApiError", "ControlError"]


class ApiError(Exception):
    """An answer with `ok: false`. `violation` marks what no correct bot would ever send."""

    def __init__(
        self, code: int, description: str, *, parameters: dict[str, Any] | None = None, violation: bool = False
    ) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters
        self.violation = violation

    def body(self) -> dict[str, Any]:
        """The JSON object that Telegram sends with this error."""
        answer: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            answer["parameters"] = self.parameters
        return answer


class ControlError(ValueError):
    """The test asked for what a worker's phone could not do, such as pressing a button that is not there."""
