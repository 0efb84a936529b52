"""Where each character of the pages has gone: what is printed, what is read, and what is left out on purpose."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from desktop_app.extraction.extract import blocks_of
from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.cjk import without_radicals
from desktop_app.extraction.page.faces import with_plain_face
from desktop_app.extraction.page.layout import layout_of
from desktop_app.extraction.page.line_numbers import without_line_numbers
from desktop_app.extraction.page.lines import Page
from desktop_app.extraction.page.margin_notes import without_margin_notes
from desktop_app.extraction.page.order import reading_order
from desktop_app.extraction.page.rows import TextRow, is_right_to_left, rows_of_pages
from desktop_app.extraction.page.running_heads import sheets_of
from desktop_app.extraction.structure.front import front_of
from desktop_app.extraction.structure.left_out import masthead_of
from desktop_app.extraction.structure.notes import NoteReader
from desktop_app.extraction.text.ligatures import with_ligatures
from desktop_app.resolution.model import Resolution

Characters = Counter[str]
RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


def unbalanced(pages: Sequence[Page], resolution: Resolution) -> tuple[Characters, Characters]:
    """The letters and digits of the rows that are nowhere, and those that are somewhere twice or made up.

    Somewhere is a paragraph, its label or marks, a footnote, a table, the masthead, a running head or foot.
    """
    text = without_margin_notes(without_line_numbers(pages))  # of what is in a margin, a reader is told
    pages = with_plain_face(with_ligatures(without_radicals(reading_order(text).pages)))
    right_to_left = is_right_to_left(pages[: LIMITS.direction_pages])
    rows = rows_of_pages(pages, right_to_left)
    printed = characters(row.text for page_rows in rows for row in page_rows)
    found = characters(texts_of(resolution)) + characters(row.text for row in left_out(pages, rows, right_to_left))
    return printed - found, found - printed


def texts_of(resolution: Resolution) -> Iterable[str]:
    """What is read, labels and marks included."""
    for paragraph in resolution.paragraphs:
        yield from (paragraph.label, paragraph.text, *paragraph.notes)
    for note in resolution.footnotes:
        yield from (note.marker, note.text)


def left_out(pages: Sequence[Page], rows: Sequence[list[TextRow]], right_to_left: bool) -> list[TextRow]:
    """Running heads and feet, the rule above the notes, repeated heads of tables, and the masthead."""
    layout = layout_of(rows, right_to_left)
    reader, bodies, furniture = NoteReader(layout), [], []
    for page, sheet in zip(pages, sheets_of(pages, rows, layout), strict=True):
        bodies.append(reader.body_of(page, sheet))
        furniture += [*sheet.head, *sheet.foot]
    blocks = blocks_of(bodies, layout, pages)
    masthead = masthead_of(blocks, front_of(blocks, layout))
    repeated = [row for block in blocks for row in block.repeated]
    return furniture + reader.furniture + reader.strangers + masthead + repeated


def characters(texts: Iterable[str]) -> Characters:
    """The letters and digits of texts, and how often each stands there; a raised digit is a digit."""
    plain = (text.translate(RAISED) for text in texts)
    return Counter(character for text in plain for character in text if character.isalnum())
