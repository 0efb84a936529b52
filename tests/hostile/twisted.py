"""Files whose structure is impossible: boxes, trees, references and depths."""

from __future__ import annotations

from collections.abc import Iterator

from tests.hostile.raw_pdf import CATALOG, CONTENTS, FONT, FREE, PAGE, PAGES, changed, many_pages, page, stream

Case = tuple[str, bytes]


def boxes() -> Iterator[Case]:
    """Pages of impossible sizes."""
    sizes = {
        "huge": b"[0 0 14400000 14400000]",
        "endless": b"[0 0 1e38 1e38]",
        "empty": b"[0 0 0 0]",
        "inverted": b"[612 792 0 0]",
        "no-numbers": b"[/a (b) null <<>>]",
        "tall": b"[0 0 612 7766279436516721000]",
        "thin": b"[0 0 0.001 100000]",
    }
    for name, box in sizes.items():
        yield f"box-{name}.pdf", changed({PAGE: page(box)})
    yield "turned-by-45.pdf", changed({PAGE: page(entries=b"/Rotate 45")})
    yield "units.pdf", changed({PAGE: page(entries=b"/UserUnit 1000000")})


def trees() -> Iterator[Case]:
    """Trees that are too large, too deep or bite their own tail."""
    yield "pages-20000.pdf", many_pages(20_000)
    yield "pages-2000.pdf", many_pages(2_000)
    yield "kids-self.pdf", changed({PAGES: b"<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >>"})
    yield "kids-none.pdf", changed({PAGES: b"<< /Type /Pages /Kids [] /Count 0 >>"})
    yield "count-lies.pdf", changed({PAGES: b"<< /Type /Pages /Kids [3 0 R] /Count 2147483647 >>"})
    yield "count-negative.pdf", changed({PAGES: b"<< /Type /Pages /Kids [3 0 R] /Count -5 >>"})
    yield "pages-deep.pdf", _deep_pages(10_000)
    yield "parent-self.pdf", changed({PAGE: page().replace(b"/Parent 2 0 R", b"/Parent 3 0 R")})
    yield (
        "outline-loop.pdf",
        changed(
            {
                CATALOG: b"<< /Type /Catalog /Pages 2 0 R /Outlines 6 0 R >>",
                FREE: b"<< /First 7 0 R /Last 7 0 R /Count 1 >>",
                FREE + 1: b"<< /Title (a) /Parent 6 0 R /Next 7 0 R /First 7 0 R /Last 7 0 R >>",
            }
        ),
    )


def references() -> Iterator[Case]:
    """Objects that stand for themselves."""
    yield "object-self.pdf", changed({CONTENTS: b"4 0 R"})
    yield "length-self.pdf", changed({CONTENTS: b"<< /Length 4 0 R >>\nstream\n \nendstream"})
    yield "catalog-self.pdf", changed({CATALOG: b"1 0 R"})
    yield "table-loop.pdf", changed({}, trailer=b"/Prev 9")
    form = b"/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /XObject << /X 6 0 R >> >>"
    shows_itself = {PAGE: page(resources=b"/XObject << /X 6 0 R >>"), FREE: stream(b"/X Do /X Do", form)}
    yield "form-self.pdf", changed(shows_itself, text=b"/X Do")
    yield "font-self.pdf", changed({FONT: b"<< /Type /Font /Subtype /Type0 /DescendantFonts [5 0 R] >>"})


def depths() -> Iterator[Case]:
    """Brackets in brackets."""
    yield "arrays-deep.pdf", changed({FREE: b"[" * 100_000 + b"]" * 100_000, CATALOG: _catalog_with_extra()})
    yield "dictionaries-deep.pdf", changed({FREE: b"<</a" * 50_000 + b" 1" + b">>" * 50_000})
    yield "contents-deep.pdf", changed({}, text=b"[" * 200_000)
    yield "states-deep.pdf", changed({}, text=b"q " * 500_000)
    yield "marks-deep.pdf", changed({}, text=b"/Span BMC " * 100_000)


def cases() -> Iterator[Case]:
    """All of them."""
    yield from boxes()
    yield from trees()
    yield from references()
    yield from depths()


def _catalog_with_extra() -> bytes:
    return b"<< /Type /Catalog /Pages 2 0 R /Names 6 0 R >>"


def _deep_pages(depth: int) -> bytes:
    """A page at the end of a chain of nodes."""
    nodes = {
        FREE + n: b"<< /Type /Pages /Kids [%d 0 R] /Count 1 /Parent %d 0 R >>" % (FREE + n + 1, FREE + n - 1)
        for n in range(depth)
    }
    nodes[PAGES] = b"<< /Type /Pages /Kids [6 0 R] /Count 1 >>"
    return changed(nodes | {FREE + depth: page()})
