"""A history as the matrix that a reader is shown: a row for each paragraph, a cell for each version."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.markup.cites import NONE, cite_list
from desktop_app.markup.event_signs import EventSign, ordered, signs_of
from desktop_app.resolution.model import Paragraph, Resolution
from desktop_app.resolution.symbol import parse
from desktop_app.series.model import History, Lineage
from desktop_app.series.order import day_of, session_of


@dataclass(frozen=True)
class HistoryCell:
    """A paragraph in one version: its number as cited, and what happened to it, the weightiest first.

    ``signs`` is empty where the version does not have it and it comes back later; ``cite`` is empty there and where
    it went. ``unsure`` says that it is a guess.
    """

    version: int
    cite: str
    signs: tuple[EventSign, ...]
    unsure: bool = False


@dataclass(frozen=True)
class HistoryRow:
    """One paragraph's life as a row; ``number`` is that of its lineage.

    ``cells`` has ``None`` for versions before it came and after it went. ``cite`` is its number in the newest version,
    a dash where that does not have it; ``paragraph`` is the newest that there is of it.
    """

    number: int
    cite: str
    paragraph: Paragraph
    cells: tuple[HistoryCell | None, ...]
    signs: tuple[EventSign, ...]

    @property
    def is_gone(self) -> bool:
        """Whether the newest version does not have it."""
        return self.cite == NONE


@dataclass(frozen=True)
class Head:
    """What stands over a column: the short symbol, and the year or session."""

    name: str
    year: str


class HistoryTable:
    """The rows of a history and what is counted in them."""

    def __init__(self, history: History) -> None:
        self.history = history
        self.heads = [head_of(version) for version in history.versions]
        self.rows = [self._row(number, lineage) for number, lineage in enumerate(history.lineages)]

    def counts(self) -> Mapping[EventSign, int]:
        """In how many rows each kind of event happened; of the same, those that are so throughout."""
        counted = Counter(sign for row in self.rows for sign in row.signs)
        return {sign: counted[sign] for sign in EventSign if counted[sign]}

    def origins(self) -> list[int]:
        """For each version how many paragraphs of the newest text came with it."""
        newest = len(self.history.versions) - 1
        first: dict[int, int] = {}
        for lineage in self.history.lineages:
            for position in lineage.positions[newest]:
                first[position] = min(first.get(position, newest), lineage.first)
        counted = Counter(first.values())
        return [counted[version] for version in range(newest + 1)]

    def shown(self, hidden: frozenset[EventSign]) -> Iterator[HistoryRow]:
        """The rows of which not everything that happened is put aside."""
        return (row for row in self.rows if not hidden.issuperset(row.signs))

    def once(self, rows: Iterable[HistoryRow]) -> Iterator[HistoryRow]:
        """These rows, those that were merged into one paragraph of the newest text only once."""
        newest, seen = len(self.heads) - 1, set[tuple[int, ...]]()
        for row in rows:
            positions = self.history.lineages[row.number].positions[newest]
            if not positions or positions not in seen:
                seen.add(positions)
                yield row

    def _row(self, number: int, lineage: Lineage) -> HistoryRow:
        cells: list[HistoryCell | None] = [None] * len(self.history.versions)
        for event in lineage.events:
            cite = self.cite(lineage, event.version)
            cells[event.version] = HistoryCell(event.version, cite, signs_of(event), event.version in lineage.unsure)
        happened = ordered(sign for cell in cells if cell for sign in cell.signs if sign is not EventSign.SAME)
        last = lineage.last
        return HistoryRow(
            number,
            self.cite(lineage, len(cells) - 1) or NONE,
            self.history.versions[last].paragraphs[lineage.positions[last][0]],
            tuple(cells),
            happened or (EventSign.SAME,),
        )

    def cite(self, lineage: Lineage, version: int) -> str:
        """The number of a paragraph, or of its pieces, in a version; empty where that does not have it."""
        positions = lineage.positions[version]
        paragraphs = self.history.versions[version].paragraphs
        return cite_list(positions, [paragraphs[position].cite for position in positions]) if positions else ""


def head_of(version: Resolution) -> Head:
    """What stands over the column of a version."""
    session = session_of(version.metadata)
    return Head(short_name(version), day_of(version.metadata)[:4] or (str(session) if session else ""))


def short_name(version: Resolution) -> str:
    """The symbol as texts cite it, or the file's name where the masthead states none."""
    symbol = parse(version.metadata.symbol or "")
    return symbol.short if symbol else version.metadata.symbol or version.source.name


def label_of(cell: HistoryCell) -> str:
    """The number of a cell without what stands before it: "2 (a)" for "OP 2 (a)"; empty where there is no number."""
    first = next((at for at, character in enumerate(cell.cite) if character.isdecimal()), len(cell.cite))
    return cell.cite[first:]


def series_name(heads: Sequence[Head]) -> str:
    """The first and the last version: "75/196 – 80/229"."""
    return f"{heads[0].name} – {heads[-1].name}" if len(heads) > 1 else heads[0].name
