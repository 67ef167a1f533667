"""A small Bot API server for end-to-end tests: it behaves like Telegram's, in private chats.

    with FakeBotApi() as telegram:
        bot = Bot(telegram.token, base_url=telegram.base_url, base_file_url=telegram.base_file_url)
        asked = telegram.text(7, "老板欠我工资")
        ...
        answer = telegram.wait_sent(7, 1, after=asked.mark)[0]
        telegram.press(7, answer.buttons[0])
        assert telegram.violations() == []

Or in a process of its own, driven over `/control/…` (see `control_http`):

    python -m tests.fakes.bot_api --port 8081 --token 123456:TEST

Does not have: groups, channels, inline mode, payments, stickers or albums of the bot, flood limits
(order them with `fail`), the expiry of updates after 24 hours, TLS. `methods` lists what it answers;
any other method is a 404 and a violation.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import socket
import threading
import time
from collections.abc import AsyncIterator
from types import TracebackType
from typing import Any, Self

import uvicorn
from aiogram.methods import GetUpdates
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from tests.fakes.checks import METHODS, Method, read_parameters, validate
from tests.fakes.control import Control
from tests.fakes.control_http import control_route
from tests.fakes.errors import ApiError
from tests.fakes.faults import Fault, Faults
from tests.fakes.methods import Methods, chat_id_of
from tests.fakes.updates import Updates
from tests.fakes.world import Call, Violation, World

__all__ = ["FakeBotApi"]

DEFAULT_TOKEN = "123456:TEST"


class Cut(Response):
    """No answer at all: the connection breaks."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        scope["extensions"]["fakes.transport"].abort()
        while (await receive())["type"] != "http.disconnect":
            pass


class FakeBotApi(Control):
    """The server and its control. `start` and `stop` (or `with`) run it in a thread of this process.

    `start` after `stop` takes the same port again and remembers everything, so a test can let
    Telegram be down for a while.
    A webhook is retried after `webhook_backoff` seconds, then twice as long, up to `webhook_max_backoff`.
    """

    def __init__(
        self,
        token: str = DEFAULT_TOKEN,
        host: str = "127.0.0.1",
        port: int = 0,
        *,
        webhook_backoff: float = 0.1,
        webhook_max_backoff: float = 2.0,
        webhook_timeout: float = 30.0,
        callback_lifetime: float = 60.0,
    ) -> None:
        self.token, self.host, self.port = token, host, port
        world, faults = World(token), Faults()
        updates = Updates(
            world.changes, backoff=webhook_backoff, max_backoff=webhook_max_backoff, push_timeout=webhook_timeout
        )
        super().__init__(world, updates, faults)
        self._methods = Methods(world, updates, callback_lifetime)
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None
        self._routes = Starlette(
            routes=[
                Route("/bot{token}/{method}", self._answer, methods=["GET", "POST"]),
                Route("/file/bot{token}/{path:path}", self._download),
                control_route(self),
            ],
            lifespan=self._lifespan,
        )

    @property
    def url(self) -> str:
        """The server's address; `XINSHENG_TELEGRAM_API_URL` for a bot under test."""
        return f"http://{self.host}:{self.port}"

    @property
    def base_url(self) -> str:
        """`base_url` of python-telegram-bot."""
        return f"{self.url}/bot"

    @property
    def base_file_url(self) -> str:
        """`base_file_url` of python-telegram-bot."""
        return f"{self.url}/file/bot"

    async def app(self, scope: Scope, receive: Receive, send: Send) -> None:
        """The ASGI application. Connections can only be cut under uvicorn."""
        if scope["type"] == "http":
            transport = getattr(getattr(send, "__self__", None), "transport", None)
            scope.setdefault("extensions", {})["fakes.transport"] = transport
        await self._routes(scope, receive, send)

    def start(self) -> None:
        """Serve in a thread; returns when requests are answered."""
        listener = self._listen()
        self._server = server = self._new_server()
        self._thread = threading.Thread(target=server.run, args=([listener],), name="fake Bot API", daemon=True)
        self._thread.start()
        while not server.started:
            if not self._thread.is_alive():
                raise RuntimeError("the fake Bot API did not start; its log says why")
            time.sleep(0.005)

    def stop(self) -> None:
        """End all requests, also those that wait, and stop listening."""
        if self._server and self._thread:
            self._server.should_exit = True
            self._thread.join()
        self._server = self._thread = None

    def serve(self) -> None:
        """Serve in this thread until SIGINT or SIGTERM."""
        listener = self._listen()
        print(f"fake Bot API on {self.url}, token {self.token}", flush=True)
        self._new_server().run([listener])

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.stop()

    def _listen(self) -> socket.socket:
        listener = socket.create_server((self.host, self.port), backlog=128)
        self.port = listener.getsockname()[1]
        return listener

    def _new_server(self) -> _Server:
        config = uvicorn.Config(
            self.app,
            interface="asgi3",
            loop="asyncio",
            ws="none",
            proxy_headers=False,
            log_level="warning",
            access_log=False,
            timeout_keep_alive=75,
            timeout_graceful_shutdown=2,
        )
        return _Server(config, self._world)

    @contextlib.asynccontextmanager
    async def _lifespan(self, app: Starlette) -> AsyncIterator[None]:
        self._changes.closing = False
        pushing = asyncio.create_task(self._updates.push_forever())
        try:
            yield
        finally:
            pushing.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await pushing

    async def _answer(self, request: Request) -> Response:
        """One request of the bot: read, check, fail as ordered, act, remember."""
        method = request.path_params["method"]
        if request.path_params["token"] != self.token:
            return JSONResponse(ApiError(401, "Unauthorized").body(), 401)
        parameters: dict[str, Any] = {}
        chat_id = None
        fault = None
        try:
            parameters = await read_parameters(request)
            call = self._check(method, parameters)
            method, chat_id = _name(type(call)), chat_id_of(call)
            fault = self._take_fault(method, chat_id)
            if fault and fault.kind == "cut_before":
                self._remember(method, chat_id, parameters, None, "cut before it arrived")
                return Cut()
            answer = {"ok": True} | await self._act(method, call, request)
            status = 200
        except ApiError as error:
            answer, status = error.body(), error.code
            if error.violation:
                with self._changes:
                    self._world.violations.append(Violation(method, error.description, _readable(parameters)))
        cut = fault is not None and fault.kind == "cut_after"
        description = "cut before the answer" if cut else answer.get("description")
        self._remember(method, chat_id, parameters, None if cut else status, description)
        return await self._respond(fault, JSONResponse(answer, status))

    async def _download(self, request: Request) -> Response:
        """The body of a file, by the path that getFile gave."""
        if request.path_params["token"] != self.token:
            return JSONResponse(ApiError(401, "Unauthorized").body(), 401)
        path = request.path_params["path"]
        try:
            fault = self._take_fault("download", None)
        except ApiError as error:
            return JSONResponse(error.body(), error.code)
        if fault and fault.kind == "cut_before":
            return Cut()
        with self._changes:
            file = next((file for file in self._world.files.values() if file.path == path), None)
        if file is None:
            return JSONResponse(ApiError(404, "Not Found").body(), 404)
        return await self._respond(fault, Response(file.body, media_type="application/octet-stream"))

    def _check(self, method: str, parameters: dict[str, Any]) -> Method:
        model = METHODS.get(method.lower())
        if model is None:
            raise ApiError(404, "Not Found", violation=True)
        if model is not GetUpdates and _name(model) not in self._methods.handlers:
            raise ApiError(404, f"Not Found: the fake does not know {_name(model)} yet", violation=True)
        return validate(model, parameters)

    def _take_fault(self, method: str, chat_id: int | None) -> Fault | None:
        with self._changes:
            fault = self._faults.take(method, chat_id)
        if fault and (refusal := fault.refusal()):
            raise refusal
        return fault

    async def _act(self, method: str, call: Method, request: Request) -> dict[str, Any]:
        if isinstance(call, GetUpdates):
            return {"result": await self._poll(call, request)}
        with self._changes:
            result = self._methods.handlers[method](call)
        return {"result": True, "description": result} if isinstance(result, str) else {"result": result}

    async def _poll(self, call: GetUpdates, request: Request) -> list[dict[str, Any]]:
        hung_up = threading.Event()

        async def watch() -> None:
            while (await request.receive())["type"] != "http.disconnect":
                pass
            hung_up.set()
            self._changes.notify()

        watching = asyncio.create_task(watch())
        try:
            return await self._updates.get(call, hung_up.is_set)
        finally:
            watching.cancel()

    async def _respond(self, fault: Fault | None, response: Response) -> Response:
        if fault and fault.kind == "cut_after":
            return Cut()
        if fault and fault.kind == "slow":
            await self._changes.until(lambda: self._changes.closing, fault.seconds)
        return response

    def _remember(
        self, method: str, chat_id: int | None, parameters: dict[str, Any], status: int | None, description: str | None
    ) -> None:
        with self._changes:
            call = Call(method, chat_id, _readable(parameters), time.time(), status, description)
            self._world.calls.append(call)
            self._changes.notify()


class _Server(uvicorn.Server):
    """Lets the requests that wait (long polls, slow answers) end before it shuts down."""

    def __init__(self, config: uvicorn.Config, world: World) -> None:
        super().__init__(config)
        self._changes = world.changes

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        with self._changes:
            self._changes.closing = True
            self._changes.notify()
        await super().shutdown(sockets)


def _name(model: type[Method]) -> str:
    return model.__name__[0].lower() + model.__name__[1:]


def _readable(parameters: dict[str, Any]) -> dict[str, Any]:
    """The parameters as they came, with the name of a file in place of its body."""
    return {name: getattr(value, "filename", value) for name, value in parameters.items()}


def main() -> None:
    """Serve in a process of its own."""
    parser = argparse.ArgumentParser(prog="python -m tests.fakes.bot_api", description="A fake Telegram Bot API server")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8081, help="0 takes a free one and prints it")
    parser.add_argument("--token", default=DEFAULT_TOKEN)
    parser.add_argument("--webhook-backoff", type=float, default=0.1, metavar="SECONDS")
    options = parser.parse_args()
    FakeBotApi(options.token, options.host, options.port, webhook_backoff=options.webhook_backoff).serve()


if __name__ == "__main__":
    main()
