"""Word's own revisions, signed, and a proof that stops a document which would garble a text."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path

import docx
import pytest
from lxml import etree

from desktop_app.comparison.model import Comparison, Side
from desktop_app.export.errors import ExportError
from desktop_app.export.labels import labels_in
from desktop_app.export.options import ExportOptions
from desktop_app.export.phrases import budget_sentence, cite_of, first_sentences, kind_words
from desktop_app.export.word.markup import tag
from desktop_app.export.word.proof import prove, texts_in, texts_of
from desktop_app.export.writers import content_of
from desktop_app.markup.kinds import ChangeKind
from desktop_app.markup.marked import MarkedComparison
from desktop_app.resolution.model import Resolution

Rows = tuple[tuple[str, ...], ...]
SIGNED = ExportOptions(author="A Delegate", date=datetime(2026, 3, 1, 12, 30, tzinfo=timezone.utc))


def written(subject: Comparison | Resolution, options: ExportOptions = SIGNED) -> bytes:
    return content_of(subject, Path("out.docx"), options)


def part(content: bytes, name: str) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return etree.fromstring(package.read(f"word/{name}.xml"))


def around_the_text(content: bytes) -> list[etree._Element]:
    """The blocks before and after the text: the first page, and the table of changes."""
    return part(content, "document")[0].findall(tag("sdt"))


def text_part(content: bytes) -> etree._Element:
    """The document without what stands around the text."""
    found = part(content, "document")
    for block in found[0].findall(tag("sdt")):
        found[0].remove(block)
    return found


def lines_of(block: etree._Element) -> list[str]:
    """The texts of the paragraphs of a block."""
    return ["".join(str(text) for text in paragraph.itertext()) for paragraph in block.iter(tag("p"))]


def test_the_words_come_back_on_both_sides(comparison: Comparison) -> None:
    content = written(comparison)
    assert texts_in(content, accepted=True) == texts_of(comparison.new)
    assert texts_in(content, accepted=False) == texts_of(comparison.old)


@pytest.mark.parametrize("name", ["ins", "del", "moveFrom", "moveTo", "moveFromRangeStart", "moveToRangeStart"])
def test_each_kind_of_revision_is_there_and_signed(comparison: Comparison, name: str) -> None:
    revisions = list(part(written(comparison), "document").iter(tag(name)))
    assert revisions
    assert {revision.get(tag("author")) for revision in revisions} == {"A Delegate"}
    assert {revision.get(tag("date")) for revision in revisions} == {"2026-03-01T12:30:00Z"}


def test_a_revision_without_a_chosen_date_bears_that_of_the_export(comparison: Comparison) -> None:
    before = datetime.now(timezone.utc).replace(microsecond=0)
    body = part(written(comparison, ExportOptions()), "document")
    dates = {e.get(tag("date")) for e in body.iter() if e.get(tag("author"))}
    assert len(dates) == 1
    assert before <= datetime.fromisoformat(str(dates.pop())) <= datetime.now(timezone.utc)


def test_every_revision_and_every_bookmark_has_a_number_of_its_own(comparison: Comparison) -> None:
    content = written(comparison)
    roots = part(content, "document"), part(content, "footnotes")
    numbered = [e for root in roots for e in root.iter() if e.get(tag("author")) or e.tag == tag("bookmarkStart")]
    assert any(e.tag == tag("bookmarkStart") for e in numbered)
    assert len(numbered) == len({e.get(tag("id")) for e in numbered})


def test_typing_goes_on_tracked_where_changes_are(comparison: Comparison) -> None:
    settings = [part(written(subject), "settings") for subject in (comparison, comparison.new)]
    assert [found.find(tag("trackRevisions")) is not None for found in settings] == [True, False]


def test_a_file_holds_what_is_put_aside_and_names_it(comparison: Comparison) -> None:
    options = ExportOptions(
        hidden=frozenset({ChangeKind.MOVED, ChangeKind.ROUTINE}), date=datetime(2026, 1, 5, tzinfo=timezone.utc)
    )
    whole = content_of(comparison, Path("out.docx"), ExportOptions(date=datetime(2026, 1, 5, tzinfo=timezone.utc)))
    filtered = content_of(comparison, Path("out.docx"), options)
    assert all(texts_in(filtered, accepted) == texts_in(whole, accepted) for accepted in (True, False))
    with zipfile.ZipFile(io.BytesIO(filtered)) as parts:
        header = "".join(parts.read(name).decode() for name in parts.namelist() if "header" in name)
        document = parts.read("word/document.xml")
    with zipfile.ZipFile(io.BytesIO(whole)) as parts:
        assert parts.read("word/document.xml") == document
    assert "All changes are in this file, also those put aside in the window: moved, rolled forward." in header


def test_the_pages_are_numbered(comparison: Comparison) -> None:
    fields = part(written(comparison), "footer1").iter(tag("fldSimple"))
    assert [field.get(tag("instr")) for field in fields] == [" PAGE ", " NUMPAGES "]


@pytest.mark.parametrize(("language", "key", "name"), [("fr", "val", "fr-FR"), ("zh", "eastAsia", "zh-CN")])
def test_word_is_told_the_language(comparison: Comparison, language: str, key: str, name: str) -> None:
    spoken = replace(comparison.new, metadata=replace(comparison.new.metadata, language=language))
    languages = list(part(written(spoken), "styles").iter(tag("lang")))
    assert languages
    assert {found.get(tag(key)) for found in languages} == {name}


def test_chinese_sets_off_in_another_face_and_not_in_italics(comparison: Comparison) -> None:
    chinese = replace(comparison.new, metadata=replace(comparison.new.metadata, language="zh"))
    bodies = [part(written(subject), "document") for subject in (comparison.new, chinese)]
    assert [bool(list(body.iter(tag("i")))) for body in bodies] == [True, False]
    assert [bool(list(body.iter(tag("rFonts")))) for body in bodies] == [False, True]


def test_nothing_of_another_document_is_in_the_file(comparison: Comparison) -> None:
    with zipfile.ZipFile(io.BytesIO(written(comparison))) as package:
        assert not {"word/stylesWithEffects.xml", "docProps/thumbnail.jpeg"} & set(package.namelist())


def test_footnotes_are_real_and_have_changes_of_their_own(comparison: Comparison) -> None:
    notes = part(written(comparison), "footnotes")
    inserted = ["".join(str(t) for t in e.itertext()) for e in notes.iter(tag("ins"))]
    assert any("annex" in text for text in inserted)


@pytest.mark.parametrize("side", ["old", "new"])
def test_a_footnote_without_words_is_no_reason_to_refuse(comparison: Comparison, side: str) -> None:
    """As damaged files have them, and XML whose notes are empty."""
    resolution = getattr(comparison, side)
    first, *others = resolution.footnotes
    emptied = replace(resolution, footnotes=(replace(first, text="", words=()), *others))
    content = written(emptied)
    assert texts_in(content, accepted=True) == texts_of(emptied)


def row_marks(content: bytes) -> list[list[str]]:
    """What is marked of each row of the tables in the text, and of the words in it."""
    rows = text_part(content).iter(tag("tr"))
    return [[mark.getparent().tag for mark in row.iter(tag("del"), tag("ins"))] for row in rows]


def test_a_row_of_a_table_whose_figure_changed_is_kept(comparison: Comparison) -> None:
    assert row_marks(written(comparison)) == [[], [tag("p"), tag("p")], []]


def test_table_rows_are_removed_and_put_in(comparison: Comparison) -> None:
    named = [
        replace(paragraph, rows=tuple(("Green", *row[1:]) if row[0] == "Red" else row for row in paragraph.rows))
        for paragraph in comparison.new.paragraphs
    ]
    changed = replace(comparison, new=replace(comparison.new, paragraphs=tuple(named)))
    gone_and_new = [tag("trPr"), tag("rPr"), tag("p"), tag("rPr"), tag("p")]
    assert row_marks(written(changed)) == [[], gone_and_new, gone_and_new, []]


def test_the_first_page_says_what_to_read_first(comparison: Comparison) -> None:
    front, _ = around_the_text(written(comparison))
    lines = lines_of(front)
    marked = MarkedComparison.of(comparison)
    assert lines[0] == "A/RES/78/901 → A/RES/80/903"
    assert budget_sentence(marked.budget) in lines
    assert lines[lines.index("What to read first") + 1] == first_sentences(marked)[0]
    assert not list(front.iter(tag("ins"), tag("del")))
    assert [found.get(tag("type")) for found in list(front.iter(tag("p")))[-1].iter(tag("br"))] == ["page"]


def test_a_table_of_changes_ends_the_file(comparison: Comparison) -> None:
    marked = MarkedComparison.of(comparison)
    _, table = around_the_text(written(comparison))
    rows = [[" ".join(lines_of(cell)) for cell in row.iter(tag("tc"))] for row in table.iter(tag("tr"))]
    assert rows[0] == ["Old", "New", "Changes", "Text"]
    assert [row[:3] for row in rows[1:]] == [
        [*(cite_of(marked.rows[row].paragraphs(comparison, side)) for side in Side), kind_words(marked.kinds(row))]
        for row in marked.shown
    ]
    assert not list(table.iter(tag("ins"), tag("del")))


def test_one_resolution_has_nothing_around_its_text(comparison: Comparison) -> None:
    assert not around_the_text(written(comparison.new))


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_what_is_around_the_text_speaks_the_language_of_the_window(comparison: Comparison, language: str) -> None:
    labels = labels_in(language)
    content = written(comparison, ExportOptions(language=language))
    front, table = around_the_text(content)
    assert labels.say("What to read first") in lines_of(front)
    assert labels.say("Table of changes") in lines_of(table)
    header = part(content, "header1")
    assert {bool(list(found.iter(tag("bidi")))) for found in (front, header)} == {language == "ar"}


def test_a_new_column_is_cells_put_in_and_a_removed_one_cells_taken_out(comparison: Comparison) -> None:
    """So that rejecting, or accepting, leaves no empty column behind."""
    narrow, wide = (("Lamp", "Cost"), ("Red", "5")), (("Lamp", "Place", "Cost"), ("Red", "Port", "5"))
    for (old, new), mark in {(narrow, wide): "cellIns", (wide, narrow): "cellDel"}.items():
        content = written(with_tables(comparison, old, new))
        rows = list(text_part(content).iter(tag("tr")))
        marked = [[cell.find(f"{tag('tcPr')}/{tag(mark)}") is not None for cell in row.iter(tag("tc"))] for row in rows]
        assert marked == [[False, True, False]] * 2
        assert all(row.find(tag("trPr")) is None for row in rows)


def with_tables(comparison: Comparison, old: Rows, new: Rows) -> Comparison:
    """The comparison with other rows in the tables that end both texts."""
    versions = [
        replace(version, paragraphs=(*version.paragraphs[:-1], replace(version.paragraphs[-1], rows=rows)))
        for version, rows in ((comparison.old, old), (comparison.new, new))
    ]
    return replace(comparison, old=versions[0], new=versions[1])


def test_a_plain_document_has_no_revision(comparison: Comparison) -> None:
    content = written(comparison.new)
    assert not [e for e in part(content, "document").iter() if e.get(tag("author"))]
    assert docx.Document(io.BytesIO(content)).paragraphs[0].style.name == "Heading 1"


def test_right_to_left_text_runs_right_to_left(comparison: Comparison) -> None:
    arabic = replace(comparison.new, metadata=replace(comparison.new.metadata, language="ar"))
    body = part(written(replace(comparison, new=arabic)), "document")
    assert len(list(body.iter(tag("bidi")))) >= len(comparison.new.paragraphs) - 1
    assert list(body.iter(tag("rtl")))


def test_the_same_input_gives_the_same_bytes_inside(comparison: Comparison) -> None:
    first, second = (etree.tostring(part(written(comparison), "document")) for _ in range(2))
    assert first == second


def test_a_document_that_does_not_carry_a_text_is_refused(comparison: Comparison, spoilt: Comparison) -> None:
    with pytest.raises(ExportError, match="could not be carried"):
        prove(written(comparison), spoilt)
