"""Files whose pages only stand in for what they hold: covers of portfolios, and forms made when they are shown."""

from __future__ import annotations

from pathlib import Path

import pymupdf

from desktop_app.pdf.errors import FormError, PortfolioError
from desktop_app.pdf.limits import LIMITS
from desktop_app.pdf.resources import ABSENT

# What the page of a form that is made when it is shown says in English, in other readers.
WAITS = "if this message is not eventually replaced"


def check_pages_are_its_own(path: Path, file: pymupdf.Document) -> None:
    """Raise an error with a sentence where what a file holds is not on its pages."""
    catalog = file.pdf_catalog()
    if file.xref_get_key(catalog, "AcroForm/XFA")[0] != ABSENT and _is_made_when_shown(file, catalog):
        raise FormError(path)
    if file.xref_get_key(catalog, "Collection")[0] != ABSENT and _is_cover(file):
        names = [_file_name(file.embfile_info(name)) or name for name in file.embfile_names()]
        if names:
            raise PortfolioError(path, ", ".join(names[: LIMITS.named_files]))


def _file_name(held: dict[str, object]) -> str:
    """The name of a file that another holds, in Unicode where it is given (PDF 1.7, 7.11.3)."""
    name = str(held["ufilename"] or held["filename"])
    try:
        return name.encode("latin-1").decode()  # PyMuPDF 1.28 takes the bytes of UTF-8 for characters
    except UnicodeError:
        return name


def _is_made_when_shown(file: pymupdf.Document, catalog: int) -> bool:
    """Whether the pages of a form are made anew when it is shown; until then there is one that says so."""
    if file.page_count > LIMITS.cover_pages:
        return False
    says = " ".join(file[0].get_text().lower().split()) if file.page_count else ""
    return WAITS in says or file.xref_get_key(catalog, "NeedsRendering")[1] == "true"


def _is_cover(file: pymupdf.Document) -> bool:
    """Whether the pages of a file say no more than a cover does."""
    if file.page_count > LIMITS.cover_pages:
        return False
    return sum(len("".join(page.get_text().split())) for page in file) <= LIMITS.cover_letters
