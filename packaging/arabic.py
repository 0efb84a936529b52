"""A page in Arabic for the smoke test, written by hand so that it needs no library and no font."""

from __future__ import annotations

LINES = (
    "إن الجمعية العامة،",
    "إذ تشير إلى قرارها السابق بشأن المياه،",
    "1 - تحيط علما بتقرير الأمين العام؛",
    "2 - تقرر أن تنظر في المسألة في دورتها القادمة.",
)
SIZE, WIDTH, RIGHT = 10, 5, 491

LETTERS = sorted(set("".join(LINES)))


def arabic_page() -> bytes:
    """Return a PDF of one page: its letters are boxes that say which they are, set from right to left."""
    box = b"500 0 d0 50 0 400 600 re f"
    names = b" ".join(b"/b" for _ in LETTERS)
    widths = b" ".join(b"500" for _ in LETTERS)
    return _file(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
        b" /Resources << /Font << /F 5 0 R >> >> >>",
        _stream("\n".join(["BT", f"/F {SIZE} Tf", *map(_line, LINES, range(600, 0, -24)), "ET"]).encode()),
        b"<< /Type /Font /Subtype /Type3 /FontBBox [0 -200 500 800] /FontMatrix [0.001 0 0 0.001 0 0]"
        b" /CharProcs << /b 6 0 R >> /Encoding << /Type /Encoding /Differences [1 %s] >>"
        b" /FirstChar 1 /LastChar %d /Widths [%s] /ToUnicode 7 0 R >>" % (names, len(LETTERS), widths),
        _stream(box),
        _stream(_to_unicode().encode()),
    )


def _to_unicode() -> str:
    rows = "\n".join(f"<{code:02X}> <{ord(letter):04X}>" for code, letter in enumerate(LETTERS, 1))
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n"
        "1 begincodespacerange <00> <FF> endcodespacerange\n"
        f"{len(LETTERS)} beginbfchar\n{rows}\nendbfchar endcmap end end"
    )


def _line(text: str, height: int) -> str:
    """Return what sets a line that ends at the right margin; a number has one digit, so it needs no turning."""
    codes = "".join(f"{LETTERS.index(letter) + 1:02X}" for letter in reversed(text))
    return f"1 0 0 1 {RIGHT - WIDTH * len(text)} {height} Tm <{codes}> Tj"


def _stream(content: bytes) -> bytes:
    return b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content)


def _file(*objects: bytes) -> bytes:
    """Return the PDF of these objects, the first of them its catalogue."""
    content, places = b"%PDF-1.7\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    trailer = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, len(content))
    return content + b"xref\n0 %d\n0000000000 65535 f \n" % size + table + trailer
