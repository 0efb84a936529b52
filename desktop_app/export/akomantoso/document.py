"""A resolution as an Akoma Ntoso ``statement``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from lxml import etree

from desktop_app.export.akomantoso.classes import class_of
from desktop_app.export.akomantoso.cover import cover_of
from desktop_app.export.akomantoso.elements import NAMESPACE, Element, Texts, element
from desktop_app.export.akomantoso.hierarchy import Hierarchy
from desktop_app.export.akomantoso.meta import meta_of
from desktop_app.export.harmless import harmless
from desktop_app.export.options import ExportOptions
from desktop_app.resolution.model import Kind, Metadata, Paragraph, Resolution, Zone

ORDER = (Zone.FRONT, Zone.PREAMBLE, Zone.OPERATIVE, Zone.CLOSING, Zone.ANNEX)


def akoma_ntoso(resolution: Resolution, options: ExportOptions) -> bytes:  # noqa: ARG001 - writers are called alike
    """The XML, valid against the schema of Akoma Ntoso 3.0."""
    root = etree.Element(f"{{{NAMESPACE}}}akomaNtoso", nsmap={None: NAMESPACE})
    root.append(_statement(harmless(resolution)))
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


def places_of(paragraphs: Sequence[Paragraph]) -> dict[Zone, list[Paragraph]]:
    """The paragraphs by the part of the XML that they go to: the zones, which never go back.

    Of several resolutions under one number the first gives the parts their sense; what follows its operative
    paragraphs stays with them.
    """
    places: dict[Zone, list[Paragraph]] = {zone: [] for zone in ORDER}
    reached = 0
    for number, paragraph in enumerate(paragraphs):
        zone = ORDER.index(paragraph.zone)
        again = any(later.zone in ORDER[:3] for later in paragraphs[number + 1 :])
        if zone > reached and not (zone > ORDER.index(Zone.OPERATIVE) and again):
            reached = zone
        places[ORDER[reached]].append(paragraph)
    return places


def _statement(resolution: Resolution) -> Element:
    texts = Texts(resolution.footnotes)
    places = places_of(resolution.paragraphs)
    metadata = resolution.metadata
    statement = element("statement", meta_of(metadata), name="resolution")
    hierarchy = Hierarchy(texts)
    statement.append(_preface(places[Zone.FRONT], texts))
    if places[Zone.PREAMBLE]:
        statement.append(element("preamble", *hierarchy.preamble(places[Zone.PREAMBLE])))
    body = hierarchy.body(places[Zone.OPERATIVE], Zone.OPERATIVE) or [element("p")]
    statement.append(element("mainBody", *body))
    closing = _closing(places[Zone.CLOSING], resolution, texts)
    said = next(closing.iter(f"{{{NAMESPACE}}}location"), None) is not None
    statement.insert(1, cover_of(metadata, None if said else metadata.meeting))
    annex = _annex(places[Zone.ANNEX], resolution, hierarchy)
    uncalled = list(texts.uncalled())
    if uncalled:
        closing.append(element("p", *uncalled, class_="uncalled"))
    statement.extend([part for part in (closing, annex) if part is not None and len(part)])
    return statement


def _preface(paragraphs: Sequence[Paragraph], texts: Texts) -> Element:
    lines = []
    for paragraph in paragraphs:
        title = element("docTitle", *texts.inline(paragraph), refersTo="#resolutionTitle")
        number = [element("docNumber", paragraph.label)] if paragraph.label else []
        lines.append(element("p", *number, title, class_=class_of(paragraph, Zone.FRONT)))
    return element("preface", *(lines or [element("p")]))


def _closing(paragraphs: Sequence[Paragraph], resolution: Resolution, texts: Texts) -> Element:
    closing = element("conclusions", eId="conclusions")
    for paragraph in paragraphs:
        line = _adoption(paragraph, resolution.metadata, texts) if paragraph.kind is Kind.CLOSING else None
        closing.append(texts.line(paragraph, class_=class_of(paragraph, Zone.CLOSING)) if line is None else line)
    return closing


def _adoption(paragraph: Paragraph, metadata: Metadata, texts: Texts) -> Element | None:
    """Meeting and date of the adoption, where the words give them one after the other."""
    date = metadata.adoption_date
    found = re.search(rf"\s(?=0?{int(date[8:])}\D.*{date[:4]}|{date[:4]}年)", paragraph.text) if date else None
    if found is None or metadata.meeting is None or paragraph.calls:
        return None
    meeting, day = _cut(paragraph, 0, found.start()), _cut(paragraph, found.end(), len(paragraph.text))
    place = element("location", *texts.inline(meeting), title=str(metadata.meeting), refersTo="#adoptionMeeting")
    when = element("docDate", *texts.inline(day), date=date, refersTo="#adoptionDate")
    return element("p", element("event", place, element("eol"), when, refersTo="#adoption"))


def _cut(paragraph: Paragraph, start: int, end: int) -> Paragraph:
    clipped = [(max(a, start) - start, min(b, end) - start) for a, b in paragraph.italics]
    return replace(paragraph, text=paragraph.text[start:end], italics=tuple((a, b) for a, b in clipped if b > a))


def _annex(paragraphs: Sequence[Paragraph], resolution: Resolution, hierarchy: Hierarchy) -> Element | None:
    if not paragraphs:
        return None
    body = element("mainBody", *hierarchy.body(paragraphs, Zone.ANNEX))
    document = element("doc", meta_of(resolution.metadata, "annex"), body, name="annex")
    return element("attachments", element("attachment", document, eId="attachment_1"))
