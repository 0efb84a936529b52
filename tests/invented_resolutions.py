"""Invented resolutions to compare."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from desktop_app.resolution.model import Footnote, Kind, Metadata, NoteCall, Paragraph, Resolution, Source, Zone
from desktop_app.resolution.symbol import parse

Make = Callable[..., Resolution]


@pytest.fixture
def make() -> Make:
    """Makes a resolution of a title, preambular and operative paragraphs, notes and what its masthead says."""
    return _resolution


def _resolution(
    operative: Sequence[str],
    preambular: Sequence[str] = (),
    notes: Sequence[str] = (),
    calls: Sequence[tuple[int, str]] = (),
    title: str = "",
    symbol: str | None = None,
    language: str = "en",
) -> Resolution:
    """``calls`` are pairs of the number (from 0) of an operative paragraph and a marker that it calls."""
    paragraphs = [Paragraph("title", "Title", Kind.TITLE, Zone.FRONT, title)] if title else []
    paragraphs += [
        Paragraph(f"pp{n}", f"PP {n}", Kind.PREAMBULAR, Zone.PREAMBLE, text)
        for n, text in enumerate(preambular, start=1)
    ]
    paragraphs += [
        Paragraph(
            f"op{n + 1}",
            f"OP {n + 1}",
            Kind.OPERATIVE,
            Zone.OPERATIVE,
            text,
            label=f"{n + 1}.",
            calls=tuple(NoteCall(marker, len(text)) for place, marker in calls if place == n),
        )
        for n, text in enumerate(operative)
    ]
    known = parse(symbol or "")
    session = known.session if known else None
    metadata = Metadata(symbol=symbol, session=session, language=language, title=title or None)
    footnotes = tuple(Footnote(str(n), text) for n, text in enumerate(notes, start=1))
    return Resolution(Source("made-up.pdf", "", 1), metadata, tuple(paragraphs), footnotes)
