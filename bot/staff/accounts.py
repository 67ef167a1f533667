"""Accounts, log-in and keys. Passwords are argon2; tokens are random and stored as keyed digests."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import timedelta

from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from bot.database import now
from bot.settings import settings
from bot.staff.models import ApiKey, LoginSession, Staff

__all__ = [
    "CASE_ROLES",
    "CHAT_ROLES",
    "IDENTITY_ROLES",
    "ROLES",
    "SESSION_LENGTH",
    "Principal",
    "create_key",
    "create_staff",
    "digest",
    "log_in",
    "log_out",
    "principal_of_key",
    "principal_of_session",
]

ROLES = (
    "grid_assistant",
    "town_squad",
    "officer",
    "brigade_leader",
    "city_detachment",
    "city_leader",
    "dispatcher",
    "agent",
    "channel",
    "admin",
)
CHAT_ROLES = frozenset({"agent", "dispatcher", "town_squad", "officer", "brigade_leader", "city_detachment"})
CASE_ROLES = frozenset(ROLES) - {"admin"}
# Who investigates must know whom to call and pay (domain: every such read is logged with its reason).
IDENTITY_ROLES = frozenset({"officer", "brigade_leader", "city_detachment"})
SESSION_LENGTH = timedelta(hours=12)

_passwords = PasswordHash((Argon2Hasher(),))
# Checked when there is no such account, so that a wrong name takes as long as a wrong password.
_NOBODY = _passwords.hash("nobody")


@dataclass(frozen=True)
class Principal:
    """Who is asking: a member of staff or an integrator's system. `csrf` only for browsers."""

    id: str
    name: str
    role: str
    unit: str
    language: str = "zh"
    csrf: str | None = None

    @property
    def may_chat(self) -> bool:
        """Whether this role takes chats over."""
        return self.role in CHAT_ROLES

    @property
    def may_see_cases(self) -> bool:
        """Administrators keep the system running and read no case."""
        return self.role in CASE_ROLES

    @property
    def may_read_identity(self) -> bool:
        """Whether this role opens names, phones and private details, each time with a reason."""
        return self.role in IDENTITY_ROLES


def digest(token: str) -> str:
    """How a token is stored: keyed, so that a stolen database alone opens nothing."""
    key = settings().secret_key.get_secret_value().encode()
    return hmac.new(key, token.encode(), hashlib.sha256).hexdigest()


def create_staff(session: Session, username: str, password: str, name: str, role: str, unit: str) -> Staff:
    """Make an account, or give an existing one this password, role and unit."""
    staff = session.scalar(select(Staff).filter_by(username=username)) or Staff(username=username)
    staff.display_name, staff.role, staff.unit, staff.active = name, role, unit, True
    staff.password_hash = _passwords.hash(password)
    session.add(staff)
    session.flush()
    session.execute(delete(LoginSession).where(LoginSession.staff_id == staff.id))  # a new password ends old log-ins
    return staff


def create_key(session: Session, name: str, role: str, unit: str) -> str:
    """Make a key, or replace the one of this name; returned once and never shown again."""
    token = "xs_" + secrets.token_urlsafe(32)
    key = session.scalar(select(ApiKey).filter_by(name=name)) or ApiKey(name=name)
    key.key_hash, key.role, key.unit = digest(token), role, unit
    session.add(key)
    return token


def log_in(session: Session, username: str, password: str) -> str | None:
    """A session token when name and password fit, else None."""
    staff = session.scalar(select(Staff).filter_by(username=username, active=True))
    if not _passwords.verify(password, staff.password_hash if staff else _NOBODY) or staff is None:
        return None
    session.execute(delete(LoginSession).where(LoginSession.expires_at < now()))
    token = secrets.token_urlsafe(32)
    session.add(
        LoginSession(
            token_hash=digest(token),
            staff_id=staff.id,
            csrf=secrets.token_urlsafe(24),
            expires_at=now() + SESSION_LENGTH,
        )
    )
    return token


def log_out(session: Session, token: str) -> None:
    """End a session."""
    session.execute(delete(LoginSession).where(LoginSession.token_hash == digest(token)))


def principal_of_session(session: Session, token: str) -> Principal | None:
    """Who is logged in with this cookie."""
    found = session.get(LoginSession, digest(token))
    if found is None or found.expires_at < now() or not found.staff.active:
        return None
    staff = found.staff
    return Principal(staff.id, staff.display_name, staff.role, staff.unit, staff.language, found.csrf)


def principal_of_key(session: Session, token: str) -> Principal | None:
    """Whose key this is."""
    key = session.scalar(select(ApiKey).filter_by(key_hash=digest(token)))
    return Principal(key.id, key.name, key.role, key.unit) if key else None
