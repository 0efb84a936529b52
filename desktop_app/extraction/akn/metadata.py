"""The metadata of an Akoma Ntoso document, from its cover page and its identification."""

from __future__ import annotations

import re
from collections.abc import Iterable

from desktop_app.extraction.akn.text import Element, name_of
from desktop_app.extraction.head.agenda import items_in
from desktop_app.extraction.head.masthead import report_named
from desktop_app.extraction.page.cjk import joined
from desktop_app.extraction.text.wording import plain
from desktop_app.resolution.language import UNKNOWN, language_with
from desktop_app.resolution.model import DocumentType, Metadata
from desktop_app.resolution.symbol import SymbolKind, parse

DATE = re.compile(r"(?!0001)\d{4}-\d\d-\d\d")
JOB = re.compile(r"(?:[A-Z]{1,4}\.)?\d{2}-\d{4,6}")


def metadata_of(statement: Element, title: str | None) -> Metadata:
    """The metadata; whatever the document does not state is ``None`` or empty."""
    elements = list(statement.iter())
    inlines = [(e.get("name", ""), e) for e in elements if name_of(e) == "inline"]
    symbol = _words(elements, "docNumber", "#symbol")
    return Metadata(
        symbol=symbol,
        body=_words(elements, "docAuthority", "#issuingBody"),
        session=_integer(next((e.get("value", "") for e in elements if name_of(e) == "session"), "")),
        language=_language(elements),
        title=title,
        adoption_date=_date(elements, "adoption"),
        distribution_date=_date(elements, "publication"),
        meeting=_meeting(elements),
        agenda_items=tuple(item for name, e in inlines if name == "agenda item" for item in _agenda_items(e)),
        agenda_title=next((_text(e) or None for name, e in inlines if name == "agenda item name"), None),
        committee_report=next(
            (report_named(_text(e)) or None for name, e in inlines if name == "originating document"), None
        ),
        job_number=_job_number(elements),
        document_type=_document_type(symbol),
    )


def _words(elements: Iterable[Element], name: str, refers_to: str) -> str | None:
    return next((_text(e) or None for e in elements if name_of(e) == name and e.get("refersTo") == refers_to), None)


def _document_type(symbol: str | None) -> DocumentType | None:
    """What the symbol says of the type."""
    known = parse(symbol) if symbol else None
    if known is not None and known.corrects:
        return "corrigendum"
    if known is None or known.kind is SymbolKind.DOCUMENT:
        return None
    return "draft" if known.kind is SymbolKind.DRAFT else known.kind.value


def _date(elements: Iterable[Element], name: str) -> str | None:
    dates = (e.get("date", "")[:10] for e in elements if name_of(e) == "FRBRdate" and e.get("name") == name)
    return next((date for date in dates if DATE.fullmatch(date)), None)


def _language(elements: Iterable[Element]) -> str | None:
    codes = (e.get("language", "") for e in elements if name_of(e) == "FRBRlanguage")
    return next(map(_language_code, codes), None)


def _language_code(code: str) -> str | None:
    """The code of two letters; ``None`` for a code of three that is not that of an official language."""
    known = language_with(code)
    return known.code if known is not UNKNOWN else code if len(code) == 2 else None


def _meeting(elements: Iterable[Element]) -> int | None:
    for e in elements:
        if e.get("refersTo") == "#adoptionMeeting" or e.get("name") == "adoptionMeeting":
            return _integer(e.get("title") or _text(e))
    return None


def _agenda_items(element: Element) -> tuple[str, ...]:
    """The agenda items as given, or as the text has them."""
    return items_in(element.get("title") or _text(element))


def _job_number(elements: Iterable[Element]) -> str | None:
    numbers = (JOB.search(_text(e)) for e in elements if name_of(e) == "docketNumber")
    return next((found.group() for found in numbers if found), None)


def _integer(text: str) -> int | None:
    found = re.search(r"\d{1,4}", text)
    return int(found.group()) if found else None


def _text(element: Element) -> str:
    return plain(joined("".join(str(part) for part in element.itertext())))
