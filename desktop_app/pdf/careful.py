"""Pages read character by character: those with words struck out or printed twice, or with what is not printed.

MuPDF itself merges copies that are printed to look bold, but takes three times as long when it does. It tells what is
struck out as well, but takes a letter too many. So only pages that look as if they had such words are read like this.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby, pairwise
from math import inf, isfinite
from operator import attrgetter
from typing import Any, NamedTuple

import pymupdf

from desktop_app.extraction.page.lines import Line, Place, Span
from desktop_app.extraction.text.wording import CLOSING
from desktop_app.pdf.boxes import Box
from desktop_app.pdf.limits import LIMITS
from desktop_app.pdf.tracking import close_up, holds_letters_apart
from desktop_app.pdf.watermarks import channels
from desktop_app.text.isolates import WITHOUT_WIDTH
from desktop_app.text.plain_forms import WIDE_LATIN, plain_form

SOFT_HYPHEN = "\u00ad"
STROKE = re.compile("[\u0335\u0336]")  # typed after a letter, it strikes that out
UNSEEN = re.compile(f"[{WITHOUT_WIDTH}]")
MAY_BE_UNSEEN = re.compile(f"[{SOFT_HYPHEN}{WITHOUT_WIDTH}]")
WORD = re.compile(r"\S+")
DOUBLE = re.compile(r"(.)\1+")

Found = dict[str, Any]


def needs_care(blocks: Sequence[Found], text: str) -> bool:
    """Whether a page, of which ``extractDICT`` gave the blocks, must be read character by character."""
    lines = [line for block in blocks for line in block.get("lines", ())]
    if holds_letters_apart(text):
        return True
    if not text.isascii() and _has_other_forms(lines, text):
        return True
    return _some_overlap(lines) or _some_struck(lines, level_rules(blocks))


def _has_other_forms(lines: Iterable[Found], text: str) -> bool:
    """Whether a text is not in the form that is used elsewhere."""
    if any(form.search(text) for form in (WIDE_LATIN, UNSEEN, STROKE)) or not unicodedata.is_normalized("NFC", text):
        return True
    return SOFT_HYPHEN in text and any(map(_hyphen_inside, lines))


def _hyphen_inside(line: Found) -> bool:
    """Whether a line has a soft hyphen before its end, or nothing else; then its producer knows no other hyphens."""
    text = text_of(line).strip()
    return text == SOFT_HYPHEN or SOFT_HYPHEN in text.rstrip(f"{SOFT_HYPHEN} ")


def level_rules(blocks: Iterable[Found]) -> list[Box]:
    """The level rules among the blocks, and strokes that are nearly level; a row of dashes or dots is one rule."""
    vectors = [block for block in blocks if block["type"] == pymupdf.mupdf.FZ_STEXT_BLOCK_VECTOR]
    short = [block["bbox"] for block in vectors if _is_short(block["bbox"])]
    rules = [block["bbox"] for block in vectors if _is_level(block) and not _is_short(block["bbox"])]
    return rules + _rows_of_dashes(short)


def _is_short(box: Box) -> bool:
    """Whether a drawn shape is as small as a dash or a dot of a broken line."""
    x0, y0, x1, y1 = box
    return y1 - y0 <= LIMITS.rule_thickness and x1 - x0 <= LIMITS.dash


def _rows_of_dashes(short: Iterable[Box]) -> list[Box]:
    """The lines that dashes and dots make, of those at one height that follow closely; a dash alone is one too."""
    rows: list[Box] = []
    for x0, y0, x1, y1 in sorted(short, key=lambda box: (box[1], box[0])):
        left, top, right, bottom = rows[-1] if rows else (0.0, 0.0, 0.0, -1.0)
        if rows and y0 == top and y1 == bottom and x0 - right <= LIMITS.dash:
            rows[-1] = (left, top, x1, bottom)
        else:
            rows.append((x0, y0, x1, y1))
    return [row for row in rows if row[2] - row[0] > LIMITS.rule_thickness]


def _is_level(vector: Found) -> bool:
    """Whether a shape is a rule, or a stroke drawn by hand, along the text."""
    x0, y0, x1, y1 = vector["bbox"]
    height, width = y1 - y0, x1 - x0
    if height <= LIMITS.rule_thickness:
        return bool(width > LIMITS.rule_thickness)
    return bool(vector["stroked"] and height < LIMITS.slanting_stroke and width > 2 * height)


def _some_struck(lines: Sequence[Found], rules: Iterable[Box]) -> bool:
    """Whether a rule crosses the words of a line."""
    for rule in rules:
        _, top, _, bottom = rule
        near = [line for line in lines if line["bbox"][1] < bottom and top < line["bbox"][3]]
        if any(strikes(span, (rule,)) for line in near for span in line["spans"]):
            return True
    return False


def strikes(span: Found, rules: Iterable[Box]) -> list[Box]:
    """The rules that cross the words of a span."""
    low, high = (share * span["size"] for share in LIMITS.strike_zone)
    baseline, (x0, _, x1, _) = span["origin"][1], span["bbox"]
    return [rule for rule in rules if low < baseline - (rule[1] + rule[3]) / 2 < high and rule[0] < x1 and x0 < rule[2]]


def _some_overlap(lines: Sequence[Found]) -> bool:
    """Whether two lines of words at one height overlap, or one prints words of another a little below or above it."""
    reach = LIMITS.copy_reach
    # The boxes from top to bottom, with the number of each: lines cannot be compared.
    ordered = sorted([(*line["bbox"][::-1], number) for number, line in enumerate(lines)])
    for place, (bottom, right, top, left, number) in enumerate(ordered):
        apart = LIMITS.copy_drop * (bottom - top)  # a little more than that of the type's size
        for y1, x1, y0, x0, other in ordered[place + 1 :]:
            if y1 - bottom >= apart:
                break
            if not (left < x1 - reach and x0 < right - reach and _says(lines[number]) and _says(lines[other])):
                continue
            if y1 - bottom < reach and abs(y0 - top) < reach:
                return True
            if _is_part(lines[number], lines[other]):
                return True
    return False


def _is_part(line: Found, other: Found) -> bool:
    """Whether the words of one of two lines are a part of those of the other, more than a letter."""
    one, two = sorted((_letters(line), _letters(other)), key=len)
    return len(one) > 1 and one in two


def _says(line: Found) -> bool:
    """Whether a line begins with words, unlike a row of underscores, which some producers print twice."""
    return any(map(str.isalnum, line["spans"][0]["text"]))


class _Char(NamedTuple):
    """A character of a line, the span that it stands in, its edges as displayed, and whether it is struck out."""

    text: str
    span: Found
    x0: float
    x1: float
    struck: bool


def with_texts(blocks: list[Found]) -> list[Found]:
    """Blocks of ``extractRAWDICT`` whose spans hold their texts too, as those of ``extractDICT``.

    Letters that are set apart are closed up to words. What takes no room inside a line is left out, and letters that
    are printed again in their places.
    """
    for block in blocks:
        close_up(block.get("lines", ()))
        for line in block.get("lines", ()):
            _leave_out_copies(line)
            _leave_out_unseen(line)
            for span in line["spans"]:
                span["text"] = "".join([char["c"] for char in span["chars"]])
    return blocks


def _leave_out_copies(line: Found) -> None:
    """Take out of a line the letters that it has in the same place already.

    Browsers that paint the outlines of letters print each word again, of which MuPDF takes most for copies.
    """
    copies, seen, furthest = set[int](), set[tuple[str, float, float]](), -inf
    for char in [char for span in line["spans"] for char in span["chars"]]:
        x, y = char["origin"]
        glyph = char["c"], round(x, 1), round(y, 1)
        if x <= furthest and glyph in seen:
            copies.add(id(char))
        seen.add(glyph)
        furthest = max(x, furthest)
    for span in line["spans"] if copies else ():
        span["chars"] = [char for char in span["chars"] if id(char) not in copies]


def _leave_out_unseen(line: Found) -> None:
    """Take out of a line soft hyphens and signs without width on whose place the next letter is printed.

    Browsers write them with the width of a blank, wherever a word might be broken.
    """
    placed = [(span, char) for span in line["spans"] for char in span["chars"]]
    unseen = {
        id(char)
        for (span, char), (_, after) in pairwise(placed)
        if MAY_BE_UNSEEN.match(char["c"])
        and abs(after["origin"][0] - char["origin"][0]) < LIMITS.visible_hyphen * span["size"]
    }
    for span in line["spans"] if unseen else ():
        span["chars"] = [char for char in span["chars"] if id(char) not in unseen]


def careful_lines(
    blocks: Sequence[Found],
    make_span: Callable[[Found], Span],
    is_rotated: Callable[[Found], bool],
) -> Iterator[Line]:
    """The lines of blocks of ``extractRAWDICT``, what is struck out kept apart.

    ``make_span`` makes a span of one that MuPDF gave; ``is_rotated`` tells of a line whether it is not level.
    """
    rules, lines = level_rules(blocks), _fullest([line for block in blocks for line in block.get("lines", ())])
    hyphens = any(map(_hyphen_inside, lines))
    for line in _without_copies(lines):
        kept, struck = _parted(_composed(_characters(line, rules, hyphens)))
        spans = [_span(list(group), make_span) for _, group in groupby(kept, lambda char: id(char.span))]
        x0, y0, x1, y1 = line["bbox"]
        found = Line(tuple(spans), x0, y0, x1, y1, tuple(_places(kept)), is_rotated(line), tuple(struck))
        if struck or (found.text and not found.text.isspace()):
            yield found


def _fullest(lines: Iterable[Found]) -> list[Found]:
    """The lines, of those that print one text side by side the one with most letters.

    Where MuPDF merges copies, it takes the second of two equal letters for a copy too: "fell" is "fe l" in one line.
    """
    kept: list[Found] = []
    alike: dict[str, list[int]] = {}  # the places of lines in ``kept``, by what they print
    for line in lines:
        # Either line may have lost letters of double ones.
        places = alike.setdefault(DOUBLE.sub(r"\1", _letters(line)), [])
        twin = next((place for place in places if _is_beside(line, kept[place])), None)
        if twin is None:
            places.append(len(kept))
            kept.append(line)
        elif len(_letters(line)) > len(_letters(kept[twin])):
            kept[twin] = line
    return kept


def _is_beside(line: Found, other: Found) -> bool:
    """Whether two lines that print one text stand at one height, hardly apart."""
    (x0, y0, x1, _), (left, top, _, _) = line["bbox"], other["bbox"]
    size = max((span["size"] for span in line["spans"]), default=0.0)  # MuPDF gives lines without any span too
    shift = max(LIMITS.copy_shift * size, LIMITS.copy_share * (x1 - x0))
    return bool(abs(y0 - top) < LIMITS.copy_reach and abs(x0 - left) < shift)


def _letters(line: Found) -> str:
    return "".join(text_of(line).split())


def spans_of(blocks: Iterable[Found]) -> list[Found]:
    """The spans of text in blocks as MuPDF gives them; drawings and pictures have none."""
    return [span for block in blocks for line in block.get("lines", ()) for span in line["spans"]]


def text_of(line: Found) -> str:
    """The text of a line as MuPDF found it."""
    return "".join([span["text"] for span in line["spans"]])


def _without_copies(lines: Sequence[Found]) -> list[Found]:
    """The lines that are no part of a longer one, nor of one as long that is darker, as beside a shadow, or earlier."""
    printed, copies = _Printed(), set[int]()
    for line in sorted(lines, key=lambda line: (-len(_letters(line)), _lightness(line))):
        if printed.holds(line):
            copies.add(id(line))
        else:
            printed.add(line)
    return [line for line in lines if id(line) not in copies]


def _lightness(line: Found) -> int:
    """How light the lightest colour of a line is; MuPDF gives lines without any span too."""
    return max((max(channels(span["color"])) for span in line["spans"]), default=0)


class _Glyph(NamedTuple):
    """A character and its origin."""

    char: str
    x: float
    y: float


class _Printed:
    """Lines by the letters at each height, so that no line need be held against all others."""

    def __init__(self) -> None:
        self._lines: dict[tuple[str, int], list[list[_Glyph]]] = {}

    def add(self, line: Found) -> None:
        """Keep a line."""
        glyphs = _glyphs(line)
        for key in {(glyph.char, _height(glyph)) for glyph in glyphs}:
            self._lines.setdefault(key, []).append(glyphs)

    def holds(self, line: Found) -> bool:
        """Whether one of the lines prints this one as a part of it; one without letters is no matter.

        A single letter is printed again in its place; several may be a shadow, a little apart.
        """
        glyphs = _glyphs(line)
        if not glyphs:
            return False
        apart = LIMITS.copy_drop * line["spans"][0]["size"] if len(glyphs) > 1 else LIMITS.copy_reach
        first, steps = glyphs[0], int(apart // LIMITS.copy_reach) + 1
        keys = [(first.char, _height(first) + step) for step in range(-steps, steps + 1)]
        return any(_is_copy_of_part(glyphs, other, apart) for key in keys for other in self._lines.get(key, ()))


def _glyphs(line: Found) -> list[_Glyph]:
    """The characters of a line but for blanks, from left to right; a damaged file may give places that are none."""
    chars = [char for span in line["spans"] for char in span["chars"] if not char["c"].isspace()]
    glyphs = [_Glyph(char["c"], *char["origin"]) for char in chars]
    return sorted([glyph for glyph in glyphs if isfinite(glyph.x) and isfinite(glyph.y)], key=attrgetter("x"))


def _height(glyph: _Glyph) -> int:
    """Where a letter stands, in steps that a copy of it in its place is at most one away."""
    return int(glyph.y // LIMITS.copy_reach)


def _is_copy_of_part(glyphs: Sequence[_Glyph], other: Sequence[_Glyph], apart: float) -> bool:
    """Whether letters print letters of another line again, all of them moved alike, no farther than so much."""
    first = glyphs[0]
    starts = [found for found in other if found.char == first.char and _is_near(found, first, apart)]
    return any(_are_moved(glyphs, other, first.x - start.x, first.y - start.y) for start in starts)


def _is_near(one: _Glyph, other: _Glyph, reach: float) -> bool:
    return abs(one.x - other.x) < reach and abs(one.y - other.y) < reach


def _are_moved(glyphs: Sequence[_Glyph], other: Sequence[_Glyph], across: float, down: float) -> bool:
    """Whether each of some letters stands in another line as well, so much farther to the left and higher."""
    reach, place = LIMITS.copy_reach, 0
    for char, x, y in glyphs:
        due = x - across
        while place < len(other) and other[place].x < due - reach:
            place += 1
        at = place
        while at < len(other) and other[at].x < due + reach:
            if other[at].char == char and _is_near(other[at], _Glyph(char, due, y - down), reach):
                break
            at += 1
        else:
            return False
    return True


def _characters(line: Found, rules: Sequence[Box], hyphens: bool) -> Iterator[_Char]:
    """The characters of a line, in plain forms; ``hyphens`` tells whether soft hyphens stand for all of them."""
    for span in line["spans"]:
        crossing = strikes(span, rules)
        for char in span["chars"]:
            x0, _, x1, _ = char["bbox"]
            middle = (x0 + x1) / 2
            struck = any(rule[0] < middle < rule[2] for rule in crossing)
            text, is_seen = char["c"], x1 - x0 > LIMITS.visible_hyphen * span["size"]
            if hyphens and is_seen and text == SOFT_HYPHEN:
                yield _Char("-", span, x0, x1, struck)
            elif is_seen or not UNSEEN.match(text):
                yield _Char(" " if UNSEEN.match(text) else _plain(text), span, x0, x1, struck)


def _plain(char: str) -> str:
    """A character in the form that is used elsewhere, unless that is several."""
    form = plain_form(char)
    return form if len(form) == 1 else char


def _composed(chars: Iterable[_Char]) -> list[_Char]:
    """The characters, each accent or stroke that is written by itself joined to its letter."""
    found: list[_Char] = []
    for char in chars:
        if found and STROKE.match(char.text):
            found[-1] = found[-1]._replace(struck=True)
            continue
        form = unicodedata.normalize("NFC", found[-1].text + char.text) if found else ""
        if len(form) == 1:
            found[-1] = found[-1]._replace(text=form, x1=max(found[-1].x1, char.x1))
        else:
            found.append(char)
    return found


def _parted(chars: Iterable[_Char]) -> tuple[list[_Char], list[tuple[int, str]]]:
    """The characters that stay, and the offsets and words of what is struck out."""
    found = list(chars)
    text = "".join([char.text for char in found])
    kept: list[_Char] = []
    struck: list[tuple[int, str]] = []
    at = 0
    for first, last in stretches_out(text, [char.struck for char in found]):
        kept += found[at:first]
        struck.append((len(kept), text[first:last].strip()))
        at = last
    return kept + found[at:], struck


def stretches_out(text: str, out: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """The stretches of a text, begin and end, that go with the characters that are ``out``.

    The blanks at their ends stay, so that the words around them stay apart. But a sign that stood close to words that
    go stands close to those before them.
    """
    for is_out, group in groupby(range(len(text)), key=out.__getitem__):
        places = list(group)
        stretch = text[places[0] : places[-1] + 1]
        if not is_out or stretch.isspace():
            continue
        first = places[0] + len(stretch) - len(stretch.lstrip())
        last = places[0] + len(stretch.rstrip())
        if text[last : last + 1] in CLOSING:
            first = len(text[:first].rstrip())
        yield first, last


def _span(chars: Sequence[_Char], make_span: Callable[[Found], Span]) -> Span:
    text = "".join([char.text for char in chars])
    edges = min(char.x0 for char in chars), max(char.x1 for char in chars)
    return make_span(chars[0].span)._replace(text=text, x0=edges[0], x1=edges[1])


def _places(chars: Sequence[_Char]) -> Iterator[Place]:
    text = "".join([char.text for char in chars])
    for word in WORD.finditer(text):
        inside = chars[word.start() : word.end()]
        yield *word.span(), min(char.x0 for char in inside), max(char.x1 for char in inside)
