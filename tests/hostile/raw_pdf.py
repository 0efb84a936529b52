"""PDFs made object by object, so that each can be wrong in just one way."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence

PAGE_TEXT = b"BT /F1 10 Tf 147 700 Td (1. Calls upon Member States to cooperate;) Tj ET\n"
HELVETICA = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"

CATALOG, PAGES, PAGE, CONTENTS, FONT, FREE = 1, 2, 3, 4, 5, 6
"""Numbers of the objects of the plain file; more may follow from ``FREE`` on."""


def stream(data: bytes, entries: bytes = b"", *, deflate: bool = False) -> bytes:
    """A stream object."""
    if deflate:
        data, entries = zlib.compress(data, 9), entries + b" /Filter /FlateDecode"
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), entries, data)


def plain_objects(text: bytes = PAGE_TEXT) -> dict[int, bytes]:
    """The objects of a file of one page."""
    return {
        CATALOG: b"<< /Type /Catalog /Pages 2 0 R >>",
        PAGES: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        PAGE: page(),
        CONTENTS: stream(text),
        FONT: HELVETICA,
    }


def page(box: bytes = b"[0 0 612 792]", entries: bytes = b"", resources: bytes = b"") -> bytes:
    """A page that shows the contents of the plain file."""
    return (
        b"<< /Type /Page /Parent 2 0 R /MediaBox %s /Contents 4 0 R %s" % (box, entries)
        + b" /Resources << /Font << /F1 5 0 R >> %s >> >>" % resources
    )


def pdf(objects: Mapping[int, bytes], trailer: bytes = b"", root: int = CATALOG) -> bytes:
    """The file of these objects, with a right table of their places."""
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    places: dict[int, int] = {}
    for number, content in objects.items():
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    return bytes(out + _table(places, len(out), b"/Root %d 0 R %s" % (root, trailer)))


def changed(changes: Mapping[int, bytes], text: bytes = PAGE_TEXT, trailer: bytes = b"") -> bytes:
    """The plain file with some objects changed or added."""
    return pdf(plain_objects(text) | dict(changes), trailer)


def many_pages(count: int) -> bytes:
    """A file of so many pages, all with the same text."""
    kids = [FREE + number for number in range(count)]
    pages = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (references(kids), count)
    return changed({PAGES: pages} | dict.fromkeys(kids, page()))


def references(numbers: Sequence[int]) -> bytes:
    """References to these objects, one after the other."""
    return b" ".join(b"%d 0 R" % number for number in numbers)


def _table(places: Mapping[int, int], start: int, trailer: bytes) -> bytes:
    size = max(places) + 1
    rows = [b"0000000000 65535 f \n"]
    rows += [b"%010d 00000 n \n" % places[n] if n in places else b"0000000000 00000 f \n" for n in range(1, size)]
    head = b"xref\n0 %d\n%s" % (size, b"".join(rows))
    return head + b"trailer\n<< /Size %d %s >>\nstartxref\n%d\n%%%%EOF\n" % (size, trailer, start)
