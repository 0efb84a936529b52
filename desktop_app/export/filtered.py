"""A comparison without the changes that are filtered out, as if the old text had read so from the start."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from desktop_app.comparison.model import Comparison, FootnoteComparison, FootnoteLink, Link, Nature
from desktop_app.markup.changes import kinds_of
from desktop_app.markup.kinds import ChangeKind
from desktop_app.markup.rows import Row, rows_of
from desktop_app.resolution.model import Footnote, NoteCall, Paragraph

# The marker in the old text of a footnote that only the new one has; it is in no document.
TAKEN_OVER = "new:"


@dataclass(frozen=True)
class _Placed:
    """An old paragraph that stays (``old``) or a new one taken over (``new``), and where it goes."""

    place: tuple[int, int, int]
    old: int | None
    new: int | None


def without_hidden(comparison: Comparison, hidden: Collection[ChangeKind]) -> Comparison:
    """The comparison in which paragraphs with hidden changes alone read in the old text as in the new one."""
    if not hidden:
        return comparison
    rows = rows_of(comparison)
    filtered = {row for row in rows if _only_hidden(row, comparison, frozenset(hidden))}
    placed = _placed(comparison, rows, filtered)
    paragraphs = [_paragraph(item, comparison) for item in placed]
    at_old = {item.old: n for n, item in enumerate(placed) if item.old is not None}
    at_new = {item.new: n for n, item in enumerate(placed) if item.new is not None}
    kept = [_relinked(row.link, at_old) for row in rows if row.link and row not in filtered]
    taken = [Link((n,), (new,), Nature.IDENTICAL, False, False, 1.0) for new, n in at_new.items()]
    return replace(
        comparison,
        old=replace(
            comparison.old,
            paragraphs=tuple(replace(paragraph, parent=None) for paragraph in paragraphs),
            footnotes=_notes_of(comparison, paragraphs),
        ),
        links=tuple(sorted(kept + taken, key=lambda link: link.new)),
        added=tuple(n for n in comparison.added if n not in at_new),
        removed=tuple(at_old[n] for n in comparison.removed if n in at_old),
        footnotes=_note_links(comparison, paragraphs),
    )


def _only_hidden(row: Row, comparison: Comparison, hidden: frozenset[ChangeKind]) -> bool:
    kinds = kinds_of(row, comparison)
    return bool(kinds) and kinds <= hidden


def _placed(comparison: Comparison, rows: tuple[Row, ...], filtered: Collection[Row]) -> list[_Placed]:
    """Old paragraphs in their order, those taken over after the unmoved one that stands before them in the new."""
    gone = {n for row in filtered for n in row.old}
    placed = [_Placed((n, 0, 0), n, None) for n in range(len(comparison.old.paragraphs)) if n not in gone]
    anchor = -1
    for row in rows:
        if row.link and not row.link.moved:
            anchor = max(anchor, *row.old)
        if row in filtered:
            placed += [_Placed((anchor, 1, n), None, n) for n in row.new]
    return sorted(placed, key=lambda item: item.place)


def _paragraph(item: _Placed, comparison: Comparison) -> Paragraph:
    if item.new is None:
        return comparison.old.paragraphs[item.old or 0]
    paragraph = comparison.new.paragraphs[item.new]
    return replace(paragraph, calls=tuple(NoteCall(TAKEN_OVER + c.marker, c.at) for c in paragraph.calls))


def _relinked(link: Link, at_old: Mapping[int, int]) -> Link:
    return replace(link, old=tuple(at_old[n] for n in link.old if n in at_old))


def _called(paragraphs: Collection[Paragraph]) -> set[str]:
    return {marker for paragraph in paragraphs for marker in paragraph.notes}


def _notes_of(comparison: Comparison, paragraphs: Collection[Paragraph]) -> tuple[Footnote, ...]:
    """The old footnotes without those that only left paragraphs called, and the new ones taken over."""
    left = _called(comparison.old.paragraphs) - _called(paragraphs)
    taken = [replace(note, marker=TAKEN_OVER + note.marker) for note in comparison.new.footnotes]
    kept = [note for note in comparison.old.footnotes if note.marker not in left]
    return tuple(kept + [note for note in taken if note.marker in _called(paragraphs)])


def _note_links(comparison: Comparison, paragraphs: Collection[Paragraph]) -> FootnoteComparison:
    """A new footnote that was taken over is linked with itself, and no other with it."""
    notes = comparison.footnotes
    taken = {note.marker for note in comparison.new.footnotes} & {
        marker.removeprefix(TAKEN_OVER) for marker in _called(paragraphs) if marker.startswith(TAKEN_OVER)
    }
    links = [link for link in notes.links if link.new not in taken]
    links += [FootnoteLink(TAKEN_OVER + marker, marker, Nature.IDENTICAL) for marker in sorted(taken)]
    return replace(notes, links=tuple(links), added=tuple(marker for marker in notes.added if marker not in taken))
