"""The picture of the house and the table of its rooms are drawn from the contracts, and are those of today."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
UP_TO_DATE = "run python packaging/house.py and commit what it writes"


@pytest.fixture
def tool(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    import house

    return house


@pytest.fixture
def contracts(tool: Any) -> list[dict[str, Any]]:
    """The contracts of a house with three floors, of which the window may not import all it could."""
    return [
        {"type": "layers", "containers": ["desktop_app"], "layers": ["gui", "(attic)", "pdf | tasks", "store", "text"]},
        {
            "type": "protected",
            "protected_modules": ["desktop_app.store"],
            "allowed_importers": ["desktop_app.gui"],
        },
        {"type": "protected", "protected_modules": ["pymupdf"], "allowed_importers": ["desktop_app.pdf.document"]},
        {
            "type": "forbidden",
            "source_modules": ["desktop_app.gui"],
            "forbidden_modules": ["desktop_app.pdf", "desktop_app.tasks"],
            "ignore_imports": ["desktop_app.gui.** -> desktop_app.tasks.messages"],
        },
    ]


def test_the_picture_is_that_of_the_contracts_of_today(tool: Any) -> None:
    floors = tool.House(tool.read_configuration(str(ROOT / "pyproject.toml"))["contracts_options"]).floors()
    assert tool.PICTURE.read_text(encoding="utf-8") == tool.picture(floors), UP_TO_DATE
    document = tool.CONTRIBUTING.read_text(encoding="utf-8")
    assert document == tool.with_table(document, floors), UP_TO_DATE


def test_a_room_may_import_what_is_below_but_for_what_is_kept_from_it(
    tool: Any, contracts: list[dict[str, Any]]
) -> None:
    rooms = {room.name: room for floor in tool.House(contracts).floors() for room in floor}
    assert rooms["gui"].imports == ("tasks.messages", "store", "text")
    assert rooms["pdf"].imports == ("text",)  # neither its neighbour nor the store, which is the window's alone
    assert rooms["text"].imports == ()


def test_a_library_hangs_at_its_door(tool: Any, contracts: list[dict[str, Any]]) -> None:
    rooms = {room.name: room for floor in tool.House(contracts).floors() for room in floor}
    assert {name: room.libraries for name, room in rooms.items() if room.libraries} == {"pdf": ("pymupdf",)}


def test_a_room_that_is_still_to_come_is_dashed_in_the_picture_and_not_in_the_table(
    tool: Any, contracts: list[dict[str, Any]]
) -> None:
    floors = tool.House(contracts).floors()
    assert 'class="planned"' in tool.picture(floors)
    assert "attic" in tool.picture(floors)
    assert "attic" not in tool.table(floors)


def test_no_word_of_the_picture_leaves_it(tool: Any) -> None:
    root = ET.parse(tool.PICTURE).getroot()
    height = int(root.attrib["height"])
    for element in root.iter("{http://www.w3.org/2000/svg}text"):
        assert 0 <= float(element.attrib["x"]) < tool.WIDTH
        assert 0 < float(element.attrib["y"]) < height
        assert float(element.attrib["x"]) + len(element.text or "") * 5 < tool.WIDTH
