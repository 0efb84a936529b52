"""From pages to a resolution."""

from __future__ import annotations

import pytest

from desktop_app.extraction.extract import resolution_of
from desktop_app.extraction.page.lines import Line, Page, Span
from desktop_app.resolution.model import Source

SOURCE = Source("a.pdf", "0" * 64, 2)


def page(number: int, *texts: str) -> Page:
    lines = [
        Line((Span(text, 123, 490, 100 + 12 * row, 10),), 123, 91 + 12 * row, 490, 103 + 12 * row)
        for row, text in enumerate(texts)
    ]
    return Page(number, 612, 792, tuple(lines))


def test_progress_is_told_after_each_page_and_may_end_the_reading() -> None:
    class CancelledError(Exception):
        pass

    def progress(read: int, pages: int) -> None:
        told.append((read, pages))
        if read == 2:
            raise CancelledError

    told: list[tuple[int, int]] = []
    with pytest.raises(CancelledError):
        resolution_of((page(number, "Recalling") for number in range(5)), SOURCE, progress=progress)
    assert told == [(1, 2), (2, 2)]


def test_page_sizes_are_kept() -> None:
    assert resolution_of([page(0, "Recalling")], SOURCE).page_sizes == ((612, 792),)
