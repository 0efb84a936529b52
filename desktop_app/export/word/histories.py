"""Histories as a Word file: the versions of each paragraph, each tracked against the one before it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import docx

from desktop_app.comparison.model import Operation
from desktop_app.export import history_phrases as phrases
from desktop_app.export.harmless import harmless
from desktop_app.export.labels import labels_in
from desktop_app.export.options import ExportOptions
from desktop_app.export.packed import packed
from desktop_app.export.word.document import append
from desktop_app.export.word.frame import set_up_for
from desktop_app.export.word.markup import Element, Revisions, element, run
from desktop_app.markup.history_steps import HistoryStep, StepWords, steps_of
from desktop_app.markup.history_table import HistoryRow, HistoryTable
from desktop_app.markup.marks import Mark
from desktop_app.resolution.language import language_of
from desktop_app.series.model import History

_OPERATIONS = {
    Mark.ADDED: Operation.INSERT,
    Mark.ROUTINE: Operation.INSERT,
    Mark.REMOVED: Operation.DELETE,
    Mark.ROUTINE_REMOVED: Operation.DELETE,
}


def history_document(history: History, options: ExportOptions) -> bytes:
    """The file, the same bytes for the same history, author and date."""
    table = HistoryTable(harmless(history))
    dated = replace(harmless(options), date=options.date or phrases.moment_of(history))
    document = docx.Document()
    title = phrases.title_of(table)
    set_up_for(document, table.history.versions[-1], dated, title, tracking=False)
    append(document, list(_Histories(table, dated).elements(title)))
    return packed(document.save)


class _Histories:
    """Writes one history after the other."""

    def __init__(self, table: HistoryTable, options: ExportOptions) -> None:
        self._table = table
        self._revisions, self._labels = Revisions(options), labels_in(options.language)
        self._to_the_left = language_of(table.history.versions[-1]).right_to_left

    def elements(self, title: str) -> Iterator[Element]:
        """The paragraphs of the file."""
        yield self._paragraph([run(title, False)], "Heading1")
        notices = phrases.notices_of(self._table.history, self._labels)
        for sentence in [phrases.summary_of(self._table, self._labels), *notices]:
            yield self._paragraph([run(sentence, False)])
        for row in self._table.rows:
            yield from self._history(row)

    def _history(self, row: HistoryRow) -> Iterator[Element]:
        heading = f"{self._labels.cite(row.cite)} · {phrases.life_sentence(row, self._table, self._labels)}"
        yield self._paragraph([run(heading, False)], "Heading2")
        steps = steps_of(self._table.history, self._table.history.lineages[row.number])
        for number, step in enumerate(steps):
            said = phrases.step_heading(step, row, self._table, self._labels)
            yield self._paragraph([run(said, False, element("b"))])
            if number == 0 or step.is_changed:
                yield self._text(step)

    def _text(self, step: HistoryStep) -> Element:
        return self._paragraph([made for words in step.words for made in self._words(words)], of_text=True)

    def _words(self, words: StepWords) -> list[Element]:
        operation = _OPERATIONS.get(words.mark, Operation.EQUAL)
        properties = [element("rtl")] if self._to_the_left else []
        return self._revisions.around(operation, [run(words.text, operation is Operation.DELETE, *properties)])

    def _paragraph(self, runs: list[Element], style: str = "", *, of_text: bool = False) -> Element:
        properties = [element("pStyle", val=style)] if style else []
        properties += [element("bidi")] if of_text and self._to_the_left else []
        return element("p", *([element("pPr", *properties)] if properties else []), *runs)
