"""Pages of lines in, a resolution out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from desktop_app.extraction.lines import Line, Page
from desktop_app.resolution.model import Kind, Metadata, Paragraph, Region, Resolution, Source, Zone

Progress = Callable[[int, int], None]

LABEL = re.compile(r"(\d{1,3}\.|\([a-z]{1,4}\)|[a-z]{1,4}\))\s+(?=\S)")


def resolution_of(
    pages: Iterable[Page],
    source: Source,
    progress: Progress | None = None,
) -> Resolution:
    """Read a resolution from its pages, asking for one page at a time.

    ``progress`` is called after each page with the number of pages read and of all
    pages; what it raises ends the reading. No content of a page makes this raise.
    """
    paragraphs: list[Paragraph] = []
    sizes: list[tuple[float, float]] = []
    for page in pages:
        sizes.append((page.width, page.height))
        paragraphs += _paragraphs(page, len(paragraphs))
        if progress is not None:
            progress(len(sizes), source.pages)
    return Resolution(source, Metadata(), tuple(paragraphs), page_sizes=tuple(sizes))


def _paragraphs(page: Page, start: int) -> list[Paragraph]:
    groups: list[list[Line]] = []
    for line in page.lines:
        if not groups or line.x0 > groups[-1][-1].x0 + 10 or line.y0 - groups[-1][-1].y1 > 3:
            groups.append([])
        groups[-1].append(line)
    return [_paragraph(page.number, group, start + number) for number, group in enumerate(groups)]


def _paragraph(page: int, lines: list[Line], number: int) -> Paragraph:
    text = " ".join(" ".join(line.text for line in lines).split())
    match = LABEL.match(text)
    label = match.group(1) if match else ""
    box = Region(page, min(x.x0 for x in lines), lines[0].y0, max(x.x1 for x in lines), lines[-1].y1)
    kind = Kind.OPERATIVE if label.endswith(".") else Kind.ITEM if label else Kind.TEXT
    text = text[match.end() :] if match else text
    return Paragraph(f"p{number}", f"paragraph {number + 1}", kind, Zone.OPERATIVE, text, label, regions=(box,))
