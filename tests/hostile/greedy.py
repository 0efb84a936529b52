"""Small files that want much: memory, time, or a program to be run."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from tests.hostile.raw_pdf import CATALOG, CONTENTS, FONT, FREE, PAGE, PAGE_TEXT, changed, page, stream

Case = tuple[str, bytes]

CANARY = "executed"
"""The file that actions would leave if one of them were executed."""


def packed(unit: bytes, times: int) -> bytes:
    """What unpacks to a unit so many times: compressed once, as the whole of it would take seconds."""
    packer, check = zlib.compressobj(9, wbits=-zlib.MAX_WBITS), 1
    once = packer.compress(unit) + packer.flush(zlib.Z_FULL_FLUSH)  # what follows does not refer back to it
    for _ in range(times):
        check = zlib.adler32(unit, check)
    return b"\x78\xda" + once * times + packer.flush() + check.to_bytes(4, "big")


def bombs() -> Iterator[Case]:
    """Streams that grow a thousand times and more when they are unpacked."""
    yield "blanks.pdf", changed({CONTENTS: stream(packed(b" " * 1_000_000, 300), b"/Filter /FlateDecode")})
    twice = zlib.compress(packed(b"0 " * 500_000, 400), 9)
    filters = b"/Filter [/FlateDecode /FlateDecode]"
    yield "packed-twice.pdf", changed({CONTENTS: stream(twice, filters)})
    image = b"/Type /XObject /Subtype /Image /Width 60000 /Height 60000 /BitsPerComponent 8 /ColorSpace /DeviceRGB"
    shown = {PAGE: page(resources=b"/XObject << /X 6 0 R >>")}
    picture = stream(bytes(1_000_000), image, deflate=True)
    yield "image-huge.pdf", changed(shown | {FREE: picture}, text=PAGE_TEXT + b"q 600 0 0 700 0 0 cm /X Do Q")
    yield "forms-doubling.pdf", doubling_forms()


def crowds() -> Iterator[Case]:
    """More of a thing than any page has."""
    line = b"BT /F1 10 Tf 10 700 Td (%s) Tj ET\n"
    yield "line-endless.pdf", changed({}, text=line % (b"word " * 200_000))
    yield "lines-many.pdf", changed({}, text=(line % b"word") * 100_000)
    yield "rules-many.pdf", changed({}, text=PAGE_TEXT + b"10 10 m 300 10 l S\n" * 300_000)
    yield "far-away.pdf", changed({}, text=b"BT /F1 1e30 Tf 1e38 -1e38 1e38 1e38 1e38 -1e38 Tm (far) Tj ET\n" * 100)
    pattern = b"/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] /XStep 0.0001 /YStep 0.0001 /Resources <<>>"
    tiled = {PAGE: page(resources=b"/Pattern << /P 6 0 R >>"), FREE: stream(b"0 0 1 1 re f", pattern)}
    yield "tiles.pdf", changed(tiled, text=PAGE_TEXT + b"/Pattern cs /P scn 0 0 612 792 re f")


def faces() -> Iterator[Case]:
    """Fonts that are missing, broken or lie about their characters."""
    absent = b"<< /Type /Font /Subtype /TrueType /BaseFont /NoSuchFont /Encoding /WinAnsiEncoding >>"
    yield "font-missing.pdf", changed({FONT: absent})
    yield "font-nowhere.pdf", changed({FONT: b"null"})
    broken = b"<< /Type /Font /Subtype /TrueType /BaseFont /Broken /FontDescriptor 6 0 R >>"
    descriptor = b"<< /Type /FontDescriptor /FontName /Broken /Flags 4 /FontFile2 7 0 R >>"
    yield "font-broken.pdf", changed({FONT: broken, FREE: descriptor, FREE + 1: stream(b"\0\1\0\0" * 500)})
    lying = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>"
    for name, code in {
        "surrogates": b"D800",
        "controls": b"0000",
        "directions": b"202E",
        "long": b"0041" * 500,
    }.items():
        table = b"1 begincodespacerange <00> <FF> endcodespacerange\n1 beginbfrange <00> <FF> <%s> endbfrange" % code
        yield f"letters-{name}.pdf", changed({FONT: lying, FREE: stream(table)})


def actions(canary: str) -> Iterator[Case]:
    """What other programs might execute when the file is opened or its page shown."""
    command = f"touch {canary}".encode()
    deeds = {
        "javascript": b"<< /S /JavaScript /JS (app.launchURL\\('file://%s'\\); while \\(true\\);) >>" % canary.encode(),
        "launch": b"<< /S /Launch /F (/bin/sh) /Unix << /F (/bin/sh) /P (-c '%s') >> >>" % command,
        "uri": b"<< /S /URI /URI (http://localhost:9/) >>",
        "submit": b"<< /S /SubmitForm /F (http://localhost:9/) /Flags 4 >>",
        "other-file": b"<< /S /GoToR /F (//localhost/share/a.pdf) /D [0 /Fit] >>",
    }
    for name, deed in deeds.items():
        catalog = b"<< /Type /Catalog /Pages 2 0 R /OpenAction %s /AA << /WC %s >> >>" % (deed, deed)
        shown = page(entries=b"/AA << /O %s >>" % deed)
        yield f"action-{name}.pdf", changed({CATALOG: catalog, PAGE: shown})
    attached = b"<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(a) 6 0 R] >> >> >>"
    entry = b"<< /Type /Filespec /F (../../%s) /EF << /F 7 0 R >> >>" % canary.encode()
    yield "attachment.pdf", changed({CATALOG: attached, FREE: entry, FREE + 1: stream(b"x")})


def cases(canary: str) -> Iterator[Case]:
    """All of them; ``canary`` is the path that an executed action would write."""
    yield from bombs()
    yield from crowds()
    yield from faces()
    yield from actions(canary)


def doubling_forms(levels: int = 40) -> bytes:
    """Forms each of which shows the next one twice: at the end the last is shown 2 ** levels times."""
    form = b"/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /XObject << /X %d 0 R >> >>"
    forms = {FREE + n: stream(b"/X Do /X Do", form % (FREE + n + 1)) for n in range(levels)}
    forms[FREE + levels] = stream(b"0 0 1 1 re f", b"/Type /XObject /Subtype /Form /BBox [0 0 612 792]")
    forms[PAGE] = page(resources=b"/XObject << /X 6 0 R >>")
    return changed(forms, text=PAGE_TEXT + b"/X Do")
