"""Who is responsible: the unit by the place of work (Regulation Art. 13), never by a registered address."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

__all__ = ["Organisation", "Unit", "load_organisation", "route"]


@dataclass(frozen=True)
class Unit:
    """One office. `path` is the codes from the city down to this unit; `level` 1 city … 4 village."""

    code: str
    name: str
    name_en: str
    area: str
    level: int
    path: tuple[str, ...]
    phone: str

    def label(self, language: str) -> str:
        """The office's name in one language."""
        return self.name_en if language == "en" else self.name


@dataclass(frozen=True)
class Organisation:
    """The tree of units, and the policy's raw form for the gazetteer of `nlu.understanding`."""

    version: str
    units: dict[str, Unit]
    policy: dict[str, Any]

    @cached_property
    def city(self) -> Unit:
        """The root of the tree."""
        return next(unit for unit in self.units.values() if unit.level == 1)

    def within(self, code: str, root: str) -> bool:
        """Whether a unit lies in the subtree of another, itself included."""
        unit = self.units.get(code)
        return unit is not None and root in unit.path

    def subtree(self, root: str) -> list[str]:
        """The codes of a unit and all below it."""
        return [code for code, unit in self.units.items() if root in unit.path]

    def covers(self, district: str) -> bool:
        """Whether a district is one of the city's."""
        return any(unit.level == 2 and unit.area == district for unit in self.units.values())

    def brigade(self, code: str) -> Unit:
        """The district brigade above a unit; the city itself for the city."""
        unit = self.units[code]
        return self.units[unit.path[1]] if len(unit.path) > 1 else unit


def load_organisation(path: Path) -> Organisation:
    """Read `organisation.yml`."""
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    city = data["city"]
    root = Unit(city["code"], city["office"], city["office_en"], city["name"], 1, (city["code"],), city["phone"])
    units = {root.code: root}
    for district in data["districts"]:
        brigade = Unit(
            district["code"],
            district["office"],
            district["office_en"],
            district["name"],
            2,
            (*root.path, district["code"]),
            district["phone"],
        )
        units[brigade.code] = brigade
        for town in district.get("towns", ()):
            units[town["code"]] = Unit(
                town["code"],
                f"{town['name']}劳动保障监察中队",
                f"{town['name_en']} labour inspection squad",
                town["name"],
                3,
                (*brigade.path, town["code"]),
                town.get("phone", brigade.phone),
            )
    return Organisation(str(data["version"]), units, data)


def route(organisation: Organisation, district: str | None, town: str | None, colour: str) -> Unit:
    """The unit that handles a case.

    Yellow and orange go to the town's squad when the town is known, red goes to the
    district brigade (domain.md 3.2). A place that is unknown or outside goes to the city,
    which forwards it: no worker is told to try another window (Wage Regulation Art. 10).
    """
    brigade = next((u for u in organisation.units.values() if u.level == 2 and u.area == district), None)
    if brigade is None:
        return organisation.city
    if town and colour != "red":
        for unit in organisation.units.values():
            if unit.level == 3 and unit.area == town and brigade.code in unit.path:
                return unit
    return brigade
