"""Faces that are taken for bold although the whole text is set in them: then bold tells nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.lines import Line, Page, Span


def with_plain_face(pages: Sequence[Page]) -> Sequence[Page]:
    """The pages, none of their text in bold if hardly any of it is not."""
    spans = [span for page in pages for line in page.lines for span in line.spans]
    plain = _letters(span for span in spans if not span.bold)
    if plain >= _letters(spans) * LIMITS.plain_text:
        return pages
    return [replace(page, lines=tuple(map(_plain, page.lines))) for page in pages]


def _letters(spans: Iterable[Span]) -> int:
    return sum(len(span.text) for span in spans)


def _plain(line: Line) -> Line:
    spans = tuple([span._replace(bold=False) for span in line.spans])
    return replace(line, spans=spans)
