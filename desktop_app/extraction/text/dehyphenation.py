"""Dehyphenation of words broken at line ends: which hyphens belong to the word. The document itself tells."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from functools import cached_property
from itertools import pairwise

from desktop_app.extraction.languages import LanguageWords
from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.rows import TextRow

HYPHENS = "-\u2010"
SOFT_HYPHEN = "\u00ad"
# What browsers print where they break a word.
BROKEN = "\u2010"
# A hyphen before "and" or "or" replaces a part of a word: "gender- and age-responsive".
HANGS = re.compile(r"(?:and|or|et|ou|y|e|o|u|и|или)(?![\w-])")
WORD = re.compile(r"\w+(?:[-\u2010\u2011]\w+)*")
PLAIN_COMPOUND, BROKEN_COMPOUND = re.compile(r"[^\W\d]-[^\W\d]"), re.compile(r"\w\u2010\w")
BREAK = re.compile(f"[-{SOFT_HYPHEN}]\n")
APOSTROPHES = ("'", "\u2019")
# What may stand close behind a word.
STOPS = ",;.:"
FOREIGN = re.compile(r"[A-Za-z]+")
FOREIGN_END = re.compile(rf"{FOREIGN.pattern}$")
# The end of "www.ferries" or "https://ferr".
ADDRESS_END = re.compile(r"[A-Za-z]{2,}(?:\.|://)[\w./-]*$")
# A numeral in brackets in two pieces: "(XX" and "VII)".
NUMERAL_BEGUN, NUMERAL_ENDED = re.compile(r"[(（][IVXLCDM]+$"), re.compile(r"[IVXLCDM]+[)）]")
WORDS_OF_A_LETTER = frozenset("aeiouy")
CLOSE_DASH, LOOSE_DASH = re.compile(r"\s—\w|\w—[\s,;.]"), re.compile(r"\w[^\S\n]—[^\S\n]\w")
START, END = re.compile(r"[^\W\d_]+"), re.compile(r"[^\W\d_]+$")
LAST = re.compile(r"(\w+(?:[-\u2010\u2011]\w+)*)[-\u2010]$")


class Dehyphenator:
    """Decides how the two halves of a word around a line end are joined, by the other words of the document.

    ``vocabulary`` are further words, such as those of another version of the document; ``language`` knows words that
    are always written with their hyphen.
    """

    def __init__(
        self,
        pages: Iterable[Sequence[TextRow]],
        vocabulary: Collection[str] = (),
        language: LanguageWords | None = None,
    ) -> None:
        self._language = language
        self._words: Counter[str] = Counter()
        self._pages = [[row.text.strip() for row in rows] for rows in pages]
        self._further = vocabulary
        self._counted = False
        self._breaks_words = False

    def keeps_hyphen(self, first: str, second: str) -> bool:
        """Whether ``first``, which ends with a hyphen, keeps the hyphen before ``second``."""
        if first.endswith(SOFT_HYPHEN):
            return False
        head, tail = LAST.search(first), WORD.match(second)
        if head is None or tail is None or (first[-2].islower() and second[0].isupper()):  # "South-East"
            return True
        self._count()
        verdict = self._attested(head.group(1).lower(), tail.group().lower())
        if verdict is not None:
            return verdict
        is_other = first.endswith(BROKEN) and self._breaks_by_other_hyphens
        if not ((self._breaks_words or is_other) and second[0].islower()):
            return True
        if self._is_compound(head.group(1).lower(), tail.group().lower(), second[tail.end() :]):
            return True
        return not is_other and self._are_words(head.group(1).lower(), tail.group().lower())

    def _are_words(self, head: str, tail: str) -> bool:
        """Whether both occur elsewhere: such words were joined by the author, not broken by the typesetter."""
        last_part = re.split(r"[-\u2010\u2011]", head)[-1]
        if self._language is not None and self._language.is_part(last_part, tail):
            return False
        return self._words[last_part] > 1 and self._words[tail] > 1

    def knows(self, first: str, second: str) -> bool:
        """Whether the word occurs with its hyphen elsewhere in the document: then it is not like "zero- and"."""
        head, tail = LAST.search(first), WORD.match(second)
        if head is None or tail is None:
            return False
        self._count()
        return self._words[f"{head.group(1)}-{tail.group()}".lower()] > 0

    def is_one_word(self, first: str, second: str) -> bool:
        """Whether the end of ``first`` and the beginning of ``second`` are pieces of a word that occurs elsewhere."""
        head, tail = END.search(first), START.match(second)
        if head is None or tail is None:
            return False
        self._count()
        rarer = min(self._words[head.group().lower()], self._words[tail.group().lower()])
        return self._words[(head.group() + tail.group()).lower()] >= max(rarer, 1)

    def is_broken_word(self, first: str, second: str) -> bool:
        """Whether a row's end broke a word without a hyphen, as browsers do in narrow columns.

        Elsewhere the document has it in one piece, and one of its pieces only where it is broken.
        """
        head, tail = END.search(first[-LIMITS.longest_word :]), START.match(second)
        if head is None or tail is None or not second[0].islower():
            return False
        pieces = (head.group().lower(), tail.group().lower())
        if min(map(len, pieces)) < LIMITS.piece_of_word:
            return False
        self._count()
        if not self._words["".join(pieces)]:
            return False
        rarer = min(self._words[piece] for piece in pieces)
        return rarer <= max(self._pairs_at_ends[pieces], 1)

    @cached_property
    def _pairs_at_ends(self) -> Counter[tuple[str, str]]:
        """How often a row ends with a word and the next one begins with another."""
        pairs: Counter[tuple[str, str]] = Counter()
        for rows in self._pages:
            for first, second in pairwise(rows):
                head, tail = END.search(first[-LIMITS.longest_word :]), START.match(second)
                if head is not None and tail is not None:
                    pairs[head.group().lower(), tail.group().lower()] += 1
        return pairs

    def is_broken_foreign(self, first: str, second: str) -> bool:
        """Whether a word in Latin letters goes over a row's end without a hyphen: in Chinese, any row ends anywhere.

        The document has it in one piece elsewhere, or its pieces are capitals that stand nowhere else; and so is an
        address, a numeral in brackets or a letter that is no word broken.
        """
        if NUMERAL_BEGUN.search(first) and NUMERAL_ENDED.match(second):
            return True
        head, tail = FOREIGN_END.search(first), FOREIGN.match(second)
        if head is None or tail is None:
            return False
        pieces = (head.group(), tail.group())
        if self._foreign["".join(pieces).lower()] or ADDRESS_END.search(first) or any(map(_is_stray, pieces)):
            return True
        return all(piece.isupper() and self._foreign[piece.lower()] <= 1 for piece in pieces)

    @cached_property
    def _breaks_by_other_hyphens(self) -> bool:
        """Whether inside rows, words have plain hyphens alone: then what breaks them at the ends is not theirs."""
        text = "\n".join([row for rows in self._pages for row in rows])
        return PLAIN_COMPOUND.search(text) is not None and BROKEN_COMPOUND.search(text) is None

    @cached_property
    def sets_dashes_close(self) -> bool:
        """Whether more dashes have a space on one side, as those around what is said aside, than on both."""
        text = "\n".join(row for rows in self._pages for row in rows)
        return len(CLOSE_DASH.findall(text)) > len(LOOSE_DASH.findall(text))

    @cached_property
    def _foreign(self) -> Counter[str]:
        """The words in Latin letters, and how often each occurs."""
        return Counter(word.lower() for rows in self._pages for row in rows for word in FOREIGN.findall(row))

    @cached_property
    def lost_letters(self) -> frozenset[str]:
        """The letters that stand by themselves so seldom that they may belong to the words beside them."""
        words = " ".join([row for rows in self._pages for row in rows]).split()
        alone = Counter([word[0] for word in words if len(word) == 1 or (len(word) == 2 and word[1] in STOPS)])
        return frozenset(word for word, count in alone.items() if word.isalpha() and count <= LIMITS.lost_letter)

    @cached_property
    def _lost_letter(self) -> re.Pattern[str] | None:
        """Finds one of those letters where it stands by itself."""
        letters = "".join(sorted(self.lost_letters))
        return re.compile(rf"(?<!\S)[{letters}][{STOPS}]*(?!\S)") if letters else None

    def may_have_lost_letters(self, text: str) -> bool:
        """Whether a letter stands by itself in a text that may belong to a word beside it."""
        return self._lost_letter is not None and self._lost_letter.search(text) is not None

    def has_lost_letter(self, first: str, second: str) -> bool:
        """Whether two words are one of which a letter stands apart: "radiatio n", unlike "in a way"."""
        head, tail = END.search(first), START.match(second)
        if head is None or tail is None:
            return False
        self._count()
        pieces = max(self._words[head.group().lower()], self._words[tail.group().lower()])
        return self._words[(head.group() + tail.group()).lower()] > pieces

    def _is_compound(self, head: str, tail: str, after: str) -> bool:
        """Whether two words are one with a hyphen in any text; nobody breaks a word before a single letter."""
        if len(tail) == 1 and after[:1] in APOSTROPHES:
            return True
        return self._language is not None and self._language.is_compound(head, tail)

    def _attested(self, head: str, tail: str) -> bool | None:
        joined, hyphened = self._words[head + tail], self._words[f"{head}-{tail}"]
        if joined == hyphened:
            return None
        return hyphened > joined

    def _count(self) -> None:
        """Count the document's words, but not the halves of broken ones."""
        if self._counted:
            return
        self._counted = True
        self._words.update(word.lower() for word in self._further)
        for rows in self._pages:
            self._words.update(_whole_words(rows))
        self._breaks_words = any(
            self._attested(head.lower(), tail.lower()) is False
            for rows in self._pages
            for head, tail in _broken_words(rows)
        )


def _is_stray(piece: str) -> bool:
    """Whether a piece is a letter that is no word."""
    return len(piece) == 1 and piece.islower() and piece not in WORDS_OF_A_LETTER


def _whole_words(rows: Sequence[str]) -> list[str]:
    """The words of a page in lower case, without the halves of words broken at the ends of rows."""
    text = "\n".join([*rows, ""]).lower().replace("\u2011", "-").replace("\u2010", "-")
    pieces = [WORD.findall(piece) for piece in BREAK.split(text)]
    words: list[str] = []
    for number, piece in enumerate(pieces, 1):
        words += piece[number > 1 : len(piece) - (number < len(pieces))]
    return words


def _broken_words(rows: Sequence[str]) -> Iterable[tuple[str, str]]:
    for first, second in pairwise(rows):
        if not first.endswith(("-", "\u2010")):
            continue
        head, tail = LAST.search(first), WORD.match(second)
        if head is not None and tail is not None and second[0].islower():
            yield head.group(1), tail.group()
