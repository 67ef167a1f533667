"""Complaints as the tests of cases file them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy.orm import Session

from bot.cases.complaint import Draft
from bot.cases.filing import Filed, Origin, file
from bot.cases.policy import Authority

FRIDAY = datetime(2026, 11, 20, 2, 0, tzinfo=UTC)  # ten in the morning in China

WANG = Draft(
    employer="宏远装饰",
    project="碧桂园三期",
    place="宝华镇",
    district="句容市",
    town="宝华镇",
    headcount=3,
    amount_yuan=27_000,
    amount_per_person_yuan=9_000,
    period={"from": "2026-08", "to": "2026-10", "months": 3},
    absconded=False,
    name="王建国",
    phone="+8613812345678",
)
FLED = Draft(**{**vars(WANG), "headcount": 12, "amount_yuan": 108_000, "absconded": True})


@pytest.fixture
def file_it(authority: Authority) -> Callable[..., Filed]:
    """Files a complaint in a session: `file_it(session, draft, key="…", conversation_id=…)`."""

    def call(session: Session, draft: Draft = WANG, **values: Any) -> Filed:
        at = values.pop("at", FRIDAY)
        actor = values.pop("actor", None)
        origin = Origin(**{"channel": "web", "key": "k1", **values})
        return file(session, authority, draft, origin, actor=actor, at=at)

    return call
