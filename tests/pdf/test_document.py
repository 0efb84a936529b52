"""Opening a file: what is read, and why some files cannot be."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pymupdf
import pytest

from desktop_app.extraction.page.lines import UNREADABLE
from desktop_app.extraction.structure.findings import faulty_pages
from desktop_app.pdf import errors
from desktop_app.pdf.document import Document
from desktop_app.pdf.limits import PdfLimits


def pdf_at(path: Path, pages: int = 1, text: str = "Recalling", **how: object) -> Path:
    with pymupdf.open() as file:
        for _ in range(pages):
            page = file.new_page(width=612, height=792)
            if text:
                page.insert_text((100, 100), text)
        file.save(path, **how)
    return path


def test_the_source_names_the_file_its_pages_and_its_hash(tmp_path: Path) -> None:
    path = pdf_at(tmp_path / "a.pdf", pages=2)
    with Document(path) as document:
        assert document.source.name == "a.pdf"
        assert document.source.pages == 2
        assert document.source.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


def test_pages_come_one_at_a_time_with_their_text(tmp_path: Path) -> None:
    with Document(pdf_at(tmp_path / "a.pdf", pages=3)) as document:
        pages = document.pages()
        assert next(pages).number == 0
        assert [line.text for line in next(pages).lines] == ["Recalling"]


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", errors.EmptyError),
        (b"no PDF at all", errors.NotAPdfError),
        (b"PK\x03\x04 a word file", errors.NotAPdfError),
        (b"%PDF-1.7\nnothing else", errors.DamagedError),
    ],
)
def test_what_is_no_pdf_says_why(tmp_path: Path, content: bytes, error: type[errors.ReadingError]) -> None:
    path = tmp_path / "bad.pdf"
    path.write_bytes(content)
    with pytest.raises(error, match=r"^bad\.pdf is ") as caught:
        Document(path)
    assert type(caught.value) is error


def test_a_file_that_was_cut_short_before_its_pages_is_damaged(tmp_path: Path) -> None:
    path = pdf_at(tmp_path / "whole.pdf", pages=3)
    content = path.read_bytes()
    path.write_bytes(content[: content.index(b"/Type/Page") - 1])
    with pytest.raises(errors.DamagedError), Document(path) as document:
        list(document.pages())


def test_a_file_with_a_damaged_font_is_read_and_told_to_be_damaged(tmp_path: Path) -> None:
    """Its letters are as wide as those of some other font, so that blanks may be lost."""
    with pymupdf.open() as file:
        page = file.new_page()
        page.insert_font(fontname="F0", fontbuffer=pymupdf.Font("helv").buffer)
        page.insert_text((72, 72), "The ferries", fontname="F0")
        programs = (file.xref_get_key(xref, "FontFile3") for xref in range(1, file.xref_length()))
        for written in [written for kind, written in programs if kind == "xref"]:
            file.update_stream(int(written.split()[0]), b"no font")
        file.save(tmp_path / "font.pdf")
    with Document(tmp_path / "font.pdf") as document:
        assert [line.text for page in document.pages() for line in page.lines] == ["The ferries"]
        assert document.is_damaged


def test_a_missing_file_and_a_folder_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(errors.MissingFileError):
        Document(tmp_path / "none.pdf")
    with pytest.raises(errors.FolderError):
        Document(tmp_path)


def test_a_locked_file_asks_for_its_password(tmp_path: Path) -> None:
    path = pdf_at(tmp_path / "locked.pdf", encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw="sesame", owner_pw="o")
    with pytest.raises(errors.PasswordNeededError):
        Document(path)
    with pytest.raises(errors.PasswordWrongError):
        Document(path, password="open")
    with Document(path, password="sesame") as document:
        assert next(document.pages()).lines


def test_limits_refuse_long_files(tmp_path: Path) -> None:
    path = pdf_at(tmp_path / "long.pdf", pages=3)
    with pytest.raises(errors.TooLargeError, match="more than 2 pages"):
        Document(path, limits=PdfLimits(pages=2))
    with pytest.raises(errors.TooLargeError, match="MB"):
        Document(path, limits=PdfLimits(bytes=10))


def test_a_document_without_text_says_so_after_its_last_page(tmp_path: Path) -> None:
    with Document(pdf_at(tmp_path / "scan.pdf", text="")) as document:
        pages = document.pages()
        assert next(pages).lines == ()
        with pytest.raises(errors.NoTextError):
            next(pages)


def test_a_fault_of_the_interpreter_within_pymupdf_is_damage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As a font raises it that names letters beyond all of Unicode."""

    def fail(*_: object, **__: object) -> None:
        raise SystemError("<built-in function JM_make_textpage_dict> returned a result with an exception set")

    monkeypatch.setattr(pymupdf.TextPage, "extractDICT", fail)
    with Document(pdf_at(tmp_path / "a.pdf")) as document, pytest.raises(errors.DamagedError):
        list(document.pages())


def nested(file: pymupdf.Document, depth: int) -> None:
    """Puts the content of the first page into forms inside of each other."""
    page = file[0]
    written = file.xref_get_key(page.xref, "Resources")[1]
    resources, content = written, page.read_contents()
    for _ in range(depth):
        form = file.get_new_xref()
        file.update_object(form, f"<</Type/XObject/Subtype/Form/BBox[0 0 612 792]/Resources {resources}>>")
        file.update_stream(form, content)
        resources, content = f"<</XObject<</F {form} 0 R>>>>", b"/F Do"
    file.xref_set_key(page.xref, "Resources", resources)
    outermost = file.get_new_xref()
    file.update_object(outermost, "<<>>")
    file.update_stream(outermost, content)
    file.xref_set_key(page.xref, "Contents", f"{outermost} 0 R")


@pytest.mark.parametrize(("depth", "is_read"), [(3, True), (15, True), (300, False)])
def test_a_page_that_cannot_be_read_is_told_of_and_the_others_are_read(
    tmp_path: Path, depth: int, is_read: bool
) -> None:
    path = tmp_path / "nested.pdf"
    with pymupdf.open(pdf_at(tmp_path / "a.pdf", pages=2)) as file:
        file[1].insert_text((72, 300), "The second page, which is as ever.")
        nested(file, depth)
        file.save(path)
    with Document(path) as document:
        first, second = document.pages()
    assert bool(first.lines) == is_read
    assert (UNREADABLE in first.remarks) != is_read
    assert (first.width, first.height) == (second.width, second.height)
    assert second.lines
    assert not second.remarks
    codes = [each.message.code for each in faulty_pages([first, second])]
    assert codes == ([] if is_read else ["page-unreadable"])


@pytest.mark.parametrize(("letters", "is_read"), [(3, True), (250, False)])
def test_a_font_that_makes_a_book_of_each_letter_is_not_read(tmp_path: Path, letters: int, is_read: bool) -> None:
    path = tmp_path / "font.pdf"
    with pymupdf.open(pdf_at(tmp_path / "a.pdf", pages=2, text="")) as file:
        for row in range(20):
            file[0].insert_text((72, 100 + 20 * row), 60 * "a")
        file[1].insert_text((72, 100), "The second page, which is as ever.", fontname="tiro")
        meanings, font = file.get_new_xref(), file[0].get_fonts()[0][0]
        file.update_object(meanings, "<<>>")
        names = b"1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfchar <61> <%s> endbfchar" % (
            letters * b"0041"
        )
        file.update_stream(meanings, b"/CIDInit /ProcSet findresource begin begincmap %s endcmap end" % names)
        file.xref_set_key(font, "ToUnicode", f"{meanings} 0 R")
        file.save(path)
    with Document(path) as document:
        first, second = document.pages()
    assert (UNREADABLE in first.remarks) != is_read
    assert sum(len(line.text) for line in first.lines) == (20 * 60 * letters if is_read else 0)
    assert [line.text for line in second.lines] == ["The second page, which is as ever."]


def test_a_tree_of_pages_that_leads_back_to_itself_is_damaged(tmp_path: Path) -> None:
    path = pdf_at(tmp_path / "a.pdf")
    with pymupdf.open(path) as file:
        root = file.xref_get_key(file.pdf_catalog(), "Pages")[1]
        file.xref_set_key(int(root.split()[0]), "Kids", f"[{root}]")
        content = file.tobytes()
    path.write_bytes(content)
    with pytest.raises(errors.DamagedError), Document(path) as document:
        list(document.pages())
