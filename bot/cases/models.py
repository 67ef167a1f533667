"""The tables of the unified platform: complaints, cases, their events and their clocks."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.cases.deadlines import Clock
from bot.database import Base, now

__all__ = ["Case", "CaseEvent", "Complaint", "Deadline"]


class Case(Base):
    """One case, whatever the channel. `rules` holds the hits of the last decision, with both languages' reasons.

    `money_checks` counts how often the worker was asked since the closing whether the money came.
    """

    __tablename__ = "cases"

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(String(20), unique=True)
    state: Mapped[str] = mapped_column(String(24), default="submitted")
    colour: Mapped[str] = mapped_column(String(8))
    rules: Mapped[list[Any]] = mapped_column(default=list)
    policy_version: Mapped[str] = mapped_column(String(24))
    unit: Mapped[str] = mapped_column(String(16))
    group: Mapped[str | None] = mapped_column(String(20))
    officer: Mapped[str | None] = mapped_column(String(80))
    created_at: Mapped[datetime] = mapped_column(default=now)
    updated_at: Mapped[datetime] = mapped_column(default=now, index=True)
    closed_at: Mapped[datetime | None]
    money_checks: Mapped[int] = mapped_column(default=0)

    complaint: Mapped[Complaint] = relationship(back_populates="case", uselist=False, lazy="joined", innerjoin=True)
    deadlines: Mapped[list[Deadline]] = relationship(order_by="Deadline.due", lazy="selectin")

    # Lists are read newest first, by id.
    __table_args__ = (
        Index("ix_cases_colour", "colour", "id"),
        Index("ix_cases_state", "state", "id"),
        Index("ix_cases_unit", "unit", "id"),
    )


class Complaint(Base):
    """What the worker said. `facts` maps each fact to `{"value": …, "status": "reported"|"verified"|"decided"}`.

    `filing_key` was fixed when the worker confirmed, so that filing twice files once.
    `query_code` is the digest of the code that an anonymous reporter was given;
    `failed_lookups` counts wrong phone digits and codes of one day.
    """

    __tablename__ = "complaints"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"), unique=True)
    filing_key: Mapped[str] = mapped_column(String(120), unique=True)
    kind: Mapped[str] = mapped_column(String(16))
    channel: Mapped[str] = mapped_column(String(24))
    conversation_id: Mapped[str | None] = mapped_column(String(32), index=True)
    language: Mapped[str] = mapped_column(String(2), default="zh")
    name: Mapped[str | None] = mapped_column(String(80))
    phone: Mapped[str | None] = mapped_column(String(32))
    anonymous: Mapped[bool] = mapped_column(default=False)
    employer: Mapped[str | None] = mapped_column(String(200), index=True)
    project: Mapped[str | None] = mapped_column(String(200))
    district: Mapped[str | None] = mapped_column(String(80), index=True)
    facts: Mapped[dict[str, Any]] = mapped_column(default=dict)
    query_code: Mapped[str | None] = mapped_column(String(64))
    failed_lookups: Mapped[int] = mapped_column(default=0)
    failed_lookup_at: Mapped[datetime | None]
    created_at: Mapped[datetime] = mapped_column(default=now)

    case: Mapped[Case] = relationship(back_populates="complaint")


class CaseEvent(Base):
    """One thing that happened to a case; append-only. `digest` chains each event to the one before."""

    __tablename__ = "case_events"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"))
    position: Mapped[int]
    at: Mapped[datetime] = mapped_column(default=now)
    actor: Mapped[str] = mapped_column(String(80))
    role: Mapped[str] = mapped_column(String(24))
    kind: Mapped[str] = mapped_column(String(32))
    state: Mapped[str | None] = mapped_column(String(24))
    reason: Mapped[str] = mapped_column(Text, default="")
    details: Mapped[dict[str, Any]] = mapped_column(default=dict)
    digest: Mapped[str] = mapped_column(String(64))

    __table_args__ = (UniqueConstraint("case_id", "position"),)


class Deadline(Base):
    """One clock of a case."""

    __tablename__ = "deadlines"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str] = mapped_column(String(24))
    due: Mapped[datetime] = mapped_column(index=True)
    statutory: Mapped[bool] = mapped_column(default=False)
    estimated: Mapped[bool] = mapped_column(default=False)
    met: Mapped[datetime | None]

    @classmethod
    def of(cls, clock: Clock) -> Deadline:
        """The row of a computed clock."""
        return cls(kind=clock.kind, due=clock.due, statutory=clock.statutory, estimated=clock.estimated)
