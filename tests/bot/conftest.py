"""What the tests of the bot process share: the loop, and the running application."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.bot.serving import Service, serve


@pytest.fixture
def anyio_backend() -> str:
    """The loop that the product runs on."""
    return "asyncio"


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def service(request: pytest.FixtureRequest, fresh_url: Callable[[str], str]) -> Iterator[Service]:
    """The application on each database; one for a module, whose tests make their own conversations and keys."""
    with serve(fresh_url(request.param)) as found:
        yield found
