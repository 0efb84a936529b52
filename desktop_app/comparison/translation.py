"""Which paragraphs only the translation changed, as the comparison of the same two texts in another language shows."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.comparison.context import number_of
from desktop_app.comparison.model import Comparison, Link, Nature, Side
from desktop_app.resolution.model import Resolution

Names = tuple[tuple[str, ...], tuple[str, ...]]
"""The names of the old and of the new paragraphs of a link."""


def changed_in_translation_alone(comparison: Comparison, other: Comparison) -> Iterator[Link]:
    """The links whose words changed, but not in the other comparison, where at most figures rolled forward.

    There are none unless both are of the same two resolutions, each in one language, and in different ones.
    """
    if not _are_of_one_pair(comparison, other):
        return
    known = _Named(comparison, other)
    unchanged = {known.names(other, link) for link in other.links if _keeps_its_words(link)} - {None}
    for link in comparison.links:
        if link.nature is Nature.WORDING and known.names(comparison, link) in unchanged:
            yield link


def _are_of_one_pair(first: Comparison, second: Comparison) -> bool:
    numbers = [[number_of(each.version(side).metadata) for side in Side] for each in (first, second)]
    languages = [{each.version(side).metadata.language for side in Side} for each in (first, second)]
    apart = all(len(each) == 1 for each in languages) and languages[0] != languages[1]
    return apart and None not in numbers[0] and numbers[0] == numbers[1]


def _keeps_its_words(link: Link) -> bool:
    return link.verb is None and (link.nature is Nature.IDENTICAL or link.nature.is_minor)


class _Named:
    """Paragraphs by names that are the same in both languages.

    What bears a number is known by it. What bears none is counted, and is known where both languages count the same.
    """

    def __init__(self, first: Comparison, second: Comparison) -> None:
        self._counted_alike = {side: _counted(first.version(side)) == _counted(second.version(side)) for side in Side}

    def names(self, comparison: Comparison, link: Link) -> Names | None:
        """The names of the paragraphs of a link; ``None`` where one of them is not known in the other language."""
        for side in Side:
            paragraphs = comparison.version(side).paragraphs
            if not all(paragraphs[at].label or self._counted_alike[side] for at in link.positions(side)):
                return None
        old, new = (comparison.version(side).paragraphs for side in Side)
        return tuple(old[at].id for at in link.old), tuple(new[at].id for at in link.new)


def _counted(resolution: Resolution) -> list[str]:
    """The names of the paragraphs that bear no number."""
    return [paragraph.id for paragraph in resolution.paragraphs if not paragraph.label]
