"""One self-contained page: no script, no font, no image from elsewhere; its texts escaped by Jinja."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from desktop_app.comparison.model import Comparison, Operation
from desktop_app.export import phrases
from desktop_app.export.cells import cells_of
from desktop_app.export.harmless import harmless
from desktop_app.export.options import ExportOptions
from desktop_app.export.pieces import NoteMark, Piece, pieces_of
from desktop_app.export.report import NoteRow, Report, ReportCell, ReportRow, is_heading, report_of
from desktop_app.export.side import JoinedText
from desktop_app.markup.budget import budget_of
from desktop_app.markup.changes import changes_of
from desktop_app.resolution.language import language_of
from desktop_app.resolution.model import Paragraph, Resolution
from desktop_app.store.resources import resource

HIGHEST_ROW = 2000  # Characters across a row whose columns are all alike: half a page of them.


@dataclass(frozen=True)
class RowGroup:
    """Neighbouring rows, folded into one line where nothing in them changed."""

    folded: bool
    rows: tuple[ReportRow, ...]

    @property
    def summary(self) -> str:
        """How many there are and which: "3 unchanged paragraphs, OP 3–5 → OP 4–6"."""
        first, last = self.rows[0], self.rows[-1]
        if first is last:
            return f"1 unchanged paragraph, {_cite(first.old)} → {_cite(first.new)}"
        old = f"{_cite(first.old)} – {_cite(last.old)}"
        new = f"{_cite(first.new)} – {_cite(last.new)}"
        return f"{len(self.rows)} unchanged paragraphs, {old} → {new}"


@dataclass(frozen=True)
class ReportLine:
    """A paragraph of a redline: the end of the one before, its labels in both versions, and its pieces."""

    end: Piece | None
    old_label: str
    new_label: str
    pieces: tuple[Piece, ...]


def lines_of(row: ReportRow) -> Iterator[ReportLine]:
    """The paragraphs of both versions together, each with the labels of those that begin with it."""
    old, new = (deque([cell.paragraph.label for cell in cells]) for cells in (row.old, row.new))
    end: Piece | None = None
    pieces: list[Piece] = []
    for piece in (*row.pieces, None):
        if piece is not None and not piece.is_paragraph_end:
            pieces.append(piece)
            continue
        before = old.popleft() if old and not (end and end.operation is Operation.INSERT) else ""
        after = new.popleft() if new and not (end and end.operation is Operation.DELETE) else ""
        yield ReportLine(end, before if row.changed else after, after, tuple(pieces))
        end, pieces = piece, []


def comparison_page(comparison: Comparison, options: ExportOptions) -> bytes:
    """The page of a comparison: side by side and redline, a choice of the two that needs no script."""
    return _rendered(
        "comparison.html", css=_css(), **_of_report(report_of(harmless(comparison), options.hidden))
    ).encode()


def resolution_page(resolution: Resolution, options: ExportOptions) -> bytes:  # noqa: ARG001 - writers are called alike
    """The page of one resolution."""
    return _rendered("resolution.html", css=_css(), **_of_resolution(harmless(resolution))).encode()


def report_story(report: Report, absent: Sequence[str]) -> str:
    """The redline report for setting on paper; ``absent`` says what is not part of the file."""
    direction = language_of(report.comparison.new).direction
    return _rendered("report.html", absent=absent, direction=direction, **_of_report(report))


def resolution_story(resolution: Resolution) -> str:
    """One resolution for setting on paper."""
    return _rendered("resolution_story.html", **_of_resolution(resolution))


def _of_report(report: Report) -> dict[str, object]:
    old, new = report.comparison.old, report.comparison.new
    return {
        "old_name": phrases.name_of(old),
        "new_name": phrases.name_of(new),
        "old_facts": phrases.facts(old),
        "new_facts": phrases.facts(new),
        "old_direction": language_of(old).direction,
        "new_direction": language_of(new).direction,
        "old_language": language_of(old).code,
        "new_language": language_of(new).code,
        "budget": phrases.budget_sentence(budget_of(report.comparison, changes_of(report.comparison))),
        "numbering": phrases.numbering_sentences(report.comparison),
        "warnings": phrases.warning_sentences(report.comparison),
        "left_out": phrases.hidden_sentence(report.hidden),
        "groups": groups_of(report.rows),
        "notes": report.notes,
    }


def _of_resolution(resolution: Resolution) -> dict[str, object]:
    return {
        "name": phrases.name_of(resolution),
        "facts_pairs": phrases.facts(resolution),
        "language": language_of(resolution).code,
        "direction": language_of(resolution).direction,
        "warnings": [str(notice.message) for notice in resolution.warnings],
        "cells": [_cell(paragraph) for paragraph in resolution.paragraphs],
        "notes": resolution.footnotes,
    }


def groups_of(rows: Iterable[ReportRow]) -> list[RowGroup]:
    """The rows with runs of unchanged ones together."""
    groups: list[RowGroup] = []
    for row in rows:
        if not row.changed and groups and groups[-1].folded:
            groups[-1] = RowGroup(True, (*groups[-1].rows, row))
        else:
            groups.append(RowGroup(not row.changed, (row,)))
    return groups


def _cell(paragraph: Paragraph) -> ReportCell:
    side = JoinedText.of([paragraph])
    linked = {call.marker: call.marker for call in side.calls}
    return ReportCell(paragraph, tuple(pieces_of(side, side, (), linked)))


def _css() -> Markup:
    return Markup(resource("templates", "page.css").read_text(encoding="utf-8"))  # noqa: S704 - the program's own file


def _rendered(template: str, **values: object) -> str:
    return _environment().get_template(template).render(**values)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(resource("templates")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "anchor": _anchor,
        "cite": _cite,
        "fit_a_page": _fit_a_page,
        "heading_tag": lambda paragraph: "h2" if is_heading(paragraph) else "p",
        "is_heading": is_heading,
        "kinds": phrases.kind_words,
        "note_anchor": _note_anchor,
        "lines": lines_of,
        "table": lambda cell: cells_of(cell.paragraph.rows, cell.pieces),
    }
    environment.tests["minor"] = lambda nature: nature.is_minor
    return environment


def _fit_a_page(rows: Sequence[Sequence[str]]) -> bool:
    """Whether no row of a table is higher than a page: MuPDF breaks none, and would go on with pages for ever."""
    return all(len(value) * len(row) <= HIGHEST_ROW for row in rows for value in row)


def _anchor(name: str) -> str:
    return re.sub(r"[^\w.-]", "_", name)


def _note_anchor(note: NoteMark | NoteRow) -> str:
    return f"note-{_anchor(note.new)}" if note.new else f"note-old-{_anchor(note.old or '')}"


def _cite(cells: Sequence[ReportCell]) -> str:
    return phrases.cite_of([cell.paragraph for cell in cells])
