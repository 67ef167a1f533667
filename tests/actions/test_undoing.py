"""The way back from a change: a button that is pressed late takes back its own change and no other."""

import pytest

from actions.undoing import is_late, undoable


@pytest.mark.parametrize(
    ("pressed", "kept", "late"),
    [
        ({"to": "undo", "at": 7}, undoable({"headcount": 8}, at=7), False),
        ({"to": "undo", "at": 7}, undoable({"phone": "13812345678"}, at=9), True),
        ({"to": "undo", "at": 7}, None, True),  # taken back before
        ({"to": "undo"}, undoable({"headcount": 8}, at=7), False),  # in words: the last change
    ],
)
def test_a_button_belongs_to_its_own_change(
    pressed: dict[str, object], kept: dict[str, object] | None, late: bool
) -> None:
    assert is_late(pressed, kept) is late
