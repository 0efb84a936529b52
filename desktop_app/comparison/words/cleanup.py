"""Cleans up a difference, so that changes read as a drafter would have made them.

Unchanged scraps between changes become part of them, and changes begin where phrases and clauses do.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cached_property
from itertools import accumulate

from desktop_app.comparison.languages import terms_of
from desktop_app.comparison.thresholds import CLEANUP
from desktop_app.comparison.words.difference import WordChange
from desktop_app.comparison.words.spelling import plain
from desktop_app.comparison.words.tokens import is_ideograph, is_word

_OPENING = frozenset("([{“«（《〈「『")
_CLOSING = frozenset(")]}”»）》〉」』")
_COMMAS = frozenset(",،、，")
_CHINESE_ENDS = frozenset("，；。")


def cleaned_up(
    changes: Sequence[WordChange], old: Sequence[str], new: Sequence[str], language: str | None = None
) -> list[WordChange]:
    """The same difference in fewer changes at better places. The changes are in order before and after."""
    terms = terms_of(language)
    texts = _Texts(old, new, frozenset(terms.list_words))
    joined = _without_islands(changes, texts)
    if _is_rewritten(joined, texts):
        return [WordChange(0, len(old), 0, len(new))]
    return _shifted(joined, old, new, terms.conjunctions)


def _is_rewritten(changes: Sequence[WordChange], texts: _Texts) -> bool:
    """Whether so little of either text is left that a reader is better off with each of them whole."""
    if len(changes) < CLEANUP.rewritten_changes:
        return False
    return texts.weight_kept(changes) < CLEANUP.rewritten_share * min(texts.weights)


class _Texts:
    """The tokens of both texts and their weights; ``light`` words say little by themselves ("of", "dated")."""

    def __init__(self, old: Sequence[str], new: Sequence[str], light: Collection[str]) -> None:
        self.old, self.new = old, new
        self._light = light

    @cached_property
    def _sums(self) -> tuple[list[float], list[float]]:
        """The weight of all tokens before each place, and of all, in either text; a lone change asks for none."""
        weights = {token: _weight(token, self._light) for token in {*self.old, *self.new}}
        old, new = (list(accumulate(map(weights.__getitem__, text), initial=0.0)) for text in (self.old, self.new))
        return old, new

    def is_typographic(self, change: WordChange) -> bool:
        deleted = "".join(self.old[change.old_start : change.old_end])
        return plain(deleted) == plain("".join(self.new[change.new_start : change.new_end]))

    def has_figure(self, change: WordChange) -> bool:
        """Whether a figure changes: it has a nature of its own, which words beside it must not take away."""
        tokens = (*self.old[change.old_start : change.old_end], *self.new[change.new_start : change.new_end])
        return any(token[0].isdigit() for token in tokens)

    def keeps_symbol(self, before: WordChange, after: WordChange) -> bool:
        """Whether a symbol ("78/223") stands unchanged between two changes: marked, it would read as another's."""
        return any("/" in token and token[-1].isdigit() for token in self.old[before.old_end : after.old_start])

    def weight(self, change: WordChange) -> float:
        """The weight of the heavier side of a change."""
        old, new = self._sums
        return max(old[change.old_end] - old[change.old_start], new[change.new_end] - new[change.new_start])

    @property
    def weights(self) -> tuple[float, float]:
        """The weights of both texts."""
        return self._sums[0][-1], self._sums[1][-1]

    def weight_kept(self, changes: Sequence[WordChange]) -> float:
        """The weight of the unchanged tokens."""
        gone = sum(self._sums[0][change.old_end] - self._sums[0][change.old_start] for change in changes)
        return self._sums[0][-1] - gone

    def weight_between(self, before: WordChange, after: WordChange) -> float:
        """The weight of the unchanged tokens between two changes."""
        return self._sums[0][after.old_start] - self._sums[0][before.old_end]


def _weight(token: str, light: Collection[str]) -> float:
    """The weight of a token: a long word 1, a light or short word or an ideograph less, punctuation nothing."""
    if not is_word(token):
        return 0.0
    if is_ideograph(token):
        return CLEANUP.ideograph_weight
    is_light = len(token) <= CLEANUP.short_word or token.lower() in light
    return CLEANUP.short_word_weight if is_light else 1.0


def _without_islands(changes: Sequence[WordChange], texts: _Texts) -> list[WordChange]:
    """Join neighbouring changes if the unchanged words between them say little compared with the changes."""
    joined: list[tuple[WordChange, bool]] = []
    for change in changes:
        current, is_typographic = change, texts.is_typographic(change)
        while joined and _is_island(joined[-1], (current, is_typographic), texts):
            before, was_typographic = joined.pop()
            current = WordChange(before.old_start, current.old_end, before.new_start, current.new_end)
            is_typographic = is_typographic and was_typographic
        joined.append((current, is_typographic))
    return [change for change, _ in joined]


def _is_island(first: tuple[WordChange, bool], second: tuple[WordChange, bool], texts: _Texts) -> bool:
    """Whether what is between two changes (each with whether it is typographic) should become part of them."""
    (before, is_first_typographic), (after, is_second_typographic) = first, second
    start, end = before.old_end, after.old_start
    if end - start == 1 and is_ideograph(texts.old[start]):
        return True  # It is part of a word with its neighbours.
    island = texts.weight_between(before, after)
    if is_first_typographic != is_second_typographic and island > 0:
        mark, words = (before, after) if is_first_typographic else (after, before)
        return island <= CLEANUP.short_word_weight and texts.weight(mark) == 0 and not texts.has_figure(words)
    if island > CLEANUP.island_weight or texts.keeps_symbol(before, after):
        return False
    if 0 < island <= CLEANUP.short_word_weight and not is_first_typographic:
        return True  # A lone "and" or "the".
    return island <= min(texts.weight(before), texts.weight(after)) * CLEANUP.island_share


def _shifted(
    changes: Sequence[WordChange], old: Sequence[str], new: Sequence[str], conjunctions: Collection[str]
) -> list[WordChange]:
    """Slide insertions and deletions along equal tokens to where they begin and end best."""
    placed: list[WordChange] = []
    for number, change in enumerate(changes):
        first = placed[-1].old_end if placed else 0
        last = changes[number + 1].old_start if number + 1 < len(changes) else len(old)
        room = (change.old_start - first, last - change.old_end)
        by = 0
        if change.old_start == change.old_end:
            by = _best_shift(new, change.new_start, change.new_end, room, conjunctions)
        elif change.new_start == change.new_end:
            by = _best_shift(old, change.old_start, change.old_end, room, conjunctions)
        placed.append(WordChange(*(position + by for position in change)))
    return placed


def _best_shift(
    tokens: Sequence[str], start: int, end: int, room: tuple[int, int], conjunctions: Collection[str]
) -> int:
    """How many tokens to slide a stretch by.

    Of equally good places one that begins with a comma, as a clause does that was added; else the nearest, and the
    earlier of two.
    """

    def quality(by: int) -> tuple[int, bool]:
        stretch = tokens[start + by : end + by]
        word = next((token for token in stretch if not token.isspace()), "")
        adds_to_list = word.lower() in conjunctions or word in _COMMAS
        bonus = CLEANUP.conjunction_bonus * adds_to_list + CLEANUP.bracket_bonus * _is_balanced(stretch)
        return _cut(tokens, start + by) + _cut(tokens, end + by) + bonus, stretch[0] in _COMMAS

    return max(_shifts(tokens, start, end, *room), key=quality)


def _shifts(tokens: Sequence[str], start: int, end: int, room_before: int, room_after: int) -> list[int]:
    """How many tokens a stretch can slide by, within its room, without changing the text."""
    shifts = [0]
    for by in range(1, room_before + 1):
        if tokens[start - by] != tokens[end - by]:
            break
        shifts.append(-by)
    for by in range(1, room_after + 1):
        if end + by > len(tokens) or tokens[start + by - 1] != tokens[end + by - 1]:
            break
        shifts.append(by)
    return shifts


def _is_balanced(tokens: Sequence[str]) -> bool:
    """Whether each bracket and quotation mark that is opened in the stretch is closed in it."""
    depth = 0
    for token in tokens:
        depth += (token in _OPENING) - (token in _CLOSING)
        if depth < 0:
            return False
    return depth == 0


def _cut(tokens: Sequence[str], at: int) -> int:
    """How good a place for a cut is, from 4 to 0: an end of the text, before a clause, before a word, elsewhere."""
    if at in {0, len(tokens)}:
        return 4
    before, after = tokens[at - 1], tokens[at]
    if before in _CHINESE_ENDS:
        return 3  # No space follows.
    if before.isspace():
        return 3 if at > 1 and not is_word(tokens[at - 2]) else 2
    return 1 if after.isspace() or is_ideograph(after) else 0
