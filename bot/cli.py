"""`xinsheng`: everything that an operator does from the command line."""

from __future__ import annotations

import asyncio
import json
import os
import re
import secrets
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer
from pydantic import ValidationError

from bot.settings import settings

if TYPE_CHECKING:
    from bot.database import Database

__all__ = ["app"]

app = typer.Typer(no_args_is_help=True, add_completion=False, help="薪声 Xinsheng: wage complaints by chat.")


@app.callback()
def private() -> None:
    """薪声 Xinsheng: wage complaints by chat."""
    os.umask(0o077)  # databases hold names and phones: what this makes is for its own account alone


@app.command()
def serve() -> None:
    """Start Rasa and the bot, and keep both running. Migrates the database first."""
    from bot import logs
    from bot.preflight import CannotStart, check
    from bot.supervisor import MODEL, supervise

    try:
        configured = settings()
    except ValidationError as wrong:
        _stop("\n".join(one["msg"].removeprefix("Value error, ") for one in wrong.errors()))
    logs.configure(configured.log_level)
    if not MODEL.exists():
        _stop(f"There is no trained model at {MODEL}. Run `make model` first.")
    try:
        check(configured)
    except CannotStart as problem:
        _stop(str(problem))
    _migrate()
    asyncio.run(supervise(configured))


@app.command()
def migrate() -> None:
    """Bring the database to the newest schema; harmless when it is there."""
    _migrate()
    typer.echo("The database is up to date.")


@app.command("backup")
def back_up(folder: Annotated[Path, typer.Argument(help="Where the copies go; made when it is not there.")]) -> None:
    """Copy the SQLite databases aside, also while the product runs."""
    from bot.backup import NotSqlite, backup

    try:
        for copy in backup(settings().database_url, settings().dialogues_url, folder):
            typer.echo(copy)
    except NotSqlite:
        _stop("The database is PostgreSQL: copy it with pg_dump.")


@app.command("restore")
def put_back(folder: Annotated[Path, typer.Argument(help="The folder that `xinsheng backup` filled.")]) -> None:
    """Put the copies back in place of the databases. Stop the product first."""
    from bot.backup import NotSqlite, restore

    try:
        for file in restore(settings().database_url, settings().dialogues_url, folder):
            typer.echo(f"put back {file}")
    except NotSqlite:
        _stop("The database is PostgreSQL: put it back with pg_restore.")
    except FileNotFoundError as missing:
        _stop(f"There is no copy {missing}.")


@app.command()
def demo() -> None:
    """Create one demo account for each role and print them. Refused in production."""
    from bot.staff.demo import create_demo_staff

    if settings().mode == "production":
        _stop("Demo accounts are not made in production. Use `xinsheng create-staff`.")
    _migrate()
    with _database().write() as session:
        accounts = create_demo_staff(session)
    typer.echo("Demo accounts for /staff:")
    for username, password, role, unit in accounts:
        typer.echo(f"  {username:<12} {password:<14} {role} ({unit})")


@app.command()
def understand(
    source: Annotated[Path, typer.Argument(help="JSON lines: id, text, optional lang, received_at, context.")],
    output: Annotated[Path | None, typer.Option("-o", help="Where to write; standard output when left out.")] = None,
    quantities: Annotated[bool, typer.Option(help="Also list every quantity found in each text.")] = False,
) -> None:
    """Read messages and print the facts, the colour and the rules of each, one JSON object a line."""
    from bot.cases.understanding import understand_line

    failed = 0
    sink = output.open("w", encoding="utf-8") if output else sys.stdout
    with source.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                found = understand_line(json.loads(line), settings().policy_dir, with_quantities=quantities)
            except (ValueError, TypeError, KeyError, AttributeError) as error:
                typer.echo(f"line {number}: not understood as input ({error})", err=True)
                failed += 1
                continue
            sink.write(json.dumps(found, ensure_ascii=False) + "\n")
    if output:
        sink.close()
    if failed:
        raise typer.Exit(1)


_SHORTEST_PASSWORD = 8


@app.command("create-staff")
def create_staff_account(
    username: str,
    role: Annotated[str, typer.Option(help="One of the roles of domain.md section 7, e.g. officer.")],
    unit: Annotated[str, typer.Option(help="Code of the unit in policy/organisation.yml.")],
    name: Annotated[str, typer.Option(help="The name that workers and colleagues see.")],
    password: Annotated[str | None, typer.Option(help="Made up and printed once when left out.")] = None,
) -> None:
    """Create a staff account, or change its password, role and unit."""
    from bot.staff.accounts import create_staff

    _check_role_and_unit(role, unit)
    if not re.fullmatch(r"[\w.@-]{2,64}", username):
        _stop("A user name has 2 to 64 letters, figures or . _ - @, and no blank.")
    if password is not None and len(password) < _SHORTEST_PASSWORD:
        _stop(f"A password has at least {_SHORTEST_PASSWORD} characters; left out, one is made up.")
    chosen = password or secrets.token_urlsafe(12)
    with _database().write() as session:
        create_staff(session, username, chosen, name, role, unit)
    typer.echo(f"{username}: {role} in {unit}" + ("" if password else f", password {chosen}"))


@app.command("api-key")
def api_key(
    name: str,
    role: Annotated[str, typer.Option(help="What the key may do, e.g. channel or officer.")],
    unit: Annotated[str | None, typer.Option(help="Unit code; the whole city when left out.")] = None,
) -> None:
    """Create the key of a system (or replace it) and print it once."""
    from bot.cases.routing import load_organisation
    from bot.staff.accounts import create_key

    organisation = load_organisation(settings().policy_dir / "organisation.yml")
    root = unit or organisation.city.code
    _check_role_and_unit(role, root)
    with _database().write() as session:
        typer.echo(create_key(session, name, role, root))


@app.command()
def chat(url: Annotated[str, typer.Option(help="Where the product runs.")] = "http://127.0.0.1:8000") -> None:
    """Talk to the bot in the terminal."""
    from bot.channels.terminal import talk

    talk(url)


@app.command()
def transcript(conversation: Annotated[str, typer.Argument(help="The conversation's id.")]) -> None:
    """Print a conversation as a test of `tests/transcripts`, with names and phones replaced."""
    import yaml

    from bot.conversations.transcript import as_transcript
    from bot.platform import build_platform

    platform = build_platform(settings())
    with platform.database.read() as session:
        try:
            found = as_transcript(session, conversation, platform.places)
        except LookupError:
            _stop(f"There is no conversation {conversation!r}.")
    typer.echo(yaml.safe_dump(found, allow_unicode=True, sort_keys=False, width=120).rstrip())


def _database() -> Database:
    # Imported where it is needed: `--help` and `understand` should answer at once.
    from bot.database import Database

    return Database(settings().database_url)


def _migrate() -> None:
    from sqlalchemy.exc import SQLAlchemyError

    from bot.migrations import upgrade
    from bot.preflight import brief

    try:
        upgrade(settings().database_url)
    except SQLAlchemyError as error:
        _stop(f"The database cannot be opened ({brief(error)}). Check XINSHENG_DATABASE_URL and that it runs.")


def _check_role_and_unit(role: str, unit: str) -> None:
    from bot.cases.routing import load_organisation
    from bot.staff.accounts import ROLES

    if role not in ROLES:
        _stop(f"There is no role {role!r}. Roles: {', '.join(ROLES)}.")
    if unit not in load_organisation(settings().policy_dir / "organisation.yml").units:
        _stop(f"There is no unit {unit!r} in policy/organisation.yml.")


def _stop(message: str) -> NoReturn:
    typer.echo(message, err=True)
    raise typer.Exit(2)
