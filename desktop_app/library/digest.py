"""What the index takes of a resolution, prepared where the file is read, so that writing it is all that is left."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import NamedTuple

from desktop_app.comparison.alignment.matching_words import words_of
from desktop_app.comparison.recalled import candidates_of, own_number
from desktop_app.library.model import Digest
from desktop_app.library.words import hash_of, indexed, sketch
from desktop_app.resolution.language import language_of
from desktop_app.resolution.model import Footnote, Kind, Paragraph, Resolution, Zone
from desktop_app.resolution.symbol import SymbolKind, cited_in

_PARTS = {
    Zone.FRONT: "front",
    Zone.PREAMBLE: "pp",
    Zone.OPERATIVE: "op",
    Zone.ANNEX: "annex",
    Zone.CLOSING: "closing",
}


class _Part(NamedTuple):
    """What is searched: a paragraph or a footnote, its ``regions`` as JSON."""

    part: str
    cite: str
    text: str
    regions: str


def digest_of(resolution: Resolution) -> Digest:
    """What the index takes of a resolution."""
    parts = list(_parts(resolution))
    folded = [indexed(part.text) for part in parts]
    sketches = sorted([shingle, at] for at, words in enumerate(folded) for shingle in sketch(words_of(words)))
    return Digest(
        _document(resolution),
        _json(sorted({hash_of(word) for word in words_of(resolution.metadata.title or "")})),
        _json([[part.part, part.cite] for part in parts]),
        _json([[part.text, part.regions] for part in parts]),
        _json(folded),
        _json(sketches),
    )


def recalled_in(resolution: Resolution) -> tuple[str, ...]:
    """The numbers of the resolutions that the preamble cites, in order."""
    texts = (paragraph.text for paragraph in resolution.paragraphs if paragraph.zone is Zone.PREAMBLE)
    cited = (citation.symbol for text in texts for citation in cited_in(text))
    return tuple(dict.fromkeys(each.short for each in cited if each.kind is SymbolKind.RESOLUTION))


def _document(resolution: Resolution) -> tuple[str | int | None, ...]:
    metadata = resolution.metadata
    return (
        resolution.source.sha256,
        *(metadata.symbol, own_number(resolution), metadata.session, metadata.body, language_of(resolution).code),
        *(metadata.title, metadata.adoption_date or metadata.distribution_date),
        *("\n".join(candidates_of(resolution)), "\n".join(recalled_in(resolution)), int(not _has_text(resolution))),
    )


def _has_text(resolution: Resolution) -> bool:
    kinds = {Kind.OPERATIVE, Kind.PREAMBULAR, Kind.ITEM, Kind.TEXT}
    return any(paragraph.kind in kinds for paragraph in resolution.paragraphs)


def _parts(resolution: Resolution) -> Iterator[_Part]:
    """The paragraphs, then the footnotes."""
    for paragraph in resolution.paragraphs:
        if paragraph.text:
            yield _Part(_PARTS[paragraph.zone], paragraph.cite, paragraph.text, _regions(paragraph))
    for note in resolution.footnotes:
        yield _Part("note", f"note {note.marker}", note.text, _regions(note))


def _regions(of: Paragraph | Footnote) -> str:
    if not of.regions:
        return ""
    return _json([[r.page, *(round(v, 1) for v in (r.x0, r.y0, r.x1, r.y1))] for r in of.regions])


def _json(value: object) -> str:
    return json.dumps(value, separators=(",", ":"))
