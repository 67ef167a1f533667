"""All policy of the authority, read once at the start."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from bot.cases.calendar import Calendar, load_calendar
from bot.cases.deadlines import DeadlinePolicy, load_deadlines
from bot.cases.routing import Organisation, load_organisation
from bot.cases.service import ServicePolicy, load_service
from bot.cases.urgency import Policy, load_policy

__all__ = ["Authority", "load_authority"]


@dataclass(frozen=True)
class Authority:
    """Urgency rules, clocks, calendar, organisation and service hours of the authority that runs the product."""

    urgency: Policy
    deadlines: DeadlinePolicy
    calendar: Calendar
    organisation: Organisation
    service: ServicePolicy


def load_authority(folder: Path) -> Authority:
    """Read the policy folder; a broken file stops the start with its name."""
    calendar = load_calendar(folder / "calendar")
    return Authority(
        urgency=load_policy(folder / "urgency.yml", calendar),
        deadlines=load_deadlines(folder / "deadlines.yml"),
        calendar=calendar,
        organisation=load_organisation(folder / "organisation.yml"),
        service=load_service(folder / "service.yml"),
    )
