"""The PDF: a report, and both originals with annotations on the words that changed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pymupdf
import pytest

from desktop_app.comparison.model import Comparison
from desktop_app.export.errors import ExportError
from desktop_app.export.options import ExportOptions
from desktop_app.export.writers import content_of
from desktop_app.resolution.model import Kind, Paragraph, Zone
from desktop_app.store.resources import resource
from desktop_app.tasks.compare import compare
from desktop_app.tasks.read import read
from tests.corpus_files import compared_once

pytestmark = pytest.mark.long

KASHIDA = "\u0640"
Box = tuple[float, float, float, float]
Letter = tuple[float, float, str]
"""The middle of a letter, and the letter."""
TARGET = Path("out.pdf")
ORIGINALS = (resource("sample", "A_RES_78_901.pdf"), resource("sample", "A_RES_80_903.pdf"))


@pytest.fixture(scope="module")
def sample() -> Comparison:
    return compare(*map(read, ORIGINALS))


@pytest.fixture(scope="module")
def marked(sample: Comparison) -> bytes:
    return content_of(sample, TARGET, ExportOptions(originals=ORIGINALS))


def test_the_marks_stand_on_the_words_that_they_name(sample: Comparison, marked: bytes) -> None:
    named = list(marked_letters(marked, sample))
    assert len(named) > 40
    assert sum(under == said for under, said in named) >= 0.99 * len(named)


@pytest.mark.corpus
@pytest.mark.parametrize("language", ["ar", "zh"])
def test_the_marks_stand_on_the_words_in_scripts_of_their_own(language: str, corpus: Path) -> None:
    paths = tuple(corpus / "typeset_modern" / f"A_RES_{number}_229_{language}.pdf" for number in (78, 80))
    comparison = compared_once(*paths)
    named = list(marked_letters(content_of(comparison, TARGET, ExportOptions(originals=paths)), comparison))
    assert len(named) > 300
    assert sum(under == said for under, said in named) >= 0.99 * len(named)


def marked_letters(content: bytes, comparison: Comparison) -> Iterator[tuple[str, str]]:
    """For each mark that is on one page: the letters under it, and those of the words that its note names."""
    with pymupdf.open(stream=content, filetype="pdf") as document:
        first_old = document.page_count - comparison.old.source.pages
        found: dict[tuple[str, str], list[str]] = {}
        for page in document:
            side = "removed" if page.number >= first_old else "new"
            letters = letters_on(page)
            for annotation in page.annots():
                under = "".join(letters_in(quads_of(annotation), letters))
                found.setdefault((side, annotation.info["content"]), []).append(under)
    for (side, note), parts in found.items():
        said = re.search(f"{side}: “(.*?)”(; new|$)", note, re.DOTALL)
        if said and len(parts) == 1 and folded(said.group(1)):  # a comma alone is shown on the word before it
            yield folded(parts[0]), folded(said.group(1))


def quads_of(annotation: pymupdf.Annot) -> list[Box]:
    corners = annotation.vertices
    return [tuple(pymupdf.Quad(corners[number : number + 4]).rect) for number in range(0, len(corners), 4)]


def letters_on(page: pymupdf.Page) -> list[Letter]:
    blocks = page.get_text("rawdict", flags=0)["blocks"]
    chars = [char for block in blocks for line in block["lines"] for span in line["spans"] for char in span["chars"]]
    boxes = [(*char["bbox"], char["c"]) for char in chars]
    return [((x0 + x1) / 2, (y0 + y1) / 2, letter) for x0, y0, x1, y1, letter in boxes]


def letters_in(boxes: list[Box], letters: list[Letter]) -> Iterator[str]:
    """The letters whose middles are in one of some boxes: plain numbers, for there are a million such questions."""
    top, bottom = min(y0 for _, y0, _, _ in boxes), max(y1 for _, _, _, y1 in boxes)
    for x, y, letter in letters:
        if top <= y < bottom and any(x0 <= x < x1 and y0 <= y < y1 for x0, y0, x1, y1 in boxes):
            yield letter


def folded(text: str) -> str:
    """The letters alone, in one order: not the digits, for note marks stand among them."""
    return "".join(sorted(char for char in unicodedata.normalize("NFKC", text) if char.isalpha() and char != KASHIDA))


def test_bookmarks_lead_from_change_to_change(marked: bytes) -> None:
    with pymupdf.open(stream=marked, filetype="pdf") as document:
        entries = document.get_toc()
        assert document.metadata["title"] == "A/RES/78/901 → A/RES/80/903"
    assert [title.partition(":")[0] for level, title, _ in entries if level == 1] == [
        "Report",
        "New version",
        "Old version",
    ]
    assert len([entry for entry in entries if entry[0] == 2]) > 10


def test_one_resolution_has_its_paragraphs_as_bookmarks(sample: Comparison) -> None:
    with pymupdf.open(stream=content_of(sample.new, TARGET, ExportOptions()), filetype="pdf") as document:
        entries = document.get_toc()
    assert entries[0] == [1, "A/RES/80/903", 1]
    cited = [paragraph.cite for paragraph in sample.new.paragraphs if paragraph.kind is Kind.OPERATIVE]
    assert [title for _, title, _ in entries if title in cited] == cited


def test_a_table_row_higher_than_a_page_is_set_all_the_same(sample: Comparison) -> None:
    rows = (("Lamp", "Cost"), ("red lamps " * 1000 + "last", "5"))
    table = Paragraph("t", "Table 1", Kind.TABLE, Zone.ANNEX, " ".join(map(" ".join, rows)), rows=rows)
    resolution = replace(sample.new, paragraphs=(*sample.new.paragraphs[:3], table))
    with pymupdf.open(stream=content_of(resolution, TARGET, ExportOptions()), filetype="pdf") as document:
        text = "".join(page.get_text() for page in document)
        assert document.get_toc()[-1][1] == "Table 1"
    assert text.count("red") == 1000
    assert "last" in text


def test_notes_say_what_stood_there(marked: bytes) -> None:
    with pymupdf.open(stream=marked, filetype="pdf") as document:
        notes = [annotation.info["content"] for page in document for annotation in page.annots()]
    assert any("removed: “" in note and "new: “" in note for note in notes)


def test_without_originals_the_report_says_so(sample: Comparison) -> None:
    with pymupdf.open(stream=content_of(sample, TARGET, ExportOptions()), filetype="pdf") as document:
        assert "were not given" in " ".join(document[0].get_text().split())


def test_an_original_that_changed_is_refused(sample: Comparison) -> None:
    source = replace(sample.new.source, sha256="0" * 64)
    other = replace(sample, new=replace(sample.new, source=source))
    with pytest.raises(ExportError, match=r"A_RES_80_903\.pdf has changed since it was compared"):
        content_of(other, TARGET, ExportOptions(originals=ORIGINALS))


def test_an_original_that_is_gone_is_named(sample: Comparison, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"gone\.pdf"):
        content_of(sample, TARGET, ExportOptions(originals=(ORIGINALS[0], tmp_path / "gone.pdf")))


def test_one_original_is_not_enough(sample: Comparison) -> None:
    with pytest.raises(ExportError, match="Both originals are needed"):
        content_of(sample, TARGET, ExportOptions(originals=ORIGINALS[:1]))


def test_locked_originals_are_opened_with_their_passwords(sample: Comparison, tmp_path: Path) -> None:
    locked = tuple(tmp_path / path.name for path in ORIGINALS)
    for path, target in zip(ORIGINALS, locked, strict=True):
        with pymupdf.open(path) as document:
            document.save(target, encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw="harbour", owner_pw="light")
    compared = compare(*(read(path, "harbour") for path in locked))
    with pytest.raises(ExportError, match="locked"):
        content_of(compared, TARGET, ExportOptions(originals=locked))
    content = content_of(compared, TARGET, ExportOptions(originals=locked, passwords=("harbour", "harbour")))
    with pymupdf.open(stream=content, filetype="pdf") as document:
        assert document.page_count > sample.old.source.pages + sample.new.source.pages
