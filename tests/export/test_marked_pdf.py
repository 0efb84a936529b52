"""The PDF: a report, and both originals with annotations on the words that changed."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pymupdf
import pytest

from desktop_app import tasks
from desktop_app.comparison.model import Comparison, Operation
from desktop_app.export.errors import ExportError
from desktop_app.export.formats import content_of
from desktop_app.export.marks import replaced_in
from desktop_app.export.options import ExportOptions
from desktop_app.export.report import report_of
from desktop_app.resources import resource

TARGET = Path("out.pdf")
ORIGINALS = (resource("sample", "A_RES_78_901.pdf"), resource("sample", "A_RES_80_903.pdf"))


@pytest.fixture(scope="module")
def sample() -> Comparison:
    return tasks.compare(*map(tasks.read, ORIGINALS))


@pytest.fixture(scope="module")
def marked(sample: Comparison) -> bytes:
    return content_of(sample, TARGET, ExportOptions(originals=ORIGINALS))


def test_the_marks_stand_on_the_words_that_changed(sample: Comparison, marked: bytes) -> None:
    changes = [c for row in report_of(sample, ()).rows for c in replaced_in(row.pieces)]
    with pymupdf.open(stream=marked, filetype="pdf") as document:
        first_new = document.page_count - sample.old.source.pages - sample.new.source.pages
        first_old = first_new + sample.new.source.pages
        found = {
            Operation.INSERT: annotated_words(document, range(first_new, first_old)),
            Operation.DELETE: annotated_words(document, range(first_old, document.page_count)),
        }
    wanted = {
        Operation.INSERT: words(" ".join(change.new_words for change in changes)),
        Operation.DELETE: words(" ".join(change.old_words for change in changes)),
    }
    for operation, expected in wanted.items():
        missing = [word for word in expected if word not in found[operation]]
        assert len(missing) <= len(expected) / 100, missing


def annotated_words(document: pymupdf.Document, pages: range) -> set[str]:
    """The words whose middle lies within an annotation."""
    found: set[str] = set()
    for number in pages:
        page = document[number]
        boxes = [pymupdf.Quad(a.vertices[n : n + 4]).rect for a in page.annots() for n in range(0, len(a.vertices), 4)]
        for x0, y0, x1, y1, text, *_ in page.get_text("words"):
            if any(pymupdf.Point((x0 + x1) / 2, (y0 + y1) / 2) in box for box in boxes):
                found |= set(words(text))
    return found


def words(text: str) -> list[str]:
    return re.findall(r"[^\W\d]+|\d+", text)


def test_bookmarks_lead_from_change_to_change(marked: bytes) -> None:
    with pymupdf.open(stream=marked, filetype="pdf") as document:
        entries = document.get_toc()
    assert [title.partition(":")[0] for level, title, _ in entries if level == 1] == [
        "Report",
        "New version",
        "Old version",
    ]
    assert len([entry for entry in entries if entry[0] == 2]) > 10


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
    compared = tasks.compare(*(tasks.read(path, "harbour") for path in locked))
    with pytest.raises(ExportError, match="locked"):
        content_of(compared, TARGET, ExportOptions(originals=locked))
    content = content_of(compared, TARGET, ExportOptions(originals=locked, passwords=("harbour", "harbour")))
    with pymupdf.open(stream=content, filetype="pdf") as document:
        assert document.page_count > sample.old.source.pages + sample.new.source.pages
