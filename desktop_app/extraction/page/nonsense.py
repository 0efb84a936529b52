"""Texts whose letters are not those that are printed: a font that names each letter as another makes words of none.

A text in one of the official languages is full of a few short words. Lists of names are not, but what they hold can be
said aloud: words have vowels, and few consonants between them.
"""

from __future__ import annotations

import re

from desktop_app.extraction.limits import LIMITS
from desktop_app.resolution.language import ARABIC_SCRIPT, HAN, LANGUAGES, script_in

WORD = re.compile(r"[^\W\d_]{2,}")
COMMON = frozenset[str]().union(*(language.common for language in LANGUAGES))
VOWELS = "aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüýÿąęěůаеиоуыэюяёіїє"
# Three letters and more without a vowel, or four consonants in a row.
UNSPEAKABLE = re.compile(rf"[^\W\d_{VOWELS}]{{3,}}(?!.)|.*[^\W\d_{VOWELS}]{{4}}")
# Arabic words with the article, alone or after a word of one letter.
ARTICLE = re.compile(r"[وف]?(?:[بك]?ال|لل)")
COMMON_CHARACTERS = frozenset("的和在及与于国会大决议")


def is_nonsense(text: str) -> bool:
    """Whether a text of a page, long enough to tell, consists of words of no language."""
    sample = text[: LIMITS.nonsense_sample].lower()
    words = WORD.findall(sample)
    if len(sample) < LIMITS.nonsense_least or sum(map(COMMON.__contains__, words)) > LIMITS.common_words * len(words):
        return False
    characters = "".join(words)
    if len(characters) > LIMITS.nonsense_least / 2 and len(set(characters)) < LIMITS.letters_in_use:
        return True
    script = script_in(sample)
    if script is HAN:
        common = sum(map(characters.count, COMMON_CHARACTERS))
        return common < LIMITS.common_characters * len(characters)
    if script is ARABIC_SCRIPT:
        return sum(ARTICLE.match(word) is not None for word in words) < LIMITS.common_words * len(words)
    return sum(UNSPEAKABLE.match(word) is not None for word in words) > LIMITS.unspeakable * len(words)
