"""The concordance: one row for each link, added and removed paragraph."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from desktop_app.comparison.model import Comparison, Edit, Operation
from desktop_app.export.phrases import cite_of, kind_words
from desktop_app.markup.changes import kinds_of
from desktop_app.markup.kinds import ChangeKind
from desktop_app.markup.rows import Row, rows_of
from desktop_app.resolution.model import Paragraph

Value = str | float

HEADINGS = (
    "Old",
    "New",
    "Nature",
    "Changes",
    "Moved",
    "Similarity",
    "Old text",
    "New text",
    "Removed words",
    "New words",
)
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def concordance(comparison: Comparison, hidden: Collection[ChangeKind]) -> list[list[Value]]:
    """The values of each row, in the order of ``HEADINGS``, those with hidden changes alone left out."""
    rows = []
    for row in rows_of(comparison):
        kinds = kinds_of(row, comparison)
        if not kinds or kinds - frozenset(hidden):
            rows.append(_values(row, kinds, comparison))
    return rows


def neutral(value: Value) -> Value:
    """A text that a spreadsheet would take for a formula gets an apostrophe before it.

    Source: OWASP, "CSV Injection".
    """
    if isinstance(value, str) and value.lstrip().startswith(FORMULA_STARTS):
        return f"'{value}"
    return value


def _values(row: Row, kinds: frozenset[ChangeKind], comparison: Comparison) -> list[Value]:
    old = [comparison.old.paragraphs[position] for position in row.old]
    new = [comparison.new.paragraphs[position] for position in row.new]
    return [
        cite_of(old),
        cite_of(new),
        row.link.nature.value if row.link else kind_words(kinds),
        kind_words(kinds),
        "yes" if row.link and row.link.moved else "",
        round(row.link.similarity, 2) if row.link else "",
        _text(old),
        _text(new),
        _words(row.link.edits, Operation.DELETE) if row.link else _text(old),
        _words(row.link.edits, Operation.INSERT) if row.link else _text(new),
    ]


def _text(paragraphs: Iterable[Paragraph]) -> str:
    return " ".join(f"{paragraph.label} {paragraph.text}".strip() for paragraph in paragraphs)


def _words(edits: Iterable[Edit], operation: Operation) -> str:
    return " | ".join(edit.text.strip() for edit in edits if edit.operation is operation and edit.text.strip())
