"""What a text is about, by its title: whether two texts have one subject, or one name stands in place of another."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop_app.comparison.alignment.matching_words import is_han, words_of
from desktop_app.comparison.thresholds import VERDICT
from desktop_app.comparison.words.difference import changes_between
from desktop_app.comparison.words.ordinals import ordinals_in
from desktop_app.comparison.words.tokens import tokens_of
from desktop_app.resolution.model import Kind, Resolution
from desktop_app.text.folding import fold


@dataclass(frozen=True)
class Replaced:
    """The words of two titles that stand for different subjects, as printed.

    ``everywhere`` says that they are names, and that either text has words of its own name that the other never has:
    then one was put in place of the other throughout.
    """

    old: str
    new: str
    everywhere: bool


def title_of(resolution: Resolution) -> str:
    """The title by the masthead, or as printed; empty if there is none."""
    printed = (paragraph.text for paragraph in resolution.paragraphs if paragraph.kind is Kind.TITLE)
    return resolution.metadata.title or next(printed, "")


def telling_words(text: str) -> frozenset[str]:
    """The different words of a text that can say what it is about: neither short nor with digits."""
    words = frozenset(word for word in words_of(text) if word.isalpha())
    return frozenset(word for word in words if len(word) >= VERDICT.telling or is_han(word))


def telling_count(text: str) -> float:
    """How many different telling words a text has; pairs of Chinese characters overlap, and count as parts of one."""
    return sum(VERDICT.part_of_word if is_han(word) else 1 for word in telling_words(text))


def share_of_title(title: str, text: str) -> float:
    """The share (0 to 1) of the telling words of a title that a text has; 0 without a title or with one word of two."""
    words = telling_words(title)
    common = words & telling_words(text)
    return len(common) / len(words) if common and (len(common) > 1 or len(words) == 1) else 0.0


def differ_in_subject(old: Resolution, new: Resolution) -> bool:
    """Whether each title has a word that the other has not, numbers apart."""
    first, second = (_bare_title(resolution) for resolution in (old, new))
    return bool(_only(first, second) and _only(second, first))


def replaced_subject(old: Resolution, new: Resolution) -> Replaced | None:
    """The subjects of two texts, if each title has words that stand again and again in its own text alone."""
    first, second = (_bare_title(resolution) for resolution in (old, new))
    if not (_only(first, second) and _only(second, first)):
        return None
    counts = _body(old), _body(new)
    own = _own(first, second, *counts), _own(second, first, *reversed(counts))
    if not all(own):
        return None
    # "Mission" or "islands" may stand in both texts: what counts is a word of the name that the other never has.
    gone = any(not counts[1][word] for word in own[0]) and any(not counts[0][word] for word in own[1])
    before, after = _apart(first, second)
    return Replaced(before, after, gone and all(map(_has_name, (before, after))))


def _bare_title(resolution: Resolution) -> str:
    """The title without its years, numbers and ordinals, which differ from year to year."""
    title = title_of(resolution)
    for ordinal in reversed(list(ordinals_in(title, resolution.metadata.language))):
        title = f"{title[: ordinal.start]} {title[ordinal.end :]}"
    return re.sub(r"\d+", " ", title)


def _only(title: str, other: str) -> set[str]:
    """The telling words of a title that the other has not, even in one word with others."""
    letters = "".join(words_of(other))
    return {word for word in telling_words(title) if word not in letters}


def _own(title: str, other: str, own: Counter[str], others: Counter[str]) -> set[str]:
    """The words and pairs of words of a title, not of the other, that its text has often and the other text hardly."""
    features = set(_features(words_of(title))) - set(_features(words_of(other)))
    least = VERDICT.own_words
    return {
        word
        for word in features
        if own[word] >= least and own[word] >= VERDICT.own_share * others[word] and telling_words(word)
    }


def _body(resolution: Resolution) -> Counter[str]:
    """How often each word and pair of words stands in a text, its title apart."""
    texts = (paragraph.text for paragraph in resolution.paragraphs if paragraph.kind is not Kind.TITLE)
    return Counter(feature for text in texts for feature in _features(words_of(text)))


def _features(words: Sequence[str]) -> Iterable[str]:
    return [*words, *(f"{first} {second}" for first, second in pairwise(words))]


def _apart(old: str, new: str) -> tuple[str, str]:
    """The stretches in which two titles differ, from the first difference to the last."""
    before, after = tokens_of(" ".join(old.split())), tokens_of(" ".join(new.split()))
    changes = changes_between(before, after)
    if not changes or fold(old) == fold(new):
        return old, new
    first, last = changes[0], changes[-1]
    return (
        "".join(before[first.old_start : last.old_end]).strip(),
        "".join(after[first.new_start : last.new_end]).strip(),
    )


def _has_name(words: str) -> bool:
    """Whether a stretch of a title has a word with a capital letter, or is of a script that has none."""
    letters = [word for word in re.findall(r"[^\W\d_]+", words) if len(word) >= 2]
    return any(word[0].isupper() or word[0].lower() == word[0].upper() for word in letters)
