"""A stretch of a passage: the tokens of one side of a change, with what stands around them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from desktop_app.comparison.languages import terms_of
from desktop_app.comparison.natures.figures import FigureList
from desktop_app.comparison.natures.tokenized_text import TokenizedText
from desktop_app.comparison.words.spelling import plain

# Stands for a list of figures: a letter that no text of the United Nations uses.
_LIST = "ǃ"


@dataclass(frozen=True)
class TokenSpan:
    """Tokens ``start`` to ``end`` of a passage; ``before`` and ``after`` more are the same on the other side."""

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
        """The text with what stands beside it, for a mark between two digits counts as one between words does not."""
        return "".join(self.passage.tokens[self.start - self.before : self.end + self.after])

    @cached_property
    def runs(self) -> tuple[FigureList, ...]:
        """The lists of figures that lie in the stretch."""
        return tuple(run for run in self.passage.runs if self.start <= run.start and run.end <= self.end)

    @property
    def without_figures(self) -> str:
        """What the stretch says but for its lists of figures, which may be longer on the other side: singular all."""
        singulars = terms_of(self.passage.language).agreements
        words, at = [], self.start
        for run in self.runs:
            words += [*self.passage.tokens[at : run.figures[0].start], _LIST]
            at = run.figures[-1].end
        words += self.passage.tokens[at : self.end]
        return plain("".join(singulars.get(word.lower(), word) for word in words))
