"""The words of the series tab, in the language of the window."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QObject

from desktop_app.gui.parts.isolated import filled, with_commas
from desktop_app.gui.parts.messages import cite_words, said_of, words_of
from desktop_app.markup.event_signs import EventSign, ordered
from desktop_app.markup.history_table import Head, HistoryCell, HistoryRow, HistoryTable
from desktop_app.markup.three_way import BASE, DRAFT, NOW, Roles

translate = QCoreApplication.translate


class SeriesCounts(QObject):
    """Numbers with what they count. A class, since Qt's tool knows plurals by ``tr`` alone."""

    def versions(self, number: int) -> str:
        """``5 versions``."""
        return self.tr("%n version(s)", "", number)

    def paragraphs(self, number: int, name: str) -> str:
        """``157 paragraphs in 80/229``."""
        return filled(self.tr("%n paragraph(s) in {0}", "", number), name)

    def go_back(self, number: int, name: str) -> str:
        """``113 go back to 75/196``."""
        return filled(self.tr("%n go back to {0}", "", number), name)

    def came(self, number: int, name: str) -> str:
        """``7 came in 76/187``."""
        return filled(self.tr("%n came in {0}", "", number), name)

    def are_new(self, number: int) -> str:
        """``14 are new``."""
        return self.tr("%n are new", "", number)

    def changed_since_draft(self, number: int) -> str:
        """``9 paragraphs changed since the draft``."""
        return self.tr("%n paragraph(s) changed since the draft", "", number)

    def kept(self, number: int) -> str:
        """``71 kept``."""
        return self.tr("%n kept", "", number)

    def dropped(self, number: int) -> str:
        """``4 dropped``."""
        return self.tr("%n dropped", "", number)

    def changed(self, number: int) -> str:
        """``9 changed``."""
        return self.tr("%n changed", "", number)

    def added(self, number: int) -> str:
        """``2 added in negotiation``."""
        return self.tr("%n added in negotiation", "", number)

    def proposed(self, number: int) -> str:
        """``of 84 that the draft proposed to change``."""
        return self.tr("of %n that the draft proposed to change", "", number)


def role_name(role: int) -> str:
    """The name of a role of a version: base, draft or adopted."""
    return {
        BASE: translate("Series", "Base"),
        DRAFT: translate("Series", "Draft"),
        NOW: translate("Series", "Now"),
    }[role]


def sign_name(sign: EventSign) -> str:
    """The name of a kind of event."""
    return words_of(sign.traits.title)


def sign_names(signs: Iterable[EventSign]) -> str:
    """The names of several, with commas."""
    return with_commas(map(sign_name, ordered(signs)))


def cell_sentence(cell: HistoryCell | None, head: Head) -> str:
    """What a cell says to the ear: ``OP 12, 77/237: reworded``."""
    if cell is None:
        return filled(translate("Series", "{0}: not there"), head.name)
    happened = sign_names(cell.signs) or translate("Series", "not here, comes back later")
    place = with_commas((cite_words(cell.cite), head.name))
    if cell.unsure:
        return filled(translate("Series", "{0}: {1} (a guess)"), place, happened)
    return said_of(place, happened)


def life_sentence(row: HistoryRow, table: HistoryTable) -> str:
    """Since when a paragraph is there, and what happened to it."""
    lineage = table.history.lineages[row.number]
    first = table.heads[lineage.first].name, cite_words(table.cite(lineage, lineage.first))
    happened = sign_names(sign for sign in row.signs if sign is not EventSign.CAME)
    if not happened:
        return filled(translate("Series", "Since {0} ({1})."), *first)
    return filled(translate("Series", "Since {0} ({1}). {2}."), *first, f"{happened[:1].upper()}{happened[1:]}")


def origins_sentence(table: HistoryTable) -> str:
    """With which versions the paragraphs of the newest text came."""
    counts, newest = SeriesCounts(), len(table.heads) - 1
    parts = []
    for version, number in enumerate(table.origins()):
        name = table.heads[version].name
        if version == newest and newest:
            parts.append(counts.are_new(number))
        elif number:
            parts.append(counts.go_back(number, name) if version == 0 else counts.came(number, name))
    return " · ".join(parts)


def negotiation_sentence(roles: Roles) -> str:
    """What became of what the draft proposed."""
    counts, told = SeriesCounts(), roles.outcome()
    parts = [counts.kept(told.kept), counts.changed(told.changed), counts.dropped(told.dropped)]
    return said_of(counts.proposed(told.proposed), " · ".join([*parts, counts.added(told.added)]))


def sponsors_words(roles: Roles) -> str:
    """Beside the line of the sponsors: what it is, and who joined or left."""
    changes = roles.sponsor_changes
    words = [translate("Series", "sponsors of the draft")]
    if changes.joined:
        words.append(filled(translate("Series", "joined: {0}"), changes.joined))
    if changes.left:
        words.append(filled(translate("Series", "no longer: {0}"), changes.left))
    return "\n".join(words)


def gaps_sentence(table: HistoryTable) -> str:
    """The sessions without a version."""
    missing = with_commas(map(str, table.history.missing))
    return filled(translate("Series", "none in session {0}"), missing) if missing else ""
