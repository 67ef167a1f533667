"""The staff console: server-rendered pages with HTMX, live by server-sent events."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime
from typing import Any

from fastapi import APIRouter
from fastapi.responses import HTMLResponse
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sse_starlette.sse import EventSourceResponse

from bot.api.access import PlatformOf
from bot.cases.models import Case
from bot.pages import page
from bot.staff import case_pages, chat_pages, identity_pages, log_in_pages
from bot.staff.frame import Me, waiting_now

__all__ = ["router"]

router = APIRouter(include_in_schema=False)
for room in (log_in_pages, case_pages, identity_pages, chat_pages):
    router.include_router(room.router)


@router.get("/staff/badge", response_class=HTMLResponse)
def badge(me: Me, platform: PlatformOf) -> HTMLResponse:
    """How many wait for a person; drawn anew on every page whenever it changes."""
    with platform.database.read() as session:
        return page("staff/badge", me.language, **waiting_now(session))


@router.get("/staff/live", response_class=EventSourceResponse)
async def live(me: Me, platform: PlatformOf) -> EventSourceResponse:
    """How many wait and how many cases are new, whenever that changes; lists load themselves again."""

    async def events() -> AsyncIterator[dict[str, Any]]:
        last = None
        while True:
            present = await platform.database.look(_pulse)
            if present != last:
                if last is not None:
                    yield {"event": "changed", "data": "1"}
                last = present
            await platform.bell.wait("staff", 1.0)

    return EventSourceResponse(events(), ping=15)


def _pulse(session: Session) -> tuple[int, int, datetime | None]:
    """How many wait, how many of them urgently, and when a case changed last: what the lists are drawn anew for."""
    present = waiting_now(session)
    return present["queue"], present["urgent"], session.scalar(select(func.max(Case.updated_at)))
