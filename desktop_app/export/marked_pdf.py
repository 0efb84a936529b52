"""One PDF of a comparison: the redline report, then the new and the old original with their changes marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.comparison.model import Comparison, Side
from desktop_app.export import html
from desktop_app.export.errors import ExportError
from desktop_app.export.harmless import harmless
from desktop_app.export.labels import Labels, labels_in
from desktop_app.export.marks import PlacedMarks, marks_of
from desktop_app.export.options import ExportOptions
from desktop_app.export.phrases import name_of
from desktop_app.export.report import Report, report_of
from desktop_app.markup.passages import HEADINGS
from desktop_app.pdf.content import Contents
from desktop_app.pdf.errors import ReadingError
from desktop_app.pdf.marking import Bookmark, OtherFileError, joined, marked_copy, page_count
from desktop_app.pdf.story import StoryAnchor, set_on_pages
from desktop_app.resolution.language import language_of
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Resolution

PARAGRAPH = "paragraph"  # what the template puts before the position of a paragraph
HEADING_LENGTH = 80
NO_ORIGINALS = (
    "The original pages are not part of this file, because the files that the two texts were read from were not given."
)
BOTH_ORIGINALS = Message("originals", "Both originals are needed to mark the changes on their pages; {0} was given.")
ORIGINAL_CHANGED = Message("original-changed", "{0} has changed since it was compared; compare it again, then export.")
NO_PAGES = "{0} has no pages to mark, so that they are not part of this file."


@dataclass(frozen=True)
class _Original:
    """A file that a version was read from."""

    name: str
    resolution: Resolution
    path: Path
    password: str | None
    side: Side

    @property
    def title(self) -> str:
        """What its bookmark says."""
        return f"{self.name}: {name_of(self.resolution)}"


def comparison_pdf(comparison: Comparison, options: ExportOptions) -> bytes:
    """The report and, where the originals are given and have pages, a marked copy of each.

    Raises ``ExportError`` where an original cannot be read or is not the file that was compared.
    """
    comparison = harmless(comparison)
    report = report_of(comparison, options)
    parts, anchors = _report_part(report, options)
    contents = [parts]
    bookmarks = _report_bookmarks(anchors, report.labels)
    for original in _originals(comparison, options):
        placed = marks_of(report, original.side)
        bookmarks += _copy_bookmarks(original.title, placed, sum(map(page_count, contents)))
        contents.append(_marked(original, placed, options.contents))
    return joined(contents, bookmarks, f"{name_of(comparison.old)} → {name_of(comparison.new)}", report.labels.code)


def resolution_pdf(resolution: Resolution, options: ExportOptions) -> bytes:
    """One resolution set anew on pages, its paragraphs as bookmarks."""
    resolution = harmless(resolution)
    labels = labels_in(options.language)
    content, anchors = set_on_pages(html.resolution_story(resolution, labels), right_to_left=labels.right_to_left)
    return joined(
        [content], list(_paragraph_bookmarks(anchors, resolution)), name_of(resolution), language_of(resolution).code
    )


def _paragraph_bookmarks(anchors: Sequence[StoryAnchor], resolution: Resolution) -> Iterator[Bookmark]:
    """The beginning, then each paragraph as it is cited, a heading by its words."""
    for anchor in anchors:
        if not anchor.name.startswith(PARAGRAPH):
            yield Bookmark(name_of(resolution), anchor.page, anchor.top)
            continue
        paragraph = resolution.paragraphs[int(anchor.name.removeprefix(PARAGRAPH))]
        title = paragraph.text[:HEADING_LENGTH] if paragraph.kind in HEADINGS else paragraph.cite
        yield Bookmark(title, anchor.page, anchor.top, 2)


def _report_part(report: Report, options: ExportOptions) -> tuple[bytes, list[StoryAnchor]]:
    labels = report.labels
    missing = [] if options.originals else [labels.say(NO_ORIGINALS)]
    if options.originals:
        both = (report.marked.comparison.old, report.marked.comparison.new)
        missing = [labels.say(NO_PAGES, resolution.source.name) for resolution in both if not resolution.page_sizes]
    return set_on_pages(html.report_story(report, missing), right_to_left=labels.right_to_left)


def _originals(comparison: Comparison, options: ExportOptions) -> list[_Original]:
    """The originals that have pages, the new one first."""
    if not options.originals:
        return []
    if len(options.originals) != 2:
        raise ExportError(BOTH_ORIGINALS.filled(str(len(options.originals))))
    labels = labels_in(options.language)
    old_password, new_password = (*options.passwords, None, None)[:2]
    both = [
        _Original(labels.say("New version"), comparison.new, options.originals[1], new_password, Side.NEW),
        _Original(labels.say("Old version"), comparison.old, options.originals[0], old_password, Side.OLD),
    ]
    return [original for original in both if original.resolution.page_sizes]


def _marked(original: _Original, placed: Sequence[PlacedMarks], contents: Contents | None) -> bytes:
    marks = [mark for row in placed for mark in row.marks]
    try:
        return marked_copy(original.path, marks, original.resolution.source.sha256, original.password, contents)
    except ReadingError as error:
        raise ExportError(error.message) from error
    except OtherFileError as error:
        raise ExportError(ORIGINAL_CHANGED.filled(original.path.name)) from error


def _report_bookmarks(anchors: Sequence[StoryAnchor], labels: Labels) -> list[Bookmark]:
    head = Bookmark(labels.say("Report"), 0, 0.0)
    return [head] + [Bookmark(a.text.strip(), a.page, a.top, 2) for a in anchors if a.name.startswith("change")]


def _copy_bookmarks(title: str, placed: Sequence[PlacedMarks], offset: int) -> list[Bookmark]:
    rows = [Bookmark(row.title, offset + row.start.page, row.start.y0, 2) for row in placed if row.start]
    return [Bookmark(title, offset, 0.0), *rows]
