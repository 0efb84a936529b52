"""Lines of pages in Arabic, put into reading order by the places of their glyphs.

MuPDF reverses each run of Arabic in place, but not the order of the runs, and takes ligatures apart from the wrong
end. So pages with such letters are read glyph by glyph from MuPDF's trace.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise, takewhile
from math import dist
from operator import attrgetter
from typing import Any
from unicodedata import normalize

import pymupdf

from desktop_app.extraction.page.lines import Line, Place, Span
from desktop_app.pdf.boxes import Box
from desktop_app.pdf.limits import LIMITS
from desktop_app.pdf.right_to_left.actual_text import with_actual_text
from desktop_app.pdf.right_to_left.bidi import (
    BRACKETS,
    MIRRORED,
    RIGHT_TO_LEFT,
    Conventions,
    reading_order,
    reads_from_right,
)
from desktop_app.pdf.right_to_left.clipping import seen_on
from desktop_app.pdf.right_to_left.glyphs import Glyph, glyphs_of, made
from desktop_app.pdf.right_to_left.rows import rows_of
from desktop_app.pdf.right_to_left.told_text import Trace, is_sign
from desktop_app.pdf.sight import Gone, with_struck, without_gone
from desktop_app.text.folding import KASHIDA

# A hyphen between two numbers with a blank on one side of it.
LOOSE_RANGE = re.compile(r"(?<=\d)(?:( )[-–](?=\d)|[-–]( )(?=\d))")
# What is a part of a letter, madda and hamza, and may be written after it as a character of its own.
SIGN_OF_LETTER = re.compile("[\u0653-\u0655]")
LETTER_WITH_SIGN = re.compile(rf"\w{SIGN_OF_LETTER.pattern}")
HYPHENS = frozenset("-–")
VOTING = frozenset((*BRACKETS, "/", *HYPHENS))
"""Signs of which the rows show what a producer does with them."""
STRUCK = attrgetter("struck")


def holds_right_to_left(text: str) -> bool:
    """Whether a text has letters written from right to left."""
    return RIGHT_TO_LEFT.search(text) is not None


def right_to_left_lines(
    page: pymupdf.Page,
    trace: Trace,
    conventions: Conventions,
    text: str | None = None,
    *,
    gone: Sequence[Gone] = (),
    seen: Sequence[dict[str, Any]] = (),
    contents: Sequence[bytes] = (),
) -> list[Line]:
    """The horizontal lines of a page in reading order, from top to bottom.

    ``trace`` is that of its glyphs. ``conventions`` are those of the document as far as it has been read; they learn
    from the page. ``text`` is the text of the page, in any order, if it is known, ``seen`` its spans, and ``contents``
    the streams that paint it. What is ``gone`` is left out, and so is what is not seen because it is clipped away; what
    is struck out is kept apart.
    """
    struck = [words for words in gone if words.struck]
    trace = without_gone(trace, [words for words in gone if not words.struck])
    trace = seen_on(page, trace, seen)
    if text is not None:
        trace = with_actual_text(page, trace, text, contents)
    rows = rows_of(glyphs_of(page, with_struck(_without_copies(trace), struck)))
    texts = ["".join([glyph.text for glyph in row]) for row in rows]
    conventions.learn(
        [glyph.text for glyph in row]
        for row, text in zip(rows, texts, strict=True)
        if not VOTING.isdisjoint(text) and holds_right_to_left(text)
    )
    conventions.letters += _balance("".join(texts))
    mostly_right = conventions.letters > 0
    return [
        line for row, text in zip(rows, texts, strict=True) for line in _lines(row, text, mostly_right, conventions)
    ]


def _without_copies(trace: Trace) -> Trace:
    """The spans of a trace without those that are printed again close by, to look bold or as a shadow.

    Letter by letter these are not told from others: one of a ligature may be as narrow as they are apart. A single one
    is a copy if it is moved as far as the copy of a word was.
    """
    printed: dict[tuple[int, ...], list[tuple[float, float]]] = {}
    moves: set[tuple[float, float]] = set()
    kept = []
    for span in [span for span in trace if span["chars"]]:
        x, y = span["chars"][0][2]
        codes = tuple([char[0] for char in span["chars"]])
        places = printed.setdefault(codes, [])
        reach = LIMITS.copy_reach if len(codes) < LIMITS.copied_letters else LIMITS.copy_shift * span["size"]
        moved = {(round(x - left, 1), round(y - top, 1)) for left, top in places if dist((x, y), (left, top)) < reach}
        if len(codes) > 1:
            moves |= moved
        if moved & moves:
            continue
        places.append((x, y))
        kept.append(span)
    return kept


def _lines(row: Sequence[Glyph], text: str, mostly_right: bool, conventions: Conventions) -> Iterator[Line]:
    """The stretches of a row between wide gaps, in reading order."""
    base_right = mostly_right and reads_from_right(text)
    stretches = _with_numbers_apart(_stretches(row))
    if not HYPHENS.isdisjoint(text):
        stretches = [_with_ranges(stretch) for stretch in stretches]
    if base_right:
        stretches += _note_number(stretches[-1])
    for stretch in reversed(stretches) if base_right else stretches:
        order = reading_order([glyph.text for glyph in stretch], base_right, conventions)
        glyphs = [stretch[number] for number in order]
        if base_right and conventions.mirrored:
            glyphs = _mirrored(glyphs, order)
        if KASHIDA in text:
            glyphs = _without_kashida(glyphs)
        if SIGN_OF_LETTER.search(text):
            glyphs = _composed(glyphs)
        if glyphs:
            yield _line(glyphs)


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
    """The glyphs between wide gaps, with one space in each gap between two words; those of the file are left out.

    Strokes that were drawn over a letter should have filled the gap on its left, and no word ends with one.
    """
    stretches: list[list[Glyph]] = []
    strokes = _strokes_over(row)
    wide, between_words, at_space = LIMITS.wide_gap, LIMITS.word_gap, LIMITS.space_gap
    edge, spaced = 0.0, False
    for number, glyph in enumerate(row):
        text, x0, _, x1, _, _, size, _ = glyph
        if text == " ":
            spaced = True
            continue
        gap = x0 - edge - strokes.get(number, 0.0)
        if not stretches or gap > wide * size:
            stretches.append([])
            edge = x1
        elif gap > (at_space if spaced else between_words) * size and (spaced or text != KASHIDA):
            stretches[-1].append(_space_after(stretches[-1][-1], edge, x0))
        stretches[-1].append(glyph)
        spaced = False
        edge = max(edge, x1)
    return stretches


def _with_numbers_apart(stretches: Sequence[list[Glyph]]) -> list[list[Glyph]]:
    """The stretches of a row, with a number at either end in a stretch of its own where it is well apart."""
    if not stretches:
        return []
    *before, last = stretches
    ended = [part[::-1] for part in reversed(_number_apart(last[::-1]))]
    first, *after = [*before, *ended]
    return [*_number_apart(first), *after]


def _number_apart(stretch: list[Glyph]) -> list[list[Glyph]]:
    """A stretch, and before it the number that it begins with if a wide gap is between them."""
    end = sum(1 for _ in takewhile(lambda glyph: glyph.text.isdecimal(), stretch))
    if not 0 < end < len(stretch) or stretch[end].text != " ":
        return [stretch]
    _, x0, _, x1, _, _, size, _ = stretch[end]
    return [stretch[:end], stretch[end + 1 :]] if x1 - x0 > LIMITS.margin_gap * size else [stretch]


def _strokes_over(row: Sequence[Glyph]) -> dict[int, float]:
    """How wide the kashida are that lie wholly over a letter, by the letter's place in the row."""
    widths: dict[int, float] = {}
    letter = -1
    for number, glyph in enumerate(row):
        if glyph.text != KASHIDA:
            letter = number
        elif letter >= 0 and row[letter].x0 < glyph.x0 and glyph.x1 < row[letter].x1:
            widths[letter] = widths.get(letter, 0.0) + glyph.x1 - glyph.x0
    return widths


def _space_after(glyph: Glyph, x0: float, x1: float) -> Glyph:
    _, _, y0, _, y1, baseline, size, face = glyph
    return made((" ", x0, y0, x1, y1, baseline, size, face))


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


def _line(glyphs: Sequence[Glyph]) -> Line:
    """A line made of glyphs in reading order."""
    texts, x0s, y0s, x1s, y1s, _, _, faces = zip(*glyphs, strict=True)
    box = min(x0s), min(y0s), max(x1s), max(y1s)
    if any(map(STRUCK, faces)):
        return _line_with_struck(glyphs, box)
    stretches = list(_faces(glyphs))
    return Line(_spans(glyphs, stretches), *box, words=tuple(_places(texts, x0s, x1s, stretches)))


def _line_with_struck(glyphs: Sequence[Glyph], box: Box) -> Line:
    """A line of which some is struck out; nothing else may be left of it."""
    kept, struck = _parted(glyphs)
    if not kept:
        return Line((), *box, struck=struck)
    texts, x0s, _, x1s, *_ = zip(*kept, strict=True)
    stretches = list(_faces(kept))
    return Line(_spans(kept, stretches), *box, words=tuple(_places(texts, x0s, x1s, stretches)), struck=struck)


def _parted(glyphs: Sequence[Glyph]) -> tuple[list[Glyph], tuple[tuple[int, str], ...]]:
    """The glyphs that stay, and the offsets and words of what is struck out."""
    kept: list[Glyph] = []
    struck: list[tuple[int, str]] = []
    for is_struck, group in groupby(glyphs, key=lambda glyph: glyph.face.struck):
        if not is_struck:
            kept += group
            continue
        words = "".join([glyph.text for glyph in group]).strip()
        if words:
            struck.append((sum([len(glyph.text) for glyph in kept]), words))
    return kept, tuple(struck)


def _without_kashida(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """The glyphs without the kashida inside words, which only stretch them."""
    kept: list[Glyph] = []
    for number, glyph in enumerate(glyphs):
        if glyph.text == KASHIDA:
            after = next((other for other in glyphs[number + 1 :] if not _is_on_letter(other.text[0])), None)
            inside = kept and kept[-1].text[-1] not in " ("
            if after is not None and after.text[0].isalpha() and (inside or glyph.x0 < after.x1):
                continue
        kept.append(glyph)
    return kept


def _composed(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """The glyphs, each madda and hamza that is a character of its own joined to its letter."""
    found: list[Glyph] = []
    for glyph in glyphs:
        text = LETTER_WITH_SIGN.sub(lambda pair: normalize("NFC", pair.group()), glyph.text)
        joined = normalize("NFC", found[-1].text + text) if found and SIGN_OF_LETTER.fullmatch(text) else ""
        if len(joined) == 1:
            found[-1] = found[-1]._replace(text=joined)
        else:
            found.append(glyph._replace(text=text))
    return found


def _is_on_letter(char: str) -> bool:
    """Whether a character only stretches the letter before it, or is over or under it."""
    return char == KASHIDA or is_sign(char)


def _faces(glyphs: Sequence[Glyph]) -> Iterator[tuple[int, int]]:
    """Where each stretch in one face, size and height begins and ends."""
    first = 0
    for number, (before, glyph) in enumerate(pairwise(glyphs), 1):
        if (before.face is not glyph.face or before.baseline != glyph.baseline) and not _are_alike(before, glyph):
            yield first, number
            first = number
    yield first, len(glyphs)


def _are_alike(one: Glyph, other: Glyph) -> bool:
    """Whether two glyphs are in one face and level, whether they are seen or not; baselines differ by rounding."""
    return one.face[:4] == other.face[:4] and round(one.baseline, 1) == round(other.baseline, 1)


def _spans(glyphs: Sequence[Glyph], stretches: Iterable[tuple[int, int]]) -> tuple[Span, ...]:
    return tuple([_span(glyphs[first:last]) for first, last in stretches])


def _span(glyphs: Sequence[Glyph]) -> Span:
    first, face = glyphs[0], glyphs[0].face
    return Span(
        "".join([glyph.text for glyph in glyphs]),
        min([glyph.x0 for glyph in glyphs]),
        max([glyph.x1 for glyph in glyphs]),
        first.baseline,
        first.size,
        face.font,
        face.bold,
        face.italic,
        face.hidden,
    )


def _places(
    texts: Sequence[str], x0s: Sequence[float], x1s: Sequence[float], stretches: Iterable[tuple[int, int]]
) -> Iterator[Place]:
    """The places of the words of a line, by the texts and edges of its glyphs; a word is cut where its face changes.

    The full stop after a number in Latin letters is in the face of the Arabic, and stands at the far end of the line.
    """
    begins, position, start, is_inside = {first for first, _ in stretches}, 0, 0, False
    left = right = 0.0
    for number, text in enumerate(texts):
        if is_inside and (text == " " or number in begins):
            yield start, position, left, right
            is_inside = False
        if is_inside:
            left, right = min(left, x0s[number]), max(right, x1s[number])
        elif text != " ":
            start, left, right, is_inside = position, x0s[number], x1s[number], True
        position += len(text)
    if is_inside:
        yield start, position, left, right


def _balance(text: str) -> int:
    """Positive when most letters of a text are written from right to left."""
    letters = [(char, count) for char, count in Counter(text).items() if char.isalpha()]
    return sum(count if RIGHT_TO_LEFT.match(char) else -count for char, count in letters)
