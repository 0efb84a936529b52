"""How the cells of a ledger are painted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QStyleOptionViewItem

from desktop_app.gui.ledgers.delegate import LedgerDelegate
from desktop_app.gui.shell.app import Resolute

FORWARDS, BACKWARDS = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize(
    ("language", "words", "direction", "side"),
    [
        ("en", "Urges Member States to light every ferry", FORWARDS, Qt.AlignmentFlag.AlignLeft),
        ("en", "يطلب إلى الأمين العام أن يقدم تقريرا", BACKWARDS, Qt.AlignmentFlag.AlignLeft),
        ("ar", "Urges Member States to light every ferry", FORWARDS, Qt.AlignmentFlag.AlignRight),
        ("ar", "يطلب إلى الأمين العام أن يقدم تقريرا", BACKWARDS, Qt.AlignmentFlag.AlignRight),
    ],
)
def test_words_begin_where_the_window_begins_and_run_as_they_do(
    resolute: Resolute, language: str, words: str, direction: Qt.LayoutDirection, side: Qt.AlignmentFlag
) -> None:
    resolute.services.preferences.change(language=language)
    option = QStyleOptionViewItem()
    model = QStringListModel([words])
    LedgerDelegate(resolute.services.theme).initStyleOption(option, model.index(0))
    assert option.direction is direction
    assert option.displayAlignment & Qt.AlignmentFlag.AlignHorizontal_Mask == side | Qt.AlignmentFlag.AlignAbsolute
