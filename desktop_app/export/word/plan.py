"""What goes into the document, in order: paragraphs and tables, each kept, removed, new or moved.

Everything that kept its place makes one chain that runs forward in both texts. Between two links of the chain
stand first the old paragraphs that left, then the new ones that came. So the old text comes back by rejecting
all changes and the new one by accepting them, whatever the links say of moves.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from desktop_app.comparison.model import Comparison, Link, Operation, Side
from desktop_app.export.word.pieces import NoteMark, Piece, of_version, row_pieces
from desktop_app.markup.rows import Row
from desktop_app.resolution.model import Kind, Paragraph


class Fate(Enum):
    """What became of a block."""

    KEPT = "kept"
    REMOVED = "removed"
    NEW = "new"
    MOVED_FROM = "moved from"
    MOVED_TO = "moved to"

    @property
    def operation(self) -> Operation:
        """The operation that it amounts to for the words."""
        if self is Fate.KEPT:
            return Operation.EQUAL
        return Operation.DELETE if self in {Fate.REMOVED, Fate.MOVED_FROM} else Operation.INSERT


@dataclass(frozen=True)
class PlannedBlock:
    """Paragraphs that are written together; ``move`` is the number that both ends of a move share.

    ``end`` is what happened to the end of the last paragraph, where that is not what happened to the block.
    """

    fate: Fate
    old: tuple[Paragraph, ...]
    new: tuple[Paragraph, ...]
    pieces: tuple[Piece, ...]
    move: int | None = None
    end: Operation | None = None

    @property
    def is_table(self) -> bool:
        """Whether it holds tables alone."""
        return all(paragraph.kind is Kind.TABLE and paragraph.rows for paragraph in (*self.old, *self.new))


def plan_of(comparison: Comparison) -> list[PlannedBlock]:
    """The blocks of a document with tracked changes, in order."""
    chain = [link for link in longest_chain(comparison.links) if not _joins_tables(link, comparison)]
    chained_old = {position for link in chain for position in link.old}
    chained_new = {position for link in chain for position in link.new}
    moves = _moves(comparison, chained_old, chained_new)
    blocks: list[PlannedBlock] = []
    at_old = at_new = 0
    for link in [*chain, None]:
        old_end = link.old[0] if link else len(comparison.old.paragraphs)
        new_end = link.new[0] if link else len(comparison.new.paragraphs)
        blocks += _leaving(comparison, range(at_old, old_end), moves)
        blocks += _coming(comparison, range(at_new, new_end), moves)
        if link:
            blocks.append(_block(comparison, Fate.KEPT, link))
            at_old, at_new = link.old[-1] + 1, link.new[-1] + 1
    return _with_ends(blocks)


def _with_ends(blocks: Sequence[PlannedBlock]) -> list[PlannedBlock]:
    """Where new words end a paragraph and new paragraphs follow, the old end comes after all of them.

    That is how Word itself tracks it when one goes on typing. With the old end in between, LibreOffice takes both
    insertions for one and rejects the end with them.
    """
    found = list(blocks)
    start = 0
    while start < len(found):
        end = start + 1
        while end < len(found) and found[end].fate in {Fate.NEW, Fate.MOVED_TO} and not found[end].is_table:
            end += 1
        if end > start + 1 and _ends_new(found[start]):
            found[start] = replace(found[start], end=Operation.INSERT)
            found[end - 1] = replace(found[end - 1], end=Operation.EQUAL)
        start = end
    return found


def _ends_new(block: PlannedBlock) -> bool:
    last = block.pieces[-1].operation if block.pieces else None
    return block.fate is Fate.KEPT and not block.is_table and last is Operation.INSERT


def longest_chain(links: Iterable[Link]) -> list[Link]:
    """The most links that run forward on both sides, each over paragraphs without a gap.

    Longest increasing subsequence by patience sorting (Fredman 1975), on the places in the old text.
    """
    fit = [link for link in links if not link.moved and _unbroken(link.old) and _unbroken(link.new)]
    fit.sort(key=lambda link: (link.new[0], link.old[0]))
    ends: list[int] = []
    tops: list[int] = []
    before: list[int | None] = []
    for number, link in enumerate(fit):
        pile = bisect_left(ends, link.old[0])
        before.append(tops[pile - 1] if pile else None)
        ends[pile:], tops[pile:] = [link.old[0], *ends[pile + 1 :]], [number, *tops[pile + 1 :]]
    return _apart(_traced(fit, before, tops[-1] if tops else None))


def _traced(links: Sequence[Link], before: Sequence[int | None], last: int | None) -> list[Link]:
    chain: list[Link] = []
    while last is not None:
        chain.append(links[last])
        last = before[last]
    return chain[::-1]


def _apart(chain: Iterable[Link]) -> list[Link]:
    """The links without those that share a paragraph with the one before."""
    kept: list[Link] = []
    for link in chain:
        if not kept or (link.old[0] > kept[-1].old[-1] and link.new[0] > kept[-1].new[-1]):
            kept.append(link)
    return kept


def _unbroken(positions: Sequence[int]) -> bool:
    return bool(positions) and list(positions) == list(range(positions[0], positions[0] + len(positions)))


def _joins_tables(link: Link, comparison: Comparison) -> bool:
    """Whether a table was split, merged or became a paragraph: then it is removed and put in anew."""
    old = [comparison.old.paragraphs[position] for position in link.old]
    new = [comparison.new.paragraphs[position] for position in link.new]
    tables = [bool(paragraph.rows) for paragraph in (*old, *new)]
    return any(tables) and not (all(tables) and len(tables) == 2)


def _moves(comparison: Comparison, chained_old: set[int], chained_new: set[int]) -> dict[tuple[str, int], int]:
    """The number of the move for each old and new paragraph that is one end of it: one paragraph to one, unchained."""
    moves: dict[tuple[str, int], int] = {}
    for number, link in enumerate(comparison.links):
        if len(link.old) != 1 or len(link.new) != 1:
            continue
        ends = ("old", link.old[0]), ("new", link.new[0])
        free = link.old[0] not in chained_old and link.new[0] not in chained_new
        table = comparison.new.paragraphs[link.new[0]].rows or comparison.old.paragraphs[link.old[0]].rows
        if free and not table and not moves.keys() & set(ends):
            moves |= dict.fromkeys(ends, number)
    return moves


def _leaving(comparison: Comparison, positions: range, moves: dict[tuple[str, int], int]) -> Iterator[PlannedBlock]:
    for position in positions:
        move = moves.get(("old", position))
        if move is None:
            yield _alone(comparison, Fate.REMOVED, Row((position,), ()))
        else:
            yield _moved(comparison, Fate.MOVED_FROM, move)


def _coming(comparison: Comparison, positions: range, moves: dict[tuple[str, int], int]) -> Iterator[PlannedBlock]:
    for position in positions:
        move = moves.get(("new", position))
        if move is None:
            yield _alone(comparison, Fate.NEW, Row((), (position,)))
        else:
            yield _moved(comparison, Fate.MOVED_TO, move)


def _alone(comparison: Comparison, fate: Fate, row: Row) -> PlannedBlock:
    old = tuple(comparison.old.paragraphs[position] for position in row.old)
    new = tuple(comparison.new.paragraphs[position] for position in row.new)
    return PlannedBlock(fate, old, new, tuple(row_pieces(row, comparison)))


def _block(comparison: Comparison, fate: Fate, link: Link) -> PlannedBlock:
    return _alone(comparison, fate, Row(link.old, link.new, link))


def _moved(comparison: Comparison, fate: Fate, move: int) -> PlannedBlock:
    """One end of a move: what is in both versions is moved, the rest removed at the start or new at the goal."""
    whole = _block(comparison, fate, comparison.links[move])
    leaving = fate is Fate.MOVED_FROM
    pieces = of_version(whole.pieces, Side.OLD if leaving else Side.NEW)
    one_sided = tuple(_one_sided(piece, leaving) for piece in pieces)
    old, new = (whole.old, ()) if leaving else ((), whole.new)
    return PlannedBlock(fate, old, new, one_sided, move)


def _one_sided(piece: Piece, leaving: bool) -> Piece:
    if piece.mark is None:
        return piece
    mark = NoteMark(piece.mark.old, None) if leaving else NoteMark(None, piece.mark.new)
    return replace(piece, mark=mark, operation=Operation.DELETE if leaving else Operation.INSERT)
