"""A history as one self-contained page: the matrix, and the history of each paragraph by age and step by step."""

from __future__ import annotations

from desktop_app.export import history_phrases as phrases
from desktop_app.export.harmless import harmless
from desktop_app.export.html import page_css, rendered
from desktop_app.export.labels import labels_in
from desktop_app.export.options import ExportOptions
from desktop_app.markup.history_steps import HistoryStep, steps_of
from desktop_app.markup.history_table import HistoryRow, HistoryTable
from desktop_app.resolution.language import language_of
from desktop_app.series.model import AgedRun, History

OPENING = 160
"""Characters of a paragraph that the matrix shows; the whole of it is in its history."""
PALEST, DARKEST = 10, 40
"""How much of a colour, in percent, the words of the second and of the newest version are tinted with."""


def history_page(history: History, options: ExportOptions) -> bytes:
    """The page of a history."""
    table, labels = HistoryTable(harmless(history)), labels_in(options.language)
    language = language_of(table.history.versions[-1])

    def steps(row: HistoryRow) -> list[HistoryStep]:
        return steps_of(table.history, table.history.lineages[row.number])

    def aged(row: HistoryRow) -> list[AgedRun]:
        lineage = table.history.lineages[row.number]
        ages = table.history.ages[lineage.last]
        return [run for position in lineage.positions[lineage.last] for run in ages[position]]

    return rendered(
        "series.html",
        age=lambda version: _tint(version, len(table.heads)),
        aged=aged,
        cell_words=lambda cell: phrases.cell_words(cell, labels),
        life=lambda row: phrases.life_sentence(row, table, labels),
        opening=_opening,
        step_heading=lambda step, row: phrases.step_heading(step, row, table, labels),
        steps=steps,
        css=page_css(),
        labels=labels,
        title=phrases.title_of(table),
        summary=phrases.summary_of(table, labels),
        notices=phrases.notices_of(table.history, labels),
        counts=list(table.counts().items()),
        heads=table.heads,
        rows=table.rows,
        direction=language.direction,
        language=language.code,
    ).encode()


def _tint(version: int, versions: int) -> int:
    """How strongly the words that came with a version are tinted, in percent; the first version's not at all."""
    return 0 if version == 0 else PALEST + round((DARKEST - PALEST) * version / max(1, versions - 1))


def _opening(text: str) -> str:
    return text if len(text) <= OPENING else f"{text[:OPENING].rpartition(' ')[0]} …"
