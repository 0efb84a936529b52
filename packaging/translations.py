"""Collects the texts of the window into ``resources/translations/*.ts`` and builds the ``.qm`` files beside them.

``python packaging/translations.py`` after changing a text; then translate what is new with Qt Linguist or any
editor, and run it again. It also writes the list of codes and sentences in CONTRIBUTING.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from desktop_app.resolution.language import LANGUAGES
from desktop_app.store.settings import WINDOW_LANGUAGES

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "desktop_app"
TRANSLATIONS = ROOT / "resources" / "translations"
CONTRIBUTING = ROOT / "CONTRIBUTING.md"
BEGIN, END = "<!-- sentences: made by packaging/translations.py -->", "<!-- end of sentences -->"
TOOLS = Path(sys.executable).parent
READS_BACK = {PACKAGE / "resolution" / "lossless_reader.py"}
"""Modules that make messages again that were written to a file, and so say nothing of their own."""


def main() -> int:
    """Update and build every language, and say how much is left to translate."""
    for language in WINDOW_LANGUAGES:
        update(language, TRANSLATIONS / f"resolute_{language}.ts")
    for language in WINDOW_LANGUAGES:
        build(TRANSLATIONS / f"resolute_{language}.ts", TRANSLATIONS / f"resolute_{language}.qm")
    CONTRIBUTING.write_text(with_sentences(CONTRIBUTING.read_text(encoding="utf-8")), encoding="utf-8")
    return 0


def update(language: str, target: Path) -> None:
    """Bring the ``.ts`` file of a language up to the texts of today; English holds plurals alone."""
    sources = sorted(str(path) for path in (PACKAGE / "gui").rglob("*.py"))
    options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
    if language == "en":
        options.append("-pluralonly")
    with tempfile.TemporaryDirectory() as folder:
        messages = Path(folder) / "messages.py"
        messages.write_text(marked_messages() + marked_names(), encoding="utf-8")
        subprocess.run([TOOLS / "pyside6-lupdate", *options, *sources, str(messages), "-ts", str(target)], check=True)


def build(source: Path, target: Path) -> None:
    """Make a ``.qm`` file from a ``.ts`` file."""
    subprocess.run([TOOLS / "pyside6-lrelease", "-silent", str(source), "-qm", str(target)], check=True)


def marked_messages() -> str:
    """The sentences of the rooms that have no Qt, as lines that Qt's tool understands."""
    templates = sorted({sentence.template for sentence in sentences() if sentence.template})
    return "".join(f"QT_TRANSLATE_NOOP('Message', {template!r})\n" for template in templates)


def marked_names() -> str:
    """The names of the official languages, as lines that Qt's tool understands."""
    return "".join(f"QT_TRANSLATE_NOOP('Facts', {language.name!r})\n" for language in LANGUAGES)


class Sentence(NamedTuple):
    """One call of ``Message`` in the package; code and template are None where they are not written as literals."""

    place: str
    code: str | None
    template: str | None


def sentences() -> Iterator[Sentence]:
    """Every sentence that the package can say, in the order of its files."""
    for path in sorted({*PACKAGE.rglob("*.py")} - READS_BACK):
        yield from sentences_in(path.read_text(encoding="utf-8"), path.relative_to(ROOT).as_posix())


def sentences_in(source: str, name: str) -> Iterator[Sentence]:
    """Every call of ``Message`` in the source of a module; ``name`` is how its places are told."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and _name(node.func) == "Message":
            code, template = ([*map(_text, node.args), None, None])[:2]
            yield Sentence(f"{name}:{node.lineno}", code, template)


def with_sentences(document: str) -> str:
    """Return the document with the table of codes and sentences between its marks made anew."""
    before, _, rest = document.partition(BEGIN)
    rows = sorted({(each.place.split("/")[1], each.code, each.template) for each in sentences()}, key=str)
    lines = ["| room | code | sentence |", "|---|---|---|"]
    lines += [f"| `{room}/` | `{code}` | {template} |" for room, code, template in rows]
    return f"{before}{BEGIN}\n" + "\n".join(lines) + f"\n{END}{rest.partition(END)[2]}"


def _name(called: ast.expr) -> str | None:
    return called.id if isinstance(called, ast.Name) else called.attr if isinstance(called, ast.Attribute) else None


def _text(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


if __name__ == "__main__":
    sys.exit(main())
