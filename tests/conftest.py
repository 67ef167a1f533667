"""What the tests of the bot process share: the authority's policy, a migrated database of each kind, a platform.

`database` runs a test twice: on SQLite (a file) and on PostgreSQL (one server for each
pytest-xdist worker, in a folder of its own). Every test starts with empty tables.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling

from bot.cases.policy import Authority, load_authority
from bot.conversations.models import Conversation
from bot.database import Base, Database
from bot.migrations import upgrade
from bot.platform import Platform
from bot.settings import ROOT, Settings
from nlu.understanding import Places
from tests.postgresql import postgresql

POLICY = ROOT / "bot" / "policy"

# No example database on disk and no clock: the same run on a slow machine gives the same result.
hypothesis_settings.register_profile(
    "xinsheng",
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
hypothesis_settings.load_profile("xinsheng")


class OneWorkerForAFile(LoadScopeScheduling):  # type: ignore[misc]  # xdist has no types
    """What shares a fixture runs in one process: a file's tests, and end to end all tests on one database.

    A product takes more than a minute to start, so there is one for each database and no more.
    """

    def _split_scope(self, nodeid: str) -> str:
        file, _, test = nodeid.partition("::")
        product = re.search(r"\[(sqlite|postgresql)\b", test) if "end_to_end" in file else None
        return product[1] if product else file


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> OneWorkerForAFile:
    """How tests are dealt out to the workers."""
    return OneWorkerForAFile(config, log)


@pytest.fixture(scope="session")
def authority() -> Authority:
    """The policy as shipped."""
    return load_authority(POLICY)


@pytest.fixture(scope="session")
def postgresql_url() -> Iterator[str]:
    """A migrated PostgreSQL database of this worker; the server ends with the session."""
    with postgresql() as url:
        upgrade(url)
        yield url


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated, empty SQLite file to copy from."""
    path = tmp_path_factory.mktemp("sqlite") / "template.sqlite"
    upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def fresh_url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], str]:
    """Gives the address of a migrated, empty database of a kind: `sqlite` or `postgresql`."""

    def make(kind: str) -> str:
        if kind == "postgresql":
            url: str = request.getfixturevalue("postgresql_url")
            empty(url)
            return url
        path = tmp_path_factory.mktemp("database") / "xinsheng.sqlite"
        shutil.copy(request.getfixturevalue("sqlite_template"), path)
        return f"sqlite:///{path}"

    return make


def empty(url: str) -> None:
    """Take every row out. (With rows as few as here, DELETE is much faster than TRUNCATE.)"""
    database = Database(url)
    with database.write() as session:
        for table in reversed(Base.metadata.sorted_tables):
            session.execute(table.delete())
    database.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, fresh_url: Callable[[str], str]) -> Iterator[Database]:
    """An empty database, once of each kind."""
    found = Database(fresh_url(request.param))
    yield found
    found.close()


@pytest.fixture
def platform(database: Database, authority: Authority) -> Platform:
    """What every part of the bot process is given, on `database`."""
    return Platform(
        settings=Settings(_env_file=None, database_url=database.url.render_as_string(hide_password=False)),
        database=database,
        authority=authority,
        places=Places.from_policy(authority.organisation.policy),
    )


@pytest.fixture
def chat(database: Database) -> Callable[..., str]:
    """Makes a conversation and gives its id: `chat()`, `chat(channel="telegram", external_id="77", language="en")`."""

    def make(**values: object) -> str:
        with database.write() as session:
            conversation = Conversation(**{"channel": "web", **values})
            session.add(conversation)
            session.flush()
            return conversation.id

    return make
