"""Two real products a session: SQLite with Telegram by long polling, PostgreSQL with Telegram by webhook."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from tests.end_to_end.product import Product, free_port
from tests.fakes.bot_api import FakeBotApi
from tests.postgresql import postgresql

WEBHOOK_SECRET = "secret-of-the-webhook"
KINDS = ("sqlite", "postgresql")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Every test that uses `product` runs on both databases."""
    if "product" in metafunc.fixturenames:
        only = metafunc.definition.get_closest_marker("one_database")
        chosen = (only.args or ("sqlite",)) if only else KINDS
        metafunc.parametrize("product", chosen, indirect=True, scope="session")


@pytest.fixture(scope="session")
def telegram() -> Iterator[FakeBotApi]:
    with FakeBotApi(webhook_backoff=0.2) as server:
        yield server


@pytest.fixture(scope="session")
def product(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, telegram: FakeBotApi
) -> Iterator[Product]:
    kind: str = request.param
    folder = tmp_path_factory.mktemp(f"product-{kind}")
    port = free_port()
    environment = {"XINSHENG_TELEGRAM_TOKEN": telegram.token, "XINSHENG_TELEGRAM_API_URL": telegram.url}
    with ExitStack() as stack:
        if kind == "sqlite":
            url = f"sqlite:///{folder / 'xinsheng.sqlite'}"
        else:
            url = stack.enter_context(postgresql())
            environment["XINSHENG_PUBLIC_URL"] = f"http://127.0.0.1:{port}"
            environment["XINSHENG_TELEGRAM_WEBHOOK_SECRET"] = WEBHOOK_SECRET
        running = Product(folder, url, environment, port=port)
        running.prepare()
        running.start()
        yield running
        running.stop()
