"""Files whose pages only stand in for what they hold: a sentence says what they are and what to do."""

from __future__ import annotations

from pathlib import Path

import pymupdf
import pytest

from desktop_app.pdf.document import Document
from desktop_app.pdf.errors import FormError, PortfolioError, ReadingError
from desktop_app.tasks.read import read
from tests.pdf.paper import ENGLISH, Row, units, write

COVER = [
    Row(100, 100, "For the best experience, open this PDF portfolio in"),
    Row(100, 115, "Acrobat X or Adobe Reader X."),
]
WAIT = [
    Row(100, 100, "Please wait..."),
    Row(100, 120, "If this message is not eventually replaced by the proper contents of the document,"),
    Row(100, 132, "your PDF viewer may not be able to display this type of document."),
]
ATTENDEZ = [Row(100, 100, "Veuillez patienter..."), Row(100, 120, "Le contenu du document va remplacer ce message.")]


def portfolio(path: Path, rows: list[Row], names: list[str], collection: str = "<</View/T>>") -> Path:
    with pymupdf.open() as file:
        write(file.new_page(width=612, height=792), rows)
        for name in names:
            file.embfile_add(name, b"%PDF-1.7", filename=name, ufilename=name)
        file.xref_set_key(file.pdf_catalog(), "Collection", collection)
        file.save(path)
    return path


def form(path: Path, rows: list[Row], rendering: str = "null") -> Path:
    with pymupdf.open() as file:
        write(file.new_page(width=612, height=792), rows)
        xref = file.get_new_xref()
        file.update_object(xref, "<<>>")
        file.update_stream(xref, b"<xdp:xdp/>")
        file.xref_set_key(file.pdf_catalog(), "AcroForm", f"<</Fields[]/XFA {xref} 0 R>>")
        file.xref_set_key(file.pdf_catalog(), "NeedsRendering", rendering)
        file.save(path)
    return path


def refused(path: Path) -> ReadingError:
    with pytest.raises(ReadingError) as caught, Document(path):
        pass
    return caught.value


@pytest.mark.parametrize("rows", [COVER, [], COVER * 3])
@pytest.mark.parametrize("names", [["A_RES_80_950.pdf"], ["A_RES_80_950.pdf", "Annexe n° 2.pdf"]])
def test_the_cover_of_a_portfolio_names_the_files_in_it(tmp_path: Path, rows: list[Row], names: list[str]) -> None:
    error = refused(portfolio(tmp_path / "set.pdf", rows, names))
    assert isinstance(error, PortfolioError)
    assert str(error) == (
        f"set.pdf is a cover with other files in it ({', '.join(names)}); save them from it and open those."
    )


def test_a_portfolio_of_many_files_names_the_first_of_them(tmp_path: Path) -> None:
    names = [f"{number}.pdf" for number in range(1, 10)]
    assert "(1.pdf, 2.pdf, 3.pdf, 4.pdf, 5.pdf)" in str(refused(portfolio(tmp_path / "set.pdf", COVER, names)))


@pytest.mark.parametrize(("rows", "rendering"), [(WAIT, "null"), (WAIT, "true"), (ATTENDEZ, "true"), ([], "true")])
def test_a_form_that_is_made_when_it_is_shown_is_told_of(tmp_path: Path, rows: list[Row], rendering: str) -> None:
    error = refused(form(tmp_path / "form.pdf", rows, rendering))
    assert isinstance(error, FormError)
    assert str(error).startswith("form.pdf makes its pages only in Adobe Acrobat or Reader; open it there, print it")


@pytest.mark.parametrize("make", [form, lambda path, rows: portfolio(path, rows, ["list.csv"])])
def test_a_resolution_with_a_form_or_with_other_files_is_read(tmp_path: Path, make: object) -> None:
    assert callable(make)
    found = units(read(make(tmp_path / "whole.pdf", list(ENGLISH))))
    assert [label for _, label, _ in found if label] == ["80/950.", "1.", "2.", "3."]


@pytest.mark.parametrize(("names", "collection"), [(["list.csv"], "null"), ([], "<</View/T>>")])
def test_a_short_file_with_others_attached_is_no_portfolio(tmp_path: Path, names: list[str], collection: str) -> None:
    assert read(portfolio(tmp_path / "short.pdf", COVER, names, collection)).paragraphs
