"""Repairs fonts that name letters wrongly in their ToUnicode maps.

Some versions of Word write a map in which a letter that often precedes another has the name of the other: "que"
reads "uue", "informe" reads "iniorme". Such a map gives itself away: two codes claim the same letter, and none
claims the letter that would fit the alphabetical order of the codes.

Some versions of LibreOffice leave out the stroke (kashida) that stretches an Arabic word to fill its line. MuPDF
then takes its code for a character, and the words are full of plus signs.

Some programs give a ligature one letter for a name, or another sign. The font's encoding calls the glyph what it is.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence

import pymupdf

from desktop_app.pdf.limits import LIMITS
from desktop_app.pdf.page_tree import REFERENCE
from desktop_app.pdf.resources import ABSENT, NamedResources
from desktop_app.text.folding import KASHIDA

BLOCKS = re.compile(rb"\d+\s+beginbf(char|range)(.*?)endbf(?:char|range)", re.DOTALL)
CHAR = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>")
RANGE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]+)>|\[([^\]]*)\])")
NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
ARABIC = frozenset(map(chr, range(0x0600, 0x0700)))
# What an encoding names from a code on (PDF 1.7, 9.6.6), and the ligatures among its names.
ENCODED = re.compile(r"(\d+)|/([^\s/\[\]]+)")
LIGATURES = ("ff", "fi", "fl", "ffi", "ffl")
# A block of a map has at most this many codes (Adobe Technical Note 5014).
BLOCK = 100

Map = dict[int, str]


class FontRepairer:
    """Repairs the maps of a file's fonts in memory, each once."""

    def __init__(self, file: pymupdf.Document) -> None:
        self._file = file
        self._fonts: set[int] = set()
        self._resources: set[str] = set()

    def repair(self, page: int, resources: NamedResources) -> None:
        """Repair the fonts of a page before it is read."""
        # Most pages share the resources of an earlier one, and that is quicker to check than the fonts themselves.
        owner, written = resources
        if written in self._resources:
            return
        self._resources.add(written)
        fonts, others = (self._file.xref_get_key(owner, f"Resources/{kind}")[1] for kind in ("Font", "XObject"))
        for font in self._fonts_of(page, fonts, others) - self._fonts:
            self._fonts.add(font)
            self._repair(font)

    def _fonts_of(self, page: int, fonts: str, others: str) -> set[int]:
        """The numbers of a page's fonts: looked for by MuPDF only where they are not simply listed."""
        if others == ABSENT and fonts.startswith("<<"):
            return set(map(int, REFERENCE.findall(fonts)))
        return {font for font, *_ in self._file.get_page_fonts(page)}

    def _repair(self, font: int) -> None:
        reference = REFERENCE.match(self._file.xref_get_key(font, "ToUnicode")[1])
        if reference is None:
            return
        of_two_bytes = self._file.xref_get_key(font, "Subtype")[1] == "/Type0"
        number = int(reference.group(1))
        stream = self._file.xref_stream(number) or b""
        if of_two_bytes:
            repaired = repaired_map(stream)
        else:
            encoded = self._file.xref_get_key(font, "Encoding/Differences")[1]
            repaired = stretched_map(stream, self._codes(font)) or map_with_ligatures(stream, encoded)
        if repaired is not None:
            self._file.update_stream(number, repaired)

    def _codes(self, font: int) -> list[int]:
        """The codes that a font with one-byte codes has glyphs for; none where it has an encoding of its own."""
        if self._file.xref_get_key(font, "Encoding")[0] != "null":
            return []
        first, widths = (self._file.xref_get_key(font, key)[1] for key in ("FirstChar", "Widths"))
        numbers = NUMBER.findall(widths) if widths.startswith("[") else []
        return [code for code, width in enumerate(numbers, int(first)) if float(width) > 0] if first.isdecimal() else []


def repaired_map(stream: bytes) -> bytes | None:
    """A map of two-byte codes with its faults repaired; ``None`` if it has none."""
    names = names_in_map(stream)
    faults = _faults(names)
    return _rewritten(stream, names | faults, digits=4) if faults else None


def stretched_map(stream: bytes, codes: Sequence[int]) -> bytes | None:
    """A map of one-byte codes with the kashida added; ``None`` if it is not missing.

    ``codes`` are those that the font has glyphs for.
    """
    names = names_in_map(stream)
    strokes = _strokes(names, codes)
    return _rewritten(stream, names | strokes, digits=2) if strokes else None


def map_with_ligatures(stream: bytes, encoded: str) -> bytes | None:
    """A map of one-byte codes that names ligatures as the encoding of the font does; ``None`` if it does so already.

    ``encoded`` is what the encoding names, as it is written in the file. Characters of private use stay: they are
    looked up, and told of, when the page is read.
    """
    names, ligatures, code = names_in_map(stream), {}, 0
    for number, name in ENCODED.findall(encoded):
        if number:
            code = int(number)
            continue
        if name in LIGATURES and code in names and not _may_mean(names[code], name):
            ligatures[code] = name
        code += 1
    return _rewritten(stream, names | ligatures, digits=2) if ligatures else None


def _may_mean(said: str, ligature: str) -> bool:
    return unicodedata.normalize("NFKC", said) == ligature or "Co" in map(unicodedata.category, said)


def _rewritten(stream: bytes, names: Map, digits: int) -> bytes:
    """The map with these names, each code with this many digits."""
    blocks = list(BLOCKS.finditer(stream))
    return stream[: blocks[0].start()] + _written(names, digits) + stream[blocks[-1].end() :]


def names_in_map(stream: bytes) -> Map:
    """The character, or characters, of each code."""
    names: Map = {}
    for kind, block in BLOCKS.findall(stream):
        if kind == b"char":
            names.update({int(code, 16): _text(name) for code, name in CHAR.findall(block)})
        else:
            for first, last, start, listed in RANGE.findall(block):
                names.update(_range(int(first, 16), int(last, 16), start, listed))
    return names


def _range(first: int, last: int, start: bytes, listed: bytes) -> Iterator[tuple[int, str]]:
    if last - first > LIMITS.largest_range:
        return
    if not start:
        yield from zip(range(first, last + 1), map(_text, re.findall(rb"<([0-9A-Fa-f]*)>", listed)), strict=False)
        return
    text = _text(start)
    for code in range(first, last + 1):
        point = ord(text[-1]) + code - first if text else sys.maxunicode + 1
        if point <= sys.maxunicode:
            yield code, text[:-1] + chr(point)


def _faults(names: Map) -> Map:
    """The codes of letters that have the name of another, with the names that they should have."""
    letters = {code: name for code, name in names.items() if len(name) == 1 and name.isascii() and name.isalpha()}
    if len(letters) < LIMITS.ordered_letters:
        return {}
    shift, agreeing = Counter(ord(name) - code for code, name in letters.items()).most_common(1)[0]
    if agreeing < LIMITS.ordered_letters or agreeing < LIMITS.ordered_share * len(letters):
        return {}
    claims = Counter(names.values())
    faults = {}
    for code, name in letters.items():
        due = chr(code + shift) if 0 <= code + shift < 128 else ""
        if name != due and due.isalpha() and claims[name] > 1 and not claims[due]:
            faults[code] = due
    return faults


def _strokes(names: Map, codes: Sequence[int]) -> Map:
    """The codes without a name in a font of Arabic letters."""
    arabic = sum(name in ARABIC for name in names.values())
    return {code: KASHIDA for code in codes if code not in names} if arabic > len(names) / 2 else {}


def _text(name: bytes) -> str:
    digits = name.decode("ascii")
    return bytes.fromhex(digits.zfill(len(digits) + len(digits) % 2)).decode("utf-16-be", "replace")


def _written(names: Map, digits: int) -> bytes:
    """The names as blocks of a map, each code with this many digits."""
    rows = [
        f"<{code:0{digits}X}> <{name.encode('utf-16-be', 'surrogatepass').hex().upper()}>"
        for code, name in sorted(names.items())
    ]
    blocks = [rows[start : start + BLOCK] for start in range(0, len(rows), BLOCK)]
    return "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks).encode(
        "ascii"
    )
