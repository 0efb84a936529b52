"""What readers of a copy have laid on its pages: comments, stamps, form fields. It is no part of the text."""

from __future__ import annotations

import pymupdf

# These say nothing themselves: the window of a comment, and marks for the printer (PDF 1.7, table 169).
SILENT = frozenset({pymupdf.PDF_ANNOT_POPUP, pymupdf.PDF_ANNOT_PRINTER_MARK, pymupdf.PDF_ANNOT_TRAP_NET})


def without_comments(file: pymupdf.Document, number: int) -> tuple[pymupdf.Page, bool]:
    """A page of an open file without what was laid on it, and whether any of that says something.

    The file is changed in memory. Links, which are laid on a page too, do not count.
    """
    page = file[number]
    if page.first_annot is None and page.first_widget is None:
        return page, False
    says_something = any(annotation.type[0] not in SILENT for annotation in page.annots())
    says_something = says_something or any(_is_filled(field) for field in page.widgets())
    file.xref_set_key(page.xref, "Annots", "null")
    return file.reload_page(page), says_something


def _is_filled(field: pymupdf.Widget) -> bool:
    """Whether somebody filled in a form field; a button that is not pressed has the value "Off"."""
    return str(field.field_value or "Off") not in ("Off", "False")
