"""XML that is none, or wants much."""

from __future__ import annotations

from collections.abc import Iterator

Case = tuple[str, bytes]

NAMESPACE = b"http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
DOCUMENT = b'<akomaNtoso xmlns="%s"><statement name="resolution"><mainBody>%s</mainBody></statement></akomaNtoso>'


def document(body: bytes, before: bytes = b"") -> bytes:
    """A resolution with this main body, and what comes before the root."""
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + before + DOCUMENT % (NAMESPACE, body)


def cases() -> Iterator[Case]:
    """All of them."""
    yield "empty.xml", b""
    yield "text.xml", b"no XML at all"
    yield "other.xml", b"<html><body/></html>"
    yield "pdf.xml", b"%PDF-1.7\n"
    yield "cut-off.xml", document(b"<p>Calls upon")[:-40]
    yield "bodiless.xml", document(b"")
    yield "sixteen-bits.xml", document(b"<p>Notes</p>").replace(b"UTF-8", b"UTF-16").decode().encode("utf-16")
    yield "deep.xml", document(b"<container>" * 100_000 + b"</container>" * 100_000)
    yield "deep-enough.xml", document(b"<i>" * 250 + b"Notes" + b"</i>" * 250)
    yield "wide.xml", document(b"<paragraph><num>1.</num><content><p>Notes</p></content></paragraph>" * 5_000)
    yield "entities.xml", document(b"<p>&e9;</p>", _laughs(10))
    outside = b'<!DOCTYPE akomaNtoso [<!ENTITY file SYSTEM "file:///etc/passwd">]>'
    yield "outside.xml", document(b"<p>&file;</p>", outside)
    elsewhere = b'<!DOCTYPE akomaNtoso SYSTEM "http://localhost:9/a.dtd">'
    yield "elsewhere.xml", document(b"<p>Notes</p>", elsewhere)


def _laughs(levels: int) -> bytes:
    """Entities each of which stands for ten of the one before it."""
    lines = [b'<!ENTITY e0 "ha">']
    lines += [b'<!ENTITY e%d "%s">' % (level, b"&e%d;" % (level - 1) * 10) for level in range(1, levels)]
    return b"<!DOCTYPE akomaNtoso [%s]>" % b"".join(lines)
