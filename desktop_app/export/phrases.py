"""The English words that exported files use for changes, facts and counts."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from desktop_app.comparison.model import Comparison, RecurringChange, Relation, Side
from desktop_app.markup.budget import Budget
from desktop_app.markup.kinds import ChangeKind, listed
from desktop_app.markup.lines import FoldSummary
from desktop_app.markup.marked import MarkedComparison
from desktop_app.resolution.model import Paragraph, Resolution

_WITHOUT_A_SHOWN_CHANGE = ("paragraph without a change that is shown", "paragraphs without a change that is shown")
BUDGET = {
    "paragraphs": "paragraphs in the new text",
    "to_read": "to read",
    "added": "new",
    "removed": "removed",
    "wording": "reworded",
    "figures": "figures changed",
    "verbs": "verb changed",
    "moved": "moved",
    "routine": "rolled forward",
    "connective": "also, further or again only",
    "typographic": "typographic only",
    "identical": "identical",
    "renumbered": "renumbered",
    "notes": "footnotes changed",
}


def name_of(resolution: Resolution) -> str:
    """The symbol, or the file's name where the masthead states none."""
    return resolution.metadata.symbol or resolution.source.name


def kind_words(kinds: Collection[ChangeKind]) -> str:
    """The kinds in a fixed order, with commas."""
    return ", ".join(kind.traits.words for kind in listed(kinds))


def hidden_sentence(hidden: Collection[ChangeKind]) -> str:
    """What is left out by the reader's choice; empty when nothing is."""
    return f"Left out by choice: {kind_words(hidden)}." if hidden else ""


def complete_sentence(put_aside: Collection[ChangeKind]) -> str:
    """What a file that holds every change says of the kinds that are put aside in the window; empty without any."""
    if not put_aside:
        return ""
    return f"All changes are in this file, also those put aside in the window: {kind_words(put_aside)}."


def fold_sentence(fold: FoldSummary) -> str:
    """What a line of folded rows says of itself: "3 unchanged paragraphs, OP 3–5 → 4–6"."""
    if fold.put_aside:
        words = _counted(fold.paragraphs + fold.others, *_WITHOUT_A_SHOWN_CHANGE)
    elif fold.paragraphs:
        words = _counted(fold.paragraphs, "unchanged paragraph", "unchanged paragraphs")
    else:
        words = _counted(fold.others, "unchanged heading", "unchanged headings")
    return f"{words}, {fold.numbers}" if fold.numbers else words


def _counted(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"


def budget_counts(budget: Budget) -> list[tuple[str, int]]:
    """The reading budget, what it counts and how many."""
    summary = budget.summary()
    return [(words, summary[key]) for key, words in BUDGET.items()]


def budget_sentence(budget: Budget) -> str:
    """The reading budget as one line."""
    of_these, beside = (" · ".join(map(_count, counts)) for counts in (budget.of_these(), budget.beside()))
    to_read = f"{budget.to_read} to read"
    return "; beside them ".join(filter(None, [f"{to_read}: {of_these}" if of_these else to_read, beside]))


def _count(counted: tuple[ChangeKind | None, int]) -> str:
    kind, count = counted
    return f"{count} {kind.traits.words if kind else 'identical'}"


def numbering_sentences(comparison: Comparison) -> list[str]:
    """Where numbers begin to differ, and by how much; one sentence for all where there are very many places."""
    return list(dict.fromkeys(str(event.message) for event in comparison.numbering))


def group_sentences(marked: MarkedComparison) -> list[str]:
    """The changes that recur: which words, and in which paragraphs."""
    comparison = marked.comparison
    return [f"{_group_words(group)}: {_cites(comparison, group.links)}." for group in comparison.groups]


def _group_words(group: RecurringChange) -> str:
    places = f"in {len(group.links)} paragraphs"
    if group.old and group.new:
        return f"“{group.old}” became “{group.new}” {places}"
    return f"“{group.new}” inserted {places}" if group.new else f"“{group.old}” taken out {places}"


def _cites(comparison: Comparison, links: Sequence[int]) -> str:
    positions = (comparison.links[link].new for link in links)
    return ", ".join(cite_of([comparison.new.paragraphs[at] for at in found]) for found in positions)


def gone_sentences(marked: MarkedComparison) -> list[str]:
    """The old paragraphs that are no longer where they were, each with what became of it."""
    cites = ((row, cite_of(marked.rows[row].paragraphs(marked.comparison, Side.OLD))) for row in marked.gone)
    return [f"Old {cite}: {marked.reason_gone(row)}" for row, cite in cites]


def warning_sentences(comparison: Comparison) -> list[str]:
    """What a reader must know before reading: that the two are no versions, and what the comparison noticed."""
    verdict = [] if comparison.verdict.relation is Relation.VERSIONS else [str(comparison.verdict.reason)]
    return verdict + [str(notice) for notice in comparison.notices]


def facts(resolution: Resolution) -> list[tuple[str, str]]:
    """What the masthead and the file say, for the head of a report."""
    metadata, source = resolution.metadata, resolution.source
    found = [
        ("Symbol", metadata.symbol),
        ("Title", metadata.title),
        ("Body", metadata.body),
        ("Session", metadata.session and str(metadata.session)),
        ("Adopted", metadata.adoption_date),
        ("Distributed", metadata.distribution_date),
        ("Agenda item", ", ".join(metadata.agenda_items)),
        ("File", source.name),
        ("SHA-256", source.sha256),
    ]
    return [(name, value) for name, value in found if value]


def cite_of(paragraphs: Sequence[Paragraph]) -> str:
    """The citations of a row's paragraphs on one side; a dash where there are none."""
    return ", ".join(paragraph.cite for paragraph in paragraphs) or "—"
