"""The line of versions, with and without a known commit."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app import __version__
from desktop_app.store import about


@pytest.mark.parametrize(
    ("written", "commit"),
    [
        ('{"commit": "0123456789abcdef0123"}', " (commit 0123456789ab)"),
        ('{"other": 1}', ""),
        ("no JSON", ""),
        (None, ""),
    ],
)
def test_the_commit_is_named_where_it_is_known(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, written: str | None, commit: str
) -> None:
    if written is not None:
        (tmp_path / "build.json").write_text(written)
    monkeypatch.setattr(about, "resource", lambda *_: tmp_path / "build.json")
    assert about.version_line("1.28.2").startswith(f"Resolute {__version__}{commit}, MuPDF 1.28.2, Qt 6.")


def test_the_version_of_mupdf_is_known_without_loading_it() -> None:
    import pymupdf

    assert about.mupdf_version() == pymupdf.mupdf_version
    assert f"MuPDF {pymupdf.mupdf_version}, Qt 6." in about.version_line()


def test_the_licences_are_those_of_the_build(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(about, "resource", lambda *_: tmp_path / "LICENCES.txt")
    assert about.licences() == ""
    (tmp_path / "LICENCES.txt").write_text("the licence of Qt", encoding="utf-8")
    assert about.licences() == "the licence of Qt"
