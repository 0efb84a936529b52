"""The ledger of a resolution, and what became of it between two versions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from desktop_app.comparison.context import guessed_language
from desktop_app.comparison.model import Comparison
from desktop_app.ledgers.citations import citations_in
from desktop_app.ledgers.model import CitedDocument, Entry, Ledger, LedgerChange
from desktop_app.ledgers.requests import Governing, RequestsReader
from desktop_app.resolution.model import Kind, Resolution, Zone

_CITING = frozenset({Kind.PREAMBULAR, Kind.OPERATIVE, Kind.ITEM, Kind.TEXT, Kind.HEADING})


def ledger_of(resolution: Resolution) -> Ledger:
    """What a resolution asks of whom by when, and what it cites."""
    by_position = dict(_entries(resolution))
    entries = tuple(entry for position in sorted(by_position) for entry in by_position[position])
    return Ledger(resolution.metadata.symbol, entries, tuple(_citations(resolution)))


def ledger_of_change(comparison: Comparison) -> Ledger:
    """The ledger of the new version with the change of each entry and citation, then those that were dropped."""
    old, new = ledger_of(comparison.old), ledger_of(comparison.new)
    entries = _changed_entries(comparison, old.entries, new.entries)
    return Ledger(new.document, entries, _changed_citations(old.citations, new.citations))


def ledger_of_versions(versions: Sequence[Resolution], comparisons: Sequence[Comparison]) -> tuple[Ledger, ...]:
    """The ledgers of the versions of a series, the oldest first, each with what changed since the version before.

    ``comparisons`` are those of each version with the next.
    """
    return (*(ledger_of(first) for first in versions[:1]), *map(_without_dropped, comparisons))


def ledger_of_paragraphs(
    document: str | None, language: str | None, session: int | None, year: int | None, texts: Mapping[str, str]
) -> Ledger:
    """The ledger of single paragraphs of a resolution, whose texts are given by their citations.

    What governs an item, such as "OP 12" for "OP 12 (a)", must be among them to be read with it.
    """
    reader = RequestsReader(language or guessed_language(" ".join(texts.values())), session, year)
    governing: dict[str, Governing | None] = {}
    entries: list[Entry] = []
    for cite, text in texts.items():
        above = governing.get(cite.rpartition(" ")[0])
        found, governing[cite] = reader.read(text, cite, above)
        entries += found
    cited = (CitedDocument(name, cite, text) for cite, text in texts.items() for name in citations_in(text))
    return Ledger(document, tuple(entries), tuple(cited))


def _without_dropped(comparison: Comparison) -> Ledger:
    """What a version asks, with what changed; what it asks no more stands with the version before."""
    ledger = ledger_of_change(comparison)
    entries = tuple(entry for entry in ledger.entries if entry.change is not LedgerChange.DROPPED)
    citations = tuple(cited for cited in ledger.citations if cited.change is not LedgerChange.DROPPED)
    return replace(ledger, entries=entries, citations=citations)


def _entries(resolution: Resolution) -> Iterator[tuple[int, list[Entry]]]:
    metadata = resolution.metadata
    sample = " ".join(paragraph.text for paragraph in resolution.paragraphs[:12])
    date = metadata.adoption_date or metadata.distribution_date
    year = int(date[:4]) if date else None
    reader = RequestsReader(metadata.language or guessed_language(sample), metadata.session, year)
    governing: dict[int, Governing | None] = {}
    for position, paragraph in enumerate(resolution.paragraphs):
        if paragraph.zone is Zone.OPERATIVE and paragraph.kind in {Kind.OPERATIVE, Kind.ITEM}:
            above = governing.get(paragraph.parent) if paragraph.parent is not None else None
            entries, governing[position] = reader.read(paragraph.text, paragraph.cite, above)
            yield position, entries


def _citations(resolution: Resolution) -> Iterator[CitedDocument]:
    for paragraph in resolution.paragraphs:
        if paragraph.kind in _CITING:
            yield from (CitedDocument(name, paragraph.cite, paragraph.text) for name in citations_in(paragraph.text))


def _changed_entries(comparison: Comparison, old: Sequence[Entry], new: Sequence[Entry]) -> tuple[Entry, ...]:
    """Entries of linked paragraphs are paired by what they ask; the others are new or dropped."""
    linked = _links_by_cite(comparison)
    left = list(old)
    found = []
    for entry in new:
        before = _counterpart(entry, left, linked.get(entry.cite, frozenset()))
        if before is None:
            found.append(replace(entry, change=LedgerChange.NEW))
            continue
        left.remove(before)
        found.append(replace(entry, change=_change(before, entry)))
    return (*found, *(replace(entry, change=LedgerChange.DROPPED) for entry in left))


def _links_by_cite(comparison: Comparison) -> dict[str, frozenset[str]]:
    """The citations of the old paragraphs that belong to each new one."""
    olds, news = comparison.old.paragraphs, comparison.new.paragraphs
    found: dict[str, frozenset[str]] = {}
    for link in comparison.links:
        for position in link.new:
            cite = news[position].cite
            found[cite] = found.get(cite, frozenset()) | {olds[other].cite for other in link.old}
    return found


def _counterpart(entry: Entry, left: Sequence[Entry], cites: frozenset[str]) -> Entry | None:
    near = [other for other in left if other.cite in cites]
    alike = [other for other in near if (other.kind, other.actor) == (entry.kind, entry.actor)]
    same_kind = [other for other in near if other.kind is entry.kind]
    return next(iter([*alike, *same_kind]), None)


def _change(old: Entry, new: Entry) -> LedgerChange:
    """Whether the same is asked of the same; sessions and years roll forward with every version."""
    same = (old.kind, old.actor, old.verb, old.to, old.conditions) == (
        new.kind,
        new.actor,
        new.verb,
        new.to,
        new.conditions,
    )
    return LedgerChange.CARRIED if same and bool(old.deadline) == bool(new.deadline) else LedgerChange.CHANGED


def _changed_citations(old: Sequence[CitedDocument], new: Sequence[CitedDocument]) -> tuple[CitedDocument, ...]:
    before, after = {each.symbol for each in old}, {each.symbol for each in new}
    kept = [replace(each, change=LedgerChange.CARRIED if each.symbol in before else LedgerChange.NEW) for each in new]
    dropped = [replace(each, change=LedgerChange.DROPPED) for each in old if each.symbol not in after]
    return (*kept, *dropped)
