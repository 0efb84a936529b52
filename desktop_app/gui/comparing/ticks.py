"""Which rows of a comparison were read: found again by the anchors of their paragraphs, whatever files these are in."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Sequence
from functools import cached_property
from typing import Protocol

from desktop_app.comparison.model import Comparison, Side
from desktop_app.markup.rows import Row
from desktop_app.resolution.anchor import Anchor, AnchoredText, ChangeAnchor, has_same_words
from desktop_app.store.ticks import TextPair


class TickStore(Protocol):
    """Where ticks last from one start of the program to the next."""

    def of(self, pair: TextPair) -> tuple[ChangeAnchor, ...]:
        """The changes of this pair that were read."""

    def of_relatives(self, pair: TextPair) -> tuple[ChangeAnchor, ...]:
        """What was read of other issues of these texts, for a pair that nothing is known of yet."""

    def old_keys(self, pair: TextPair) -> frozenset[str]:
        """The changes of this pair that were read with the first versions of the program, by their keys of then."""

    def add(self, pair: TextPair, changes: Iterable[ChangeAnchor], old_keys: Collection[str] = ()) -> None:
        """Keep that changes were read, in the place of those old keys."""

    def remove(self, pair: TextPair, changes: Iterable[ChangeAnchor]) -> None:
        """Take ticks back."""


class RowTicks:
    """The ticks of one comparison, by the position of the row; ``changed`` are the rows that can be ticked.

    A tick says that these words were read. So it is found again in another issue of a text only where the paragraphs
    of the change have the same words, whatever their type and typesetting.
    """

    def __init__(self, comparison: Comparison, rows: Sequence[Row], changed: Collection[int], store: TickStore) -> None:
        self._comparison, self._rows, self._changed, self._store = comparison, rows, changed, store
        self._pair = text_pair(comparison)
        self._read: dict[int, list[ChangeAnchor]] = {}
        self._find(store.of(self._pair))
        self._take_over()

    def is_read(self, row: int) -> bool:
        """Whether a row was ticked off as read."""
        return row in self._read

    @property
    def pair(self) -> TextPair:
        """The two texts, as the store knows them."""
        return self._pair

    def toggle(self, row: int) -> None:
        """Tick a row off as read, or take the tick back, and keep that."""
        self.set_read([row], not self.is_read(row))

    def set_read(self, rows: Iterable[int], is_read: bool) -> tuple[ChangeAnchor, ...]:
        """Tick rows off as read, or take the ticks back; keep that, and return the ticks that came or went."""
        if is_read:
            ticked = {row: [self._anchor(row)] for row in rows if row not in self._read}
            self._read |= ticked
            changes = tuple(change for found in ticked.values() for change in found)
            self._store.add(self._pair, changes)
        else:
            changes = tuple(change for row in rows for change in self._read.pop(row, []))
            self._store.remove(self._pair, changes)
        return changes

    def take_anew(self) -> None:
        """Take from the store what was read."""
        self._read.clear()
        self._find(self._store.of(self._pair))

    def _find(self, ticks: Iterable[ChangeAnchor]) -> None:
        for tick in ticks:
            row = self._row_of(tick)
            if row is not None:
                self._read.setdefault(row, []).append(tick)

    def _take_over(self) -> None:
        """Tick what was read of another issue of the texts, or with the first versions of the program."""
        relatives = map(self._row_of, self._store.of_relatives(self._pair))
        keys = self._store.old_keys(self._pair)
        by_key = {row: key for row in self._changed if keys and (key := self._old_key(row)) in keys}
        rows = {row for row in (*relatives, *by_key) if row is not None} - self._read.keys()
        if rows or by_key:
            self._read |= {row: [self._anchor(row)] for row in rows}
            self._store.add(self._pair, map(self._anchor, sorted(rows)), frozenset(by_key.values()))

    def _row_of(self, tick: ChangeAnchor) -> int | None:
        """The row that a tick is about; ``None`` where there is none with the same words."""
        if tick in self._row_by_anchor:
            return self._row_by_anchor[tick]
        old, new = self._positions(tick.old, Side.OLD), self._positions(tick.new, Side.NEW)
        return None if old is None or new is None else self._row_by_positions.get((old, new))

    def _positions(self, anchors: Sequence[Anchor], side: Side) -> tuple[int, ...] | None:
        paragraphs = self._comparison.version(side).paragraphs
        found = [(anchor, self._texts[side].find(anchor)) for anchor in anchors]
        same = [place for anchor, place in found if place is not None and has_same_words(anchor, paragraphs[place])]
        return tuple(same) if len(same) == len(found) else None

    def _anchor(self, row: int) -> ChangeAnchor:
        old, new = (tuple(map(self._texts[side].anchor, self._rows[row].positions(side))) for side in Side)
        return ChangeAnchor(old, new)

    def _old_key(self, row: int) -> str:
        """What the first versions of the program called a row, by the words in it."""
        sides = (self._rows[row].paragraphs(self._comparison, side) for side in Side)
        return _digest(*("\n".join(paragraph.text for paragraph in paragraphs) for paragraphs in sides))

    @cached_property
    def _texts(self) -> dict[Side, AnchoredText]:
        return {side: AnchoredText(self._comparison.version(side).paragraphs) for side in Side}

    @cached_property
    def _row_by_anchor(self) -> dict[ChangeAnchor, int]:
        return {self._anchor(row): row for row in self._changed}

    @cached_property
    def _row_by_positions(self) -> dict[tuple[tuple[int, ...], tuple[int, ...]], int]:
        return {(self._rows[row].old, self._rows[row].new): row for row in self._changed}


def text_pair(comparison: Comparison) -> TextPair:
    """The two texts of a comparison, as the store knows them."""
    old, new = comparison.old, comparison.new
    old_key = _digest(old.source.sha256, new.source.sha256)
    return TextPair(old.text_digest, new.text_digest, old.metadata.symbol, new.metadata.symbol, old_key)


def _digest(*texts: str) -> str:
    return hashlib.sha256("\x00".join(texts).encode("utf-8", "surrogatepass")).hexdigest()[:16]
