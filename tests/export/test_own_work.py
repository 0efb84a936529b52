"""Notes are comments in Word and on the pages, and go with ticks and links by hand into JSON."""

from __future__ import annotations

import io
import json
import zipfile
from datetime import datetime, timezone

import pytest
from lxml import etree

from desktop_app.comparison.compare import compare
from desktop_app.comparison.model import Comparison, Side
from desktop_app.export.brief_page import brief_page
from desktop_app.export.html import comparison_page
from desktop_app.export.marks import marks_of
from desktop_app.export.odt.markup import odf_name
from desktop_app.export.options import ExportOptions
from desktop_app.export.report import report_of
from desktop_app.export.word.brief import brief_document
from desktop_app.export.word.document import plain_document, tracked_changes
from desktop_app.export.word.markup import tag
from desktop_app.export.writers import COMPARISON_WRITERS, RESOLUTION_WRITERS
from desktop_app.markup.brief import BriefChoice, brief_of
from desktop_app.markup.marked import MarkedComparison
from desktop_app.markup.own_notes import ComparedNotes, OwnAdditions, additions_of
from desktop_app.pdf.marking import AnnotationStyle
from desktop_app.resolution.anchor import Anchor, AnchoredText, ChangeAnchor
from desktop_app.resolution.own_work import Flag, HandChoice, HandKind, OwnNote, PlacedNotes, text_name
from tests.gui.comparing.invented import lighthouses

WHEN = datetime(2026, 11, 27, tzinfo=timezone.utc)


@pytest.fixture
def comparison() -> Comparison:
    """The invented versions with a link by hand: what was removed as OP 4 is now OP 2."""
    whole = lighthouses()
    old, new = AnchoredText(whole.old.paragraphs), AnchoredText(whole.new.paragraphs)
    link = HandChoice(HandKind.LINK, ChangeAnchor((old.anchor(8),), (new.anchor(6),)), "2026-11-27T10:00:00")
    return compare(whole.old, whole.new, choices=[link])


@pytest.fixture
def placed(comparison: Comparison) -> dict[Side, PlacedNotes]:
    """A note on OP 1 of the new version and PP 3 of the old, one with a sign that no XML may hold, and one lost."""
    notes = {}
    for side, at, words in ((Side.OLD, 3, "gone <b>&\x00"), (Side.NEW, 5, "who pays?\nand when?")):
        version = comparison.version(side)
        made = OwnNote(f"{at}", text_name(version), AnchoredText(version.paragraphs).anchor(at), words, Flag.ASK)
        notes[side] = PlacedNotes({at: (made,)})
    lost = OwnNote("lost", text_name(comparison.new), Anchor("OP 99", "Words of old"), "lost", None)
    return notes | {Side.NEW: PlacedNotes(notes[Side.NEW].at, (lost,))}


@pytest.fixture
def options(comparison: Comparison, placed: dict[Side, PlacedNotes]) -> ExportOptions:
    read = ChangeAnchor((), (AnchoredText(comparison.new.paragraphs).anchor(4),))
    return ExportOptions(author="Delegate", date=WHEN, own=additions_of(placed, [read]))


def parts(content: bytes) -> dict[str, etree._Element]:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        names = [name for name in package.namelist() if name.endswith(("document.xml", "comments.xml"))]
        return {name: etree.fromstring(package.read(name)) for name in names}


def test_json_holds_notes_ticks_and_links_in_the_order_of_the_format(
    comparison: Comparison, options: ExportOptions
) -> None:
    values = json.loads(COMPARISON_WRITERS["json"](comparison, options))
    assert list(values)[-3:] == ["notes", "read", "hand"]
    assert [(note["side"], note["flag"], note["anchor"]["cite"]) for note in values["notes"]] == [
        ("old", "ask", "PP 3"),
        ("new", "ask", "OP 1"),
        ("new", None, "OP 99"),
    ]
    assert [anchor["cite"] for anchor in values["read"]] == ["PP 4"]
    assert values["hand"] == [{"old": [8], "new": [6], "kind": "link"}]
    assert [link["old"] for link in values["links"] if link.get("by_hand")] == [[8]]


def test_without_them_json_says_nothing_of_them(comparison: Comparison) -> None:
    assert not {"notes", "read", "hand"} & json.loads(COMPARISON_WRITERS["json"](comparison, ExportOptions())).keys()
    assert "notes" not in json.loads(RESOLUTION_WRITERS["json"](comparison.new, ExportOptions()))


def test_a_resolution_alone_has_its_notes(comparison: Comparison, placed: dict[Side, PlacedNotes]) -> None:
    own = additions_of({Side.NEW: placed[Side.NEW]})
    values = json.loads(RESOLUTION_WRITERS["json"](comparison.new, ExportOptions(own=own)))
    assert [note["text"] for note in values["notes"]] == ["who pays?\nand when?", "lost"]
    assert len(parts(plain_document(comparison.new, ExportOptions(own=own)))["word/comments.xml"]) == 2


def test_word_has_each_note_as_a_comment_on_its_paragraph(comparison: Comparison, options: ExportOptions) -> None:
    found = parts(tracked_changes(comparison, options))
    comments = found["word/comments.xml"]
    said = ["\n".join("".join(p.itertext()) for p in comment) for comment in comments]
    assert sorted(said) == ["ask — gone <b>&\ufffd", "ask — who pays?\nand when?", "my note — lost"]
    assert {comment.get(tag("author")) for comment in comments} == {"Delegate"}
    body = found["word/document.xml"]
    for name in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        assert sorted(mark.get(tag("id")) for mark in body.iter(tag(name))) == ["0", "1", "2"]
    number = next(c.get(tag("id")) for c in comments if "pays" in "".join(c.itertext()))
    start = next(mark for mark in body.iter(tag("commentRangeStart")) if mark.get(tag("id")) == number)
    assert "lending their keepers" in "".join(start.getparent().itertext())


def test_an_opendocument_text_has_each_note_as_a_comment_too(comparison: Comparison, options: ExportOptions) -> None:
    with zipfile.ZipFile(io.BytesIO(COMPARISON_WRITERS["odt"](comparison, options))) as package:
        content = etree.fromstring(package.read("content.xml"))
    comments = list(content.iter(odf_name("office:annotation")))
    assert {comment.findtext(odf_name("dc:creator")) for comment in comments} == {"Delegate"}
    said = ["\n".join("".join(map(str, line.itertext())) for line in comment[2:]) for comment in comments]
    assert len(said) == 3
    assert any(text.endswith("who pays?\nand when?") for text in said)


def test_word_without_notes_has_no_comments(comparison: Comparison) -> None:
    assert "word/comments.xml" not in parts(tracked_changes(comparison, ExportOptions(date=WHEN)))


def test_the_pages_bear_each_note_at_its_paragraph(comparison: Comparison, options: ExportOptions) -> None:
    report = report_of(comparison, options)
    marks = {side: [mark for row in marks_of(report, side) for mark in row.marks] for side in Side}
    own = {side: [m for m in marks[side] if m.style is AnnotationStyle.OWN] for side in Side}
    assert [mark.note for mark in own[Side.NEW]] == ["ask — who pays?\nand when?"]
    assert own[Side.NEW][0].regions == comparison.new.paragraphs[5].regions[:1]
    assert len(own[Side.OLD]) == 1


def test_the_web_page_shows_notes_harmlessly(comparison: Comparison, options: ExportOptions) -> None:
    page = comparison_page(comparison, options).decode()
    assert "who pays? and when?" in page
    assert "gone &lt;b&gt;&amp;\ufffd" in page


def brief_options() -> ExportOptions:
    return ExportOptions(author="Delegate", date=WHEN)


def test_a_brief_is_written_for_word_and_the_web(comparison: Comparison, placed: dict[Side, PlacedNotes]) -> None:
    marked = MarkedComparison.of(comparison)
    notes = ComparedNotes(comparison, marked.rows, placed[Side.OLD], placed[Side.NEW])
    brief = brief_of(marked, notes, BriefChoice.FLAGGED, day="27 November 2026")
    page = brief_page(brief, brief_options()).decode()
    document = brief_document(brief, brief_options())
    text = "".join(parts(document)["word/document.xml"].itertext())
    for words in ("A/RES/80/901 against A/RES/78/900", "27 November 2026", "who pays?", "OP 99", "gone <b>&\ufffd"):
        assert words in text
        assert words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") in page
    assert "<del>" in page
    assert document == brief_document(brief, brief_options())


def test_nothing_added_is_nothing_said() -> None:
    assert additions_of({}) == OwnAdditions()
