"""What the tests of the bot process share: the loop, and the running application."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher

from bot.staff import accounts
from tests.bot.serving import Service, serve


@pytest.fixture
def anyio_backend() -> str:
    """The loop that the product runs on."""
    return "asyncio"


@pytest.fixture(scope="session", autouse=True)
def cheap_argon2() -> Iterator[None]:
    """The same algorithm with less work, so that a hundred log-ins are quick."""
    cheap = PasswordHash((Argon2Hasher(time_cost=1, memory_cost=64, parallelism=1),))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(accounts, "_passwords", cheap)
        patch.setattr(accounts, "_NOBODY", cheap.hash("nobody"))
        yield


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def service(request: pytest.FixtureRequest, fresh_url: Callable[[str], str]) -> Iterator[Service]:
    """The application on each database; one for a module, whose tests make their own conversations and keys."""
    with serve(fresh_url(request.param)) as found:
        yield found
