"""What the index takes of a resolution, prepared where the file is read, so that writing it is all that is left."""

from __future__ import annotations

import json
from collections.abc import Iterator

from desktop_app.comparison.alignment.matching_words import words_of
from desktop_app.comparison.recalled import candidates_of, own_number
from desktop_app.library.model import Digest, DigestParagraph
from desktop_app.library.words import hash_of, searched
from desktop_app.resolution.language import language_of
from desktop_app.resolution.model import Footnote, Kind, Paragraph, Resolution, Zone
from desktop_app.resolution.symbol import resolutions_cited_in

_PARTS = {
    Zone.FRONT: "front",
    Zone.PREAMBLE: "pp",
    Zone.OPERATIVE: "op",
    Zone.ANNEX: "annex",
    Zone.CLOSING: "closing",
}


def digest_of(resolution: Resolution) -> Digest:
    """What the index takes of a resolution."""
    title = sorted({hash_of(word) for word in words_of(resolution.metadata.title or "")})
    return Digest(_document(resolution), tuple(title), tuple(_paragraphs(resolution)))


def recalled_in(resolution: Resolution) -> tuple[str, ...]:
    """The numbers of the resolutions that the preamble cites, in order."""
    texts = (paragraph.text for paragraph in resolution.paragraphs if paragraph.zone is Zone.PREAMBLE)
    return tuple(dict.fromkeys(cited.symbol.short for text in texts for cited in resolutions_cited_in(text)))


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


def _paragraphs(resolution: Resolution) -> Iterator[DigestParagraph]:
    """The paragraphs, then the footnotes."""
    for paragraph in resolution.paragraphs:
        if paragraph.text:
            yield _paragraph(_PARTS[paragraph.zone], paragraph.cite, paragraph)
    for note in resolution.footnotes:
        yield _paragraph("note", f"note {note.marker}", note)


def _paragraph(part: str, cite: str, of: Paragraph | Footnote) -> DigestParagraph:
    words, shingles = searched(of.text)
    return DigestParagraph(part, cite, of.text, _regions(of), words, shingles)


def _regions(of: Paragraph | Footnote) -> str:
    if not of.regions:
        return ""
    places = [[r.page, *(round(v, 1) for v in (r.x0, r.y0, r.x1, r.y1))] for r in of.regions]
    return json.dumps(places, separators=(",", ":"))
