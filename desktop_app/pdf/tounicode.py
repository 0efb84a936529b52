"""Mends fonts that call one letter by another's name.

Some versions of Word write a ToUnicode map in which a letter that often stands before another bears the
other's name: "que" reads "uue", "informe" reads "iniorme". Such a map gives itself away: two codes claim one
letter, while the letter that the alphabetical order of the other codes asks for is claimed by none.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pymupdf

BLOCKS = re.compile(rb"\d+\s+beginbf(char|range)(.*?)endbf(?:char|range)", re.DOTALL)
CHAR = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>")
RANGE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]+)>|\[([^\]]*)\])")
REFERENCE = re.compile(r"(\d+) 0 R")
# So many letters must follow the order of their codes before the order counts as known, and such a share of them.
LETTERS, AGREEING = 8, 0.8
LARGEST_RANGE = 0x10000

Map = dict[int, str]


def mend_fonts(file: pymupdf.Document, page: int, seen: set[int]) -> None:
    """Mend the maps of a page's fonts, in memory only and before the page is read.

    ``seen`` holds the numbers of the fonts that were looked at, and takes in those of this page.
    """
    for font, _, kind, *_ in file.get_page_fonts(page):
        if font in seen:
            continue
        seen.add(font)
        reference = REFERENCE.match(file.xref_get_key(font, "ToUnicode")[1]) if kind == "Type0" else None
        if reference:
            _mend(file, int(reference.group(1)))


def _mend(file: pymupdf.Document, number: int) -> None:
    stream = file.xref_stream(number)
    mended = mended_map(stream) if stream else None
    if mended is not None:
        file.update_stream(number, mended)


def mended_map(stream: bytes) -> bytes | None:
    """The map with its faults mended; ``None`` where it has none."""
    names = _names(stream)
    faults = _faults(names)
    if not faults:
        return None
    names.update(faults)
    first, last = next(BLOCKS.finditer(stream)), list(BLOCKS.finditer(stream))[-1]
    return stream[: first.start()] + _written(names) + stream[last.end() :]


def _names(stream: bytes) -> Map:
    """What each code stands for."""
    names: Map = {}
    for kind, block in BLOCKS.findall(stream):
        if kind == b"char":
            names.update({int(code, 16): _text(name) for code, name in CHAR.findall(block)})
        else:
            for first, last, start, listed in RANGE.findall(block):
                names.update(_range(int(first, 16), int(last, 16), start, listed))
    return names


def _range(first: int, last: int, start: bytes, listed: bytes) -> Iterator[tuple[int, str]]:
    if last - first > LARGEST_RANGE:
        return
    if not start:
        yield from zip(range(first, last + 1), map(_text, re.findall(rb"<([0-9A-Fa-f]*)>", listed)), strict=False)
        return
    text = _text(start)
    for code in range(first, last + 1):
        point = ord(text[-1]) + code - first if text else 0x110000
        if point < 0x110000:
            yield code, text[:-1] + chr(point)


def _faults(names: Map) -> Map:
    """The codes of letters that bear another's name, with the names that they should have."""
    letters = {code: name for code, name in names.items() if len(name) == 1 and name.isascii() and name.isalpha()}
    if len(letters) < LETTERS:
        return {}
    shift, agreeing = Counter(ord(name) - code for code, name in letters.items()).most_common(1)[0]
    if agreeing < LETTERS or agreeing < AGREEING * len(letters):
        return {}
    claims = Counter(names.values())
    faults = {}
    for code, name in letters.items():
        due = chr(code + shift) if 0 <= code + shift < 128 else ""
        if name != due and due.isalpha() and claims[name] > 1 and not claims[due]:
            faults[code] = due
    return faults


def _text(name: bytes) -> str:
    digits = name.decode("ascii")
    return bytes.fromhex(digits.zfill(len(digits) + len(digits) % 2)).decode("utf-16-be", "replace")


def _written(names: Map) -> bytes:
    """The names as blocks of a map; a block holds a hundred at most."""
    rows = [
        f"<{code:04X}> <{name.encode('utf-16-be', 'surrogatepass').hex().upper()}>"
        for code, name in sorted(names.items())
    ]
    blocks = [rows[start : start + 100] for start in range(0, len(rows), 100)]
    return "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks).encode(
        "ascii"
    )
