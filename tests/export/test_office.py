"""A second program, LibreOffice, finds both texts in our Word files and OpenDocument texts."""

from __future__ import annotations

import json
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from lxml import etree

from desktop_app.comparison.context import Context
from desktop_app.comparison.model import Comparison, Edit, FootnoteComparison, Link, Relation, Verdict
from desktop_app.comparison.natures.describe import describe_text
from desktop_app.export.harmless import harmless
from desktop_app.export.options import ExportOptions
from desktop_app.export.word.markup import tag
from desktop_app.export.word.proof import texts_of
from desktop_app.export.writers import content_of
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Kind, Metadata, Paragraph, Resolution, Source, Zone
from tests.corpus_files import compared_once

pytestmark = pytest.mark.long

LANGUAGES = ("ar", "ru", "zh")
PAIRS = (
    ("real/A_RES_78_211", "real/A_RES_80_199"),
    ("real/A_RES_78_229", "real/A_RES_80_229"),
    ("real/A_RES_78_249", "real/A_RES_79_255"),
    ("real/A_RES_79_186", "real/A_RES_80_225"),
    ("real/A_RES_79_56", "real/A_RES_80_34"),
    ("real/A_RES_79_85", "real/A_RES_80_75"),
    ("typeset_2013/A_RES_68_193_fr", "typeset_2013/A_RES_75_196_fr"),
    *((f"typeset_modern/A_RES_78_229_{name}", f"typeset_modern/A_RES_80_229_{name}") for name in LANGUAGES),
)
# Old texts, new texts, and the links between them (the third says that it moved): new words at the end of a
# paragraph with new or moved paragraphs after it, where LibreOffice takes neighbouring insertions for one.
EDGES = {
    "new after new words": (("Aa b;", "Cc d;"), ("Aa b; today", "New;", "Cc d;"), ((0, 0, False), (1, 2, False))),
    "two new": (("Aa b;", "Cc d;"), ("Aa b; today", "New;", "Newer;", "Cc d;"), ((0, 0, False), (1, 3, False))),
    "new at the end": (("Aa b;",), ("Aa b; today", "New;"), ((0, 0, False),)),
    "moved after new words": (
        ("Aa b;", "Cc d;", "Moved words;"),
        ("Aa b; today", "Moved words;", "Cc d;"),
        ((0, 0, False), (2, 1, True), (1, 2, False)),
    ),
    "removed after removed words": (
        ("Aa b; today", "Gone;", "Cc d;"),
        ("Aa b;", "Cc d;"),
        ((0, 0, False), (2, 1, False)),
    ),
}
OFFICE_SECONDS = 1200  # so that it ends some time where it hangs; on a busy machine the pairs take minutes
TRACKED = ("docx", "odt")
SCRIPT = Path(__file__).with_name("office.py")


@pytest.fixture(scope="module")
def python_with_uno() -> str:
    python = shutil.which("python3", path="/usr/bin")
    if not shutil.which("soffice") or not python:
        pytest.skip("LibreOffice is not installed")
    if subprocess.run([python, "-c", "import uno"], capture_output=True, check=False).returncode:
        pytest.skip("LibreOffice's Python bridge (python3-uno) is not installed")
    return python


def test_libreoffice_accepts_to_the_new_text_and_rejects_to_the_old(
    python_with_uno: str, comparison: Comparison, hostile: Comparison, tmp_path: Path
) -> None:
    cases = {"plain": comparison, "hostile": hostile}
    assert_both_texts(python_with_uno, tmp_path, cases | {name: edge(*texts) for name, texts in EDGES.items()})


@pytest.mark.corpus
def test_libreoffice_finds_both_texts_of_real_pairs(python_with_uno: str, corpus: Path, tmp_path: Path) -> None:
    cases = {
        f"pair{number}": compared_once(corpus / f"{old}.pdf", corpus / f"{new}.pdf")
        for number, (old, new) in enumerate(PAIRS)
    }
    assert_both_texts(python_with_uno, tmp_path, cases)


def edge(old: tuple[str, ...], new: tuple[str, ...], links: tuple[tuple[int, int, bool], ...]) -> Comparison:
    found = tuple(
        Link(
            (a,),
            (b,),
            describe_text(old[a], new[b], Context()).nature,
            moved,
            False,
            0.9,
            None,
            edits_of(old[a], new[b]),
        )
        for a, b, moved in links
    )
    return Comparison(
        text_of(old),
        text_of(new),
        found,
        tuple(set(range(len(new))) - {b for _, b, _ in links}),
        tuple(set(range(len(old))) - {a for a, _, _ in links}),
        FootnoteComparison(),
        Verdict(Relation.VERSIONS, 0.9, Message("same", "Versions.")),
    )


def text_of(texts: tuple[str, ...]) -> Resolution:
    return Resolution(Source("a.pdf", "", 1), Metadata(), tuple(map(part, texts)))


def part(text: str) -> Paragraph:
    return Paragraph("p", "P", Kind.TEXT, Zone.OPERATIVE, text)


def edits_of(old: str, new: str) -> tuple[Edit, ...]:
    return describe_text(old, new, Context()).edits


def assert_both_texts(python: str, folder: Path, cases: dict[str, Comparison]) -> None:
    """What stands around the text is the same in every format, and is read off the Word file."""
    files: dict[tuple[str, str], Path] = {}
    for number, (name, subject) in enumerate(cases.items()):
        for ending in TRACKED:
            file = files[name, ending] = folder / f"case{number}.{ending}"
            file.write_bytes(content_of(subject, file, ExportOptions()))
    found = office_texts(python, folder, list(files.values()))
    for (name, ending), file in files.items():
        subject = cases[name]
        before, after = around_the_text(file.with_suffix(".docx"))
        for way, version in (("accept", subject.new), ("reject", subject.old)):
            texts = found[str(file)][way]
            paragraphs = texts["paragraphs"]
            end = len(paragraphs) - len(after)
            assert paragraphs[: len(before)] == before, (name, ending)
            assert paragraphs[end:] == after, (name, ending)
            words = [*paragraphs[len(before) : end], *texts["footnotes"]]
            assert words == stripped(harmless(version)), (name, ending)


def around_the_text(file: Path) -> list[list[str]]:
    """The texts of the first page, and of the table of changes at the end, in which nothing is tracked."""
    with zipfile.ZipFile(file) as package:
        body = etree.fromstring(package.read("word/document.xml"))[0]
    blocks = (block.iter(tag("p")) for block in body.findall(tag("sdt")))
    lines = [["".join(map(str, paragraph.itertext())).strip() for paragraph in block] for block in blocks]
    return [[line for line in block if line] for block in lines]


def office_texts(python: str, folder: Path, files: list[Path]) -> dict[str, dict[str, dict[str, list[str]]]]:
    command = [python, str(SCRIPT), str(folder / "profile"), *map(str, files)]
    printed = subprocess.run(command, capture_output=True, text=True, timeout=OFFICE_SECONDS, check=True).stdout
    return {
        file: {
            way: {part: [line.strip() for line in lines] for part, lines in texts.items()}
            for way, texts in ways.items()
        }
        for file, ways in json.loads(printed.splitlines()[-1]).items()
    }


def stripped(resolution: Resolution) -> list[str]:
    return [text.strip() for text in texts_of(resolution)]
