"""What each column of a row shows: passages of text, and what the program says beside them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from desktop_app.comparison.model import Side
from desktop_app.gui.comparing.phrases import translate, translation_remark, verb_remark
from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.gui.parts.facts import name_of
from desktop_app.gui.parts.isolated import filled
from desktop_app.gui.parts.messages import cite_words, words_of
from desktop_app.gui.parts.own_phrases import HAND_SIGN, hand_phrase, note_line, offered_line
from desktop_app.markup.cites import row_cites
from desktop_app.markup.own_notes import side_of
from desktop_app.markup.passages import Passage


class Arrangement(Enum):
    """How a view sets the two versions."""

    COLUMNS = "columns"
    REDLINE = "redline"


@dataclass(frozen=True)
class ColumnCell:
    """One column of a row.

    ``badge`` says where a moved paragraph came from; ``absent`` takes the place of a paragraph that is not
    there; ``remarks`` are sentences under the text, ``notes`` the reader's own and what was done by hand; ``quiet``
    means that nothing here is marked.
    """

    passages: tuple[Passage, ...]
    badge: str = ""
    absent: str = ""
    remarks: tuple[str, ...] = ()
    quiet: bool = False
    notes: tuple[str, ...] = ()


def cells_of(state: ReadingState, row: int, arrangement: Arrangement) -> tuple[ColumnCell, ...]:
    """The columns of a row: old and new, or the redline alone."""
    if arrangement is Arrangement.REDLINE:
        return (replace(_redline_cell(state, row), notes=own_lines(state, row)),)
    own_side = side_of(state.rows[row])
    return tuple(
        replace(_column_cell(state, row, side), notes=own_lines(state, row) if side is own_side else ())
        for side in Side
    )


def own_lines(state: ReadingState, row: int) -> tuple[str, ...]:
    """The reader's notes on a row, those that are offered for it, and what was done to it by hand."""
    notes = state.notes_of(row)
    old = name_of(state.comparison.old)
    by_hand = state.marked.by_hand(row)
    return (
        *map(note_line, notes.own),
        *(offered_line(note, old) for note in notes.offered),
        *([f"{HAND_SIGN} {hand_phrase(by_hand)}"] if by_hand else []),
    )


def moved_phrase(state: ReadingState, row: int) -> str:
    """Where a moved paragraph came from; empty where it did not move or moves are put aside."""
    if not state.marked.moved(row):
        return ""
    return filled(translate("Comparing", "moved from {0}"), number_of(state, row, Side.OLD))


def number_of(state: ReadingState, row: int, side: Side) -> str:
    """The number or numbers of a row on one side, a dash where there are none."""
    return cite_words(row_cites(state.comparison, state.rows[row], side))


def _column_cell(state: ReadingState, row: int, side: Side) -> ColumnCell:
    passages = state.marked.column(row, side)
    if not passages:
        return ColumnCell((), absent=side.of(translate("Comparing", "new"), translate("Comparing", "removed")))
    quiet = not (state.shows(row) or state.marked.is_side_by_side)
    if side is Side.OLD:
        return ColumnCell(passages, remarks=() if state.rows[row].new else _remarks(state, row), quiet=quiet)
    return ColumnCell(passages, moved_phrase(state, row), remarks=_remarks(state, row), quiet=quiet)


def _redline_cell(state: ReadingState, row: int) -> ColumnCell:
    passages = state.marked.redline(row)
    quiet = not (state.shows(row) or state.marked.is_side_by_side)
    return ColumnCell(passages, moved_phrase(state, row), "", _remarks(state, row), quiet)


def _remarks(state: ReadingState, row: int) -> tuple[str, ...]:
    """What a reader should look at here, where the change is shown at all."""
    verb = state.marked.verb(row)
    language = state.translated.get(row) if state.shows(row) else None
    return (
        *([translation_remark(language)] if language else []),
        *([verb_remark(verb)] if verb else []),
        *map(words_of, state.marked.remarks(row)),
    )
