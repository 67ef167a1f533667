"""What one module takes from another stands in that one's `__all__`, where it says what it hands out."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("actions", "bot", "nlu/understanding")


def modules() -> dict[str, ast.Module]:
    """The product's modules by name."""
    files = [file for package in PACKAGES for file in (ROOT / package).rglob("*.py")]
    return {_name(file): ast.parse(file.read_text(encoding="utf-8")) for file in files}


def _name(file: Path) -> str:
    parts = file.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def exports(tree: ast.Module) -> set[str] | None:
    """The names in `__all__`, or None for a module without one."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "__all__":
            return set(ast.literal_eval(node.value))
    return None


def taken(module: str, tree: ast.Module, known: dict[str, ast.Module]) -> Iterator[tuple[str, str]]:
    """(module, name) of everything that a module takes from another, by import or through the module's name."""
    is_package = any(name.startswith(f"{module}.") for name in known)
    here = module.split(".") if is_package else module.split(".")[:-1]
    aliases: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            base = ".".join([*here[: len(here) - node.level + 1], *([node.module] if node.module else [])])
            base = base if node.level else node.module or ""
            for alias in node.names:
                if f"{base}.{alias.name}" in known:
                    aliases[alias.asname or alias.name] = f"{base}.{alias.name}"
                elif base in known:
                    yield base, alias.name
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in aliases:
            yield aliases[node.value.id], node.attr


def test_what_is_taken_is_handed_out() -> None:
    known = modules()
    handed = {module: exports(tree) for module, tree in known.items()}
    missing = {
        f"{module} takes {name} of {source}"
        for module, tree in known.items()
        for source, name in taken(module, tree, known)
        if (names := handed[source]) is not None and name not in names and not name.startswith("__")
    }
    assert sorted(missing) == []
