"""Pages that are displayed turned: they are read as if their content lay upright."""

from __future__ import annotations

import pymupdf

# What a quarter turn clockwise, and two and three of them, do to coordinates, which are counted upwards.
TURNS = {90: (0, -1, 1, 0, 0, 0), 180: (-1, 0, 0, -1, 0, 0), 270: (0, 1, -1, 0, 0, 0)}


def upright(page: pymupdf.Page) -> pymupdf.Page:
    """A page that is displayed as before, but by its content, so that what is read of it stands as it is displayed.

    The file is changed in memory.
    """
    turn = TURNS.get(page.rotation)
    if turn is None:
        return page
    file, matrix = page.parent, pymupdf.Matrix(*turn)
    sheet, cut = page.mediabox, page.cropbox  # PyMuPDF counts the second from the top of the first
    shown = pymupdf.Rect(cut.x0, sheet.y1 - cut.y1, cut.x1, sheet.y1 - cut.y0)
    for key, box in (("MediaBox", sheet), ("CropBox", shown)):
        file.xref_set_key(page.xref, key, "[{:g} {:g} {:g} {:g}]".format(*(box * matrix)))
    file.xref_set_key(page.xref, "Rotate", "0")
    first = file.get_new_xref()
    file.update_object(first, "<<>>")
    file.update_stream(first, b"%d %d %d %d %d %d cm" % turn)
    contents = " ".join(f"{xref} 0 R" for xref in [first, *page.get_contents()])
    file.xref_set_key(page.xref, "Contents", f"[{contents}]")
    return file.reload_page(page)
