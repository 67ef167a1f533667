"""How a case is shown: who complained stays masked."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cases.models import CaseEvent
from bot.cases.views import as_event, mask_name, mask_phone


@pytest.mark.parametrize(
    ("name", "shown"),
    [("王建国", "王**"), ("王某", "王*"), ("王", "王"), ("Li Wei", "L* W**"), ("欧阳 修", "欧* 修"), ("", None),
     (None, None)],
)  # fmt: skip
def test_of_a_name_the_first_letter_stays(name: str | None, shown: str | None) -> None:
    assert mask_name(name) == shown


@pytest.mark.parametrize(
    ("phone", "shown"),
    [
        ("+8613812345678", "138****5678"),
        ("+8651185012345", "511****2345"),
        ("+16502530000", "+16****0000"),
        ("1234567", "****"),
        ("", None),
        (None, None),
    ],
)
def test_of_a_phone_the_middle_is_hidden(phone: str | None, shown: str | None) -> None:
    assert mask_phone(phone) == shown


@given(st.text(min_size=2, max_size=30).filter(str.strip))
def test_no_mask_lets_two_letters_of_a_word_through(name: str) -> None:
    masked = mask_name(name) or ""
    assert all(set(part[1:]) <= {"*"} for part in masked.split(" "))


def event(role: str, actor: str) -> CaseEvent:
    return CaseEvent(position=1, at=datetime(2026, 11, 22, tzinfo=UTC), actor=actor, role=role, kind="submitted",
                     state="submitted", reason="", details={})  # fmt: skip


@pytest.mark.parametrize(
    ("role", "actor", "shown"),
    [("worker", "王建国", "王**"), ("officer", "张明", "张明"), ("channel", "12345 desk", "12345 desk")],
)
def test_in_the_history_the_worker_is_masked_and_staff_answer_with_their_name(
    role: str, actor: str, shown: str
) -> None:
    assert as_event(event(role, actor))["actor"] == shown
