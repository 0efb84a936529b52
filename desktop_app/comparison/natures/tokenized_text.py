"""A text to compare, read once: its tokens, the lists of figures in it, and stretches of it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from desktop_app.comparison.languages import terms_of
from desktop_app.comparison.natures.figures import Figure, FigureKind, FigureList, figure_lists_in
from desktop_app.comparison.words.spelling import plain
from desktop_app.comparison.words.tokens import tokens_of

# Replaces a list of figures: a letter that no text of the United Nations uses.
_LIST = "ǃ"


@dataclass(frozen=True)
class TokenizedText:
    """A text in a language (its two-letter code)."""

    text: str
    language: str | None

    @cached_property
    def lowered(self) -> str:
        """The text in small letters, for a quick look at what may be in it."""
        return self.text.lower()

    @cached_property
    def tokens(self) -> list[str]:
        """The tokens of the text; joined, they are the text."""
        return tokens_of(self.text)

    @cached_property
    def offsets(self) -> list[int]:
        """Where each token begins in the text, and the length of the text."""
        return list(accumulate(map(len, self.tokens), initial=0))

    @cached_property
    def figure_lists(self) -> tuple[FigureList, ...]:
        """The lists of figures in the text, in order."""
        return figure_lists_in(self.tokens, self.language)

    def figures(self, kind: FigureKind) -> list[Figure]:
        """All figures of one kind, in order."""
        return [figure for listed in self.figure_lists for figure in listed.figures if figure.kind is kind]


@dataclass(frozen=True)
class TokenSpan:
    """Tokens ``start`` to ``end`` of a text; ``before`` and ``after`` more tokens are the same on the other side."""

    passage: TokenizedText
    start: int
    end: int
    before: int = 0
    after: int = 0

    @property
    def text(self) -> str:
        """The text of the stretch."""
        return "".join(self.passage.tokens[self.start : self.end])

    @property
    def with_neighbours(self) -> str:
        """The text with what is beside it: punctuation counts between two digits, but not between words."""
        return "".join(self.passage.tokens[self.start - self.before : self.end + self.after])

    @cached_property
    def figure_lists(self) -> tuple[FigureList, ...]:
        """The lists of figures within the stretch."""
        return tuple(
            listed for listed in self.passage.figure_lists if self.start <= listed.start and listed.end <= self.end
        )

    @property
    def without_figures(self) -> str:
        """The stretch without its lists of figures, all in the singular: a list may be longer on the other side."""
        singulars = terms_of(self.passage.language).agreements
        words, at = [], self.start
        for listed in self.figure_lists:
            words += [*self.passage.tokens[at : self._begin(listed, at)], _LIST]
            at = self._end(listed)
        words += self.passage.tokens[at : self.end]
        return plain("".join(singulars.get(word.lower(), word) for word in words))

    def _begin(self, listed: FigureList, at: int) -> int:
        """Where a list begins, with the sign before a number that a date before it would make a part of the list."""
        first = listed.figures[0].start
        signs = terms_of(self.passage.language).number_signs
        return first - 1 if first > at and self.passage.tokens[first - 1] in signs else first

    def _end(self, listed: FigureList) -> int:
        """Where a list ends, with the word for "year" after a date: a list that ends with a number has none."""
        last = listed.figures[-1]
        after = self.passage.tokens[last.end : self.end]
        word = next((place for place, token in enumerate(after) if not token.isspace()), None)
        if last.kind is not FigureKind.DATE or word is None:
            return last.end
        return last.end + word + 1 if after[word].lower() in terms_of(self.passage.language).after_dates else last.end
