"""The balance of letters counts what a page shows."""

from __future__ import annotations

from pathlib import Path

import pymupdf

from tests.soak.letters import letters_held


def test_what_is_painted_twice_in_one_place_is_held_once(tmp_path: Path) -> None:
    with pymupdf.open() as file:
        page = file.new_page()
        for y in (100, 100, 140):
            page.insert_text((72, y), "Ferries cross 12 rivers")
        file.save(tmp_path / "twice.pdf")
    assert letters_held(tmp_path / "twice.pdf") == 2 * len("Ferriescross12rivers")
