"""When people answer and when the product reminds: the policy of `service.yml`, and pure questions about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path

import yaml

from bot.cases.calendar import SHANGHAI, Calendar

__all__ = ["ServicePolicy", "load_service"]


@dataclass(frozen=True)
class ServicePolicy:
    """Office hours and patience. Moments are aware; hours are local."""

    version: str
    opens: time
    closes: time
    answer: timedelta
    take_back: timedelta
    remind: timedelta
    notice: timedelta
    purge: timedelta
    money_check_days: tuple[int, ...]
    representatives: int
    lookup_tries: int
    private_link: timedelta

    def is_staffed(self, at: datetime, calendar: Calendar) -> bool:
        """Whether somebody sits at the chats."""
        local = at.astimezone(SHANGHAI)
        return calendar.is_working_day(local.date()) and self.opens <= local.time() < self.closes

    def next_staffed(self, at: datetime, calendar: Calendar) -> datetime:
        """The moment itself in staffed hours, else the next opening."""
        if self.is_staffed(at, calendar):
            return at
        local = at.astimezone(SHANGHAI)
        day = local.date() if local.time() < self.opens else local.date() + timedelta(days=1)
        while not calendar.is_working_day(day):
            day += timedelta(days=1)
        return datetime.combine(day, self.opens, SHANGHAI)

    def take_back_at(self, queued: datetime, calendar: Calendar) -> datetime:
        """When a chat that nobody took goes back to the bot; only staffed minutes count."""
        at, left = self.next_staffed(queued, calendar), self.take_back
        while True:
            closing = datetime.combine(at.astimezone(SHANGHAI).date(), self.closes, SHANGHAI)
            if at + left <= closing:
                return at + left
            left -= closing - at
            at = self.next_staffed(closing, calendar)


def load_service(path: Path) -> ServicePolicy:
    """Read `service.yml`."""
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    return ServicePolicy(
        version=str(data["version"]),
        opens=time.fromisoformat(data["staffed"]["from"]),
        closes=time.fromisoformat(data["staffed"]["to"]),
        answer=timedelta(minutes=data["answer_minutes"]),
        take_back=timedelta(minutes=data["take_back_minutes"]),
        remind=timedelta(hours=data["draft"]["remind_hours"]),
        notice=timedelta(days=data["draft"]["notice_days"]),
        purge=timedelta(days=data["draft"]["purge_days"]),
        money_check_days=tuple(data["money_check_days"]),
        representatives=data["representatives"],
        lookup_tries=data["lookup_tries_a_day"],
        private_link=timedelta(hours=data["private_link_hours"]),
    )
