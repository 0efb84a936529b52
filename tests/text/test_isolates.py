"""An isolated piece is one sign to what is around it, by the classes of the Unicode Bidirectional Algorithm."""

from __future__ import annotations

import unicodedata

import pytest

from desktop_app.text.isolates import enclosed


@pytest.mark.parametrize("words", ["78/229", "القرار ٧٨/٢٢٩", "(a)", ""])
def test_what_is_enclosed_takes_its_own_direction_and_is_closed_again(words: str) -> None:
    first, *between, last = enclosed(words)
    assert (unicodedata.bidirectional(first), unicodedata.bidirectional(last)) == ("FSI", "PDI")
    assert "".join(between) == words
