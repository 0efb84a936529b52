"""The cover page: what the masthead says."""

from __future__ import annotations

from desktop_app.export.akomantoso.elements import Element, element
from desktop_app.resolution.model import Metadata


def cover_of(metadata: Metadata, meeting: int | None) -> Element:
    """One line for each thing that the masthead says, and the meeting where the closing does not name it."""
    publisher = element("docAuthority", "United Nations", refersTo="#publisher")
    lines = [element("p", element("span", publisher, refersTo="#publisher", class_="upperLeft"))]
    lines += [element("p", part) for part in _parts(metadata)]
    if meeting is not None:
        held = element("inline", str(meeting), title=str(meeting), name="adoptionMeeting")
        lines.append(element("p", held))
    return element("coverPage", *lines, eId="coverPage_1")


def _parts(metadata: Metadata) -> list[Element]:
    parts = []
    if metadata.symbol:
        parts.append(element("docNumber", metadata.symbol, refersTo="#symbol"))
    if metadata.body:
        parts.append(element("docAuthority", metadata.body, refersTo="#issuingBody", class_="rightBig"))
    if metadata.distribution_date:
        date = metadata.distribution_date
        parts.append(element("docDate", date, date=date, class_="rightSmall", refersTo="#dateOfIssuance"))
    if metadata.session is not None:
        value = str(metadata.session)
        parts.append(element("session", value, refersTo="#issuingBody", value=value, eId="coverPage_1__session_1"))
    parts += [element("inline", item, title=item, name="agenda item") for item in metadata.agenda_items]
    if metadata.agenda_title:
        parts.append(element("inline", metadata.agenda_title, name="agenda item name"))
    if metadata.committee_report:
        report = element("inline", metadata.committee_report, name="originating document")
        parts.append(element("docProponent", "[", report, "]", refersTo="#author"))
    return parts
