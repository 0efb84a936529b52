"""Every kind of change has a colour of the theme, a sign of its own, and a name on its chip."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop_app.gui.comparing.phrases import kind_name
from desktop_app.gui.parts.kind_signs import colour_of, paint_sign
from desktop_app.gui.theme.theme import Theme
from desktop_app.markup.kinds import ChangeKind


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme()


def test_no_two_signs_look_alike(theme: Theme) -> None:
    assert len({bytes(painted(kind, theme)) for kind in ChangeKind}) == len(ChangeKind)


@pytest.mark.parametrize("kind", ChangeKind)
def test_each_kind_has_a_colour_and_a_name(theme: Theme, kind: ChangeKind) -> None:
    assert colour_of(kind, theme).isValid()
    assert kind_name(kind)


def painted(kind: ChangeKind, theme: Theme) -> memoryview:
    """The sign of a kind as pixels."""
    image = QImage(26, 26, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_sign(painter, QPointF(13, 13), 20, kind, theme)
    painter.end()
    return image.constBits()
