"""The file of a resolution that a text names is found among what was open lately, or beside the text."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.gui.opening.nearby import file_of
from desktop_app.store.recents import Recent


def touch(path: Path) -> Path:
    path.write_bytes(b"%PDF-1.7")
    return path


@pytest.mark.parametrize("name", ["A_RES_78_229.pdf", "78-229.PDF", "a-res-78-229-en.xml", "N78229 78_229 (E).pdf"])
def test_a_file_beside_the_text_is_known_by_its_name(tmp_path: Path, name: str) -> None:
    path = touch(tmp_path / name)
    assert file_of("78/229", (), tmp_path) == path


@pytest.mark.parametrize(
    "name",
    ["A_RES_78_22.pdf", "A_RES_178_229.pdf", "A_RES_78_2290.pdf", "A_RES_229_78.pdf", "78_229.docx", "notes.pdf"],
)
def test_another_name_is_that_of_another_file(tmp_path: Path, name: str) -> None:
    touch(tmp_path / name)
    assert file_of("78/229", (), tmp_path) is None


def test_what_was_open_lately_is_known_by_its_symbol(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    path, gone = touch(elsewhere / "last year.pdf"), elsewhere / "gone.pdf"
    entries = [
        Recent((str(gone),), ("A/RES/78/229",), "", "en"),
        Recent((str(elsewhere / "x.pdf"), str(path)), ("A/RES/77/1", "A/RES/78/229"), "", "en"),
    ]
    assert file_of("78/229", entries, tmp_path) == path
    assert file_of("78/2", entries, tmp_path) is None


def test_a_folder_that_cannot_be_read_holds_nothing(tmp_path: Path) -> None:
    assert file_of("78/229", (), tmp_path / "nowhere") is None
