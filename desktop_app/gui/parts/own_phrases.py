"""What the window says of the reader's own notes and of links by hand."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from desktop_app.comparison.model import HandLink
from desktop_app.gui.parts.isolated import filled, isolated
from desktop_app.gui.parts.messages import words_of
from desktop_app.markup.brief import FLAGS
from desktop_app.resolution.own_work import Flag, HandKind, OwnNote

translate = QCoreApplication.translate

FLAG_ACTIONS = {f"flag-{flag.value}": flag for flag in Flag}
"""The flags by the actions that put them up."""
FLAG_SIGN, HAND_SIGN = "⚑", "✋"


def flag_name(flag: Flag | None) -> str:
    """What a flag is called; of none, that it is a note."""
    return words_of(FLAGS[flag])


def note_words(note: OwnNote) -> str:
    """A note in one line: "ask — who pays?"."""
    name, words = flag_name(note.flag), " ".join(note.words.split())
    return f"{name} — {isolated(words)}" if words else name


def note_line(note: OwnNote) -> str:
    """A note in one line, after its sign."""
    return f"{FLAG_SIGN} {note_words(note)}"


def offered_line(note: OwnNote, symbol: str) -> str:
    """A note on the old version, which is offered for the new one."""
    return filled(translate("Own", "{0} ({1}: Shift+M keeps it for the new version)"), note_words(note), symbol)


def hand_phrase(link: HandLink) -> str:
    """What was done by hand to a row, and when: "linked by you, 27 November"."""
    phrases = {
        HandKind.LINK: translate("Own", "linked by you, {0}"),
        HandKind.UNLINK: translate("Own", "unlinked by you, {0}"),
        HandKind.NOT_MOVED: translate("Own", "not a move, said you, {0}"),
    }
    made = QDateTime.fromString(link.made, Qt.DateFormat.ISODate)
    day = QLocale().toString(made.date(), QLocale.FormatType.ShortFormat) if made.isValid() else "—"
    return filled(phrases[link.kind], day)
