"""Marks stand where they are told to, on turned pages too, and bookmarks lead to their places."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pymupdf
import pytest

from desktop_app.pdf import marking
from desktop_app.pdf.marking import Annotation, AnnotationStyle, Bookmark, OtherFileError, joined, lines_of, marked_copy
from desktop_app.pdf.story import set_on_pages
from desktop_app.resolution.words import Region
from tests.hostile.raw_pdf import FREE, changed


@pytest.fixture
def lamps(tmp_path: Path) -> Path:
    """One page that says "red lamps"."""
    path = tmp_path / "lamps.pdf"
    with pymupdf.open() as document:
        document.new_page().insert_text((100, 100), "red lamps")
        document.save(path)
    return path


def place_of(path: Path, word: str) -> Region:
    """Where a word stands on the first page as displayed."""
    with pymupdf.open(path) as document:
        box = next(w[:4] for w in document[0].get_text("words") if w[4] == word)
        x0, y0, x1, y1 = pymupdf.Rect(box) * document[0].rotation_matrix
    return Region(0, x0, y0, x1, y1)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_mark_stands_on_its_word_however_the_page_is_turned(lamps: Path, turn: int) -> None:
    with pymupdf.open(lamps) as document:
        document[0].set_rotation(turn)
        document.saveIncr()
    content = marked_copy(lamps, [Annotation(AnnotationStyle.NEW, (place_of(lamps, "lamps"),), "new: “lamps”")])
    with pymupdf.open(stream=content, filetype="pdf") as document:
        page = document[0]
        (annotation,) = page.annots()
        box = pymupdf.Quad(annotation.vertices[:4]).rect
        box += (-0.1, -0.1, 0.1, 0.1)
        inside = [w[4] for w in page.get_text("words") if pymupdf.Rect(w[:4]) in box]
        assert inside == ["lamps"]
        assert annotation.info["content"] == "new: “lamps”"


@pytest.mark.parametrize(
    ("style", "kind"),
    [
        (AnnotationStyle.REMOVED, "StrikeOut"),
        (AnnotationStyle.NEW, "Highlight"),
        (AnnotationStyle.ROLLED, "Underline"),
        (AnnotationStyle.MOVED, "Highlight"),
    ],
)
def test_each_style_has_its_kind(lamps: Path, style: AnnotationStyle, kind: str) -> None:
    content = marked_copy(lamps, [Annotation(style, (place_of(lamps, "red"),), "")])
    with pymupdf.open(stream=content, filetype="pdf") as document:
        assert [annotation.type[1] for annotation in document[0].annots()] == [kind]


@pytest.mark.parametrize("region", [Region(7, 0, 0, 9, 9), Region(0, 50, 50, 50, 60)], ids=["no such page", "no width"])
def test_a_mark_that_has_no_place_is_passed_over(lamps: Path, region: Region) -> None:
    with pymupdf.open(
        stream=marked_copy(lamps, [Annotation(AnnotationStyle.NEW, (region,), "")]), filetype="pdf"
    ) as document:
        assert list(document[0].annots()) == []


def test_marks_are_put_on_what_is_there_of_a_damaged_file(tmp_path: Path) -> None:
    """An object that no page needs cannot be read, so that MuPDF does not write the file as it is."""
    damaged = tmp_path / "damaged.pdf"
    damaged.write_bytes(changed({FREE: b"<< 12996 /Odd >>"}))
    content = marked_copy(damaged, [Annotation(AnnotationStyle.NEW, (Region(0, 147, 80, 300, 95),), "new")])
    with pymupdf.open(stream=content, filetype="pdf") as document:
        assert [annotation.type[1] for annotation in document[0].annots()] == ["Highlight"]
        assert "Calls upon Member States" in document[0].get_text()


def test_another_file_is_refused(lamps: Path) -> None:
    with pytest.raises(OtherFileError):
        marked_copy(lamps, [], "0" * 64)


def test_words_of_one_line_are_one_box_and_columns_are_not() -> None:
    words = [
        Region(0, 100, 10, 130, 20),
        Region(0, 133, 9, 150, 21),
        Region(0, 400, 10, 420, 20),
        Region(0, 10, 30, 20, 40),
    ]
    assert lines_of(words) == [Region(0, 100, 9, 150, 21), *words[2:]]


def test_bookmarks_count_pages_in_the_whole(lamps: Path) -> None:
    content = joined([lamps.read_bytes()] * 2, [Bookmark("First", 0, 0.0), Bookmark("Second", 1, 90.0)], "Lamps")
    with pymupdf.open(stream=content, filetype="pdf") as document:
        assert document.get_toc() == [[1, "First", 1], [1, "Second", 2]]


def test_a_page_that_takes_no_mark_does_not_keep_the_others_from_theirs(
    lamps: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    region = place_of(lamps, "lamps")
    put, refusals = marking._put, [RuntimeError("code=7: no such object")]

    def damaged(*arguments: Any) -> None:
        if refusals:
            raise refusals.pop()
        put(*arguments)

    monkeypatch.setattr(marking, "_put", damaged)
    marks = [Annotation(AnnotationStyle.NEW, (region,), "first"), Annotation(AnnotationStyle.NEW, (region,), "second")]
    with pymupdf.open(stream=marked_copy(lamps, marks), filetype="pdf") as document:
        assert [annotation.info["content"] for annotation in document[0].annots()] == ["second"]


DEEDS = {
    "script": "/S /JavaScript /JS (app.alert\\(1\\))",
    "script in an address": "/S /URI /URI (javascript:alert\\(1\\))",
    "address": "/S /URI /URI (https://hostile.invalid/seen)",
    "file": "/S /URI /URI (file:///etc/passwd)",
    "program": "/S /Launch /F (/bin/hostile)",
    "another file": "/S /GoToR /F (//hostile.invalid/share/a.pdf) /D [0 /Fit]",
    "form": "/S /SubmitForm /F (https://hostile.invalid/)",
}
KINDS = ("Link", "Screen", "Highlight", "Text")
FORBIDDEN = (
    "JavaScript",
    "/URI",
    "Launch",
    "GoToR",
    "SubmitForm",
    "hostile",
    "passwd",
    "EmbeddedFile",
    "/AA",
    "OpenAction",
)


@pytest.fixture
def hostile_page(lamps: Path) -> Path:
    """A page that does something when it is shown, pointed at or clicked, with a file attached."""
    with pymupdf.open(lamps) as document:
        page, added = document[0], []
        page.add_file_annot((200, 200), b"MZ", "hostile.exe")
        document.embfile_add("hostile.exe", b"MZ")
        for kind in KINDS:
            for deed in DEEDS.values():
                xref = document.get_new_xref()
                places = "/Rect [10 10 50 50] /QuadPoints [10 50 50 50 10 10 50 10]"
                acts = f"/A << {deed} >> /AA << /E << {deed} >> >>"
                document.update_object(xref, f"<< /Type /Annot /Subtype /{kind} {places} {acts} >>")
                added.append(f"{xref} 0 R")
        before = document.xref_get_key(page.xref, "Annots")[1].strip("[]")
        document.xref_set_key(page.xref, "Annots", f"[{before} {' '.join(added)}]")
        document.xref_set_key(page.xref, "AA", f"<< /O << {DEEDS['script']} >> >>")
        document.xref_set_key(document.pdf_catalog(), "OpenAction", f"<< {DEEDS['program']} >>")
        document.saveIncr()
    return lamps


def test_nothing_that_a_page_would_do_or_lead_to_is_kept(hostile_page: Path) -> None:
    mark = Annotation(AnnotationStyle.NEW, (place_of(hostile_page, "lamps"),), "new: “lamps”")
    with pymupdf.open(hostile_page) as document:
        before = objects_of(document)
    assert all(word in before for word in FORBIDDEN)
    report = set_on_pages("<p>Report</p>")[0]
    with pymupdf.open(stream=joined([report, marked_copy(hostile_page, [mark])], [], "Lamps"), filetype="pdf") as whole:
        after = objects_of(whole)
        kept = [annotation.type[1] for annotation in whole[1].annots()]
        words = whole[1].get_text()
    assert not [word for word in FORBIDDEN if word in after]
    assert sorted(kept) == ["Highlight"] * (len(DEEDS) + 1) + ["Text"] * len(DEEDS)
    assert "red lamps" in words


def objects_of(document: pymupdf.Document) -> str:
    """What all objects say, without entries that are null, which is as if they were not there (ISO 32000-1, 7.3.7)."""
    said = "\n".join(document.xref_object(number) for number in range(1, document.xref_length()))
    return re.sub(r"/\w+ null", "", said)


@pytest.mark.parametrize("language", ["fr", "ar", "zh"])
def test_a_reader_is_told_the_title_and_the_language(lamps: Path, language: str) -> None:
    with pymupdf.open(stream=joined([lamps.read_bytes()], [], "Lamps", language), filetype="pdf") as document:
        assert document.language == language
        assert document.metadata["title"] == "Lamps"
        assert document.xref_get_key(document.pdf_catalog(), "ViewerPreferences/DisplayDocTitle") == ("bool", "true")
