"""A comparison on paper: numbers beside the text, with room for each."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetricsF, QTextBlock

from desktop_app.comparison.compare import compare
from desktop_app.comparison.model import Comparison
from desktop_app.gui.comparing.printed import printed_redline
from desktop_app.store.resources import resource
from desktop_app.tasks.read import read
from tests.gui.comparing.conftest import Driver


@pytest.fixture
def comparison() -> Comparison:
    """The first and the last version of the sample, of which paragraphs went from one part to the other."""
    old, *_, new = (read(path) for path in sorted(resource("sample").glob("*.pdf")))
    return compare(old, new)


def test_every_number_has_room_beside_its_text(reader_at_work: Driver) -> None:
    document = printed_redline(reader_at_work.view.state)
    blocks = [document.findBlockByNumber(number) for number in range(document.blockCount())]
    numbered = [block for block in blocks if "\t" in block.text()]
    assert any("→" in block.text().split("\t")[0] for block in numbered)
    assert all(width_of_number(block) < -block.blockFormat().textIndent() for block in numbered)
    assert {-block.blockFormat().textIndent() for block in numbered} == {document.defaultTextOption().tabStopDistance()}


def width_of_number(block: QTextBlock) -> float:
    """How wide the number before the first tab is, in pixels."""
    font = block.begin().fragment().charFormat().font().resolve(block.document().defaultFont())
    return QFontMetricsF(font).horizontalAdvance(block.text().split("\t")[0])
