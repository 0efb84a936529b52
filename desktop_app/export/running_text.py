"""A comparison or a resolution as one running text, plain or in Markdown: blocks with an empty line between them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from desktop_app.comparison.model import Comparison
from desktop_app.export import phrases
from desktop_app.export.dialects import CELL_SIGN, Dialect
from desktop_app.export.harmless import harmless, harmless_text
from desktop_app.export.labels import labels_in
from desktop_app.export.options import ExportOptions
from desktop_app.export.report import Report, ReportLine, ReportRow, report_of
from desktop_app.markup.passages import Passage, Role, plain_passage
from desktop_app.resolution.model import Resolution


def comparison_text(comparison: Comparison, options: ExportOptions, dialect: Dialect) -> bytes:
    """What to read first, then every change where it stands, as UTF-8."""
    report = report_of(harmless(comparison), options)
    return _joined([*_head(report, dialect), *_changes(report, dialect), *_footnotes(report, dialect)])


def resolution_text(resolution: Resolution, options: ExportOptions, dialect: Dialect) -> bytes:
    """The text of a resolution with its footnotes, as UTF-8."""
    safe, labels = harmless(resolution), labels_in(options.language)
    facts = [dialect.item(labels.say("{0}: {1}", *pair)) for pair in phrases.facts(safe, labels)]
    blocks = [dialect.heading(phrases.name_of(safe), 1), "\n".join(facts)]
    blocks += [dialect.paragraph(labels.sentence(notice.message)) for notice in safe.warnings]
    for paragraph in safe.paragraphs:
        blocks.append(_block(paragraph.label, plain_passage(paragraph), dialect))
    notes = [dialect.item(f"[{note.marker}] {note.text}") for note in safe.footnotes]
    return _joined([*blocks, *_section(labels.say("Footnotes"), notes, dialect)])


def _joined(blocks: Iterable[str]) -> bytes:
    return ("\n\n".join(filter(None, blocks)) + "\n").encode()


def _head(report: Report, dialect: Dialect) -> Iterator[str]:
    marked, labels = report.marked, report.labels
    comparison = marked.comparison
    names = phrases.name_of(comparison.old), phrases.name_of(comparison.new)
    yield dialect.heading(labels.from_to(*names), 1)
    sentences = [comparison.new.metadata.title or "", *phrases.warning_sentences(comparison, labels)]
    sentences += [phrases.budget_sentence(marked.budget, labels)]
    sentences += [phrases.hidden_sentence(marked.filters.hidden, labels)]
    yield from map(dialect.paragraph, sentences)
    first, groups = phrases.first_sentences(marked, labels), phrases.group_sentences(marked, labels)
    yield from _list(labels.say("What to read first"), first, dialect)
    yield from _list(labels.say("The same change in several paragraphs"), groups, dialect)
    yield from _list(labels.say("What is gone from the old text"), phrases.gone_sentences(marked, labels), dialect)
    numbering = phrases.numbering_sentences(comparison, labels)
    yield from _list(labels.say("How paragraph numbers changed"), numbering, dialect)


def _list(heading: str, sentences: Sequence[str], dialect: Dialect) -> Iterator[str]:
    yield from _section(heading, [dialect.item(sentence) for sentence in sentences], dialect)


def _section(heading: str, items: Sequence[str], dialect: Dialect) -> Iterator[str]:
    if items:
        yield dialect.heading(heading, 2)
        yield "\n".join(items)


def _changes(report: Report, dialect: Dialect) -> Iterator[str]:
    yield dialect.heading(report.labels.say("Changes"), 2)
    for line in report.lines:
        yield from _line(report, line, dialect)


def _line(report: Report, line: ReportLine, dialect: Dialect) -> Iterator[str]:
    if line.summary:
        yield dialect.paragraph(f"({line.summary})")
        return
    for row in line.rows:
        if line.left_here:
            yield dialect.paragraph(report.labels.say("{0} moved to {1}", row.old_cite, row.new_cite))
        else:
            yield from _row(report, row, dialect)


def _row(report: Report, row: ReportRow, dialect: Dialect) -> Iterator[str]:
    labels = report.labels
    cites = labels.from_to(*dict.fromkeys((row.old_cite, row.new_cite)))
    yield dialect.heading(" · ".join(filter(None, [cites, phrases.kind_words(row.kinds, labels)])), 3)
    yield from (dialect.paragraph(labels.sentence(remark)) for remark in row.remarks)
    yield from (dialect.paragraph(f"⚑ {harmless_text(note)}") for note in report.notes_on(row))
    for passage in row.redline:
        yield _block(dialect.words(passage.numbers), passage, dialect)


def _block(number: str, passage: Passage, dialect: Dialect) -> str:
    """A passage with its number before it; a table as its rows, a middle dot between the cells."""
    if passage.cells:
        return "\n".join(dialect.bullet + CELL_SIGN.join(map(dialect.words, row)) for row in passage.cells)
    note = "† " if passage.role is Role.NOTE else ""
    text = dialect.start(f"{note}{number}{' ' if number else ''}{dialect.words(passage.runs)}")
    return f"{dialect.indent * max(passage.level - 1, 0)}{text}"


def _footnotes(report: Report, dialect: Dialect) -> Iterator[str]:
    notes = [
        f"{dialect.bullet}{dialect.escaped(report.labels.from_to(note.old or '—', note.new or '—'))}: "
        f"{dialect.words(note.runs)}"
        for note in report.marked.footnotes
    ]
    yield from _section(report.labels.say("Footnotes"), notes, dialect)
