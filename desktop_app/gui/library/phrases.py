"""The words of the library tab, in the language of the window."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop_app.gui.parts.facts import date_words, language_name
from desktop_app.gui.parts.isolated import filled
from desktop_app.gui.parts.library import Library

translate = QCoreApplication.translate


def part_name(part: str) -> str:
    """What a part of a resolution is called."""
    names = {
        "front": translate("Library", "Title"),
        "pp": translate("Library", "Preamble"),
        "op": translate("Library", "Operative part"),
        "annex": translate("Library", "Annexes"),
        "closing": translate("Library", "Closing"),
        "note": translate("Library", "Footnotes"),
    }
    return names.get(part, part)


def facet_name(facet: str) -> str:
    """What a facet is called."""
    names = {
        "folder": translate("Library", "Folder"),
        "part": translate("Library", "Part"),
        "body": translate("Library", "Body"),
        "session": translate("Library", "Session"),
        "year": translate("Library", "Year"),
        "language": translate("Library", "Language"),
        "series": translate("Library", "Series"),
    }
    return names[facet]


def value_name(facet: str, value: str, library: Library) -> str:
    """What a value of a facet is called."""
    if facet == "part":
        return part_name(value)
    if facet == "language":
        return language_name(value) or value
    if facet == "folder":
        folders = {str(state.folder.number): state.folder.path for state in library.folders}
        return folder_name(folders[value], folders.values()) if value in folders else value
    return value


def folder_name(path: Path, others: Iterable[Path]) -> str:
    """The name of a folder, with that of the one around it where two folders have one name."""
    is_alone = sum(1 for other in others if other.name == path.name) == 1
    return (path.name if is_alone else f"{path.parent.name}/{path.name}") or str(path)


def dated(date: str | None) -> str:
    """A date as the language of the window writes it."""
    return date_words(date)


def likeness_words(similarity: float, *, exact: bool) -> str:
    """``the same words``, or ``87 %``."""
    if exact:
        return translate("Library", "the same words")
    return filled(translate("Library", "near, {0} %"), round(100 * similarity))
