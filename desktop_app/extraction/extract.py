"""From pages of lines to a resolution."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace

from desktop_app.extraction.head.masthead import metadata_of
from desktop_app.extraction.languages import language_words_of
from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.cjk import without_radicals
from desktop_app.extraction.page.drop_caps import with_drop_caps
from desktop_app.extraction.page.emphasis import without_emphasis_dots
from desktop_app.extraction.page.faces import with_plain_face
from desktop_app.extraction.page.layout import Layout, layout_of
from desktop_app.extraction.page.line_numbers import without_line_numbers
from desktop_app.extraction.page.lines import Page
from desktop_app.extraction.page.margin_notes import without_margin_notes
from desktop_app.extraction.page.order import reading_order
from desktop_app.extraction.page.rows import TextRow, is_right_to_left, rows_of_pages
from desktop_app.extraction.page.running_heads import sheets_of
from desktop_app.extraction.structure.blocks import Block, BlockBuilder
from desktop_app.extraction.structure.findings import (
    end_missing,
    faulty_pages,
    gaps_in,
    labels_missing,
    lines_left_out,
    not_a_resolution,
    notes_missing,
    unmatched_notes,
)
from desktop_app.extraction.structure.front import front_of
from desktop_app.extraction.structure.inner_lists import mark_inner_lists
from desktop_app.extraction.structure.kinds import units_of
from desktop_app.extraction.structure.left_out import masthead_of, much_left_out
from desktop_app.extraction.structure.naming import names_of
from desktop_app.extraction.structure.note_marks import NoteMarks, table_letters
from desktop_app.extraction.structure.notes import NoteReader
from desktop_app.extraction.structure.numbering import positions_of
from desktop_app.extraction.structure.paragraphs import ParagraphWriter
from desktop_app.extraction.structure.ruled_tables import grids_of, keep_table_rows, ruled_tables
from desktop_app.extraction.structure.tables import tables_in
from desktop_app.extraction.text.dehyphenation import Dehyphenator
from desktop_app.extraction.text.ligatures import with_ligatures
from desktop_app.resolution.model import Notice, Resolution, Source

Progress = Callable[[int, int], None]


def resolution_of(
    pages: Iterable[Page],
    source: Source,
    progress: Progress | None = None,
    vocabulary: Collection[str] = (),
) -> Resolution:
    """Read a resolution from its pages, asking for one page at a time.

    ``progress`` is called after each page with the number of pages read and the number of all pages; what it raises
    ends the reading. ``vocabulary`` are further words for dehyphenation, such as those of another version. Nothing
    on a page makes this raise.
    """
    printed = with_drop_caps(without_emphasis_dots(_read(pages, source, progress)))
    in_file = without_margin_notes(without_line_numbers(printed))
    order = reading_order(in_file)
    read = with_plain_face(with_ligatures(without_radicals(order.pages), vocabulary))
    right_to_left = is_right_to_left(read[: LIMITS.direction_pages])
    rows = rows_of_pages(read, right_to_left)
    layout = layout_of(rows, right_to_left)
    bodies, reader, around = _without_notes(read, rows, layout)
    notes = reader.notes
    blocks = blocks_of(bodies, layout, read)
    front = front_of(blocks, layout)
    mark_inner_lists(blocks[front.text :], layout)
    units = units_of(blocks, front, layout)
    positions = positions_of(units)
    marks = NoteMarks(notes, bodies)
    language = language_words_of(" ".join([block.text for block in blocks[: LIMITS.language_blocks]]))
    dehyphenator = Dehyphenator(bodies, vocabulary, language)
    writer = ParagraphWriter(marks, dehyphenator, front, language, table_letters(blocks))
    paragraphs = tuple(
        writer.paragraph(unit, name, position)
        for unit, name, position in zip(units, names_of(units, positions), positions, strict=True)
    )
    footnotes = tuple(writer.footnote(note) for note in notes)
    metadata = metadata_of(rows, paragraphs, language)
    warnings: list[Notice] = [] if front.found else [not_a_resolution(page=0)]
    warnings += faulty_pages(order.pages)
    masthead = masthead_of(blocks, front)
    warnings += much_left_out(masthead, [*around, *reader.furniture], layout, metadata.agenda_title)
    warnings += gaps_in(paragraphs)
    warnings += () if order.counts_on else labels_missing(paragraphs)
    warnings += end_missing(metadata, paragraphs)
    warnings += notes_missing(footnotes)
    warnings += unmatched_notes(paragraphs, footnotes, marks.unanswered)
    warnings += lines_left_out(reader.strangers)
    sizes = tuple(page.displayed for page in in_file)
    resolution = order.as_in_file(Resolution(source, metadata, paragraphs, footnotes, tuple(warnings), sizes))
    return replace(resolution, warnings=(*order.notices, *resolution.warnings))


def _read(pages: Iterable[Page], source: Source, progress: Progress | None) -> list[Page]:
    read = []
    for page in pages:
        read.append(page)
        if progress is not None:
            progress(len(read), source.pages)
    return read


def _without_notes(
    pages: Sequence[Page], rows: Sequence[list[TextRow]], layout: Layout
) -> tuple[list[list[TextRow]], NoteReader, list[TextRow]]:
    """The rows of each page's body, the reader that took the notes out, and the running heads and feet."""
    sheets = sheets_of(pages, rows, layout)
    keep_table_rows(sheets, pages, layout.right_to_left)
    last = max((sheet.page for sheet in sheets if sheet.body), default=-1)
    reader = NoteReader(layout, last_page=last)
    bodies = [reader.body_of(page, sheet) for page, sheet in zip(pages, sheets, strict=True)]
    return bodies, reader, [row for sheet in sheets for row in (*sheet.head, *sheet.foot)]


def blocks_of(bodies: Sequence[Sequence[TextRow]], layout: Layout, pages: Sequence[Page]) -> list[Block]:
    """The blocks of all pages, including tables, from the rows of each page."""
    builder = BlockBuilder(layout)
    for page, body, below in zip(pages, bodies, [*bodies[1:], []], strict=True):
        rows, start = body[builder.pass_captions(body) :], 0
        for first, end, grid in ruled_tables(rows, grids_of(page, layout.right_to_left, builder.ruled_above)):
            _add(builder, rows[start:first], ())
            builder.add_ruled_table(list(rows[first:end]), grid)
            start = end
        _add(builder, rows[start:], below)
    return builder.finished()


def _add(builder: BlockBuilder, rows: Sequence[TextRow], below: Sequence[TextRow]) -> None:
    """Add rows to the blocks, those of tables by their places; ``below`` are the rows of the page that follows."""
    start = 0
    for first, end in tables_in(rows, builder.layout, builder.last_table, below):
        for row in rows[start:first]:
            builder.add(row)
        builder.add_table(list(rows[first:end]))
        start = end
    for row in rows[start:]:
        builder.add(row)
