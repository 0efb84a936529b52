"""No character of a document hides words in an exported file, or shows them in another order."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from html import unescape
from pathlib import Path

import pymupdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as lxml_html

from desktop_app.comparison.compare import compare
from desktop_app.comparison.model import Comparison
from desktop_app.export.formats import FORMATS, Exported, ExportedKind
from desktop_app.export.harmless import harmless_text
from desktop_app.export.options import ExportOptions
from desktop_app.export.writers import content_of
from desktop_app.ledgers.ledger_of import ledger_of
from desktop_app.ledgers.model import LedgerBook
from desktop_app.markup.brief import BriefChoice, brief_of
from desktop_app.markup.brief_model import Brief
from desktop_app.markup.marked import MarkedComparison
from desktop_app.markup.own_notes import ComparedNotes
from desktop_app.resolution.model import Resolution
from desktop_app.resolution.own_work import PlacedNotes
from desktop_app.series.history_of import history_of
from desktop_app.series.model import History
from tests.gui.comparing.invented import lighthouses

TAG = "\U000e0041"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("pays \u202e001\u202c", "pays \ufffd001\ufffd"),
        ("\u2067abc\u2069", "\ufffdabc\u2069"),
        (f"a{TAG}b", "a\ufffdb"),
        ("a\u2063b\ufff9c", "a\ufffdb\ufffdc"),
        ("a\x00b\nc", "a\ufffdb c"),
        ("نمی\u200cخواهم 10\u200f", "نمی\u200cخواهم 10\u200f"),
        ("\u2068A/RES/80/229\u2069", "\u2068A/RES/80/229\u2069"),
    ],
)
def test_misleading_characters_are_made_visible_and_needed_ones_stay(text: str, shown: str) -> None:
    assert harmless_text(text) == shown


@given(st.text())
def test_offsets_stay_and_nothing_is_replaced_twice(text: str) -> None:
    once = harmless_text(text)
    assert len(once) == len(text)
    assert harmless_text(once) == once


# Each turns words round or hides them; what is behind it is what a reader would not see as it is.
MISLEADING = "\u202a\u202b\u202d\u202e\u2066\u2067\u2063\ufff9\U000e0041"
DATA = {"json"}
"""Formats for other programs, which have the characters of the document as they are: they are in an agreed form."""


def spoiled(version: Resolution) -> Resolution:
    """The version with misleading characters wherever a document can have them."""

    def with_them(text: str) -> str:
        return f"{MISLEADING}{text}{MISLEADING}" if text else text

    metadata = replace(version.metadata, title=with_them("Lamps"), symbol=with_them(version.metadata.symbol or ""))
    paragraphs = tuple(
        replace(
            paragraph,
            text=with_them(paragraph.text),
            label=with_them(paragraph.label),
            cite=with_them(paragraph.cite),
            rows=tuple(tuple(map(with_them, row)) for row in paragraph.rows),
            calls=(),
        )
        for paragraph in version.paragraphs
    )
    notes = tuple(replace(note, text=with_them(note.text)) for note in version.footnotes)
    source = replace(version.source, name=with_them(version.source.name))
    return replace(version, metadata=metadata, paragraphs=paragraphs, footnotes=notes, source=source)


@pytest.fixture(scope="module")
def subjects() -> dict[ExportedKind, Exported]:
    """One of each kind of thing that is exported, all of texts that mislead."""
    whole = lighthouses()
    old, new = spoiled(whole.old), spoiled(whole.new)
    compared = compare(old, new)
    marked, nothing = MarkedComparison.of(compared), PlacedNotes({})
    return {
        Resolution: new,
        Comparison: compared,
        History: history_of([old, new], compare, as_given=True),
        LedgerBook: LedgerBook(f"{MISLEADING}80/9", (ledger_of(new),)),
        Brief: brief_of(marked, ComparedNotes(compared, marked.rows, nothing, nothing), BriefChoice.TO_READ),
    }


@pytest.mark.parametrize(
    ("kind", "ending"),
    [
        pytest.param(kind, known.ending, id=f"{kind.__name__} {known.ending}")
        for known in FORMATS
        for kind in known.names
        if known.ending not in DATA
    ],
)
def test_no_misleading_character_reaches_an_exported_file(
    subjects: dict[ExportedKind, Exported], kind: ExportedKind, ending: str
) -> None:
    content = content_of(subjects[kind], Path(f"out.{ending}"), ExportOptions(author=f"{MISLEADING}A"))
    said = words_of(content)
    assert "\ufffd" in said
    assert not set(MISLEADING) & set(said)


def words_of(content: bytes) -> str:
    """All that a file says: the parts of a package, the words, notes and bookmarks of a PDF, or its text."""
    if content.startswith(b"%PDF"):
        with pymupdf.open(stream=content, filetype="pdf") as document:
            titles = [str(entry) for entry in document.get_toc()]
            notes = [annotation.info["content"] for page in document for annotation in page.annots()]
            return "".join([*(page.get_text() for page in document), *titles, *notes, str(document.metadata)])
    if zipfile.is_zipfile(io.BytesIO(content)):
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            return unescape("".join(package.read(name).decode() for name in package.namelist()))
    return content.decode()


def test_a_page_may_load_and_send_nothing(comparison: Comparison) -> None:
    for subject in (comparison, comparison.new):
        page = lxml_html.document_fromstring(content_of(subject, Path("out.html"), ExportOptions()))
        (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
        assert policy.startswith("default-src 'none'")
        assert "script-src" not in policy
        assert not page.xpath("//script | //link | //img | //form | //@src")
