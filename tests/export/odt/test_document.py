"""OpenDocument texts carry what the Word file carries, and prove it."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path

import pytest
from lxml import etree

from desktop_app.comparison.model import Comparison
from desktop_app.export.errors import ExportError
from desktop_app.export.labels import labels_in
from desktop_app.export.odt.markup import odf_name
from desktop_app.export.odt.proof import LINES, prove_content, texts_in_content
from desktop_app.export.options import ExportOptions
from desktop_app.export.word.proof import texts_of
from desktop_app.export.writers import content_of
from desktop_app.resolution.model import Resolution

SIGNED = ExportOptions(author="A Delegate", date=datetime(2026, 3, 1, 12, 30, tzinfo=timezone.utc))
Rows = tuple[tuple[str, ...], ...]
WRITING_MODE, TEXT_ALIGN = odf_name("style:writing-mode"), odf_name("fo:text-align")


def written(subject: Comparison | Resolution, options: ExportOptions = SIGNED) -> bytes:
    return content_of(subject, Path("out.odt"), options)


def part(content: bytes, name: str = "content") -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return etree.fromstring(package.read(f"{name}.xml"))


def words(element: etree._Element) -> str:
    return "".join(map(str, element.itertext()))


def test_the_words_come_back_on_both_sides(comparison: Comparison) -> None:
    content = part(written(comparison))
    assert texts_in_content(content, accepted=True) == texts_of(comparison.new)
    assert texts_in_content(content, accepted=False) == texts_of(comparison.old)


def test_it_is_a_package_that_programs_know_by_its_first_bytes(comparison: Comparison) -> None:
    content = written(comparison)
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        first = package.infolist()[0]
        manifest = etree.fromstring(package.read("META-INF/manifest.xml"))
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        listed = {value for entry in manifest for key, value in entry.items() if key.endswith("full-path")}
        assert listed - {"/"} == set(package.namelist()) - {"mimetype", "META-INF/manifest.xml"}
    assert content[38:77] == b"application/vnd.oasis.opendocument.text"


def test_the_same_input_gives_the_same_bytes(comparison: Comparison) -> None:
    assert written(comparison) == written(comparison)


def test_every_change_is_signed(comparison: Comparison) -> None:
    regions = list(part(written(comparison)).iter(odf_name("office:change-info")))
    assert {tuple(words(child) for child in region) for region in regions} == {("A Delegate", "2026-03-01T12:30:00Z")}


def test_what_to_read_first_and_the_table_of_changes_stand_around_the_text(comparison: Comparison) -> None:
    sections = list(part(written(comparison)).iter(odf_name("text:section")))
    assert [section.get(odf_name("text:name")) for section in sections] == ["What to read first", "Table of changes"]
    assert not [mark for section in sections for mark in section.iter() if mark.get(odf_name("text:change-id"))]
    assert list(sections[0].iter(odf_name("text:list-item")))
    assert list(sections[1].iter(odf_name("table:table-header-rows")))
    breaks = {style.get(odf_name("fo:break-after")) for style in part(written(comparison)).iter()}
    assert "page" in breaks, "the text begins on a page of its own"


def test_a_plain_document_has_no_change(comparison: Comparison) -> None:
    content = part(written(comparison.new))
    assert not list(content.iter(odf_name("text:tracked-changes"), odf_name("text:section")))
    heading = next(content.iter(odf_name("text:h")))
    assert words(heading) == "Lighthouses of the open sea"


def test_footnotes_are_real_and_have_changes_of_their_own(comparison: Comparison) -> None:
    content = part(written(comparison))
    notes = [note for note in content.iter(odf_name("text:note")) if list(note.iter(odf_name("text:change-start")))]
    assert any("annex" in words(note) for note in notes)


def test_old_and_new_words_of_a_row_of_a_table_are_in_one_row(comparison: Comparison) -> None:
    """OpenDocument tracks no rows: one that is rejected would stay, empty."""
    table = next(part(written(comparison)).iter(odf_name("table:table")))
    assert [len(row) for row in table.iter(odf_name("table:table-row"))] == [2, 2, 2]
    changed = [bool(list(row.iter(odf_name("text:change")))) for row in table.iter(odf_name("table:table-row"))]
    assert changed == [False, True, False]


@pytest.mark.parametrize(("language", "direction"), [("ar", "rl-tb"), ("fr", "lr-tb")])
def test_text_runs_the_way_that_its_language_does(comparison: Comparison, language: str, direction: str) -> None:
    spoken = replace(comparison.new, metadata=replace(comparison.new.metadata, language=language))
    styles = part(written(replace(comparison, new=spoken)), "styles")
    (layout,) = styles.iter(odf_name("style:page-layout-properties"))
    assert layout.get(odf_name("style:writing-mode")) == direction


def test_words_that_are_upright_say_so(comparison: Comparison) -> None:
    """LibreOffice would go on in the italics in which removed paragraphs before them end."""
    content = part(written(comparison))
    styles = {style.get(odf_name("style:name")): style for style in content.iter(odf_name("style:style"))}
    looks = {
        styles[span.get(odf_name("text:style-name"))][0]
        for span in content.iter(odf_name("text:span"))
        if len(span) == 0
    }
    assert {look.get(odf_name("fo:font-style")) for look in looks} == {"italic", "normal"}


def test_own_words_in_english_run_from_the_left_in_an_arabic_text(comparison: Comparison) -> None:
    """LibreOffice takes "start" for the left side in both directions, so that a side is named."""
    spoken = replace(comparison.new, metadata=replace(comparison.new.metadata, language="ar"))
    content = part(written(replace(comparison, new=spoken)))
    looks = {
        style.get(odf_name("style:name")): dict(style[0].attrib)
        for style in content.iter(odf_name("style:style"))
        if style.get(odf_name("style:family")) in {"paragraph", "table"}
    }
    first, table = content.iter(odf_name("text:section"))
    directions = {looks.get(line.get(odf_name("text:style-name")), {}).get(WRITING_MODE) for line in first.iter(*LINES)}
    assert directions == {None}, "what the style of all paragraphs says: from the left"
    (changes,) = table.iter(odf_name("table:table"))
    assert looks[changes.get(odf_name("table:style-name"))][WRITING_MODE] == "lr-tb"
    of_text = [look for look in looks.values() if look.get(WRITING_MODE) == "rl-tb" and TEXT_ALIGN in look]
    assert of_text
    assert {look[TEXT_ALIGN] for look in of_text} == {"right"}


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_its_own_words_are_in_the_language_of_the_window(comparison: Comparison, language: str) -> None:
    content = written(comparison, ExportOptions(language=language))
    assert labels_in(language).say("What to read first") in words(part(content))


def test_a_document_that_does_not_carry_a_text_is_refused(comparison: Comparison, spoilt: Comparison) -> None:
    with pytest.raises(ExportError, match="could not be carried"):
        prove_content(part(written(comparison)), spoilt)
