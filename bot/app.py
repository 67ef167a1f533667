"""The bot process: web pages, API, actions for Rasa, turns and deliveries in one asyncio loop."""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

import structlog
from fastapi import FastAPI, HTTPException, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, Response
from fastapi.staticfiles import StaticFiles
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from rasa_sdk.interfaces import ActionExecutionRejection, ActionNotFoundException
from sqlalchemy import func, select
from sqlalchemy.exc import DataError, SQLAlchemyError
from sqlalchemy.orm import Session
from starlette.exceptions import HTTPException as StarletteHTTPException

from actions import build_executor
from bot import logs
from bot.api import cases as cases_api
from bot.api import conversations as conversations_api
from bot.channels import web
from bot.channels.telegram import TelegramChannel
from bot.conversations.dialogue import Dialogue
from bot.conversations.models import Conversation, Inbound
from bot.conversations.turns import Turns
from bot.database import Database
from bot.delivery.models import Delivery
from bot.delivery.sender import Channel, Sender
from bot.limits import BodyLimit, Limiter
from bot.metrics import QUEUE_ROWS, WAITING_CHATS
from bot.photos.reader import PhotoReader
from bot.platform import Platform, build_platform
from bot.private import form as private_form
from bot.settings import ROOT, Settings, settings
from bot.staff import pages as staff_pages
from bot.staff.frame import NotLoggedIn, say_problem, to_log_in
from bot.timers import Timers

__all__ = ["create_app"]

logger = structlog.get_logger(__name__)


def create_app(configured: Settings | None = None) -> FastAPI:
    """The application. Raises at once when settings, policy or database address are wrong."""
    configured = configured or settings()
    logs.configure(configured.log_level)
    platform = build_platform(configured)
    dialogue = Dialogue(configured.rasa_url, configured.rasa_timeout)
    photos = PhotoReader(configured.photo_patience) if configured.read_photos else None
    telegram = TelegramChannel(platform) if configured.telegram_token.get_secret_value() else None

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        app.state.loop = asyncio.get_running_loop()
        channels: dict[str, Channel] = {"telegram": telegram} if telegram else {}
        async with AsyncExitStack() as stack:
            stack.callback(platform.database.close)
            stack.push_async_callback(dialogue.close)
            if photos:
                stack.push_async_callback(photos.close)
            work = [Turns(platform, dialogue, photos).run(), Sender(platform, channels).run(), Timers(platform).run()]
            if telegram:
                work.append(telegram.start())
                stack.push_async_callback(telegram.stop)
            tasks = [asyncio.create_task(one) for one in work]
            yield
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    app = FastAPI(
        title="薪声 Xinsheng",
        summary="Wage complaints by chat: conversations, cases and their life cycle",
        version="1",
        lifespan=lifespan,
        openapi_url="/api/v1/openapi.json",
        docs_url=None,
        redoc_url=None,
    )
    app.state.platform = platform
    app.state.new_conversations = Limiter(configured.new_conversations_per_minute)
    app.state.messages = Limiter(configured.messages_per_minute)
    app.state.logins = Limiter(configured.logins_per_minute)
    app.include_router(conversations_api.router)
    app.include_router(cases_api.router)
    app.include_router(web.router)
    app.include_router(private_form.router)
    app.include_router(staff_pages.router)
    if telegram:
        app.include_router(telegram.router())
    app.mount("/static", StaticFiles(directory=ROOT / "bot" / "static"), name="static")
    _add_operations(app, platform, dialogue)
    _add_actions(app, platform)
    _add_headers(app, configured.upload_limit + 64 * 1024)
    app.add_exception_handler(NotLoggedIn, to_log_in)
    app.add_exception_handler(StarletteHTTPException, say_problem)
    app.add_exception_handler(RequestValidationError, _say_what_is_wrong)
    app.add_exception_handler(DataError, _cannot_be_stored)
    app.add_exception_handler(SQLAlchemyError, _database_fails)
    return app


def _say_what_is_wrong(_: Request, error: Exception) -> JSONResponse:
    """Where and why a request is wrong, without repeating what was sent: it may be private, or no valid text."""
    assert isinstance(error, RequestValidationError)
    parts = [{"loc": part["loc"], "msg": part["msg"], "type": part["type"]} for part in error.errors()]
    return JSONResponse({"detail": parts}, status_code=422)


def _cannot_be_stored(_: Request, __: Exception) -> JSONResponse:
    """A character or a length that the database does not take."""
    problem = {"loc": ["body"], "msg": "A value cannot be stored: check for control characters.", "type": "value_error"}
    return JSONResponse({"detail": [problem]}, status_code=422)


def _database_fails(_: Request, error: Exception) -> JSONResponse:
    """The disk is full, or the database is away: what was sent is not kept, and who is in danger must know that."""
    logger.error("database.failed", error=type(error).__name__)
    told = "Not kept: send it again in a minute. In danger call 110. 没有存下来，过一分钟再发。有危险马上打 110。"
    return JSONResponse({"detail": told}, status_code=503, headers={"Retry-After": "60"})


def _add_operations(app: FastAPI, platform: Platform, dialogue: Dialogue) -> None:
    @app.get("/healthz", tags=["operations"])
    def healthz() -> dict[str, str]:
        """The process is alive."""
        return {"status": "ok"}

    @app.get("/readyz", tags=["operations"], responses={503: {"description": "Not ready; says what is missing"}})
    async def readyz() -> JSONResponse:
        """The database answers and Rasa has its model."""
        parts = {"database": await _database_answers(platform.database), "rasa": await dialogue.is_ready()}
        return JSONResponse(parts, status_code=200 if all(parts.values()) else 503)

    @app.get("/metrics", tags=["operations"], response_class=Response)
    async def metrics() -> Response:
        """Prometheus."""
        await platform.database.look(_measure)
        return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)


async def _database_answers(database: Database) -> bool:
    try:
        await asyncio.to_thread(database.ping)
    except Exception as error:
        logger.error("readyz.database", error=type(error).__name__)
        return False
    return True


def _measure(session: Session) -> None:
    unfinished = ("waiting", "running")
    for queue, table in (("inbox", Inbound), ("outbox", Delivery)):
        rows = session.scalar(select(func.count()).select_from(table).where(table.status.in_(unfinished)))
        QUEUE_ROWS.labels(queue).set(rows or 0)
    for urgent in (False, True):
        chats = select(func.count()).select_from(Conversation).filter_by(owner="queue", urgent=urgent)
        WAITING_CHATS.labels(str(urgent).lower()).set(session.scalar(chats) or 0)


def _add_actions(app: FastAPI, platform: Platform) -> None:
    executor = build_executor(platform)
    token = platform.settings.actions_token.get_secret_value()

    @app.post("/actions", include_in_schema=False)
    async def actions(request: Request) -> JSONResponse:
        given = request.query_params.get("token", "")
        if token and not hmac.compare_digest(given.encode(), token.encode()):
            raise HTTPException(403, "wrong token")
        # Our actions need no domain; Rasa 3.6 leaves it out and the newer SDK would ask for it.
        call: dict[str, Any] = {"domain": {}, **await request.json()}
        try:
            result = await executor.run(call)
        except ActionExecutionRejection as rejection:
            body = {"error": str(rejection), "action_name": rejection.action_name}
            return JSONResponse(body, status_code=400)
        except ActionNotFoundException as missing:
            return JSONResponse({"error": str(missing), "action_name": missing.action_name}, status_code=404)
        return JSONResponse(result.model_dump() if result else {"events": [], "responses": []})


def _add_headers(app: FastAPI, limit: int) -> None:
    """A bound on what is read, and headers against framing, sniffing and foreign code."""

    def most(path: str) -> int:
        return limit * private_form.MOST_FILES if path.startswith("/private/") else limit

    app.add_middleware(BodyLimit, most=most)

    @app.middleware("http")
    async def headers(request: Request, call_next: Any) -> Response:
        response: Response = await call_next(request)
        response.headers.setdefault(
            "Content-Security-Policy",
            "default-src 'self'; img-src 'self' data: blob:; style-src 'self'; frame-ancestors 'none'; "
            "base-uri 'none'; form-action 'self'",
        )
        response.headers.setdefault("X-Content-Type-Options", "nosniff")
        response.headers.setdefault("Referrer-Policy", "same-origin")
        if request.url.path.startswith("/api/"):
            response.headers.setdefault("Cache-Control", "no-store")
        return response
