"""Footnotes, compared by their texts and never by their numbers, with "Ibid." resolved."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from desktop_app.comparison.alignment.similarity import Similarities
from desktop_app.comparison.context import Context
from desktop_app.comparison.model import FootnoteComparison, FootnoteLink, Link
from desktop_app.comparison.natures.describe import describe_text
from desktop_app.comparison.thresholds import FOOTNOTES
from desktop_app.resolution.letters import letters
from desktop_app.resolution.model import Footnote, Resolution

_IBID = re.compile(
    r"^(?:(?:see|voir|véase|см\.|انظر|见)\s*)?(?:ib[ií]d(?:em)?\b|там же|المرجع نفسه|同上)[.。]?[\s,،;，]*",
    re.IGNORECASE,
)
_PIECES = re.compile(r"[^,،，]+[,،，]?\s*")


def compare_footnotes(old: Resolution, new: Resolution, links: Sequence[Link], context: Context) -> FootnoteComparison:
    """Which footnotes belong together: the same words first, then those alike that linked paragraphs call.

    A note refers to a document by its number: of two that no linked paragraphs call, other words are another reference,
    however alike they look.
    """
    before, after = resolved(old.footnotes), resolved(new.footnotes)
    together = _called_together(old, new, links)
    pairs = _best_pairs(_candidates(before, after, old, new, together))
    taken = frozenset(pairs.values())
    return FootnoteComparison(
        links=tuple(
            _link(old.footnotes[i], new.footnotes[j], before[i], after[j], context)
            for i, j in sorted(pairs.items(), key=lambda pair: pair[1])
        ),
        added=tuple(note.marker for j, note in enumerate(new.footnotes) if j not in taken),
        removed=tuple(note.marker for i, note in enumerate(old.footnotes) if i not in pairs),
    )


def _candidates(
    before: Sequence[str], after: Sequence[str], old: Resolution, new: Resolution, together: Collection[tuple[str, str]]
) -> Iterator[tuple[int, int]]:
    """The positions of an old and of a new footnote that may belong together, the likeliest first."""
    similarities = Similarities(before, after, _sure(before, after, old, new, together))
    old_letters, new_letters = ([letters(text) for text in texts] for texts in (before, after))
    ranked = []
    for i, j in similarities.likely(FOOTNOTES.called_together):
        score, same = similarities.dice(i, j), old_letters[i] == new_letters[j]
        called = (old.footnotes[i].marker, new.footnotes[j].marker) in together
        if same or (called and score >= FOOTNOTES.called_together):
            ranked.append((not same, -score, not called, abs(i - j), i + j, i, j))
    return ((i, j) for *_, i, j in sorted(ranked))


def _best_pairs(candidates: Iterable[tuple[int, int]]) -> dict[int, int]:
    """The position of the new footnote that belongs to each old one, by the position of the old one."""
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for i, j in candidates:
        if i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    return pairs


def _sure(
    before: Sequence[str], after: Sequence[str], old: Resolution, new: Resolution, together: Collection[tuple[str, str]]
) -> dict[int, int]:
    """The footnotes that are the same, occur once in each text, and are called by linked paragraphs."""
    places = {text: j for j, text in enumerate(after) if after.count(text) == 1}
    pairs = ((i, places[text]) for i, text in enumerate(before) if text in places and before.count(text) == 1)
    return {i: j for i, j in pairs if (old.footnotes[i].marker, new.footnotes[j].marker) in together}


def resolved(notes: Sequence[Footnote]) -> list[str]:
    """The texts of notes, with each "Ibid." replaced by what it refers to in the note before."""
    texts: list[str] = []
    for note in notes:
        ibid = _IBID.match(note.text)
        texts.append(_spelled_out(texts[-1], note.text[ibid.end() :]) if ibid and texts else note.text)
    return texts


def _spelled_out(before: str, rest: str) -> str:
    """The note before, up to the piece ("vol. 976") that the rest begins anew with its own, and then the rest."""
    if not rest:
        return before
    pieces = _PIECES.findall(before)
    begun = rest[:2].casefold()
    same = next((k for k, piece in enumerate(pieces) if k and piece[:2].casefold() == begun), None)
    return "".join(pieces[:same]) + rest if same else f"{before.rstrip('.。')}, {rest}"


def _called_together(old: Resolution, new: Resolution, links: Sequence[Link]) -> set[tuple[str, str]]:
    """The pairs of markers that linked paragraphs call."""
    return {
        (first, second)
        for link in links
        for i in link.old
        for j in link.new
        for first in old.paragraphs[i].notes
        for second in new.paragraphs[j].notes
    }


def _link(old: Footnote, new: Footnote, before: str, after: str, context: Context) -> FootnoteLink:
    description = describe_text(before, after, context)
    return FootnoteLink(old.marker, new.marker, description.nature, description.edits)
