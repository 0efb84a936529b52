"""What a note or a tick points at: a paragraph, known by its number, its words and what is around it.

An anchor does not say in which file the paragraph is, nor at which position. So it is found again in the same text
under another name, in a copy whose bytes or a few words differ, and, by the links of a comparison, in the next
version. Two paragraphs of one text with the same words are told apart by what is around them and by their number.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from desktop_app.resolution.letters import letters

if TYPE_CHECKING:
    from desktop_app.resolution.model import Paragraph

# How much of the text before and after a paragraph goes with its anchor: a line of print.
CHARACTERS_AROUND = 80
# What the text before, the text after and the same number each add to the likeness of the words, which is 0 to 1.
BEFORE, AFTER, NUMBER = 0.25, 0.25, 0.25
# The least likeness of the words, and the least sum with what is around, of a paragraph that is found again. On real
# texts with a letter changed in three words of ten, 98 in 100 are found and 1 is taken for another.
LEAST_LIKENESS, LEAST_SUM = 0.45, 1.1
# A paragraph of at least so many words that has just those of the anchor is found wherever it went.
ENOUGH_WORDS = 15
# Of the paragraphs that share words with an anchor, those that share most are looked at.
MOST_LOOKED_AT = 10

# A run of letters and digits; where there are no spaces between words, each character.
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[^\W_\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+")


@dataclass(frozen=True)
class Anchor:
    """A paragraph by its citation and its text, and the ends of the text before and after it."""

    cite: str
    words: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True)
class ChangeAnchor:
    """A change by the paragraphs of the old and the new version that it is about; one of the two may be empty."""

    old: tuple[Anchor, ...]
    new: tuple[Anchor, ...]


class UnreadableAnchorError(ValueError):
    """What was to be read is not an anchor."""


class AnchoredText:
    """The paragraphs of one text, to make anchors of and to find anchors in."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self._paragraphs = paragraphs

    def anchor(self, position: int) -> Anchor:
        """The anchor of the paragraph at this position."""
        paragraph = self._paragraphs[position]
        return Anchor(paragraph.cite, paragraph.text, self._before(position), self._after(position))

    def find(self, anchor: Anchor) -> int | None:
        """The position of the paragraph that an anchor points at; ``None`` where the text has it no more.

        It is the one whose words, number and neighbours together are most alike, if they are enough so.
        """
        words = words_of(anchor.words)
        same = self._same.get("".join(words), [])
        for position in same:
            if self.anchor(position) == anchor:
                return position
        sums = {position: 1 + self._fit(anchor, position) for position in same} | self._sums(anchor, words)
        best = max(sums, key=lambda position: sums[position], default=None)
        moved_whole = best in same and len(words) >= ENOUGH_WORDS
        return best if best is not None and (moved_whole or sums[best] >= LEAST_SUM) else None

    def _sums(self, anchor: Anchor, words: Sequence[str]) -> dict[int, float]:
        """How alike to an anchor those paragraphs are that share most words with it."""
        shared = Counter(position for word in set(words) for position in self._holding.get(word, ()))
        looked_at = [position for position, _ in shared.most_common(MOST_LOOKED_AT)]
        alike = {position: _likeness(words, self._words[position]) for position in looked_at}
        found = {position: likeness for position, likeness in alike.items() if likeness >= LEAST_LIKENESS}
        return {position: likeness + self._fit(anchor, position) for position, likeness in found.items()}

    @cached_property
    def _words(self) -> list[list[str]]:
        """The words of each paragraph."""
        return [words_of(paragraph.text) for paragraph in self._paragraphs]

    @cached_property
    def _same(self) -> dict[str, list[int]]:
        """The positions of the paragraphs by all their letters and digits."""
        found: dict[str, list[int]] = {}
        for position, words in enumerate(self._words):
            found.setdefault("".join(words), []).append(position)
        return found

    @cached_property
    def _holding(self) -> dict[str, list[int]]:
        """The positions of the paragraphs that hold a word."""
        found: dict[str, list[int]] = {}
        for position, words in enumerate(self._words):
            for word in set(words):
                found.setdefault(word, []).append(position)
        return found

    def _fit(self, anchor: Anchor, position: int) -> float:
        """How well number and neighbours of a paragraph fit an anchor: from 0 to the sum of their weights."""
        before = _likeness(words_of(anchor.before), words_of(self._before(position)))
        after = _likeness(words_of(anchor.after), words_of(self._after(position)))
        number = self._paragraphs[position].cite == anchor.cite
        return BEFORE * before + AFTER * after + NUMBER * number

    def _before(self, position: int) -> str:
        """The end of the text before a paragraph, of as many paragraphs as it takes."""
        text = ""
        while position > 0 and len(text) < CHARACTERS_AROUND:
            position -= 1
            text = f"{self._paragraphs[position].text} {text}".strip()
        return text[-CHARACTERS_AROUND:]

    def _after(self, position: int) -> str:
        """The beginning of the text after a paragraph, of as many paragraphs as it takes."""
        text = ""
        while position + 1 < len(self._paragraphs) and len(text) < CHARACTERS_AROUND:
            position += 1
            text = f"{text} {self._paragraphs[position].text}".strip()
        return text[:CHARACTERS_AROUND]


def carried(anchor: Anchor, text: AnchoredText, links: Mapping[int, Sequence[int]]) -> tuple[int, ...]:
    """Where the paragraph of an anchor lives on in the next version: positions there; empty where it does not.

    ``text`` is a copy of the version that the anchor was made in; ``links`` gives for positions in it those in the
    next, as a comparison found them.
    """
    position = text.find(anchor)
    return () if position is None else tuple(links.get(position, ()))


def has_same_words(anchor: Anchor, paragraph: Paragraph) -> bool:
    """Whether a paragraph says what it said when the anchor was made, but for type and typesetting."""
    return letters(anchor.words) == letters(paragraph.text)


def words_of(text: str) -> list[str]:
    """The words of a text without what type and typesetting add: case, ligatures, punctuation, spaces.

    Digests of them are kept for years, so this rule is not that of finding, which may still learn.
    """
    return _WORD.findall(unicodedata.normalize("NFKC", text).casefold())


def anchor_object(anchor: Anchor) -> dict[str, str]:
    """An anchor as plain values, its keys in the order of the format."""
    return asdict(anchor)


def anchor_from(value: object) -> Anchor:
    """The anchor whose plain values ``anchor_object`` gave. Raises UnreadableAnchorError."""
    if not isinstance(value, dict) or not all(isinstance(value.get(name), str) for name in ("cite", "words")):
        raise UnreadableAnchorError("an anchor is an object with the texts cite and words")
    around = [value.get(name, "") for name in ("before", "after")]
    if not all(isinstance(text, str) for text in around):
        raise UnreadableAnchorError("what comes before and after an anchor must be texts")
    return Anchor(value["cite"], value["words"], *around)


def change_object(change: ChangeAnchor) -> dict[str, list[dict[str, str]]]:
    """The anchor of a change as plain values."""
    return {"old": [anchor_object(anchor) for anchor in change.old], "new": [anchor_object(a) for a in change.new]}


def change_from(value: object) -> ChangeAnchor:
    """The anchor of a change whose plain values ``change_object`` gave. Raises UnreadableAnchorError."""
    if not isinstance(value, dict) or not all(isinstance(value.get(side), list) for side in ("old", "new")):
        raise UnreadableAnchorError("the anchor of a change has two lists, old and new")
    return ChangeAnchor(tuple(map(anchor_from, value["old"])), tuple(map(anchor_from, value["new"])))


def _likeness(some: Sequence[str], others: Sequence[str]) -> float:
    """The share (0 to 1) of words that two texts have in common, in any order: Dice's coefficient."""
    if not some and not others:
        return 1.0
    return 2 * (Counter(some) & Counter(others)).total() / (len(some) + len(others))
