"""A comparison with tracked changes, or one resolution, as an OpenDocument text that proves what it carries.

It is the Word file in another format: the same paragraphs, changes, notes and comments, so that the plan of both is
one. No library is used. odfpy was last published in 2020, and odfdo makes the elements of tracked changes without
saying where they belong, which is all the work there is.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from dataclasses import replace

from lxml import etree

from desktop_app.comparison.model import Comparison
from desktop_app.export import phrases
from desktop_app.export.harmless import harmless
from desktop_app.export.html import rendered
from desktop_app.export.labels import labels_in
from desktop_app.export.odt.body import OdtBody
from desktop_app.export.odt.looks import AutomaticStyles
from desktop_app.export.odt.markup import NAMESPACES, Node, node
from desktop_app.export.odt.proof import prove_content
from desktop_app.export.odt.tracked import ChangedRegions
from desktop_app.export.options import ExportOptions
from desktop_app.export.packed import zipped
from desktop_app.export.word.document import plain_document, tracked_changes, with_itself
from desktop_app.export.word.frame import CHINESE_FONT, FONT
from desktop_app.export.word.markup import Element, tag
from desktop_app.export.word.proof import parsed
from desktop_app.resolution.language import language_of
from desktop_app.resolution.model import Resolution

TYPE = "application/vnd.oasis.opendocument.text"
VERSION = "1.3"


def odt_with_changes(comparison: Comparison, options: ExportOptions) -> bytes:
    """The old text with every change tracked. Raises ``ExportError`` where the file does not prove that."""
    signed = _dated(options)
    return _converted(tracked_changes(comparison, signed), harmless(comparison), signed)


def plain_odt(resolution: Resolution, options: ExportOptions) -> bytes:
    """One resolution without any change."""
    signed = _dated(options)
    return _converted(plain_document(resolution, signed), with_itself(harmless(resolution)), signed)


def _dated(options: ExportOptions) -> ExportOptions:
    """The options, their texts harmless, with the moment in them: every part of the file is of the same."""
    return replace(harmless(options), date=options.moment)


def _converted(word_file: bytes, comparison: Comparison, options: ExportOptions) -> bytes:
    with zipfile.ZipFile(io.BytesIO(word_file)) as package:
        parts = {name: parsed(package.read(name)) for name in package.namelist() if name.endswith(".xml")}
    content = _content(parts, options)
    prove_content(content, comparison)
    values = _values(comparison, parts, options)
    return zipped(
        {
            "mimetype": TYPE.encode(),
            "META-INF/manifest.xml": rendered("odt_manifest.xml", type=TYPE, version=VERSION).encode(),
            "content.xml": etree.tostring(content, xml_declaration=True, encoding="UTF-8"),
            "styles.xml": rendered("odt_styles.xml", **values).encode(),
            "meta.xml": rendered("odt_meta.xml", **values).encode(),
        },
        stored=("mimetype",),
    )


def _content(parts: Mapping[str, Element], options: ExportOptions) -> Node:
    styles, regions = AutomaticStyles(), ChangedRegions(options.author, options.timestamp)
    notes = {note.get(tag("id"), ""): note for note in parts["word/footnotes.xml"]}
    comments = {note.get(tag("id"), ""): note for note in parts.get("word/comments.xml", ())}
    blocks = OdtBody(styles, regions, notes, comments).blocks(list(parts["word/document.xml"][0]))
    tracked = [node("text:tracked-changes", {}, *regions.written)] if regions.written else []
    return node(
        "office:document-content",
        {"office:version": VERSION},
        node("office:automatic-styles", {}, *styles.written),
        node("office:body", {}, node("office:text", {}, *tracked, *blocks)),
    )


def _values(comparison: Comparison, parts: Mapping[str, Element], options: ExportOptions) -> dict[str, object]:
    """What the templates of styles and properties say."""
    language = language_of(comparison.new)
    code, _, country = (language.locale or "").partition("-")
    return {
        "version": VERSION,
        "namespaces": NAMESPACES,
        "title": phrases.name_of(comparison.new),
        "author": options.author,
        "moment": options.timestamp,
        "language": code,
        "country": country,
        "script": language.script.word_attribute,
        "direction": "rl-tb" if language.right_to_left else "lr-tb",
        "font": FONT,
        "chinese_font": CHINESE_FONT,
        "header_direction": "rl-tb" if labels_in(options.language).right_to_left else "lr-tb",
        "header": "".join(map(str, parts["word/header1.xml"].itertext())),
    }
