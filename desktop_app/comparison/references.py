"""Whether two texts in different languages are of one series, by what does not depend on the language.

The documents that they cite are the same in every language. A number that a text recalls is weighed with them: a text
recalls resolutions that it does not continue, and does not recall the version before the last.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.comparison.alignment.by_content import roots_of
from desktop_app.comparison.model import Relation
from desktop_app.comparison.recalled import candidates_of, own_number, predecessor_of, recalls, session_of
from desktop_app.comparison.subjects import title_of
from desktop_app.comparison.thresholds import VERDICT
from desktop_app.resolution.language import LATIN, script_in
from desktop_app.resolution.model import Resolution
from desktop_app.resolution.symbol import cited_in


@dataclass(frozen=True)
class Evidence:
    """What speaks for and against one series.

    ``cited`` are the numbers of documents that each text cites, ``in_common`` that of both; ``recalled`` is the
    number of the one text that is the only one the other recalls on its subject; ``continues`` is what the new text
    continues instead, ``is_beside`` says that this is of the session of the old text; ``is_candidate`` says that the
    one text may continue the other among several. ``titles`` is the share (0 to 1) of the roots that the titles have in
    common, ``None`` unless both are of Latin script. ``same_session`` says that both are of one session.
    """

    cited: tuple[int, int]
    in_common: int
    recalled: str | None
    continues: str | None
    is_beside: bool
    is_candidate: bool
    titles: float | None
    same_session: bool

    @staticmethod
    def of(old: Resolution, new: Resolution) -> Evidence:
        """The evidence from two texts in different languages."""
        first, second = _cited(old), _cited(new)
        numbers = own_number(old), own_number(new)
        named = predecessor_of(new), predecessor_of(old)
        pairs = zip(numbers, named, strict=True)
        recalled = next((number for number, name in pairs if number and number == name), None)
        later = named[0] if named[0] and session_of(named[0]) >= session_of(numbers[0] or "") else None
        continues = later if numbers[0] and not recalls(new, old) else None
        return Evidence(
            cited=(len(first), len(second)),
            in_common=len(first & second),
            recalled=recalled,
            continues=continues,
            is_beside=session_of(continues or "") == session_of(numbers[0] or ""),
            is_candidate=numbers[0] in candidates_of(new) or numbers[1] in candidates_of(old),
            titles=_titles_in_common(old, new),
            same_session=all(numbers) and len({session_of(number or "") for number in numbers}) == 1,
        )

    @property
    def _alike(self) -> float:
        """Twice the documents in common, divided by all that both cite."""
        return 2 * self.in_common / max(1, sum(self.cited))

    @property
    def _contained(self) -> float:
        """The documents in common as a share of the shorter list."""
        return self.in_common / max(1, min(self.cited))

    def relation(self) -> Relation:
        """What the two texts are to one another; they are not one resolution in two languages."""
        if self.recalled and (self._titles_allow or self._alike >= VERDICT.same_references):
            return Relation.VERSIONS
        grown = self._contained >= VERDICT.contained_references and self.in_common >= VERDICT.many_references
        if self._alike >= VERDICT.same_references or (grown and self._titles_allow):
            return self._of_same_references()
        if self._titles_allow and not self._has_other_references:
            return self._of_few_references()
        return Relation.UNRELATED

    @property
    def _titles_allow(self) -> bool:
        """Whether the titles may mean the same, as far as that can be told."""
        return self.titles is None or self.titles >= VERDICT.title_roots

    @property
    def _has_other_references(self) -> bool:
        return min(self.cited) >= VERDICT.long_list and self._contained <= VERDICT.other_references

    def _of_same_references(self) -> Relation:
        if self.same_session or (self.continues and (not self._titles_allow or (self.is_beside and not self._is_sure))):
            return Relation.SIBLING
        return Relation.VERSIONS if self._is_sure and self._titles_allow else Relation.UNSURE

    @property
    def _is_sure(self) -> bool:
        """Whether titles or documents speak so clearly that this is no sibling, which cites much the same."""
        most = self._alike >= VERDICT.nearly_all_references and self.in_common >= VERDICT.some_references
        return most or self.in_common >= VERDICT.very_many_references or (self.titles or 0) >= VERDICT.alike_titles

    def _of_few_references(self) -> Relation:
        """With few documents in common it stays open, unless nothing speaks for a series at all."""
        speaks_for_it = self.is_candidate or self.titles is not None or self._contained > VERDICT.other_references
        if self.same_session or self.continues or not speaks_for_it:
            return Relation.UNRELATED
        return Relation.UNSURE


def _cited(resolution: Resolution) -> frozenset[str]:
    """The symbols of the documents that a text and its footnotes cite, without its own."""
    texts = [paragraph.text for paragraph in resolution.paragraphs] + [note.text for note in resolution.footnotes]
    cited = {citation.symbol.spelling for text in texts for citation in cited_in(text)}
    return frozenset(cited - {resolution.metadata.symbol})


def _titles_in_common(old: Resolution, new: Resolution) -> float | None:
    """Twice the roots that two titles have in common, divided by all; ``None`` if they say nothing about it."""
    titles = title_of(old), title_of(new)
    if any(script_in(title) is not LATIN for title in titles):
        return None
    first, second = (roots_of(title) for title in titles)
    total = sum(first.values()) + sum(second.values())
    return 2 * sum((first & second).values()) / total if total else None
