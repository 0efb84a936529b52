"""Pages that are displayed turned, or whose text runs sideways: they are read as if their content lay upright."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pymupdf

from desktop_app.pdf.limits import LIMITS

# What a quarter turn clockwise, and two and three of them, do to coordinates, which are counted upwards.
TURNS = {90: (0, -1, 1, 0, 0, 0), 180: (-1, 0, 0, -1, 0, 0), 270: (0, 1, -1, 0, 0, 0)}
# By the direction of text on a page, counted downwards, the turn after which it is level.
LEVELLING = {(0, -1): 90, (-1, 0): 180, (0, 1): 270}


def upright(page: pymupdf.Page) -> pymupdf.Page:
    """A page that is displayed as before, but by its content, so that what is read of it stands as it is displayed.

    The file is changed in memory.
    """
    return turned(page, page.rotation)


def turned(page: pymupdf.Page, degrees: int) -> pymupdf.Page:
    """A page whose content is turned clockwise by some quarters, and which is not displayed turned any more.

    The file is changed in memory.
    """
    turn = TURNS.get(degrees)
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


def turn_to_level(page: pymupdf.Page) -> int:
    """By how many degrees clockwise an upright page is to be turned so that most of its text is level; mostly none."""
    letters: Counter[tuple[int, int]] = Counter()
    for block in page.get_text("dict", flags=pymupdf.TEXT_PRESERVE_WHITESPACE)["blocks"]:
        for line in block["lines"]:
            letters[_quarter(line)] += sum(len(span["text"].strip()) for span in line["spans"])
    most = sum(letters.values()) / 2
    return next((turn for way, turn in LEVELLING.items() if letters[way] > max(most, LIMITS.letters_that_lie)), 0)


def _quarter(line: dict[str, Any]) -> tuple[int, int]:
    """The direction in which a line runs, in whole quarters."""
    across, down = line["dir"]
    return round(across), round(down)
