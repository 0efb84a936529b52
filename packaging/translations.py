"""Collects the texts of the window into ``resources/translations/*.ts`` and builds the ``.qm`` files beside them.

``python packaging/translations.py`` after changing a text; then translate what is new with Qt Linguist or any
editor, and run it again. It also writes the list of codes and sentences in CONTRIBUTING.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from desktop_app.comparison.model import Nature
from desktop_app.export.concordance import HEADINGS
from desktop_app.export.history_sheet import EVENT_HEADINGS
from desktop_app.export.ledger_rows import CHANGE_NAMES, CITATION_HEADINGS, KIND_NAMES, REQUEST_HEADINGS
from desktop_app.export.marked_pdf import NO_ORIGINALS, NO_PAGES
from desktop_app.export.phrases import BUDGET, counted
from desktop_app.export.spreadsheet import BUDGET_HEADINGS
from desktop_app.markup.event_signs import EventSign
from desktop_app.markup.kinds import ChangeKind
from desktop_app.resolution.language import LANGUAGES
from desktop_app.store.settings import WINDOW_LANGUAGES

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "desktop_app"
TRANSLATIONS = ROOT / "resources" / "translations"
CONTRIBUTING = ROOT / "CONTRIBUTING.md"
BEGIN, END = "<!-- sentences: made by packaging/translations.py -->", "<!-- end of sentences -->"
TOOLS = Path(sys.executable).parent
SAID = re.compile(r'\bsay\("([^"]+)"')
"""What a template of the exports says."""
READS_BACK = {PACKAGE / "resolution" / "lossless_reader.py"}
"""Modules that make messages again that were written to a file, and so say nothing of their own."""


def main() -> int:
    """Update and build every language, and say how much is left to translate."""
    for language in WINDOW_LANGUAGES:
        update(language, TRANSLATIONS / f"resolute_{language}.ts")
    for language in WINDOW_LANGUAGES:
        build(TRANSLATIONS / f"resolute_{language}.ts", TRANSLATIONS / f"resolute_{language}.qm")
        write_labels(TRANSLATIONS / f"resolute_{language}.ts", TRANSLATIONS / f"labels_{language}.json")
    CONTRIBUTING.write_text(with_sentences(CONTRIBUTING.read_text(encoding="utf-8"), sentences()), encoding="utf-8")
    return 0


def update(language: str, target: Path) -> None:
    """Bring the ``.ts`` file of a language up to the texts of today; English holds plurals alone."""
    sources = sorted(str(path) for path in (PACKAGE / "gui").rglob("*.py"))
    options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
    if language == "en":
        options.append("-pluralonly")
    with tempfile.TemporaryDirectory() as folder:
        messages = Path(folder) / "messages.py"
        messages.write_text(marked_messages() + marked_names() + marked_labels(), encoding="utf-8")
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


def marked_labels() -> str:
    """What exported files say, as lines that Qt's tool understands: texts, and counts with their plural forms."""
    texts = "".join(f"QT_TRANSLATE_NOOP('Export', {text!r})\n" for text in sorted(label_texts()))
    counts = "".join(f"        self.tr({count!r}, '', 1)\n" for count in sorted(label_counts()))
    return f"{texts}class Export(QObject):\n    def counts(self):\n{counts}"


def label_texts() -> set[str]:
    """The texts that exported files say by ``Labels.say``: those in calls and templates, and those in tables."""
    templates = (ROOT / "resources" / "templates").glob("*.html")
    said = {text for path in templates for text in SAID.findall(path.read_text(encoding="utf-8"))}
    said |= set(_called_in_exports("say", 0))
    tables = (HEADINGS, BUDGET_HEADINGS, EVENT_HEADINGS, BUDGET.values(), (NO_ORIGINALS, NO_PAGES))
    ledgers = (REQUEST_HEADINGS, CITATION_HEADINGS, KIND_NAMES.values(), CHANGE_NAMES.values())
    kinds = {each.traits.words for each in (*ChangeKind, *EventSign)}
    return said.union(*tables, *ledgers) | kinds | {nature.value for nature in Nature}


def label_counts() -> set[str]:
    """What exported files count by ``Labels.count``."""
    said = set(_called_in_exports("count", 1))
    return said | {counted(kind) for kind in (*ChangeKind, None)}


def _called_in_exports(method: str, place: int) -> Iterator[str]:
    """The texts that stand at a place of the arguments in the calls of a method, in the exports."""
    for path in (PACKAGE / "export").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _name(node.func) == method and len(node.args) > place:
                yield from filter(None, map(_text_of_any, ast.walk(node.args[place])))


def _text_of_any(node: ast.AST) -> str | None:
    return _text(node) if isinstance(node, ast.expr) else None


def write_labels(source: Path, target: Path) -> None:
    """Write what exported files say in a language, which is read without Qt, from its ``.ts`` file."""
    texts: dict[str, str] = {}
    counts: dict[str, list[str]] = {}
    for context in ET.parse(source).getroot().iter("context"):  # noqa: S314 - a file of our own
        for message in context.iter("message") if context.findtext("name") in {"Message", "Export"} else ():
            template = message.findtext("source", "")
            forms = [form.text or "" for form in message.iter("numerusform")]
            if forms:
                counts[template] = forms
            else:
                texts[template] = message.findtext("translation", "")
    content = {"texts": dict(sorted(texts.items())), "counts": dict(sorted(counts.items()))}
    target.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


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


def with_sentences(document: str, said: Iterable[Sentence]) -> str:
    """Return the document with the table of codes and sentences between its marks made anew."""
    before, _, rest = document.partition(BEGIN)
    rows = sorted({(each.place.split("/")[1], each.code, each.template) for each in said}, key=str)
    lines = ["| room | code | sentence |", "|---|---|---|"]
    lines += [f"| `{room}/` | `{code}` | {template} |" for room, code, template in rows]
    return f"{before}{BEGIN}\n" + "\n".join(lines) + f"\n{END}{rest.partition(END)[2]}"


def _name(called: ast.expr) -> str | None:
    return called.id if isinstance(called, ast.Name) else called.attr if isinstance(called, ast.Attribute) else None


def _text(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


if __name__ == "__main__":
    sys.exit(main())
