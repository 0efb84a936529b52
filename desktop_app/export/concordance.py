"""The concordance: one row for each link, added and removed paragraph."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.comparison.model import Side
from desktop_app.export.labels import ENGLISH, Labels
from desktop_app.export.phrases import cite_of, kind_words
from desktop_app.markup.marked import MarkedComparison
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


def concordance(marked: MarkedComparison, labels: Labels = ENGLISH) -> list[list[Value]]:
    """The values of each row, in the order of ``HEADINGS``; rows whose changes are all put aside are left out."""
    numbers = range(len(marked.rows))
    return [
        _values(marked, number, labels) for number in numbers if number not in marked.changes or marked.shows(number)
    ]


def neutral(value: Value) -> Value:
    """A text that a spreadsheet would take for a formula gets an apostrophe before it.

    Source: OWASP, "CSV Injection".
    """
    if isinstance(value, str) and value.lstrip().startswith(FORMULA_STARTS):
        return f"'{value}"
    return value


def _values(marked: MarkedComparison, number: int, labels: Labels) -> list[Value]:
    row, kinds = marked.rows[number], kind_words(marked.kinds(number), labels)
    old, new = (row.paragraphs(marked.comparison, side) for side in Side)
    return [
        cite_of(old, labels),
        cite_of(new, labels),
        labels.say(row.link.nature.value) if row.link else kinds,
        kinds,
        labels.say("yes") if marked.moved(number) else "",
        round(row.link.similarity, 2) if row.link else "",
        _text(old),
        _text(new),
        *(_words(marked.changed_words(number, side)) for side in Side),
    ]


def _text(paragraphs: Iterable[Paragraph]) -> str:
    return " ".join(f"{paragraph.label} {paragraph.text}".strip() for paragraph in paragraphs)


def _words(stretches: Iterable[str]) -> str:
    return " | ".join(words.strip() for words in stretches if words.strip())
