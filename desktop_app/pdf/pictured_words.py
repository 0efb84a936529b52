"""Pictures that stand where words would, as some browsers make of words in a face that they may not pass on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice

from desktop_app.pdf.boxes import Box
from desktop_app.pdf.limits import LIMITS


def is_among_words(pictures: Iterable[Box], words: Sequence[Box]) -> bool:
    """Whether a picture stands in a row of words, or between rows in the place of others.

    ``words`` are those of the page. Emblems and codes of bars stand beside the text, and a ground lies under it.
    """
    if not words:
        return False
    measure = max(word[2] for word in words) - min(word[0] for word in words)
    return any(_is_among(picture, words, measure) for picture in islice(pictures, LIMITS.page_rules))


def _is_among(picture: Box, words: Sequence[Box], measure: float) -> bool:
    x0, y0, x1, y1 = picture
    near = [word for word in words if word[1] - _reach(word) < y1 and y0 < word[3] + _reach(word)]
    if any(x0 < (word[0] + word[2]) / 2 < x1 and y0 < _middle(word) < y1 for word in near):
        return False
    over_it = [word for word in near if word[0] < x1 and x0 < word[2]]
    above, below = any(_middle(word) < y0 for word in over_it), any(_middle(word) > y1 for word in over_it)
    beside = [word for word in near if word[1] < (y0 + y1) / 2 < word[3]]
    if not beside:
        is_row = below and _is_as_high_as_words(picture, over_it)
        return above and (is_row or x1 - x0 > LIMITS.full_line * measure)
    before = any(_is_close(word, x0 - word[2]) for word in beside)
    after = any(_is_close(word, word[0] - x1) for word in beside)
    is_within = (before and after) or ((before or after) and above and below)
    return is_within and _is_as_high_as_words(picture, beside)


def _is_as_high_as_words(picture: Box, words: Sequence[Box]) -> bool:
    least, most = LIMITS.pictured_word
    height = max(word[3] - word[1] for word in words)
    return least * height < picture[3] - picture[1] < most * height


def _is_close(word: Box, gap: float) -> bool:
    """Whether a picture is beside a word; the white at its edges may reach into it."""
    return -LIMITS.covered * (word[3] - word[1]) < gap < _reach(word)


def _reach(word: Box) -> float:
    """How far from a word another one of its row may be, or one of the next row, in points."""
    return LIMITS.mark_gap * (word[3] - word[1])


def _middle(word: Box) -> float:
    return (word[1] + word[3]) / 2
