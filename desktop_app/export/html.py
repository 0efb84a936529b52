"""One self-contained page: no script, no font, no image from elsewhere; its texts escaped by Jinja."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from desktop_app.comparison.model import Comparison, Side
from desktop_app.export import phrases
from desktop_app.export.harmless import harmless, harmless_text
from desktop_app.export.labels import ENGLISH, Labels, labels_in
from desktop_app.export.options import ExportOptions
from desktop_app.export.report import Report, change_of, is_rolled, note_anchor, report_of
from desktop_app.markup.passages import Passage, Role, plain_passage
from desktop_app.markup.tables import NEW_ROW
from desktop_app.resolution.language import language_of
from desktop_app.resolution.model import Paragraph, Resolution
from desktop_app.store.resources import resource

HIGHEST_ROW = 2000  # Characters across a row whose columns are all alike: half a page of them.


def comparison_page(comparison: Comparison, options: ExportOptions) -> bytes:
    """The page of a comparison: side by side and redline, a choice of the two that needs no script."""
    report = report_of(harmless(comparison), options)
    return rendered("comparison.html", css=page_css(), **_of_report(report)).encode()


def resolution_page(resolution: Resolution, options: ExportOptions) -> bytes:
    """The page of one resolution."""
    labels = labels_in(options.language)
    return rendered("resolution.html", css=page_css(), **_of_resolution(harmless(resolution), labels)).encode()


def report_story(report: Report, absent: Sequence[str]) -> str:
    """The redline report for setting on paper; ``absent`` says what is not part of the file."""
    direction = language_of(report.marked.comparison.new).direction
    return rendered("report.html", absent=absent, direction=direction, **_of_report(report))


def resolution_story(resolution: Resolution, labels: Labels = ENGLISH) -> str:
    """One resolution for setting on paper."""
    return rendered("resolution_story.html", **_of_resolution(resolution, labels))


def _of_report(report: Report) -> dict[str, object]:
    comparison, labels = report.marked.comparison, report.labels
    return {
        "labels": labels,
        "kinds": lambda kinds: phrases.kind_words(kinds, labels),
        "old_name": phrases.name_of(comparison.old),
        "new_name": phrases.name_of(comparison.new),
        "old_facts": phrases.facts(comparison.old, labels),
        "new_facts": phrases.facts(comparison.new, labels),
        "old_direction": language_of(comparison.old).direction,
        "new_direction": language_of(comparison.new).direction,
        "old_language": language_of(comparison.old).code,
        "new_language": language_of(comparison.new).code,
        "budget": phrases.budget_sentence(report.marked.budget, labels),
        "numbering": phrases.numbering_sentences(comparison, labels),
        "first": phrases.first_sentences(report.marked, labels),
        "groups": phrases.group_sentences(report.marked, labels),
        "gone": phrases.gone_sentences(report.marked, labels),
        "warnings": phrases.warning_sentences(comparison, labels),
        "left_out": phrases.hidden_sentence(report.marked.filters.hidden, labels),
        "lines": report.lines,
        "own_notes": lambda row: tuple(map(harmless_text, report.notes_on(row))),
        "notes": report.marked.footnotes,
        "anchors": {key: _anchor(name) for key, name in report.note_anchors.items()},
    }


def _of_resolution(resolution: Resolution, labels: Labels) -> dict[str, object]:
    return {
        "labels": labels,
        "name": phrases.name_of(resolution),
        "facts_pairs": phrases.facts(resolution, labels),
        "language": language_of(resolution).code,
        "direction": language_of(resolution).direction,
        "warnings": [labels.sentence(notice.message) for notice in resolution.warnings],
        "paragraphs": [(paragraph, plain_passage(paragraph)) for paragraph in resolution.paragraphs],
        "notes": resolution.footnotes,
        "anchors": {(Side.NEW, note.marker): _anchor(f"note-{note.marker}") for note in resolution.footnotes},
    }


def page_css() -> Markup:
    """The looks of every page."""
    return Markup(resource("templates", "page.css").read_text(encoding="utf-8"))  # noqa: S704 - the program's own file


def rendered(template: str, **values: object) -> str:
    """A template filled with these values."""
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
        "change": change_of,
        "fit_a_page": _fit_a_page,
        "note_anchor": lambda note: _anchor(note_anchor(note)),
        "heading_tag": lambda passage: "h2" if _is_heading(passage) else "p",
    }
    environment.tests |= {
        "heading": _is_heading,
        "new_row": lambda lead: lead == NEW_ROW,
        "rolled": is_rolled,
    }
    return environment


def _is_heading(passage: Passage) -> bool:
    return passage.role is Role.HEADING


def _fit_a_page(paragraph: Paragraph) -> bool:
    """Whether no row of a table is higher than a page: MuPDF breaks none, and would go on with pages for ever."""
    return all(len(value) * len(row) <= HIGHEST_ROW for row in paragraph.rows for value in row)


def _anchor(name: str) -> str:
    return re.sub(r"[^\w.-]", "_", name)
