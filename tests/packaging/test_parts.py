"""What the frozen program says of its parts: a licence for each, a list that is the same at every build."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"


@pytest.fixture
def parts(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(PACKAGING))
    import parts

    return parts


def test_every_part_has_a_licence_and_every_pinned_package_is_one(parts: Any) -> None:
    found = {part.name: part.licence for part in parts.parts([])}
    assert {"Python", "Qt", "MuPDF", "ICU", "lxml", "openpyxl", "pymupdf", "pyside6-essentials"} <= set(found)
    assert all(licence.strip() for licence in found.values())
    assert "libxml2" in found["lxml"]
    assert any("GNU LESSER GENERAL PUBLIC LICENSE" in each.licence for each in parts.common_licences())


def test_a_library_of_no_package_stops_the_build(parts: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: subprocess.CompletedProcess([], 1, stdout=""))
    with pytest.raises(LookupError, match=r"libunknown\.so\.1"):
        parts.parts(["libunknown.so.1"])
