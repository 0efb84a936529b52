"""Lines of pages in Arabic, put into the order of reading from the places of their glyphs.

MuPDF turns round each run of Arabic in place, but not the order of runs, and takes ligatures apart
from the wrong end. So pages that hold such letters are read glyph by glyph from MuPDF's trace.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from bisect import bisect
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any, NamedTuple

import pymupdf

from desktop_app.extraction.page.lines import Line, Place, Span
from desktop_app.pdf.actual_text import Trace, with_actual_text
from desktop_app.pdf.bidi import RIGHT_TO_LEFT, Conventions, mirror, reading_order, reads_from_right
from desktop_app.pdf.limits import LIMITS
from desktop_app.pdf.turning import turn_of, turned_box, turned_height
from desktop_app.text.folding import KASHIDA

ITALIC, BOLD = 1 << 1, 1 << 4
# Text render mode 3 paints nothing (PDF 1.7, 9.3.6).
HIDDEN = 3
SURROGATES = range(0xD800, 0xE000)
PRESENTATION_FORMS = re.compile(r"[\ufb50-\ufd3d\ufd40-\ufdff\ufe70-\ufefc]")
# Signs of direction and width that MuPDF delivers as glyphs; they say nothing once the order is right.
DIRECTION_SIGNS = re.compile(r"[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\x00-\x08]")


class Glyph(NamedTuple):
    """A glyph: what it says, in the order of reading, its place and its face."""

    text: str
    x0: float
    y0: float
    x1: float
    y1: float
    baseline: float
    size: float
    font: str
    bold: bool
    italic: bool
    hidden: bool


def holds_right_to_left(text: str) -> bool:
    """Whether a text holds letters written from right to left."""
    return RIGHT_TO_LEFT.search(text) is not None


def right_to_left_lines(page: pymupdf.Page, conventions: Conventions, text: str | None = None) -> list[Line]:
    """The level lines of a page in the order of reading, from top to bottom.

    ``conventions`` are those of the document as far as it was read; they learn from the page. ``text`` is what
    the page says, in any order, where that is known.
    """
    trace = page.get_texttrace()
    if text is not None:
        trace = with_actual_text(page, trace, text)
    rows = [_in_visual_order(row) for row in _rows(_with_signs(list(_glyphs(page, trace))))]
    texts = ["".join([glyph.text for glyph in row]) for row in rows]
    conventions.learn(
        [glyph.text for glyph in row] for row, text in zip(rows, texts, strict=True) if holds_right_to_left(text)
    )
    mostly_right = _balance("".join(texts)) > 0
    return [line for row in rows for line in _lines(row, mostly_right, conventions)]


def _glyphs(page: pymupdf.Page, trace: Trace) -> Iterator[Glyph]:
    turn = turn_of(page)
    _, _, width, height = page.rect
    for span in trace:
        if span["dir"][0] < LIMITS.level_direction and turn is None:
            continue
        name, flags = span["font"], span["flags"]
        bold = bool(flags & BOLD) or "bold" in name.lower()
        italic = bool(flags & ITALIC) or "italic" in name.lower()
        for text, origin, box in _clusters(span["chars"]):
            x0, y0, x1, y1 = turned_box(box, turn)
            if x0 < x1 and not (x0 < width and x1 > 0 and y0 < height and y1 > 0):
                continue
            yield Glyph(
                text,
                x0,
                y0,
                x1,
                y1,
                turned_height(origin, turn),
                span["size"],
                name,
                bold,
                italic,
                span["type"] == HIDDEN,
            )


def _with_signs(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """The glyphs of a page in the file's order; a vowel sign that has no width is given to its letter.

    Where such a sign is drawn, its place does not tell. But in the file it stands beside its letter, left of it.
    """
    others = [number for number, glyph in enumerate(glyphs) if not _floats(glyph)]
    signs: dict[int, list[tuple[int, str]]] = {}
    given: set[int] = set()
    for number, glyph in enumerate(glyphs):
        if _floats(glyph):
            at = bisect(others, number)
            near = [other for other in others[max(at - 1, 0) : at + 1] if _may_bear(glyphs[other], glyph)]
            if near:
                letter = max(near, key=lambda other: glyphs[other].x0)
                signs.setdefault(letter, []).append((abs(number - letter), glyph.text))
                given.add(number)
    signed = list(glyphs)
    for letter, beside in signs.items():
        text = "".join([text for _, text in sorted(beside)])
        signed[letter] = signed[letter]._replace(text=signed[letter].text + text)
    return [glyph for number, glyph in enumerate(signed) if number not in given]


def _may_bear(letter: Glyph, sign: Glyph) -> bool:
    """Whether a glyph is a letter close to a sign."""
    level = abs(letter.baseline - sign.baseline) <= letter.size
    return letter.text[0].isalpha() and level and _distance(letter, sign.x0)[0] <= LIMITS.sign_reach * letter.size


def _floats(glyph: Glyph) -> bool:
    return glyph.x1 <= glyph.x0 and _is_vowel_sign(glyph)


def _clusters(chars: Iterable[tuple[int, int, Any, Any]]) -> list[tuple[str, Any, Any]]:
    """What each glyph says, its origin and box; a ligature's further characters bear the glyph number -1."""
    found: list[tuple[str, Any, Any]] = []
    for code, number, origin, box in chars:
        is_character = 0 <= code <= sys.maxunicode and code not in SURROGATES
        text = _plain(chr(code) if is_character else "\ufffd")
        if not text:
            continue
        if number == -1 and found:
            before = found[-1]
            found[-1] = (before[0] + text, before[1], before[2])
        else:
            found.append((text, origin, box))
    return found


def _plain(char: str) -> str:
    """The letters that a presentation form or a no-break space stands for."""
    if PRESENTATION_FORMS.match(char):
        return unicodedata.normalize("NFKC", char).strip() or char
    if char.isspace():
        return " "
    return DIRECTION_SIGNS.sub("", char)


def _rows(glyphs: Sequence[Glyph]) -> list[list[Glyph]]:
    """The glyphs by baseline from top to bottom; raised ones stand in the row of those around them."""
    rows: list[list[Glyph]] = []
    letters = [glyph for glyph in glyphs if not _is_vowel_sign(glyph)]
    for row in _level_groups(sorted(letters, key=lambda glyph: glyph.baseline)):
        if rows and _is_one_row(rows[-1], row):
            rows[-1] += row
        else:
            rows.append(row)
    for sign in filter(_is_vowel_sign, glyphs) if rows else ():
        min(rows, key=lambda row: abs(_main(row).baseline - sign.baseline)).append(sign)
    return [row for row in rows if not "".join([glyph.text for glyph in row]).isspace()]


def _is_vowel_sign(glyph: Glyph) -> bool:
    return unicodedata.category(glyph.text[0]) == "Mn"


def _level_groups(glyphs: Sequence[Glyph]) -> list[list[Glyph]]:
    """Sorted glyphs in groups whose baselines are hardly apart."""
    groups: list[list[Glyph]] = []
    for glyph in glyphs:
        if groups and glyph.baseline - groups[-1][-1].baseline <= LIMITS.level * glyph.size:
            groups[-1].append(glyph)
        else:
            groups.append([glyph])
    return groups


def _is_one_row(above: Sequence[Glyph], below: Sequence[Glyph]) -> bool:
    """Whether two groups of glyphs share a row: nearly one baseline, or small type raised beside large."""
    first, second = _main(above), _main(below)
    distance = second.baseline - first.baseline
    if distance <= LIMITS.same_baseline * min(first.size, second.size):
        return True
    if distance > LIMITS.raised_by * max(first.size, second.size):
        return False
    small, large = (above, below) if first.size < second.size else (below, above)
    return min(first.size, second.size) < max(first.size, second.size) * LIMITS.smaller and _touch(small, large)


def _touch(small: Sequence[Glyph], large: Sequence[Glyph]) -> bool:
    """Whether each glyph of one group stands close to one of the other."""
    reach = LIMITS.reach * _main(large).size
    return all(any(other.x0 - reach < glyph.x1 and glyph.x0 < other.x1 + reach for other in large) for glyph in small)


def _main(row: Sequence[Glyph]) -> Glyph:
    return max(row, key=lambda glyph: (not glyph.text.isspace(), glyph.size))


def _in_visual_order(row: Sequence[Glyph]) -> list[Glyph]:
    """The glyphs from left to right, without copies printed over others, vowel signs on their letters."""
    ordered: list[Glyph] = []
    marks = []
    for glyph in sorted(row, key=_from_left):
        if _is_vowel_sign(glyph):
            marks.append(glyph)
        elif not (ordered and _is_copy(ordered[-1], glyph)):
            ordered.append(glyph)
    for mark in marks:
        _set_mark(ordered, mark)
    return ordered


def _from_left(glyph: Glyph) -> float:
    """The place to sort by; the second half of a ligature, without a width, stands left of the first."""
    return glyph.x0 if glyph.x1 > glyph.x0 else glyph.x0 - LIMITS.overprint * glyph.size


def _is_copy(before: Glyph, glyph: Glyph) -> bool:
    near = LIMITS.overprint * glyph.size
    return before.text == glyph.text and abs(before.x0 - glyph.x0) < near and abs(before.x1 - glyph.x1) < near


def _set_mark(ordered: list[Glyph], mark: Glyph) -> None:
    """Give a vowel sign to the letter under or over which it stands."""
    middle = (mark.x0 + mark.x1) / 2
    letters = [number for number, glyph in enumerate(ordered) if glyph.text[0].isalpha()]
    if not letters:
        return
    nearest = min(letters, key=lambda number: _distance(ordered[number], middle))
    ordered[nearest] = ordered[nearest]._replace(text=ordered[nearest].text + mark.text)


def _distance(glyph: Glyph, x: float) -> tuple[float, float]:
    """How far a place is outside a glyph, then from its middle."""
    return max(glyph.x0 - x, x - glyph.x1, 0.0), abs(glyph.x0 + glyph.x1 - 2 * x)


def _lines(row: Sequence[Glyph], mostly_right: bool, conventions: Conventions) -> Iterator[Line]:
    """The stretches of a row that no wide gap parts, the first read first."""
    base_right = mostly_right and reads_from_right("".join([glyph.text for glyph in row]))
    stretches = [_with_blanks(stretch) for stretch in _stretches(row)]
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
    """Take the raised number at the right edge off a stretch: it begins a note, and no order binds it to the rest.

    A blank stands between, but for notes in foreign letters alone, where some producers set none.
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
        if glyph.text.isspace():
            if stretches:
                stretches[-1].append(glyph)
            continue
        if not stretches or glyph.x0 - edge > LIMITS.wide_gap * glyph.size:
            stretches.append([])
            edge = glyph.x0
        stretches[-1].append(glyph)
        edge = max(edge, glyph.x1)
    return stretches


def _with_blanks(stretch: Sequence[Glyph]) -> list[Glyph]:
    """The glyphs with one blank in each gap that parts two words."""
    result = [stretch[0]]
    edge, blank = stretch[0].x1, False
    for glyph in stretch[1:]:
        if glyph.text.isspace():
            blank = True
            continue
        if glyph.x0 - edge > (LIMITS.space_gap if blank else LIMITS.word_gap) * glyph.size:
            result.append(result[-1]._replace(text=" ", x0=edge, x1=glyph.x0))
        result.append(glyph)
        edge, blank = max(edge, glyph.x1), False
    return result


def _mirrored(glyphs: Sequence[Glyph], order: Sequence[int]) -> list[Glyph]:
    """The glyphs with the signs turned round that are not inside a left-to-right run."""
    rising = [
        (place > 0 and order[place - 1] == number - 1) or (place + 1 < len(order) and order[place + 1] == number + 1)
        for place, number in enumerate(order)
    ]
    return [
        glyph if inside else glyph._replace(text=mirror(glyph.text))
        for glyph, inside in zip(glyphs, rising, strict=True)
    ]


def _line(glyphs: Sequence[Glyph]) -> Line | None:
    """A line of glyphs in the order of reading."""
    glyphs = _without_kashida(glyphs)
    if not glyphs:
        return None
    return Line(
        spans=tuple([_span(list(group)) for _, group in groupby(glyphs, key=_face)]),
        x0=min(glyph.x0 for glyph in glyphs),
        y0=min(glyph.y0 for glyph in glyphs),
        x1=max(glyph.x1 for glyph in glyphs),
        y1=max(glyph.y1 for glyph in glyphs),
        words=tuple(_places(glyphs)),
    )


def _without_kashida(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """Without the strokes that only stretch a word: those between two letters of it."""
    kept: list[Glyph] = []
    for number, glyph in enumerate(glyphs):
        after = next((other.text[0] for other in glyphs[number + 1 :] if other.text[0] != KASHIDA), " ")
        if glyph.text == KASHIDA and kept and kept[-1].text[-1] not in " (" and after.isalpha():
            continue
        kept.append(glyph)
    return kept


def _face(glyph: Glyph) -> tuple[str, float, float, bool, bool]:
    return (glyph.font, glyph.size, round(glyph.baseline, 1), glyph.bold, glyph.italic)


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
    position = 0
    for blank, group in groupby(glyphs, key=lambda glyph: glyph.text == " "):
        word = list(group)
        end = position + sum(len(glyph.text) for glyph in word)
        if not blank:
            yield position, end, min(glyph.x0 for glyph in word), max(glyph.x1 for glyph in word)
        position = end


def _balance(text: str) -> int:
    """Positive when most letters of a text are written from right to left."""
    letters = [char for char in text if char.isalpha()]
    return 2 * len(RIGHT_TO_LEFT.findall("".join(letters))) - len(letters)
