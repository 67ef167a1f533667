"""`Control` over HTTP: `POST /control/<method>` with the arguments as a JSON object.

`GET` takes them from the query. `body` (of a file) is base64. Answers 200 with the result, 400
`{"error": …}` for what cannot be done, 404 for no such method, 408 when `wait_sent` waited in vain.
"""

from __future__ import annotations

import base64
import inspect
import json
from collections.abc import Callable
from typing import Any

from pydantic import ValidationError, validate_call
from pydantic_core import to_jsonable_python
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from tests.fakes.control import Control
from tests.fakes.errors import ControlError

__all__ = ["control_route"]

VERBS = (
    "open_chat", "text", "command", "press", "contact", "location", "photo", "document", "voice", "sticker", "edit",
    "block", "unblock", "redeliver",
    "fail", "faults", "clear_faults", "expire_callback_queries", "reset",
    "sent", "calls", "history", "violations", "pending_updates", "webhook", "commands",
)  # fmt: skip


def control_route(control: Control) -> Route:
    """One route for all of `control`'s public methods."""
    verbs: dict[str, Callable[..., Any]] = {name: getattr(control, name) for name in VERBS}
    verbs["wait_sent"] = control.sent_soon
    verbs["health"] = lambda: {"ok": True}
    checked = {name: validate_call(verb) for name, verb in verbs.items()}

    async def endpoint(request: Request) -> Response:
        verb = checked.get(request.path_params["verb"])
        if verb is None:
            return JSONResponse({"error": f"no such control; there are: {', '.join(sorted(checked))}"}, 404)
        try:
            result = verb(**await _arguments(request))
            if inspect.isawaitable(result):
                result = await result
        except TimeoutError as error:
            return JSONResponse({"error": str(error)}, 408)
        except ValidationError as error:
            wrong = "; ".join(f"{'.'.join(map(str, item['loc']))}: {item['msg']}" for item in error.errors())
            return JSONResponse({"error": wrong}, 400)
        except ControlError as error:
            return JSONResponse({"error": str(error)}, 400)
        return JSONResponse(to_jsonable_python(result))

    return Route("/control/{verb}", endpoint, methods=["GET", "POST"])


async def _arguments(request: Request) -> dict[str, Any]:
    if request.method == "GET":
        return dict(request.query_params)
    try:
        arguments = json.loads(await request.body() or b"{}")
        if isinstance(arguments, dict) and "body" in arguments:
            arguments["body"] = base64.b64decode(arguments["body"], validate=True)
    except (ValueError, TypeError) as error:
        raise ControlError(f"cannot read the arguments: {error}") from error
    if not isinstance(arguments, dict):
        raise ControlError("the arguments must be a JSON object")
    return arguments
