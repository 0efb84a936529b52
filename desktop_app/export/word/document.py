"""The Word file around the body: styles, header, footnotes, properties."""

from __future__ import annotations

import io
from datetime import datetime, timezone
from typing import Any

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.shared import Pt, RGBColor

from desktop_app.comparison.model import Comparison, FootnoteComparison, FootnoteLink, Link, Nature, Relation, Verdict
from desktop_app.export import phrases
from desktop_app.export.filtered import without_hidden
from desktop_app.export.harmless import harmless
from desktop_app.export.options import ExportOptions
from desktop_app.export.word.body import Body
from desktop_app.export.word.markup import Element, Revisions, tag
from desktop_app.export.word.notes import Notes
from desktop_app.export.word.plan import plan_of
from desktop_app.export.word.proof import prove
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Resolution

FOOTNOTES_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
FONT = "Times New Roman"
BLACK = RGBColor(0, 0, 0)


def tracked_changes(comparison: Comparison, options: ExportOptions) -> bytes:
    """The old text with every change tracked: accepted they give the new text, rejected the old one.

    Raises ``ExportError`` where the finished file does not prove that.
    """
    shown = harmless(without_hidden(comparison, options.hidden))
    heading = f"{phrases.name_of(shown.old)} → {phrases.name_of(shown.new)}"
    notes = [heading, phrases.hidden_sentence(options.hidden), *phrases.warning_sentences(comparison)]
    content = _document(shown, harmless(options), " · ".join(filter(None, notes)))
    prove(content, shown)
    return content


def plain_document(resolution: Resolution, options: ExportOptions) -> bytes:
    """One resolution without any change."""
    same = _with_itself(harmless(resolution))
    content = _document(same, harmless(options), phrases.name_of(same.new))
    prove(content, same)
    return content


def _with_itself(resolution: Resolution) -> Comparison:
    return Comparison(
        resolution,
        resolution,
        tuple(Link((n,), (n,), Nature.IDENTICAL, False, False, 1.0) for n in range(len(resolution.paragraphs))),
        (),
        (),
        FootnoteComparison(tuple(FootnoteLink(m, m, Nature.IDENTICAL) for m in resolution.footnote_of)),
        Verdict(Relation.VERSIONS, 1.0, Message("same", "The same text.")),
    )


def _document(comparison: Comparison, options: ExportOptions, header: str) -> bytes:
    document = docx.Document()
    _set_up(document, comparison, options, header)
    right_to_left = phrases.direction_of(comparison.new) == "rtl"
    revisions = Revisions(options)
    notes = Notes(comparison, revisions, ["bidi", "rtl"] if right_to_left else [])
    body = Body(revisions, notes, right_to_left)
    _append(document, [e for block in plan_of(comparison) for e in body.elements(block)])
    _append(document, list(body.uncalled_notes()))
    part = Part(PackURI("/word/footnotes.xml"), FOOTNOTES_TYPE, notes.part(), document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _append(document: Any, elements: list[Element]) -> None:
    """Before the section's properties, which come last."""
    body = document.element.body
    position = len(body) - 1
    body[position:position] = elements


def _set_up(document: Any, comparison: Comparison, options: ExportOptions, header: str) -> None:
    _set_styles(document.styles)
    document.sections[0].header.paragraphs[0].text = header
    properties = document.core_properties
    properties.author = properties.last_modified_by = options.author[:255]
    properties.title = phrases.name_of(comparison.new)[:255]
    properties.comments = ""
    properties.language = comparison.new.metadata.language or ""
    # The template's own date says nothing of this document.
    properties.created = properties.modified = (options.date or datetime.now(timezone.utc)).replace(tzinfo=None)


def _set_styles(styles: Any) -> None:
    normal = styles["Normal"]
    for name in ("Chapeau", "Closing", "Footnote Text"):
        styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH).base_style = normal
    styles.add_style("Footnote Reference", WD_STYLE_TYPE.CHARACTER).font.superscript = True
    for name, size in (("Normal", 11), ("Heading 1", 14), ("Heading 2", 12)):
        _set_font(styles[name], size)
    for name in ("Heading 1", "Heading 2"):
        styles[name].font.color.rgb = BLACK
    normal.paragraph_format.space_after = Pt(6)
    styles["Footnote Text"].font.size = Pt(9)
    styles["Footnote Text"].paragraph_format.space_after = Pt(2)


def _set_font(style: Any, size: int) -> None:
    """One face for all scripts; the template's theme faces would go before it."""
    style.font.name, style.font.size = FONT, Pt(size)
    fonts = style.element.rPr.rFonts
    for name in [name for name in fonts.attrib if name.endswith("Theme")]:
        del fonts.attrib[name]
    for script in ("cs", "eastAsia"):
        fonts.set(tag(script), FONT)
    complex_size = style.element.rPr.find(tag("szCs"))
    if complex_size is not None:
        complex_size.set(tag("val"), str(2 * size))
