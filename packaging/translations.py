"""Collects the texts of the window into ``resources/translations/*.ts`` and builds the ``.qm`` files beside them.

``python packaging/translations.py`` after changing a text; then translate what is new with Qt Linguist or any
editor, and run it again.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "desktop_app"
TRANSLATIONS = ROOT / "resources" / "translations"
TOOLS = Path(sys.executable).parent
LANGUAGES = ("en", "fr")


def main() -> int:
    """Update and build every language, and say how much is left to translate."""
    for language in LANGUAGES:
        update(language, TRANSLATIONS / f"resolute_{language}.ts")
    for language in LANGUAGES:
        build(TRANSLATIONS / f"resolute_{language}.ts", TRANSLATIONS / f"resolute_{language}.qm")
    return 0


def update(language: str, target: Path) -> None:
    """Bring the ``.ts`` file of a language up to the texts of today; English holds plurals alone."""
    sources = sorted(str(path) for path in (PACKAGE / "gui").rglob("*.py"))
    options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
    if language == "en":
        options.append("-pluralonly")
    with tempfile.TemporaryDirectory() as folder:
        messages = Path(folder) / "messages.py"
        messages.write_text(marked_messages(), encoding="utf-8")
        subprocess.run([TOOLS / "pyside6-lupdate", *options, *sources, str(messages), "-ts", str(target)], check=True)


def build(source: Path, target: Path) -> None:
    """Make a ``.qm`` file from a ``.ts`` file."""
    subprocess.run([TOOLS / "pyside6-lrelease", "-silent", str(source), "-qm", str(target)], check=True)


def marked_messages() -> str:
    """The sentences of the rooms that have no Qt, as lines that Qt's tool understands."""
    lines = [f"QT_TRANSLATE_NOOP('Message', {template!r})" for template in sorted(set(templates()))]
    return "\n".join(lines) + "\n"


def templates() -> Iterator[str]:
    """The template of every message in the rooms that have no Qt."""
    for path in PACKAGE.rglob("*.py"):
        if PACKAGE / "gui" not in path.parents:
            yield from templates_in(ast.parse(path.read_text(encoding="utf-8")))


def templates_in(module: ast.Module) -> Iterator[str]:
    """Every text that ``Message`` is called with, and every other one that has a place for an argument."""
    for node in ast.walk(module):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Message":
            yield from (value for value in map(_text, node.args[1:2]) if value)
        elif "{0}" in (_text(node) or "") and "``" not in (_text(node) or ""):  # a docstring that speaks of places
            yield _text(node) or ""


def _text(node: ast.AST) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


if __name__ == "__main__":
    sys.exit(main())
