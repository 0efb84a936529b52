"""Words that run in one direction within a sentence that runs in the other, by the isolates of Unicode (UAX 9).

The window runs from right to left in Arabic, and so do its own sentences; the documents run as their own language does.
A sentence is filled by ``filled``, a line of facts is joined by ``in_line`` and a list by ``with_commas``, old and new
are named by ``from_to``, and what is painted in the middle of a text of a document is handed to ``among``. Then every
sentence reads right in either window, whatever it holds.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from desktop_app.text.isolates import (
    LEFT_TO_RIGHT_ISOLATE,
    POP_ISOLATE,
    RIGHT_TO_LEFT_ISOLATE,
    RIGHT_TO_LEFT_MARK,
    kept_in_place,
)


def is_mirrored() -> bool:
    """Whether the window runs from right to left."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def layout_direction(right_to_left: bool) -> Qt.LayoutDirection:
    """The direction of what runs ``right_to_left`` or not, as Qt has it."""
    return Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight


def filled(template: str, *arguments: object) -> str:
    """A sentence of the window with its arguments, each of which keeps its own direction and its place."""
    said = template.format(*(isolated(str(argument)) for argument in arguments))
    return f"{RIGHT_TO_LEFT_MARK}{said}" if is_mirrored() else said


def from_to(*names: str) -> str:
    """What was and what is, "78/229 → 80/229": the arrow points the way the window reads."""
    arrow = " ← " if is_mirrored() else " → "
    said = arrow.join(map(isolated, names))
    return f"{RIGHT_TO_LEFT_MARK}{said}" if is_mirrored() and len(names) > 1 else said


def with_commas(parts: Iterable[str]) -> str:
    """Parts that are not empty, with the commas of the language of the window, as exported files have them."""
    return QCoreApplication.translate("Export", ", ").join(filter(None, parts))


def in_line(*parts: str) -> str:
    """One line of parts, "PP 7 · page 1 of 3", which begins where the window begins, whatever its first letter is."""
    said = " · ".join(isolated(part) for part in parts if part)
    return f"{RIGHT_TO_LEFT_MARK}{said}" if is_mirrored() else said


def among(words: str, right_to_left: bool) -> str:
    """Words of the window as one piece of a text that runs ``right_to_left`` or not."""
    if right_to_left == is_mirrored():
        return words
    return f"{RIGHT_TO_LEFT_ISOLATE if is_mirrored() else LEFT_TO_RIGHT_ISOLATE}{words}{POP_ISOLATE}"


def isolated(words: str) -> str:
    """The words, isolated where they may run against the window, so that they and what is around keep their order."""
    return kept_in_place(words, right_to_left=is_mirrored())
