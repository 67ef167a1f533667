"""One command starts everything, keeps it, and ends it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.end_to_end.product import Product, until


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
        return Path(f"/proc/{pid}/stat").read_text().split(") ")[1][0] != "Z"
    except (OSError, IndexError):
        return False


@pytest.mark.xdist_group("sqlite")
def test_a_dead_child_comes_back_and_ctrl_c_ends_all(tmp_path: Path) -> None:
    product = Product(tmp_path, f"sqlite:///{tmp_path / 'x.sqlite'}")
    product.prepare()
    product.start()
    first = product.children()
    product.kill("bot")
    until(lambda: product.children()["bot"] != first["bot"], 20)
    product.wait_ready()
    now = product.children()
    assert now["rasa"] == first["rasa"]
    assert product.interrupt() == 0
    until(lambda: not any(alive(pid) for pid in now.values()), 15)
