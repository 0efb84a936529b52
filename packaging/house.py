"""Draws the house: ``python packaging/house.py`` writes ``resources/house.svg`` and the table of rooms in CONTRIBUTING.

Both are made of the contracts of ``pyproject.toml`` and of the first lines of the rooms' own docstrings, so that they
say what ``lint-imports`` checks and nothing else.
"""

from __future__ import annotations

import ast
import re
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

from importlinter.api import read_configuration

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "desktop_app"
PICTURE = ROOT / "resources" / "house.svg"
CONTRIBUTING = ROOT / "CONTRIBUTING.md"
BEGIN, END = "<!-- rooms: made by packaging/house.py -->", "<!-- end of rooms -->"

WIDTH, EDGE, GAP = 1000, 24, 10
ROOF, TITLE, LINE, PADDING = 70, 22, 17, 12
LETTER = 7.2
"""Mean width of a letter of the text, in pixels: what the words are wrapped by."""
TAG_LETTER = 6.6


@dataclass(frozen=True)
class Room:
    """One room of the package; ``built`` is false where its folder is still to come."""

    name: str
    holds: str
    sub_rooms: tuple[str, ...]
    libraries: tuple[str, ...]
    imports: tuple[str, ...]
    built: bool


def main() -> None:
    """Write the picture and the table."""
    house = House(read_configuration(str(ROOT / "pyproject.toml"))["contracts_options"])
    PICTURE.write_text(picture(house.floors()), encoding="utf-8")
    CONTRIBUTING.write_text(with_table(CONTRIBUTING.read_text(encoding="utf-8"), house.floors()), encoding="utf-8")


class House:
    """What the contracts say of the rooms."""

    def __init__(self, contracts: Sequence[dict[str, Any]]) -> None:
        self._contracts = contracts
        layers = next(each for each in contracts if each.get("containers") == ["desktop_app"])["layers"]
        self._floors = [[name.strip(" ()") for name in re.split("[|:]", layer)] for layer in layers]

    def floors(self) -> list[list[Room]]:
        """The floors from the door at the top down to the ground, each with its rooms side by side."""
        return [[self._room(name) for name in floor] for floor in self._floors]

    def _room(self, name: str) -> Room:
        return Room(
            name,
            first_line(PACKAGE / name),
            tuple(sub_rooms(PACKAGE / name)),
            tuple(self._libraries(name)),
            tuple(self._imports(name)),
            (PACKAGE / name).is_dir() or (PACKAGE / f"{name}.py").is_file(),
        )

    def _imports(self, name: str) -> Iterator[str]:
        """The rooms that a room may import: those on lower floors, but for what other contracts keep from it."""
        own_floor = next(number for number, floor in enumerate(self._floors) if name in floor)
        for floor in self._floors[own_floor + 1 :]:
            for below in floor:
                if self._lets_in(below, name) and (PACKAGE / below).is_dir():
                    yield from [below] if not self._forbidden(name, below) else self._exceptions(name, below)

    def _lets_in(self, room: str, importer: str) -> bool:
        """Whether a room that only some may import is open to this one."""
        guards = [each for each in self._protections() if f"desktop_app.{room}" in each["protected_modules"]]
        return all(f"desktop_app.{importer}" in each["allowed_importers"] for each in guards)

    def _forbidden(self, name: str, below: str) -> bool:
        return any(
            f"desktop_app.{name}" in each["source_modules"] and f"desktop_app.{below}" in each["forbidden_modules"]
            for each in self._contracts
            if each["type"] == "forbidden"
        )

    def _exceptions(self, name: str, below: str) -> Iterator[str]:
        """The modules of a forbidden room that a contract lets in all the same."""
        pattern = re.compile(rf"desktop_app\.{name}\.\*\* -> desktop_app\.({below}\.[\w.]+)$")
        for contract in self._contracts:
            found = map(pattern.match, contract.get("ignore_imports", []))
            yield from (match[1] for match in found if match)

    def _libraries(self, name: str) -> Iterator[str]:
        """The outside libraries that come in by this room and by no other."""
        for contract in self._protections():
            doors = {importer.split(".")[1] for importer in contract["allowed_importers"]}
            if name in doors:
                yield from (library for library in contract["protected_modules"] if "desktop_app" not in library)

    def _protections(self) -> list[dict[str, Any]]:
        return [contract for contract in self._contracts if contract["type"] == "protected"]


def first_line(room: Path) -> str:
    """Return the first line of a room's docstring; empty where the room is still to come."""
    file = room / "__init__.py" if room.is_dir() else room.with_suffix(".py")
    if not file.is_file():
        return ""
    return (ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))) or "").partition("\n")[0]


def sub_rooms(room: Path) -> Iterator[str]:
    """Return the names of the rooms in a room."""
    return (path.parent.name for path in sorted(room.glob("*/__init__.py")))


def picture(floors: Sequence[Sequence[Room]]) -> str:
    """Return the drawing: the door under the roof, floor upon floor down to the ground."""
    top, parts = EDGE + ROOF, []
    for floor in floors[1:]:
        height = max(map(_height, floor, [len(floor)] * len(floor)))
        parts += [_drawn(room, place, len(floor), top, height) for place, room in enumerate(floor)]
        top += height + GAP
    notes = (
        "A room imports only rooms on the floors below it; rooms on one floor do not know each other.",
        "The tags name outside libraries, which come in by no room without their tag. Dashed rooms are still to come.",
    )
    parts += [_text(EDGE, top + 14 + LINE * number, note, "note") for number, note in enumerate(notes)]
    return "\n".join([_head(top + 14 + LINE * len(notes)), _roof(floors[0]), *parts, "</svg>"]) + "\n"


def _head(height: int) -> str:
    return f"""\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" role="img">
<title>The rooms of Resolute: a room imports only rooms below it</title>
<style>
text {{ font-family: "DejaVu Sans", Verdana, sans-serif; fill: #2b2a27; }}
.holds {{ font-size: 13px; }}
.name {{ font-size: 15px; font-weight: bold; }}
.note, .sub {{ font-size: 12px; fill: #6a655b; }}
.tag {{ font-size: 11px; fill: #234a63; }}
rect {{ fill: #fffdf7; stroke: #8a8375; }}
.door {{ fill: #e3eef5; stroke: #7fa3ba; }}
.planned {{ fill: none; stroke-dasharray: 5 4; }}
.ground {{ fill: #f3efe4; stroke: none; }}
.roof {{ fill: #b5543c; stroke: none; }}
.roof-words {{ font-size: 14px; font-weight: bold; fill: white; }}
</style>
<rect class="ground" width="{WIDTH}" height="{height}"/>"""


def _roof(door: Sequence[Room]) -> str:
    middle = WIDTH // 2
    name = " · ".join(name for room in door for name in (room.name, *room.libraries))
    points = f"{EDGE},{EDGE + ROOF - GAP} {middle},6 {WIDTH - EDGE},{EDGE + ROOF - GAP}"
    words = f'<text class="roof-words" x="{middle}" y="{EDGE + ROOF - 2 * GAP}" text-anchor="middle">{name}</text>'
    return f'<polygon class="roof" points="{points}"/>\n{words}'


def _width(rooms: int) -> int:
    return (WIDTH - 2 * EDGE - GAP * (rooms - 1)) // rooms


def _words(room: Room, rooms: int) -> list[str]:
    return textwrap.wrap(room.holds, int((_width(rooms) - 2 * PADDING) / LETTER))


def _under(room: Room, rooms: int) -> list[str]:
    """The names of the sub-rooms, wrapped."""
    return textwrap.wrap(" · ".join(room.sub_rooms), int((_width(rooms) - 2 * PADDING) / LETTER))


def _height(room: Room, rooms: int) -> int:
    return PADDING + TITLE + LINE * len(_words(room, rooms) + _under(room, rooms)) + PADDING // 2


def _drawn(room: Room, place: int, rooms: int, top: int, height: int) -> str:
    left = EDGE + place * (_width(rooms) + GAP)
    looks = "room" if room.built else "planned"
    lines = [f'<rect class="{looks}" x="{left}" y="{top}" width="{_width(rooms)}" height="{height}" rx="3"/>']
    at = top + PADDING + 10
    lines.append(_text(left + PADDING, at, room.name, "name" if room.built else "note"))
    lines += _tags(room.libraries, left + _width(rooms) - PADDING, top + 6)
    texts = [(words, "holds") for words in _words(room, rooms)] + [(words, "sub") for words in _under(room, rooms)]
    for number, (words, kind) in enumerate(texts, start=1):
        lines.append(_text(left + PADDING, at + 3 + LINE * number, words, kind))
    return "\n".join(lines)


def _tags(libraries: Iterable[str], right: float, top: int) -> Iterator[str]:
    """The names of libraries in small boxes, from the right."""
    for library in reversed(tuple(libraries)):
        width = round(len(library) * TAG_LETTER) + 12
        right -= width
        yield f'<rect class="door" x="{right}" y="{top}" width="{width}" height="18" rx="9"/>'
        yield _text(right + 6, top + 13, library, "tag")
        right -= 5


def _text(x: float, y: float, words: str, kind: str) -> str:
    return f'<text class="{kind}" x="{x}" y="{y}">{escape(words, quote=False)}</text>'


def with_table(document: str, floors: Sequence[Sequence[Room]]) -> str:
    """Return the document with the table of rooms between its marks made anew."""
    before, _, rest = document.partition(BEGIN)
    return f"{before}{BEGIN}\n{table(floors)}{END}{rest.partition(END)[2]}"


def table(floors: Sequence[Sequence[Room]]) -> str:
    """Return the rooms as a table in Markdown, the ground floor first; those still to come are left out."""
    rows = ["| room | holds | may import, of the house | and from outside |", "|---|---|---|---|"]
    for room in (room for floor in reversed(floors) for room in floor if room.built):
        name = f"`{room.name}/`" if room.name != "__main__" else "`__main__.py`"
        outside = ", ".join(f"`{library}`" for library in room.libraries)
        holds = room.holds.replace("``", "`")
        rows.append(f"| {name} | {holds} | {', '.join(room.imports)} | {outside} |")
    return "\n".join(rows) + "\n"


if __name__ == "__main__":
    main()
