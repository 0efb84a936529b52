"""The line that says what is amiss: one sentence at a time, a button to the next, nothing where all is well."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from desktop_app.extraction.structure.findings import NOT_A_RESOLUTION, OPERATIVE_GAP
from desktop_app.gui.parts.notices import NoticeLine
from desktop_app.gui.shell.app import Resolute
from desktop_app.resolution.language import ENGLISH
from desktop_app.resolution.message import Message
from desktop_app.tasks.read import DAMAGED_IN_PLACES

GAP = OPERATIVE_GAP.filled("7", "6", "8")
Show = Callable[..., NoticeLine]


@pytest.fixture
def show(resolute: Resolute, qtbot: QtBot) -> Show:
    """Show these notices of a document in English."""

    def show(*notices: Message) -> NoticeLine:
        line = NoticeLine(notices, [ENGLISH], resolute.services.theme)
        qtbot.addWidget(line)
        line.resize(1200, 30)
        return line

    return show


def said(line: NoticeLine) -> str:
    return plain("".join(label.text() for label in line.findChildren(QLabel)))


def plain(sentence: str) -> str:
    """The sentence without the marks that keep an argument in its own direction."""
    return re.sub("[\u2066-\u2069]", "", sentence)


def test_where_all_is_well_there_is_no_line(show: Show) -> None:
    assert show().isHidden()


def test_one_notice_has_no_button(show: Show) -> None:
    line = show(GAP)
    assert said(line) == "Operative paragraph 7 was not found between 6 and 8."
    assert line.findChildren(QToolButton)[0].isHidden()
    line.hide()


def test_the_button_leads_from_one_to_the_next_and_round(show: Show, qtbot: QtBot) -> None:
    line = show(GAP, DAMAGED_IN_PLACES)
    (button,) = line.findChildren(QToolButton)
    told = []
    for _ in range(3):
        told.append((button.text(), said(line)[:12]))
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told == [("1 of 2", "Operative pa"), ("2 of 2", "The file is "), ("1 of 2", "Operative pa")]
    line.hide()


@pytest.mark.parametrize(
    ("notice", "french"),
    [
        (
            DAMAGED_IN_PLACES,
            "Le fichier est endommagé et il en manque peut-être une partie ; téléchargez-le de nouveau.",
        ),
        (
            NOT_A_RESOLUTION,
            "Ce document ne ressemble pas à une résolution ; ses paragraphes sont affichés tels quels.",
        ),
        (GAP, "Le paragraphe 7 du dispositif n’a pas été trouvé entre 6 et 8."),
    ],
)
def test_it_follows_the_language_of_the_window(
    show: Show, resolute: Resolute, qtbot: QtBot, notice: Message, french: str
) -> None:
    line = show(notice)
    resolute.language.use("fr")
    qtbot.waitUntil(lambda: said(line) == french)
    assert [plain(sentence) for sentence in line.sentences()] == [french]
    line.hide()
