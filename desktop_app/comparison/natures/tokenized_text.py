"""A text to compare, read once: its tokens, and the lists of figures in it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from desktop_app.comparison.natures.figures import Figure, FigureKind, FigureList, runs_in
from desktop_app.comparison.words.tokens import tokens_of


@dataclass(frozen=True)
class TokenizedText:
    """A text in a language (its two-letter code)."""

    text: str
    language: str | None

    @cached_property
    def tokens(self) -> list[str]:
        """The tokens of the text; joined they give it back."""
        return tokens_of(self.text)

    @cached_property
    def runs(self) -> tuple[FigureList, ...]:
        """The lists of figures in the text, in order."""
        return runs_in(self.tokens, self.language)

    def figures(self, kind: FigureKind) -> list[Figure]:
        """All figures of one kind, in order."""
        return [figure for run in self.runs for figure in run.figures if figure.kind is kind]
