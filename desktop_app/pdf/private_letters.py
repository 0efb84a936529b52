"""What the letters without a meaning in a text layer are, where their font itself tells.

Some producers map ligatures to characters of private use, which mean nothing by themselves. An embedded font mostly
still knows for which character each of its glyphs was drawn, by its own table of characters or the names of glyphs.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

import pymupdf

from desktop_app.extraction.page.lines import Page
from desktop_app.pdf.tounicode import names_in_map

MAY_BE_PRIVATE = re.compile(rb"<(?:[eE][0-9a-fA-F]|[fF][0-8])[0-9a-fA-F]{2}>")
PRIVATE = re.compile("[\ue000-\uf8ff]")
REFERENCE = re.compile(r"(\d+) 0 R")
# Of an array of differences (PDF 1.7, 9.6.6.1): a code, or the name of the glyph of the next code.
DIFFERENCE = re.compile(r"(?<![\w./])(\d+)(?!\s+\d+\s+R)|/([^\s/\[\]<>()]+)")

Meanings = Mapping[str, str]
"""Letters by the character of private use that stands for them."""


class PrivateLetters:
    """What the characters of private use on the pages of a file mean; each font is asked once, and only if need be."""

    def __init__(self, file: pymupdf.Document) -> None:
        self._file = file
        self._fonts: dict[int, Meanings] = {}

    def with_meanings(self, page: Page) -> Page:
        """A page that was read, with the meanings of the characters of private use in its lines.

        Raises MuPDF's errors where a font cannot be read.
        """
        # No character of private use can be printed; few lines hold others that cannot.
        if not any(PRIVATE.search(line.text) for line in page.lines if not line.text.isprintable()):
            return page
        fonts = [(font, kind) for font, _, kind, *_ in self._file.get_page_fonts(page.number)]
        return replace(page, meanings=merged(self._meanings(font, kind) for font, kind in fonts))

    def _meanings(self, font: int, kind: str) -> Meanings:
        if font not in self._fonts:
            self._fonts[font] = {}  # a font that cannot be read is not asked again
            self._fonts[font] = meanings_in_font(self._file, font, kind)
        return self._fonts[font]


def meanings_in_font(file: pymupdf.Document, font: int, kind: str) -> Meanings:
    """What the characters of private use mean in a font, as far as it tells; ``kind`` is its type, such as "Type0"."""
    reference = REFERENCE.match(file.xref_get_key(font, "ToUnicode")[1])
    stream = (file.xref_stream(int(reference.group(1))) or b"") if reference is not None else b""
    if not MAY_BE_PRIVATE.search(stream):
        return {}
    private = {code: name for code, name in names_in_map(stream).items() if PRIVATE.fullmatch(name)}
    letters = _by_glyph(file, font) if kind == "Type0" else dict(_by_difference(file, font))
    return {name: letters[code] for code, name in private.items() if code in letters}


def merged(fonts: Iterable[Meanings]) -> Meanings:
    """The meanings in several fonts, without those that differ between them."""
    found: dict[str, set[str]] = {}
    for meanings in fonts:
        for private, letters in meanings.items():
            found.setdefault(private, set()).add(letters)
    return {private: letters.pop() for private, letters in found.items() if len(letters) == 1}


def _by_glyph(file: pymupdf.Document, font: int) -> dict[int, str]:
    """The letters of each glyph of a font whose codes are the numbers of its glyphs."""
    if file.xref_get_key(font, "Encoding")[1] != "/Identity-H" or not _has_glyphs_by_code(file, font):
        return {}
    content = file.extract_font(font)[-1]
    if not content:
        return {}
    program = pymupdf.Font(fontbuffer=content)
    glyphs = ((program.has_glyph(point), _letters(point)) for point in sorted(program.valid_codepoints(), reverse=True))
    return {glyph: letters for glyph, letters in glyphs if glyph and letters}


def _has_glyphs_by_code(file: pymupdf.Document, font: int) -> bool:
    """Whether the codes of a composite font are the numbers of its glyphs."""
    inner = REFERENCE.search(file.xref_get_key(font, "DescendantFonts")[1])
    return inner is not None and file.xref_get_key(int(inner.group(1)), "CIDToGIDMap")[1] in ("null", "/Identity")


def _by_difference(file: pymupdf.Document, font: int) -> Iterator[tuple[int, str]]:
    """The letters of each code for which a simple font names the glyph."""
    code = 0
    for number, name in DIFFERENCE.findall(file.xref_get_key(font, "Encoding/Differences")[1]):
        if number:
            code = int(number)
            continue
        letters = _letters_named(name)
        if letters:
            yield code, letters
        code += 1


def _letters_named(name: str) -> str:
    """The letters that the name of a glyph says, such as "fi" or "f_i.alt"; empty if it says none."""
    parts = name.partition(".")[0].split("_")
    found = [_letters(pymupdf.mupdf.fz_unicode_from_glyph_name_strict(part)) for part in parts]
    return "".join(found) if all(found) else ""


def _letters(point: int) -> str:
    """The plain letters of a character, two or three of a ligature; empty if it is no letter."""
    char = chr(point)
    text = unicodedata.normalize("NFKC", char)
    return text if text.isalpha() and not PRIVATE.search(text) else ""
