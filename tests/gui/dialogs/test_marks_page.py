"""The page of marks explains every kind of change once, with its sign."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from desktop_app.markup.kinds import ChangeKind
from tests.gui.dialogs.conftest import OpenDialog


def test_every_kind_is_named_and_explained_beside_its_sign(open_dialog: OpenDialog) -> None:
    page = open_dialog("marks")
    labels = page.findChildren(QLabel)
    texts = [label.text() for label in labels]
    for kind in ChangeKind:
        assert texts.count(str(kind.traits.title)) == 1
        assert texts.count(str(kind.traits.meaning)) == 1
    drawn = [label.pixmap().toImage() for label in labels if not label.pixmap().isNull()]
    assert len({bytes(image.constBits()) for image in drawn}) == len(ChangeKind), "no two signs look alike"


def test_the_ways_to_mark_words_are_shown(open_dialog: OpenDialog) -> None:
    page = open_dialog("marks")
    marked = [label.text() for label in page.findChildren(QLabel) if label.text().startswith("<span")]
    assert ["line-through" in text for text in marked] == [True, False, False]
    assert len({text.split("color: ")[1][:7] for text in marked}) == 3
