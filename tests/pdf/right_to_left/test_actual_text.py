"""Glyphs that mean nothing by themselves, beside what the file says that they mean."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.pdf.right_to_left.actual_text import with_actual_text

LAM, KAF, ALEF, STROKE, DAMMA, SHADDA = "\u0644", "\u0643", "\u0627", "\u0640", "\u064f", "\u0651"
MUTE = "_"
Glyph = tuple[str, float]


class ToldPage:
    """What is asked of a page of MuPDF: the characters of its text with their places."""

    def __init__(self, *chars: Glyph) -> None:
        self.chars = chars

    def get_text(self, option: str, flags: int) -> dict[str, Any]:
        assert option == "rawdict"
        chars = [
            {"c": char, "origin": (x, 100.0), "bbox": (x, 90.0, x + width_of(char), 101.0)} for char, x in self.chars
        ]
        return {"blocks": [{"lines": [{"spans": [{"chars": chars}]}]}, {"type": 3}]}


def trace(*glyphs: Glyph) -> list[dict[str, Any]]:
    """A span a glyph, as the trace parts what a meaning is given for."""
    return [{"chars": [(ord(char), 7, (x, 100.0), (x, 90.0, x + width_of(char), 101.0))]} for char, x in glyphs]


def width_of(char: str) -> float:
    """Vowel signs, and what draws them without a name, have no width."""
    return 0.0 if char in {DAMMA, SHADDA, MUTE} else 5.0


@pytest.mark.parametrize(
    ("traced", "told", "read"),
    [
        pytest.param([(KAF, 10), (LAM, 15)], [(KAF, 10), (LAM, 15)], KAF + LAM, id="both agree"),
        pytest.param([("F", 10), (LAM, 15)], [(ALEF, 10), (LAM, 15)], ALEF + LAM, id="a glyph without a meaning"),
        pytest.param([("¤", 10), (LAM, 12)], [(LAM, 10)], LAM + STROKE, id="a letter drawn in two parts"),
        pytest.param([(KAF, 10), (";", 15)], [(KAF, 10)], KAF + STROKE, id="a stroke that says nothing"),
        pytest.param([(MUTE, 12), (KAF, 10)], [(KAF, 10), (DAMMA, 10)], KAF + DAMMA, id="a sign without a name"),
        pytest.param([(STROKE, 20), (KAF, 10)], [(KAF, 10), (DAMMA, 10)], STROKE + KAF + DAMMA, id="a sign not drawn"),
        pytest.param(
            [(STROKE, 20), (DAMMA, 12), (KAF, 10)],
            [(KAF, 10), (DAMMA, 10)],
            STROKE + DAMMA + KAF,
            id="a sign with a name",
        ),
        pytest.param(
            [(STROKE, 5), (SHADDA, 12), (KAF, 10)],
            [(KAF, 10), (STROKE, 5), (SHADDA, 5)],
            STROKE + SHADDA + KAF,
            id="a sign told of the stroke beside its letter",
        ),
        pytest.param([("7", 10), (KAF, 15)], [("7", 10.1), (KAF, 15)], "7" + KAF, id="places differ by rounding"),
    ],
)
def test_what_the_file_says_goes_before_what_the_glyphs_are_called(
    traced: list[Glyph], told: list[Glyph], read: str
) -> None:
    page: Any = ToldPage(*told)
    spans = with_actual_text(page, trace(*traced), "".join(char for char, _ in told))
    assert "".join(chr(char[0]) for span in spans for char in span["chars"]) == read


@pytest.mark.parametrize(
    ("content", "read"),
    [(b"/Span<</ActualText<FEFF0028>>>BDC", "(P)"), (b"/Span<</ActualText<FEFF0644>>>BDC", ")P("), (b"", ")P(")],
)
def test_brackets_among_latin_letters_are_what_the_file_says(content: bytes, read: str) -> None:
    page: Any = ToldPage(("(", 10), ("P", 15), (")", 20))
    spans = with_actual_text(page, trace((")", 10), ("P", 15), ("(", 20)), "(P)", [content])
    assert "".join(chr(char[0]) for span in spans for char in span["chars"]) == read


def test_brackets_stay_where_something_else_is_told() -> None:
    page: Any = ToldPage(("(", 10), (LAM, 15), (")", 20), (ALEF, 25))
    spans = with_actual_text(page, trace((")", 10), (LAM, 15), ("(", 20), ("F", 25)), f"({LAM}){ALEF}", [b""])
    assert "".join(chr(char[0]) for span in spans for char in span["chars"]) == f"){LAM}({ALEF}"
