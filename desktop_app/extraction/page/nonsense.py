"""Texts whose letters are not those that are printed: a font that names each letter as another makes words of none.

A text in one of the official languages is full of a few short words. Lists of names are not, but what they hold can be
said aloud: words have vowels, and few consonants between them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence

from desktop_app.extraction.limits import LIMITS
from desktop_app.resolution.language import ARABIC_SCRIPT, HAN, LANGUAGES, script_in

WORD = re.compile(r"[^\W\d_]{2,}")
COMMON = frozenset[str]().union(*(language.common for language in LANGUAGES))
# Short words of each language of which any prose is full, those that it shares with others too.
PROSE = tuple(
    frozenset(words.split())
    for words in (
        "the of and to in its with by that on for is are as at be all from this their which",
        "le la les de des et du dans aux une un en qui sur par pour que au ses sa son avec il",
        "el la los las de del en por para su que con una un al se sus como lo es",
        "на по об от не их из для что во при за ее его как или до со то все",
    )
)
KNOWN = frozenset[str]().union(*PROSE)
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
    if len(sample) < LIMITS.nonsense_least:
        return False
    if sum(map(COMMON.__contains__, words)) > LIMITS.common_words * len(words):
        return _has_two_letters_swapped(words)
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


def _has_two_letters_swapped(words: Sequence[str]) -> bool:
    """Whether many short words of a text would be common ones if each of two letters were the other: "tha", "era"."""
    odd = {
        word: count
        for word, count in Counter(words).items()
        if count > 1 and len(word) <= LIMITS.short_word and word not in KNOWN
    }
    least = LIMITS.swapped_words * len(words)
    if sum(odd.values()) < least:
        return False
    return any(_is_likely_swap(pair, odd, words, common, least) for common in PROSE for pair in _swaps(odd, common))


def _swaps(odd: Collection[str], common: Collection[str]) -> list[frozenset[str]]:
    """The pairs of letters that make common words of more than one odd word."""
    pairs = Counter(pair for word in odd for other in common if (pair := _swap(word, other)))
    return [pair for pair, count in pairs.items() if count > 1]


def _swap(word: str, other: str) -> frozenset[str] | None:
    """The two letters that differ between two words, if each stands for the other in all places."""
    if len(word) != len(other):
        return None
    pairs = {frozenset(pair) for pair in zip(word, other, strict=True) if pair[0] != pair[1]}
    if len(pairs) != 1:
        return None
    (pair,) = pairs
    return pair if _swapped(word, pair) == other else None


def _swapped(word: str, pair: Collection[str]) -> str:
    one, two = pair
    return word.translate({ord(one): two, ord(two): one})


def _is_likely_swap(
    pair: Collection[str], odd: dict[str, int], words: Sequence[str], common: Collection[str], least: float
) -> bool:
    """Whether swapping two letters gives a text many words of a language, and takes few from it."""
    won = sum(count for word, count in odd.items() if _swapped(word, pair) in common)
    lost = sum(word in common and _swapped(word, pair) not in common for word in words)
    return won >= least and lost * LIMITS.swapped_loss < won
