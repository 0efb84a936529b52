"""The masthead in one line: organ, session, agenda item, date, meeting, language, pages.

What reads symbols is loaded when first needed, so that the window appears sooner.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop_app.gui.parts.counts import Counts
from desktop_app.gui.parts.isolated import filled, from_to, with_commas
from desktop_app.resolution.language import UNKNOWN, language_with

if TYPE_CHECKING:
    from desktop_app.resolution.model import Metadata, Resolution


def name_of(resolution: Resolution) -> str:
    """The symbol, or the name of the file where the document has none."""
    return resolution.metadata.symbol or resolution.source.name


def short_title_of(*versions: Resolution) -> str:
    """The symbols as texts cite them, "78/229 → 80/229", and the language of the last where it is not English."""
    from desktop_app.resolution.symbol import parse  # noqa: PLC0415 - see above

    symbols = (parse(version.metadata.symbol or "") for version in versions)
    names = [symbol.short if symbol else name_of(version) for symbol, version in zip(symbols, versions, strict=True)]
    code = versions[-1].metadata.language
    return " · ".join([from_to(*names), *([code] if code not in {None, "en"} else [])])


def facts_of(resolution: Resolution) -> str:
    """What the masthead says, in the language of the window; missing facts are left out."""
    metadata = resolution.metadata
    facts = [
        _session(metadata),
        _agenda(metadata),
        _adopted(metadata),
        language_name(metadata.language),
        Counts().pages(resolution.source.pages),
    ]
    return " · ".join(fact for fact in facts if fact)


def short_facts_of(resolution: Resolution) -> str:
    """Session, date and language: what tells two versions apart."""
    return " · ".join(filter(None, (_session(resolution.metadata), beside_symbol(resolution))))


def beside_symbol(resolution: Resolution) -> str:
    """Date and language: what the symbol does not say already."""
    metadata = resolution.metadata
    facts = (date_words(metadata.adoption_date), language_name(metadata.language))
    return " · ".join(filter(None, facts))


def language_name(code: str | None) -> str:
    """The name of one of the six languages by its code; empty for any other."""
    known = language_with(code)
    return "" if known is UNKNOWN else QCoreApplication.translate("Facts", known.name)


def window_language() -> str:
    """The code of the language of the window, such as ``fr``."""
    return QLocale().name().partition("_")[0]


def _session(metadata: Metadata) -> str:
    if metadata.session is None:
        return ""
    return filled(QCoreApplication.translate("Facts", "Session {0}"), metadata.session)


def _agenda(metadata: Metadata) -> str:
    if not metadata.agenda_items:
        return ""
    return filled(QCoreApplication.translate("Facts", "Agenda item {0}"), with_commas(metadata.agenda_items))


def _adopted(metadata: Metadata) -> str:
    day = date_words(metadata.adoption_date)
    if not day:
        return ""
    adopted = filled(QCoreApplication.translate("Facts", "Adopted {0}"), day)
    if metadata.meeting is None:
        return adopted
    return filled(QCoreApplication.translate("Facts", "{0}, meeting {1}"), adopted, metadata.meeting)


def date_words(stored: str | None) -> str:
    """A date of the document, ``2024-12-19``, as the language of the window writes it."""
    if not stored:
        return ""
    try:
        day = date.fromisoformat(stored)
    except ValueError:
        return stored
    pattern = QCoreApplication.translate("Facts", "d MMMM yyyy")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
