"""Only what the program loads goes into the frozen folder."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"


@pytest.fixture(scope="module")
def pruning() -> ModuleType:
    specification = importlib.util.spec_from_file_location("pruning", PACKAGING / "pruning.py")
    assert specification
    assert specification.loader
    module = importlib.util.module_from_spec(specification)
    sys.modules["pruning"] = module
    specification.loader.exec_module(module)
    return module


LINKS = {
    "PySide6/QtCore.abi3.so": ["libQt6Core.so.6"],
    "PySide6/Qt/plugins/platforms/libqxcb.so": ["libxcb-icccm.so.4", "libfontconfig.so.1"],
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so": ["libgtk-3.so.0"],
    "libgtk-3.so.0": ["libcairo.so.2"],
    "libfontconfig.so.1": ["libexpat.so.1"],
    "libxcb-icccm.so.4": ["libxcb-util.so.1"],
}


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        ("PySide6/QtCore.abi3.so", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6\\Qt\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqminimal.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/translations/qt_de.qm", False),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6/Qt/translations/qtbase_zh_TW.qm", False),
        *((f"PySide6/Qt/translations/qtbase_{name}.qm", True) for name in ("ar", "es", "fr", "ru", "zh_CN")),
        ("resources/glossary/terms.json", False),  # the translator's
        ("resources/manual/en/index.md", True),
        ("resources/manual/en/comparing.png", True),
        ("resources/translations/labels_ar.json", True),
        ("PySide6\\Qt6Quick.dll", False),
        ("pymupdf-1.28.2.dist-info/METADATA", True),
        ("pymupdf-1.28.2.dist-info/RECORD", False),  # it differs from build to build
        ("docx/templates/default.docx", True),
        ("docx/templates/default-docx-template/word/styles.xml", False),
        ("resources/screenshots/comparing.png", False),
        ("resources/translations/resolute_fr.qm", True),
        ("resources/translations/resolute_fr.ts", False),
        ("libX11.so.6", False),  # the desktop's
        ("libxcb-icccm.so.4", True),  # linked by a plugin that stays
        ("libxcb-util.so.1", True),  # linked by a library that stays
        ("libgtk-3.so.0", False),  # linked by a plugin that goes
        ("libcairo.so.2", False),  # linked by a library that goes
        ("libfontconfig.so.1", False),  # the system's own
        ("libexpat.so.1", False),  # only the system's own needs it
        ("libpython3.11.so.1.0", True),
    ],
)
def test_a_file_stays_where_something_that_stays_needs_it(pruning: ModuleType, name: str, stays: bool) -> None:
    names = {name, *LINKS, *(library for libraries in LINKS.values() for library in libraries)}
    entries = [(one, f"/build/{one}", "BINARY") for one in sorted(names)]

    def imports_of(path: str) -> set[tuple[str, str | None]]:
        return {(library, None) for library in LINKS.get(path.removeprefix("/build/"), [])}

    kept = {entry[0] for entry in pruning.needed(entries, imports_of)}
    assert (name in kept) is stays
