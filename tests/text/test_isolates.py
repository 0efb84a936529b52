"""An isolated piece is one sign to what is around it, by the classes of the Unicode Bidirectional Algorithm."""

from __future__ import annotations

import unicodedata

import pytest

from desktop_app.text.isolates import embedded, enclosed, kept_in_place, starts_from_right


@pytest.mark.parametrize("words", ["78/229", "القرار ٧٨/٢٢٩", "(a)", ""])
def test_what_is_enclosed_takes_its_own_direction_and_is_closed_again(words: str) -> None:
    first, *between, last = enclosed(words)
    assert (unicodedata.bidirectional(first), unicodedata.bidirectional(last)) == ("FSI", "PDI")
    assert "".join(between) == words


# The words, whether the sentence runs from the right, and whether they are isolated in it.
IN_SENTENCES = (
    ("OP 3 (a)", False, False),
    ("[-القرار 78/229-]", False, True),
    ("2025-12-18", False, False),
    ("2025-12-18", True, True),
    ("OP 3 (a)", True, True),
    ("القرار 78/229", True, False),
    ("القرار A/RES/78/229", True, True),
    ("", True, False),
)


@pytest.mark.parametrize(("words", "right_to_left", "isolated"), IN_SENTENCES)
def test_what_may_run_against_its_sentence_is_isolated(words: str, right_to_left: bool, isolated: bool) -> None:
    assert kept_in_place(words, right_to_left=right_to_left) == (enclosed(words) if isolated else words)


# A text, its isolates in braces, and whether it runs from the right; without them: embeddings in L[…] and R[…], and
# marks as l and r.
WITHOUT_ISOLATES = (
    ("OP 3: {القرار 5}.", False, "OP 3: lR[القرار 5]l."),
    ("{OP 3} ← {12}", True, "rL[OP 3]r ← rL[12]r"),
    ("{{OP 3} القرار}", True, "rR[rL[OP 3]r القرار]r"),
    ("OP 3 {", False, "OP 3 {"),
)
SIGNS = str.maketrans({"\u202a": "L[", "\u202b": "R[", "\u202c": "]", "\u200e": "l", "\u200f": "r", "\u2068": "{"})


@pytest.mark.parametrize(("text", "right_to_left", "shown"), WITHOUT_ISOLATES)
def test_isolates_become_embeddings(text: str, right_to_left: bool, shown: str) -> None:
    given = text.replace("{", "\u2068").replace("}", "\u2069")
    assert embedded(given, right_to_left=right_to_left).translate(SIGNS) == shown


@pytest.mark.parametrize(
    ("words", "found"), [("80/229 القرار A", True), ("A القرار", False), ("80/229", False), ("", False)]
)
def test_the_first_letter_says_where_words_start(words: str, found: bool) -> None:
    assert starts_from_right(words) is found
