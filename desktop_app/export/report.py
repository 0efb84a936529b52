"""A comparison laid out for a page that is read: facts, reading budget, rows of pieces, footnotes."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from desktop_app.comparison.model import Comparison, Edit, FootnoteLink, Nature, Operation
from desktop_app.export.pieces import Piece, of_version, paragraphs_of, pieces_of
from desktop_app.export.side import JoinedText
from desktop_app.markup.changes import kinds_of
from desktop_app.markup.kinds import ChangeKind
from desktop_app.markup.rows import Row, rows_of
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Kind, Paragraph, Resolution


@dataclass(frozen=True)
class ReportCell:
    """A paragraph of one version as it stands in a row."""

    paragraph: Paragraph
    pieces: tuple[Piece, ...]


@dataclass(frozen=True)
class ReportRow:
    """Old paragraphs beside new ones and the pieces of both together.

    ``kinds`` are the kinds of change that are shown; ``left_here`` is set on the row that stands where moved
    paragraphs stood before: ``number`` is that of the row that holds them now.
    """

    number: int
    old: tuple[ReportCell, ...]
    new: tuple[ReportCell, ...]
    pieces: tuple[Piece, ...]
    kinds: frozenset[ChangeKind]
    remarks: tuple[Message, ...] = ()
    left_here: bool = False

    @property
    def changed(self) -> bool:
        """Whether there is a change in it that is shown."""
        return bool(self.kinds)

    @property
    def moved(self) -> bool:
        """Whether its paragraphs changed their place."""
        return ChangeKind.MOVED in self.kinds


@dataclass(frozen=True)
class NoteRow:
    """A footnote of the old version, the new one or both, with the pieces of both together."""

    old: str | None
    new: str | None
    pieces: tuple[Piece, ...]


@dataclass(frozen=True)
class Report:
    """What a reader of a comparison is shown."""

    comparison: Comparison
    rows: tuple[ReportRow, ...]
    notes: tuple[NoteRow, ...]
    hidden: frozenset[ChangeKind]


def report_of(comparison: Comparison, hidden: Collection[ChangeKind]) -> Report:
    """The report; changes of the kinds in ``hidden`` are left out: a removed paragraph wholly, of others the marks."""
    rows = rows_of(comparison)
    laid_out: list[ReportRow] = []
    for number, row in enumerate(rows):
        kinds = kinds_of(row, comparison)
        visible = kinds - frozenset(hidden)
        if row.new or visible:
            laid_out.append(_report_row(number, row, visible, frozenset(hidden), comparison))
    notes = note_rows(comparison)
    if ChangeKind.NOTES in hidden:
        notes = tuple(_unmarked_note(note) for note in notes if note.new)
    return Report(comparison, tuple(_with_left_places(laid_out, rows)), notes, frozenset(hidden))


def linked_notes(comparison: Comparison) -> dict[str, str]:
    """From the marker of an old footnote to that of the new one that it is linked with."""
    return {link.old: link.new for link in comparison.footnotes.links}


def row_pieces(row: Row, comparison: Comparison) -> list[Piece]:
    """The pieces of a row."""
    old = JoinedText.of([comparison.old.paragraphs[position] for position in row.old])
    new = JoinedText.of([comparison.new.paragraphs[position] for position in row.new])
    return pieces_of(old, new, row.link.edits if row.link else (), linked_notes(comparison))


def note_pieces(old: str, new: str, edits: Sequence[Edit]) -> list[Piece]:
    """The pieces of a footnote."""
    return pieces_of(JoinedText(old), JoinedText(new), edits, {})


def note_rows(comparison: Comparison) -> tuple[NoteRow, ...]:
    """All footnotes, those of the new version in their order, removed ones at the end."""
    linked = {link.new: link for link in comparison.footnotes.links}
    rows = [_note_row(note.marker, note.text, linked.get(note.marker), comparison) for note in comparison.new.footnotes]
    texts = {marker: note.text for marker, note in comparison.old.footnote_of.items()}
    for marker in comparison.footnotes.removed:
        rows.append(NoteRow(marker, None, tuple(note_pieces(texts.get(marker, ""), "", ()))))
    return tuple(rows)


def _note_row(marker: str, text: str, link: FootnoteLink | None, comparison: Comparison) -> NoteRow:
    old = comparison.old.footnote_of.get(link.old) if link else None
    if link is None or old is None:
        return NoteRow(None, marker, tuple(note_pieces("", text, ())))
    return NoteRow(link.old, marker, tuple(note_pieces(old.text, text, link.edits)))


def _report_row(
    number: int, row: Row, kinds: frozenset[ChangeKind], hidden: frozenset[ChangeKind], comparison: Comparison
) -> ReportRow:
    pieces = row_pieces(row, comparison)

    def is_quiet(piece: Piece) -> bool:
        return not kinds or (row.link is not None and _is_hidden(piece, hidden))

    redline = [piece for piece in pieces if piece.operation is not Operation.DELETE or not is_quiet(piece)]
    versions = (of_version(pieces, Operation.INSERT), of_version(pieces, Operation.DELETE), redline)
    old, new, redline = ([_unmarked(p) if is_quiet(p) else p for p in version] for version in versions)
    return ReportRow(
        number,
        _cells(row.old, comparison.old, old),
        _cells(row.new, comparison.new, new),
        tuple(redline),
        kinds,
        row.link.remarks if row.link else (),
    )


def _cells(positions: Sequence[int], resolution: Resolution, pieces: Sequence[Piece]) -> tuple[ReportCell, ...]:
    if not positions:
        return ()
    paragraphs = [resolution.paragraphs[position] for position in positions]
    return tuple(ReportCell(p, tuple(texts)) for p, texts in zip(paragraphs, paragraphs_of(pieces), strict=True))


def _is_hidden(piece: Piece, hidden: Collection[ChangeKind]) -> bool:
    """Whether a piece of a row changed in nothing but what is left out, as the window's views have it."""
    if piece.mark:
        return ChangeKind.NOTES in hidden
    if piece.nature.is_minor:
        return ChangeKind.ROUTINE in hidden
    return piece.nature is Nature.WORDING and {ChangeKind.REWORDED, ChangeKind.VERB} <= set(hidden)


def _unmarked(piece: Piece) -> Piece:
    return replace(piece, operation=Operation.EQUAL, nature=Nature.IDENTICAL)


def _unmarked_note(note: NoteRow) -> NoteRow:
    return replace(note, pieces=tuple(map(_unmarked, of_version(note.pieces, Operation.DELETE))))


def _with_left_places(laid_out: Sequence[ReportRow], rows: Sequence[Row]) -> list[ReportRow]:
    """The rows, and where moved paragraphs stood before, a row that says where they went."""
    kept = {old: row.number for row in laid_out if not row.moved for old in rows[row.number].old}
    leaving: dict[int, list[ReportRow]] = {}
    for row in laid_out:
        if row.moved and rows[row.number].old:
            before = max((old for old in kept if old < min(rows[row.number].old)), default=None)
            stub = ReportRow(row.number, row.old, row.new, (), row.kinds, left_here=True)
            leaving.setdefault(-1 if before is None else kept[before], []).append(stub)
    result = list(leaving.get(-1, []))
    for row in laid_out:
        result += [row, *leaving.get(row.number, [])]
    return result


def is_heading(paragraph: Paragraph) -> bool:
    """Whether a paragraph heads others."""
    return paragraph.kind in {Kind.TITLE, Kind.HEADING}
