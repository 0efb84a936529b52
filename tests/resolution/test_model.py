"""What a paragraph says of itself."""

from __future__ import annotations

import pytest

from desktop_app.resolution.model import Kind, Paragraph, Zone


@pytest.mark.parametrize(
    ("label", "number"),
    [
        ("12.", 12),
        ("12", 12),
        ("1 -", 1),
        ("1 ـ", 1),
        ("١ -", 1),
        ("（5）", 5),
        ("5．", 5),
        ("12 bis.", None),
        ("3 ter", None),
        ("12a.", None),
        ("(a)", None),
        ("IV.", None),
        ("一、", None),
        ("1234567.", None),
        ("", None),
    ],
)
def test_the_number_of_an_operative_paragraph(label: str, number: int | None) -> None:
    assert Paragraph("x", "x", Kind.OPERATIVE, Zone.OPERATIVE, "Decides", label).number == number
    assert Paragraph("x", "x", Kind.ITEM, Zone.OPERATIVE, "Decides", label).number is None
