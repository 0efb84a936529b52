"""Lines of pages in Arabic, put into reading order by the places of their glyphs.

MuPDF reverses each run of Arabic in place, but not the order of the runs, and takes ligatures apart from the wrong
end. So pages with such letters are read glyph by glyph from MuPDF's trace.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from typing import TypeAlias

import pymupdf

from desktop_app.extraction.page.lines import Line, Place, Span
from desktop_app.pdf.limits import LIMITS
from desktop_app.pdf.right_to_left.actual_text import Trace, with_actual_text
from desktop_app.pdf.right_to_left.bidi import MIRRORED, RIGHT_TO_LEFT, Conventions, reading_order, reads_from_right
from desktop_app.pdf.right_to_left.glyphs import Glyph, glyphs_of
from desktop_app.pdf.right_to_left.rows import rows_of
from desktop_app.pdf.sight import Gone, with_struck, without_gone
from desktop_app.text.folding import KASHIDA

# A hyphen between two numbers with a blank on one side of it.
LOOSE_RANGE = re.compile(r"(?<=\d)(?:( )[-–](?=\d)|[-–]( )(?=\d))")
Face: TypeAlias = tuple[float, str, float, bool, bool]
FACE = attrgetter("baseline", "font", "size", "bold", "italic")


def holds_right_to_left(text: str) -> bool:
    """Whether a text has letters written from right to left."""
    return RIGHT_TO_LEFT.search(text) is not None


def right_to_left_lines(
    page: pymupdf.Page, conventions: Conventions, text: str | None = None, gone: Sequence[Gone] = ()
) -> list[Line]:
    """The horizontal lines of a page in reading order, from top to bottom.

    ``conventions`` are those of the document as far as it has been read; they learn from the page. ``text`` is the
    text of the page, in any order, if it is known. What is ``gone`` is left out; what is struck out is kept apart.
    """
    struck = [words for words in gone if words.struck]
    trace: Trace = without_gone(page.get_texttrace(), [words for words in gone if not words.struck])
    if text is not None:
        trace = with_actual_text(page, trace, text)
    rows = rows_of(glyphs_of(page, with_struck(trace, struck)))
    texts = ["".join([glyph.text for glyph in row]) for row in rows]
    conventions.learn(
        [glyph.text for glyph in row] for row, text in zip(rows, texts, strict=True) if holds_right_to_left(text)
    )
    mostly_right = _balance("".join(texts)) > 0
    return [line for row in rows for line in _lines(row, mostly_right, conventions)]


def _lines(row: Sequence[Glyph], mostly_right: bool, conventions: Conventions) -> Iterator[Line]:
    """The stretches of a row between wide gaps, in reading order."""
    base_right = mostly_right and reads_from_right("".join([glyph.text for glyph in row]))
    stretches = [_with_spaces(stretch) for stretch in _stretches(row)]
    if base_right:
        stretches += _note_number(stretches[-1])
    for stretch in reversed(stretches) if base_right else stretches:
        order = reading_order([glyph.text for glyph in stretch], base_right, conventions)
        glyphs = [stretch[number] for number in order]
        if base_right and conventions.mirrored:
            glyphs = _mirrored(glyphs, order)
        line = _line(glyphs)
        if line is not None:
            yield line


def _note_number(stretch: list[Glyph]) -> list[list[Glyph]]:
    """Take a superscript number at the right edge off a stretch: it begins a note and is read by itself.

    There is a space before the text, except in notes in foreign letters alone, where some producers set none.
    """
    size = max(glyph.size for glyph in stretch) * LIMITS.smaller
    start = len(stretch)
    while start > 0 and stretch[start - 1].text.isdecimal() and stretch[start - 1].size < size:
        start -= 1
    if start in (0, len(stretch)):
        return []
    is_foreign = not holds_right_to_left("".join([glyph.text for glyph in stretch]))
    if not (is_foreign or stretch[start - 1].text.isspace()):
        return []
    number = stretch[start:]
    del stretch[start:]
    return [number]


def _stretches(row: Sequence[Glyph]) -> list[list[Glyph]]:
    stretches: list[list[Glyph]] = []
    edge = 0.0
    for glyph in row:
        if glyph.text == " ":
            if stretches:
                stretches[-1].append(glyph)
            continue
        if not stretches or glyph.x0 - edge > LIMITS.wide_gap * glyph.size:
            stretches.append([])
            edge = glyph.x0
        stretches[-1].append(glyph)
        edge = max(edge, glyph.x1)
    return stretches


def _with_spaces(stretch: Sequence[Glyph]) -> list[Glyph]:
    """The glyphs with one space in each gap between two words."""
    result = [stretch[0]]
    edge, spaced = stretch[0].x1, False
    narrowest = min(LIMITS.space_gap, LIMITS.word_gap) * min([glyph.size for glyph in stretch])
    for glyph in stretch[1:]:
        if glyph.text == " ":
            spaced = True
            continue
        gap = glyph.x0 - edge
        if gap > narrowest and gap > (LIMITS.space_gap if spaced else LIMITS.word_gap) * glyph.size:
            result.append(result[-1]._replace(text=" ", x0=edge, x1=glyph.x0))
        result.append(glyph)
        spaced = False
        edge = max(edge, glyph.x1)
    return _with_ranges(result)


def _with_ranges(glyphs: list[Glyph]) -> list[Glyph]:
    """The glyphs without a blank on one side of a hyphen between two numbers: it is a space that was set elsewhere."""
    text = "".join([glyph.text[0] for glyph in glyphs])
    loose = {
        match.start(side)
        for match in LOOSE_RANGE.finditer(text)
        for side in (1, 2)
        if match.start(side) >= 0 and _is_narrow(glyphs[match.start(side)])
    }
    return [glyph for number, glyph in enumerate(glyphs) if number not in loose] if loose else glyphs


def _is_narrow(space: Glyph) -> bool:
    return space.x1 - space.x0 < LIMITS.range_gap * space.size


def _mirrored(glyphs: Sequence[Glyph], order: Sequence[int]) -> list[Glyph]:
    """The glyphs, with the paired signs mirrored that are not inside a left-to-right run."""
    return [
        glyph if glyph.text not in MIRRORED or _is_rising(order, place) else glyph._replace(text=MIRRORED[glyph.text])
        for place, glyph in enumerate(glyphs)
    ]


def _is_rising(order: Sequence[int], place: int) -> bool:
    """Whether the glyph read at a place is beside the one read before or after it on the page, from left to right."""
    number = order[place]
    after_left = place > 0 and order[place - 1] == number - 1
    return after_left or (place + 1 < len(order) and order[place + 1] == number + 1)


def _line(glyphs: Sequence[Glyph]) -> Line | None:
    """A line made of glyphs in reading order; ``None`` if nothing is left of them."""
    glyphs = _without_kashida(glyphs)
    if not glyphs:
        return None
    struck: tuple[tuple[int, str], ...] = ()
    kept = glyphs
    if any(glyph.struck for glyph in glyphs):
        kept, struck = _parted(glyphs)
    return Line(
        spans=tuple([_span(kept[first:last]) for first, last in _faces(kept)]) if kept else (),
        x0=min([glyph.x0 for glyph in glyphs]),
        y0=min([glyph.y0 for glyph in glyphs]),
        x1=max([glyph.x1 for glyph in glyphs]),
        y1=max([glyph.y1 for glyph in glyphs]),
        words=tuple(_places(kept)),
        struck=struck,
    )


def _parted(glyphs: Sequence[Glyph]) -> tuple[list[Glyph], tuple[tuple[int, str], ...]]:
    """The glyphs that stay, and the offsets and words of what is struck out."""
    kept: list[Glyph] = []
    struck: list[tuple[int, str]] = []
    for is_struck, group in groupby(glyphs, key=attrgetter("struck")):
        if not is_struck:
            kept += group
            continue
        words = "".join([glyph.text for glyph in group]).strip()
        if words:
            struck.append((sum([len(glyph.text) for glyph in kept]), words))
    return kept, tuple(struck)


def _without_kashida(glyphs: Sequence[Glyph]) -> Sequence[Glyph]:
    """The glyphs without the kashida inside words, which only stretch them."""
    if KASHIDA not in "".join([glyph.text for glyph in glyphs]):
        return glyphs
    kept: list[Glyph] = []
    for number, glyph in enumerate(glyphs):
        if glyph.text == KASHIDA and kept and kept[-1].text[-1] not in " (":
            after = next((other.text[0] for other in glyphs[number + 1 :] if other.text[0] != KASHIDA), " ")
            if after.isalpha():
                continue
        kept.append(glyph)
    return kept


def _faces(glyphs: Sequence[Glyph]) -> Iterator[tuple[int, int]]:
    """Where each stretch in one face, size and height begins and ends."""
    first, before = 0, FACE(glyphs[0])
    for number, face in enumerate(map(FACE, glyphs)):
        if face != before:
            if not _is_level(before, face):
                yield first, number
                first = number
            before = face
    yield first, len(glyphs)


def _is_level(one: Face, other: Face) -> bool:
    """Whether two faces differ in their baselines alone, and these by no more than rounding."""
    return one[1:] == other[1:] and round(one[0], 1) == round(other[0], 1)


def _span(glyphs: Sequence[Glyph]) -> Span:
    first = glyphs[0]
    return Span(
        "".join([glyph.text for glyph in glyphs]),
        min(glyph.x0 for glyph in glyphs),
        max(glyph.x1 for glyph in glyphs),
        first.baseline,
        first.size,
        first.font,
        first.bold,
        first.italic,
        first.hidden,
    )


def _places(glyphs: Sequence[Glyph]) -> Iterator[Place]:
    """The places of the words of a line."""
    texts = [glyph.text for glyph in glyphs]
    first, position = 0, 0
    for last in [*[number for number, text in enumerate(texts) if text == " "], len(texts)]:
        end = position + sum(map(len, texts[first:last]))
        if last > first:
            word = glyphs[first:last]
            yield position, end, min([glyph.x0 for glyph in word]), max([glyph.x1 for glyph in word])
        first, position = last + 1, end + 1


def _balance(text: str) -> int:
    """Positive when most letters of a text are written from right to left."""
    from_right = sum(map(str.isalpha, RIGHT_TO_LEFT.findall(text)))
    return 2 * from_right - sum(map(str.isalpha, text))
