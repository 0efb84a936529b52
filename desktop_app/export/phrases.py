"""The words that exported files use for changes, facts and counts, in the language of their labels."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from desktop_app.comparison.model import Comparison, RecurringChange, Relation, Side
from desktop_app.export.labels import ENGLISH, Labels
from desktop_app.markup.budget import Budget
from desktop_app.markup.cites import ARROW
from desktop_app.markup.kinds import ChangeKind, listed
from desktop_app.markup.lines import FoldSummary
from desktop_app.markup.marked import MarkedComparison
from desktop_app.markup.marks import Mark
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Paragraph, Resolution

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

MOST_FIRST = 15
"""How many changes are named to be read first: they and the budget go on one page."""
SIGNS = {
    Mark.PLAIN: ("", ""),
    Mark.REMOVED: ("[-", "-]"),
    Mark.ADDED: ("{+", "+}"),
    Mark.ROUTINE: ("{+", "+}"),
    Mark.ROUTINE_REMOVED: ("[-", "-]"),
}
"""What stands round removed and new words where there is text alone, as ``wdiff`` writes it."""


def name_of(resolution: Resolution) -> str:
    """The symbol, or the file's name where the masthead states none."""
    return resolution.metadata.symbol or resolution.source.name


def kind_words(kinds: Collection[ChangeKind], labels: Labels = ENGLISH) -> str:
    """The kinds in a fixed order, with commas."""
    return labels.with_commas(labels.say(kind.traits.words) for kind in listed(kinds))


def hidden_sentence(hidden: Collection[ChangeKind], labels: Labels = ENGLISH) -> str:
    """What is left out by the reader's choice; empty when nothing is."""
    return labels.say("Left out by choice: {0}.", kind_words(hidden, labels)) if hidden else ""


def complete_sentence(put_aside: Collection[ChangeKind], labels: Labels = ENGLISH) -> str:
    """What a file that holds every change says of the kinds that are put aside in the window; empty without any."""
    if not put_aside:
        return ""
    words = kind_words(put_aside, labels)
    return labels.say("All changes are in this file, also those put aside in the window: {0}.", words)


def fold_sentence(fold: FoldSummary, labels: Labels = ENGLISH) -> str:
    """What a line of folded rows says of itself: "3 unchanged paragraphs, OP 3–5 → 4–6"."""
    if fold.put_aside:
        words = labels.count(fold.paragraphs + fold.others, "%n paragraph(s) without a change that is shown")
    elif fold.paragraphs:
        words = labels.count(fold.paragraphs, "%n unchanged paragraph(s)")
    else:
        words = labels.count(fold.others, "%n unchanged heading(s)")
    return labels.say("{0}, {1}", words, labels.from_to(*fold.numbers.split(ARROW))) if fold.numbers else words


def budget_counts(budget: Budget, labels: Labels = ENGLISH) -> list[tuple[str, int]]:
    """The reading budget, what it counts and how many."""
    summary = budget.summary()
    return [(labels.say(words), summary[key]) for key, words in BUDGET.items()]


def budget_sentence(budget: Budget, labels: Labels = ENGLISH) -> str:
    """The reading budget as one line."""
    of_these, beside = (
        " · ".join(labels.count(number, counted(kind)) for kind, number in counts)
        for counts in (budget.of_these(), budget.beside())
    )
    to_read = labels.count(budget.to_read, "%n to read")
    phrase = labels.say("{0}: {1}", to_read, of_these) if of_these else to_read
    return labels.say("{0}; beside them {1}", phrase, beside) if beside else phrase


def counted(kind: ChangeKind | None) -> str:
    """What counts the rows of a kind, ``%n reworded``; without one, those that are identical."""
    return f"%n {kind.traits.words if kind else 'identical'}"


def numbering_sentences(comparison: Comparison, labels: Labels = ENGLISH) -> list[str]:
    """Where numbers begin to differ, and by how much; one sentence for all where there are very many places."""
    return list(dict.fromkeys(labels.sentence(event.message) for event in comparison.numbering))


def group_sentences(marked: MarkedComparison, labels: Labels = ENGLISH) -> list[str]:
    """The changes that recur: which words, and in which paragraphs."""
    comparison = marked.comparison
    return [
        labels.say("{0}: {1}.", _group_words(group, labels), _cites(comparison, group.links, labels))
        for group in comparison.groups
    ]


def _group_words(group: RecurringChange, labels: Labels) -> str:
    places = labels.count(len(group.links), "in %n paragraph(s)")
    if group.old and group.new:
        return labels.say("“{0}” became “{1}” {2}", group.old, group.new, places)
    if group.new:
        return labels.say("“{0}” inserted {1}", group.new, places)
    return labels.say("“{0}” taken out {1}", group.old, places)


def _cites(comparison: Comparison, links: Sequence[int], labels: Labels) -> str:
    positions = (comparison.links[link].new for link in links)
    return labels.with_commas(cite_of([comparison.new.paragraphs[at] for at in found], labels) for found in positions)


def first_sentences(marked: MarkedComparison, labels: Labels = ENGLISH) -> list[str]:
    """What to read first: the most important changes that are to be read, each with its kinds and its words."""
    rows = [row for row in marked.ranked if marked.concern(row)]
    listed_first = [_first_sentence(marked, row, labels) for row in rows[:MOST_FIRST]]
    more = labels.count(len(rows) - MOST_FIRST, "%n more to read") if len(rows) > MOST_FIRST else ""
    return [*listed_first, *filter(None, [more])]


def _first_sentence(marked: MarkedComparison, row: int, labels: Labels) -> str:
    cites = row_cites(marked, row, labels)
    words = " ".join(_headline_words(mark, told, labels) for mark, told in marked.headline(row))
    return labels.say("{0} ({1}): {2}", cites, kind_words(marked.kinds(row), labels), words)


def _headline_words(mark: Mark, told: str | Message, labels: Labels) -> str:
    if isinstance(told, Message):
        return labels.sentence(told)
    before, after = SIGNS[mark]
    return f"{before}{told.strip()}{after}"


def gone_sentences(marked: MarkedComparison, labels: Labels = ENGLISH) -> list[str]:
    """The old paragraphs that are no longer where they were, those of which the same became in one sentence."""
    became: dict[Message, list[str]] = {}
    for row in marked.gone:
        if reason := marked.reason_gone(row):
            became.setdefault(reason, []).append(_old_cite(marked, row, labels))
    return [
        labels.say("Old {0}: {1}", labels.with_commas(cites), labels.sentence(reason))
        for reason, cites in became.items()
    ]


def _old_cite(marked: MarkedComparison, row: int, labels: Labels) -> str:
    return cite_of(marked.rows[row].paragraphs(marked.comparison, Side.OLD), labels)


def warning_sentences(comparison: Comparison, labels: Labels = ENGLISH) -> list[str]:
    """What a reader must know before reading: that the two are no versions, and what the comparison noticed."""
    verdict = [] if comparison.verdict.relation is Relation.VERSIONS else [comparison.verdict.reason]
    return [labels.sentence(message) for message in (*verdict, *comparison.notices)]


def facts(resolution: Resolution, labels: Labels = ENGLISH) -> list[tuple[str, str]]:
    """What the masthead and the file say, for the head of a report."""
    metadata, source = resolution.metadata, resolution.source
    found = [
        (labels.say("Symbol"), metadata.symbol),
        (labels.say("Title"), metadata.title),
        (labels.say("Body"), metadata.body),
        (labels.say("Session"), metadata.session and str(metadata.session)),
        (labels.say("Adopted"), metadata.adoption_date),
        (labels.say("Distributed"), metadata.distribution_date),
        (labels.say("Agenda item"), labels.with_commas(metadata.agenda_items)),
        (labels.say("File"), source.name),
        (labels.say("SHA-256"), source.sha256),
    ]
    return [(name, value) for name, value in found if value]


def row_cites(marked: MarkedComparison, row: int, labels: Labels = ENGLISH) -> str:
    """The citations of a row on the old side and on the new one, once where they are the same."""
    sides = (marked.rows[row].paragraphs(marked.comparison, side) for side in Side)
    return labels.from_to(*dict.fromkeys(cite_of(paragraphs, labels) for paragraphs in sides if paragraphs))


def cite_of(paragraphs: Sequence[Paragraph], labels: Labels = ENGLISH) -> str:
    """The citations of a row's paragraphs on one side; a dash where there are none."""
    return labels.with_commas(labels.cite(paragraph.cite) for paragraph in paragraphs) or "—"
