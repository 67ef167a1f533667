"""Demo accounts: one for each role, so that a newcomer can look at everything. Never in production."""

from __future__ import annotations

from sqlalchemy.orm import Session

from bot.staff.accounts import create_staff

__all__ = ["create_demo_staff"]

_ACCOUNTS = (
    ("agent", "坐席 小李", "agent", "3211"),
    ("squad", "宝华中队 小陈", "town_squad", "321183011"),
    ("officer", "监察员 张明", "officer", "321183"),
    ("leader", "大队长 周蓉", "brigade_leader", "321183"),
    ("city", "市支队 吴强", "city_detachment", "3211"),
    ("dispatcher", "指挥中心 值班", "dispatcher", "3211"),
)


def create_demo_staff(session: Session) -> list[tuple[str, str, str, str]]:
    """Create or reset the accounts; returns user name, password, role and unit of each."""
    rows = []
    for username, name, role, unit in _ACCOUNTS:
        password = f"{username}-demo"
        create_staff(session, username, password, name, role, unit)
        rows.append((username, password, role, unit))
    return rows
