"""What paragraphs and parts are called in the window: "PP 3", "OP 12", "(a)", "Operative part"."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.gui.parts.counts import Counts
from desktop_app.gui.parts.messages import cite_words
from desktop_app.gui.parts.noop import QT_TRANSLATE_NOOP
from desktop_app.gui.reading.outline import OutlineEntry, OutlinePart
from desktop_app.resolution.model import Kind, Paragraph

_PARTS = {
    OutlinePart.FRONT: QT_TRANSLATE_NOOP("Parts", "Masthead"),
    OutlinePart.PREAMBLE: QT_TRANSLATE_NOOP("Parts", "Preamble"),
    OutlinePart.OPERATIVE: QT_TRANSLATE_NOOP("Parts", "Operative part"),
    OutlinePart.ANNEX: QT_TRANSLATE_NOOP("Parts", "Annex"),
    OutlinePart.CLOSING: QT_TRANSLATE_NOOP("Parts", "Closing"),
    OutlinePart.FOOTNOTES: QT_TRANSLATE_NOOP("Parts", "Footnotes"),
}


def caption_of(paragraph: Paragraph) -> str:
    """The mark in the margin: what a delegate calls the paragraph within its place ("OP 12", "(a)")."""
    if paragraph.kind is Kind.ITEM and paragraph.label:
        return paragraph.label
    if paragraph.kind in {Kind.PREAMBULAR, Kind.OPERATIVE}:
        return cite_words(paragraph.cite)
    return ""


def citation_of(paragraph: Paragraph) -> str:
    """What the paragraph is called in the whole text ("OP 12 (a)"), or its mark where it is not cited."""
    return cite_words(paragraph.cite) or caption_of(paragraph)


def part_caption(entry: OutlineEntry) -> str:
    """The name of a part of the document."""
    return QCoreApplication.translate("Parts", _PARTS[entry.part]) if entry.part else ""


def part_size(entry: OutlineEntry) -> str:
    """How many paragraphs and sub-paragraphs a part holds, in words."""
    if entry.part is OutlinePart.FOOTNOTES:
        return Counts().footnotes(entry.count)
    paragraphs = Counts().paragraphs(entry.count)
    return f"{paragraphs} · {Counts().sub_paragraphs(entry.sub_count)}" if entry.sub_count else paragraphs
