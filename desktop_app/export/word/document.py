"""A comparison with tracked changes, or one resolution, as a Word file that proves what it carries."""

from __future__ import annotations

from typing import Any

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from desktop_app.comparison.model import Comparison, FootnoteComparison, FootnoteLink, Link, Nature, Relation, Verdict
from desktop_app.export import phrases
from desktop_app.export.harmless import harmless
from desktop_app.export.labels import labels_in
from desktop_app.export.options import ExportOptions
from desktop_app.export.packed import packed
from desktop_app.export.word.body import Body
from desktop_app.export.word.comments import COMMENTS_TYPE, Comments
from desktop_app.export.word.cover import CoverAndTable
from desktop_app.export.word.frame import set_up
from desktop_app.export.word.markup import Element, Revisions
from desktop_app.export.word.notes import Notes
from desktop_app.export.word.plan import plan_of
from desktop_app.export.word.proof import prove
from desktop_app.markup.marked import MarkedComparison
from desktop_app.resolution.language import language_of
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Resolution

FOOTNOTES_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"


def tracked_changes(comparison: Comparison, options: ExportOptions) -> bytes:
    """The old text with every change tracked: accepted they give the new text, rejected the old one.

    Raises ``ExportError`` where the finished file does not prove that.
    """
    whole, labels = harmless(comparison), labels_in(options.language)
    heading = labels.from_to(phrases.name_of(whole.old), phrases.name_of(whole.new))
    # Every change is here, whatever the reader put aside: what is rejected must be the old text, word by word.
    marked = MarkedComparison.of(whole, options.filters)
    complete = phrases.complete_sentence(marked.kinds_put_aside, labels)
    notes = [
        heading,
        phrases.budget_sentence(marked.budget, labels),
        complete,
        *phrases.warning_sentences(whole, labels),
    ]
    around = CoverAndTable(MarkedComparison.of(whole), labels)
    content = _document(whole, harmless(options), " · ".join(filter(None, notes)), around)
    prove(content, whole)
    return content


def plain_document(resolution: Resolution, options: ExportOptions) -> bytes:
    """One resolution without any change."""
    same = with_itself(harmless(resolution))
    content = _document(same, harmless(options), phrases.name_of(same.new))
    prove(content, same)
    return content


def with_itself(resolution: Resolution) -> Comparison:
    """The comparison of a resolution with itself, in which nothing changed."""
    return Comparison(
        resolution,
        resolution,
        tuple(Link((n,), (n,), Nature.IDENTICAL, False, False, 1.0) for n in range(len(resolution.paragraphs))),
        (),
        (),
        FootnoteComparison(tuple(FootnoteLink(m, m, Nature.IDENTICAL) for m in resolution.footnote_of)),
        Verdict(Relation.VERSIONS, 1.0, Message("same", "The same text.")),
    )


def _document(
    comparison: Comparison, options: ExportOptions, header: str, around: CoverAndTable | None = None
) -> bytes:
    """The file; with tracked changes where it has a ``around``, which is said of changes."""
    document = docx.Document()
    set_up(document, comparison, options, header, tracking=around is not None)
    script = language_of(comparison.new).script
    revisions = Revisions(options)
    notes = Notes(comparison, revisions, ["bidi", "rtl"] if script.right_to_left else [])
    comments = Comments(comparison, options)
    body = Body(revisions, notes, script, comments)
    append(document, [around.first_page()] if around else [])
    append(document, [e for block in plan_of(comparison) for e in body.elements(block)])
    append(document, [*body.uncalled_notes(), *comments.left_over(), *([around.table()] if around else [])])
    if (written := comments.part()) is not None:
        part = Part(PackURI("/word/comments.xml"), COMMENTS_TYPE, written, document.part.package)
        document.part.relate_to(part, RELATIONSHIP_TYPE.COMMENTS)
    part = Part(PackURI("/word/footnotes.xml"), FOOTNOTES_TYPE, notes.part(), document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    return packed(document.save)


def append(document: Any, elements: list[Element]) -> None:
    """Put elements at the end of the body, before the section's properties, which come last."""
    body = document.element.body
    position = len(body) - 1
    body[position:position] = elements
