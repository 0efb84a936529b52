"""Chinese radicals stand for the characters that look like them."""

from __future__ import annotations

import unicodedata

import pytest

from desktop_app.text.folding import fold
from desktop_app.text.radicals import CHARACTERS, FURTHER_RADICALS


@pytest.mark.parametrize(("radicals", "characters"), [("⼤⽉⽇", "大月日"), ("⻓⻔⻆⼾", "长门角户"), ("大月", "大月")])
def test_radicals_are_characters_in_texts_and_for_matching(radicals: str, characters: str) -> None:
    assert radicals.translate(CHARACTERS) == characters
    assert fold(radicals) == fold(characters)


def test_every_radical_of_the_dictionary_has_a_character_that_is_none() -> None:
    names = [unicodedata.name(chr(code)) for code in range(0x2F00, 0x2FD6) if code in CHARACTERS]
    assert len(names) == 214
    assert all(unicodedata.name(found).startswith("CJK UNIFIED") for found in CHARACTERS.values())
    assert not set(FURTHER_RADICALS) & set(FURTHER_RADICALS.values())
