"""Each bundled sample, read from its PDF, is in all its parts what its script says."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from desktop_app.extraction.extract import resolution_of
from desktop_app.extraction.languages import ENGLISH
from desktop_app.extraction.text.dates import first_date
from desktop_app.pdf.document import Document
from desktop_app.resolution.model import Kind, Resolution, Zone

ROOT = Path(__file__).parents[2]
TEXTS = ROOT / "packaging" / "sample" / "texts"
KINDS = {
    "C": Kind.CHAPEAU,
    "P": Kind.PREAMBULAR,
    "O": Kind.OPERATIVE,
    "a": Kind.ITEM,
    "N": Kind.ITEM,
    "H": Kind.HEADING,
    "A": Kind.HEADING,
    "D": Kind.CLOSING,
}
SESSIONS = {"A/RES/78/901": 78, "A/RES/79/902": 79, "A/RES/80/903": 80}
each_sample = pytest.mark.parametrize("name", sorted(path.stem for path in TEXTS.glob("*.txt")))


def scripts() -> ModuleType:
    """The module that reads scripts; it lies outside the package."""
    spec = importlib.util.spec_from_file_location("sample_script", ROOT / "packaging" / "sample" / "script.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["sample_script"] = module  # dataclasses look their module up by its name
    spec.loader.exec_module(module)
    return module


@cache
def script_of(name: str) -> Any:
    return scripts().read_script(TEXTS / f"{name}.txt")


@cache
def resolution(name: str) -> Resolution:
    with Document(ROOT / "resources" / "sample" / f"{name}.pdf") as document:
        return resolution_of(document.pages(), document.source)


def plain(pieces: Iterable[Any]) -> str:
    return "".join(piece.text for piece in pieces if not piece.is_mark).replace("\\\\", " ").strip()


def blocks(name: str) -> list[Any]:
    """The blocks of a script that become paragraphs of words."""
    return [block for block in script_of(name).blocks if block.letter != "T"]


@each_sample
def test_kinds_labels_and_texts(name: str) -> None:
    title, *rest = [p for p in resolution(name).paragraphs if p.kind is not Kind.TABLE]
    masthead = script_of(name).masthead
    number = masthead["symbol"].removeprefix("A/RES/")
    assert (title.kind, title.label.rstrip("."), title.text) == (Kind.TITLE, number, masthead["title"])
    printed = [(KINDS[block.letter], block.label, plain(block.pieces)) for block in blocks(name)]
    assert [(p.kind, p.label, p.text) for p in rest] == printed


@each_sample
def test_openings_are_what_is_set_in_italics(name: str) -> None:
    printed = [b.pieces[0].text for b in blocks(name) if b.letter in "PO"]
    read = [p.opening for p in resolution(name).paragraphs if p.kind in (Kind.PREAMBULAR, Kind.OPERATIVE)]
    assert read == printed


@each_sample
def test_footnotes_and_where_they_are_called(name: str) -> None:
    printed = [note for block in script_of(name).blocks for note in block.notes]
    assert [(n.marker, n.text) for n in resolution(name).footnotes] == [(m, plain(text)) for m, text in printed]
    called = [marker for paragraph in resolution(name).paragraphs for marker in paragraph.notes]
    assert called == [marker for marker, _ in printed]
    for block in blocks(name):
        before = ""
        for piece in block.pieces:
            if piece.is_mark:
                assert before.strip() in texts_before_marks(name, piece.text)
            else:
                before += piece.text


def texts_before_marks(name: str, marker: str) -> list[str]:
    return [p.text[: c.at] for p in resolution(name).paragraphs for c in p.calls if c.marker == marker]


@each_sample
def test_the_table(name: str) -> None:
    printed = [plain(block.pieces).split("|") for block in script_of(name).blocks if block.letter == "T"]
    (table,) = [p for p in resolution(name).paragraphs if p.kind is Kind.TABLE]
    assert [list(row) for row in table.rows] == printed


@each_sample
def test_items_belong_to_their_paragraph_and_the_annex_is_numbered_anew(name: str) -> None:
    paragraphs = resolution(name).paragraphs
    for paragraph in paragraphs:
        if paragraph.label.startswith("("):
            assert paragraph.parent is not None
            assert paragraphs[paragraph.parent].text.endswith("including:")
    annex = [p for p in paragraphs if p.zone is Zone.ANNEX]
    assert [(p.id, p.label) for p in annex if p.label] == [(f"a1.p{n}", f"{n}.") for n in range(1, 5)]
    assert annex[0].text.startswith("Annex ")


@each_sample
def test_the_metadata(name: str) -> None:
    masthead, metadata = script_of(name).masthead, resolution(name).metadata
    assert (metadata.symbol, metadata.title) == (masthead["symbol"], masthead["title"])
    assert (metadata.session, metadata.language) == (SESSIONS[masthead["symbol"]], "en")
    assert metadata.body == "General Assembly"
    assert metadata.adoption_date == first_date(masthead["adopted"], ENGLISH)
    assert metadata.distribution_date == first_date(masthead["distributed"], ENGLISH)
    assert metadata.agenda_items == (masthead["item"].removeprefix("Agenda item "),)
    assert metadata.agenda_title == masthead["agenda"]
    assert metadata.committee_report is not None
    assert f"({metadata.committee_report})" in masthead["report"]
    assert metadata.job_number == masthead["job"]
    closing = next(plain(block.pieces) for block in script_of(name).blocks if block.letter == "D")
    assert closing.startswith(f"{metadata.meeting}")


@each_sample
def test_nothing_is_amiss(name: str) -> None:
    assert resolution(name).warnings == ()
    assert min(p.confidence for p in resolution(name).paragraphs) > 0.5
